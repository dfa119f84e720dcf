//! How a flow begins: everything that can be checked is checked now, before anything is sent.

use super::batches::{Batches, Refusal};
use super::call::Call;
use super::find::Find;
use super::flow::{Flow, token_setting};
use super::follow::Following;
use super::list::position_parameters;
use super::options::{FlowOptions, invalid};
use super::pages::Pages;
use super::plan::{Plan, Tally};
use super::sync::Sync;
use super::tree::Tree;
use crate::describe::FlowKind;
use crate::engine::path::Path;
use crate::engine::{Context, Direction, Parameter, Problem, Severity, Source};
use crate::exchange::{Checked, Prepared, Session, finish};
use crate::messages::Code;
use crate::schema::{Body, Kind, Operation, System};
use crate::systems;

impl Flow {
    /// Begins a flow of an operation, or tells everything that is wrong with it. `params` and `body` are those of [`crate::engine::build`], without
    /// the parameters that say which page; `settings` are the session's, which may lack the token. `cursor` is one of an earlier run of the same, or
    /// empty. With the flow come warnings.
    pub fn start<R: Source, Q: Source>(
        kind: FlowKind,
        operation: &str,
        params: &mut R,
        body: Option<&[u8]>,
        settings: &mut Q,
        cursor: &str,
        options: &FlowOptions,
    ) -> Result<(Flow, Vec<Problem>), Vec<Problem>> {
        let Some((system, operation)) = systems::operation(operation) else {
            return Err(vec![unknown(operation)]);
        };
        if !kind.is_of(operation) {
            return Err(vec![no_such_flow(kind, operation)]);
        }
        let cursor = read_cursor(kind, system, operation, cursor)?;
        let mut options = options.clone();
        if let Some(follow) = operation.flows.follow.filter(|_| kind == FlowKind::Follow) {
            options.deadline.get_or_insert(f64::from(follow.deadline));
        }
        let (plan, warnings): (Box<dyn Plan>, Vec<Problem>) = match (kind, &cursor) {
            // What was sent is not needed to ask after it.
            (FlowKind::Follow, Some(cursor)) => {
                let following = Following::resume(system, operation, cursor, &options);
                (Box::new(following.ok_or_else(stranger)?), Vec::new())
            }
            _ => {
                let ask = Ask { kind, system, operation, resumed: cursor.is_some(), options: &options };
                let (prepared, warnings) = ask.prepare(params, body, settings)?;
                (plan_of(kind, prepared, &options, cursor.as_ref())?, warnings)
            }
        };
        Ok((Flow::new(kind, system, operation, options, plan), warnings))
    }

    /// The flow of a call that was built: what it sends is what was built, whatever became of the objects that it was built of. `body` is that of the
    /// request.
    pub fn of_call(call: &Checked, body: Option<&[u8]>, options: &FlowOptions) -> Flow {
        let prepared = call.with_body(body);
        let Prepared { system, operation, .. } = prepared;
        Flow::new(FlowKind::Call, system, operation, options.clone(), Box::new(Call::new(prepared)))
    }

    fn new(
        kind: FlowKind,
        system: &'static System,
        operation: &'static Operation,
        options: FlowOptions,
        plan: Box<dyn Plan>,
    ) -> Flow {
        Flow {
            kind,
            system,
            operation,
            options,
            plan,
            exchange: Default::default(),
            tally: Tally::default(),
            number: 0,
            started: None,
            last: String::new(),
            end: None,
        }
    }
}

/// A call for a flow.
struct Ask<'a> {
    kind: FlowKind,
    system: &'static System,
    operation: &'static Operation,
    resumed: bool,
    options: &'a FlowOptions,
}

