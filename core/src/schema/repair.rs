//! Repairs, as data: how a value that a server shows, and does not take back, becomes one that it takes.

/// What is done to one field of an object that was read and is to be written.
#[derive(Clone, Copy, Debug)]
pub struct Repair {
    /// The field.
    pub field: &'static str,
    /// What is done.
    pub remedy: Remedy,
}

/// What is done to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Where it is `null` or blank, this goes in its place.
    Fill(&'static str),
    /// Where it has more digits before the point than the field, this goes in its place.
    Replace(&'static str),
    /// Decimal places beyond those of the field are cut off.
    Cut,
    /// It is shown and never taken: left out.
    Omit,
    /// This value stands for nothing: left out.
    OmitValue(&'static str),
}

const fn repair(field: &'static str, remedy: Remedy) -> Repair {
    Repair { field, remedy }
}

/// Where the field is `null` or blank, `value` is sent.
pub const fn fill(field: &'static str, value: &'static str) -> Repair {
    repair(field, Remedy::Fill(value))
}

/// Where the number has too many digits before the point, `value` is sent.
pub const fn replace(field: &'static str, value: &'static str) -> Repair {
    repair(field, Remedy::Replace(value))
}

/// Decimal places too many are cut off.
pub const fn cut(field: &'static str) -> Repair {
    repair(field, Remedy::Cut)
}

/// The field is left out.
pub const fn omit(field: &'static str) -> Repair {
    repair(field, Remedy::Omit)
}

/// The field is left out where it has this value.
pub const fn omit_value(field: &'static str, value: &'static str) -> Repair {
    repair(field, Remedy::OmitValue(value))
}
