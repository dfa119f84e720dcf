//! Chapter "Compras".

use super::comum::{
    CODIGO, NUMERO, PAGINA, QUANTIDADE, RESULTADO, TEXTO, VALOR, campos, codigo, ordem, page,
};
use crate::schema::*;

const SITUACAO: &[NumberChoice] = &[number(10, "orçamento"), number(50, "compra efetivada")];

/// A product of a purchase, as it is sent.
pub static CADASTRO_ITEM_COMPRA: Object = object(
    "CadastroItemCompra",
    &[
        required("codProduto", CODIGO).label("Produto").doc("Código do produto ou serviço."),
        required("custoBruto", VALOR)
            .unproven()
            .label("Custo bruto")
            .doc("Custo de uma unidade antes de descontos e impostos."),
        required("quant", QUANTIDADE).unproven().label("Quantidade").doc("Quantidade."),
        optional("vDesc", VALOR).label("Desconto").doc("Valor do desconto."),
        optional("valorIPI", VALOR).label("IPI").doc("Valor do IPI."),
        optional("valorST", VALOR).label("ST").doc("Valor da substituição tributária."),
    ],
)
.doc("Um produto da compra.");

/// An instalment of a purchase, as it is sent.
pub static CADASTRO_FINANCEIRO_COMPRA: Object = object(
    "CadastroFinanceiroCompra",
    &[
        optional("descricao", string()).label("Descrição").doc("Descrição da parcela."),
        optional("codCaixa", CODIGO).label("Conta caixa").doc("Código da conta disponível do lançamento."),
        optional("codRecibo", CODIGO).label("Recibo").doc("Código do recibo; 0, nenhum."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("valor", VALOR).label("Valor").doc("Valor da parcela."),
    ],
)
.doc("Uma parcela da compra.");

/// A purchase, as it is sent.
pub static CADASTRO_COMPRA: Object = object(
    "CadastroCompra",
    &[
        required("codContato", CODIGO).label("Fornecedor").doc("Código do fornecedor."),
        optional("numNota", string()).number_ok().label("Número da nota").doc("Número do documento fiscal."),
        required("dtCompra", DATE).label("Data da compra").doc("Data da compra."),
        optional("dtEntrega", DATE).label("Entrega").doc("Data de entrega."),
        optional("extFrete", VALOR).label("Frete externo").doc("Valor do frete que não está na nota."),
        optional("extST", VALOR).label("ST externa").doc("Substituição tributária que não está na nota."),
        optional("extDesp", VALOR).label("Outras despesas").doc("Despesas que não estão na nota."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        required("situacao", number_of(SITUACAO)).label("Situação").doc("10 orçamento, 50 compra efetivada."),
        required("atualizarPrecoVenda", BOOLEAN)
            .number_ok()
            .label("Atualizar preço de venda")
            .doc("Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem."),
        optional("produtos", list(&CADASTRO_ITEM_COMPRA))
            .label("Produtos")
            .doc("Os produtos comprados. Só a amostra os mostra."),
        optional("financeiros", list(&CADASTRO_FINANCEIRO_COMPRA))
            .label("Parcelas")
            .doc("As parcelas a pagar. Só a amostra as mostra."),
    ],
)
.doc("Uma compra a gravar.");

/// A product of a purchase.
pub static ITEM_COMPRA: Object = object(
    "ItemCompra",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do item."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("custoBruto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo bruto")
            .doc("Custo de uma unidade antes de descontos e impostos."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("vDesc", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("valorIPI", NUMERO).comma_ok().empty_is_null().label("IPI").doc("Valor do IPI."),
        optional("valorST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("ST")
            .doc("Valor da substituição tributária."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do produto."),
        optional("codigoProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
    ],
)
.doc("Um produto de uma compra.");

/// An instalment of a purchase.
pub static FINANCEIRO_COMPRA: Object = object(
    "FinanceiroCompra",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do lançamento."),
        optional("codBoleto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Boleto")
            .doc("Código do boleto; 0, nenhum."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição da parcela."),
        optional("codCaixa", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conta caixa")
            .doc("Código da conta disponível do lançamento."),
        optional("codRecibo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Recibo")
            .doc("Código do recibo; 0, nenhum."),
        optional("situacao", LONG).text_ok().empty_is_null().label("Situação").doc("10 a pagar, 30 pago."),
        optional("dtComp", DATE).empty_is_null().label("Competência").doc("Data de competência."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
    ],
)
.doc("Uma parcela de uma compra.");

/// A purchase, as it is read.
pub static COMPRA: Object = object(
    "Compra",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da compra."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Fornecedor")
            .doc("Código do fornecedor."),
        optional("nomeContato", string()).number_ok().label("Nome do fornecedor").doc("Nome do fornecedor."),
        optional("codCompraXML", LONG)
            .text_ok()
            .empty_is_null()
            .label("XML da compra")
            .doc("Código do XML de que a compra veio; 0, nenhum."),
        optional("numNota", string()).number_ok().label("Número da nota").doc("Número do documento fiscal."),
        optional("dtCompra", DATE).empty_is_null().label("Data da compra").doc("Data da compra."),
        optional("dtEntrega", DATE).empty_is_null().label("Entrega").doc("Data de entrega."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("valorTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor total")
            .doc("Total do registro."),
        optional("extFrete", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Frete externo")
            .doc("Valor do frete que não está na nota."),
        optional("extST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("ST externa")
            .doc("Substituição tributária que não está na nota."),
        optional("extDesp", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Outras despesas")
            .doc("Despesas que não estão na nota."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("situacao", number_of(SITUACAO))
            .text_ok()
            .label("Situação")
            .doc("10 orçamento, 50 compra efetivada."),
        optional("ativo", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Ativo")
            .doc("Se o registro vale; falso ou 0 quando foi cancelado."),
        optional("produtos", list(&ITEM_COMPRA))
            .label("Produtos")
            .doc("Os produtos comprados; a lista de compras não os traz."),
        optional("financeiros", list(&FINANCEIRO_COMPRA))
            .label("Parcelas")
            .doc("As parcelas; a lista de compras não as traz."),
    ],
)
.doc("Uma compra.");

page!(
    /// A page of purchases.
    PAGINA_COMPRAS, "PaginaCompras", COMPRA, "Uma página de compras."
);

/// The XML of a purchase.
pub static NOTA_COMPRA: Object = object(
    "NotaCompra",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da nota no eGestor."),
        optional("chave", string()).number_ok().label("Chave").doc("Chave de acesso da nota."),
        optional("situacao", number_of(&[number(10, "orçamento"), number(20, "compra")]))
            .text_ok()
            .label("Situação")
            .doc("10 orçamento, 20 compra."),
        optional("nota", string()).number_ok().label("XML").doc("O XML da nota inteiro, como texto."),
    ],
)
.doc("O XML de uma nota de uma compra.");

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "codContato",
    "nomeContato",
    "numNota",
    "dtCompra",
    "valorTotal",
    "obs",
    "tags",
    "situacao",
    "ativo"
]);

/// GET /v1/compras
pub static CONSULTAR: Operation = get("compras.consultar", "/v1/compras")
    .title("Consultar compras")
    .doc("Lista as compras, 50 por página.")
    .manual(3111, "Compras › Listar (List)")
    .query(&[
        optional("filtro", string())
            .label("Busca")
            .doc("Procura em código, palavras-chave e nome do fornecedor."),
        optional(
            "dtTipo",
            one_of(&[
                choice("dtCompra", "data da compra"),
                choice("dtEntrega", "entrega"),
                choice("dtCad", "cadastro"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que dtIni e dtFim cortam; sem ele, dtCompra."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("situacao", number_of(SITUACAO)).label("Situação").doc("10 orçamento, 50 compra."),
        optional("observacoes", string()).label("Observações").doc("Procura nas observações."),
        optional("nota", string()).label("Número da nota").doc("Procura no número da nota."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codContato",
                "nomeContato",
                "numNota",
                "dtCompra",
                "dtEntrega",
                "valorTotal",
                "obs",
                "tags",
                "situacao",
                "ativo"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_COMPRAS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/compras
pub static CADASTRAR: Operation = post("compras.cadastrar", "/v1/compras")
    .title("Cadastrar compra")
    .doc("Grava uma compra, com produtos e parcelas.")
    .manual(3179, "Compras › Novo (Create)")
    .body(json(&CADASTRO_COMPRA))
    .returns(enveloped(&COMPRA));

/// GET /v1/compras/{codigo}
pub static DETALHAR: Operation = get("compras.detalhar", "/v1/compras/{codigo}")
    .title("Detalhar compra")
    .doc("Todos os dados de uma compra.")
    .manual(3284, "Compras › Detalhar (Read)")
    .path(&[codigo("Código da compra.")])
    .returns(enveloped(&COMPRA));

/// GET /v1/compras/{codigo}/efetivar
pub static EFETIVAR: Operation = get("compras.efetivar", "/v1/compras/{codigo}/efetivar")
    .title("Efetivar compra")
    .doc(
        "Conclui uma compra em orçamento: o estoque entra. É um GET que muda dados; não deixe \
         que nada o repita.",
    )
    .manual(3416, "Compras › Efetivar compra")
    .path(&[codigo("Código da compra.")])
    .query(&[optional("atualizarPrecoVenda", BOOLEAN)
        .label("Atualizar preço de venda")
        .doc("Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.")])
    .returns(enveloped(&RESULTADO))
    .unsafe_to_repeat();

/// GET /v1/compras/{codigo}/reabrir
pub static REABRIR: Operation = get("compras.reabrir", "/v1/compras/{codigo}/reabrir")
    .title("Reabrir compra")
    .doc(
        "Volta uma compra concluída a orçamento. É um GET que muda dados; não deixe que nada \
         o repita.",
    )
    .manual(3445, "Compras › Reabrir compra")
    .path(&[codigo("Código da compra.")])
    .returns(enveloped(&RESULTADO))
    .unsafe_to_repeat();

/// DELETE /v1/compras/{codigo}
pub static REMOVER: Operation = delete("compras.remover", "/v1/compras/{codigo}")
    .title("Remover compra")
    .doc("Apaga uma compra em orçamento, com as parcelas.")
    .manual(3471, "Compras › Remover (Delete)")
    .path(&[codigo("Código da compra.")])
    .returns(enveloped(&RESULTADO));

/// GET /v1/compras/{codigo}/nfe
pub static DETALHAR_NFE: Operation = get("compras.detalhar.nfe", "/v1/compras/{codigo}/nfe")
    .title("XML da compra")
    .doc("Os XML ligados à compra, cada um como texto dentro do JSON.")
    .manual(3496, "Compras › Detalhar XML NFE (Read)")
    .path(&[codigo("Código da compra.")])
    .returns(enveloped_list(&NOTA_COMPRA));
