//! Chapter "Produtos": the products with their prices, and the cells of those that come in colours and sizes.

use super::comum::{CODIGO_PRODUTO, DATAATE, DATADE, DESDE, NUMERO, PAGINA};
use super::precos::PRECO;
use crate::schema::*;

const fn codigo(name: &'static str) -> Field {
    optional(name, INT).text_ok().empty_is_null()
}

const fn adicional(name: &'static str) -> Field {
    optional(name, string()).number_ok().label("Código adicional").doc("Outro código da mesma peça.")
}

const fn texto_visto(name: &'static str) -> Field {
    optional(name, string()).number_ok().unproven()
}

/// A product.
pub static PRODUTO: Object = object(
    "Produto",
    &[
        optional("ordem", INT).text_ok().label("Ordem").doc("Número interno. A tabela do manual não o tem."),
        required("codigo", string())
            .number_ok()
            .label("Código")
            .doc("Código do produto. A tabela do manual diz inteiro, mas é sempre texto e pode ter letras."),
        required("nome", string()).nullable().label("Nome").doc("Nome do produto."),
        optional("observacao1", string()).label("Observação 1").doc("Texto livre."),
        optional("observacao2", string()).label("Observação 2").doc("Texto livre."),
        optional("observacao3", string()).label("Observação 3").doc("Texto livre."),
        optional(
            "tipo",
            number_of(&[
                number(0, "normal"),
                number(1, "grade: tem cores e tamanhos"),
                // Not in the manual's list; seen in integrations.
                number(2, "com número de série"),
            ]),
        )
        .text_ok()
        .label("Tipo")
        .doc("0 normal, 1 grade. O 2, de série, falta no manual e foi visto em integrações."),
        codigo("codigoClasse").label("Classe").doc("Código em classes, de Auxiliares; lá é texto."),
        codigo("codigoSubclasse").label("Subclasse").doc("Código em subclasses, de Auxiliares."),
        codigo("codigoCor").label("Cor").doc("Código em cores, de Auxiliares; nulo nas capturas."),
        codigo("codigoTamanho").label("Tamanho").doc("Código em tamanhos, de Auxiliares; nulo nas capturas."),
        codigo("codigoGrupo").label("Grupo").doc("Código em grupos, de Auxiliares."),
        codigo("codigoMoeda").label("Moeda").doc("Código em moedas, de Auxiliares."),
        codigo("codigoFamilia").label("Família").doc("Código em familias, de Auxiliares."),
        codigo("codigoUnidadeVenda")
            .label("Unidade de venda")
            .doc("Código em unidades_venda, de Auxiliares."),
        codigo("codigoPesquisa1")
            .label("Pesquisa 1")
            .doc("Código em pesquisa_1: nulo na lista, 0 no detalhe."),
        codigo("codigoPesquisa2")
            .label("Pesquisa 2")
            .doc("Código em pesquisa_2: nulo na lista, 0 no detalhe."),
        codigo("codigoPesquisa3")
            .label("Pesquisa 3")
            .doc("Código em pesquisa_3: nulo na lista, 0 no detalhe."),
        optional("pesoLiquido", NUMERO).text_ok().label("Peso líquido").doc("Peso sem embalagem."),
        optional("pesoBruto", NUMERO).text_ok().label("Peso bruto").doc("Peso com embalagem."),
        optional("altura", NUMERO).text_ok().label("Altura").doc("Altura. Falta nas capturas."),
        optional("largura", NUMERO).text_ok().label("Largura").doc("Largura. Falta nas capturas."),
        optional("comprimento", NUMERO)
            .text_ok()
            .label("Comprimento")
            .doc("Comprimento. Falta nas capturas."),
        optional("estoqueAtual", NUMERO)
            .text_ok()
            .label("Estoque atual")
            .doc("Saldo nas filiais liberadas. Vem na lista; no detalhe é nulo."),
        codigo("codigoFabricante").label("Fabricante").doc("Código em fabricantes, de Auxiliares."),
        optional("codigoBarras", ANY)
            .label("Código de barras")
            .doc("O manual o imprime entre colchetes, como texto, e as capturas não o têm: texto ou lista."),
        optional("urlDetalhe", string())
            .label("Caminho do detalhe")
            .doc("Caminho da grade do produto; vazio quando não é grade."),
        optional("urlEstoqueDetalhe", string())
            .label("Caminho do estoque")
            .doc("Caminho do estoque: /estoque/{codigo}, ou /estoque/grade/{codigo} para grade."),
        optional("urlTabelaPreco", string())
            .label("Caminho dos preços")
            .doc("Caminho dos preços: /precos/{codigo}."),
        optional("urlPromocoes", string())
            .label("Caminho das promoções")
            .doc("Caminho das promoções: /promocoes/produto/{codigo}."),
        optional("urlFotos", string()).label("Caminho das fotos").doc("Caminho das fotos: /fotos/{codigo}."),
        optional("precos", list(&PRECO))
            .label("Preços")
            .doc("Preço em cada tabela. Vem na lista; no detalhe é nulo. A tabela do manual não o tem."),
        texto_visto("codigoAdicional1").label("Código adicional 1").doc("Visto em integrações."),
        texto_visto("codigoAdicional2").label("Código adicional 2").doc("Visto em integrações."),
        texto_visto("codigoAdicional3").label("Código adicional 3").doc("Visto em integrações."),
        texto_visto("codigoAdicional4").label("Código adicional 4").doc("Visto em integrações."),
        texto_visto("codigoAdicional5").label("Código adicional 5").doc("Visto em integrações."),
        texto_visto("extra1").label("Extra 1").doc("Visto em integrações."),
        texto_visto("extra2").label("Extra 2").doc("Visto em integrações."),
        texto_visto("extra3").label("Extra 3").doc("Visto em integrações."),
        texto_visto("webObs1").label("Observação do site 1").doc("Vista em integrações."),
        texto_visto("webObs2").label("Observação do site 2").doc("Vista em integrações."),
        texto_visto("nomeSite").label("Nome no site").doc("Visto em integrações."),
        optional("inativo", BOOLEAN).text_ok().unproven().label("Inativo").doc("Visto em integrações."),
    ],
)
.doc("Um produto.");

