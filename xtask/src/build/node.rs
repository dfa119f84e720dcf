//! The npm package `@retaguarda/node`: the native library under the name that napi-rs gives it, then the package's
//! own `build.mjs`.

use std::env::consts::{ARCH, OS};
use std::fs;

use anyhow::{Context, Result};

use crate::workshop::Workshop;
use crate::{paths, shell};

const FOLDER: &str = "bindings-node/npm";

/// Builds the package.
pub fn build(workshop: &Workshop) -> Result<()> {
    workshop.node_modules()?;
    let mut cargo = shell::cargo(&["build", "--package", "retaguarda-node", "--release"]);
    shell::step("building the native addon", "napi-build", &mut cargo)?;
    let library = paths::target().join("release").join(library_name());
    let addon = paths::at(FOLDER).join(addon_name());
    fs::create_dir_all(paths::at(FOLDER))?;
    // A new file, not new bytes in the old one: a Node that has it loaded would crash.
    if addon.exists() {
        fs::remove_file(&addon)?;
    }
    fs::copy(&library, &addon)
        .with_context(|| format!("retaguarda-node has no cdylib: {}", library.display()))?;
    super::finish_npm_package(FOLDER, "npm-node")
}

fn library_name() -> String {
    format!("{}retaguarda_node{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// `retaguarda.linux-x64-gnu.node` and its like, as the loaders of napi-rs look for it.
pub fn addon_name() -> String {
    let arch = match ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let system = match OS {
        "macos" => format!("darwin-{arch}"),
        "windows" => format!("win32-{arch}-msvc"),
        other if cfg!(target_env = "musl") => format!("{other}-{arch}-musl"),
        other => format!("{other}-{arch}-gnu"),
    };
    format!("retaguarda.{system}.node")
}
