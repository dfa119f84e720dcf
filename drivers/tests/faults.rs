//! Flows against the sandbox while it fails, with every client: no row lost, none twice, no write carried out twice, every failure typed, and an end.
//!
//! What is run stands in `tests/flows/scenarios.json`, which the other hosts read too. What fails, and when, is by chance that comes from a seed. Nobody
//! waits: a sleep is over at once.

mod support;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use retaguarda_http::retaguarda::describe::FlowKind;
use retaguarda_http::retaguarda::{self, engine};
use retaguarda_http::{Ask, Error, FlowOptions, Session};
use retaguarda_sandbox::{Command, Options, Sandbox};
use serde_json::{Value, json};
use support::{Clients, Kind, World};

/// How often each scenario is run with each client; one that writes, as often again and again: it is soon over.
const SEEDS: u64 = 6;
const SEEDS_OF_WRITES: u64 = 3 * SEEDS;
/// Seconds that a request may take.
const TIMEOUT: f64 = 0.12;
/// How late a reply comes that is slow.
const DELAY_MS: u64 = 240;
/// After so many faults there are no more, so that a run can come to its end.
const FAILURES: usize = 10;
/// No run begins so often anew.
const ENDLESS: usize = 40;

fn scenarios() -> Value {
    serde_json::from_str(include_str!("../../tests/flows/scenarios.json")).unwrap()
}

/// The sandbox with the settings of the scenarios, and what controls it.
struct Services {
    _sandbox: Sandbox,
    urls: Value,
    control: ureq::Agent,
}

impl Services {
    fn start(flows: &Value) -> Services {
        let arguments = flows["sandbox"].as_array().unwrap().iter().map(|word| word.as_str().unwrap());
        let Ok(Command::Serve(options)) = Options::from_args(arguments) else { panic!("no options") };
        let sandbox = Sandbox::start(*options).unwrap();
        let urls = serde_json::to_value(sandbox.addresses()).unwrap();
        Services { _sandbox: sandbox, urls, control: ureq::agent() }
    }

    fn url(&self, system: &str) -> &str {
        self.urls[system].as_str().unwrap()
    }

    fn say(&self, system: &str, what: &str, body: &str) {
        let url = format!("{}/__sandbox/{what}", self.url(system));
        let sent = self.control.post(url).header("Content-Type", "application/json").send(body);
        assert!(sent.unwrap().status().is_success());
    }

    fn ask(&self, system: &str, what: &str) -> Vec<Value> {
        let url = format!("{}/__sandbox/{what}", self.url(system));
        let text = self.control.get(url).call().unwrap().body_mut().read_to_string().unwrap();
        serde_json::from_str(&text).unwrap()
    }
}

/// Chance that comes from a seed (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// One run: its chance, its faults, its clock.
struct Weather<'s> {
    services: &'s Services,
    system: &'s str,
    faults: Vec<String>,
    inner: Mutex<Inner>,
}

struct Inner {
    chance: Chance,
    rate: f64,
    time: f64,
    struck: Vec<String>,
    refuses: bool,
}

impl Weather<'_> {
    /// The next request fails, perhaps.
    fn stumble(&self) {
        let mut inner = self.inner.lock().unwrap();
        if inner.struck.len() >= FAILURES || inner.chance.unit() >= inner.rate {
            return;
        }
        let fault = self.faults[inner.chance.next() as usize % self.faults.len()].clone();
        match fault.as_str() {
            "refused" => inner.refuses = true,
            "slow" => self.fault(json!({ "fault": "slow", "delay_ms": DELAY_MS })),
            _ => self.fault(json!({ "fault": fault })),
        }
        inner.struck.push(fault);
    }

    fn fault(&self, fault: Value) {
        self.services.say(self.system, "faults", &fault.to_string());
    }
}

