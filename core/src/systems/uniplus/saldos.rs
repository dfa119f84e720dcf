//! Chapters "Saldo em estoque", v1 and v2: the balance of a product is set and read. The first version is discontinued, and still documented.

use super::comum::{LIMIT, OFFSET, alterados};
use crate::schema::*;

/// A balance, as the first version has it.
pub static SALDO_V1: Object = object(
    "SaldoEstoqueV1",
    &[
        optional("custo", decimal(15, 6)).text_ok().empty_is_null().label("Custo").doc("Custo do produto."),
        optional("custoMedio", decimal(15, 6))
            .text_ok()
            .empty_is_null()
            .label("Custo médio")
            .doc("Custo médio do produto."),
        optional("filial", text(4)).number_ok().label("Filial").doc("Código da filial."),
        required("produto", text(14)).label("Produto").doc("Código do produto."),
        required("quantidade", decimal(12, 6))
            .text_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Saldo em estoque: o que se envia passa a ser o saldo."),
        optional("variacao", text(12)).label("Variação").doc("Código da variação."),
    ],
)
.open()
.doc("O saldo de um produto, na versão descontinuada.");

/// A balance.
pub static SALDO: Object = object(
    "SaldoEstoque",
    &[
        optional("custo", decimal(15, 6)).text_ok().empty_is_null().label("Custo").doc("Custo do produto."),
        optional("custoMedio", decimal(15, 6))
            .text_ok()
            .empty_is_null()
            .label("Custo médio")
            .doc("Custo médio do produto."),
        optional("filial", text(4)).number_ok().label("Filial").doc("Código da filial."),
        required("produto", text(14)).label("Produto").doc("Código do produto."),
        required("quantidade", decimal(12, 6))
            .text_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Saldo em estoque: o que se envia passa a ser o saldo."),
        optional("variacao", text(12)).label("Variação").doc("Código da variação."),
        optional("localEstoque", text(5)).label("Local de estoque").doc("Código do local de estoque."),
    ],
)
.open()
.doc("O saldo de um produto.");

/// A balance of the first version, wrapped.
pub static ENVIO_SALDO_V1: Object = object(
    "EnvioSaldoEstoqueV1",
    &[required("saldoEstoque", nested(&SALDO_V1)).label("Saldo").doc("O saldo a gravar.")],
)
.doc("Um saldo a gravar, na versão descontinuada.");

/// A balance, wrapped.
pub static ENVIO_SALDO: Object = object(
    "EnvioSaldoEstoque",
    &[required("saldoEstoque", nested(&SALDO)).label("Saldo").doc("O saldo a gravar.")],
)
.doc("Um saldo a gravar.");

/// The balance of a variation.
pub static SALDO_VARIACAO: Object = object(
    "SaldoVariacao",
    &[
        optional("codigo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("Código da variação. A tabela do manual o traz; o exemplo, não."),
        optional("saldo", decimal(12, 6)).text_ok().empty_is_null().label("Saldo").doc("Saldo em estoque."),
        optional("variacao", string()).label("Variação").doc("Nome da variação, como AMARELO/P."),
    ],
)
.open()
.doc("O saldo de uma variação de um produto.");

const PRODUTO: Field = optional("produto", text(14)).label("Produto").doc("Código do produto.");
const FILIAL: Field = optional("filial", text(4)).label("Filial").doc("Código da filial.");

/// `POST /public-api/v1/saldo-estoque`
pub static ATUALIZAR: Operation = post("saldos.atualizar", "/public-api/v1/saldo-estoque")
    .manual(287, "Saldo em estoque (v1)")
    .title("Atualizar um saldo (versão descontinuada)")
    .doc("Faz da quantidade enviada o saldo do produto. O manual manda usar a versão 2.")
    .body(json(&ENVIO_SALDO_V1))
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v1/saldo-estoque`
pub static CONSULTAR: Operation = get("saldos.consultar", "/public-api/v1/saldo-estoque")
    .manual(288, "Saldo em estoque (v1)")
    .title("Consultar saldos (versão descontinuada)")
    .doc("Os saldos de um produto numa filial. O manual manda usar a versão 2.")
    .query(&[PRODUTO, FILIAL, LIMIT, OFFSET])
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&SALDO_V1))
    // A balance has no code: these are what it is the balance of.
    .key(&["produto", "filial", "variacao"]);

/// `POST /public-api/v2/saldo-estoque`
pub static V2_ATUALIZAR: Operation = post("saldos_v2.atualizar", "/public-api/v2/saldo-estoque")
    .manual(313, "Saldo em estoque (v2)")
    .title("Atualizar um saldo")
    .doc("Faz da quantidade enviada o saldo do produto: não soma nem subtrai.")
    .body(json(&ENVIO_SALDO))
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v2/saldo-estoque`
pub static V2_CONSULTAR: Operation = get("saldos_v2.consultar", "/public-api/v2/saldo-estoque")
    .manual(315, "Saldo em estoque (v2)")
    .title("Consultar saldos")
    .doc(
        "Os saldos de um produto numa filial, ou os que mudaram desde um momento. Aqui o \
         filtro se escreve currenttimemillis, em minúsculas e sem operador.",
    )
    .query(&[
        PRODUTO,
        FILIAL,
        optional("currenttimemillis", LONG)
            .label("Alterados desde")
            .doc("Momento em milissegundos desde 1970: vêm os saldos que mudaram nele ou depois."),
        LIMIT,
        OFFSET,
    ])
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&SALDO))
    // A balance has no code: these are what it is the balance of.
    .key(&["produto", "filial", "variacao", "localEstoque"])
    .since(alterados("currenttimemillis"));

/// `GET /public-api/v2/saldo-estoque/variacao`
pub static V2_CONSULTAR_VARIACAO: Operation =
    get("saldos_v2.consultar.variacao", "/public-api/v2/saldo-estoque/variacao")
        .manual(341, "Saldo em estoque por variação (v2)")
        .title("Consultar saldos por variação")
        .doc("O saldo de cada variação de um produto.")
        .query(&[PRODUTO, FILIAL])
        .returns(enveloped_list(&SALDO_VARIACAO));
