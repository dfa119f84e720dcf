//! Chapter "Relatórios": products.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_PRODUTOS_DUPLICADOS: Object = object(
    "PedidoProdutosDuplicados",
    &[
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        required(
            "ordem",
            one_of(&[
                choice("repeticoes", "quantidade de registros duplicados"),
                choice("nome", "nome"),
                choice("categoria", "categoria"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("apresentarArquivados", BOOLEAN)
            .number_ok()
            .label("Arquivados")
            .doc("Inclui os produtos arquivados."),
        optional("usarIcProd", BOOLEAN)
            .number_ok()
            .label("Pelo código próprio")
            .doc("Compara também o código próprio."),
    ],
)
.doc("O que se pede ao relatório Produtos duplicados.");

/// A row of the report.
pub static LINHA_PRODUTOS_DUPLICADOS: Object = object(
    "LinhaProdutosDuplicados",
    &[
        optional("vezes", LONG).text_ok().empty_is_null().label("Vezes").doc("Quantas vezes se repete."),
        optional("nomeCateg", string()).number_ok().label("Categoria").doc("Nome da categoria."),
        optional("IxProd", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("IcEAN", string()).number_ok().label("EAN/GTIN").doc("Código de barras."),
        optional("codigos", string()).number_ok().label("Códigos").doc("Os códigos, separados por vírgula."),
    ],
)
.open()
.doc("Uma linha do relatório Produtos duplicados. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/produtosDuplicados
pub static CONSULTAR_PRODUTOS_DUPLICADOS: Operation =
    post("relatorios.consultar.produtos_duplicados", "/v1/relatorios/produtosDuplicados")
        .title("Produtos duplicados")
        .doc("Os produtos cadastrados mais de uma vez.")
        .manual(7960, "Relatórios › Produtos duplicados")
        .body(json(&PEDIDO_PRODUTOS_DUPLICADOS))
        .returns(enveloped_list(&LINHA_PRODUTOS_DUPLICADOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_MOVIMENTACAO_PRODUTO: Object = object(
    "PedidoMovimentacaoProduto",
    &[
        required("produto", CODIGO).label("Produto").doc("Código do produto."),
        required(
            "tipoData",
            one_of(&[choice("dtVenda", "data da venda"), choice("dtCad", "data de cadastro")]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        mostrar("mostrarPrecoCusto", "Preço de custo"),
    ],
)
.doc("O que se pede ao relatório Movimentação de um produto.");

/// A row of the report.
pub static LINHA_MOVIMENTACAO_PRODUTO: Object = object(
    "LinhaMovimentacaoProduto",
    &[
        optional("tipo", string()).number_ok().label("Tipo").doc("entrada ou saida."),
        optional("quantidade", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Quantidade do movimento."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Movimentação de um produto. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/movimentacaoProduto
pub static CONSULTAR_MOVIMENTACAO_PRODUTO: Operation =
    post("relatorios.consultar.movimentacao_produto", "/v1/relatorios/movimentacaoProduto")
        .title("Movimentação de um produto")
        .doc("As entradas e saídas de um produto.")
        .manual(8009, "Relatórios › Movimentação de um produto")
        .body(json(&PEDIDO_MOVIMENTACAO_PRODUTO))
        .returns(enveloped_list(&LINHA_MOVIMENTACAO_PRODUTO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_PERSONALIZADO_PRODUTOS: Object = object(
    "PedidoPersonalizadoProdutos",
    &[
        optional("buscar", string()).label("Busca").doc("Só o que contém estas palavras."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional(
            "estoque",
            one_of(&[
                choice("ignoraZerado", "não mostrar produtos com estoque zerado"),
                choice("somenteNegativo", "mostrar apenas produtos com estoque negativo"),
            ]),
        )
        .label("Estoque")
        .doc("Só produtos com certo estoque."),
        optional(
            "ordem",
            one_of(&[
                choice("nomeProduto", "nome do produto"),
                choice("codInterno", "código"),
                choice("codPersonalizado", "código próprio"),
                choice("nomeCategoria", "categoria"),
                choice("precoVenda", "preço de venda"),
                choice("precoCusto", "preço de custo"),
                choice("estoque", "estoque"),
                choice("palavrasChave", "palavras-chave"),
                choice("ean", "EAN/GTIN"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("tipoProduto", one_of(&[choice("produto", "produto"), choice("servico", "serviço")]))
            .label("Produtos ou serviços")
            .doc("Só produtos ou só serviços."),
        optional("ordemDesc", BOOLEAN).number_ok().label("Ordem decrescente").doc("Do maior para o menor."),
        optional("arquivados", BOOLEAN).number_ok().label("Arquivados").doc("Inclui os produtos arquivados."),
        mostrar("mostrar_IcProd", "Código personalizado"),
        mostrar("mostrar_categNome", "Categoria"),
        mostrar("mostrar_codConfigTrib", "Grupo de tributos"),
        mostrar("mostrar_precoCusto", "Preço de custo"),
        mostrar("mostrar_precoVenda", "Preço de venda"),
        mostrar("mostrar_margem", "Margem cadastrada"),
        mostrar("mostrar_margemAtual", "Margem atual"),
        mostrar("mostrar_controlarEstoque", "Controla estoque"),
        mostrar("mostrar_estoque", "Estoque"),
        mostrar("mostrar_totalCusto", "Custo do estoque"),
        mostrar("mostrar_totalVenda", "Valor de venda do estoque"),
        mostrar("mostrar_estoqueMinimo", "Estoque mínimo"),
        mostrar("mostrar_tipoUso", "Tipo de uso"),
        mostrar("mostrar_anotacoes", "Anotações gerais"),
        mostrar("mostrar_VinfAdProd", "Anotações da NF-e"),
        mostrar("mostrar_tags", "Palavras-chave"),
        mostrar("mostrar_IcEAN", "EAN/GTIN"),
        mostrar("mostrar_INCM", "NCM"),
        mostrar("mostrar_ICEST", "CEST"),
        mostrar("mostrar_IEXTIPI", "Exceção da TIPI"),
        mostrar("mostrar_IuCom", "Unidade"),
        mostrar("mostrar_pesoB", "Peso bruto"),
        mostrar("mostrar_pesoL", "Peso líquido"),
        mostrar("mostrar_Norig", "Origem"),
        mostrar("mostrar_cfop", "CFOP"),
        mostrar("mostrar_NCST", "CST do ICMS"),
        mostrar("mostrar_NpICMS", "Alíquota do ICMS"),
        mostrar("mostrar_NpICMSST", "Alíquota do ICMS-ST"),
        mostrar("mostrar_NpMVAST", "MVA ST"),
        mostrar("mostrar_OCST", "CST do IPI"),
        mostrar("mostrar_OpIPI", "Alíquota do IPI"),
        mostrar("mostrar_QCST", "CST do PIS"),
        mostrar("mostrar_QpPIS", "Alíquota do PIS"),
        mostrar("mostrar_SCST", "CST da COFINS"),
        mostrar("mostrar_SpCOFINS", "Alíquota da COFINS"),
    ],
)
.doc("O que se pede ao relatório Produtos personalizado.");

/// A row of the report.
pub static LINHA_PERSONALIZADO_PRODUTOS: Object = object(
    "LinhaPersonalizadoProdutos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("IxProd", string()).number_ok().label("Produto").doc("Nome do produto."),
    ],
)
.open()
.doc("Uma linha do relatório Produtos personalizado. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/personalizadoProdutos
pub static CONSULTAR_PERSONALIZADO_PRODUTOS: Operation =
    post("relatorios.consultar.personalizado_produtos", "/v1/relatorios/personalizadoProdutos")
        .title("Produtos personalizado")
        .doc("Os produtos, com as colunas pedidas.")
        .manual(8065, "Relatórios › Personalizado de produtos")
        .body(json(&PEDIDO_PERSONALIZADO_PRODUTOS))
        .returns(enveloped_list(&LINHA_PERSONALIZADO_PRODUTOS))
        .safe_to_repeat();
