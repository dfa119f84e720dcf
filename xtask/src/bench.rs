//! `cargo xtask bench`: runs the benchmarks of every host and prints medians and ratios in one table.
//!
//! A benchmark prints one JSON line for each thing it measured:
//! `{"work": "W4 check", "name": "retaguarda", "ns": 812.5, "bytes": 1204}`. `name` is ours or a peer's, `ns` the
//! median of one pass, `bytes` (if any) what one pass reads. Other lines are passed on as they are.

use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::workshop::Workshop;
use crate::{paths, shell};

const OURS: &str = "retaguarda";

/// Runs the benchmarks of these hosts, or of all.
pub fn run(workshop: &Workshop, only: &[String]) -> Result<bool> {
    const HOSTS: [&str; 4] = ["rust", "node", "chromium", "python"];
    if let Some(name) = only.iter().find(|name| !HOSTS.contains(&name.as_str())) {
        bail!("there is no host `{name}`: {}", HOSTS.join(", "));
    }
    let (mut found, mut failed) = (false, false);
    for host in HOSTS.into_iter().filter(|host| only.is_empty() || only.iter().any(|name| name == host)) {
        let outcome = commands(workshop, host).and_then(|commands| {
            found |= !commands.is_empty();
            commands.into_iter().try_for_each(|(name, mut command)| {
                let log = format!("bench-{}", name.replace([' ', '/'], "-"));
                tell(&name, &shell::step(&name, &log, &mut command)?.output);
                Ok(())
            })
        });
        // A host that cannot be measured does not keep the others from it.
        if let Err(error) = outcome {
            println!("✗ {host}: {error:#}");
            failed = true;
        }
    }
    if !found && !failed {
        bail!("there are no benchmarks");
    }
    Ok(!failed)
}

/// The benchmarks of a host; nothing is built for one that has none.
fn commands(workshop: &Workshop, host: &str) -> Result<Vec<(String, Command)>> {
    let scripts = |folder: &str, ending: &str| paths::files(&paths::at(folder), &[ending]);
    let mut found = Vec::new();
    match host {
        "rust" => {
            if paths::at("tests/conformance/src/bin/bench.rs").is_file() {
                let arguments =
                    ["run", "--quiet", "--release", "--package", "retaguarda-conformance", "--bin", "bench"];
                found.push(("rust".to_owned(), shell::cargo(&arguments)));
            }
            if !scripts("tests/conformance/benches", ".rs").is_empty() {
                let arguments = ["bench", "--quiet", "--package", "retaguarda-conformance"];
                found.push(("rust benches".to_owned(), shell::cargo(&arguments)));
            }
        }
        "node" => {
            for folder in ["bindings-wasm/npm/bench", "bindings-node/bench"] {
                for script in scripts(folder, ".mjs") {
                    if script.to_string_lossy().ends_with(".browser.mjs") {
                        continue;
                    }
                    workshop.npm()?;
                    workshop.napi()?;
                    let mut command = shell::program("node");
                    command.arg("--expose-gc").arg(&script);
                    found.push((paths::shown(&script), command));
                }
            }
        }
        "chromium" => {
            for script in scripts("bindings-wasm/npm/bench", ".browser.mjs") {
                workshop.npm()?;
                workshop.browser()?;
                let mut command = shell::node(paths::at("xtask/browser/run.mjs"));
                command.arg("--script").arg(&script);
                found.push((format!("{} in Chromium", paths::shown(&script)), command));
            }
        }
        _ => {
            for script in scripts("bindings-python/bench", ".py") {
                workshop.wheel()?;
                let mut command = shell::program(paths::venv_bin("python"));
                command.arg(&script);
                found.push((paths::shown(&script), command));
            }
        }
    }
    for (_, command) in &mut found {
        workshop.equip(command);
    }
    Ok(found)
}

struct Measure {
    work: String,
    name: String,
    ns: f64,
    bytes: Option<f64>,
}

fn measure(line: &str) -> Option<Measure> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = |key: &str| value[key].as_str().map(str::to_owned);
    Some(Measure {
        work: text("work")?,
        name: text("name")?,
        ns: value["ns"].as_f64()?,
        bytes: value["bytes"].as_f64(),
    })
}

/// The table of one benchmark: each line beside ours for the same work.
fn tell(title: &str, output: &str) {
    let mut measures = Vec::new();
    for line in output.lines() {
        match measure(line) {
            Some(found) => measures.push(found),
            None => println!("  {line}"),
        }
    }
    println!("\n{title}\n{:<32} {:<34} {:>10} {:>8} {:>10}", "work", "by", "median", "MB/s", "ours/this");
    for one in &measures {
        let ours = measures.iter().find(|other| other.work == one.work && other.name == OURS);
        let ratio = ours.map_or_else(String::new, |ours| format!("{:.2}", ours.ns / one.ns));
        let speed = one.bytes.map_or_else(String::new, |bytes| format!("{:.0}", bytes * 1e3 / one.ns));
        println!("{:<32} {:<34} {:>10} {speed:>8} {ratio:>10}", one.work, one.name, time(one.ns));
    }
    println!();
}

fn time(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e6 => format!("{:.2} µs", ns / 1e3),
        ns => format!("{:.2} ms", ns / 1e6),
    }
}
