//! What the shop starts with: the published test base (`seed/published`), and what was made up around it
//! (`seed/invented`) so that there are pages to turn and kinds of stock to see.

use indexmap::IndexMap;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::records::{Auxiliary, Client, Contact, Price, Product, Promotion, Record, integer, text};
use super::sales::StoredSale;
use super::stock::{Cell, StockRow, decimal};
use super::store::Store;

/// The carrier of the manual's accepted sale. The one of its refused sale, 24165926000103, is not registered.
pub const KNOWN_CARRIER: &str = "32163565000186";

/// The code that the manual's new client gets.
const FIRST_FREE_CLIENT: i64 = 28;

macro_rules! seed {
    ($name:literal) => {
        read($name, include_str!(concat!("../../seed/", $name, ".json")))
    };
}

/// A photo, for every position that is listed.
pub const PHOTO: &[u8] = include_bytes!("../../seed/invented/foto.jpg");

/// An invented record and when it was changed.
#[derive(Deserialize)]
struct Dated<T> {
    alterado: Date,
    registro: T,
}

#[derive(Deserialize)]
struct SeedClient {
    contatos: Vec<Record>,
    #[serde(flatten)]
    record: Record,
}

#[derive(Deserialize)]
struct SeedProduct {
    precos: Vec<Price>,
    #[serde(flatten)]
    record: Record,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SeedContacts {
    codigo_cliente: i64,
    contatos: Vec<Record>,
}

#[derive(Deserialize)]
struct SeedPrices {
    codigo: String,
    precos: Vec<Price>,
}

/// When published records were changed; the manual shows no more than the limits of a filter.
#[derive(Deserialize)]
struct Changes {
    padrao: Date,
    clientes: IndexMap<String, Date>,
    precos: Date,
    promocoes: Date,
    estoque: Date,
}

/// A list of cells that belong to a product.
#[derive(Deserialize)]
struct Cells {
    #[serde(alias = "codigoProduto")]
    codigo: String,
    #[serde(alias = "fotos", alias = "estoqueFiliais")]
    lista: Vec<Record>,
}

/// A fresh shop whose own branch is this one, its products with barcodes or without.
pub fn store(branch: i64, barcodes: bool) -> Store {
    let changes: Changes = seed!("invented/alteracoes");
    let clients = clients(&changes);
    let mut store = Store {
        blank_client: clients.first().map(|client| emptied(&client.record)).unwrap_or_default(),
        blank_contact: clients
            .iter()
            .find_map(|client| client.contacts.first())
            .map(|contact| emptied(&contact.record))
            .unwrap_or_default(),
        clients,
        products: products(&changes),
        promotions: promotions(&changes),
        auxiliaries: auxiliaries(&changes),
        sales: sales(),
        receipts: Vec::new(),
        first_free_client: FIRST_FREE_CLIENT,
    };
    stock(&mut store.products, branch);
    if barcodes {
        name(&mut store.products);
    }
    store.sort_clients();
    store.sort_products();
    store
}

fn read<T: DeserializeOwned>(name: &str, json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("seed {name}: {error}"))
}

fn start(date: Date) -> DateTime {
    date.at(8, 0, 0, 0)
}

fn emptied(record: &Record) -> Record {
    let empty = |value: &Value| if value.is_number() { Value::from(0) } else { Value::from("") };
    record.iter().map(|(key, value)| (key.clone(), empty(value))).collect()
}

fn clients(changes: &Changes) -> Vec<Client> {
    let published: Vec<SeedClient> = seed!("published/clientes");
    let invented: Vec<Dated<SeedClient>> = seed!("invented/clientes");
    let published = published.into_iter().map(|registro| {
        let date = changes.clientes.get(&integer(&registro.record, "codigo").to_string()).copied();
        Dated { alterado: date.unwrap_or(changes.padrao), registro }
    });
    let mut clients: Vec<Client> = published.chain(invented).map(client).collect();
    let contacts: Vec<SeedContacts> = seed!("published/contatos");
    for SeedContacts { codigo_cliente, contatos } in contacts {
        let client = clients.iter_mut().find(|client| client.codigo() == codigo_cliente);
        let client = client.unwrap_or_else(|| panic!("seed: client {codigo_cliente} is not in the list"));
        client.contacts = self::contacts(contatos, client.changed);
    }
    number_contacts(&mut clients);
    clients
}

fn client(dated: Dated<SeedClient>) -> Client {
    let changed = start(dated.alterado);
    let SeedClient { contatos, record } = dated.registro;
    Client { record, contacts: contacts(contatos, changed), changed }
}

fn contacts(records: Vec<Record>, changed: DateTime) -> Vec<Contact> {
    records.into_iter().map(|record| Contact { ordem: 0, record, changed }).collect()
}

/// Contacts are numbered through the whole base, client by client: so that of client 26 gets 24, as printed.
fn number_contacts(clients: &mut [Client]) {
    clients.sort_by_key(Client::codigo);
    let contacts = clients.iter_mut().flat_map(|client| &mut client.contacts);
    contacts.zip(1..).for_each(|(contact, ordem)| contact.ordem = ordem);
}

