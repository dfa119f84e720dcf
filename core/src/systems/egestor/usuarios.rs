//! Chapter "Usuários".

use super::comum::{NUMERO, PAGINA, TEXTO, codigo, page};
use crate::schema::*;

/// A user of the account.
pub static USUARIO: Object = object(
    "Usuario",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do usuário."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do usuário."),
        optional("login", string()).number_ok().label("Usuário").doc("Nome com que entra no sistema."),
        optional("email", string()).number_ok().label("E-mail").doc("Endereço de e-mail."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("permissoes", list_of(&TEXTO))
            .label("Permissões")
            .doc("O que pode fazer; só o detalhe as traz."),
        optional("usuarioSistema", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Acessa o sistema")
            .doc("Se o usuário tem acesso ao sistema."),
        optional("vendedor", BOOLEAN).text_ok().empty_is_null().label("Vendedor").doc("Se é vendedor."),
        optional("comisProd", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão de produtos")
            .doc("Comissão sobre produtos, em por cento."),
        optional("comisServ", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão de serviços")
            .doc("Comissão sobre serviços, em por cento."),
        optional("comisFin", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão financeira")
            .doc("Comissão sobre o financeiro, em por cento."),
    ],
)
.doc("Um usuário da conta.");

page!(
    /// A page of users.
    PAGINA_USUARIOS, "PaginaUsuarios", USUARIO, "Uma página de usuários."
);

/// GET /v1/usuarios
pub static CONSULTAR: Operation = get("usuarios.consultar", "/v1/usuarios")
    .title("Consultar usuários")
    .doc("Lista os usuários, 50 por página.")
    .manual(9405, "Usuários › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc("Procura em nome, usuário e e-mail."),
        optional("vendedor", BOOLEAN).label("Vendedor").doc("Só os vendedores."),
        optional("usuarioSistema", BOOLEAN)
            .label("Acessa o sistema")
            .doc("Se o usuário tem acesso ao sistema."),
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        optional("orderBy", string())
            .label("Ordem")
            .doc("Campo e sentido: nome,desc. O manual não diz quais campos."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_USUARIOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// GET /v1/usuarios/{codigo}
pub static DETALHAR: Operation = get("usuarios.detalhar", "/v1/usuarios/{codigo}")
    .title("Detalhar usuário")
    .doc("Um usuário com as permissões.")
    .manual(9460, "Usuários › Detalhar (Read)")
    .path(&[codigo("Código do usuário.")])
    .returns(enveloped(&USUARIO));
