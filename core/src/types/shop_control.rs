// Generated from the catalog by `cargo xtask gen`. Do not edit.
//! Shop Control 9: the bodies of its requests and replies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Decimal, Secret};

/// Um cliente ou fornecedor a gravar.
///
/// Com fisicaJuridica = "F", cpfCnpj é cpf.
///
/// Com fisicaJuridica = "J", cpfCnpj é cnpj.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroCliente {
    /// Nome ou razão social. O manual não dá tamanho; 60 caracteres é o que a NF-e aceita. Até 60 caracteres.
    #[serde(rename = "nome")]
    pub nome: String,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// C ou F. O manual não diz o que é obrigatório; nas capturas nome, tipo e pessoa sempre vão. `"C"` cliente, `"F"` fornecedor.
    #[serde(rename = "tipo")]
    pub tipo: CadastroClienteTipo,
    /// F ou J. Decide se cpfCnpj é um CPF ou um CNPJ. `"F"` pessoa física, `"J"` pessoa jurídica.
    #[serde(rename = "fisicaJuridica")]
    pub fisica_juridica: CadastroClienteFisicaJuridica,
    /// CPF ou CNPJ, enviado sem máscara. Um documento já cadastrado é recusado com HTTP 409.
    #[serde(rename = "cpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj: Option<String>,
    /// Documento de identidade.
    #[serde(rename = "rg", default, skip_serializing_if = "Option::is_none")]
    pub rg: Option<String>,
    /// Inscrição estadual, ou ISENTO.
    #[serde(rename = "ie", default, skip_serializing_if = "Option::is_none")]
    pub ie: Option<String>,
    /// CEP do endereço principal. Vai sem máscara; a captura o envia como número.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Logradouro do endereço principal.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Número do endereço principal. É texto; a captura o envia como número.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço principal.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro do endereço principal.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Cidade do endereço principal.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Estado do endereço principal, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// País. Em branco, o servidor grava 1058, Brasil.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Telefone principal.
    #[serde(rename = "telefone1", default, skip_serializing_if = "Option::is_none")]
    pub telefone1: Option<String>,
    /// Segundo telefone.
    #[serde(rename = "telefone2", default, skip_serializing_if = "Option::is_none")]
    pub telefone2: Option<String>,
    /// Fax.
    #[serde(rename = "fax", default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// CEP da entrega.
    #[serde(rename = "entregaCep", default, skip_serializing_if = "Option::is_none")]
    pub entrega_cep: Option<String>,
    /// Logradouro da entrega.
    #[serde(rename = "entregaEndereco", default, skip_serializing_if = "Option::is_none")]
    pub entrega_endereco: Option<String>,
    /// Número da entrega.
    #[serde(rename = "entregaNumero", default, skip_serializing_if = "Option::is_none")]
    pub entrega_numero: Option<String>,
    /// Complemento da entrega.
    #[serde(rename = "entregaComplemento", default, skip_serializing_if = "Option::is_none")]
    pub entrega_complemento: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "entregaBairro", default, skip_serializing_if = "Option::is_none")]
    pub entrega_bairro: Option<String>,
    /// Cidade da entrega.
    #[serde(rename = "entregaCidade", default, skip_serializing_if = "Option::is_none")]
    pub entrega_cidade: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "entregaUf", default, skip_serializing_if = "Option::is_none")]
    pub entrega_uf: Option<String>,
    /// País da entrega.
    #[serde(rename = "entregaPais", default, skip_serializing_if = "Option::is_none")]
    pub entrega_pais: Option<String>,
    /// Ponto de referência da entrega.
    #[serde(rename = "entregaPontoRef1", default, skip_serializing_if = "Option::is_none")]
    pub entrega_ponto_ref1: Option<String>,
    /// Outro ponto de referência da entrega.
    #[serde(rename = "entregaPontoRef2", default, skip_serializing_if = "Option::is_none")]
    pub entrega_ponto_ref2: Option<String>,
    /// CEP do faturamento.
    #[serde(rename = "faturamentoCep", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_cep: Option<String>,
    /// Logradouro do faturamento.
    #[serde(rename = "faturamentoEndereco", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_endereco: Option<String>,
    /// Número do faturamento.
    #[serde(rename = "faturamentoNumero", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_numero: Option<String>,
    /// Complemento do faturamento.
    #[serde(rename = "faturamentoComplemento", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_complemento: Option<String>,
    /// Bairro do faturamento.
    #[serde(rename = "faturamentoBairro", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_bairro: Option<String>,
    /// Cidade do faturamento.
    #[serde(rename = "faturamentoCidade", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_cidade: Option<String>,
    /// Estado do faturamento, em duas letras.
    #[serde(rename = "faturamentoUf", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_uf: Option<String>,
    /// País do faturamento.
    #[serde(rename = "faturamentoPais", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_pais: Option<String>,
    /// Ponto de referência do faturamento.
    #[serde(rename = "faturamentoPontoRef1", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_ponto_ref1: Option<String>,
    /// Outro ponto de referência do faturamento.
    #[serde(rename = "faturamentoPontoRef2", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_ponto_ref2: Option<String>,
    /// Situação perante o ICMS, como na NF-e: 1, 2 ou 9. `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
    #[serde(rename = "indicadorIE", default, skip_serializing_if = "Option::is_none")]
    pub indicador_ie: Option<i32>,
    /// Consta da tabela do manual; no envio nenhuma captura o traz.
    #[serde(rename = "urlContatos", default, skip_serializing_if = "Option::is_none")]
    pub url_contatos: Option<String>,
    /// Contatos na mesma chamada. Fora do manual; visto em integrações.
    #[serde(rename = "contatos", default, skip_serializing_if = "Option::is_none")]
    pub contatos: Option<Vec<CadastroContato>>,
}

impl CadastroCliente {
    /// With what it must have.
    pub fn new(nome: impl Into<String>, tipo: CadastroClienteTipo, fisica_juridica: CadastroClienteFisicaJuridica) -> Self {
        Self {
            nome: nome.into(),
            fantasia: None,
            tipo,
            fisica_juridica,
            cpf_cnpj: None,
            rg: None,
            ie: None,
            cep: None,
            endereco: None,
            numero: None,
            complemento: None,
            bairro: None,
            cidade: None,
            uf: None,
            pais: None,
            telefone1: None,
            telefone2: None,
            fax: None,
            entrega_cep: None,
            entrega_endereco: None,
            entrega_numero: None,
            entrega_complemento: None,
            entrega_bairro: None,
            entrega_cidade: None,
            entrega_uf: None,
            entrega_pais: None,
            entrega_ponto_ref1: None,
            entrega_ponto_ref2: None,
            faturamento_cep: None,
            faturamento_endereco: None,
            faturamento_numero: None,
            faturamento_complemento: None,
            faturamento_bairro: None,
            faturamento_cidade: None,
            faturamento_uf: None,
            faturamento_pais: None,
            faturamento_ponto_ref1: None,
            faturamento_ponto_ref2: None,
            indicador_ie: None,
            url_contatos: None,
            contatos: None,
        }
    }
}