/// A cell of a product that comes in colours and sizes.
pub static ITEM_GRADE: Object = object(
    "ItemGrade",
    &[
        required("codigoCompleto", string())
            .number_ok()
            .label("Código completo")
            .doc("Código do produto, tamanho em três dígitos e cor em três dígitos, juntos."),
        optional("nomeCompleto", string()).label("Nome completo").doc("Nome do produto com tamanho e cor."),
        optional("codigoTamanho", string()).number_ok().label("Tamanho").doc("Código do tamanho."),
        optional("nomeTamanho", string()).label("Nome do tamanho").doc("Nome do tamanho."),
        optional("codigoCor", string()).number_ok().label("Cor").doc("Código da cor."),
        optional("nomeCor", string()).label("Nome da cor").doc("Nome da cor."),
        adicional("codigoAdicional1"),
        adicional("codigoAdicional2"),
        adicional("codigoAdicional3"),
        adicional("codigoAdicional4"),
        adicional("codigoAdicional5"),
        adicional("codigoAdicional6"),
        optional("bloqueadoVenda", BOOLEAN)
            .text_ok()
            .label("Bloqueado para venda")
            .doc("Se esta combinação não pode ser vendida."),
    ],
)
.doc("Uma combinação de tamanho e cor de um produto de grade.");

/// The cells of a product. The manual shows it in an example alone.
pub static GRADE: Object = object(
    "Grade",
    &[
        required("codigoProduto", string()).number_ok().label("Código do produto").doc("De quem é a grade."),
        required("lista", list(&ITEM_GRADE)).nullable().label("Combinações").doc("As combinações da grade."),
    ],
)
.doc("A grade de um produto.");

/// GET /produtos/{pagina}
pub static CONSULTAR: Operation = get("produtos.consultar", "/produtos/{pagina}")
    .title("Consultar produtos")
    .doc("Uma página de até 20 produtos, com estoque e preços.")
    .manual(678, "Produtos")
    .path(&[PAGINA])
    .query(&[DATADE, DATAATE])
    .pages("pagina", 20)
    .returns(enveloped_list(&PRODUTO))
    // The code is what /produtos/detalhes/{codigoProduto} takes.
    .key(&["codigo"])
    .since(DESDE);

/// GET /produtos/detalhes/{codigoProduto}
pub static DETALHAR: Operation = get("produtos.detalhar", "/produtos/detalhes/{codigoProduto}")
    .title("Detalhar produto")
    .doc("Um produto pelo código, sem estoque e sem preços.")
    .manual(4690, "Consultando detalhes de um produto específico")
    .evidence(Evidence::Capture)
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&PRODUTO));

/// GET /produtos/grades/{codigoProduto}
pub static GRADES_DETALHAR: Operation = get("grades.detalhar", "/produtos/grades/{codigoProduto}")
    .title("Detalhar grade")
    .doc("As combinações de tamanho e cor de um produto de grade: o caminho que urlDetalhe traz.")
    .manual(4761, "Consultando um produto do tipo grade")
    .evidence(Evidence::Capture)
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&GRADE));
