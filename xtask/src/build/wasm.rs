//! The npm package `retaguarda`: for each of its engines cargo, wasm-bindgen and wasm-opt, then the package's own
//! `build.mjs`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::workshop::Workshop;
use crate::{paths, shell};

/// Where wasm and glue go, each engine in a folder of its name: `retaguarda_bg.wasm` and `retaguarda.js`.
const GENERATED: &str = "bindings-wasm/npm/generated";
const CRATE: &str = "retaguarda-wasm";
const TARGET: &str = "wasm32-unknown-unknown";

/// An engine: who imports one system, or none, does not pay for the others.
pub struct Engine {
    /// The entry of the npm package that it stands behind; `full` stands behind the rest.
    pub name: &'static str,
    /// The features of the crate; all that it has by default where there are none.
    features: &'static str,
}

/// All engines, the one of all systems first. The schemas of a system have one that makes no calls: most pages have a form, and send it to their own server.
pub const ENGINES: [Engine; 13] = [
    Engine { name: "full", features: "" },
    Engine { name: "identifiers", features: "npm,arena,pt,en" },
    Engine { name: "inbound", features: "npm,inbound,pt,en,egestor,is-collector" },
    Engine { name: "shop-control", features: "npm,calls,flows,pt,en,shop-control" },
    Engine { name: "egestor", features: "npm,calls,flows,pt,en,egestor" },
    Engine { name: "estoque-ai", features: "npm,calls,flows,pt,en,estoque-ai" },
    Engine { name: "is-collector", features: "npm,calls,flows,pt,en,is-collector" },
    Engine { name: "uniplus", features: "npm,calls,flows,pt,en,uniplus" },
    Engine { name: "shop-control-forms", features: "npm,forms,pt,en,shop-control" },
    Engine { name: "egestor-forms", features: "npm,forms,pt,en,egestor" },
    Engine { name: "estoque-ai-forms", features: "npm,forms,pt,en,estoque-ai" },
    Engine { name: "is-collector-forms", features: "npm,forms,pt,en,is-collector" },
    Engine { name: "uniplus-forms", features: "npm,forms,pt,en,uniplus" },
];

impl Engine {
    /// Where its wasm and its glue are.
    pub fn folder(&self) -> PathBuf {
        paths::at(GENERATED).join(self.name)
    }
}

/// Measured on table data: packing the memory makes the file smaller and what is sent (gzip, brotli) larger.
const WASM_OPT: [&str; 11] = [
    "-Oz",
    "--converge",
    "--skip-pass=memory-packing",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
];

/// Builds the package.
pub fn build(workshop: &Workshop) -> Result<()> {
    let toolchain = workshop.wasm_toolchain()?;
    workshop.node_modules()?;
    let compiled = toolchain.target().join(TARGET).join("wasm/retaguarda_wasm.wasm");
    for engine in &ENGINES {
        let mut cargo =
            toolchain.cargo(&["build", "--package", CRATE, "--profile", "wasm", "--target", TARGET]);
        if !engine.features.is_empty() {
            cargo.args(["--no-default-features", "--features", engine.features]);
        }
        if engine.name == "identifiers" {
            // A form asks for one text at a time: here bytes count before speed.
            cargo.env("CARGO_PROFILE_WASM_OPT_LEVEL", "s");
        }
        shell::step(
            &format!("building the wasm `{}`", engine.name),
            &format!("wasm-build-{}", engine.name),
            &mut cargo,
        )?;
        bind(&compiled, &engine.folder())?;
    }
    super::finish_npm_package("bindings-wasm/npm", "npm-wasm")
}

/// Glue and optimised wasm, where the compiled module changed since the last time.
fn bind(compiled: &Path, directory: &Path) -> Result<()> {
    let module =
        fs::read(compiled).with_context(|| format!("{CRATE} has no cdylib: {}", compiled.display()))?;
    let wanted = shell::fingerprint([module.as_slice(), WASM_OPT.join(" ").as_bytes()]);
    let stamp = directory.join(".stamp");
    let wasm = directory.join("retaguarda_bg.wasm");
    if wasm.is_file() && directory.join("retaguarda.js").is_file() && shell::is_stamped(&stamp, &wanted) {
        return Ok(());
    }
    shell::say("wasm-bindgen and wasm-opt");
    fs::create_dir_all(directory)?;
    Bindgen::new()
        .web(true)?
        .input_bytes("retaguarda", module)
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(directory)
        .context("wasm-bindgen (is the crate's wasm-bindgen the version that xtask links?)")?;
    let mut optimise = shell::program(paths::node_bin("wasm-opt"));
    optimise.args(WASM_OPT).arg(&wasm).arg("--output").arg(&wasm);
    shell::demand("wasm-opt", &mut optimise)?;
    fs::write(stamp, wanted)?;
    Ok(())
}
