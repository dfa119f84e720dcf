//! Chapter "Relatórios": invoices, events and logins.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use super::vendas_documentos::SITUACAO_NFE;
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_NFSE_IMPOSTOS: Object = object(
    "PedidoNfseImpostos",
    &[
        DE,
        ATE,
        optional("cliente", CODIGO).label("Cliente").doc("Código do cliente."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional(
            "order",
            one_of(&[
                choice("codigo", "código"),
                choice("nome", "nome do cliente"),
                choice("numeroNFSe", "número da NFS-e"),
                choice("dtEmissao", "emissão"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena. Neste relatório o nome é em inglês."),
        optional(
            "retido",
            number_of(&[number(0, "ambas"), number(1, "só com retenção"), number(2, "só sem retenção")]),
        )
        .label("Retenção")
        .doc("Com retenção, sem retenção, ou ambas."),
        optional(
            "situacao",
            number_of(&[
                number(10, "autorizada"),
                number(20, "aguarda a prefeitura, no envio"),
                number(25, "aguarda a prefeitura, no cancelamento"),
                number(30, "rejeitada"),
                number(40, "denegada"),
                number(90, "cancelada"),
                number(99, "não enviada"),
                number(100, "todas"),
            ]),
        )
        .label("Situação")
        .doc("Só os que estão nesta situação."),
    ],
)
.doc("O que se pede ao relatório Impostos de NFS-e.");

/// A row of the report.
pub static LINHA_NFSE_IMPOSTOS: Object = object(
    "LinhaNfseImpostos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("dtEmissao", PLAIN_DATE_TIME).empty_is_null().label("Emissão").doc("Data da emissão."),
        optional("numeroNFSe", LONG)
            .text_ok()
            .empty_is_null()
            .label("Número da NFS-e")
            .doc("Número dado pela prefeitura."),
        optional("valorLiquido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor líquido")
            .doc("Valor depois das retenções."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("issqn", NUMERO).comma_ok().empty_is_null().label("ISSQN").doc("Valor do ISSQN."),
        optional("inss", NUMERO).comma_ok().empty_is_null().label("INSS").doc("Valor do INSS."),
        optional("pis", NUMERO).comma_ok().empty_is_null().label("PIS").doc("Valor do PIS."),
        optional("cofins", NUMERO).comma_ok().empty_is_null().label("COFINS").doc("Valor da COFINS."),
        optional("csll", NUMERO).comma_ok().empty_is_null().label("CSLL").doc("Valor da CSLL."),
        optional("irrf", NUMERO).comma_ok().empty_is_null().label("IRRF").doc("Valor do IRRF."),
    ],
)
.open()
.doc("Uma linha do relatório Impostos de NFS-e. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/nfseImpostos
pub static CONSULTAR_NFSE_IMPOSTOS: Operation =
    post("relatorios.consultar.nfse_impostos", "/v1/relatorios/nfseImpostos")
        .title("Impostos de NFS-e")
        .doc(
            "Os impostos de cada NFS-e. O manual mostra o pedido dentro de uma lista; vai como \
             objeto.",
        )
        .manual(8200, "Relatórios › Impostos NFSe")
        .body(json(&PEDIDO_NFSE_IMPOSTOS))
        .returns(enveloped_list(&LINHA_NFSE_IMPOSTOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_NFE_RESUMO: Object = object(
    "PedidoNfeResumo",
    &[
        DE,
        ATE,
        required("ambiente", number_of(&[number(1, "produção"), number(2, "homologação")]))
            .label("Ambiente")
            .doc("Produção ou homologação."),
        optional("serie", CODIGO).label("Série").doc("Série da nota."),
        optional("situacao", number_of(SITUACAO_NFE))
            .label("Situação")
            .doc("Só os que estão nesta situação."),
        optional("cliente", CODIGO).label("Cliente").doc("Código do cliente."),
        optional("cfop", string()).number_ok().label("CFOP").doc("Códigos fiscais, separados por vírgula."),
        optional(
            "numCod_tipo",
            number_of(&[
                number(1, "filtrar por número da nota"),
                number(2, "filtrar por código da nota no sistema"),
            ]),
        )
        .label("Tipo de número")
        .doc("Diz o que numCod_valor é."),
        optional("numCod_valor", CODIGO)
            .label("Número ou código")
            .doc("Número da nota ou código no eGestor."),
        optional(
            "order",
            one_of(&[
                choice("codigo", "código da nota no sistema"),
                choice("numNota", "número da nota"),
                choice("dtEmissao", "data de emissão da nota"),
                choice("nome", "nome do destinatário"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena. Neste relatório o nome é em inglês."),
        mostrar("mostrarISS", "ISS"),
        mostrar("mostrarFrete", "Frete"),
        mostrar("mostrarBCICMS", "Base de cálculo do ICMS"),
        mostrar("mostrarICMSST", "ICMS ST"),
        mostrar("mostrarCodVenda", "Código da venda"),
        mostrar("mostrarSerie", "Série de emissão"),
        mostrar("mostrarFormaPgto", "Forma de pagamento"),
        mostrar("mostrarPesoL", "Peso líquido para transporte"),
        mostrar("mostrarPesoB", "Peso bruto para transporte"),
    ],
)
.doc("O que se pede ao relatório Resumo de NF-e.");

/// A row of the report.
pub static LINHA_NFE_RESUMO: Object = object(
    "LinhaNfeResumo",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("numNota", string()).number_ok().label("Número da nota").doc("Número do documento fiscal."),
        optional("cfop", string())
            .number_ok()
            .label("CFOP")
            .doc("Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("situacao", string()).number_ok().label("Situação").doc("Situação do registro."),
        optional("vNF", NUMERO).comma_ok().empty_is_null().label("Valor da nota").doc("Total da nota."),
        optional("vICMS", NUMERO).comma_ok().empty_is_null().label("ICMS").doc("Valor do ICMS."),
        optional("vIPI", NUMERO).comma_ok().empty_is_null().label("IPI").doc("Valor do IPI."),
        optional("vPIS", NUMERO).comma_ok().empty_is_null().label("PIS").doc("Valor do PIS."),
        optional("vCOFINS", NUMERO).comma_ok().empty_is_null().label("COFINS").doc("Valor da COFINS."),
    ],
)
.open()
.doc("Uma linha do relatório Resumo de NF-e. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/nfeResumo
pub static CONSULTAR_NFE_RESUMO: Operation =
    post("relatorios.consultar.nfe_resumo", "/v1/relatorios/nfeResumo")
        .title("Resumo de NF-e")
        .doc("As notas emitidas, com as colunas pedidas.")
        .manual(8273, "Relatórios › Resumo de NFe")
        .body(json(&PEDIDO_NFE_RESUMO))
        .returns(enveloped_list(&LINHA_NFE_RESUMO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_NFE_TOTAIS_POR_PERIODO: Object = object(
    "PedidoNfeTotaisPorPeriodo",
    &[
        DE,
        ATE,
        optional("modelo", number_of(&[number(55, "NFe"), number(65, "NFCe")]))
            .label("Modelo")
            .doc("NF-e ou NFC-e."),
        optional("serie", CODIGO).label("Série").doc("Série da nota."),
        optional("situacao", number_of(SITUACAO_NFE))
            .label("Situação")
            .doc("Só os que estão nesta situação."),
        optional("cfop", string()).number_ok().label("CFOP").doc("Códigos fiscais, separados por vírgula."),
        optional("ncm", string()).number_ok().label("NCM").doc("Códigos da NCM, separados por vírgula."),
        optional("gtin", string())
            .number_ok()
            .label("EAN/GTIN")
            .doc("Códigos de barras, separados por vírgula."),
        optional(
            "indFinal",
            number_of(&[
                number(1, "apenas notas para cliente final"),
                number(2, "sem notas para cliente final"),
            ]),
        )
        .label("Consumidor final")
        .doc("Só as notas para consumidor final, ou sem elas."),
        mostrar("mostrarFrete", "Total de frete"),
        mostrar("mostrarSeguro", "Total de seguro"),
        mostrar("mostrarDescontos", "Total de descontos"),
        mostrar("mostrarOutrasDespesas", "Total de outras despesas"),
        mostrar("mostrarICMSST", "Total de ICMS ST"),
        mostrar("mostrarFCP", "Total de FCP"),
        mostrar("mostrarFCPST", "Total de FCP ST"),
        mostrar("mostrarII", "Total de II"),
        mostrar("mostrarISS", "Total de ISS"),
        mostrar("mostrarISSRet", "ISS retido"),
    ],
)
.doc("O que se pede ao relatório Totais de NF-e.");

/// A row of the report.
pub static LINHA_NFE_TOTAIS_POR_PERIODO: Object = object(
    "LinhaNfeTotaisPorPeriodo",
    &[
        optional("key", string()).number_ok().label("Nome").doc("Nome do total."),
        optional("value", NUMERO).comma_ok().empty_is_null().label("Valor").doc("O total."),
    ],
)
.open()
.doc("Uma linha do relatório Totais de NF-e. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/nfeTotaisPorPeriodo
pub static CONSULTAR_NFE_TOTAIS_POR_PERIODO: Operation =
    post("relatorios.consultar.nfe_totais_por_periodo", "/v1/relatorios/nfeTotaisPorPeriodo")
        .title("Totais de NF-e")
        .doc("Os totais das notas de um período, um por linha.")
        .manual(8349, "Relatórios › Totais de notas por período")
        .body(json(&PEDIDO_NFE_TOTAIS_POR_PERIODO))
        .returns(enveloped_list(&LINHA_NFE_TOTAIS_POR_PERIODO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_REGISTRO_EVENTOS: Object = object(
    "PedidoRegistroEventos",
    &[
        DE,
        ATE,
        optional("buscar", string()).label("Busca").doc("Só o que contém estas palavras."),
        optional("usuario", CODIGO).label("Usuário").doc("Código do usuário."),
        optional(
            "modulo",
            one_of(&[
                choice("boletos", "boletos"),
                choice("produtosCateg", "categoria de produtos"),
                choice("composicao", "composição"),
                choice("compras", "compras"),
                choice("conciliacao", "conciliação"),
                choice("configBoletos", "configuração dos boletos"),
                choice("config", "configurações gerais do sistema"),
                choice("contatos", "contatos"),
                choice("configTrib", "dados tributários"),
                choice("disponiveis", "disponíveis (Contas Caixa)"),
                choice("financeiro", "financeiro"),
                choice("formasPgto", "formas de pagamento"),
                choice("nfse", "NFS-e"),
                choice("planoContas", "plano de Contas"),
                choice("produtos", "produtos"),
                choice("producao", "produção"),
                choice("recibos", "recibos"),
                choice("recorrencia", "recorrência"),
                choice("relatorios", "relatórios"),
                choice("configTemplates", "templates de impressão"),
                choice("transferencia", "transferência"),
                choice("usuarios", "usuários"),
                choice("vendas", "vendas"),
            ]),
        )
        .label("Módulo")
        .doc("Só os registros de um módulo."),
        optional("codModulo", CODIGO).label("Registro").doc("Só o registro deste código."),
        optional(
            "ordem",
            number_of(&[
                number(1, "código"),
                number(2, "usuário"),
                number(3, "evento"),
                number(4, "módulo"),
                number(5, "código módulo"),
                number(6, "data"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Registro de eventos.");

/// A row of the report.
pub static LINHA_REGISTRO_EVENTOS: Object = object(
    "LinhaRegistroEventos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("codModulo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código na origem")
            .doc("Código do registro de origem."),
        optional("modulo", string()).number_ok().label("Módulo").doc("Módulo do eGestor."),
        optional("usuario", string()).number_ok().label("Usuário").doc("Nome do usuário."),
        optional("msg", string()).number_ok().label("Evento").doc("O que aconteceu."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("data", PLAIN_DATE_TIME).empty_is_null().label("Data").doc("Data."),
    ],
)
.open()
.doc("Uma linha do relatório Registro de eventos. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/registroEventos
pub static CONSULTAR_REGISTRO_EVENTOS: Operation =
    post("relatorios.consultar.registro_eventos", "/v1/relatorios/registroEventos")
        .title("Registro de eventos")
        .doc("O que os usuários fizeram.")
        .manual(8438, "Relatórios › Registro de eventos")
        .body(json(&PEDIDO_REGISTRO_EVENTOS))
        .returns(enveloped_list(&LINHA_REGISTRO_EVENTOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_REGISTRO_ACESSOS: Object = object(
    "PedidoRegistroAcessos",
    &[
        DE,
        ATE,
        optional("usuario", CODIGO).label("Usuário").doc("Código do usuário."),
        optional(
            "ordem",
            number_of(&[
                number(1, "entrada"),
                number(2, "código"),
                number(3, "usuário"),
                number(4, "IP"),
                number(5, "saída"),
                number(6, "duração"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Registro de acessos.");

/// A row of the report.
pub static LINHA_REGISTRO_ACESSOS: Object = object(
    "LinhaRegistroAcessos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("usuario", string()).number_ok().label("Usuário").doc("Nome do usuário."),
        optional("ip", string()).number_ok().label("IP").doc("Endereço de onde se entrou."),
        optional("entrada", BRAZILIAN_DATE_TIME).empty_is_null().label("Entrada").doc("Quando entrou."),
        optional("saida", BRAZILIAN_DATE_TIME).empty_is_null().label("Saída").doc("Quando saiu."),
        optional("duracao", LONG).text_ok().empty_is_null().label("Minutos").doc("Quanto durou, em minutos."),
    ],
)
.open()
.doc("Uma linha do relatório Registro de acessos. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/registroAcessos
pub static CONSULTAR_REGISTRO_ACESSOS: Operation =
    post("relatorios.consultar.registro_acessos", "/v1/relatorios/registroAcessos")
        .title("Registro de acessos")
        .doc("Quando cada usuário entrou e saiu.")
        .manual(8530, "Relatórios › Registro de acessos")
        .body(json(&PEDIDO_REGISTRO_ACESSOS))
        .returns(enveloped_list(&LINHA_REGISTRO_ACESSOS))
        .safe_to_repeat();
