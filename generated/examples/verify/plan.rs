//! How a call is asked, if it is.

use revio::registry::{ParameterLocation, ResponseKind};

use super::read::Read;

/// How a call is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// As it is: it needs nothing.
    Alone,
    /// With the key of a record of its family's list, which is the member of this name.
    OfRecord(&'static str),
    /// Not at all, for this reason.
    LeftAlone(&'static str),
}

impl Plan {
    /// How this one is asked.
    pub fn of(read: Read) -> Self {
        let mut keys = read.keys();
        let is_file = matches!(read.operation().response, ResponseKind::Binary(_));
        match (keys.next(), keys.next()) {
            _ if needs_more(read) => {
                Self::LeftAlone("it needs a parameter that nobody here can choose")
            }
            (None, _) => Self::Alone,
            // A report is run and a document is drawn up: that may take long, and leave a trace.
            (Some(_), None) if is_file => {
                Self::LeftAlone("it has something made, not just read")
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
