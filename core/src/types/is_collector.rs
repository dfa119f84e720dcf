// Generated from the catalog by `cargo xtask gen`. Do not edit.
//! IS Collector: the bodies of its requests and replies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Decimal, OneOrMany, Secret};

/// As credenciais de uma filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Credenciais {
    /// A credencial TOKEN. Sem ela na chamada, vai a da sessão.
    #[serde(rename = "username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<Secret>,
    /// A credencial SECRET. Sem ela na chamada, vai a da sessão.
    #[serde(rename = "password", default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl Default for Credenciais {
    fn default() -> Self {
        Self::new()
    }
}

impl Credenciais {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            username: None,
            password: None,
        }
    }
}

/// A lista de produtos das coletas avulsas da filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListaDaColeta {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da lista, visto no gerenciador web ou na consulta das listas. Inteiro a partir de 1.
    #[serde(rename = "itemlistid")]
    pub itemlistid: i64,
}

impl ListaDaColeta {
    /// With what it must have.
    pub fn new(itemlistid: i64) -> Self {
        Self {
            user: None,
            itemlistid,
        }
    }
}

/// Uma coleta avulsa a baixar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDeColeta {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da coleta. Só uma notificação o diz: a coleta não é criada pela API. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Linha a linha, ou somado por código. `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
    #[serde(rename = "mode")]
    pub mode: PedidoDeColetaMode,
}

impl PedidoDeColeta {
    /// With what it must have.
    pub fn new(id: i64, mode: PedidoDeColetaMode) -> Self {
        Self {
            user: None,
            id,
            mode,
        }
    }
}

/// Linha a linha, ou somado por código.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeColetaMode {
    /// `linebyline`: uma linha a cada bipe.
    #[serde(rename = "linebyline")]
    Linebyline,
    /// `sum`: as quantidades somadas por código.
    #[serde(rename = "sum")]
    Sum,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Um inventário a criar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Nome do inventário. A tabela do manual o chama de nome da conferência, por engano. Até 80 caracteres.
    #[serde(rename = "name")]
    pub name: String,
    /// Identificador do inventário no outro sistema. Até 20 caracteres.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// Data do inventário, AAAA-MM-DD. No download volta com 00:00:00. `AAAA-MM-DD`.
    #[serde(rename = "date")]
    pub date: String,
    /// Quais códigos podem ser coletados. `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
    #[serde(rename = "beepOption")]
    pub beep_option: i32,
    /// Se um código não pode ser bipado de novo.
    #[serde(rename = "oneBeepOption")]
    pub one_beep_option: bool,
    /// Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
    #[serde(rename = "editOption")]
    pub edit_option: bool,
    /// Como se coletam pallets. Decide o que os itens do inventário precisam trazer. `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    #[serde(rename = "palletOption")]
    pub pallet_option: i32,
    /// Se o operador tem de se identificar.
    #[serde(rename = "employeeOption")]
    pub employee_option: bool,
    /// Se a produtividade é acompanhada pela quantidade total.
    #[serde(rename = "productivityQty")]
    pub productivity_qty: bool,
    /// Se a produtividade é acompanhada pelo número de bipes.
    #[serde(rename = "productivityBeep")]
    pub productivity_beep: bool,
}

impl CadastroInventario {
    /// With what it must have.
    pub fn new(name: impl Into<String>, date: impl Into<String>, beep_option: i32, one_beep_option: bool, edit_option: bool, pallet_option: i32, employee_option: bool, productivity_qty: bool, productivity_beep: bool) -> Self {
        Self {
            user: None,
            name: name.into(),
            r#ref: None,
            date: date.into(),
            beep_option,
            one_beep_option,
            edit_option,
            pallet_option,
            employee_option,
            productivity_qty,
            productivity_beep,
        }
    }
}

/// Os setores e áreas de um inventário.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Posicoes {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Os setores a cadastrar. Pelo menos 1 na lista.
    #[serde(rename = "sectors")]
    pub sectors: Vec<Setor>,
}

