//! `cargo xtask playground`: the page of docs/playground, built with the package as it ships.

use anyhow::{Context, Result};

use crate::test::{Counts, closing_line};
use crate::workshop::Workshop;
use crate::{paths, shell};

const FOLDER: &str = "docs/playground";

/// Builds it and hands it out on this machine, until Ctrl-C; tells the address.
pub fn run(workshop: &Workshop) -> Result<bool> {
    workshop.npm()?;
    for arguments in [&["build"][..], &["preview", "--host", "127.0.0.1"]] {
        let mut command = shell::program(paths::node_bin("vite"));
        command.args(arguments).current_dir(paths::at(FOLDER));
        if !command.status().context("cannot run vite")?.success() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Tries it in a real browser, as one of the runs of `cargo xtask test`. Its closing line has the counts.
pub fn in_ci(workshop: &Workshop) -> Result<Counts> {
    workshop.npm()?;
    workshop.wheel()?;
    workshop.browser()?;
    let mut command = shell::node(paths::at(FOLDER).join("test/playground.mjs"));
    Counts::of_runner(&shell::run("playground", workshop.equip(&mut command))?, closing_line)
}
