//! Chapter "Estoque": the stock of a product by branch, and of its cells by colour and size.

use super::comum::{CODIGO_PRODUTO, COR, NUMERO, TAMANHO};
use crate::schema::*;

/// The code of the product that a stock is of.
pub(super) const PRODUTO: Field =
    required("codigo", string()).number_ok().label("Código do produto").doc("De quem é o estoque.");
/// The branch that a stock lies in.
pub(super) const FILIAL: Field =
    optional("codigoFilial", INT).text_ok().label("Filial").doc("Filial em que está o estoque.");
/// The quantity in stock.
pub(super) const SALDO: Field =
    optional("estoqueAtual", NUMERO).text_ok().label("Estoque atual").doc("Quantidade em estoque.");
/// The kind of stock.
pub(super) const TIPO_ESTOQUE: Field = optional(
    "tipoEstoque",
    one_of(&[
        choice("N", "normal"),
        choice("G", "grade"),
        choice("S", "série"),
        choice("E", "edição"),
        choice("L", "lote"),
    ]),
)
.label("Tipo de estoque")
.doc("Como o produto é estocado. Os valores são os da consulta paginada da V2.");
/// The path of the detail.
pub(super) const URL_DETALHE: Field = optional("urlDetalhe", string())
    .label("Caminho do detalhe")
    .doc("Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.");

/// The stock in one branch.
pub static ESTOQUE_FILIAL: Object = object("EstoqueFilial", &[FILIAL, SALDO]).doc("O estoque em uma filial.");

/// The stock of a product.
pub static ESTOQUE: Object = object(
    "Estoque",
    &[
        PRODUTO,
        URL_DETALHE,
        TIPO_ESTOQUE,
        required("estoqueFiliais", list(&ESTOQUE_FILIAL))
            .nullable()
            .label("Estoque por filial")
            .doc("Uma linha por filial liberada nas configurações do módulo."),
    ],
)
.doc("O estoque de um produto por filial.");

/// The stock of a cell in one branch.
pub static ITEM_ESTOQUE_GRADE: Object = object(
    "ItemEstoqueGrade",
    &[
        required("codigoCompleto", string())
            .number_ok()
            .label("Código completo")
            .doc("Tamanho e cor, três dígitos cada. Aqui o código do produto não vem junto."),
        optional("codigoCor", string())
            .number_ok()
            .label("Cor")
            .doc("Código da cor. A tabela do manual diz inteiro; vem como texto."),
        optional("codigoTamanho", string())
            .number_ok()
            .label("Tamanho")
            .doc("Código do tamanho. A tabela do manual diz inteiro; vem como texto."),
        SALDO,
        FILIAL,
    ],
)
.doc("O estoque de uma combinação de tamanho e cor em uma filial.");

/// The stock of a product's cells.
pub static ESTOQUE_GRADE: Object = object(
    "EstoqueGrade",
    &[
        PRODUTO,
        required("lista", list(&ITEM_ESTOQUE_GRADE))
            .nullable()
            .label("Combinações")
            .doc("Uma linha por combinação e filial."),
    ],
)
.doc("O estoque da grade de um produto.");

/// GET /estoque/{codigoProduto}
pub static DETALHAR: Operation = get("estoque.detalhar", "/estoque/{codigoProduto}")
    .title("Estoque de um produto")
    .doc("O estoque por filial. Para um produto de grade vem a soma de todas as combinações.")
    .manual(931, "Produtos Normais")
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&ESTOQUE));

/// GET /estoque/{codigoProduto}/grade/
pub static DETALHAR_GRADE: Operation = get("estoque.detalhar.grade", "/estoque/{codigoProduto}/grade/")
    .title("Estoque da grade")
    .doc("O estoque de cada combinação de tamanho e cor, por filial.")
    .manual(959, "Todas as Grades")
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&ESTOQUE_GRADE));

/// GET /estoque/{codigoProduto}/grade/cor/{cor}
pub static DETALHAR_GRADE_COR: Operation =
    get("estoque.detalhar.grade_cor", "/estoque/{codigoProduto}/grade/cor/{cor}")
        .title("Estoque da grade, de uma cor")
        .doc("O estoque das combinações de uma cor, por filial.")
        .manual(987, "Grade da Cor")
        .path(&[CODIGO_PRODUTO, COR])
        .returns(enveloped(&ESTOQUE_GRADE));

/// GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}
pub static DETALHAR_GRADE_TAMANHO: Operation =
    get("estoque.detalhar.grade_tamanho", "/estoque/{codigoProduto}/grade/tamanho/{tamanho}")
        .title("Estoque da grade, de um tamanho")
        .doc("O estoque das combinações de um tamanho, por filial.")
        .manual(1016, "Grade do Tamanho")
        .path(&[CODIGO_PRODUTO, TAMANHO])
        .returns(enveloped(&ESTOQUE_GRADE));

/// GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}
pub static DETALHAR_GRADE_TAMANHO_COR: Operation =
    get("estoque.detalhar.grade_tamanho_cor", "/estoque/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}")
        .title("Estoque de uma combinação")
        .doc("O estoque de uma combinação de tamanho e cor, por filial.")
        .manual(1045, "Grade Específica")
        .path(&[CODIGO_PRODUTO, TAMANHO, COR])
        .returns(enveloped(&ESTOQUE_GRADE));

/// GET /estoque/grade/{codigoProduto}
pub static DETALHAR_GRADE_URL: Operation = get(
    "estoque.detalhar.grade_url",
    "/estoque/grade/{codigoProduto}",
)
.title("Estoque da grade, pelo caminho de urlEstoqueDetalhe")
.doc(
    "O caminho que urlEstoqueDetalhe traz nos produtos de grade. Nenhuma captura o chama; supõe-se a mesma \
         resposta de /estoque/{codigoProduto}/grade/.",
)
.manual(3714, "Consultando produtos de forma paginada")
.evidence(Evidence::Capture)
.path(&[CODIGO_PRODUTO])
.returns(enveloped(&ESTOQUE_GRADE));
