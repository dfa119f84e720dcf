//! The runs of `cargo xtask test`, in the order in which they go: what fails fast first.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::counts::{self, Counts};
use super::readme;
use crate::sandbox::Running;
use crate::workshop::{Need, Workshop};
use crate::{build, demo, r#gen, paths, playground, shell};

/// One run.
pub struct Run {
    /// Its name in the table.
    pub name: &'static str,
    /// Those that belong together.
    pub group: &'static str,
    /// What is installed ahead of it.
    pub needs: &'static [Need],
    /// Whether there is such a run at all.
    pub exists: fn() -> bool,
    /// Runs it; `true` asks for the long tests too.
    pub execute: fn(&Workshop, bool) -> Result<Counts>,
}

const fn run(
    name: &'static str,
    group: &'static str,
    needs: &'static [Need],
    execute: fn(&Workshop, bool) -> Result<Counts>,
) -> Run {
    Run { name, group, needs, exists: || true, execute }
}

/// All of them.
pub static RUNS: [Run; 17] = [
    run("fmt", "rust", &[], |_, _| {
        check("fmt", &mut shell::cargo(&["fmt", "--all", "--check", "--", "--color", "never"]))
    }),
    run("gen", "rust", &[], |_, _| r#gen::run(true).map(|()| Counts { passed: 1, failed: 0 })),
    run("rust", "rust", &[], rust),
    run("doc", "rust", &[], |workshop, _| cargo_test(workshop, "doc", &["--doc"], &[])),
    run("clippy", "rust", &[], clippy),
    run("wasm-node", "wasm", &[Need::Node, Need::Wasm], wasm_node),
    run("wasm-chromium", "wasm", &[Need::Node, Need::Wasm, Need::Browser], wasm_chromium),
    Run {
        exists: has_wasm_bindgen_tests,
        ..run("wasm-rust", "wasm", &[Need::Wasm, Need::Browser, Need::WasmTestRunner], wasm_rust)
    },
    run("napi", "napi", &[Need::Node], napi),
    run("pytest", "python", &[Need::Python], pytest),
    run("mypy", "python", &[Need::Python], mypy),
    run("pyright", "python", &[Need::Node, Need::Python], pyright),
    run("tsc", "types", &[Need::Node], tsc),
    run("publint", "types", &[Need::Node], publint),
    run("readme", "readme", &[Need::Node, Need::Python], readme::run),
    run("demo", "demo", &[Need::Node, Need::Python, Need::Wasm, Need::Browser], |workshop, _| {
        demo::in_ci(workshop)
    }),
    run("playground", "playground", &[Need::Node, Need::Python, Need::Wasm, Need::Browser], |workshop, _| {
        playground::in_ci(workshop)
    }),
];

fn rust(workshop: &Workshop, all: bool) -> Result<Counts> {
    cargo_test(workshop, "rust", &["--all-targets"], if all { &["--", "--include-ignored"] } else { &[] })
}

fn cargo_test(workshop: &Workshop, name: &str, which: &[&str], after: &[&str]) -> Result<Counts> {
    let mut command = shell::cargo(&["test", "--no-fail-fast"]);
    command.args(build::HOSTLESS).args(which).args(after);
    Counts::of_runner(&shell::run(&format!("test-{name}"), workshop.equip(&mut command))?, counts::cargo)
}

fn clippy(_: &Workshop, _: bool) -> Result<Counts> {
    check(
        "clippy",
        &mut shell::cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ]),
    )
}

fn check(name: &str, command: &mut Command) -> Result<Counts> {
    Ok(Counts::of_check(&shell::run(&format!("test-{name}"), command)?))
}

/// The suite of the JavaScript face: `*.test.mjs` for every host, `*.node.test.mjs` for Node, `*.browser.test.mjs`
/// for browsers.
fn suite(host: &str) -> Result<Vec<PathBuf>> {
    let folder = paths::at("bindings-wasm/npm/test");
    let only =
        |name: &str| [".node.test.mjs", ".browser.test.mjs"].into_iter().find(|end| name.ends_with(end));
    let mut files = paths::files(&folder, &[".test.mjs"]);
    files.retain(|file| match only(&file.to_string_lossy()) {
        Some(ending) => ending.starts_with(host),
        None => true,
    });
    if files.is_empty() {
        bail!("there are no tests in {}", paths::shown(&folder));
    }
    Ok(files)
}

/// The sandbox that flows are tested against, which a page may ask too.
fn services(workshop: &Workshop) -> Result<Running> {
    let scenarios: serde_json::Value =
        serde_json::from_slice(&std::fs::read(paths::at("tests/flows/scenarios.json"))?)?;
    let wanted = scenarios["sandbox"].as_array().into_iter().flatten().filter_map(|word| word.as_str());
    Running::with(workshop, &["--cors"].into_iter().chain(wanted).map(str::to_owned).collect::<Vec<_>>())
}

/// Runs the suite of the JavaScript face, with a sandbox of its own.
fn javascript(
    workshop: &Workshop,
    all: bool,
    name: &str,
    mut command: Command,
    read: counts::Reader,
) -> Result<Counts> {
    let services = services(workshop)?;
    command.env("RETAGUARDA_HOST", name).env("RETAGUARDA_SERVICES", services.addresses());
    if all {
        command.env("RETAGUARDA_ALL", "1");
    }
    Counts::of_runner(&shell::run(&format!("test-{name}"), workshop.equip(&mut command))?, read)
}

