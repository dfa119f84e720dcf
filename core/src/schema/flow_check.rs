//! Whether what flows know of an operation and of a system fits their tables. A mistake fails the build with a message that names it.

use super::check::{Message, same};
use super::flow::{Batches, Follow, Login, Renewal, Search, Test, TokenEnd};
use super::kind::{Kind, List};
use super::object::Object;
use super::operation::Operation;
use super::parts::{Body, Paging};
use super::system::{Authentication, System};

impl Operation {
    /// The object that the reply is.
    const fn reply_object(&self) -> Option<&'static Object> {
        match self.reply.kind() {
            Some(kind) => object_of(*kind),
            None => None,
        }
    }

    /// What a row is.
    const fn row(&self) -> Option<Kind> {
        let Some(kind) = self.reply.kind() else { return None };
        let kind = *kind;
        let rows = if self.flows.rows.is_empty() {
            kind
        } else {
            match object_of(kind) {
                Some(object) => match kind_of(object, self.flows.rows) {
                    Some(kind) => kind,
                    None => self.fail("the unknown member of rows `", self.flows.rows, "`"),
                },
                None => self.fail("rows in `", self.flows.rows, "`, but the reply is no object"),
            }
        };
        match rows {
            Kind::List(List { item, .. }) => Some(item.kind()),
            _ => None,
        }
    }

    /// Whether the query has this parameter, or a filter with an operator behind a point.
    const fn asks_by(&self, parameter: &str) -> bool {
        if self.query.position(parameter).is_some() {
            return true;
        }
        let name = parameter.as_bytes();
        let mut i = 0;
        while i < self.filters.len() {
            let length = self.filters[i].name.len();
            if name.len() > length + 1
                && name[length] == b'.'
                && matches!(core::str::from_utf8(name.split_at(length).0), Ok(field) if same(field, self.filters[i].name))
            {
                return true;
            }
            i += 1;
        }
        false
    }

    /// The tables of flows against the operation.
    pub(super) const fn check_flows(&self) {
        let flows = &self.flows;
        let row = self.row();
        if (!flows.rows.is_empty() || !matches!(self.paging, Paging::None)) && row.is_none() {
            self.fail("no list of rows in the reply", "", "")
        }
        if let Paging::Query { last, .. } = self.paging {
            match self.reply_object() {
                Some(object) if object.position(last).is_some() => {}
                _ => self.fail("pages_until names the unknown member `", last, "`"),
            }
        }
        let mut i = 0;
        while i < flows.key.len() {
            match row {
                // Rows that nobody describes have what they have.
                Some(Kind::Any) => {}
                Some(Kind::Object(object)) if object.position(flows.key[i]).is_some() => {}
                Some(_) => self.fail("the key names the unknown field `", flows.key[i], "`"),
                None => self.fail("the key `", flows.key[i], "`, but no list of rows in the reply"),
            }
            i += 1;
        }
        if let Some(since) = flows.since {
            if !self.asks_by(since.parameter) {
                self.fail("since names the unknown parameter `", since.parameter, "`")
            }
            if !since.until.is_empty() && !self.asks_by(since.until) {
                self.fail("since names the unknown parameter `", since.until, "`")
            }
            if let Some(name) = unknown(&self.query, since.constants) {
                self.fail("since names the unknown parameter `", name, "`")
            }
        }
        if let Some(period) = flows.period {
            if !self.asks_by(period.from) {
                self.fail("period names the unknown parameter `", period.from, "`")
            }
            if !self.asks_by(period.to) {
                self.fail("period names the unknown parameter `", period.to, "`")
            }
            if period.days == 0 {
                self.fail("a period of no days", "", "")
            }
        }
        if (flows.since.is_some() || flows.period.is_some()) && row.is_none() {
            self.fail("since or period, but no list of rows in the reply", "", "")
        }
        if let Some(follow) = flows.follow {
            self.check_follow(follow)
        }
        if let Some(batches) = flows.batches {
            self.check_batches(batches)
        }
        if let Some(search) = flows.search {
            self.check_search(search)
        }
    }

    const fn check_follow(&self, follow: &Follow) {
        match self.reply_object() {
            Some(object) if object.position(follow.id).is_some() => {}
            _ => self.fail("follow names the unknown member `", follow.id, "` of the reply"),
        }
        let poll = follow.operation;
        if poll.path_parameters.position(follow.parameter).is_none() || poll.path_parameters.fields.len() != 1
        {
            self.fail("follow needs `", follow.parameter, "` as the only parameter of the path")
        }
        let Some(object) = poll.reply_object() else {
            self.fail("follow by `", poll.name, "`, whose reply is no object")
        };
        if object.position(follow.reason).is_none() {
            self.fail("follow names the unknown reason `", follow.reason, "`")
        }
        self.check_tests(object, follow.done);
        let mut i = 0;
        while i < follow.pending.len() {
            self.check_tests(object, follow.pending[i]);
            i += 1;
        }
        if follow.interval == 0 || follow.deadline < follow.interval {
            self.fail("follow: an interval of 0, or beyond the deadline", "", "")
        }
    }

    const fn check_tests(&self, object: &Object, tests: &[Test]) {
        // No test at all would hold for everything.
        if tests.is_empty() {
            self.fail("follow: a list without a test", "", "")
        }
        let mut i = 0;
        while i < tests.len() {
            if object.position(tests[i].field).is_none() {
                self.fail("follow tests the unknown field `", tests[i].field, "`")
            }
            i += 1;
        }
    }

    const fn check_batches(&self, batches: Batches) {
        let Body::Json(kind) = self.body else { self.fail("batches need a body of JSON", "", "") };
        if batches.size == 0 {
            self.fail("batches of no rows", "", "")
        }
        if batches.list.is_empty() {
            if !matches!(kind, Kind::List(_)) || !batches.first.is_empty() {
                self.fail("batches without a field, but the body is no list", "", "")
            }
            return;
        }
        let Some(object) = object_of(kind) else {
            self.fail("batches of `", batches.list, "`, but the body is no object")
        };
        if !matches!(kind_of(object, batches.list), Some(Kind::List(_))) {
            self.fail("batches: no list `", batches.list, "` in the body")
        }
        if !batches.first.is_empty() && !matches!(kind_of(object, batches.first), Some(Kind::Boolean)) {
            self.fail("batches: no boolean `", batches.first, "` in the body")
        }
    }

    const fn check_search(&self, search: &Search) {
        let list = search.operation;
        if let Some(name) = unknown(&list.query, search.constants) {
            self.fail("search names the unknown parameter `", name, "`")
        }
        if list.flows.period.is_none() {
            self.fail("search by `", list.name, "`, which is not read by period")
        }
        let (Body::Json(Kind::Object(sent)), Some(Kind::Object(found))) = (self.body, list.row()) else {
            self.fail("search compares objects, in `", list.name, "` too")
        };
        if !matches!(kind_of(sent, search.day), Some(Kind::Date(_) | Kind::DateTime(_))) {
            self.fail("search: no date `", search.day, "` in the body")
        }
        if search.lists.is_empty() {
            self.fail("search compares no list", "", "")
        }
        self.check_same(sent, found, search.same);
        let mut i = 0;
        while i < search.lists.len() {
            let rows = &search.lists[i];
            match (kind_of(sent, rows.sent), kind_of(found, rows.found)) {
                (Some(Kind::List(sent)), Some(Kind::List(found))) => {
                    match (sent.item.kind(), found.item.kind()) {
                        (Kind::Object(sent), Kind::Object(found)) if !rows.fields.is_empty() => {
                            self.check_same(sent, found, rows.fields)
                        }
                        _ => self.fail("search compares the rows of `", rows.sent, "` by nothing"),
                    }
                }
                _ => self.fail("search: no list `", rows.sent, "` on both sides"),
            }
            i += 1;
        }
    }

    const fn check_same(&self, sent: &Object, found: &Object, pairs: &[(&str, &str)]) {
        let mut i = 0;
        while i < pairs.len() {
            if sent.position(pairs[i].0).is_none() {
                self.fail("search names the unknown field `", pairs[i].0, "` of the body")
            }
            if found.position(pairs[i].1).is_none() {
                self.fail("search names the unknown field `", pairs[i].1, "` of the list")
            }
            i += 1;
        }
    }
}

