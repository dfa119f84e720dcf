// Generated from the catalog by `cargo xtask gen`. Do not edit.
//! eGestor: the bodies of its requests and replies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Decimal, OneOrMany, Secret};

/// O pedido de token com o token pessoal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenPessoal {
    /// Sempre personal; vai sem que se informe. `"personal"` token pessoal.
    #[serde(rename = "grant_type", default, skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<TokenPessoalGrantType>,
    /// Token gerado em Configurações, aba API. Trate-o como texto: as partes não são base64url.
    #[serde(rename = "personal_token", default, skip_serializing_if = "Option::is_none")]
    pub personal_token: Option<Secret>,
}

impl Default for TokenPessoal {
    fn default() -> Self {
        Self::new()
    }
}

impl TokenPessoal {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            grant_type: None,
            personal_token: None,
        }
    }
}

/// Sempre personal; vai sem que se informe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum TokenPessoalGrantType {
    /// `personal`: token pessoal.
    #[serde(rename = "personal")]
    Personal,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O pedido de token com o último token de renovação.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RenovacaoToken {
    /// Sempre refresh_token; vai sem que se informe. `"refresh_token"` token de renovação.
    #[serde(rename = "grant_type", default, skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<RenovacaoTokenGrantType>,
    /// O último que se recebeu.
    #[serde(rename = "refresh_token", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Identificação da aplicação. Nem todo cliente a envia.
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Segredo da aplicação. Nem todo cliente o envia.
    #[serde(rename = "client_secret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// O da configuração da aplicação; o SDK do fabricante não o envia aqui.
    #[serde(rename = "redirect_uri", default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
}

impl Default for RenovacaoToken {
    fn default() -> Self {
        Self::new()
    }
}

impl RenovacaoToken {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            grant_type: None,
            refresh_token: None,
            client_id: None,
            client_secret: None,
            redirect_uri: None,
        }
    }
}

/// Sempre refresh_token; vai sem que se informe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RenovacaoTokenGrantType {
    /// `refresh_token`: token de renovação.
    #[serde(rename = "refresh_token")]
    RefreshToken,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// A troca do código de acesso por um token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoAcesso {
    /// Sempre authorization_code; vai sem que se informe. `"authorization_code"` código de acesso.
    #[serde(rename = "grant_type", default, skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<CodigoAcessoGrantType>,
    /// Código que veio no endereço de retorno.
    #[serde(rename = "code")]
    pub code: Secret,
    /// Identificação da aplicação.
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Segredo da aplicação.
    #[serde(rename = "client_secret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// O da configuração da aplicação.
    #[serde(rename = "redirect_uri", default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
}

impl CodigoAcesso {
    /// With what it must have.
    pub fn new(code: Secret) -> Self {
        Self {
            grant_type: None,
            code,
            client_id: None,
            client_secret: None,
            redirect_uri: None,
        }
    }
}

/// Sempre authorization_code; vai sem que se informe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CodigoAcessoGrantType {
    /// `authorization_code`: código de acesso.
    #[serde(rename = "authorization_code")]
    AuthorizationCode,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um contato a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroContato {
    /// Nome ou razão social. Até 60 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Nome fantasia ou apelido. Até 60 caracteres.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Um ou mais papéis do contato.
    #[serde(rename = "tipo")]
    pub tipo: Vec<CadastroContatoTipo>,
    /// Pessoa com quem se fala neste contato. Até 60 caracteres.
    #[serde(rename = "nomeParaContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_para_contato: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub dt_nasc: Option<String>,
    /// Endereços de e-mail.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// Números de telefone.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<Vec<String>>,
    /// Código postal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Rua, avenida ou praça.
    #[serde(rename = "logradouro", default, skip_serializing_if = "Option::is_none")]
    pub logradouro: Option<String>,
    /// Número do endereço.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Código do município no IBGE.
    #[serde(rename = "codIBGE", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibge: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// País.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Se é consumidor final.
    #[serde(rename = "clienteFinal", default, skip_serializing_if = "Option::is_none")]
    pub cliente_final: Option<bool>,
    /// Situação perante o ICMS. `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    #[serde(rename = "indicadorIE", default, skip_serializing_if = "Option::is_none")]
    pub indicador_ie: Option<i32>,
    /// Inscrição no município.
    #[serde(rename = "inscricaoMunicipal", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_municipal: Option<String>,
    /// Inscrição no estado.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Inscrição estadual de substituto tributário.
    #[serde(rename = "inscricaoEstadualST", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual_st: Option<String>,
    /// Inscrição na SUFRAMA.
    #[serde(rename = "suframa", default, skip_serializing_if = "Option::is_none")]
    pub suframa: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// CEP da entrega, se não for o do contato.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Documento de quem recebe, se não for o do contato.
    #[serde(rename = "cpfCnpjEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj_entrega: Option<String>,
    /// Rua da entrega, se não for a do contato.
    #[serde(rename = "logradouroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub logradouro_entrega: Option<String>,
    /// Número do endereço de entrega.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Complemento do endereço de entrega.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Município da entrega, pelo código do IBGE.
    #[serde(rename = "codIBGEEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibgeentrega: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "ufEntrega", default, skip_serializing_if = "Option::is_none")]
    pub uf_entrega: Option<String>,
    /// Ponto de referência da entrega.
    #[serde(rename = "pontoRefEntrega", default, skip_serializing_if = "Option::is_none")]
    pub ponto_ref_entrega: Option<String>,
    /// Inscrição estadual de quem recebe.
    #[serde(rename = "inscEstadualEntrega", default, skip_serializing_if = "Option::is_none")]
    pub insc_estadual_entrega: Option<String>,
    /// Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    #[serde(rename = "fonesEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fones_entrega: Option<String>,
    /// E-mails de quem recebe, separados por vírgula.
    #[serde(rename = "emailsEntrega", default, skip_serializing_if = "Option::is_none")]
    pub emails_entrega: Option<String>,
}

impl CadastroContato {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, tipo: Vec<CadastroContatoTipo>) -> Self {
        Self {
            nome: nome.into(),
            fantasia: None,
            tipo,
            nome_para_contato: None,
            cpfcnpj: None,
            dt_nasc: None,
            emails: None,
            fones: None,
            cep: None,
            logradouro: None,
            numero: None,
            complemento: None,
            bairro: None,
            cidade: None,
            cod_ibge: None,
            uf: None,
            pais: None,
            cliente_final: None,
            indicador_ie: None,
            inscricao_municipal: None,
            inscricao_estadual: None,
            inscricao_estadual_st: None,
            suframa: None,
            obs: None,
            tags: None,
            cep_entrega: None,
            cpf_cnpj_entrega: None,
            logradouro_entrega: None,
            numero_entrega: None,
            complemento_entrega: None,
            bairro_entrega: None,
            cod_ibgeentrega: None,
            uf_entrega: None,
            ponto_ref_entrega: None,
            insc_estadual_entrega: None,
            fones_entrega: None,
            emails_entrega: None,
        }
    }
}

/// Um ou mais papéis do contato.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroContatoTipo {
    /// `cliente`: cliente.
    #[serde(rename = "cliente")]
    Cliente,
    /// `fornecedor`: fornecedor.
    #[serde(rename = "fornecedor")]
    Fornecedor,
    /// `transportadora`: transportadora.
    #[serde(rename = "transportadora")]
    Transportadora,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Os dados de um contato que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoContato {
    /// Nome ou razão social. Até 60 caracteres.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido. Até 60 caracteres.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Um ou mais papéis do contato.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<Vec<AlteracaoContatoTipo>>,
    /// Pessoa com quem se fala neste contato. Até 60 caracteres.
    #[serde(rename = "nomeParaContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_para_contato: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub dt_nasc: Option<String>,
    /// Endereços de e-mail.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// Números de telefone.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<Vec<String>>,
    /// Código postal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Rua, avenida ou praça.
    #[serde(rename = "logradouro", default, skip_serializing_if = "Option::is_none")]
    pub logradouro: Option<String>,
    /// Número do endereço.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Código do município no IBGE.
    #[serde(rename = "codIBGE", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibge: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// País.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Se é consumidor final.
    #[serde(rename = "clienteFinal", default, skip_serializing_if = "Option::is_none")]
    pub cliente_final: Option<bool>,
    /// Situação perante o ICMS. `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    #[serde(rename = "indicadorIE", default, skip_serializing_if = "Option::is_none")]
    pub indicador_ie: Option<i32>,
    /// Inscrição no município.
    #[serde(rename = "inscricaoMunicipal", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_municipal: Option<String>,
    /// Inscrição no estado.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Inscrição estadual de substituto tributário.
    #[serde(rename = "inscricaoEstadualST", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual_st: Option<String>,
    /// Inscrição na SUFRAMA.
    #[serde(rename = "suframa", default, skip_serializing_if = "Option::is_none")]
    pub suframa: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// CEP da entrega, se não for o do contato.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Documento de quem recebe, se não for o do contato.
    #[serde(rename = "cpfCnpjEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj_entrega: Option<String>,
    /// Rua da entrega, se não for a do contato.
    #[serde(rename = "logradouroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub logradouro_entrega: Option<String>,
    /// Número do endereço de entrega.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Complemento do endereço de entrega.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Município da entrega, pelo código do IBGE.
    #[serde(rename = "codIBGEEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibgeentrega: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "ufEntrega", default, skip_serializing_if = "Option::is_none")]
    pub uf_entrega: Option<String>,
    /// Ponto de referência da entrega.
    #[serde(rename = "pontoRefEntrega", default, skip_serializing_if = "Option::is_none")]
    pub ponto_ref_entrega: Option<String>,
    /// Inscrição estadual de quem recebe.
    #[serde(rename = "inscEstadualEntrega", default, skip_serializing_if = "Option::is_none")]
    pub insc_estadual_entrega: Option<String>,
    /// Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    #[serde(rename = "fonesEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fones_entrega: Option<String>,
    /// E-mails de quem recebe, separados por vírgula.
    #[serde(rename = "emailsEntrega", default, skip_serializing_if = "Option::is_none")]
    pub emails_entrega: Option<String>,
}

impl Default for AlteracaoContato {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoContato {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            nome: None,
            fantasia: None,
            tipo: None,
            nome_para_contato: None,
            cpfcnpj: None,
            dt_nasc: None,
            emails: None,
            fones: None,
            cep: None,
            logradouro: None,
            numero: None,
            complemento: None,
            bairro: None,
            cidade: None,
            cod_ibge: None,
            uf: None,
            pais: None,
            cliente_final: None,
            indicador_ie: None,
            inscricao_municipal: None,
            inscricao_estadual: None,
            inscricao_estadual_st: None,
            suframa: None,
            obs: None,
            tags: None,
            cep_entrega: None,
            cpf_cnpj_entrega: None,
            logradouro_entrega: None,
            numero_entrega: None,
            complemento_entrega: None,
            bairro_entrega: None,
            cod_ibgeentrega: None,
            uf_entrega: None,
            ponto_ref_entrega: None,
            insc_estadual_entrega: None,
            fones_entrega: None,
            emails_entrega: None,
        }
    }
}

/// Um ou mais papéis do contato.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum AlteracaoContatoTipo {
    /// `cliente`: cliente.
    #[serde(rename = "cliente")]
    Cliente,
    /// `fornecedor`: fornecedor.
    #[serde(rename = "fornecedor")]
    Fornecedor,
    /// `transportadora`: transportadora.
    #[serde(rename = "transportadora")]
    Transportadora,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma categoria de produtos a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroCategoria {
    /// Nome da categoria.
    #[serde(rename = "nome")]
    pub nome: String,
}

impl CadastroCategoria {
    /// With what it must have.
    pub fn new(nome: impl Into<String>) -> Self {
        Self {
            nome: nome.into(),
        }
    }
}

/// Um produto a gravar. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroProduto {
    /// Nome do produto.
    #[serde(rename = "descricao")]
    pub descricao: String,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// Código da categoria do produto; 0, nenhuma. Inteiro a partir de 0.
    #[serde(rename = "codCategoria", default, skip_serializing_if = "Option::is_none")]
    pub cod_categoria: Option<i64>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Quantidade abaixo da qual o produto falta. Até 10 casas decimais.
    #[serde(rename = "estoqueMinimo", default, skip_serializing_if = "Option::is_none")]
    pub estoque_minimo: Option<Decimal>,
    /// Se o estoque do produto é controlado.
    #[serde(rename = "controlarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub controlar_estoque: Option<bool>,
    /// Margem sobre o custo, em por cento. Até 10 casas decimais.
    #[serde(rename = "margemLucro", default, skip_serializing_if = "Option::is_none")]
    pub margem_lucro: Option<Decimal>,
    /// Custo de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub preco_custo: Option<Decimal>,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Origem da mercadoria, de 0 a 8, como na NF-e. `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    #[serde(rename = "origemFiscal", default, skip_serializing_if = "Option::is_none")]
    pub origem_fiscal: Option<i32>,
    /// Unidade em que se vende: UN, KG.
    #[serde(rename = "unidadeTributada", default, skip_serializing_if = "Option::is_none")]
    pub unidade_tributada: Option<String>,
    /// Código de barras.
    #[serde(rename = "refEanGtin", default, skip_serializing_if = "Option::is_none")]
    pub ref_ean_gtin: Option<String>,
    /// Classificação da mercadoria na NCM.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Código especificador da substituição tributária.
    #[serde(rename = "codigoCEST", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cest: Option<String>,
    /// Código EX da TIPI.
    #[serde(rename = "excecaoIPI", default, skip_serializing_if = "Option::is_none")]
    pub excecao_ipi: Option<String>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Texto que sai na nota.
    #[serde(rename = "anotacoesNFE", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_nfe: Option<String>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
    /// Peso de uma unidade com embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoBruto", default, skip_serializing_if = "Option::is_none")]
    pub peso_bruto: Option<Decimal>,
    /// Peso de uma unidade sem embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub peso_liquido: Option<Decimal>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl CadastroProduto {
    /// With what it must have.
    pub fn new(descricao: impl Into<String>) -> Self {
        Self {
            descricao: descricao.into(),
            codigo_proprio: None,
            cod_categoria: None,
            estoque: None,
            estoque_minimo: None,
            controlar_estoque: None,
            margem_lucro: None,
            preco_custo: None,
            preco_venda: None,
            origem_fiscal: None,
            unidade_tributada: None,
            ref_ean_gtin: None,
            ncm: None,
            codigo_cest: None,
            excecao_ipi: None,
            codigo_grupo_tributos: None,
            anotacoes_nfe: None,
            anotacoes_internas: None,
            peso_bruto: None,
            peso_liquido: None,
            tags: None,
        }
    }
}

/// Os dados de um produto que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoProduto {
    /// Nome do produto.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// Código da categoria do produto; 0, nenhuma. Inteiro a partir de 0.
    #[serde(rename = "codCategoria", default, skip_serializing_if = "Option::is_none")]
    pub cod_categoria: Option<i64>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Quantidade abaixo da qual o produto falta. Até 10 casas decimais.
    #[serde(rename = "estoqueMinimo", default, skip_serializing_if = "Option::is_none")]
    pub estoque_minimo: Option<Decimal>,
    /// Se o estoque do produto é controlado.
    #[serde(rename = "controlarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub controlar_estoque: Option<bool>,
    /// Margem sobre o custo, em por cento. Até 10 casas decimais.
    #[serde(rename = "margemLucro", default, skip_serializing_if = "Option::is_none")]
    pub margem_lucro: Option<Decimal>,
    /// Custo de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub preco_custo: Option<Decimal>,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Origem da mercadoria, de 0 a 8, como na NF-e. `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    #[serde(rename = "origemFiscal", default, skip_serializing_if = "Option::is_none")]
    pub origem_fiscal: Option<i32>,
    /// Unidade em que se vende: UN, KG.
    #[serde(rename = "unidadeTributada", default, skip_serializing_if = "Option::is_none")]
    pub unidade_tributada: Option<String>,
    /// Código de barras.
    #[serde(rename = "refEanGtin", default, skip_serializing_if = "Option::is_none")]
    pub ref_ean_gtin: Option<String>,
    /// Classificação da mercadoria na NCM.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Código especificador da substituição tributária.
    #[serde(rename = "codigoCEST", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cest: Option<String>,
    /// Código EX da TIPI.
    #[serde(rename = "excecaoIPI", default, skip_serializing_if = "Option::is_none")]
    pub excecao_ipi: Option<String>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Texto que sai na nota.
    #[serde(rename = "anotacoesNFE", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_nfe: Option<String>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
    /// Peso de uma unidade com embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoBruto", default, skip_serializing_if = "Option::is_none")]
    pub peso_bruto: Option<Decimal>,
    /// Peso de uma unidade sem embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub peso_liquido: Option<Decimal>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl Default for AlteracaoProduto {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoProduto {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            descricao: None,
            codigo_proprio: None,
            cod_categoria: None,
            estoque: None,
            estoque_minimo: None,
            controlar_estoque: None,
            margem_lucro: None,
            preco_custo: None,
            preco_venda: None,
            origem_fiscal: None,
            unidade_tributada: None,
            ref_ean_gtin: None,
            ncm: None,
            codigo_cest: None,
            excecao_ipi: None,
            codigo_grupo_tributos: None,
            anotacoes_nfe: None,
            anotacoes_internas: None,
            peso_bruto: None,
            peso_liquido: None,
            tags: None,
        }
    }
}

/// Uma foto a enviar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioFoto {
    /// O arquivo, em base64; vai como arquivo de um formulário.
    #[serde(rename = "foto")]
    pub foto: String,
    /// Nome com que o arquivo vai; não é um campo do fabricante.
    #[serde(rename = "nomeArquivo", default, skip_serializing_if = "Option::is_none")]
    pub nome_arquivo: Option<String>,
}

impl EnvioFoto {
    /// With what it must have.
    pub fn new(foto: impl Into<String>) -> Self {
        Self {
            foto: foto.into(),
            nome_arquivo: None,
        }
    }
}

/// Um ajuste de estoque a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroAjuste {
    /// Código de quem responde pelo ajuste. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Motivo do ajuste. `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
    #[serde(rename = "motivo")]
    pub motivo: i32,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Os produtos ajustados, com o estoque em que ficam.
    #[serde(rename = "produtos")]
    pub produtos: Vec<CadastroItemAjuste>,
}

impl CadastroAjuste {
    /// With what it must have.
    pub fn new(motivo: i32, produtos: Vec<CadastroItemAjuste>) -> Self {
        Self {
            cod_contato: None,
            motivo,
            obs: None,
            tags: None,
            produtos,
        }
    }
}

/// O estoque de um produto, como deve ficar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroItemAjuste {
    /// Código do produto ou serviço. Inteiro a partir de 0.
    #[serde(rename = "codProduto")]
    pub cod_produto: i64,
    /// Quantidade que passa a haver em estoque. Até 10 casas decimais.
    #[serde(rename = "estoqueFinal")]
    pub estoque_final: Decimal,
}

impl CadastroItemAjuste {
    /// With what it must have.
    pub fn new(cod_produto: i64, estoque_final: Decimal) -> Self {
        Self {
            cod_produto,
            estoque_final,
        }
    }
}

/// Um serviço a gravar. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroServico {
    /// Nome do serviço.
    #[serde(rename = "descricao")]
    pub descricao: String,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Código na lista da Lei Complementar 116.
    #[serde(rename = "itemListaServico", default, skip_serializing_if = "Option::is_none")]
    pub item_lista_servico: Option<String>,
    /// Atividade econômica.
    #[serde(rename = "cnae", default, skip_serializing_if = "Option::is_none")]
    pub cnae: Option<String>,
    /// Código do serviço no município.
    #[serde(rename = "codTributacaoMun", default, skip_serializing_if = "Option::is_none")]
    pub cod_tributacao_mun: Option<String>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
}

impl CadastroServico {
    /// With what it must have.
    pub fn new(descricao: impl Into<String>) -> Self {
        Self {
            descricao: descricao.into(),
            preco_venda: None,
            codigo_grupo_tributos: None,
            tags: None,
            item_lista_servico: None,
            cnae: None,
            cod_tributacao_mun: None,
            anotacoes_internas: None,
        }
    }
}

/// Os dados de um serviço que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoServico {
    /// Nome do serviço.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Código na lista da Lei Complementar 116.
    #[serde(rename = "itemListaServico", default, skip_serializing_if = "Option::is_none")]
    pub item_lista_servico: Option<String>,
    /// Atividade econômica.
    #[serde(rename = "cnae", default, skip_serializing_if = "Option::is_none")]
    pub cnae: Option<String>,
    /// Código do serviço no município.
    #[serde(rename = "codTributacaoMun", default, skip_serializing_if = "Option::is_none")]
    pub cod_tributacao_mun: Option<String>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
}

impl Default for AlteracaoServico {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoServico {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            descricao: None,
            preco_venda: None,
            codigo_grupo_tributos: None,
            tags: None,
            item_lista_servico: None,
            cnae: None,
            cod_tributacao_mun: None,
            anotacoes_internas: None,
        }
    }
}

/// Uma conta caixa ou bancária a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroDisponivel {
    /// Nome da conta.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Saldo da conta. Até 10 casas decimais.
    #[serde(rename = "saldo")]
    pub saldo: Decimal,
}

impl CadastroDisponivel {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, saldo: Decimal) -> Self {
        Self {
            nome: nome.into(),
            saldo,
        }
    }
}

/// Os dados de uma conta que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoDisponivel {
    /// Nome da conta.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Saldo da conta. Até 10 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
}

impl Default for AlteracaoDisponivel {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoDisponivel {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            nome: None,
            saldo: None,
        }
    }
}

/// Uma forma de pagamento a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroFormaPagamento {
    /// Nome da forma de pagamento.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Como se calcula o custo da forma de pagamento. O manual não dá os valores. Inteiro a partir de 0.
    #[serde(rename = "tipoCusto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_custo: Option<i64>,
    /// Custo da forma de pagamento. Até 10 casas decimais.
    #[serde(rename = "valorCusto", default, skip_serializing_if = "Option::is_none")]
    pub valor_custo: Option<Decimal>,
    /// Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros. Inteiro a partir de 0.
    #[serde(rename = "formaPgtoNFCe", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto_nfce: Option<i64>,
}

impl CadastroFormaPagamento {
    /// With what it must have.
    pub fn new(nome: impl Into<String>) -> Self {
        Self {
            nome: nome.into(),
            cod_disponivel: None,
            tipo_custo: None,
            valor_custo: None,
            forma_pgto_nfce: None,
        }
    }
}

/// Os dados de uma forma de pagamento que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoFormaPagamento {
    /// Nome da forma de pagamento.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Como se calcula o custo da forma de pagamento. O manual não dá os valores. Inteiro a partir de 0.
    #[serde(rename = "tipoCusto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_custo: Option<i64>,
    /// Custo da forma de pagamento. Até 10 casas decimais.
    #[serde(rename = "valorCusto", default, skip_serializing_if = "Option::is_none")]
    pub valor_custo: Option<Decimal>,
    /// Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros. Inteiro a partir de 0.
    #[serde(rename = "formaPgtoNFCe", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto_nfce: Option<i64>,
}

impl Default for AlteracaoFormaPagamento {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoFormaPagamento {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            nome: None,
            cod_disponivel: None,
            tipo_custo: None,
            valor_custo: None,
            forma_pgto_nfce: None,
        }
    }
}

/// Uma conta do plano de contas a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroPlanoConta {
    /// Nome da conta.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Código da conta acima desta no plano. Inteiro a partir de 0.
    #[serde(rename = "codPai")]
    pub cod_pai: i64,
    /// Conta contábil a debitar. Inteiro a partir de 0.
    #[serde(rename = "debitar", default, skip_serializing_if = "Option::is_none")]
    pub debitar: Option<i64>,
    /// Conta contábil a creditar. Inteiro a partir de 0.
    #[serde(rename = "creditar", default, skip_serializing_if = "Option::is_none")]
    pub creditar: Option<i64>,
}

impl CadastroPlanoConta {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, cod_pai: i64) -> Self {
        Self {
            nome: nome.into(),
            cod_pai,
            debitar: None,
            creditar: None,
        }
    }
}

/// Os dados de uma conta do plano que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoPlanoConta {
    /// Nome da conta.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Código da conta acima desta no plano. Inteiro a partir de 0.
    #[serde(rename = "codPai", default, skip_serializing_if = "Option::is_none")]
    pub cod_pai: Option<i64>,
    /// Conta contábil a debitar. Inteiro a partir de 0.
    #[serde(rename = "debitar", default, skip_serializing_if = "Option::is_none")]
    pub debitar: Option<i64>,
    /// Conta contábil a creditar. Inteiro a partir de 0.
    #[serde(rename = "creditar", default, skip_serializing_if = "Option::is_none")]
    pub creditar: Option<i64>,
}

impl Default for AlteracaoPlanoConta {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoPlanoConta {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            nome: None,
            cod_pai: None,
            debitar: None,
            creditar: None,
        }
    }
}

/// Um recebimento a gravar. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroRecebimento {
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao")]
    pub descricao: String,
    /// Valor do lançamento. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Data em que o valor é creditado. `AAAA-MM-DD`.
    #[serde(rename = "dtCred", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred: Option<String>,
    /// Se o valor já foi recebido.
    #[serde(rename = "recebido", default, skip_serializing_if = "Option::is_none")]
    pub recebido: Option<bool>,
    /// Código do contato; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl CadastroRecebimento {
    /// With what it must have.
    pub fn new(descricao: impl Into<String>, valor: Decimal) -> Self {
        Self {
            cod_plano_contas: None,
            cod_forma_pgto: None,
            num_doc: None,
            descricao: descricao.into(),
            valor,
            dt_venc: None,
            dt_pgto: None,
            dt_comp: None,
            dt_cred: None,
            recebido: None,
            cod_contato: None,
            cod_disponivel: None,
            obs: None,
            tags: None,
        }
    }
}

/// Os dados de um recebimento que mudam.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoRecebimento {
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor do lançamento. Até 10 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Data em que o valor é creditado. `AAAA-MM-DD`.
    #[serde(rename = "dtCred", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred: Option<String>,
    /// Código do contato; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl Default for AlteracaoRecebimento {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoRecebimento {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            cod_plano_contas: None,
            cod_forma_pgto: None,
            num_doc: None,
            descricao: None,
            valor: None,
            dt_venc: None,
            dt_comp: None,
            dt_cred: None,
            cod_contato: None,
            cod_disponivel: None,
            obs: None,
            tags: None,
        }
    }
}

/// O valor e as datas com que se dá um recebimento por recebido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaixaRecebimento {
    /// Valor recebido. Até 10 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
}

impl Default for BaixaRecebimento {
    fn default() -> Self {
        Self::new()
    }
}

impl BaixaRecebimento {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            valor: None,
            dt_pgto: None,
            dt_comp: None,
        }
    }
}

/// Um pagamento a gravar. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroPagamento {
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao")]
    pub descricao: String,
    /// Valor do lançamento. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Se o valor já foi pago.
    #[serde(rename = "pago", default, skip_serializing_if = "Option::is_none")]
    pub pago: Option<bool>,
    /// Código do contato; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl CadastroPagamento {
    /// With what it must have.
    pub fn new(descricao: impl Into<String>, valor: Decimal) -> Self {
        Self {
            cod_plano_contas: None,
            cod_forma_pgto: None,
            num_doc: None,
            descricao: descricao.into(),
            valor,
            dt_venc: None,
            dt_pgto: None,
            dt_comp: None,
            pago: None,
            cod_contato: None,
            cod_disponivel: None,
            obs: None,
            tags: None,
        }
    }
}

/// Os dados de um pagamento que mudam.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoPagamento {
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor do lançamento. Até 10 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Código do contato; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl Default for AlteracaoPagamento {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoPagamento {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            cod_plano_contas: None,
            cod_forma_pgto: None,
            num_doc: None,
            descricao: None,
            valor: None,
            dt_venc: None,
            dt_comp: None,
            cod_contato: None,
            cod_disponivel: None,
            obs: None,
            tags: None,
        }
    }
}

/// O valor e as datas com que se dá um pagamento por pago.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaixaPagamento {
    /// Valor pago. Até 10 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
}

impl Default for BaixaPagamento {
    fn default() -> Self {
        Self::new()
    }
}

impl BaixaPagamento {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            valor: None,
            dt_pgto: None,
            dt_comp: None,
        }
    }
}

/// Uma compra a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroCompra {
    /// Código do fornecedor. Inteiro a partir de 0.
    #[serde(rename = "codContato")]
    pub cod_contato: i64,
    /// Número do documento fiscal.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<String>,
    /// Data da compra. `AAAA-MM-DD`.
    #[serde(rename = "dtCompra")]
    pub dt_compra: String,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// Valor do frete que não está na nota. Até 10 casas decimais.
    #[serde(rename = "extFrete", default, skip_serializing_if = "Option::is_none")]
    pub ext_frete: Option<Decimal>,
    /// Substituição tributária que não está na nota. Até 10 casas decimais.
    #[serde(rename = "extST", default, skip_serializing_if = "Option::is_none")]
    pub ext_st: Option<Decimal>,
    /// Despesas que não estão na nota. Até 10 casas decimais.
    #[serde(rename = "extDesp", default, skip_serializing_if = "Option::is_none")]
    pub ext_desp: Option<Decimal>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// 10 orçamento, 50 compra efetivada. `10` orçamento, `50` compra efetivada.
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.
    #[serde(rename = "atualizarPrecoVenda")]
    pub atualizar_preco_venda: bool,
    /// Os produtos comprados. Só a amostra os mostra.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<CadastroItemCompra>>,
    /// As parcelas a pagar. Só a amostra as mostra.
    #[serde(rename = "financeiros", default, skip_serializing_if = "Option::is_none")]
    pub financeiros: Option<Vec<CadastroFinanceiroCompra>>,
}

impl CadastroCompra {
    /// With what it must have.
    pub fn new(cod_contato: i64, dt_compra: impl Into<String>, situacao: i32, atualizar_preco_venda: bool) -> Self {
        Self {
            cod_contato,
            num_nota: None,
            dt_compra: dt_compra.into(),
            dt_entrega: None,
            ext_frete: None,
            ext_st: None,
            ext_desp: None,
            obs: None,
            tags: None,
            situacao,
            atualizar_preco_venda,
            produtos: None,
            financeiros: None,
        }
    }
}

/// Um produto da compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroItemCompra {
    /// Código do produto ou serviço. Inteiro a partir de 0.
    #[serde(rename = "codProduto")]
    pub cod_produto: i64,
    /// Custo de uma unidade antes de descontos e impostos. Até 10 casas decimais.
    #[serde(rename = "custoBruto")]
    pub custo_bruto: Decimal,
    /// Quantidade. Até 10 casas decimais.
    #[serde(rename = "quant")]
    pub quant: Decimal,
    /// Valor do desconto. Até 10 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor do IPI. Até 10 casas decimais.
    #[serde(rename = "valorIPI", default, skip_serializing_if = "Option::is_none")]
    pub valor_ipi: Option<Decimal>,
    /// Valor da substituição tributária. Até 10 casas decimais.
    #[serde(rename = "valorST", default, skip_serializing_if = "Option::is_none")]
    pub valor_st: Option<Decimal>,
}

impl CadastroItemCompra {
    /// With what it must have.
    pub fn new(cod_produto: i64, custo_bruto: Decimal, quant: Decimal) -> Self {
        Self {
            cod_produto,
            custo_bruto,
            quant,
            v_desc: None,
            valor_ipi: None,
            valor_st: None,
        }
    }
}

