//! What an outcome would change in the evidence of its operation.
//!
//! Evidence says where a fact comes from, and spec/README.md has the levels. An answer that is read
//! shows that method and path are right, and makes an operation `observed`: `official` is kept for
//! what Rev.io says itself. An answer that refuses lowers nothing, since the sources are what they
//! were; it is a reason to look again.

use revio_codegen::ir::Evidence;

use super::outcome::{Found, Outcome};

/// What an outcome would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing.
    None,
    /// Another level.
    Raised(Evidence),
    /// None yet: something has to be looked at first.
    Doubt(&'static str),
}

/// What an outcome would change for an operation of this level.
pub(super) fn change(level: Evidence, outcome: &Outcome) -> Change {
    match (outcome.result, outcome.status) {
        _ if outcome.is_read() => raised(level),
        (Found::Differs, _) => {
            Change::Doubt("an answer that cannot be read proves nothing")
        }
        (Found::Missing, _) if level == Evidence::Official => {
            Change::Doubt("404 although Rev.io documents it: does this account have it?")
        }
        (Found::Missing, _) => Change::Doubt("404: the path is likely another one"),
        (Found::Refused, Some(405)) => {
            Change::Doubt("405: the method is likely another one")
        }
        // The account, the moment or the network speak, not the description.
        _ => Change::None,
    }
}

fn raised(level: Evidence) -> Change {
    match level {
        Evidence::Official | Evidence::Observed => Change::None,
        Evidence::Inferred | Evidence::Unverified => Change::Raised(Evidence::Observed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVELS: [Evidence; 4] = [
        Evidence::Official,
        Evidence::Observed,
        Evidence::Inferred,
        Evidence::Unverified,
    ];

    /// What becomes of each level.
    fn changes(result: Found, status: u64, detail: Option<&str>) -> [Change; 4] {
        let outcome = Outcome {
            operation: "things_list".to_owned(),
            result,
            status: Some(status),
            detail: detail.map(str::to_owned),
            differences: Vec::new(),
        };
        LEVELS.map(|level| change(level, &outcome))
    }

    const NONE: [Change; 4] = [Change::None, Change::None, Change::None, Change::None];
    const RAISED: [Change; 4] = [
        Change::None,
        Change::None,
        Change::Raised(Evidence::Observed),
        Change::Raised(Evidence::Observed),
    ];

    #[test]
    fn an_answer_never_makes_a_call_official() {
        assert_eq!(changes(Found::Works, 200, None), RAISED);
    }

    #[test]
    fn an_answer_with_more_in_it_proves_the_call_as_well() {
        assert_eq!(changes(Found::Differs, 200, None), RAISED);
    }

    #[test]
    fn an_answer_that_cannot_be_read_proves_nothing() {
        let is_doubt = |change| matches!(change, Change::Doubt(_));
        assert!(changes(Found::Differs, 200, Some("html")).into_iter().all(is_doubt));
    }

    #[test]
    fn a_call_that_is_missing_is_in_doubt_and_keeps_its_level() {
        let [official, others @ ..] = changes(Found::Missing, 404, Some("gone"));
        assert_eq!(
            official,
            Change::Doubt(
                "404 although Rev.io documents it: does this account have it?"
            )
        );
        for other in others {
            assert_eq!(other, Change::Doubt("404: the path is likely another one"));
        }
    }

    #[test]
    fn a_method_that_is_refused_is_in_doubt() {
        let doubt = Change::Doubt("405: the method is likely another one");
        assert!(changes(Found::Refused, 405, None).into_iter().all(|it| it == doubt));
    }

    #[test]
    fn what_says_nothing_of_the_call_changes_nothing() {
        for (result, status) in [
            (Found::Forbidden, 403),
            (Found::Refused, 500),
            (Found::Refused, 200),
            (Found::Unanswered, 0),
            (Found::NotAsked, 0),
        ] {
            assert_eq!(changes(result, status, Some("why")), NONE, "{result:?}");
        }
    }
}
