//! The Python wheel, and the same wheel in the project's environment.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workshop::Workshop;
use crate::{paths, shell};

/// Builds the wheel and installs it; gives the file.
pub fn build(workshop: &Workshop) -> Result<PathBuf> {
    let python = workshop.venv()?;
    let directory = paths::target().join("wheels");
    // Only the newest is wanted; its name changes with the version.
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    let mut maturin = shell::program(paths::venv_bin("maturin"));
    maturin
        .args([
            "build",
            "--profile",
            "unwind",
            "--manifest-path",
            "bindings-python/Cargo.toml",
            "--interpreter",
        ])
        .arg(&python)
        .arg("--out")
        .arg(&directory)
        .env("PYO3_PYTHON", &python);
    shell::step("building the wheel", "maturin", &mut maturin)?;
    let wheel = the_wheel(&directory)?;
    let mut pip = shell::program(&python);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-deps", "--force-reinstall"])
        .arg(&wheel);
    shell::demand("pip-wheel", &mut pip)?;
    Ok(wheel)
}

fn the_wheel(directory: &Path) -> Result<PathBuf> {
    paths::files(directory, &[".whl"]).pop().context("maturin built no wheel")
}
