// Generated from the catalog by `cargo xtask gen`. Do not edit.

/** The version of this package. */
export const VERSION = "0.1.0";
