//! Chapter "Relatórios": sales summed up.

use super::comum::{CODIGO, COLUNA, NUMERO};
use super::relatorios::{ATE, DE, SITUACAO_OS, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_ABC_PRODUTOS_VENDIDOS: Object = object(
    "PedidoAbcProdutosVendidos",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("contato", CODIGO).label("Contato").doc("Código do cliente."),
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("tagsVendas", string())
            .label("Palavras-chave da venda")
            .doc("Só as vendas que têm estas palavras-chave."),
        optional("tagsProdutos", string())
            .label("Palavras-chave do produto")
            .doc("Só os produtos que têm estas palavras-chave."),
        optional("tipoProd", one_of(&[choice("produto", "produto"), choice("servico", "serviço")]))
            .label("Produtos ou serviços")
            .doc("Só produtos ou só serviços."),
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional(
            "base",
            one_of(&[
                choice("precoTotal", "total da venda"),
                choice("quantTotal", "quantidade"),
                choice("lucroTotal", "lucratividade"),
            ]),
        )
        .label("Base")
        .doc("Valor pelo qual se classifica."),
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("tipoVenda", one_of(&[choice("venda", "venda"), choice("orcamento", "orçamento")]))
            .label("Tipo da venda")
            .doc("Vendas ou orçamentos."),
        optional("codsVenda", string()).number_ok().label("Vendas").doc("Códigos das vendas."),
        optional("mostrarApenasQuant", BOOLEAN)
            .number_ok()
            .label("Só quantidades")
            .doc("Deixa os valores de fora."),
        optional("mostrarComDesconto", BOOLEAN)
            .number_ok()
            .label("Com desconto")
            .doc("Desconta o desconto dos itens."),
        mostrar("mostrarEstoque", "Estoque atual"),
        optional("totalizarPeso", BOOLEAN).number_ok().label("Pesos").doc("Inclui os pesos."),
        optional("listarIcProd", BOOLEAN)
            .number_ok()
            .label("Código próprio")
            .doc("Inclui o código próprio dos produtos."),
        optional("listarTags", BOOLEAN)
            .number_ok()
            .label("Palavras-chave dos itens")
            .doc("Inclui as palavras-chave dos itens."),
    ],
)
.doc("O que se pede ao relatório ABC de produtos.");

