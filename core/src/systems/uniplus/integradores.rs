//! What no manual has and public client code uses, first part: products in bulk, stock, sales, finance and raw tables. Where nobody shows the fields, a
//! body is any value and a reply is handed out as it comes.

use super::comum::{EM_LOTES, LIMIT, OFFSET};
use super::produtos::{PRODUTO, PRODUTO_EXISTENTE};
use crate::schema::*;

/// A record whose fields nobody documents.
const REGISTRO: Kind = ANY;
/// Such records.
const REGISTROS: Kind = list_of(&REGISTRO);

/// Filters that public client code uses.
const ENTRADA: Field =
    optional("dataEntrada", DATE).unproven().label("Entrada").doc("Data de entrada da nota.");
const EMISSAO: Field = optional("emissao", DATE).unproven().label("Emissão").doc("Data de emissão.");
const VENCIMENTO: Field =
    optional("vencimento", DATE).unproven().label("Vencimento").doc("Data de vencimento.");

/// The price of a product in a table of prices.
pub static PRECO_PAUTA: Object = object(
    "PrecoPauta",
    &[
        required("codigoPauta", string()).number_ok().label("Pauta").doc("Código da tabela de preços."),
        required("preco", decimal(15, 6)).label("Preço").doc("Preço nesta tabela."),
    ],
)
.doc("O preço de um produto numa pauta.");

/// The prices of a product in a branch.
pub static PRECOS_FILIAL: Object = object(
    "PrecosFilial",
    &[
        required("filial", text(4)).number_ok().label("Filial").doc("Código da filial."),
        required("preco", decimal(15, 6)).label("Preço").doc("Preço de venda na filial."),
        optional("pautasPreco", list(&PRECO_PAUTA)).label("Pautas").doc("Os preços de cada tabela."),
    ],
)
.doc("Os preços de um produto numa filial.");

/// The prices of a product.
pub static PRECOS_PRODUTO: Object = object(
    "PrecosProduto",
    &[
        required("codigo", text(20)).label("Produto").doc("Código do produto."),
        optional("preco", decimal(15, 6)).label("Preço").doc("Preço de venda."),
        optional("precos", list(&PRECOS_FILIAL)).label("Preços por filial").doc("Os preços de cada filial."),
    ],
)
.doc("Os preços de um produto.");

/// `POST /public-api/v1/produtos/lista`
pub static PRODUTOS_CADASTRAR_LISTA: Operation =
    post("produtos.cadastrar.lista", "/public-api/v1/produtos/lista")
        .evidence(Evidence::Integrators)
        .title("Cadastrar vários produtos")
        .doc(
            "Cadastra vários produtos de uma vez, numa lista sem invólucro. Fora do manual; visto \
             em integrações.",
        )
        .body(json_of(list(&PRODUTO).at_least(1)))
        .returns(enveloped_nothing())
        .batches(EM_LOTES)
        .unsafe_to_repeat();

/// `PUT /public-api/v1/produtos/lista`
pub static PRODUTOS_ATUALIZAR_LISTA: Operation =
    put("produtos.atualizar.lista", "/public-api/v1/produtos/lista")
        .evidence(Evidence::Integrators)
        .title("Atualizar vários produtos")
        .doc(
            "Grava de novo vários produtos inteiros, numa lista sem invólucro. Fora do manual; \
             visto em integrações.",
        )
        .body(json_of(list(&PRODUTO_EXISTENTE).at_least(1)))
        .rewrites(&super::produtos::CONSULTAR)
        .returns(enveloped_nothing())
        .batches(EM_LOTES)
        .idempotent();

/// `POST /public-api/v1/produtos/precos`
pub static PRODUTOS_ATUALIZAR_PRECOS: Operation =
    post("produtos.atualizar.precos", "/public-api/v1/produtos/precos")
        .evidence(Evidence::Integrators)
        .title("Atualizar preços")
        .doc(
            "Muda só os preços de vários produtos, por filial e por pauta. Fora do manual; visto \
             em integrações.",
        )
        .body(json_of(list(&PRECOS_PRODUTO).at_least(1)))
        .returns(enveloped_nothing())
        .batches(EM_LOTES)
        .idempotent();

/// `GET /public-api/v1/produtos/search`
pub static PRODUTOS_CONSULTAR_TEXTO: Operation =
    get("produtos.consultar.texto", "/public-api/v1/produtos/search")
        .evidence(Evidence::Integrators)
        .title("Procurar produtos por texto")
        .doc("Os produtos em que um texto aparece. Fora do manual; visto em integrações.")
        .query(&[
            required("searchParam", string()).label("Texto").doc("O que se procura."),
            optional("produtosInativos", string())
                .unproven()
                .label("Inativos")
                .doc("Se os inativos vêm também."),
            optional("idFilial", string())
                .unproven()
                .label("Filial")
                .doc("Filial de que se querem os preços."),
        ])
        .returns(enveloped_list(&PRODUTO));

