//! The rules between fields as keywords of JSON Schema.

use super::kinds::Schemas;
use crate::schema::{Condition, Field, Item, Kind, List, Object, Rule};

impl Schemas {
    /// The rules between fields: what JSON Schema can say as keywords, all else by name.
    pub(super) fn rules(&mut self, object: &'static Object) {
        let is_sum = |rule: &&Rule| matches!(rule, Rule::SumEquals(_) | Rule::Confirm(..));
        if object.rules.iter().any(|rule| !is_sum(&rule)) {
            self.json.key("allOf").open('[');
            for rule in object.rules.iter().filter(|rule| !is_sum(rule)) {
                self.json.open('{');
                self.rule(object, rule);
                self.json.close("}");
            }
            self.json.close("]");
        }
        if object.rules.iter().any(|rule| is_sum(&rule)) {
            self.json.key("x-retaguarda-rules").open('[');
            for rule in object.rules {
                if let Rule::SumEquals(balance) = rule {
                    self.json.open('{');
                    self.json.put("rule", "sum_equals");
                    self.json.put("sum", balance.name);
                    self.json.put("severity", "warning");
                    self.json.close("}");
                }
                if let Rule::Confirm(condition, [list]) = rule {
                    let [field] = condition.field;
                    self.json.open('{');
                    self.json.put("rule", "confirm");
                    self.json.put("field", field);
                    self.json.put("without", list);
                    self.json.close("}");
                }
            }
            self.json.close("]");
        }
    }

    fn rule(&mut self, object: &'static Object, rule: &Rule) {
        match rule {
            Rule::ExactlyOne(fields) => self.each_there("oneOf", object, fields),
            Rule::AtLeastOne(fields) => self.each_there("anyOf", object, fields),
            Rule::Requires([field, other]) => {
                self.json.key("if");
                self.there(object, field);
                self.json.key("then");
                self.there(object, other);
            }
            Rule::RequiredIf(condition, others) => {
                self.condition(object, condition);
                self.json.key("then").open('{');
                self.each_there("allOf", object, others);
                self.json.close("}");
            }
            Rule::IdentifierIf(condition, [field], identifier) => {
                self.condition(object, condition);
                self.json.key("then").raw("{\"properties\":{");
                self.json.key(field).open('{');
                self.json.put("pattern", &format!("^(?:{})?$", identifier.pattern(true)));
                self.json.close("}}}");
            }
            Rule::RequiredBelow(condition, [list], fields) => {
                self.condition(object, condition);
                self.json.key("then").raw("{\"properties\":{");
                self.json.key(list).raw("{\"items\":{");
                if let Some(Kind::List(List { item: Item::Object(of), .. })) =
                    find(object, list).map(|field| field.kind)
                {
                    self.each_there("allOf", of, fields);
                }
                self.json.close("}}}}");
            }
            // Named apart: no keyword adds up, and none asks back.
            Rule::SumEquals(_) | Rule::Confirm(..) => {}
        }
    }

    fn each_there(&mut self, keyword: &str, object: &'static Object, fields: &[&str]) {
        self.json.key(keyword).open('[');
        fields.iter().for_each(|field| self.there(object, field));
        self.json.close("]");
    }

    /// A field is there when it is neither missing nor `null`, nor an empty text that stands for nothing.
    fn there(&mut self, object: &'static Object, name: &str) {
        let text = find(object, name).is_some_and(|field| matches!(field.kind, Kind::Text(_) | Kind::Any));
        self.json.open('{');
        self.json.key("required").texts(std::iter::once(name));
        self.json.key("properties").open('{');
        self.json.key(name).raw(if text {
            "{\"not\":{\"enum\":[null]}}"
        } else {
            "{\"not\":{\"enum\":[null,\"\"]}}"
        });
        self.json.close("}}");
    }

    fn condition(&mut self, object: &'static Object, condition: &Condition) {
        let [name] = condition.field;
        // What is no text stands in the condition as JSON writes it.
        let boolean =
            find(object, name).is_some_and(|field| matches!(field.kind, Kind::Boolean | Kind::NumberOf(_)));
        let number = find(object, name).is_some_and(|field| matches!(field.kind, Kind::NumberOf(_)));
        self.json.key("if").open('{');
        self.json.key("required").texts(std::iter::once(name));
        self.json.key("properties").open('{');
        self.json.key(name).open('{');
        // A number is taken in a text too.
        self.json.key("enum").open('[');
        if boolean {
            self.json.raw(condition.value);
        }
        if number || !boolean {
            self.json.text(condition.value);
        }
        self.json.close("]}}}");
    }
}

fn find(object: &'static Object, name: &str) -> Option<&'static Field> {
    object.position(name).and_then(|position| object.fields.get(position))
}
