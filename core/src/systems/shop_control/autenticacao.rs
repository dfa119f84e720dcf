//! Chapter "Autenticação": the token that every other call carries.

use crate::schema::*;

/// The token and its end.
pub static TOKEN_GERADO: Object = object(
    "TokenGerado",
    &[
        required("token", string())
            .secret()
            .label("Token")
            .doc("Token das demais chamadas. Traz dentro, sem cifra, o número de série e o nome do usuário."),
        required("expireAt", DATE_TIME)
            .label("Validade")
            .doc("Momento em UTC em que o token deixa de valer: 12 horas depois da emissão nas capturas."),
    ],
)
.doc("O token dado a uma filial.");

/// GET /auth/
pub static AUTENTICAR: Operation = get("autenticacao.autenticar", "/auth/")
    .title("Autenticar")
    .doc(
        "Confere a licença da série e da filial e dá um token. É a única chamada sem assinatura. O token fica preso \
         ao User-Agent desta chamada.",
    )
    .manual(158, "Autenticação")
    .query(&[
        required("serie", string()).label("Número de série").doc("Número de série licenciado."),
        required("codfilial", integer(1, 9999)).label("Código da filial").doc("Filial licenciada."),
    ])
    .from_session(&[("serie", "serie"), ("codfilial", "codFilial")])
    .without_authentication()
    .returns(enveloped(&TOKEN_GERADO));

/// How a session logs in. The token's end is told with its offset (line 1616 of the manual); ten minutes before it, for the shop's clock and ours are not the same.
pub static LOGIN: Login = Login {
    operation: &AUTENTICAR,
    token: "token",
    end: TokenEnd::At("expireAt"),
    margin: 600,
    renewal: None,
    // The word comes inside of HTTP 200 (line 91 of the manual); servers in the field answer with real 4xx too.
    expired: &[Sign::code("AUTENTICACAO_INVALIDA"), Sign::status(401)],
};
