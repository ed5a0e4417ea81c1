//! What was found as JSON, for other programs. The form is documented in `CONTRIBUTING.md`; members
//! may be added to it, and none is renamed or removed as long as `format` is 1.

use serde_json::{Value, json};

use super::evidence::Change;
use super::report::{Call, Report};

impl Report {
    /// What was found as one object.
    pub(super) fn to_json(&self) -> String {
        let calls: Vec<Value> = self.calls.iter().map(call).collect();
        let report = json!({
            "format": 1,
            "base_url": self.base_url,
            "is_evidence": self.is_evidence,
            "complete": self.complete,
            "calls": calls,
        });
        format!("{report:#}")
    }
}

fn call(call: &Call) -> Value {
    let outcome = &call.outcome;
    let (after, doubt) = match call.change {
        Change::None => (call.evidence, None),
        Change::Raised(level) => (level, None),
        Change::Doubt(why) => (call.evidence, Some(why)),
    };
    json!({
        "operation": outcome.operation,
        "method": call.method,
        "path": call.path,
        "file": call.file,
        "line": call.line,
        "result": outcome.result.word(),
        "status": outcome.status,
        "detail": outcome.detail,
        "differences": outcome.differences,
        "evidence": {
            "now": call.evidence.as_str(),
            "then": after.as_str(),
            "doubt": doubt,
        },
    })
}