impl Posicoes {
    /// With what it must have.
    pub fn new(id: i64, sectors: Vec<Setor>) -> Self {
        Self {
            user: None,
            id,
            sectors,
        }
    }
}

/// Um setor com as suas áreas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Setor {
    /// Nome do setor. Até 30 caracteres.
    #[serde(rename = "name")]
    pub name: String,
    /// As áreas do setor. Pelo menos 1 na lista.
    #[serde(rename = "areas")]
    pub areas: Vec<Area>,
}

impl Setor {
    /// With what it must have.
    pub fn new(name: impl Into<String>, areas: Vec<Area>) -> Self {
        Self {
            name: name.into(),
            areas,
        }
    }
}

/// Uma área de um setor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Area {
    /// Número da área. Inteiro a partir de 0.
    #[serde(rename = "range")]
    pub range: i64,
    /// Endereço próprio da área, sem espaços. Sem ele, a área vale pelo número. Até 20 caracteres.
    #[serde(rename = "address", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Area {
    /// With what it must have.
    pub fn new(range: i64) -> Self {
        Self {
            range,
            address: None,
        }
    }
}

/// A lista de produtos que um inventário usa.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListaDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Código da lista, visto no gerenciador web ou na consulta das listas. Inteiro a partir de 1.
    #[serde(rename = "itemlistid")]
    pub itemlistid: i64,
}

impl ListaDoInventario {
    /// With what it must have.
    pub fn new(id: i64, itemlistid: i64) -> Self {
        Self {
            user: None,
            id,
            itemlistid,
        }
    }
}

/// Produtos da lista exclusiva de um inventário.
///
/// Com palletOption = "2", cada item de items tem qtyPerPallet.
///
/// Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
///
/// Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItensDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// O palletOption com que o inventário foi criado. Não é enviado: serve para conferir se cada item traz os dados de pallet de que precisa. `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    #[serde(rename = "palletOption", default, skip_serializing_if = "Option::is_none")]
    pub pallet_option: Option<i32>,
    /// Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os produtos a cadastrar ou atualizar: uma lista exclusiva tem no máximo 10 mil. De 0 a 10000 na lista.
    #[serde(rename = "items", default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Item>>,
}

impl ItensDoInventario {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            pallet_option: None,
            truncate,
            items: None,
        }
    }
}

/// Um produto de uma lista.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// Código do produto, como será bipado. Até 100 caracteres.
    #[serde(rename = "code")]
    pub code: String,
    /// Descrição do produto. Até 120 caracteres.
    #[serde(rename = "description")]
    pub description: String,
    /// Descrição auxiliar. Até 20 caracteres.
    #[serde(rename = "info1", default, skip_serializing_if = "Option::is_none")]
    pub info1: Option<String>,
    /// Outra descrição auxiliar. Até 20 caracteres.
    #[serde(rename = "info2", default, skip_serializing_if = "Option::is_none")]
    pub info2: Option<String>,
    /// Camadas de um pallet. Obrigatório no modo detalhado. Inteiro a partir de 0.
    #[serde(rename = "rowsPerPallet", default, skip_serializing_if = "Option::is_none")]
    pub rows_per_pallet: Option<i64>,
    /// Caixas de cada camada do pallet. Obrigatório no modo detalhado. Inteiro a partir de 0.
    #[serde(rename = "boxesPerRow", default, skip_serializing_if = "Option::is_none")]
    pub boxes_per_row: Option<i64>,
    /// Unidades em cada caixa. Obrigatório no modo detalhado. Inteiro a partir de 0.
    #[serde(rename = "qtyPerBox", default, skip_serializing_if = "Option::is_none")]
    pub qty_per_box: Option<i64>,
    /// Unidades de um pallet. Obrigatório no modo simplificado; nenhum exemplo o mostra. Inteiro a partir de 0.
    #[serde(rename = "qtyPerPallet", default, skip_serializing_if = "Option::is_none")]
    pub qty_per_pallet: Option<i64>,
    /// Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2. `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
    #[serde(rename = "extrainfo", default, skip_serializing_if = "Option::is_none")]
    pub extrainfo: Option<i32>,
}

