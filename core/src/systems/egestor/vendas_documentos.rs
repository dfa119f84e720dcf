//! Chapter "Vendas / Ordens de serviço / OS": the documents of a sale, and what the market place says of it.

use super::comum::{CODIGO, NFSE_GERADA, NUMERO, codigo};
use crate::schema::*;

/// The states of an NF-e or NFC-e.
pub(super) const SITUACAO_NFE: &[NumberChoice] = &[
    number(5, "criada"),
    number(10, "em digitação"),
    number(15, "rejeitada"),
    number(20, "assinada"),
    number(30, "validada"),
    number(35, "em formulário de segurança"),
    number(40, "enviada"),
    number(50, "autorizada"),
    number(80, "denegada"),
    number(90, "cancelada"),
    number(91, "inutilizada"),
];

/// The XML of an invoice of a sale.
pub static NOTA_VENDA: Object = object(
    "NotaVenda",
    &[
        optional("codigo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("Código da nota no eGestor, com que outras operações a detalham."),
        optional("id", LONG)
            .text_ok()
            .empty_is_null()
            .label("Número")
            .doc("Número da nota dentro do sistema."),
        optional("situacao", number_of(SITUACAO_NFE)).text_ok().label("Situação").doc("Situação da nota."),
        optional("nota", string()).number_ok().label("XML").doc("O XML da nota inteiro, como texto."),
        optional("chave", string())
            .number_ok()
            .unproven()
            .label("Chave")
            .doc("Chave de acesso; as amostras só a mostram em compras."),
    ],
)
.doc("O XML de uma nota de uma venda.");

/// A payment of the market place.
pub static PAGAMENTO_MERCADO_LIVRE: Object = object(
    "PagamentoMercadoLivre",
    &[
        optional("transaction_amount", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor")
            .doc("Valor do pagamento."),
        optional("shipping_cost", NUMERO).comma_ok().empty_is_null().label("Frete").doc("Custo do envio."),
        optional("payment_method_id", string()).number_ok().label("Meio").doc("Meio de pagamento."),
        optional("date_created", DATE_TIME).empty_is_null().label("Data").doc("Quando foi pago, com fuso."),
    ],
)
.open()
.doc("Um pagamento no Mercado Livre.");

/// An item of the market place.
pub static ITEM_MERCADO_LIVRE: Object = object(
    "ItemMercadoLivre",
    &[
        optional("idProduto", string()).number_ok().label("Anúncio").doc("Identificação no Mercado Livre."),
        optional("quantity", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("price", NUMERO).comma_ok().empty_is_null().label("Preço").doc("Preço de uma unidade."),
        optional("sale_fee", NUMERO).comma_ok().empty_is_null().label("Tarifa").doc("Tarifa da venda."),
        optional("idProdutoEgestor", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto no eGestor."),
    ],
)
.open()
.doc("Um item do pedido no Mercado Livre.");

/// An order of the market place.
pub static PEDIDO_MERCADO_LIVRE: Object = object(
    "PedidoMercadoLivre",
    &[
        optional("idOrder", LONG).text_ok().empty_is_null().label("Pedido").doc("Número do pedido."),
        optional("date_closed", BRAZILIAN_DATE_TIME)
            .empty_is_null()
            .label("Fechamento")
            .doc("Quando o pedido foi fechado."),
        optional("total_amount", NUMERO).comma_ok().empty_is_null().label("Total").doc("Valor do pedido."),
        optional("paid_amount", NUMERO).comma_ok().empty_is_null().label("Pago").doc("Valor pago."),
        optional("payments", list(&PAGAMENTO_MERCADO_LIVRE)).label("Pagamentos").doc("Os pagamentos."),
        optional("order_items", list(&ITEM_MERCADO_LIVRE)).label("Itens").doc("Os itens."),
        optional("idBuyer", LONG)
            .text_ok()
            .empty_is_null()
            .label("Comprador")
            .doc("Identificação do comprador no Mercado Livre."),
        optional("tracking_number", string()).number_ok().label("Rastreio").doc("Código de rastreamento."),
        optional("idBuyerEgestor", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do comprador no eGestor."),
    ],
)
.open()
.doc("O pedido no Mercado Livre.");

/// What the market place says of a sale.
pub static VENDA_MERCADO_LIVRE: Object = object(
    "VendaMercadoLivre",
    &[
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("dados", json_text(&PEDIDO_MERCADO_LIVRE))
            .label("Dados")
            .doc("O pedido; na resposta é JSON dentro de um texto, aqui já é lido."),
    ],
)
.doc("O que o Mercado Livre diz de uma venda.");

/// What to do with an invoice.
pub static PEDIDO_NFE: Object = object(
    "PedidoNfe",
    &[
        optional("enviar", BOOLEAN).label("Enviar").doc("true envia à SEFAZ; false só cria a nota."),
        optional("contigOffline", BOOLEAN).label("Contingência").doc("true emite em contingência."),
    ],
)
.doc("O que fazer com a nota.");

/// An invoice that was made.
pub static NFE_GERADA: Object = object(
    "NfeGerada",
    &[
        optional("codNota", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código da nota")
            .doc("Código da nota no eGestor."),
        optional("numNota", LONG).text_ok().empty_is_null().label("Número").doc("Número da nota."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do contato")
            .doc("Nome do cliente ou fornecedor."),
        optional("emailContato", string()).number_ok().label("E-mail do contato").doc("E-mail do cliente."),
        optional("chNFe", string()).number_ok().label("Chave").doc("Chave de acesso da nota."),
        optional("situacao", string())
            .number_ok()
            .label("Situação")
            .doc("rejeitada ou autorizada, por extenso."),
        optional("cStat", LONG)
            .text_ok()
            .empty_is_null()
            .label("Status da SEFAZ")
            .doc("Código da resposta da SEFAZ; 100 é autorizada."),
        optional("xMotivo", string()).number_ok().label("Motivo").doc("Texto da resposta da SEFAZ."),
        optional("autorizada", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Autorizada")
            .doc("Se a SEFAZ autorizou."),
        optional("nProt", string())
            .number_ok()
            .label("Protocolo")
            .doc("Protocolo de autorização, quando há."),
        optional("emailsEnviados", string())
            .number_ok()
            .label("E-mails enviados")
            .doc("Para quem a nota foi enviada."),
        optional("ok", LONG)
            .text_ok()
            .empty_is_null()
            .label("Ok")
            .doc("1 quando a nota chegou à SEFAZ; não diz que foi autorizada."),
        optional("ambiente", LONG)
            .text_ok()
            .empty_is_null()
            .label("Ambiente")
            .doc("1 produção, 2 homologação."),
        optional("feedback", string()).number_ok().label("Mensagem").doc("Mensagem para quem usa."),
    ],
)
.open()
.doc(
    "A nota gerada. Há três formas, todas com HTTP 200: só codNota, rejeitada, \
     autorizada; veja autorizada e cStat.",
);

/// The data of a consumer invoice.
pub static PEDIDO_NFCE: Object = object(
    "PedidoNfce",
    &[
        optional("cpfcnpj", CPF_OR_CNPJ)
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do consumidor, se o contato não tiver."),
        required(
            "indPres",
            number_of(&[
                number(0, "não se aplica"),
                number(1, "presencial"),
                number(2, "pela internet"),
                number(3, "por telefone"),
                number(4, "NFC-e com entrega"),
                number(5, "presencial, fora do estabelecimento"),
                number(9, "à distância, outros"),
            ]),
        )
        .label("Presença")
        .doc("Indicador de presença do consumidor."),
        optional("codTransportadora", CODIGO)
            .label("Transportadora")
            .doc("Código do contato que transporta; 0, nenhum."),
    ],
)
.doc("Os dados da NFC-e. O manual lista também codigo, que já está no caminho.");

/// A consumer invoice that was made.
pub static NFCE_GERADA: Object = object(
    "NfceGerada",
    &[
        optional("codNFe", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código da nota")
            .doc("Código da nota no eGestor."),
        optional("cStat", LONG)
            .text_ok()
            .empty_is_null()
            .label("Status da SEFAZ")
            .doc("Código da resposta da SEFAZ; 100 é autorizada."),
        optional("xMotivo", string()).number_ok().label("Motivo").doc("Texto da resposta da SEFAZ."),
        optional("chaveAcesso", string()).number_ok().label("Chave").doc("Chave de acesso da nota."),
        optional("linkDANFCe", string()).number_ok().label("DANFC-e").doc("Endereço para imprimir."),
        optional("autorizada", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Autorizada")
            .doc("Se a SEFAZ autorizou."),
        optional("ambiente", LONG)
            .text_ok()
            .empty_is_null()
            .label("Ambiente")
            .doc("1 produção, 2 homologação."),
    ],
)
.open()
.doc("A NFC-e gerada; veja autorizada e cStat.");

/// GET /v1/vendas/{codigo}/nfe
pub static DETALHAR_NFE: Operation = get("vendas.detalhar.nfe", "/v1/vendas/{codigo}/nfe")
    .title("XML da venda")
    .doc("Os XML ligados à venda, cada um como texto dentro do JSON.")
    .manual(3913, "Vendas / Ordens de serviço / OS › Detalhar XML NFE (Read)")
    .path(&[codigo("Código da venda.")])
    .returns(enveloped_list(&NOTA_VENDA));

/// GET /v1/vendas/{codigo}/gerarNfse
pub static GERAR_NFSE: Operation = get("vendas.gerar_nfse", "/v1/vendas/{codigo}/gerarNfse")
    .title("Gerar NFS-e")
    .doc(
        "Emite a NFS-e dos serviços de uma venda, sem a enviar ao cliente. É um GET que emite \
         um documento; não deixe que nada o repita.",
    )
    .manual(4046, "Vendas / Ordens de serviço / OS › Gerar NFSe da venda")
    .path(&[codigo("Código da venda.")])
    .query(&[optional("reterIssqn", BOOLEAN).label("Reter ISSQN").doc("Se o ISSQN é retido.")])
    .returns(enveloped(&NFSE_GERADA))
    .unsafe_to_repeat();

/// GET /v1/vendas/{codigo}/gerarNfseEnviarEmail
pub static GERAR_NFSE_ENVIAR_EMAIL: Operation =
    get("vendas.gerar_nfse_enviar_email", "/v1/vendas/{codigo}/gerarNfseEnviarEmail")
        .title("Gerar NFS-e e enviar")
        .doc(
            "Emite a NFS-e dos serviços de uma venda e a envia ao cliente por e-mail. É um GET \
             que emite um documento; não deixe que nada o repita.",
        )
        .manual(4080, "Vendas / Ordens de serviço / OS › Gerar NFSe da venda e enviar")
        .path(&[codigo("Código da venda.")])
        .returns(enveloped(&NFSE_GERADA))
        .unsafe_to_repeat();

/// GET /v1/vendas/{codigo}/mercadoLivre
pub static DETALHAR_MERCADO_LIVRE: Operation =
    get("vendas.detalhar.mercado_livre", "/v1/vendas/{codigo}/mercadoLivre")
        .title("Dados do Mercado Livre")
        .doc("O pedido do Mercado Livre de que a venda veio.")
        .manual(4114, "Vendas / Ordens de serviço / OS › Buscar dados Mercado Livre")
        .path(&[codigo("Código da venda.")])
        .returns(enveloped_list(&VENDA_MERCADO_LIVRE));

/// POST /v1/vendas/{codigo}/gerarNfe
pub static GERAR_NFE: Operation = post("vendas.gerar_nfe", "/v1/vendas/{codigo}/gerarNfe")
    .title("Gerar NF-e")
    .doc(
        "Cria a NF-e de uma venda e, se pedido, a envia à SEFAZ. Criada, rejeitada e \
         autorizada respondem todas com HTTP 200.",
    )
    .manual(4137, "Vendas / Ordens de serviço / OS › Gerar NFe")
    .path(&[codigo("Código da venda.")])
    .body(json(&PEDIDO_NFE))
    .returns(enveloped(&NFE_GERADA));

/// POST /v1/vendas/{codigo}/gerarNfce
pub static GERAR_NFCE: Operation = post("vendas.gerar_nfce", "/v1/vendas/{codigo}/gerarNfce")
    .title("Gerar NFC-e")
    .doc("Emite a NFC-e de uma venda.")
    .manual(4234, "Vendas / Ordens de serviço / OS › Gerar NFCe")
    .path(&[codigo("Código da venda.")])
    .body(json(&PEDIDO_NFCE))
    .returns(enveloped(&NFCE_GERADA));
