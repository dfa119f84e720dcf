//! What a caller may ask of a flow beyond what a call takes.

use super::tree::Tree;
use super::windows::MOST_DAYS;
use crate::engine::{Options, Parameter, Problem};
use crate::messages::{Code, Language};

/// A year: more than anybody waits.
const LONGEST: f64 = 366.0 * 24.0 * 3600.0;

/// The options of a flow. Spans are in seconds.
#[derive(Clone, Debug)]
pub struct FlowOptions {
    /// The options of its calls.
    pub call: Options,
    /// How often one request is sent at most.
    pub attempts: u32,
    /// How long a host waits for one reply: it is told with each sending.
    pub timeout: f64,
    /// How long all may take from the first step on; without it a followed job has its table's, all else none.
    pub deadline: Option<f64>,
    /// How long to wait between two questions after a job; without it, as its table says.
    pub interval: Option<f64>,
    /// How long to wait before the first of them; without it, as between two.
    pub first_wait: Option<f64>,
    /// How many rows to ask for at once, where a call can say so.
    pub page_size: u64,
    /// How many days of a period to ask for at once.
    pub window: Option<u64>,
    /// How much of the time before the last run a synchronization asks for once more; without it, as its table says.
    pub overlap: Option<f64>,
    /// How many rows to send at once; without it, as the table says.
    pub chunk: Option<u64>,
    /// The first wait before a request is sent again.
    pub backoff: f64,
    /// The longest such wait.
    pub max_wait: f64,
}

impl Default for FlowOptions {
    fn default() -> Self {
        FlowOptions {
            call: Options::default(),
            attempts: 5,
            timeout: 30.0,
            deadline: None,
            interval: None,
            first_wait: None,
            page_size: 100,
            window: None,
            overlap: None,
            chunk: None,
            backoff: 1.0,
            max_wait: 60.0,
        }
    }
}

impl FlowOptions {
    /// From a JSON object with the members of a flow and those of [`Options`]; an empty text is the same as `{}`.
    pub fn from_json(text: &str) -> Result<FlowOptions, Vec<Problem>> {
        if text.is_empty() {
            return Ok(FlowOptions::default());
        }
        match Tree::parse(text.as_bytes()) {
            Ok(tree @ Tree::Object(_)) => FlowOptions::from_tree(tree),
            _ => Err(vec![invalid("/options", "")]),
        }
    }

    pub(super) fn from_tree(mut tree: Tree) -> Result<FlowOptions, Vec<Problem>> {
        let mut options = FlowOptions::default();
        let mut problems = Vec::new();
        for name in MEMBERS {
            if let Some(value) = tree.take(name).filter(|value| *value != Tree::Null)
                && options.set(name, &value).is_none()
            {
                problems.push(invalid("/options", name));
            }
        }
        match Options::from_json(&tree.to_json()) {
            Ok(call) => options.call = call,
            Err(found) => problems.extend(found),
        }
        if problems.is_empty() { Ok(options) } else { Err(problems) }
    }

    /// Sets a member; `None` where the value cannot be.
    fn set(&mut self, name: &str, value: &Tree) -> Option<()> {
        match name {
            "attempts" => self.attempts = u32::try_from(count(value, 1000)?).ok()?,
            "timeout" => self.timeout = seconds(value).filter(|timeout| *timeout > 0.0)?,
            "deadline" => self.deadline = Some(seconds(value)?),
            "interval" => self.interval = Some(seconds(value)?),
            "firstWait" => self.first_wait = Some(seconds(value)?),
            "pageSize" => self.page_size = count(value, 1_000_000)?,
            "window" => self.window = Some(count(value, MOST_DAYS)?),
            "overlap" => self.overlap = Some(seconds(value)?),
            "chunk" => self.chunk = Some(count(value, 1_000_000)?),
            "backoff" => self.backoff = seconds(value)?,
            "maxWait" => self.max_wait = seconds(value)?,
            _ => return None,
        }
        Some(())
    }

    /// What a flow still needs of them once it runs.
    pub(super) fn to_tree(&self) -> Tree {
        let language = match self.call.language {
            Language::Portuguese => "pt-BR",
            Language::English => "en",
        };
        Tree::object([
            ("language", Tree::text(language)),
            ("attempts", Tree::count(u64::from(self.attempts))),
            ("timeout", Tree::seconds(self.timeout)),
            ("deadline", Tree::optional_seconds(self.deadline)),
            ("interval", Tree::optional_seconds(self.interval)),
            ("firstWait", Tree::optional_seconds(self.first_wait)),
            ("backoff", Tree::seconds(self.backoff)),
            ("maxWait", Tree::seconds(self.max_wait)),
        ])
    }
}

/// The members that a flow adds to those of a call.
const MEMBERS: [&str; 11] = [
    "attempts",
    "timeout",
    "deadline",
    "interval",
    "firstWait",
    "pageSize",
    "window",
    "overlap",
    "chunk",
    "backoff",
    "maxWait",
];

fn count(value: &Tree, most: u64) -> Option<u64> {
    value.as_count().filter(|count| (1..=most).contains(count))
}

fn seconds(value: &Tree) -> Option<f64> {
    value.as_seconds().filter(|seconds| (0.0..=LONGEST).contains(seconds))
}

/// The problem of something that was given to a flow and cannot be read.
pub(super) fn invalid(path: &str, option: &str) -> Problem {
    let parameters = vec![("option", Parameter::Text(option.to_owned()))];
    Problem::new(path.to_owned(), Code::InvalidOption, parameters)
}
