//! Any faults in any order, several flows at once over one access: no row lost, no row twice, no write carried out twice, one login at a time, every
//! failure typed, and an end.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use retaguarda::engine::json::Reader;
use retaguarda::session::{Access, Action, Cause, Flow, FlowKind, Read, Received, Sending};
use serde_json::Value;
use support::vendor::{FAULTS, Fault, Got, Vendor};
use support::*;

/// A flow, and what has come of it.
struct Actor {
    flow: Flow,
    settings: &'static str,
    /// What is under way, and what will come back.
    under_way: Option<(Sending, Got)>,
    wakes: f64,
    rows: Vec<String>,
    end: Option<Action>,
}

/// The whole scene.
struct Scene {
    vendor: Vendor,
    access: Access,
    now: f64,
    actors: Vec<Actor>,
    faults: Vec<Fault>,
    steps: usize,
}

/// More steps than any of these scenes needs, with any faults.
const MOST_STEPS: usize = 5_000;

impl Scene {
    fn new(vendor: Vendor, faults: &[Fault], actors: Vec<Actor>) -> Scene {
        Scene {
            vendor,
            access: Access::new(),
            now: NOW,
            actors,
            faults: faults.iter().rev().copied().collect(),
            steps: 0,
        }
    }

    /// Lets the flows take turns, in this order and over again, until all are at their ends.
    fn play(&mut self, turns: &[usize]) {
        for turn in turns.iter().cycle() {
            self.steps += 1;
            assert!(self.steps < MOST_STEPS, "it does not end");
            if self.actors.iter().all(|actor| actor.end.is_some()) {
                return;
            }
            let number = turn % self.actors.len();
            self.turn(number);
            self.pass_time();
            let logins = self.actors.iter().filter_map(|actor| actor.under_way.as_ref());
            assert!(
                logins.filter(|(sending, _)| sending.purpose == "login").count() <= 1,
                "two logins at once"
            );
        }
    }

    fn turn(&mut self, number: usize) {
        let Scene { vendor, access, now, actors, faults, .. } = self;
        let actor = &mut actors[number];
        if actor.end.is_some() {
            return;
        }
        put_away(&mut actor.flow, access);
        match actor.under_way.take() {
            Some((_, Got::Nothing(reason))) => actor.flow.fail(access, reason, *now),
            Some((_, Got::Reply(status, headers, body))) => {
                let headers: Vec<(&str, &str)> =
                    headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let fed = actor.flow.feed(
                    access,
                    &Received { status, headers: &headers, body: body.as_bytes() },
                    *now,
                );
                if let Some(read) = fed.read.filter(|read| read.rows.is_some()) {
                    actor.rows.extend(rows_of(&read, &body));
                }
            }
            None if actor.wakes > *now => {}
            None => match actor.flow.step(&mut Reader::of_text(actor.settings), access, *now, 0.3) {
                Action::Send(sending) => {
                    let fault = faults.pop().unwrap_or(Fault::None);
                    let got = vendor.serve(&sending, fault, *now);
                    actor.under_way = Some((sending, got));
                }
                Action::Wait { until, .. } => {
                    assert!(until > *now, "a wait that is over");
                    actor.wakes = until;
                }
                end => actor.end = Some(end),
            },
        }
        put_away(&mut actor.flow, access);
    }

    /// A moment goes by; all of the time that everybody waits.
    fn pass_time(&mut self) {
        let busy = self
            .actors
            .iter()
            .any(|actor| actor.end.is_none() && (actor.under_way.is_some() || actor.wakes <= self.now));
        if busy {
            self.now += 0.01;
            return;
        }
        let wakes = self.actors.iter().filter(|actor| actor.end.is_none()).map(|actor| actor.wakes);
        self.now = wakes.min_by(f64::total_cmp).unwrap_or(self.now).max(self.now);
    }
}

fn put_away(flow: &mut Flow, access: &mut Access) {
    *flow = Flow::from_json(&flow.to_json()).expect("its own state");
    *access = Access::from_json(&access.to_json()).expect("its own access");
}

fn actor(
    kind: FlowKind,
    operation: &str,
    params: &str,
    settings: &'static str,
    cursor: &str,
    options: &str,
) -> Actor {
    let flow = start(kind, operation, params, settings, cursor, options).expect("a flow").flow;
    Actor { flow, settings, under_way: None, wakes: 0.0, rows: Vec::new(), end: None }
}