/// The login and the rate of a system against its tables.
pub(super) const fn check_system(system: &System) {
    if let Some(login) = system.login {
        check_login(system, login)
    }
    if let Some(rate) = system.rate
        && (rate.calls == 0 || rate.seconds == 0)
    {
        fail(system, "a rate of nothing", "", "")
    }
}

const fn check_login(system: &System, login: &Login) {
    let operation = login.operation;
    check_entry(system, operation, "");
    let Some(object) = operation.reply_object() else {
        fail(system, "the login `", operation.name, "` has no object as its reply")
    };
    let (TokenEnd::At(end) | TokenEnd::After(end)) = login.end;
    check_member(system, object, login.token);
    check_member(system, object, end);
    if login.expired.is_empty() {
        fail(system, "no sign of the login's end", "", "")
    }
    if let Some(Renewal { operation, member, setting, only_with }) = login.renewal {
        check_entry(system, operation, setting);
        let Some(renewed) = operation.reply_object() else {
            fail(system, "the renewal `", operation.name, "` has no object as its reply")
        };
        check_member(system, object, member);
        check_member(system, renewed, member);
        check_member(system, renewed, login.token);
        check_member(system, renewed, end);
        check_setting(system, setting);
        if !only_with.is_empty() {
            check_setting(system, only_with)
        }
    }
}

