//! JSON with nothing lost: members in their order, numbers with their digits.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value as it stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number, digit by digit.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// Members in their order; none comes twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value that a text holds.
    #[track_caller]
    pub(crate) fn parse(text: &str) -> Self {
        match text.trim().bytes().next() {
            Some(b'{') => {
                let members: Members = read(text);
                let member = |(name, value): (String, Box<RawValue>)| {
                    (name, Self::parse(value.get()))
                };
                Self::Object(members.0.into_iter().map(member).collect())
            }
            Some(b'[') => {
                let items: Vec<Box<RawValue>> = read(text);
                Self::List(items.iter().map(|item| Self::parse(item.get())).collect())
            }
            Some(b'"') => Self::Text(read(text)),
            Some(b't' | b'f') => Self::Bool(read(text)),
            Some(b'n') => Self::Null,
            _ => Self::Number(text.trim().to_owned()),
        }
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The member of this name, if this is an object that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.members().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The value that a chain of members leads to.
    pub(crate) fn at(&self, names: &[&str]) -> Option<&Json> {
        names.iter().try_fold(self, |value, name| value.get(name))
    }

    pub(crate) fn members(&self) -> &[(String, Json)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    pub(crate) fn items(&self) -> &[Json] {
        if let Self::List(items) = self { items } else { &[] }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The text under a name; the empty text if there is none.
    pub(crate) fn word(&self, name: &str) -> &str {
        self.get(name).and_then(Self::as_text).unwrap_or_default()
    }

    /// The whole number under a name.
    pub(crate) fn whole(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether `true` stands under a name.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Self::Bool(true))
    }
}

#[track_caller]
fn read<'de, T: Deserialize<'de>>(text: &'de str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Members in their order.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut from: A,
            ) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some(member) = from.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        from.deserialize_map(Visit)
    }
}

/// As JSON, on one line.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => write!(f, "{}", serde_json::Value::from(text.as_str())),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::to_string).collect();
                write!(f, "[{}]", items.join(","))
            }
            Self::Object(members) => {
                let member = |(name, value): &(String, Self)| {
                    format!("{}:{value}", serde_json::Value::from(name.as_str()))
                };
                let members: Vec<String> = members.iter().map(member).collect();
                write!(f, "{{{}}}", members.join(","))
            }
        }
    }
}
