//! The target wasm32-unknown-unknown: by rustup, and where rustup cannot fetch it, by Debian's rustc with a standard
//! library that is built here, once, from Debian's sources.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{paths, shell};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTLIB: &str = "/usr/lib/rustlib";

/// Who compiles to wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WasmToolchain {
    /// The workspace's own toolchain.
    Rustup,
    /// Debian's `rustc-web`, also known to rustup as the toolchain `debian`.
    Debian,
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            WasmToolchain::Rustup => "rustup's toolchain",
            WasmToolchain::Debian => "Debian's rustc-web",
        })
    }
}

impl WasmToolchain {
    /// `cargo` on this toolchain. Each has a target directory of its own, for what one compiles the other refuses.
    pub fn cargo(self, arguments: &[&str]) -> Command {
        let mut command = match self {
            WasmToolchain::Rustup => shell::program("cargo"),
            WasmToolchain::Debian => debian_cargo(),
        };
        command.args(arguments).env("CARGO_TARGET_DIR", self.target());
        command
    }

    /// Its target directory.
    pub fn target(self) -> PathBuf {
        match self {
            WasmToolchain::Rustup => paths::target(),
            WasmToolchain::Debian => paths::target().join("debian"),
        }
    }
}

/// Makes sure of the target. `RETAGUARDA_WASM_TOOLCHAIN=rustup` or `debian` allows one road only.
pub fn install() -> Result<WasmToolchain> {
    let _lock = super::lock("wasm-target")?;
    match std::env::var("RETAGUARDA_WASM_TOOLCHAIN").as_deref() {
        Ok("rustup") => by_rustup().map(|()| WasmToolchain::Rustup),
        Ok("debian") => by_debian().map(|()| WasmToolchain::Debian),
        Ok(other) => bail!("RETAGUARDA_WASM_TOOLCHAIN is `{other}`; it can be `rustup` or `debian`"),
        Err(_) => {
            let Err(rustup) = by_rustup() else { return Ok(WasmToolchain::Rustup) };
            shell::say("rustup cannot fetch the wasm target; trying Debian's packages");
            match by_debian() {
                Ok(()) => Ok(WasmToolchain::Debian),
                Err(debian) => {
                    bail!("no compiler for {TARGET}\nby rustup: {rustup:#}\nby Debian: {debian:#}")
                }
            }
        }
    }
}

fn by_rustup() -> Result<()> {
    if has_std(&mut shell::program("rustc")) {
        return Ok(());
    }
    let mut add = shell::program("rustup");
    add.args(["target", "add", TARGET]);
    shell::step("rustup target add wasm32-unknown-unknown", "rustup-target", &mut add)?;
    if has_std(&mut shell::program("rustc")) {
        Ok(())
    } else {
        bail!("rustup added the target and rustc lacks it")
    }
}

/// Whether this compiler has the standard library for wasm.
fn has_std(rustc: &mut Command) -> bool {
    let Some(directory) = shell::ask(rustc.args(["--print", "target-libdir", "--target", TARGET])) else {
        return false;
    };
    let Ok(entries) = fs::read_dir(directory) else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}

fn by_debian() -> Result<()> {
    let rustc = Path::new("/usr/bin/rustc");
    let sources = Path::new(DEBIAN_RUSTLIB).join("src/rust/library/std/Cargo.toml");
    if !rustc.is_file() || !Path::new("/usr/bin/cargo").is_file() || !sources.is_file() {
        super::apt::install(&["rustc-web", "cargo-web", "rust-web-src"])?;
    }
    let version = shell::ask(shell::program(rustc).arg("-vV")).context("/usr/bin/rustc does not run")?;
    let library = Path::new(DEBIAN_RUSTLIB).join(TARGET).join("lib");
    // Written last: a half-done try has none, and another compiler's library has another one.
    let stamp = library.join(".retaguarda");
    if !shell::is_stamped(&stamp, &version) {
        link_rust_lld()?;
        build_std(&library)?;
        fs::write(&stamp, &version)?;
    }
    if shell::which("rustup").is_some() {
        // For people: `cargo +debian build --target wasm32-unknown-unknown`.
        shell::demand("rustup-link", shell::program("rustup").args(["toolchain", "link", "debian", "/usr"]))?;
    }
    Ok(())
}

