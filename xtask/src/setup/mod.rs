//! What the other tasks need on the machine. Every step looks first and does nothing when all is there.

pub mod apt;
pub mod browser;
pub mod node;
pub mod python;
pub mod wasm_target;
pub mod wasm_test_runner;

use std::fs::{self, File};

use anyhow::{Context, Result};

use crate::workshop::Workshop;
use crate::{paths, shell};

/// Installs all of it.
pub fn everything(workshop: &Workshop) -> Result<()> {
    workshop.node_modules()?;
    workshop.venv()?;
    let wasm = workshop.wasm_toolchain()?;
    let browser = workshop.browser()?;
    let runner = workshop.wasm_test_runner()?;
    wasm_target::prove(wasm)?;
    shell::say(&format!("wasm32 by {wasm}"));
    shell::say(&format!("browser {} with {}", browser.chrome.display(), browser.driver.display()));
    shell::say(&format!("wasm tests by {}", paths::shown(&runner)));
    Ok(())
}

/// Holds the lock `name` in the cache until the result is dropped, so that two tasks at once do not install over
/// each other.
fn lock(name: &str) -> Result<File> {
    fs::create_dir_all(paths::cache())?;
    let path = paths::cache().join(format!("{name}.lock"));
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    file.lock()?;
    Ok(file)
}