/// C ou F. O manual não diz o que é obrigatório; nas capturas nome, tipo e pessoa sempre vão.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroClienteTipo {
    /// `C`: cliente.
    #[serde(rename = "C")]
    C,
    /// `F`: fornecedor.
    #[serde(rename = "F")]
    F,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// F ou J. Decide se cpfCnpj é um CPF ou um CNPJ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroClienteFisicaJuridica {
    /// `F`: pessoa física.
    #[serde(rename = "F")]
    F,
    /// `J`: pessoa jurídica.
    #[serde(rename = "J")]
    J,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um contato a gravar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroContato {
    /// Nome do contato. O manual não diz o que é obrigatório; nas capturas o nome sempre vai.
    #[serde(rename = "nome")]
    pub nome: String,
    /// M ou F. `"M"` masculino, `"F"` feminino, `""` não informado.
    #[serde(rename = "sexo", default, skip_serializing_if = "Option::is_none")]
    pub sexo: Option<CadastroContatoSexo>,
    /// Cargo na empresa.
    #[serde(rename = "cargo", default, skip_serializing_if = "Option::is_none")]
    pub cargo: Option<String>,
    /// Dia do nascimento; 0 quando não informado. Inteiro de 0 a 31.
    #[serde(rename = "diaAniversario", default, skip_serializing_if = "Option::is_none")]
    pub dia_aniversario: Option<i64>,
    /// Mês do nascimento, em três letras. `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
    #[serde(rename = "mesAniversario", default, skip_serializing_if = "Option::is_none")]
    pub mes_aniversario: Option<CadastroContatoMesAniversario>,
    /// Ano do nascimento; 0 quando não informado. Inteiro de 0 a 9999.
    #[serde(rename = "anoAniversario", default, skip_serializing_if = "Option::is_none")]
    pub ano_aniversario: Option<i64>,
    /// Telefone do contato.
    #[serde(rename = "telefone", default, skip_serializing_if = "Option::is_none")]
    pub telefone: Option<String>,
    /// Ramal do contato.
    #[serde(rename = "ramal", default, skip_serializing_if = "Option::is_none")]
    pub ramal: Option<String>,
    /// Para que serve o e-mail. `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
    #[serde(rename = "tipoEmail", default, skip_serializing_if = "Option::is_none")]
    pub tipo_email: Option<CadastroContatoTipoEmail>,
    /// E-mail do contato.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Número do contato. Consta da tabela do manual; nas capturas não vai. Inteiro a partir de 0.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
}

impl CadastroContato {
    /// With what it must have.
    pub fn new(nome: impl Into<String>) -> Self {
        Self {
            nome: nome.into(),
            sexo: None,
            cargo: None,
            dia_aniversario: None,
            mes_aniversario: None,
            ano_aniversario: None,
            telefone: None,
            ramal: None,
            tipo_email: None,
            email: None,
            ordem: None,
        }
    }
}

/// M ou F.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroContatoSexo {
    /// `M`: masculino.
    #[serde(rename = "M")]
    M,
    /// `F`: feminino.
    #[serde(rename = "F")]
    F,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Mês do nascimento, em três letras.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroContatoMesAniversario {
    /// `JAN`: janeiro.
    #[serde(rename = "JAN")]
    Jan,
    /// `FEV`: fevereiro.
    #[serde(rename = "FEV")]
    Fev,
    /// `MAR`: março.
    #[serde(rename = "MAR")]
    Mar,
    /// `ABR`: abril.
    #[serde(rename = "ABR")]
    Abr,
    /// `MAI`: maio.
    #[serde(rename = "MAI")]
    Mai,
    /// `JUN`: junho.
    #[serde(rename = "JUN")]
    Jun,
    /// `JUL`: julho.
    #[serde(rename = "JUL")]
    Jul,
    /// `AGO`: agosto.
    #[serde(rename = "AGO")]
    Ago,
    /// `SET`: setembro.
    #[serde(rename = "SET")]
    Set,
    /// `OUT`: outubro.
    #[serde(rename = "OUT")]
    Out,
    /// `NOV`: novembro.
    #[serde(rename = "NOV")]
    Nov,
    /// `DEZ`: dezembro.
    #[serde(rename = "DEZ")]
    Dez,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que serve o e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CadastroContatoTipoEmail {
    /// `E`: empresa.
    #[serde(rename = "E")]
    E,
    /// `P`: pessoal.
    #[serde(rename = "P")]
    P,
    /// `F`: financeiro.
    #[serde(rename = "F")]
    F,
    /// `N`: NF-e.
    #[serde(rename = "N")]
    N,
    /// `M`: mala direta.
    #[serde(rename = "M")]
    M,
    /// `C`: sem descrição no manual; visto em integrações.
    #[serde(rename = "C")]
    C,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma venda a enviar.
///
/// Pelo menos um de: cpfCnpj, codigoCliente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Venda {
    /// Cliente, pelo código. Sem ele, cpfCnpj diz quem é. Inteiro a partir de 1.
    #[serde(rename = "codigoCliente", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cliente: Option<i64>,
    /// Filial de que sai o estoque. Inteiro a partir de 1.
    #[serde(rename = "codigoFilialEstoque", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial_estoque: Option<i64>,
    /// Cliente, pelo documento, enviado sem máscara.
    #[serde(rename = "cpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj: Option<String>,
    /// Código da operação de venda, que a loja informa. O manual diz inteiro; a captura envia "500".
    #[serde(rename = "codigoOperacao")]
    pub codigo_operacao: String,
    /// Código do caixa, que a loja informa. O manual diz inteiro; o exemplo imprime "1", mas a linha não estava na chamada que foi assinada.
    #[serde(rename = "codigoCaixa", default, skip_serializing_if = "Option::is_none")]
    pub codigo_caixa: Option<String>,
    /// Data da venda, com fuso. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "data")]
    pub data: String,
    /// Texto livre.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// Valor descontado do total, além dos descontos dos produtos. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "desconto_Total_Geral", default, skip_serializing_if = "Option::is_none")]
    pub desconto_total_geral: Option<Decimal>,
    /// Valor acrescido pelo comércio eletrônico. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "custo_Adicional_Ecommerce", default, skip_serializing_if = "Option::is_none")]
    pub custo_adicional_ecommerce: Option<Decimal>,
    /// Código do vendedor. Inteiro a partir de 0.
    #[serde(rename = "codigoVendedor_1", default, skip_serializing_if = "Option::is_none")]
    pub codigo_vendedor_1: Option<i64>,
    /// Código do segundo vendedor. Inteiro a partir de 0.
    #[serde(rename = "codigoVendedor_2", default, skip_serializing_if = "Option::is_none")]
    pub codigo_vendedor_2: Option<i64>,
    /// Presença do comprador, como na NF-e. Fora do manual; visto em integrações. Inteiro de 0 a 9.
    #[serde(rename = "codigoIndicadorPresencial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_indicador_presencial: Option<i64>,
    /// O que foi vendido. Pelo menos 1 na lista.
    #[serde(rename = "produtos")]
    pub produtos: Vec<ProdutoVenda>,
    /// Como foi pago. Pelo menos 1 na lista.
    #[serde(rename = "recebimentos")]
    pub recebimentos: Vec<Recebimento>,
    /// A entrega. A tabela do manual diz lista; as capturas têm um objeto só.
    #[serde(rename = "dadosEntrega", default, skip_serializing_if = "Option::is_none")]
    pub dados_entrega: Option<DadosEntrega>,
}

impl Venda {
    /// With what it must have.
    pub fn new(codigo_operacao: impl Into<String>, data: impl Into<String>, produtos: Vec<ProdutoVenda>, recebimentos: Vec<Recebimento>) -> Self {
        Self {
            codigo_cliente: None,
            codigo_filial_estoque: None,
            cpf_cnpj: None,
            codigo_operacao: codigo_operacao.into(),
            codigo_caixa: None,
            data: data.into(),
            observacao: None,
            desconto_total_geral: None,
            custo_adicional_ecommerce: None,
            codigo_vendedor_1: None,
            codigo_vendedor_2: None,
            codigo_indicador_presencial: None,
            produtos,
            recebimentos,
            dados_entrega: None,
        }
    }
}

/// Um produto da venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProdutoVenda {
    /// Código do produto, como texto.
    #[serde(rename = "codigo")]
    pub codigo: String,
    /// Código da cor, em produtos de grade.
    #[serde(rename = "codigoCor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cor: Option<String>,
    /// Código do tamanho, em produtos de grade.
    #[serde(rename = "codigoTamanho", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tamanho: Option<String>,
    /// Quantidade vendida. Até 4 casas decimais, maior que zero.
    #[serde(rename = "quantidade")]
    pub quantidade: Decimal,
    /// Preço antes do desconto. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "precoUnitario")]
    pub preco_unitario: Decimal,
    /// Valor descontado de cada unidade; não é percentual. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "descontoUnitario", default, skip_serializing_if = "Option::is_none")]
    pub desconto_unitario: Option<Decimal>,
}

