//! Running other programs: quietly, into a log of their own, with the end of it shown when they fail.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

/// A child that runs for this long is not coming back.
const PATIENCE: Duration = Duration::from_secs(20 * 60);
const TAIL_LINES: usize = 60;

/// A program with an environment that does not depend on who started us: what `cargo run` sets for its child would
/// make the builds below differ from the same builds by hand.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(paths::root());
    for (key, _) in std::env::vars_os() {
        let key = key.to_string_lossy().into_owned();
        let of_cargo_run = key.starts_with("CARGO_PKG_")
            || key.starts_with("CARGO_MANIFEST_")
            || matches!(key.as_str(), "CARGO" | "CARGO_BIN_NAME" | "CARGO_CRATE_NAME" | "LD_LIBRARY_PATH");
        if of_cargo_run {
            command.env_remove(key);
        }
    }
    command.env("CARGO_TERM_COLOR", "never").env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    command
}

/// `cargo` with these arguments, on the workspace's toolchain.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = program("cargo");
    command.args(arguments);
    command
}

/// `node` with a script and its arguments.
pub fn node(script: impl AsRef<OsStr>) -> Command {
    let mut command = program("node");
    command.arg(script);
    command
}

/// What a finished child left.
pub struct Finished {
    /// How it ended.
    pub status: ExitStatus,
    /// All that it printed.
    pub output: String,
    /// Where that is kept.
    pub log: PathBuf,
}

impl Finished {
    /// The end of the output, indented, for people.
    pub fn tail(&self) -> String {
        let lines: Vec<&str> = self.output.lines().collect();
        let from = lines.len().saturating_sub(TAIL_LINES);
        let tail: String = lines[from..].iter().map(|line| format!("    {line}\n")).collect();
        format!("{tail}    (all of it: {})", paths::shown(&self.log))
    }
}

/// Runs `command` to its end; its output goes to the log `name`.
pub fn run(name: &str, command: &mut Command) -> Result<Finished> {
    run_within(PATIENCE, name, command)
}

/// `run`, for a child that is stopped after `patience`.
pub fn run_within(patience: Duration, name: &str, command: &mut Command) -> Result<Finished> {
    let directory = paths::logs();
    fs::create_dir_all(&directory)?;
    let log = directory.join(format!("{name}.log"));
    let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .with_context(|| format!("{name}: cannot start {}", command.get_program().to_string_lossy()))?;
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if started.elapsed() > patience {
            say(&format!("{name}: stopped after {} s", patience.as_secs()));
            child.kill()?;
            break child.wait()?;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let output = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    Ok(Finished { status, output, log })
}

/// Runs `command` and fails, with the end of its output, when it does.
pub fn demand(name: &str, command: &mut Command) -> Result<Finished> {
    let finished = run(name, command)?;
    if !finished.status.success() {
        bail!("{name} failed ({})\n{}", finished.status, finished.tail());
    }
    Ok(finished)
}

/// `demand`, telling what is being done and how long it took.
pub fn step(what: &str, name: &str, command: &mut Command) -> Result<Finished> {
    say(what);
    let started = Instant::now();
    let finished = demand(name, command)?;
    if started.elapsed() > Duration::from_secs(5) {
        say(&format!("{what}: {} s", started.elapsed().as_secs()));
    }
    Ok(finished)
}

/// One short line for people.
pub fn say(line: &str) {
    println!("· {line}");
}

/// The standard output of a quick command, trimmed; nothing when it cannot be had.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is found on the PATH.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

/// A fingerprint of some bytes, to tell whether a slow step must run again.
pub fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    for part in parts {
        part.hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// Whether `stamp` holds `expected`.
pub fn is_stamped(stamp: &Path, expected: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|found| found == expected)
}