impl Item {
    /// With what it must have.
    pub fn new(code: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            info1: None,
            info2: None,
            rows_per_pallet: None,
            boxes_per_row: None,
            qty_per_box: None,
            qty_per_pallet: None,
            extrainfo: None,
        }
    }
}

/// Códigos relacionados de um inventário.
///
/// Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelacionadosDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os códigos a cadastrar.
    #[serde(rename = "relateditems", default, skip_serializing_if = "Option::is_none")]
    pub relateditems: Option<Vec<CodigoRelacionado>>,
}

impl RelacionadosDoInventario {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            relateditems: None,
        }
    }
}

/// Um código que conta como outro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodigoRelacionado {
    /// Código que a contagem registra. Até 100 caracteres.
    #[serde(rename = "code")]
    pub code: String,
    /// Código que, bipado, conta como o principal. Até 100 caracteres.
    #[serde(rename = "relatedcode")]
    pub relatedcode: String,
}

impl CodigoRelacionado {
    /// With what it must have.
    pub fn new(code: impl Into<String>, relatedcode: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            relatedcode: relatedcode.into(),
        }
    }
}

/// O estoque com que um inventário é comparado.
///
/// Com truncate = "true" e stock ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstoqueDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se o estoque é apagado antes. Com true e sem itens, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// O estoque a cadastrar.
    #[serde(rename = "stock", default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<Vec<ItemDeEstoque>>,
}

impl EstoqueDoInventario {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            stock: None,
        }
    }
}

/// O estoque de um produto.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemDeEstoque {
    /// Código do produto. Pode repetir-se, em outra posição. Até 100 caracteres.
    #[serde(rename = "code")]
    pub code: String,
    /// Quantidade em estoque. Até 4 casas decimais.
    #[serde(rename = "qty")]
    pub qty: Decimal,
    /// Valor de uma unidade, com duas casas. Até 2 casas decimais.
    #[serde(rename = "itemvalue", default, skip_serializing_if = "Option::is_none")]
    pub itemvalue: Option<Decimal>,
    /// Onde o produto fica no estoque. Até 20 caracteres.
    #[serde(rename = "position", default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

impl ItemDeEstoque {
    /// With what it must have.
    pub fn new(code: impl Into<String>, qty: Decimal) -> Self {
        Self {
            code: code.into(),
            qty,
            itemvalue: None,
            position: None,
        }
    }
}

/// Os aparelhos que podem coletar em um inventário.
///
/// Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DispositivosDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os aparelhos a cadastrar.
    #[serde(rename = "devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<Dispositivo>>,
}

impl DispositivosDoInventario {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            devices: None,
        }
    }
}

/// Um aparelho que pode coletar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dispositivo {
    /// Identificador do aparelho.
    #[serde(rename = "deviceid")]
    pub deviceid: String,
}

impl Dispositivo {
    /// With what it must have.
    pub fn new(deviceid: impl Into<String>) -> Self {
        Self {
            deviceid: deviceid.into(),
        }
    }
}

/// Os operadores que podem coletar em um inventário.
///
/// Com truncate = "true" e employees ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OperadoresDoInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se os operadores são apagados antes. Com true e sem operadores, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os operadores a cadastrar.
    #[serde(rename = "employees", default, skip_serializing_if = "Option::is_none")]
    pub employees: Option<Vec<Operador>>,
}

impl OperadoresDoInventario {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            employees: None,
        }
    }
}

/// Um operador que pode coletar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Operador {
    /// Código do operador, com os zeros à esquerda que tiver.
    #[serde(rename = "employeeid")]
    pub employeeid: String,
}

impl Operador {
    /// With what it must have.
    pub fn new(employeeid: impl Into<String>) -> Self {
        Self {
            employeeid: employeeid.into(),
        }
    }
}

/// O novo status de um inventário.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NovoStatus {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// O novo status do inventário, de 1 a 4. `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
    #[serde(rename = "status")]
    pub status: i32,
}

impl NovoStatus {
    /// With what it must have.
    pub fn new(id: i64, status: i32) -> Self {
        Self {
            user: None,
            id,
            status,
        }
    }
}

