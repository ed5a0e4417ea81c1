//! Decides how to make a call, or why to skip it.

use revio::registry::{ParameterLocation, ResponseKind};

use super::read::Read;

/// How to make a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Without parameters.
    Alone,
    /// With the key of a record of the resource's list, in the field of this name.
    OfRecord(&'static str),
    /// Not at all, for the given reason.
    LeftAlone(&'static str),
}

impl Plan {
    /// Decides how to make a call.
    pub(crate) fn of(read: Read) -> Self {
        let mut keys = read.keys();
        let is_file = matches!(read.operation().response, ResponseKind::Binary(_));
        match (keys.next(), keys.next()) {
            _ if needs_more(read) => Self::LeftAlone(
                "it requires a parameter that this program cannot choose",
            ),
            (None, _) => Self::Alone,
            // The server runs a report or creates a document, which may be slow and leave traces.
            (Some(_), None) if is_file => {
                Self::LeftAlone("it makes the server create something")
            }
            (Some(key), None) => Self::OfRecord(key.name),
            (Some(_), Some(_)) => Self::LeftAlone("its path needs more than one key"),
        }
    }
}

fn needs_more(read: Read) -> bool {
    let mut parameters = read.operation().parameters.iter();
    parameters.any(|parameter| {
        parameter.required && parameter.location != ParameterLocation::Path
    })
}
