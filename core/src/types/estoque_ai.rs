// Generated from the catalog by `cargo xtask gen`. Do not edit.
//! EstoqueAi: the bodies of its requests and replies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Decimal;

/// O movimento de um dia da loja.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MovimentoRequest {
    /// CNPJ da loja: 14 caracteres sem máscara, com zeros à esquerda.
    #[serde(rename = "cnpj")]
    pub cnpj: String,
    /// Dia das vendas e dos acertos. Um dia é um arquivo só: outro com a mesma data o substitui. `AAAA-MM-DD`.
    #[serde(rename = "dtMovimento")]
    pub dt_movimento: String,
    /// Ao menos os produtos vendidos ou que mudaram de preço ou estoque; pode ser todo o mix. Pelo menos 1 na lista.
    #[serde(rename = "movimentos")]
    pub movimentos: Vec<Movimento>,
}

impl MovimentoRequest {
    /// With what it must have.
    pub fn new(cnpj: impl Into<String>, dt_movimento: impl Into<String>, movimentos: Vec<Movimento>) -> Self {
        Self {
            cnpj: cnpj.into(),
            dt_movimento: dt_movimento.into(),
            movimentos,
        }
    }
}

/// O movimento de um produto no dia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Movimento {
    /// Código do produto no sistema da loja, com os zeros à esquerda que tiver.
    #[serde(rename = "codigoProduto")]
    pub codigo_produto: String,
    /// Código de barras lido no caixa, só dígitos: 8 ou 13. Sendo vários, o principal. GTIN de 8 ou 13 dígitos.
    #[serde(rename = "gtin")]
    pub gtin: String,
    /// Nome do produto, de preferência o da gôndola. Até 60 caracteres.
    #[serde(rename = "nomeProduto")]
    pub nome_produto: String,
    /// Total vendido no dia com este GTIN, com duas casas. Até 2 casas decimais.
    #[serde(rename = "qtdVendida")]
    pub qtd_vendida: Decimal,
    /// Custo da última compra, com duas casas. Até 2 casas decimais.
    #[serde(rename = "precoCusto", default, skip_serializing_if = "Option::is_none")]
    pub preco_custo: Option<Decimal>,
    /// Preço atual na loja, com duas casas. Até 2 casas decimais.
    #[serde(rename = "precoVenda", default, skip_serializing_if = "Option::is_none")]
    pub preco_venda: Option<Decimal>,
    /// Descontinuado: existe por compatibilidade. Deixe em branco. Até 2 casas decimais.
    #[serde(rename = "precoPromocao", default, skip_serializing_if = "Option::is_none")]
    pub preco_promocao: Option<Decimal>,
    /// Estoque no fechamento da loja, com duas casas. Pode ser negativo. Até 2 casas decimais.
    #[serde(rename = "qtdEstoque")]
    pub qtd_estoque: Decimal,
    /// Entradas e saídas que não são venda nem compra, como avaria, furto, consumo, devolução ou transferência: positivo quando entra, negativo quando sai. Até 2 casas decimais.
    #[serde(rename = "acertoEstoque")]
    pub acerto_estoque: Decimal,
    /// Quantidade que entrou no estoque nesse dia, com duas casas. Até 2 casas decimais.
    #[serde(rename = "reposicaoEstoque")]
    pub reposicao_estoque: Decimal,
    /// Primeiro nível da hierarquia do produto, em texto livre. Até 40 caracteres.
    #[serde(rename = "classificador1", default, skip_serializing_if = "Option::is_none")]
    pub classificador1: Option<String>,
    /// Segundo nível da hierarquia do produto, em texto livre. Até 40 caracteres.
    #[serde(rename = "classificador2", default, skip_serializing_if = "Option::is_none")]
    pub classificador2: Option<String>,
    /// Terceiro nível da hierarquia do produto, em texto livre. Até 40 caracteres.
    #[serde(rename = "classificador3", default, skip_serializing_if = "Option::is_none")]
    pub classificador3: Option<String>,
    /// Todos os códigos de barras do produto, com barra entre eles, sem limite de tamanho. GTINs de 8 ou 13 dígitos, separados por `/`.
    #[serde(rename = "todosGtins", default, skip_serializing_if = "Option::is_none")]
    pub todos_gtins: Option<String>,
}

