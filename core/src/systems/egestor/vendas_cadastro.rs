//! Chapter "Vendas / Ordens de serviço / OS": what is sent of a sale.

use super::comum::{CODIGO, QUANTIDADE, TEXTO, VALOR};
use crate::schema::*;

/// Whether it is a sale or an estimate.
pub(super) const SITUACAO: &[NumberChoice] = &[number(10, "orçamento"), number(50, "venda")];

/// The account's own fields.
pub static CAMPOS_CUSTOMIZADOS: Object = object(
    "CamposCustomizados",
    &[
        optional("xCampo1", string())
            .label("Campo próprio 1")
            .doc("Texto do campo. O nome dele está em vendas.detalhar.customizado."),
        optional("xCampo2", string())
            .label("Campo próprio 2")
            .doc("Texto do campo. O nome dele está em vendas.detalhar.customizado."),
        optional("xCampo3", string())
            .label("Campo próprio 3")
            .doc("Texto do campo. O nome dele está em vendas.detalhar.customizado."),
        optional("xCampo4", string())
            .label("Campo próprio 4")
            .doc("Texto do campo. O nome dele está em vendas.detalhar.customizado."),
    ],
)
.doc("Os campos próprios da conta, até quatro.");

/// A product or service of a sale, as it is sent.
pub static CADASTRO_ITEM_VENDA: Object = object(
    "CadastroItemVenda",
    &[
        required("codProduto", CODIGO).label("Produto").doc("Código do produto ou serviço."),
        required("quant", QUANTIDADE).unproven().label("Quantidade").doc("Quantidade."),
        optional("vDesc", VALOR).label("Desconto").doc("Valor do desconto."),
        optional("deducao", VALOR).label("Dedução").doc("Valor da dedução."),
        required("preco", VALOR).unproven().label("Preço").doc("Preço de uma unidade."),
        optional("obs", string()).label("Observações").doc("Observações do item."),
    ],
)
.doc("Um produto ou serviço da venda.");

/// An instalment of a sale, as it is sent.
pub static CADASTRO_FINANCEIRO_VENDA: Object = object(
    "CadastroFinanceiroVenda",
    &[
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("pago", BOOLEAN).number_ok().label("Já pago").doc("Se o valor já foi pago."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codCaixa", CODIGO).label("Conta caixa").doc("Código da conta disponível do lançamento."),
        required("valor", VALOR).unproven().label("Valor").doc("Valor da parcela."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("descricao", string()).label("Descrição").doc("Descrição da parcela."),
    ],
)
.doc("Um recebimento da venda.");

/// A payment that a sale causes, as it is sent.
pub static CADASTRO_DESPESA_VENDA: Object = object(
    "CadastroDespesaVenda",
    &[
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("descricao", string()).label("Descrição").doc("Descrição da despesa."),
        optional("codCaixa", CODIGO).label("Conta caixa").doc("Código da conta disponível do lançamento."),
        optional("pago", BOOLEAN).number_ok().label("Já pago").doc("Se o valor já foi pago."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("codContato", CODIGO).label("Contato").doc("Código do contato; 0, nenhum."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        required("valor", VALOR).unproven().label("Valor").doc("Valor da despesa."),
    ],
)
.doc("Um pagamento que a venda causa, como o do instalador.");

/// A sale, as it is sent.
pub static CADASTRO_VENDA: Object = object(
    "CadastroVenda",
    &[
        required("codContato", CODIGO).unproven().label("Cliente").doc("Código do cliente."),
        optional("codVendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        required("dtVenda", DATE).unproven().label("Data da venda").doc("Data da venda."),
        optional("dtEntrega", DATE).label("Entrega").doc("Data de entrega."),
        required("situacao", number_of(SITUACAO)).unproven().label("Situação").doc("10 orçamento, 50 venda."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("valorFrete", VALOR).label("Frete").doc("Valor do frete."),
        optional("valorDesc", VALOR).label("Desconto").doc("Desconto sobre o total."),
        optional("valorDespesasAcessorias", VALOR)
            .label("Despesas acessórias")
            .doc("Outras despesas da venda."),
        optional("clienteFinal", BOOLEAN).number_ok().label("Cliente final").doc("Se é consumidor final."),
        optional("enderecoEntrega", BOOLEAN)
            .number_ok()
            .label("Endereço de entrega")
            .doc("Se a entrega é no endereço de entrega do contato. O manual só mostra o valor 1."),
        optional("situacaoOS", string())
            .label("Situação da OS")
            .doc("Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue."),
        optional("customizado", nested(&CAMPOS_CUSTOMIZADOS))
            .label("Campos próprios")
            .doc("Textos dos campos próprios da conta."),
        required("produtos", list(&CADASTRO_ITEM_VENDA))
            .unproven()
            .label("Produtos e serviços")
            .doc("O que se vende."),
        optional("financeiros", list(&CADASTRO_FINANCEIRO_VENDA))
            .label("Recebimentos")
            .doc("As parcelas a receber."),
        optional("despesas", list(&CADASTRO_DESPESA_VENDA))
            .label("Despesas")
            .doc("Os pagamentos que a venda causa."),
    ],
)
.doc(
    "Uma venda, um orçamento ou uma ordem de serviço a gravar. O manual não diz o que é \
     obrigatório.",
);

/// What may change of a sale.
pub static ALTERACAO_VENDA: Object = object(
    "AlteracaoVenda",
    &[
        optional("situacao", number_of(SITUACAO)).label("Situação").doc("10 orçamento, 50 venda."),
        optional("situacaoOS", string())
            .label("Situação da OS")
            .doc("Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue."),
        optional("campoAdicional1", string())
            .label("Campo adicional 1")
            .doc("Texto do campo próprio 1 da conta."),
        optional("campoAdicional2", string())
            .label("Campo adicional 2")
            .doc("Texto do campo próprio 2 da conta."),
        optional("campoAdicional3", string())
            .label("Campo adicional 3")
            .doc("Texto do campo próprio 3 da conta."),
        optional("campoAdicional4", string())
            .label("Campo adicional 4")
            .doc("Texto do campo próprio 4 da conta."),
    ],
)
.doc("O que uma venda deixa mudar.");
