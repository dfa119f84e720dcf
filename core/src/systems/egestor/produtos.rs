//! Chapter "Produtos": products and their photos.

use super::comum::{
    CODIGO, CODIGO_DESCRICAO, NUMERO, PAGINA, QUANTIDADE, RESULTADO, TEXTO, VALOR, codigo, ordem, page,
};
use crate::schema::*;

const ORIGEM: &[NumberChoice] = &[
    number(0, "nacional"),
    number(1, "estrangeira, importação direta"),
    number(2, "estrangeira, comprada no mercado interno"),
    number(3, "nacional, com conteúdo importado de 40% a 70%"),
    number(4, "nacional, por processo produtivo básico"),
    number(5, "nacional, com conteúdo importado de até 40%"),
    number(6, "estrangeira, importação direta, sem similar nacional"),
    number(7, "estrangeira, do mercado interno, sem similar nacional"),
    number(8, "nacional, com conteúdo importado acima de 70%"),
];

/// A product, as it is sent.
pub static CADASTRO_PRODUTO: Object = object(
    "CadastroProduto",
    &[
        required("descricao", string()).unproven().label("Descrição").doc("Nome do produto."),
        optional("codigoProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("codCategoria", CODIGO)
            .label("Categoria")
            .doc("Código da categoria do produto; 0, nenhuma."),
        optional("estoque", QUANTIDADE).label("Estoque").doc("Quantidade em estoque."),
        optional("estoqueMinimo", QUANTIDADE)
            .label("Estoque mínimo")
            .doc("Quantidade abaixo da qual o produto falta."),
        optional("controlarEstoque", BOOLEAN)
            .number_ok()
            .label("Controla estoque")
            .doc("Se o estoque do produto é controlado."),
        optional("margemLucro", VALOR).label("Margem de lucro").doc("Margem sobre o custo, em por cento."),
        optional("precoCusto", VALOR).label("Preço de custo").doc("Custo de uma unidade."),
        optional("precoVenda", VALOR).label("Preço de venda").doc("Preço de uma unidade."),
        optional("origemFiscal", number_of(ORIGEM))
            .label("Origem")
            .doc("Origem da mercadoria, de 0 a 8, como na NF-e."),
        optional("unidadeTributada", string()).label("Unidade").doc("Unidade em que se vende: UN, KG."),
        optional("refEanGtin", GTIN).number_ok().label("EAN/GTIN").doc("Código de barras."),
        optional("ncm", string()).number_ok().label("NCM").doc("Classificação da mercadoria na NCM."),
        optional("codigoCEST", string())
            .number_ok()
            .label("CEST")
            .doc("Código especificador da substituição tributária."),
        optional("excecaoIPI", string()).number_ok().label("Exceção da TIPI").doc("Código EX da TIPI."),
        optional("codigoGrupoTributos", CODIGO)
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos; 0, nenhum."),
        optional("anotacoesNFE", string()).label("Anotações da NF-e").doc("Texto que sai na nota."),
        optional("anotacoesInternas", string()).label("Anotações internas").doc("Texto que só a empresa vê."),
        optional("pesoBruto", QUANTIDADE).label("Peso bruto").doc("Peso de uma unidade com embalagem."),
        optional("pesoLiquido", QUANTIDADE).label("Peso líquido").doc("Peso de uma unidade sem embalagem."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Um produto a gravar. O manual não diz o que é obrigatório.");

/// The file of an image.
pub static ARQUIVO_IMAGEM: Object = object(
    "ArquivoImagem",
    &[
        optional("link", string()).number_ok().label("Endereço").doc("Endereço do arquivo."),
        optional("padrao", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Principal")
            .doc("Se é a foto principal do produto."),
    ],
)
.doc("O arquivo de uma imagem.");

/// A photo of a product.
pub static IMAGEM: Object = object(
    "Imagem",
    &[
        optional("foto", nested(&ARQUIVO_IMAGEM)).label("Foto").doc("A foto."),
        optional("thumb", nested(&ARQUIVO_IMAGEM)).label("Miniatura").doc("A foto pequena."),
    ],
)
.doc("Uma foto de um produto, com a miniatura.");

/// A product, as it is read.
pub static PRODUTO: Object = object(
    "Produto",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do produto."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do produto."),
        optional("codigoProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("estoque", NUMERO).comma_ok().empty_is_null().label("Estoque").doc("Quantidade em estoque."),
        optional("estoqueMinimo", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Estoque mínimo")
            .doc("Quantidade abaixo da qual o produto falta."),
        optional("controlarEstoque", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Controla estoque")
            .doc("Se o estoque do produto é controlado."),
        optional("margemLucro", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Margem de lucro")
            .doc("Margem sobre o custo, em por cento."),
        optional("precoCusto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de custo")
            .doc("Custo de uma unidade."),
        optional("precoVenda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de venda")
            .doc("Preço de uma unidade."),
        optional("origemFiscal", number_of(ORIGEM))
            .text_ok()
            .empty_is_null()
            .label("Origem")
            .doc("Origem da mercadoria, de 0 a 8, como na NF-e."),
        optional("unidadeTributada", string())
            .number_ok()
            .label("Unidade")
            .doc("Unidade em que se vende: UN, KG."),
        optional("refEanGtin", string()).number_ok().label("EAN/GTIN").doc("Código de barras."),
        optional("ncm", string()).number_ok().label("NCM").doc("Classificação da mercadoria na NCM."),
        optional("excecaoIPI", string()).number_ok().label("Exceção da TIPI").doc("Código EX da TIPI."),
        optional("codigoCEST", string())
            .number_ok()
            .label("CEST")
            .doc("Código especificador da substituição tributária."),
        optional("pesoBruto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Peso bruto")
            .doc("Peso de uma unidade com embalagem."),
        optional("pesoLiquido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Peso líquido")
            .doc("Peso de uma unidade sem embalagem."),
        optional("codigoGrupoTributos", LONG)
            .text_ok()
            .empty_is_null()
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos; 0, nenhum."),
        optional("anotacoesNFE", string())
            .number_ok()
            .label("Anotações da NF-e")
            .doc("Texto que sai na nota."),
        optional("anotacoesInternas", string())
            .number_ok()
            .label("Anotações internas")
            .doc("Texto que só a empresa vê."),
        optional("tipoProduto", string()).number_ok().label("Produto ou serviço").doc("produto ou servico."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("codCategoria", LONG)
            .text_ok()
            .empty_is_null()
            .label("Categoria")
            .doc("Código da categoria do produto; 0, nenhuma."),
        optional("updatedAt", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Alterado em")
            .doc("Quando mudou por último, sem fuso."),
        optional("listaImagens", list(&IMAGEM)).label("Fotos").doc("Fotos do produto; só a lista as traz."),
    ],
)
.doc("Um produto.");

page!(
    /// A page of products.
    PAGINA_PRODUTOS, "PaginaProdutos", PRODUTO, "Uma página de produtos."
);

/// GET /v1/produtos
pub static CONSULTAR: Operation = get("produtos.consultar", "/v1/produtos")
    .title("Consultar produtos")
    .doc("Lista os produtos, 50 por página.")
    .manual(794, "Produtos › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc("Procura em código, código próprio e nome."),
        optional("codCategoria", CODIGO)
            .label("Categoria")
            .doc("Código da categoria do produto; 0, nenhuma."),
        optional("controlarEstoque", number_of(&[number(0, "não controla"), number(1, "controla")]))
            .label("Controla estoque")
            .doc("Só os que controlam, ou não, o estoque."),
        optional(
            "tipoUso",
            number_of(&[
                number(0, "mercadoria para revenda"),
                number(1, "matéria-prima"),
                number(2, "embalagem"),
                number(3, "em processo"),
                number(4, "produto final"),
            ]),
        )
        .label("Tipo de uso")
        .doc("Para que o produto serve."),
        optional("arquivado", BOOLEAN).label("Arquivado").doc("Só os arquivados."),
        optional("anotInternas", string()).label("Anotações internas").doc("Procura nas anotações internas."),
        optional("Norig", number_of(ORIGEM)).label("Origem").doc("Origem da mercadoria."),
        optional("INCM", string()).number_ok().label("NCM").doc("NCM do produto."),
        optional("codConfigTrib", CODIGO).label("Grupo de tributos").doc("Código do grupo de tributos."),
        optional("IcProd", string()).label("Código próprio").doc("Código que a loja dá ao produto."),
        optional("updatedBefore", PLAIN_DATE_TIME)
            .label("Alterado antes de")
            .doc("Só o que mudou antes deste momento."),
        optional("updatedAfter", PLAIN_DATE_TIME)
            .label("Alterado depois de")
            .doc("Só o que mudou depois deste momento. Use o da última sincronização."),
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codCategoria",
                "descricao",
                "codigoProprio",
                "estoque",
                "estoqueMinimo",
                "controlarEstoque",
                "margemLucro",
                "precoCusto",
                "precoVenda",
                "origemFiscal",
                "unidadeTributada",
                "refEanGtin",
                "ncm",
                "excecaoIPI",
                "codigoCEST",
                "pesoBruto",
                "pesoLiquido",
                "anotacoesNFE",
                "anotacoesInternas",
                "tags",
                "dtCad"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_PRODUTOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"])
    // Line 824 of the manual. Its zone is not stated: of the three hours that are asked for once more, two are for a server in the west of Brazil, and
    // one is for its clock.
    .since(Since {
        parameter: "updatedAfter",
        until: "",
        constants: &[],
        form: Moment::DateTime,
        overlap: 10_800,
    });

/// POST /v1/produtos
pub static CADASTRAR: Operation = post("produtos.cadastrar", "/v1/produtos")
    .title("Cadastrar produto")
    .doc("Grava um produto novo.")
    .manual(898, "Produtos › Novo (Create)")
    .body(json(&CADASTRO_PRODUTO))
    .returns(enveloped(&CODIGO_DESCRICAO));

/// GET /v1/produtos/{codigo}
pub static DETALHAR: Operation = get("produtos.detalhar", "/v1/produtos/{codigo}")
    .title("Detalhar produto")
    .doc("Todos os dados de um produto.")
    .manual(946, "Produtos › Detalhar (Read)")
    .path(&[codigo("Código do produto.")])
    .returns(enveloped(&PRODUTO));

/// What changes of a record.
pub static ALTERACAO_PRODUTO: Object =
    object("AlteracaoProduto", const { &changes::<21>(CADASTRO_PRODUTO.fields) }).doc(
        "Os dados de um produto que mudam. O manual não diz o que acontece com o que não é \
         enviado; a amostra envia tudo.",
    );

/// PUT /v1/produtos/{codigo}
pub static ATUALIZAR: Operation = put("produtos.atualizar", "/v1/produtos/{codigo}")
    .title("Atualizar produto")
    .doc("Muda os dados de um produto.")
    .manual(1019, "Produtos › Editar (Update)")
    .path(&[codigo("Código do produto.")])
    .body(json(&ALTERACAO_PRODUTO))
    .returns(enveloped(&CODIGO_DESCRICAO));

/// DELETE /v1/produtos/{codigo}
pub static REMOVER: Operation = delete("produtos.remover", "/v1/produtos/{codigo}")
    .title("Remover produto")
    .doc("Apaga um produto; depois ele responde 410.")
    .manual(1094, "Produtos › Remover (Delete)")
    .path(&[codigo("Código do produto.")])
    .returns(enveloped(&RESULTADO));

/// A photo, as it is sent.
pub static ENVIO_FOTO: Object = object(
    "EnvioFoto",
    &[
        required("foto", BASE64)
            .label("Foto")
            .doc("O arquivo, em base64; vai como arquivo de um formulário."),
        optional("nomeArquivo", string())
            .file_name()
            .label("Nome do arquivo")
            .doc("Nome com que o arquivo vai; não é um campo do fabricante."),
    ],
)
.doc("Uma foto a enviar.");

/// A photo that was taken.
pub static FOTO_ENVIADA: Object = object(
    "FotoEnviada",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da foto."),
        optional("link", string())
            .number_ok()
            .label("Endereço")
            .doc("Endereço da foto; vale por pouco tempo."),
    ],
)
.doc("A foto que foi gravada.");

/// POST /v1/produtos/{codigo}/fotos
pub static CADASTRAR_FOTO: Operation = post("produtos.cadastrar.foto", "/v1/produtos/{codigo}/fotos")
    .title("Enviar foto")
    .doc("Junta uma foto a um produto. Vai como arquivo de um formulário, nunca como JSON.")
    .manual(1118, "Produtos › Fotos")
    .path(&[codigo("Código do produto.")])
    .body(form(&ENVIO_FOTO))
    .returns(enveloped(&FOTO_ENVIADA));
