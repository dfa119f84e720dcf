//! The reference pages, in Markdown: a page a system, and one of all problems.

use std::fmt::Write;

use retaguarda::messages::{Code, Language};
use retaguarda::schema::{
    Authentication, Balance, Body, DateForm, DateTimeForm, Factor, Field, Gtins, Inbound, Kind, List,
    Meaning, Object, Operation, Reply, Rule, System, Term,
};
use retaguarda::systems::SYSTEMS;

use super::{Generated, flows, naming, prose};

const HEAD: &str = "<!-- Generated from the catalog by `cargo xtask gen`. Do not edit. -->\n";

/// Every page.
pub fn files() -> Vec<Generated> {
    let page =
        |system: &&System| Generated { path: format!("docs/reference/{}.md", system.id), text: page(system) };
    let problems = Generated { path: "docs/reference/problems.md".to_owned(), text: problems() };
    SYSTEMS.iter().map(page).chain([problems]).collect()
}

fn page(system: &System) -> String {
    let mut out = format!("{HEAD}\n# {}\n", system.title);
    line(
        &mut out,
        &format!("{}. As linhas citadas são as do manual `{}`.", authentication(system), system.manual),
    );
    if !system.server.is_empty() {
        line(&mut out, &format!("Servidor · Server: `{}`, ou o ajuste `url`.", system.server));
    }
    out.push_str("\n## Operações · Operations\n\n| Operação | Chamada | |\n|---|---|---|\n");
    for operation in system.operations {
        let anchor = anchor(operation.name);
        let call = format!("{} {}", operation.method.name(), operation.path);
        row(
            &mut out,
            &[&format!("[`{}`](#{anchor})", operation.name), &format!("`{call}`"), operation.title],
        );
    }
    out.push_str("\n## Sessão · Session\n");
    fields(&mut out, system.session.fields);
    out.push_str("\n## Conversa · Conversation\n\n");
    for fact in flows::of_system(system) {
        let _ = writeln!(out, "- {fact}");
    }
    out.push_str("\n## Envelope\n");
    envelope(&mut out, system);
    let mut objects: Vec<&'static Object> = Vec::new();
    for one in system.operations {
        operation(&mut out, system, one, &mut objects);
    }
    if let Some(inbound) = system.inbound {
        received(&mut out, system, inbound, &mut objects);
    }
    out.push_str("\n## Objetos · Objects\n");
    let mut next = 0;
    while let Some(one) = objects.get(next).copied() {
        object(&mut out, one, &mut objects);
        next += 1;
    }
    out
}

fn authentication(system: &System) -> String {
    match system.authentication {
        Authentication::None => "Sem autenticação".to_owned(),
        Authentication::Bearer(setting) => {
            format!("Cada chamada leva `Authorization: Bearer` com o ajuste `{setting}`")
        }
        Authentication::Basic(setting) => {
            format!("Cada chamada leva `Authorization: Basic` com o ajuste `{setting}`")
        }
        Authentication::SignedToken(signed) => format!(
            "Cada chamada leva `Authorization: {} …`, `{}`, `{}` e `{}`; a assinatura é um HMAC-SHA256 com a senha",
            signed.scheme, signed.timestamp, signed.signature, signed.setting.0
        ),
    }
}

/// What an operation proves itself with, where it is not what the system's do.
fn other_authentication(own: &Authentication) -> String {
    match own {
        Authentication::None => "Sem assinatura · Not signed.".to_owned(),
        Authentication::SignedToken(_) => "Assinada · Signed.".to_owned(),
        Authentication::Bearer(setting) => format!("`Authorization: Bearer` com o ajuste `{setting}`."),
        Authentication::Basic(setting) => format!("`Authorization: Basic` com o ajuste `{setting}`."),
    }
}

fn envelope(out: &mut String, system: &System) {
    let envelope = system.envelope;
    let members: Vec<String> =
        [envelope.success, envelope.message, envelope.code, envelope.detail, envelope.status, envelope.data]
            .iter()
            .filter(|name| !name.is_empty())
            .map(|name| format!("`{name}`"))
            .collect();
    if members.is_empty() {
        line(out, "A resposta é o próprio dado; o status HTTP diz se deu certo.");
        return;
    }
    let whole =
        if envelope.data.is_empty() { "Uma falha em JSON pode ter" } else { "Toda resposta em JSON tem" };
    if envelope.codes.is_empty() {
        line(out, &format!("{whole} {}.", members.join(", ")));
        return;
    }
    line(out, &format!("{whole} {}. Valores de `{}`:", members.join(", "), envelope.code));
    out.push_str("\n| Valor | Erro · Error kind |\n|---|---|\n");
    for (word, meaning) in envelope.codes {
        let meaning = match meaning {
            Meaning::EndOfList => "fim da lista · end of the list".to_owned(),
            Meaning::Error(kind) => format!("`{}`", kind.name()),
        };
        row(out, &[&format!("`{word}`"), &meaning]);
    }
}

