//! Every vector, on the engine's text interface.

use retaguarda_conformance::cases;

#[test]
fn every_vector_holds() {
    let cases = cases();
    let mut failures = Vec::new();
    for (file, case) in &cases {
        let found = case.run();
        if found != case.expect {
            failures.push(format!("{file}: {}\n  expected {}\n  found    {found}", case.name, case.expect));
        }
    }
    assert!(!cases.is_empty(), "no vectors were found");
    assert!(
        failures.is_empty(),
        "{} of {} vectors fail:\n{}",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
}