/// Builds std for the target and puts it where the compiler looks.
fn build_std(library: &Path) -> Result<()> {
    let scratch = paths::cache().join("wasm-std");
    empty_crate(&scratch, "empty", "", "")?;
    let mut build = debian_cargo();
    build
        .current_dir(&scratch)
        .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,proc_macro,test"])
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        // LTO reads the bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    shell::step("building std for wasm (once)", "wasm-std", &mut build)?;
    if library.exists() {
        fs::remove_dir_all(library)?;
    }
    fs::create_dir_all(library).with_context(|| format!("cannot write {}", library.display()))?;
    for entry in fs::read_dir(scratch.join("target").join(TARGET).join("release/deps"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&path, library.join(name))?;
        }
    }
    fs::remove_dir_all(scratch)?;
    Ok(())
}

/// Debian's package has no `rust-lld`; rustup's toolchain does.
fn link_rust_lld() -> Result<()> {
    let host =
        Path::new("lib/rustlib").join(format!("{}-unknown-linux-gnu", std::env::consts::ARCH)).join("bin");
    let link = Path::new("/usr").join(&host).join("rust-lld");
    if link.exists() {
        return Ok(());
    }
    let sysroot =
        shell::ask(shell::program("rustc").args(["--print", "sysroot"])).context("rustc does not run")?;
    let linker = Path::new(&sysroot).join(&host).join("rust-lld");
    if !linker.is_file() {
        bail!("there is no linker for wasm: {} is missing", linker.display());
    }
    fs::create_dir_all(link.parent().unwrap_or(Path::new("/")))?;
    if link.is_symlink() {
        fs::remove_file(&link)?;
    }
    std::os::unix::fs::symlink(linker, &link).with_context(|| format!("cannot make {}", link.display()))
}

/// Debian's cargo with Debian's rustc, whatever rustup put before them on the PATH.
fn debian_cargo() -> Command {
    let path = std::env::var("PATH").unwrap_or_default();
    let mut command = shell::program("/usr/bin/cargo");
    command
        .env("PATH", format!("/usr/bin:{path}"))
        .env("RUSTC", "/usr/bin/rustc")
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("RUSTFLAGS");
    command
}

/// Builds a tiny module with fat LTO, as what ships is built.
pub fn prove(toolchain: WasmToolchain) -> Result<()> {
    let scratch = paths::cache().join("wasm-proof");
    let manifest = "[lib]\ncrate-type = [\"cdylib\"]\n[profile.release]\nlto = \"fat\"\npanic = \"abort\"\n";
    let source = "#[unsafe(no_mangle)]\npub extern \"C\" fn sum(n: u32) -> u32 { (0..n).collect::<Vec<_>>().iter().sum() }\n";
    empty_crate(&scratch, "proof", manifest, source)?;
    let mut build = toolchain.cargo(&["build", "--release", "--target", TARGET]);
    build.current_dir(&scratch).env("CARGO_TARGET_DIR", scratch.join("target"));
    shell::demand("wasm-proof", &mut build)?;
    let wasm = fs::read(scratch.join("target").join(TARGET).join("release/proof.wasm"))?;
    if !wasm.starts_with(b"\0asm") {
        bail!("the compiler for {TARGET} wrote no wasm");
    }
    fs::remove_dir_all(scratch)?;
    Ok(())
}

fn empty_crate(directory: &Path, name: &str, manifest: &str, source: &str) -> Result<()> {
    fs::create_dir_all(directory.join("src"))?;
    let head =
        format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n");
    fs::write(directory.join("Cargo.toml"), head + manifest)?;
    fs::write(directory.join("src/lib.rs"), source)?;
    Ok(())
}
