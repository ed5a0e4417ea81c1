//! A record with a field of each type.

use std::collections::BTreeMap;

use revio_runtime::{
    Codec, Decimal, Extra, Id, NaiveDate, NaiveDateTime, Nullable, Object, Secret,
    Value, open_enum, placeholder, read_json, record, union, write_json,
};

pub(crate) type ContactId = Id<ContactIdTag>;
pub(crate) enum ContactIdTag {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Status {
    Active,
    Closed,
    Other(String),
}

open_enum!(Status { Active = "ACTIVE", Closed = "CLOSED" });

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CountryCode {
    Text(String),
    Number(i64),
}

union!(CountryCode { Text, Number });

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Anything {
    Number(Decimal),
    Bool(bool),
    Text(Status),
    Array(Vec<Address>),
    Object(Address),
}

union!(Anything { Number, Bool, Text, Array, Object });

pub(crate) struct Address {
    pub(crate) line_1: Option<String>,
    pub(crate) country_code: Option<CountryCode>,
    pub(crate) cost: Option<Decimal>,
    pub(crate) extra: Extra,
}

record!(Address { "line_1" => line_1, "country_code" => country_code, "cost" => cost });

pub(crate) struct Contact {
    pub(crate) contact_id: ContactId,
    pub(crate) name: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) status: Option<Status>,
    pub(crate) age: Option<i64>,
    pub(crate) score: Option<f64>,
    pub(crate) credit: Option<Decimal>,
    pub(crate) active: Option<bool>,
    pub(crate) created: Option<NaiveDateTime>,
    pub(crate) born: Option<NaiveDate>,
    pub(crate) country_code: Option<CountryCode>,
    pub(crate) anything: Option<Anything>,
    pub(crate) home: Option<Address>,
    pub(crate) addresses: Option<Vec<Address>>,
    pub(crate) deputy: Option<Box<Contact>>,
    pub(crate) labels: Option<BTreeMap<String, Decimal>>,
    pub(crate) notes: Option<BTreeMap<String, Option<Address>>>,
    pub(crate) numbers: Option<Vec<i64>>,
    pub(crate) pin: Option<Secret>,
    pub(crate) meta: Option<Value>,
    pub(crate) options: Option<Object>,
    pub(crate) extra: Extra,
}

record!(Contact {
    "contact_id" => contact_id,
    "name" => name,
    "type" => kind,
    "status" => status,
    "age" => age,
    "score" => score,
    "credit" => credit,
    "active" => active,
    "created" => created,
    "born" => born,
    "country_code" => country_code,
    "anything" => anything,
    "home" => home,
    "addresses" => addresses,
    "deputy" => deputy,
    "labels" => labels,
    "notes" => notes,
    "numbers" => numbers,
    "pin" => pin,
    "meta" => meta,
    "options" => options,
});

impl Contact {
    pub(crate) fn new(contact_id: impl Into<ContactId>) -> Self {
        Self { contact_id: contact_id.into(), ..placeholder() }
    }
}

/// A record with only required fields.
pub(crate) struct Strict {
    pub(crate) id: i64,
    pub(crate) note: Nullable<String>,
    pub(crate) due: NaiveDateTime,
    pub(crate) home: Address,
    pub(crate) tags: Vec<String>,
    pub(crate) meta: Value,
    pub(crate) extra: Extra,
}

record!(Strict {
    "id" => id,
    "note" => note,
    "due" => due,
    "home" => home,
    "tags" => tags,
    "meta" => meta,
});

/// Reads a body. The error is its message.
pub(crate) fn read<T: Codec>(body: &str) -> Result<T, String> {
    let mut value = placeholder();
    match read_json(body.as_bytes(), &mut value) {
        Ok(()) => Ok(value),
        Err(error) => Err(error.to_string()),
    }
}

/// The body after reading and writing it.
pub(crate) fn written<T: Codec>(body: &str) -> String {
    let value: T = read(body).unwrap_or_else(|error| panic!("{body}: {error}"));
    String::from_utf8(write_json(&value).unwrap()).unwrap()
}

/// The JSON as `serde_json` writes it to a stream, from one part of the record after the other.
pub(crate) fn streamed(value: &impl serde::Serialize) -> String {
    let mut stream = std::io::Cursor::new(Vec::new());
    serde_json::to_writer(&mut stream, value).unwrap();
    String::from_utf8(stream.into_inner()).unwrap()
}

/// A contact with its key and one more field.
pub(crate) fn with(name: &str, json: &str) -> String {
    format!(r#"{{"contact_id":1,"{name}":{json}}}"#)
}

/// The field of a contact after reading and writing it, `absent`, or the error.
pub(crate) fn field(name: &str, json: &str) -> String {
    match read::<Contact>(&with(name, json)) {
        Err(error) => error,
        Ok(contact) => {
            let text = String::from_utf8(write_json(&contact).unwrap()).unwrap();
            let rest = text.strip_prefix(r#"{"contact_id":1"#).unwrap();
            let rest = rest.strip_suffix('}').unwrap();
            let prefix = format!(r#","{name}":"#);
            rest.strip_prefix(&prefix).unwrap_or("absent").to_owned()
        }
    }
}
