//! Chapter "Webhooks": where the vendor tells of changes.

use crate::schema::*;

/// Where to tell of changes.
pub static CADASTRO_WEBHOOK: Object = object(
    "CadastroWebhook",
    &[
        required("endpoint", string()).label("Endereço").doc("Endereço que recebe os avisos."),
        optional("produtos", BOOLEAN).number_ok().label("Produtos").doc("Avisar de produtos."),
        optional("contatos", BOOLEAN).number_ok().label("Contatos").doc("Avisar de contatos."),
        optional("vendas", BOOLEAN).number_ok().label("Vendas").doc("Avisar de vendas."),
        optional("usuarios", BOOLEAN).number_ok().label("Usuários").doc("Avisar de usuários."),
        optional("financeiro", BOOLEAN).number_ok().label("Financeiro").doc(
            "Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é \
             este.",
        ),
        optional("enviarComoJson", BOOLEAN)
            .number_ok()
            .label("Como JSON")
            .doc("Se os avisos vêm como JSON; sem isso vêm como formulário."),
    ],
)
.doc("Para onde mandar avisos, e de quê.");

/// Where changes are told.
pub static WEBHOOK: Object = object(
    "Webhook",
    &[
        optional("endpoint", string()).number_ok().label("Endereço").doc("Endereço que recebe os avisos."),
        optional("securityToken", string())
            .number_ok()
            .secret()
            .label("Chave de segurança")
            .doc("Chave que vem no corpo de cada aviso; confira-a. Não é o token da API."),
        optional("produtos", BOOLEAN).text_ok().empty_is_null().label("Produtos").doc("Avisar de produtos."),
        optional("contatos", BOOLEAN).text_ok().empty_is_null().label("Contatos").doc("Avisar de contatos."),
        optional("vendas", BOOLEAN).text_ok().empty_is_null().label("Vendas").doc("Avisar de vendas."),
        optional("usuarios", BOOLEAN).text_ok().empty_is_null().label("Usuários").doc("Avisar de usuários."),
        optional("financeiro", BOOLEAN).text_ok().empty_is_null().label("Financeiro").doc(
            "Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é \
             este.",
        ),
        optional("enviarComoJson", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Como JSON")
            .doc("Se os avisos vêm como JSON; sem isso vêm como formulário."),
    ],
)
.doc("Para onde vão os avisos, e de quê. A resposta do cadastro não traz enviarComoJson.");

/// GET /v1/webhooks
pub static DETALHAR: Operation = get("webhooks.detalhar", "/v1/webhooks")
    .title("Detalhar webhook")
    .doc("Para onde vão os avisos, e de quê.")
    .manual(9566, "Webhooks › Detalhar")
    .returns(enveloped(&WEBHOOK));

/// POST /v1/webhooks
pub static CADASTRAR: Operation = post("webhooks.cadastrar", "/v1/webhooks")
    .title("Cadastrar webhook")
    .doc("Diz para onde mandar avisos, e de quê. A resposta traz a chave que virá em cada um.")
    .manual(9594, "Webhooks › Cadastrar")
    .body(json(&CADASTRO_WEBHOOK))
    .returns(enveloped(&WEBHOOK));
