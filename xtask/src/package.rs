//! `cargo xtask package`: what would be published, into target/package.

use std::fs;

use anyhow::{Context, Result};

use crate::workshop::Workshop;
use crate::{paths, shell};

/// Builds and packs everything.
pub fn run(workshop: &Workshop) -> Result<()> {
    workshop.npm()?;
    workshop.napi()?;
    let wheel = workshop.wheel()?;
    let directory = paths::target().join("package");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    fs::copy(&wheel, directory.join(wheel.file_name().context("the wheel has no name")?))?;
    for folder in ["bindings-wasm/npm", "bindings-node/npm"] {
        let mut pack = shell::program("npm");
        pack.args(["pack", "--pack-destination"]).arg(&directory).current_dir(paths::at(folder));
        shell::step(
            &format!("npm pack in {folder}"),
            &format!("npm-pack-{}", folder.replace('/', "-")),
            &mut pack,
        )?;
    }
    for file in paths::files(&directory, &[""]) {
        println!("{:>10}  {}", fs::metadata(&file)?.len(), paths::shown(&file));
    }
    Ok(())
}
