//! Chapter "Contatos": the people behind a customer or supplier.

use super::comum::{CODIGO, CODIGO_CLIENTE, DATAATE, DATADE, DESDE};
use crate::schema::*;

const MESES: &[Choice] = &[
    choice("JAN", "janeiro"),
    choice("FEV", "fevereiro"),
    choice("MAR", "março"),
    choice("ABR", "abril"),
    choice("MAI", "maio"),
    choice("JUN", "junho"),
    choice("JUL", "julho"),
    choice("AGO", "agosto"),
    choice("SET", "setembro"),
    choice("OUT", "outubro"),
    choice("NOV", "novembro"),
    choice("DEZ", "dezembro"),
    choice("", "não informado"),
];
const SEXOS: &[Choice] = &[choice("M", "masculino"), choice("F", "feminino"), choice("", "não informado")];
const TIPOS_EMAIL: &[Choice] = &[
    choice("E", "empresa"),
    choice("P", "pessoal"),
    choice("F", "financeiro"),
    choice("N", "NF-e"),
    choice("M", "mala direta"),
    // Sent by public client code; the manual's list ends before it.
    choice("C", "sem descrição no manual; visto em integrações"),
    choice("", "não informado"),
];

const SEXO: Field = optional("sexo", one_of(SEXOS)).label("Sexo").doc("M ou F.");
const CARGO: Field = optional("cargo", string()).label("Cargo").doc("Cargo na empresa.");
const DIA: Field = optional("diaAniversario", integer(0, 31))
    .label("Dia do aniversário")
    .doc("Dia do nascimento; 0 quando não informado.");
const MES: Field = optional("mesAniversario", one_of(MESES))
    .label("Mês do aniversário")
    .doc("Mês do nascimento, em três letras.");
const ANO: Field = optional("anoAniversario", integer(0, 9999))
    .label("Ano do nascimento")
    .doc("Ano do nascimento; 0 quando não informado.");
const TELEFONE: Field = optional("telefone", string()).label("Telefone").doc("Telefone do contato.");
const RAMAL: Field = optional("ramal", string()).label("Ramal").doc("Ramal do contato.");
const TIPO_EMAIL: Field =
    optional("tipoEmail", one_of(TIPOS_EMAIL)).label("Tipo de e-mail").doc("Para que serve o e-mail.");
const EMAIL: Field = optional("email", string()).label("E-mail").doc("E-mail do contato.");

/// A contact, as it is sent.
pub static CADASTRO_CONTATO: Object = object(
    "CadastroContato",
    &[
        required("nome", string())
            .label("Nome")
            .doc("Nome do contato. O manual não diz o que é obrigatório; nas capturas o nome sempre vai."),
        SEXO,
        CARGO,
        DIA,
        MES,
        ANO,
        TELEFONE,
        RAMAL,
        TIPO_EMAIL,
        EMAIL,
        optional("ordem", CODIGO)
            .label("Ordem")
            .doc("Número do contato. Consta da tabela do manual; nas capturas não vai."),
    ],
)
.doc("Um contato a gravar.");

/// A contact, as it is read.
pub static CONTATO: Object = object(
    "Contato",
    &[
        optional("nome", string()).label("Nome").doc("Nome do contato."),
        SEXO,
        CARGO,
        DIA.text_ok(),
        MES,
        ANO.text_ok(),
        TELEFONE.number_ok(),
        RAMAL.number_ok(),
        TIPO_EMAIL,
        EMAIL,
        optional("ordem", INT).text_ok().label("Ordem").doc(
            "Número do contato, que a atualização pede. Só vem na consulta por período, apesar da tabela do manual.",
        ),
        optional("codigo", LONG)
            .text_ok()
            .label("Código do cliente")
            .doc("Código do cliente. Só vem na consulta por período, e a tabela do manual não o tem."),
    ],
)
.doc("Um contato de um cliente ou fornecedor.");

/// The changed contacts of one customer.
pub static CONTATOS_DO_CLIENTE: Object = object(
    "ContatosDoCliente",
    &[
        required("codigoCliente", LONG).text_ok().label("Código do cliente").doc("De quem são os contatos."),
        required("contatos", list(&CONTATO)).nullable().label("Contatos").doc("Os contatos alterados."),
    ],
)
.doc("Os contatos alterados de um cliente.");

const CLIENTE: Field = required("codigo", CODIGO_CLIENTE)
    .label("Código do cliente")
    .doc("Código do cliente ou fornecedor, como vem na consulta de clientes.");

/// GET /clientes/contatos/
pub static CONSULTAR: Operation = get("contatos.consultar", "/clientes/contatos/")
    .title("Consultar contatos alterados")
    .doc("Lista os contatos alterados em um período, por cliente. É a única leitura que traz a ordem do contato.")
    .manual(410, "Consultar Contatos")
    .query(&[DATADE, DATAATE])
    .returns(enveloped_list(&CONTATOS_DO_CLIENTE))
    // A row is a customer with all the contacts that changed (line 3206 of the manual).
    .key(&["codigoCliente"])
    .since(DESDE);

/// GET /clientes/contatos/{codigo}
pub static DETALHAR: Operation = get("contatos.detalhar", "/clientes/contatos/{codigo}")
    .title("Contatos de um cliente")
    .doc("Lista os contatos de um cliente, sem a ordem.")
    .manual(3151, "Contatos de um cliente")
    .evidence(Evidence::Capture)
    .path(&[CLIENTE])
    .returns(enveloped_list(&CONTATO));

/// GET /contatos/{codigo}
pub static DETALHAR_URL: Operation = get("contatos.detalhar.url", "/contatos/{codigo}")
    .title("Contatos de um cliente, pelo caminho de urlContatos")
    .doc(
        "O caminho que urlContatos traz em cada cliente. Nenhuma captura o chama; supõe-se a mesma resposta de \
         /clientes/contatos/{codigo}.",
    )
    .manual(1789, "Consultando clientes e fornecedores de forma paginada")
    .evidence(Evidence::Capture)
    .path(&[CLIENTE])
    .returns(enveloped_list(&CONTATO));

/// POST /clientes/contatos/{codigo}
pub static CADASTRAR: Operation = post("contatos.cadastrar", "/clientes/contatos/{codigo}")
    .title("Cadastrar contatos")
    .doc("Acrescenta contatos a um cliente. Com sucesso o servidor responde sem corpo, como text/html.")
    .manual(601, "Cadastrar Contato")
    .path(&[CLIENTE])
    .body(json_of(list(&CADASTRO_CONTATO).at_least(1)))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// PUT /clientes/contatos/{codigo}/{ordem}
pub static ATUALIZAR: Operation = put("contatos.atualizar", "/clientes/contatos/{codigo}/{ordem}")
    .title("Atualizar contato")
    .doc("Grava de novo um contato. A ordem vem da consulta de contatos por período. A resposta não é documentada.")
    .manual(639, "Atualizar Contato")
    .path(&[
        CLIENTE,
        required("ordem", CODIGO)
            .label("Ordem do contato")
            .doc("Número do contato, como vem na consulta de contatos por período."),
    ])
    .body(json(&CADASTRO_CONTATO))
    .returns(enveloped_nothing())
    .idempotent();
