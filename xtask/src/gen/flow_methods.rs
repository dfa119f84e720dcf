//! The flows that the faces of all languages offer for an operation: their names, what they leave out of its
//! parameters, what their rows are, and what is said of them.

use retaguarda::schema::{Kind, Operation, Paging, Reply, Since};
use retaguarda::session::FlowKind;

/// The flows of an operation that are methods of their own: every call has `via`.
pub fn of(operation: &Operation) -> impl Iterator<Item = FlowKind> {
    let has = |kind: &FlowKind| *kind != FlowKind::Call && kind.is_of(operation);
    FlowKind::ALL.into_iter().filter(has)
}

/// What a flow is called, in the catalog's spelling: in the place of the verbs `consultar` and `cadastrar`, before any other.
/// `consultar.periodo` is `iterar.periodo`, `atualizar.lista` is `enviar_em_lotes.atualizar.lista`.
pub fn name(kind: FlowKind, operation: &Operation) -> String {
    let called = match kind {
        FlowKind::Call => "via",
        FlowKind::Pages => "iterar",
        FlowKind::Sync => "sincronizar",
        FlowKind::Follow => "enviar_e_acompanhar",
        FlowKind::Batches => "enviar_em_lotes",
        FlowKind::Find => "procurar",
    };
    let (_, verb) = super::naming::split(operation.name);
    let (first, rest) = verb.split_once('.').unwrap_or((verb, ""));
    let kept = if matches!(first, "consultar" | "cadastrar") { rest } else { verb };
    if kept.is_empty() { called.to_owned() } else { format!("{called}.{kept}") }
}

/// The parameters that a flow sets by itself.
pub fn sets(kind: FlowKind, operation: &Operation) -> Vec<&'static str> {
    let mut set = match operation.paging {
        Paging::None => Vec::new(),
        Paging::Path { parameter, .. } | Paging::Query { parameter, .. } => vec![parameter],
        Paging::Offset { limit, offset } => vec![limit, offset],
    };
    if let (FlowKind::Sync, Some(Since { until, constants, .. })) = (kind, operation.flows.since) {
        set.extend(constants.iter().map(|(name, _)| *name));
        if !until.is_empty() {
            set.push(until);
        }
    }
    set
}

/// The parameter that only the first run of a flow must be given, though a call cannot do without: with a cursor it is known.
pub fn spares(kind: FlowKind, operation: &Operation) -> Option<&'static str> {
    let since = operation.flows.since.filter(|_| kind == FlowKind::Sync)?;
    let field = operation.query.fields.iter().find(|field| field.name == since.parameter)?;
    field.is_required().then_some(since.parameter)
}

/// What is said of a flow, in Portuguese, a sentence or two on each line. `verb` is the call's name in the language.
pub fn prose(kind: FlowKind, operation: &Operation, verb: &str) -> Vec<String> {
    let flows = operation.flows;
    match kind {
        FlowKind::Call => Vec::new(),
        FlowKind::Pages => {
            let parts = flows.period.map_or_else(String::new, |period| {
                format!(
                    " Um período de `{}` a `{}` é lido em partes de até {}.",
                    period.from,
                    period.to,
                    days(period.days)
                )
            });
            vec![
                format!("Todas as linhas de `{verb}`, página por página, à medida que são usadas.{parts}"),
                "Com o `cursor` de uma leitura que parou, outra continua dali.".to_owned(),
            ]
        }
        FlowKind::Sync => {
            let how = match flows.since {
                    Some(since) => format!(
                        "Só o que mudou: com o `cursor` da última vez, pede por `{}` o que mudou desde ela e deixa de fora as linhas iguais.",
                        since.parameter
                    ),
                    None => "Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.".to_owned(),
                };
            vec![
                how,
                format!("Uma linha se conhece por `{}`. O novo `cursor` vem no fim.", flows.key.join("`, `")),
            ]
        }
        FlowKind::Follow => {
            let times = flows.follow.map_or_else(String::new, |follow| {
                format!(
                    " Pergunta a cada {}, por até {}.",
                    seconds(follow.interval),
                    seconds(follow.deadline)
                )
            });
            vec![
                format!(
                    "O mesmo que `{verb}`, e acompanha até estar processado; recusado, é um `RefusedError`.{times}"
                ),
                "Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo."
                    .to_owned(),
            ]
        }
        FlowKind::Batches => {
            let (size, first) = flows.batches.map_or((0, ""), |batches| (batches.size, batches.first));
            let first = if first.is_empty() {
                String::new()
            } else {
                format!(" Só a primeira leva o `{first}` dado, as outras `false`.")
            };
            vec![
                format!("O mesmo que `{verb}`, com a lista em partes de até {size}.{first}"),
                "Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali."
                    .to_owned(),
            ]
        }
        FlowKind::Find => {
            let place = flows.search.map_or("", |search| search.operation.name);
            vec![format!(
                "Procura em `{place}` o que `{verb}` enviou sem saber se foi gravado, antes que alguém envie de novo: as linhas que combinam."
            )]
        }
    }
}

/// The kind of the rows of a list's reply, where it has rows.
pub fn rows(operation: &Operation) -> Option<Kind> {
    let Reply::Enveloped(kind) = operation.reply else { return None };
    let list = match (operation.flows.rows, kind) {
        ("", kind) => kind,
        (member, Kind::Object(object)) => object.fields.iter().find(|field| field.name == member)?.kind,
        _ => return None,
    };
    match list {
        Kind::List(list) => Some(list.item.kind()),
        Kind::Any => Some(Kind::Any),
        _ => None,
    }
}

fn days(days: u16) -> String {
    if days == 1 { "um dia".to_owned() } else { format!("{days} dias") }
}

/// So many seconds, for people.
fn seconds(seconds: u32) -> String {
    match (seconds / 3600, seconds / 60, seconds) {
        (hours @ 1.., _, _) if seconds.is_multiple_of(3600) => format!("{hours} h"),
        (_, minutes @ 1.., _) if seconds.is_multiple_of(60) => format!("{minutes} min"),
        _ => format!("{seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use retaguarda::systems::SYSTEMS;

    use super::super::naming::{camel, split};
    use retaguarda::session::FlowKind;

    use super::{name, of, rows};

    #[test]
    fn no_two_methods_of_a_resource_have_one_name() {
        for system in SYSTEMS {
            let mut names = BTreeSet::new();
            for operation in system.operations {
                let (resource, verb) = split(operation.name);
                let flows = of(operation).map(|kind| name(kind, operation));
                for method in flows.chain([verb.to_owned()]) {
                    let method = format!("{resource}.{}", camel(&method));
                    assert!(names.insert(method.clone()), "{}: two methods `{method}`", system.id);
                }
            }
        }
    }

    #[test]
    fn what_is_read_row_by_row_has_rows() {
        for system in SYSTEMS {
            for operation in system.operations {
                let listed = of(operation).any(|kind| matches!(kind, FlowKind::Pages | FlowKind::Sync));
                assert!(!listed || rows(operation).is_some(), "{}.{} has no rows", system.id, operation.name);
                let found = operation.flows.search.is_none_or(|search| rows(search.operation).is_some());
                assert!(found, "{}.{}: what is searched has no rows", system.id, operation.name);
            }
        }
    }
}
