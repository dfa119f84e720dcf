//! `retaguarda-sandbox`: serves until it is killed.

use std::io::{self, Write};
use std::process::ExitCode;

use retaguarda_sandbox::{Command, Options, Sandbox};

fn main() -> ExitCode {
    match Options::from_args(std::env::args_os().skip(1)) {
        Ok(Command::Help) => {
            println!("{}", Options::HELP);
            ExitCode::SUCCESS
        }
        Ok(Command::Serve(options)) => match serve(*options) {
            Ok(never) => match never {},
            Err(error) => fail(&error),
        },
        Err(error) => fail(&error),
    }
}

fn serve(options: Options) -> io::Result<std::convert::Infallible> {
    let sandbox = Sandbox::start(options)?;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", serde_json::to_string(sandbox.addresses())?)?;
    stdout.flush()?;
    loop {
        std::thread::park();
    }
}

fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("retaguarda-sandbox: {error}");
    ExitCode::FAILURE
}
