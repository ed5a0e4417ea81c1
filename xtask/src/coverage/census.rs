//! Counts operations by resource and by evidence.

use std::fmt;

use revio_codegen::ir::{Api, Evidence, Operation};

/// The evidence levels from strong to weak.
const LEVELS: [Evidence; 4] =
    [Evidence::Official, Evidence::Observed, Evidence::Inferred, Evidence::Unverified];

/// The operations of each resource by evidence.
#[derive(Debug)]
pub(super) struct Census {
    rows: Vec<CensusRow>,
    total: CensusRow,
}

/// A name, a count for each level, and the total.
#[derive(Debug)]
struct CensusRow {
    name: String,
    numbers: Vec<usize>,
}

impl Census {
    pub(super) fn of(api: &Api) -> Self {
        let rows = api.resources.iter();
        let rows = rows
            .map(|resource| CensusRow::of(&resource.name.wire, &resource.operations));
        Self { rows: rows.collect(), total: CensusRow::of("total", api.operations()) }
    }
}

impl CensusRow {
    fn of<'a>(name: &str, operations: impl IntoIterator<Item = &'a Operation>) -> Self {
        let levels: Vec<Evidence> =
            operations.into_iter().map(|operation| operation.evidence).collect();
        let count = |level| levels.iter().filter(|found| **found == level).count();
        let numbers = LEVELS.map(count).into_iter().chain([levels.len()]);
        Self { name: name.to_owned(), numbers: numbers.collect() }
    }
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> =
            LEVELS.map(Evidence::as_str).into_iter().chain(["total"]).collect();
        let names = self.rows.iter().map(|row| row.name.len());
        let width = names.max().unwrap_or_default().max("resource".len());
        writeln!(f, "{:width$}  {}", "resource", words.join("  "))?;
        for row in self.rows.iter().chain([&self.total]) {
            write!(f, "{:width$}", row.name)?;
            for (number, word) in row.numbers.iter().zip(&words) {
                write!(f, "  {number:>width$}", width = word.len())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
