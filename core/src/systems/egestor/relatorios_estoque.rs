//! Chapter "Relatórios": stock.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_PRODUTOS_POR_FORNECEDOR: Object = object(
    "PedidoProdutosPorFornecedor",
    &[
        required(
            "tipoData",
            one_of(&[choice("dtCompra", "data da compra"), choice("dtCad", "data de cadastro")]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("produto", CODIGO).label("Produto").doc("Código do produto."),
        optional("contato", CODIGO).label("Fornecedor").doc("Código do fornecedor."),
        optional("agruparForn", BOOLEAN).number_ok().label("Por fornecedor").doc("Agrupa por fornecedor."),
        optional("agruparProd", BOOLEAN)
            .number_ok()
            .label("Por produto")
            .doc("Junta os iguais e mostra o preço médio."),
        optional("apresentarArquivados", BOOLEAN)
            .number_ok()
            .label("Arquivados")
            .doc("Inclui os produtos arquivados."),
        optional(
            "ordem",
            number_of(&[
                number(1, "fornecedor"),
                number(2, "produto"),
                number(3, "código compra"),
                number(4, "data compra"),
                number(5, "custo bruto"),
                number(6, "quantidade"),
                number(7, "desconto"),
                number(8, "despesas"),
                number(9, "IPI"),
                number(10, "ST"),
                number(11, "total"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Produtos por fornecedor.");

/// A row of the report.
pub static LINHA_PRODUTOS_POR_FORNECEDOR: Object = object(
    "LinhaProdutosPorFornecedor",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("fornec", string()).number_ok().label("Fornecedor").doc("Nome do fornecedor."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("custoOuMedia", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo")
            .doc("Custo, ou a média deles."),
        optional("vDesc", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("vDesp", NUMERO).comma_ok().empty_is_null().label("Despesas").doc("Outras despesas."),
        optional("vIPI", NUMERO).comma_ok().empty_is_null().label("IPI").doc("Valor do IPI."),
        optional("vST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("ST")
            .doc("Valor da substituição tributária."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("total", NUMERO).comma_ok().empty_is_null().label("Total").doc("Total da linha."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Produtos por fornecedor. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/produtosPorFornecedor
pub static CONSULTAR_PRODUTOS_POR_FORNECEDOR: Operation =
    post("relatorios.consultar.produtos_por_fornecedor", "/v1/relatorios/produtosPorFornecedor")
        .title("Produtos por fornecedor")
        .doc("O que se comprou de cada fornecedor, e por quanto.")
        .manual(7626, "Relatórios › Produtos por fornecedor")
        .body(json(&PEDIDO_PRODUTOS_POR_FORNECEDOR))
        .returns(enveloped_list(&LINHA_PRODUTOS_POR_FORNECEDOR))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_ESTOQUE_MINIMO: Object = object(
    "PedidoEstoqueMinimo",
    &[
        optional("buscar", string()).label("Busca").doc("Só o que contém estas palavras."),
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("mostrarIgual", BOOLEAN)
            .number_ok()
            .label("Iguais ao mínimo")
            .doc("Inclui os que estão exatamente no mínimo."),
        optional("apresentarArquivados", BOOLEAN)
            .number_ok()
            .label("Arquivados")
            .doc("Inclui os produtos arquivados."),
        optional(
            "ordem",
            number_of(&[
                number(1, "código"),
                number(2, "categoria"),
                number(3, "produto"),
                number(4, "estoque"),
                number(5, "mínimo"),
                number(6, "custo de uma unidade"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Estoque mínimo.");

/// A row of the report.
pub static LINHA_ESTOQUE_MINIMO: Object = object(
    "LinhaEstoqueMinimo",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("estoque", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Quantidade em estoque."),
        optional("minimo", NUMERO).comma_ok().empty_is_null().label("Mínimo").doc("Estoque mínimo."),
        optional("reservado", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Reservado")
            .doc("Quantidade reservada."),
        optional("oc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Em compra")
            .doc("Quantidade em ordens de compra."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
        optional("categoria", string()).number_ok().label("Categoria").doc("Nome da categoria."),
    ],
)
.open()
.doc("Uma linha do relatório Estoque mínimo. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/estoqueMinimo
pub static CONSULTAR_ESTOQUE_MINIMO: Operation =
    post("relatorios.consultar.estoque_minimo", "/v1/relatorios/estoqueMinimo")
        .title("Estoque mínimo")
        .doc("Os produtos abaixo do mínimo; mínimo 0 não conta.")
        .manual(7703, "Relatórios › Estoque mínimo")
        .body(json(&PEDIDO_ESTOQUE_MINIMO))
        .returns(enveloped_list(&LINHA_ESTOQUE_MINIMO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_ESTOQUE_DO_DIA: Object = object(
    "PedidoEstoqueDoDia",
    &[
        required("dia", DATE).label("Dia").doc("O dia do saldo."),
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("semExcluidos", BOOLEAN)
            .number_ok()
            .label("Sem excluídos")
            .doc("Deixa de fora os produtos excluídos."),
        optional("semEstNaoControl", BOOLEAN)
            .number_ok()
            .label("Sem não controlados")
            .doc("Deixa de fora os produtos que não controlam estoque."),
        optional("mostrarEstoqueNegativo", BOOLEAN)
            .number_ok()
            .label("Estoque negativo")
            .doc("Inclui o que está abaixo de zero."),
        mostrar("mostrarCodProprio", "Código próprio do produto"),
        optional("apresentarArquivados", BOOLEAN)
            .number_ok()
            .label("Arquivados")
            .doc("Inclui os produtos arquivados."),
        optional(
            "ordem",
            number_of(&[
                number(1, "produto"),
                number(2, "código"),
                number(3, "estoque"),
                number(4, "custo"),
                number(5, "total"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
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
.doc("O que se pede ao relatório Estoque em um dia.");

/// A row of the report.
pub static LINHA_ESTOQUE_DO_DIA: Object = object(
    "LinhaEstoqueDoDia",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("estoque", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Quantidade em estoque."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("total", NUMERO).comma_ok().empty_is_null().label("Total").doc("Total da linha."),
    ],
)
.open()
.doc("Uma linha do relatório Estoque em um dia. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/estoqueDoDia
pub static CONSULTAR_ESTOQUE_DO_DIA: Operation =
    post("relatorios.consultar.estoque_do_dia", "/v1/relatorios/estoqueDoDia")
        .title("Estoque em um dia")
        .doc("O estoque em certo dia, com as colunas pedidas.")
        .manual(7759, "Relatórios › Estoque em data específica")
        .body(json(&PEDIDO_ESTOQUE_DO_DIA))
        .returns(enveloped_list(&LINHA_ESTOQUE_DO_DIA))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_ESTOQUE_HISTORICO: Object = object(
    "PedidoEstoqueHistorico",
    &[optional("produto", CODIGO).label("Produto").doc("Código do produto.")],
)
.doc("O que se pede ao relatório Estoque histórico.");

/// A row of the report.
pub static LINHA_ESTOQUE_HISTORICO: Object = object(
    "LinhaEstoqueHistorico",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("estoque", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Quantidade em estoque."),
        optional("precoCusto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de custo")
            .doc("Custo de uma unidade."),
        optional("precoVenda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de venda")
            .doc("Preço de uma unidade."),
        optional("custoTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo total")
            .doc("Custo vezes quantidade."),
        optional("vendaTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Venda total")
            .doc("Preço vezes quantidade."),
    ],
)
.open()
.doc("Uma linha do relatório Estoque histórico. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/estoqueHistorico
pub static CONSULTAR_ESTOQUE_HISTORICO: Operation =
    post("relatorios.consultar.estoque_historico", "/v1/relatorios/estoqueHistorico")
        .title("Estoque histórico")
        .doc("O estoque de um produto, dia a dia.")
        .manual(7852, "Relatórios › Estoque histórico por produto")
        .body(json(&PEDIDO_ESTOQUE_HISTORICO))
        .returns(enveloped_list(&LINHA_ESTOQUE_HISTORICO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_SUGESTAO_COMPRA: Object = object(
    "PedidoSugestaoCompra",
    &[
        required("dataCompra", DATE).label("Data da compra").doc("Dia em que se quer comprar."),
        required("estoqueAte", DATE).label("Estoque até").doc("Dia até o qual o estoque deve bastar."),
        DE,
        ATE,
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("apenasAComprar", BOOLEAN)
            .number_ok()
            .label("Só o que falta")
            .doc("Só os produtos que é preciso comprar."),
        optional("apresentarArquivados", BOOLEAN)
            .number_ok()
            .label("Arquivados")
            .doc("Inclui os produtos arquivados."),
        optional("apresentarCodProprio", BOOLEAN)
            .number_ok()
            .label("Código próprio")
            .doc("Inclui o código próprio."),
        optional(
            "ordem",
            number_of(&[
                number(1, "produto"),
                number(2, "código"),
                number(3, "último custo"),
                number(4, "total vendas"),
                number(5, "giro diário"),
                number(6, "estoque atual"),
                number(7, "dias estoque"),
                number(8, "estoque mínimo"),
                number(9, "sugestão"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Sugestão de compra.");

/// A row of the report.
pub static LINHA_SUGESTAO_COMPRA: Object = object(
    "LinhaSugestaoCompra",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("ultCusto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Último custo")
            .doc("Custo da última compra."),
        optional("totVendas", NUMERO).comma_ok().empty_is_null().label("Vendas").doc("Quantidade vendida."),
        optional("giroDiario", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Giro diário")
            .doc("Venda média de um dia."),
        optional("estoqueAtual", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Estoque de agora."),
        optional("diasEstoque", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Dias de estoque")
            .doc("Dias para os quais o estoque basta."),
        optional("estoqueMin", NUMERO).comma_ok().empty_is_null().label("Mínimo").doc("Estoque mínimo."),
        optional("sugestao", NUMERO).comma_ok().empty_is_null().label("Comprar").doc("Quantidade a comprar."),
    ],
)
.open()
.doc("Uma linha do relatório Sugestão de compra. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/sugestaoCompra
pub static CONSULTAR_SUGESTAO_COMPRA: Operation =
    post("relatorios.consultar.sugestao_compra", "/v1/relatorios/sugestaoCompra")
        .title("Sugestão de compra")
        .doc("Quanto comprar, pela média das vendas.")
        .manual(7892, "Relatórios › Sugestão de compra")
        .body(json(&PEDIDO_SUGESTAO_COMPRA))
        .returns(enveloped_list(&LINHA_SUGESTAO_COMPRA))
        .safe_to_repeat();
