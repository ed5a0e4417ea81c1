//! How often each finding occurs, within bounds.

use std::collections::BTreeMap;

use super::finding::{Finding, JsonType, Unexpected};

/// The largest number of different findings that are kept of one response.
const MAX_FINDINGS: usize = 1000;

#[derive(Debug, Default)]
pub(super) struct FindingCounts {
    counts: BTreeMap<FindingKey, u64>,
    dropped: u64,
}

/// The identity of a finding: pointer, schema, difference, type, value.
pub(super) type FindingKey =
    (String, &'static str, Unexpected, Option<JsonType>, Option<String>);

impl FindingCounts {
    pub(super) fn add(&mut self, key: FindingKey) {
        if let Some(count) = self.counts.get_mut(&key) {
            *count += 1;
        } else if self.counts.len() < MAX_FINDINGS {
            self.counts.insert(key, 1);
        } else {
            self.dropped += 1;
        }
    }

    /// The findings in the order of their pointers, then the number of dropped ones.
    pub(super) fn into_findings(mut self) -> Vec<Finding> {
        let dropped = (String::new(), "", Unexpected::Truncated, None, None);
        let dropped = (self.dropped > 0).then_some((dropped, self.dropped));
        let counts = std::mem::take(&mut self.counts).into_iter().chain(dropped);
        let finding = |((pointer, schema, unexpected, found, value), count)| Finding {
            pointer,
            schema,
            unexpected,
            found,
            value,
            count,
        };
        counts.map(finding).collect()
    }
}
