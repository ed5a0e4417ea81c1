//! Differences that are meant: `parity/differences.csv`.

use std::collections::BTreeSet;
use std::path::Path;

use super::difference::{Aspect, Difference};
use crate::Failure;
use crate::table::{self, Row};

/// How many differences may be explained. With more, the tables would no longer be proven.
const LIMIT: usize = 20;

/// The differences that are meant.
#[derive(Debug, Default)]
pub(super) struct Allowed {
    rows: Vec<Line>,
    /// What is wrong with the table itself.
    faults: Vec<String>,
}

#[derive(Debug)]
struct Line {
    line: u64,
    row: String,
    aspect: Aspect,
}

impl Allowed {
    /// Reads the table; without a file there are none.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        if !path.exists() {
            return Ok(Self::default());
        }
        Ok(Self::of(table::read(path, ["row", "aspect", "reason"])?))
    }

    fn of(rows: Vec<Row<3>>) -> Self {
        let mut allowed = Self::default();
        if rows.len() > LIMIT {
            let count = rows.len();
            let fault = format!("{count} differences are explained, and {LIMIT} may be");
            allowed.faults.push(fault);
        }
        for row in rows {
            match Line::of(&row) {
                Ok(line) => allowed.add(line),
                Err(why) => allowed.fault(row.line, &why),
            }
        }
        allowed
    }

    fn add(&mut self, line: Line) {
        let same = |other: &&Line| other.row == line.row && other.aspect == line.aspect;
        match self.rows.iter().find(same) {
            Some(first) => {
                let why = format!("the same as line {}", first.line);
                self.fault(line.line, &why);
            }
            None => self.rows.push(line),
        }
    }

    fn fault(&mut self, line: u64, why: &str) {
        self.faults.push(format!("differences.csv:{line}: {why}"));
    }

    /// Whether a difference is meant.
    pub(super) fn explains(&self, difference: &Difference) -> bool {
        self.rows.iter().any(|line| line.is(difference))
    }

    /// All that is wrong with the table, now that the differences are known. What the spec does
    /// not have at all is not there to be judged.
    pub(super) fn faults(&self, found: &[Difference]) -> Vec<String> {
        let missing: BTreeSet<&str> = found
            .iter()
            .filter(|it| it.aspect == Aspect::Missing)
            .map(|it| it.row.as_str())
            .collect();
        let stale = |line: &&Line| {
            !missing.contains(line.row.as_str()) && !found.iter().any(|it| line.is(it))
        };
        let stale = self.rows.iter().filter(stale).map(|line| {
            format!(
                "differences.csv:{}: {}: {}: this difference no longer exists; take the \
                 line out",
                line.line,
                line.row,
                line.aspect.word()
            )
        });
        self.faults.iter().cloned().chain(stale).collect()
    }
}

impl Line {
    fn of(row: &Row<3>) -> Result<Self, String> {
        let [name, word, reason] = &row.cells;
        if reason.trim().is_empty() {
            return Err(format!("no reason is given for `{name}`"));
        }
        let aspect = Aspect::from_word(word)
            .ok_or_else(|| format!("`{word}` is not the name of an aspect"))?;
        Ok(Self { line: row.line, row: name.clone(), aspect })
    }

    fn is(&self, difference: &Difference) -> bool {
        self.row == difference.row && self.aspect == difference.aspect
    }
}