fn operation(out: &mut String, system: &System, operation: &Operation, objects: &mut Vec<&'static Object>) {
    let _ = write!(out, "\n## {}\n\n`{} {}`\n", operation.name, operation.method.name(), operation.path);
    line(out, &format!("**{}.** {}", operation.title, operation.doc));
    let facts = [
        prose::manual(system.manual, &operation.manual),
        format!("Evidência · Evidence: `{}`.", operation.evidence.name()),
        format!("`{}`: {}", operation.safety.name(), prose::safety(operation.safety)),
        prose::paging(operation.paging),
        operation.authentication.map_or_else(String::new, |own| other_authentication(&own)),
        if operation.limit == 0 { String::new() } else { format!("Até {} bytes.", operation.limit) },
    ];
    out.push('\n');
    for fact in facts.into_iter().chain(flows::of_operation(operation)).filter(|fact| !fact.is_empty()) {
        let _ = writeln!(out, "- {fact}");
    }
    for (setting, default) in path_settings(operation.path) {
        let _ = writeln!(out, "- No caminho, `{default}` muda com o ajuste `{setting}` da sessão.");
    }
    for setting in needed_settings(operation.path) {
        let _ = writeln!(out, "- No caminho, `{{{setting}!}}` é o ajuste `{setting}` da sessão.");
    }
    if let Some(other) = operation.rewrites {
        let verb = naming::preparation(operation);
        let _ = writeln!(out, "- `{verb}`: {}", prose::preparation(other, operation).join(" "));
    }
    for (name, value) in operation.constants {
        let _ = writeln!(out, "- `{name}` vai sempre como `{value}`.");
    }
    for (name, setting) in operation.from_session {
        let _ = writeln!(out, "- `{name}` vem do ajuste `{setting}` da sessão, se a chamada não o der.");
    }
    for (title, fields_of) in
        [("Caminho · Path", operation.path_parameters), ("Consulta · Query", operation.query)]
    {
        if !fields_of.fields.is_empty() {
            let _ = write!(out, "\n### {title}\n");
            fields(out, fields_of.fields);
        }
    }
    if !operation.filters.is_empty() {
        out.push_str(
            "\n### Filtros · Filters\n\nCada um com um operador depois de um ponto, como em `campo.eq`.\n",
        );
        fields(out, operation.filters);
    }
    match operation.body {
        Body::None => {}
        Body::Form(object) => {
            let kind = Kind::Object(object);
            note(&kind, objects);
            line(out, &format!("Corpo · Body: formulário · form, {}.", name(&kind)));
        }
        Body::Csv(csv) => {
            let kind = Kind::Object(csv.object);
            note(&kind, objects);
            line(
                out,
                &format!(
                    "Corpo · Body: arquivo CSV `{}` com uma linha por item de `{}`, {}.",
                    csv.file,
                    csv.list,
                    name(&kind)
                ),
            );
        }
        Body::Json(kind) => {
            note(&kind, objects);
            line(out, &format!("Corpo · Body: {}.", name(&kind)));
        }
    }
    let reply = match operation.reply {
        Reply::Enveloped(kind) => {
            note(&kind, objects);
            let place = if system.envelope.data.is_empty() {
                String::new()
            } else {
                format!(", em `{}`", system.envelope.data)
            };
            format!("{}{place}", name(&kind))
        }
        Reply::Rows(kind, _) => {
            note(&kind, objects);
            format!("arquivo JSON, CSV ou de texto · file: {}", name(&kind))
        }
        Reply::EnvelopedNothing => "nada descrito, ou corpo vazio".to_owned(),
        Reply::Text => "texto · text".to_owned(),
        Reply::Bytes(content_type) => format!("bytes, `{content_type}`"),
    };
    line(out, &format!("Resposta · Reply: {reply}."));
}

