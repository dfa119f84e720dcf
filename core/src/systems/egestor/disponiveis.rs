//! Chapter "Disponíveis": cash and bank accounts.

use super::comum::{NUMERO, PAGINA, RESULTADO, VALOR, campos, codigo, ordem, page};
use crate::schema::*;

/// An account, as it is sent.
pub static CADASTRO_DISPONIVEL: Object = object(
    "CadastroDisponivel",
    &[
        required("nome", string()).label("Nome").doc("Nome da conta."),
        required("saldo", VALOR).label("Saldo").doc("Saldo da conta."),
    ],
)
.doc("Uma conta caixa ou bancária a gravar.");

/// An account, as it is read.
pub static DISPONIVEL: Object = object(
    "Disponivel",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da conta."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome da conta."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo da conta."),
        optional("visivel", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Visível")
            .doc("Se a conta aparece nas telas."),
    ],
)
.doc("Uma conta caixa ou bancária.");

page!(
    /// A page of accounts.
    PAGINA_DISPONIVEIS, "PaginaDisponiveis", DISPONIVEL, "Uma página de contas."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos!["codigo", "nome", "saldo", "visivel"]);

/// GET /v1/disponiveis
pub static CONSULTAR: Operation = get("disponiveis.consultar", "/v1/disponiveis")
    .title("Consultar contas")
    .doc("Lista as contas caixa e bancárias, 50 por página.")
    .manual(1566, "Disponiveis › Listar (List)")
    .query(&[
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional("orderBy", one_of(ordem!["codigo", "nome", "saldo", "visivel"]))
            .label("Ordem")
            .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_DISPONIVEIS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/disponiveis
pub static CADASTRAR: Operation = post("disponiveis.cadastrar", "/v1/disponiveis")
    .title("Cadastrar conta")
    .doc("Grava uma conta nova.")
    .manual(1614, "Disponiveis › Novo (Create)")
    .body(json(&CADASTRO_DISPONIVEL))
    .returns(enveloped(&DISPONIVEL));

/// GET /v1/disponiveis/{codigo}
pub static DETALHAR: Operation = get("disponiveis.detalhar", "/v1/disponiveis/{codigo}")
    .title("Detalhar conta")
    .doc("Uma conta com o saldo.")
    .manual(1649, "Disponiveis › Detalhar (Read)")
    .path(&[codigo("Código da conta.")])
    .returns(enveloped(&DISPONIVEL));

/// What changes of a record.
pub static ALTERACAO_DISPONIVEL: Object =
    object("AlteracaoDisponivel", const { &changes::<2>(CADASTRO_DISPONIVEL.fields) }).doc(
        "Os dados de uma conta que mudam. O manual não diz o que acontece com o que não é \
         enviado; a amostra envia tudo.",
    );

/// PUT /v1/disponiveis/{codigo}
pub static ATUALIZAR: Operation = put("disponiveis.atualizar", "/v1/disponiveis/{codigo}")
    .title("Atualizar conta")
    .doc("Muda o nome e o saldo de uma conta.")
    .manual(1707, "Disponiveis › Editar (Update)")
    .path(&[codigo("Código da conta.")])
    .body(json(&ALTERACAO_DISPONIVEL))
    .returns(enveloped(&DISPONIVEL));

/// DELETE /v1/disponiveis/{codigo}
pub static REMOVER: Operation = delete("disponiveis.remover", "/v1/disponiveis/{codigo}")
    .title("Remover conta")
    .doc("Apaga uma conta; depois ela responde 410.")
    .manual(1738, "Disponiveis › Remover (Delete)")
    .path(&[codigo("Código da conta.")])
    .returns(enveloped(&RESULTADO));
