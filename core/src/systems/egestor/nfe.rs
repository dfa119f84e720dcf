//! Chapter "NFe": invoices and consumer invoices.

use super::comum::{NUMERO, PAGINA, RESULTADO, campos, codigo, ordem, page};
use super::vendas_documentos::SITUACAO_NFE;
use crate::schema::*;

/// An invoice, as it is sent.
pub static CADASTRO_NFE: Object = object(
    "CadastroNfe",
    &[
        required("xml", string()).label("XML").doc("O XML inteiro."),
        optional("enviar", BOOLEAN).label("Enviar").doc("true envia à SEFAZ; false só importa."),
        optional("usarNumeracaoDoSistema", BOOLEAN)
            .label("Numerar pelo sistema")
            .doc("true usa a numeração da conta; false, a do XML."),
    ],
)
.doc("Uma nota a importar.");

/// An invoice, as it is read.
pub static NFE: Object = object(
    "Nfe",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da nota no eGestor."),
        optional("numero", LONG).text_ok().empty_is_null().label("Número").doc("Número da nota."),
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("cliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("chave", string()).number_ok().label("Chave").doc("Chave de acesso da nota."),
        optional("email", string()).number_ok().label("E-mail").doc("Endereço de e-mail."),
        optional("ambiente", LONG)
            .text_ok()
            .empty_is_null()
            .label("Ambiente")
            .doc("1 produção, 2 homologação."),
        optional("serie", string()).number_ok().label("Série").doc("Série da nota."),
        optional("modelo", LONG).text_ok().empty_is_null().label("Modelo").doc("55 NF-e, 65 NFC-e."),
        optional("dtEmissao", DATE).empty_is_null().label("Emissão").doc("Data da emissão, na lista."),
        optional("dt_emissao", DATE)
            .empty_is_null()
            .label("Emissão")
            .doc("Data da emissão, no detalhe: só a chave é outra."),
        optional("cfop", string()).number_ok().label("CFOP").doc("Código fiscal da operação."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("situacao", number_of(SITUACAO_NFE)).text_ok().label("Situação").doc("Situação da nota."),
    ],
)
.doc("Uma NF-e ou NFC-e.");

page!(
    /// A page of invoices.
    PAGINA_NFE, "PaginaNfe", NFE, "Uma página de NF-e."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "numero",
    "codVenda",
    "cliente",
    "chave",
    "email",
    "ambiente",
    "serie",
    "modelo",
    "dtEmissao",
    "cfop",
    "valor",
    "situacao"
]);

/// GET /v1/nfe
pub static CONSULTAR: Operation = get("nfe.consultar", "/v1/nfe")
    .title("Consultar NF-e")
    .doc("Lista as NF-e e NFC-e de um período, 50 por página. Sem fields vem só o código.")
    .manual(8904, "NFe › Listar (List)")
    .query(&[
        required("dtIni", DATE).label("De").doc("Primeiro dia."),
        required("dtFim", DATE).label("Até").doc("Último dia."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "numero",
                "codVenda",
                "cliente",
                "chave",
                "email",
                "ambiente",
                "serie",
                "modelo",
                "dtEmissao",
                "cfop",
                "valor",
                "situacao"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_NFE))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/nfe/salvar
pub static CADASTRAR: Operation = post("nfe.cadastrar", "/v1/nfe/salvar")
    .title("Importar NF-e")
    .doc(
        "Importa uma nota pelo XML e, se pedido, a envia à SEFAZ. Um 401 com outra palavra \
         que access_denied diz que a conta não tem este recurso.",
    )
    .manual(8955, "NFe › Nova (Create)")
    .body(json(&CADASTRO_NFE))
    .returns(enveloped(&RESULTADO));

/// GET /v1/nfe/{codigo}
pub static DETALHAR: Operation = get("nfe.detalhar", "/v1/nfe/{codigo}")
    .title("Detalhar NF-e")
    .doc("Os dados de uma nota.")
    .manual(9043, "NFe › Detalhar (Read)")
    .path(&[codigo("Código da nota.")])
    .returns(enveloped(&NFE));

/// GET /v1/nfe/{codigo}/xml
pub static BAIXAR_XML: Operation = get("nfe.baixar.xml", "/v1/nfe/{codigo}/xml")
    .title("Baixar XML")
    .doc(
        "O XML de uma nota autorizada, como bytes. A amostra do manual mostra {} como JSON; o \
         texto diz binário.",
    )
    .manual(9087, "NFe › Download XML (Read)")
    .path(&[codigo("Código da nota.")])
    .returns(bytes("application/xml"));

/// GET /v1/nfe/{codigo}/danfe
pub static BAIXAR_DANFE: Operation = get("nfe.baixar.danfe", "/v1/nfe/{codigo}/danfe")
    .title("Baixar DANFE")
    .doc(
        "O DANFE de uma nota autorizada, em PDF, como bytes. A amostra do manual mostra {} \
         como JSON; o texto diz binário.",
    )
    .manual(9141, "NFe › Download DANFE (Read)")
    .path(&[codigo("Código da nota.")])
    .returns(bytes("application/pdf"));
