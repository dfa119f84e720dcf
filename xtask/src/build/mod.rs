//! Building what the hosts load, the way it ships.

pub mod node;
pub mod python;
pub mod wasm;

use std::path::PathBuf;

use anyhow::Result;

use crate::{paths, shell};

/// The crates that run without a host: all but the bindings.
pub const HOSTLESS: [&str; 7] = [
    "--workspace",
    "--exclude",
    "retaguarda-wasm",
    "--exclude",
    "retaguarda-node",
    "--exclude",
    "retaguarda-python",
];

/// The sandbox's binary, selected as the Rust tests select it, so that what it depends on is compiled once for both.
pub fn sandbox() -> Result<PathBuf> {
    let mut build = shell::cargo(&["build", "--bin", "retaguarda-sandbox"]);
    build.args(HOSTLESS);
    shell::demand("sandbox-build", &mut build)?;
    Ok(paths::target().join("debug/retaguarda-sandbox"))
}

/// Runs a package's own `build.mjs` where it has one: bundles, inlined wasm, type files.
fn finish_npm_package(folder: &str, name: &str) -> Result<()> {
    let script = paths::at(folder).join("build.mjs");
    if script.is_file() {
        shell::step(
            &format!("{folder}/build.mjs"),
            name,
            shell::node(script).current_dir(paths::at(folder)),
        )?;
    }
    Ok(())
}
