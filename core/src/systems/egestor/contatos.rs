//! Chapter "Contatos": customers, suppliers and carriers.

use super::comum::{CODIGO_NOME, CORREIO, MUNICIPIO, PAGINA, RESULTADO, TEXTO, campos, codigo, ordem, page};
use crate::schema::*;

const INDICADOR_IE: &[NumberChoice] =
    &[number(1, "contribuinte do ICMS"), number(2, "isento de inscrição"), number(9, "não contribuinte")];
static TIPO: Kind = one_of(&[
    choice("cliente", "cliente"),
    choice("fornecedor", "fornecedor"),
    choice("transportadora", "transportadora"),
]);

/// A contact, as it is sent.
pub static CADASTRO_CONTATO: Object = object(
    "CadastroContato",
    &[
        required("nome", text(60)).label("Nome").doc("Nome ou razão social."),
        optional("fantasia", text(60)).label("Nome fantasia").doc("Nome fantasia ou apelido."),
        required("tipo", list_of(&TIPO)).label("Tipo").doc("Um ou mais papéis do contato."),
        optional("nomeParaContato", text(60))
            .label("Falar com")
            .doc("Pessoa com quem se fala neste contato."),
        optional("cpfcnpj", CPF_OR_CNPJ)
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("dtNasc", DATE).label("Nascimento").doc("Data de nascimento."),
        optional("emails", list_of(&CORREIO)).label("E-mails").doc("Endereços de e-mail."),
        optional("fones", list_of(&TEXTO)).label("Telefones").doc("Números de telefone."),
        optional("cep", CEP).number_ok().label("CEP").doc("Código postal."),
        optional("logradouro", string()).label("Logradouro").doc("Rua, avenida ou praça."),
        optional("numero", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("complemento", string()).label("Complemento").doc("Complemento do endereço."),
        optional("bairro", string()).label("Bairro").doc("Bairro."),
        optional("cidade", string()).label("Cidade").doc("Nome da cidade."),
        optional("codIBGE", MUNICIPIO).number_ok().label("Código IBGE").doc("Código do município no IBGE."),
        optional("uf", UF).label("UF").doc("Estado, em duas letras."),
        optional("pais", string()).label("País").doc("País."),
        optional("clienteFinal", BOOLEAN).number_ok().label("Cliente final").doc("Se é consumidor final."),
        optional("indicadorIE", number_of(INDICADOR_IE))
            .label("Indicador da IE")
            .doc("Situação perante o ICMS."),
        optional("inscricaoMunicipal", string())
            .number_ok()
            .label("Inscrição municipal")
            .doc("Inscrição no município."),
        optional("inscricaoEstadual", string())
            .number_ok()
            .label("Inscrição estadual")
            .doc("Inscrição no estado."),
        optional("inscricaoEstadualST", string())
            .number_ok()
            .label("IE do substituto")
            .doc("Inscrição estadual de substituto tributário."),
        optional("suframa", string()).number_ok().label("SUFRAMA").doc("Inscrição na SUFRAMA."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("cepEntrega", CEP)
            .number_ok()
            .label("CEP (entrega)")
            .doc("CEP da entrega, se não for o do contato."),
        optional("cpfCnpjEntrega", CPF_OR_CNPJ)
            .number_ok()
            .label("CPF ou CNPJ (entrega)")
            .doc("Documento de quem recebe, se não for o do contato."),
        optional("logradouroEntrega", string())
            .label("Logradouro (entrega)")
            .doc("Rua da entrega, se não for a do contato."),
        optional("numeroEntrega", string())
            .number_ok()
            .label("Número (entrega)")
            .doc("Número do endereço de entrega."),
        optional("complementoEntrega", string())
            .label("Complemento (entrega)")
            .doc("Complemento do endereço de entrega."),
        optional("bairroEntrega", string()).label("Bairro (entrega)").doc("Bairro da entrega."),
        optional("codIBGEEntrega", MUNICIPIO)
            .number_ok()
            .label("Código IBGE (entrega)")
            .doc("Município da entrega, pelo código do IBGE."),
        optional("ufEntrega", UF).label("UF (entrega)").doc("Estado da entrega, em duas letras."),
        optional("pontoRefEntrega", string())
            .label("Ponto de referência")
            .doc("Ponto de referência da entrega."),
        optional("inscEstadualEntrega", string())
            .number_ok()
            .label("IE (entrega)")
            .doc("Inscrição estadual de quem recebe."),
        optional("fonesEntrega", string()).label("Telefones (entrega)").doc(
            "Telefones de quem recebe, separados por vírgula. A lista do manual escreve \
             fonesEntretga; todas as amostras, assim.",
        ),
        optional("emailsEntrega", string())
            .label("E-mails (entrega)")
            .doc("E-mails de quem recebe, separados por vírgula."),
    ],
)
.doc("Um contato a gravar.");

/// A contact, as it is read.
pub static CONTATO: Object = object(
    "Contato",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do contato."),
        optional("tipo", list_of(&TIPO)).label("Tipo").doc("Papéis do contato."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome ou razão social."),
        optional("fantasia", string()).number_ok().label("Nome fantasia").doc("Nome fantasia ou apelido."),
        optional("nomeParaContato", string())
            .number_ok()
            .label("Falar com")
            .doc("Pessoa com quem se fala neste contato."),
        optional("nomeContato", string())
            .number_ok()
            .label("Falar com")
            .doc("Como o contato de um pagamento chama nomeParaContato."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("clienteFinal", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Cliente final")
            .doc("Se é consumidor final."),
        optional("indicadorIE", number_of(INDICADOR_IE))
            .text_ok()
            .empty_is_null()
            .label("Indicador da IE")
            .doc("Situação perante o ICMS."),
        optional("inscricaoEstadual", string())
            .number_ok()
            .label("Inscrição estadual")
            .doc("Inscrição no estado."),
        optional("inscricaoEstadualST", string())
            .number_ok()
            .label("IE do substituto")
            .doc("Inscrição estadual de substituto tributário."),
        optional("inscricaoMunicipal", string())
            .number_ok()
            .label("Inscrição municipal")
            .doc("Inscrição no município."),
        optional("suframa", string()).number_ok().label("SUFRAMA").doc("Inscrição na SUFRAMA."),
        optional("emails", list_of(&TEXTO)).label("E-mails").doc("Endereços de e-mail."),
        optional("logradouro", string()).number_ok().label("Logradouro").doc("Rua, avenida ou praça."),
        optional("numero", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("complemento", string()).number_ok().label("Complemento").doc("Complemento do endereço."),
        optional("bairro", string()).number_ok().label("Bairro").doc("Bairro."),
        optional("cidade", string()).number_ok().label("Cidade").doc("Nome da cidade."),
        optional("codIBGE", string()).number_ok().label("Código IBGE").doc("Código do município no IBGE."),
        optional("uf", string()).number_ok().label("UF").doc("Estado, em duas letras."),
        optional("cep", string()).number_ok().label("CEP").doc("Código postal."),
        optional("pais", string()).number_ok().label("País").doc("País."),
        optional("fones", list_of(&TEXTO)).label("Telefones").doc("Números de telefone."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("dtNasc", DATE).empty_is_null().label("Nascimento").doc("Data de nascimento."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("cpfCnpjEntrega", string())
            .number_ok()
            .label("CPF ou CNPJ (entrega)")
            .doc("Documento de quem recebe, se não for o do contato."),
        optional("logradouroEntrega", string())
            .number_ok()
            .label("Logradouro (entrega)")
            .doc("Rua da entrega, se não for a do contato."),
        optional("numeroEntrega", string())
            .number_ok()
            .label("Número (entrega)")
            .doc("Número do endereço de entrega."),
        optional("complementoEntrega", string())
            .number_ok()
            .label("Complemento (entrega)")
            .doc("Complemento do endereço de entrega."),
        optional("bairroEntrega", string()).number_ok().label("Bairro (entrega)").doc("Bairro da entrega."),
        optional("codIBGEEntrega", string())
            .number_ok()
            .label("Código IBGE (entrega)")
            .doc("Município da entrega, pelo código do IBGE."),
        optional("cidadeEntrega", string()).number_ok().label("Cidade (entrega)").doc("Cidade da entrega."),
        optional("ufEntrega", string())
            .number_ok()
            .label("UF (entrega)")
            .doc("Estado da entrega, em duas letras."),
        optional("cepEntrega", string())
            .number_ok()
            .label("CEP (entrega)")
            .doc("CEP da entrega, se não for o do contato."),
        optional("pontoRefEntrega", string())
            .number_ok()
            .label("Ponto de referência")
            .doc("Ponto de referência da entrega."),
        optional("inscEstadualEntrega", string())
            .number_ok()
            .label("IE (entrega)")
            .doc("Inscrição estadual de quem recebe."),
        optional("fonesEntrega", string()).number_ok().label("Telefones (entrega)").doc(
            "Telefones de quem recebe, separados por vírgula. A lista do manual escreve \
             fonesEntretga; todas as amostras, assim.",
        ),
        optional("emailsEntrega", string())
            .number_ok()
            .label("E-mails (entrega)")
            .doc("E-mails de quem recebe, separados por vírgula."),
    ],
)
.doc("Um contato.");

page!(
    /// A page of contacts.
    PAGINA_CONTATOS, "PaginaContatos", CONTATO, "Uma página de contatos."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "nome",
    "fantasia",
    "nomeParaContato",
    "cpfcnpj",
    "tipo",
    "dtNasc",
    "dtCad",
    "emails",
    "fones",
    "logradouro",
    "numero",
    "complemento",
    "bairro",
    "cep",
    "cidade",
    "uf",
    "clienteFinal",
    "indicadorIE",
    "inscricaoMunicipal",
    "inscricaoEstadual",
    "obs",
    "tags"
]);

/// GET /v1/contatos
pub static CONSULTAR: Operation = get("contatos.consultar", "/v1/contatos")
    .title("Consultar contatos")
    .doc("Lista os contatos, 50 por página.")
    .manual(201, "Contatos › Listar (List)")
    .query(&[
        optional("filtro", string())
            .label("Busca")
            .doc("Procura em nome, fantasia, código, contato, e-mail, telefone e palavras-chave."),
        optional("endereco", string()).label("Endereço").doc("Procura em rua, CEP, bairro, cidade e estado."),
        optional("telefone", string()).label("Telefone").doc("Procura nos telefones."),
        optional("email", string()).label("E-mail").doc("Procura nos e-mails."),
        optional("clienteFinal", number_of(&[number(1, "sim"), number(2, "não")]))
            .label("Cliente final")
            .doc("1 sim, 2 não. Só neste filtro o não é 2."),
        optional("indIE", number_of(INDICADOR_IE)).label("Indicador da IE").doc("Situação perante o ICMS."),
        optional("IE", string()).label("Inscrição estadual").doc("Inscrição no estado."),
        optional("IM", string()).label("Inscrição municipal").doc("Inscrição no município."),
        optional("suframa", string()).label("SUFRAMA").doc("Inscrição na SUFRAMA."),
        optional("obs", string()).label("Observações").doc("Procura nas observações."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "tipo",
                "nome",
                "fantasia",
                "nomeParaContato",
                "cpfcnpj",
                "clienteFinal",
                "indicadorIE",
                "inscricaoEstadual",
                "inscricaoMunicipal",
                "suframa",
                "emails",
                "cidade"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_CONTATOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/contatos
pub static CADASTRAR: Operation = post("contatos.cadastrar", "/v1/contatos")
    .title("Cadastrar contato")
    .doc("Grava um contato novo.")
    .manual(270, "Contatos › Novo (Create)")
    .body(json(&CADASTRO_CONTATO))
    .returns(enveloped(&CODIGO_NOME));

/// GET /v1/contatos/{codigo}
pub static DETALHAR: Operation = get("contatos.detalhar", "/v1/contatos/{codigo}")
    .title("Detalhar contato")
    .doc("Todos os dados de um contato.")
    .manual(384, "Contatos › Detalhar (Read)")
    .path(&[codigo("Código do contato.")])
    .returns(enveloped(&CONTATO));

/// What changes of a record.
pub static ALTERACAO_CONTATO: Object =
    object("AlteracaoContato", const { &changes::<37>(CADASTRO_CONTATO.fields) }).doc(
        "Os dados de um contato que mudam. O manual não diz o que acontece com o que não é \
         enviado; a amostra envia tudo.",
    );

/// PUT /v1/contatos/{codigo}
pub static ATUALIZAR: Operation = put("contatos.atualizar", "/v1/contatos/{codigo}")
    .title("Atualizar contato")
    .doc("Muda os dados de um contato. A amostra envia o contato inteiro.")
    .manual(477, "Contatos › Editar (Update)")
    .path(&[codigo("Código do contato.")])
    .body(json(&ALTERACAO_CONTATO))
    .returns(enveloped(&CONTATO));

/// DELETE /v1/contatos/{codigo}
pub static REMOVER: Operation = delete("contatos.remover", "/v1/contatos/{codigo}")
    .title("Remover contato")
    .doc("Apaga um contato; depois ele responde 410.")
    .manual(582, "Contatos › Remover (Delete)")
    .path(&[codigo("Código do contato.")])
    .returns(enveloped(&RESULTADO));