impl Movimento {
    /// With what it must have.
    pub fn new(codigo_produto: impl Into<String>, gtin: impl Into<String>, nome_produto: impl Into<String>, qtd_vendida: Decimal, qtd_estoque: Decimal, acerto_estoque: Decimal, reposicao_estoque: Decimal) -> Self {
        Self {
            codigo_produto: codigo_produto.into(),
            gtin: gtin.into(),
            nome_produto: nome_produto.into(),
            qtd_vendida,
            preco_custo: None,
            preco_venda: None,
            preco_promocao: None,
            qtd_estoque,
            acerto_estoque,
            reposicao_estoque,
            classificador1: None,
            classificador2: None,
            classificador3: None,
            todos_gtins: None,
        }
    }
}

/// O recebimento de um movimento.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MovimentoRecebido {
    /// Com ele se acompanha o processamento. O cabeçalho Location aponta um caminho que não existe: use este.
    #[serde(rename = "idMovimento", default, skip_serializing_if = "Option::is_none")]
    pub id_movimento: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O andamento de um movimento enviado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MovimentoResponse {
    /// Identificador dado no recebimento.
    #[serde(rename = "idMovimento", default, skip_serializing_if = "Option::is_none")]
    pub id_movimento: Option<String>,
    /// Dia a que se refere. `AAAA-MM-DD`.
    #[serde(rename = "dtMovimento", default, skip_serializing_if = "Option::is_none")]
    pub dt_movimento: Option<String>,
    /// Quando chegou. O fuso não é informado. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtRecebimento", default, skip_serializing_if = "Option::is_none")]
    pub dt_recebimento: Option<String>,
    /// Quando foi processado. Nulo, o movimento ainda está na fila, diga falhou o que disser. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "dtProcessamento", default, skip_serializing_if = "Option::is_none")]
    pub dt_processamento: Option<String>,
    /// Se o processamento falhou. Só vale quando dtProcessamento está preenchido.
    #[serde(rename = "falhou", default, skip_serializing_if = "Option::is_none")]
    pub falhou: Option<bool>,
    /// O resultado do processamento; na falha, o motivo. O texto do manual escreve a chave com acento.
    #[serde(rename = "observacao", default, skip_serializing_if = "Option::is_none")]
    pub observacao: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O inventário de um dia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InventarioResponse {
    /// Com ele se confirma o recebimento.
    #[serde(rename = "idInventario", default, skip_serializing_if = "Option::is_none")]
    pub id_inventario: Option<String>,
    /// Dia da contagem. `AAAA-MM-DD`.
    #[serde(rename = "dtInventario", default, skip_serializing_if = "Option::is_none")]
    pub dt_inventario: Option<String>,
    /// CNPJ da loja.
    #[serde(rename = "cnpj", default, skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<String>,
    /// Os produtos contados no dia.
    #[serde(rename = "produtos", default, skip_serializing_if = "Option::is_none")]
    pub produtos: Option<Vec<ProdutoInventariadoResponse>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um produto contado.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProdutoInventariadoResponse {
    /// Código do produto na base da loja. No exemplo vem "1" o que foi enviado como "000001": compare pela regra da própria loja.
    #[serde(rename = "codigoProduto", default, skip_serializing_if = "Option::is_none")]
    pub codigo_produto: Option<String>,
    /// Quantidade contada no estoque. Até 4 casas decimais.
    #[serde(rename = "inventarioEstoque", default, skip_serializing_if = "Option::is_none")]
    pub inventario_estoque: Option<Decimal>,
    /// Quantidade contada à vista do público: vitrine, prateleira, expositor. Até 4 casas decimais.
    #[serde(rename = "inventarioLoja", default, skip_serializing_if = "Option::is_none")]
    pub inventario_loja: Option<Decimal>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}