impl ProdutoVenda {
    /// With what it must have.
    pub fn new(codigo: impl Into<String>, quantidade: Decimal, preco_unitario: Decimal) -> Self {
        Self {
            codigo: codigo.into(),
            codigo_cor: None,
            codigo_tamanho: None,
            quantidade,
            preco_unitario,
            desconto_unitario: None,
        }
    }
}

/// Um recebimento da venda.
///
/// Pelo menos um de: valorParcelas, valor.
///
/// Com tipo = "C", também valorParcelas, quantidadeParcelas.
///
/// Com tipo = "CB", também valor, codigoContaBancaria.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Recebimento {
    /// Valor do cartão. O manual não diz se é o de uma parcela ou o de todas; na captura há uma só. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "valorParcelas", default, skip_serializing_if = "Option::is_none")]
    pub valor_parcelas: Option<Decimal>,
    /// Valor de um recebimento em conta bancária, como Pix. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Código da conta bancária no Shop Control 9. Inteiro a partir de 0.
    #[serde(rename = "codigoContaBancaria", default, skip_serializing_if = "Option::is_none")]
    pub codigo_conta_bancaria: Option<i64>,
    /// Vencimento, de um boleto. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "vencimento", default, skip_serializing_if = "Option::is_none")]
    pub vencimento: Option<String>,
    /// Código da administradora de cartões no Shop Control 9. Inteiro a partir de 0.
    #[serde(rename = "codigoAdministradora", default, skip_serializing_if = "Option::is_none")]
    pub codigo_administradora: Option<i64>,
    /// Número da transação na administradora.
    #[serde(rename = "nsu", default, skip_serializing_if = "Option::is_none")]
    pub nsu: Option<String>,
    /// Em quantas parcelas. Inteiro a partir de 1.
    #[serde(rename = "quantidadeParcelas", default, skip_serializing_if = "Option::is_none")]
    pub quantidade_parcelas: Option<i64>,
    /// Final do cartão; na captura, quatro dígitos. Não envie o número inteiro.
    #[serde(rename = "numeroCartao", default, skip_serializing_if = "Option::is_none")]
    pub numero_cartao: Option<String>,
    /// B, C, CB ou CR. `"B"` boleto, `"C"` cartão de crédito, `"CB"` conta bancária, `"CR"` crédito do cliente.
    #[serde(rename = "tipo")]
    pub tipo: RecebimentoTipo,
}

impl Recebimento {
    /// With what it must have.
    pub fn new(tipo: RecebimentoTipo) -> Self {
        Self {
            valor_parcelas: None,
            valor: None,
            codigo_conta_bancaria: None,
            vencimento: None,
            codigo_administradora: None,
            nsu: None,
            quantidade_parcelas: None,
            numero_cartao: None,
            tipo,
        }
    }
}

/// B, C, CB ou CR.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RecebimentoTipo {
    /// `B`: boleto.
    #[serde(rename = "B")]
    B,
    /// `C`: cartão de crédito.
    #[serde(rename = "C")]
    C,
    /// `CB`: conta bancária.
    #[serde(rename = "CB")]
    Cb,
    /// `CR`: crédito do cliente.
    #[serde(rename = "CR")]
    Cr,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// A entrega da venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DadosEntrega {
    /// Valor do frete. Até 2 casas decimais, zero ou mais.
    #[serde(rename = "valor", default, skip_serializing_if = "Option::is_none")]
    pub valor: Option<Decimal>,
    /// Quem paga o frete. `"C"` como no cadastro do cliente, `"E"` sempre pelo emitente, `"D"` sempre pelo destinatário, `"O"` decidido pelo operador.
    #[serde(rename = "opcoesFretePagoPor", default, skip_serializing_if = "Option::is_none")]
    pub opcoes_frete_pago_por: Option<DadosEntregaOpcoesFretePagoPor>,
    /// Peso com embalagem. Até 4 casas decimais, zero ou mais.
    #[serde(rename = "pesoBruto", default, skip_serializing_if = "Option::is_none")]
    pub peso_bruto: Option<Decimal>,
    /// Peso sem embalagem. Até 4 casas decimais, zero ou mais.
    #[serde(rename = "pesoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub peso_liquido: Option<Decimal>,
    /// Volume. Até 4 casas decimais, zero ou mais.
    #[serde(rename = "volume", default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Decimal>,
    /// Quando será entregue. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataEntrega", default, skip_serializing_if = "Option::is_none")]
    pub data_entrega: Option<String>,
    /// CNPJ da transportadora, ou CPF. Se não está cadastrada, o recibo traz o erro.
    #[serde(rename = "cnpjTransportadora", default, skip_serializing_if = "Option::is_none")]
    pub cnpj_transportadora: Option<String>,
    /// Se o frete fica fora do total da nota.
    #[serde(rename = "naoSomarFreteTotalNota", default, skip_serializing_if = "Option::is_none")]
    pub nao_somar_frete_total_nota: Option<bool>,
    /// Endereço de entrega, quando não é o do cliente.
    #[serde(rename = "outroEndereco", default, skip_serializing_if = "Option::is_none")]
    pub outro_endereco: Option<OutroEndereco>,
}

impl Default for DadosEntrega {
    fn default() -> Self {
        Self::new()
    }
}

impl DadosEntrega {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            valor: None,
            opcoes_frete_pago_por: None,
            peso_bruto: None,
            peso_liquido: None,
            volume: None,
            data_entrega: None,
            cnpj_transportadora: None,
            nao_somar_frete_total_nota: None,
            outro_endereco: None,
        }
    }
}

/// Quem paga o frete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DadosEntregaOpcoesFretePagoPor {
    /// `C`: como no cadastro do cliente.
    #[serde(rename = "C")]
    C,
    /// `E`: sempre pelo emitente.
    #[serde(rename = "E")]
    E,
    /// `D`: sempre pelo destinatário.
    #[serde(rename = "D")]
    D,
    /// `O`: decidido pelo operador.
    #[serde(rename = "O")]
    O,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O endereço de entrega, quando não é o do cliente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutroEndereco {
    /// CEP da entrega.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Logradouro da entrega.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Número do endereço.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Cidade da entrega.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
}

impl Default for OutroEndereco {
    fn default() -> Self {
        Self::new()
    }
}

impl OutroEndereco {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            cep: None,
            endereco: None,
            numero: None,
            complemento: None,
            bairro: None,
            cidade: None,
            uf: None,
        }
    }
}

