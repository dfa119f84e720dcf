//! The program: one line of JSON, then it serves.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[test]
fn the_first_line_says_where_it_listens() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_retaguarda-sandbox"))
        .args(["--serie", "TESTE", "--cod-filial", "3"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let stdout = program.stdout.take().expect("a pipe");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    let addresses: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    for vendor in ["shop_control", "estoque_ai", "is_collector", "uniplus", "egestor"] {
        assert!(
            addresses[vendor].as_str().is_some_and(|url| url.starts_with("http://127.0.0.1:")),
            "{vendor}"
        );
    }
    let address = addresses["shop_control"].as_str().expect("an address");
    let reply = ureq::get(format!("{address}/auth?serie=TESTE&codfilial=3")).call();
    program.kill().expect("it was still running");
    program.wait().expect("it ends");
    assert!(reply.expect("a reply").body_mut().read_to_string().expect("text").contains("\"expireAt\""));
}

#[test]
fn a_wrong_option_ends_it() {
    let program = Command::new(env!("CARGO_BIN_EXE_retaguarda-sandbox")).arg("--prot").output();
    let output = program.expect("the program starts");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("--prot"));
}
