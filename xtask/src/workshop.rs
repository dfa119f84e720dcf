//! What the tasks share: each tool is installed and each artefact built once, when first asked for. Several threads
//! may ask; the later ones wait for the first.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Error, Result};

use crate::setup::{browser::Browser, wasm_target::WasmToolchain};
use crate::{build, paths, setup, shell};

/// An installation or a build that happens once; a failure is remembered too.
type Once<T> = OnceLock<Result<T, String>>;

/// Test data that is too large for the repository, where it lies beside it and the environment names no other place.
const TEST_DATA: [(&str, &str); 2] = [
    ("RETAGUARDA_JSON_TEST_SUITE", "../shared/json-test-suite/test_parsing"),
    ("RETAGUARDA_WORKLOADS", "../shared/workloads"),
];

/// The tools and artefacts of one run of xtask.
#[derive(Default)]
pub struct Workshop {
    wasm_toolchain: Once<WasmToolchain>,
    browser: Once<Browser>,
    wasm_test_runner: Once<PathBuf>,
    node_modules: Once<()>,
    venv: Once<PathBuf>,
    npm: Once<()>,
    napi: Once<()>,
    wheel: Once<PathBuf>,
    sandbox: Once<PathBuf>,
}

fn once<T: Clone>(cell: &Once<T>, make: impl FnOnce() -> Result<T>) -> Result<T> {
    cell.get_or_init(|| make().map_err(|error| format!("{error:#}"))).clone().map_err(Error::msg)
}

impl Workshop {
    /// A workshop where nothing is ready yet.
    pub fn new() -> Workshop {
        Workshop::default()
    }

    /// The toolchain that builds for wasm32.
    pub fn wasm_toolchain(&self) -> Result<WasmToolchain> {
        once(&self.wasm_toolchain, setup::wasm_target::install)
    }

    /// Chromium and its driver.
    pub fn browser(&self) -> Result<Browser> {
        once(&self.browser, setup::browser::install)
    }

    /// `wasm-bindgen-test-runner`.
    pub fn wasm_test_runner(&self) -> Result<PathBuf> {
        once(&self.wasm_test_runner, setup::wasm_test_runner::install)
    }

    /// The npm packages of the workspace.
    pub fn node_modules(&self) -> Result<()> {
        once(&self.node_modules, setup::node::install)
    }

    /// The Python environment; gives its interpreter.
    pub fn venv(&self) -> Result<PathBuf> {
        once(&self.venv, setup::python::install)
    }

    /// The npm package `retaguarda`: wasm, glue and bundle.
    pub fn npm(&self) -> Result<()> {
        once(&self.npm, || build::wasm::build(self))
    }

    /// The npm package `@retaguarda/node`.
    pub fn napi(&self) -> Result<()> {
        once(&self.napi, || build::node::build(self))
    }

    /// The Python wheel, installed in the environment; gives the file.
    pub fn wheel(&self) -> Result<PathBuf> {
        once(&self.wheel, || build::python::build(self))
    }

    /// The sandbox's binary.
    pub fn sandbox(&self) -> Result<PathBuf> {
        once(&self.sandbox, || {
            shell::say("building the sandbox");
            build::sandbox()
        })
    }

    /// The same without a word on the standard output, which is the sandbox's own.
    pub fn sandbox_quietly(&self) -> Result<PathBuf> {
        once(&self.sandbox, build::sandbox)
    }

    /// Tells `command` where everything is. Only what is ready is told, so ask for it before.
    pub fn equip<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("RETAGUARDA_ROOT", paths::root())
            .env("RETAGUARDA_TARGET", paths::target())
            .env("RETAGUARDA_VECTORS", paths::at("tests/vectors"));
        for (variable, place) in TEST_DATA {
            let directory = paths::at(place);
            if std::env::var_os(variable).is_none() && directory.is_dir() {
                command.env(variable, directory);
            }
        }
        if let Some(Ok(sandbox)) = self.sandbox.get() {
            command.env("RETAGUARDA_SANDBOX", sandbox);
        }
        if let Some(Ok(python)) = self.venv.get() {
            command.env("RETAGUARDA_PYTHON", python);
        }
        if let Some(Ok(browser)) = self.browser.get() {
            command
                .env("CHROME", &browser.chrome)
                .env("CHROMEDRIVER", &browser.driver)
                .env("RETAGUARDA_CHROME_FLAGS", setup::browser::FLAGS.join(" "));
        }
        command
    }

    /// Installs what will be needed, on a thread of its own: the network works while the compiler does. What fails
    /// here fails again, and is told, where it is needed.
    pub fn install_ahead(&self, need: Need) {
        let result = match need {
            Need::Node => self.node_modules(),
            Need::Python => self.venv().map(drop),
            Need::Wasm => self.wasm_toolchain().map(drop),
            Need::Browser => self.browser().map(drop),
            Need::WasmTestRunner => self.wasm_test_runner().map(drop),
        };
        if result.is_err() {
            shell::say(&format!("{need:?} is not ready"));
        }
    }
}

/// What can be installed ahead.
#[derive(Clone, Copy, Debug)]
pub enum Need {
    /// npm packages.
    Node,
    /// The Python environment.
    Python,
    /// The wasm target.
    Wasm,
    /// Chromium.
    Browser,
    /// The runner of wasm tests.
    WasmTestRunner,
}
