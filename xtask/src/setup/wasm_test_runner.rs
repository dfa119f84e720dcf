//! `wasm-bindgen-test-runner`, which runs the wasm crate's own tests in a browser.

use std::path::PathBuf;

use anyhow::Result;

use crate::{paths, shell};

/// The version of wasm-bindgen in Cargo.lock; xtask links the same one.
const VERSION: &str = "0.2.130";

/// Builds it into `.cache/tools` where it is not there.
pub fn install() -> Result<PathBuf> {
    let _lock = super::lock("tools")?;
    let tools = paths::cache().join("tools");
    let runner = tools.join("bin/wasm-bindgen-test-runner");
    let found = shell::ask(shell::program(&runner).arg("--version"));
    if found.is_some_and(|line| line.ends_with(VERSION)) {
        return Ok(runner);
    }
    // Not `--locked`: its lock file names a pre-release that has been yanked.
    let mut install =
        shell::cargo(&["install", "wasm-bindgen-cli", "--force", "--version", VERSION, "--root"]);
    install.arg(&tools).env("CARGO_TARGET_DIR", paths::cache().join("tools-target"));
    shell::step("cargo install wasm-bindgen-cli (some minutes, once)", "wasm-bindgen-cli", &mut install)?;
    std::fs::remove_dir_all(paths::cache().join("tools-target"))?;
    Ok(runner)
}
