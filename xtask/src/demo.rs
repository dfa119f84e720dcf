//! `cargo xtask demo`: the story of tests/loja, with all that it needs built before.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::test::Counts;
use crate::workshop::Workshop;
use crate::{paths, shell};

const SCRIPT: &str = "tests/loja/demo.mjs";

/// Runs it in the foreground, for people: it tells the address to open and waits. With `CI=true` a real browser does
/// the clicking.
pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<bool> {
    let mut command = prepare(workshop, std::env::var_os("CI").is_some())?;
    command.env_remove("NO_COLOR");
    let status = command.args(arguments).status().with_context(|| format!("cannot run {SCRIPT}"))?;
    Ok(status.success())
}

/// Runs it with the browser clicking, as one of the runs of `cargo xtask test`. Its closing line has the counts.
pub fn in_ci(workshop: &Workshop) -> Result<Counts> {
    let finished = shell::run("demo", prepare(workshop, true)?.env("CI", "true"))?;
    Counts::of_runner(&finished, crate::test::closing_line)
}

fn prepare(workshop: &Workshop, clicking: bool) -> Result<Command> {
    if !paths::at(SCRIPT).is_file() {
        bail!("{SCRIPT} is missing");
    }
    workshop.npm()?;
    workshop.napi()?;
    workshop.wheel()?;
    workshop.sandbox()?;
    if clicking {
        workshop.browser()?;
    }
    let mut command = shell::node(paths::at(SCRIPT));
    workshop.equip(&mut command);
    Ok(command)
}
