//! The rules between the fields of one object, checked once all of them were seen.

use super::context::{Context, Entry};
use super::order::in_order;
use super::path::Path;
use super::problem::Parameter;
use super::scalar::{SUM_SCALE, fact_of};
use super::walk::Found;
use crate::messages::Code;
use crate::schema::{Balance, Condition, Factor, Kind, MAX_FIELDS, Object, Rule, Term};

/// What a rule learns of a list that holds something.
pub(crate) const FULL: u8 = 1;

/// What the rules of an object may ask of its fields.
pub(crate) struct Facts {
    kept: bool,
    /// The fields that hold a value.
    there: u128,
    /// Of each field: the place of its choice, the kind of its identifier, its boolean.
    values: [u8; MAX_FIELDS],
}

impl Facts {
    pub(crate) fn new(object: &Object) -> Self {
        Facts { kept: !object.rules.is_empty(), there: 0, values: [u8::MAX; MAX_FIELDS] }
    }

    /// Keeps what was found.
    pub(crate) fn record(&mut self, position: usize, found: Found) {
        if let Found::Value(fact) = found
            && self.kept
            && let Some(value) = self.values.get_mut(position)
        {
            self.there |= 1 << position;
            *value = fact;
        }
    }

    /// Whether the rules ask for another look at the objects of a list.
    pub(crate) fn look_below(
        &self,
        object: &'static Object,
    ) -> impl Iterator<Item = (&'static Condition, &'static str, &'static [&'static str])> {
        object.rules.iter().filter_map(|rule| match rule {
            Rule::RequiredBelow(condition, [list], fields) if self.holds(object, condition) => {
                Some((condition, *list, *fields))
            }
            _ => None,
        })
    }

    fn is_there(&self, object: &Object, name: &str) -> bool {
        object.position(name).is_some_and(|position| self.there & (1 << position) != 0)
    }

    fn value(&self, object: &Object, name: &str) -> Option<u8> {
        self.values.get(object.position(name)?).copied()
    }

    fn holds(&self, object: &Object, condition: &Condition) -> bool {
        let [name] = condition.field;
        let Some(field) = object.position(name).and_then(|position| object.fields.get(position)) else {
            return false;
        };
        let wanted = match field.kind {
            Kind::OneOf(choices) => choices.iter().position(|choice| choice.value == condition.value),
            Kind::NumberOf(choices) => {
                choices.iter().position(|choice| condition.value.parse() == Ok(choice.value))
            }
            Kind::Boolean => Some(usize::from(condition.value == "true")),
            _ => None,
        };
        wanted.is_some() && self.value(object, name).map(usize::from) == wanted
    }
}

/// What an object was when it was walked.
pub(crate) struct Walked<'o> {
    pub(crate) object: &'static Object,
    pub(crate) facts: &'o Facts,
    /// Where its counted values begin.
    pub(crate) first_entry: usize,
    /// Where its problems begin.
    pub(crate) first_problem: usize,
}

/// Checks every rule of an object.
pub(crate) fn check(walked: &Walked<'_>, context: &mut Context<'_>, path: &Path<'_>) {
    let (object, facts) = (walked.object, walked.facts);
    for rule in object.rules {
        match rule {
            Rule::ExactlyOne(fields) => {
                if fields.iter().filter(|field| facts.is_there(object, field)).count() != 1 {
                    context.tell(path, Code::ExactlyOne, vec![("fields", names(fields))]);
                }
            }
            Rule::AtLeastOne(fields) => {
                if !fields.iter().any(|field| facts.is_there(object, field)) {
                    context.tell(path, Code::AtLeastOne, vec![("fields", names(fields))]);
                }
            }
            Rule::Requires([field, other]) => {
                if facts.is_there(object, field) && !facts.is_there(object, other) {
                    let parameters = vec![("field", Parameter::Text((*field).to_owned()))];
                    context.tell(&path.key(other), Code::RequiredWith, parameters);
                }
            }
            Rule::RequiredIf(condition, others) => {
                if facts.holds(object, condition) {
                    for other in others.iter().filter(|other| !facts.is_there(object, other)) {
                        context.tell(&path.key(other), Code::RequiredIf, told(condition));
                    }
                }
            }
            Rule::IdentifierIf(condition, [field], kind) => {
                let found = facts.value(object, field).filter(|fact| *fact != u8::MAX);
                if facts.holds(object, condition) && found.is_some_and(|fact| fact != fact_of(*kind)) {
                    let mut parameters = told(condition);
                    parameters.push(("kind", Parameter::Text(kind.label().to_owned())));
                    context.tell(&path.key(field), Code::IdentifierIf, parameters);
                }
            }
            Rule::Confirm(condition, [list]) => {
                let empty = facts.value(object, list) != Some(FULL);
                if empty && facts.holds(object, condition) && !context.options.confirm {
                    let parameters = vec![("field", Parameter::Text((*list).to_owned()))];
                    context.tell(path, Code::NeedsConfirmation, parameters);
                }
            }
            // The walk looks again, below.
            Rule::RequiredBelow(..) => {}
            // Numbers that were refused would make any sum a wrong one.
            Rule::SumEquals(balance) if context.is_sound_since(walked.first_problem) => {
                check_balance(balance, walked.first_entry, context, path);
            }
            Rule::SumEquals(_) => {}
        }
    }
}