fn products(changes: &Changes) -> Vec<Product> {
    let published: Vec<SeedProduct> = seed!("published/produtos");
    let invented: Vec<Dated<SeedProduct>> = seed!("invented/produtos");
    let published = published.into_iter().map(|registro| Dated { alterado: changes.padrao, registro });
    let mut products: Vec<Product> = published.chain(invented).map(product).collect();
    for Cells { codigo, lista } in both(seed!("published/grades"), seed!("invented/grades")) {
        find(&mut products, &codigo).grade = lista;
    }
    for Cells { codigo, lista } in both(seed!("published/fotos"), seed!("invented/fotos")) {
        find(&mut products, &codigo).photos = lista;
    }
    // Prices that the manual shows as changed some days after its list of products.
    let changed: Vec<SeedPrices> = seed!("published/precos");
    for SeedPrices { codigo, precos } in changed {
        for new in precos {
            let prices = &mut find(&mut products, &codigo).prices;
            let price = prices.iter_mut().find(|price| price.tabela == new.tabela).expect("a price table");
            *price = Price { changed: start(changes.precos), ..new };
        }
    }
    products
}

/// Gives products their barcodes, behind `codigoFabricante`, where the manual's table has them.
fn name(products: &mut [Product]) {
    let barcodes: IndexMap<String, Vec<String>> = seed!("invented/codigos-de-barras");
    for (codigo, barcodes) in barcodes {
        let record = &mut find(products, &codigo).record;
        let place = record.get_index_of("codigoFabricante").map_or(record.len(), |place| place + 1);
        record.shift_insert(place, "codigoBarras".to_owned(), barcodes.into());
    }
}

fn product(dated: Dated<SeedProduct>) -> Product {
    let changed = start(dated.alterado);
    let SeedProduct { precos, record } = dated.registro;
    let prices = precos.into_iter().map(|price| Price { changed, ..price }).collect();
    Product { record, prices, grade: vec![], photos: vec![], stock: vec![], changed, stock_changed: changed }
}

fn promotions(changes: &Changes) -> Vec<Promotion> {
    let published: Vec<Record> = seed!("published/promocoes");
    let changed = start(changes.promocoes);
    published.into_iter().map(|record| Promotion { record, changed }).collect()
}

fn auxiliaries(changes: &Changes) -> IndexMap<String, Vec<Auxiliary>> {
    let published: IndexMap<String, Vec<Auxiliary>> = seed!("published/auxiliares");
    let invented: IndexMap<String, Vec<Auxiliary>> = seed!("invented/auxiliares");
    let mut all: IndexMap<String, Vec<Auxiliary>> = published.into_iter().chain(invented).collect();
    all.values_mut().flatten().for_each(|entry| entry.changed = start(changes.padrao));
    all
}

fn sales() -> Vec<StoredSale> {
    seed!("invented/saidas")
}

/// Fills in the stock: as listed for each branch and cell, else what the list of products says of the own branch.
fn stock(products: &mut [Product], branch: i64) {
    let changes: Changes = seed!("invented/alteracoes");
    fill(products, both(seed!("published/estoque"), seed!("invented/estoque")), |_| Cell::Whole);
    fill(products, both(seed!("published/estoque-grade"), seed!("invented/estoque-grade")), |row| {
        Cell::Grade { cor: text(row, "codigoCor").to_owned(), tamanho: text(row, "codigoTamanho").to_owned() }
    });
    fill(products, seed!("invented/estoque-lote"), |row| Cell::Lot(text(row, "lote").to_owned()));
    fill(products, seed!("invented/estoque-serie"), |row| Cell::Serial {
        serie: text(row, "serie").to_owned(),
    });
    fill(products, seed!("invented/estoque-edicao"), |row| Cell::Edition {
        codigo: integer(row, "codigo"),
        nome: text(row, "nome").to_owned(),
    });
    for product in products {
        if product.stock.is_empty() {
            let quantity = decimal(product.record.get("estoqueAtual"));
            product.stock.push(StockRow { branch, quantity, cell: Cell::Whole });
        }
        product.stock_changed = product.changed.max(start(changes.estoque));
    }
}

fn fill(products: &mut [Product], lists: Vec<Cells>, cell: impl Fn(&Record) -> Cell) {
    for Cells { codigo, lista } in lists {
        let rows = lista.iter().map(|row| StockRow {
            branch: integer(row, "codigoFilial"),
            quantity: match row.get("disponivel") {
                Some(free) => i64::from(free.as_bool().unwrap_or_default()).into(),
                None => decimal(row.get("estoqueAtual")),
            },
            cell: cell(row),
        });
        find(products, &codigo).stock = rows.collect();
    }
}

fn both(published: Vec<Cells>, invented: Vec<Cells>) -> Vec<Cells> {
    published.into_iter().chain(invented).collect()
}

fn find<'a>(products: &'a mut [Product], codigo: &str) -> &'a mut Product {
    let found = products.iter_mut().find(|product| product.codigo() == codigo);
    found.unwrap_or_else(|| panic!("seed: product {codigo} is not in the list"))
}
