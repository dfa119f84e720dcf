//! Chapter "Serviços".

use super::comum::{CODIGO, CODIGO_DESCRICAO, NUMERO, PAGINA, RESULTADO, TEXTO, VALOR, codigo, ordem, page};
use crate::schema::*;

/// A service, as it is sent.
pub static CADASTRO_SERVICO: Object = object(
    "CadastroServico",
    &[
        required("descricao", string()).unproven().label("Descrição").doc("Nome do serviço."),
        optional("precoVenda", VALOR).label("Preço de venda").doc("Preço de uma unidade."),
        optional("codigoGrupoTributos", CODIGO)
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos; 0, nenhum."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("itemListaServico", string())
            .number_ok()
            .label("Item da lista de serviços")
            .doc("Código na lista da Lei Complementar 116."),
        optional("cnae", string()).number_ok().label("CNAE").doc("Atividade econômica."),
        optional("codTributacaoMun", string())
            .number_ok()
            .label("Código de tributação")
            .doc("Código do serviço no município."),
        optional("anotacoesInternas", string()).label("Anotações internas").doc("Texto que só a empresa vê."),
    ],
)
.doc("Um serviço a gravar. O manual não diz o que é obrigatório.");

/// A service, as it is read.
pub static SERVICO: Object = object(
    "Servico",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do serviço."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do serviço."),
        optional("precoVenda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de venda")
            .doc("Preço de uma unidade."),
        optional("codigoGrupoTributos", LONG)
            .text_ok()
            .empty_is_null()
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos; 0, nenhum."),
        optional("anotacoesInternas", string())
            .number_ok()
            .label("Anotações internas")
            .doc("Texto que só a empresa vê."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("tipoProduto", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("itemListaServico", string())
            .number_ok()
            .label("Item da lista de serviços")
            .doc("Código na lista da Lei Complementar 116."),
        optional("cnae", string()).number_ok().label("CNAE").doc("Atividade econômica."),
        optional("codTributacaoMun", string())
            .number_ok()
            .label("Código de tributação")
            .doc("Código do serviço no município."),
    ],
)
.doc("Um serviço.");

page!(
    /// A page of services.
    PAGINA_SERVICOS, "PaginaServicos", SERVICO, "Uma página de serviços."
);

/// GET /v1/servicos
pub static CONSULTAR: Operation = get("servicos.consultar", "/v1/servicos")
    .title("Consultar serviços")
    .doc("Lista os serviços, 50 por página.")
    .manual(1340, "Serviços › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc("Procura em código e descrição."),
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        optional("orderBy", one_of(ordem!["codigo", "codCategoria", "descricao", "precoVenda", "dtCad"]))
            .label("Ordem")
            .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_SERVICOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/servicos
pub static CADASTRAR: Operation = post("servicos.cadastrar", "/v1/servicos")
    .title("Cadastrar serviço")
    .doc("Grava um serviço novo.")
    .manual(1381, "Serviços › Novo (Create)")
    .body(json(&CADASTRO_SERVICO))
    .returns(enveloped(&CODIGO_DESCRICAO));

/// GET /v1/servicos/{codigo}
pub static DETALHAR: Operation = get("servicos.detalhar", "/v1/servicos/{codigo}")
    .title("Detalhar serviço")
    .doc("Todos os dados de um serviço.")
    .manual(1416, "Serviços › Detalhar (Read)")
    .path(&[codigo("Código do serviço.")])
    .returns(enveloped(&SERVICO));

/// What changes of a record.
pub static ALTERACAO_SERVICO: Object =
    object("AlteracaoServico", const { &changes::<8>(CADASTRO_SERVICO.fields) }).doc(
        "Os dados de um serviço que mudam. O manual não diz o que acontece com o que não é \
         enviado; a amostra envia tudo.",
    );

/// PUT /v1/servicos/{codigo}
pub static ATUALIZAR: Operation = put("servicos.atualizar", "/v1/servicos/{codigo}")
    .title("Atualizar serviço")
    .doc("Muda os dados de um serviço.")
    .manual(1474, "Serviços › Editar (Update)")
    .path(&[codigo("Código do serviço.")])
    .body(json(&ALTERACAO_SERVICO))
    .returns(enveloped(&CODIGO_DESCRICAO));

/// DELETE /v1/servicos/{codigo}
pub static REMOVER: Operation = delete("servicos.remover", "/v1/servicos/{codigo}")
    .title("Remover serviço")
    .doc("Apaga um serviço; depois ele responde 410.")
    .manual(1536, "Serviços › Remover (Delete)")
    .path(&[codigo("Código do serviço.")])
    .returns(enveloped(&RESULTADO));
