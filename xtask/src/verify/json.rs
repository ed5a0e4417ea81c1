//! The report as JSON. `CONTRIBUTING.md` documents the format. Properties may be added; none is
//! renamed or removed as long as `format` is 1.

use serde_json::{Value, json};

use super::evidence::EvidenceChange;
use super::report::{VerifiedOperation, VerifyReport};

impl VerifyReport {
    pub(super) fn to_json(&self) -> String {
        let calls: Vec<Value> = self.operations.iter().map(operation).collect();
        let report = json!({
            "format": 1,
            "base_url": self.base_url,
            "is_evidence": self.is_evidence,
            "complete": self.complete,
            "calls": calls,
        });
        format!("{report:#}\n")
    }
}

fn operation(operation: &VerifiedOperation) -> Value {
    let outcome = &operation.outcome;
    let (after, doubt) = match operation.change {
        EvidenceChange::None => (operation.evidence, None),
        EvidenceChange::Raised(level) => (level, None),
        EvidenceChange::Doubt(why) => (operation.evidence, Some(why)),
    };
    json!({
        "operation": outcome.operation,
        "method": operation.method,
        "path": operation.path,
        "file": operation.file,
        "line": operation.line,
        "result": outcome.result,
        "status": outcome.status,
        "detail": outcome.detail,
        "differences": outcome.differences,
        "evidence": {
            "now": operation.evidence.as_str(),
            "then": after.as_str(),
            "doubt": doubt,
        },
    })
}