impl World for Weather<'_> {
    fn now(&self) -> f64 {
        self.inner.lock().unwrap().time
    }

    fn chance(&self) -> f64 {
        self.inner.lock().unwrap().chance.unit()
    }

    fn sleep(&self, seconds: f64) {
        self.inner.lock().unwrap().time += seconds;
        self.stumble();
    }

    fn refuses(&self) -> bool {
        // Behind a reply there is no sleep: what comes next may fail all the same.
        let refuses = std::mem::take(&mut self.inner.lock().unwrap().refuses);
        if !refuses {
            self.stumble();
        }
        refuses
    }
}

/// A run of a scenario.
struct Run<'s> {
    scenario: &'s Value,
    session: Session,
    weather: Weather<'s>,
    kind: Kind,
    clients: &'s Clients,
}

impl<'s> Run<'s> {
    fn new(
        services: &'s Services,
        flows: &'s Value,
        scenario: &'s Value,
        clients: &'s Clients,
        (kind, seed, rate): (Kind, u64, f64),
    ) -> Run<'s> {
        let system = scenario["system"].as_str().unwrap();
        services.say(system, "reset", "");
        let mut settings = flows["systems"][system].clone();
        let path = if system == "egestor" { "/api" } else { "" };
        settings["url"] = format!("{}{path}", services.url(system)).into();
        let faults = flows["faults"].as_array().unwrap();
        let name = scenario["name"].as_str().unwrap();
        let seed = name.bytes().fold(seed, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let inner = Inner {
            chance: Chance(seed.wrapping_mul(3).wrapping_add(kind as u64)),
            rate,
            time: SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64(),
            struck: Vec::new(),
            refuses: false,
        };
        let faults = faults.iter().map(|fault| fault.as_str().unwrap().to_owned()).collect();
        let weather = Weather { services, system, faults, inner: Mutex::new(inner) };
        Run { scenario, session: Session::new(&settings), weather, kind, clients }
    }

    /// What the scenario asks for, from a cursor on.
    fn ask(&self, cursor: &str) -> Ask {
        let (kind, operation) = operation_of(self.scenario);
        let mut options = self.scenario.get("options").cloned().unwrap_or_else(|| json!({}));
        options["attempts"] = 4.into();
        options["timeout"] =
            (if self.weather.inner.lock().unwrap().rate > 0.0 { TIMEOUT } else { 30.0 }).into();
        let options = FlowOptions::from_json(&options.to_string()).unwrap();
        let path = engine::operation(&operation).unwrap().1.path;
        let mut ask = self.session.ask(kind, &operation).options(options).cursor(cursor);
        for (name, value) in self.scenario["params"].as_object().into_iter().flatten() {
            let in_path = path.contains(&format!("{{{name}}}"));
            ask = if in_path { ask.path(name, value.clone()) } else { ask.query(name, value.clone()) };
        }
        match self.scenario.get("body") {
            Some(body) => ask.body(body),
            None => ask,
        }
    }

    fn rows(&self, cursor: &str) -> (Vec<Value>, Option<String>, Option<Error>) {
        self.clients.rows(self.kind, self.ask(cursor), &self.weather)
    }

    /// All rows by their keys, however often the reading has to begin anew.
    fn read_all(&self, from: &str) -> (Vec<String>, String) {
        let keys = self.scenario["rows"].as_array().unwrap();
        let (mut found, mut from) = (Vec::new(), from.to_owned());
        for _ in 0..ENDLESS {
            let (rows, cursor, error) = self.rows(&from);
            let key =
                |row: &Value| keys.iter().map(|key| row[key.as_str().unwrap()].to_string() + " ").collect();
            found.extend(rows.iter().map(key).collect::<Vec<String>>());
            from = cursor.unwrap_or(from);
            match error {
                None => return (found, from),
                Some(error) => self.is_typed(&error),
            }
        }
        panic!("it does not end: {}", self.told());
    }

