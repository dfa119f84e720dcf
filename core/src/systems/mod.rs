//! The catalog: one folder a vendor, one file a chapter of its manual. Nothing but data.

use crate::schema::System;

#[cfg(feature = "shop-control")]
pub mod shop_control;

/// Every system of this build.
pub static SYSTEMS: &[&System] = &[
    #[cfg(feature = "shop-control")]
    &shop_control::SYSTEM,
];
