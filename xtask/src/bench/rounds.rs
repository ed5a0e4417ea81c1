//! Interleaved rounds: each runs the candidate, its twin, and the candidate again, so that other load
//! on the machine affects all of them. The two runs of the candidate are the null control.

use super::results::Row;
use super::table;
use super::usage::Usage;
use crate::Failure;
use crate::output::{self, OutputFormat, Report};

/// Does something, and returns what that used.
pub(super) type Run<'a> = &'a dyn Fn() -> Result<Usage, Failure>;

/// The comparison of a candidate with its twin, if it has one.
pub(super) struct Rounds {
    name: String,
    rounds: Vec<[Option<Usage>; 3]>,
}

impl Rounds {
    pub(super) fn run(
        name: String,
        count: u32,
        own: Run<'_>,
        twin: Option<Run<'_>>,
    ) -> Result<Self, Failure> {
        let round = |number| {
            output::note(&format!("{name}: round {number} of {count}"));
            let first = own()?;
            let twin = twin.map(|twin| twin()).transpose()?;
            Ok([Some(first), twin, Some(own()?)])
        };
        let rounds = (1..=count).map(round).collect::<Result<_, Failure>>()?;
        Ok(Self { name, rounds })
    }

    fn row(&self, unit: &str, value: fn(Usage) -> f64) -> Option<Row> {
        let values = |round: &[Option<Usage>; 3]| round.map(|it| it.map(value));
        let rounds: Vec<_> = self.rounds.iter().map(values).collect();
        Row::of(self.name.clone(), unit, &rounds)
    }
}

/// The comparisons.
#[derive(Debug)]
pub struct UsageReport(Vec<Row>);

impl UsageReport {
    /// The times, and then the memory.
    pub(super) fn of(comparisons: &[Rounds]) -> Self {
        let times = comparisons.iter().filter_map(|it| it.row("s", |usage| usage.cpu));
        let memory =
            comparisons.iter().filter_map(|it| it.row("MB", |usage| usage.memory));
        Self(times.chain(memory).collect())
    }
}

impl Report for UsageReport {
    fn render(&self, format: OutputFormat) -> String {
        let Self(rows) = self;
        match format {
            OutputFormat::Json => format!("{:#}\n", serde_json::json!(rows)),
            _ => table::show(rows),
        }
    }
}
