//! Names, literals, docstrings and broken lines as Python writes them.

use std::fmt::Write;

/// Longer lines are broken, where they can be.
const LINE: usize = 110;

/// What a record has besides the vendor's fields: a field of such a name gets an underscore.
const METHODS: [&str; 5] = ["get", "items", "keys", "to_dict", "values"];

/// No name may be one of these.
pub const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The name of an attribute or parameter: no keyword, and no method of a mapping.
pub fn attribute(name: &str) -> String {
    let taken = KEYWORDS.contains(&name) || METHODS.contains(&name);
    format!("{name}{}", if taken { "_" } else { "" })
}

/// `codigoProduto` as `codigo_produto`, `urlIE` as `url_ie`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut after_small = false;
    for character in name.chars() {
        if character.is_uppercase() && after_small {
            out.push('_');
        }
        after_small = character.is_lowercase() || character.is_numeric();
        out.extend(character.to_lowercase());
    }
    attribute(&out)
}

/// A text as a literal of Python.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A docstring of these lines; the first is its summary.
pub fn doc(out: &mut String, indent: &str, lines: &[&str]) {
    let lines: Vec<String> = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| line.replace('\\', "\\\\").replace("\"\"\"", "'''"))
        .collect();
    let Some((first, rest)) = lines.split_first() else { return };
    // A quotation mark right before the closing ones would be taken for one of them.
    let closed = |line: &str| if line.ends_with('"') { format!("{line} ") } else { line.to_owned() };
    if rest.is_empty() {
        let _ = writeln!(out, "{indent}\"\"\"{}\"\"\"", closed(first));
        return;
    }
    let _ = writeln!(out, "{indent}\"\"\"{first}\n");
    for line in rest {
        let _ = writeln!(out, "{indent}{line}");
    }
    let _ = writeln!(out, "{indent}\"\"\"");
}

/// A list between what opens and what closes it: on one line where it fits, else one item a line.
pub fn listed(out: &mut String, open: &str, items: &[String], close: &str) {
    let line = format!("{open}{}{close}", items.join(", "));
    if line.chars().count() <= LINE {
        let _ = writeln!(out, "{line}");
        return;
    }
    let indent = " ".repeat(open.len() - open.trim_start().len());
    let _ = writeln!(out, "{open}");
    for item in items {
        let _ = writeln!(out, "{indent}    {item},");
    }
    let _ = writeln!(out, "{indent}{close}");
}

#[cfg(test)]
mod tests {
    use super::{doc, listed, quoted, snake};

    #[test]
    fn names_are_spelled_as_python_does() {
        assert_eq!(snake("codigoProduto"), "codigo_produto");
        assert_eq!(snake("indicadorIE"), "indicador_ie");
        assert_eq!(snake("telefone1"), "telefone1");
        assert_eq!(snake("class"), "class_");
    }

    #[test]
    fn long_lists_are_broken() {
        let mut out = String::new();
        listed(&mut out, "    f(", &["a".to_owned(), "b".repeat(110)], ")");
        assert_eq!(out, format!("    f(\n        a,\n        {},\n    )\n", "b".repeat(110)));
    }

    #[test]
    fn texts_stay_inside_of_their_quotes() {
        assert_eq!(quoted("a\"b\\"), "\"a\\\"b\\\\\"");
        let mut out = String::new();
        doc(&mut out, "", &["diz \"sim\""]);
        assert_eq!(out, "\"\"\"diz \"sim\" \"\"\"\n");
    }
}
