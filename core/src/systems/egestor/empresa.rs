//! Chapter "Dados da empresa": the account itself.

use super::comum::NUMERO;
use crate::schema::*;

/// The company of the account.
pub static EMPRESA: Object = object(
    "Empresa",
    &[
        optional("subdom", string()).number_ok().label("Subdomínio").doc("Nome da conta."),
        optional("nome", string()).number_ok().label("Razão social").doc("Razão social."),
        optional("fantasia", string()).number_ok().label("Nome fantasia").doc("Nome fantasia ou apelido."),
        optional("cpfcnpj", string()).number_ok().label("CPF ou CNPJ").doc("Documento da empresa."),
        optional("fones", string()).number_ok().label("Telefones").doc("Telefones, num texto só."),
        optional("emails", string()).number_ok().label("E-mails").doc("E-mails, num texto só."),
        optional("end", string()).number_ok().label("Logradouro").doc("Rua da empresa."),
        optional("num", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("compl", string()).number_ok().label("Complemento").doc("Complemento do endereço."),
        optional("bairro", string()).number_ok().label("Bairro").doc("Bairro."),
        optional("cidadeNome", string()).number_ok().label("Cidade").doc("Nome da cidade."),
        optional("cidadeCod", string()).number_ok().label("Código IBGE").doc("Código do município no IBGE."),
        optional("uf", string()).number_ok().label("UF").doc("Estado, em duas letras."),
        optional("cep", string()).number_ok().label("CEP").doc("Código postal."),
        optional("cifrao", string()).number_ok().label("Moeda").doc("Símbolo da moeda."),
        optional("crt", LONG)
            .text_ok()
            .empty_is_null()
            .label("Regime tributário")
            .doc("Código do regime. O manual não dá os valores."),
        optional("atividade", LONG)
            .text_ok()
            .empty_is_null()
            .label("Atividade")
            .doc("Código da atividade. O manual não dá os valores."),
        optional("pSimples", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Simples (%)")
            .doc("Alíquota do Simples Nacional."),
        optional("pICMS", NUMERO).comma_ok().empty_is_null().label("ICMS (%)").doc("Alíquota de ICMS."),
        optional("pPIS", NUMERO).comma_ok().empty_is_null().label("PIS (%)").doc("Alíquota de PIS."),
        optional("pCOFINS", NUMERO).comma_ok().empty_is_null().label("COFINS (%)").doc("Alíquota de COFINS."),
        optional("baseIRPJ", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base do IRPJ")
            .doc("Base presumida do IRPJ."),
        optional("baseCSLL", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Base da CSLL")
            .doc("Base presumida da CSLL."),
        optional("pIRPJ", NUMERO).comma_ok().empty_is_null().label("IRPJ (%)").doc("Alíquota de IRPJ."),
        optional("pCSLL", NUMERO).comma_ok().empty_is_null().label("CSLL (%)").doc("Alíquota de CSLL."),
        optional("inscMunicipal", string())
            .number_ok()
            .label("Inscrição municipal")
            .doc("Inscrição no município."),
        optional("tipoIE", string()).number_ok().label("Tipo de IE").doc("Situação da inscrição estadual."),
        optional("inscEstadual", string())
            .number_ok()
            .label("Inscrição estadual")
            .doc("Inscrição no estado."),
        optional("cnae", string()).number_ok().label("CNAE").doc("Atividade econômica."),
        optional("codTributMunicipio", string())
            .number_ok()
            .label("Código de tributação")
            .doc("Código do serviço no município."),
        optional("regimeTributacao", string())
            .number_ok()
            .label("Regime especial")
            .doc("Regime especial de tributação."),
        optional("cmc", string()).number_ok().label("CMC").doc("Cadastro municipal de contribuintes."),
        optional("RNTRC", string()).number_ok().label("RNTRC").doc("Registro de transportador."),
    ],
)
.doc("A empresa da conta.");

/// GET /v1/empresa
pub static DETALHAR: Operation = get("empresa.detalhar", "/v1/empresa")
    .title("Dados da empresa")
    .doc("Os dados da empresa da conta: um objeto, embora o manual diga listar.")
    .manual(148, "Dados da empresa › Listar (List)")
    .returns(enveloped(&EMPRESA));
