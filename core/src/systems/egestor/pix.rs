//! Chapter "Pix".

use super::comum::{CODIGO, NUMERO, PAGINA, QUALQUER, codigo, ordem, page};
use crate::schema::*;

/// A charge, as it is sent.
pub static CADASTRO_PIX: Object = object(
    "CadastroPix",
    &[required("codFinanceiro", CODIGO).label("Financeiro").doc("Código do recebimento cobrado.")],
)
.doc("Uma cobrança por Pix a gerar.");

/// The code of a charge.
pub static INFORMACOES_PIX: Object = object(
    "InformacoesPix",
    &[
        optional("txId", string())
            .number_ok()
            .label("Identificador")
            .doc("Identificador da cobrança no Pix."),
        optional("textoQrCode", string()).number_ok().label("Pix copia e cola").doc("Texto do QR code."),
    ],
)
.doc("O código do Pix.");

/// The boleto beside a charge.
pub static INFORMACOES_BOLETO: Object = object(
    "InformacoesBoleto",
    &[
        optional("linhaDigitavel", string())
            .number_ok()
            .label("Linha digitável")
            .doc("Vazia quando não há boleto."),
        optional("textoCodigoBarras", string())
            .number_ok()
            .label("Código de barras")
            .doc("Vazio quando não há boleto."),
    ],
)
.doc("O boleto que acompanha o Pix.");

