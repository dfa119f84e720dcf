//! The shop's data, and finding things in it.

use indexmap::IndexMap;
use jiff::Timestamp;

use super::records::{Auxiliary, Client, Product, Promotion, Record, bare, sort_key};
use super::sales::{Receipt, StoredSale};

/// The shop's data.
pub struct Store {
    /// Sorted by name.
    pub clients: Vec<Client>,
    /// Sorted by name.
    pub products: Vec<Product>,
    pub promotions: Vec<Promotion>,
    pub auxiliaries: IndexMap<String, Vec<Auxiliary>>,
    /// By sequence.
    pub sales: Vec<StoredSale>,
    /// In the order of the sales sent.
    pub receipts: Vec<Receipt>,
    /// A client record with nothing in it.
    pub blank_client: Record,
    /// A contact record with nothing in it.
    pub blank_contact: Record,
    /// Where the search for the next client code begins.
    pub first_free_client: i64,
}

impl Store {
    pub fn client(&self, codigo: i64) -> Option<&Client> {
        self.clients.iter().find(|client| client.codigo() == codigo)
    }

    pub fn client_mut(&mut self, codigo: i64) -> Option<&mut Client> {
        self.clients.iter_mut().find(|client| client.codigo() == codigo)
    }

    pub fn client_by_document(&self, document: &str) -> Option<&Client> {
        let document = bare(document);
        self.clients.iter().find(|client| !document.is_empty() && client.document() == document)
    }

    pub fn product(&self, codigo: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.codigo() == codigo)
    }

    pub fn product_mut(&mut self, codigo: &str) -> Option<&mut Product> {
        self.products.iter_mut().find(|product| product.codigo() == codigo)
    }

    /// Always the next free code.
    pub fn next_client_code(&self) -> i64 {
        (self.first_free_client..)
            .find(|codigo| self.client(*codigo).is_none())
            .unwrap_or(self.first_free_client)
    }

    pub fn next_contact_order(&self) -> i64 {
        self.clients
            .iter()
            .flat_map(|client| &client.contacts)
            .map(|contact| contact.ordem)
            .max()
            .unwrap_or(0)
            + 1
    }

    pub fn receipt(&self, recibo: uuid::Uuid) -> Option<&Receipt> {
        self.receipts.iter().find(|receipt| receipt.recibo == recibo)
    }

    pub fn sort_clients(&mut self) {
        self.clients.sort_by_cached_key(|client| sort_key(&client.record));
    }

    pub fn sort_products(&mut self) {
        self.products.sort_by_cached_key(|product| sort_key(&product.record));
    }

    /// Whether a carrier is registered.
    pub fn knows_carrier(&self, document: &str) -> bool {
        bare(document) == super::seed::KNOWN_CARRIER
    }

    /// The receipts whose time has come.
    pub fn due_receipts(&self, now: Timestamp) -> Vec<usize> {
        let due = |receipt: &Receipt| receipt.is_pending() && receipt.due <= now;
        (0..self.receipts.len()).filter(|index| self.receipts.get(*index).is_some_and(due)).collect()
    }
}
