//! Chapter "Movimentações": a day of a shop is sent, as JSON or as a CSV file, and its processing followed.

use crate::schema::*;

/// Money and quantities: two places are always written.
const VALOR: Kind = decimal(15, 2).fixed();

/// What would break a line of the CSV file, where nothing can be quoted.
const SEPARADORES: &str = ";\r\n";

/// The most bytes of a file.
const LIMITE: u32 = 5_000_000;

/// What a day did to one product.
pub static MOVIMENTO: Object = object(
    "Movimento",
    &[
        required("codigoProduto", string().rather_without(SEPARADORES))
            .label("Código do produto")
            .doc("Código do produto no sistema da loja, com os zeros à esquerda que tiver."),
        required("gtin", GTIN_8_OR_13)
            .label("GTIN")
            .doc("Código de barras lido no caixa, só dígitos: 8 ou 13. Sendo vários, o principal."),
        required("nomeProduto", text(60).rather_without(SEPARADORES))
            .label("Nome do produto")
            .doc("Nome do produto, de preferência o da gôndola."),
        required("qtdVendida", VALOR)
            .label("Quantidade vendida")
            .doc("Total vendido no dia com este GTIN, com duas casas."),
        optional("precoCusto", VALOR).label("Preço de custo").doc("Custo da última compra, com duas casas."),
        optional("precoVenda", VALOR).label("Preço de venda").doc("Preço atual na loja, com duas casas."),
        optional("precoPromocao", VALOR)
            .label("Preço promocional")
            .doc("Descontinuado: existe por compatibilidade. Deixe em branco."),
        required("qtdEstoque", VALOR)
            .label("Estoque")
            .doc("Estoque no fechamento da loja, com duas casas. Pode ser negativo."),
        required("acertoEstoque", VALOR).label("Acerto de estoque").doc(
            "Entradas e saídas que não são venda nem compra, como avaria, furto, consumo, \
             devolução ou transferência: positivo quando entra, negativo quando sai.",
        ),
        required("reposicaoEstoque", VALOR)
            .label("Reposição de estoque")
            .doc("Quantidade que entrou no estoque nesse dia, com duas casas."),
        optional("classificador1", text(40).rather_without(SEPARADORES))
            .label("Classificador 1")
            .doc("Primeiro nível da hierarquia do produto, em texto livre."),
        optional("classificador2", text(40).rather_without(SEPARADORES))
            .label("Classificador 2")
            .doc("Segundo nível da hierarquia do produto, em texto livre."),
        optional("classificador3", text(40).rather_without(SEPARADORES))
            .label("Classificador 3")
            .doc("Terceiro nível da hierarquia do produto, em texto livre."),
        optional("todosGtins", GTINS)
            .label("Todos os GTINs")
            .doc("Todos os códigos de barras do produto, com barra entre eles, sem limite de tamanho."),
    ],
)
.doc("O movimento de um produto no dia.");

/// The movement of a day.
pub static MOVIMENTO_REQUEST: Object = object(
    "MovimentoRequest",
    &[
        required("cnpj", CNPJ)
            .label("CNPJ")
            .doc("CNPJ da loja: 14 caracteres sem máscara, com zeros à esquerda."),
        required("dtMovimento", DATE).label("Data do movimento").doc(
            "Dia das vendas e dos acertos. Um dia é um arquivo só: outro com a mesma data o \
             substitui.",
        ),
        required("movimentos", list(&MOVIMENTO).at_least(1))
            .label("Movimentos")
            .doc("Ao menos os produtos vendidos ou que mudaram de preço ou estoque; pode ser todo o mix."),
    ],
)
.doc("O movimento de um dia da loja.");

/// What the sending of a day gives back.
pub static MOVIMENTO_RECEBIDO: Object = object(
    "MovimentoRecebido",
    &[required("idMovimento", UUID).label("Identificador do movimento").doc(
        "Com ele se acompanha o processamento. O cabeçalho Location aponta um caminho que não \
         existe: use este.",
    )],
)
.doc("O recebimento de um movimento.");

