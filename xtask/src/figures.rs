//! `cargo xtask figures`: how much the catalog holds of each system, and how much of a host is written by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use retaguarda::schema::{Body, Csv, Evidence, Kind, List, Object, Reply, System};
use retaguarda::systems::SYSTEMS;
use serde_json::Value;

use crate::paths;

/// The hosts, with the folders of what they are made of.
const HOSTS: [(&str, &[&str]); 3] = [
    ("JavaScript (wasm)", &["bindings-wasm/src", "bindings-wasm/npm/src"]),
    ("Node (native)", &["bindings-node/src", "bindings-node/npm"]),
    ("Python", &["bindings-python/src", "bindings-python/python/retaguarda"]),
];

/// Prints both tables.
pub fn run() -> Result<()> {
    let row = |name: &str, counts: [usize; 4]| {
        let [operations, unlisted, fields, vectors] = counts;
        println!("{name:<16} {operations:>10} {unlisted:>14} {fields:>8} {vectors:>8}");
    };
    println!(
        "{:<16} {:>10} {:>14} {:>8} {:>8}",
        "system", "operations", "not in manual", "fields", "vectors"
    );
    let mut sum = [0; 4];
    for system in SYSTEMS {
        let unlisted =
            system.operations.iter().filter(|operation| operation.evidence == Evidence::Integrators).count();
        let counts = [system.operations.len(), unlisted, fields(system), vectors(system)?];
        row(system.id, counts);
        sum = std::array::from_fn(|i| sum[i] + counts[i]);
    }
    row("all", sum);
    println!("\n{:<20} {:>21}", "host", "lines written by hand");
    for (host, folders) in HOSTS {
        let mut lines = 0;
        for folder in folders {
            for file in paths::files(&paths::at(folder), &[".rs", ".ts", ".py", ".pyi", ".js", ".cjs"]) {
                lines += hand_written(&file)?;
            }
        }
        println!("{host:<20} {lines:>21}");
    }
    Ok(())
}

/// The fields of every table once, and the parameters of every operation.
fn fields(system: &'static System) -> usize {
    let mut tables: BTreeMap<*const Object, &'static Object> = BTreeMap::new();
    let mut parameters = 0;
    gather(Kind::Object(system.session), &mut tables);
    for operation in system.operations {
        parameters += operation.path_parameters.fields.len() + operation.query.fields.len();
        match operation.body {
            Body::Json(kind) => gather(kind, &mut tables),
            Body::Form(object) | Body::Csv(Csv { object, .. }) => gather(Kind::Object(object), &mut tables),
            Body::None => {}
        }
        if let Reply::Enveloped(kind) = operation.reply {
            gather(kind, &mut tables);
        }
    }
    parameters + tables.values().map(|object| object.fields.len()).sum::<usize>()
}

fn gather(kind: Kind, tables: &mut BTreeMap<*const Object, &'static Object>) {
    match kind {
        Kind::Object(object) if tables.insert(object, object).is_none() => {
            object.fields.iter().for_each(|field| gather(field.kind, tables));
        }
        Kind::List(List { item, .. }) | Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => {
            gather(item.kind(), tables);
        }
        _ => {}
    }
}

/// The wire cases of a system.
fn vectors(system: &System) -> Result<usize> {
    let mut count = 0;
    for file in paths::files(&paths::at("tests/vectors").join(system.id), &[".json"]) {
        let text = fs::read(&file)?;
        let read: Value = serde_json::from_slice(&text).with_context(|| paths::shown(&file))?;
        count += read["cases"].as_array().map_or(0, Vec::len);
    }
    Ok(count)
}

/// The lines of a file that are neither blank nor generated.
fn hand_written(file: &Path) -> Result<usize> {
    let text = fs::read_to_string(file)?;
    if text.lines().next().is_some_and(|line| line.contains("Generated from the catalog")) {
        return Ok(0);
    }
    Ok(text.lines().filter(|line| !line.trim().is_empty()).count())
}