/// Um inventário a baixar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDeInventario {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código do inventário, dado quando foi criado. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Linha a linha, somado por código, ou somado por área e código. `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código, `"area"` as quantidades somadas por área e código.
    #[serde(rename = "mode")]
    pub mode: PedidoDeInventarioMode,
    /// Quais campos o arquivo traz. `"all"` todos, `"essential"` todos, menos a descrição dos itens.
    #[serde(rename = "fields")]
    pub fields: PedidoDeInventarioFields,
    /// Formato do arquivo. `"txt"` arquivo de texto, `"csv"` arquivo CSV, `"json"` arquivo JSON.
    #[serde(rename = "datatype")]
    pub datatype: PedidoDeInventarioDatatype,
}

impl PedidoDeInventario {
    /// With what it must have.
    pub fn new(id: i64, mode: PedidoDeInventarioMode, fields: PedidoDeInventarioFields, datatype: PedidoDeInventarioDatatype) -> Self {
        Self {
            user: None,
            id,
            mode,
            fields,
            datatype,
        }
    }
}

/// Linha a linha, somado por código, ou somado por área e código.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeInventarioMode {
    /// `linebyline`: uma linha a cada bipe.
    #[serde(rename = "linebyline")]
    Linebyline,
    /// `sum`: as quantidades somadas por código.
    #[serde(rename = "sum")]
    Sum,
    /// `area`: as quantidades somadas por área e código.
    #[serde(rename = "area")]
    Area,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Quais campos o arquivo traz.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeInventarioFields {
    /// `all`: todos.
    #[serde(rename = "all")]
    All,
    /// `essential`: todos, menos a descrição dos itens.
    #[serde(rename = "essential")]
    Essential,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Formato do arquivo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeInventarioDatatype {
    /// `txt`: arquivo de texto.
    #[serde(rename = "txt")]
    Txt,
    /// `csv`: arquivo CSV.
    #[serde(rename = "csv")]
    Csv,
    /// `json`: arquivo JSON.
    #[serde(rename = "json")]
    Json,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// Uma conferência a criar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CadastroConferencia {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Quais códigos podem ser coletados. `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
    #[serde(rename = "beepOption")]
    pub beep_option: i32,
    /// Se um código não pode ser bipado de novo.
    #[serde(rename = "oneBeepOption")]
    pub one_beep_option: bool,
    /// Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
    #[serde(rename = "editOption")]
    pub edit_option: bool,
    /// Quando a conferência termina. `0` à mão, no gerenciador, `1` quando a primeira coleta é transmitida, `2` quando todos os códigos e quantidades conferem.
    #[serde(rename = "finishOnSend")]
    pub finish_on_send: i32,
    /// Nome da conferência. Até 80 caracteres.
    #[serde(rename = "name")]
    pub name: String,
    /// Identificador da conferência no outro sistema. Até 20 caracteres.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// Os produtos a conferir. Pelo menos 1 na lista.
    #[serde(rename = "items")]
    pub items: Vec<ItemConferido>,
}

impl CadastroConferencia {
    /// With what it must have.
    pub fn new(beep_option: i32, one_beep_option: bool, edit_option: bool, finish_on_send: i32, name: impl Into<String>, items: Vec<ItemConferido>) -> Self {
        Self {
            user: None,
            beep_option,
            one_beep_option,
            edit_option,
            finish_on_send,
            name: name.into(),
            r#ref: None,
            items,
        }
    }
}

/// Um produto a conferir.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemConferido {
    /// Código do produto, como será bipado. Até 100 caracteres.
    #[serde(rename = "code")]
    pub code: String,
    /// Descrição do produto. Até 120 caracteres.
    #[serde(rename = "description")]
    pub description: String,
    /// Descrição auxiliar. Até 20 caracteres.
    #[serde(rename = "info1", default, skip_serializing_if = "Option::is_none")]
    pub info1: Option<String>,
    /// Outra descrição auxiliar. Até 20 caracteres.
    #[serde(rename = "info2", default, skip_serializing_if = "Option::is_none")]
    pub info2: Option<String>,
    /// Quantidade que deveria haver. Até 4 casas decimais.
    #[serde(rename = "qty")]
    pub qty: Decimal,
    /// Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2. `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
    #[serde(rename = "extrainfo", default, skip_serializing_if = "Option::is_none")]
    pub extrainfo: Option<i32>,
}