fn names(fields: &[&str]) -> Parameter {
    Parameter::List(fields.iter().map(|field| (*field).to_owned()).collect())
}

pub(crate) fn told(condition: &Condition) -> Vec<(&'static str, Parameter)> {
    let [field] = condition.field;
    vec![("field", Parameter::Text(field.to_owned())), ("value", Parameter::Text(condition.value.to_owned()))]
}

/// Millionths of millionths: the product of two counted values.
const UNIT: i128 = 10_i128.pow(2 * SUM_SCALE);
const ONE: i128 = 10_i128.pow(SUM_SCALE);

/// A sum, and how far it may be off since money is rounded to two places line by line.
#[derive(Clone, Copy, Default)]
struct Sum {
    value: i128,
    slack: i128,
}

fn check_balance(balance: &Balance, first_entry: usize, context: &mut Context<'_>, path: &Path<'_>) {
    let entries = in_order(context.ledger.iter().skip(first_entry).copied(), |entry| entry.instance);
    let Some(right) = add(balance.right, &entries) else { return };
    let mut nearest: Option<Sum> = None;
    for reading in balance.left {
        let Some(left) = add(reading, &entries) else { return };
        if (left.value - right.value).abs() <= left.slack + right.slack {
            return;
        }
        if nearest.is_none_or(|near| (left.value - right.value).abs() < (near.value - right.value).abs()) {
            nearest = Some(left);
        }
    }
    let Some(left) = nearest else { return };
    let parameters = vec![
        ("sum", Parameter::Text(balance.name.to_owned())),
        ("left", Parameter::Text(money(left.value))),
        ("right", Parameter::Text(money(right.value))),
    ];
    context.warn(path, Code::SumMismatch, parameters);
}

/// The sum of some terms; `None` where the numbers are too great to be summed.
fn add(terms: &[Term], entries: &[Entry]) -> Option<Sum> {
    let mut sum = Sum::default();
    for term in terms {
        for instance in entries.chunk_by(|a, b| a.instance == b.instance) {
            if instance.first().is_none_or(|entry| entry.object != term.object) {
                continue;
            }
            let value =
                |name: &str| instance.iter().find(|entry| entry.field == name).map(|entry| entry.value);
            if !term.unless.is_empty() && value(term.unless).is_some_and(|value| value != 0) {
                continue;
            }
            let Some(product) = multiply(term.factors, value)? else { continue };
            // A product that has more than two places was rounded by somebody.
            if product % (UNIT / 100) != 0 {
                sum.slack = sum.slack.checked_add(UNIT / 100)?;
            }
            sum.value =
                if term.minus { sum.value.checked_sub(product)? } else { sum.value.checked_add(product)? };
        }
    }
    Some(sum)
}

/// The product of one or two factors; nothing where one is not there.
fn multiply(factors: &[Factor], value: impl Fn(&str) -> Option<i128>) -> Option<Option<i128>> {
    let mut product = UNIT;
    for factor in factors {
        let factor = match factor {
            Factor::Field(name) => value(name),
            Factor::OrOne(name) => Some(value(name).unwrap_or(ONE)),
            Factor::Less(name, less) => value(name).map(|value_of| value_of - value(less).unwrap_or(0)),
        };
        let Some(factor) = factor else { return Some(None) };
        product = product.checked_mul(factor)? / ONE;
    }
    Some(Some(product))
}

/// A sum as a text with two places.
fn money(value: i128) -> String {
    let hundredths = value / (UNIT / 100);
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}
