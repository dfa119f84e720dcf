//! Chapter "Relatórios": sales in detail.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, SITUACAO_OS, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_VENDAS_DETALHADAS: Object = object(
    "PedidoVendasDetalhadas",
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
        optional("codProduto", CODIGO).label("Produto").doc("Só o que tem este produto."),
        optional("codServico", CODIGO).label("Serviço").doc("Só o que tem este serviço."),
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("tipoProd", one_of(&[choice("produto", "produto"), choice("servico", "serviço")]))
            .label("Produtos ou serviços")
            .doc("Só produtos ou só serviços."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional(
            "ordem",
            one_of(&[
                choice("codigo", "código"),
                choice("cliente", "cliente"),
                choice("dtVenda", "data da venda"),
                choice("dtCad", "cadastro"),
                choice("vendedor", "vendedor"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("formaPgto", CODIGO).label("Forma de pagamento").doc("Código da forma de pagamento."),
        optional("contaDestino", CODIGO).label("Conta destino").doc("Código da conta disponível."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("buscaEnd", string()).label("Busca no endereço").doc("Procura no endereço do cliente."),
        optional("buscar_xCampos", string())
            .label("Busca nos campos")
            .doc("Procura nas observações da venda."),
        optional("mostrarvendasConcluidas", BOOLEAN).number_ok().label("Vendas concluídas").doc(
            "Só as vendas concluídas, ou também elas: o nome e a descrição do manual não dizem o \
             mesmo.",
        ),
        optional("mostrarOrcamentos", BOOLEAN).number_ok().label("Orçamentos").doc("Inclui os orçamentos."),
        mostrar("mostrarObsProd", "Observações dos itens"),
        mostrar("mostrarMLucro", "Margem de lucro"),
        mostrar("mostrarEndContato", "Endereço do contato"),
        mostrar("mostrarDesconto", "Desconto nos itens"),
        optional("listarIcProd", BOOLEAN)
            .number_ok()
            .label("Código próprio")
            .doc("Inclui o código próprio dos produtos."),
        optional("ocultarCustoLucro", BOOLEAN)
            .number_ok()
            .label("Sem custo e lucro")
            .doc("Deixa de fora o custo e o lucro."),
        mostrar("mostrarMarkup", "Markup"),
        mostrar("mostrarFoneContato", "Telefone do cliente"),
        mostrar("mostrarVOutros", "Despesas acessórias"),
    ],
)
.doc("O que se pede ao relatório Vendas detalhadas.");

/// A row of the report.
pub static ITEM_VENDAS_DETALHADAS: Object = object(
    "ItemVendasDetalhadas",
    &[
        optional("codPerson", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("tipoProd", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("venda", NUMERO).comma_ok().empty_is_null().label("Venda").doc("Valor vendido."),
        optional("desconto", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("outros", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Despesas acessórias")
            .doc("Outras despesas."),
        optional("obsProd", string()).number_ok().label("Observações do item").doc("Observações do item."),
        optional("lucro", NUMERO).comma_ok().empty_is_null().label("Lucro").doc("Venda menos custo."),
        optional("markup", NUMERO).comma_ok().empty_is_null().label("Markup (%)").doc("Lucro sobre o custo."),
        optional("mlucro", NUMERO).comma_ok().empty_is_null().label("Margem (%)").doc("Lucro sobre a venda."),
    ],
)
.open()
.doc("Um item da linha.");

/// A row of the report.
pub static LINHA_VENDAS_DETALHADAS: Object = object(
    "LinhaVendasDetalhadas",
    &[
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("dtCad", BRAZILIAN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("dtVenda", BRAZILIAN_DATE).empty_is_null().label("Data da venda").doc("Data da venda."),
        optional("cliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("vendedor", string()).number_ok().label("Vendedor").doc("Nome do vendedor."),
        optional("endereco", string()).number_ok().label("Endereço").doc("Endereço num texto só."),
        optional("fone", string()).number_ok().label("Telefone").doc("Telefones num texto só."),
        optional("vendasItens", list(&ITEM_VENDAS_DETALHADAS)).label("Itens").doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Vendas detalhadas. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/vendasDetalhadas
pub static CONSULTAR_VENDAS_DETALHADAS: Operation =
    post("relatorios.consultar.vendas_detalhadas", "/v1/relatorios/vendasDetalhadas")
        .title("Vendas detalhadas")
        .doc("As vendas com os itens, o custo e o lucro.")
        .manual(6054, "Relatórios › Vendas detalhadas")
        .body(json(&PEDIDO_VENDAS_DETALHADAS))
        .returns(enveloped_list(&LINHA_VENDAS_DETALHADAS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_DETALHES_PRODUTOS_VENDIDOS: Object = object(
    "PedidoDetalhesProdutosVendidos",
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
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("tagsProduto", string())
            .label("Palavras-chave do produto")
            .doc("Só os produtos que têm estas palavras-chave."),
        optional(
            "ordem",
            one_of(&[
                choice("categoria", "categoria"),
                choice("dtVenda", "data da venda"),
                choice("dtCad", "cadastro"),
                choice("produto", "produto"),
                choice("tags", "palavras-chave"),
                choice("tagsProduto", "palavras-chave do produto"),
                choice("vendedor", "vendedor"),
                choice("codigo", "código"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        mostrar("mostrarObs", "Observações do item"),
        mostrar("mostrarCategorias", "Categorias do produto"),
        mostrar("mostrarCpfCnpj", "CPF/CNPJ do cliente"),
        mostrar("mostrarTags", "Palavras-chave das vendas"),
        mostrar("mostrarTagsProd", "Palavras-chave dos produtos"),
        mostrar("mostrarVendedor", "Vendedor"),
        mostrar("mostrarDtCad", "Data de cadastro da venda"),
        mostrar("mostrarDtVenda", "Data da venda"),
        mostrar("mostrarCusto", "Custo unitário do produto"),
        optional("mostrarApenasComNFE", BOOLEAN)
            .number_ok()
            .label("Só com NF-e")
            .doc("Só as vendas com NF-e."),
        mostrar("mostrarCustoTotal", "Custo total"),
        mostrar("mostrarVendaTotal", "Venda total"),
        mostrar("mostrarLucro", "Lucro"),
        mostrar("mostrarMarkup", "Markup"),
        mostrar("mostrarMLucro", "Margem de lucro"),
        mostrar("mostrarCEST", "CEST"),
        mostrar("mostrarCEAN", "Referência EAN/GTIN"),
        mostrar("mostrarCFOP", "CFOP"),
        mostrar("mostrarGrupoTrib", "Grupo tributário"),
        mostrar("mostrarNCM", "NCM"),
        mostrar("mostrarIcProd", "Código próprio"),
        optional("listarServicos", BOOLEAN).number_ok().label("Serviços").doc("Inclui os serviços."),
        optional("mostrarAbertas", BOOLEAN).number_ok().label("Orçamentos").doc("Inclui os orçamentos."),
        mostrar("mostrarVOutros", "Despesas acessórias"),
        mostrar("mostrarDtEntrega", "Data de entrega da venda"),
        mostrar("mostrarSituacao", "Situação da venda"),
        mostrar("mostrarCidUFEntr", "Endereço de entrega"),
        mostrar("mostrarNumNota", "Número da NF"),
        mostrar("mostrarCodProd", "Código do produto"),
        mostrar("mostrarFantasia", "Nome fantasia do cliente"),
        mostrar("mostrarFoneCli", "Telefones do cliente"),
        mostrar("mostrarMailCli", "E-mail do cliente"),
        mostrar("mostrarPeso", "Peso líquido e bruto"),
        mostrar("mostrarDevol", "Devoluções de venda"),
        mostrar("mostrarStatusFinanceiro", "Situação do financeiro"),
    ],
)
.doc("O que se pede ao relatório Produtos vendidos.");

/// A row of the report.
pub static LINHA_DETALHES_PRODUTOS_VENDIDOS: Object = object(
    "LinhaDetalhesProdutosVendidos",
    &[
        optional("venda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("dtVenda", DATE).empty_is_null().label("Data da venda").doc("Data da venda."),
        optional("dtEntrega", DATE).empty_is_null().label("Entrega").doc("Data de entrega."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("tags", string()).number_ok().label("Palavras-chave").doc("Palavras-chave do registro."),
        optional("situacao", LONG).text_ok().empty_is_null().label("Situação").doc("Situação do registro."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("preco", NUMERO).comma_ok().empty_is_null().label("Preço").doc("Preço de uma unidade."),
        optional("vFrete", NUMERO).comma_ok().empty_is_null().label("Frete").doc("Valor do frete."),
        optional("vOutro", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Outras despesas")
            .doc("Outras despesas."),
        optional("vDesc", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("vIPI", NUMERO).comma_ok().empty_is_null().label("IPI").doc("Valor do IPI."),
        optional("vST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("ST")
            .doc("Valor da substituição tributária."),
        optional("total", NUMERO).comma_ok().empty_is_null().label("Total").doc("Total da linha."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("tipoProd", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
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
        optional("lucro", NUMERO).comma_ok().empty_is_null().label("Lucro").doc("Venda menos custo."),
        optional("markup", NUMERO).comma_ok().empty_is_null().label("Markup (%)").doc("Lucro sobre o custo."),
        optional("mlucro", NUMERO).comma_ok().empty_is_null().label("Margem (%)").doc("Lucro sobre a venda."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("tagsProd", string())
            .number_ok()
            .label("Palavras-chave do produto")
            .doc("Palavras-chave, num texto só."),
        optional("IcEAN", string()).number_ok().label("EAN/GTIN").doc("Código de barras."),
        optional("INCM", string()).number_ok().label("NCM").doc("Classificação da mercadoria."),
        optional("ICEST", string()).number_ok().label("CEST").doc("Código da substituição tributária."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("categoria", string()).number_ok().label("Categoria").doc("Nome da categoria."),
        optional("cliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("vendedor", string()).number_ok().label("Vendedor").doc("Nome do vendedor."),
        optional("cfop", string())
            .number_ok()
            .label("CFOP")
            .doc("Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito."),
        optional("codGrupTrib", LONG)
            .text_ok()
            .empty_is_null()
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos."),
    ],
)
.open()
.doc("Uma linha do relatório Produtos vendidos. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/detalhesProdutosVendidos
pub static CONSULTAR_DETALHES_PRODUTOS_VENDIDOS: Operation =
    post("relatorios.consultar.detalhes_produtos_vendidos", "/v1/relatorios/detalhesProdutosVendidos")
        .title("Produtos vendidos")
        .doc("Uma linha por item vendido.")
        .manual(6194, "Relatórios › Detalhes dos produtos vendidos")
        .body(json(&PEDIDO_DETALHES_PRODUTOS_VENDIDOS))
        .returns(enveloped_list(&LINHA_DETALHES_PRODUTOS_VENDIDOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_COMISSOES_VENDAS: Object = object(
    "PedidoComissoesVendas",
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
        optional("tagsContatos", string())
            .label("Palavras-chave do contato")
            .doc("Só os contatos que têm estas palavras-chave."),
        optional("tagsVendas", string())
            .label("Palavras-chave da venda")
            .doc("Só as vendas que têm estas palavras-chave."),
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("situOS", one_of(SITUACAO_OS)).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional(
            "ordem",
            number_of(&[
                number(1, "data"),
                number(2, "código venda"),
                number(3, "cliente"),
                number(4, "base serviços"),
                number(5, "base produtos"),
                number(6, "valor comissão"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Comissões de vendas.");

/// A row of the report.
pub static LINHA_COMISSOES_VENDAS_VENDA: Object = object(
    "LinhaComissoesVendasVenda",
    &[
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("cliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("totalServicos", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Serviços")
            .doc("Base dos serviços."),
        optional("totalProdutos", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Produtos")
            .doc("Base dos produtos."),
        optional("valorComissao", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão")
            .doc("Valor da comissão."),
    ],
)
.open()
.doc("Uma venda da linha.");

/// A row of the report.
pub static LINHA_COMISSOES_VENDAS: Object = object(
    "LinhaComissoesVendas",
    &[
        optional("vendedor", string()).number_ok().label("Vendedor").doc("Nome do vendedor."),
        optional("comissaoServico", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão de serviços (%)")
            .doc("Vem com vírgula e sinal de por cento."),
        optional("comissaoProduto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão de produtos (%)")
            .doc("Vem com vírgula e sinal de por cento."),
        optional("tags", string()).number_ok().label("Palavras-chave").doc("Palavras-chave do registro."),
        optional("vendas", list(&LINHA_COMISSOES_VENDAS_VENDA)).label("Vendas").doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Comissões de vendas. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/comissoesVendas
pub static CONSULTAR_COMISSOES_VENDAS: Operation =
    post("relatorios.consultar.comissoes_vendas", "/v1/relatorios/comissoesVendas")
        .title("Comissões de vendas")
        .doc("As vendas de cada vendedor com a comissão.")
        .manual(6355, "Relatórios › Comissões de vendas")
        .body(json(&PEDIDO_COMISSOES_VENDAS))
        .returns(enveloped_list(&LINHA_COMISSOES_VENDAS))
        .safe_to_repeat();
