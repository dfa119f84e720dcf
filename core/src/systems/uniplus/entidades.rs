//! Chapter "Entidades (v1)": customers, suppliers, carriers, sellers, technicians and makers.

use super::comum::{INATIVO, LIMIT, OFFSET, SIM_NAO};
use crate::schema::*;

/// Marital status.
const ESTADO_CIVIL: Kind = number_of(&[
    number(0, "casado"),
    number(1, "solteiro"),
    number(2, "divorciado"),
    number(3, "desquitado"),
    number(4, "viúvo"),
    number(5, "amasiado"),
    number(6, "não identificado"),
]);

/// The fields of an entity; a list can be filtered by each.
const CAMPOS: &[Field] = &[
    optional("bairro", text(50)).label("Bairro").doc("Bairro do endereço principal."),
    optional("bairroCobranca", text(50)).label("Bairro (cobrança)").doc("Bairro do endereço de cobrança."),
    optional("bairroEntrega", text(50)).label("Bairro (entrega)").doc("Bairro do endereço de entrega."),
    optional("celular", text(40)).label("Celular").doc("Telefone celular."),
    optional("celularEntrega", text(40)).label("Celular (entrega)").doc("Celular de quem recebe a entrega."),
    optional("cep", text(10)).label("CEP").doc("CEP do endereço principal."),
    optional("cepCobranca", text(10)).label("CEP (cobrança)").doc("CEP do endereço de cobrança."),
    optional("cepEntrega", text(9))
        .label("CEP (entrega)")
        .doc("CEP do endereço de entrega: um caractere a menos que os outros."),
    optional("cidade", text(100)).label("Cidade").doc("Cidade do endereço principal."),
    optional("cidadeCobranca", text(100)).label("Cidade (cobrança)").doc("Cidade do endereço de cobrança."),
    optional("cidadeEntrega", text(100)).label("Cidade (entrega)").doc("Cidade do endereço de entrega."),
    optional("cnpjCpf", text(18))
        .label("CNPJ ou CPF")
        .doc("CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado."),
    optional("codigo", text(10)).label("Código").doc(
        "Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o \
         numera. Nos DAVs cabem 14 caracteres.",
    ),
    optional("complemento", text(50)).label("Complemento").doc("Complemento do endereço principal."),
    optional("complementoCobranca", text(50))
        .label("Complemento (cobrança)")
        .doc("Complemento do endereço de cobrança."),
    optional("complementoEntrega", text(50))
        .label("Complemento (entrega)")
        .doc("Complemento do endereço de entrega."),
    optional("conjuge", text(50)).label("Cônjuge").doc("Nome do cônjuge."),
    optional("contatoCobranca", text(50)).label("Contato (cobrança)").doc("Com quem falar sobre a cobrança."),
    optional("contatoEntrega", text(50)).label("Contato (entrega)").doc("Com quem falar sobre a entrega."),
    optional("dataNascimento", DATE).empty_is_null().label("Data de nascimento").doc("Data de nascimento."),
    optional("email", text(50))
        .label("E-mail")
        .doc("Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram."),
    optional("emailEntrega", text(50)).label("E-mail (entrega)").doc("E-mail de quem recebe a entrega."),
    optional("endereco", text(50)).label("Endereço").doc("Logradouro do endereço principal, sem o número."),
    optional("enderecoCobranca", text(50))
        .label("Endereço (cobrança)")
        .doc("Logradouro do endereço de cobrança."),
    optional("enderecoEntrega", text(50))
        .label("Endereço (entrega)")
        .doc("Logradouro do endereço de entrega."),
    optional("estado", text(2)).label("UF").doc("Estado do endereço principal, em duas letras."),
    optional("estadoCivil", ESTADO_CIVIL)
        .text_ok()
        .empty_is_null()
        .label("Estado civil")
        .doc("Estado civil, de 0 a 6."),
    optional("estadoCobranca", text(2))
        .label("UF (cobrança)")
        .doc("Estado do endereço de cobrança, em duas letras."),
    optional("estadoEntrega", text(2))
        .label("UF (entrega)")
        .doc("Estado do endereço de entrega, em duas letras."),
    optional("extra1", text(512)).label("Campo extra 1").doc("Campo livre."),
    optional("extra2", text(512)).label("Campo extra 2").doc("Campo livre."),
    optional("extra3", text(512)).label("Campo extra 3").doc("Campo livre."),
    optional("extra4", text(512)).label("Campo extra 4").doc("Campo livre."),
    optional("extra5", text(512)).label("Campo extra 5").doc("Campo livre."),
    optional("extra6", text(512)).label("Campo extra 6").doc("Campo livre."),
    optional("fax", text(40)).label("Fax").doc("Número de fax."),
    optional("faxEntrega", text(40)).label("Fax (entrega)").doc("Fax de quem recebe a entrega."),
    optional("inativo", INATIVO)
        .text_ok()
        .empty_is_null()
        .label("Inativo")
        .doc("Se a entidade está fora de uso."),
    optional("inscricaoEstadual", text(50)).label("Inscrição estadual").doc("Inscrição estadual."),
    optional("limiteCredito", decimal(12, 2))
        .text_ok()
        .empty_is_null()
        .label("Limite de crédito")
        .doc("Até quanto a entidade pode comprar a prazo."),
    optional("mae", text(50)).label("Mãe").doc("Nome da mãe."),
    required("nome", text(50)).label("Nome").doc("Nome, ou nome fantasia."),
    optional("nomeContato", text(50)).label("Contato").doc("Com quem falar."),
    optional("numeroCobranca", text(6)).label("Número (cobrança)").doc("Número do endereço de cobrança."),
    optional("numeroEndereco", text(6)).label("Número").doc("Número do endereço principal."),
    optional("numeroEntrega", text(6)).label("Número (entrega)").doc("Número do endereço de entrega."),
    optional("observacao", text(4096)).label("Observação").doc("Texto livre."),
    optional("pai", text(50)).label("Pai").doc("Nome do pai."),
    optional("profissao", text(50)).label("Profissão").doc("Profissão."),
    optional("razaoSocial", text(50)).label("Razão social").doc("Razão social."),
    optional("renda", decimal(12, 2)).text_ok().empty_is_null().label("Renda").doc("Renda."),
    optional("rg", text(20)).label("RG").doc("Documento de identidade."),
    optional("telefone", text(40)).label("Telefone").doc("Telefone fixo."),
    optional("telefoneEntrega", text(40))
        .label("Telefone (entrega)")
        .doc("Telefone de quem recebe a entrega."),
    required("tipo", text(20)).number_ok().label("Tipo").doc(
        "O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 \
         fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o \
         devolvem como texto; o exemplo do manual o envia como número.",
    ),
    optional("usuario", text(10)).label("Usuário").doc("Usuário do sistema ligado à entidade."),
    optional("creditoRestrito", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Crédito restrito")
        .doc("Se a entidade está bloqueada."),
];

/// An entity.
pub static ENTIDADE: Object = object("Entidade", CAMPOS).open().doc(
    "Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se \
     grava substitui o registro inteiro.",
);

/// An entity that exists: without its code nothing says which.
pub static ENTIDADE_EXISTENTE: Object =
    object("EntidadeExistente", const { &fields_with::<57>(CAMPOS, CODIGO) })
        .open()
        .doc("Uma entidade que já existe, com todos os seus campos: o que falta se perde.");

/// A new entity, wrapped.
pub static ENVIO_ENTIDADE: Object = object(
    "EnvioEntidade",
    &[required("entidade", nested(&ENTIDADE)).label("Entidade").doc("A entidade a cadastrar.")],
)
.doc("Uma entidade a cadastrar.");

/// An entity that exists, wrapped.
pub static ENVIO_ENTIDADE_EXISTENTE: Object = object(
    "EnvioEntidadeExistente",
    &[required("entidade", nested(&ENTIDADE_EXISTENTE))
        .label("Entidade")
        .doc("A entidade a gravar de novo.")],
)
.doc("Uma entidade a atualizar.");

const CODIGO: Field = required("codigo", text(10)).label("Código").doc("Código da entidade.");

/// `POST /public-api/v1/entidades`
pub static CADASTRAR: Operation = post("entidades.cadastrar", "/public-api/v1/entidades")
    .manual(13, "Entidades (v1)")
    .title("Cadastrar uma entidade")
    .doc("Cadastra uma entidade. O manual não mostra o que volta.")
    .body(json(&ENVIO_ENTIDADE))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `PUT /public-api/v1/entidades`
pub static ATUALIZAR: Operation = put("entidades.atualizar", "/public-api/v1/entidades")
    .manual(14, "Entidades (v1)")
    .title("Atualizar uma entidade")
    .doc("Grava de novo a entidade inteira: um campo que não vai junto se perde.")
    .body(json(&ENVIO_ENTIDADE_EXISTENTE))
    .rewrites(&DETALHAR)
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v1/entidades/{codigo}`
pub static DETALHAR: Operation = get("entidades.detalhar", "/public-api/v1/entidades/{codigo}")
    .manual(15, "Entidades (v1)")
    .title("Consultar uma entidade")
    .doc("Uma entidade, pelo código.")
    .path(&[CODIGO])
    .returns(enveloped(&ENTIDADE));

/// `GET /public-api/v1/entidades`
pub static CONSULTAR: Operation = get("entidades.consultar", "/public-api/v1/entidades")
    .manual(16, "Entidades (v1)")
    .title("Consultar entidades")
    .doc(
        "As entidades, filtradas por qualquer campo, como nome.eq. Alguns servidores cortam o \
         resultado sem avisar.",
    )
    .query(&[LIMIT, OFFSET])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&ENTIDADE))
    // The code is what the path of one takes.
    .key(&["codigo"]);

/// `DELETE /public-api/v1/entidades/{codigo}`
pub static REMOVER: Operation = delete("entidades.remover", "/public-api/v1/entidades/{codigo}")
    .manual(17, "Entidades (v1)")
    .title("Remover uma entidade")
    .doc("Remove uma entidade, pelo código.")
    .path(&[CODIGO])
    .returns(enveloped_nothing())
    .idempotent();