/// `GET /public-api/v1/grupo-shop`
pub static GRUPOS_CONSULTAR: Operation = get("grupos.consultar", "/public-api/v1/grupo-shop")
    .evidence(Evidence::Integrators)
    .title("Consultar grupos de produtos")
    .doc("Os grupos de produtos do Uniplus Shop. Fora do manual; visto em integrações.")
    .query(&[LIMIT, OFFSET])
    .offset_pages("limit", "offset")
    .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/entidades-ocorrencias`
pub static OCORRENCIAS_CONSULTAR: Operation =
    get("ocorrencias.consultar", "/public-api/v1/entidades-ocorrencias")
        .evidence(Evidence::Integrators)
        .title("Consultar ocorrências")
        .doc("As ocorrências registradas sobre as entidades. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/item-nota-entrada`
pub static ITENS_NOTA_ENTRADA_CONSULTAR: Operation =
    get("itens_nota_entrada.consultar", "/public-api/v1/item-nota-entrada")
        .evidence(Evidence::Integrators)
        .title("Consultar itens de notas de entrada")
        .doc(
            "Os itens das notas de entrada. A quantidade vem com mais de um nome, conforme a \
             versão do servidor. Fora do manual; visto em integrações.",
        )
        .query(&[LIMIT, OFFSET])
        .filters(&[ENTRADA])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/item-nota-entrada/compra`
pub static ITENS_NOTA_ENTRADA_CONSULTAR_COMPRA: Operation =
    get("itens_nota_entrada.consultar.compra", "/public-api/v1/item-nota-entrada/compra")
        .evidence(Evidence::Integrators)
        .title("Consultar itens de notas de compra")
        .doc("Os itens só das notas cujo CFOP conta como compra. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .filters(&[ENTRADA])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v2/movimentacao-estoque`
pub static MOVIMENTACOES_ESTOQUE_CONSULTAR: Operation =
    get("movimentacoes_estoque.consultar", "/public-api/v2/movimentacao-estoque")
        .evidence(Evidence::Integrators)
        .title("Consultar movimentações de estoque")
        .doc("As entradas e saídas do estoque. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v2/venda`
pub static VENDAS_CONSULTAR: Operation = get("vendas.consultar", "/public-api/v2/venda")
    .evidence(Evidence::Integrators)
    .title("Consultar vendas")
    .doc(
        "As vendas. Para um período longo, peça um dia de cada vez: alguns servidores cortam \
         o resultado sem avisar. Fora do manual; visto em integrações.",
    )
    .query(&[LIMIT, OFFSET])
    .filters(&[EMISSAO])
    .offset_pages("limit", "offset")
    .returns(enveloped_value(REGISTROS))
    // As public client code reads it, since some servers cut an answer without a word: a day at a time.
    .period("emissao.ge", "emissao.le", 1);

/// `GET /public-api/v2/venda-item`
pub static ITENS_VENDA_CONSULTAR: Operation = get("itens_venda.consultar", "/public-api/v2/venda-item")
    .evidence(Evidence::Integrators)
    .title("Consultar itens de vendas")
    .doc("Os itens das vendas. Fora do manual; visto em integrações.")
    .query(&[LIMIT, OFFSET])
    .filters(&[EMISSAO])
    .offset_pages("limit", "offset")
    .returns(enveloped_value(REGISTROS))
    // As public client code reads it, since some servers cut an answer without a word: a day at a time.
    .period("emissao.ge", "emissao.le", 1);

/// `GET /public-api/v1/tipo-documento-financeiro`
pub static TIPOS_DOCUMENTO_FINANCEIRO_CONSULTAR: Operation =
    get("tipos_documento_financeiro.consultar", "/public-api/v1/tipo-documento-financeiro")
        .evidence(Evidence::Integrators)
        .title("Consultar tipos de documento financeiro")
        .doc("Os tipos de documento financeiro. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/documento-financeiro`
pub static DOCUMENTOS_FINANCEIROS_CONSULTAR: Operation =
    get("documentos_financeiros.consultar", "/public-api/v1/documento-financeiro")
        .evidence(Evidence::Integrators)
        .title("Consultar documentos financeiros")
        .doc("As contas a receber e a pagar. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .filters(&[EMISSAO, VENCIMENTO])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/documento-financeiro/{idDocumento}/boleto`
pub static DOCUMENTOS_FINANCEIROS_BAIXAR_BOLETO: Operation =
    get("documentos_financeiros.baixar.boleto", "/public-api/v1/documento-financeiro/{idDocumento}/boleto")
        .evidence(Evidence::Integrators)
        .title("Baixar o boleto de um documento")
        .doc(
            "O boleto de um documento financeiro, como veio: uma integração o lê como JSON. Fora \
             do manual.",
        )
        .path(&[required("idDocumento", string())
            .number_ok()
            .label("Documento")
            .doc("Identificador do documento financeiro.")])
        .returns(Reply::Bytes("application/pdf"));

/// `GET /public-api/v1/commons/{tabela}`
pub static TABELAS_CONSULTAR: Operation = get("tabelas.consultar", "/public-api/v1/commons/{tabela}")
    .evidence(Evidence::Integrators)
    .title("Consultar uma tabela")
    .doc(
        "Os registros de uma tabela do sistema, com as chaves todas em minúsculas. Fora do \
         manual; visto em integrações.",
    )
    .path(&[required("tabela", string()).label("Tabela").doc("Nome da tabela, em minúsculas.")])
    .query(&[LIMIT, OFFSET])
    .offset_pages("limit", "offset")
    .returns(enveloped_value(REGISTROS));
