//! Values that a document shows, or that its schemas take.

use std::fmt::{self, Display, Formatter};

/// A value that a member, a parameter or a body may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sample {
    /// `true` or `false`.
    Bool(bool),
    /// A number, as the document writes it.
    Number(String),
    /// Text, or a date.
    Text(String),
    /// A list.
    List(Vec<Sample>),
    /// An object whose keys are data.
    Map(Vec<(String, Sample)>),
    /// The record that the type names: its members have values of their own.
    Record,
    /// Nothing: the schema leads back to itself in a way that no value can follow.
    None,
}

/// As JSON, but for what only the type knows.
impl Display for Sample {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::to_string).collect();
                write!(f, "[{}]", items.join(", "))
            }
            Self::Map(entries) => {
                let entry =
                    |(name, value): &(String, Self)| format!("{name:?}: {value}");
                let entries: Vec<String> = entries.iter().map(entry).collect();
                write!(f, "{{{}}}", entries.join(", "))
            }
            Self::Record => f.write_str("the record"),
            Self::None => f.write_str("nothing"),
        }
    }
}
