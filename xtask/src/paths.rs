//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}

/// A path under the root.
pub fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => at("target"),
    }
}

/// What is slow to make and outlives `cargo clean`.
pub fn cache() -> PathBuf {
    at(".cache")
}

/// Where each child's output is kept.
pub fn logs() -> PathBuf {
    target().join("xtask")
}

/// A command of the npm packages.
pub fn node_bin(name: &str) -> PathBuf {
    at("node_modules/.bin").join(name)
}

/// A command of the Python environment.
pub fn venv_bin(name: &str) -> PathBuf {
    cache().join("venv/bin").join(name)
}

/// All files under `directory` whose name ends in one of `endings`, sorted; what is generated or installed is skipped.
pub fn files(directory: &Path, endings: &[&str]) -> Vec<PathBuf> {
    const SKIPPED: [&str; 6] = ["node_modules", "target", ".cache", ".git", "dist", "__pycache__"];
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(directory) else { return found };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                found.extend(files(&path, endings));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The path as people write it, from the root.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
