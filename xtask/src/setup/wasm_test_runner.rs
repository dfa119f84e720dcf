//! `wasm-bindgen-test-runner`, which runs the wasm crate's own tests in a browser.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{paths, shell};

/// Builds it into `.cache/tools` where it is not there.
pub fn install() -> Result<PathBuf> {
    let _lock = super::lock("tools")?;
    let version = locked_version()?;
    let tools = paths::cache().join("tools");
    let runner = tools.join("bin/wasm-bindgen-test-runner");
    let found = shell::ask(shell::program(&runner).arg("--version"));
    if found.is_some_and(|line| line.ends_with(&version)) {
        return Ok(runner);
    }
    // Not `--locked`: its lock file names a pre-release that has been yanked.
    let mut install =
        shell::cargo(&["install", "wasm-bindgen-cli", "--force", "--version", &version, "--root"]);
    install.arg(&tools).env("CARGO_TARGET_DIR", paths::cache().join("tools-target"));
    shell::step("cargo install wasm-bindgen-cli (some minutes, once)", "wasm-bindgen-cli", &mut install)?;
    std::fs::remove_dir_all(paths::cache().join("tools-target"))?;
    Ok(runner)
}

/// The version of the wasm-bindgen that xtask links; the runner must be of the same one.
fn locked_version() -> Result<String> {
    let lock = std::fs::read_to_string(paths::at("Cargo.lock"))?;
    let (_, after) = lock
        .split_once("name = \"wasm-bindgen-cli-support\"\nversion = \"")
        .context("Cargo.lock has no wasm-bindgen-cli-support")?;
    let (version, _) = after.split_once('"').context("Cargo.lock ends in a version")?;
    Ok(version.to_owned())
}
