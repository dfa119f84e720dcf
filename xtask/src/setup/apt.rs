//! Debian packages.

use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::shell;

const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_secs(15);

/// Installs `packages`, waiting for whoever holds apt's locks and mending what an earlier try left half done.
pub fn install(packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    if shell::which("apt-get").is_none() {
        bail!("this needs {wanted}, and the machine has no apt-get; install them by hand");
    }
    let _lock = super::lock("apt")?;
    shell::say(&format!("apt-get install {wanted}"));
    // One unreachable source fails the update; what the others have may be all that is wanted.
    if let Err(error) = patiently("apt-update", &["apt-get", "update"]) {
        shell::say(&format!("going on without a full update: {error:#}"));
    }
    let mut install =
        vec!["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--no-install-recommends"];
    install.extend(packages);
    if patiently("apt-install", &install).is_err() {
        patiently("apt-mend", &["dpkg", "--configure", "-a"])?;
        patiently(
            "apt-mend",
            &["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "--fix-broken", "--yes"],
        )?;
        patiently("apt-install", &install)?;
    }
    Ok(())
}

/// Runs the command as root, again and again while another process holds a lock.
fn patiently(name: &str, command: &[&str]) -> Result<()> {
    for _ in 0..TRIES {
        let finished = shell::run(name, &mut as_root(command))?;
        if finished.status.success() {
            return Ok(());
        }
        let locked = ["Could not get lock", "Unable to lock", "is locked by another process"];
        if !locked.iter().any(|text| finished.output.contains(text)) {
            bail!("`{}` failed ({})\n{}", command.join(" "), finished.status, finished.tail());
        }
        sleep(PAUSE);
    }
    bail!("`{}`: another process keeps apt's lock", command.join(" "))
}

fn as_root(command: &[&str]) -> Command {
    let root = shell::ask(shell::program("id").arg("-u")).as_deref() == Some("0");
    let mut full: Vec<&str> = if root { Vec::new() } else { vec!["sudo", "-n"] };
    full.extend(command);
    let mut child = shell::program(full[0]);
    child.args(&full[1..]).env("DEBIAN_FRONTEND", "noninteractive").env("LC_ALL", "C");
    child
}
