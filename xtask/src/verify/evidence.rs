//! The change that an outcome would make to the evidence of its operation.
//!
//! spec/README.md defines the levels. A decoded response shows that method and path are right, and
//! makes an operation `observed`; `official` is reserved for documentation of Rev.io. An error
//! lowers nothing, because the sources are the same, but it is a reason to check them.

use revio_codegen::ir::Evidence;

use super::outcome::{Outcome, VerifyResult};

/// A change of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum EvidenceChange {
    None,
    Raised(Evidence),
    /// None, but something needs to be checked.
    Doubt(&'static str),
}

/// The change for an operation with this evidence.
pub(super) fn change(level: Evidence, outcome: &Outcome) -> EvidenceChange {
    if outcome.is_decoded() {
        return match level {
            Evidence::Official | Evidence::Observed => EvidenceChange::None,
            _ => EvidenceChange::Raised(Evidence::Observed),
        };
    }
    EvidenceChange::Doubt(match (outcome.result, outcome.status) {
        (VerifyResult::Mismatch, _) => {
            "a response that cannot be decoded proves nothing"
        }
        (VerifyResult::Missing, _) if level == Evidence::Official => {
            "404 although documented: does this account have it?"
        }
        (VerifyResult::Missing, _) => "404: the path is probably different",
        (VerifyResult::Refused, Some(405)) => "405: the method is probably different",
        // The cause is the account, the moment or the network.
        _ => return EvidenceChange::None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asserts the changes of official, observed, inferred and unverified operations, where
    /// `+` is a raised level, `?` a doubt and `-` no change.
    #[track_caller]
    fn check(result: VerifyResult, status: u64, detail: Option<&str>, expected: &str) {
        let outcome = Outcome {
            operation: "things_list".to_owned(),
            result,
            status: Some(status),
            detail: detail.map(str::to_owned),
            differences: Vec::new(),
        };
        let levels = [
            Evidence::Official,
            Evidence::Observed,
            Evidence::Inferred,
            Evidence::Unverified,
        ];
        let changes = levels.map(|level| match change(level, &outcome) {
            EvidenceChange::None => '-',
            EvidenceChange::Raised(Evidence::Observed) => '+',
            EvidenceChange::Raised(_) => '!',
            EvidenceChange::Doubt(_) => '?',
        });
        assert_eq!(String::from_iter(changes), expected, "{result:?} {status}");
    }

    #[test]
    fn a_decoded_response_makes_an_operation_observed() {
        check(VerifyResult::Ok, 200, None, "--++");
        check(VerifyResult::Mismatch, 200, None, "--++");
    }

    #[test]
    fn errors_of_the_description_are_doubts() {
        check(VerifyResult::Mismatch, 200, Some("html"), "????");
        check(VerifyResult::Missing, 404, Some("gone"), "????");
        check(VerifyResult::Refused, 405, None, "????");
    }

    #[test]
    fn other_errors_change_nothing() {
        for (result, status) in [
            (VerifyResult::Forbidden, 403),
            (VerifyResult::Refused, 500),
            (VerifyResult::Refused, 200),
            (VerifyResult::NoResponse, 0),
            (VerifyResult::Skipped, 0),
        ] {
            check(result, status, Some("why"), "----");
        }
    }
}
