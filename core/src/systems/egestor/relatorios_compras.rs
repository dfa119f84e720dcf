//! Chapter "Relatórios": purchases.

use super::comum::{CODIGO, NUMERO, TEXTO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_COMPRAS_DETALHADAS: Object = object(
    "PedidoComprasDetalhadas",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtCompra", "data da compra"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("contato", CODIGO).label("Fornecedor").doc("Código do fornecedor."),
        optional("codProduto", CODIGO).label("Produto").doc("Só o que tem este produto."),
        optional("situacao", number_of(&[number(10, "orçamento"), number(50, "concluída")]))
            .label("Situação")
            .doc("Só os que estão nesta situação."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional(
            "ordem",
            one_of(&[
                choice("codigo", "código"),
                choice("nome", "nome"),
                choice("dtCompra", "data da compra"),
                choice("dtCad", "cadastro"),
                choice("valorTotal", "valor total"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("formaPgto", CODIGO).label("Forma de pagamento").doc("Código da forma de pagamento."),
        optional("contaDestino", CODIGO).label("Conta destino").doc("Código da conta disponível."),
        mostrar("mostrarFoneContato", "Telefone do fornecedor"),
        mostrar("mostrarEndContato", "Endereço do fornecedor"),
        mostrar("mostrarDesconto", "Desconto nos itens"),
        optional("listarIcProd", BOOLEAN)
            .number_ok()
            .label("Código próprio")
            .doc("Inclui o código próprio dos produtos."),
        mostrar("mostrarSaldoAtual", "Saldo atual dos produtos"),
        mostrar("mostrarTags", "Palavras-chave"),
        mostrar("mostrarFormaPgto", "Forma de pagamento das compras"),
    ],
)
.doc("O que se pede ao relatório Compras detalhadas.");

/// A row of the report.
pub static ITEM_COMPRAS_DETALHADAS: Object = object(
    "ItemComprasDetalhadas",
    &[
        optional("codPerson", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("valorTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor total")
            .doc("Total do registro."),
        optional("desconto", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("saldoAtual", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Saldo atual")
            .doc("Estoque de agora."),
    ],
)
.open()
.doc("Um item da linha.");

/// A row of the report.
pub static LINHA_COMPRAS_DETALHADAS: Object = object(
    "LinhaComprasDetalhadas",
    &[
        optional("codCompra", LONG).text_ok().empty_is_null().label("Compra").doc("Código da compra."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("dtCompra", DATE).empty_is_null().label("Data da compra").doc("Data da compra."),
        optional("fornecedor", string()).number_ok().label("Fornecedor").doc("Nome do fornecedor."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("endereco", string()).number_ok().label("Endereço").doc("Endereço num texto só."),
        optional("fone", string()).number_ok().label("Telefone").doc("Telefones num texto só."),
        optional("tags", list_of(&TEXTO)).label("Palavras-chave").doc("Palavras-chave do registro."),
        optional("formaPgto", string())
            .number_ok()
            .label("Forma de pagamento")
            .doc("Nome da forma de pagamento."),
        optional("comprasItens", list(&ITEM_COMPRAS_DETALHADAS)).label("Itens").doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Compras detalhadas. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/comprasDetalhadas
pub static CONSULTAR_COMPRAS_DETALHADAS: Operation =
    post("relatorios.consultar.compras_detalhadas", "/v1/relatorios/comprasDetalhadas")
        .title("Compras detalhadas")
        .doc(
            "As compras com os itens. O manual mostra o pedido dentro de uma lista; vai como \
             objeto.",
        )
        .manual(6870, "Relatórios › Compras detalhadas")
        .body(json(&PEDIDO_COMPRAS_DETALHADAS))
        .returns(enveloped_list(&LINHA_COMPRAS_DETALHADAS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_DETALHES_PRODUTOS_COMPRADOS: Object = object(
    "PedidoDetalhesProdutosComprados",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtCompra", "data da compra"),
                choice("dtCad", "data de cadastro"),
                choice("dtEntrega", "data de entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("contato", CODIGO).label("Fornecedor").doc("Código do fornecedor."),
        optional("numNota", string()).number_ok().label("Número da nota").doc("Número do documento fiscal."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("observacoes", string()).label("Observações").doc("Procura nas observações."),
        optional("mostrarAbertas", BOOLEAN).number_ok().label("Orçamentos").doc("Inclui os orçamentos."),
        mostrar("mostrarCodigo", "Código do produto"),
        mostrar("mostrarIcProd", "Código personalizado"),
        mostrar("mostrarCategorias", "Categorias do produto"),
        mostrar("mostrarNumNota", "Número da nota"),
        mostrar("mostrarCpfCnpj", "CPF/CNPJ do fornecedor"),
        mostrar("mostrarDtCad", "Data de cadastro"),
        mostrar("mostrarDtCompra", "Data da compra"),
        mostrar("mostrarDtEntrega", "Data de entrega"),
        mostrar("mostrarDtNf", "Data da nota"),
        mostrar("mostrarCustoBruto", "Custo bruto do produto"),
        mostrar("mostrarCustoLiquido", "Custo calculado do produto"),
        mostrar("mostrarTotalBruto", "Total bruto do custo"),
        mostrar("mostrarTotalLiquido", "Total calculado do custo"),
        mostrar("mostrarPrecoSugerido", "Preço sugerido do produto"),
        mostrar("mostrarPrecoVenda", "Preço atual do produto"),
        mostrar("mostrarTags", "Palavras-chave"),
        mostrar("mostrarObserv", "Observações"),
        mostrar("mostrarvICMS", "ICMS"),
        mostrar("mostrarvST", "Substituição tributária"),
        mostrar("mostrarvIPI", "IPI"),
        mostrar("mostrarvFrete", "Frete"),
        mostrar("mostrarvSeg", "Seguro"),
        mostrar("mostrarvDesp", "Despesas acessórias"),
        optional(
            "ordem",
            number_of(&[
                number(1, "código compra"),
                number(2, "produto"),
                number(3, "categoria"),
                number(4, "fornecedor"),
                number(5, "quantidade"),
                number(6, "total bruto"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Produtos comprados.");

/// A row of the report.
pub static LINHA_DETALHES_PRODUTOS_COMPRADOS: Object = object(
    "LinhaDetalhesProdutosComprados",
    &[
        optional("compra", LONG).text_ok().empty_is_null().label("Compra").doc("Código da compra."),
        optional("dtCompra", DATE).empty_is_null().label("Data da compra").doc("Data da compra."),
        optional("dtCad", DATE).empty_is_null().label("Cadastro").doc("Quando foi cadastrado, sem fuso."),
        optional("dtEntrega", DATE).empty_is_null().label("Entrega").doc("Data de entrega."),
        optional("numNota", string()).number_ok().label("Número da nota").doc("Número do documento fiscal."),
        optional("tags", string()).number_ok().label("Palavras-chave").doc("Palavras-chave do registro."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("codProd", LONG).text_ok().empty_is_null().label("Produto").doc("Código do produto."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("custoBruto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo bruto")
            .doc("Custo de uma unidade antes de descontos e impostos."),
        optional("totalBruto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Total bruto")
            .doc("Custo bruto vezes quantidade."),
        optional("custoCalculado", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo calculado")
            .doc("Custo com despesas e impostos."),
        optional("precoSugerido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço sugerido")
            .doc("Preço pela margem."),
        optional("totalLiquido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Total líquido")
            .doc("Custo calculado vezes quantidade."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("precoVenda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de venda")
            .doc("Preço de uma unidade."),
        optional("categoria", string()).number_ok().label("Categoria").doc("Nome da categoria."),
        optional("fornecedor", string()).number_ok().label("Fornecedor").doc("Nome do fornecedor."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
    ],
)
.open()
.doc("Uma linha do relatório Produtos comprados. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/detalhesProdutosComprados
pub static CONSULTAR_DETALHES_PRODUTOS_COMPRADOS: Operation =
    post("relatorios.consultar.detalhes_produtos_comprados", "/v1/relatorios/detalhesProdutosComprados")
        .title("Produtos comprados")
        .doc("Uma linha por item comprado.")
        .manual(6972, "Relatórios › Detalhes dos produtos comprados")
        .body(json(&PEDIDO_DETALHES_PRODUTOS_COMPRADOS))
        .returns(enveloped_list(&LINHA_DETALHES_PRODUTOS_COMPRADOS))
        .safe_to_repeat();