/// Uma parcela da compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroFinanceiroCompra {
    /// Descrição da parcela.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código da conta disponível do lançamento. Inteiro a partir de 0.
    #[serde(rename = "codCaixa", default, skip_serializing_if = "Option::is_none")]
    pub cod_caixa: Option<i64>,
    /// Código do recibo; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codRecibo", default, skip_serializing_if = "Option::is_none")]
    pub cod_recibo: Option<i64>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Valor da parcela. Até 10 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
}

impl Default for CadastroFinanceiroCompra {
    fn default() -> Self {
        Self::new()
    }
}

impl CadastroFinanceiroCompra {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            descricao: None,
            cod_caixa: None,
            cod_recibo: None,
            dt_comp: None,
            tags: None,
            dt_venc: None,
            valor: None,
        }
    }
}

/// Uma venda, um orçamento ou uma ordem de serviço a gravar. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroVenda {
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "codContato")]
    pub cod_contato: i64,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "codVendedor", default, skip_serializing_if = "Option::is_none")]
    pub cod_vendedor: Option<i64>,
    /// Data da venda. `AAAA-MM-DD`.
    #[serde(rename = "dtVenda")]
    pub dt_venda: String,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// 10 orçamento, 50 venda. `10` orçamento, `50` venda.
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Valor do frete. Até 10 casas decimais.
    #[serde(rename = "valorFrete", default, skip_serializing_if = "Option::is_none")]
    pub valor_frete: Option<Decimal>,
    /// Desconto sobre o total. Até 10 casas decimais.
    #[serde(rename = "valorDesc", default, skip_serializing_if = "Option::is_none")]
    pub valor_desc: Option<Decimal>,
    /// Outras despesas da venda. Até 10 casas decimais.
    #[serde(rename = "valorDespesasAcessorias", default, skip_serializing_if = "Option::is_none")]
    pub valor_despesas_acessorias: Option<Decimal>,
    /// Se é consumidor final.
    #[serde(rename = "clienteFinal", default, skip_serializing_if = "Option::is_none")]
    pub cliente_final: Option<bool>,
    /// Se a entrega é no endereço de entrega do contato. O manual só mostra o valor 1.
    #[serde(rename = "enderecoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub endereco_entrega: Option<bool>,
    /// Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    #[serde(rename = "situacaoOS", default, skip_serializing_if = "Option::is_none")]
    pub situacao_os: Option<String>,
    /// Textos dos campos próprios da conta.
    #[serde(rename = "customizado", default, skip_serializing_if = "Option::is_none")]
    pub customizado: Option<CamposCustomizadosEnviado>,
    /// O que se vende.
    #[serde(rename = "produtos")]
    pub produtos: Vec<CadastroItemVenda>,
    /// As parcelas a receber.
    #[serde(rename = "financeiros", default, skip_serializing_if = "Option::is_none")]
    pub financeiros: Option<Vec<CadastroFinanceiroVenda>>,
    /// Os pagamentos que a venda causa.
    #[serde(rename = "despesas", default, skip_serializing_if = "Option::is_none")]
    pub despesas: Option<Vec<CadastroDespesaVenda>>,
}

impl CadastroVenda {
    /// With what it must have.
    pub fn new(cod_contato: i64, dt_venda: impl Into<String>, situacao: i32, produtos: Vec<CadastroItemVenda>) -> Self {
        Self {
            cod_contato,
            cod_vendedor: None,
            dt_venda: dt_venda.into(),
            dt_entrega: None,
            situacao,
            tags: None,
            valor_frete: None,
            valor_desc: None,
            valor_despesas_acessorias: None,
            cliente_final: None,
            endereco_entrega: None,
            situacao_os: None,
            customizado: None,
            produtos,
            financeiros: None,
            despesas: None,
        }
    }
}

/// Os campos próprios da conta, até quatro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CamposCustomizadosEnviado {
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo1", default, skip_serializing_if = "Option::is_none")]
    pub x_campo1: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo2", default, skip_serializing_if = "Option::is_none")]
    pub x_campo2: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo3", default, skip_serializing_if = "Option::is_none")]
    pub x_campo3: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo4", default, skip_serializing_if = "Option::is_none")]
    pub x_campo4: Option<String>,
}

impl Default for CamposCustomizadosEnviado {
    fn default() -> Self {
        Self::new()
    }
}

impl CamposCustomizadosEnviado {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            x_campo1: None,
            x_campo2: None,
            x_campo3: None,
            x_campo4: None,
        }
    }
}

/// Um produto ou serviço da venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroItemVenda {
    /// Código do produto ou serviço. Inteiro a partir de 0.
    #[serde(rename = "codProduto")]
    pub cod_produto: i64,
    /// Quantidade. Até 10 casas decimais.
    #[serde(rename = "quant")]
    pub quant: Decimal,
    /// Valor do desconto. Até 10 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor da dedução. Até 10 casas decimais.
    #[serde(rename = "deducao", default, skip_serializing_if = "Option::is_none")]
    pub deducao: Option<Decimal>,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// Observações do item.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
}

impl CadastroItemVenda {
    /// With what it must have.
    pub fn new(cod_produto: i64, quant: Decimal, preco: Decimal) -> Self {
        Self {
            cod_produto,
            quant,
            v_desc: None,
            deducao: None,
            preco,
            obs: None,
        }
    }
}

/// Um recebimento da venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroFinanceiroVenda {
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Se o valor já foi pago.
    #[serde(rename = "pago", default, skip_serializing_if = "Option::is_none")]
    pub pago: Option<bool>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da conta disponível do lançamento. Inteiro a partir de 0.
    #[serde(rename = "codCaixa", default, skip_serializing_if = "Option::is_none")]
    pub cod_caixa: Option<i64>,
    /// Valor da parcela. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Descrição da parcela.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
}

impl CadastroFinanceiroVenda {
    /// With what it must have.
    pub fn new(valor: Decimal) -> Self {
        Self {
            dt_venc: None,
            dt_comp: None,
            pago: None,
            cod_forma_pgto: None,
            cod_plano_contas: None,
            cod_caixa: None,
            valor,
            tags: None,
            descricao: None,
        }
    }
}

/// Um pagamento que a venda causa, como o do instalador.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroDespesaVenda {
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Descrição da despesa.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código da conta disponível do lançamento. Inteiro a partir de 0.
    #[serde(rename = "codCaixa", default, skip_serializing_if = "Option::is_none")]
    pub cod_caixa: Option<i64>,
    /// Se o valor já foi pago.
    #[serde(rename = "pago", default, skip_serializing_if = "Option::is_none")]
    pub pago: Option<bool>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Código do contato; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Valor da despesa. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
}

impl CadastroDespesaVenda {
    /// With what it must have.
    pub fn new(valor: Decimal) -> Self {
        Self {
            cod_forma_pgto: None,
            descricao: None,
            cod_caixa: None,
            pago: None,
            dt_comp: None,
            cod_plano_contas: None,
            tags: None,
            cod_contato: None,
            num_doc: None,
            valor,
        }
    }
}

/// O que uma venda deixa mudar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlteracaoVenda {
    /// 10 orçamento, 50 venda. `10` orçamento, `50` venda.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    #[serde(rename = "situacaoOS", default, skip_serializing_if = "Option::is_none")]
    pub situacao_os: Option<String>,
    /// Texto do campo próprio 1 da conta.
    #[serde(rename = "campoAdicional1", default, skip_serializing_if = "Option::is_none")]
    pub campo_adicional1: Option<String>,
    /// Texto do campo próprio 2 da conta.
    #[serde(rename = "campoAdicional2", default, skip_serializing_if = "Option::is_none")]
    pub campo_adicional2: Option<String>,
    /// Texto do campo próprio 3 da conta.
    #[serde(rename = "campoAdicional3", default, skip_serializing_if = "Option::is_none")]
    pub campo_adicional3: Option<String>,
    /// Texto do campo próprio 4 da conta.
    #[serde(rename = "campoAdicional4", default, skip_serializing_if = "Option::is_none")]
    pub campo_adicional4: Option<String>,
}

impl Default for AlteracaoVenda {
    fn default() -> Self {
        Self::new()
    }
}

impl AlteracaoVenda {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            situacao: None,
            situacao_os: None,
            campo_adicional1: None,
            campo_adicional2: None,
            campo_adicional3: None,
            campo_adicional4: None,
        }
    }
}

/// O que fazer com a nota.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoNfe {
    /// true envia à SEFAZ; false só cria a nota.
    #[serde(rename = "enviar", default, skip_serializing_if = "Option::is_none")]
    pub enviar: Option<bool>,
    /// true emite em contingência.
    #[serde(rename = "contigOffline", default, skip_serializing_if = "Option::is_none")]
    pub contig_offline: Option<bool>,
}

impl Default for PedidoNfe {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoNfe {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            enviar: None,
            contig_offline: None,
        }
    }
}

/// Os dados da NFC-e. O manual lista também codigo, que já está no caminho.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoNfce {
    /// Documento do consumidor, se o contato não tiver.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Indicador de presença do consumidor. `0` não se aplica, `1` presencial, `2` pela internet, `3` por telefone, `4` NFC-e com entrega, `5` presencial, fora do estabelecimento, `9` à distância, outros.
    #[serde(rename = "indPres")]
    pub ind_pres: i32,
    /// Código do contato que transporta; 0, nenhum. Inteiro a partir de 0.
    #[serde(rename = "codTransportadora", default, skip_serializing_if = "Option::is_none")]
    pub cod_transportadora: Option<i64>,
}

impl PedidoNfce {
    /// With what it must have.
    pub fn new(ind_pres: i32) -> Self {
        Self {
            cpfcnpj: None,
            ind_pres,
            cod_transportadora: None,
        }
    }
}

/// Uma devolução a gravar. Sem finPagar nem finReceber, só o estoque muda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroDevolucao {
    /// Código da venda. Inteiro a partir de 0.
    #[serde(rename = "codVenda")]
    pub cod_venda: i64,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Motivo da devolução.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// O que volta.
    #[serde(rename = "produtos")]
    pub produtos: Vec<CadastroItemDevolucao>,
    /// Recebimentos da venda que mudam. Não vai junto com finPagar; a amostra do manual envia os dois.
    #[serde(rename = "finReceber", default, skip_serializing_if = "Option::is_none")]
    pub fin_receber: Option<Vec<RecebimentoDevolucao>>,
    /// Pagamentos ao cliente. Não vai junto com finReceber; a amostra do manual envia os dois.
    #[serde(rename = "finPagar", default, skip_serializing_if = "Option::is_none")]
    pub fin_pagar: Option<Vec<PagamentoDevolucao>>,
}

impl CadastroDevolucao {
    /// With what it must have.
    pub fn new(cod_venda: i64, produtos: Vec<CadastroItemDevolucao>) -> Self {
        Self {
            cod_venda,
            tags: None,
            obs: None,
            produtos,
            fin_receber: None,
            fin_pagar: None,
        }
    }
}

/// Um produto devolvido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroItemDevolucao {
    /// Código do item na venda. Inteiro a partir de 0.
    #[serde(rename = "codigo")]
    pub codigo: i64,
    /// Valor da devolução. Até 10 casas decimais.
    #[serde(rename = "valorDevolvido")]
    pub valor_devolvido: Decimal,
    /// Quantidade que volta. Até 10 casas decimais.
    #[serde(rename = "quantDevolvida")]
    pub quant_devolvida: Decimal,
}

impl CadastroItemDevolucao {
    /// With what it must have.
    pub fn new(codigo: i64, valor_devolvido: Decimal, quant_devolvida: Decimal) -> Self {
        Self {
            codigo,
            valor_devolvido,
            quant_devolvida,
        }
    }
}

/// Um recebimento da venda que muda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecebimentoDevolucao {
    /// Código do recebimento. Inteiro a partir de 0.
    #[serde(rename = "codigo")]
    pub codigo: i64,
    /// O novo valor. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
}

impl RecebimentoDevolucao {
    /// With what it must have.
    pub fn new(codigo: i64, valor: Decimal) -> Self {
        Self {
            codigo,
            valor,
        }
    }
}

/// Um pagamento ao cliente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PagamentoDevolucao {
    /// Valor do pagamento. Até 10 casas decimais.
    #[serde(rename = "valor")]
    pub valor: Decimal,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Código da forma de pagamento; 0, não definida. Inteiro a partir de 0.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro a partir de 0.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Código da conta no plano; só aqui se escreve sem s. Inteiro a partir de 0.
    #[serde(rename = "codPlanoConta", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_conta: Option<i64>,
    /// Situação do pagamento. A amostra traz 20. Inteiro a partir de 0.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
}

impl PagamentoDevolucao {
    /// With what it must have.
    pub fn new(valor: Decimal) -> Self {
        Self {
            valor,
            data: None,
            cod_forma_pgto: None,
            cod_disponivel: None,
            cod_plano_conta: None,
            situacao: None,
        }
    }
}

/// Um boleto a emitir.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroBoleto {
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "codContato")]
    pub cod_contato: i64,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc")]
    pub dt_venc: String,
    /// Códigos dos recebimentos que o boleto cobra; a amostra os envia como texto. Pelo menos 1 na lista.
    #[serde(rename = "codRecebimentos")]
    pub cod_recebimentos: Vec<String>,
}

impl CadastroBoleto {
    /// With what it must have.
    pub fn new(cod_contato: i64, dt_venc: impl Into<String>, cod_recebimentos: Vec<String>) -> Self {
        Self {
            cod_contato,
            dt_venc: dt_venc.into(),
            cod_recebimentos,
        }
    }
}

/// Uma cobrança por Pix a gerar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroPix {
    /// Código do recebimento cobrado. Inteiro a partir de 0.
    #[serde(rename = "codFinanceiro")]
    pub cod_financeiro: i64,
}

impl CadastroPix {
    /// With what it must have.
    pub fn new(cod_financeiro: i64) -> Self {
        Self {
            cod_financeiro,
        }
    }
}

/// O que se pede ao relatório Extrato financeiro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoExtratoFinanceiro {
    /// Data que de e ate cortam; sem ele, a de pagamento. `"dtPgto"` data de pagamento, o padrão, `"dtCred"` data de crédito.
    #[serde(rename = "tpData", default, skip_serializing_if = "Option::is_none")]
    pub tp_data: Option<PedidoExtratoFinanceiroTpData>,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código da conta. Inteiro a partir de 0.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<i64>,
    /// Código da forma de pagamento; -1 não filtra, 0 é sem forma definida. Outros relatórios trocam os dois. Inteiro.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Inclui o nome do contato.
    #[serde(rename = "comContato", default, skip_serializing_if = "Option::is_none")]
    pub com_contato: Option<bool>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Deixa de fora o que havia antes do primeiro dia.
    #[serde(rename = "semSaldoAnterior", default, skip_serializing_if = "Option::is_none")]
    pub sem_saldo_anterior: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCategoria", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_categoria: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarContaCaixa", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_conta_caixa: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_forma_pgto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarNumDoc", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_num_doc: Option<bool>,
    /// Por que coluna se ordena. `1` data de pagamento, o padrão, `2` código interno, `3` descrição, `4` valor, `5` contato, `6` data de crédito.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoExtratoFinanceiro {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tp_data: None,
            de: de.into(),
            ate: ate.into(),
            disponivel: None,
            forma_pgto: None,
            tags: None,
            com_contato: None,
            com_caixas_ocultas: None,
            sem_saldo_anterior: None,
            mostrar_categoria: None,
            mostrar_conta_caixa: None,
            mostrar_forma_pgto: None,
            mostrar_num_doc: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam; sem ele, a de pagamento.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoExtratoFinanceiroTpData {
    /// `dtPgto`: data de pagamento, o padrão.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCred`: data de crédito.
    #[serde(rename = "dtCred")]
    Dtcred,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Fluxo de caixa.
///
/// Com agrupamento = "dia", também de, ate.
///
/// Com agrupamento = "semana", também mesIni, anoIni, mesFim, anoFim.
///
/// Com agrupamento = "mes", também mesIni, anoIni, mesFim, anoFim.
///
/// Com agrupamento = "bimestre", também anoIni, anoFim.
///
/// Com agrupamento = "trimestre", também anoIni, anoFim.
///
/// Com agrupamento = "semestre", também anoIni, anoFim.
///
/// Com agrupamento = "ano", também anoIni, anoFim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoFluxoDeCaixa {
    /// Tamanho de cada período; decide que datas são necessárias. `"dia"` dia, `"semana"` semana, `"mes"` mês, `"bimestre"` bimestre, `"trimestre"` trimestre, `"semestre"` semestre, `"ano"` ano.
    #[serde(rename = "agrupamento")]
    pub agrupamento: PedidoFluxoDeCaixaAgrupamento,
    /// Data que de e ate cortam. `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência, `"dtCred"` data de vencimento ou pagamento conforme situação.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoFluxoDeCaixaTipoData,
    /// Mês em que começa; o manual não diz se conta de 0 ou de 1. Inteiro de 0 a 12.
    #[serde(rename = "mesIni", default, skip_serializing_if = "Option::is_none")]
    pub mes_ini: Option<i64>,
    /// Ano em que começa. Inteiro de 1 a 9999.
    #[serde(rename = "anoIni", default, skip_serializing_if = "Option::is_none")]
    pub ano_ini: Option<i64>,
    /// Mês em que acaba; o manual não diz se conta de 0 ou de 1. Inteiro de 0 a 12.
    #[serde(rename = "mesFim", default, skip_serializing_if = "Option::is_none")]
    pub mes_fim: Option<i64>,
    /// Ano em que acaba. Inteiro de 1 a 9999.
    #[serde(rename = "anoFim", default, skip_serializing_if = "Option::is_none")]
    pub ano_fim: Option<i64>,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de", default, skip_serializing_if = "Option::is_none")]
    pub de: Option<String>,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate", default, skip_serializing_if = "Option::is_none")]
    pub ate: Option<String>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Inclui o que não está no plano de contas.
    #[serde(rename = "semPlano", default, skip_serializing_if = "Option::is_none")]
    pub sem_plano: Option<bool>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Inclui as transferências entre contas.
    #[serde(rename = "comTransf", default, skip_serializing_if = "Option::is_none")]
    pub com_transf: Option<bool>,
    /// Inclui o que se repete todo mês.
    #[serde(rename = "mostrarRecorrencia", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_recorrencia: Option<bool>,
    /// Abre o plano de contas em detalhe.
    #[serde(rename = "detalharPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub detalhar_plano_contas: Option<bool>,
    /// Deixa de fora o que está em zero.
    #[serde(rename = "ocultarZerados", default, skip_serializing_if = "Option::is_none")]
    pub ocultar_zerados: Option<bool>,
}

impl PedidoFluxoDeCaixa {
    /// With what it must have.
    pub fn new(agrupamento: PedidoFluxoDeCaixaAgrupamento, tipo_data: PedidoFluxoDeCaixaTipoData) -> Self {
        Self {
            agrupamento,
            tipo_data,
            mes_ini: None,
            ano_ini: None,
            mes_fim: None,
            ano_fim: None,
            de: None,
            ate: None,
            tags: None,
            sem_plano: None,
            com_caixas_ocultas: None,
            com_transf: None,
            mostrar_recorrencia: None,
            detalhar_plano_contas: None,
            ocultar_zerados: None,
        }
    }
}

/// Tamanho de cada período; decide que datas são necessárias.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoFluxoDeCaixaAgrupamento {
    /// `dia`: dia.
    #[serde(rename = "dia")]
    Dia,
    /// `semana`: semana.
    #[serde(rename = "semana")]
    Semana,
    /// `mes`: mês.
    #[serde(rename = "mes")]
    Mes,
    /// `bimestre`: bimestre.
    #[serde(rename = "bimestre")]
    Bimestre,
    /// `trimestre`: trimestre.
    #[serde(rename = "trimestre")]
    Trimestre,
    /// `semestre`: semestre.
    #[serde(rename = "semestre")]
    Semestre,
    /// `ano`: ano.
    #[serde(rename = "ano")]
    Ano,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoFluxoDeCaixaTipoData {
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtComp`: data de competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// `dtCred`: data de vencimento ou pagamento conforme situação.
    #[serde(rename = "dtCred")]
    Dtcred,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Fluxo financeiro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoFluxoFinanceiro {
    /// Data que de e ate cortam. `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoFluxoFinanceiroTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Código da conta. Inteiro a partir de 0.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<i64>,
    /// Inclui o que não está no plano de contas.
    #[serde(rename = "semPlano", default, skip_serializing_if = "Option::is_none")]
    pub sem_plano: Option<bool>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Inclui as transferências entre contas.
    #[serde(rename = "comTransf", default, skip_serializing_if = "Option::is_none")]
    pub com_transf: Option<bool>,
    /// Inclui a soma de cada grupo.
    #[serde(rename = "comSomaGrupos", default, skip_serializing_if = "Option::is_none")]
    pub com_soma_grupos: Option<bool>,
    /// Por que coluna se ordena. `1` ordem configurada, `2` descrição, `3` valor.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoFluxoFinanceiro {
    /// With what it must have.
    pub fn new(tipo_data: PedidoFluxoFinanceiroTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            tags: None,
            disponivel: None,
            sem_plano: None,
            com_caixas_ocultas: None,
            com_transf: None,
            com_soma_grupos: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoFluxoFinanceiroTipoData {
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtComp`: data de competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório DRE.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDre {
    /// Data que de e ate cortam. `"dtPgto"` data de pagamento, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoDreTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Forma gerencial, com mais linhas.
    #[serde(rename = "detalhado", default, skip_serializing_if = "Option::is_none")]
    pub detalhado: Option<bool>,
    /// Deixa de fora o que está em zero.
    #[serde(rename = "ocultarZerados", default, skip_serializing_if = "Option::is_none")]
    pub ocultar_zerados: Option<bool>,
}

impl PedidoDre {
    /// With what it must have.
    pub fn new(tipo_data: PedidoDreTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            detalhado: None,
            ocultar_zerados: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDreTipoData {
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtComp`: data de competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Fluxo futuro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoFluxoFuturo {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Códigos das contas, separados por vírgula.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<String>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Deixa de fora o que havia antes do primeiro dia.
    #[serde(rename = "semSaldoAnterior", default, skip_serializing_if = "Option::is_none")]
    pub sem_saldo_anterior: Option<bool>,
    /// Deixa de fora o que venceu antes do primeiro dia.
    #[serde(rename = "semAtrasadasAnterior", default, skip_serializing_if = "Option::is_none")]
    pub sem_atrasadas_anterior: Option<bool>,
}

impl PedidoFluxoFuturo {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            tags: None,
            disponivel: None,
            com_caixas_ocultas: None,
            sem_saldo_anterior: None,
            sem_atrasadas_anterior: None,
        }
    }
}

/// O que se pede ao relatório Fluxo futuro detalhado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoFluxoFuturoDetalhado {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Códigos das contas, separados por vírgula.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<String>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Inclui o nome do contato.
    #[serde(rename = "comContato", default, skip_serializing_if = "Option::is_none")]
    pub com_contato: Option<bool>,
    /// Deixa de fora o que havia antes do primeiro dia.
    #[serde(rename = "semSaldoAnterior", default, skip_serializing_if = "Option::is_none")]
    pub sem_saldo_anterior: Option<bool>,
    /// Deixa de fora o que venceu antes do primeiro dia.
    #[serde(rename = "semAtrasadasAnterior", default, skip_serializing_if = "Option::is_none")]
    pub sem_atrasadas_anterior: Option<bool>,
}

impl PedidoFluxoFuturoDetalhado {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            tags: None,
            disponivel: None,
            com_caixas_ocultas: None,
            com_contato: None,
            sem_saldo_anterior: None,
            sem_atrasadas_anterior: None,
        }
    }
}

/// O que se pede ao relatório Lançamentos cancelados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoLancamentosCancelados {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Por que coluna se ordena. `1` código interno, `2` descrição, `3` data cadastro, `4` data cancelamento, `5` valor, `6` usuário.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoLancamentosCancelados {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Financeiro personalizado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoPersonalizadoFinanceiro {
    /// Data que de e ate cortam. `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoPersonalizadoFinanceiroTipoData,
    /// Pagamentos, recebimentos ou cancelados. `0` pagamentos e recebimento, `10` pagamentos, `20` recebimentos, `90` lançamentos cancelados.
    #[serde(rename = "tipoFin")]
    pub tipo_fin: i32,
    /// Só os que estão nesta situação. `0` ambos (abertos e resolvidos), `10` abertos (a pagar/a receber), `20` já resolvidos (pagos/recebidos).
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Procura na descrição e nos códigos.
    #[serde(rename = "busca", default, skip_serializing_if = "Option::is_none")]
    pub busca: Option<String>,
    /// Código do contato. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Código da conta no plano de contas. Inteiro a partir de 0.
    #[serde(rename = "planoContas", default, skip_serializing_if = "Option::is_none")]
    pub plano_contas: Option<i64>,
    /// Mostra o que se paga com sinal de menos.
    #[serde(rename = "negativar", default, skip_serializing_if = "Option::is_none")]
    pub negativar: Option<bool>,
    /// Deixa de fora as transferências entre contas.
    #[serde(rename = "semTransf", default, skip_serializing_if = "Option::is_none")]
    pub sem_transf: Option<bool>,
    /// Só o que é de fornecedores e transportadoras.
    #[serde(rename = "apenasFornTransport", default, skip_serializing_if = "Option::is_none")]
    pub apenas_forn_transport: Option<bool>,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Só os contatos que têm estas palavras-chave.
    #[serde(rename = "tagsContatos", default, skip_serializing_if = "Option::is_none")]
    pub tags_contatos: Option<String>,
    /// Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário. Inteiro.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<i64>,
    /// Códigos das contas, separados por vírgula.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<String>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Por que coluna se ordena. `"codigo"` código, `"descricao"` descrição, `"disponivel"` conta disponível, `"contato"` contato, `"formaPgto"` forma de pagamento, `"codRecibo"` recibo, `"modulo"` módulo, `"numDoc"` número do documento, `"situacao"` situação, `"valor"` valor, `"taxa"` taxa, `"dtCad"` cadastro, `"dtComp"` competência, `"dtVenc"` vencimento, `"dtPgto"` pagamento, `"obs"` observações, `"motivo"` motivo, `"previsao"` previsão, `"tags"` palavras-chave.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<PedidoPersonalizadoFinanceiroOrdem>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_disponivel", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_disponivel: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_planoContas", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_plano_contas: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_contato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_contato: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_fantasia", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fantasia: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cpfcnpj: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_fones", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fones: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_emails", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_emails: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_endereco", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_endereco: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_forma_pgto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_codRecibo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_recibo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_modulo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_modulo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_numDoc", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_num_doc: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_situacao", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_situacao: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_valor", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_valor: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtComp", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_comp: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtCad", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_cad: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_venc: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_pgto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_obs", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_obs: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_motivoDel", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_motivo_del: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tagsContato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags_contato: Option<bool>,
    /// Vai vazio na amostra; a tabela não o tem.
    #[serde(rename = "contatoText", default, skip_serializing_if = "Option::is_none")]
    pub contato_text: Option<String>,
    /// Vai na amostra; a tabela não o tem.
    #[serde(rename = "comSaldoInicial", default, skip_serializing_if = "Option::is_none")]
    pub com_saldo_inicial: Option<bool>,
}

