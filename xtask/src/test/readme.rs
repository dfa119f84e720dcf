//! The code blocks of the READMEs, run as they stand, against a sandbox in the place of the shop's server.
//!
//! Blocks marked `python`, `js` and `ts` are run; the `ts` ones are type-checked too, all together. (The `rust` ones
//! are doc tests of the conformance crate.) A comment on the line before a block changes that:
//! `<!-- continues -->` puts the blocks of the same language before it in front of it, `<!-- check-only: why -->`
//! has it type-checked or compiled and not run.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, bail};

use super::counts::Counts;
use crate::sandbox::Running;
use crate::workshop::Workshop;
use crate::{paths, shell};

/// The address that the manuals and our examples use.
const SHOP: &str = "http://localhost:60500";
/// An example that takes longer is waiting for something that does not come.
const PATIENCE: Duration = Duration::from_secs(60);
const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "strict": true, "noEmit": true, "target": "es2022", "lib": ["es2022", "esnext", "dom", "dom.iterable"],
    "module": "nodenext", "moduleDetection": "force", "skipLibCheck": false, "types": ["node"]
  },
  "include": ["*.ts"]
}
"#;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Python,
    JavaScript,
    TypeScript,
}

impl Language {
    fn of(info: &str) -> Option<Language> {
        match info.split([' ', ',']).next()? {
            "python" | "py" => Some(Language::Python),
            "js" | "javascript" | "mjs" => Some(Language::JavaScript),
            "ts" | "typescript" => Some(Language::TypeScript),
            _ => None,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Language::Python => "py",
            Language::JavaScript => "mjs",
            Language::TypeScript => "ts",
        }
    }
}

struct Block {
    /// `README.md:12`, the line of its fence.
    place: String,
    language: Language,
    run: bool,
    code: String,
}

/// Runs them all.
pub fn run(workshop: &Workshop, _: bool) -> Result<Counts> {
    let readmes =
        ["README.md", "README.pt-BR.md", "bindings-wasm/npm/README.md", "bindings-node/npm/README.md"];
    let mut blocks = Vec::new();
    for readme in readmes.into_iter().chain(["bindings-python/README.md"]) {
        if let Ok(text) = fs::read_to_string(paths::at(readme)) {
            blocks.extend(blocks_of(readme, &text));
        }
    }
    if blocks.is_empty() {
        bail!("no README has a code block");
    }
    workshop.npm()?;
    workshop.napi()?;
    workshop.wheel()?;
    let sandbox = Running::start(workshop)?;
    // Under the root, so that the packages of the workspace are found from there.
    let directory = paths::cache().join("readme");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    let mut sum = Counts::default();
    for (number, block) in blocks.iter().enumerate() {
        let file = directory.join(format!("block{number}.{}", block.language.ending()));
        fs::write(&file, block.code.replace(SHOP, sandbox.url("shop_control")?))?;
        sum = sum + one(workshop, block, &file, number)?;
    }
    if blocks.iter().any(|block| block.language == Language::TypeScript) {
        fs::write(directory.join("tsconfig.json"), TSCONFIG)?;
        let mut tsc = shell::program(paths::node_bin("tsc"));
        tsc.arg("--project").arg(&directory);
        sum = sum + Counts::of_check(&shell::run("test-readme-tsc", &mut tsc)?);
    }
    Ok(sum)
}

fn one(workshop: &Workshop, block: &Block, file: &Path, number: usize) -> Result<Counts> {
    let mut command = match (block.language, block.run) {
        (Language::Python, true) => {
            let mut python = shell::program(paths::venv_bin("python"));
            python.arg(file);
            python
        }
        (Language::Python, false) => {
            let mut compile = shell::program(paths::venv_bin("python"));
            compile.args(["-m", "py_compile"]).arg(file);
            compile
        }
        (Language::JavaScript, true) => shell::node(file),
        (Language::JavaScript, false) => {
            let mut check = shell::program("node");
            check.arg("--check").arg(file);
            check
        }
        (Language::TypeScript, true) => shell::node(stripped(file)?),
        // The type check sees it.
        (Language::TypeScript, false) => return Ok(Counts::default()),
    };
    workshop.equip(&mut command).current_dir(paths::cache().join("readme"));
    let counts =
        Counts::of_check(&shell::run_within(PATIENCE, &format!("test-readme-{number}"), &mut command)?);
    if counts.failed > 0 {
        println!("✗ {}", block.place);
    }
    Ok(counts)
}

/// The block without its types, as a module that Node runs.
fn stripped(file: &Path) -> Result<PathBuf> {
    let plain = file.with_extension("mjs");
    let mut esbuild = shell::program(paths::node_bin("esbuild"));
    esbuild.arg(file).args(["--format=esm", "--target=es2022"]).arg(format!("--outfile={}", plain.display()));
    shell::demand("test-readme-esbuild", &mut esbuild)?;
    Ok(plain)
}

/// The blocks of a document that are ours to run.
fn blocks_of(document: &str, text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // The comments on the lines before the block.
    let mut markers: Vec<&str> = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.trim_start().strip_prefix("```") else {
            match line.trim() {
                "" => {}
                comment if comment.starts_with("<!--") => markers.push(comment),
                _ => markers.clear(),
            }
            continue;
        };
        let body: Vec<&str> =
            lines.by_ref().map(|(_, line)| line).take_while(|line| line.trim_start() != "```").collect();
        let marked = |marker: &str| markers.iter().any(|comment| comment.starts_with(marker));
        let (continues, run) = (marked("<!-- continues"), !marked("<!-- check-only"));
        markers.clear();
        let Some(language) = Language::of(info) else { continue };
        let mut code = body.join("\n") + "\n";
        if continues {
            let before = blocks.iter().rev().find(|block| block.language == language);
            code = before.map_or_else(String::new, |block| block.code.clone()) + &code;
        }
        blocks.push(Block { place: format!("{document}:{}", number + 1), language, run, code });
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Language, blocks_of};

    #[test]
    fn blocks_are_found_with_their_markers() {
        let text = "# Title\n```python\na = 1\n```\nText.\n```sh\nls\n```\n\n<!-- continues -->\n```python\nb = a\n```\n\
                    <!-- check-only: needs a browser -->\n```ts\nconst c = 1;\n```\n";
        let blocks = blocks_of("README.md", text);
        let told: Vec<_> =
            blocks.iter().map(|block| (block.place.as_str(), block.run, block.code.as_str())).collect();
        assert_eq!(
            told,
            [
                ("README.md:2", true, "a = 1\n"),
                ("README.md:11", true, "a = 1\nb = a\n"),
                ("README.md:15", false, "const c = 1;\n"),
            ]
        );
        assert!(blocks[2].language == Language::TypeScript);
    }
}