const fn check_member(system: &System, object: &Object, member: &str) {
    if object.position(member).is_none() {
        fail(system, "the login names the unknown member `", member, "`")
    }
}

const fn check_setting(system: &System, setting: &str) {
    if system.session.position(setting).is_none() {
        fail(system, "the login names the unknown setting `", setting, "`")
    }
}

/// Whether an operation gives a token to whoever has nothing but the settings of the session: it is one of the system's, it needs no token itself,
/// and all that it cannot do without comes from the session.
const fn check_entry(system: &System, operation: &Operation, renewal: &str) {
    let mut i = 0;
    while i < system.operations.len() && !same(system.operations[i].name, operation.name) {
        i += 1;
    }
    if i == system.operations.len() {
        fail(system, "the login `", operation.name, "` is of another system")
    }
    if !matches!(operation.authentication, Some(Authentication::None | Authentication::Basic(_))) {
        fail(system, "the login `", operation.name, "` needs a token itself")
    }
    check_supplied(system, operation, &operation.path_parameters);
    check_supplied(system, operation, &operation.query);
    if let Body::Json(Kind::Object(object)) | Body::Form(object) = operation.body {
        check_supplied(system, operation, object)
    }
    let mut named = renewal.is_empty();
    let mut i = 0;
    while i < operation.from_session.len() {
        named = named || same(operation.from_session[i].1, renewal);
        i += 1;
    }
    if !named {
        fail(system, "the renewal does not take the setting `", renewal, "`")
    }
}

const fn check_supplied(system: &System, operation: &Operation, object: &Object) {
    let mut i = 0;
    while i < object.fields.len() {
        let field = &object.fields[i];
        if field.is_required()
            && !names(operation.from_session, field.name)
            && !names(operation.constants, field.name)
        {
            fail(system, "the login does not have `", field.name, "` from the session")
        }
        i += 1;
    }
}

/// Whether one of the pairs begins with this name.
const fn names(pairs: &[(&str, &str)], name: &str) -> bool {
    let mut i = 0;
    while i < pairs.len() {
        if same(pairs[i].0, name) {
            return true;
        }
        i += 1;
    }
    false
}

/// The first of the pairs that begins with no field of the object.
const fn unknown<'a>(object: &Object, pairs: &[(&'a str, &'a str)]) -> Option<&'a str> {
    let mut i = 0;
    while i < pairs.len() {
        if object.position(pairs[i].0).is_none() {
            return Some(pairs[i].0);
        }
        i += 1;
    }
    None
}

const fn object_of(kind: Kind) -> Option<&'static Object> {
    match kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

/// The kind of a field.
const fn kind_of(object: &Object, name: &str) -> Option<Kind> {
    match object.position(name) {
        Some(place) => Some(object.fields[place].kind),
        None => None,
    }
}

const fn fail(system: &System, before: &str, name: &str, after: &str) -> ! {
    Message::new().add("system `").add(system.id).add("`: ").add(before).add(name).add(after).fail()
}