/// When it is due, and what delay costs.
pub static VENCIMENTO_PIX: Object = object(
    "VencimentoPix",
    &[
        optional("data", DATE).empty_is_null().label("Data").doc("Data de vencimento."),
        optional("multaPercentual", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Multa (%)")
            .doc("Multa por atraso, em por cento."),
        optional("multaValorFixo", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Multa fixa")
            .doc("Multa por atraso, em reais."),
        optional("jurosPercentual", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Juros (%)")
            .doc("Juros por atraso, em por cento."),
        optional("descontos", ANY)
            .label("Descontos")
            .doc("Descontos até certas datas. O manual só os mostra vazios."),
    ],
)
.doc("O vencimento, a multa e os juros.");

/// What the bank says of a charge.
pub static DETALHES_COBRANCA: Object = object(
    "DetalhesCobranca",
    &[
        optional("numeroSolicitacao", LONG)
            .text_ok()
            .empty_is_null()
            .label("Solicitação")
            .doc("Número da solicitação no banco."),
        optional("valorSolicitacao", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor pedido")
            .doc("Valor da solicitação."),
        optional("informacoesPix", nested(&INFORMACOES_PIX))
            .label("Pix")
            .doc("O código do Pix. Na resposta do cadastro a chave é informacoesPIX."),
        optional("informacoesBoleto", nested(&INFORMACOES_BOLETO))
            .label("Boleto")
            .doc("O boleto que acompanha o Pix."),
        optional("vencimento", nested(&VENCIMENTO_PIX))
            .label("Vencimento")
            .doc("O vencimento, a multa e os juros."),
    ],
)
.doc("O que o banco diz da cobrança.");

/// A charge of a list.
pub static PIX: Object = object(
    "Pix",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do Pix."),
        optional(
            "status",
            number_of(&[number(10, "em aberto"), number(20, "recebido"), number(90, "cancelado")]),
        )
        .text_ok()
        .label("Situação")
        .doc("10 em aberto, 20 recebido, 90 cancelado."),
        optional("codFinanceiro", LONG)
            .text_ok()
            .empty_is_null()
            .label("Financeiro")
            .doc("Código do recebimento cobrado."),
        optional("urlExterna", string())
            .number_ok()
            .label("Página da cobrança")
            .doc("Endereço em que o cliente paga."),
        optional("detalhesCobranca", nested(&DETALHES_COBRANCA))
            .label("Detalhes")
            .doc("O que o banco diz da cobrança."),
    ],
)
.doc("Uma cobrança por Pix, como vem na lista.");

page!(
    /// A page of charges.
    PAGINA_PIX, "PaginaPix", PIX, "Uma página de cobranças por Pix."
);

/// A charge that was made.
pub static PIX_GERADO: Object = object(
    "PixGerado",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do Pix."),
        optional("emails", string()).number_ok().label("E-mails").doc("E-mails do cliente, num texto só."),
        optional("chaveExterna", string())
            .number_ok()
            .label("Chave externa")
            .doc("Chave da página pública da cobrança."),
        optional("resposta", nested(&DETALHES_COBRANCA))
            .label("Resposta do banco")
            .doc("O que o banco respondeu."),
    ],
)
.doc("Uma cobrança que foi gerada.");

/// The data of a charge.
pub static DADOS_PIX: Object = object(
    "DadosPix",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do Pix."),
        optional("created_at", PLAIN_DATE_TIME).empty_is_null().label("Criação").doc("Quando foi gerado."),
        optional("dtPagamento", PLAIN_DATE_TIME).empty_is_null().label("Pagamento").doc("Quando foi pago."),
        optional("dtCredito", DATE)
            .empty_is_null()
            .label("Crédito")
            .doc("Data em que o valor foi creditado."),
        optional("chaveExterna", string())
            .number_ok()
            .label("Chave externa")
            .doc("Chave da página pública da cobrança."),
        optional("valorPago", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor pago")
            .doc("Valor que foi pago."),
        optional(
            "situacao",
            number_of(&[number(10, "em aberto"), number(20, "recebido"), number(90, "cancelado")]),
        )
        .text_ok()
        .label("Situação")
        .doc("10 em aberto, 20 recebido, 90 cancelado."),
        optional("codFinanceiros", string())
            .number_ok()
            .label("Recebimentos")
            .doc("Códigos dos recebimentos cobrados."),
        optional("descFinanceiros", string())
            .number_ok()
            .label("Descrição")
            .doc("Descrição dos recebimentos."),
        optional("numDocFin", string())
            .number_ok()
            .label("Documento")
            .doc("Número do documento do recebimento."),
        optional("obsFin", string()).number_ok().label("Observações").doc("Observações do recebimento."),
        optional("situacaoFin", LONG)
            .text_ok()
            .empty_is_null()
            .label("Situação do recebimento")
            .doc("20 a receber, 40 recebido."),
        optional("dtVencimento", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("diff", LONG).text_ok().empty_is_null().label("Dias").doc("Dias desde o vencimento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("contato", string()).number_ok().label("Contato").doc("Nome do contato."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("contatoEmail", string()).number_ok().label("E-mail do contato").doc("E-mail do cliente."),
        optional("contatoCpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ do contato")
            .doc("Documento do cliente."),
        optional("contatoFantasia", string())
            .number_ok()
            .label("Fantasia do contato")
            .doc("Nome fantasia do cliente."),
        optional("end", string()).number_ok().label("Logradouro").doc("Rua de quem recebe."),
        optional("num", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("bairro", string()).number_ok().label("Bairro").doc("Bairro."),
        optional("cidadeNome", string()).number_ok().label("Cidade").doc("Nome da cidade."),
        optional("uf", string()).number_ok().label("UF").doc("Estado, em duas letras."),
        optional("nome", string()).number_ok().label("Recebedor").doc("Nome de quem recebe."),
        optional("fantasia", string()).number_ok().label("Nome fantasia").doc("Nome fantasia ou apelido."),
        optional("cpfcnpj", string()).number_ok().label("CPF ou CNPJ").doc("Documento de quem recebe."),
        optional("valorTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor total")
            .doc("Total do registro."),
        optional("fones", string()).number_ok().label("Telefones").doc("Telefones, num texto só."),
        optional("pixInfo", nested(&DETALHES_COBRANCA))
            .label("Detalhes")
            .doc("O que o banco diz da cobrança."),
        optional("visualizado", PLAIN_DATE_TIME)
            .empty_is_null()
            .unproven()
            .label("Visto pelo cliente")
            .doc("Quando o cliente abriu a página; nulo na amostra."),
        optional("visualizadoInterno", PLAIN_DATE_TIME)
            .empty_is_null()
            .unproven()
            .label("Visto por dentro")
            .doc("Quando alguém da conta a abriu; nulo na amostra."),
        optional("link", string())
            .number_ok()
            .label("Página da cobrança")
            .doc("Endereço em que o cliente paga."),
    ],
)
.doc("Os dados de uma cobrança.");

/// An event of a charge.
pub static EVENTO_PIX: Object = object(
    "EventoPix",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do evento."),
        optional("codModulo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código na origem")
            .doc("Código do registro de origem."),
        optional("modulo", string()).number_ok().label("Módulo").doc("Módulo do eGestor."),
        optional("data", PLAIN_DATE_TIME).empty_is_null().label("Quando").doc("Quando aconteceu."),
        optional("interno", LONG)
            .text_ok()
            .empty_is_null()
            .label("Interno")
            .doc("Se é só para a casa. Vem como texto, 0 ou 1."),
        optional("msg", string()).number_ok().label("Evento").doc("O que aconteceu."),
        optional("obs", map_of(&QUALQUER))
            .label("Detalhes")
            .doc("Nomes e valores à escolha do sistema; números podem vir com vírgula."),
        optional("pid", string()).number_ok().label("Processo").doc("Processo que o gravou."),
        optional("usuario", string()).number_ok().label("Usuário").doc("Quem o fez."),
    ],
)
.doc("Um acontecimento de uma cobrança.");

/// A charge with its history.
pub static DETALHE_PIX: Object = object(
    "DetalhePix",
    &[
        required("dados", nested(&DADOS_PIX)).label("Dados").doc("Os dados da cobrança."),
        optional("historico", list(&EVENTO_PIX)).label("Histórico").doc("O que aconteceu com ela."),
    ],
)
.doc("Uma cobrança com o histórico.");

/// The state of a charge.
pub static SITUACAO_PIX: Object = object(
    "SituacaoPix",
    &[
        optional("situacao", string()).number_ok().label("Situação").doc("Por extenso: pago."),
        optional("valorPago", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor pago")
            .doc("Valor que foi pago."),
        optional("nsu", string()).number_ok().label("NSU").doc("Identificação do pagamento no banco."),
        optional("dtPgto", PLAIN_DATE_TIME).empty_is_null().label("Pagamento").doc("Quando foi pago."),
    ],
)
.doc("A situação de uma cobrança.");

/// The account of the charges.
pub static CREDENCIAL_PIX: Object = object(
    "CredencialPix",
    &[
        optional("numeroConvenio", string()).number_ok().label("Convênio").doc("Número do convênio."),
        optional("numeroParticipante", string())
            .number_ok()
            .label("Participante")
            .doc("Número do participante."),
        optional("nomeParticipante", string()).number_ok().label("Titular").doc("Titular da conta."),
        optional("tipoDocumento", LONG)
            .text_ok()
            .empty_is_null()
            .label("Tipo de documento")
            .doc("1 é CPF na amostra."),
        optional("numeroDocumento", string()).number_ok().label("Documento").doc(
            "CPF ou CNPJ do titular. A amostra o escreve como número com zero à esquerda, que não \
             é JSON.",
        ),
        optional("codigoEstadoParticipante", LONG)
            .text_ok()
            .empty_is_null()
            .label("Situação")
            .doc("Código da situação do participante."),
        optional("numeroConta", string()).number_ok().label("Conta").doc("Número da conta."),
        optional("numeroAgencia", string()).number_ok().label("Agência").doc("Número da agência."),
        optional("tipoConta", LONG)
            .text_ok()
            .empty_is_null()
            .label("Tipo de conta")
            .doc("Código do tipo de conta."),
        optional("variacaoPoupanca", LONG)
            .text_ok()
            .empty_is_null()
            .label("Variação")
            .doc("Variação da poupança."),
        optional("codigoIspb", string()).number_ok().label("ISPB").doc("Identificação do banco no Pix."),
        optional("instituicao", string()).number_ok().label("Instituição").doc("Nome do banco."),
    ],
)
.doc("A conta em que os Pix são creditados.");

/// GET /v1/pix
pub static CONSULTAR: Operation = get("pix.consultar", "/v1/pix")
    .title("Consultar Pix")
    .doc("Lista as cobranças por Pix, 50 por página.")
    .manual(4744, "Pix › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc("Procura em código e nome do cliente."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "descricao",
                "nome",
                "codFin",
                "situacao",
                "dtVenc",
                "dtPgto",
                "valorTotal"
            ]),
        )
        .label("Ordem")
        .doc(
            "Campo e sentido da ordenação; só um por chamada. O manual imprime a.situacao desc no \
             lugar de situacao.",
        ),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_PIX))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/pix
pub static CADASTRAR: Operation = post("pix.cadastrar", "/v1/pix")
    .title("Gerar Pix")
    .doc(
        "Gera uma cobrança por Pix para um recebimento. A chave da resposta é o código do \
         recebimento.",
    )
    .manual(4792, "Pix › Novo (Create)")
    .body(json(&CADASTRO_PIX))
    .returns(enveloped_value(map(&PIX_GERADO)));

/// GET /v1/pix/{codigo}
pub static DETALHAR: Operation = get("pix.detalhar", "/v1/pix/{codigo}")
    .title("Detalhar Pix")
    .doc("Uma cobrança com o histórico.")
    .manual(4839, "Pix › Detalhar (Read)")
    .path(&[codigo("Código do Pix.")])
    .returns(enveloped(&DETALHE_PIX));

/// GET /v1/pix/{codigo}/consultarSituacao
pub static CONSULTAR_SITUACAO: Operation =
    get("pix.consultar_situacao", "/v1/pix/{codigo}/consultarSituacao")
        .title("Consultar situação do Pix")
        .doc("Se a cobrança foi paga, quando e quanto.")
        .manual(4941, "Pix › Consultar Situação (Read)")
        .path(&[codigo("Código do Pix.")])
        .returns(enveloped(&SITUACAO_PIX));

/// GET /v1/pix/credencial
pub static DETALHAR_CREDENCIAL: Operation = get("pix.detalhar.credencial", "/v1/pix/credencial")
    .title("Credencial do Pix")
    .doc("A conta em que os Pix são creditados.")
    .manual(4966, "Pix › Credencial (Read)")
    .returns(enveloped(&CREDENCIAL_PIX));
