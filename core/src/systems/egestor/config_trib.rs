//! Chapter "Grupo de tributos".

use super::comum::{NUMERO, PAGINA, TEXTO, codigo, page};
use crate::schema::*;

const CALCULO: &[NumberChoice] = &[number(0, "não se usa"), number(1, "por alíquota"), number(2, "em valor")];

/// A group of taxes.
pub static GRUPO_TRIBUTOS: Object = object(
    "GrupoTributos",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do grupo."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do grupo."),
        optional("cfop", string())
            .number_ok()
            .label("CFOP")
            .doc("Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito."),
        optional("tipo", string()).number_ok().label("Tipo").doc("produto ou servico."),
        optional("padrao", BOOLEAN).text_ok().empty_is_null().label("Padrão").doc("Se é o padrão."),
        optional("pisSitTrib", string()).number_ok().label("CST do PIS").doc("Situação tributária do PIS."),
        optional("cofinsSitTrib", string())
            .number_ok()
            .label("CST da COFINS")
            .doc("Situação tributária da COFINS."),
        optional("pisAliquota", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota do PIS")
            .doc("Alíquota do PIS, como na NF-e."),
        optional("pisValor", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("PIS por unidade")
            .doc("PIS por unidade, como na NF-e."),
        optional("pisAliquotaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota do PIS-ST")
            .doc("Alíquota do PIS-ST, como na NF-e."),
        optional("pisValorSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("PIS-ST por unidade")
            .doc("PIS-ST por unidade, como na NF-e."),
        optional("cofinsAliquota", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota da COFINS")
            .doc("Alíquota da COFINS, como na NF-e."),
        optional("cofinsValor", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("COFINS por unidade")
            .doc("COFINS por unidade, como na NF-e."),
        optional("cofinsAliquotaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota da COFINS-ST")
            .doc("Alíquota da COFINS-ST, como na NF-e."),
        optional("cofinsValorSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("COFINS-ST por unidade")
            .doc("COFINS-ST por unidade, como na NF-e."),
        optional("pisTipoCalcSt", number_of(CALCULO))
            .text_ok()
            .empty_is_null()
            .label("Cálculo do PIS-ST")
            .doc("Como se calcula o PIS por substituição."),
        optional("cofinsTipoCalcSt", number_of(CALCULO))
            .text_ok()
            .empty_is_null()
            .label("Cálculo da COFINS-ST")
            .doc("Como se calcula a COFINS por substituição."),
        optional("icmsSitTrib", string())
            .number_ok()
            .label("CST do ICMS")
            .doc("Situação tributária do ICMS."),
        optional("icmsSitTribNFCe", string())
            .number_ok()
            .label("CST do ICMS na NFC-e")
            .doc("Situação tributária do ICMS na NFC-e."),
        optional("icmsModBc", LONG)
            .text_ok()
            .empty_is_null()
            .label("Base do ICMS")
            .doc("Modalidade da base do ICMS. O manual só lista as da substituição."),
        optional(
            "icmsModBcSt",
            number_of(&[
                number(0, "preço tabelado ou máximo sugerido"),
                number(1, "lista negativa"),
                number(2, "lista positiva"),
                number(3, "lista neutra"),
                number(4, "margem de valor agregado"),
                number(5, "pauta"),
                number(6, "valor da operação"),
            ]),
        )
        .text_ok()
        .empty_is_null()
        .label("Base do ICMS-ST")
        .doc("Modalidade da base do ICMS por substituição."),
        optional("icmsRedBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Redução da base do ICMS")
            .doc("Redução da base do ICMS, como na NF-e."),
        optional("icmsRedBcSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Redução da base do ICMS-ST")
            .doc("Redução da base do ICMS-ST, como na NF-e."),
        optional("icmsAliquota", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota do ICMS")
            .doc("Alíquota do ICMS, como na NF-e."),
        optional("icmsAliquotaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota do ICMS-ST")
            .doc("Alíquota do ICMS-ST, como na NF-e."),
        optional(
            "icmsMotivDeson",
            number_of(&[
                number(0, "nenhum"),
                number(1, "táxi"),
                number(3, "produtor agropecuário"),
                number(4, "frotista ou locadora"),
                number(5, "diplomático ou consular"),
                number(6, "utilitários e motos na Amazônia e em áreas de livre comércio"),
                number(7, "SUFRAMA"),
                number(8, "venda a órgão público"),
                number(9, "outros"),
                number(10, "condutor com deficiência"),
                number(11, "não condutor com deficiência"),
                number(90, "solicitada pelo fisco"),
            ]),
        )
        .text_ok()
        .empty_is_null()
        .label("Motivo da desoneração")
        .doc("Por que o ICMS é desonerado."),
        optional("icmsCalcCred", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Crédito do ICMS")
            .doc("Crédito do ICMS, como na NF-e."),
        optional("icmsMvaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("MVA do ICMS-ST")
            .doc("MVA do ICMS-ST, como na NF-e."),
        optional("icmsBcOpPropriaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base da operação própria")
            .doc("Base da operação própria, como na NF-e."),
        optional("icmsPrecoUnitPautaSt", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Preço de pauta")
            .doc("Preço de pauta, como na NF-e."),
        optional("icmsUfPagSt", string())
            .number_ok()
            .label("UF do ICMS-ST")
            .doc("Estado a que se deve o ICMS-ST."),
        optional("ipiSitTrib", string()).number_ok().label("CST do IPI").doc("Situação tributária do IPI."),
        optional("ipiCnpjProdutor", string())
            .number_ok()
            .label("CNPJ do produtor")
            .doc("CNPJ de quem produziu."),
        optional("ipiCodSelo", string()).number_ok().label("Selo do IPI").doc("Código do selo de controle."),
        optional("ipiQtdSelo", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Selos do IPI")
            .doc("Quantidade de selos."),
        optional("ipiCodEnquadramento", string())
            .number_ok()
            .label("Enquadramento do IPI")
            .doc("Código de enquadramento legal."),
        optional("ipiAliquota", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota do IPI")
            .doc("Alíquota do IPI, como na NF-e."),
        optional("ipiPrecoUnit", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("IPI por unidade")
            .doc("IPI por unidade, como na NF-e."),
        optional("anpCodigo", string()).number_ok().label("Código da ANP").doc("Código do combustível."),
        optional("anpDesc", string()).number_ok().label("Descrição da ANP").doc("Descrição do combustível."),
        optional("anpPercentualGLP", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("GLP (%)")
            .doc("GLP (%), como na NF-e."),
        optional("anpPercentualGasNac", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Gás nacional (%)")
            .doc("Gás nacional (%), como na NF-e."),
        optional("anpPercentualGasImp", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Gás importado (%)")
            .doc("Gás importado (%), como na NF-e."),
        optional("anpValorPartida", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor de partida")
            .doc("Valor de partida, como na NF-e."),
        optional("issqnBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de ISSQN (%)")
            .doc("Parte do valor que é base de ISSQN. Só o detalhe a traz."),
        optional("pisBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de PIS (%)")
            .doc("Parte do valor que é base de PIS. Só o detalhe a traz."),
        optional("cofinsBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de COFINS (%)")
            .doc("Parte do valor que é base de COFINS. Só o detalhe a traz."),
        optional("csllBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de CSLL (%)")
            .doc("Parte do valor que é base de CSLL. Só o detalhe a traz."),
        optional("irBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de IR (%)")
            .doc("Parte do valor que é base de IR. Só o detalhe a traz."),
        optional("inssBc", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base de INSS (%)")
            .doc("Parte do valor que é base de INSS. Só o detalhe a traz."),
    ],
)
.doc("Um grupo de tributos. Os números vêm como texto.");

page!(
    /// A page of groups of taxes.
    PAGINA_GRUPOS_TRIBUTOS, "PaginaGruposTributos", GRUPO_TRIBUTOS, "Uma página de grupos de tributos."
);

/// GET /v1/configTrib
pub static CONSULTAR: Operation = get("config_trib.consultar", "/v1/configTrib")
    .title("Consultar grupos de tributos")
    .doc("Lista os grupos de tributos, 50 por página.")
    .manual(2262, "Grupo de tributos › Listar (List)")
    .query(&[
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_GRUPOS_TRIBUTOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// GET /v1/configTrib/{codigo}
pub static DETALHAR: Operation = get("config_trib.detalhar", "/v1/configTrib/{codigo}")
    .title("Detalhar grupo de tributos")
    .doc("Um grupo de tributos.")
    .manual(2343, "Grupo de tributos › Detalhar (Read)")
    .path(&[codigo("Código do grupo.")])
    .returns(enveloped(&GRUPO_TRIBUTOS));
