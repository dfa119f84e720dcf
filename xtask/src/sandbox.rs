//! `cargo xtask sandbox`: the five services on localhost, and the same for other tasks.

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::shell;
use crate::workshop::Workshop;

/// Builds the sandbox and becomes it, with the arguments that were given.
pub fn run(workshop: &Workshop, arguments: &[String]) -> Result<Infallible> {
    // Its first line is for programs to read: nothing of ours goes before it.
    let binary = workshop.sandbox_quietly()?;
    Err(Command::new(&binary).args(arguments).exec())
        .with_context(|| format!("cannot run {}", binary.display()))
}

/// A sandbox that runs for as long as this lives.
pub struct Running {
    child: Child,
    addresses: Value,
}

impl Running {
    /// Starts one on free ports and reads where it listens.
    pub fn start(workshop: &Workshop) -> Result<Running> {
        Running::with(workshop, &[])
    }

    /// The same with these arguments.
    pub fn with(workshop: &Workshop, arguments: &[String]) -> Result<Running> {
        let mut child = shell::program(workshop.sandbox()?)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("the sandbox does not start")?;
        let mut first = String::new();
        BufReader::new(child.stdout.take().context("the sandbox has no output")?).read_line(&mut first)?;
        let addresses = serde_json::from_str(&first)
            .with_context(|| format!("the sandbox's first line is not JSON: {first:?}"));
        let mut running = Running { child, addresses: Value::Null };
        running.addresses = addresses?;
        Ok(running)
    }

    /// Where all services listen, as JSON.
    pub fn addresses(&self) -> String {
        self.addresses.to_string()
    }

    /// The base URL of a service.
    pub fn url(&self, system: &str) -> Result<&str> {
        self.addresses[system].as_str().with_context(|| format!("the sandbox told no address of {system}"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Either fails only when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
