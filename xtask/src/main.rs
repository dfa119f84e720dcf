//! The project's tasks: `cargo xtask <task>`. `cargo xtask help` lists them.

mod bench;
mod build;
mod demo;
mod figures;
mod r#gen;
mod package;
mod paths;
mod playground;
mod sandbox;
mod setup;
mod shell;
mod size;
mod test;
mod workshop;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workshop::Workshop;

const HELP: &str = "\
cargo xtask <task>

  test      every test in every host; the last line is the sum
              --only a,b   these runs or groups only: rust, wasm, napi, python, types, readme, demo, playground
              --all        the long ones too
              --list       the runs by name
  check     formatting, lints and generated files
  gen       write the generated files          --check   fail where they differ
  demo      the shop's story, in a browser
  playground  the page where an operation is tried, in a browser
  sandbox   the five services on localhost; arguments go to the sandbox
  bench     speed, with ratios                 --only rust,node,python
  size      bytes of what ships
  figures   operations, fields and vectors of each system; lines written by hand for each host
  package   npm tarballs and the Python wheel into target/package
  setup     install what the others need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let (task, rest) = match arguments.split_first() {
        Some((task, rest)) => (task.as_str(), rest),
        None => ("help", arguments),
    };
    let workshop = Workshop::new();
    let passed = match task {
        "test" => test::run(&workshop, &test::Options::parse(rest)?)?,
        "check" => test::run(&workshop, &test::Options::only(&["fmt", "clippy", "gen"]))?,
        "gen" => {
            r#gen::run(flag(rest, "--check")?)?;
            true
        }
        "demo" => demo::run(&workshop, rest)?,
        "playground" => {
            nothing_more(rest)?;
            playground::run(&workshop)?
        }
        "sandbox" => match sandbox::run(&workshop, rest)? {},
        "bench" => bench::run(&workshop, &list_option(rest, "--only")?)?,
        "size" => {
            nothing_more(rest)?;
            size::run(&workshop)?;
            true
        }
        "figures" => {
            nothing_more(rest)?;
            figures::run()?;
            true
        }
        "package" => {
            nothing_more(rest)?;
            package::run(&workshop)?;
            true
        }
        "setup" => {
            nothing_more(rest)?;
            setup::everything(&workshop)?;
            true
        }
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            true
        }
        other => bail!("there is no task `{other}`\n\n{HELP}"),
    };
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn nothing_more(rest: &[String]) -> Result<()> {
    match rest.first() {
        Some(argument) => bail!("unexpected argument `{argument}`"),
        None => Ok(()),
    }
}

/// True when the only argument is `name`, false when there is none.
fn flag(rest: &[String], name: &str) -> Result<bool> {
    match rest {
        [] => Ok(false),
        [argument] if argument == name => Ok(true),
        [argument, ..] => bail!("unexpected argument `{argument}`"),
    }
}

/// The values of `--name a,b`; none given is an empty list.
fn list_option(rest: &[String], name: &str) -> Result<Vec<String>> {
    match rest {
        [] => Ok(Vec::new()),
        [option, values] if option == name => Ok(values.split(',').map(str::to_owned).collect()),
        [argument, ..] => bail!("unexpected argument `{argument}`"),
    }
}
