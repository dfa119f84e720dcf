//! Chapter "Receber notificações": what the vendor tells the shop's server of.

use crate::schema::*;

/// A notification.
pub static NOTIFICACAO_RECEBIDA: Object = object(
    "NotificacaoRecebida",
    &[
        required("branchToken", string())
            .secret()
            .label("Credencial TOKEN")
            .doc("A credencial TOKEN da filial que envia: metade do acesso à conta. Não a grave em logs."),
        required(
            "type",
            one_of(&[
                choice("single", "coleta avulsa"),
                choice("inventory", "inventário"),
                choice("check", "conferência"),
            ]),
        )
        .label("Tipo")
        .doc("O que foi transmitido ou finalizado."),
        required("id", LONG)
            .text_ok()
            .label("ID")
            .doc("ID da coleta avulsa, do inventário ou da conferência: baixe-a com ele."),
    ],
)
.doc("Aviso de uma coleta avulsa transmitida, ou de um inventário ou conferência finalizados.");

/// What comes to the address that stands in the web manager.
pub static NOTIFICACAO: Inbound = inbound(
    Inbound {
        system: "is_collector",
        keys: Keys::IgnoreCaseInReplies,
        title: "Notificação",
        doc: "",
        manual: Manual { line: 2281, section: "Receber notificações" },
        object: &NOTIFICACAO_RECEBIDA,
        tags: &["type"],
        synonyms: &[],
        proofs: &[Proof::Bearer, Proof::Field("branchToken")],
        content: &[Content::Json],
        // "Em JSON no Body", and not a word of the header.
        content_stated: false,
        // The same inventory may be finished again.
        replay: &[],
        answer: "OK",
    }
    .doc(
        "Enviada quando uma coleta avulsa é transmitida, ou um inventário ou conferência é finalizado. O endereço e o \
         token de verificação, que é opcional e vem como Bearer, são cadastrados no gerenciador web, em Gerenciar \
         conta / Integração.",
    ),
);
