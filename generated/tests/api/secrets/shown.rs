//! All that a value prints, and that no secret is in it.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use revio::Error;

use super::given::forms;

/// What `Debug` prints, on one line and on several.
pub(super) fn debug(value: &(impl Debug + ?Sized)) -> String {
    format!("{value:?}\n{value:#?}\n")
}

/// What a value prints that people read, too.
pub(super) fn both(value: &(impl Debug + Display)) -> String {
    format!("{value}\n{}", debug(value))
}

/// What an error prints, with all its causes.
pub(super) fn error(error: &Error) -> String {
    let mut shown = both(error);
    let mut cause = error.source();
    while let Some(deeper) = cause {
        shown.extend([format!("{deeper}\n"), debug(deeper)]);
        cause = deeper.source();
    }
    shown
}

/// Looks for secrets in what was printed.
#[track_caller]
pub(super) fn assert_silent(what: &str, shown: &str, secrets: &[String]) {
    for secret in secrets {
        for form in forms(secret) {
            // `Debug` of a text quotes once more.
            let quoted = form.escape_debug().to_string();
            for form in [form, quoted] {
                assert!(
                    !shown.contains(&form),
                    "{what} prints {form} ({secret}): {shown}"
                );
            }
        }
    }
}
