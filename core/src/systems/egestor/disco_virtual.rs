//! Chapter "Disco virtual": files kept with records.

use super::comum::{CODIGO, PAGINA, RESULTADO, TEXTO, campos, codigo, ordem, page};
use crate::schema::*;

const MODULO: &[Choice] = &[
    choice("financeiro", "financeiro"),
    choice("vendas", "vendas"),
    choice("usuarios", "usuários"),
    choice("produtos", "produtos"),
    choice("contatos", "contatos"),
    choice("producao", "produção"),
    choice("composicao", "composição"),
    choice("compras", "compras"),
    choice("recibos", "recibos"),
];

/// A file, as it is sent.
pub static ENVIO_ARQUIVO: Object = object(
    "EnvioArquivo",
    &[
        required("arquivo", BASE64)
            .label("Arquivo")
            .doc("O arquivo, em base64; vai como arquivo de um formulário."),
        optional("nomeArquivo", string())
            .file_name()
            .label("Nome do arquivo")
            .doc("Nome com que o arquivo vai; não é um campo do fabricante."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("modulo", one_of(MODULO))
            .label("Módulo")
            .doc("Módulo do registro a que o arquivo pertence."),
        optional("codModulo", CODIGO).label("Registro").doc("Código do registro a que o arquivo pertence."),
        optional("descricao", string()).label("Descrição").doc("Texto livre."),
    ],
)
.rules(&[requires("modulo", "codModulo")])
.doc("Um arquivo a guardar.");

/// A file, as it is read.
pub static ARQUIVO: Object = object(
    "Arquivo",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do arquivo."),
        optional("codModulo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Registro")
            .doc("Código do registro a que o arquivo pertence."),
        optional("modulo", string()).number_ok().label("Módulo").doc("Módulo do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do arquivo."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("tipo", string()).number_ok().label("Tipo").doc("Tipo do conteúdo: image/png."),
        optional("dtEnvio", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Envio")
            .doc("Quando o arquivo foi enviado."),
        optional("tamanho", LONG).text_ok().empty_is_null().label("Tamanho").doc("Tamanho em bytes."),
        optional("linkDireto", string())
            .number_ok()
            .secret()
            .label("Endereço")
            .doc("Endereço do arquivo; vale 10 minutos, e quem o tem baixa o arquivo."),
    ],
)
.doc("Um arquivo guardado.");

page!(
    /// A page of files.
    PAGINA_ARQUIVOS, "PaginaArquivos", ARQUIVO, "Uma página de arquivos."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "codModulo",
    "modulo",
    "nome",
    "descricao",
    "tags",
    "tipo",
    "dtEnvio",
    "tamanho"
]);

/// GET /v1/discoVirtual
pub static CONSULTAR: Operation = get("disco_virtual.consultar", "/v1/discoVirtual")
    .title("Consultar arquivos")
    .doc("Lista os arquivos, 50 por página.")
    .manual(9200, "Disco virtual › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc("Procura em código, nome e descrição."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia do envio."),
        optional("dtFim", DATE).label("Até").doc("Último dia do envio."),
        optional("modulo", one_of(MODULO)).label("Módulo").doc("Só os de um módulo."),
        optional("codModulo", CODIGO).label("Registro").doc("Só os de um registro."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codModulo",
                "modulo",
                "nome",
                "descricao",
                "tags",
                "tipo",
                "dtEnvio",
                "tamanho"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_ARQUIVOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/discoVirtual
pub static CADASTRAR: Operation = post("disco_virtual.cadastrar", "/v1/discoVirtual")
    .title("Enviar arquivo")
    .doc("Guarda um arquivo. Vai como formulário com arquivo, nunca como JSON.")
    .manual(9267, "Disco virtual › Novo (Create)")
    .body(form(&ENVIO_ARQUIVO))
    .returns(enveloped(&ARQUIVO));

/// GET /v1/discoVirtual/{codigo}
pub static DETALHAR: Operation = get("disco_virtual.detalhar", "/v1/discoVirtual/{codigo}")
    .title("Detalhar arquivo")
    .doc("Um arquivo com o endereço de que se baixa.")
    .manual(9314, "Disco virtual › Detalhar (Read)")
    .path(&[codigo("Código do arquivo.")])
    .returns(enveloped(&ARQUIVO));

/// DELETE /v1/discoVirtual/{codigo}
pub static REMOVER: Operation = delete("disco_virtual.remover", "/v1/discoVirtual/{codigo}")
    .title("Remover arquivo")
    .doc("Apaga um arquivo; depois ele responde 410.")
    .manual(9378, "Disco virtual › Remover (Delete)")
    .path(&[codigo("Código do arquivo.")])
    .returns(enveloped(&RESULTADO));
