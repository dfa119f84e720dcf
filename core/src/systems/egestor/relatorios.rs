//! Chapter "Relatórios": what the reports share. A report is asked for by POST, but only reads; its columns depend on what is asked, so its rows are open.

use crate::schema::*;

/// The first day.
pub(super) const DE: Field = required("de", DATE).label("De").doc("Primeiro dia.");
/// The last day.
pub(super) const ATE: Field = required("ate", DATE).label("Até").doc("Último dia.");
/// The state of a service order.
pub(super) const SITUACAO_OS: &[Choice] = &[
    choice("Em espera", "em espera"),
    choice("Em execução", "em execução"),
    choice("Finalizada", "finalizada"),
    choice("Entregue", "entregue"),
];

/// A column that the report has when it is asked for. The manual says a boolean, its samples also write 0 and 1.
pub(super) const fn mostrar(name: &'static str, label: &'static str) -> Field {
    optional(name, BOOLEAN).number_ok().label(label).doc("Inclui esta coluna no relatório.")
}
