//! What can be chosen when a sandbox starts, and the command line that chooses it.

use std::time::Duration;

use lexopt::prelude::*;

use crate::{egestor, estoque_ai, is_collector, uniplus};

/// What can be chosen when a sandbox starts. The default is the published test base on a free port.
#[derive(Clone, Debug)]
pub struct Options {
    /// Port of the first service; the others take the next ones. 0 takes free ports.
    pub port: u16,
    /// Whether the services answer preflights and send CORS headers. The real ones do not.
    pub cors: bool,
    /// How long a sale's receipt is pending.
    pub receipt_delay: Duration,
    /// Shop Control's serial number.
    pub serie: String,
    /// Shop Control's branch.
    pub cod_filial: u32,
    /// Shop Control's password, the key of the signatures.
    pub senha: String,
    /// Whether Shop Control's products have `codigoBarras`, which the manual's table has and no capture.
    pub barcodes: bool,
    /// EstoqueAi.
    pub estoque_ai: estoque_ai::Settings,
    /// IS Collector.
    pub is_collector: is_collector::Settings,
    /// Uniplus.
    pub uniplus: uniplus::Settings,
    /// eGestor.
    pub egestor: egestor::Settings,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            port: 0,
            cors: false,
            receipt_delay: Duration::from_millis(800),
            serie: "HIAABB-100000-ABCD".to_owned(),
            cod_filial: 1,
            senha: "senha".to_owned(),
            barcodes: false,
            estoque_ai: estoque_ai::Settings::default(),
            is_collector: is_collector::Settings::default(),
            uniplus: uniplus::Settings::default(),
            egestor: egestor::Settings::default(),
        }
    }
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Command {
    /// Serve with these options.
    Serve(Box<Options>),
    /// Show the help text.
    Help,
}

impl Options {
    /// Reads a command line (without the program's name).
    pub fn from_args<I>(args: I) -> Result<Command, lexopt::Error>
    where
        I: IntoIterator,
        I::Item: Into<std::ffi::OsString>,
    {
        let mut options = Options::default();
        let mut parser = lexopt::Parser::from_args(args);
        while let Some(arg) = parser.next()? {
            match arg {
                Long("port") => options.port = parser.value()?.parse()?,
                Long("cors") => options.cors = true,
                Long("receipt-delay-ms") => {
                    options.receipt_delay = Duration::from_millis(parser.value()?.parse()?);
                }
                Long("serie") => options.serie = parser.value()?.string()?,
                Long("cod-filial") => options.cod_filial = parser.value()?.parse()?,
                Long("senha") => options.senha = parser.value()?.string()?,
                Long("barcodes") => options.barcodes = true,
                Long("estoque-ai-token") => options.estoque_ai.token = parser.value()?.string()?,
                Long("processing-delay-ms") => {
                    let delay = Duration::from_millis(parser.value()?.parse()?);
                    options.estoque_ai.processing_delay = delay;
                }
                Long("is-collector-token") => options.is_collector.token = parser.value()?.string()?,
                Long("is-collector-secret") => options.is_collector.secret = parser.value()?.string()?,
                Long("is-collector-user") => options.is_collector.user = parser.value()?.string()?,
                Long("is-collector-unlicensed") => options.is_collector.licensed = false,
                Long("is-collector-lower-status") => options.is_collector.lower_case_status = true,
                Long("count-delay-ms") => {
                    options.is_collector.count_delay = Duration::from_millis(parser.value()?.parse()?);
                }
                Long("uniplus-account") => options.uniplus.account = parser.value()?.string()?,
                Long("uniplus-uuid") => options.uniplus.uuid = parser.value()?.string()?,
                Long("uniplus-cap") => options.uniplus.cap = Some(parser.value()?.parse()?),
                Long("uniplus-wrapped") => options.uniplus.wrapped = true,
                Long("uniplus-json-errors") => options.uniplus.json_errors = true,
                Long("uniplus-bare-router") => options.uniplus.bare_router = true,
                Long("egestor-personal-token") => {
                    options.egestor.personal_token = parser.value()?.string()?
                }
                Long("egestor-client-id") => options.egestor.client_id = parser.value()?.string()?,
                Long("egestor-client-secret") => options.egestor.client_secret = parser.value()?.string()?,
                Long("egestor-limit") => options.egestor.limit = parser.value()?.parse()?,
                Short('h') | Long("help") => return Ok(Command::Help),
                other => return Err(other.unexpected()),
            }
        }
        Ok(Command::Serve(Box::new(options)))
    }

    /// The help text.
    pub const HELP: &'static str = "\
The vendors' services on localhost. The first line printed is JSON with their addresses.

  --port N               port of the first service, the others take the next ones (default: free ports)
  --cors                 answer preflights and send CORS headers
  --receipt-delay-ms N   how long a sale's receipt is pending (default: 800)
  --serie TEXT           Shop Control: serial number (default: HIAABB-100000-ABCD)
  --cod-filial N         Shop Control: branch (default: 1)
  --senha TEXT           Shop Control: password (default: senha)
  --barcodes             Shop Control: products with barcodes, which no capture shows
  --estoque-ai-token TEXT  EstoqueAi: the secret in the path (default: 0f3c9f6e-teste+estoque=ai)
  --processing-delay-ms N  EstoqueAi: how long a movement is queued (default: 800)
  --is-collector-token TEXT, --is-collector-secret TEXT, --is-collector-user EMAIL
                         IS Collector: credentials (default: TOKEN-TESTE, SECRET-TESTE, moises@inlin3.com)
  --is-collector-unlicensed    IS Collector: the account has no licence
  --is-collector-lower-status  IS Collector: `inventorystatus` instead of `inventoryStatus`
  --count-delay-ms N     IS Collector: how long a count takes (default: 800)
  --uniplus-account TEXT, --uniplus-uuid TEXT
                         Uniplus: what the authorization code is made of
  --uniplus-cap N        Uniplus: the most records of a list, the rest left out without a word
  --uniplus-wrapped      Uniplus: lists as {\"value\": [...]}
  --uniplus-json-errors  Uniplus: a 422 as {\"errors\": [...]}
  --uniplus-bare-router  Uniplus: the router leaves the scheme of the address out
  --egestor-personal-token TEXT, --egestor-client-id TEXT, --egestor-client-secret TEXT
                         eGestor: credentials
  --egestor-limit N      eGestor: requests a minute (default: 60)";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_chooses() {
        let args = ["--port", "4000", "--cors", "--receipt-delay-ms=5", "--serie", "S", "--cod-filial", "7"];
        let Ok(Command::Serve(options)) = Options::from_args(args) else { panic!("the options are right") };
        assert_eq!(
            (options.port, options.cors, options.receipt_delay.as_millis(), options.cod_filial),
            (4000, true, 5, 7)
        );
        assert_eq!((options.serie.as_str(), options.senha.as_str()), ("S", "senha"));
    }

    #[test]
    fn an_unknown_option_is_an_error() {
        assert!(Options::from_args(["--prot", "4000"]).is_err());
        assert!(Options::from_args(["--port", "many"]).is_err());
    }
}
