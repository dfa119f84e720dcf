//! The catalog: one folder a vendor, one file a chapter of its manual. Nothing but data.

use crate::schema::{Inbound, Operation, System};

#[cfg(feature = "egestor")]
pub mod egestor;
#[cfg(feature = "estoque-ai")]
pub mod estoque_ai;
#[cfg(feature = "is-collector")]
pub mod is_collector;
#[cfg(feature = "shop-control")]
pub mod shop_control;
#[cfg(feature = "uniplus")]
pub mod uniplus;

/// Every system of this build.
pub static SYSTEMS: &[&System] = &[
    #[cfg(feature = "shop-control")]
    &shop_control::SYSTEM,
    #[cfg(feature = "egestor")]
    &egestor::SYSTEM,
    #[cfg(feature = "estoque-ai")]
    &estoque_ai::SYSTEM,
    #[cfg(feature = "is-collector")]
    &is_collector::SYSTEM,
    #[cfg(feature = "uniplus")]
    &uniplus::SYSTEM,
];

/// What every system of this build sends on its own.
pub static SENDERS: &[&Inbound] = &[
    #[cfg(feature = "egestor")]
    &egestor::webhooks_recebidos::AVISO,
    #[cfg(feature = "is-collector")]
    &is_collector::notificacoes::NOTIFICACAO,
];

/// The operation of an id such as `shop_control.clientes.consultar`, with its system.
pub fn operation(id: &str) -> Option<(&'static System, &'static Operation)> {
    let (system, name) = id.split_once('.')?;
    let system = SYSTEMS.iter().copied().find(|one| one.id == system)?;
    let operation = system.operations.iter().copied().find(|one| one.name == name)?;
    Some((system, operation))
}
