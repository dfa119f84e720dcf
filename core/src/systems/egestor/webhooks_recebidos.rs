//! Chapter "Webhooks": what the vendor tells the shop's server of. Where it tells it stands in `webhooks`.

use crate::schema::*;

/// A change, as the vendor tells it.
pub static WEBHOOK_RECEBIDO: Object = object(
    "WebhookRecebido",
    &[
        required(
            "action",
            one_of(&[
                choice("created", "criado"),
                choice("updated", "editado"),
                choice("deleted", "excluído"),
            ]),
        )
        .label("Ação")
        .doc("O que foi feito."),
        required("codigo", LONG).text_ok().label("Código").doc("Código do registro."),
        required("date", PLAIN_DATE_TIME)
            .label("Data")
            .doc("Quando a alteração ocorreu no eGestor, sem fuso horário."),
        required(
            "module",
            one_of(&[
                choice("produtos", "produtos"),
                choice("contatos", "contatos"),
                choice("vendas", "vendas"),
                choice("usuarios", "usuários"),
                choice("financeiro", "recebimentos e pagamentos"),
            ]),
        )
        .label("Módulo")
        .doc(
            "Módulo do registro. Em financeiro o aviso não diz se é recebimento ou pagamento: procure o código em \
             recebimentos e depois em pagamentos.",
        ),
        required("securityToken", string())
            .secret()
            .label("Chave de segurança")
            .doc("A chave que webhooks.cadastrar e webhooks.detalhar mostram. Não é o token da API."),
    ],
)
.doc("Aviso de um registro criado, editado ou excluído.");

/// What comes to the address that `webhooks.cadastrar` has set.
pub static AVISO: Inbound = inbound(
    Inbound {
        system: "egestor",
        keys: Keys::IgnoreCaseInReplies,
        title: "Webhook",
        doc: "",
        manual: Manual { line: 9528, section: "Webhooks" },
        object: &WEBHOOK_RECEBIDO,
        tags: &["module", "action"],
        // The list of modules has these names, the values are the others.
        synonyms: &[
            synonym("module", "financeiros", "financeiro"),
            synonym("module", "usuários", "usuarios"),
        ],
        proofs: &[Proof::Field("securityToken")],
        content: &[Content::Multipart, Content::Form, Content::Json],
        content_stated: true,
        replay: &["module", "codigo", "action", "date"],
        // The manual asks for an answer within three seconds and not for a text.
        answer: "OK",
    }
    .doc(
        "Enviado a cada registro criado, editado ou excluído dos módulos escolhidos, como formulário, ou como JSON com \
         enviarComoJson. Responda em 3 segundos: há até cinco tentativas, e por isso o mesmo aviso pode vir de novo.",
    ),
);