    /// The value, or the failure behind which nothing can be done any more.
    fn value(&self) -> Result<Value, Error> {
        let mut cursor = String::new();
        for _ in 0..ENDLESS {
            let error = match self.clients.value(self.kind, self.ask(&cursor), &self.weather) {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            self.is_typed(&error);
            match error.cursor() {
                Some(place) if !place.contains("\"unknown\":true") => place.clone_into(&mut cursor),
                _ => return Err(error),
            }
        }
        panic!("it does not end: {}", self.told());
    }

    /// Of the failures only these can come of what was done to the server.
    fn is_typed(&self, error: &Error) {
        let is_one = matches!(error, Error::Vendor(..) | Error::OutcomeUnknown(_) | Error::Transport(..))
            || matches!(error, Error::Deadline(_) | Error::Refused(..) | Error::Stuck(_));
        assert!(is_one && !error.to_string().is_empty(), "{error:?}, {}", self.told());
    }

    fn told(&self) -> String {
        let struck = &self.weather.inner.lock().unwrap().struck;
        format!("{} by {:?}, {struck:?}", self.scenario["name"], self.kind)
    }

    /// Once, whatever struck; where it is said that it was not, not at all; and where nobody knows, it can be found out.
    fn check_writes(&self, ended: &Result<Value, Error>) {
        let Weather { services, system, .. } = self.weather;
        let [method, end] = [0, 1].map(|place| self.scenario["writes"][place].as_str().unwrap());
        let of = |what: &str| {
            let mut entries = services.ask(system, what);
            entries.retain(|entry| {
                let path = entry["path"].as_str().unwrap_or_default();
                let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
                entry["method"] == method && path.ends_with(end)
            });
            entries
        };
        let runs = of("runs");
        let sum = |what: &str| runs.iter().map(|entry| entry[what].as_u64().unwrap()).sum::<u64>();
        let done = sum("done");
        // The sandbox itself repeats what it is told to, and refuses what comes with a token that is good no more.
        let own = |entry: &&Value| entry["fault"] == "duplicate" || entry["fault"] == "expired_token";
        let own = of("log").iter().filter(own).count() as u64;
        assert!((done + sum("refused")).saturating_sub(own) <= 1, "{}, {ended:?}, {runs:?}", self.told());
        match ended {
            Ok(_) => assert!(done >= 1, "{}", self.told()),
            Err(Error::Transport(..)) => assert_eq!(done, 0, "{}", self.told()),
            Err(Error::OutcomeUnknown(stop)) if stop.sent.as_ref().is_some_and(|sent| sent.can_be_found) => {
                let (_, operation) = operation_of(self.scenario);
                let find = self.session.find(&operation).body(&self.scenario["body"]);
                services.control.delete(format!("{}/__sandbox/faults", services.url(system))).call().unwrap();
                self.weather.inner.lock().unwrap().rate = 0.0;
                std::thread::sleep(Duration::from_millis(30));
                let found =
                    find.via(&services.control).unwrap().clock(Still(&self.weather)).finish().unwrap();
                assert_eq!(found.found().is_empty(), done == 0, "{}", self.told());
            }
            Err(_) => {}
        }
    }
}

/// The weather's clock alone.
struct Still<'w>(&'w Weather<'w>);

impl retaguarda_http::Clock for Still<'_> {
    fn now(&self) -> f64 {
        World::now(self.0)
    }

    fn chance(&self) -> f64 {
        0.5
    }

    fn sleep(&self, seconds: f64) {
        self.0.inner.lock().unwrap().time += seconds;
    }
}

