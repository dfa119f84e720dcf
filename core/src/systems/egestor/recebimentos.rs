//! Chapter "Recebimentos": what is to be received, and what has been.

use super::comum::{CODIGO, NUMERO, PAGINA, RESULTADO, TEXTO, VALOR, campos, codigo, ordem, page};
use crate::schema::*;

const SITUACAO: &[NumberChoice] = &[number(20, "a receber"), number(40, "recebido")];
/// Where an entry comes from.
const ORIGEM: &[Choice] = &[
    choice("vendas", "vendas"),
    choice("compras", "compras"),
    choice("financeiro", "financeiro"),
    choice("recorrencia", "recorrência"),
];

/// An entry, as it is sent.
pub static CADASTRO_RECEBIMENTO: Object = object(
    "CadastroRecebimento",
    &[
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        required("descricao", string()).unproven().label("Descrição").doc("Descrição do lançamento."),
        required("valor", VALOR).unproven().label("Valor").doc("Valor do lançamento."),
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("dtPgto", DATE).label("Pagamento").doc("Data de pagamento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("dtCred", DATE).label("Crédito").doc("Data em que o valor é creditado."),
        optional("recebido", BOOLEAN).number_ok().label("Já recebido").doc("Se o valor já foi recebido."),
        optional("codContato", CODIGO).label("Contato").doc("Código do contato; 0, nenhum."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Um recebimento a gravar. O manual não diz o que é obrigatório.");

/// What changes of an entry.
pub static ALTERACAO_RECEBIMENTO: Object = object(
    "AlteracaoRecebimento",
    &[
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional("descricao", string()).label("Descrição").doc("Descrição do lançamento."),
        optional("valor", VALOR).label("Valor").doc("Valor do lançamento."),
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("dtCred", DATE).label("Crédito").doc("Data em que o valor é creditado."),
        optional("codContato", CODIGO).label("Contato").doc("Código do contato; 0, nenhum."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Os dados de um recebimento que mudam.");

/// The amount and the dates of a payment.
pub static BAIXA_RECEBIMENTO: Object = object(
    "BaixaRecebimento",
    &[
        optional("valor", VALOR).label("Valor").doc("Valor recebido."),
        optional("dtPgto", DATE).label("Pagamento").doc("Data de pagamento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
    ],
)
.doc("O valor e as datas com que se dá um recebimento por recebido.");

/// An entry, as it is read.
pub static RECEBIMENTO: Object = object(
    "Recebimento",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do lançamento."),
        optional("codPlanoContas", LONG)
            .text_ok()
            .empty_is_null()
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do lançamento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("taxa", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Taxa")
            .doc("Taxa cobrada pelo recebimento ou pagamento."),
        optional("data", DATE)
            .empty_is_null()
            .label("Data")
            .doc("Vencimento ou pagamento, conforme a situação; só a lista a traz."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("dtPgto", DATE).empty_is_null().label("Pagamento").doc("Data de pagamento."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("dtComp", DATE).empty_is_null().label("Competência").doc("Data de competência."),
        optional("dtCred", DATE).empty_is_null().label("Crédito").doc("Data em que o valor é creditado."),
        optional("situacao", number_of(SITUACAO))
            .text_ok()
            .label("Situação")
            .doc("20 a receber, 40 recebido."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do contato")
            .doc("Nome do cliente ou fornecedor."),
        optional("codDisponivel", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conta disponível")
            .doc("Código da conta caixa ou bancária."),
        optional("origem", one_of(ORIGEM)).label("Origem").doc("De onde veio o lançamento."),
        optional("codModulo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código na origem")
            .doc("Código do registro de origem."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Um recebimento.");

page!(
    /// A page of entries.
    PAGINA_RECEBIMENTOS, "PaginaRecebimentos", RECEBIMENTO, "Uma página de recebimentos."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "numDoc",
    "descricao",
    "valor",
    "taxa",
    "data",
    "dtVenc",
    "dtPgto",
    "dtCad",
    "dtComp",
    "dtCred",
    "situacao",
    "codContato",
    "codPlanoContas",
    "nomeContato",
    "origem",
    "codDisponivel",
    "codModulo",
    "obs",
    "tags"
]);

/// GET /v1/recebimentos
pub static CONSULTAR: Operation = get("recebimentos.consultar", "/v1/recebimentos")
    .title("Consultar recebimentos")
    .doc("Lista os recebimentos, 50 por página.")
    .manual(2457, "Recebimentos › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc(
            "Procura em código, descrição, palavras-chave e nome do contato. Aceita vários \
             códigos, separados por vírgula.",
        ),
        optional(
            "dtTipo",
            one_of(&[
                choice("dtVencPgto", "vencimento, ou pagamento se já houve"),
                choice("dtVenc", "vencimento"),
                choice("dtPgto", "pagamento"),
                choice("dtComp", "competência"),
                choice("dtCad", "cadastro"),
                choice("dtCred", "crédito"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que dtIni e dtFim cortam; sem ele, dtVencPgto."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("caixa", CODIGO).label("Conta disponível").doc("Código da conta caixa."),
        optional("origem", one_of(ORIGEM)).label("Origem").doc("De onde veio o lançamento."),
        optional("conciliacao", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Conciliação")
            .doc("Com ou sem conciliação bancária."),
        optional("planoContas", CODIGO).label("Plano de contas").doc("Código da conta no plano de contas."),
        optional("obs", string()).label("Observações").doc("Procura nas observações."),
        optional("formaPgto", CODIGO).label("Forma de pagamento").doc("Código da forma de pagamento."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional("situFin", number_of(SITUACAO)).label("Situação").doc("20 a receber, 40 recebido."),
        optional("boleto", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Boleto")
            .doc("Com ou sem boleto."),
        optional("recibo", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Recibo")
            .doc("Com ou sem recibo."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codContato",
                "nomeContato",
                "codFormaPgto",
                "codDisponivel",
                "codPlanoContas",
                "codConciliacao",
                "codBoleto",
                "codRecibo",
                "codModulo",
                "origem",
                "descricao",
                "numDoc",
                "tags",
                "valor",
                "valorPago",
                "taxa",
                "dtComp",
                "dtVenc",
                "dtPgto",
                "dtCad",
                "dtCred",
                "dtDel",
                "motivoDel",
                "obs",
                "previsao",
                "situacao"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_RECEBIMENTOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/recebimentos
pub static CADASTRAR: Operation = post("recebimentos.cadastrar", "/v1/recebimentos")
    .title("Cadastrar recebimento")
    .doc("Grava um recebimento novo.")
    .manual(2536, "Recebimentos › Novo (Create)")
    .body(json(&CADASTRO_RECEBIMENTO))
    .returns(enveloped(&RECEBIMENTO));

/// GET /v1/recebimentos/{codigo}
pub static DETALHAR: Operation = get("recebimentos.detalhar", "/v1/recebimentos/{codigo}")
    .title("Detalhar recebimento")
    .doc("Todos os dados de um recebimento.")
    .manual(2582, "Recebimentos › Detalhar")
    .path(&[codigo("Código do recebimento.")])
    .returns(enveloped(&RECEBIMENTO));

/// PUT /v1/recebimentos/{codigo}
pub static ATUALIZAR: Operation = put("recebimentos.atualizar", "/v1/recebimentos/{codigo}")
    .title("Atualizar recebimento")
    .doc("Muda os dados de um recebimento.")
    .manual(2662, "Recebimentos › Editar")
    .path(&[codigo("Código do recebimento.")])
    .body(json(&ALTERACAO_RECEBIMENTO))
    .returns(enveloped(&RECEBIMENTO));

/// PUT /v1/recebimentos/{codigo}/receber
pub static RECEBER: Operation = put("recebimentos.receber", "/v1/recebimentos/{codigo}/receber")
    .title("Receber")
    .doc("Dá o recebimento por recebido. Repetido, pode contar de novo.")
    .manual(2708, "Recebimentos › Efetivar")
    .path(&[codigo("Código do recebimento.")])
    .body(json(&BAIXA_RECEBIMENTO))
    .returns(enveloped(&RESULTADO))
    .unsafe_to_repeat();

/// DELETE /v1/recebimentos/{codigo}
pub static REMOVER: Operation = delete("recebimentos.remover", "/v1/recebimentos/{codigo}")
    .title("Remover recebimento")
    .doc("Apaga um recebimento; depois ele responde 410.")
    .manual(2739, "Recebimentos › Remover")
    .path(&[codigo("Código do recebimento.")])
    .returns(enveloped(&RESULTADO));
