// Generated from the catalog by `cargo xtask gen`. Do not edit.
//! Uniplus: the bodies of its requests and replies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Decimal, Secret};

/// O pedido de um token de acesso.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDeToken {
    /// Como o token é pedido: sempre o mesmo, e vai sem que a chamada o diga. `"client_credentials"` pelo código de autorização da conta.
    #[serde(rename = "grant_type", default, skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<PedidoDeTokenGrantType>,
    /// Para que serve o token. A maioria das integrações o envia. `"public-api"` a API pública.
    #[serde(rename = "scope", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<PedidoDeTokenScope>,
}

impl Default for PedidoDeToken {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoDeToken {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            grant_type: None,
            scope: None,
        }
    }
}

/// Como o token é pedido: sempre o mesmo, e vai sem que a chamada o diga.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeTokenGrantType {
    /// `client_credentials`: pelo código de autorização da conta.
    #[serde(rename = "client_credentials")]
    ClientCredentials,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que serve o token. A maioria das integrações o envia.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeTokenScope {
    /// `public-api`: a API pública.
    #[serde(rename = "public-api")]
    PublicApi,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma entidade a cadastrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioEntidade {
    /// A entidade a cadastrar.
    #[serde(rename = "entidade")]
    pub entidade: EntidadeEnviado,
}

impl EnvioEntidade {
    /// With what it must have.
    pub fn new(entidade: EntidadeEnviado) -> Self {
        Self {
            entidade,
        }
    }
}

/// Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntidadeEnviado {
    /// Bairro do endereço principal. Até 50 caracteres.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Bairro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "bairroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub bairro_cobranca: Option<String>,
    /// Bairro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Telefone celular. Até 40 caracteres.
    #[serde(rename = "celular", default, skip_serializing_if = "Option::is_none")]
    pub celular: Option<String>,
    /// Celular de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "celularEntrega", default, skip_serializing_if = "Option::is_none")]
    pub celular_entrega: Option<String>,
    /// CEP do endereço principal. Até 10 caracteres.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// CEP do endereço de cobrança. Até 10 caracteres.
    #[serde(rename = "cepCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cep_cobranca: Option<String>,
    /// CEP do endereço de entrega: um caractere a menos que os outros. Até 9 caracteres.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Cidade do endereço principal. Até 100 caracteres.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Cidade do endereço de cobrança. Até 100 caracteres.
    #[serde(rename = "cidadeCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cidade_cobranca: Option<String>,
    /// Cidade do endereço de entrega. Até 100 caracteres.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado. Até 18 caracteres.
    #[serde(rename = "cnpjCpf", default, skip_serializing_if = "Option::is_none")]
    pub cnpj_cpf: Option<String>,
    /// Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres. Até 10 caracteres.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Complemento do endereço principal. Até 50 caracteres.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Complemento do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "complementoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub complemento_cobranca: Option<String>,
    /// Complemento do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Nome do cônjuge. Até 50 caracteres.
    #[serde(rename = "conjuge", default, skip_serializing_if = "Option::is_none")]
    pub conjuge: Option<String>,
    /// Com quem falar sobre a cobrança. Até 50 caracteres.
    #[serde(rename = "contatoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub contato_cobranca: Option<String>,
    /// Com quem falar sobre a entrega. Até 50 caracteres.
    #[serde(rename = "contatoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub contato_entrega: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dataNascimento", default, skip_serializing_if = "Option::is_none")]
    pub data_nascimento: Option<String>,
    /// Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram. Até 50 caracteres.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// E-mail de quem recebe a entrega. Até 50 caracteres.
    #[serde(rename = "emailEntrega", default, skip_serializing_if = "Option::is_none")]
    pub email_entrega: Option<String>,
    /// Logradouro do endereço principal, sem o número. Até 50 caracteres.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Logradouro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "enderecoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub endereco_cobranca: Option<String>,
    /// Logradouro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<String>,
    /// Estado do endereço principal, em duas letras. Até 2 caracteres.
    #[serde(rename = "estado", default, skip_serializing_if = "Option::is_none")]
    pub estado: Option<String>,
    /// Estado civil, de 0 a 6. `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    #[serde(rename = "estadoCivil", default, skip_serializing_if = "Option::is_none")]
    pub estado_civil: Option<i32>,
    /// Estado do endereço de cobrança, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub estado_cobranca: Option<String>,
    /// Estado do endereço de entrega, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub estado_entrega: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Número de fax. Até 40 caracteres.
    #[serde(rename = "fax", default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// Fax de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "faxEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fax_entrega: Option<String>,
    /// Se a entidade está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Inscrição estadual. Até 50 caracteres.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Até quanto a entidade pode comprar a prazo. Até 2 casas decimais.
    #[serde(rename = "limiteCredito", default, skip_serializing_if = "Option::is_none")]
    pub limite_credito: Option<Decimal>,
    /// Nome da mãe. Até 50 caracteres.
    #[serde(rename = "mae", default, skip_serializing_if = "Option::is_none")]
    pub mae: Option<String>,
    /// Nome, ou nome fantasia. Até 50 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Com quem falar. Até 50 caracteres.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Número do endereço de cobrança. Até 6 caracteres.
    #[serde(rename = "numeroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub numero_cobranca: Option<String>,
    /// Número do endereço principal. Até 6 caracteres.
    #[serde(rename = "numeroEndereco", default, skip_serializing_if = "Option::is_none")]
    pub numero_endereco: Option<String>,
    /// Número do endereço de entrega. Até 6 caracteres.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Nome do pai. Até 50 caracteres.
    #[serde(rename = "pai", default, skip_serializing_if = "Option::is_none")]
    pub pai: Option<String>,
    /// Profissão. Até 50 caracteres.
    #[serde(rename = "profissao", default, skip_serializing_if = "Option::is_none")]
    pub profissao: Option<String>,
    /// Razão social. Até 50 caracteres.
    #[serde(rename = "razaoSocial", default, skip_serializing_if = "Option::is_none")]
    pub razao_social: Option<String>,
    /// Renda. Até 2 casas decimais.
    #[serde(rename = "renda", default, skip_serializing_if = "Option::is_none")]
    pub renda: Option<Decimal>,
    /// Documento de identidade. Até 20 caracteres.
    #[serde(rename = "rg", default, skip_serializing_if = "Option::is_none")]
    pub rg: Option<String>,
    /// Telefone fixo. Até 40 caracteres.
    #[serde(rename = "telefone", default, skip_serializing_if = "Option::is_none")]
    pub telefone: Option<String>,
    /// Telefone de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "telefoneEntrega", default, skip_serializing_if = "Option::is_none")]
    pub telefone_entrega: Option<String>,
    /// O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número. Até 20 caracteres.
    #[serde(rename = "tipo")]
    pub tipo: String,
    /// Usuário do sistema ligado à entidade. Até 10 caracteres.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// Se a entidade está bloqueada. `0` não, `1` sim.
    #[serde(rename = "creditoRestrito", default, skip_serializing_if = "Option::is_none")]
    pub credito_restrito: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl EntidadeEnviado {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, tipo: impl Into<String>) -> Self {
        Self {
            bairro: None,
            bairro_cobranca: None,
            bairro_entrega: None,
            celular: None,
            celular_entrega: None,
            cep: None,
            cep_cobranca: None,
            cep_entrega: None,
            cidade: None,
            cidade_cobranca: None,
            cidade_entrega: None,
            cnpj_cpf: None,
            codigo: None,
            complemento: None,
            complemento_cobranca: None,
            complemento_entrega: None,
            conjuge: None,
            contato_cobranca: None,
            contato_entrega: None,
            data_nascimento: None,
            email: None,
            email_entrega: None,
            endereco: None,
            endereco_cobranca: None,
            endereco_entrega: None,
            estado: None,
            estado_civil: None,
            estado_cobranca: None,
            estado_entrega: None,
            extra1: None,
            extra2: None,
            extra3: None,
            extra4: None,
            extra5: None,
            extra6: None,
            fax: None,
            fax_entrega: None,
            inativo: None,
            inscricao_estadual: None,
            limite_credito: None,
            mae: None,
            nome: nome.into(),
            nome_contato: None,
            numero_cobranca: None,
            numero_endereco: None,
            numero_entrega: None,
            observacao: None,
            pai: None,
            profissao: None,
            razao_social: None,
            renda: None,
            rg: None,
            telefone: None,
            telefone_entrega: None,
            tipo: tipo.into(),
            usuario: None,
            credito_restrito: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Uma entidade a atualizar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioEntidadeExistente {
    /// A entidade a gravar de novo.
    #[serde(rename = "entidade")]
    pub entidade: EntidadeExistente,
}

impl EnvioEntidadeExistente {
    /// With what it must have.
    pub fn new(entidade: EntidadeExistente) -> Self {
        Self {
            entidade,
        }
    }
}

/// Uma entidade que já existe, com todos os seus campos: o que falta se perde.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntidadeExistente {
    /// Bairro do endereço principal. Até 50 caracteres.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Bairro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "bairroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub bairro_cobranca: Option<String>,
    /// Bairro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Telefone celular. Até 40 caracteres.
    #[serde(rename = "celular", default, skip_serializing_if = "Option::is_none")]
    pub celular: Option<String>,
    /// Celular de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "celularEntrega", default, skip_serializing_if = "Option::is_none")]
    pub celular_entrega: Option<String>,
    /// CEP do endereço principal. Até 10 caracteres.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// CEP do endereço de cobrança. Até 10 caracteres.
    #[serde(rename = "cepCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cep_cobranca: Option<String>,
    /// CEP do endereço de entrega: um caractere a menos que os outros. Até 9 caracteres.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Cidade do endereço principal. Até 100 caracteres.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Cidade do endereço de cobrança. Até 100 caracteres.
    #[serde(rename = "cidadeCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cidade_cobranca: Option<String>,
    /// Cidade do endereço de entrega. Até 100 caracteres.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado. Até 18 caracteres.
    #[serde(rename = "cnpjCpf", default, skip_serializing_if = "Option::is_none")]
    pub cnpj_cpf: Option<String>,
    /// Código da entidade. Até 10 caracteres.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// Complemento do endereço principal. Até 50 caracteres.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Complemento do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "complementoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub complemento_cobranca: Option<String>,
    /// Complemento do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Nome do cônjuge. Até 50 caracteres.
    #[serde(rename = "conjuge", default, skip_serializing_if = "Option::is_none")]
    pub conjuge: Option<String>,
    /// Com quem falar sobre a cobrança. Até 50 caracteres.
    #[serde(rename = "contatoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub contato_cobranca: Option<String>,
    /// Com quem falar sobre a entrega. Até 50 caracteres.
    #[serde(rename = "contatoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub contato_entrega: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dataNascimento", default, skip_serializing_if = "Option::is_none")]
    pub data_nascimento: Option<String>,
    /// Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram. Até 50 caracteres.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// E-mail de quem recebe a entrega. Até 50 caracteres.
    #[serde(rename = "emailEntrega", default, skip_serializing_if = "Option::is_none")]
    pub email_entrega: Option<String>,
    /// Logradouro do endereço principal, sem o número. Até 50 caracteres.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Logradouro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "enderecoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub endereco_cobranca: Option<String>,
    /// Logradouro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<String>,
    /// Estado do endereço principal, em duas letras. Até 2 caracteres.
    #[serde(rename = "estado", default, skip_serializing_if = "Option::is_none")]
    pub estado: Option<String>,
    /// Estado civil, de 0 a 6. `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    #[serde(rename = "estadoCivil", default, skip_serializing_if = "Option::is_none")]
    pub estado_civil: Option<i32>,
    /// Estado do endereço de cobrança, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub estado_cobranca: Option<String>,
    /// Estado do endereço de entrega, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub estado_entrega: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Número de fax. Até 40 caracteres.
    #[serde(rename = "fax", default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// Fax de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "faxEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fax_entrega: Option<String>,
    /// Se a entidade está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Inscrição estadual. Até 50 caracteres.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Até quanto a entidade pode comprar a prazo. Até 2 casas decimais.
    #[serde(rename = "limiteCredito", default, skip_serializing_if = "Option::is_none")]
    pub limite_credito: Option<Decimal>,
    /// Nome da mãe. Até 50 caracteres.
    #[serde(rename = "mae", default, skip_serializing_if = "Option::is_none")]
    pub mae: Option<String>,
    /// Nome, ou nome fantasia. Até 50 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Com quem falar. Até 50 caracteres.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Número do endereço de cobrança. Até 6 caracteres.
    #[serde(rename = "numeroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub numero_cobranca: Option<String>,
    /// Número do endereço principal. Até 6 caracteres.
    #[serde(rename = "numeroEndereco", default, skip_serializing_if = "Option::is_none")]
    pub numero_endereco: Option<String>,
    /// Número do endereço de entrega. Até 6 caracteres.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Nome do pai. Até 50 caracteres.
    #[serde(rename = "pai", default, skip_serializing_if = "Option::is_none")]
    pub pai: Option<String>,
    /// Profissão. Até 50 caracteres.
    #[serde(rename = "profissao", default, skip_serializing_if = "Option::is_none")]
    pub profissao: Option<String>,
    /// Razão social. Até 50 caracteres.
    #[serde(rename = "razaoSocial", default, skip_serializing_if = "Option::is_none")]
    pub razao_social: Option<String>,
    /// Renda. Até 2 casas decimais.
    #[serde(rename = "renda", default, skip_serializing_if = "Option::is_none")]
    pub renda: Option<Decimal>,
    /// Documento de identidade. Até 20 caracteres.
    #[serde(rename = "rg", default, skip_serializing_if = "Option::is_none")]
    pub rg: Option<String>,
    /// Telefone fixo. Até 40 caracteres.
    #[serde(rename = "telefone", default, skip_serializing_if = "Option::is_none")]
    pub telefone: Option<String>,
    /// Telefone de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "telefoneEntrega", default, skip_serializing_if = "Option::is_none")]
    pub telefone_entrega: Option<String>,
    /// O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número. Até 20 caracteres.
    #[serde(rename = "tipo")]
    pub tipo: String,
    /// Usuário do sistema ligado à entidade. Até 10 caracteres.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// Se a entidade está bloqueada. `0` não, `1` sim.
    #[serde(rename = "creditoRestrito", default, skip_serializing_if = "Option::is_none")]
    pub credito_restrito: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl EntidadeExistente {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>, nome: impl Into<String>, tipo: impl Into<String>) -> Self {
        Self {
            bairro: None,
            bairro_cobranca: None,
            bairro_entrega: None,
            celular: None,
            celular_entrega: None,
            cep: None,
            cep_cobranca: None,
            cep_entrega: None,
            cidade: None,
            cidade_cobranca: None,
            cidade_entrega: None,
            cnpj_cpf: None,
            codigo: codigo.into(),
            complemento: None,
            complemento_cobranca: None,
            complemento_entrega: None,
            conjuge: None,
            contato_cobranca: None,
            contato_entrega: None,
            data_nascimento: None,
            email: None,
            email_entrega: None,
            endereco: None,
            endereco_cobranca: None,
            endereco_entrega: None,
            estado: None,
            estado_civil: None,
            estado_cobranca: None,
            estado_entrega: None,
            extra1: None,
            extra2: None,
            extra3: None,
            extra4: None,
            extra5: None,
            extra6: None,
            fax: None,
            fax_entrega: None,
            inativo: None,
            inscricao_estadual: None,
            limite_credito: None,
            mae: None,
            nome: nome.into(),
            nome_contato: None,
            numero_cobranca: None,
            numero_endereco: None,
            numero_entrega: None,
            observacao: None,
            pai: None,
            profissao: None,
            razao_social: None,
            renda: None,
            rg: None,
            telefone: None,
            telefone_entrega: None,
            tipo: tipo.into(),
            usuario: None,
            credito_restrito: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Um produto a cadastrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioProduto {
    /// O produto a cadastrar.
    #[serde(rename = "produto")]
    pub produto: ProdutoEnviado,
}

impl EnvioProduto {
    /// With what it must have.
    pub fn new(produto: ProdutoEnviado) -> Self {
        Self {
            produto,
        }
    }
}

/// Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProdutoEnviado {
    /// Alíquota da Cofins na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaCofins", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins: Option<Decimal>,
    /// Alíquota da Cofins na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins_entrada: Option<Decimal>,
    /// Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam. Até 2 casas decimais.
    #[serde(rename = "aliquotaICMS", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_icms: Option<Decimal>,
    /// Alíquota do IPI. Até 2 casas decimais.
    #[serde(rename = "aliquotaIPI", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_ipi: Option<Decimal>,
    /// Alíquota do PIS na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaPis", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis: Option<Decimal>,
    /// Alíquota do PIS na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaPisEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis_entrada: Option<Decimal>,
    /// Altura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "alturaShop", default, skip_serializing_if = "Option::is_none")]
    pub altura_shop: Option<Decimal>,
    /// Caminho de um arquivo de imagem no computador do sistema. Até 200 caracteres.
    #[serde(rename = "caminhoImagem", default, skip_serializing_if = "Option::is_none")]
    pub caminho_imagem: Option<String>,
    /// Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0. Inteiro.
    #[serde(rename = "casasDecimais", default, skip_serializing_if = "Option::is_none")]
    pub casas_decimais: Option<i64>,
    /// Código CEST. Até 10 caracteres.
    #[serde(rename = "cest", default, skip_serializing_if = "Option::is_none")]
    pub cest: Option<String>,
    /// Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14. Até 20 caracteres.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// CFOP de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntrada", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada: Option<String>,
    /// CFOP de devolução de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_externa: Option<String>,
    /// CFOP de devolução de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_interna: Option<String>,
    /// CFOP de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_externa: Option<String>,
    /// CFOP de transferência recebida de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_externa: Option<String>,
    /// CFOP de transferência recebida dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_interna: Option<String>,
    /// CFOP de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaida", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida: Option<String>,
    /// CFOP de devolução de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_externa: Option<String>,
    /// CFOP de devolução de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_interna: Option<String>,
    /// CFOP de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_externa: Option<String>,
    /// CFOP de transferência enviada a outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_externa: Option<String>,
    /// CFOP de transferência enviada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_interna: Option<String>,
    /// Código da entidade que fabrica. Até 10 caracteres.
    #[serde(rename = "codigoFabricante", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fabricante: Option<String>,
    /// Código da entidade que fornece. Até 10 caracteres.
    #[serde(rename = "codigoFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fornecedor: Option<String>,
    /// Código do grupo de produtos. Até 30 caracteres.
    #[serde(rename = "codigoGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_produto: Option<String>,
    /// Código do serviço na lei complementar. Até 10 caracteres.
    #[serde(rename = "codigoLeiComplementar", default, skip_serializing_if = "Option::is_none")]
    pub codigo_lei_complementar: Option<String>,
    /// Código da receita sem contribuição. Até 10 caracteres.
    #[serde(rename = "codigoReceitaSemContribuicao", default, skip_serializing_if = "Option::is_none")]
    pub codigo_receita_sem_contribuicao: Option<String>,
    /// Comprimento no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "comprimentoShop", default, skip_serializing_if = "Option::is_none")]
    pub comprimento_shop: Option<Decimal>,
    /// CST de PIS e Cofins na saída. Até 2 caracteres.
    #[serde(rename = "cstPisCofins", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins: Option<String>,
    /// CST de PIS e Cofins na entrada. Até 2 caracteres.
    #[serde(rename = "cstPisCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins_entrada: Option<String>,
    /// Quando o registro mudou, em milissegundos desde 1970. Serve de filtro. Inteiro.
    #[serde(rename = "currentTimeMillis", default, skip_serializing_if = "Option::is_none")]
    pub current_time_millis: Option<i64>,
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio de partida. Até 6 casas decimais.
    #[serde(rename = "custoMedioInicial", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio_inicial: Option<Decimal>,
    /// Descrição no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "descricaoShop", default, skip_serializing_if = "Option::is_none")]
    pub descricao_shop: Option<String>,
    /// Código de barras principal. Até 20 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é. `0` não, `1` sim.
    #[serde(rename = "enviaECommerce", default, skip_serializing_if = "Option::is_none")]
    pub envia_ecommerce: Option<i32>,
    /// Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa. Inteiro de 0 a 9.
    #[serde(rename = "exigibilidadeIss", default, skip_serializing_if = "Option::is_none")]
    pub exigibilidade_iss: Option<i64>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Como se arredonda o valor. `"A"` arredondamento, `"T"` truncamento.
    #[serde(rename = "iat", default, skip_serializing_if = "Option::is_none")]
    pub iat: Option<ProdutoEnviadoIat>,
    /// As imagens do produto, só na leitura; o manual não mostra o formato.
    #[serde(rename = "imagens", default, skip_serializing_if = "Option::is_none")]
    pub imagens: Option<Value>,
    /// Se o produto está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Informações no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "infoShop", default, skip_serializing_if = "Option::is_none")]
    pub info_shop: Option<String>,
    /// Texto que acompanha o produto. Até 500 caracteres.
    #[serde(rename = "informacaoAdicional", default, skip_serializing_if = "Option::is_none")]
    pub informacao_adicional: Option<String>,
    /// Se as dimensões são pedidas. `0` não, `1` sim.
    #[serde(rename = "informarDimensoes", default, skip_serializing_if = "Option::is_none")]
    pub informar_dimensoes: Option<i32>,
    /// Quem fabrica o produto. `"P"` fabricação própria, `"T"` fabricação por terceiros.
    #[serde(rename = "ippt", default, skip_serializing_if = "Option::is_none")]
    pub ippt: Option<ProdutoEnviadoIppt>,
    /// Largura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "larguraShop", default, skip_serializing_if = "Option::is_none")]
    pub largura_shop: Option<Decimal>,
    /// Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta. Até 2 casas decimais.
    #[serde(rename = "lucroBruto", default, skip_serializing_if = "Option::is_none")]
    pub lucro_bruto: Option<Decimal>,
    /// Código NCM, com a máscara que tiver. Até 10 caracteres.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Nome do produto. Até 120 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Nome no cupom fiscal. Até 120 caracteres.
    #[serde(rename = "nomeEcf", default, skip_serializing_if = "Option::is_none")]
    pub nome_ecf: Option<String>,
    /// Nome de quem fornece. Até 50 caracteres.
    #[serde(rename = "nomeFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub nome_fornecedor: Option<String>,
    /// Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL. Até 40 caracteres.
    #[serde(rename = "nomeGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub nome_grupo_produto: Option<String>,
    /// Se o produto é controlado por número de série. `0` não, `1` sim.
    #[serde(rename = "numeroSerie", default, skip_serializing_if = "Option::is_none")]
    pub numero_serie: Option<i32>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// De onde o produto vem. `0` nacional, `1` importado.
    #[serde(rename = "origem", default, skip_serializing_if = "Option::is_none")]
    pub origem: Option<i32>,
    /// Se o produto é vendido por peso. `0` não se vende por peso, `1` vende-se por peso.
    #[serde(rename = "pesavel", default, skip_serializing_if = "Option::is_none")]
    pub pesavel: Option<i32>,
    /// Peso do produto. Até 3 casas decimais.
    #[serde(rename = "peso", default, skip_serializing_if = "Option::is_none")]
    pub peso: Option<Decimal>,
    /// Peso no Uniplus Shop. Até 3 casas decimais.
    #[serde(rename = "pesoShop", default, skip_serializing_if = "Option::is_none")]
    pub peso_shop: Option<Decimal>,
    /// Preço de venda. Até 6 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// Preço na tabela 1. Até 6 casas decimais.
    #[serde(rename = "precoPauta1", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta1: Option<Decimal>,
    /// Preço na tabela 2. Até 6 casas decimais.
    #[serde(rename = "precoPauta2", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta2: Option<Decimal>,
    /// Preço na tabela 3. Até 6 casas decimais.
    #[serde(rename = "precoPauta3", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta3: Option<Decimal>,
    /// Preço na tabela 4. Até 6 casas decimais.
    #[serde(rename = "precoPauta4", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta4: Option<Decimal>,
    /// Os preços de cada filial, onde são diferentes.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<PrecoFilialEnviado>>,
    /// Referência do produto. Até 20 caracteres.
    #[serde(rename = "referencia", default, skip_serializing_if = "Option::is_none")]
    pub referencia: Option<String>,
    /// Código da situação tributária. Até 3 caracteres.
    #[serde(rename = "situacaoTributaria", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria: Option<String>,
    /// Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "situacaoTributariaSN", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria_sn: Option<String>,
    /// Para que o produto serve, como no SPED. `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<ProdutoEnviadoTipoProduto>,
    /// P ou S. `"P"` produto, `"S"` serviço.
    #[serde(rename = "tipoRegistro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_registro: Option<ProdutoEnviadoTipoRegistro>,
    /// Código da tributação especial. Até 10 caracteres.
    #[serde(rename = "tributacaoEspecial", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial: Option<String>,
    /// Situação tributária especial para NFC-e e SAT. Até 3 caracteres.
    #[serde(rename = "tributacaoEspecialNfceSat", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial_nfce_sat: Option<String>,
    /// Como o ICMS incide; os serviços têm códigos próprios. `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    #[serde(rename = "tributacaoICMS", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_icms: Option<ProdutoEnviadoTributacaoICMS>,
    /// Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "tributacaoSN", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_sn: Option<String>,
    /// Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória. Até 3 caracteres.
    #[serde(rename = "unidadeMedida")]
    pub unidade_medida: String,
    /// O que se conta ao transportar. `1` volumes, `2` embalagem.
    #[serde(rename = "tipoVolume", default, skip_serializing_if = "Option::is_none")]
    pub tipo_volume: Option<i32>,
    /// Quantos volumes ou embalagens. Inteiro de 0 a 99.
    #[serde(rename = "quantidadeVolume", default, skip_serializing_if = "Option::is_none")]
    pub quantidade_volume: Option<i64>,
    /// Se o produto tem variações, como cor e tamanho. `0` não, `1` sim.
    #[serde(rename = "possuiVariacao", default, skip_serializing_if = "Option::is_none")]
    pub possui_variacao: Option<i32>,
    /// Se o produto vai para um comércio eletrônico integrado. `0` não, `1` sim.
    #[serde(rename = "enviarOutrosECommerce", default, skip_serializing_if = "Option::is_none")]
    pub enviar_outros_ecommerce: Option<i32>,
    /// Se o produto é controlado por lote. `0` não, `1` sim.
    #[serde(rename = "possuiLote", default, skip_serializing_if = "Option::is_none")]
    pub possui_lote: Option<i32>,
    /// Se o produto é um kit. `0` não, `1` sim.
    #[serde(rename = "kit", default, skip_serializing_if = "Option::is_none")]
    pub kit: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl ProdutoEnviado {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, preco: Decimal, unidade_medida: impl Into<String>) -> Self {
        Self {
            aliquota_cofins: None,
            aliquota_cofins_entrada: None,
            aliquota_icms: None,
            aliquota_ipi: None,
            aliquota_pis: None,
            aliquota_pis_entrada: None,
            altura_shop: None,
            caminho_imagem: None,
            casas_decimais: None,
            cest: None,
            codigo: None,
            codigo_cfop_entrada: None,
            codigo_cfop_entrada_devolucao_externa: None,
            codigo_cfop_entrada_devolucao_interna: None,
            codigo_cfop_entrada_externa: None,
            codigo_cfop_entrada_transf_externa: None,
            codigo_cfop_entrada_transf_interna: None,
            codigo_cfop_saida: None,
            codigo_cfop_saida_devolucao_externa: None,
            codigo_cfop_saida_devolucao_interna: None,
            codigo_cfop_saida_externa: None,
            codigo_cfop_saida_transf_externa: None,
            codigo_cfop_saida_transf_interna: None,
            codigo_fabricante: None,
            codigo_fornecedor: None,
            codigo_grupo_produto: None,
            codigo_lei_complementar: None,
            codigo_receita_sem_contribuicao: None,
            comprimento_shop: None,
            cst_pis_cofins: None,
            cst_pis_cofins_entrada: None,
            current_time_millis: None,
            custo: None,
            custo_medio_inicial: None,
            descricao_shop: None,
            ean: None,
            envia_ecommerce: None,
            exigibilidade_iss: None,
            extra1: None,
            extra2: None,
            extra3: None,
            extra4: None,
            extra5: None,
            extra6: None,
            iat: None,
            imagens: None,
            inativo: None,
            info_shop: None,
            informacao_adicional: None,
            informar_dimensoes: None,
            ippt: None,
            largura_shop: None,
            lucro_bruto: None,
            ncm: None,
            nome: nome.into(),
            nome_ecf: None,
            nome_fornecedor: None,
            nome_grupo_produto: None,
            numero_serie: None,
            observacao: None,
            origem: None,
            pesavel: None,
            peso: None,
            peso_shop: None,
            preco,
            preco_pauta1: None,
            preco_pauta2: None,
            preco_pauta3: None,
            preco_pauta4: None,
            precos: None,
            referencia: None,
            situacao_tributaria: None,
            situacao_tributaria_sn: None,
            tipo_produto: None,
            tipo_registro: None,
            tributacao_especial: None,
            tributacao_especial_nfce_sat: None,
            tributacao_icms: None,
            tributacao_sn: None,
            unidade_medida: unidade_medida.into(),
            tipo_volume: None,
            quantidade_volume: None,
            possui_variacao: None,
            enviar_outros_ecommerce: None,
            possui_lote: None,
            kit: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Como se arredonda o valor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoEnviadoIat {
    /// `A`: arredondamento.
    #[serde(rename = "A")]
    A,
    /// `T`: truncamento.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Quem fabrica o produto.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoEnviadoIppt {
    /// `P`: fabricação própria.
    #[serde(rename = "P")]
    P,
    /// `T`: fabricação por terceiros.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que o produto serve, como no SPED.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoEnviadoTipoProduto {
    /// `00`: mercadoria para revenda.
    #[serde(rename = "00")]
    V00,
    /// `01`: matéria-prima.
    #[serde(rename = "01")]
    V01,
    /// `02`: embalagem.
    #[serde(rename = "02")]
    V02,
    /// `03`: produto em processo.
    #[serde(rename = "03")]
    V03,
    /// `04`: produto acabado.
    #[serde(rename = "04")]
    V04,
    /// `05`: subproduto.
    #[serde(rename = "05")]
    V05,
    /// `06`: produto intermediário.
    #[serde(rename = "06")]
    V06,
    /// `07`: material de uso e consumo.
    #[serde(rename = "07")]
    V07,
    /// `08`: ativo imobilizado.
    #[serde(rename = "08")]
    V08,
    /// `09`: serviços.
    #[serde(rename = "09")]
    V09,
    /// `10`: outros insumos.
    #[serde(rename = "10")]
    V10,
    /// `99`: outros.
    #[serde(rename = "99")]
    V99,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// P ou S.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoEnviadoTipoRegistro {
    /// `P`: produto.
    #[serde(rename = "P")]
    P,
    /// `S`: serviço.
    #[serde(rename = "S")]
    S,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Como o ICMS incide; os serviços têm códigos próprios.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoEnviadoTributacaoICMS {
    /// `T`: produto tributado.
    #[serde(rename = "T")]
    T,
    /// `N`: produto não tributado.
    #[serde(rename = "N")]
    N,
    /// `I`: produto isento.
    #[serde(rename = "I")]
    I,
    /// `F`: produto com substituição tributária.
    #[serde(rename = "F")]
    F,
    /// `S`: serviço tributado.
    #[serde(rename = "S")]
    S,
    /// `NS`: serviço não tributado.
    #[serde(rename = "NS")]
    Ns,
    /// `IS`: serviço isento.
    #[serde(rename = "IS")]
    Is,
    /// `FS`: serviço com substituição tributária.
    #[serde(rename = "FS")]
    Fs,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O preço de um produto em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecoFilialEnviado {
    /// Código da filial em que o preço vale. Até 4 caracteres.
    #[serde(rename = "filial")]
    pub filial: String,
    /// Preço de venda na filial. Até 6 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl PrecoFilialEnviado {
    /// With what it must have.
    pub fn new(filial: impl Into<String>, preco: Decimal) -> Self {
        Self {
            filial: filial.into(),
            preco,
            outros: BTreeMap::new(),
        }
    }
}

/// Um produto a atualizar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioProdutoExistente {
    /// O produto a gravar de novo.
    #[serde(rename = "produto")]
    pub produto: ProdutoExistente,
}

impl EnvioProdutoExistente {
    /// With what it must have.
    pub fn new(produto: ProdutoExistente) -> Self {
        Self {
            produto,
        }
    }
}

/// Um produto que já existe, com todos os seus campos: o que falta se perde.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProdutoExistente {
    /// Alíquota da Cofins na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaCofins", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins: Option<Decimal>,
    /// Alíquota da Cofins na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins_entrada: Option<Decimal>,
    /// Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam. Até 2 casas decimais.
    #[serde(rename = "aliquotaICMS", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_icms: Option<Decimal>,
    /// Alíquota do IPI. Até 2 casas decimais.
    #[serde(rename = "aliquotaIPI", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_ipi: Option<Decimal>,
    /// Alíquota do PIS na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaPis", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis: Option<Decimal>,
    /// Alíquota do PIS na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaPisEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis_entrada: Option<Decimal>,
    /// Altura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "alturaShop", default, skip_serializing_if = "Option::is_none")]
    pub altura_shop: Option<Decimal>,
    /// Caminho de um arquivo de imagem no computador do sistema. Até 200 caracteres.
    #[serde(rename = "caminhoImagem", default, skip_serializing_if = "Option::is_none")]
    pub caminho_imagem: Option<String>,
    /// Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0. Inteiro.
    #[serde(rename = "casasDecimais", default, skip_serializing_if = "Option::is_none")]
    pub casas_decimais: Option<i64>,
    /// Código CEST. Até 10 caracteres.
    #[serde(rename = "cest", default, skip_serializing_if = "Option::is_none")]
    pub cest: Option<String>,
    /// Código do produto. Até 20 caracteres.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// CFOP de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntrada", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada: Option<String>,
    /// CFOP de devolução de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_externa: Option<String>,
    /// CFOP de devolução de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_interna: Option<String>,
    /// CFOP de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_externa: Option<String>,
    /// CFOP de transferência recebida de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_externa: Option<String>,
    /// CFOP de transferência recebida dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_interna: Option<String>,
    /// CFOP de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaida", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida: Option<String>,
    /// CFOP de devolução de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_externa: Option<String>,
    /// CFOP de devolução de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_interna: Option<String>,
    /// CFOP de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_externa: Option<String>,
    /// CFOP de transferência enviada a outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_externa: Option<String>,
    /// CFOP de transferência enviada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_interna: Option<String>,
    /// Código da entidade que fabrica. Até 10 caracteres.
    #[serde(rename = "codigoFabricante", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fabricante: Option<String>,
    /// Código da entidade que fornece. Até 10 caracteres.
    #[serde(rename = "codigoFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fornecedor: Option<String>,
    /// Código do grupo de produtos. Até 30 caracteres.
    #[serde(rename = "codigoGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_produto: Option<String>,
    /// Código do serviço na lei complementar. Até 10 caracteres.
    #[serde(rename = "codigoLeiComplementar", default, skip_serializing_if = "Option::is_none")]
    pub codigo_lei_complementar: Option<String>,
    /// Código da receita sem contribuição. Até 10 caracteres.
    #[serde(rename = "codigoReceitaSemContribuicao", default, skip_serializing_if = "Option::is_none")]
    pub codigo_receita_sem_contribuicao: Option<String>,
    /// Comprimento no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "comprimentoShop", default, skip_serializing_if = "Option::is_none")]
    pub comprimento_shop: Option<Decimal>,
    /// CST de PIS e Cofins na saída. Até 2 caracteres.
    #[serde(rename = "cstPisCofins", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins: Option<String>,
    /// CST de PIS e Cofins na entrada. Até 2 caracteres.
    #[serde(rename = "cstPisCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins_entrada: Option<String>,
    /// Quando o registro mudou, em milissegundos desde 1970. Serve de filtro. Inteiro.
    #[serde(rename = "currentTimeMillis", default, skip_serializing_if = "Option::is_none")]
    pub current_time_millis: Option<i64>,
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio de partida. Até 6 casas decimais.
    #[serde(rename = "custoMedioInicial", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio_inicial: Option<Decimal>,
    /// Descrição no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "descricaoShop", default, skip_serializing_if = "Option::is_none")]
    pub descricao_shop: Option<String>,
    /// Código de barras principal. Até 20 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é. `0` não, `1` sim.
    #[serde(rename = "enviaECommerce", default, skip_serializing_if = "Option::is_none")]
    pub envia_ecommerce: Option<i32>,
    /// Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa. Inteiro de 0 a 9.
    #[serde(rename = "exigibilidadeIss", default, skip_serializing_if = "Option::is_none")]
    pub exigibilidade_iss: Option<i64>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Como se arredonda o valor. `"A"` arredondamento, `"T"` truncamento.
    #[serde(rename = "iat", default, skip_serializing_if = "Option::is_none")]
    pub iat: Option<ProdutoExistenteIat>,
    /// As imagens do produto, só na leitura; o manual não mostra o formato.
    #[serde(rename = "imagens", default, skip_serializing_if = "Option::is_none")]
    pub imagens: Option<Value>,
    /// Se o produto está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Informações no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "infoShop", default, skip_serializing_if = "Option::is_none")]
    pub info_shop: Option<String>,
    /// Texto que acompanha o produto. Até 500 caracteres.
    #[serde(rename = "informacaoAdicional", default, skip_serializing_if = "Option::is_none")]
    pub informacao_adicional: Option<String>,
    /// Se as dimensões são pedidas. `0` não, `1` sim.
    #[serde(rename = "informarDimensoes", default, skip_serializing_if = "Option::is_none")]
    pub informar_dimensoes: Option<i32>,
    /// Quem fabrica o produto. `"P"` fabricação própria, `"T"` fabricação por terceiros.
    #[serde(rename = "ippt", default, skip_serializing_if = "Option::is_none")]
    pub ippt: Option<ProdutoExistenteIppt>,
    /// Largura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "larguraShop", default, skip_serializing_if = "Option::is_none")]
    pub largura_shop: Option<Decimal>,
    /// Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta. Até 2 casas decimais.
    #[serde(rename = "lucroBruto", default, skip_serializing_if = "Option::is_none")]
    pub lucro_bruto: Option<Decimal>,
    /// Código NCM, com a máscara que tiver. Até 10 caracteres.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Nome do produto. Até 120 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Nome no cupom fiscal. Até 120 caracteres.
    #[serde(rename = "nomeEcf", default, skip_serializing_if = "Option::is_none")]
    pub nome_ecf: Option<String>,
    /// Nome de quem fornece. Até 50 caracteres.
    #[serde(rename = "nomeFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub nome_fornecedor: Option<String>,
    /// Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL. Até 40 caracteres.
    #[serde(rename = "nomeGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub nome_grupo_produto: Option<String>,
    /// Se o produto é controlado por número de série. `0` não, `1` sim.
    #[serde(rename = "numeroSerie", default, skip_serializing_if = "Option::is_none")]
    pub numero_serie: Option<i32>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// De onde o produto vem. `0` nacional, `1` importado.
    #[serde(rename = "origem", default, skip_serializing_if = "Option::is_none")]
    pub origem: Option<i32>,
    /// Se o produto é vendido por peso. `0` não se vende por peso, `1` vende-se por peso.
    #[serde(rename = "pesavel", default, skip_serializing_if = "Option::is_none")]
    pub pesavel: Option<i32>,
    /// Peso do produto. Até 3 casas decimais.
    #[serde(rename = "peso", default, skip_serializing_if = "Option::is_none")]
    pub peso: Option<Decimal>,
    /// Peso no Uniplus Shop. Até 3 casas decimais.
    #[serde(rename = "pesoShop", default, skip_serializing_if = "Option::is_none")]
    pub peso_shop: Option<Decimal>,
    /// Preço de venda. Até 6 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// Preço na tabela 1. Até 6 casas decimais.
    #[serde(rename = "precoPauta1", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta1: Option<Decimal>,
    /// Preço na tabela 2. Até 6 casas decimais.
    #[serde(rename = "precoPauta2", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta2: Option<Decimal>,
    /// Preço na tabela 3. Até 6 casas decimais.
    #[serde(rename = "precoPauta3", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta3: Option<Decimal>,
    /// Preço na tabela 4. Até 6 casas decimais.
    #[serde(rename = "precoPauta4", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta4: Option<Decimal>,
    /// Os preços de cada filial, onde são diferentes.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<PrecoFilialEnviado>>,
    /// Referência do produto. Até 20 caracteres.
    #[serde(rename = "referencia", default, skip_serializing_if = "Option::is_none")]
    pub referencia: Option<String>,
    /// Código da situação tributária. Até 3 caracteres.
    #[serde(rename = "situacaoTributaria", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria: Option<String>,
    /// Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "situacaoTributariaSN", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria_sn: Option<String>,
    /// Para que o produto serve, como no SPED. `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<ProdutoExistenteTipoProduto>,
    /// P ou S. `"P"` produto, `"S"` serviço.
    #[serde(rename = "tipoRegistro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_registro: Option<ProdutoExistenteTipoRegistro>,
    /// Código da tributação especial. Até 10 caracteres.
    #[serde(rename = "tributacaoEspecial", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial: Option<String>,
    /// Situação tributária especial para NFC-e e SAT. Até 3 caracteres.
    #[serde(rename = "tributacaoEspecialNfceSat", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial_nfce_sat: Option<String>,
    /// Como o ICMS incide; os serviços têm códigos próprios. `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    #[serde(rename = "tributacaoICMS", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_icms: Option<ProdutoExistenteTributacaoICMS>,
    /// Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "tributacaoSN", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_sn: Option<String>,
    /// Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória. Até 3 caracteres.
    #[serde(rename = "unidadeMedida")]
    pub unidade_medida: String,
    /// O que se conta ao transportar. `1` volumes, `2` embalagem.
    #[serde(rename = "tipoVolume", default, skip_serializing_if = "Option::is_none")]
    pub tipo_volume: Option<i32>,
    /// Quantos volumes ou embalagens. Inteiro de 0 a 99.
    #[serde(rename = "quantidadeVolume", default, skip_serializing_if = "Option::is_none")]
    pub quantidade_volume: Option<i64>,
    /// Se o produto tem variações, como cor e tamanho. `0` não, `1` sim.
    #[serde(rename = "possuiVariacao", default, skip_serializing_if = "Option::is_none")]
    pub possui_variacao: Option<i32>,
    /// Se o produto vai para um comércio eletrônico integrado. `0` não, `1` sim.
    #[serde(rename = "enviarOutrosECommerce", default, skip_serializing_if = "Option::is_none")]
    pub enviar_outros_ecommerce: Option<i32>,
    /// Se o produto é controlado por lote. `0` não, `1` sim.
    #[serde(rename = "possuiLote", default, skip_serializing_if = "Option::is_none")]
    pub possui_lote: Option<i32>,
    /// Se o produto é um kit. `0` não, `1` sim.
    #[serde(rename = "kit", default, skip_serializing_if = "Option::is_none")]
    pub kit: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl ProdutoExistente {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>, nome: impl Into<String>, preco: Decimal, unidade_medida: impl Into<String>) -> Self {
        Self {
            aliquota_cofins: None,
            aliquota_cofins_entrada: None,
            aliquota_icms: None,
            aliquota_ipi: None,
            aliquota_pis: None,
            aliquota_pis_entrada: None,
            altura_shop: None,
            caminho_imagem: None,
            casas_decimais: None,
            cest: None,
            codigo: codigo.into(),
            codigo_cfop_entrada: None,
            codigo_cfop_entrada_devolucao_externa: None,
            codigo_cfop_entrada_devolucao_interna: None,
            codigo_cfop_entrada_externa: None,
            codigo_cfop_entrada_transf_externa: None,
            codigo_cfop_entrada_transf_interna: None,
            codigo_cfop_saida: None,
            codigo_cfop_saida_devolucao_externa: None,
            codigo_cfop_saida_devolucao_interna: None,
            codigo_cfop_saida_externa: None,
            codigo_cfop_saida_transf_externa: None,
            codigo_cfop_saida_transf_interna: None,
            codigo_fabricante: None,
            codigo_fornecedor: None,
            codigo_grupo_produto: None,
            codigo_lei_complementar: None,
            codigo_receita_sem_contribuicao: None,
            comprimento_shop: None,
            cst_pis_cofins: None,
            cst_pis_cofins_entrada: None,
            current_time_millis: None,
            custo: None,
            custo_medio_inicial: None,
            descricao_shop: None,
            ean: None,
            envia_ecommerce: None,
            exigibilidade_iss: None,
            extra1: None,
            extra2: None,
            extra3: None,
            extra4: None,
            extra5: None,
            extra6: None,
            iat: None,
            imagens: None,
            inativo: None,
            info_shop: None,
            informacao_adicional: None,
            informar_dimensoes: None,
            ippt: None,
            largura_shop: None,
            lucro_bruto: None,
            ncm: None,
            nome: nome.into(),
            nome_ecf: None,
            nome_fornecedor: None,
            nome_grupo_produto: None,
            numero_serie: None,
            observacao: None,
            origem: None,
            pesavel: None,
            peso: None,
            peso_shop: None,
            preco,
            preco_pauta1: None,
            preco_pauta2: None,
            preco_pauta3: None,
            preco_pauta4: None,
            precos: None,
            referencia: None,
            situacao_tributaria: None,
            situacao_tributaria_sn: None,
            tipo_produto: None,
            tipo_registro: None,
            tributacao_especial: None,
            tributacao_especial_nfce_sat: None,
            tributacao_icms: None,
            tributacao_sn: None,
            unidade_medida: unidade_medida.into(),
            tipo_volume: None,
            quantidade_volume: None,
            possui_variacao: None,
            enviar_outros_ecommerce: None,
            possui_lote: None,
            kit: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Como se arredonda o valor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoExistenteIat {
    /// `A`: arredondamento.
    #[serde(rename = "A")]
    A,
    /// `T`: truncamento.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Quem fabrica o produto.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoExistenteIppt {
    /// `P`: fabricação própria.
    #[serde(rename = "P")]
    P,
    /// `T`: fabricação por terceiros.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que o produto serve, como no SPED.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoExistenteTipoProduto {
    /// `00`: mercadoria para revenda.
    #[serde(rename = "00")]
    V00,
    /// `01`: matéria-prima.
    #[serde(rename = "01")]
    V01,
    /// `02`: embalagem.
    #[serde(rename = "02")]
    V02,
    /// `03`: produto em processo.
    #[serde(rename = "03")]
    V03,
    /// `04`: produto acabado.
    #[serde(rename = "04")]
    V04,
    /// `05`: subproduto.
    #[serde(rename = "05")]
    V05,
    /// `06`: produto intermediário.
    #[serde(rename = "06")]
    V06,
    /// `07`: material de uso e consumo.
    #[serde(rename = "07")]
    V07,
    /// `08`: ativo imobilizado.
    #[serde(rename = "08")]
    V08,
    /// `09`: serviços.
    #[serde(rename = "09")]
    V09,
    /// `10`: outros insumos.
    #[serde(rename = "10")]
    V10,
    /// `99`: outros.
    #[serde(rename = "99")]
    V99,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// P ou S.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoExistenteTipoRegistro {
    /// `P`: produto.
    #[serde(rename = "P")]
    P,
    /// `S`: serviço.
    #[serde(rename = "S")]
    S,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Como o ICMS incide; os serviços têm códigos próprios.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoExistenteTributacaoICMS {
    /// `T`: produto tributado.
    #[serde(rename = "T")]
    T,
    /// `N`: produto não tributado.
    #[serde(rename = "N")]
    N,
    /// `I`: produto isento.
    #[serde(rename = "I")]
    I,
    /// `F`: produto com substituição tributária.
    #[serde(rename = "F")]
    F,
    /// `S`: serviço tributado.
    #[serde(rename = "S")]
    S,
    /// `NS`: serviço não tributado.
    #[serde(rename = "NS")]
    Ns,
    /// `IS`: serviço isento.
    #[serde(rename = "IS")]
    Is,
    /// `FS`: serviço com substituição tributária.
    #[serde(rename = "FS")]
    Fs,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma embalagem a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioEmbalagem {
    /// A embalagem a gravar.
    #[serde(rename = "embalagem")]
    pub embalagem: EmbalagemEnviado,
}

impl EnvioEmbalagem {
    /// With what it must have.
    pub fn new(embalagem: EmbalagemEnviado) -> Self {
        Self {
            embalagem,
        }
    }
}

/// Uma embalagem de um produto. O manual não diz que campos são obrigatórios.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmbalagemEnviado {
    /// Código de barras da embalagem. Até 20 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Quantas unidades do produto a embalagem contém. Até 6 casas decimais.
    #[serde(rename = "fatorConversao", default, skip_serializing_if = "Option::is_none")]
    pub fator_conversao: Option<Decimal>,
    /// Preço do produto nesta embalagem. Até 6 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Código do produto. Até 20 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Para que a embalagem serve. `0` compra e venda, `1` só compra, `2` só venda.
    #[serde(rename = "tipoEmbalagem", default, skip_serializing_if = "Option::is_none")]
    pub tipo_embalagem: Option<i32>,
    /// Sigla da unidade da embalagem, como CX. Até 3 caracteres.
    #[serde(rename = "unidadeMedida", default, skip_serializing_if = "Option::is_none")]
    pub unidade_medida: Option<String>,
    /// Casas decimais da unidade de medida. Inteiro de 0 a 99.
    #[serde(rename = "casasDecimais", default, skip_serializing_if = "Option::is_none")]
    pub casas_decimais: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl Default for EmbalagemEnviado {
    fn default() -> Self {
        Self::new()
    }
}

impl EmbalagemEnviado {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            ean: None,
            fator_conversao: None,
            preco: None,
            produto: None,
            tipo_embalagem: None,
            unidade_medida: None,
            casas_decimais: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Um código de barras a cadastrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioEan {
    /// O código de barras a cadastrar.
    #[serde(rename = "ean")]
    pub ean: EanEnviado,
}

impl EnvioEan {
    /// With what it must have.
    pub fn new(ean: EanEnviado) -> Self {
        Self {
            ean,
        }
    }
}

/// Um código de barras adicional de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EanEnviado {
    /// Código de barras. Até 14 caracteres.
    #[serde(rename = "ean")]
    pub ean: String,
    /// Nome da variação a que o código pertence.
    #[serde(rename = "descricaoVariacao", default, skip_serializing_if = "Option::is_none")]
    pub descricao_variacao: Option<String>,
    /// Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos. Até 14 caracteres.
    #[serde(rename = "produto")]
    pub produto: String,
    /// Variação a que o código pertence. Até 5 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl EanEnviado {
    /// With what it must have.
    pub fn new(ean: impl Into<String>, produto: impl Into<String>) -> Self {
        Self {
            ean: ean.into(),
            descricao_variacao: None,
            produto: produto.into(),
            variacao: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Uma variação a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioVariacao {
    /// A variação a gravar.
    #[serde(rename = "variacao")]
    pub variacao: VariacaoEnviado,
}

impl EnvioVariacao {
    /// With what it must have.
    pub fn new(variacao: VariacaoEnviado) -> Self {
        Self {
            variacao,
        }
    }
}

/// Um valor da grade de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VariacaoEnviado {
    /// Código da grade. Até 100 caracteres.
    #[serde(rename = "codigoGrade")]
    pub codigo_grade: String,
    /// Nome do valor, como ROXO. Até 30 caracteres.
    #[serde(rename = "descricao")]
    pub descricao: String,
    /// Posição no desenho da grade. Até 5 caracteres.
    #[serde(rename = "ordem")]
    pub ordem: String,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto")]
    pub produto: String,
    /// Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório. `"0"` linha, `"1"` coluna.
    #[serde(rename = "tipoRegistro")]
    pub tipo_registro: VariacaoEnviadoTipoRegistro,
    /// Código da variação montada.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl VariacaoEnviado {
    /// With what it must have.
    pub fn new(codigo_grade: impl Into<String>, descricao: impl Into<String>, ordem: impl Into<String>, produto: impl Into<String>, tipo_registro: VariacaoEnviadoTipoRegistro) -> Self {
        Self {
            codigo_grade: codigo_grade.into(),
            descricao: descricao.into(),
            ordem: ordem.into(),
            produto: produto.into(),
            tipo_registro,
            variacao: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum VariacaoEnviadoTipoRegistro {
    /// `0`: linha.
    #[serde(rename = "0")]
    V0,
    /// `1`: coluna.
    #[serde(rename = "1")]
    V1,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um saldo a gravar, na versão descontinuada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioSaldoEstoqueV1 {
    /// O saldo a gravar.
    #[serde(rename = "saldoEstoque")]
    pub saldo_estoque: SaldoEstoqueV1Enviado,
}

impl EnvioSaldoEstoqueV1 {
    /// With what it must have.
    pub fn new(saldo_estoque: SaldoEstoqueV1Enviado) -> Self {
        Self {
            saldo_estoque,
        }
    }
}

/// O saldo de um produto, na versão descontinuada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SaldoEstoqueV1Enviado {
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio do produto. Até 6 casas decimais.
    #[serde(rename = "custoMedio", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio: Option<Decimal>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto")]
    pub produto: String,
    /// Saldo em estoque: o que se envia passa a ser o saldo. Até 6 casas decimais.
    #[serde(rename = "quantidade")]
    pub quantidade: Decimal,
    /// Código da variação. Até 12 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl SaldoEstoqueV1Enviado {
    /// With what it must have.
    pub fn new(produto: impl Into<String>, quantidade: Decimal) -> Self {
        Self {
            custo: None,
            custo_medio: None,
            filial: None,
            produto: produto.into(),
            quantidade,
            variacao: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Um saldo a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioSaldoEstoque {
    /// O saldo a gravar.
    #[serde(rename = "saldoEstoque")]
    pub saldo_estoque: SaldoEstoqueEnviado,
}

impl EnvioSaldoEstoque {
    /// With what it must have.
    pub fn new(saldo_estoque: SaldoEstoqueEnviado) -> Self {
        Self {
            saldo_estoque,
        }
    }
}

/// O saldo de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SaldoEstoqueEnviado {
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio do produto. Até 6 casas decimais.
    #[serde(rename = "custoMedio", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio: Option<Decimal>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto")]
    pub produto: String,
    /// Saldo em estoque: o que se envia passa a ser o saldo. Até 6 casas decimais.
    #[serde(rename = "quantidade")]
    pub quantidade: Decimal,
    /// Código da variação. Até 12 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// Código do local de estoque. Até 5 caracteres.
    #[serde(rename = "localEstoque", default, skip_serializing_if = "Option::is_none")]
    pub local_estoque: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl SaldoEstoqueEnviado {
    /// With what it must have.
    pub fn new(produto: impl Into<String>, quantidade: Decimal) -> Self {
        Self {
            custo: None,
            custo_medio: None,
            filial: None,
            produto: produto.into(),
            quantidade,
            variacao: None,
            local_estoque: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Um DAV a cadastrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioDav {
    /// O documento a cadastrar.
    #[serde(rename = "dav")]
    pub dav: DavEnviado,
}

impl EnvioDav {
    /// With what it must have.
    pub fn new(dav: DavEnviado) -> Self {
        Self {
            dav,
        }
    }
}

/// Um documento auxiliar de venda: pré-venda, orçamento ou pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DavEnviado {
    /// Bairro da entrega. Até 50 caracteres.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// CEP da entrega. Até 9 caracteres.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Cidade da entrega. Até 100 caracteres.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// Código da entidade que compra. Até 14 caracteres.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Outro código para achar o documento no Prévendas. Até 20 caracteres.
    #[serde(rename = "codigoIdentificacao", default, skip_serializing_if = "Option::is_none")]
    pub codigo_identificacao: Option<String>,
    /// Número da tabela de preços. Até 1 caracteres.
    #[serde(rename = "codigoPauta", default, skip_serializing_if = "Option::is_none")]
    pub codigo_pauta: Option<String>,
    /// Quem paga o frete. `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
    #[serde(rename = "codigoTipoFrete", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tipo_frete: Option<DavEnviadoCodigoTipoFrete>,
    /// Código da entidade que transporta. Até 14 caracteres.
    #[serde(rename = "codigoTransportadora", default, skip_serializing_if = "Option::is_none")]
    pub codigo_transportadora: Option<String>,
    /// Complemento do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Código da condição de pagamento. Até 6 caracteres.
    #[serde(rename = "condicaoPagamento", default, skip_serializing_if = "Option::is_none")]
    pub condicao_pagamento: Option<String>,
    /// Data do documento. `AAAA-MM-DD`.
    #[serde(rename = "data")]
    pub data: String,
    /// Desconto no subtotal. Até 2 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Logradouro da entrega. Até 50 caracteres.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<String>,
    /// Estado da entrega, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub estado_entrega: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Número do endereço de entrega. Até 6 caracteres.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Desconto no subtotal, em percentual. Até 2 casas decimais.
    #[serde(rename = "percentualDescontoSubtotal", default, skip_serializing_if = "Option::is_none")]
    pub percentual_desconto_subtotal: Option<Decimal>,
    /// Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10. `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i32>,
    /// Que documento é. `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
    #[serde(rename = "tipoDocumento")]
    pub tipo_documento: i32,
    /// Código do tipo de documento financeiro. Inteiro.
    #[serde(rename = "tipoDocumentoFinanceiro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_documento_financeiro: Option<i64>,
    /// Total dos itens menos o desconto. Sem ele, o sistema soma os itens. Até 3 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Soma dos descontos dos itens. Até 2 casas decimais.
    #[serde(rename = "valorDescontoItens", default, skip_serializing_if = "Option::is_none")]
    pub valor_desconto_itens: Option<Decimal>,
    /// Valor do frete. Até 2 casas decimais.
    #[serde(rename = "valorFrete", default, skip_serializing_if = "Option::is_none")]
    pub valor_frete: Option<Decimal>,
    /// Código da entidade que vende. Até 14 caracteres.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Código do pedido no comércio eletrônico. Até 50 caracteres.
    #[serde(rename = "codigoECommerce", default, skip_serializing_if = "Option::is_none")]
    pub codigo_ecommerce: Option<String>,
    /// Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
    #[serde(rename = "itens", default, skip_serializing_if = "Option::is_none")]
    pub itens: Option<Vec<ItemDavEnviado>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl DavEnviado {
    /// With what it must have.
    pub fn new(data: impl Into<String>, tipo_documento: i32) -> Self {
        Self {
            bairro_entrega: None,
            cep_entrega: None,
            cidade_entrega: None,
            cliente: None,
            codigo: None,
            codigo_identificacao: None,
            codigo_pauta: None,
            codigo_tipo_frete: None,
            codigo_transportadora: None,
            complemento_entrega: None,
            condicao_pagamento: None,
            data: data.into(),
            desconto: None,
            endereco_entrega: None,
            estado_entrega: None,
            extra1: None,
            extra2: None,
            filial: None,
            numero_entrega: None,
            observacao: None,
            percentual_desconto_subtotal: None,
            status: None,
            tipo_documento,
            tipo_documento_financeiro: None,
            valor: None,
            valor_desconto_itens: None,
            valor_frete: None,
            vendedor: None,
            codigo_ecommerce: None,
            itens: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Quem paga o frete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DavEnviadoCodigoTipoFrete {
    /// `0`: pago pelo destinatário.
    #[serde(rename = "0")]
    V0,
    /// `1`: pago pelo emitente.
    #[serde(rename = "1")]
    V1,
    /// `2`: sem frete.
    #[serde(rename = "2")]
    V2,
    /// `9`: pago por terceiros.
    #[serde(rename = "9")]
    V9,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um item de um DAV.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemDavEnviado {
    /// Código do documento. Inteiro.
    #[serde(rename = "codigoDAV", default, skip_serializing_if = "Option::is_none")]
    pub codigo_dav: Option<i64>,
    /// Sigla da unidade de medida. Até 3 caracteres.
    #[serde(rename = "codigoUnidadeMedida", default, skip_serializing_if = "Option::is_none")]
    pub codigo_unidade_medida: Option<String>,
    /// Desconto do item, em valor ou percentual conforme tipoDesconto. Até 3 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Se o item é brinde. `0` não, `1` sim.
    #[serde(rename = "isBrinde", default, skip_serializing_if = "Option::is_none")]
    pub is_brinde: Option<i32>,
    /// Número do item no documento. Inteiro.
    #[serde(rename = "nrItem", default, skip_serializing_if = "Option::is_none")]
    pub nr_item: Option<i64>,
    /// Número de série do produto. Até 20 caracteres.
    #[serde(rename = "numeroSerie", default, skip_serializing_if = "Option::is_none")]
    pub numero_serie: Option<String>,
    /// Preço do item. Até 2 casas decimais.
    #[serde(rename = "precoTotal", default, skip_serializing_if = "Option::is_none")]
    pub preco_total: Option<Decimal>,
    /// Preço de uma unidade. Até 3 casas decimais.
    #[serde(rename = "precoUnitario")]
    pub preco_unitario: Decimal,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto")]
    pub produto: String,
    /// Quantidade do item. Até 3 casas decimais.
    #[serde(rename = "quantidade")]
    pub quantidade: Decimal,
    /// O que o número em desconto é. `"0"` percentual, `"1"` valor.
    #[serde(rename = "tipoDesconto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_desconto: Option<ItemDavEnviadoTipoDesconto>,
    /// As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
    #[serde(rename = "variacoes", default, skip_serializing_if = "Option::is_none")]
    pub variacoes: Option<Vec<VariacaoItemEnviado>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl ItemDavEnviado {
    /// With what it must have.
    pub fn new(preco_unitario: Decimal, produto: impl Into<String>, quantidade: Decimal) -> Self {
        Self {
            codigo_dav: None,
            codigo_unidade_medida: None,
            desconto: None,
            is_brinde: None,
            nr_item: None,
            numero_serie: None,
            preco_total: None,
            preco_unitario,
            produto: produto.into(),
            quantidade,
            tipo_desconto: None,
            variacoes: None,
            outros: BTreeMap::new(),
        }
    }
}

/// O que o número em desconto é.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ItemDavEnviadoTipoDesconto {
    /// `0`: percentual.
    #[serde(rename = "0")]
    V0,
    /// `1`: valor.
    #[serde(rename = "1")]
    V1,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma variação de um item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VariacaoItemEnviado {
    /// Código da variação. Inteiro.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<i64>,
    /// Quantidade desta variação. Inteiro.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

impl Default for VariacaoItemEnviado {
    fn default() -> Self {
        Self::new()
    }
}

impl VariacaoItemEnviado {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            variacao: None,
            quantidade: None,
            outros: BTreeMap::new(),
        }
    }
}

/// Os preços de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecosProduto {
    /// Código do produto. Até 20 caracteres.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// Preço de venda. Até 6 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Os preços de cada filial.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<PrecosFilial>>,
}

impl PrecosProduto {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>) -> Self {
        Self {
            codigo: codigo.into(),
            preco: None,
            precos: None,
        }
    }
}

/// Os preços de um produto numa filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecosFilial {
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial")]
    pub filial: String,
    /// Preço de venda na filial. Até 6 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// Os preços de cada tabela.
    #[serde(rename = "pautasPreco", default, skip_serializing_if = "Option::is_none")]
    pub pautas_preco: Option<Vec<PrecoPauta>>,
}

impl PrecosFilial {
    /// With what it must have.
    pub fn new(filial: impl Into<String>, preco: Decimal) -> Self {
        Self {
            filial: filial.into(),
            preco,
            pautas_preco: None,
        }
    }
}

/// O preço de um produto numa pauta.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecoPauta {
    /// Código da tabela de preços.
    #[serde(rename = "codigoPauta")]
    pub codigo_pauta: String,
    /// Preço nesta tabela. Até 6 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
}

impl PrecoPauta {
    /// With what it must have.
    pub fn new(codigo_pauta: impl Into<String>, preco: Decimal) -> Self {
        Self {
            codigo_pauta: codigo_pauta.into(),
            preco,
        }
    }
}

/// Uma ordem de serviço a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioOrdemServico {
    /// A ordem de serviço; nenhuma fonte mostra todos os seus campos.
    #[serde(rename = "ordemServico")]
    pub ordem_servico: Value,
}

impl EnvioOrdemServico {
    /// With what it must have.
    pub fn new(ordem_servico: Value) -> Self {
        Self {
            ordem_servico,
        }
    }
}

/// O novo status de uma ordem de serviço.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatusOrdemServico {
    /// Identificador interno da ordem de serviço.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Código da ordem de serviço.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// O novo status, de 1 a 15. `1` aberta, `2` em execução, `3` finalizada, `4` cancelada, `5` faturada, `6` agendada, `7` pausada, `8` passou pelo PDV, `9` faturada por DAV-OS, `10` mesclada, `11` duplicada, `12` serviço não executado, `13` orçamento, `14` faturada parcialmente, `15` retirada.
    #[serde(rename = "status")]
    pub status: i32,
}

impl StatusOrdemServico {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>, status: i32) -> Self {
        Self {
            id: None,
            codigo: codigo.into(),
            status,
        }
    }
}

/// Itens de uma ordem de serviço.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItensOrdemServico {
    /// Código da ordem de serviço.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// Os itens; nenhuma fonte mostra todos os seus campos. Pelo menos 1 na lista.
    #[serde(rename = "itens")]
    pub itens: Vec<Value>,
}

impl ItensOrdemServico {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>, itens: Vec<Value>) -> Self {
        Self {
            codigo: codigo.into(),
            itens,
        }
    }
}

/// Um registro de produção a cadastrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioRegistroProducao {
    /// O registro, com descricao e itens; nenhuma fonte mostra todos os seus campos.
    #[serde(rename = "registroProducao")]
    pub registro_producao: Value,
}

impl EnvioRegistroProducao {
    /// With what it must have.
    pub fn new(registro_producao: Value) -> Self {
        Self {
            registro_producao,
        }
    }
}

/// Um token de acesso e a sua validade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenDeAcesso {
    /// Vai no cabeçalho Authorization das demais chamadas, depois da palavra Bearer com maiúscula.
    #[serde(rename = "access_token", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Vem em minúsculas, e assim não serve ao cabeçalho: não o copie.
    #[serde(rename = "token_type", default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// Por quantos segundos vale: 3599 ou 3600 nas integrações. Inteiro a partir de 0.
    #[serde(rename = "expires_in", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Para que serve o token.
    #[serde(rename = "scope", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Identificador do token.
    #[serde(rename = "jti", default, skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entidade {
    /// Bairro do endereço principal. Até 50 caracteres.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Bairro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "bairroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub bairro_cobranca: Option<String>,
    /// Bairro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Telefone celular. Até 40 caracteres.
    #[serde(rename = "celular", default, skip_serializing_if = "Option::is_none")]
    pub celular: Option<String>,
    /// Celular de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "celularEntrega", default, skip_serializing_if = "Option::is_none")]
    pub celular_entrega: Option<String>,
    /// CEP do endereço principal. Até 10 caracteres.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// CEP do endereço de cobrança. Até 10 caracteres.
    #[serde(rename = "cepCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cep_cobranca: Option<String>,
    /// CEP do endereço de entrega: um caractere a menos que os outros. Até 9 caracteres.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Cidade do endereço principal. Até 100 caracteres.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Cidade do endereço de cobrança. Até 100 caracteres.
    #[serde(rename = "cidadeCobranca", default, skip_serializing_if = "Option::is_none")]
    pub cidade_cobranca: Option<String>,
    /// Cidade do endereço de entrega. Até 100 caracteres.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado. Até 18 caracteres.
    #[serde(rename = "cnpjCpf", default, skip_serializing_if = "Option::is_none")]
    pub cnpj_cpf: Option<String>,
    /// Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres. Até 10 caracteres.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Complemento do endereço principal. Até 50 caracteres.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Complemento do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "complementoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub complemento_cobranca: Option<String>,
    /// Complemento do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Nome do cônjuge. Até 50 caracteres.
    #[serde(rename = "conjuge", default, skip_serializing_if = "Option::is_none")]
    pub conjuge: Option<String>,
    /// Com quem falar sobre a cobrança. Até 50 caracteres.
    #[serde(rename = "contatoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub contato_cobranca: Option<String>,
    /// Com quem falar sobre a entrega. Até 50 caracteres.
    #[serde(rename = "contatoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub contato_entrega: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dataNascimento", default, skip_serializing_if = "Option::is_none")]
    pub data_nascimento: Option<String>,
    /// Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram. Até 50 caracteres.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// E-mail de quem recebe a entrega. Até 50 caracteres.
    #[serde(rename = "emailEntrega", default, skip_serializing_if = "Option::is_none")]
    pub email_entrega: Option<String>,
    /// Logradouro do endereço principal, sem o número. Até 50 caracteres.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Logradouro do endereço de cobrança. Até 50 caracteres.
    #[serde(rename = "enderecoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub endereco_cobranca: Option<String>,
    /// Logradouro do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<String>,
    /// Estado do endereço principal, em duas letras. Até 2 caracteres.
    #[serde(rename = "estado", default, skip_serializing_if = "Option::is_none")]
    pub estado: Option<String>,
    /// Estado civil, de 0 a 6. `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    #[serde(rename = "estadoCivil", default, skip_serializing_if = "Option::is_none")]
    pub estado_civil: Option<i32>,
    /// Estado do endereço de cobrança, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoCobranca", default, skip_serializing_if = "Option::is_none")]
    pub estado_cobranca: Option<String>,
    /// Estado do endereço de entrega, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub estado_entrega: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Número de fax. Até 40 caracteres.
    #[serde(rename = "fax", default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// Fax de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "faxEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fax_entrega: Option<String>,
    /// Se a entidade está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Inscrição estadual. Até 50 caracteres.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Até quanto a entidade pode comprar a prazo. Até 2 casas decimais.
    #[serde(rename = "limiteCredito", default, skip_serializing_if = "Option::is_none")]
    pub limite_credito: Option<Decimal>,
    /// Nome da mãe. Até 50 caracteres.
    #[serde(rename = "mae", default, skip_serializing_if = "Option::is_none")]
    pub mae: Option<String>,
    /// Nome, ou nome fantasia. Até 50 caracteres.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Com quem falar. Até 50 caracteres.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Número do endereço de cobrança. Até 6 caracteres.
    #[serde(rename = "numeroCobranca", default, skip_serializing_if = "Option::is_none")]
    pub numero_cobranca: Option<String>,
    /// Número do endereço principal. Até 6 caracteres.
    #[serde(rename = "numeroEndereco", default, skip_serializing_if = "Option::is_none")]
    pub numero_endereco: Option<String>,
    /// Número do endereço de entrega. Até 6 caracteres.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Nome do pai. Até 50 caracteres.
    #[serde(rename = "pai", default, skip_serializing_if = "Option::is_none")]
    pub pai: Option<String>,
    /// Profissão. Até 50 caracteres.
    #[serde(rename = "profissao", default, skip_serializing_if = "Option::is_none")]
    pub profissao: Option<String>,
    /// Razão social. Até 50 caracteres.
    #[serde(rename = "razaoSocial", default, skip_serializing_if = "Option::is_none")]
    pub razao_social: Option<String>,
    /// Renda. Até 2 casas decimais.
    #[serde(rename = "renda", default, skip_serializing_if = "Option::is_none")]
    pub renda: Option<Decimal>,
    /// Documento de identidade. Até 20 caracteres.
    #[serde(rename = "rg", default, skip_serializing_if = "Option::is_none")]
    pub rg: Option<String>,
    /// Telefone fixo. Até 40 caracteres.
    #[serde(rename = "telefone", default, skip_serializing_if = "Option::is_none")]
    pub telefone: Option<String>,
    /// Telefone de quem recebe a entrega. Até 40 caracteres.
    #[serde(rename = "telefoneEntrega", default, skip_serializing_if = "Option::is_none")]
    pub telefone_entrega: Option<String>,
    /// O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número. Até 20 caracteres.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Usuário do sistema ligado à entidade. Até 10 caracteres.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// Se a entidade está bloqueada. `0` não, `1` sim.
    #[serde(rename = "creditoRestrito", default, skip_serializing_if = "Option::is_none")]
    pub credito_restrito: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Produto {
    /// Alíquota da Cofins na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaCofins", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins: Option<Decimal>,
    /// Alíquota da Cofins na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_cofins_entrada: Option<Decimal>,
    /// Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam. Até 2 casas decimais.
    #[serde(rename = "aliquotaICMS", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_icms: Option<Decimal>,
    /// Alíquota do IPI. Até 2 casas decimais.
    #[serde(rename = "aliquotaIPI", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_ipi: Option<Decimal>,
    /// Alíquota do PIS na saída. Até 2 casas decimais.
    #[serde(rename = "aliquotaPis", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis: Option<Decimal>,
    /// Alíquota do PIS na entrada. Até 4 casas decimais.
    #[serde(rename = "aliquotaPisEntrada", default, skip_serializing_if = "Option::is_none")]
    pub aliquota_pis_entrada: Option<Decimal>,
    /// Altura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "alturaShop", default, skip_serializing_if = "Option::is_none")]
    pub altura_shop: Option<Decimal>,
    /// Caminho de um arquivo de imagem no computador do sistema. Até 200 caracteres.
    #[serde(rename = "caminhoImagem", default, skip_serializing_if = "Option::is_none")]
    pub caminho_imagem: Option<String>,
    /// Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0. Inteiro.
    #[serde(rename = "casasDecimais", default, skip_serializing_if = "Option::is_none")]
    pub casas_decimais: Option<i64>,
    /// Código CEST. Até 10 caracteres.
    #[serde(rename = "cest", default, skip_serializing_if = "Option::is_none")]
    pub cest: Option<String>,
    /// Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14. Até 20 caracteres.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// CFOP de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntrada", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada: Option<String>,
    /// CFOP de devolução de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_externa: Option<String>,
    /// CFOP de devolução de entrada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_devolucao_interna: Option<String>,
    /// CFOP de entrada de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_externa: Option<String>,
    /// CFOP de transferência recebida de outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_externa: Option<String>,
    /// CFOP de transferência recebida dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopEntradaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_entrada_transf_interna: Option<String>,
    /// CFOP de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaida", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida: Option<String>,
    /// CFOP de devolução de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_externa: Option<String>,
    /// CFOP de devolução de saída dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaDevolucaoInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_devolucao_interna: Option<String>,
    /// CFOP de saída para outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_externa: Option<String>,
    /// CFOP de transferência enviada a outro estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfExterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_externa: Option<String>,
    /// CFOP de transferência enviada dentro do estado. Até 6 caracteres.
    #[serde(rename = "codigoCfopSaidaTransfInterna", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cfop_saida_transf_interna: Option<String>,
    /// Código da entidade que fabrica. Até 10 caracteres.
    #[serde(rename = "codigoFabricante", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fabricante: Option<String>,
    /// Código da entidade que fornece. Até 10 caracteres.
    #[serde(rename = "codigoFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fornecedor: Option<String>,
    /// Código do grupo de produtos. Até 30 caracteres.
    #[serde(rename = "codigoGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_produto: Option<String>,
    /// Código do serviço na lei complementar. Até 10 caracteres.
    #[serde(rename = "codigoLeiComplementar", default, skip_serializing_if = "Option::is_none")]
    pub codigo_lei_complementar: Option<String>,
    /// Código da receita sem contribuição. Até 10 caracteres.
    #[serde(rename = "codigoReceitaSemContribuicao", default, skip_serializing_if = "Option::is_none")]
    pub codigo_receita_sem_contribuicao: Option<String>,
    /// Comprimento no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "comprimentoShop", default, skip_serializing_if = "Option::is_none")]
    pub comprimento_shop: Option<Decimal>,
    /// CST de PIS e Cofins na saída. Até 2 caracteres.
    #[serde(rename = "cstPisCofins", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins: Option<String>,
    /// CST de PIS e Cofins na entrada. Até 2 caracteres.
    #[serde(rename = "cstPisCofinsEntrada", default, skip_serializing_if = "Option::is_none")]
    pub cst_pis_cofins_entrada: Option<String>,
    /// Quando o registro mudou, em milissegundos desde 1970. Serve de filtro. Inteiro.
    #[serde(rename = "currentTimeMillis", default, skip_serializing_if = "Option::is_none")]
    pub current_time_millis: Option<i64>,
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio de partida. Até 6 casas decimais.
    #[serde(rename = "custoMedioInicial", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio_inicial: Option<Decimal>,
    /// Descrição no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "descricaoShop", default, skip_serializing_if = "Option::is_none")]
    pub descricao_shop: Option<String>,
    /// Código de barras principal. Até 20 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é. `0` não, `1` sim.
    #[serde(rename = "enviaECommerce", default, skip_serializing_if = "Option::is_none")]
    pub envia_ecommerce: Option<i32>,
    /// Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa. Inteiro de 0 a 9.
    #[serde(rename = "exigibilidadeIss", default, skip_serializing_if = "Option::is_none")]
    pub exigibilidade_iss: Option<i64>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra4", default, skip_serializing_if = "Option::is_none")]
    pub extra4: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra5", default, skip_serializing_if = "Option::is_none")]
    pub extra5: Option<String>,
    /// Campo livre. Até 50 caracteres.
    #[serde(rename = "extra6", default, skip_serializing_if = "Option::is_none")]
    pub extra6: Option<String>,
    /// Como se arredonda o valor. `"A"` arredondamento, `"T"` truncamento.
    #[serde(rename = "iat", default, skip_serializing_if = "Option::is_none")]
    pub iat: Option<ProdutoIat>,
    /// As imagens do produto, só na leitura; o manual não mostra o formato.
    #[serde(rename = "imagens", default, skip_serializing_if = "Option::is_none")]
    pub imagens: Option<Value>,
    /// Se o produto está fora de uso. `0` ativo, `1` inativo.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<i32>,
    /// Informações no Uniplus Shop. Até 4096 caracteres.
    #[serde(rename = "infoShop", default, skip_serializing_if = "Option::is_none")]
    pub info_shop: Option<String>,
    /// Texto que acompanha o produto. Até 500 caracteres.
    #[serde(rename = "informacaoAdicional", default, skip_serializing_if = "Option::is_none")]
    pub informacao_adicional: Option<String>,
    /// Se as dimensões são pedidas. `0` não, `1` sim.
    #[serde(rename = "informarDimensoes", default, skip_serializing_if = "Option::is_none")]
    pub informar_dimensoes: Option<i32>,
    /// Quem fabrica o produto. `"P"` fabricação própria, `"T"` fabricação por terceiros.
    #[serde(rename = "ippt", default, skip_serializing_if = "Option::is_none")]
    pub ippt: Option<ProdutoIppt>,
    /// Largura no Uniplus Shop. Até 1 casas decimais.
    #[serde(rename = "larguraShop", default, skip_serializing_if = "Option::is_none")]
    pub largura_shop: Option<Decimal>,
    /// Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta. Até 2 casas decimais.
    #[serde(rename = "lucroBruto", default, skip_serializing_if = "Option::is_none")]
    pub lucro_bruto: Option<Decimal>,
    /// Código NCM, com a máscara que tiver. Até 10 caracteres.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Nome do produto. Até 120 caracteres.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome no cupom fiscal. Até 120 caracteres.
    #[serde(rename = "nomeEcf", default, skip_serializing_if = "Option::is_none")]
    pub nome_ecf: Option<String>,
    /// Nome de quem fornece. Até 50 caracteres.
    #[serde(rename = "nomeFornecedor", default, skip_serializing_if = "Option::is_none")]
    pub nome_fornecedor: Option<String>,
    /// Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL. Até 40 caracteres.
    #[serde(rename = "nomeGrupoProduto", default, skip_serializing_if = "Option::is_none")]
    pub nome_grupo_produto: Option<String>,
    /// Se o produto é controlado por número de série. `0` não, `1` sim.
    #[serde(rename = "numeroSerie", default, skip_serializing_if = "Option::is_none")]
    pub numero_serie: Option<i32>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// De onde o produto vem. `0` nacional, `1` importado.
    #[serde(rename = "origem", default, skip_serializing_if = "Option::is_none")]
    pub origem: Option<i32>,
    /// Se o produto é vendido por peso. `0` não se vende por peso, `1` vende-se por peso.
    #[serde(rename = "pesavel", default, skip_serializing_if = "Option::is_none")]
    pub pesavel: Option<i32>,
    /// Peso do produto. Até 3 casas decimais.
    #[serde(rename = "peso", default, skip_serializing_if = "Option::is_none")]
    pub peso: Option<Decimal>,
    /// Peso no Uniplus Shop. Até 3 casas decimais.
    #[serde(rename = "pesoShop", default, skip_serializing_if = "Option::is_none")]
    pub peso_shop: Option<Decimal>,
    /// Preço de venda. Até 6 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Preço na tabela 1. Até 6 casas decimais.
    #[serde(rename = "precoPauta1", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta1: Option<Decimal>,
    /// Preço na tabela 2. Até 6 casas decimais.
    #[serde(rename = "precoPauta2", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta2: Option<Decimal>,
    /// Preço na tabela 3. Até 6 casas decimais.
    #[serde(rename = "precoPauta3", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta3: Option<Decimal>,
    /// Preço na tabela 4. Até 6 casas decimais.
    #[serde(rename = "precoPauta4", default, skip_serializing_if = "Option::is_none")]
    pub preco_pauta4: Option<Decimal>,
    /// Os preços de cada filial, onde são diferentes.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<PrecoFilial>>,
    /// Referência do produto. Até 20 caracteres.
    #[serde(rename = "referencia", default, skip_serializing_if = "Option::is_none")]
    pub referencia: Option<String>,
    /// Código da situação tributária. Até 3 caracteres.
    #[serde(rename = "situacaoTributaria", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria: Option<String>,
    /// Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "situacaoTributariaSN", default, skip_serializing_if = "Option::is_none")]
    pub situacao_tributaria_sn: Option<String>,
    /// Para que o produto serve, como no SPED. `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<ProdutoTipoProduto>,
    /// P ou S. `"P"` produto, `"S"` serviço.
    #[serde(rename = "tipoRegistro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_registro: Option<ProdutoTipoRegistro>,
    /// Código da tributação especial. Até 10 caracteres.
    #[serde(rename = "tributacaoEspecial", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial: Option<String>,
    /// Situação tributária especial para NFC-e e SAT. Até 3 caracteres.
    #[serde(rename = "tributacaoEspecialNfceSat", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_especial_nfce_sat: Option<String>,
    /// Como o ICMS incide; os serviços têm códigos próprios. `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    #[serde(rename = "tributacaoICMS", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_icms: Option<ProdutoTributacaoICMS>,
    /// Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve. Até 3 caracteres.
    #[serde(rename = "tributacaoSN", default, skip_serializing_if = "Option::is_none")]
    pub tributacao_sn: Option<String>,
    /// Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória. Até 3 caracteres.
    #[serde(rename = "unidadeMedida", default, skip_serializing_if = "Option::is_none")]
    pub unidade_medida: Option<String>,
    /// O que se conta ao transportar. `1` volumes, `2` embalagem.
    #[serde(rename = "tipoVolume", default, skip_serializing_if = "Option::is_none")]
    pub tipo_volume: Option<i32>,
    /// Quantos volumes ou embalagens. Inteiro de 0 a 99.
    #[serde(rename = "quantidadeVolume", default, skip_serializing_if = "Option::is_none")]
    pub quantidade_volume: Option<i64>,
    /// Se o produto tem variações, como cor e tamanho. `0` não, `1` sim.
    #[serde(rename = "possuiVariacao", default, skip_serializing_if = "Option::is_none")]
    pub possui_variacao: Option<i32>,
    /// Se o produto vai para um comércio eletrônico integrado. `0` não, `1` sim.
    #[serde(rename = "enviarOutrosECommerce", default, skip_serializing_if = "Option::is_none")]
    pub enviar_outros_ecommerce: Option<i32>,
    /// Se o produto é controlado por lote. `0` não, `1` sim.
    #[serde(rename = "possuiLote", default, skip_serializing_if = "Option::is_none")]
    pub possui_lote: Option<i32>,
    /// Se o produto é um kit. `0` não, `1` sim.
    #[serde(rename = "kit", default, skip_serializing_if = "Option::is_none")]
    pub kit: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Como se arredonda o valor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoIat {
    /// `A`: arredondamento.
    #[serde(rename = "A")]
    A,
    /// `T`: truncamento.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Quem fabrica o produto.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoIppt {
    /// `P`: fabricação própria.
    #[serde(rename = "P")]
    P,
    /// `T`: fabricação por terceiros.
    #[serde(rename = "T")]
    T,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que o produto serve, como no SPED.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoTipoProduto {
    /// `00`: mercadoria para revenda.
    #[serde(rename = "00")]
    V00,
    /// `01`: matéria-prima.
    #[serde(rename = "01")]
    V01,
    /// `02`: embalagem.
    #[serde(rename = "02")]
    V02,
    /// `03`: produto em processo.
    #[serde(rename = "03")]
    V03,
    /// `04`: produto acabado.
    #[serde(rename = "04")]
    V04,
    /// `05`: subproduto.
    #[serde(rename = "05")]
    V05,
    /// `06`: produto intermediário.
    #[serde(rename = "06")]
    V06,
    /// `07`: material de uso e consumo.
    #[serde(rename = "07")]
    V07,
    /// `08`: ativo imobilizado.
    #[serde(rename = "08")]
    V08,
    /// `09`: serviços.
    #[serde(rename = "09")]
    V09,
    /// `10`: outros insumos.
    #[serde(rename = "10")]
    V10,
    /// `99`: outros.
    #[serde(rename = "99")]
    V99,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// P ou S.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoTipoRegistro {
    /// `P`: produto.
    #[serde(rename = "P")]
    P,
    /// `S`: serviço.
    #[serde(rename = "S")]
    S,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Como o ICMS incide; os serviços têm códigos próprios.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ProdutoTributacaoICMS {
    /// `T`: produto tributado.
    #[serde(rename = "T")]
    T,
    /// `N`: produto não tributado.
    #[serde(rename = "N")]
    N,
    /// `I`: produto isento.
    #[serde(rename = "I")]
    I,
    /// `F`: produto com substituição tributária.
    #[serde(rename = "F")]
    F,
    /// `S`: serviço tributado.
    #[serde(rename = "S")]
    S,
    /// `NS`: serviço não tributado.
    #[serde(rename = "NS")]
    Ns,
    /// `IS`: serviço isento.
    #[serde(rename = "IS")]
    Is,
    /// `FS`: serviço com substituição tributária.
    #[serde(rename = "FS")]
    Fs,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O preço de um produto em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecoFilial {
    /// Código da filial em que o preço vale. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Preço de venda na filial. Até 6 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma embalagem de um produto. O manual não diz que campos são obrigatórios.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Embalagem {
    /// Código de barras da embalagem. Até 20 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Quantas unidades do produto a embalagem contém. Até 6 casas decimais.
    #[serde(rename = "fatorConversao", default, skip_serializing_if = "Option::is_none")]
    pub fator_conversao: Option<Decimal>,
    /// Preço do produto nesta embalagem. Até 6 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Código do produto. Até 20 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Para que a embalagem serve. `0` compra e venda, `1` só compra, `2` só venda.
    #[serde(rename = "tipoEmbalagem", default, skip_serializing_if = "Option::is_none")]
    pub tipo_embalagem: Option<i32>,
    /// Sigla da unidade da embalagem, como CX. Até 3 caracteres.
    #[serde(rename = "unidadeMedida", default, skip_serializing_if = "Option::is_none")]
    pub unidade_medida: Option<String>,
    /// Casas decimais da unidade de medida. Inteiro de 0 a 99.
    #[serde(rename = "casasDecimais", default, skip_serializing_if = "Option::is_none")]
    pub casas_decimais: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um código de barras adicional de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ean {
    /// Código de barras. Até 14 caracteres.
    #[serde(rename = "ean", default, skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    /// Nome da variação a que o código pertence.
    #[serde(rename = "descricaoVariacao", default, skip_serializing_if = "Option::is_none")]
    pub descricao_variacao: Option<String>,
    /// Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos. Até 14 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Variação a que o código pertence. Até 5 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um valor da grade de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Variacao {
    /// Código da grade. Até 100 caracteres.
    #[serde(rename = "codigoGrade", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grade: Option<String>,
    /// Nome do valor, como ROXO. Até 30 caracteres.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Posição no desenho da grade. Até 5 caracteres.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<String>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório. `"0"` linha, `"1"` coluna.
    #[serde(rename = "tipoRegistro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_registro: Option<VariacaoTipoRegistro>,
    /// Código da variação montada.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum VariacaoTipoRegistro {
    /// `0`: linha.
    #[serde(rename = "0")]
    V0,
    /// `1`: coluna.
    #[serde(rename = "1")]
    V1,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O saldo de um produto, na versão descontinuada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SaldoEstoqueV1 {
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio do produto. Até 6 casas decimais.
    #[serde(rename = "custoMedio", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio: Option<Decimal>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Saldo em estoque: o que se envia passa a ser o saldo. Até 6 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// Código da variação. Até 12 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O saldo de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SaldoEstoque {
    /// Custo do produto. Até 6 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo médio do produto. Até 6 casas decimais.
    #[serde(rename = "custoMedio", default, skip_serializing_if = "Option::is_none")]
    pub custo_medio: Option<Decimal>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Saldo em estoque: o que se envia passa a ser o saldo. Até 6 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// Código da variação. Até 12 caracteres.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// Código do local de estoque. Até 5 caracteres.
    #[serde(rename = "localEstoque", default, skip_serializing_if = "Option::is_none")]
    pub local_estoque: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O saldo de uma variação de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SaldoVariacao {
    /// Código da variação. A tabela do manual o traz; o exemplo, não. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Saldo em estoque. Até 6 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// Nome da variação, como AMARELO/P.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um documento auxiliar de venda: pré-venda, orçamento ou pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dav {
    /// Bairro da entrega. Até 50 caracteres.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// CEP da entrega. Até 9 caracteres.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Cidade da entrega. Até 100 caracteres.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// Código da entidade que compra. Até 14 caracteres.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Outro código para achar o documento no Prévendas. Até 20 caracteres.
    #[serde(rename = "codigoIdentificacao", default, skip_serializing_if = "Option::is_none")]
    pub codigo_identificacao: Option<String>,
    /// Número da tabela de preços. Até 1 caracteres.
    #[serde(rename = "codigoPauta", default, skip_serializing_if = "Option::is_none")]
    pub codigo_pauta: Option<String>,
    /// Quem paga o frete. `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
    #[serde(rename = "codigoTipoFrete", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tipo_frete: Option<DavCodigoTipoFrete>,
    /// Código da entidade que transporta. Até 14 caracteres.
    #[serde(rename = "codigoTransportadora", default, skip_serializing_if = "Option::is_none")]
    pub codigo_transportadora: Option<String>,
    /// Complemento do endereço de entrega. Até 50 caracteres.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Código da condição de pagamento. Até 6 caracteres.
    #[serde(rename = "condicaoPagamento", default, skip_serializing_if = "Option::is_none")]
    pub condicao_pagamento: Option<String>,
    /// Data do documento. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Desconto no subtotal. Até 2 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Logradouro da entrega. Até 50 caracteres.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<String>,
    /// Estado da entrega, em duas letras. Até 2 caracteres.
    #[serde(rename = "estadoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub estado_entrega: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Campo livre. Até 512 caracteres.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Código da filial. Até 4 caracteres.
    #[serde(rename = "filial", default, skip_serializing_if = "Option::is_none")]
    pub filial: Option<String>,
    /// Número do endereço de entrega. Até 6 caracteres.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Texto livre. Até 4096 caracteres.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Desconto no subtotal, em percentual. Até 2 casas decimais.
    #[serde(rename = "percentualDescontoSubtotal", default, skip_serializing_if = "Option::is_none")]
    pub percentual_desconto_subtotal: Option<Decimal>,
    /// Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10. `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i32>,
    /// Que documento é. `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
    #[serde(rename = "tipoDocumento", default, skip_serializing_if = "Option::is_none")]
    pub tipo_documento: Option<i32>,
    /// Código do tipo de documento financeiro. Inteiro.
    #[serde(rename = "tipoDocumentoFinanceiro", default, skip_serializing_if = "Option::is_none")]
    pub tipo_documento_financeiro: Option<i64>,
    /// Total dos itens menos o desconto. Sem ele, o sistema soma os itens. Até 3 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Soma dos descontos dos itens. Até 2 casas decimais.
    #[serde(rename = "valorDescontoItens", default, skip_serializing_if = "Option::is_none")]
    pub valor_desconto_itens: Option<Decimal>,
    /// Valor do frete. Até 2 casas decimais.
    #[serde(rename = "valorFrete", default, skip_serializing_if = "Option::is_none")]
    pub valor_frete: Option<Decimal>,
    /// Código da entidade que vende. Até 14 caracteres.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Código do pedido no comércio eletrônico. Até 50 caracteres.
    #[serde(rename = "codigoECommerce", default, skip_serializing_if = "Option::is_none")]
    pub codigo_ecommerce: Option<String>,
    /// Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
    #[serde(rename = "itens", default, skip_serializing_if = "Option::is_none")]
    pub itens: Option<Vec<ItemDav>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Quem paga o frete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DavCodigoTipoFrete {
    /// `0`: pago pelo destinatário.
    #[serde(rename = "0")]
    V0,
    /// `1`: pago pelo emitente.
    #[serde(rename = "1")]
    V1,
    /// `2`: sem frete.
    #[serde(rename = "2")]
    V2,
    /// `9`: pago por terceiros.
    #[serde(rename = "9")]
    V9,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um item de um DAV.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemDav {
    /// Código do documento. Inteiro.
    #[serde(rename = "codigoDAV", default, skip_serializing_if = "Option::is_none")]
    pub codigo_dav: Option<i64>,
    /// Sigla da unidade de medida. Até 3 caracteres.
    #[serde(rename = "codigoUnidadeMedida", default, skip_serializing_if = "Option::is_none")]
    pub codigo_unidade_medida: Option<String>,
    /// Desconto do item, em valor ou percentual conforme tipoDesconto. Até 3 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Se o item é brinde. `0` não, `1` sim.
    #[serde(rename = "isBrinde", default, skip_serializing_if = "Option::is_none")]
    pub is_brinde: Option<i32>,
    /// Número do item no documento. Inteiro.
    #[serde(rename = "nrItem", default, skip_serializing_if = "Option::is_none")]
    pub nr_item: Option<i64>,
    /// Número de série do produto. Até 20 caracteres.
    #[serde(rename = "numeroSerie", default, skip_serializing_if = "Option::is_none")]
    pub numero_serie: Option<String>,
    /// Preço do item. Até 2 casas decimais.
    #[serde(rename = "precoTotal", default, skip_serializing_if = "Option::is_none")]
    pub preco_total: Option<Decimal>,
    /// Preço de uma unidade. Até 3 casas decimais.
    #[serde(rename = "precoUnitario", default, skip_serializing_if = "Option::is_none")]
    pub preco_unitario: Option<Decimal>,
    /// Código do produto. Até 14 caracteres.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Quantidade do item. Até 3 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// O que o número em desconto é. `"0"` percentual, `"1"` valor.
    #[serde(rename = "tipoDesconto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_desconto: Option<ItemDavTipoDesconto>,
    /// As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
    #[serde(rename = "variacoes", default, skip_serializing_if = "Option::is_none")]
    pub variacoes: Option<Vec<VariacaoItem>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que o número em desconto é.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ItemDavTipoDesconto {
    /// `0`: percentual.
    #[serde(rename = "0")]
    V0,
    /// `1`: valor.
    #[serde(rename = "1")]
    V1,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma variação de um item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VariacaoItem {
    /// Código da variação. Inteiro.
    #[serde(rename = "variacao", default, skip_serializing_if = "Option::is_none")]
    pub variacao: Option<i64>,
    /// Quantidade desta variação. Inteiro.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}
