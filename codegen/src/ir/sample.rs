//! Values that a document shows, or that its schemas take.

use std::fmt::{self, Display, Formatter};

use super::Type;

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

impl Sample {
    /// A value of a type of which nothing is shown; none if it takes more than the type to
    /// make one.
    pub fn of(ty: &Type) -> Self {
        match ty {
            Type::Bool => Self::Bool(false),
            Type::Integer | Type::Float | Type::Decimal => Self::Number("1".to_owned()),
            Type::Text | Type::Secret | Type::Any => Self::Text("text".to_owned()),
            Type::List(_) => Self::List(Vec::new()),
            Type::Map(_) | Type::Object => Self::Map(Vec::new()),
            Type::DateTime | Type::Date | Type::Named(_) => Self::None,
        }
    }
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