/// A row of the report.
pub static LINHA_ABC_PRODUTOS_VENDIDOS: Object = object(
    "LinhaAbcProdutosVendidos",
    &[
        optional("codPerson", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("precoMedio", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço médio")
            .doc("Preço médio de uma unidade."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("estoque", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Quantidade em estoque."),
        optional("pesoB", NUMERO).comma_ok().empty_is_null().label("Peso bruto").doc("Peso bruto somado."),
        optional("pesoL", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Peso líquido")
            .doc("Peso líquido somado."),
        optional("preco", NUMERO).comma_ok().empty_is_null().label("Preço").doc("Preço de uma unidade."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("lucro", NUMERO).comma_ok().empty_is_null().label("Lucro").doc("Venda menos custo."),
        optional("margem", NUMERO).comma_ok().empty_is_null().label("Margem (%)").doc("Margem de lucro."),
        optional("share", NUMERO).comma_ok().empty_is_null().label("Participação (%)").doc("Parte do total."),
        optional("tagsItens", string())
            .number_ok()
            .label("Palavras-chave")
            .doc("Palavras-chave dos itens, num texto só."),
    ],
)
.open()
.doc("Uma linha do relatório ABC de produtos. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/abcProdutosVendidos
pub static CONSULTAR_ABC_PRODUTOS_VENDIDOS: Operation =
    post("relatorios.consultar.abc_produtos_vendidos", "/v1/relatorios/abcProdutosVendidos")
        .title("ABC de produtos")
        .doc("Os produtos vendidos, do maior para o menor.")
        .manual(6432, "Relatórios › ABC de produtos vendidos")
        .body(json(&PEDIDO_ABC_PRODUTOS_VENDIDOS))
        .returns(enveloped_list(&LINHA_ABC_PRODUTOS_VENDIDOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_ABC_CLIENTES_VENDAS: Object = object(
    "PedidoAbcClientesVendas",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("tagsVendas", string())
            .label("Palavras-chave da venda")
            .doc("Só as vendas que têm estas palavras-chave."),
        optional("tagsContatos", string())
            .label("Palavras-chave do contato")
            .doc("Só os contatos que têm estas palavras-chave."),
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional(
            "base",
            one_of(&[
                choice("valor", "valor"),
                choice("quant", "quantidade"),
                choice("media", "média por venda"),
            ]),
        )
        .label("Base")
        .doc("Valor pelo qual se classifica."),
    ],
)
.doc("O que se pede ao relatório ABC de clientes.");

/// A row of the report.
pub static LINHA_ABC_CLIENTES_VENDAS: Object = object(
    "LinhaAbcClientesVendas",
    &[
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("contato", string()).number_ok().label("Contato").doc("Nome do contato."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("media", NUMERO).comma_ok().empty_is_null().label("Média").doc("Valor médio de uma venda."),
        optional("share", NUMERO).comma_ok().empty_is_null().label("Participação (%)").doc("Parte do total."),
    ],
)
.open()
.doc("Uma linha do relatório ABC de clientes. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/abcClientesVendas
pub static CONSULTAR_ABC_CLIENTES_VENDAS: Operation =
    post("relatorios.consultar.abc_clientes_vendas", "/v1/relatorios/abcClientesVendas")
        .title("ABC de clientes")
        .doc("Os clientes, do que mais comprou para o que menos comprou.")
        .manual(6533, "Relatórios › ABC de vendas por cliente")
        .body(json(&PEDIDO_ABC_CLIENTES_VENDAS))
        .returns(enveloped_list(&LINHA_ABC_CLIENTES_VENDAS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_VENDAS_POR_TIPO_DOCUMENTO: Object = object(
    "PedidoVendasPorTipoDocumento",
    &[
        DE,
        ATE,
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("recebidas", BOOLEAN)
            .number_ok()
            .label("Só recebidas")
            .doc("Só as vendas que já foram recebidas."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("tipoDoc", integer(-1, i32::MAX as i64))
            .label("Tipo de documento")
            .doc("Código da forma de pagamento; -1, todas."),
        optional("ordem", number_of(&[number(1, "data da venda"), number(2, "vendedor")]))
            .label("Ordem")
            .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Vendas por documento.");

/// A row of the report.
pub static LINHA_VENDAS_POR_TIPO_DOCUMENTO: Object = object(
    "LinhaVendasPorTipoDocumento",
    &[
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("vendedor", string()).number_ok().label("Vendedor").doc("Nome do vendedor."),
        optional("total", NUMERO).comma_ok().empty_is_null().label("Total").doc("Total da linha."),
    ],
)
.open_with(&COLUNA)
.doc("Uma linha do relatório Vendas por documento. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/vendasPorTipoDocumento
pub static CONSULTAR_VENDAS_POR_TIPO_DOCUMENTO: Operation =
    post("relatorios.consultar.vendas_por_tipo_documento", "/v1/relatorios/vendasPorTipoDocumento")
        .title("Vendas por documento")
        .doc("As vendas por forma de pagamento; cada forma é uma coluna.")
        .manual(6599, "Relatórios › Vendas por tipo de documento")
        .body(json(&PEDIDO_VENDAS_POR_TIPO_DOCUMENTO))
        .returns(enveloped_list(&LINHA_VENDAS_POR_TIPO_DOCUMENTO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_VENDAS_SEM_VALORES: Object = object(
    "PedidoVendasSemValores",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("codVendas", string())
            .number_ok()
            .label("Vendas")
            .doc("Códigos das vendas, separados por vírgula."),
        optional(
            "tipoVenda",
            one_of(&[choice("venda", "venda"), choice("orcamento", "orçamento"), choice("ambos", "ambos")]),
        )
        .label("Tipo da venda")
        .doc("Vendas ou orçamentos."),
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("contato", CODIGO).label("Contato").doc("Código do cliente."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        mostrar("mostrarObsAdic", "Observações do item"),
        optional(
            "ordem",
            number_of(&[
                number(1, "produto"),
                number(2, "tipo"),
                number(3, "quantidade"),
                number(4, "unidade"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Vendas sem valores.");

/// A row of the report.
pub static ITEM_VENDAS_SEM_VALORES: Object = object(
    "ItemVendasSemValores",
    &[
        optional("codProd", LONG).text_ok().empty_is_null().label("Produto").doc("Código do produto."),
        optional("codPerson", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("obsAdic", string()).number_ok().label("Observações do item").doc("Observações do item."),
        optional("tipoProd", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("unidade", string()).number_ok().label("Unidade").doc("Unidade do produto."),
    ],
)
.open()
.doc("Um item da linha.");

/// A row of the report.
pub static LINHA_VENDAS_SEM_VALORES: Object = object(
    "LinhaVendasSemValores",
    &[
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("vendasItens", list(&ITEM_VENDAS_SEM_VALORES)).label("Itens").doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Vendas sem valores. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/vendasSemValores
pub static CONSULTAR_VENDAS_SEM_VALORES: Operation =
    post("relatorios.consultar.vendas_sem_valores", "/v1/relatorios/vendasSemValores")
        .title("Vendas sem valores")
        .doc("Os itens de cada venda, só com as quantidades.")
        .manual(6659, "Relatórios › Vendas sem valores")
        .body(json(&PEDIDO_VENDAS_SEM_VALORES))
        .returns(enveloped_list(&LINHA_VENDAS_SEM_VALORES))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_VENDAS_RESUMO: Object = object(
    "PedidoVendasResumo",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("contato", CODIGO).label("Contato").doc("Código do cliente."),
        optional("considerarDevolucoes", BOOLEAN)
            .number_ok()
            .label("Devoluções")
            .doc("Desconta as devoluções."),
    ],
)
.doc("O que se pede ao relatório Resumo de vendas.");

/// A row of the report.
pub static LINHA_VENDAS_RESUMO: Object = object(
    "LinhaVendasResumo",
    &[optional("mes", string()).number_ok().label("Mês").doc(
        "Nome do mês. As outras colunas são os anos, como y2023; onde não houve \
         venda, nada.",
    )],
)
.open_with(&COLUNA)
.doc("Uma linha do relatório Resumo de vendas. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/vendasResumo
pub static CONSULTAR_VENDAS_RESUMO: Operation =
    post("relatorios.consultar.vendas_resumo", "/v1/relatorios/vendasResumo")
        .title("Resumo de vendas")
        .doc("O total de cada mês; a chave é o número do mês e cada ano é uma coluna.")
        .manual(6750, "Relatórios › Resumo de vendas")
        .body(json(&PEDIDO_VENDAS_RESUMO))
        .returns(enveloped_value(map(&LINHA_VENDAS_RESUMO)))
        .safe_to_repeat();