impl ItemConferido {
    /// With what it must have.
    pub fn new(code: impl Into<String>, description: impl Into<String>, qty: Decimal) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            info1: None,
            info2: None,
            qty,
            extrainfo: None,
        }
    }
}

/// Códigos relacionados de uma conferência.
///
/// Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelacionadosDaConferencia {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da conferência, dado quando foi criada. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os códigos a cadastrar.
    #[serde(rename = "relateditems", default, skip_serializing_if = "Option::is_none")]
    pub relateditems: Option<Vec<CodigoRelacionado>>,
}

impl RelacionadosDaConferencia {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            relateditems: None,
        }
    }
}

/// Os aparelhos que podem coletar em uma conferência.
///
/// Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DispositivosDaConferencia {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da conferência, dado quando foi criada. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os aparelhos a cadastrar.
    #[serde(rename = "devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<Dispositivo>>,
}

impl DispositivosDaConferencia {
    /// With what it must have.
    pub fn new(id: i64, truncate: bool) -> Self {
        Self {
            user: None,
            id,
            truncate,
            devices: None,
        }
    }
}

/// Uma conferência a baixar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDeConferencia {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da conferência, dado quando foi criada. Inteiro a partir de 1.
    #[serde(rename = "id")]
    pub id: i64,
    /// Linha a linha, ou somado por código. `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
    #[serde(rename = "mode")]
    pub mode: PedidoDeConferenciaMode,
}

impl PedidoDeConferencia {
    /// With what it must have.
    pub fn new(id: i64, mode: PedidoDeConferenciaMode) -> Self {
        Self {
            user: None,
            id,
            mode,
        }
    }
}

/// Linha a linha, ou somado por código.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PedidoDeConferenciaMode {
    /// `linebyline`: uma linha a cada bipe.
    #[serde(rename = "linebyline")]
    Linebyline,
    /// `sum`: as quantidades somadas por código.
    #[serde(rename = "sum")]
    Sum,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}

/// O pedido das listas de produtos da filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PedidoDeListas {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl Default for PedidoDeListas {
    fn default() -> Self {
        Self::new()
    }
}

impl PedidoDeListas {
    /// With what it must have.
    pub fn new() -> Self {
        Self {
            user: None,
        }
    }
}

/// Produtos de uma lista.
///
/// Com palletOption = "2", cada item de items tem qtyPerPallet.
///
/// Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
///
/// Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItensDaLista {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da lista, visto no gerenciador web ou na consulta das listas. Inteiro a partir de 1.
    #[serde(rename = "itemlistid")]
    pub itemlistid: i64,
    /// Com que dados de pallet os produtos são cadastrados: com 2 cada um traz qtyPerPallet; com 3, rowsPerPallet, boxesPerRow e qtyPerBox. `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    #[serde(rename = "palletOption")]
    pub pallet_option: i32,
    /// Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os produtos a cadastrar ou atualizar.
    #[serde(rename = "items", default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Item>>,
}

impl ItensDaLista {
    /// With what it must have.
    pub fn new(itemlistid: i64, pallet_option: i32, truncate: bool) -> Self {
        Self {
            user: None,
            itemlistid,
            pallet_option,
            truncate,
            items: None,
        }
    }
}

/// Códigos relacionados de uma lista de produtos.
///
/// Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelacionadosDaLista {
    /// E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão. Endereço de e-mail.
    #[serde(rename = "user", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Código da lista, visto no gerenciador web ou na consulta das listas. Inteiro a partir de 1.
    #[serde(rename = "itemlistid")]
    pub itemlistid: i64,
    /// Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    #[serde(rename = "truncate")]
    pub truncate: bool,
    /// Os códigos a cadastrar.
    #[serde(rename = "relateditems", default, skip_serializing_if = "Option::is_none")]
    pub relateditems: Option<Vec<CodigoRelacionado>>,
}

