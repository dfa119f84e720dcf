//! Chapter "Vendas": a sale is sent, and its receipt asked for until it is processed.

use super::comum::{CODIGO, PESO, QUANTIDADE, VALOR};
use super::saidas;
use crate::schema::*;

/// A product of a sale.
pub static PRODUTO_VENDA: Object = object(
    "ProdutoVenda",
    &[
        required("codigo", string()).label("Código do produto").doc("Código do produto, como texto."),
        optional("codigoCor", string()).number_ok().label("Cor").doc("Código da cor, em produtos de grade."),
        optional("codigoTamanho", string())
            .number_ok()
            .label("Tamanho")
            .doc("Código do tamanho, em produtos de grade."),
        required("quantidade", QUANTIDADE).counted().label("Quantidade").doc("Quantidade vendida."),
        required("precoUnitario", VALOR).counted().label("Preço unitário").doc("Preço antes do desconto."),
        optional("descontoUnitario", VALOR)
            .counted()
            .label("Desconto unitário")
            .doc("Valor descontado de cada unidade; não é percentual."),
    ],
)
.doc("Um produto da venda.");

/// A payment of a sale.
pub static RECEBIMENTO: Object = object(
    "Recebimento",
    &[
        optional("valorParcelas", VALOR).counted().label("Valor das parcelas").doc(
            "Valor do cartão. O manual não diz se é o de uma parcela ou o de todas; na captura há uma só.",
        ),
        optional("valor", VALOR)
            .counted()
            .label("Valor")
            .doc("Valor de um recebimento em conta bancária, como Pix."),
        optional("codigoContaBancaria", CODIGO)
            .label("Conta bancária")
            .doc("Código da conta bancária no Shop Control 9."),
        optional("vencimento", DATE_TIME).label("Vencimento").doc("Vencimento, de um boleto."),
        optional("codigoAdministradora", CODIGO)
            .label("Administradora")
            .doc("Código da administradora de cartões no Shop Control 9."),
        optional("nsu", string()).label("NSU").doc("Número da transação na administradora."),
        optional("quantidadeParcelas", integer(1, i32::MAX as i64))
            .counted()
            .label("Quantidade de parcelas")
            .doc("Em quantas parcelas."),
        optional("numeroCartao", string())
            .label("Número do cartão")
            .doc("Final do cartão; na captura, quatro dígitos. Não envie o número inteiro."),
        required(
            "tipo",
            one_of(&[
                choice("B", "boleto"),
                choice("C", "cartão de crédito"),
                choice("CB", "conta bancária"),
                choice("CR", "crédito do cliente"),
            ]),
        )
        .label("Tipo")
        .doc("B, C, CB ou CR."),
    ],
)
.rules(&[
    at_least_one(&["valorParcelas", "valor"]),
    // As the captured card payment and the bank payments of public client code have them.
    required_if("tipo", "C", &["valorParcelas", "quantidadeParcelas"]),
    required_if("tipo", "CB", &["valor", "codigoContaBancaria"]),
])
.doc("Um recebimento da venda.");