/// The keys of the rows that a host hands out.
fn rows_of(read: &Read, body: &str) -> Vec<String> {
    let body: Value = serde_json::from_str(body).expect("JSON");
    let data = match body.get("dados") {
        Some(data) => data,
        None => match read.list {
            Some("") | None => &body,
            Some(list) => &body[list],
        },
    };
    let rows = data.as_array().expect("a list").iter().enumerate();
    rows.filter(|(place, _)| !read.skip.contains(&(*place as u64)))
        .map(|(_, row)| {
            row.as_object().expect("a row").values().next().expect("a key").to_string().replace('"', "")
        })
        .collect()
}

const SHOP_LOGIN: &str = r#"{"url":"http://loja:60500","serie":"HIAABB","codFilial":1,"senha":"x"}"#;
const UNIPLUS_LOGIN: &str = r#"{"url":"https://uniplus","codigoAutorizacao":"YTpi"}"#;
const EGESTOR_LOGIN: &str = r#"{"personalToken":"x"}"#;

/// The lists of the three kinds of pages.
const LISTS: [(&str, &str); 3] = [
    ("shop_control.clientes.consultar", SHOP_LOGIN),
    ("egestor.categorias.consultar", EGESTOR_LOGIN),
    ("uniplus.eans.consultar", UNIPLUS_LOGIN),
];

fn faults() -> impl Strategy<Value = Vec<Fault>> {
    vec(select(&FAULTS[..]), 0..40)
}

fn turns() -> impl Strategy<Value = Vec<usize>> {
    vec(0_usize..6, 1..40).prop_map(|mut turns| {
        // Everybody comes to their turn.
        turns.extend(0..6);
        turns
    })
}