/// How far the processing of a day has come.
pub static MOVIMENTO_RESPONSE: Object = object(
    "MovimentoResponse",
    &[
        required("idMovimento", UUID)
            .label("Identificador do movimento")
            .doc("Identificador dado no recebimento."),
        required("dtMovimento", DATE).nullable().label("Data do movimento").doc("Dia a que se refere."),
        required("dtRecebimento", PLAIN_DATE_TIME)
            .nullable()
            .label("Recebimento")
            .doc("Quando chegou. O fuso não é informado."),
        optional("dtProcessamento", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Processamento")
            .doc("Quando foi processado. Nulo, o movimento ainda está na fila, diga falhou o que disser."),
        required("falhou", BOOLEAN)
            .nullable()
            .text_ok()
            .label("Falhou")
            .doc("Se o processamento falhou. Só vale quando dtProcessamento está preenchido."),
        optional("observacao", string()).label("Observação").doc(
            "O resultado do processamento; na falha, o motivo. O texto do manual escreve a chave \
             com acento.",
        ),
    ],
)
.doc("O andamento de um movimento enviado.");

/// How a day is followed. As long as `dtProcessamento` is null it waits, whatever `falhou` says (line 79 of the manual). The day is sent after closing time
/// and worked off at night (line 10): asked for once a minute, the time between the two in the manual's sample, for twelve hours.
pub static PROCESSAMENTO: Follow = Follow {
    operation: &DETALHAR,
    parameter: "idMovimento",
    id: "idMovimento",
    pending: &[&[Test { field: "dtProcessamento", is: Is::Empty }]],
    done: &[Test { field: "falhou", is: Is::False }],
    reason: "observacao",
    interval: 60,
    deadline: 43_200,
};

/// `POST /movimentos?modo=JSON`
pub static CADASTRAR: Operation = post("movimentos.cadastrar", "/api/auth-key/{authToken!}/movimentos")
    .manual(24, "1. Enviar Movimentações da Loja")
    .title("Enviar o movimento do dia")
    .doc(
        "Envia o movimento de um dia em JSON, depois do fechamento e até as 2 horas do dia \
         seguinte. O processamento vem depois: consulte-o pelo idMovimento. Um novo envio da \
         mesma data substitui o anterior, enquanto este não começou a ser processado.",
    )
    .constants(&[("modo", "JSON")])
    .body(json(&MOVIMENTO_REQUEST))
    .at_most(LIMITE)
    .returns(enveloped(&MOVIMENTO_RECEBIDO))
    .follow(&PROCESSAMENTO)
    .unsafe_to_repeat();

/// `POST /movimentos?modo=CSV`
pub static CADASTRAR_CSV: Operation =
    post("movimentos.cadastrar.csv", "/api/auth-key/{authToken!}/movimentos")
        .manual(24, "1. Enviar Movimentações da Loja")
        .title("Enviar o movimento do dia em CSV")
        .doc(
            "O mesmo envio como arquivo CSV, menor que o JSON: cabeçalho, 16 colunas separadas \
             por ponto e vírgula, cnpj e dtMovimento repetidos em cada linha. Nenhum texto pode \
             conter ponto e vírgula nem quebra de linha.",
        )
        .constants(&[("modo", "CSV")])
        .body(Body::Csv(Csv {
            object: &MOVIMENTO_REQUEST,
            list: "movimentos",
            cells: Cells { separators: ";", quoted: false },
            part: ("campoArquivo", "file"),
            file: "movimentos.csv",
        }))
        .at_most(LIMITE)
        .returns(enveloped(&MOVIMENTO_RECEBIDO))
        .follow(&PROCESSAMENTO)
        .unsafe_to_repeat();

/// `GET /movimentos`
pub static CONSULTAR: Operation = get("movimentos.consultar", "/api/auth-key/{authToken!}/movimentos")
    .manual(81, "2. Consultar Histórico de Movimentações")
    .title("Consultar os movimentos enviados")
    .doc("Os movimentos enviados e o andamento de cada um. As datas são inclusivas e opcionais.")
    .query(&[
        optional("dtInicio", DATE).label("Data inicial").doc("Primeiro dia do período."),
        optional("dtFim", DATE).label("Data final").doc("Último dia do período."),
    ])
    .returns(enveloped_list(&MOVIMENTO_RESPONSE))
    .key(&["idMovimento"])
    // A row for each sending: a month at a time is some thirty.
    .period("dtInicio", "dtFim", 31);

/// `GET /movimentos/{idMovimento}`
pub static DETALHAR: Operation =
    get("movimentos.detalhar", "/api/auth-key/{authToken!}/movimentos/{idMovimento}")
        .manual(105, "3. Consultar Processamento")
        .title("Consultar o processamento de um movimento")
        .doc("O andamento de um movimento: na fila, processado ou recusado.")
        .path(&[required("idMovimento", UUID)
            .label("Identificador do movimento")
            .doc("Identificador dado no recebimento.")])
        .returns(enveloped(&MOVIMENTO_RESPONSE));
