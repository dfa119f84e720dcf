//! Chapter "Plano de contas".

use super::comum::{CODIGO, PAGINA, RESULTADO, campos, codigo, ordem, page};
use crate::schema::*;

/// An account of the plan, as it is sent.
pub static CADASTRO_PLANO_CONTA: Object = object(
    "CadastroPlanoConta",
    &[
        required("nome", string()).label("Nome").doc("Nome da conta."),
        required("codPai", CODIGO).label("Conta superior").doc("Código da conta acima desta no plano."),
        optional("debitar", CODIGO).label("Débito").doc("Conta contábil a debitar."),
        optional("creditar", CODIGO).label("Crédito").doc("Conta contábil a creditar."),
    ],
)
.doc("Uma conta do plano de contas a gravar.");

/// An account of the plan, as it is read.
pub static PLANO_CONTA: Object = object(
    "PlanoConta",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da conta."),
        optional("codPai", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conta superior")
            .doc("Código da conta acima desta no plano."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome da conta."),
        optional("tipo", number_of(&[number(1, "receita"), number(2, "despesa")]))
            .text_ok()
            .label("Tipo")
            .doc("1 receita, 2 despesa."),
        optional("debitar", LONG).text_ok().empty_is_null().label("Débito").doc("Conta contábil a debitar."),
        optional("creditar", LONG)
            .text_ok()
            .empty_is_null()
            .label("Crédito")
            .doc("Conta contábil a creditar."),
        optional("registroPadrao", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Padrão")
            .doc("Se a conta veio com o sistema."),
    ],
)
.doc("Uma conta do plano de contas.");

page!(
    /// A page of accounts of the plan.
    PAGINA_PLANO_CONTAS, "PaginaPlanoContas", PLANO_CONTA, "Uma página do plano de contas."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind =
    one_of(campos!["codigo", "codPai", "nome", "tipo", "debitar", "creditar", "registroPadrao"]);

/// GET /v1/planoContas
pub static CONSULTAR: Operation = get("plano_contas.consultar", "/v1/planoContas")
    .title("Consultar plano de contas")
    .doc("Lista as contas do plano, 50 por página.")
    .manual(2009, "Plano de contas › Listar (List)")
    .query(&[
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem!["codigo", "codPai", "nome", "tipo", "debitar", "creditar", "registroPadrao"]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_PLANO_CONTAS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/planoContas
pub static CADASTRAR: Operation = post("plano_contas.cadastrar", "/v1/planoContas")
    .title("Cadastrar conta do plano")
    .doc("Grava uma conta nova, abaixo de outra.")
    .manual(2060, "Plano de contas › Novo (Create)")
    .body(json(&CADASTRO_PLANO_CONTA))
    .returns(enveloped(&PLANO_CONTA));

/// GET /v1/planoContas/{codigo}
pub static DETALHAR: Operation = get("plano_contas.detalhar", "/v1/planoContas/{codigo}")
    .title("Detalhar conta do plano")
    .doc("Uma conta do plano.")
    .manual(2098, "Plano de contas › Detalhar (Read)")
    .path(&[codigo("Código da conta.")])
    .returns(enveloped(&PLANO_CONTA));

/// What changes of a record.
pub static ALTERACAO_PLANO_CONTA: Object =
    object("AlteracaoPlanoConta", const { &changes::<4>(CADASTRO_PLANO_CONTA.fields) }).doc(
        "Os dados de uma conta do plano que mudam. O manual não diz o que acontece com o que \
         não é enviado; a amostra envia tudo.",
    );

/// PUT /v1/planoContas/{codigo}
pub static ATUALIZAR: Operation = put("plano_contas.atualizar", "/v1/planoContas/{codigo}")
    .title("Atualizar conta do plano")
    .doc("Muda uma conta do plano.")
    .manual(2159, "Plano de contas › Editar (Update)")
    .path(&[codigo("Código da conta.")])
    .body(json(&ALTERACAO_PLANO_CONTA))
    .returns(enveloped(&PLANO_CONTA));

/// DELETE /v1/planoContas/{codigo}
pub static REMOVER: Operation = delete("plano_contas.remover", "/v1/planoContas/{codigo}")
    .title("Remover conta do plano")
    .doc("Apaga uma conta do plano; depois ela responde 410.")
    .manual(2197, "Plano de contas › Remover (Delete)")
    .path(&[codigo("Código da conta.")])
    .returns(enveloped(&RESULTADO));