impl PedidoPersonalizadoFinanceiro {
    /// With what it must have.
    pub fn new(tipo_data: PedidoPersonalizadoFinanceiroTipoData, tipo_fin: i32, situacao: i32, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            tipo_fin,
            situacao,
            busca: None,
            contato: None,
            plano_contas: None,
            negativar: None,
            sem_transf: None,
            apenas_forn_transport: None,
            de: de.into(),
            ate: ate.into(),
            tags: None,
            tags_contatos: None,
            forma_pgto: None,
            disponivel: None,
            com_caixas_ocultas: None,
            ordem: None,
            mostrar_disponivel: None,
            mostrar_plano_contas: None,
            mostrar_contato: None,
            mostrar_fantasia: None,
            mostrar_cpfcnpj: None,
            mostrar_fones: None,
            mostrar_emails: None,
            mostrar_endereco: None,
            mostrar_forma_pgto: None,
            mostrar_cod_recibo: None,
            mostrar_modulo: None,
            mostrar_num_doc: None,
            mostrar_situacao: None,
            mostrar_valor: None,
            mostrar_dt_comp: None,
            mostrar_dt_cad: None,
            mostrar_dt_venc: None,
            mostrar_dt_pgto: None,
            mostrar_obs: None,
            mostrar_motivo_del: None,
            mostrar_tags: None,
            mostrar_tags_contato: None,
            contato_text: None,
            com_saldo_inicial: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoFinanceiroTipoData {
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtComp`: data de competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoFinanceiroOrdem {
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `descricao`: descrição.
    #[serde(rename = "descricao")]
    Descricao,
    /// `disponivel`: conta disponível.
    #[serde(rename = "disponivel")]
    Disponivel,
    /// `contato`: contato.
    #[serde(rename = "contato")]
    Contato,
    /// `formaPgto`: forma de pagamento.
    #[serde(rename = "formaPgto")]
    Formapgto,
    /// `codRecibo`: recibo.
    #[serde(rename = "codRecibo")]
    Codrecibo,
    /// `modulo`: módulo.
    #[serde(rename = "modulo")]
    Modulo,
    /// `numDoc`: número do documento.
    #[serde(rename = "numDoc")]
    Numdoc,
    /// `situacao`: situação.
    #[serde(rename = "situacao")]
    Situacao,
    /// `valor`: valor.
    #[serde(rename = "valor")]
    Valor,
    /// `taxa`: taxa.
    #[serde(rename = "taxa")]
    Taxa,
    /// `dtCad`: cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtComp`: competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// `dtVenc`: vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtPgto`: pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `obs`: observações.
    #[serde(rename = "obs")]
    Obs,
    /// `motivo`: motivo.
    #[serde(rename = "motivo")]
    Motivo,
    /// `previsao`: previsão.
    #[serde(rename = "previsao")]
    Previsao,
    /// `tags`: palavras-chave.
    #[serde(rename = "tags")]
    Tags,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Financeiro por vendedor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoFinanceiroPorVendedor {
    /// Código do vendedor; 0, todos. Inteiro a partir de 0.
    #[serde(rename = "responsavel", default, skip_serializing_if = "Option::is_none")]
    pub responsavel: Option<i64>,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// A receber ou recebidos. `20` a receber, `40` recebidos.
    #[serde(rename = "situacaoFinanceiro")]
    pub situacao_financeiro: i32,
    /// Por que coluna se ordena. `"nomeCliente"` nome do cliente, `"responsavel"` nome do vendedor, `"valorTotal"` valor total, `"dtVenc"` data do Vencimento, `"dtPgto"` data do pagamento.
    #[serde(rename = "ordem")]
    pub ordem: PedidoFinanceiroPorVendedorOrdem,
}

impl PedidoFinanceiroPorVendedor {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>, situacao_financeiro: i32, ordem: PedidoFinanceiroPorVendedorOrdem) -> Self {
        Self {
            responsavel: None,
            de: de.into(),
            ate: ate.into(),
            situacao_financeiro,
            ordem,
        }
    }
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoFinanceiroPorVendedorOrdem {
    /// `nomeCliente`: nome do cliente.
    #[serde(rename = "nomeCliente")]
    Nomecliente,
    /// `responsavel`: nome do vendedor.
    #[serde(rename = "responsavel")]
    Responsavel,
    /// `valorTotal`: valor total.
    #[serde(rename = "valorTotal")]
    Valortotal,
    /// `dtVenc`: data do Vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtPgto`: data do pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Comissões por financeiro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoComissoesFinanceiro {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Por que coluna se ordena. `1` data pagamento, `2` código interno, `3` descrição, `4` cliente, `5` base de cálculo, `6` valor comissão, `7` data venda.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoComissoesFinanceiro {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            vendedor: None,
            tags: None,
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Custos das cobranças.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoCustosDasCobrancas {
    /// Data que de e ate cortam. `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoCustosDasCobrancasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário. Inteiro.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<i64>,
    /// Só os que estão nesta situação. `0` recebidas e a receber, `10` apenas já recebidas, `20` apenas a receber.
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Deixa de fora as cobranças sem custo.
    #[serde(rename = "ocultarZeradas", default, skip_serializing_if = "Option::is_none")]
    pub ocultar_zeradas: Option<bool>,
    /// Por que coluna se ordena. `1` código interno, `2` descrição, `3` forma de pagamento, `4` data cadastro, `5` data vencimento, `6` valor, `7` taxa, `8` saldo.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoCustosDasCobrancas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoCustosDasCobrancasTipoData, de: impl Into<String>, ate: impl Into<String>, situacao: i32) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            forma_pgto: None,
            situacao,
            tags: None,
            ocultar_zeradas: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoCustosDasCobrancasTipoData {
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtComp`: data de competência.
    #[serde(rename = "dtComp")]
    Dtcomp,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Conciliação bancária.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoConciliacaoBancaria {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código da conta. Inteiro a partir de 0.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<i64>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Por que coluna se ordena. `1` data, `2` descrição na conciliação, `3` descrição no financeiro, `4` código conciliação, `5` código financeiro, `6` caixa, `7` transferência, `8` valor, `9` valor financeiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoConciliacaoBancaria {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            disponivel: None,
            com_caixas_ocultas: None,
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Boletos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoBoletos {
    /// Código do contato. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Só os que estão nesta situação. `0` mostrar Todos, `10` não pago, `50` pago, `70` teste, `90` cancelado.
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Situação do boleto no banco. `0` mostrar Todas, `5` pendência, `10` sem Registro, `17` aguarda Retorno, `20` registrado, `50` pago, `105` pago (Pendência), `110` pago (Sem Registro), `117` pago (Aguarda Retorno).
    #[serde(rename = "sitRemessa")]
    pub sit_remessa: i32,
    /// 1 usa dtVenc_de e dtVenc_ate, que então são obrigatórios. `1` cortar por ela, `2` não cortar.
    #[serde(rename = "dtVenc")]
    pub dt_venc: i32,
    /// Primeiro dia de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc_de", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc_de: Option<String>,
    /// Último dia de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc_ate", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc_ate: Option<String>,
    /// 1 usa dtPgto_de e dtPgto_ate, que então são obrigatórios. `1` cortar por ela, `2` não cortar.
    #[serde(rename = "dtPgto")]
    pub dt_pgto: i32,
    /// Primeiro dia de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto_de", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto_de: Option<String>,
    /// Último dia de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto_ate", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto_ate: Option<String>,
    /// 1 usa dtCred_de e dtCred_ate, que então são obrigatórios. O manual o diz obrigatório, a amostra não o envia. `1` cortar por ela, `2` não cortar.
    #[serde(rename = "dtCred", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred: Option<i32>,
    /// Primeiro dia de crédito. `AAAA-MM-DD`.
    #[serde(rename = "dtCred_de", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred_de: Option<String>,
    /// Último dia de crédito. `AAAA-MM-DD`.
    #[serde(rename = "dtCred_ate", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred_ate: Option<String>,
    /// 1 usa dtCanc_de e dtCanc_ate, que então são obrigatórios. `1` cortar por ela, `2` não cortar.
    #[serde(rename = "dtCanc")]
    pub dt_canc: i32,
    /// Primeiro dia de cancelamento. `AAAA-MM-DD`.
    #[serde(rename = "dtCanc_de", default, skip_serializing_if = "Option::is_none")]
    pub dt_canc_de: Option<String>,
    /// Último dia de cancelamento. `AAAA-MM-DD`.
    #[serde(rename = "dtCanc_ate", default, skip_serializing_if = "Option::is_none")]
    pub dt_canc_ate: Option<String>,
    /// Por que coluna se ordena. `"nomeCliente"` nome do cliente, `"codigo"` código do boleto, `"dtVenc"` data de vencimento, `"dtPgto"` data de pagamento, `"dtCancelado"` data de cancelamento, `"situacao"` situação do boleto, `"sitRemessa"` situação da remessa.
    #[serde(rename = "ordem")]
    pub ordem: PedidoBoletosOrdem,
    /// Só os que foram pagos com outro valor.
    #[serde(rename = "valorDiferente", default, skip_serializing_if = "Option::is_none")]
    pub valor_diferente: Option<bool>,
}

impl PedidoBoletos {
    /// With what it must have.
    pub fn new(situacao: i32, sit_remessa: i32, dt_venc: i32, dt_pgto: i32, dt_canc: i32, ordem: PedidoBoletosOrdem) -> Self {
        Self {
            contato: None,
            situacao,
            sit_remessa,
            dt_venc,
            dt_venc_de: None,
            dt_venc_ate: None,
            dt_pgto,
            dt_pgto_de: None,
            dt_pgto_ate: None,
            dt_cred: None,
            dt_cred_de: None,
            dt_cred_ate: None,
            dt_canc,
            dt_canc_de: None,
            dt_canc_ate: None,
            ordem,
            valor_diferente: None,
        }
    }
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoBoletosOrdem {
    /// `nomeCliente`: nome do cliente.
    #[serde(rename = "nomeCliente")]
    Nomecliente,
    /// `codigo`: código do boleto.
    #[serde(rename = "codigo")]
    Codigo,
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `dtCancelado`: data de cancelamento.
    #[serde(rename = "dtCancelado")]
    Dtcancelado,
    /// `situacao`: situação do boleto.
    #[serde(rename = "situacao")]
    Situacao,
    /// `sitRemessa`: situação da remessa.
    #[serde(rename = "sitRemessa")]
    Sitremessa,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Vendas detalhadas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoVendasDetalhadas {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoVendasDetalhadasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Só o que tem este produto. Inteiro a partir de 0.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Só o que tem este serviço. Inteiro a partir de 0.
    #[serde(rename = "codServico", default, skip_serializing_if = "Option::is_none")]
    pub cod_servico: Option<i64>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoVendasDetalhadasSituOS>,
    /// Só produtos ou só serviços. `"produto"` produto, `"servico"` serviço.
    #[serde(rename = "tipoProd", default, skip_serializing_if = "Option::is_none")]
    pub tipo_prod: Option<PedidoVendasDetalhadasTipoProd>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Por que coluna se ordena. `"codigo"` código, `"cliente"` cliente, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"vendedor"` vendedor.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<PedidoVendasDetalhadasOrdem>,
    /// Código da forma de pagamento. Inteiro a partir de 0.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<i64>,
    /// Código da conta disponível. Inteiro a partir de 0.
    #[serde(rename = "contaDestino", default, skip_serializing_if = "Option::is_none")]
    pub conta_destino: Option<i64>,
    /// Conta também com as contas ocultas.
    #[serde(rename = "comCaixasOcultas", default, skip_serializing_if = "Option::is_none")]
    pub com_caixas_ocultas: Option<bool>,
    /// Procura no endereço do cliente.
    #[serde(rename = "buscaEnd", default, skip_serializing_if = "Option::is_none")]
    pub busca_end: Option<String>,
    /// Procura nas observações da venda.
    #[serde(rename = "buscar_xCampos", default, skip_serializing_if = "Option::is_none")]
    pub buscar_x_campos: Option<String>,
    /// Só as vendas concluídas, ou também elas: o nome e a descrição do manual não dizem o mesmo.
    #[serde(rename = "mostrarvendasConcluidas", default, skip_serializing_if = "Option::is_none")]
    pub mostrarvendas_concluidas: Option<bool>,
    /// Inclui os orçamentos.
    #[serde(rename = "mostrarOrcamentos", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_orcamentos: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarObsProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_obs_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarMLucro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_mlucro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarEndContato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_end_contato: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDesconto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_desconto: Option<bool>,
    /// Inclui o código próprio dos produtos.
    #[serde(rename = "listarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub listar_ic_prod: Option<bool>,
    /// Deixa de fora o custo e o lucro.
    #[serde(rename = "ocultarCustoLucro", default, skip_serializing_if = "Option::is_none")]
    pub ocultar_custo_lucro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarMarkup", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_markup: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFoneContato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fone_contato: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarVOutros", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_voutros: Option<bool>,
}

impl PedidoVendasDetalhadas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoVendasDetalhadasTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            vendedor: None,
            contato: None,
            cod_produto: None,
            cod_servico: None,
            situ_os: None,
            tipo_prod: None,
            tags: None,
            ordem: None,
            forma_pgto: None,
            conta_destino: None,
            com_caixas_ocultas: None,
            busca_end: None,
            buscar_x_campos: None,
            mostrarvendas_concluidas: None,
            mostrar_orcamentos: None,
            mostrar_obs_prod: None,
            mostrar_mlucro: None,
            mostrar_end_contato: None,
            mostrar_desconto: None,
            listar_ic_prod: None,
            ocultar_custo_lucro: None,
            mostrar_markup: None,
            mostrar_fone_contato: None,
            mostrar_voutros: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasDetalhadasTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasDetalhadasSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Só produtos ou só serviços.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasDetalhadasTipoProd {
    /// `produto`: produto.
    #[serde(rename = "produto")]
    Produto,
    /// `servico`: serviço.
    #[serde(rename = "servico")]
    Servico,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasDetalhadasOrdem {
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `cliente`: cliente.
    #[serde(rename = "cliente")]
    Cliente,
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `vendedor`: vendedor.
    #[serde(rename = "vendedor")]
    Vendedor,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Produtos vendidos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDetalhesProdutosVendidos {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoDetalhesProdutosVendidosTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoDetalhesProdutosVendidosSituOS>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Só os produtos que têm estas palavras-chave.
    #[serde(rename = "tagsProduto", default, skip_serializing_if = "Option::is_none")]
    pub tags_produto: Option<String>,
    /// Por que coluna se ordena. `"categoria"` categoria, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"produto"` produto, `"tags"` palavras-chave, `"tagsProduto"` palavras-chave do produto, `"vendedor"` vendedor, `"codigo"` código.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<PedidoDetalhesProdutosVendidosOrdem>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarObs", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_obs: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCategorias", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_categorias: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cpf_cnpj: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTagsProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarVendedor", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_vendedor: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtCad", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_cad: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_custo: Option<bool>,
    /// Só as vendas com NF-e.
    #[serde(rename = "mostrarApenasComNFE", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_apenas_com_nfe: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCustoTotal", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_custo_total: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarVendaTotal", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_venda_total: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarLucro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_lucro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarMarkup", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_markup: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarMLucro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_mlucro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCEST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cest: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCEAN", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cean: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCFOP", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cfop: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarGrupoTrib", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_grupo_trib: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarNCM", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ncm: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ic_prod: Option<bool>,
    /// Inclui os serviços.
    #[serde(rename = "listarServicos", default, skip_serializing_if = "Option::is_none")]
    pub listar_servicos: Option<bool>,
    /// Inclui os orçamentos.
    #[serde(rename = "mostrarAbertas", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_abertas: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarVOutros", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_voutros: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_entrega: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarSituacao", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_situacao: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCidUFEntr", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cid_ufentr: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarNumNota", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_num_nota: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCodProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFantasia", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fantasia: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFoneCli", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fone_cli: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarMailCli", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_mail_cli: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPeso", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDevol", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_devol: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarStatusFinanceiro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_status_financeiro: Option<bool>,
}

impl PedidoDetalhesProdutosVendidos {
    /// With what it must have.
    pub fn new(tipo_data: PedidoDetalhesProdutosVendidosTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            contato: None,
            situ_os: None,
            tags: None,
            tags_produto: None,
            ordem: None,
            mostrar_obs: None,
            mostrar_categorias: None,
            mostrar_cpf_cnpj: None,
            mostrar_tags: None,
            mostrar_tags_prod: None,
            mostrar_vendedor: None,
            mostrar_dt_cad: None,
            mostrar_dt_venda: None,
            mostrar_custo: None,
            mostrar_apenas_com_nfe: None,
            mostrar_custo_total: None,
            mostrar_venda_total: None,
            mostrar_lucro: None,
            mostrar_markup: None,
            mostrar_mlucro: None,
            mostrar_cest: None,
            mostrar_cean: None,
            mostrar_cfop: None,
            mostrar_grupo_trib: None,
            mostrar_ncm: None,
            mostrar_ic_prod: None,
            listar_servicos: None,
            mostrar_abertas: None,
            mostrar_voutros: None,
            mostrar_dt_entrega: None,
            mostrar_situacao: None,
            mostrar_cid_ufentr: None,
            mostrar_num_nota: None,
            mostrar_cod_prod: None,
            mostrar_fantasia: None,
            mostrar_fone_cli: None,
            mostrar_mail_cli: None,
            mostrar_peso: None,
            mostrar_devol: None,
            mostrar_status_financeiro: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDetalhesProdutosVendidosTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDetalhesProdutosVendidosSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDetalhesProdutosVendidosOrdem {
    /// `categoria`: categoria.
    #[serde(rename = "categoria")]
    Categoria,
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `produto`: produto.
    #[serde(rename = "produto")]
    Produto,
    /// `tags`: palavras-chave.
    #[serde(rename = "tags")]
    Tags,
    /// `tagsProduto`: palavras-chave do produto.
    #[serde(rename = "tagsProduto")]
    Tagsproduto,
    /// `vendedor`: vendedor.
    #[serde(rename = "vendedor")]
    Vendedor,
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Comissões de vendas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoComissoesVendas {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoComissoesVendasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só os contatos que têm estas palavras-chave.
    #[serde(rename = "tagsContatos", default, skip_serializing_if = "Option::is_none")]
    pub tags_contatos: Option<String>,
    /// Só as vendas que têm estas palavras-chave.
    #[serde(rename = "tagsVendas", default, skip_serializing_if = "Option::is_none")]
    pub tags_vendas: Option<String>,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoComissoesVendasSituOS>,
    /// Por que coluna se ordena. `1` data, `2` código venda, `3` cliente, `4` base serviços, `5` base produtos, `6` valor comissão.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoComissoesVendas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoComissoesVendasTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            tags_contatos: None,
            tags_vendas: None,
            vendedor: None,
            situ_os: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoComissoesVendasTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoComissoesVendasSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório ABC de produtos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoAbcProdutosVendidos {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoAbcProdutosVendidosTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Só as vendas que têm estas palavras-chave.
    #[serde(rename = "tagsVendas", default, skip_serializing_if = "Option::is_none")]
    pub tags_vendas: Option<String>,
    /// Só os produtos que têm estas palavras-chave.
    #[serde(rename = "tagsProdutos", default, skip_serializing_if = "Option::is_none")]
    pub tags_produtos: Option<String>,
    /// Só produtos ou só serviços. `"produto"` produto, `"servico"` serviço.
    #[serde(rename = "tipoProd", default, skip_serializing_if = "Option::is_none")]
    pub tipo_prod: Option<PedidoAbcProdutosVendidosTipoProd>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoAbcProdutosVendidosSituOS>,
    /// Valor pelo qual se classifica. `"precoTotal"` total da venda, `"quantTotal"` quantidade, `"lucroTotal"` lucratividade.
    #[serde(rename = "base", default, skip_serializing_if = "Option::is_none")]
    pub base: Option<PedidoAbcProdutosVendidosBase>,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Vendas ou orçamentos. `"venda"` venda, `"orcamento"` orçamento.
    #[serde(rename = "tipoVenda", default, skip_serializing_if = "Option::is_none")]
    pub tipo_venda: Option<PedidoAbcProdutosVendidosTipoVenda>,
    /// Códigos das vendas.
    #[serde(rename = "codsVenda", default, skip_serializing_if = "Option::is_none")]
    pub cods_venda: Option<String>,
    /// Deixa os valores de fora.
    #[serde(rename = "mostrarApenasQuant", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_apenas_quant: Option<bool>,
    /// Desconta o desconto dos itens.
    #[serde(rename = "mostrarComDesconto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_com_desconto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque: Option<bool>,
    /// Inclui os pesos.
    #[serde(rename = "totalizarPeso", default, skip_serializing_if = "Option::is_none")]
    pub totalizar_peso: Option<bool>,
    /// Inclui o código próprio dos produtos.
    #[serde(rename = "listarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub listar_ic_prod: Option<bool>,
    /// Inclui as palavras-chave dos itens.
    #[serde(rename = "listarTags", default, skip_serializing_if = "Option::is_none")]
    pub listar_tags: Option<bool>,
}

impl PedidoAbcProdutosVendidos {
    /// With what it must have.
    pub fn new(tipo_data: PedidoAbcProdutosVendidosTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            contato: None,
            vendedor: None,
            tags_vendas: None,
            tags_produtos: None,
            tipo_prod: None,
            situ_os: None,
            base: None,
            categoria: None,
            tipo_venda: None,
            cods_venda: None,
            mostrar_apenas_quant: None,
            mostrar_com_desconto: None,
            mostrar_estoque: None,
            totalizar_peso: None,
            listar_ic_prod: None,
            listar_tags: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcProdutosVendidosTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Só produtos ou só serviços.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcProdutosVendidosTipoProd {
    /// `produto`: produto.
    #[serde(rename = "produto")]
    Produto,
    /// `servico`: serviço.
    #[serde(rename = "servico")]
    Servico,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcProdutosVendidosSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Valor pelo qual se classifica.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcProdutosVendidosBase {
    /// `precoTotal`: total da venda.
    #[serde(rename = "precoTotal")]
    Precototal,
    /// `quantTotal`: quantidade.
    #[serde(rename = "quantTotal")]
    Quanttotal,
    /// `lucroTotal`: lucratividade.
    #[serde(rename = "lucroTotal")]
    Lucrototal,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Vendas ou orçamentos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcProdutosVendidosTipoVenda {
    /// `venda`: venda.
    #[serde(rename = "venda")]
    Venda,
    /// `orcamento`: orçamento.
    #[serde(rename = "orcamento")]
    Orcamento,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório ABC de clientes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoAbcClientesVendas {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoAbcClientesVendasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoAbcClientesVendasSituOS>,
    /// Só as vendas que têm estas palavras-chave.
    #[serde(rename = "tagsVendas", default, skip_serializing_if = "Option::is_none")]
    pub tags_vendas: Option<String>,
    /// Só os contatos que têm estas palavras-chave.
    #[serde(rename = "tagsContatos", default, skip_serializing_if = "Option::is_none")]
    pub tags_contatos: Option<String>,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Valor pelo qual se classifica. `"valor"` valor, `"quant"` quantidade, `"media"` média por venda.
    #[serde(rename = "base", default, skip_serializing_if = "Option::is_none")]
    pub base: Option<PedidoAbcClientesVendasBase>,
}

impl PedidoAbcClientesVendas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoAbcClientesVendasTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            situ_os: None,
            tags_vendas: None,
            tags_contatos: None,
            vendedor: None,
            base: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcClientesVendasTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcClientesVendasSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Valor pelo qual se classifica.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoAbcClientesVendasBase {
    /// `valor`: valor.
    #[serde(rename = "valor")]
    Valor,
    /// `quant`: quantidade.
    #[serde(rename = "quant")]
    Quant,
    /// `media`: média por venda.
    #[serde(rename = "media")]
    Media,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Vendas por documento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoVendasPorTipoDocumento {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Só as vendas que já foram recebidas.
    #[serde(rename = "recebidas", default, skip_serializing_if = "Option::is_none")]
    pub recebidas: Option<bool>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoVendasPorTipoDocumentoSituOS>,
    /// Código da forma de pagamento; -1, todas. Inteiro.
    #[serde(rename = "tipoDoc", default, skip_serializing_if = "Option::is_none")]
    pub tipo_doc: Option<i64>,
    /// Por que coluna se ordena. `1` data da venda, `2` vendedor.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoVendasPorTipoDocumento {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            vendedor: None,
            recebidas: None,
            tags: None,
            situ_os: None,
            tipo_doc: None,
            ordem: None,
        }
    }
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasPorTipoDocumentoSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Vendas sem valores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoVendasSemValores {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoVendasSemValoresTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Códigos das vendas, separados por vírgula.
    #[serde(rename = "codVendas", default, skip_serializing_if = "Option::is_none")]
    pub cod_vendas: Option<String>,
    /// Vendas ou orçamentos. `"venda"` venda, `"orcamento"` orçamento, `"ambos"` ambos.
    #[serde(rename = "tipoVenda", default, skip_serializing_if = "Option::is_none")]
    pub tipo_venda: Option<PedidoVendasSemValoresTipoVenda>,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Situação da ordem de serviço. `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<PedidoVendasSemValoresSituOS>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarObsAdic", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_obs_adic: Option<bool>,
    /// Por que coluna se ordena. `1` produto, `2` tipo, `3` quantidade, `4` unidade.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoVendasSemValores {
    /// With what it must have.
    pub fn new(tipo_data: PedidoVendasSemValoresTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            cod_vendas: None,
            tipo_venda: None,
            vendedor: None,
            contato: None,
            tags: None,
            situ_os: None,
            mostrar_obs_adic: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasSemValoresTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Vendas ou orçamentos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasSemValoresTipoVenda {
    /// `venda`: venda.
    #[serde(rename = "venda")]
    Venda,
    /// `orcamento`: orçamento.
    #[serde(rename = "orcamento")]
    Orcamento,
    /// `ambos`: ambos.
    #[serde(rename = "ambos")]
    Ambos,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Situação da ordem de serviço.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasSemValoresSituOS {
    /// `Em espera`: em espera.
    #[serde(rename = "Em espera")]
    EmEspera,
    /// `Em execução`: em execução.
    #[serde(rename = "Em execução")]
    EmExecuO,
    /// `Finalizada`: finalizada.
    #[serde(rename = "Finalizada")]
    Finalizada,
    /// `Entregue`: entregue.
    #[serde(rename = "Entregue")]
    Entregue,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Resumo de vendas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoVendasResumo {
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoVendasResumoTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<i64>,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Desconta as devoluções.
    #[serde(rename = "considerarDevolucoes", default, skip_serializing_if = "Option::is_none")]
    pub considerar_devolucoes: Option<bool>,
}

impl PedidoVendasResumo {
    /// With what it must have.
    pub fn new(tipo_data: PedidoVendasResumoTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            vendedor: None,
            contato: None,
            considerar_devolucoes: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoVendasResumoTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Compras detalhadas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoComprasDetalhadas {
    /// Data que de e ate cortam. `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoComprasDetalhadasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do fornecedor. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Só o que tem este produto. Inteiro a partir de 0.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Só os que estão nesta situação. `10` orçamento, `50` concluída.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Por que coluna se ordena. `"codigo"` código, `"nome"` nome, `"dtCompra"` data da compra, `"dtCad"` cadastro, `"valorTotal"` valor total.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<PedidoComprasDetalhadasOrdem>,
    /// Código da forma de pagamento. Inteiro a partir de 0.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<i64>,
    /// Código da conta disponível. Inteiro a partir de 0.
    #[serde(rename = "contaDestino", default, skip_serializing_if = "Option::is_none")]
    pub conta_destino: Option<i64>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFoneContato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fone_contato: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarEndContato", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_end_contato: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDesconto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_desconto: Option<bool>,
    /// Inclui o código próprio dos produtos.
    #[serde(rename = "listarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub listar_ic_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarSaldoAtual", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_saldo_atual: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_forma_pgto: Option<bool>,
}

impl PedidoComprasDetalhadas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoComprasDetalhadasTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            contato: None,
            cod_produto: None,
            situacao: None,
            tags: None,
            ordem: None,
            forma_pgto: None,
            conta_destino: None,
            mostrar_fone_contato: None,
            mostrar_end_contato: None,
            mostrar_desconto: None,
            listar_ic_prod: None,
            mostrar_saldo_atual: None,
            mostrar_tags: None,
            mostrar_forma_pgto: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoComprasDetalhadasTipoData {
    /// `dtCompra`: data da compra.
    #[serde(rename = "dtCompra")]
    Dtcompra,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoComprasDetalhadasOrdem {
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `nome`: nome.
    #[serde(rename = "nome")]
    Nome,
    /// `dtCompra`: data da compra.
    #[serde(rename = "dtCompra")]
    Dtcompra,
    /// `dtCad`: cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `valorTotal`: valor total.
    #[serde(rename = "valorTotal")]
    Valortotal,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Produtos comprados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDetalhesProdutosComprados {
    /// Data que de e ate cortam. `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoDetalhesProdutosCompradosTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do fornecedor. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Número do documento fiscal.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<String>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Procura nas observações.
    #[serde(rename = "observacoes", default, skip_serializing_if = "Option::is_none")]
    pub observacoes: Option<String>,
    /// Inclui os orçamentos.
    #[serde(rename = "mostrarAbertas", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_abertas: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCodigo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_codigo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ic_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCategorias", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_categorias: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarNumNota", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_num_nota: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cpf_cnpj: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtCad", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_cad: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtCompra", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_compra: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_entrega: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDtNf", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_nf: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCustoBruto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_custo_bruto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCustoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_custo_liquido: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTotalBruto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_bruto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTotalLiquido", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_liquido: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPrecoSugerido", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_sugerido: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPrecoVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarTags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarObserv", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_observ: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvICMS", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_icms: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvST", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_st: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvIPI", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_ipi: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvFrete", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_frete: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvSeg", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_seg: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarvDesp", default, skip_serializing_if = "Option::is_none")]
    pub mostrarv_desp: Option<bool>,
    /// Por que coluna se ordena. `1` código compra, `2` produto, `3` categoria, `4` fornecedor, `5` quantidade, `6` total bruto.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoDetalhesProdutosComprados {
    /// With what it must have.
    pub fn new(tipo_data: PedidoDetalhesProdutosCompradosTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            contato: None,
            num_nota: None,
            tags: None,
            observacoes: None,
            mostrar_abertas: None,
            mostrar_codigo: None,
            mostrar_ic_prod: None,
            mostrar_categorias: None,
            mostrar_num_nota: None,
            mostrar_cpf_cnpj: None,
            mostrar_dt_cad: None,
            mostrar_dt_compra: None,
            mostrar_dt_entrega: None,
            mostrar_dt_nf: None,
            mostrar_custo_bruto: None,
            mostrar_custo_liquido: None,
            mostrar_total_bruto: None,
            mostrar_total_liquido: None,
            mostrar_preco_sugerido: None,
            mostrar_preco_venda: None,
            mostrar_tags: None,
            mostrar_observ: None,
            mostrarv_icms: None,
            mostrarv_st: None,
            mostrarv_ipi: None,
            mostrarv_frete: None,
            mostrarv_seg: None,
            mostrarv_desp: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDetalhesProdutosCompradosTipoData {
    /// `dtCompra`: data da compra.
    #[serde(rename = "dtCompra")]
    Dtcompra,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: data de entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Produções detalhadas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoProducoesDetalhadas {
    /// Data que de e ate cortam. `"dtInicio"` data de início, `"dtConclusao"` data de conclusão.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoProducoesDetalhadasTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Só os que estão nesta situação. `0` todas as situações, `10` somente em aberto, `50` somente concluidas.
    #[serde(rename = "situacao")]
    pub situacao: i32,
    /// Códigos das produções, separados por vírgula.
    #[serde(rename = "cods", default, skip_serializing_if = "Option::is_none")]
    pub cods: Option<String>,
    /// Deixa os valores de fora.
    #[serde(rename = "esconderValores", default, skip_serializing_if = "Option::is_none")]
    pub esconder_valores: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarQntPerda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_qnt_perda: Option<bool>,
}

impl PedidoProducoesDetalhadas {
    /// With what it must have.
    pub fn new(tipo_data: PedidoProducoesDetalhadasTipoData, de: impl Into<String>, ate: impl Into<String>, situacao: i32) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            tags: None,
            situacao,
            cods: None,
            esconder_valores: None,
            mostrar_qnt_perda: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoProducoesDetalhadasTipoData {
    /// `dtInicio`: data de início.
    #[serde(rename = "dtInicio")]
    Dtinicio,
    /// `dtConclusao`: data de conclusão.
    #[serde(rename = "dtConclusao")]
    Dtconclusao,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Composições.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoComposicoes {
    /// Códigos dos produtos, separados por vírgula.
    #[serde(rename = "codProds", default, skip_serializing_if = "Option::is_none")]
    pub cod_prods: Option<String>,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
}

impl Default for PedidoComposicoes {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoComposicoes {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            cod_prods: None,
            categoria: None,
            tags: None,
        }
    }
}

/// O que se pede ao relatório Histórico de um contato.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoHistoricoContato {
    /// Código do contato. Inteiro a partir de 0.
    #[serde(rename = "contato")]
    pub contato: i64,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Data pela qual se corta o financeiro. `"dtVenc"` data de vencimento, `"dtCad"` data de cadastro, `"dtPgto"` data de pagamento, `"naoMostrar"` não listar financeiros.
    #[serde(rename = "dtFinanceiro")]
    pub dt_financeiro: PedidoHistoricoContatoDtFinanceiro,
    /// Data pela qual se cortam as vendas. `"dtVenda"` data da venda, `"dtEntrega"` data da entrega, `"naoMostrar"` não listar vendas.
    #[serde(rename = "dtVendas")]
    pub dt_vendas: PedidoHistoricoContatoDtVendas,
    /// Data pela qual se cortam as compras. `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"naoMostrar"` não listar compras.
    #[serde(rename = "dtCompras")]
    pub dt_compras: PedidoHistoricoContatoDtCompras,
    /// Por que coluna se ordena. `"data"` data, `"codigo"` código, `"descricao"` descrição, `"valor"` valor, `"situacao"` situação.
    #[serde(rename = "ordem")]
    pub ordem: PedidoHistoricoContatoOrdem,
}

impl PedidoHistoricoContato {
    /// With what it must have.
    pub fn new(contato: i64, de: impl Into<String>, ate: impl Into<String>, dt_financeiro: PedidoHistoricoContatoDtFinanceiro, dt_vendas: PedidoHistoricoContatoDtVendas, dt_compras: PedidoHistoricoContatoDtCompras, ordem: PedidoHistoricoContatoOrdem) -> Self {
        Self {
            contato,
            de: de.into(),
            ate: ate.into(),
            dt_financeiro,
            dt_vendas,
            dt_compras,
            ordem,
        }
    }
}

/// Data pela qual se corta o financeiro.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoHistoricoContatoDtFinanceiro {
    /// `dtVenc`: data de vencimento.
    #[serde(rename = "dtVenc")]
    Dtvenc,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtPgto`: data de pagamento.
    #[serde(rename = "dtPgto")]
    Dtpgto,
    /// `naoMostrar`: não listar financeiros.
    #[serde(rename = "naoMostrar")]
    Naomostrar,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Data pela qual se cortam as vendas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoHistoricoContatoDtVendas {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtEntrega`: data da entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// `naoMostrar`: não listar vendas.
    #[serde(rename = "naoMostrar")]
    Naomostrar,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Data pela qual se cortam as compras.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoHistoricoContatoDtCompras {
    /// `dtCompra`: data da compra.
    #[serde(rename = "dtCompra")]
    Dtcompra,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `naoMostrar`: não listar compras.
    #[serde(rename = "naoMostrar")]
    Naomostrar,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoHistoricoContatoOrdem {
    /// `data`: data.
    #[serde(rename = "data")]
    Data,
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `descricao`: descrição.
    #[serde(rename = "descricao")]
    Descricao,
    /// `valor`: valor.
    #[serde(rename = "valor")]
    Valor,
    /// `situacao`: situação.
    #[serde(rename = "situacao")]
    Situacao,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Contatos personalizado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoPersonalizadoContatos {
    /// Código do contato. O manual o diz obrigatório, a amostra o envia vazio. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Papel do contato. `1` clientes, `2` fornecedores, `4` transportadoras.
    #[serde(rename = "tipoContato", default, skip_serializing_if = "Option::is_none")]
    pub tipo_contato: Option<i32>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Data que de e ate cortam. `"dtCad"` data de cadastro, `"dtNasc"` data de nascimento.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoPersonalizadoContatosTipoData,
    /// Primeiro dia. O manual o diz obrigatório, a amostra o envia vazio. `AAAA-MM-DD`.
    #[serde(rename = "de", default, skip_serializing_if = "Option::is_none")]
    pub de: Option<String>,
    /// Último dia. O manual o diz obrigatório, a amostra o envia vazio. `AAAA-MM-DD`.
    #[serde(rename = "ate", default, skip_serializing_if = "Option::is_none")]
    pub ate: Option<String>,
    /// Por que coluna se ordena. `"codigo"` código, `"nome"` nome, `"fantasia"` nome fantasia, `"dtNasc"` nascimento.
    #[serde(rename = "ordenarPor")]
    pub ordenar_por: PedidoPersonalizadoContatosOrdenarPor,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tipo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tipo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_fantasia", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fantasia: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cpfcnpj: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_ie", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ie: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_indIE", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ind_ie: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_iest", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iest: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_im", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_im: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_suframa", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_suframa: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_emails", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_emails: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_end", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_end: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_num", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_num: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_compl", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_compl: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_bairro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_bairro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cidadeNome", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cidade_nome: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cidadeCod", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cidade_cod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_uf", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_uf: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cep", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cep: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_pais", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_pais: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_fones", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fones: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_nasc: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_dtCad", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_dt_cad: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_obs", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_obs: Option<bool>,
}

impl PedidoPersonalizadoContatos {
    /// With what it must have.
    pub fn new(tipo_data: PedidoPersonalizadoContatosTipoData, ordenar_por: PedidoPersonalizadoContatosOrdenarPor) -> Self {
        Self {
            contato: None,
            tipo_contato: None,
            tags: None,
            tipo_data,
            de: None,
            ate: None,
            ordenar_por,
            mostrar_tipo: None,
            mostrar_fantasia: None,
            mostrar_cpfcnpj: None,
            mostrar_ie: None,
            mostrar_ind_ie: None,
            mostrar_iest: None,
            mostrar_im: None,
            mostrar_suframa: None,
            mostrar_emails: None,
            mostrar_end: None,
            mostrar_num: None,
            mostrar_compl: None,
            mostrar_bairro: None,
            mostrar_cidade_nome: None,
            mostrar_cidade_cod: None,
            mostrar_uf: None,
            mostrar_cep: None,
            mostrar_pais: None,
            mostrar_fones: None,
            mostrar_dt_nasc: None,
            mostrar_dt_cad: None,
            mostrar_tags: None,
            mostrar_obs: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoContatosTipoData {
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtNasc`: data de nascimento.
    #[serde(rename = "dtNasc")]
    Dtnasc,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoContatosOrdenarPor {
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `nome`: nome.
    #[serde(rename = "nome")]
    Nome,
    /// `fantasia`: nome fantasia.
    #[serde(rename = "fantasia")]
    Fantasia,
    /// `dtNasc`: nascimento.
    #[serde(rename = "dtNasc")]
    Dtnasc,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Aniversariantes do mês.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoAniversariantesDoMes {
    /// Mês, contado de 0: janeiro é 0, dezembro é 11. Só neste relatório se conta assim. Inteiro de 0 a 11.
    #[serde(rename = "mes")]
    pub mes: i64,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarEmails", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_emails: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFones", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fones: Option<bool>,
    /// Por que coluna se ordena. `1` código, `2` nome, `3` data de nascimento.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoAniversariantesDoMes {
    /// With what it must have.
    pub fn new(mes: i64) -> Self {
        Self {
            mes,
            mostrar_emails: None,
            mostrar_fones: None,
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Inatividade de clientes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoInatividadeClientes {
    /// Mais ou menos dias do que diasInativos. `"maiorque"` mais dias do que diasInativos, `"menorque"` menos dias do que diasInativos.
    #[serde(rename = "tipoInatividade")]
    pub tipo_inatividade: PedidoInatividadeClientesTipoInatividade,
    /// Dias sem comprar. Inteiro a partir de 0.
    #[serde(rename = "diasInativos")]
    pub dias_inativos: i64,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Data que conta como a da venda. `"dtVenda"` data da venda, `"dtCad"` cadastro, `"dtEntrega"` entrega.
    #[serde(rename = "tipoDataVendas")]
    pub tipo_data_vendas: PedidoInatividadeClientesTipoDataVendas,
    /// Por que coluna se ordena. `"nomeContato"` nome do contato, `"inatividade"` dias sem comprar.
    #[serde(rename = "ordem")]
    pub ordem: PedidoInatividadeClientesOrdem,
    /// Conta também os orçamentos.
    #[serde(rename = "considerarOrcamentos", default, skip_serializing_if = "Option::is_none")]
    pub considerar_orcamentos: Option<bool>,
}

impl PedidoInatividadeClientes {
    /// With what it must have.
    pub fn new(tipo_inatividade: PedidoInatividadeClientesTipoInatividade, dias_inativos: i64, tipo_data_vendas: PedidoInatividadeClientesTipoDataVendas, ordem: PedidoInatividadeClientesOrdem) -> Self {
        Self {
            tipo_inatividade,
            dias_inativos,
            tags: None,
            tipo_data_vendas,
            ordem,
            considerar_orcamentos: None,
        }
    }
}

/// Mais ou menos dias do que diasInativos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoInatividadeClientesTipoInatividade {
    /// `maiorque`: mais dias do que diasInativos.
    #[serde(rename = "maiorque")]
    Maiorque,
    /// `menorque`: menos dias do que diasInativos.
    #[serde(rename = "menorque")]
    Menorque,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Data que conta como a da venda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoInatividadeClientesTipoDataVendas {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// `dtEntrega`: entrega.
    #[serde(rename = "dtEntrega")]
    Dtentrega,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoInatividadeClientesOrdem {
    /// `nomeContato`: nome do contato.
    #[serde(rename = "nomeContato")]
    Nomecontato,
    /// `inatividade`: dias sem comprar.
    #[serde(rename = "inatividade")]
    Inatividade,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Contatos duplicados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoContatosDuplicados {
    /// Por que coluna se ordena. `"nome"` nome, `"quantidade"` quantidade de vezes que o registro se repete.
    #[serde(rename = "ordem")]
    pub ordem: PedidoContatosDuplicadosOrdem,
    /// Compara também o CPF ou CNPJ.
    #[serde(rename = "usarCpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub usar_cpf_cnpj: Option<bool>,
    /// Compara também a inscrição estadual.
    #[serde(rename = "usarIe", default, skip_serializing_if = "Option::is_none")]
    pub usar_ie: Option<bool>,
}

impl PedidoContatosDuplicados {
    /// With what it must have.
    pub fn new(ordem: PedidoContatosDuplicadosOrdem) -> Self {
        Self {
            ordem,
            usar_cpf_cnpj: None,
            usar_ie: None,
        }
    }
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoContatosDuplicadosOrdem {
    /// `nome`: nome.
    #[serde(rename = "nome")]
    Nome,
    /// `quantidade`: quantidade de vezes que o registro se repete.
    #[serde(rename = "quantidade")]
    Quantidade,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Produtos por fornecedor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoProdutosPorFornecedor {
    /// Data que de e ate cortam. `"dtCompra"` data da compra, `"dtCad"` data de cadastro.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoProdutosPorFornecedorTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Código do produto. Inteiro a partir de 0.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<i64>,
    /// Código do fornecedor. Inteiro a partir de 0.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<i64>,
    /// Agrupa por fornecedor.
    #[serde(rename = "agruparForn", default, skip_serializing_if = "Option::is_none")]
    pub agrupar_forn: Option<bool>,
    /// Junta os iguais e mostra o preço médio.
    #[serde(rename = "agruparProd", default, skip_serializing_if = "Option::is_none")]
    pub agrupar_prod: Option<bool>,
    /// Inclui os produtos arquivados.
    #[serde(rename = "apresentarArquivados", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_arquivados: Option<bool>,
    /// Por que coluna se ordena. `1` fornecedor, `2` produto, `3` código compra, `4` data compra, `5` custo bruto, `6` quantidade, `7` desconto, `8` despesas, `9` IPI, `10` ST, `11` total.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoProdutosPorFornecedor {
    /// With what it must have.
    pub fn new(tipo_data: PedidoProdutosPorFornecedorTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            categoria: None,
            produto: None,
            contato: None,
            agrupar_forn: None,
            agrupar_prod: None,
            apresentar_arquivados: None,
            ordem: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoProdutosPorFornecedorTipoData {
    /// `dtCompra`: data da compra.
    #[serde(rename = "dtCompra")]
    Dtcompra,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Estoque mínimo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoEstoqueMinimo {
    /// Só o que contém estas palavras.
    #[serde(rename = "buscar", default, skip_serializing_if = "Option::is_none")]
    pub buscar: Option<String>,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Inclui os que estão exatamente no mínimo.
    #[serde(rename = "mostrarIgual", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_igual: Option<bool>,
    /// Inclui os produtos arquivados.
    #[serde(rename = "apresentarArquivados", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_arquivados: Option<bool>,
    /// Por que coluna se ordena. `1` código, `2` categoria, `3` produto, `4` estoque, `5` mínimo, `6` custo de uma unidade.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl Default for PedidoEstoqueMinimo {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoEstoqueMinimo {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            buscar: None,
            categoria: None,
            mostrar_igual: None,
            apresentar_arquivados: None,
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Estoque em um dia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoEstoqueDoDia {
    /// O dia do saldo. `AAAA-MM-DD`.
    #[serde(rename = "dia")]
    pub dia: String,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Deixa de fora os produtos excluídos.
    #[serde(rename = "semExcluidos", default, skip_serializing_if = "Option::is_none")]
    pub sem_excluidos: Option<bool>,
    /// Deixa de fora os produtos que não controlam estoque.
    #[serde(rename = "semEstNaoControl", default, skip_serializing_if = "Option::is_none")]
    pub sem_est_nao_control: Option<bool>,
    /// Inclui o que está abaixo de zero.
    #[serde(rename = "mostrarEstoqueNegativo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque_negativo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCodProprio", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_proprio: Option<bool>,
    /// Inclui os produtos arquivados.
    #[serde(rename = "apresentarArquivados", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_arquivados: Option<bool>,
    /// Por que coluna se ordena. `1` produto, `2` código, `3` estoque, `4` custo, `5` total.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_categNome", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_categ_nome: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_codConfigTrib", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_config_trib: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_custo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_margem", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_margem: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_margemAtual", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_margem_atual: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_controlarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_controlar_estoque: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_estoque", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_totalCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_custo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_totalVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_estoqueMinimo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque_minimo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tipoUso", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tipo_uso: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_anotacoes", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_anotacoes: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_VinfAdProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_vinf_ad_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IcEAN", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ic_ean: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_INCM", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_incm: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_ICEST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_icest: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IEXTIPI", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iextipi: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IuCom", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iu_com: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_pesoB", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_b: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_pesoL", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_l: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_Norig", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_norig: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cfop", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cfop: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ncst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpICMS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_icms: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpICMSST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_icmsst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpMVAST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_mvast: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_OCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ocst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_OpIPI", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_op_ipi: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_QCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_qcst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_QpPIS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_qp_pis: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_SCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_scst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_SpCOFINS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_sp_cofins: Option<bool>,
}

impl PedidoEstoqueDoDia {
    /// With what it must have.
    pub fn new(dia: impl Into<String>) -> Self {
        Self {
            dia: dia.into(),
            categoria: None,
            tags: None,
            sem_excluidos: None,
            sem_est_nao_control: None,
            mostrar_estoque_negativo: None,
            mostrar_cod_proprio: None,
            apresentar_arquivados: None,
            ordem: None,
            mostrar_categ_nome: None,
            mostrar_cod_config_trib: None,
            mostrar_preco_custo: None,
            mostrar_preco_venda: None,
            mostrar_margem: None,
            mostrar_margem_atual: None,
            mostrar_controlar_estoque: None,
            mostrar_estoque: None,
            mostrar_total_custo: None,
            mostrar_total_venda: None,
            mostrar_estoque_minimo: None,
            mostrar_tipo_uso: None,
            mostrar_anotacoes: None,
            mostrar_vinf_ad_prod: None,
            mostrar_tags: None,
            mostrar_ic_ean: None,
            mostrar_incm: None,
            mostrar_icest: None,
            mostrar_iextipi: None,
            mostrar_iu_com: None,
            mostrar_peso_b: None,
            mostrar_peso_l: None,
            mostrar_norig: None,
            mostrar_cfop: None,
            mostrar_ncst: None,
            mostrar_np_icms: None,
            mostrar_np_icmsst: None,
            mostrar_np_mvast: None,
            mostrar_ocst: None,
            mostrar_op_ipi: None,
            mostrar_qcst: None,
            mostrar_qp_pis: None,
            mostrar_scst: None,
            mostrar_sp_cofins: None,
        }
    }
}

/// O que se pede ao relatório Estoque histórico.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoEstoqueHistorico {
    /// Código do produto. Inteiro a partir de 0.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<i64>,
}

impl Default for PedidoEstoqueHistorico {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoEstoqueHistorico {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            produto: None,
        }
    }
}

/// O que se pede ao relatório Sugestão de compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoSugestaoCompra {
    /// Dia em que se quer comprar. `AAAA-MM-DD`.
    #[serde(rename = "dataCompra")]
    pub data_compra: String,
    /// Dia até o qual o estoque deve bastar. `AAAA-MM-DD`.
    #[serde(rename = "estoqueAte")]
    pub estoque_ate: String,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Só os produtos que é preciso comprar.
    #[serde(rename = "apenasAComprar", default, skip_serializing_if = "Option::is_none")]
    pub apenas_acomprar: Option<bool>,
    /// Inclui os produtos arquivados.
    #[serde(rename = "apresentarArquivados", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_arquivados: Option<bool>,
    /// Inclui o código próprio.
    #[serde(rename = "apresentarCodProprio", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_cod_proprio: Option<bool>,
    /// Por que coluna se ordena. `1` produto, `2` código, `3` último custo, `4` total vendas, `5` giro diário, `6` estoque atual, `7` dias estoque, `8` estoque mínimo, `9` sugestão.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoSugestaoCompra {
    /// With what it must have.
    pub fn new(data_compra: impl Into<String>, estoque_ate: impl Into<String>, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            data_compra: data_compra.into(),
            estoque_ate: estoque_ate.into(),
            de: de.into(),
            ate: ate.into(),
            categoria: None,
            apenas_acomprar: None,
            apresentar_arquivados: None,
            apresentar_cod_proprio: None,
            ordem: None,
        }
    }
}

/// O que se pede ao relatório Produtos duplicados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoProdutosDuplicados {
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Por que coluna se ordena. `"repeticoes"` quantidade de registros duplicados, `"nome"` nome, `"categoria"` categoria.
    #[serde(rename = "ordem")]
    pub ordem: PedidoProdutosDuplicadosOrdem,
    /// Inclui os produtos arquivados.
    #[serde(rename = "apresentarArquivados", default, skip_serializing_if = "Option::is_none")]
    pub apresentar_arquivados: Option<bool>,
    /// Compara também o código próprio.
    #[serde(rename = "usarIcProd", default, skip_serializing_if = "Option::is_none")]
    pub usar_ic_prod: Option<bool>,
}

impl PedidoProdutosDuplicados {
    /// With what it must have.
    pub fn new(ordem: PedidoProdutosDuplicadosOrdem) -> Self {
        Self {
            categoria: None,
            ordem,
            apresentar_arquivados: None,
            usar_ic_prod: None,
        }
    }
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoProdutosDuplicadosOrdem {
    /// `repeticoes`: quantidade de registros duplicados.
    #[serde(rename = "repeticoes")]
    Repeticoes,
    /// `nome`: nome.
    #[serde(rename = "nome")]
    Nome,
    /// `categoria`: categoria.
    #[serde(rename = "categoria")]
    Categoria,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Movimentação de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoMovimentacaoProduto {
    /// Código do produto. Inteiro a partir de 0.
    #[serde(rename = "produto")]
    pub produto: i64,
    /// Data que de e ate cortam. `"dtVenda"` data da venda, `"dtCad"` data de cadastro.
    #[serde(rename = "tipoData")]
    pub tipo_data: PedidoMovimentacaoProdutoTipoData,
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPrecoCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_custo: Option<bool>,
}

impl PedidoMovimentacaoProduto {
    /// With what it must have.
    pub fn new(produto: i64, tipo_data: PedidoMovimentacaoProdutoTipoData, de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            produto,
            tipo_data,
            de: de.into(),
            ate: ate.into(),
            mostrar_preco_custo: None,
        }
    }
}

/// Data que de e ate cortam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoMovimentacaoProdutoTipoData {
    /// `dtVenda`: data da venda.
    #[serde(rename = "dtVenda")]
    Dtvenda,
    /// `dtCad`: data de cadastro.
    #[serde(rename = "dtCad")]
    Dtcad,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Produtos personalizado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoPersonalizadoProdutos {
    /// Só o que contém estas palavras.
    #[serde(rename = "buscar", default, skip_serializing_if = "Option::is_none")]
    pub buscar: Option<String>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Código da categoria de produtos. Inteiro a partir de 0.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<i64>,
    /// Só produtos com certo estoque. `"ignoraZerado"` não mostrar produtos com estoque zerado, `"somenteNegativo"` mostrar apenas produtos com estoque negativo.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<PedidoPersonalizadoProdutosEstoque>,
    /// Por que coluna se ordena. `"nomeProduto"` nome do produto, `"codInterno"` código, `"codPersonalizado"` código próprio, `"nomeCategoria"` categoria, `"precoVenda"` preço de venda, `"precoCusto"` preço de custo, `"estoque"` estoque, `"palavrasChave"` palavras-chave, `"ean"` EAN/GTIN.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<PedidoPersonalizadoProdutosOrdem>,
    /// Só produtos ou só serviços. `"produto"` produto, `"servico"` serviço.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<PedidoPersonalizadoProdutosTipoProduto>,
    /// Do maior para o menor.
    #[serde(rename = "ordemDesc", default, skip_serializing_if = "Option::is_none")]
    pub ordem_desc: Option<bool>,
    /// Inclui os produtos arquivados.
    #[serde(rename = "arquivados", default, skip_serializing_if = "Option::is_none")]
    pub arquivados: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IcProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ic_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_categNome", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_categ_nome: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_codConfigTrib", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_config_trib: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_custo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_preco_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_margem", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_margem: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_margemAtual", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_margem_atual: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_controlarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_controlar_estoque: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_estoque", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_totalCusto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_custo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_totalVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_total_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_estoqueMinimo", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_estoque_minimo: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tipoUso", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tipo_uso: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_anotacoes", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_anotacoes: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_VinfAdProd", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_vinf_ad_prod: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_tags", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_tags: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IcEAN", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ic_ean: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_INCM", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_incm: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_ICEST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_icest: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IEXTIPI", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iextipi: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_IuCom", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iu_com: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_pesoB", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_b: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_pesoL", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_l: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_Norig", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_norig: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_cfop", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cfop: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ncst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpICMS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_icms: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpICMSST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_icmsst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_NpMVAST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_np_mvast: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_OCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ocst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_OpIPI", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_op_ipi: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_QCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_qcst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_QpPIS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_qp_pis: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_SCST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_scst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrar_SpCOFINS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_sp_cofins: Option<bool>,
}

impl Default for PedidoPersonalizadoProdutos {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoPersonalizadoProdutos {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            buscar: None,
            tags: None,
            categoria: None,
            estoque: None,
            ordem: None,
            tipo_produto: None,
            ordem_desc: None,
            arquivados: None,
            mostrar_ic_prod: None,
            mostrar_categ_nome: None,
            mostrar_cod_config_trib: None,
            mostrar_preco_custo: None,
            mostrar_preco_venda: None,
            mostrar_margem: None,
            mostrar_margem_atual: None,
            mostrar_controlar_estoque: None,
            mostrar_estoque: None,
            mostrar_total_custo: None,
            mostrar_total_venda: None,
            mostrar_estoque_minimo: None,
            mostrar_tipo_uso: None,
            mostrar_anotacoes: None,
            mostrar_vinf_ad_prod: None,
            mostrar_tags: None,
            mostrar_ic_ean: None,
            mostrar_incm: None,
            mostrar_icest: None,
            mostrar_iextipi: None,
            mostrar_iu_com: None,
            mostrar_peso_b: None,
            mostrar_peso_l: None,
            mostrar_norig: None,
            mostrar_cfop: None,
            mostrar_ncst: None,
            mostrar_np_icms: None,
            mostrar_np_icmsst: None,
            mostrar_np_mvast: None,
            mostrar_ocst: None,
            mostrar_op_ipi: None,
            mostrar_qcst: None,
            mostrar_qp_pis: None,
            mostrar_scst: None,
            mostrar_sp_cofins: None,
        }
    }
}

/// Só produtos com certo estoque.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoProdutosEstoque {
    /// `ignoraZerado`: não mostrar produtos com estoque zerado.
    #[serde(rename = "ignoraZerado")]
    Ignorazerado,
    /// `somenteNegativo`: mostrar apenas produtos com estoque negativo.
    #[serde(rename = "somenteNegativo")]
    Somentenegativo,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Por que coluna se ordena.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoProdutosOrdem {
    /// `nomeProduto`: nome do produto.
    #[serde(rename = "nomeProduto")]
    Nomeproduto,
    /// `codInterno`: código.
    #[serde(rename = "codInterno")]
    Codinterno,
    /// `codPersonalizado`: código próprio.
    #[serde(rename = "codPersonalizado")]
    Codpersonalizado,
    /// `nomeCategoria`: categoria.
    #[serde(rename = "nomeCategoria")]
    Nomecategoria,
    /// `precoVenda`: preço de venda.
    #[serde(rename = "precoVenda")]
    Precovenda,
    /// `precoCusto`: preço de custo.
    #[serde(rename = "precoCusto")]
    Precocusto,
    /// `estoque`: estoque.
    #[serde(rename = "estoque")]
    Estoque,
    /// `palavrasChave`: palavras-chave.
    #[serde(rename = "palavrasChave")]
    Palavraschave,
    /// `ean`: EAN/GTIN.
    #[serde(rename = "ean")]
    Ean,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Só produtos ou só serviços.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoPersonalizadoProdutosTipoProduto {
    /// `produto`: produto.
    #[serde(rename = "produto")]
    Produto,
    /// `servico`: serviço.
    #[serde(rename = "servico")]
    Servico,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Impostos de NFS-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoNfseImpostos {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<i64>,
    /// Só o que tem estas palavras-chave.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Por que coluna se ordena. Neste relatório o nome é em inglês. `"codigo"` código, `"nome"` nome do cliente, `"numeroNFSe"` número da NFS-e, `"dtEmissao"` emissão.
    #[serde(rename = "order", default, skip_serializing_if = "Option::is_none")]
    pub order: Option<PedidoNfseImpostosOrder>,
    /// Com retenção, sem retenção, ou ambas. `0` ambas, `1` só com retenção, `2` só sem retenção.
    #[serde(rename = "retido", default, skip_serializing_if = "Option::is_none")]
    pub retido: Option<i32>,
    /// Só os que estão nesta situação. `10` autorizada, `20` aguarda a prefeitura, no envio, `25` aguarda a prefeitura, no cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada, `100` todas.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
}

impl PedidoNfseImpostos {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            cliente: None,
            tags: None,
            order: None,
            retido: None,
            situacao: None,
        }
    }
}

/// Por que coluna se ordena. Neste relatório o nome é em inglês.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoNfseImpostosOrder {
    /// `codigo`: código.
    #[serde(rename = "codigo")]
    Codigo,
    /// `nome`: nome do cliente.
    #[serde(rename = "nome")]
    Nome,
    /// `numeroNFSe`: número da NFS-e.
    #[serde(rename = "numeroNFSe")]
    Numeronfse,
    /// `dtEmissao`: emissão.
    #[serde(rename = "dtEmissao")]
    Dtemissao,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Resumo de NF-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoNfeResumo {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Produção ou homologação. `1` produção, `2` homologação.
    #[serde(rename = "ambiente")]
    pub ambiente: i32,
    /// Série da nota. Inteiro a partir de 0.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<i64>,
    /// Só os que estão nesta situação. `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<i64>,
    /// Códigos fiscais, separados por vírgula.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// Diz o que numCod_valor é. `1` filtrar por número da nota, `2` filtrar por código da nota no sistema.
    #[serde(rename = "numCod_tipo", default, skip_serializing_if = "Option::is_none")]
    pub num_cod_tipo: Option<i32>,
    /// Número da nota ou código no eGestor. Inteiro a partir de 0.
    #[serde(rename = "numCod_valor", default, skip_serializing_if = "Option::is_none")]
    pub num_cod_valor: Option<i64>,
    /// Por que coluna se ordena. Neste relatório o nome é em inglês. `"codigo"` código da nota no sistema, `"numNota"` número da nota, `"dtEmissao"` data de emissão da nota, `"nome"` nome do destinatário.
    #[serde(rename = "order", default, skip_serializing_if = "Option::is_none")]
    pub order: Option<PedidoNfeResumoOrder>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarISS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iss: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFrete", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_frete: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarBCICMS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_bcicms: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarICMSST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_icmsst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarCodVenda", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_cod_venda: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarSerie", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_serie: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_forma_pgto: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPesoL", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_l: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarPesoB", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_peso_b: Option<bool>,
}

impl PedidoNfeResumo {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>, ambiente: i32) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            ambiente,
            serie: None,
            situacao: None,
            cliente: None,
            cfop: None,
            num_cod_tipo: None,
            num_cod_valor: None,
            order: None,
            mostrar_iss: None,
            mostrar_frete: None,
            mostrar_bcicms: None,
            mostrar_icmsst: None,
            mostrar_cod_venda: None,
            mostrar_serie: None,
            mostrar_forma_pgto: None,
            mostrar_peso_l: None,
            mostrar_peso_b: None,
        }
    }
}

/// Por que coluna se ordena. Neste relatório o nome é em inglês.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoNfeResumoOrder {
    /// `codigo`: código da nota no sistema.
    #[serde(rename = "codigo")]
    Codigo,
    /// `numNota`: número da nota.
    #[serde(rename = "numNota")]
    Numnota,
    /// `dtEmissao`: data de emissão da nota.
    #[serde(rename = "dtEmissao")]
    Dtemissao,
    /// `nome`: nome do destinatário.
    #[serde(rename = "nome")]
    Nome,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Totais de NF-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoNfeTotaisPorPeriodo {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// NF-e ou NFC-e. `55` NFe, `65` NFCe.
    #[serde(rename = "modelo", default, skip_serializing_if = "Option::is_none")]
    pub modelo: Option<i32>,
    /// Série da nota. Inteiro a partir de 0.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<i64>,
    /// Só os que estão nesta situação. `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Códigos fiscais, separados por vírgula.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// Códigos da NCM, separados por vírgula.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Códigos de barras, separados por vírgula.
    #[serde(rename = "gtin", default, skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    /// Só as notas para consumidor final, ou sem elas. `1` apenas notas para cliente final, `2` sem notas para cliente final.
    #[serde(rename = "indFinal", default, skip_serializing_if = "Option::is_none")]
    pub ind_final: Option<i32>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFrete", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_frete: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarSeguro", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_seguro: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarDescontos", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_descontos: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarOutrasDespesas", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_outras_despesas: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarICMSST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_icmsst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFCP", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fcp: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarFCPST", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_fcpst: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarII", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_ii: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarISS", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_iss: Option<bool>,
    /// Inclui esta coluna no relatório.
    #[serde(rename = "mostrarISSRet", default, skip_serializing_if = "Option::is_none")]
    pub mostrar_issret: Option<bool>,
}

impl PedidoNfeTotaisPorPeriodo {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            modelo: None,
            serie: None,
            situacao: None,
            cfop: None,
            ncm: None,
            gtin: None,
            ind_final: None,
            mostrar_frete: None,
            mostrar_seguro: None,
            mostrar_descontos: None,
            mostrar_outras_despesas: None,
            mostrar_icmsst: None,
            mostrar_fcp: None,
            mostrar_fcpst: None,
            mostrar_ii: None,
            mostrar_iss: None,
            mostrar_issret: None,
        }
    }
}

/// O que se pede ao relatório Registro de eventos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoRegistroEventos {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Só o que contém estas palavras.
    #[serde(rename = "buscar", default, skip_serializing_if = "Option::is_none")]
    pub buscar: Option<String>,
    /// Código do usuário. Inteiro a partir de 0.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<i64>,
    /// Só os registros de um módulo. `"boletos"` boletos, `"produtosCateg"` categoria de produtos, `"composicao"` composição, `"compras"` compras, `"conciliacao"` conciliação, `"configBoletos"` configuração dos boletos, `"config"` configurações gerais do sistema, `"contatos"` contatos, `"configTrib"` dados tributários, `"disponiveis"` disponíveis (Contas Caixa), `"financeiro"` financeiro, `"formasPgto"` formas de pagamento, `"nfse"` NFS-e, `"planoContas"` plano de Contas, `"produtos"` produtos, `"producao"` produção, `"recibos"` recibos, `"recorrencia"` recorrência, `"relatorios"` relatórios, `"configTemplates"` templates de impressão, `"transferencia"` transferência, `"usuarios"` usuários, `"vendas"` vendas.
    #[serde(rename = "modulo", default, skip_serializing_if = "Option::is_none")]
    pub modulo: Option<PedidoRegistroEventosModulo>,
    /// Só o registro deste código. Inteiro a partir de 0.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Por que coluna se ordena. `1` código, `2` usuário, `3` evento, `4` módulo, `5` código módulo, `6` data.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoRegistroEventos {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            buscar: None,
            usuario: None,
            modulo: None,
            cod_modulo: None,
            ordem: None,
        }
    }
}

/// Só os registros de um módulo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoRegistroEventosModulo {
    /// `boletos`: boletos.
    #[serde(rename = "boletos")]
    Boletos,
    /// `produtosCateg`: categoria de produtos.
    #[serde(rename = "produtosCateg")]
    Produtoscateg,
    /// `composicao`: composição.
    #[serde(rename = "composicao")]
    Composicao,
    /// `compras`: compras.
    #[serde(rename = "compras")]
    Compras,
    /// `conciliacao`: conciliação.
    #[serde(rename = "conciliacao")]
    Conciliacao,
    /// `configBoletos`: configuração dos boletos.
    #[serde(rename = "configBoletos")]
    Configboletos,
    /// `config`: configurações gerais do sistema.
    #[serde(rename = "config")]
    Config,
    /// `contatos`: contatos.
    #[serde(rename = "contatos")]
    Contatos,
    /// `configTrib`: dados tributários.
    #[serde(rename = "configTrib")]
    Configtrib,
    /// `disponiveis`: disponíveis (Contas Caixa).
    #[serde(rename = "disponiveis")]
    Disponiveis,
    /// `financeiro`: financeiro.
    #[serde(rename = "financeiro")]
    Financeiro,
    /// `formasPgto`: formas de pagamento.
    #[serde(rename = "formasPgto")]
    Formaspgto,
    /// `nfse`: NFS-e.
    #[serde(rename = "nfse")]
    Nfse,
    /// `planoContas`: plano de Contas.
    #[serde(rename = "planoContas")]
    Planocontas,
    /// `produtos`: produtos.
    #[serde(rename = "produtos")]
    Produtos,
    /// `producao`: produção.
    #[serde(rename = "producao")]
    Producao,
    /// `recibos`: recibos.
    #[serde(rename = "recibos")]
    Recibos,
    /// `recorrencia`: recorrência.
    #[serde(rename = "recorrencia")]
    Recorrencia,
    /// `relatorios`: relatórios.
    #[serde(rename = "relatorios")]
    Relatorios,
    /// `configTemplates`: templates de impressão.
    #[serde(rename = "configTemplates")]
    Configtemplates,
    /// `transferencia`: transferência.
    #[serde(rename = "transferencia")]
    Transferencia,
    /// `usuarios`: usuários.
    #[serde(rename = "usuarios")]
    Usuarios,
    /// `vendas`: vendas.
    #[serde(rename = "vendas")]
    Vendas,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O que se pede ao relatório Registro de acessos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoRegistroAcessos {
    /// Primeiro dia. `AAAA-MM-DD`.
    #[serde(rename = "de")]
    pub de: String,
    /// Último dia. `AAAA-MM-DD`.
    #[serde(rename = "ate")]
    pub ate: String,
    /// Código do usuário. Inteiro a partir de 0.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<i64>,
    /// Por que coluna se ordena. `1` entrada, `2` código, `3` usuário, `4` IP, `5` saída, `6` duração.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i32>,
}

impl PedidoRegistroAcessos {
    /// With what it must have.
    pub fn new(de: impl Into<String>, ate: impl Into<String>) -> Self {
        Self {
            de: de.into(),
            ate: ate.into(),
            usuario: None,
            ordem: None,
        }
    }
}

/// Uma NFS-e avulsa a emitir. O manual não diz o que é obrigatório.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroNfse {
    /// 1 envia, 0 só grava. `0` não, `1` sim.
    #[serde(rename = "enviarPrefeitura", default, skip_serializing_if = "Option::is_none")]
    pub enviar_prefeitura: Option<i32>,
    /// Código do cliente. Inteiro a partir de 0.
    #[serde(rename = "codContato")]
    pub cod_contato: i64,
    /// Em branco, o sistema numera.
    #[serde(rename = "numeroRPS", default, skip_serializing_if = "Option::is_none")]
    pub numero_rps: Option<String>,
    /// 1 o da empresa, 2 o do cliente. `1` o da empresa, `2` o do cliente.
    #[serde(rename = "munIncidencia", default, skip_serializing_if = "Option::is_none")]
    pub mun_incidencia: Option<i32>,
    /// 1 no município, 3 fora, 6 no exterior. `1` no município, `3` fora do município, `6` outro, no exterior.
    #[serde(rename = "localPrest", default, skip_serializing_if = "Option::is_none")]
    pub local_prest: Option<i32>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "issRetido", default, skip_serializing_if = "Option::is_none")]
    pub iss_retido: Option<i32>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "inssRetido", default, skip_serializing_if = "Option::is_none")]
    pub inss_retido: Option<i32>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "pisRetido", default, skip_serializing_if = "Option::is_none")]
    pub pis_retido: Option<i32>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "cofinsRetido", default, skip_serializing_if = "Option::is_none")]
    pub cofins_retido: Option<i32>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "csllRetido", default, skip_serializing_if = "Option::is_none")]
    pub csll_retido: Option<i32>,
    /// 1 quando o tomador retém. `0` não, `1` sim.
    #[serde(rename = "irrfRetido", default, skip_serializing_if = "Option::is_none")]
    pub irrf_retido: Option<i32>,
    /// Os serviços da nota.
    #[serde(rename = "itens")]
    pub itens: Vec<CadastroItemNfse>,
}

impl CadastroNfse {
    /// With what it must have.
    pub fn new(cod_contato: i64, itens: Vec<CadastroItemNfse>) -> Self {
        Self {
            enviar_prefeitura: None,
            cod_contato,
            numero_rps: None,
            mun_incidencia: None,
            local_prest: None,
            obs: None,
            iss_retido: None,
            inss_retido: None,
            pis_retido: None,
            cofins_retido: None,
            csll_retido: None,
            irrf_retido: None,
            itens,
        }
    }
}

/// Um serviço da nota.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroItemNfse {
    /// Código do serviço. Inteiro a partir de 0.
    #[serde(rename = "cod")]
    pub cod: i64,
    /// Observações do item.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Quantidade. Até 10 casas decimais.
    #[serde(rename = "quant")]
    pub quant: Decimal,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "preco")]
    pub preco: Decimal,
    /// Valor do desconto. Até 10 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor da dedução. Até 10 casas decimais.
    #[serde(rename = "vDeducao", default, skip_serializing_if = "Option::is_none")]
    pub v_deducao: Option<Decimal>,
}

impl CadastroItemNfse {
    /// With what it must have.
    pub fn new(cod: i64, quant: Decimal, preco: Decimal) -> Self {
        Self {
            cod,
            obs: None,
            quant,
            preco,
            v_desc: None,
            v_deducao: None,
        }
    }
}

/// Uma nota a importar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroNfe {
    /// O XML inteiro.
    #[serde(rename = "xml")]
    pub xml: String,
    /// true envia à SEFAZ; false só importa.
    #[serde(rename = "enviar", default, skip_serializing_if = "Option::is_none")]
    pub enviar: Option<bool>,
    /// true usa a numeração da conta; false, a do XML.
    #[serde(rename = "usarNumeracaoDoSistema", default, skip_serializing_if = "Option::is_none")]
    pub usar_numeracao_do_sistema: Option<bool>,
}

impl CadastroNfe {
    /// With what it must have.
    pub fn new(xml: impl Into<String>) -> Self {
        Self {
            xml: xml.into(),
            enviar: None,
            usar_numeracao_do_sistema: None,
        }
    }
}

/// Um arquivo a guardar.
///
/// Com modulo, também codModulo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnvioArquivo {
    /// O arquivo, em base64; vai como arquivo de um formulário.
    #[serde(rename = "arquivo")]
    pub arquivo: String,
    /// Nome com que o arquivo vai; não é um campo do fabricante.
    #[serde(rename = "nomeArquivo", default, skip_serializing_if = "Option::is_none")]
    pub nome_arquivo: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Módulo do registro a que o arquivo pertence. `"financeiro"` financeiro, `"vendas"` vendas, `"usuarios"` usuários, `"produtos"` produtos, `"contatos"` contatos, `"producao"` produção, `"composicao"` composição, `"compras"` compras, `"recibos"` recibos.
    #[serde(rename = "modulo", default, skip_serializing_if = "Option::is_none")]
    pub modulo: Option<EnvioArquivoModulo>,
    /// Código do registro a que o arquivo pertence. Inteiro a partir de 0.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Texto livre.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
}

impl EnvioArquivo {
    /// With what it must have.
    pub fn new(arquivo: impl Into<String>) -> Self {
        Self {
            arquivo: arquivo.into(),
            nome_arquivo: None,
            tags: None,
            modulo: None,
            cod_modulo: None,
            descricao: None,
        }
    }
}

/// Módulo do registro a que o arquivo pertence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum EnvioArquivoModulo {
    /// `financeiro`: financeiro.
    #[serde(rename = "financeiro")]
    Financeiro,
    /// `vendas`: vendas.
    #[serde(rename = "vendas")]
    Vendas,
    /// `usuarios`: usuários.
    #[serde(rename = "usuarios")]
    Usuarios,
    /// `produtos`: produtos.
    #[serde(rename = "produtos")]
    Produtos,
    /// `contatos`: contatos.
    #[serde(rename = "contatos")]
    Contatos,
    /// `producao`: produção.
    #[serde(rename = "producao")]
    Producao,
    /// `composicao`: composição.
    #[serde(rename = "composicao")]
    Composicao,
    /// `compras`: compras.
    #[serde(rename = "compras")]
    Compras,
    /// `recibos`: recibos.
    #[serde(rename = "recibos")]
    Recibos,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para onde mandar avisos, e de quê.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroWebhook {
    /// Endereço que recebe os avisos.
    #[serde(rename = "endpoint")]
    pub endpoint: String,
    /// Avisar de produtos.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<bool>,
    /// Avisar de contatos.
    #[serde(rename = "contatos", default, skip_serializing_if = "Option::is_none")]
    pub contatos: Option<bool>,
    /// Avisar de vendas.
    #[serde(rename = "vendas", default, skip_serializing_if = "Option::is_none")]
    pub vendas: Option<bool>,
    /// Avisar de usuários.
    #[serde(rename = "usuarios", default, skip_serializing_if = "Option::is_none")]
    pub usuarios: Option<bool>,
    /// Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
    #[serde(rename = "financeiro", default, skip_serializing_if = "Option::is_none")]
    pub financeiro: Option<bool>,
    /// Se os avisos vêm como JSON; sem isso vêm como formulário.
    #[serde(rename = "enviarComoJson", default, skip_serializing_if = "Option::is_none")]
    pub enviar_como_json: Option<bool>,
}

impl CadastroWebhook {
    /// With what it must have.
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            produtos: None,
            contatos: None,
            vendas: None,
            usuarios: None,
            financeiro: None,
            enviar_como_json: None,
        }
    }
}

