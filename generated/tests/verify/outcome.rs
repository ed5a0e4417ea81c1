//! The outcome of a call, and its line of output.

use revio::Value;
use revio::registry::Operation;
use serde_json::json;

/// The outcome of a call.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// The called operation.
    pub(crate) operation: &'static Operation,
    /// The result.
    pub(crate) result: Result,
    /// The status of the response, if there was one.
    pub(crate) status: Option<u16>,
    /// The reason for the result, such as a decoding error.
    pub(crate) detail: Option<String>,
    /// The differences between the response and the spec.
    pub(crate) differences: Vec<Value>,
}

/// The result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Result {
    /// The response matches the spec, or decodes as if it did.
    Ok,
    /// The response doesn't match the spec.
    Mismatch,
    /// 404.
    Missing,
    /// 403.
    Forbidden,
    /// Another non-2xx status, or a 2xx response with `ok: false`.
    Refused,
    /// There was no response.
    NoResponse,
    /// The call was not made.
    Skipped,
}

impl Result {
    /// The result as it is printed.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Mismatch => "mismatch",
            Self::Missing => "missing",
            Self::Forbidden => "forbidden",
            Self::Refused => "refused",
            Self::NoResponse => "no_response",
            Self::Skipped => "skipped",
        }
    }

    /// The result for a non-2xx status.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            403 => Self::Forbidden,
            404 => Self::Missing,
            _ => Self::Refused,
        }
    }
}

impl Outcome {
    /// An outcome without further details.
    pub(crate) fn new(operation: &'static Operation, result: Result) -> Self {
        let (status, detail, differences) = (None, None, Vec::new());
        Self { operation, result, status, detail, differences }
    }

    /// Sets the status.
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets the reason.
    pub(crate) fn because(mut self, detail: String) -> Self {
        self.detail = Some(detail);
        self
    }

    /// Formats the outcome as one line of JSON.
    pub(crate) fn line(&self) -> String {
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
