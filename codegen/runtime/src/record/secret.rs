//! Text that must not be seen.

use std::fmt;

use super::{Blank, Cell, CellMut, Slot, Value, View};

/// Text that is sent and received but never shown: a card number, a password, a token.
///
/// `Debug` prints `[redacted]`, there is no `Display`, and an error about the member does
/// not repeat what came.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Secret;
///
/// let pin = Secret::new("1234");
/// assert_eq!(format!("{pin:?}"), "[redacted]");
/// assert_eq!(pin.expose_secret(), "1234");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Hides this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

/// What no description names may be a secret too. Shorter ones are words and amounts, and to
/// hide them would make messages unreadable.
const SHORTEST_UNKNOWN: usize = 8;

/// Gathers the secrets that a value holds, at whatever depth.
pub(crate) fn gather(view: View<'_>, into: &mut Vec<String>) {
    match view {
        View::Secret(text) => into.push(text.to_owned()),
        View::List(list) => {
            for view in (0..list.len()).filter_map(|index| list.at(index)) {
                gather(view, into);
            }
        }
        View::Dict(dict) => dict.each(&mut |_, view| {
            gather(view, into);
            true
        }),
        View::Record(record) => record.views(&mut |views, extra| {
            for view in views {
                gather(*view, into);
            }
            gather(View::Object(extra), into);
        }),
        View::Object(members) => {
            for value in members.values() {
                gather_unknown(value, into);
            }
        }
        View::Value(value) => gather_unknown(value, into),
        _ => {}
    }
}

fn gather_unknown(value: &Value, into: &mut Vec<String>) {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            return items.iter().for_each(|item| gather_unknown(item, into));
        }
        Value::Object(members) => return gather(View::Object(members), into),
        Value::Null | Value::Bool(_) => return,
    };
    if text.chars().count() >= SHORTEST_UNKNOWN {
        into.push(text);
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl Cell for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }
}

impl Blank for Secret {
    fn blank() -> Self {
        Self(String::new())
    }
}

impl CellMut for Secret {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Secret(&mut self.0)
    }
}

crate::serialize_cell!(Secret);
crate::deserialize_cell!(Secret);
