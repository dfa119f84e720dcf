//! `cargo xtask size`: the bytes of what ships, as they are, by gzip and by brotli.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasmparser::{Parser, Payload};

use crate::workshop::Workshop;
use crate::{build, paths, shell};

/// Small programs that import one thing each, bundled as an application would.
const ENTRIES: &str = "bindings-wasm/npm/size";
/// The same in other libraries: identifiers, and the form that `schemas.mjs` has. What ends in `.build.mjs` prints the program to bundle; `rules.mjs` is
/// what several share.
const PEERS: &str = "bindings-wasm/npm/size/peers";

/// Builds, bundles and prints the table.
pub fn run(workshop: &Workshop) -> Result<()> {
    workshop.npm()?;
    println!("\n{:<36} {:>9} {:>9} {:>9}", "", "bytes", "gzip -9", "brotli -11");
    for engine in &build::wasm::ENGINES {
        row(&format!("wasm `{}`", engine.name), &wasm(engine)?)?;
    }
    let full = &build::wasm::ENGINES[0];
    row("glue", &fs::read(full.folder().join("retaguarda.js"))?)?;
    for entry in programs(ENTRIES) {
        row(&format!("bundle of size/{}", name_of(&entry)), &bundle(&entry)?)?;
    }
    println!("\nWhat a page pays elsewhere for identifiers, and for the form of size/schemas.mjs:\n");
    for entry in programs(PEERS).into_iter().filter(|entry| name_of(entry) != "rules.mjs") {
        let program =
            if name_of(&entry).ends_with(".build.mjs") { printed_by(&entry)? } else { entry.clone() };
        row(&format!("bundle of peers/{}", name_of(&entry)), &bundle(&program)?)?;
    }
    let (imports, exports) = interface(&wasm(full)?)?;
    println!("\nthe wasm has {imports} imports and {exports} exports");
    Ok(())
}

/// The programs right in a folder.
fn programs(folder: &str) -> Vec<PathBuf> {
    let folder = paths::at(folder);
    let mut programs = paths::files(&folder, &[".mjs"]);
    programs.retain(|program| program.parent() == Some(&folder));
    programs
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The program that a program prints.
fn printed_by(builder: &Path) -> Result<PathBuf> {
    let output = shell::node(builder).output().context("node does not start")?;
    anyhow::ensure!(output.status.success(), "{} fails", paths::shown(builder));
    let program = paths::cache().join("size").join(name_of(builder).replace(".build.mjs", ".cjs"));
    fs::create_dir_all(program.parent().unwrap_or(&program))?;
    fs::write(&program, output.stdout)?;
    Ok(program)
}

fn wasm(engine: &build::wasm::Engine) -> Result<Vec<u8>> {
    let file = engine.folder().join("retaguarda_bg.wasm");
    fs::read(&file).with_context(|| format!("no {}", paths::shown(&file)))
}

fn row(name: &str, bytes: &[u8]) -> Result<()> {
    println!("{name:<36} {:>9} {:>9} {:>9}", bytes.len(), gzip(bytes)?, brotli(bytes)?);
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters)?;
    Ok(packed.len())
}

/// How many imports and exports a module has.
fn interface(wasm: &[u8]) -> Result<(u32, u32)> {
    let mut counts = (0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => counts.0 += u32::try_from(section.into_imports().count())?,
            Payload::ExportSection(section) => counts.1 += section.count(),
            _ => {}
        }
    }
    Ok(counts)
}

fn bundle(entry: &Path) -> Result<Vec<u8>> {
    let mut esbuild = shell::program(paths::node_bin("esbuild"));
    esbuild
        .arg(entry)
        .args(["--bundle", "--minify", "--format=esm", "--platform=browser", "--log-level=error"])
        .stderr(std::process::Stdio::inherit());
    let output = esbuild.output().context("esbuild does not start")?;
    anyhow::ensure!(output.status.success(), "esbuild cannot bundle {}", paths::shown(entry));
    Ok(output.stdout)
}