/// Which flow of which operation a method of the faces stands for: `iterar.periodo` for the pages of `consultar.periodo`.
fn operation_of(scenario: &Value) -> (FlowKind, String) {
    let [system, resource, method] = [&scenario["system"], &scenario["method"][0], &scenario["method"][1]]
        .map(|word| word.as_str().unwrap());
    let (verb, part) = method.split_once('.').unwrap_or((method, ""));
    let kind = match verb {
        "iterar" => FlowKind::Pages,
        "sincronizar" => FlowKind::Sync,
        "enviar_e_acompanhar" => FlowKind::Follow,
        "enviar_em_lotes" => FlowKind::Batches,
        _ => return (FlowKind::Call, format!("{system}.{resource}.{method}")),
    };
    let system = retaguarda::systems::SYSTEMS.iter().find(|one| one.id == system).unwrap();
    let fits = |name: &str| {
        let mut words = name.splitn(3, '.');
        words.next() == Some(resource) && words.nth(1).unwrap_or_default() == part
    };
    let mut fitting =
        system.operations.iter().filter(|operation| kind.is_of(operation) && fits(operation.name));
    let operation = fitting.next().unwrap_or_else(|| panic!("no operation for {scenario}"));
    (kind, format!("{}.{}", system.id, operation.name))
}

/// Runs everything with one client, and gives what struck, and how values ended.
fn run_all(kind: Kind) -> (BTreeSet<String>, BTreeSet<&'static str>) {
    let flows = scenarios();
    let (services, clients) = (Services::start(&flows), Clients::new());
    let scenarios = flows["scenarios"].as_array().unwrap();
    let run = |scenario, seed, rate| Run::new(&services, &flows, scenario, &clients, (kind, seed, rate));
    let right: Vec<Vec<String>> = scenarios
        .iter()
        .map(|scenario| {
            if scenario["rows"].is_null() {
                return Vec::new();
            }
            let (found, _) = run(scenario, 0, 0.0).read_all("");
            let keys: BTreeSet<&String> = found.iter().collect();
            assert!(!found.is_empty() && keys.len() == found.len(), "{scenario}");
            assert!(scenario["count"].as_u64().is_none_or(|count| count == found.len() as u64), "{scenario}");
            found
        })
        .collect();
    let (mut struck, mut ends) = (BTreeSet::new(), BTreeSet::new());
    let mut runs = 0;
    for seed in 1..=SEEDS_OF_WRITES {
        for (scenario, right) in scenarios.iter().zip(&right) {
            if seed > SEEDS && scenario["writes"].is_null() {
                continue;
            }
            let run = run(scenario, seed, 0.08 * (1 + seed % SEEDS) as f64);
            if scenario["rows"].is_array() {
                let (found, cursor) = run.read_all("");
                assert_eq!(&found, right, "{}", run.told());
                if let Some(again) = scenario["again"].as_u64() {
                    assert_eq!(run.read_all(&cursor).0.len() as u64, again, "{}", run.told());
                }
            } else {
                let ended = run.value();
                ends.insert(match &ended {
                    Ok(_) => "done",
                    Err(Error::OutcomeUnknown(_)) => "unknown",
                    Err(_) => "failed",
                });
                if scenario["writes"].is_array() {
                    run.check_writes(&ended);
                }
            }
            runs += 1;
            struck.extend(run.weather.inner.into_inner().unwrap().struck);
        }
    }
    assert!(runs >= 150, "{runs} runs");
    (struck, ends)
}

/// The chance is such that every fault strikes, and that values are had and are not.
fn all_was_tried((struck, ends): &(BTreeSet<String>, BTreeSet<&str>)) {
    let flows = scenarios();
    let faults = flows["faults"].as_array().unwrap().iter().map(|fault| fault.as_str().unwrap().to_owned());
    assert_eq!(struck, &faults.collect::<BTreeSet<_>>());
    assert!(ends.contains("done") && ends.contains("unknown"), "{ends:?}");
}

#[test]
fn ureq() {
    all_was_tried(&run_all(Kind::Ureq));
}

#[test]
fn reqwest() {
    all_was_tried(&run_all(Kind::Reqwest));
}

#[test]
fn reqwest_blocking() {
    all_was_tried(&run_all(Kind::ReqwestBlocking));
}
