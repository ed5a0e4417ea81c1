//! How well a value fits a type of a union.

use serde_json::Number;

use super::date::ParsedDate;

/// What keeps a value from fitting a type perfectly, the worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Misfit {
    /// Enum values that are not listed, and optional fields of another type.
    pub(crate) mismatches: usize,
    /// Fields that are not described.
    pub(crate) unknown: usize,
    /// How little the matching types say: any text matches more values than a date.
    pub(crate) vagueness: usize,
}

impl Misfit {
    pub(crate) const MISMATCH: Self = Self { mismatches: 1, unknown: 0, vagueness: 0 };

    pub(crate) fn vague(vagueness: usize) -> Self {
        Self { vagueness, ..Self::default() }
    }

    pub(crate) fn listed(is_listed: bool) -> Self {
        if is_listed { Self::default() } else { Self::MISMATCH }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.mismatches += other.mismatches;
        self.unknown += other.unknown;
        self.vagueness += other.vagueness;
    }
}

/// Whether a number is an integer. One that is written with a point rather is a number.
pub(crate) fn whole(number: &Number) -> Option<Misfit> {
    if number.is_i64() {
        return Some(Misfit::vague(1));
    }
    let is_whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
    (is_whole && !number.is_u64()).then(|| Misfit::vague(3))
}

pub(crate) fn fit_date<T>(parsed: &ParsedDate<T>, has_form: bool) -> Option<Misfit> {
    match parsed {
        ParsedDate::At(_) => Some(Misfit::vague(if has_form { 1 } else { 2 })),
        ParsedDate::None => None,
    }
}