/// The address of a delivery, where it is not the customer's.
pub static OUTRO_ENDERECO: Object = object(
    "OutroEndereco",
    &[
        optional("cep", CEP).number_ok().label("CEP").doc("CEP da entrega."),
        optional("endereco", string()).label("Endereço").doc("Logradouro da entrega."),
        optional("numero", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("complemento", string()).label("Complemento").doc("Complemento do endereço."),
        optional("bairro", string()).label("Bairro").doc("Bairro da entrega."),
        optional("cidade", string()).label("Cidade").doc("Cidade da entrega."),
        optional("uf", UF).label("UF").doc("Estado da entrega, em duas letras."),
    ],
)
.doc("O endereço de entrega, quando não é o do cliente.");

/// The delivery of a sale.
pub static DADOS_ENTREGA: Object = object(
    "DadosEntrega",
    &[
        optional("valor", VALOR).counted().label("Valor do frete").doc("Valor do frete."),
        optional(
            "opcoesFretePagoPor",
            one_of(&[
                choice("C", "como no cadastro do cliente"),
                choice("E", "sempre pelo emitente"),
                choice("D", "sempre pelo destinatário"),
                choice("O", "decidido pelo operador"),
            ]),
        )
        .label("Frete pago por")
        .doc("Quem paga o frete."),
        optional("pesoBruto", PESO).label("Peso bruto").doc("Peso com embalagem."),
        optional("pesoLiquido", PESO).label("Peso líquido").doc("Peso sem embalagem."),
        optional("volume", PESO).label("Volume").doc("Volume."),
        optional("dataEntrega", DATE_TIME).label("Data da entrega").doc("Quando será entregue."),
        optional("cnpjTransportadora", CPF_OR_CNPJ)
            .label("Transportadora")
            .doc("CNPJ da transportadora, ou CPF. Se não está cadastrada, o recibo traz o erro."),
        optional("naoSomarFreteTotalNota", BOOLEAN)
            .counted()
            .label("Não somar o frete na nota")
            .doc("Se o frete fica fora do total da nota."),
        optional("outroEndereco", nested(&OUTRO_ENDERECO))
            .label("Outro endereço")
            .doc("Endereço de entrega, quando não é o do cliente."),
    ],
)
.doc("A entrega da venda.");

/// What the payments should add up to. Left: two readings of `valorParcelas`, since the manual settles neither.
static TOTAL: Balance = Balance {
    name: "total",
    left: &[
        &[
            sum("Recebimento", &[Factor::Field("valorParcelas"), Factor::OrOne("quantidadeParcelas")]),
            sum("Recebimento", &[Factor::Field("valor")]),
        ],
        &[
            sum("Recebimento", &[Factor::Field("valorParcelas")]),
            sum("Recebimento", &[Factor::Field("valor")]),
        ],
    ],
    right: &[
        sum(
            "ProdutoVenda",
            &[Factor::Field("quantidade"), Factor::Less("precoUnitario", "descontoUnitario")],
        ),
        sum("Venda", &[Factor::Field("desconto_Total_Geral")]).minus(),
        sum("Venda", &[Factor::Field("custo_Adicional_Ecommerce")]),
        sum("DadosEntrega", &[Factor::Field("valor")]).unless("naoSomarFreteTotalNota"),
    ],
};

/// A sale.
pub static VENDA: Object = object(
    "Venda",
    &[
        optional("codigoCliente", integer(1, i64::MAX))
            .label("Código do cliente")
            .doc("Cliente, pelo código. Sem ele, cpfCnpj diz quem é."),
        optional("codigoFilialEstoque", integer(1, i64::MAX))
            .label("Filial do estoque")
            .doc("Filial de que sai o estoque."),
        optional("cpfCnpj", CPF_OR_CNPJ)
            .label("CPF ou CNPJ")
            .doc("Cliente, pelo documento, enviado sem máscara."),
        required("codigoOperacao", string())
            .number_ok()
            .label("Operação")
            .doc("Código da operação de venda, que a loja informa. O manual diz inteiro; a captura envia \"500\"."),
        optional("codigoCaixa", string()).number_ok().label("Caixa").doc(
            "Código do caixa, que a loja informa. O manual diz inteiro; o exemplo imprime \"1\", mas a linha não \
             estava na chamada que foi assinada.",
        ),
        required("data", DATE_TIME).label("Data").doc("Data da venda, com fuso."),
        optional("observacao", string()).label("Observação").doc("Texto livre."),
        optional("desconto_Total_Geral", VALOR)
            .counted()
            .label("Desconto geral")
            .doc("Valor descontado do total, além dos descontos dos produtos."),
        optional("custo_Adicional_Ecommerce", VALOR)
            .counted()
            .label("Custo adicional")
            .doc("Valor acrescido pelo comércio eletrônico."),
        optional("codigoVendedor_1", CODIGO).label("Vendedor 1").doc("Código do vendedor."),
        optional("codigoVendedor_2", CODIGO).label("Vendedor 2").doc("Código do segundo vendedor."),
        optional("codigoIndicadorPresencial", integer(0, 9))
            .unproven()
            .label("Indicador de presença")
            .doc("Presença do comprador, como na NF-e. Fora do manual; visto em integrações."),
        required("produtos", list(&PRODUTO_VENDA).at_least(1)).label("Produtos").doc("O que foi vendido."),
        required("recebimentos", list(&RECEBIMENTO).at_least(1)).label("Recebimentos").doc("Como foi pago."),
        optional("dadosEntrega", nested(&DADOS_ENTREGA))
            .label("Entrega")
            .doc("A entrega. A tabela do manual diz lista; as capturas têm um objeto só."),
    ],
)
.rules(&[at_least_one(&["cpfCnpj", "codigoCliente"]), sum_equals(&TOTAL)])
.doc("Uma venda a enviar.");

/// The receipt of a sale that was sent.
pub static RECIBO_GERADO: Object = object(
    "ReciboGerado",
    &[
        required("recibo", UUID).label("Recibo").doc("Identificador da venda enviada; guarde-o."),
        required("dataGeracao", DATE_TIME)
            .nullable()
            .label("Geração")
            .doc("Quando foi gerado. O manual diz UTC; vem com o fuso do servidor."),
    ],
)
.doc("O recibo de uma venda enviada.");

/// A fiscal document.
pub static DOCUMENTO_FISCAL: Object = object(
    "DocumentoFiscal",
    &[
        optional("numero", string()).number_ok().label("Número").doc("Número do documento."),
        optional("data_Emissao", DATE_TIME).empty_is_null().label("Emissão").doc("Data da emissão."),
        optional("situacao", string()).number_ok().label("Situação").doc("Situação do documento."),
        optional("xML_Documento", string()).label("XML do documento").doc("XML do documento."),
        optional("xMl_Autorizacao", string())
            .label("XML da autorização")
            .doc("XML da autorização. Integrações o recebem também como xML_Autorizacao."),
        optional("xML_Cancelamento", string()).label("XML do cancelamento").doc("XML do cancelamento."),
        optional("modelo", string()).number_ok().label("Modelo").doc("Modelo: 55 é NF-e, 65 é NFC-e."),
    ],
)
.doc("Um documento fiscal de uma venda.");

const SEQUENCIA_GERADA: Field = optional("sequenciaGerada", LONG)
    .text_ok()
    .empty_is_null()
    .label("Sequência gerada")
    .doc("Sequência da saída gerada. O manual diz texto; integrações leem número.");
const ORDEM_GERADA: Field = optional("ordemMovimentoGerado", LONG)
    .text_ok()
    .empty_is_null()
    .label("Ordem gerada")
    .doc("Ordem do movimento gerado. O manual diz texto; integrações leem número.");
const DOCUMENTOS: Field = optional("documento_Fiscais", list(&DOCUMENTO_FISCAL))
    .label("Documentos fiscais")
    .doc("Documentos fiscais da venda.");

/// The invoice of a sale.
pub static NOTA_FISCAL: Object = object(
    "NotaFiscal",
    &[
        optional("notaAutorizada", BOOLEAN).text_ok().label("Autorizada").doc("Se a nota foi autorizada."),
        optional("chaveNfe", string()).label("Chave").doc("Chave de acesso da NF-e."),
        optional("serie", string()).number_ok().label("Série").doc("Série da nota."),
        optional("numero", string()).number_ok().label("Número").doc("Número da nota."),
        SEQUENCIA_GERADA,
        ORDEM_GERADA,
        optional("erros", string()).label("Erros").doc("Por que a nota não foi autorizada."),
        DOCUMENTOS,
    ],
)
.doc("A nota fiscal de uma venda. Nula nas capturas.");

/// What became of a sale.
pub static RECIBO: Object = object(
    "Recibo",
    &[
        required("recibo", UUID).label("Recibo").doc("Identificador da venda enviada."),
        required("pedidoProcessado", BOOLEAN).text_ok().label("Processado").doc(
            "Se a venda foi gerada. Falso enquanto espera e também quando foi recusada: só erros diz qual dos dois.",
        ),
        optional("erros", string())
            .label("Erros")
            .doc("\"Recibo ainda não processado.\" enquanto espera; senão, o motivo da recusa."),
        optional("notaFiscal", nested(&NOTA_FISCAL)).label("Nota fiscal").doc("A nota fiscal, se emitida."),
        // The manual prints these without indent: of the invoice or of the receipt, no capture decides.
        SEQUENCIA_GERADA.unproven(),
        ORDEM_GERADA.unproven(),
        DOCUMENTOS.unproven(),
    ],
)
.doc("O andamento de uma venda enviada.");

/// How a sale is followed. A receipt that is not processed is one that waits or one that was refused, and both come with `sucesso`: only the text tells
/// them apart. Public client code sees "Recibo ainda não processado." while it waits and asks every 5 seconds; line 5795 of the manual shows a refusal.
pub static PROCESSAMENTO: Follow = Follow {
    operation: &RECIBOS_DETALHAR,
    parameter: "recibo",
    id: "recibo",
    pending: &[
        &[
            Test { field: "pedidoProcessado", is: Is::False },
            Test { field: "erros", is: Is::Containing("ainda não processado") },
        ],
        &[Test { field: "pedidoProcessado", is: Is::False }, Test { field: "erros", is: Is::Empty }],
    ],
    done: &[Test { field: "pedidoProcessado", is: Is::True }],
    reason: "erros",
    interval: 5,
    deadline: 600,
};

/// How a sale is looked for that nobody knows the fate of: among those created around its day, one of the same customer (where both sides have the code:
/// a sale may name the customer by document alone) with the same products in the same quantities.
///
/// Nothing else is compared, for a difference that the server itself made would hide a sale that is there, and it would be sent twice. Prices say
/// little more than the products; which of discounts, freight and additional cost the totals hold, no capture shows; the server may add to
/// `observacao`. What is found is therefore for the caller to judge. A sale stands there only once its receipt is processed.
pub static PROCURA: Search = Search {
    operation: &saidas::CONSULTAR_PERIODO,
    constants: &[("tipodata", "C")],
    day: "data",
    same: &[("codigoCliente", "codigo_Cliente")],
    lists: &[SameRows {
        sent: "produtos",
        found: "produtos",
        fields: &[("codigo", "codigo"), ("quantidade", "quantidade")],
    }],
};

/// POST /vendas/
pub static CADASTRAR: Operation = post("vendas.cadastrar", "/vendas/")
    .title("Enviar venda")
    .doc(
        "Envia uma venda, que o servidor processa depois: o recibo da resposta serve para acompanhar. Enviar de novo \
         gera outra venda.",
    )
    .manual(1350, "Enviar Venda")
    .body(json(&VENDA))
    .returns(enveloped(&RECIBO_GERADO))
    .follow(&PROCESSAMENTO)
    .search(&PROCURA)
    .unsafe_to_repeat();

/// GET /vendas/{recibo}
pub static RECIBOS_DETALHAR: Operation = get("recibos.detalhar", "/vendas/{recibo}")
    .title("Consultar recibo")
    .doc(
        "O andamento de uma venda enviada. O manual imprime /vendas/recibo; na captura vai o próprio recibo.",
    )
    .manual(1433, "Consultar Recibo")
    .path(&[required("recibo", UUID).label("Recibo").doc("O recibo que o envio da venda deu.")])
    .returns(enveloped(&RECIBO));
