//! Building what the hosts load, the way it ships.

pub mod node;
pub mod python;
pub mod wasm;

use std::path::PathBuf;

use anyhow::Result;

use crate::{paths, shell};

/// The sandbox's binary, in the profile of the Rust tests, which compile most of it anyway.
pub fn sandbox() -> Result<PathBuf> {
    let mut build = shell::cargo(&["build", "--package", "retaguarda-sandbox"]);
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
