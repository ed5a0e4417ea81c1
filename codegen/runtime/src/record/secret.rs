//! Text that must not be seen.

use std::fmt;

use super::{Blank, Cell, CellMut, Slot, View};

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
/// assert_eq!(pin.expose(), "1234");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Hides this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

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
        View::Record(record) => record.views(&mut |views, _| {
            for view in views {
                gather(*view, into);
            }
        }),
        _ => {}
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