/// The names 0, 1, 2 ... as the rows of the model have them.
fn names(count: u32) -> Vec<String> {
    (0..count).map(|row| row.to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lists_lose_no_row_and_give_none_twice(
        list in select(&LISTS[..]), kind in select(&[FlowKind::Pages, FlowKind::Sync][..]), rows in 0_u32..50, page in 1_u32..12,
        faults in faults(), turns in turns(), flows in 1_usize..4,
    ) {
        let (operation, settings) = list;
        let options = r#"{"pageSize":7}"#;
        let actors = (0..flows).map(|_| actor(kind, operation, "{}", settings, "", options)).collect();
        let vendor = Vendor { rows, page, ..Vendor::default() };
        let mut scene = Scene::new(vendor, &faults, actors);
        scene.play(&turns);
        for actor in std::mem::take(&mut scene.actors) {
            let mut handed_out = actor.rows.clone();
            if let Some(Action::Failed(failed)) = &actor.end {
                prop_assert!(matches!(failed.cause(), Cause::Vendor | Cause::Transport), "{failed:?}");
                // Another run goes on from its cursor, without faults.
                let cursor = failed.cursor().expect("a cursor");
                let next = self::actor(kind, operation, "{}", settings, &cursor, options);
                scene.actors = vec![next];
                scene.faults.clear();
                scene.steps = 0;
                scene.play(&[0]);
                let next = scene.actors.remove(0);
                prop_assert!(matches!(next.end, Some(Action::Done(_))), "{:?}", next.end);
                handed_out.extend(next.rows);
            }
            prop_assert_eq!(handed_out, names(rows));
        }
    }

    #[test]
    fn writes_are_carried_out_once_or_told_to_be_unknown(faults in faults(), turns in turns(), flows in 1_usize..5) {
        let actors = (0..flows).map(|number| {
            let body = format!(r#"{{"body":{{"nome":"{number}","tipo":"C","fisicaJuridica":"F","cpfCnpj":"16025717087"}}}}"#);
            actor(FlowKind::Call, "shop_control.clientes.cadastrar", &body, SHOP_LOGIN, "", "")
        }).collect();
        let mut scene = Scene::new(Vendor::default(), &faults, actors);
        scene.play(&turns);
        for (number, actor) in scene.actors.iter().enumerate() {
            let written = scene.vendor.written.get(&number.to_string()).copied().unwrap_or_default();
            match &actor.end {
                Some(Action::Done(_)) => prop_assert_eq!(written, 1),
                Some(Action::Failed(failed)) if failed.cause() == Cause::OutcomeUnknown => prop_assert!(written <= 1),
                Some(Action::Failed(failed)) => {
                    prop_assert!(matches!(failed.cause(), Cause::Vendor | Cause::Transport), "{failed:?}");
                    prop_assert_eq!(written, 0);
                }
                end => prop_assert!(false, "{:?}", end),
            }
        }
    }

    #[test]
    fn sales_are_followed_to_their_end(faults in faults(), turns in turns(), flows in 1_usize..4) {
        let actors = (0..flows).map(|number| {
            let sale = SALE.replace(r#""codigoCliente":7"#, &format!(r#""codigoCliente":7,"observacao":"{number}""#));
            actor(FlowKind::Follow, "shop_control.vendas.cadastrar", &sale, SHOP_LOGIN, "", r#"{"interval":5}"#)
        }).collect();
        let mut scene = Scene::new(Vendor::default(), &faults, actors);
        scene.play(&turns);
        for (number, actor) in scene.actors.iter().enumerate() {
            let written = scene.vendor.written.get(&number.to_string()).copied().unwrap_or_default();
            match &actor.end {
                Some(Action::Done(_)) => prop_assert_eq!(written, 1),
                Some(Action::Failed(failed)) => match failed.cause() {
                    Cause::OutcomeUnknown => prop_assert!(written <= 1),
                    // Once it has a receipt, the cursor asks after it and sends nothing.
                    Cause::Vendor | Cause::Transport | Cause::Deadline => {
                        prop_assert_eq!(written, u32::from(failed.cursor().is_some()));
                    }
                    _ => prop_assert!(false, "{failed:?}"),
                },
                end => prop_assert!(false, "{:?}", end),
            }
        }
    }

    #[test]
    fn parts_are_carried_out_once(faults in faults(), turns in turns(), rows in 1_u32..30, chunk in 1_u32..9) {
        let operation = "uniplus.produtos.cadastrar.lista";
        let products: Vec<String> = (0..rows)
            .map(|code| format!(r#"{{"codigo":"{code}","nome":"X","preco":10,"unidadeMedida":"UN"}}"#))
            .collect();
        let params = format!(r#"{{"body":[{}]}}"#, products.join(","));
        let options = format!(r#"{{"chunk":{chunk}}}"#);
        let first = actor(FlowKind::Batches, operation, &params, UNIPLUS_LOGIN, "", &options);
        let mut scene = Scene::new(Vendor::default(), &faults, vec![first]);
        scene.play(&turns);
        let end = scene.actors[0].end.clone();
        prop_assert!(scene.vendor.written.values().all(|times| *times == 1));
        if let Some(Action::Failed(failed)) = end {
            let through = failed.tally().rows as usize;
            let written = scene.vendor.written.len();
            let cursor = failed.cursor().expect("a cursor");
            if failed.cause() == Cause::OutcomeUnknown {
                prop_assert!(written == through || written == (through + chunk as usize).min(rows as usize));
                prop_assert!(start(FlowKind::Batches, operation, &params, UNIPLUS_LOGIN, &cursor, &options).is_err());
                return Ok(());
            }
            prop_assert_eq!(written, through);
            scene.actors = vec![actor(FlowKind::Batches, operation, &params, UNIPLUS_LOGIN, &cursor, &options)];
            scene.faults.clear();
            scene.play(&[0]);
        }
        prop_assert_eq!(scene.vendor.written.len(), rows as usize);
        prop_assert!(scene.vendor.written.values().all(|times| *times == 1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_session_keeps_to_its_rate(flows in 2_usize..5, rows in 30_u32..60, turns in turns()) {
        let actors = (0..flows)
            .map(|_| actor(FlowKind::Pages, "egestor.categorias.consultar", "{}", EGESTOR_LOGIN, "", ""))
            .collect();
        let mut scene = Scene::new(Vendor { rows, page: 1, ..Vendor::default() }, &[], actors);
        scene.play(&turns);
        let calls = &scene.vendor.calls;
        for (first, later) in calls.iter().zip(calls.iter().skip(60)) {
            prop_assert!(later - first > 59.99, "61 calls from {first} to {later}");
        }
        prop_assert_eq!(calls.len(), flows * rows as usize + 1);
    }
}
