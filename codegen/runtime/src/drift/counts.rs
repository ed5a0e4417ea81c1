//! How often the same was found, within bounds.

use std::collections::BTreeMap;

use super::{Finding, JsonType, Unexpected};

/// The most different findings that are kept of one answer.
const MOST: usize = 1000;

/// What was found in an answer so far.
#[derive(Debug, Default)]
pub(super) struct FindingCounts {
    counts: BTreeMap<Found, u64>,
    rest: u64,
}

/// Findings with the same of these are the same.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) pointer: String,
    pub(super) schema: &'static str,
    pub(super) unexpected: Unexpected,
    pub(super) kind: Option<JsonType>,
    pub(super) value: Option<String>,
}

impl FindingCounts {
    pub(super) fn add(&mut self, found: Found) {
        if let Some(count) = self.counts.get_mut(&found) {
            *count += 1;
        } else if self.counts.len() < MOST {
            self.counts.insert(found, 1);
        } else {
            self.rest += 1;
        }
    }

    /// The findings by their pointers, and last, how many more there were.
    pub(super) fn findings(self) -> Vec<Finding> {
        let mut findings: Vec<Finding> =
            self.counts.into_iter().map(|(found, count)| found.times(count)).collect();
        if self.rest > 0 {
            let (pointer, unexpected) = (String::new(), Unexpected::Truncated);
            let rest =
                Found { pointer, schema: "", unexpected, kind: None, value: None };
            findings.push(rest.times(self.rest));
        }
        findings
    }
}

impl Found {
    fn times(self, count: u64) -> Finding {
        let Self { pointer, schema, unexpected, kind, value } = self;
        Finding { pointer, schema, unexpected, found: kind, value, count }
    }
}
