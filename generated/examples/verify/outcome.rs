//! What came of a call, and the line that says so.

use revio::Value;
use revio::registry::Operation;
use serde_json::json;

/// What came of a call.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was called.
    pub operation: &'static Operation,
    /// What came of it, in a word.
    pub result: Result,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// Why it went no better: of an answer that differs, why it cannot be decoded.
    pub detail: Option<String>,
    /// What the answer has beside what is described.
    pub differences: Vec<Value>,
}

/// What came of a call, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    /// The answer is as it is described, or is read as if it were.
    Works,
    /// An answer came, and is not as it is described.
    Differs,
    /// 404.
    Missing,
    /// 403.
    Forbidden,
    /// Another status that is no success, or an answer that says so of itself.
    Refused,
    /// There was no answer.
    Unanswered,
    /// It was left alone.
    NotAsked,
}

impl Result {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Differs => "differs",
            Self::Missing => "missing",
            Self::Forbidden => "forbidden",
            Self::Refused => "refused",
            Self::Unanswered => "unanswered",
            Self::NotAsked => "not_asked",
        }
    }

    /// For a status that is no success.
    pub fn of_status(status: u16) -> Self {
        match status {
            403 => Self::Forbidden,
            404 => Self::Missing,
            _ => Self::Refused,
        }
    }
}

impl Outcome {
    /// An outcome of which only this is known.
    pub fn new(operation: &'static Operation, result: Result) -> Self {
        let (status, detail, differences) = (None, None, Vec::new());
        Self { operation, result, status, detail, differences }
    }

    /// With a status.
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// With a reason.
    pub fn because(mut self, detail: String) -> Self {
        self.detail = Some(detail);
        self
    }

    /// One line of JSON.
    pub fn line(&self) -> String {
        json!({
            "operation": self.operation.id,
            "result": self.result.word(),
            "status": self.status,
            "detail": self.detail,
            "differences": self.differences,
        })
        .to_string()
    }
}
