//! Chromium and its driver: `CHROME` and `CHROMEDRIVER` when set, what is on the PATH, else Debian's packages.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::shell;

/// A browser that a program can drive.
#[derive(Clone)]
pub struct Browser {
    /// The browser's binary.
    pub chrome: PathBuf,
    /// Its WebDriver.
    pub driver: PathBuf,
}

/// What a browser of the tests is started with: no sandbox (containers have no user namespaces) and no talk with
/// its maker's servers.
pub const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Finds the browser, or installs it.
pub fn install() -> Result<Browser> {
    if let Some(browser) = find()? {
        return Ok(browser);
    }
    // Without a font a page shows boxes.
    super::apt::install(&["chromium", "chromium-driver", "fonts-liberation"])
        .context("tests in a browser need Chromium and its driver (or CHROME and CHROMEDRIVER)")?;
    find()?.context("chromium was installed and is not on the PATH")
}

fn find() -> Result<Option<Browser>> {
    let chrome = named("CHROME", &["chromium", "chromium-browser", "google-chrome"])?;
    let driver = named("CHROMEDRIVER", &["chromedriver"])?;
    Ok(chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver }))
}

fn named(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    match std::env::var_os(variable).map(PathBuf::from) {
        Some(file) if file.is_file() => Ok(Some(file)),
        Some(file) => bail!("{variable} names {}, which is not there", file.display()),
        None => Ok(names.iter().find_map(|name| shell::which(name))),
    }
}
