//! What takes the place of the keyring without the feature for it.

use std::collections::BTreeMap;

use super::failure::{Failure, Outcome};

/// Credentials by name.
pub(super) type Stored = BTreeMap<String, String>;

/// Fails: there is none.
pub(super) fn require(_program: &str, _profile: &str) -> Outcome {
    Err(Failure::usage(
        "this program cannot use the keyring: build it with the feature `keyring`",
    ))
}

#[expect(clippy::unnecessary_wraps, reason = "it may fail with the feature")]
pub(super) fn load(_program: &str, _profile: &str) -> Outcome<Option<Stored>> {
    Ok(None)
}

pub(super) fn save(program: &str, profile: &str, _stored: &Stored) -> Outcome {
    require(program, profile)
}

pub(super) fn remove(program: &str, profile: &str) -> Outcome<bool> {
    require(program, profile).map(|()| false)
}