impl Ask<'_> {
    /// Checks the call and the settings, and writes the body.
    fn prepare<R: Source, Q: Source>(
        &self,
        params: &mut R,
        body: Option<&[u8]>,
        settings: &mut Q,
    ) -> Result<(Prepared, Vec<Problem>), Vec<Problem>> {
        let Ask { system, operation, .. } = *self;
        let call = &self.options.call;
        let mut context = Context::new(Direction::Request, system.keys, call);
        let session = Session::read(system, settings, &mut context)
            .map_err(|fault| vec![fault.problem(&Path::root("session"))])?;
        let of_settings = std::mem::take(&mut context.problems);
        let mut context = Context::new(Direction::Request, system.keys, call);
        context.problems = of_settings;
        let offset = session.utc_offset().map(str::to_owned);
        context.utc_offset = offset.as_deref();
        context.set_later = self.set_later();
        let prepared = Prepared::read(system, operation, params, body, &session, &mut context);
        self.check_settings(&prepared, session, &mut context);
        let mut problems = context.problems;
        match self.kind {
            FlowKind::Batches => problems.retain(|problem| !self.is_cured_by_parts(problem)),
            FlowKind::Sync => problems.extend(self.other_constants(&prepared)),
            _ => {}
        }
        let is_wrong = problems.iter().any(|problem| problem.severity == Severity::Error);
        if is_wrong { Err(problems) } else { Ok((prepared, problems)) }
    }

    /// Tells the settings that are missing. The token may be where there is a login.
    fn check_settings(&self, prepared: &Prepared, mut session: Session, context: &mut Context<'_>) {
        let operation = match (self.kind, self.operation.flows.search) {
            // Only the list is asked for.
            (FlowKind::Find, Some(search)) => search.operation,
            _ => self.operation,
        };
        if let Some(setting) = token_setting(self.system, operation).filter(|_| self.system.login.is_some())
            && session.get(setting).is_none()
        {
            session.set(setting, "0");
        }
        finish(prepared, &session, 0, context);
    }

    /// The parameters that the flow sets itself.
    fn set_later(&self) -> Vec<&'static str> {
        let flows = &self.operation.flows;
        let mut names = Vec::new();
        if matches!(self.kind, FlowKind::Pages | FlowKind::Sync) {
            names.extend(position_parameters(self.operation));
        }
        if let Some(since) = flows.since.filter(|_| self.kind == FlowKind::Sync) {
            names.push(since.until);
            names.extend(since.constants.iter().map(|(name, _)| *name));
            names.extend(self.resumed.then_some(since.parameter));
        }
        names
    }

    /// Parameters that make other dates count than those of changes.
    fn other_constants(&self, prepared: &Prepared) -> Vec<Problem> {
        let constants = self.operation.flows.since.map_or(&[][..], |since| since.constants);
        let other = constants
            .iter()
            .filter(|(name, value)| prepared.query.get(name).is_some_and(|given| given != *value));
        other.map(|(name, _)| invalid(&format!("/query/{name}"), name)).collect()
    }

    /// Whether a problem is that of a whole list, and none of its parts.
    fn is_cured_by_parts(&self, problem: &Problem) -> bool {
        let Some(batches) = self.operation.flows.batches else { return false };
        let list = match (self.operation.body, batches.list) {
            (Body::Json(Kind::List(list)), "") => Some(list),
            (Body::Json(Kind::Object(object)), name) => object
                .fields
                .iter()
                .find(|field| field.name == name)
                .and_then(|field| if let Kind::List(list) = field.kind { Some(list) } else { None }),
            _ => None,
        };
        let pointer =
            if batches.list.is_empty() { "/body".to_owned() } else { format!("/body/{}", batches.list) };
        problem.code == Code::ListTooLong
            && problem.path == pointer
            && list.is_some_and(|list| u64::from(list.max) >= u64::from(batches.size))
    }
}

/// The plan of a flow.
fn plan_of(
    kind: FlowKind,
    prepared: Prepared,
    options: &FlowOptions,
    cursor: Option<&Tree>,
) -> Result<Box<dyn Plan>, Vec<Problem>> {
    Ok(match kind {
        FlowKind::Call => Box::new(Call::new(prepared)),
        FlowKind::Pages => Box::new(Pages::new(prepared, options, cursor).ok_or_else(stranger)?),
        FlowKind::Sync => Box::new(Sync::new(prepared, options, cursor).ok_or_else(stranger)?),
        FlowKind::Follow => Box::new(Following::new(prepared, options).ok_or_else(stranger)?),
        FlowKind::Batches => match Batches::new(prepared, options, cursor) {
            Ok(batches) => Box::new(batches),
            Err(Refusal::Stranger) => return Err(stranger()),
            Err(Refusal::Unconfirmed(problem)) => return Err(vec![problem]),
        },
        FlowKind::Find => match Find::new(&prepared, options) {
            Some(find) => Box::new(find),
            None => return Err(vec![no_day(prepared.operation)]),
        },
    })
}

/// The plan that a state holds.
pub(super) fn plan_from_tree(
    kind: FlowKind,
    system: &'static System,
    operation: &'static Operation,
    tree: &Tree,
) -> Option<Box<dyn Plan>> {
    let plan: Box<dyn Plan> = match kind {
        FlowKind::Call => Box::new(Call::from_tree(tree)?),
        FlowKind::Pages => Box::new(Pages::from_tree(tree)?),
        FlowKind::Sync => Box::new(Sync::from_tree(tree)?),
        FlowKind::Follow => Box::new(Following::from_tree(system, operation, tree)?),
        FlowKind::Batches => Box::new(Batches::from_tree(tree)?),
        FlowKind::Find => Box::new(Find::from_tree(operation.flows.search?, tree)?),
    };
    Some(plan)
}

/// The cursor of an earlier run, where there is one; it must be of the same flow and operation.
fn read_cursor(
    kind: FlowKind,
    system: &System,
    operation: &Operation,
    text: &str,
) -> Result<Option<Tree>, Vec<Problem>> {
    if matches!(text.trim(), "" | "null") {
        return Ok(None);
    }
    let id = format!("{}.{}", system.id, operation.name);
    Tree::parse(text.as_bytes())
        .ok()
        .filter(|cursor| cursor.text_of("flow") == Some(kind.name()))
        .filter(|cursor| cursor.text_of("operation") == Some(id.as_str()))
        .map(Some)
        .ok_or_else(stranger)
}

/// A cursor of something else.
fn stranger() -> Vec<Problem> {
    vec![invalid("/cursor", "cursor")]
}

fn unknown(operation: &str) -> Problem {
    let parameters = vec![("operation", Parameter::Text(operation.to_owned()))];
    Problem::new(String::new(), Code::UnknownOperation, parameters)
}

fn no_such_flow(kind: FlowKind, operation: &Operation) -> Problem {
    let there = FlowKind::ALL.into_iter().filter(|kind| kind.is_of(operation));
    let allowed = there.map(|kind| kind.name().to_owned()).collect();
    let parameters =
        vec![("flow", Parameter::Text(kind.name().to_owned())), ("allowed", Parameter::List(allowed))];
    Problem::new(String::new(), Code::NoSuchFlow, parameters)
}

/// What is searched for must say of which day it is.
fn no_day(operation: &Operation) -> Problem {
    let day = operation.flows.search.map_or("", |search| search.day);
    Problem::new(format!("/body/{day}"), Code::Required, vec![])
}
