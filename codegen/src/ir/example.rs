//! Example values.

use std::fmt::{self, Display, Formatter};

/// A valid value of a field, a parameter or a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExampleValue {
    /// A boolean.
    Bool(bool),
    /// A number, as the document writes it.
    Number(String),
    /// Text or a date.
    Text(String),
    /// A list.
    List(Vec<ExampleValue>),
    /// An object whose keys are data.
    Map(Vec<(String, ExampleValue)>),
    /// A record. Its fields have examples of their own.
    Record,
    /// No value, because the schema never ends.
    None,
}

/// Prints JSON, except for [`ExampleValue::Record`] and [`ExampleValue::None`].
impl Display for ExampleValue {
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
            Self::Record => f.write_str("a record"),
            Self::None => f.write_str("no value"),
        }
    }
}