fn node_test(
    workshop: &Workshop,
    all: bool,
    name: &str,
    flags: &[&str],
    files: &[PathBuf],
) -> Result<Counts> {
    let mut command = shell::program("node");
    command.args(flags).args(["--test", "--test-reporter=spec"]).args(files);
    javascript(workshop, all, name, command, counts::node)
}

fn wasm_node(workshop: &Workshop, all: bool) -> Result<Counts> {
    workshop.npm()?;
    node_test(workshop, all, "wasm-node", &[], &suite(".node")?)
}

fn wasm_chromium(workshop: &Workshop, all: bool) -> Result<Counts> {
    workshop.npm()?;
    workshop.browser()?;
    let mut command = shell::node(paths::at("xtask/browser/run.mjs"));
    command.args(suite(".browser")?);
    javascript(workshop, all, "wasm-chromium", command, counts::closing_line)
}

/// The native package runs the same suite: under the condition `native`, the suite's `#retaguarda` is
/// `@retaguarda/node`.
fn napi(workshop: &Workshop, all: bool) -> Result<Counts> {
    workshop.napi()?;
    workshop.sandbox()?;
    let mut files = suite(".node")?;
    files.extend(paths::files(&paths::at("bindings-node/npm/test"), &[".test.mjs"]));
    node_test(workshop, all, "napi", &["--conditions=native"], &files)
}

fn has_wasm_bindgen_tests() -> bool {
    paths::files(&paths::at("bindings-wasm"), &[".rs"])
        .iter()
        .any(|file| std::fs::read_to_string(file).is_ok_and(|text| text.contains("#[wasm_bindgen_test]")))
}

fn wasm_rust(workshop: &Workshop, _: bool) -> Result<Counts> {
    let browser = workshop.browser()?;
    let runner = workshop.wasm_test_runner()?;
    let options = serde_json::json!({
        "goog:chromeOptions": { "binary": browser.chrome, "args": crate::setup::browser::FLAGS }
    });
    // The runner reads it where it runs: in the folder of the crate.
    std::fs::write(paths::at("bindings-wasm/webdriver.json"), options.to_string())?;
    let arguments =
        ["test", "--package", "retaguarda-wasm", "--all-features", "--target", "wasm32-unknown-unknown"];
    let mut command = workshop.wasm_toolchain()?.cargo(&arguments);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    Counts::of_runner(&shell::run("test-wasm-rust", workshop.equip(&mut command))?, counts::cargo)
}

/// A command in the Python project's folder, with the wheel in its environment.
fn python(workshop: &Workshop, tool: &str, arguments: &[&str]) -> Result<Command> {
    workshop.wheel()?;
    let mut command = shell::program(paths::venv_bin("python"));
    command.arg("-m").arg(tool).args(arguments).current_dir(paths::at("bindings-python"));
    workshop.equip(&mut command);
    Ok(command)
}

fn pytest(workshop: &Workshop, all: bool) -> Result<Counts> {
    workshop.sandbox()?;
    let mut command = python(workshop, "pytest", &["-q"])?;
    if all {
        command.env("RETAGUARDA_ALL", "1");
    }
    Counts::of_runner(&shell::run("test-pytest", &mut command)?, counts::closing_line)
}

/// What it looks at stands in `[tool.mypy]` of the project.
fn mypy(workshop: &Workshop, _: bool) -> Result<Counts> {
    check("mypy", &mut python(workshop, "mypy", &["--strict"])?)
}

/// What it looks at stands in `[tool.pyright]` of the project.
fn pyright(workshop: &Workshop, _: bool) -> Result<Counts> {
    workshop.wheel()?;
    workshop.node_modules()?;
    let mut command = shell::program(paths::node_bin("pyright"));
    command.arg("--pythonpath").arg(paths::venv_bin("python")).current_dir(paths::at("bindings-python"));
    check("pyright", &mut command)
}

/// Every `tsconfig.json` of the repository, each a check.
fn tsc(workshop: &Workshop, _: bool) -> Result<Counts> {
    workshop.npm()?;
    workshop.napi()?;
    each("tsc", paths::files(paths::root(), &["tsconfig.json"]), |file| {
        let mut command = shell::program(paths::node_bin("tsc"));
        command.args(["--noEmit", "--project"]).arg(file);
        command
    })
}

fn publint(workshop: &Workshop, _: bool) -> Result<Counts> {
    workshop.npm()?;
    workshop.napi()?;
    let folders = ["bindings-wasm/npm", "bindings-node/npm"].map(paths::at);
    each("publint", folders.to_vec(), |folder| {
        let mut command = shell::program(paths::node_bin("publint"));
        command.arg(folder);
        command
    })
}

/// One check for each of these files.
fn each(name: &str, files: Vec<PathBuf>, command: impl Fn(&PathBuf) -> Command) -> Result<Counts> {
    if files.is_empty() {
        bail!("there is nothing to check");
    }
    let mut sum = Counts::default();
    for (number, file) in files.iter().enumerate() {
        sum = sum + check(&format!("{name}-{number}"), &mut command(file))?;
    }
    Ok(sum)
}