/// What the vendor sends on its own.
fn received(out: &mut String, system: &System, inbound: &Inbound, objects: &mut Vec<&'static Object>) {
    let quoted = |names: &mut dyn Iterator<Item = &str>| {
        names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    let _ = write!(out, "\n## Recebidos · Inbound\n\n`receive(\"{}\", …)`\n", system.id);
    line(out, &format!("**{}.** {}", inbound.title, inbound.doc));
    let replay = match inbound.replay {
        [] => "Sem `replayKey`: o que vem não distingue um aviso de outro igual.".to_owned(),
        replay => {
            format!("`replayKey`: {}, nesta ordem, com `/` entre eles.", quoted(&mut replay.iter().copied()))
        }
    };
    let type_of = inbound.tags.join(".");
    let facts = [
        prose::manual(system.manual, &inbound.manual),
        format!("Vem como · Content: {}.", quoted(&mut inbound.content.iter().map(|one| one.mime()))),
        format!("Segredos · Secrets: {}.", quoted(&mut inbound.proofs.iter().map(|proof| proof.name()))),
        format!("Tipo do evento · Event type: `{type_of}`."),
        replay,
        format!("Resposta · Answer: 200, `text/plain`, `{}`.", inbound.answer),
    ];
    out.push('\n');
    for fact in facts {
        let _ = writeln!(out, "- {fact}");
    }
    for synonym in inbound.synonyms {
        let _ =
            writeln!(out, "- Em `{}`, `{}` é lido como `{}`.", synonym.field, synonym.said, synonym.meant);
    }
    let kind = Kind::Object(inbound.object);
    note(&kind, objects);
    line(out, &format!("Corpo · Body: {}.", name(&kind)));
}

/// The settings of the session that stand in a path.
fn path_settings(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')?.split_once(':'))
}

/// The settings that a path cannot do without.
fn needed_settings(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix("!}"))
}

fn object(out: &mut String, object: &'static Object, objects: &mut Vec<&'static Object>) {
    let _ = write!(out, "\n### {}\n", object.name);
    line(out, object.doc);
    fields(out, object.fields);
    if !object.rules.is_empty() {
        out.push_str("\nRegras · Rules:\n\n");
        for rule in object.rules {
            let _ = writeln!(out, "- {}", rule_text(rule));
        }
    }
    for field in object.fields {
        note(&field.kind, objects);
    }
}

fn fields(out: &mut String, fields: &[Field]) {
    out.push_str("\n| Campo · Field | Tipo · Kind | | Rótulo · Label | Descrição |\n|---|---|---|---|---|\n");
    for field in fields {
        let presence = match (field.is_required(), field.is_nullable()) {
            (true, false) => "obrigatório",
            (true, true) => "obrigatório ou nulo",
            (false, true) => "",
            (false, false) => "nunca nulo",
        };
        let description: Vec<String> = [field.doc.to_owned(), prose::bounds(&field.kind), flags(field)]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        row(
            out,
            &[
                &format!("`{}`", field.name),
                &name(&field.kind),
                presence,
                field.label,
                &description.join(" "),
            ],
        );
    }
}

/// The deviations of the wire, and what else is particular about a field.
fn flags(field: &Field) -> String {
    let flags = [
        (field.is_number_ok(), "Aceita número."),
        (field.is_text_ok(), "Na resposta pode vir como texto."),
        (field.is_empty_null(), "Na resposta, vazio é nulo."),
        (field.is_secret(), "Segredo: nunca é impresso."),
        (field.is_unproven(), "Sem prova no manual ou em captura."),
    ];
    flags.iter().filter(|(set, _)| *set).map(|(_, text)| *text).collect::<Vec<_>>().join(" ")
}

