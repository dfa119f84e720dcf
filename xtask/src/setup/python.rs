//! The Python environment of the project, with `bindings-python/requirements-dev.txt` in it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{paths, shell};

const REQUIREMENTS: &str = "bindings-python/requirements-dev.txt";

/// Makes the environment where it is not there or not as wanted; gives its interpreter.
pub fn install() -> Result<PathBuf> {
    let _lock = super::lock("venv")?;
    let requirements =
        fs::read(paths::at(REQUIREMENTS)).with_context(|| format!("{REQUIREMENTS} is missing"))?;
    let version =
        shell::ask(shell::program("python3").arg("--version")).context("python3 is not on the PATH")?;
    let wanted = shell::fingerprint([requirements.as_slice(), version.as_bytes()]);
    let venv = paths::cache().join("venv");
    let python = paths::venv_bin("python");
    let stamp = venv.join(".retaguarda");
    if python.is_file() && shell::is_stamped(&stamp, &wanted) {
        return Ok(python);
    }
    let mut create = shell::program("python3");
    create.args(["-m", "venv", "--clear"]).arg(&venv);
    if shell::run("venv", &mut create)?.status.success() {
        shell::say("python3 -m venv .cache/venv");
    } else {
        super::apt::install(&["python3-venv"])?;
        shell::step("python3 -m venv .cache/venv", "venv", &mut create)?;
    }
    let mut pip = shell::program(&python);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--requirement", REQUIREMENTS]);
    shell::step("pip install", "pip-install", &mut pip)?;
    fs::write(stamp, wanted)?;
    Ok(python)
}
