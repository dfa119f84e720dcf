//! What the chapters share: choices, and how pages are asked for.

use crate::schema::*;

/// No or yes.
pub(super) const SIM_NAO: Kind = number_of(&[number(0, "não"), number(1, "sim")]);
/// In use or not.
pub(super) const INATIVO: Kind = number_of(&[number(0, "ativo"), number(1, "inativo")]);

pub(super) const LIMIT: Field = optional("limit", integer(1, i32::MAX as i64))
    .unproven()
    .label("Limite")
    .doc("Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.");
pub(super) const OFFSET: Field = optional("offset", integer(0, i64::MAX))
    .unproven()
    .label("A partir de")
    .doc("Quantos registros pular. Não há total: uma página menor que o limite é a última.");

/// What changed since a moment, in milliseconds since 1970. An hour is asked for once more: a moment has no zone, but the server's clock may be off.
pub(super) const fn alterados(parameter: &'static str) -> Since {
    Since { parameter, until: "", constants: &[], form: Moment::Milliseconds, overlap: 3_600 }
}

/// A list of products in parts. The clients that send one show no size: this one is modest, and unproven.
pub(super) const EM_LOTES: Batches = Batches { list: "", size: 100, first: "" };
