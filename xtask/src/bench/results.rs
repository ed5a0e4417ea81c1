//! The results of benchmarks: ratios with their spread.

use serde::{Deserialize, Serialize};

/// The lower quartile, the median, and the upper quartile.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread(pub [f64; 3]);

impl Spread {
    /// The spread of measurements. Quartiles are measurements too, those next to the exact place and
    /// farther from the median. `None` without measurements.
    pub fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        let last = values.len().checked_sub(1)?;
        let at = |index: usize| values.get(index).copied();
        Some(Self([at(last / 4)?, at(last / 2)?, at(last - last / 4)?]))
    }

    /// The median.
    pub fn median(&self) -> f64 {
        let [_, median, _] = self.0;
        median
    }
}

/// The comparison of a candidate with its twin, which does the same work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What was measured.
    pub name: String,
    /// The unit of both medians.
    pub unit: String,
    /// The median of the candidate.
    pub candidate: f64,
    /// The median of the twin, if there is one.
    pub twin: Option<f64>,
    /// The candidate divided by the twin.
    pub ratio: Option<Spread>,
    /// The candidate divided by itself: a ratio within this spread says nothing.
    pub null: Spread,
}

impl Row {
    /// Compares the rounds of a measurement: the candidate, the twin, and the candidate again. `None`
    /// without a round.
    pub fn of(name: String, unit: &str, rounds: &[[Option<f64>; 3]]) -> Option<Self> {
        let (mut own, mut twins, mut ratios, mut nulls) =
            (vec![], vec![], vec![], vec![]);
        for [first, twin, second] in rounds {
            let (first, second) = ((*first)?, (*second)?);
            let candidate = f64::midpoint(first, second);
            own.push(candidate);
            nulls.push(second / first);
            twins.extend(twin);
            ratios.extend(twin.map(|twin| candidate / twin));
        }
        Some(Self {
            name,
            unit: unit.to_owned(),
            candidate: Spread::of(own)?.median(),
            twin: Spread::of(twins).map(|twins| twins.median()),
            ratio: Spread::of(ratios),
            null: Spread::of(nulls)?,
        })
    }
}

/// The results of all benchmarks on one machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// The day, as `2026-01-31`.
    pub date: String,
    /// The kind of machine.
    pub machine: String,
    /// The version of the compiler.
    pub rustc: String,
    /// The comparisons.
    pub rows: Vec<Row>,
}

impl Results {
    /// The rows whose names have this start and this end.
    pub(super) fn rows<'a>(
        &'a self,
        start: &'a str,
        end: &'a str,
    ) -> impl Iterator<Item = &'a Row> {
        let wanted =
            move |row: &&Row| row.name.starts_with(start) && row.name.ends_with(end);
        self.rows.iter().filter(wanted)
    }
}