/// O token dado a uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenGerado {
    /// Token das demais chamadas. Traz dentro, sem cifra, o número de série e o nome do usuário.
    #[serde(rename = "token", default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Momento em UTC em que o token deixa de valer: 12 horas depois da emissão nas capturas. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "expireAt", default, skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha de um cadastro auxiliar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Auxiliar {
    /// Código do cadastro. Aqui é texto; em produtos o mesmo código vem como número.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Nome do cadastro. Pode vir com espaços nas pontas.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um cliente ou fornecedor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cliente {
    /// Número interno; visto em integrações. Inteiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
    /// Código do cliente ou fornecedor. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome ou razão social.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Nome fantasia ou apelido.
    #[serde(rename = "fantasia", default, skip_serializing_if = "Option::is_none")]
    pub fantasia: Option<String>,
    /// C, F ou R. Só a tabela da consulta tem R, e as capturas não o mostram. `"C"` cliente, `"F"` fornecedor, `"R"` revenda.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<ClienteTipo>,
    /// F ou J. `"F"` pessoa física, `"J"` pessoa jurídica.
    #[serde(rename = "fisicaJuridica", default, skip_serializing_if = "Option::is_none")]
    pub fisica_juridica: Option<ClienteFisicaJuridica>,
    /// Situação perante o ICMS, como na NF-e. Falta nas capturas. `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
    #[serde(rename = "indicadorIE", default, skip_serializing_if = "Option::is_none")]
    pub indicador_ie: Option<i32>,
    /// CPF ou CNPJ. Volta com máscara, com 14 ou 18 caracteres, ou em branco: a tabela do manual diz 14.
    #[serde(rename = "cpfCnpj", default, skip_serializing_if = "Option::is_none")]
    pub cpf_cnpj: Option<String>,
    /// Documento de identidade.
    #[serde(rename = "rg", default, skip_serializing_if = "Option::is_none")]
    pub rg: Option<String>,
    /// Inscrição estadual, ou ISENTO.
    #[serde(rename = "ie", default, skip_serializing_if = "Option::is_none")]
    pub ie: Option<String>,
    /// CEP do endereço principal.
    #[serde(rename = "cep", default, skip_serializing_if = "Option::is_none")]
    pub cep: Option<String>,
    /// Logradouro do endereço principal.
    #[serde(rename = "endereco", default, skip_serializing_if = "Option::is_none")]
    pub endereco: Option<String>,
    /// Número do endereço principal.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Complemento do endereço principal.
    #[serde(rename = "complemento", default, skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// Bairro do endereço principal.
    #[serde(rename = "bairro", default, skip_serializing_if = "Option::is_none")]
    pub bairro: Option<String>,
    /// Cidade do endereço principal.
    #[serde(rename = "cidade", default, skip_serializing_if = "Option::is_none")]
    pub cidade: Option<String>,
    /// Estado do endereço principal, em duas letras.
    #[serde(rename = "uf", default, skip_serializing_if = "Option::is_none")]
    pub uf: Option<String>,
    /// País: BRASIL ou em branco.
    #[serde(rename = "pais", default, skip_serializing_if = "Option::is_none")]
    pub pais: Option<String>,
    /// Telefone principal.
    #[serde(rename = "telefone1", default, skip_serializing_if = "Option::is_none")]
    pub telefone1: Option<String>,
    /// Segundo telefone.
    #[serde(rename = "telefone2", default, skip_serializing_if = "Option::is_none")]
    pub telefone2: Option<String>,
    /// Se a pessoa aceita receber campanhas de marketing. Falta nas capturas.
    #[serde(rename = "lGPD_Receber_Campanhas_Marketing", default, skip_serializing_if = "Option::is_none")]
    pub l_gpd_receber_campanhas_marketing: Option<bool>,
    /// Se a pessoa aceita contato sobre a situação de um pedido. Falta nas capturas.
    #[serde(rename = "lGPD_Receber_Contato_Situacao_Pedido", default, skip_serializing_if = "Option::is_none")]
    pub l_gpd_receber_contato_situacao_pedido: Option<bool>,
    /// Telefone autorizado, com máscara. Falta nas capturas.
    #[serde(rename = "lGPD_Telefone_Contato_Formatado", default, skip_serializing_if = "Option::is_none")]
    pub l_gpd_telefone_contato_formatado: Option<String>,
    /// Fax.
    #[serde(rename = "fax", default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// CEP da entrega.
    #[serde(rename = "entregaCep", default, skip_serializing_if = "Option::is_none")]
    pub entrega_cep: Option<String>,
    /// Logradouro da entrega.
    #[serde(rename = "entregaEndereco", default, skip_serializing_if = "Option::is_none")]
    pub entrega_endereco: Option<String>,
    /// Número da entrega.
    #[serde(rename = "entregaNumero", default, skip_serializing_if = "Option::is_none")]
    pub entrega_numero: Option<String>,
    /// Complemento da entrega.
    #[serde(rename = "entregaComplemento", default, skip_serializing_if = "Option::is_none")]
    pub entrega_complemento: Option<String>,
    /// Bairro da entrega.
    #[serde(rename = "entregaBairro", default, skip_serializing_if = "Option::is_none")]
    pub entrega_bairro: Option<String>,
    /// Cidade da entrega.
    #[serde(rename = "entregaCidade", default, skip_serializing_if = "Option::is_none")]
    pub entrega_cidade: Option<String>,
    /// Estado da entrega, em duas letras.
    #[serde(rename = "entregaUf", default, skip_serializing_if = "Option::is_none")]
    pub entrega_uf: Option<String>,
    /// País da entrega.
    #[serde(rename = "entregaPais", default, skip_serializing_if = "Option::is_none")]
    pub entrega_pais: Option<String>,
    /// Ponto de referência da entrega.
    #[serde(rename = "entregaPontoRef1", default, skip_serializing_if = "Option::is_none")]
    pub entrega_ponto_ref1: Option<String>,
    /// Outro ponto de referência da entrega.
    #[serde(rename = "entregaPontoRef2", default, skip_serializing_if = "Option::is_none")]
    pub entrega_ponto_ref2: Option<String>,
    /// CEP do faturamento.
    #[serde(rename = "faturamentoCep", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_cep: Option<String>,
    /// Logradouro do faturamento.
    #[serde(rename = "faturamentoEndereco", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_endereco: Option<String>,
    /// Número do faturamento.
    #[serde(rename = "faturamentoNumero", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_numero: Option<String>,
    /// Complemento do faturamento.
    #[serde(rename = "faturamentoComplemento", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_complemento: Option<String>,
    /// Bairro do faturamento.
    #[serde(rename = "faturamentoBairro", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_bairro: Option<String>,
    /// Cidade do faturamento.
    #[serde(rename = "faturamentoCidade", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_cidade: Option<String>,
    /// Estado do faturamento, em duas letras.
    #[serde(rename = "faturamentoUf", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_uf: Option<String>,
    /// País do faturamento.
    #[serde(rename = "faturamentoPais", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_pais: Option<String>,
    /// Ponto de referência do faturamento.
    #[serde(rename = "faturamentoPontoRef1", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_ponto_ref1: Option<String>,
    /// Outro ponto de referência do faturamento.
    #[serde(rename = "faturamentoPontoRef2", default, skip_serializing_if = "Option::is_none")]
    pub faturamento_ponto_ref2: Option<String>,
    /// Caminho dos contatos deste cliente: /contatos/{codigo}.
    #[serde(rename = "urlContatos", default, skip_serializing_if = "Option::is_none")]
    pub url_contatos: Option<String>,
    /// Contatos do cliente, sem a ordem.
    #[serde(rename = "contatos", default, skip_serializing_if = "Option::is_none")]
    pub contatos: Option<Vec<Contato>>,
    /// Objeto visto em integrações.
    #[serde(rename = "vendedor1", default, skip_serializing_if = "Option::is_none")]
    pub vendedor1: Option<Value>,
    /// Objeto visto em integrações.
    #[serde(rename = "vendedor2", default, skip_serializing_if = "Option::is_none")]
    pub vendedor2: Option<Value>,
    /// Vista em integrações, sem descrição.
    #[serde(rename = "tabelaPrecosPadrao", default, skip_serializing_if = "Option::is_none")]
    pub tabela_precos_padrao: Option<Value>,
    /// Vista em integrações. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// Visto em integrações.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<bool>,
    /// Visto em integrações.
    #[serde(rename = "utiliza_Fidelidade", default, skip_serializing_if = "Option::is_none")]
    pub utiliza_fidelidade: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// C, F ou R. Só a tabela da consulta tem R, e as capturas não o mostram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ClienteTipo {
    /// `C`: cliente.
    #[serde(rename = "C")]
    C,
    /// `F`: fornecedor.
    #[serde(rename = "F")]
    F,
    /// `R`: revenda.
    #[serde(rename = "R")]
    R,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// F ou J.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ClienteFisicaJuridica {
    /// `F`: pessoa física.
    #[serde(rename = "F")]
    F,
    /// `J`: pessoa jurídica.
    #[serde(rename = "J")]
    J,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um contato de um cliente ou fornecedor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contato {
    /// Nome do contato.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// M ou F. `"M"` masculino, `"F"` feminino, `""` não informado.
    #[serde(rename = "sexo", default, skip_serializing_if = "Option::is_none")]
    pub sexo: Option<ContatoSexo>,
    /// Cargo na empresa.
    #[serde(rename = "cargo", default, skip_serializing_if = "Option::is_none")]
    pub cargo: Option<String>,
    /// Dia do nascimento; 0 quando não informado. Inteiro de 0 a 31.
    #[serde(rename = "diaAniversario", default, skip_serializing_if = "Option::is_none")]
    pub dia_aniversario: Option<i64>,
    /// Mês do nascimento, em três letras. `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
    #[serde(rename = "mesAniversario", default, skip_serializing_if = "Option::is_none")]
    pub mes_aniversario: Option<ContatoMesAniversario>,
    /// Ano do nascimento; 0 quando não informado. Inteiro de 0 a 9999.
    #[serde(rename = "anoAniversario", default, skip_serializing_if = "Option::is_none")]
    pub ano_aniversario: Option<i64>,
    /// Telefone do contato.
    #[serde(rename = "telefone", default, skip_serializing_if = "Option::is_none")]
    pub telefone: Option<String>,
    /// Ramal do contato.
    #[serde(rename = "ramal", default, skip_serializing_if = "Option::is_none")]
    pub ramal: Option<String>,
    /// Para que serve o e-mail. `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
    #[serde(rename = "tipoEmail", default, skip_serializing_if = "Option::is_none")]
    pub tipo_email: Option<ContatoTipoEmail>,
    /// E-mail do contato.
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Número do contato, que a atualização pede. Só vem na consulta por período, apesar da tabela do manual. Inteiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
    /// Código do cliente. Só vem na consulta por período, e a tabela do manual não o tem. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// M ou F.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ContatoSexo {
    /// `M`: masculino.
    #[serde(rename = "M")]
    M,
    /// `F`: feminino.
    #[serde(rename = "F")]
    F,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Mês do nascimento, em três letras.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ContatoMesAniversario {
    /// `JAN`: janeiro.
    #[serde(rename = "JAN")]
    Jan,
    /// `FEV`: fevereiro.
    #[serde(rename = "FEV")]
    Fev,
    /// `MAR`: março.
    #[serde(rename = "MAR")]
    Mar,
    /// `ABR`: abril.
    #[serde(rename = "ABR")]
    Abr,
    /// `MAI`: maio.
    #[serde(rename = "MAI")]
    Mai,
    /// `JUN`: junho.
    #[serde(rename = "JUN")]
    Jun,
    /// `JUL`: julho.
    #[serde(rename = "JUL")]
    Jul,
    /// `AGO`: agosto.
    #[serde(rename = "AGO")]
    Ago,
    /// `SET`: setembro.
    #[serde(rename = "SET")]
    Set,
    /// `OUT`: outubro.
    #[serde(rename = "OUT")]
    Out,
    /// `NOV`: novembro.
    #[serde(rename = "NOV")]
    Nov,
    /// `DEZ`: dezembro.
    #[serde(rename = "DEZ")]
    Dez,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Para que serve o e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ContatoTipoEmail {
    /// `E`: empresa.
    #[serde(rename = "E")]
    E,
    /// `P`: pessoal.
    #[serde(rename = "P")]
    P,
    /// `F`: financeiro.
    #[serde(rename = "F")]
    F,
    /// `N`: NF-e.
    #[serde(rename = "N")]
    N,
    /// `M`: mala direta.
    #[serde(rename = "M")]
    M,
    /// `C`: sem descrição no manual; visto em integrações.
    #[serde(rename = "C")]
    C,
    /// ``: não informado.
    #[serde(rename = "")]
    Vazio,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O código do cliente gravado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoGerado {
    /// Código gravado no Shop Control 9; no cadastro é sempre o próximo livre. Inteiro.
    #[serde(rename = "codigoGerado", default, skip_serializing_if = "Option::is_none")]
    pub codigo_gerado: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os contatos alterados de um cliente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContatosDoCliente {
    /// De quem são os contatos. Inteiro.
    #[serde(rename = "codigoCliente", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cliente: Option<i64>,
    /// Os contatos alterados.
    #[serde(rename = "contatos", default, skip_serializing_if = "Option::is_none")]
    pub contatos: Option<Vec<Contato>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Produto {
    /// Número interno. A tabela do manual não o tem. Inteiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
    /// Código do produto. A tabela do manual diz inteiro, mas é sempre texto e pode ter letras.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Nome do produto.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Texto livre.
    #[serde(rename = "observacao1", default, skip_serializing_if = "Option::is_none")]
    pub observacao1: Option<String>,
    /// Texto livre.
    #[serde(rename = "observacao2", default, skip_serializing_if = "Option::is_none")]
    pub observacao2: Option<String>,
    /// Texto livre.
    #[serde(rename = "observacao3", default, skip_serializing_if = "Option::is_none")]
    pub observacao3: Option<String>,
    /// 0 normal, 1 grade. O 2, de série, falta no manual e foi visto em integrações. `0` normal, `1` grade: tem cores e tamanhos, `2` com número de série.
    #[serde(rename = "tipo", default, skip_serializing_if = "Option::is_none")]
    pub tipo: Option<i32>,
    /// Código em classes, de Auxiliares; lá é texto. Inteiro.
    #[serde(rename = "codigoClasse", default, skip_serializing_if = "Option::is_none")]
    pub codigo_classe: Option<i64>,
    /// Código em subclasses, de Auxiliares. Inteiro.
    #[serde(rename = "codigoSubclasse", default, skip_serializing_if = "Option::is_none")]
    pub codigo_subclasse: Option<i64>,
    /// Código em cores, de Auxiliares; nulo nas capturas. Inteiro.
    #[serde(rename = "codigoCor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cor: Option<i64>,
    /// Código em tamanhos, de Auxiliares; nulo nas capturas. Inteiro.
    #[serde(rename = "codigoTamanho", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tamanho: Option<i64>,
    /// Código em grupos, de Auxiliares. Inteiro.
    #[serde(rename = "codigoGrupo", default, skip_serializing_if = "Option::is_none")]
    pub codigo_grupo: Option<i64>,
    /// Código em moedas, de Auxiliares. Inteiro.
    #[serde(rename = "codigoMoeda", default, skip_serializing_if = "Option::is_none")]
    pub codigo_moeda: Option<i64>,
    /// Código em familias, de Auxiliares. Inteiro.
    #[serde(rename = "codigoFamilia", default, skip_serializing_if = "Option::is_none")]
    pub codigo_familia: Option<i64>,
    /// Código em unidades_venda, de Auxiliares. Inteiro.
    #[serde(rename = "codigoUnidadeVenda", default, skip_serializing_if = "Option::is_none")]
    pub codigo_unidade_venda: Option<i64>,
    /// Código em pesquisa_1: nulo na lista, 0 no detalhe. Inteiro.
    #[serde(rename = "codigoPesquisa1", default, skip_serializing_if = "Option::is_none")]
    pub codigo_pesquisa1: Option<i64>,
    /// Código em pesquisa_2: nulo na lista, 0 no detalhe. Inteiro.
    #[serde(rename = "codigoPesquisa2", default, skip_serializing_if = "Option::is_none")]
    pub codigo_pesquisa2: Option<i64>,
    /// Código em pesquisa_3: nulo na lista, 0 no detalhe. Inteiro.
    #[serde(rename = "codigoPesquisa3", default, skip_serializing_if = "Option::is_none")]
    pub codigo_pesquisa3: Option<i64>,
    /// Peso sem embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoLiquido", default, skip_serializing_if = "Option::is_none")]
    pub peso_liquido: Option<Decimal>,
    /// Peso com embalagem. Até 10 casas decimais.
    #[serde(rename = "pesoBruto", default, skip_serializing_if = "Option::is_none")]
    pub peso_bruto: Option<Decimal>,
    /// Altura. Falta nas capturas. Até 10 casas decimais.
    #[serde(rename = "altura", default, skip_serializing_if = "Option::is_none")]
    pub altura: Option<Decimal>,
    /// Largura. Falta nas capturas. Até 10 casas decimais.
    #[serde(rename = "largura", default, skip_serializing_if = "Option::is_none")]
    pub largura: Option<Decimal>,
    /// Comprimento. Falta nas capturas. Até 10 casas decimais.
    #[serde(rename = "comprimento", default, skip_serializing_if = "Option::is_none")]
    pub comprimento: Option<Decimal>,
    /// Saldo nas filiais liberadas. Vem na lista; no detalhe é nulo. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// Código em fabricantes, de Auxiliares. Inteiro.
    #[serde(rename = "codigoFabricante", default, skip_serializing_if = "Option::is_none")]
    pub codigo_fabricante: Option<i64>,
    /// O manual o imprime entre colchetes, como texto, e as capturas não o têm: texto ou lista.
    #[serde(rename = "codigoBarras", default, skip_serializing_if = "Option::is_none")]
    pub codigo_barras: Option<Value>,
    /// Caminho da grade do produto; vazio quando não é grade.
    #[serde(rename = "urlDetalhe", default, skip_serializing_if = "Option::is_none")]
    pub url_detalhe: Option<String>,
    /// Caminho do estoque: /estoque/{codigo}, ou /estoque/grade/{codigo} para grade.
    #[serde(rename = "urlEstoqueDetalhe", default, skip_serializing_if = "Option::is_none")]
    pub url_estoque_detalhe: Option<String>,
    /// Caminho dos preços: /precos/{codigo}.
    #[serde(rename = "urlTabelaPreco", default, skip_serializing_if = "Option::is_none")]
    pub url_tabela_preco: Option<String>,
    /// Caminho das promoções: /promocoes/produto/{codigo}.
    #[serde(rename = "urlPromocoes", default, skip_serializing_if = "Option::is_none")]
    pub url_promocoes: Option<String>,
    /// Caminho das fotos: /fotos/{codigo}.
    #[serde(rename = "urlFotos", default, skip_serializing_if = "Option::is_none")]
    pub url_fotos: Option<String>,
    /// Preço em cada tabela. Vem na lista; no detalhe é nulo. A tabela do manual não o tem.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<Preco>>,
    /// Visto em integrações.
    #[serde(rename = "codigoAdicional1", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional1: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "codigoAdicional2", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional2: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "codigoAdicional3", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional3: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "codigoAdicional4", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional4: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "codigoAdicional5", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional5: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "extra1", default, skip_serializing_if = "Option::is_none")]
    pub extra1: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "extra2", default, skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "extra3", default, skip_serializing_if = "Option::is_none")]
    pub extra3: Option<String>,
    /// Vista em integrações.
    #[serde(rename = "webObs1", default, skip_serializing_if = "Option::is_none")]
    pub web_obs1: Option<String>,
    /// Vista em integrações.
    #[serde(rename = "webObs2", default, skip_serializing_if = "Option::is_none")]
    pub web_obs2: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "nomeSite", default, skip_serializing_if = "Option::is_none")]
    pub nome_site: Option<String>,
    /// Visto em integrações.
    #[serde(rename = "inativo", default, skip_serializing_if = "Option::is_none")]
    pub inativo: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O preço em uma tabela de preços.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Preco {
    /// Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
    #[serde(rename = "tabela", default, skip_serializing_if = "Option::is_none")]
    pub tabela: Option<String>,
    /// Preço nesta tabela. Até 10 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Se é um preço de promoção.
    #[serde(rename = "promocional", default, skip_serializing_if = "Option::is_none")]
    pub promocional: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A grade de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Grade {
    /// De quem é a grade.
    #[serde(rename = "codigoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_produto: Option<String>,
    /// As combinações da grade.
    #[serde(rename = "lista", default, skip_serializing_if = "Option::is_none")]
    pub lista: Option<Vec<ItemGrade>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma combinação de tamanho e cor de um produto de grade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemGrade {
    /// Código do produto, tamanho em três dígitos e cor em três dígitos, juntos.
    #[serde(rename = "codigoCompleto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_completo: Option<String>,
    /// Nome do produto com tamanho e cor.
    #[serde(rename = "nomeCompleto", default, skip_serializing_if = "Option::is_none")]
    pub nome_completo: Option<String>,
    /// Código do tamanho.
    #[serde(rename = "codigoTamanho", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tamanho: Option<String>,
    /// Nome do tamanho.
    #[serde(rename = "nomeTamanho", default, skip_serializing_if = "Option::is_none")]
    pub nome_tamanho: Option<String>,
    /// Código da cor.
    #[serde(rename = "codigoCor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cor: Option<String>,
    /// Nome da cor.
    #[serde(rename = "nomeCor", default, skip_serializing_if = "Option::is_none")]
    pub nome_cor: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional1", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional1: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional2", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional2: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional3", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional3: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional4", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional4: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional5", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional5: Option<String>,
    /// Outro código da mesma peça.
    #[serde(rename = "codigoAdicional6", default, skip_serializing_if = "Option::is_none")]
    pub codigo_adicional6: Option<String>,
    /// Se esta combinação não pode ser vendida.
    #[serde(rename = "bloqueadoVenda", default, skip_serializing_if = "Option::is_none")]
    pub bloqueado_venda: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// As fotos de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FotosProduto {
    /// De quem são as fotos.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// As fotos que há.
    #[serde(rename = "fotos", default, skip_serializing_if = "Option::is_none")]
    pub fotos: Option<Vec<Foto>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma foto da lista.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Foto {
    /// Posição da foto, a partir de 0. Inteiro.
    #[serde(rename = "posicao", default, skip_serializing_if = "Option::is_none")]
    pub posicao: Option<i64>,
    /// Se é a foto principal.
    #[serde(rename = "principal", default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<bool>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os preços de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecosProduto {
    /// De quem são os preços.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// O preço em cada tabela.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<Preco>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Os preços de um produto, com as promoções.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecosProdutoV2 {
    /// De quem são os preços.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// O preço em cada tabela.
    #[serde(rename = "precos", default, skip_serializing_if = "Option::is_none")]
    pub precos: Option<Vec<PrecoV2>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O preço em uma tabela de preços, com a promoção.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrecoV2 {
    /// Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
    #[serde(rename = "tabela", default, skip_serializing_if = "Option::is_none")]
    pub tabela: Option<String>,
    /// Preço nesta tabela. Até 10 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// Se é um preço de promoção.
    #[serde(rename = "promocional", default, skip_serializing_if = "Option::is_none")]
    pub promocional: Option<bool>,
    /// Preço durante a promoção. Nenhuma captura o mostra. Até 10 casas decimais.
    #[serde(rename = "preco_Promocional", default, skip_serializing_if = "Option::is_none")]
    pub preco_promocional: Option<Decimal>,
    /// Início da promoção. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataInicio", default, skip_serializing_if = "Option::is_none")]
    pub data_inicio: Option<String>,
    /// Fim da promoção. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataFim", default, skip_serializing_if = "Option::is_none")]
    pub data_fim: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma promoção ativa.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Promocao {
    /// O que está em promoção.
    #[serde(rename = "codigoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_produto: Option<String>,
    /// Nome da tabela de preços.
    #[serde(rename = "tabelaPreco", default, skip_serializing_if = "Option::is_none")]
    pub tabela_preco: Option<String>,
    /// Início. O manual diz UTC; vem com o fuso que a máquina do servidor julga valer. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataInicio", default, skip_serializing_if = "Option::is_none")]
    pub data_inicio: Option<String>,
    /// Fim. Duas datas da mesma lista podem ter fusos diferentes: leia sempre o fuso. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataFim", default, skip_serializing_if = "Option::is_none")]
    pub data_fim: Option<String>,
    /// Preço promocional. Até 10 casas decimais.
    #[serde(rename = "preco", default, skip_serializing_if = "Option::is_none")]
    pub preco: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de um produto por filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Estoque {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
    #[serde(rename = "urlDetalhe", default, skip_serializing_if = "Option::is_none")]
    pub url_detalhe: Option<String>,
    /// Como o produto é estocado. Os valores são os da consulta paginada da V2. `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
    #[serde(rename = "tipoEstoque", default, skip_serializing_if = "Option::is_none")]
    pub tipo_estoque: Option<EstoqueTipoEstoque>,
    /// Uma linha por filial liberada nas configurações do módulo.
    #[serde(rename = "estoqueFiliais", default, skip_serializing_if = "Option::is_none")]
    pub estoque_filiais: Option<Vec<EstoqueFilial>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Como o produto é estocado. Os valores são os da consulta paginada da V2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum EstoqueTipoEstoque {
    /// `N`: normal.
    #[serde(rename = "N")]
    N,
    /// `G`: grade.
    #[serde(rename = "G")]
    G,
    /// `S`: série.
    #[serde(rename = "S")]
    S,
    /// `E`: edição.
    #[serde(rename = "E")]
    E,
    /// `L`: lote.
    #[serde(rename = "L")]
    L,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O estoque em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueFilial {
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque da grade de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueGrade {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Uma linha por combinação e filial.
    #[serde(rename = "lista", default, skip_serializing_if = "Option::is_none")]
    pub lista: Option<Vec<ItemEstoqueGrade>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de uma combinação de tamanho e cor em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemEstoqueGrade {
    /// Tamanho e cor, três dígitos cada. Aqui o código do produto não vem junto.
    #[serde(rename = "codigoCompleto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_completo: Option<String>,
    /// Código da cor. A tabela do manual diz inteiro; vem como texto.
    #[serde(rename = "codigoCor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cor: Option<String>,
    /// Código do tamanho. A tabela do manual diz inteiro; vem como texto.
    #[serde(rename = "codigoTamanho", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tamanho: Option<String>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de um lote de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueLote {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Uma linha por filial.
    #[serde(rename = "lista", default, skip_serializing_if = "Option::is_none")]
    pub lista: Option<Vec<ItemEstoqueLote>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de um lote em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemEstoqueLote {
    /// Código do lote.
    #[serde(rename = "lote", default, skip_serializing_if = "Option::is_none")]
    pub lote: Option<String>,
    /// Quantidade em estoque. A tabela do manual diz inteiro aqui, e decimal em toda parte. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de um número de série de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueSerie {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Uma linha por filial.
    #[serde(rename = "lista", default, skip_serializing_if = "Option::is_none")]
    pub lista: Option<Vec<ItemEstoqueSerie>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma peça, pelo número de série, em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemEstoqueSerie {
    /// Número de série da peça.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<String>,
    /// Se a peça está em estoque.
    #[serde(rename = "disponivel", default, skip_serializing_if = "Option::is_none")]
    pub disponivel: Option<bool>,
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de uma edição de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueEdicao {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Uma linha por filial.
    #[serde(rename = "lista", default, skip_serializing_if = "Option::is_none")]
    pub lista: Option<Vec<ItemEstoqueEdicao>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de uma edição em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemEstoqueEdicao {
    /// Código da edição. O manual dá o mesmo nome ao código do produto, que vem fora da lista. Inteiro.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<i64>,
    /// Nome da edição.
    #[serde(rename = "nome", default, skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O estoque de um produto, na consulta paginada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoquePaginado {
    /// De quem é o estoque.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
    #[serde(rename = "urlDetalhe", default, skip_serializing_if = "Option::is_none")]
    pub url_detalhe: Option<String>,
    /// Como o produto é estocado. Os valores são os da consulta paginada da V2. `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
    #[serde(rename = "tipoEstoque", default, skip_serializing_if = "Option::is_none")]
    pub tipo_estoque: Option<EstoquePaginadoTipoEstoque>,
    /// Uma linha por filial, e por combinação nos produtos de grade.
    #[serde(rename = "estoqueFiliais", default, skip_serializing_if = "Option::is_none")]
    pub estoque_filiais: Option<Vec<EstoqueFilialV2>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Como o produto é estocado. Os valores são os da consulta paginada da V2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum EstoquePaginadoTipoEstoque {
    /// `N`: normal.
    #[serde(rename = "N")]
    N,
    /// `G`: grade.
    #[serde(rename = "G")]
    G,
    /// `S`: série.
    #[serde(rename = "S")]
    S,
    /// `E`: edição.
    #[serde(rename = "E")]
    E,
    /// `L`: lote.
    #[serde(rename = "L")]
    L,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O estoque em uma filial, ou de uma combinação em uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueFilialV2 {
    /// Código da cor, em produtos de grade.
    #[serde(rename = "codigoCor", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cor: Option<String>,
    /// Código do tamanho, em produtos de grade.
    #[serde(rename = "codigoTamanho", default, skip_serializing_if = "Option::is_none")]
    pub codigo_tamanho: Option<String>,
    /// Filial em que está o estoque. Inteiro.
    #[serde(rename = "codigoFilial", default, skip_serializing_if = "Option::is_none")]
    pub codigo_filial: Option<i64>,
    /// Quantidade em estoque. Até 10 casas decimais.
    #[serde(rename = "estoqueAtual", default, skip_serializing_if = "Option::is_none")]
    pub estoque_atual: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O recibo de uma venda enviada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReciboGerado {
    /// Identificador da venda enviada; guarde-o.
    #[serde(rename = "recibo", default, skip_serializing_if = "Option::is_none")]
    pub recibo: Option<String>,
    /// Quando foi gerado. O manual diz UTC; vem com o fuso do servidor. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "dataGeracao", default, skip_serializing_if = "Option::is_none")]
    pub data_geracao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O andamento de uma venda enviada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Recibo {
    /// Identificador da venda enviada.
    #[serde(rename = "recibo", default, skip_serializing_if = "Option::is_none")]
    pub recibo: Option<String>,
    /// Se a venda foi gerada. Falso enquanto espera e também quando foi recusada: só erros diz qual dos dois.
    #[serde(rename = "pedidoProcessado", default, skip_serializing_if = "Option::is_none")]
    pub pedido_processado: Option<bool>,
    /// "Recibo ainda não processado." enquanto espera; senão, o motivo da recusa.
    #[serde(rename = "erros", default, skip_serializing_if = "Option::is_none")]
    pub erros: Option<String>,
    /// A nota fiscal, se emitida.
    #[serde(rename = "notaFiscal", default, skip_serializing_if = "Option::is_none")]
    pub nota_fiscal: Option<NotaFiscal>,
    /// Sequência da saída gerada. O manual diz texto; integrações leem número. Inteiro.
    #[serde(rename = "sequenciaGerada", default, skip_serializing_if = "Option::is_none")]
    pub sequencia_gerada: Option<i64>,
    /// Ordem do movimento gerado. O manual diz texto; integrações leem número. Inteiro.
    #[serde(rename = "ordemMovimentoGerado", default, skip_serializing_if = "Option::is_none")]
    pub ordem_movimento_gerado: Option<i64>,
    /// Documentos fiscais da venda.
    #[serde(rename = "documento_Fiscais", default, skip_serializing_if = "Option::is_none")]
    pub documento_fiscais: Option<Vec<DocumentoFiscal>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// A nota fiscal de uma venda. Nula nas capturas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotaFiscal {
    /// Se a nota foi autorizada.
    #[serde(rename = "notaAutorizada", default, skip_serializing_if = "Option::is_none")]
    pub nota_autorizada: Option<bool>,
    /// Chave de acesso da NF-e.
    #[serde(rename = "chaveNfe", default, skip_serializing_if = "Option::is_none")]
    pub chave_nfe: Option<String>,
    /// Série da nota.
    #[serde(rename = "serie", default, skip_serializing_if = "Option::is_none")]
    pub serie: Option<String>,
    /// Número da nota.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Sequência da saída gerada. O manual diz texto; integrações leem número. Inteiro.
    #[serde(rename = "sequenciaGerada", default, skip_serializing_if = "Option::is_none")]
    pub sequencia_gerada: Option<i64>,
    /// Ordem do movimento gerado. O manual diz texto; integrações leem número. Inteiro.
    #[serde(rename = "ordemMovimentoGerado", default, skip_serializing_if = "Option::is_none")]
    pub ordem_movimento_gerado: Option<i64>,
    /// Por que a nota não foi autorizada.
    #[serde(rename = "erros", default, skip_serializing_if = "Option::is_none")]
    pub erros: Option<String>,
    /// Documentos fiscais da venda.
    #[serde(rename = "documento_Fiscais", default, skip_serializing_if = "Option::is_none")]
    pub documento_fiscais: Option<Vec<DocumentoFiscal>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um documento fiscal de uma venda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentoFiscal {
    /// Número do documento.
    #[serde(rename = "numero", default, skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
    /// Data da emissão. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "data_Emissao", default, skip_serializing_if = "Option::is_none")]
    pub data_emissao: Option<String>,
    /// Situação do documento.
    #[serde(rename = "situacao", default, skip_serializing_if = "Option::is_none")]
    pub situacao: Option<String>,
    /// XML do documento.
    #[serde(rename = "xML_Documento", default, skip_serializing_if = "Option::is_none")]
    pub x_ml_documento: Option<String>,
    /// XML da autorização. Integrações o recebem também como xML_Autorizacao.
    #[serde(rename = "xMl_Autorizacao", default, skip_serializing_if = "Option::is_none")]
    pub x_ml_autorizacao: Option<String>,
    /// XML do cancelamento.
    #[serde(rename = "xML_Cancelamento", default, skip_serializing_if = "Option::is_none")]
    pub x_ml_cancelamento: Option<String>,
    /// Modelo: 55 é NF-e, 65 é NFC-e.
    #[serde(rename = "modelo", default, skip_serializing_if = "Option::is_none")]
    pub modelo: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma venda gravada no Shop Control 9.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Saida {
    /// Ordem do movimento. Inteiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
    /// Número da sequência da saída. Inteiro.
    #[serde(rename = "sequencia", default, skip_serializing_if = "Option::is_none")]
    pub sequencia: Option<i64>,
    /// Tipo da operação.
    #[serde(rename = "tipo_Operacao", default, skip_serializing_if = "Option::is_none")]
    pub tipo_operacao: Option<String>,
    /// Código do cliente. Inteiro.
    #[serde(rename = "codigo_Cliente", default, skip_serializing_if = "Option::is_none")]
    pub codigo_cliente: Option<i64>,
    /// Código do vendedor. Inteiro.
    #[serde(rename = "codigo_Vendedor_1", default, skip_serializing_if = "Option::is_none")]
    pub codigo_vendedor_1: Option<i64>,
    /// Código do segundo vendedor. Inteiro.
    #[serde(rename = "codigo_Vendedor_2", default, skip_serializing_if = "Option::is_none")]
    pub codigo_vendedor_2: Option<i64>,
    /// Data da venda. RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    #[serde(rename = "data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Total da venda, descontos tirados. Até 10 casas decimais.
    #[serde(rename = "total_Com_Desconto", default, skip_serializing_if = "Option::is_none")]
    pub total_com_desconto: Option<Decimal>,
    /// Total da venda antes dos descontos. Até 10 casas decimais.
    #[serde(rename = "total_Sem_Desconto", default, skip_serializing_if = "Option::is_none")]
    pub total_sem_desconto: Option<Decimal>,
    /// Desconto sobre o total. Até 10 casas decimais.
    #[serde(rename = "desconto_Total_Geral", default, skip_serializing_if = "Option::is_none")]
    pub desconto_total_geral: Option<Decimal>,
    /// Texto livre.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// O que foi vendido.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ProdutoSaida>>,
    /// Documentos da venda. Só a tabela do detalhe os tem.
    #[serde(rename = "documento_Fiscais", default, skip_serializing_if = "Option::is_none")]
    pub documento_fiscais: Option<Vec<DocumentoFiscal>>,
    /// Objeto visto em integrações, com chaves como cEP, rNTC e dataPrometidoPara.
    #[serde(rename = "entrega", default, skip_serializing_if = "Option::is_none")]
    pub entrega: Option<Value>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto de uma venda gravada.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProdutoSaida {
    /// Número do produto na venda. Inteiro.
    #[serde(rename = "ordem", default, skip_serializing_if = "Option::is_none")]
    pub ordem: Option<i64>,
    /// O que foi vendido.
    #[serde(rename = "codigo", default, skip_serializing_if = "Option::is_none")]
    pub codigo: Option<String>,
    /// Quantidade vendida. Até 10 casas decimais.
    #[serde(rename = "quantidade", default, skip_serializing_if = "Option::is_none")]
    pub quantidade: Option<Decimal>,
    /// Preço de uma unidade. Até 10 casas decimais.
    #[serde(rename = "preco_Unitario", default, skip_serializing_if = "Option::is_none")]
    pub preco_unitario: Option<Decimal>,
    /// Preço da quantidade toda. Até 10 casas decimais.
    #[serde(rename = "preco_Final", default, skip_serializing_if = "Option::is_none")]
    pub preco_final: Option<Decimal>,
    /// Preço final menos o desconto. Até 10 casas decimais.
    #[serde(rename = "preco_Final_Com_Desconto", default, skip_serializing_if = "Option::is_none")]
    pub preco_final_com_desconto: Option<Decimal>,
    /// Desconto de uma unidade. Até 10 casas decimais.
    #[serde(rename = "desconto_Unitario", default, skip_serializing_if = "Option::is_none")]
    pub desconto_unitario: Option<Decimal>,
    /// Desconto da quantidade toda. Até 10 casas decimais.
    #[serde(rename = "desconto_Total", default, skip_serializing_if = "Option::is_none")]
    pub desconto_total: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}
