//! The generated files: written from the catalog, committed, and compared in CI.

mod flow_methods;
mod flows;
mod naming;
mod openapi;
mod prose;
mod python;
mod reference;
mod rust_types;
mod typescript;

use anyhow::{Result, bail};

use crate::{paths, shell};

/// A file that is made from the catalog.
pub struct Generated {
    /// Its path from the root.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Writes every generated file, or with `check` fails where one differs from what would be written.
pub fn run(check: bool) -> Result<()> {
    let files = all();
    let mut different = Vec::new();
    for file in &files {
        let path = paths::at(&file.path);
        if std::fs::read_to_string(&path).is_ok_and(|found| found == file.text) {
            continue;
        }
        different.push(file.path.as_str());
        if !check {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(path, &file.text)?;
        }
    }
    if check && !different.is_empty() {
        bail!("run `cargo xtask gen`; these differ from the catalog:\n  {}", different.join("\n  "));
    }
    shell::say(&format!(
        "{} generated files, {} {}",
        files.len(),
        different.len(),
        if check { "differ" } else { "written" }
    ));
    Ok(())
}

/// Every generated file. The writers stand in modules beside this one.
fn all() -> Vec<Generated> {
    [typescript::files(), python::files(), openapi::files(), reference::files(), rust_types::files()]
        .into_iter()
        .flatten()
        .collect()
}
