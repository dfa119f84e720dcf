//! How many tests a runner says it ran.

use std::ops::Add;

use anyhow::{Result, bail};

use crate::shell::Finished;

/// Tests that passed and tests that did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that passed.
    pub passed: u64,
    /// Those that failed, or could not run.
    pub failed: u64,
}

impl Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// Reads the counts in a runner's output.
pub type Reader = fn(&str) -> Counts;

impl Counts {
    /// A check that has no counts of its own: it passed or it failed.
    pub fn of_check(finished: &Finished) -> Counts {
        let passed = finished.status.success();
        if !passed {
            println!("{}", finished.tail());
        }
        Counts { passed: passed.into(), failed: (!passed).into() }
    }

    /// The counts of a runner. One that counted nothing did not do its work, whatever its exit code says, and one
    /// that ended badly has a failure even if it named none.
    pub fn of_runner(finished: &Finished, read: Reader) -> Result<Counts> {
        let mut counts = read(&finished.output);
        if counts == Counts::default() {
            bail!("no test was counted ({})\n{}", finished.status, finished.tail());
        }
        if !finished.status.success() && counts.failed == 0 {
            counts.failed = 1;
        }
        if counts.failed > 0 {
            println!("{}", finished.tail());
        }
        Ok(counts)
    }
}

/// `cargo test`: the sum of its `test result:` lines.
pub fn cargo(output: &str) -> Counts {
    let results = output.lines().filter_map(|line| line.split_once("test result: "));
    results.fold(Counts::default(), |sum, (_, result)| sum + words(result))
}

/// Node's test runner, in its `spec` form (`ℹ pass 3`) and its `tap` form (`# pass 3`).
pub fn node(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines() {
        let Some(rest) = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")) else { continue };
        match rest.split_once(' ').map(|(word, number)| (word, number.trim().parse::<u64>())) {
            Some(("pass", Ok(number))) => counts.passed += number,
            Some(("fail" | "cancelled", Ok(number))) => counts.failed += number,
            _ => {}
        }
    }
    counts
}

/// The closing line of pytest, and the plain `3 passed, 0 failed` of our own runners: the last line that has counts.
pub fn closing_line(output: &str) -> Counts {
    output.lines().rev().map(words).find(|counts| *counts != Counts::default()).unwrap_or_default()
}

/// The numbers before `passed`, `failed` and `error` in a line.
fn words(line: &str) -> Counts {
    let mut counts = Counts::default();
    let words: Vec<&str> = line.split_whitespace().collect();
    for pair in words.windows(2) {
        let [number, word] = pair else { continue };
        let Ok(number) = number.parse::<u64>() else { continue };
        match word.trim_end_matches([',', ';', '.']) {
            "passed" => counts.passed += number,
            "failed" | "error" | "errors" => counts.failed += number,
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Counts, cargo, closing_line, node};

    fn counts(passed: u64, failed: u64) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn cargo_sums_its_binaries() {
        let output = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                      test result: FAILED. 3 passed; 4 failed; 0 ignored; finished in 0.00s\n";
        assert_eq!(cargo(output), counts(5, 4));
    }

    #[test]
    fn node_counts_cancelled_tests_as_failed() {
        assert_eq!(node("ℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n"), counts(2, 2));
        assert_eq!(node("# tests 1\n# pass 1\n# fail 0\n"), counts(1, 0));
    }

    #[test]
    fn the_last_line_with_counts_closes() {
        assert_eq!(closing_line("1 passed\n2 failed, 3 passed, 1 skipped in 0.10s\n"), counts(3, 2));
        assert_eq!(closing_line("=== 1 passed, 2 errors in 0.10s ===\n"), counts(1, 2));
        assert_eq!(closing_line("7 passed, 0 failed\n"), counts(7, 0));
    }

    #[test]
    fn no_count_is_no_count() {
        assert_eq!(closing_line("no tests ran in 0.01s\n"), counts(0, 0));
        assert_eq!(cargo("error: could not compile\n"), counts(0, 0));
        assert_eq!(node(""), counts(0, 0));
    }
}
