//! `cargo xtask test`: every run in every host, a table of them, and the sum on the last line.

mod counts;
mod readme;
mod runs;

use std::time::Instant;

use anyhow::{Result, bail};

pub use self::counts::{Counts, closing_line};
use self::runs::{RUNS, Run};
use crate::workshop::Workshop;

/// What was asked for.
#[derive(Default)]
pub struct Options {
    /// Names of runs or groups; empty means every run.
    only: Vec<String>,
    /// The long tests too.
    all: bool,
    /// Only tell the names.
    list: bool,
}

impl Options {
    /// Reads the arguments after `test`.
    pub fn parse(arguments: &[String]) -> Result<Options> {
        let mut options = Options::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match (argument.as_str(), argument.strip_prefix("--only=")) {
                ("--all", _) => options.all = true,
                ("--list", _) => options.list = true,
                ("--only", _) => match rest.next() {
                    Some(names) => options.only.extend(names.split(',').map(str::to_owned)),
                    None => bail!("--only wants names, as in --only rust,python"),
                },
                (_, Some(names)) => options.only.extend(names.split(',').map(str::to_owned)),
                (other, None) => bail!("unexpected argument `{other}`"),
            }
        }
        let known = |name: &str| RUNS.iter().any(|run| run.name == name || run.group == name);
        if let Some(name) = options.only.iter().find(|name| !known(name)) {
            bail!("there is no run or group `{name}`; `cargo xtask test --list` tells them");
        }
        Ok(options)
    }

    /// Just these runs or groups.
    pub fn only(names: &[&str]) -> Options {
        Options { only: names.iter().map(|&name| name.to_owned()).collect(), ..Options::default() }
    }

    fn wants(&self, run: &Run) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| run.name == name || run.group == name)
    }
}

struct Row {
    name: &'static str,
    counts: Counts,
    seconds: f64,
}

/// Runs them; true when nothing failed.
pub fn run(workshop: &Workshop, options: &Options) -> Result<bool> {
    let selected: Vec<&Run> = RUNS.iter().filter(|run| options.wants(run) && (run.exists)()).collect();
    if options.list {
        for run in selected {
            println!("{:<16} {}", run.name, run.group);
        }
        return Ok(true);
    }
    let mut rows = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for need in selected.iter().flat_map(|run| run.needs) {
                workshop.install_ahead(*need);
            }
        });
        for run in &selected {
            rows.push(one(run, workshop, options.all));
        }
    });
    Ok(tell(&rows))
}

fn one(run: &Run, workshop: &Workshop, all: bool) -> Row {
    let started = Instant::now();
    let counts = (run.execute)(workshop, all).unwrap_or_else(|error| {
        println!("✗ {}: {error:#}", run.name);
        Counts { passed: 0, failed: 1 }
    });
    let row = Row { name: run.name, counts, seconds: started.elapsed().as_secs_f64() };
    let mark = if counts.failed == 0 { "✓" } else { "✗" };
    println!(
        "{mark} {}: {} passed, {} failed ({:.1} s)",
        row.name, counts.passed, counts.failed, row.seconds
    );
    row
}

/// The table and the sum.
fn tell(rows: &[Row]) -> bool {
    println!("\n{:<16} {:>7} {:>7} {:>8}", "run", "passed", "failed", "seconds");
    for row in rows {
        println!("{:<16} {:>7} {:>7} {:>8.1}", row.name, row.counts.passed, row.counts.failed, row.seconds);
    }
    let sum = rows.iter().fold(Counts::default(), |sum, row| sum + row.counts);
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    sum.failed == 0 && sum.passed > 0
}