/// Um token de acesso.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Token {
    /// Vai em Authorization: Bearer nas outras chamadas.
    #[serde(rename = "access_token", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Sempre Bearer.
    #[serde(rename = "token_type", default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// Segundos de vida do token: 900. Inteiro.
    #[serde(rename = "expires_in", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Serve uma vez só; a renovação dá outro.
    #[serde(rename = "refresh_token", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Só na troca do código. Consta do manual antigo.
    #[serde(rename = "personal_token", default, skip_serializing_if = "Option::is_none")]
    pub personal_token: Option<Secret>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A empresa da conta.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Empresa {
    /// Nome da conta.
    #[serde(rename = "subdom", default, skip_serializing_if = "Option::is_none")]
    pub subdom: Option<String>,
    /// Razão social.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Documento da empresa.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Telefones, num texto só.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<String>,
    /// E-mails, num texto só.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<String>,
    /// Rua da empresa.
    #[serde(rename = "end", default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Número do endereço.
    #[serde(rename = "num", default, skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "compl", default, skip_serializing_if = "Option::is_none")]
    pub compl: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidadeNome", default, skip_serializing_if = "Option::is_none")]
    pub cidade_nome: Option<String>,
    /// Código do município no IBGE.
    #[serde(rename = "cidadeCod", default, skip_serializing_if = "Option::is_none")]
    pub cidade_cod: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// Código postal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Símbolo da moeda.
    #[serde(rename = "cifrao", default, skip_serializing_if = "Option::is_none")]
    pub cifrao: Option<String>,
    /// Código do regime. O manual não dá os valores. Inteiro.
    #[serde(rename = "crt", default, skip_serializing_if = "Option::is_none")]
    pub crt: Option<i64>,
    /// Código da atividade. O manual não dá os valores. Inteiro.
    #[serde(rename = "atividade", default, skip_serializing_if = "Option::is_none")]
    pub atividade: Option<i64>,
    /// Alíquota do Simples Nacional. Até 16 casas decimais.
    #[serde(rename = "pSimples", default, skip_serializing_if = "Option::is_none")]
    pub p_simples: Option<Decimal>,
    /// Alíquota de ICMS. Até 16 casas decimais.
    #[serde(rename = "pICMS", default, skip_serializing_if = "Option::is_none")]
    pub p_icms: Option<Decimal>,
    /// Alíquota de PIS. Até 16 casas decimais.
    #[serde(rename = "pPIS", default, skip_serializing_if = "Option::is_none")]
    pub p_pis: Option<Decimal>,
    /// Alíquota de COFINS. Até 16 casas decimais.
    #[serde(rename = "pCOFINS", default, skip_serializing_if = "Option::is_none")]
    pub p_cofins: Option<Decimal>,
    /// Base presumida do IRPJ. Até 16 casas decimais.
    #[serde(rename = "baseIRPJ", default, skip_serializing_if = "Option::is_none")]
    pub base_irpj: Option<Decimal>,
    /// Base presumida da CSLL. Até 16 casas decimais.
    #[serde(rename = "baseCSLL", default, skip_serializing_if = "Option::is_none")]
    pub base_csll: Option<Decimal>,
    /// Alíquota de IRPJ. Até 16 casas decimais.
    #[serde(rename = "pIRPJ", default, skip_serializing_if = "Option::is_none")]
    pub p_irpj: Option<Decimal>,
    /// Alíquota de CSLL. Até 16 casas decimais.
    #[serde(rename = "pCSLL", default, skip_serializing_if = "Option::is_none")]
    pub p_csll: Option<Decimal>,
    /// Inscrição no município.
    #[serde(rename = "inscMunicipal", default, skip_serializing_if = "Option::is_none")]
    pub insc_municipal: Option<String>,
    /// Situação da inscrição estadual.
    #[serde(rename = "tipoIE", default, skip_serializing_if = "Option::is_none")]
    pub tipo_ie: Option<String>,
    /// Inscrição no estado.
    #[serde(rename = "inscEstadual", default, skip_serializing_if = "Option::is_none")]
    pub insc_estadual: Option<String>,
    /// Atividade econômica.
    #[serde(rename = "cnae", default, skip_serializing_if = "Option::is_none")]
    pub cnae: Option<String>,
    /// Código do serviço no município.
    #[serde(rename = "codTributMunicipio", default, skip_serializing_if = "Option::is_none")]
    pub cod_tribut_municipio: Option<String>,
    /// Regime especial de tributação.
    #[serde(rename = "regimeTributacao", default, skip_serializing_if = "Option::is_none")]
    pub regime_tributacao: Option<String>,
    /// Cadastro municipal de contribuintes.
    #[serde(rename = "cmc", default, skip_serializing_if = "Option::is_none")]
    pub cmc: Option<String>,
    /// Registro de transportador.
    #[serde(rename = "RNTRC", default, skip_serializing_if = "Option::is_none")]
    pub rntrc: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de contatos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaContatos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Contato>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um contato.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contato {
    /// Código do contato. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Papéis do contato.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<Vec<ContatoTipo>>,
    /// Nome ou razão social.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Pessoa com quem se fala neste contato.
    #[serde(rename = "nomeParaContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_para_contato: Option<String>,
    /// Como o contato de um pagamento chama nomeParaContato.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Se é consumidor final.
    #[serde(rename = "clienteFinal", default, skip_serializing_if = "Option::is_none")]
    pub cliente_final: Option<bool>,
    /// Situação perante o ICMS. `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    #[serde(rename = "indicadorIE", default, skip_serializing_if = "Option::is_none")]
    pub indicador_ie: Option<i32>,
    /// Inscrição no estado.
    #[serde(rename = "inscricaoEstadual", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual: Option<String>,
    /// Inscrição estadual de substituto tributário.
    #[serde(rename = "inscricaoEstadualST", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_estadual_st: Option<String>,
    /// Inscrição no município.
    #[serde(rename = "inscricaoMunicipal", default, skip_serializing_if = "Option::is_none")]
    pub inscricao_municipal: Option<String>,
    /// Inscrição na SUFRAMA.
    #[serde(rename = "suframa", default, skip_serializing_if = "Option::is_none")]
    pub suframa: Option<String>,
    /// Endereços de e-mail.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// Rua, avenida ou praça.
    #[serde(rename = "logradouro", default, skip_serializing_if = "Option::is_none")]
    pub logradouro: Option<String>,
    /// Número do endereço.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Código do município no IBGE.
    #[serde(rename = "codIBGE", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibge: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// Código postal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// País.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Números de telefone.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<Vec<String>>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub dt_nasc: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Documento de quem recebe, se não for o do contato.
    #[serde(rename = "cpfCnpjEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj_entrega: Option<String>,
    /// Rua da entrega, se não for a do contato.
    #[serde(rename = "logradouroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub logradouro_entrega: Option<String>,
    /// Número do endereço de entrega.
    #[serde(rename = "numeroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub numero_entrega: Option<String>,
    /// Complemento do endereço de entrega.
    #[serde(rename = "complementoEntrega", default, skip_serializing_if = "Option::is_none")]
    pub complemento_entrega: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "bairroEntrega", default, skip_serializing_if = "Option::is_none")]
    pub bairro_entrega: Option<String>,
    /// Município da entrega, pelo código do IBGE.
    #[serde(rename = "codIBGEEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cod_ibgeentrega: Option<String>,
    /// Cidade da entrega.
    #[serde(rename = "cidadeEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cidade_entrega: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "ufEntrega", default, skip_serializing_if = "Option::is_none")]
    pub uf_entrega: Option<String>,
    /// CEP da entrega, se não for o do contato.
    #[serde(rename = "cepEntrega", default, skip_serializing_if = "Option::is_none")]
    pub cep_entrega: Option<String>,
    /// Ponto de referência da entrega.
    #[serde(rename = "pontoRefEntrega", default, skip_serializing_if = "Option::is_none")]
    pub ponto_ref_entrega: Option<String>,
    /// Inscrição estadual de quem recebe.
    #[serde(rename = "inscEstadualEntrega", default, skip_serializing_if = "Option::is_none")]
    pub insc_estadual_entrega: Option<String>,
    /// Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    #[serde(rename = "fonesEntrega", default, skip_serializing_if = "Option::is_none")]
    pub fones_entrega: Option<String>,
    /// E-mails de quem recebe, separados por vírgula.
    #[serde(rename = "emailsEntrega", default, skip_serializing_if = "Option::is_none")]
    pub emails_entrega: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Papéis do contato.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ContatoTipo {
    /// `cliente`: cliente.
    #[serde(rename = "cliente")]
    Cliente,
    /// `fornecedor`: fornecedor.
    #[serde(rename = "fornecedor")]
    Fornecedor,
    /// `transportadora`: transportadora.
    #[serde(rename = "transportadora")]
    Transportadora,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O código e o nome do que foi gravado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoNome {
    /// Código do registro no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado de uma ação ou de uma exclusão.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Resultado {
    /// 200. Vem como número em algumas operações e como texto em outras. Inteiro.
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// O que foi feito, para quem usa.
    #[serde(rename = "msg", default, skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// Nulas, ou um texto vazio, nas amostras.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<Value>,
    /// Nulos, ou um texto vazio, nas amostras.
    #[serde(rename = "fields", default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Value>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de categorias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaCategorias {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Categoria>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma categoria de produtos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Categoria {
    /// Código da categoria. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome da categoria.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de produtos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaProdutos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Produto>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Produto {
    /// Código do produto. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// Quantidade em estoque. Até 16 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Quantidade abaixo da qual o produto falta. Até 16 casas decimais.
    #[serde(rename = "estoqueMinimo", default, skip_serializing_if = "Option::is_none")]
    pub estoque_minimo: Option<Decimal>,
    /// Se o estoque do produto é controlado.
    #[serde(rename = "controlarEstoque", default, skip_serializing_if = "Option::is_none")]
    pub controlar_estoque: Option<bool>,
    /// Margem sobre o custo, em por cento. Até 16 casas decimais.
    #[serde(rename = "margemLucro", default, skip_serializing_if = "Option::is_none")]
    pub margem_lucro: Option<Decimal>,
    /// Custo de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub preco_custo: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Origem da mercadoria, de 0 a 8, como na NF-e. `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    #[serde(rename = "origemFiscal", default, skip_serializing_if = "Option::is_none")]
    pub origem_fiscal: Option<i32>,
    /// Unidade em que se vende: UN, KG.
    #[serde(rename = "unidadeTributada", default, skip_serializing_if = "Option::is_none")]
    pub unidade_tributada: Option<String>,
    /// Código de barras.
    #[serde(rename = "refEanGtin", default, skip_serializing_if = "Option::is_none")]
    pub ref_ean_gtin: Option<String>,
    /// Classificação da mercadoria na NCM.
    #[serde(rename = "ncm", default, skip_serializing_if = "Option::is_none")]
    pub ncm: Option<String>,
    /// Código EX da TIPI.
    #[serde(rename = "excecaoIPI", default, skip_serializing_if = "Option::is_none")]
    pub excecao_ipi: Option<String>,
    /// Código especificador da substituição tributária.
    #[serde(rename = "codigoCEST", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cest: Option<String>,
    /// Peso de uma unidade com embalagem. Até 16 casas decimais.
    #[serde(rename = "pesoBruto", default, skip_serializing_if = "Option::is_none")]
    pub peso_bruto: Option<Decimal>,
    /// Peso de uma unidade sem embalagem. Até 16 casas decimais.
    #[serde(rename = "pesoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub peso_liquido: Option<Decimal>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Texto que sai na nota.
    #[serde(rename = "anotacoesNFE", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_nfe: Option<String>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Código da categoria do produto; 0, nenhuma. Inteiro.
    #[serde(rename = "codCategoria", default, skip_serializing_if = "Option::is_none")]
    pub cod_categoria: Option<i64>,
    /// Quando mudou por último, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Fotos do produto; só a lista as traz.
    #[serde(rename = "listaImagens", default, skip_serializing_if = "Option::is_none")]
    pub lista_imagens: Option<Vec<Imagem>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma foto de um produto, com a miniatura.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Imagem {
    /// A foto.
    #[serde(rename = "foto", default, skip_serializing_if = "Option::is_none")]
    pub foto: Option<ArquivoImagem>,
    /// A foto pequena.
    #[serde(rename = "thumb", default, skip_serializing_if = "Option::is_none")]
    pub thumb: Option<ArquivoImagem>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O arquivo de uma imagem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ArquivoImagem {
    /// Endereço do arquivo.
    #[serde(rename = "link", default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Se é a foto principal do produto.
    #[serde(rename = "padrao", default, skip_serializing_if = "Option::is_none")]
    pub padrao: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O código e a descrição do que foi gravado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoDescricao {
    /// Código do registro no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A foto que foi gravada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FotoEnviada {
    /// Código da foto. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Endereço da foto; vale por pouco tempo.
    #[serde(rename = "link", default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de ajustes de estoque.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaAjustes {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Ajuste>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um ajuste de estoque.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ajuste {
    /// Código do ajuste. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código de quem responde pelo ajuste. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome de quem responde pelo ajuste.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Motivo do ajuste. `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
    #[serde(rename = "motivo", default, skip_serializing_if = "Option::is_none")]
    pub motivo: Option<i32>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Os produtos ajustados; a lista de ajustes não os traz.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ItemAjuste>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto ajustado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemAjuste {
    /// Quantidade que passa a haver em estoque. Até 16 casas decimais.
    #[serde(rename = "estoqueFinal", default, skip_serializing_if = "Option::is_none")]
    pub estoque_final: Option<Decimal>,
    /// Quantidade do movimento; negativa quando sai. Até 16 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "nomeProduto", default, skip_serializing_if = "Option::is_none")]
    pub nome_produto: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codProprio", default, skip_serializing_if = "Option::is_none")]
    pub cod_proprio: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O código do que foi gravado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoGravado {
    /// Código do registro no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de serviços.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaServicos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Servico>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um serviço.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Servico {
    /// Código do serviço. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do serviço.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Código do grupo de tributos; 0, nenhum. Inteiro.
    #[serde(rename = "codigoGrupoTributos", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo_tributos: Option<i64>,
    /// Texto que só a empresa vê.
    #[serde(rename = "anotacoesInternas", default, skip_serializing_if = "Option::is_none")]
    pub anotacoes_internas: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipoProduto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_produto: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Código na lista da Lei Complementar 116.
    #[serde(rename = "itemListaServico", default, skip_serializing_if = "Option::is_none")]
    pub item_lista_servico: Option<String>,
    /// Atividade econômica.
    #[serde(rename = "cnae", default, skip_serializing_if = "Option::is_none")]
    pub cnae: Option<String>,
    /// Código do serviço no município.
    #[serde(rename = "codTributacaoMun", default, skip_serializing_if = "Option::is_none")]
    pub cod_tributacao_mun: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de contas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaDisponiveis {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Disponivel>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma conta caixa ou bancária.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Disponivel {
    /// Código da conta. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome da conta.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Saldo da conta. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// Se a conta aparece nas telas.
    #[serde(rename = "visivel", default, skip_serializing_if = "Option::is_none")]
    pub visivel: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de formas de pagamento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaFormasPagamento {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<FormaPagamento>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma forma de pagamento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FormaPagamento {
    /// Código da forma de pagamento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da conta caixa ou bancária. Inteiro.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Nome da forma de pagamento.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros. Inteiro.
    #[serde(rename = "formaPgtoNFCe", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto_nfce: Option<i64>,
    /// Como se calcula o custo da forma de pagamento. O manual não dá os valores. Inteiro.
    #[serde(rename = "tipoCusto", default, skip_serializing_if = "Option::is_none")]
    pub tipo_custo: Option<i64>,
    /// Custo da forma de pagamento. Até 16 casas decimais.
    #[serde(rename = "valorCusto", default, skip_serializing_if = "Option::is_none")]
    pub valor_custo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página do plano de contas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaPlanoContas {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<PlanoConta>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma conta do plano de contas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlanoConta {
    /// Código da conta. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da conta acima desta no plano. Inteiro.
    #[serde(rename = "codPai", default, skip_serializing_if = "Option::is_none")]
    pub cod_pai: Option<i64>,
    /// Nome da conta.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// 1 receita, 2 despesa. `1` receita, `2` despesa.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<i32>,
    /// Conta contábil a debitar. Inteiro.
    #[serde(rename = "debitar", default, skip_serializing_if = "Option::is_none")]
    pub debitar: Option<i64>,
    /// Conta contábil a creditar. Inteiro.
    #[serde(rename = "creditar", default, skip_serializing_if = "Option::is_none")]
    pub creditar: Option<i64>,
    /// Se a conta veio com o sistema.
    #[serde(rename = "registroPadrao", default, skip_serializing_if = "Option::is_none")]
    pub registro_padrao: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de grupos de tributos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaGruposTributos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<GrupoTributos>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um grupo de tributos. Os números vêm como texto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GrupoTributos {
    /// Código do grupo. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do grupo.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Se é o padrão.
    #[serde(rename = "padrao", default, skip_serializing_if = "Option::is_none")]
    pub padrao: Option<bool>,
    /// Situação tributária do PIS.
    #[serde(rename = "pisSitTrib", default, skip_serializing_if = "Option::is_none")]
    pub pis_sit_trib: Option<String>,
    /// Situação tributária da COFINS.
    #[serde(rename = "cofinsSitTrib", default, skip_serializing_if = "Option::is_none")]
    pub cofins_sit_trib: Option<String>,
    /// Alíquota do PIS, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "pisAliquota", default, skip_serializing_if = "Option::is_none")]
    pub pis_aliquota: Option<Decimal>,
    /// PIS por unidade, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "pisValor", default, skip_serializing_if = "Option::is_none")]
    pub pis_valor: Option<Decimal>,
    /// Alíquota do PIS-ST, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "pisAliquotaSt", default, skip_serializing_if = "Option::is_none")]
    pub pis_aliquota_st: Option<Decimal>,
    /// PIS-ST por unidade, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "pisValorSt", default, skip_serializing_if = "Option::is_none")]
    pub pis_valor_st: Option<Decimal>,
    /// Alíquota da COFINS, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "cofinsAliquota", default, skip_serializing_if = "Option::is_none")]
    pub cofins_aliquota: Option<Decimal>,
    /// COFINS por unidade, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "cofinsValor", default, skip_serializing_if = "Option::is_none")]
    pub cofins_valor: Option<Decimal>,
    /// Alíquota da COFINS-ST, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "cofinsAliquotaSt", default, skip_serializing_if = "Option::is_none")]
    pub cofins_aliquota_st: Option<Decimal>,
    /// COFINS-ST por unidade, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "cofinsValorSt", default, skip_serializing_if = "Option::is_none")]
    pub cofins_valor_st: Option<Decimal>,
    /// Como se calcula o PIS por substituição. `0` não se usa, `1` por alíquota, `2` em valor.
    #[serde(rename = "pisTipoCalcSt", default, skip_serializing_if = "Option::is_none")]
    pub pis_tipo_calc_st: Option<i32>,
    /// Como se calcula a COFINS por substituição. `0` não se usa, `1` por alíquota, `2` em valor.
    #[serde(rename = "cofinsTipoCalcSt", default, skip_serializing_if = "Option::is_none")]
    pub cofins_tipo_calc_st: Option<i32>,
    /// Situação tributária do ICMS.
    #[serde(rename = "icmsSitTrib", default, skip_serializing_if = "Option::is_none")]
    pub icms_sit_trib: Option<String>,
    /// Situação tributária do ICMS na NFC-e.
    #[serde(rename = "icmsSitTribNFCe", default, skip_serializing_if = "Option::is_none")]
    pub icms_sit_trib_nfce: Option<String>,
    /// Modalidade da base do ICMS. O manual só lista as da substituição. Inteiro.
    #[serde(rename = "icmsModBc", default, skip_serializing_if = "Option::is_none")]
    pub icms_mod_bc: Option<i64>,
    /// Modalidade da base do ICMS por substituição. `0` preço tabelado ou máximo sugerido, `1` lista negativa, `2` lista positiva, `3` lista neutra, `4` margem de valor agregado, `5` pauta, `6` valor da operação.
    #[serde(rename = "icmsModBcSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_mod_bc_st: Option<i32>,
    /// Redução da base do ICMS, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsRedBc", default, skip_serializing_if = "Option::is_none")]
    pub icms_red_bc: Option<Decimal>,
    /// Redução da base do ICMS-ST, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsRedBcSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_red_bc_st: Option<Decimal>,
    /// Alíquota do ICMS, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsAliquota", default, skip_serializing_if = "Option::is_none")]
    pub icms_aliquota: Option<Decimal>,
    /// Alíquota do ICMS-ST, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsAliquotaSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_aliquota_st: Option<Decimal>,
    /// Por que o ICMS é desonerado. `0` nenhum, `1` táxi, `3` produtor agropecuário, `4` frotista ou locadora, `5` diplomático ou consular, `6` utilitários e motos na Amazônia e em áreas de livre comércio, `7` SUFRAMA, `8` venda a órgão público, `9` outros, `10` condutor com deficiência, `11` não condutor com deficiência, `90` solicitada pelo fisco.
    #[serde(rename = "icmsMotivDeson", default, skip_serializing_if = "Option::is_none")]
    pub icms_motiv_deson: Option<i32>,
    /// Crédito do ICMS, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsCalcCred", default, skip_serializing_if = "Option::is_none")]
    pub icms_calc_cred: Option<Decimal>,
    /// MVA do ICMS-ST, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsMvaSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_mva_st: Option<Decimal>,
    /// Base da operação própria, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsBcOpPropriaSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_bc_op_propria_st: Option<Decimal>,
    /// Preço de pauta, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "icmsPrecoUnitPautaSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_preco_unit_pauta_st: Option<Decimal>,
    /// Estado a que se deve o ICMS-ST.
    #[serde(rename = "icmsUfPagSt", default, skip_serializing_if = "Option::is_none")]
    pub icms_uf_pag_st: Option<String>,
    /// Situação tributária do IPI.
    #[serde(rename = "ipiSitTrib", default, skip_serializing_if = "Option::is_none")]
    pub ipi_sit_trib: Option<String>,
    /// CNPJ de quem produziu.
    #[serde(rename = "ipiCnpjProdutor", default, skip_serializing_if = "Option::is_none")]
    pub ipi_cnpj_produtor: Option<String>,
    /// Código do selo de controle.
    #[serde(rename = "ipiCodSelo", default, skip_serializing_if = "Option::is_none")]
    pub ipi_cod_selo: Option<String>,
    /// Quantidade de selos. Até 16 casas decimais.
    #[serde(rename = "ipiQtdSelo", default, skip_serializing_if = "Option::is_none")]
    pub ipi_qtd_selo: Option<Decimal>,
    /// Código de enquadramento legal.
    #[serde(rename = "ipiCodEnquadramento", default, skip_serializing_if = "Option::is_none")]
    pub ipi_cod_enquadramento: Option<String>,
    /// Alíquota do IPI, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "ipiAliquota", default, skip_serializing_if = "Option::is_none")]
    pub ipi_aliquota: Option<Decimal>,
    /// IPI por unidade, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "ipiPrecoUnit", default, skip_serializing_if = "Option::is_none")]
    pub ipi_preco_unit: Option<Decimal>,
    /// Código do combustível.
    #[serde(rename = "anpCodigo", default, skip_serializing_if = "Option::is_none")]
    pub anp_codigo: Option<String>,
    /// Descrição do combustível.
    #[serde(rename = "anpDesc", default, skip_serializing_if = "Option::is_none")]
    pub anp_desc: Option<String>,
    /// GLP (%), como na NF-e. Até 16 casas decimais.
    #[serde(rename = "anpPercentualGLP", default, skip_serializing_if = "Option::is_none")]
    pub anp_percentual_glp: Option<Decimal>,
    /// Gás nacional (%), como na NF-e. Até 16 casas decimais.
    #[serde(rename = "anpPercentualGasNac", default, skip_serializing_if = "Option::is_none")]
    pub anp_percentual_gas_nac: Option<Decimal>,
    /// Gás importado (%), como na NF-e. Até 16 casas decimais.
    #[serde(rename = "anpPercentualGasImp", default, skip_serializing_if = "Option::is_none")]
    pub anp_percentual_gas_imp: Option<Decimal>,
    /// Valor de partida, como na NF-e. Até 16 casas decimais.
    #[serde(rename = "anpValorPartida", default, skip_serializing_if = "Option::is_none")]
    pub anp_valor_partida: Option<Decimal>,
    /// Parte do valor que é base de ISSQN. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "issqnBc", default, skip_serializing_if = "Option::is_none")]
    pub issqn_bc: Option<Decimal>,
    /// Parte do valor que é base de PIS. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "pisBc", default, skip_serializing_if = "Option::is_none")]
    pub pis_bc: Option<Decimal>,
    /// Parte do valor que é base de COFINS. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "cofinsBc", default, skip_serializing_if = "Option::is_none")]
    pub cofins_bc: Option<Decimal>,
    /// Parte do valor que é base de CSLL. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "csllBc", default, skip_serializing_if = "Option::is_none")]
    pub csll_bc: Option<Decimal>,
    /// Parte do valor que é base de IR. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "irBc", default, skip_serializing_if = "Option::is_none")]
    pub ir_bc: Option<Decimal>,
    /// Parte do valor que é base de INSS. Só o detalhe a traz. Até 16 casas decimais.
    #[serde(rename = "inssBc", default, skip_serializing_if = "Option::is_none")]
    pub inss_bc: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de recebimentos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaRecebimentos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Recebimento>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um recebimento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Recebimento {
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da conta no plano de contas. Inteiro.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Taxa cobrada pelo recebimento ou pagamento. Até 16 casas decimais.
    #[serde(rename = "taxa", default, skip_serializing_if = "Option::is_none")]
    pub taxa: Option<Decimal>,
    /// Vencimento ou pagamento, conforme a situação; só a lista a traz. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Data em que o valor é creditado. `AAAA-MM-DD`.
    #[serde(rename = "dtCred", default, skip_serializing_if = "Option::is_none")]
    pub dt_cred: Option<String>,
    /// 20 a receber, 40 recebido. `20` a receber, `40` recebido.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do cliente ou fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Código da conta caixa ou bancária. Inteiro.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// De onde veio o lançamento. `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
    #[serde(rename = "origem", default, skip_serializing_if = "Option::is_none")]
    pub origem: Option<RecebimentoOrigem>,
    /// Código do registro de origem. Inteiro.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// De onde veio o lançamento.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RecebimentoOrigem {
    /// `vendas`: vendas.
    #[serde(rename = "vendas")]
    Vendas,
    /// `compras`: compras.
    #[serde(rename = "compras")]
    Compras,
    /// `financeiro`: financeiro.
    #[serde(rename = "financeiro")]
    Financeiro,
    /// `recorrencia`: recorrência.
    #[serde(rename = "recorrencia")]
    Recorrencia,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma página de pagamentos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaPagamentos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Pagamento>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um pagamento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pagamento {
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da conta no plano de contas. Inteiro.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Número do documento do lançamento.
    #[serde(rename = "numDoc", default, skip_serializing_if = "Option::is_none")]
    pub num_doc: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Taxa cobrada pelo recebimento ou pagamento. Até 16 casas decimais.
    #[serde(rename = "taxa", default, skip_serializing_if = "Option::is_none")]
    pub taxa: Option<Decimal>,
    /// Vencimento ou pagamento, conforme a situação; só a lista a traz. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// 10 a pagar, 30 pago. `10` a pagar, `30` pago.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do cliente ou fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Código da conta caixa ou bancária. Inteiro.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// De onde veio o lançamento. `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
    #[serde(rename = "origem", default, skip_serializing_if = "Option::is_none")]
    pub origem: Option<PagamentoOrigem>,
    /// Código do registro de origem. Inteiro.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// De onde veio o lançamento.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PagamentoOrigem {
    /// `vendas`: vendas.
    #[serde(rename = "vendas")]
    Vendas,
    /// `compras`: compras.
    #[serde(rename = "compras")]
    Compras,
    /// `financeiro`: financeiro.
    #[serde(rename = "financeiro")]
    Financeiro,
    /// `recorrencia`: recorrência.
    #[serde(rename = "recorrencia")]
    Recorrencia,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma página de compras.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaCompras {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Compra>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Compra {
    /// Código da compra. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do fornecedor. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Código do XML de que a compra veio; 0, nenhum. Inteiro.
    #[serde(rename = "codCompraXML", default, skip_serializing_if = "Option::is_none")]
    pub cod_compra_xml: Option<i64>,
    /// Número do documento fiscal.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<String>,
    /// Data da compra. `AAAA-MM-DD`.
    #[serde(rename = "dtCompra", default, skip_serializing_if = "Option::is_none")]
    pub dt_compra: Option<String>,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Total do registro. Até 16 casas decimais.
    #[serde(rename = "valorTotal", default, skip_serializing_if = "Option::is_none")]
    pub valor_total: Option<Decimal>,
    /// Valor do frete que não está na nota. Até 16 casas decimais.
    #[serde(rename = "extFrete", default, skip_serializing_if = "Option::is_none")]
    pub ext_frete: Option<Decimal>,
    /// Substituição tributária que não está na nota. Até 16 casas decimais.
    #[serde(rename = "extST", default, skip_serializing_if = "Option::is_none")]
    pub ext_st: Option<Decimal>,
    /// Despesas que não estão na nota. Até 16 casas decimais.
    #[serde(rename = "extDesp", default, skip_serializing_if = "Option::is_none")]
    pub ext_desp: Option<Decimal>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// 10 orçamento, 50 compra efetivada. `10` orçamento, `50` compra efetivada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Se o registro vale; falso ou 0 quando foi cancelado.
    #[serde(rename = "ativo", default, skip_serializing_if = "Option::is_none")]
    pub ativo: Option<bool>,
    /// Os produtos comprados; a lista de compras não os traz.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ItemCompra>>,
    /// As parcelas; a lista de compras não as traz.
    #[serde(rename = "financeiros", default, skip_serializing_if = "Option::is_none")]
    pub financeiros: Option<Vec<FinanceiroCompra>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto de uma compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemCompra {
    /// Código do item. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Custo de uma unidade antes de descontos e impostos. Até 16 casas decimais.
    #[serde(rename = "custoBruto", default, skip_serializing_if = "Option::is_none")]
    pub custo_bruto: Option<Decimal>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor do IPI. Até 16 casas decimais.
    #[serde(rename = "valorIPI", default, skip_serializing_if = "Option::is_none")]
    pub valor_ipi: Option<Decimal>,
    /// Valor da substituição tributária. Até 16 casas decimais.
    #[serde(rename = "valorST", default, skip_serializing_if = "Option::is_none")]
    pub valor_st: Option<Decimal>,
    /// Nome do produto.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma parcela de uma compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinanceiroCompra {
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do boleto; 0, nenhum. Inteiro.
    #[serde(rename = "codBoleto", default, skip_serializing_if = "Option::is_none")]
    pub cod_boleto: Option<i64>,
    /// Descrição da parcela.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código da conta disponível do lançamento. Inteiro.
    #[serde(rename = "codCaixa", default, skip_serializing_if = "Option::is_none")]
    pub cod_caixa: Option<i64>,
    /// Código do recibo; 0, nenhum. Inteiro.
    #[serde(rename = "codRecibo", default, skip_serializing_if = "Option::is_none")]
    pub cod_recibo: Option<i64>,
    /// 10 a pagar, 30 pago. Inteiro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O XML de uma nota de uma compra.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotaCompra {
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Chave de acesso da nota.
    #[serde(rename = "chave", default, skip_serializing_if = "Option::is_none")]
    pub chave: Option<String>,
    /// 10 orçamento, 20 compra. `10` orçamento, `20` compra.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// O XML da nota inteiro, como texto.
    #[serde(rename = "nota", default, skip_serializing_if = "Option::is_none")]
    pub nota: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de vendas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaVendas {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Venda>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma venda, um orçamento ou uma ordem de serviço.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Venda {
    /// Código da venda. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do cliente. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Código do vendedor. Inteiro.
    #[serde(rename = "codVendedor", default, skip_serializing_if = "Option::is_none")]
    pub cod_vendedor: Option<i64>,
    /// Nome do vendedor.
    #[serde(rename = "nomeVendedor", default, skip_serializing_if = "Option::is_none")]
    pub nome_vendedor: Option<String>,
    /// Data da venda. `AAAA-MM-DD`.
    #[serde(rename = "dtVenda", default, skip_serializing_if = "Option::is_none")]
    pub dt_venda: Option<String>,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Total do registro. Até 16 casas decimais.
    #[serde(rename = "valorTotal", default, skip_serializing_if = "Option::is_none")]
    pub valor_total: Option<Decimal>,
    /// Soma dos lançamentos da venda. Até 16 casas decimais.
    #[serde(rename = "valorFinanc", default, skip_serializing_if = "Option::is_none")]
    pub valor_financ: Option<Decimal>,
    /// Valor do frete. Até 16 casas decimais.
    #[serde(rename = "valorFrete", default, skip_serializing_if = "Option::is_none")]
    pub valor_frete: Option<Decimal>,
    /// Valor da entrada. Até 16 casas decimais.
    #[serde(rename = "valorEntrada", default, skip_serializing_if = "Option::is_none")]
    pub valor_entrada: Option<Decimal>,
    /// Número de parcelas. Inteiro.
    #[serde(rename = "numParcelas", default, skip_serializing_if = "Option::is_none")]
    pub num_parcelas: Option<i64>,
    /// Códigos das NF-e da venda.
    #[serde(rename = "codsNFe", default, skip_serializing_if = "Option::is_none")]
    pub cods_nfe: Option<Vec<i64>>,
    /// Códigos das NFS-e da venda.
    #[serde(rename = "codsNFSe", default, skip_serializing_if = "Option::is_none")]
    pub cods_nfse: Option<Vec<i64>>,
    /// Textos dos campos próprios da conta.
    #[serde(rename = "customizado", default, skip_serializing_if = "Option::is_none")]
    pub customizado: Option<CamposCustomizados>,
    /// Se é consumidor final.
    #[serde(rename = "clienteFinal", default, skip_serializing_if = "Option::is_none")]
    pub cliente_final: Option<bool>,
    /// 10 orçamento, 50 venda. `10` orçamento, `50` venda.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    #[serde(rename = "situacaoOS", default, skip_serializing_if = "Option::is_none")]
    pub situacao_os: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Endereço em que o cliente vê a venda.
    #[serde(rename = "publicURL", default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// Se o registro vale; falso ou 0 quando foi cancelado.
    #[serde(rename = "ativo", default, skip_serializing_if = "Option::is_none")]
    pub ativo: Option<bool>,
    /// O que se vendeu; a lista de vendas não os traz.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ItemVenda>>,
    /// As parcelas; a lista de vendas não as traz.
    #[serde(rename = "financeiros", default, skip_serializing_if = "Option::is_none")]
    pub financeiros: Option<Vec<FinanceiroVenda>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os campos próprios da conta, até quatro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CamposCustomizados {
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo1", default, skip_serializing_if = "Option::is_none")]
    pub x_campo1: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo2", default, skip_serializing_if = "Option::is_none")]
    pub x_campo2: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo3", default, skip_serializing_if = "Option::is_none")]
    pub x_campo3: Option<String>,
    /// Texto do campo. O nome dele está em vendas.detalhar.customizado.
    #[serde(rename = "xCampo4", default, skip_serializing_if = "Option::is_none")]
    pub x_campo4: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto ou serviço de uma venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemVenda {
    /// Código do item. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// produto ou servico.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Custo do produto no cadastro. Até 16 casas decimais.
    #[serde(rename = "custoCadProd", default, skip_serializing_if = "Option::is_none")]
    pub custo_cad_prod: Option<Decimal>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor do IPI. Até 16 casas decimais.
    #[serde(rename = "valorIPI", default, skip_serializing_if = "Option::is_none")]
    pub valor_ipi: Option<Decimal>,
    /// Valor da substituição tributária. Até 16 casas decimais.
    #[serde(rename = "valorST", default, skip_serializing_if = "Option::is_none")]
    pub valor_st: Option<Decimal>,
    /// Valor do fundo de combate à pobreza por substituição. Até 16 casas decimais.
    #[serde(rename = "valorFCPST", default, skip_serializing_if = "Option::is_none")]
    pub valor_fcpst: Option<Decimal>,
    /// Observações do item.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Nome do produto ou serviço.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um recebimento de uma venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinanceiroVenda {
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do boleto; 0, nenhum. Inteiro.
    #[serde(rename = "codBoleto", default, skip_serializing_if = "Option::is_none")]
    pub cod_boleto: Option<i64>,
    /// Código da forma de pagamento; 0, não definida. Inteiro.
    #[serde(rename = "codFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub cod_forma_pgto: Option<i64>,
    /// Código da conta no plano de contas. Inteiro.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Descrição da parcela.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código da conta disponível do lançamento. Inteiro.
    #[serde(rename = "codCaixa", default, skip_serializing_if = "Option::is_none")]
    pub cod_caixa: Option<i64>,
    /// Código do recibo; 0, nenhum. Inteiro.
    #[serde(rename = "codRecibo", default, skip_serializing_if = "Option::is_none")]
    pub cod_recibo: Option<i64>,
    /// 20 a receber, 40 recebido. Inteiro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Nome da forma de pagamento.
    #[serde(rename = "nomeFormaPgto", default, skip_serializing_if = "Option::is_none")]
    pub nome_forma_pgto: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O XML de uma nota de uma venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotaVenda {
    /// Código da nota no eGestor, com que outras operações a detalham. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Número da nota dentro do sistema. Inteiro.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Situação da nota. `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// O XML da nota inteiro, como texto.
    #[serde(rename = "nota", default, skip_serializing_if = "Option::is_none")]
    pub nota: Option<String>,
    /// Chave de acesso; as amostras só a mostram em compras.
    #[serde(rename = "chave", default, skip_serializing_if = "Option::is_none")]
    pub chave: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A NFS-e gerada. Veja situacao: HTTP 200 não diz que foi autorizada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NfseGerada {
    /// Mensagem da prefeitura.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Número dado pela prefeitura.
    #[serde(rename = "numeroNfse", default, skip_serializing_if = "Option::is_none")]
    pub numero_nfse: Option<String>,
    /// Protocolo da prefeitura.
    #[serde(rename = "protocolo", default, skip_serializing_if = "Option::is_none")]
    pub protocolo: Option<String>,
    /// Código com que se confere a nota.
    #[serde(rename = "codVerificacao", default, skip_serializing_if = "Option::is_none")]
    pub cod_verificacao: Option<String>,
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codNota", default, skip_serializing_if = "Option::is_none")]
    pub cod_nota: Option<i64>,
    /// Diz se a nota vale. `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
    #[serde(rename = "urlImpressao", default, skip_serializing_if = "Option::is_none")]
    pub url_impressao: Option<String>,
    /// E-mail do cliente.
    #[serde(rename = "emailCliente", default, skip_serializing_if = "Option::is_none")]
    pub email_cliente: Option<String>,
    /// Se o documento foi enviado ao cliente; só vem de quem o envia.
    #[serde(rename = "emailEnviado", default, skip_serializing_if = "Option::is_none")]
    pub email_enviado: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que o Mercado Livre diz de uma venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendaMercadoLivre {
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// O pedido; na resposta é JSON dentro de um texto, aqui já é lido.
    #[serde(rename = "dados", default, skip_serializing_if = "Option::is_none")]
    pub dados: Option<PedidoMercadoLivre>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O pedido no Mercado Livre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoMercadoLivre {
    /// Número do pedido. Inteiro.
    #[serde(rename = "idOrder", default, skip_serializing_if = "Option::is_none")]
    pub id_order: Option<i64>,
    /// Quando o pedido foi fechado. `DD/MM/AAAA HH:MM`, com ou sem segundos.
    #[serde(rename = "date_closed", default, skip_serializing_if = "Option::is_none")]
    pub date_closed: Option<String>,
    /// Valor do pedido. Até 16 casas decimais.
    #[serde(rename = "total_amount", default, skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<Decimal>,
    /// Valor pago. Até 16 casas decimais.
    #[serde(rename = "paid_amount", default, skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<Decimal>,
    /// Os pagamentos.
    #[serde(rename = "payments", default, skip_serializing_if = "Option::is_none")]
    pub payments: Option<Vec<PagamentoMercadoLivre>>,
    /// Os itens.
    #[serde(rename = "order_items", default, skip_serializing_if = "Option::is_none")]
    pub order_items: Option<Vec<ItemMercadoLivre>>,
    /// Identificação do comprador no Mercado Livre. Inteiro.
    #[serde(rename = "idBuyer", default, skip_serializing_if = "Option::is_none")]
    pub id_buyer: Option<i64>,
    /// Código de rastreamento.
    #[serde(rename = "tracking_number", default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Código do comprador no eGestor. Inteiro.
    #[serde(rename = "idBuyerEgestor", default, skip_serializing_if = "Option::is_none")]
    pub id_buyer_egestor: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um pagamento no Mercado Livre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PagamentoMercadoLivre {
    /// Valor do pagamento. Até 16 casas decimais.
    #[serde(rename = "transaction_amount", default, skip_serializing_if = "Option::is_none")]
    pub transaction_amount: Option<Decimal>,
    /// Custo do envio. Até 16 casas decimais.
    #[serde(rename = "shipping_cost", default, skip_serializing_if = "Option::is_none")]
    pub shipping_cost: Option<Decimal>,
    /// Meio de pagamento.
    #[serde(rename = "payment_method_id", default, skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// Quando foi pago, com fuso. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "date_created", default, skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um item do pedido no Mercado Livre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemMercadoLivre {
    /// Identificação no Mercado Livre.
    #[serde(rename = "idProduto", default, skip_serializing_if = "Option::is_none")]
    pub id_produto: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "price", default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Tarifa da venda. Até 16 casas decimais.
    #[serde(rename = "sale_fee", default, skip_serializing_if = "Option::is_none")]
    pub sale_fee: Option<Decimal>,
    /// Código do produto no eGestor. Inteiro.
    #[serde(rename = "idProdutoEgestor", default, skip_serializing_if = "Option::is_none")]
    pub id_produto_egestor: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A nota gerada. Há três formas, todas com HTTP 200: só codNota, rejeitada, autorizada; veja autorizada e cStat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NfeGerada {
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codNota", default, skip_serializing_if = "Option::is_none")]
    pub cod_nota: Option<i64>,
    /// Número da nota. Inteiro.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<i64>,
    /// Nome do cliente ou fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// E-mail do cliente.
    #[serde(rename = "emailContato", default, skip_serializing_if = "Option::is_none")]
    pub email_contato: Option<String>,
    /// Chave de acesso da nota.
    #[serde(rename = "chNFe", default, skip_serializing_if = "Option::is_none")]
    pub ch_nfe: Option<String>,
    /// rejeitada ou autorizada, por extenso.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// Código da resposta da SEFAZ; 100 é autorizada. Inteiro.
    #[serde(rename = "cStat", default, skip_serializing_if = "Option::is_none")]
    pub c_stat: Option<i64>,
    /// Texto da resposta da SEFAZ.
    #[serde(rename = "xMotivo", default, skip_serializing_if = "Option::is_none")]
    pub x_motivo: Option<String>,
    /// Se a SEFAZ autorizou.
    #[serde(rename = "autorizada", default, skip_serializing_if = "Option::is_none")]
    pub autorizada: Option<bool>,
    /// Protocolo de autorização, quando há.
    #[serde(rename = "nProt", default, skip_serializing_if = "Option::is_none")]
    pub n_prot: Option<String>,
    /// Para quem a nota foi enviada.
    #[serde(rename = "emailsEnviados", default, skip_serializing_if = "Option::is_none")]
    pub emails_enviados: Option<String>,
    /// 1 quando a nota chegou à SEFAZ; não diz que foi autorizada. Inteiro.
    #[serde(rename = "ok", default, skip_serializing_if = "Option::is_none")]
    pub ok: Option<i64>,
    /// 1 produção, 2 homologação. Inteiro.
    #[serde(rename = "ambiente", default, skip_serializing_if = "Option::is_none")]
    pub ambiente: Option<i64>,
    /// Mensagem para quem usa.
    #[serde(rename = "feedback", default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A NFC-e gerada; veja autorizada e cStat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NfceGerada {
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codNFe", default, skip_serializing_if = "Option::is_none")]
    pub cod_nfe: Option<i64>,
    /// Código da resposta da SEFAZ; 100 é autorizada. Inteiro.
    #[serde(rename = "cStat", default, skip_serializing_if = "Option::is_none")]
    pub c_stat: Option<i64>,
    /// Texto da resposta da SEFAZ.
    #[serde(rename = "xMotivo", default, skip_serializing_if = "Option::is_none")]
    pub x_motivo: Option<String>,
    /// Chave de acesso da nota.
    #[serde(rename = "chaveAcesso", default, skip_serializing_if = "Option::is_none")]
    pub chave_acesso: Option<String>,
    /// Endereço para imprimir.
    #[serde(rename = "linkDANFCe", default, skip_serializing_if = "Option::is_none")]
    pub link_danfce: Option<String>,
    /// Se a SEFAZ autorizou.
    #[serde(rename = "autorizada", default, skip_serializing_if = "Option::is_none")]
    pub autorizada: Option<bool>,
    /// 1 produção, 2 homologação. Inteiro.
    #[serde(rename = "ambiente", default, skip_serializing_if = "Option::is_none")]
    pub ambiente: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de devoluções.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaDevolucoes {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Devolucao>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma devolução.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Devolucao {
    /// Código da devolução. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Motivo da devolução.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Data da venda. `AAAA-MM-DD`.
    #[serde(rename = "dtVenda", default, skip_serializing_if = "Option::is_none")]
    pub dt_venda: Option<String>,
    /// Situação da ordem de serviço.
    #[serde(rename = "situOS", default, skip_serializing_if = "Option::is_none")]
    pub situ_os: Option<String>,
    /// Nome do cliente ou fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// O que voltou; a lista não o traz.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ItemDevolucao>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto devolvido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemDevolucao {
    /// Código do item. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Quantidade que voltou. Até 16 casas decimais.
    #[serde(rename = "quantDevolvida", default, skip_serializing_if = "Option::is_none")]
    pub quant_devolvida: Option<Decimal>,
    /// Valor da devolução. Até 16 casas decimais.
    #[serde(rename = "valorDevolvido", default, skip_serializing_if = "Option::is_none")]
    pub valor_devolvido: Option<Decimal>,
    /// Nome do produto.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codigoProprio", default, skip_serializing_if = "Option::is_none")]
    pub codigo_proprio: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado de uma devolução.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DevolucaoGravada {
    /// Código da devolução. Inteiro.
    #[serde(rename = "codDevol", default, skip_serializing_if = "Option::is_none")]
    pub cod_devol: Option<i64>,
    /// O manual só as mostra vazias.
    #[serde(rename = "deducoes", default, skip_serializing_if = "Option::is_none")]
    pub deducoes: Option<Value>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de boletos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaBoletos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Boleto>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um boleto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Boleto {
    /// Código do boleto. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do cliente. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "contatoNome", default, skip_serializing_if = "Option::is_none")]
    pub contato_nome: Option<String>,
    /// E-mail do cliente.
    #[serde(rename = "contatoEmail", default, skip_serializing_if = "Option::is_none")]
    pub contato_email: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data da emissão. `AAAA-MM-DD`.
    #[serde(rename = "dtEmissao", default, skip_serializing_if = "Option::is_none")]
    pub dt_emissao: Option<String>,
    /// Data em que o valor foi creditado. `AAAA-MM-DD`.
    #[serde(rename = "dtCredito", default, skip_serializing_if = "Option::is_none")]
    pub dt_credito: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Valor que foi pago. Até 16 casas decimais.
    #[serde(rename = "valorPago", default, skip_serializing_if = "Option::is_none")]
    pub valor_pago: Option<Decimal>,
    /// Códigos dos recebimentos que o boleto cobra.
    #[serde(rename = "codRecebimentos", default, skip_serializing_if = "Option::is_none")]
    pub cod_recebimentos: Option<Vec<String>>,
    /// Endereço do boleto em PDF.
    #[serde(rename = "link", default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// 10 em aberto, 50 recebido; 70 de teste e 90 cancelado constam do filtro e do relatório. `10` em aberto, `50` recebido, `70` de teste, `90` cancelado.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Que os retornos foram lidos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetornoVerificado {
    /// 1 quando foram. Inteiro.
    #[serde(rename = "ok", default, skip_serializing_if = "Option::is_none")]
    pub ok: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de cobranças por Pix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaPix {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Pix>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma cobrança por Pix, como vem na lista.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pix {
    /// Código do Pix. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// 10 em aberto, 20 recebido, 90 cancelado. `10` em aberto, `20` recebido, `90` cancelado.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i32>,
    /// Código do recebimento cobrado. Inteiro.
    #[serde(rename = "codFinanceiro", default, skip_serializing_if = "Option::is_none")]
    pub cod_financeiro: Option<i64>,
    /// Endereço em que o cliente paga.
    #[serde(rename = "urlExterna", default, skip_serializing_if = "Option::is_none")]
    pub url_externa: Option<String>,
    /// O que o banco diz da cobrança.
    #[serde(rename = "detalhesCobranca", default, skip_serializing_if = "Option::is_none")]
    pub detalhes_cobranca: Option<DetalhesCobranca>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que o banco diz da cobrança.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DetalhesCobranca {
    /// Número da solicitação no banco. Inteiro.
    #[serde(rename = "numeroSolicitacao", default, skip_serializing_if = "Option::is_none")]
    pub numero_solicitacao: Option<i64>,
    /// Valor da solicitação. Até 16 casas decimais.
    #[serde(rename = "valorSolicitacao", default, skip_serializing_if = "Option::is_none")]
    pub valor_solicitacao: Option<Decimal>,
    /// O código do Pix. Na resposta do cadastro a chave é informacoesPIX.
    #[serde(rename = "informacoesPix", default, skip_serializing_if = "Option::is_none")]
    pub informacoes_pix: Option<InformacoesPix>,
    /// O boleto que acompanha o Pix.
    #[serde(rename = "informacoesBoleto", default, skip_serializing_if = "Option::is_none")]
    pub informacoes_boleto: Option<InformacoesBoleto>,
    /// O vencimento, a multa e os juros.
    #[serde(rename = "vencimento", default, skip_serializing_if = "Option::is_none")]
    pub vencimento: Option<VencimentoPix>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O código do Pix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InformacoesPix {
    /// Identificador da cobrança no Pix.
    #[serde(rename = "txId", default, skip_serializing_if = "Option::is_none")]
    pub tx_id: Option<String>,
    /// Texto do QR code.
    #[serde(rename = "textoQrCode", default, skip_serializing_if = "Option::is_none")]
    pub texto_qr_code: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O boleto que acompanha o Pix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InformacoesBoleto {
    /// Vazia quando não há boleto.
    #[serde(rename = "linhaDigitavel", default, skip_serializing_if = "Option::is_none")]
    pub linha_digitavel: Option<String>,
    /// Vazio quando não há boleto.
    #[serde(rename = "textoCodigoBarras", default, skip_serializing_if = "Option::is_none")]
    pub texto_codigo_barras: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O vencimento, a multa e os juros.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VencimentoPix {
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Multa por atraso, em por cento. Até 16 casas decimais.
    #[serde(rename = "multaPercentual", default, skip_serializing_if = "Option::is_none")]
    pub multa_percentual: Option<Decimal>,
    /// Multa por atraso, em reais. Até 16 casas decimais.
    #[serde(rename = "multaValorFixo", default, skip_serializing_if = "Option::is_none")]
    pub multa_valor_fixo: Option<Decimal>,
    /// Juros por atraso, em por cento. Até 16 casas decimais.
    #[serde(rename = "jurosPercentual", default, skip_serializing_if = "Option::is_none")]
    pub juros_percentual: Option<Decimal>,
    /// Descontos até certas datas. O manual só os mostra vazios.
    #[serde(rename = "descontos", default, skip_serializing_if = "Option::is_none")]
    pub descontos: Option<Value>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma cobrança que foi gerada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PixGerado {
    /// Código do Pix. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// E-mails do cliente, num texto só.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<String>,
    /// Chave da página pública da cobrança.
    #[serde(rename = "chaveExterna", default, skip_serializing_if = "Option::is_none")]
    pub chave_externa: Option<String>,
    /// O que o banco respondeu.
    #[serde(rename = "resposta", default, skip_serializing_if = "Option::is_none")]
    pub resposta: Option<DetalhesCobranca>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma cobrança com o histórico.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DetalhePix {
    /// Os dados da cobrança.
    #[serde(rename = "dados", default, skip_serializing_if = "Option::is_none")]
    pub dados: Option<DadosPix>,
    /// O que aconteceu com ela.
    #[serde(rename = "historico", default, skip_serializing_if = "Option::is_none")]
    pub historico: Option<Vec<EventoPix>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os dados de uma cobrança.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DadosPix {
    /// Código do Pix. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Quando foi gerado. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Quando foi pago. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtPagamento", default, skip_serializing_if = "Option::is_none")]
    pub dt_pagamento: Option<String>,
    /// Data em que o valor foi creditado. `AAAA-MM-DD`.
    #[serde(rename = "dtCredito", default, skip_serializing_if = "Option::is_none")]
    pub dt_credito: Option<String>,
    /// Chave da página pública da cobrança.
    #[serde(rename = "chaveExterna", default, skip_serializing_if = "Option::is_none")]
    pub chave_externa: Option<String>,
    /// Valor que foi pago. Até 16 casas decimais.
    #[serde(rename = "valorPago", default, skip_serializing_if = "Option::is_none")]
    pub valor_pago: Option<Decimal>,
    /// 10 em aberto, 20 recebido, 90 cancelado. `10` em aberto, `20` recebido, `90` cancelado.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// Códigos dos recebimentos cobrados.
    #[serde(rename = "codFinanceiros", default, skip_serializing_if = "Option::is_none")]
    pub cod_financeiros: Option<String>,
    /// Descrição dos recebimentos.
    #[serde(rename = "descFinanceiros", default, skip_serializing_if = "Option::is_none")]
    pub desc_financeiros: Option<String>,
    /// Número do documento do recebimento.
    #[serde(rename = "numDocFin", default, skip_serializing_if = "Option::is_none")]
    pub num_doc_fin: Option<String>,
    /// Observações do recebimento.
    #[serde(rename = "obsFin", default, skip_serializing_if = "Option::is_none")]
    pub obs_fin: Option<String>,
    /// 20 a receber, 40 recebido. Inteiro.
    #[serde(rename = "situacaoFin", default, skip_serializing_if = "Option::is_none")]
    pub situacao_fin: Option<i64>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVencimento", default, skip_serializing_if = "Option::is_none")]
    pub dt_vencimento: Option<String>,
    /// Dias desde o vencimento. Inteiro.
    #[serde(rename = "diff", default, skip_serializing_if = "Option::is_none")]
    pub diff: Option<i64>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Nome do contato.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<String>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// E-mail do cliente.
    #[serde(rename = "contatoEmail", default, skip_serializing_if = "Option::is_none")]
    pub contato_email: Option<String>,
    /// Documento do cliente.
    #[serde(rename = "contatoCpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub contato_cpfcnpj: Option<String>,
    /// Nome fantasia do cliente.
    #[serde(rename = "contatoFantasia", default, skip_serializing_if = "Option::is_none")]
    pub contato_fantasia: Option<String>,
    /// Rua de quem recebe.
    #[serde(rename = "end", default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Número do endereço.
    #[serde(rename = "num", default, skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidadeNome", default, skip_serializing_if = "Option::is_none")]
    pub cidade_nome: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// Nome de quem recebe.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Documento de quem recebe.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Total do registro. Até 16 casas decimais.
    #[serde(rename = "valorTotal", default, skip_serializing_if = "Option::is_none")]
    pub valor_total: Option<Decimal>,
    /// Telefones, num texto só.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<String>,
    /// O que o banco diz da cobrança.
    #[serde(rename = "pixInfo", default, skip_serializing_if = "Option::is_none")]
    pub pix_info: Option<DetalhesCobranca>,
    /// Quando o cliente abriu a página; nulo na amostra. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "visualizado", default, skip_serializing_if = "Option::is_none")]
    pub visualizado: Option<String>,
    /// Quando alguém da conta a abriu; nulo na amostra. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "visualizadoInterno", default, skip_serializing_if = "Option::is_none")]
    pub visualizado_interno: Option<String>,
    /// Endereço em que o cliente paga.
    #[serde(rename = "link", default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um acontecimento de uma cobrança.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventoPix {
    /// Código do evento. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do registro de origem. Inteiro.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Módulo do eGestor.
    #[serde(rename = "modulo", default, skip_serializing_if = "Option::is_none")]
    pub modulo: Option<String>,
    /// Quando aconteceu. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Se é só para a casa. Vem como texto, 0 ou 1. Inteiro.
    #[serde(rename = "interno", default, skip_serializing_if = "Option::is_none")]
    pub interno: Option<i64>,
    /// O que aconteceu.
    #[serde(rename = "msg", default, skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// Nomes e valores à escolha do sistema; números podem vir com vírgula.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<BTreeMap<String, Value>>,
    /// Processo que o gravou.
    #[serde(rename = "pid", default, skip_serializing_if = "Option::is_none")]
    pub pid: Option<String>,
    /// Quem o fez.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A situação de uma cobrança.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SituacaoPix {
    /// Por extenso: pago.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// Valor que foi pago. Até 16 casas decimais.
    #[serde(rename = "valorPago", default, skip_serializing_if = "Option::is_none")]
    pub valor_pago: Option<Decimal>,
    /// Identificação do pagamento no banco.
    #[serde(rename = "nsu", default, skip_serializing_if = "Option::is_none")]
    pub nsu: Option<String>,
    /// Quando foi pago. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A conta em que os Pix são creditados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CredencialPix {
    /// Número do convênio.
    #[serde(rename = "numeroConvenio", default, skip_serializing_if = "Option::is_none")]
    pub numero_convenio: Option<String>,
    /// Número do participante.
    #[serde(rename = "numeroParticipante", default, skip_serializing_if = "Option::is_none")]
    pub numero_participante: Option<String>,
    /// Titular da conta.
    #[serde(rename = "nomeParticipante", default, skip_serializing_if = "Option::is_none")]
    pub nome_participante: Option<String>,
    /// 1 é CPF na amostra. Inteiro.
    #[serde(rename = "tipoDocumento", default, skip_serializing_if = "Option::is_none")]
    pub tipo_documento: Option<i64>,
    /// CPF ou CNPJ do titular. A amostra o escreve como número com zero à esquerda, que não é JSON.
    #[serde(rename = "numeroDocumento", default, skip_serializing_if = "Option::is_none")]
    pub numero_documento: Option<String>,
    /// Código da situação do participante. Inteiro.
    #[serde(rename = "codigoEstadoParticipante", default, skip_serializing_if = "Option::is_none")]
    pub codigo_estado_participante: Option<i64>,
    /// Número da conta.
    #[serde(rename = "numeroConta", default, skip_serializing_if = "Option::is_none")]
    pub numero_conta: Option<String>,
    /// Número da agência.
    #[serde(rename = "numeroAgencia", default, skip_serializing_if = "Option::is_none")]
    pub numero_agencia: Option<String>,
    /// Código do tipo de conta. Inteiro.
    #[serde(rename = "tipoConta", default, skip_serializing_if = "Option::is_none")]
    pub tipo_conta: Option<i64>,
    /// Variação da poupança. Inteiro.
    #[serde(rename = "variacaoPoupanca", default, skip_serializing_if = "Option::is_none")]
    pub variacao_poupanca: Option<i64>,
    /// Identificação do banco no Pix.
    #[serde(rename = "codigoIspb", default, skip_serializing_if = "Option::is_none")]
    pub codigo_ispb: Option<String>,
    /// Nome do banco.
    #[serde(rename = "instituicao", default, skip_serializing_if = "Option::is_none")]
    pub instituicao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Extrato financeiro. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaExtratoFinanceiro {
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Nome do contato.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O fluxo de caixa, por grupo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FluxoDeCaixa {
    /// As linhas do grupo.
    #[serde(rename = "receitas", default, skip_serializing_if = "Option::is_none")]
    pub receitas: Option<Vec<LinhaFluxoDeCaixa>>,
    /// As linhas do grupo.
    #[serde(rename = "despesas", default, skip_serializing_if = "Option::is_none")]
    pub despesas: Option<Vec<LinhaFluxoDeCaixa>>,
    /// As linhas do grupo.
    #[serde(rename = "resumo", default, skip_serializing_if = "Option::is_none")]
    pub resumo: Option<Vec<LinhaFluxoDeCaixa>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Fluxo de caixa. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaFluxoDeCaixa {
    /// Nome da linha. As outras colunas são os períodos, como aJan2017.
    #[serde(rename = "descr", default, skip_serializing_if = "Option::is_none")]
    pub descr: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O fluxo financeiro pelo plano de contas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FluxoFinanceiro {
    /// O que não está no plano de contas.
    #[serde(rename = "semPlano", default, skip_serializing_if = "Option::is_none")]
    pub sem_plano: Option<SomaFluxoFinanceiro>,
    /// O que está em contas canceladas do plano.
    #[serde(rename = "planoCancelado", default, skip_serializing_if = "Option::is_none")]
    pub plano_cancelado: Option<SomaFluxoFinanceiro>,
    /// O que passou de uma conta a outra.
    #[serde(rename = "transfEntreContas", default, skip_serializing_if = "Option::is_none")]
    pub transf_entre_contas: Option<SomaFluxoFinanceiro>,
    /// As linhas de cada grupo; a chave é o nome dele.
    #[serde(rename = "receitas", default, skip_serializing_if = "Option::is_none")]
    pub receitas: Option<BTreeMap<String, Vec<LinhaFluxoFinanceiro>>>,
    /// As linhas de cada grupo; a chave é o nome dele.
    #[serde(rename = "despesas", default, skip_serializing_if = "Option::is_none")]
    pub despesas: Option<BTreeMap<String, Vec<LinhaFluxoFinanceiro>>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que entrou e o que saiu.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SomaFluxoFinanceiro {
    /// Soma do que entrou, ou nulo. Até 16 casas decimais.
    #[serde(rename = "valorIn", default, skip_serializing_if = "Option::is_none")]
    pub valor_in: Option<Decimal>,
    /// Soma do que saiu, ou nulo. Até 16 casas decimais.
    #[serde(rename = "valorOut", default, skip_serializing_if = "Option::is_none")]
    pub valor_out: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Fluxo financeiro. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaFluxoFinanceiro {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Tipo da linha.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Grupo da conta.
    #[serde(rename = "pai", default, skip_serializing_if = "Option::is_none")]
    pub pai: Option<String>,
    /// Soma do que entrou, ou nulo. Até 16 casas decimais.
    #[serde(rename = "valorIn", default, skip_serializing_if = "Option::is_none")]
    pub valor_in: Option<Decimal>,
    /// Soma do que saiu, ou nulo. Até 16 casas decimais.
    #[serde(rename = "valorOut", default, skip_serializing_if = "Option::is_none")]
    pub valor_out: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório DRE. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaDre {
    /// Nome da linha, com o sinal na frente.
    #[serde(rename = "dre", default, skip_serializing_if = "Option::is_none")]
    pub dre: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Fluxo futuro. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaFluxoFuturo {
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Soma a receber no dia. Até 16 casas decimais.
    #[serde(rename = "aReceber", default, skip_serializing_if = "Option::is_none")]
    pub a_receber: Option<Decimal>,
    /// Soma a pagar no dia. Até 16 casas decimais.
    #[serde(rename = "aPagar", default, skip_serializing_if = "Option::is_none")]
    pub a_pagar: Option<Decimal>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Fluxo futuro detalhado. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaFluxoFuturoDetalhado {
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Nome do contato.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<String>,
    /// Soma a receber no dia. Até 16 casas decimais.
    #[serde(rename = "aReceber", default, skip_serializing_if = "Option::is_none")]
    pub a_receber: Option<Decimal>,
    /// Soma a pagar no dia. Até 16 casas decimais.
    #[serde(rename = "aPagar", default, skip_serializing_if = "Option::is_none")]
    pub a_pagar: Option<Decimal>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Lançamentos cancelados. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaLancamentosCancelados {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Quando foi cancelado. `AAAA-MM-DD`.
    #[serde(rename = "dtDel", default, skip_serializing_if = "Option::is_none")]
    pub dt_del: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Motivo do cancelamento.
    #[serde(rename = "motivoDel", default, skip_serializing_if = "Option::is_none")]
    pub motivo_del: Option<String>,
    /// Situação do registro. Inteiro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
    /// Nome do usuário.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Financeiro personalizado. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaPersonalizadoFinanceiro {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Conta disponível. Inteiro.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<i64>,
    /// Código da conta no plano de contas. Inteiro.
    #[serde(rename = "codPlanoContas", default, skip_serializing_if = "Option::is_none")]
    pub cod_plano_contas: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Data de competência. `AAAA-MM-DD`.
    #[serde(rename = "dtComp", default, skip_serializing_if = "Option::is_none")]
    pub dt_comp: Option<String>,
    /// Quando foi cancelado. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtDel", default, skip_serializing_if = "Option::is_none")]
    pub dt_del: Option<String>,
    /// Motivo do cancelamento.
    #[serde(rename = "motivoDel", default, skip_serializing_if = "Option::is_none")]
    pub motivo_del: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Nome da conta.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<String>,
    /// Nome da conta no plano.
    #[serde(rename = "planoContas", default, skip_serializing_if = "Option::is_none")]
    pub plano_contas: Option<String>,
    /// Nome do contato.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Financeiro por vendedor. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaFinanceiroPorVendedor {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "nomeCliente", default, skip_serializing_if = "Option::is_none")]
    pub nome_cliente: Option<String>,
    /// Nome do vendedor.
    #[serde(rename = "responsavel", default, skip_serializing_if = "Option::is_none")]
    pub responsavel: Option<String>,
    /// De onde veio o lançamento.
    #[serde(rename = "operacao", default, skip_serializing_if = "Option::is_none")]
    pub operacao: Option<String>,
    /// Situação, por extenso.
    #[serde(rename = "situFinanc", default, skip_serializing_if = "Option::is_none")]
    pub situ_financ: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Total do registro. Até 16 casas decimais.
    #[serde(rename = "valorTotal", default, skip_serializing_if = "Option::is_none")]
    pub valor_total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Comissões por financeiro. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComissoesFinanceiro {
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codFinanc", default, skip_serializing_if = "Option::is_none")]
    pub cod_financ: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Nome do cliente.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Base da comissão. Até 16 casas decimais.
    #[serde(rename = "baseCalc", default, skip_serializing_if = "Option::is_none")]
    pub base_calc: Option<Decimal>,
    /// Comissão, em por cento. Até 16 casas decimais.
    #[serde(rename = "percComissao", default, skip_serializing_if = "Option::is_none")]
    pub perc_comissao: Option<Decimal>,
    /// Valor da comissão. Até 16 casas decimais.
    #[serde(rename = "valorComissao", default, skip_serializing_if = "Option::is_none")]
    pub valor_comissao: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Custos das cobranças. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaCustosDasCobrancas {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Taxa cobrada pelo recebimento ou pagamento. Até 16 casas decimais.
    #[serde(rename = "taxa", default, skip_serializing_if = "Option::is_none")]
    pub taxa: Option<Decimal>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// Situação do registro. Inteiro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
    /// Nome da forma de pagamento.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Conciliação bancária. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaConciliacaoBancaria {
    /// Código do registro. Inteiro.
    #[serde(rename = "cod", default, skip_serializing_if = "Option::is_none")]
    pub cod: Option<i64>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Código da conciliação. Inteiro.
    #[serde(rename = "codConc", default, skip_serializing_if = "Option::is_none")]
    pub cod_conc: Option<i64>,
    /// Descrição no extrato do banco.
    #[serde(rename = "descrConc", default, skip_serializing_if = "Option::is_none")]
    pub descr_conc: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Código do lançamento. Inteiro.
    #[serde(rename = "codFin", default, skip_serializing_if = "Option::is_none")]
    pub cod_fin: Option<i64>,
    /// Conta disponível.
    #[serde(rename = "codDisponivel", default, skip_serializing_if = "Option::is_none")]
    pub cod_disponivel: Option<String>,
    /// Descrição do lançamento.
    #[serde(rename = "descrFin", default, skip_serializing_if = "Option::is_none")]
    pub descr_fin: Option<String>,
    /// Valor do lançamento. Até 16 casas decimais.
    #[serde(rename = "valorFin", default, skip_serializing_if = "Option::is_none")]
    pub valor_fin: Option<Decimal>,
    /// Conta da transferência, quando é uma.
    #[serde(rename = "codDisp2", default, skip_serializing_if = "Option::is_none")]
    pub cod_disp2: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Boletos. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaBoletos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "nomeCliente", default, skip_serializing_if = "Option::is_none")]
    pub nome_cliente: Option<String>,
    /// Data de vencimento. `AAAA-MM-DD`.
    #[serde(rename = "dtVenc", default, skip_serializing_if = "Option::is_none")]
    pub dt_venc: Option<String>,
    /// Data de pagamento. `AAAA-MM-DD`.
    #[serde(rename = "dtPgto", default, skip_serializing_if = "Option::is_none")]
    pub dt_pgto: Option<String>,
    /// Quando foi cancelado. `AAAA-MM-DD`.
    #[serde(rename = "dtCancelado", default, skip_serializing_if = "Option::is_none")]
    pub dt_cancelado: Option<String>,
    /// Situação do registro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// Situação no banco, por extenso.
    #[serde(rename = "sitRemessa", default, skip_serializing_if = "Option::is_none")]
    pub sit_remessa: Option<String>,
    /// Valor que foi pago. Até 16 casas decimais.
    #[serde(rename = "valorPago", default, skip_serializing_if = "Option::is_none")]
    pub valor_pago: Option<Decimal>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Vendas detalhadas. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaVendasDetalhadas {
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// Quando foi cadastrado, sem fuso. `DD/MM/AAAA HH:MM`, com ou sem segundos.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data da venda. `DD/MM/AAAA`.
    #[serde(rename = "dtVenda", default, skip_serializing_if = "Option::is_none")]
    pub dt_venda: Option<String>,
    /// Nome do cliente.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Nome do vendedor.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Endereço num texto só.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Telefones num texto só.
    #[serde(rename = "fone", default, skip_serializing_if = "Option::is_none")]
    pub fone: Option<String>,
    /// O que a linha reúne.
    #[serde(rename = "vendasItens", default, skip_serializing_if = "Option::is_none")]
    pub vendas_itens: Option<Vec<ItemVendasDetalhadas>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um item da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemVendasDetalhadas {
    /// Código que a loja dá ao produto.
    #[serde(rename = "codPerson", default, skip_serializing_if = "Option::is_none")]
    pub cod_person: Option<String>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipoProd", default, skip_serializing_if = "Option::is_none")]
    pub tipo_prod: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Valor vendido. Até 16 casas decimais.
    #[serde(rename = "venda", default, skip_serializing_if = "Option::is_none")]
    pub venda: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Outras despesas. Até 16 casas decimais.
    #[serde(rename = "outros", default, skip_serializing_if = "Option::is_none")]
    pub outros: Option<Decimal>,
    /// Observações do item.
    #[serde(rename = "obsProd", default, skip_serializing_if = "Option::is_none")]
    pub obs_prod: Option<String>,
    /// Venda menos custo. Até 16 casas decimais.
    #[serde(rename = "lucro", default, skip_serializing_if = "Option::is_none")]
    pub lucro: Option<Decimal>,
    /// Lucro sobre o custo. Até 16 casas decimais.
    #[serde(rename = "markup", default, skip_serializing_if = "Option::is_none")]
    pub markup: Option<Decimal>,
    /// Lucro sobre a venda. Até 16 casas decimais.
    #[serde(rename = "mlucro", default, skip_serializing_if = "Option::is_none")]
    pub mlucro: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outras_chaves: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produtos vendidos. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaDetalhesProdutosVendidos {
    /// Código da venda. Inteiro.
    #[serde(rename = "venda", default, skip_serializing_if = "Option::is_none")]
    pub venda: Option<i64>,
    /// Data da venda. `AAAA-MM-DD`.
    #[serde(rename = "dtVenda", default, skip_serializing_if = "Option::is_none")]
    pub dt_venda: Option<String>,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Palavras-chave do registro.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Situação do registro. Inteiro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i64>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Valor do frete. Até 16 casas decimais.
    #[serde(rename = "vFrete", default, skip_serializing_if = "Option::is_none")]
    pub v_frete: Option<Decimal>,
    /// Outras despesas. Até 16 casas decimais.
    #[serde(rename = "vOutro", default, skip_serializing_if = "Option::is_none")]
    pub v_outro: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Valor do IPI. Até 16 casas decimais.
    #[serde(rename = "vIPI", default, skip_serializing_if = "Option::is_none")]
    pub v_ipi: Option<Decimal>,
    /// Valor da substituição tributária. Até 16 casas decimais.
    #[serde(rename = "vST", default, skip_serializing_if = "Option::is_none")]
    pub v_st: Option<Decimal>,
    /// Total da linha. Até 16 casas decimais.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipoProd", default, skip_serializing_if = "Option::is_none")]
    pub tipo_prod: Option<String>,
    /// Custo vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "custoTotal", default, skip_serializing_if = "Option::is_none")]
    pub custo_total: Option<Decimal>,
    /// Preço vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "vendaTotal", default, skip_serializing_if = "Option::is_none")]
    pub venda_total: Option<Decimal>,
    /// Venda menos custo. Até 16 casas decimais.
    #[serde(rename = "lucro", default, skip_serializing_if = "Option::is_none")]
    pub lucro: Option<Decimal>,
    /// Lucro sobre o custo. Até 16 casas decimais.
    #[serde(rename = "markup", default, skip_serializing_if = "Option::is_none")]
    pub markup: Option<Decimal>,
    /// Lucro sobre a venda. Até 16 casas decimais.
    #[serde(rename = "mlucro", default, skip_serializing_if = "Option::is_none")]
    pub mlucro: Option<Decimal>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Palavras-chave, num texto só.
    #[serde(rename = "tagsProd", default, skip_serializing_if = "Option::is_none")]
    pub tags_prod: Option<String>,
    /// Código de barras.
    #[serde(rename = "IcEAN", default, skip_serializing_if = "Option::is_none")]
    pub ic_ean: Option<String>,
    /// Classificação da mercadoria.
    #[serde(rename = "INCM", default, skip_serializing_if = "Option::is_none")]
    pub incm: Option<String>,
    /// Código da substituição tributária.
    #[serde(rename = "ICEST", default, skip_serializing_if = "Option::is_none")]
    pub icest: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Nome da categoria.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<String>,
    /// Nome do cliente.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Nome do vendedor.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// Código do grupo de tributos. Inteiro.
    #[serde(rename = "codGrupTrib", default, skip_serializing_if = "Option::is_none")]
    pub cod_grup_trib: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Comissões de vendas. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComissoesVendas {
    /// Nome do vendedor.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Vem com vírgula e sinal de por cento. Até 16 casas decimais.
    #[serde(rename = "comissaoServico", default, skip_serializing_if = "Option::is_none")]
    pub comissao_servico: Option<Decimal>,
    /// Vem com vírgula e sinal de por cento. Até 16 casas decimais.
    #[serde(rename = "comissaoProduto", default, skip_serializing_if = "Option::is_none")]
    pub comissao_produto: Option<Decimal>,
    /// Palavras-chave do registro.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// O que a linha reúne.
    #[serde(rename = "vendas", default, skip_serializing_if = "Option::is_none")]
    pub vendas: Option<Vec<LinhaComissoesVendasVenda>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma venda da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComissoesVendasVenda {
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Base dos serviços. Até 16 casas decimais.
    #[serde(rename = "totalServicos", default, skip_serializing_if = "Option::is_none")]
    pub total_servicos: Option<Decimal>,
    /// Base dos produtos. Até 16 casas decimais.
    #[serde(rename = "totalProdutos", default, skip_serializing_if = "Option::is_none")]
    pub total_produtos: Option<Decimal>,
    /// Valor da comissão. Até 16 casas decimais.
    #[serde(rename = "valorComissao", default, skip_serializing_if = "Option::is_none")]
    pub valor_comissao: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório ABC de produtos. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaAbcProdutosVendidos {
    /// Código que a loja dá ao produto.
    #[serde(rename = "codPerson", default, skip_serializing_if = "Option::is_none")]
    pub cod_person: Option<String>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Preço médio de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoMedio", default, skip_serializing_if = "Option::is_none")]
    pub preco_medio: Option<Decimal>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Quantidade em estoque. Até 16 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Peso bruto somado. Até 16 casas decimais.
    #[serde(rename = "pesoB", default, skip_serializing_if = "Option::is_none")]
    pub peso_b: Option<Decimal>,
    /// Peso líquido somado. Até 16 casas decimais.
    #[serde(rename = "pesoL", default, skip_serializing_if = "Option::is_none")]
    pub peso_l: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Venda menos custo. Até 16 casas decimais.
    #[serde(rename = "lucro", default, skip_serializing_if = "Option::is_none")]
    pub lucro: Option<Decimal>,
    /// Margem de lucro. Até 16 casas decimais.
    #[serde(rename = "margem", default, skip_serializing_if = "Option::is_none")]
    pub margem: Option<Decimal>,
    /// Parte do total. Até 16 casas decimais.
    #[serde(rename = "share", default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Decimal>,
    /// Palavras-chave dos itens, num texto só.
    #[serde(rename = "tagsItens", default, skip_serializing_if = "Option::is_none")]
    pub tags_itens: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório ABC de clientes. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaAbcClientesVendas {
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do contato.
    #[serde(rename = "contato", default, skip_serializing_if = "Option::is_none")]
    pub contato: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Valor médio de uma venda. Até 16 casas decimais.
    #[serde(rename = "media", default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Decimal>,
    /// Parte do total. Até 16 casas decimais.
    #[serde(rename = "share", default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Vendas por documento. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaVendasPorTipoDocumento {
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Nome do vendedor.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<String>,
    /// Total da linha. Até 16 casas decimais.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Vendas sem valores. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaVendasSemValores {
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// O que a linha reúne.
    #[serde(rename = "vendasItens", default, skip_serializing_if = "Option::is_none")]
    pub vendas_itens: Option<Vec<ItemVendasSemValores>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um item da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemVendasSemValores {
    /// Código do produto. Inteiro.
    #[serde(rename = "codProd", default, skip_serializing_if = "Option::is_none")]
    pub cod_prod: Option<i64>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codPerson", default, skip_serializing_if = "Option::is_none")]
    pub cod_person: Option<String>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Observações do item.
    #[serde(rename = "obsAdic", default, skip_serializing_if = "Option::is_none")]
    pub obs_adic: Option<String>,
    /// produto ou servico.
    #[serde(rename = "tipoProd", default, skip_serializing_if = "Option::is_none")]
    pub tipo_prod: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Unidade do produto.
    #[serde(rename = "unidade", default, skip_serializing_if = "Option::is_none")]
    pub unidade: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Resumo de vendas. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaVendasResumo {
    /// Nome do mês. As outras colunas são os anos, como y2023; onde não houve venda, nada.
    #[serde(rename = "mes", default, skip_serializing_if = "Option::is_none")]
    pub mes: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Compras detalhadas. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComprasDetalhadas {
    /// Código da compra. Inteiro.
    #[serde(rename = "codCompra", default, skip_serializing_if = "Option::is_none")]
    pub cod_compra: Option<i64>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data da compra. `AAAA-MM-DD`.
    #[serde(rename = "dtCompra", default, skip_serializing_if = "Option::is_none")]
    pub dt_compra: Option<String>,
    /// Nome do fornecedor.
    #[serde(rename = "fornecedor", default, skip_serializing_if = "Option::is_none")]
    pub fornecedor: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Endereço num texto só.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Telefones num texto só.
    #[serde(rename = "fone", default, skip_serializing_if = "Option::is_none")]
    pub fone: Option<String>,
    /// Palavras-chave do registro.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Nome da forma de pagamento.
    #[serde(rename = "formaPgto", default, skip_serializing_if = "Option::is_none")]
    pub forma_pgto: Option<String>,
    /// O que a linha reúne.
    #[serde(rename = "comprasItens", default, skip_serializing_if = "Option::is_none")]
    pub compras_itens: Option<Vec<ItemComprasDetalhadas>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um item da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemComprasDetalhadas {
    /// Código que a loja dá ao produto.
    #[serde(rename = "codPerson", default, skip_serializing_if = "Option::is_none")]
    pub cod_person: Option<String>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Total do registro. Até 16 casas decimais.
    #[serde(rename = "valorTotal", default, skip_serializing_if = "Option::is_none")]
    pub valor_total: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "desconto", default, skip_serializing_if = "Option::is_none")]
    pub desconto: Option<Decimal>,
    /// Estoque de agora. Até 16 casas decimais.
    #[serde(rename = "saldoAtual", default, skip_serializing_if = "Option::is_none")]
    pub saldo_atual: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produtos comprados. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaDetalhesProdutosComprados {
    /// Código da compra. Inteiro.
    #[serde(rename = "compra", default, skip_serializing_if = "Option::is_none")]
    pub compra: Option<i64>,
    /// Data da compra. `AAAA-MM-DD`.
    #[serde(rename = "dtCompra", default, skip_serializing_if = "Option::is_none")]
    pub dt_compra: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Data de entrega. `AAAA-MM-DD`.
    #[serde(rename = "dtEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dt_entrega: Option<String>,
    /// Número do documento fiscal.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<String>,
    /// Palavras-chave do registro.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Código do produto. Inteiro.
    #[serde(rename = "codProd", default, skip_serializing_if = "Option::is_none")]
    pub cod_prod: Option<i64>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Custo de uma unidade antes de descontos e impostos. Até 16 casas decimais.
    #[serde(rename = "custoBruto", default, skip_serializing_if = "Option::is_none")]
    pub custo_bruto: Option<Decimal>,
    /// Custo bruto vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "totalBruto", default, skip_serializing_if = "Option::is_none")]
    pub total_bruto: Option<Decimal>,
    /// Custo com despesas e impostos. Até 16 casas decimais.
    #[serde(rename = "custoCalculado", default, skip_serializing_if = "Option::is_none")]
    pub custo_calculado: Option<Decimal>,
    /// Preço pela margem. Até 16 casas decimais.
    #[serde(rename = "precoSugerido", default, skip_serializing_if = "Option::is_none")]
    pub preco_sugerido: Option<Decimal>,
    /// Custo calculado vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "totalLiquido", default, skip_serializing_if = "Option::is_none")]
    pub total_liquido: Option<Decimal>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Nome da categoria.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<String>,
    /// Nome do fornecedor.
    #[serde(rename = "fornecedor", default, skip_serializing_if = "Option::is_none")]
    pub fornecedor: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produções detalhadas. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaProducoesDetalhadas {
    /// Código do registro. Inteiro.
    #[serde(rename = "cod", default, skip_serializing_if = "Option::is_none")]
    pub cod: Option<i64>,
    /// O que a linha reúne.
    #[serde(rename = "insumos", default, skip_serializing_if = "Option::is_none")]
    pub insumos: Option<Vec<LinhaProducoesDetalhadasInsumo>>,
    /// O que a linha reúne.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<Vec<LinhaProducoesDetalhadasProduto>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um insumo da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaProducoesDetalhadasInsumo {
    /// Tipo da linha.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "IxProd", default, skip_serializing_if = "Option::is_none")]
    pub ix_prod: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Unidade do produto.
    #[serde(rename = "IuCom", default, skip_serializing_if = "Option::is_none")]
    pub iu_com: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Perda na produção. Até 16 casas decimais.
    #[serde(rename = "pPerda", default, skip_serializing_if = "Option::is_none")]
    pub p_perda: Option<Decimal>,
    /// Quantidade que se perde. Até 16 casas decimais.
    #[serde(rename = "qntPerda", default, skip_serializing_if = "Option::is_none")]
    pub qnt_perda: Option<Decimal>,
    /// Custo do que entrou. Até 16 casas decimais.
    #[serde(rename = "custoInsumo", default, skip_serializing_if = "Option::is_none")]
    pub custo_insumo: Option<Decimal>,
    /// Custo de uma unidade. Até 16 casas decimais.
    #[serde(rename = "custoUnit", default, skip_serializing_if = "Option::is_none")]
    pub custo_unit: Option<Decimal>,
    /// Outros custos. Até 16 casas decimais.
    #[serde(rename = "custoExtra", default, skip_serializing_if = "Option::is_none")]
    pub custo_extra: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O produto da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaProducoesDetalhadasProduto {
    /// Tipo da linha.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "IxProd", default, skip_serializing_if = "Option::is_none")]
    pub ix_prod: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Unidade do produto.
    #[serde(rename = "IuCom", default, skip_serializing_if = "Option::is_none")]
    pub iu_com: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Perda na produção. Até 16 casas decimais.
    #[serde(rename = "pPerda", default, skip_serializing_if = "Option::is_none")]
    pub p_perda: Option<Decimal>,
    /// Quantidade que se perde. Até 16 casas decimais.
    #[serde(rename = "qntPerda", default, skip_serializing_if = "Option::is_none")]
    pub qnt_perda: Option<Decimal>,
    /// Custo do que entrou. Até 16 casas decimais.
    #[serde(rename = "custoInsumo", default, skip_serializing_if = "Option::is_none")]
    pub custo_insumo: Option<Decimal>,
    /// Custo de uma unidade. Até 16 casas decimais.
    #[serde(rename = "custoUnit", default, skip_serializing_if = "Option::is_none")]
    pub custo_unit: Option<Decimal>,
    /// Outros custos. Até 16 casas decimais.
    #[serde(rename = "custoExtra", default, skip_serializing_if = "Option::is_none")]
    pub custo_extra: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Composições. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComposicoes {
    /// Código do registro. Inteiro.
    #[serde(rename = "cod", default, skip_serializing_if = "Option::is_none")]
    pub cod: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// O que a linha reúne.
    #[serde(rename = "insumos", default, skip_serializing_if = "Option::is_none")]
    pub insumos: Option<Vec<LinhaComposicoesInsumo>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um insumo da linha.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaComposicoesInsumo {
    /// Código do insumo. Inteiro.
    #[serde(rename = "codInsumo", default, skip_serializing_if = "Option::is_none")]
    pub cod_insumo: Option<i64>,
    /// Nome do insumo.
    #[serde(rename = "insumo", default, skip_serializing_if = "Option::is_none")]
    pub insumo: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "codProprio", default, skip_serializing_if = "Option::is_none")]
    pub cod_proprio: Option<String>,
    /// Unidade do produto.
    #[serde(rename = "unidade", default, skip_serializing_if = "Option::is_none")]
    pub unidade: Option<String>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Perda na produção. Até 16 casas decimais.
    #[serde(rename = "pPerda", default, skip_serializing_if = "Option::is_none")]
    pub p_perda: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O histórico de um contato.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HistoricoContato {
    /// As linhas do módulo.
    #[serde(rename = "Financeiro", default, skip_serializing_if = "Option::is_none")]
    pub financeiro: Option<Vec<LinhaHistoricoContato>>,
    /// As linhas do módulo.
    #[serde(rename = "Vendas", default, skip_serializing_if = "Option::is_none")]
    pub vendas: Option<Vec<LinhaHistoricoContato>>,
    /// As linhas do módulo.
    #[serde(rename = "Compras", default, skip_serializing_if = "Option::is_none")]
    pub compras: Option<Vec<LinhaHistoricoContato>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Histórico de um contato. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaHistoricoContato {
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Situação do registro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Contatos personalizado. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaPersonalizadoContatos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Inscrição no estado.
    #[serde(rename = "ie", default, skip_serializing_if = "Option::is_none")]
    pub ie: Option<String>,
    /// Por extenso.
    #[serde(rename = "indIE", default, skip_serializing_if = "Option::is_none")]
    pub ind_ie: Option<String>,
    /// Inscrição de substituto tributário.
    #[serde(rename = "iest", default, skip_serializing_if = "Option::is_none")]
    pub iest: Option<String>,
    /// Inscrição no município.
    #[serde(rename = "im", default, skip_serializing_if = "Option::is_none")]
    pub im: Option<String>,
    /// Inscrição na SUFRAMA.
    #[serde(rename = "suframa", default, skip_serializing_if = "Option::is_none")]
    pub suframa: Option<String>,
    /// Num texto só.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<String>,
    /// Rua do contato.
    #[serde(rename = "end", default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Número do endereço.
    #[serde(rename = "num", default, skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "compl", default, skip_serializing_if = "Option::is_none")]
    pub compl: Option<String>,
    /// Bairro.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Nome da cidade.
    #[serde(rename = "cidadeNome", default, skip_serializing_if = "Option::is_none")]
    pub cidade_nome: Option<String>,
    /// Código do município no IBGE.
    #[serde(rename = "cidadeCod", default, skip_serializing_if = "Option::is_none")]
    pub cidade_cod: Option<String>,
    /// Estado, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// Código postal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// País.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Num texto só.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub dt_nasc: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Palavras-chave do registro.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Aniversariantes do mês. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaAniversariantesDoMes {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Num texto só.
    #[serde(rename = "emails", default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<String>,
    /// Num texto só.
    #[serde(rename = "fones", default, skip_serializing_if = "Option::is_none")]
    pub fones: Option<String>,
    /// Data de nascimento. `AAAA-MM-DD`.
    #[serde(rename = "dtNasc", default, skip_serializing_if = "Option::is_none")]
    pub dt_nasc: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Inatividade de clientes. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaInatividadeClientes {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Data da última operação. `AAAA-MM-DD`.
    #[serde(rename = "dataUltOper", default, skip_serializing_if = "Option::is_none")]
    pub data_ult_oper: Option<String>,
    /// A última operação, por extenso.
    #[serde(rename = "codUltOper", default, skip_serializing_if = "Option::is_none")]
    pub cod_ult_oper: Option<String>,
    /// Dias sem comprar. Inteiro.
    #[serde(rename = "inatividade", default, skip_serializing_if = "Option::is_none")]
    pub inatividade: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Contatos duplicados. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaContatosDuplicados {
    /// Quantas vezes se repete. Inteiro.
    #[serde(rename = "vezes", default, skip_serializing_if = "Option::is_none")]
    pub vezes: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Documento do contato, só os números.
    #[serde(rename = "cpfcnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpfcnpj: Option<String>,
    /// Inscrição no estado.
    #[serde(rename = "ie", default, skip_serializing_if = "Option::is_none")]
    pub ie: Option<String>,
    /// Os códigos, separados por vírgula.
    #[serde(rename = "codigos", default, skip_serializing_if = "Option::is_none")]
    pub codigos: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produtos por fornecedor. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaProdutosPorFornecedor {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do fornecedor.
    #[serde(rename = "fornec", default, skip_serializing_if = "Option::is_none")]
    pub fornec: Option<String>,
    /// Código do produto ou serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Custo, ou a média deles. Até 16 casas decimais.
    #[serde(rename = "custoOuMedia", default, skip_serializing_if = "Option::is_none")]
    pub custo_ou_media: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Outras despesas. Até 16 casas decimais.
    #[serde(rename = "vDesp", default, skip_serializing_if = "Option::is_none")]
    pub v_desp: Option<Decimal>,
    /// Valor do IPI. Até 16 casas decimais.
    #[serde(rename = "vIPI", default, skip_serializing_if = "Option::is_none")]
    pub v_ipi: Option<Decimal>,
    /// Valor da substituição tributária. Até 16 casas decimais.
    #[serde(rename = "vST", default, skip_serializing_if = "Option::is_none")]
    pub v_st: Option<Decimal>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Total da linha. Até 16 casas decimais.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Estoque mínimo. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaEstoqueMinimo {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Quantidade em estoque. Até 16 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Estoque mínimo. Até 16 casas decimais.
    #[serde(rename = "minimo", default, skip_serializing_if = "Option::is_none")]
    pub minimo: Option<Decimal>,
    /// Quantidade reservada. Até 16 casas decimais.
    #[serde(rename = "reservado", default, skip_serializing_if = "Option::is_none")]
    pub reservado: Option<Decimal>,
    /// Quantidade em ordens de compra. Até 16 casas decimais.
    #[serde(rename = "oc", default, skip_serializing_if = "Option::is_none")]
    pub oc: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// Nome da categoria.
    #[serde(rename = "categoria", default, skip_serializing_if = "Option::is_none")]
    pub categoria: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Estoque em um dia. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaEstoqueDoDia {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Quantidade em estoque. Até 16 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Custo. Até 16 casas decimais.
    #[serde(rename = "custo", default, skip_serializing_if = "Option::is_none")]
    pub custo: Option<Decimal>,
    /// Total da linha. Até 16 casas decimais.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Estoque histórico. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaEstoqueHistorico {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Quantidade em estoque. Até 16 casas decimais.
    #[serde(rename = "estoque", default, skip_serializing_if = "Option::is_none")]
    pub estoque: Option<Decimal>,
    /// Custo de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub preco_custo: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Custo vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "custoTotal", default, skip_serializing_if = "Option::is_none")]
    pub custo_total: Option<Decimal>,
    /// Preço vezes quantidade. Até 16 casas decimais.
    #[serde(rename = "vendaTotal", default, skip_serializing_if = "Option::is_none")]
    pub venda_total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Sugestão de compra. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaSugestaoCompra {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "produto", default, skip_serializing_if = "Option::is_none")]
    pub produto: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Custo da última compra. Até 16 casas decimais.
    #[serde(rename = "ultCusto", default, skip_serializing_if = "Option::is_none")]
    pub ult_custo: Option<Decimal>,
    /// Quantidade vendida. Até 16 casas decimais.
    #[serde(rename = "totVendas", default, skip_serializing_if = "Option::is_none")]
    pub tot_vendas: Option<Decimal>,
    /// Venda média de um dia. Até 16 casas decimais.
    #[serde(rename = "giroDiario", default, skip_serializing_if = "Option::is_none")]
    pub giro_diario: Option<Decimal>,
    /// Estoque de agora. Até 16 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// Dias para os quais o estoque basta. Até 16 casas decimais.
    #[serde(rename = "diasEstoque", default, skip_serializing_if = "Option::is_none")]
    pub dias_estoque: Option<Decimal>,
    /// Estoque mínimo. Até 16 casas decimais.
    #[serde(rename = "estoqueMin", default, skip_serializing_if = "Option::is_none")]
    pub estoque_min: Option<Decimal>,
    /// Quantidade a comprar. Até 16 casas decimais.
    #[serde(rename = "sugestao", default, skip_serializing_if = "Option::is_none")]
    pub sugestao: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produtos duplicados. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaProdutosDuplicados {
    /// Quantas vezes se repete. Inteiro.
    #[serde(rename = "vezes", default, skip_serializing_if = "Option::is_none")]
    pub vezes: Option<i64>,
    /// Nome da categoria.
    #[serde(rename = "nomeCateg", default, skip_serializing_if = "Option::is_none")]
    pub nome_categ: Option<String>,
    /// Nome do produto.
    #[serde(rename = "IxProd", default, skip_serializing_if = "Option::is_none")]
    pub ix_prod: Option<String>,
    /// Código que a loja dá ao produto.
    #[serde(rename = "IcProd", default, skip_serializing_if = "Option::is_none")]
    pub ic_prod: Option<String>,
    /// Código de barras.
    #[serde(rename = "IcEAN", default, skip_serializing_if = "Option::is_none")]
    pub ic_ean: Option<String>,
    /// Os códigos, separados por vírgula.
    #[serde(rename = "codigos", default, skip_serializing_if = "Option::is_none")]
    pub codigos: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Movimentação de um produto. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaMovimentacaoProduto {
    /// entrada ou saida.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Quantidade do movimento. Até 16 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Descrição do registro.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Saldo depois da linha. Até 16 casas decimais.
    #[serde(rename = "saldo", default, skip_serializing_if = "Option::is_none")]
    pub saldo: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Produtos personalizado. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaPersonalizadoProdutos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do produto.
    #[serde(rename = "IxProd", default, skip_serializing_if = "Option::is_none")]
    pub ix_prod: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Impostos de NFS-e. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaNfseImpostos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Data da emissão. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtEmissao", default, skip_serializing_if = "Option::is_none")]
    pub dt_emissao: Option<String>,
    /// Número dado pela prefeitura. Inteiro.
    #[serde(rename = "numeroNFSe", default, skip_serializing_if = "Option::is_none")]
    pub numero_nfse: Option<i64>,
    /// Valor depois das retenções. Até 16 casas decimais.
    #[serde(rename = "valorLiquido", default, skip_serializing_if = "Option::is_none")]
    pub valor_liquido: Option<Decimal>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Valor do ISSQN. Até 16 casas decimais.
    #[serde(rename = "issqn", default, skip_serializing_if = "Option::is_none")]
    pub issqn: Option<Decimal>,
    /// Valor do INSS. Até 16 casas decimais.
    #[serde(rename = "inss", default, skip_serializing_if = "Option::is_none")]
    pub inss: Option<Decimal>,
    /// Valor do PIS. Até 16 casas decimais.
    #[serde(rename = "pis", default, skip_serializing_if = "Option::is_none")]
    pub pis: Option<Decimal>,
    /// Valor da COFINS. Até 16 casas decimais.
    #[serde(rename = "cofins", default, skip_serializing_if = "Option::is_none")]
    pub cofins: Option<Decimal>,
    /// Valor da CSLL. Até 16 casas decimais.
    #[serde(rename = "csll", default, skip_serializing_if = "Option::is_none")]
    pub csll: Option<Decimal>,
    /// Valor do IRRF. Até 16 casas decimais.
    #[serde(rename = "irrf", default, skip_serializing_if = "Option::is_none")]
    pub irrf: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Resumo de NF-e. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaNfeResumo {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do registro.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Número do documento fiscal.
    #[serde(rename = "numNota", default, skip_serializing_if = "Option::is_none")]
    pub num_nota: Option<String>,
    /// Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// Data. `AAAA-MM-DD`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Situação do registro.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// Total da nota. Até 16 casas decimais.
    #[serde(rename = "vNF", default, skip_serializing_if = "Option::is_none")]
    pub v_nf: Option<Decimal>,
    /// Valor do ICMS. Até 16 casas decimais.
    #[serde(rename = "vICMS", default, skip_serializing_if = "Option::is_none")]
    pub v_icms: Option<Decimal>,
    /// Valor do IPI. Até 16 casas decimais.
    #[serde(rename = "vIPI", default, skip_serializing_if = "Option::is_none")]
    pub v_ipi: Option<Decimal>,
    /// Valor do PIS. Até 16 casas decimais.
    #[serde(rename = "vPIS", default, skip_serializing_if = "Option::is_none")]
    pub v_pis: Option<Decimal>,
    /// Valor da COFINS. Até 16 casas decimais.
    #[serde(rename = "vCOFINS", default, skip_serializing_if = "Option::is_none")]
    pub v_cofins: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Totais de NF-e. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaNfeTotaisPorPeriodo {
    /// Nome do total.
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// O total. Até 16 casas decimais.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Registro de eventos. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaRegistroEventos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do registro de origem. Inteiro.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Módulo do eGestor.
    #[serde(rename = "modulo", default, skip_serializing_if = "Option::is_none")]
    pub modulo: Option<String>,
    /// Nome do usuário.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// O que aconteceu.
    #[serde(rename = "msg", default, skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Data. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do relatório Registro de acessos. Outras colunas vêm conforme o pedido.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinhaRegistroAcessos {
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do usuário.
    #[serde(rename = "usuario", default, skip_serializing_if = "Option::is_none")]
    pub usuario: Option<String>,
    /// Endereço de onde se entrou.
    #[serde(rename = "ip", default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Quando entrou. `DD/MM/AAAA HH:MM`, com ou sem segundos.
    #[serde(rename = "entrada", default, skip_serializing_if = "Option::is_none")]
    pub entrada: Option<String>,
    /// Quando saiu. `DD/MM/AAAA HH:MM`, com ou sem segundos.
    #[serde(rename = "saida", default, skip_serializing_if = "Option::is_none")]
    pub saida: Option<String>,
    /// Quanto durou, em minutos. Inteiro.
    #[serde(rename = "duracao", default, skip_serializing_if = "Option::is_none")]
    pub duracao: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de NFS-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaNfse {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Nfse>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma NFS-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nfse {
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do contato; 0, nenhum. Inteiro.
    #[serde(rename = "codContato", default, skip_serializing_if = "Option::is_none")]
    pub cod_contato: Option<i64>,
    /// Nome do cliente ou fornecedor.
    #[serde(rename = "nomeContato", default, skip_serializing_if = "Option::is_none")]
    pub nome_contato: Option<String>,
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// Número do recibo provisório. Inteiro.
    #[serde(rename = "numeroRPS", default, skip_serializing_if = "Option::is_none")]
    pub numero_rps: Option<i64>,
    /// Número dado pela prefeitura. Inteiro.
    #[serde(rename = "numeroNFSe", default, skip_serializing_if = "Option::is_none")]
    pub numero_nfse: Option<i64>,
    /// Chave do recibo provisório.
    #[serde(rename = "chaveRPS", default, skip_serializing_if = "Option::is_none")]
    pub chave_rps: Option<String>,
    /// Série da nota.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<String>,
    /// 1 produção, 2 homologação. Inteiro.
    #[serde(rename = "ambiente", default, skip_serializing_if = "Option::is_none")]
    pub ambiente: Option<i64>,
    /// Data da emissão. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtEmissao", default, skip_serializing_if = "Option::is_none")]
    pub dt_emissao: Option<String>,
    /// Quando foi cadastrado, sem fuso. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtCad", default, skip_serializing_if = "Option::is_none")]
    pub dt_cad: Option<String>,
    /// Valor antes das retenções. Até 16 casas decimais.
    #[serde(rename = "valorBruto", default, skip_serializing_if = "Option::is_none")]
    pub valor_bruto: Option<Decimal>,
    /// Valor depois das retenções. Até 16 casas decimais.
    #[serde(rename = "valorLiquido", default, skip_serializing_if = "Option::is_none")]
    pub valor_liquido: Option<Decimal>,
    /// Texto livre.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Diz se a nota vale; a mensagem da prefeitura não diz. `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// O que a prefeitura respondeu, com data e hora na frente.
    #[serde(rename = "situRetorno", default, skip_serializing_if = "Option::is_none")]
    pub situ_retorno: Option<String>,
    /// Se o registro vale; falso ou 0 quando foi cancelado.
    #[serde(rename = "ativo", default, skip_serializing_if = "Option::is_none")]
    pub ativo: Option<bool>,
    /// Os serviços da nota; a lista de notas não os traz.
    #[serde(rename = "nfseItens", default, skip_serializing_if = "Option::is_none")]
    pub nfse_itens: Option<Vec<ItemNfse>>,
    /// 1 o da empresa, 2 o do cliente. `1` o da empresa, `2` o do cliente.
    #[serde(rename = "munIncidencia", default, skip_serializing_if = "Option::is_none")]
    pub mun_incidencia: Option<i32>,
    /// 1 no município, 3 fora, 6 no exterior. `1` no município, `3` fora do município, `6` outro, no exterior.
    #[serde(rename = "localPrest", default, skip_serializing_if = "Option::is_none")]
    pub local_prest: Option<i32>,
    /// Lista no detalhe; na lista de notas, um texto.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<OneOrMany<String>>,
    /// Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
    #[serde(rename = "urlImpressao", default, skip_serializing_if = "Option::is_none")]
    pub url_impressao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um serviço de uma nota.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemNfse {
    /// Código do item. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código da nota. Inteiro.
    #[serde(rename = "codNfse", default, skip_serializing_if = "Option::is_none")]
    pub cod_nfse: Option<i64>,
    /// Código do serviço. Inteiro.
    #[serde(rename = "codProduto", default, skip_serializing_if = "Option::is_none")]
    pub cod_produto: Option<i64>,
    /// Código na lista da Lei Complementar 116.
    #[serde(rename = "codListaServico", default, skip_serializing_if = "Option::is_none")]
    pub cod_lista_servico: Option<String>,
    /// Nome do serviço.
    #[serde(rename = "servico", default, skip_serializing_if = "Option::is_none")]
    pub servico: Option<String>,
    /// Código do grupo de tributos. Inteiro.
    #[serde(rename = "codConfigTrib", default, skip_serializing_if = "Option::is_none")]
    pub cod_config_trib: Option<i64>,
    /// Quantidade. Até 16 casas decimais.
    #[serde(rename = "quant", default, skip_serializing_if = "Option::is_none")]
    pub quant: Option<Decimal>,
    /// Preço de uma unidade. Até 16 casas decimais.
    #[serde(rename = "unitario", default, skip_serializing_if = "Option::is_none")]
    pub unitario: Option<Decimal>,
    /// Valor do desconto. Até 16 casas decimais.
    #[serde(rename = "vDesc", default, skip_serializing_if = "Option::is_none")]
    pub v_desc: Option<Decimal>,
    /// Total do item. Até 16 casas decimais.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Os impostos do item.
    #[serde(rename = "configTrib", default, skip_serializing_if = "Option::is_none")]
    pub config_trib: Option<ImpostosNfse>,
    /// Vazia na amostra.
    #[serde(rename = "configGeral", default, skip_serializing_if = "Option::is_none")]
    pub config_geral: Option<Value>,
    /// Observações do item.
    #[serde(rename = "obs", default, skip_serializing_if = "Option::is_none")]
    pub obs: Option<String>,
    /// Nome do grupo de tributos.
    #[serde(rename = "descConfigTrib", default, skip_serializing_if = "Option::is_none")]
    pub desc_config_trib: Option<String>,
    /// Atividade econômica.
    #[serde(rename = "cnae", default, skip_serializing_if = "Option::is_none")]
    pub cnae: Option<String>,
    /// Vazios na amostra.
    #[serde(rename = "camposExtras", default, skip_serializing_if = "Option::is_none")]
    pub campos_extras: Option<Value>,
    /// Código do serviço no município.
    #[serde(rename = "codTributacaoMun", default, skip_serializing_if = "Option::is_none")]
    pub cod_tributacao_mun: Option<String>,
    /// Valor da dedução. Até 16 casas decimais.
    #[serde(rename = "vDeducao", default, skip_serializing_if = "Option::is_none")]
    pub v_deducao: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os impostos de um item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImpostosNfse {
    /// O imposto ISS do item.
    #[serde(rename = "iss", default, skip_serializing_if = "Option::is_none")]
    pub iss: Option<ImpostoNfse>,
    /// O imposto INSS do item.
    #[serde(rename = "inss", default, skip_serializing_if = "Option::is_none")]
    pub inss: Option<ImpostoNfse>,
    /// O imposto PIS do item.
    #[serde(rename = "pis", default, skip_serializing_if = "Option::is_none")]
    pub pis: Option<ImpostoNfse>,
    /// O imposto COFINS do item.
    #[serde(rename = "cofins", default, skip_serializing_if = "Option::is_none")]
    pub cofins: Option<ImpostoNfse>,
    /// O imposto CSLL do item.
    #[serde(rename = "csll", default, skip_serializing_if = "Option::is_none")]
    pub csll: Option<ImpostoNfse>,
    /// O imposto IRRF do item.
    #[serde(rename = "irrf", default, skip_serializing_if = "Option::is_none")]
    pub irrf: Option<ImpostoNfse>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um imposto de um item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImpostoNfse {
    /// Alíquota, em por cento. Até 16 casas decimais.
    #[serde(rename = "aliquota", default, skip_serializing_if = "Option::is_none")]
    pub aliquota: Option<Decimal>,
    /// Base de cálculo. Até 16 casas decimais.
    #[serde(rename = "baseCalculo", default, skip_serializing_if = "Option::is_none")]
    pub base_calculo: Option<Decimal>,
    /// Valor do imposto. Até 16 casas decimais.
    #[serde(rename = "imposto", default, skip_serializing_if = "Option::is_none")]
    pub imposto: Option<Decimal>,
    /// Se o tomador retém.
    #[serde(rename = "retido", default, skip_serializing_if = "Option::is_none")]
    pub retido: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de NF-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaNfe {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Nfe>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma NF-e ou NFC-e.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nfe {
    /// Código da nota no eGestor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Número da nota. Inteiro.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<i64>,
    /// Código da venda. Inteiro.
    #[serde(rename = "codVenda", default, skip_serializing_if = "Option::is_none")]
    pub cod_venda: Option<i64>,
    /// Nome do cliente.
    #[serde(rename = "cliente", default, skip_serializing_if = "Option::is_none")]
    pub cliente: Option<String>,
    /// Chave de acesso da nota.
    #[serde(rename = "chave", default, skip_serializing_if = "Option::is_none")]
    pub chave: Option<String>,
    /// Endereço de e-mail.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// 1 produção, 2 homologação. Inteiro.
    #[serde(rename = "ambiente", default, skip_serializing_if = "Option::is_none")]
    pub ambiente: Option<i64>,
    /// Série da nota.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<String>,
    /// 55 NF-e, 65 NFC-e. Inteiro.
    #[serde(rename = "modelo", default, skip_serializing_if = "Option::is_none")]
    pub modelo: Option<i64>,
    /// Data da emissão, na lista. `AAAA-MM-DD`.
    #[serde(rename = "dtEmissao", default, skip_serializing_if = "Option::is_none")]
    pub dt_emissao: Option<String>,
    /// Data da emissão, no detalhe: só a chave é outra. `AAAA-MM-DD`.
    #[serde(rename = "dt_emissao", default, skip_serializing_if = "Option::is_none")]
    pub dt_emissao_2: Option<String>,
    /// Código fiscal da operação.
    #[serde(rename = "cfop", default, skip_serializing_if = "Option::is_none")]
    pub cfop: Option<String>,
    /// Valor. Até 16 casas decimais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Situação da nota. `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<i32>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de arquivos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaArquivos {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Arquivo>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um arquivo guardado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Arquivo {
    /// Código do arquivo. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Código do registro a que o arquivo pertence. Inteiro.
    #[serde(rename = "codModulo", default, skip_serializing_if = "Option::is_none")]
    pub cod_modulo: Option<i64>,
    /// Módulo do registro.
    #[serde(rename = "modulo", default, skip_serializing_if = "Option::is_none")]
    pub modulo: Option<String>,
    /// Nome do arquivo.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Texto livre.
    #[serde(rename = "descricao", default, skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Tipo do conteúdo: image/png.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<String>,
    /// Quando o arquivo foi enviado. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtEnvio", default, skip_serializing_if = "Option::is_none")]
    pub dt_envio: Option<String>,
    /// Tamanho em bytes. Inteiro.
    #[serde(rename = "tamanho", default, skip_serializing_if = "Option::is_none")]
    pub tamanho: Option<i64>,
    /// Endereço do arquivo; vale 10 minutos, e quem o tem baixa o arquivo.
    #[serde(rename = "linkDireto", default, skip_serializing_if = "Option::is_none")]
    pub link_direto: Option<Secret>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma página de usuários.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaginaUsuarios {
    /// Registros ao todo. Nas amostras não combina com last_page: não conte por ele. Inteiro.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Sempre 50. Inteiro.
    #[serde(rename = "per_page", default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Número desta página. Inteiro.
    #[serde(rename = "current_page", default, skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Número da última página: depois dela não há mais. Inteiro.
    #[serde(rename = "last_page", default, skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Endereço da próxima página, ou nulo.
    #[serde(rename = "next_page_url", default, skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// Endereço da página anterior, ou nulo.
    #[serde(rename = "prev_page_url", default, skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// Número do primeiro registro da página. Inteiro.
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Número do último registro da página. Inteiro.
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// Os registros da página.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Usuario>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um usuário da conta.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Usuario {
    /// Código do usuário. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome do usuário.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome com que entra no sistema.
    #[serde(rename = "login", default, skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Endereço de e-mail.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// O que pode fazer; só o detalhe as traz.
    #[serde(rename = "permissoes", default, skip_serializing_if = "Option::is_none")]
    pub permissoes: Option<Vec<String>>,
    /// Se o usuário tem acesso ao sistema.
    #[serde(rename = "usuarioSistema", default, skip_serializing_if = "Option::is_none")]
    pub usuario_sistema: Option<bool>,
    /// Se é vendedor.
    #[serde(rename = "vendedor", default, skip_serializing_if = "Option::is_none")]
    pub vendedor: Option<bool>,
    /// Comissão sobre produtos, em por cento. Até 16 casas decimais.
    #[serde(rename = "comisProd", default, skip_serializing_if = "Option::is_none")]
    pub comis_prod: Option<Decimal>,
    /// Comissão sobre serviços, em por cento. Até 16 casas decimais.
    #[serde(rename = "comisServ", default, skip_serializing_if = "Option::is_none")]
    pub comis_serv: Option<Decimal>,
    /// Comissão sobre o financeiro, em por cento. Até 16 casas decimais.
    #[serde(rename = "comisFin", default, skip_serializing_if = "Option::is_none")]
    pub comis_fin: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Para onde vão os avisos, e de quê. A resposta do cadastro não traz enviarComoJson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Endereço que recebe os avisos.
    #[serde(rename = "endpoint", default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Chave que vem no corpo de cada aviso; confira-a. Não é o token da API.
    #[serde(rename = "securityToken", default, skip_serializing_if = "Option::is_none")]
    pub security_token: Option<Secret>,
    /// Avisar de produtos.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<bool>,
    /// Avisar de contatos.
    #[serde(rename = "contatos", default, skip_serializing_if = "Option::is_none")]
    pub contatos: Option<bool>,
    /// Avisar de vendas.
    #[serde(rename = "vendas", default, skip_serializing_if = "Option::is_none")]
    pub vendas: Option<bool>,
    /// Avisar de usuários.
    #[serde(rename = "usuarios", default, skip_serializing_if = "Option::is_none")]
    pub usuarios: Option<bool>,
    /// Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
    #[serde(rename = "financeiro", default, skip_serializing_if = "Option::is_none")]
    pub financeiro: Option<bool>,
    /// Se os avisos vêm como JSON; sem isso vêm como formulário.
    #[serde(rename = "enviarComoJson", default, skip_serializing_if = "Option::is_none")]
    pub enviar_como_json: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Aviso de um registro criado, editado ou excluído.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookRecebido {
    /// O que foi feito. `"created"` criado, `"updated"` editado, `"deleted"` excluído.
    #[serde(rename = "action", default, skip_serializing_if = "Option::is_none")]
    pub action: Option<WebhookRecebidoAction>,
    /// Código do registro. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Quando a alteração ocorreu no eGestor, sem fuso horário. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "date", default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Módulo do registro. Em financeiro o aviso não diz se é recebimento ou pagamento: procure o código em recebimentos e depois em pagamentos. `"produtos"` produtos, `"contatos"` contatos, `"vendas"` vendas, `"usuarios"` usuários, `"financeiro"` recebimentos e pagamentos.
    #[serde(rename = "module", default, skip_serializing_if = "Option::is_none")]
    pub module: Option<WebhookRecebidoModule>,
    /// A chave que webhooks.cadastrar e webhooks.detalhar mostram. Não é o token da API.
    #[serde(rename = "securityToken", default, skip_serializing_if = "Option::is_none")]
    pub security_token: Option<Secret>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que foi feito.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WebhookRecebidoAction {
    /// `created`: criado.
    #[serde(rename = "created")]
    Created,
    /// `updated`: editado.
    #[serde(rename = "updated")]
    Updated,
    /// `deleted`: excluído.
    #[serde(rename = "deleted")]
    Deleted,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Módulo do registro. Em financeiro o aviso não diz se é recebimento ou pagamento: procure o código em recebimentos e depois em pagamentos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WebhookRecebidoModule {
    /// `produtos`: produtos.
    #[serde(rename = "produtos")]
    Produtos,
    /// `contatos`: contatos.
    #[serde(rename = "contatos")]
    Contatos,
    /// `vendas`: vendas.
    #[serde(rename = "vendas")]
    Vendas,
    /// `usuarios`: usuários.
    #[serde(rename = "usuarios")]
    Usuarios,
    /// `financeiro`: recebimentos e pagamentos.
    #[serde(rename = "financeiro")]
    Financeiro,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}