/// What a kind is called.
fn name(kind: &Kind) -> String {
    match kind {
        Kind::Text(_) => "texto".to_owned(),
        Kind::Decimal(_) => "decimal".to_owned(),
        Kind::Integer(_) | Kind::NumberOf(_) => "inteiro".to_owned(),
        Kind::Boolean => "booleano".to_owned(),
        Kind::Date(DateForm::Iso | DateForm::Brazilian) => "data".to_owned(),
        Kind::DateTime(DateTimeForm::WithOffset) => "data e hora com fuso".to_owned(),
        Kind::DateTime(DateTimeForm::Plain | DateTimeForm::Brazilian) => "data e hora".to_owned(),
        Kind::Uuid => "UUID".to_owned(),
        Kind::OneOf(_) => "escolha".to_owned(),
        Kind::Identifier(identifier) => format!("`{}`", identifier.name()),
        Kind::Base64 => "base64".to_owned(),
        Kind::Any => "qualquer valor".to_owned(),
        Kind::Object(object) => format!("[{}](#{})", object.name, anchor(object.name)),
        Kind::List(list) => format!("lista de {}", name(&list.item.kind())),
        Kind::Email => "e-mail".to_owned(),
        Kind::Gtins(Gtins::One) => "GTIN".to_owned(),
        Kind::Gtins(Gtins::Several) => "GTINs".to_owned(),
        Kind::Map(item) => format!("mapa de {}", name(&item.kind())),
        Kind::OneOrMany(item) => format!("{0} ou lista de {0}", name(&item.kind())),
        Kind::JsonText(item) => format!("{}, como JSON em um texto", name(&item.kind())),
    }
}

/// Puts the objects of a kind on the list of those to be described.
fn note(kind: &Kind, objects: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) if objects.iter().any(|known| known.name == object.name) => {}
        Kind::Object(object) => objects.push(object),
        Kind::List(List { item, .. }) | Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => {
            note(&item.kind(), objects)
        }
        Kind::Text(_)
        | Kind::Decimal(_)
        | Kind::Integer(_)
        | Kind::Boolean
        | Kind::Date(_)
        | Kind::DateTime(_)
        | Kind::Uuid
        | Kind::OneOf(_)
        | Kind::NumberOf(_)
        | Kind::Identifier(_)
        | Kind::Email
        | Kind::Gtins(_)
        | Kind::Base64
        | Kind::Any => {}
    }
}

fn rule_text(rule: &Rule) -> String {
    match rule {
        Rule::SumEquals(balance) => balance_text(balance),
        Rule::ExactlyOne(_)
        | Rule::AtLeastOne(_)
        | Rule::Requires(_)
        | Rule::RequiredIf(..)
        | Rule::IdentifierIf(..)
        | Rule::RequiredBelow(..)
        | Rule::Confirm(..) => prose::rule(rule).unwrap_or_default(),
    }
}

fn balance_text(balance: &Balance) -> String {
    let readings: Vec<String> = balance.left.iter().map(|terms| format!("`{}`", sum(terms))).collect();
    format!(
        "Aviso `sum_mismatch` ({}) quando nem {} é igual a `{}`.",
        balance.name,
        readings.join(" nem "),
        sum(balance.right)
    )
}

fn sum(terms: &[Term]) -> String {
    let mut out = String::new();
    for term in terms {
        out.push_str(match (out.is_empty(), term.minus) {
            (true, false) => "",
            (true, true) => "−",
            (false, false) => " + ",
            (false, true) => " − ",
        });
        let factors: Vec<String> = term.factors.iter().map(|one| factor(term.object, one)).collect();
        out.push_str(&factors.join(" × "));
        if !term.unless.is_empty() {
            let _ = write!(out, " (salvo {})", term.unless);
        }
    }
    out
}

fn factor(object: &str, factor: &Factor) -> String {
    match factor {
        Factor::Field(field) | Factor::OrOne(field) => format!("{object}.{field}"),
        Factor::Less(field, less) => format!("({object}.{field} − {object}.{less})"),
    }
}

fn problems() -> String {
    let mut out = format!("{HEAD}\n# Problemas · Problems\n");
    line(
        &mut out,
        "Cada problema tem um código que não muda, os parâmetros da mensagem e a mensagem em português e em inglês. \
         Each problem has a stable code, the parameters of its message, and the message in Portuguese and English.",
    );
    out.push_str("\n| Código · Code | Parâmetros · Parameters | Português | English |\n|---|---|---|---|\n");
    for code in Code::ALL {
        let parameters: Vec<String> = code.parameters().iter().map(|name| format!("`{name}`")).collect();
        let texts = [Language::Portuguese, Language::English].map(|language| code.template(language));
        row(&mut out, &[&format!("`{}`", code.name()), &parameters.join(", "), texts[0], texts[1]]);
    }
    out
}

/// A paragraph.
fn line(out: &mut String, text: &str) {
    let _ = write!(out, "\n{}\n", text.trim());
}

fn row(out: &mut String, cells: &[&str]) {
    for cell in cells {
        let _ = write!(out, "| {} ", cell.replace('|', "\\|"));
    }
    out.push_str("|\n");
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    heading.replace('.', "").to_lowercase()
}
