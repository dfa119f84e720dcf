//! The npm packages of the workspace, exactly as `package-lock.json` has them.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{paths, shell};

/// Installs them where the lock file or a manifest changed since the last time.
pub fn install() -> Result<()> {
    let _lock = super::lock("npm")?;
    let node = shell::ask(shell::program("node").arg("--version"))
        .context("node is not on the PATH (20 or newer)")?;
    let major: u32 =
        node.trim_start_matches('v').split('.').next().unwrap_or_default().parse().unwrap_or_default();
    if major < 20 {
        bail!("node {node} is too old, 20 is the oldest that works");
    }
    let stamp = paths::at("node_modules/.retaguarda");
    if shell::is_stamped(&stamp, &wanted()?) {
        return Ok(());
    }
    if let Err(error) = shell::step("npm ci", "npm-ci", shell::program("npm").arg("ci")) {
        // The manifests ran ahead of the lock file. By hand that is ordinary; in CI it is a mistake.
        if std::env::var_os("CI").is_some() {
            return Err(error);
        }
        shell::step(
            "npm install (the lock file was behind)",
            "npm-install",
            shell::program("npm").arg("install"),
        )?;
    }
    fs::write(stamp, wanted()?)?;
    Ok(())
}

/// A fingerprint of all that decides what is installed.
fn wanted() -> Result<String> {
    let mut parts = Vec::new();
    for file in ["package.json", "package-lock.json"] {
        parts.push(fs::read(paths::at(file)).with_context(|| format!("{file} is missing"))?);
    }
    for folder in ["bindings-wasm", "bindings-node", "tests/loja"] {
        for file in paths::files(&paths::at(folder), &["package.json"]) {
            parts.push(fs::read(file)?);
        }
    }
    Ok(shell::fingerprint(parts.iter().map(Vec::as_slice)))
}