impl RelacionadosDaLista {
    /// With what it must have.
    pub fn new(itemlistid: i64, truncate: bool) -> Self {
        Self {
            user: None,
            itemlistid,
            truncate,
            relateditems: None,
        }
    }
}

/// O token de acesso e a sua validade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenDeAcesso {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Vai no cabeçalho Authorization das demais chamadas.
    #[serde(rename = "access_token", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Por quantos segundos vale. Inteiro a partir de 0.
    #[serde(rename = "expires_in", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado do envio de uma lista.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Total {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Quantos registros há depois da chamada, e não quantos ela trouxe. Inteiro a partir de 0.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma coleta avulsa com os seus registros.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Coleta {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Nome da coleta.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Quantos códigos distintos foram coletados. Inteiro a partir de 0.
    #[serde(rename = "qtyItemsCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_items_counted: Option<i64>,
    /// A soma das quantidades. Até 4 casas decimais.
    #[serde(rename = "qtyTotalCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_total_counted: Option<Decimal>,
    /// Quando foi transmitida, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "transmissiondate", default, skip_serializing_if = "Option::is_none")]
    pub transmissiondate: Option<String>,
    /// Aparelho que a transmitiu.
    #[serde(rename = "deviceId", default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// Apelido do aparelho.
    #[serde(rename = "deviceNickname", default, skip_serializing_if = "Option::is_none")]
    pub device_nickname: Option<String>,
    /// O que foi contado.
    #[serde(rename = "datacollection", default, skip_serializing_if = "Option::is_none")]
    pub datacollection: Option<Vec<Registro>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um registro de uma contagem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Registro {
    /// Código que foi coletado.
    #[serde(rename = "CODE", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Descrição do produto.
    #[serde(rename = "DESCRIPTION", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Descrição auxiliar.
    #[serde(rename = "DESCINFO1", default, skip_serializing_if = "Option::is_none")]
    pub descinfo1: Option<String>,
    /// Outra descrição auxiliar.
    #[serde(rename = "DESCINFO2", default, skip_serializing_if = "Option::is_none")]
    pub descinfo2: Option<String>,
    /// Quantidade contada. As coletas avulsas a trazem como texto, as conferências como número. Até 4 casas decimais.
    #[serde(rename = "QTY", default, skip_serializing_if = "Option::is_none")]
    pub qty: Option<Decimal>,
    /// O que foi registrado a mais: nulo, um texto ou uma lista de textos.
    #[serde(rename = "EXTRAINFO", default, skip_serializing_if = "Option::is_none")]
    pub extrainfo: Option<OneOrMany<String>>,
    /// Quando foi coletado, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "COUNTDATE", default, skip_serializing_if = "Option::is_none")]
    pub countdate: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado da criação de um inventário ou de uma conferência.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Criado {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Código do que foi criado; guarde-o para as outras chamadas. Inteiro a partir de 1.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado do envio de setores e áreas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TotalDePosicoes {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Quantas áreas o inventário tem ao todo. Inteiro a partir de 0.
    #[serde(rename = "totalpositions", default, skip_serializing_if = "Option::is_none")]
    pub totalpositions: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O resultado de uma chamada que nada mais devolve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Resultado {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um inventário com o endereço da sua contagem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Inventario {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// A referência dada quando foi criado.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// Nome do inventário.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Data do inventário. Foi enviada sem hora e volta com 00:00:00. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "date", default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Quantos códigos distintos foram coletados. Inteiro a partir de 0.
    #[serde(rename = "qtyItemsCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_items_counted: Option<i64>,
    /// A soma das quantidades; no exemplo vem como texto. Até 4 casas decimais.
    #[serde(rename = "qtyTotalCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_total_counted: Option<Decimal>,
    /// Quando a última área foi transmitida, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "lastTransmission", default, skip_serializing_if = "Option::is_none")]
    pub last_transmission: Option<String>,
    /// O status do inventário, de 1 a 4. A tabela do manual escreve a chave toda em minúsculas. `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
    #[serde(rename = "inventoryStatus", default, skip_serializing_if = "Option::is_none")]
    pub inventory_status: Option<i32>,
    /// Onde está o arquivo com a contagem.
    #[serde(rename = "dataCollectionUrl", default, skip_serializing_if = "Option::is_none")]
    pub data_collection_url: Option<String>,
    /// Os aparelhos que coletaram.
    #[serde(rename = "devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<DispositivoUsado>>,
    /// Os operadores que coletaram.
    #[serde(rename = "employees", default, skip_serializing_if = "Option::is_none")]
    pub employees: Option<Vec<OperadorParticipante>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um aparelho que coletou.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DispositivoUsado {
    /// Identificador do aparelho.
    #[serde(rename = "IDDEVICE", default, skip_serializing_if = "Option::is_none")]
    pub iddevice: Option<String>,
    /// Apelido do aparelho.
    #[serde(rename = "NICKNAME", default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Um operador que coletou.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OperadorParticipante {
    /// Código do operador, com os zeros à esquerda que tiver.
    #[serde(rename = "REGISTRATIONID", default, skip_serializing_if = "Option::is_none")]
    pub registrationid: Option<String>,
    /// Nome do operador.
    #[serde(rename = "EMPLOYEENAME", default, skip_serializing_if = "Option::is_none")]
    pub employeename: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma linha do arquivo de um inventário.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistroDoInventario {
    /// Número da área. Falta quando tudo foi somado por código. Inteiro a partir de 0.
    #[serde(rename = "RANGEAREA", default, skip_serializing_if = "Option::is_none")]
    pub rangearea: Option<i64>,
    /// Endereço da área, ou o seu número. Falta quando tudo foi somado por código.
    #[serde(rename = "AREA", default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Código que foi coletado.
    #[serde(rename = "CODE", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Descrição do produto.
    #[serde(rename = "DESCRIPTION", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Descrição auxiliar.
    #[serde(rename = "DESCINFO1", default, skip_serializing_if = "Option::is_none")]
    pub descinfo1: Option<String>,
    /// Outra descrição auxiliar.
    #[serde(rename = "DESCINFO2", default, skip_serializing_if = "Option::is_none")]
    pub descinfo2: Option<String>,
    /// Quantidade contada em unidades; com pallets, o que sobra deles. Até 4 casas decimais.
    #[serde(rename = "QTY", default, skip_serializing_if = "Option::is_none")]
    pub qty: Option<Decimal>,
    /// Quantos pallets foram contados. Inteiro a partir de 0.
    #[serde(rename = "QTYPALLET", default, skip_serializing_if = "Option::is_none")]
    pub qtypallet: Option<i64>,
    /// Quantas camadas foram contadas. Inteiro a partir de 0.
    #[serde(rename = "QTYROW", default, skip_serializing_if = "Option::is_none")]
    pub qtyrow: Option<i64>,
    /// Quantas caixas foram contadas. Inteiro a partir de 0.
    #[serde(rename = "QTYCELL", default, skip_serializing_if = "Option::is_none")]
    pub qtycell: Option<i64>,
    /// Quantidade total, com a que está em pallets, camadas e caixas. Até 4 casas decimais.
    #[serde(rename = "QTYTOTAL", default, skip_serializing_if = "Option::is_none")]
    pub qtytotal: Option<Decimal>,
    /// O que foi registrado a mais: nulo, um texto ou, em JSON, uma lista de textos.
    #[serde(rename = "EXTRAINFO", default, skip_serializing_if = "Option::is_none")]
    pub extrainfo: Option<OneOrMany<String>>,
    /// Quando foi coletado, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "COUNTDATE", default, skip_serializing_if = "Option::is_none")]
    pub countdate: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma conferência com os seus registros.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conferencia {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// A referência dada quando foi criada.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// Nome da conferência.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Quantos códigos distintos há a conferir. Inteiro a partir de 0.
    #[serde(rename = "qtyItemsToCheck", default, skip_serializing_if = "Option::is_none")]
    pub qty_items_to_check: Option<i64>,
    /// A soma das quantidades a conferir. Até 4 casas decimais.
    #[serde(rename = "qtyTotalToCheck", default, skip_serializing_if = "Option::is_none")]
    pub qty_total_to_check: Option<Decimal>,
    /// Quantos códigos distintos foram coletados. Inteiro a partir de 0.
    #[serde(rename = "qtyItemsCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_items_counted: Option<i64>,
    /// A soma das quantidades coletadas. Até 4 casas decimais.
    #[serde(rename = "qtyTotalCounted", default, skip_serializing_if = "Option::is_none")]
    pub qty_total_counted: Option<Decimal>,
    /// Quantas coletas foram transmitidas. Inteiro a partir de 0.
    #[serde(rename = "transmissions", default, skip_serializing_if = "Option::is_none")]
    pub transmissions: Option<i64>,
    /// Quando foi criada, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "registrationdate", default, skip_serializing_if = "Option::is_none")]
    pub registrationdate: Option<String>,
    /// Quando foi finalizada, em UTC. Nulo, ainda não foi. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "completiondate", default, skip_serializing_if = "Option::is_none")]
    pub completiondate: Option<String>,
    /// O que foi contado.
    #[serde(rename = "datacollection", default, skip_serializing_if = "Option::is_none")]
    pub datacollection: Option<Vec<Registro>>,
    /// Os aparelhos que coletaram.
    #[serde(rename = "devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<DispositivoUsado>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// As listas de produtos da filial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Listas {
    /// OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// O que aconteceu, em palavras.
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// As listas da filial.
    #[serde(rename = "productlists", default, skip_serializing_if = "Option::is_none")]
    pub productlists: Option<Vec<Lista>>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Uma lista de produtos.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lista {
    /// Código da lista: é o itemlistid das outras chamadas. Inteiro a partir de 1.
    #[serde(rename = "LISTID", default, skip_serializing_if = "Option::is_none")]
    pub listid: Option<i64>,
    /// Nome da lista.
    #[serde(rename = "LISTNAME", default, skip_serializing_if = "Option::is_none")]
    pub listname: Option<String>,
    /// Quantos produtos a lista tem. Inteiro a partir de 0.
    #[serde(rename = "QTYITEMS", default, skip_serializing_if = "Option::is_none")]
    pub qtyitems: Option<i64>,
    /// Quantos códigos relacionados a lista tem. Inteiro a partir de 0.
    #[serde(rename = "QTYITEMSRELATED", default, skip_serializing_if = "Option::is_none")]
    pub qtyitemsrelated: Option<i64>,
    /// Quando foi atualizada, em UTC. `AAAA-MM-DD HH:MM:SS`.
    #[serde(rename = "UPDATEDATE", default, skip_serializing_if = "Option::is_none")]
    pub updatedate: Option<String>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// Aviso de uma coleta avulsa transmitida, ou de um inventário ou conferência finalizados.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotificacaoRecebida {
    /// A credencial TOKEN da filial que envia: metade do acesso à conta. Não a grave em logs.
    #[serde(rename = "branchToken", default, skip_serializing_if = "Option::is_none")]
    pub branch_token: Option<Secret>,
    /// O que foi transmitido ou finalizado. `"single"` coleta avulsa, `"inventory"` inventário, `"check"` conferência.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NotificacaoRecebidaType>,
    /// ID da coleta avulsa, do inventário ou da conferência: baixe-a com ele. Inteiro.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What nobody documents.
    #[serde(flatten)]
    pub outros: BTreeMap<String, Value>,
}

/// O que foi transmitido ou finalizado.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum NotificacaoRecebidaType {
    /// `single`: coleta avulsa.
    #[serde(rename = "single")]
    Single,
    /// `inventory`: inventário.
    #[serde(rename = "inventory")]
    Inventory,
    /// `check`: conferência.
    #[serde(rename = "check")]
    Check,
    /// What the manual does not list.
    #[serde(untagged)]
    Outro(String),
}
