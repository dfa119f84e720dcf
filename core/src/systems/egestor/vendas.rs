//! Chapter "Vendas / Ordens de serviço / OS": sales, estimates and service orders.

use super::comum::{CODIGO, CODIGO_LIDO, NUMERO, PAGINA, RESULTADO, TEXTO, campos, codigo, ordem, page};
use super::contatos::CONTATO;
use super::vendas_cadastro::{ALTERACAO_VENDA, CADASTRO_VENDA, CAMPOS_CUSTOMIZADOS, SITUACAO};
use crate::schema::*;

/// A product or service of a sale.
pub static ITEM_VENDA: Object = object(
    "ItemVenda",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do item."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("tipo", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
        optional("preco", NUMERO).comma_ok().empty_is_null().label("Preço").doc("Preço de uma unidade."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
        optional("custoCadProd", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo no cadastro")
            .doc("Custo do produto no cadastro."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("vDesc", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("valorIPI", NUMERO).comma_ok().empty_is_null().label("IPI").doc("Valor do IPI."),
        optional("valorST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("ST")
            .doc("Valor da substituição tributária."),
        optional("valorFCPST", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("FCP-ST")
            .doc("Valor do fundo de combate à pobreza por substituição."),
        optional("obs", string()).number_ok().label("Observações").doc("Observações do item."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do produto ou serviço."),
        optional("codigoProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
    ],
)
.doc("Um produto ou serviço de uma venda.");

/// An instalment of a sale.
pub static FINANCEIRO_VENDA: Object = object(
    "FinanceiroVenda",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do lançamento."),
        optional("codBoleto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Boleto")
            .doc("Código do boleto; 0, nenhum."),
        optional("codFormaPgto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("codPlanoContas", LONG)
            .text_ok()
            .empty_is_null()
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
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
        optional("situacao", LONG)
            .text_ok()
            .empty_is_null()
            .label("Situação")
            .doc("20 a receber, 40 recebido."),
        optional("dtComp", DATE).empty_is_null().label("Competência").doc("Data de competência."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("nomeFormaPgto", string())
            .number_ok()
            .label("Nome da forma")
            .doc("Nome da forma de pagamento."),
    ],
)
.doc("Um recebimento de uma venda.");

/// A sale, as it is read.
pub static VENDA: Object = object(
    "Venda",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da venda."),
        optional("codContato", LONG).text_ok().empty_is_null().label("Cliente").doc("Código do cliente."),
        optional("nomeContato", string()).number_ok().label("Nome do cliente").doc("Nome do cliente."),
        optional("codVendedor", LONG).text_ok().empty_is_null().label("Vendedor").doc("Código do vendedor."),
        optional("nomeVendedor", string()).number_ok().label("Nome do vendedor").doc("Nome do vendedor."),
        optional("dtVenda", DATE).empty_is_null().label("Data da venda").doc("Data da venda."),
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
        optional("valorFinanc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor financiado")
            .doc("Soma dos lançamentos da venda."),
        optional("valorFrete", NUMERO).comma_ok().empty_is_null().label("Frete").doc("Valor do frete."),
        optional("valorEntrada", NUMERO).comma_ok().empty_is_null().label("Entrada").doc("Valor da entrada."),
        optional("numParcelas", LONG).text_ok().empty_is_null().label("Parcelas").doc("Número de parcelas."),
        optional("codsNFe", list_of(&CODIGO_LIDO)).label("NF-e").doc("Códigos das NF-e da venda."),
        optional("codsNFSe", list_of(&CODIGO_LIDO)).label("NFS-e").doc("Códigos das NFS-e da venda."),
        optional("customizado", nested(&CAMPOS_CUSTOMIZADOS))
            .label("Campos próprios")
            .doc("Textos dos campos próprios da conta."),
        optional("clienteFinal", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Cliente final")
            .doc("Se é consumidor final."),
        optional("situacao", number_of(SITUACAO)).text_ok().label("Situação").doc("10 orçamento, 50 venda."),
        optional("situacaoOS", string())
            .number_ok()
            .label("Situação da OS")
            .doc("Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("publicURL", string())
            .number_ok()
            .label("Página da venda")
            .doc("Endereço em que o cliente vê a venda."),
        optional("ativo", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Ativo")
            .doc("Se o registro vale; falso ou 0 quando foi cancelado."),
        optional("produtos", list(&ITEM_VENDA))
            .label("Produtos e serviços")
            .doc("O que se vendeu; a lista de vendas não os traz."),
        optional("financeiros", list(&FINANCEIRO_VENDA))
            .label("Recebimentos")
            .doc("As parcelas; a lista de vendas não as traz."),
    ],
)
.doc("Uma venda, um orçamento ou uma ordem de serviço.");

page!(
    /// A page of sales.
    PAGINA_VENDAS, "PaginaVendas", VENDA, "Uma página de vendas."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "codContato",
    "nomeContato",
    "codVendedor",
    "dtVenda",
    "dtEntrega",
    "dtCad",
    "valorTotal",
    "valorFrete",
    "valorFinanc",
    "valorEntrada",
    "numParcelas",
    "codsNFe",
    "clienteFinal",
    "situacao",
    "situacaoOS",
    "tags",
    "ativo"
]);

/// GET /v1/vendas
pub static CONSULTAR: Operation = get("vendas.consultar", "/v1/vendas")
    .title("Consultar vendas")
    .doc("Lista as vendas e os orçamentos, 50 por página.")
    .manual(3551, "Vendas / Ordens de serviço / OS › Listar (List)")
    .query(&[
        optional("filtro", string())
            .label("Busca")
            .doc("Procura em código, palavras-chave e nome do cliente."),
        optional(
            "dtTipo",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "cadastro"),
                choice("dtEntrega", "entrega"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que dtIni e dtFim cortam; sem ele, dtVenda."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("tipo", number_of(SITUACAO)).label("Tipo").doc("10 orçamento, 50 venda."),
        optional("formaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento das parcelas."),
        optional("contaDest", CODIGO).label("Conta destino").doc("Código da conta disponível das parcelas."),
        optional("situOS", string()).label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("buscaObs", string()).label("Observações").doc("Procura nas observações."),
        optional("fiscal", one_of(&[choice("comNFe", "só com nota"), choice("semNFe", "só sem nota")]))
            .label("Nota fiscal")
            .doc("Com ou sem nota."),
        optional(
            "listarCanceladas",
            number_of(&[number(1, "também as canceladas"), number(2, "só as canceladas")]),
        )
        .label("Canceladas")
        .doc("Sem ele, só as que valem."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codContato",
                "codVendedor",
                "clienteFinal",
                "dtVenda",
                "dtEntrega",
                "dtCad",
                "dtDel",
                "valorTotal",
                "valorFinanc",
                "valorEntrada",
                "numParcelas",
                "tags",
                "situOS",
                "situacao",
                "nomeContato",
                "nomeVendedor"
            ]),
        )
        .label("Ordem")
        .doc(
            "Campo e sentido da ordenação; só um por chamada. O manual imprime codigocodigo no \
             lugar de codigo.",
        ),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_VENDAS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/vendas
pub static CADASTRAR: Operation = post("vendas.cadastrar", "/v1/vendas")
    .title("Cadastrar venda")
    .doc("Grava uma venda, um orçamento ou uma ordem de serviço.")
    .manual(3630, "Vendas / Ordens de serviço / OS › Novo (Create)")
    .body(json(&CADASTRO_VENDA))
    .returns(enveloped(&VENDA));

/// GET /v1/vendas/{codigo}
pub static DETALHAR: Operation = get("vendas.detalhar", "/v1/vendas/{codigo}")
    .title("Detalhar venda")
    .doc("Todos os dados de uma venda.")
    .manual(3733, "Vendas / Ordens de serviço / OS › Detalhar (Read)")
    .path(&[codigo("Código da venda.")])
    .query(&[optional("listarCanceladas", BOOLEAN).label("Mesmo cancelada").doc(
        "Detalha a venda mesmo que esteja cancelada. Aqui é verdadeiro ou falso; na lista, 1 \
         ou 2.",
    )])
    .returns(enveloped(&VENDA));

/// PUT /v1/vendas/{codigo}
pub static ATUALIZAR: Operation = put("vendas.atualizar", "/v1/vendas/{codigo}")
    .title("Atualizar venda")
    .doc(
        "Muda a situação, a situação da OS e os campos adicionais; o resto de uma venda não \
         muda.",
    )
    .manual(3863, "Vendas / Ordens de serviço / OS › Editar (Update)")
    .path(&[codigo("Código da venda.")])
    .body(json(&ALTERACAO_VENDA))
    .returns(enveloped(&VENDA));

/// DELETE /v1/vendas/{codigo}
pub static REMOVER: Operation = delete("vendas.remover", "/v1/vendas/{codigo}")
    .title("Remover venda")
    .doc("Apaga uma venda; depois ela responde 410.")
    .manual(3966, "Vendas / Ordens de serviço / OS › Remover (Delete)")
    .path(&[codigo("Código da venda.")])
    .returns(enveloped(&RESULTADO));

/// GET /v1/vendas/{codigo}/contato
pub static DETALHAR_CONTATO: Operation = get("vendas.detalhar.contato", "/v1/vendas/{codigo}/contato")
    .title("Contato da venda")
    .doc("O contato de uma venda.")
    .manual(3994, "Vendas / Ordens de serviço / OS › Detalhar contato da venda")
    .path(&[codigo("Código da venda.")])
    .returns(enveloped(&CONTATO));

/// GET /v1/config/vendas/customizado
pub static DETALHAR_CUSTOMIZADO: Operation =
    get("vendas.detalhar.customizado", "/v1/config/vendas/customizado")
        .title("Nomes dos campos próprios")
        .doc("Como a conta chama cada campo próprio da venda.")
        .manual(4283, "Vendas / Ordens de serviço / OS › Campos customizados")
        .returns(enveloped(&CAMPOS_CUSTOMIZADOS));
