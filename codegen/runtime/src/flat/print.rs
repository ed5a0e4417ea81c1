//! JSON as it is printed: on one line, digit by digit as received, and without secrets.

use std::borrow::Cow;
use std::cell::RefCell;

use serde_json::Value;
use serde_json::value::RawValue;

use super::entries::Entries;
use crate::fields::Fields;
use crate::fit;
use crate::record::{ValueRef, collect_secrets};
use crate::redact::REDACTED;
use crate::registry::{Field, FieldType, type_of};

/// Prints the JSON of described types.
pub(crate) struct Printer {
    /// The fields of all schemas.
    table: &'static [Field],
    show_secrets: bool,
    /// What was not printed.
    secrets: RefCell<Vec<String>>,
}

impl Printer {
    pub(crate) fn new(table: &'static [Field], show_secrets: bool) -> Self {
        Self { table, show_secrets, secrets: RefCell::default() }
    }

    /// The secrets in a value of a type.
    pub(crate) fn secrets_in(
        table: &'static [Field],
        ty: FieldType,
        json: &str,
    ) -> serde_json::Result<Vec<String>> {
        let printer = Self::new(table, false);
        printer.write(&mut String::new(), json, ty)?;
        Ok(printer.secrets.into_inner())
    }

    fn redact(
        &self,
        text: &mut String,
        json: &str,
        is_known: bool,
    ) -> serde_json::Result<()> {
        let value: Value = serde_json::from_str(json)?;
        let mut secrets = self.secrets.borrow_mut();
        match &value {
            Value::String(secret) if is_known => secrets.push(secret.clone()),
            value => collect_secrets(ValueRef::Value(value), &mut secrets),
        }
        text.extend(["\"", REDACTED, "\""]);
        Ok(())
    }

    /// A value of a schema. Fields that the schema does not describe may be secrets.
    pub(crate) fn of_schema(
        &self,
        schema: &'static str,
        json: &str,
    ) -> serde_json::Result<String> {
        let is_known = Fields::of_schema(self.table, schema).is_some();
        let ty =
            if is_known { FieldType::Object(schema) } else { FieldType::Named(schema) };
        self.of_type(ty, json)
    }

    /// A value of a type.
    pub(crate) fn of_type(
        &self,
        ty: FieldType,
        json: &str,
    ) -> serde_json::Result<String> {
        let mut text = String::with_capacity(json.len());
        self.write(&mut text, json, ty)?;
        Ok(text)
    }

    /// An object whose field `name` holds a list of records.
    pub(crate) fn page(
        &self,
        name: &str,
        schema: &'static str,
        json: &str,
    ) -> serde_json::Result<String> {
        let Entries(entries) = serde_json::from_str(json)?;
        let mut text = String::with_capacity(json.len());
        write_object(&mut text, entries, |text, own, value| {
            if own == name {
                self.write_records(text, schema, value)
            } else {
                self.write(text, value, FieldType::Any)
            }
        })?;
        Ok(text)
    }

    fn write_records(
        &self,
        text: &mut String,
        schema: &'static str,
        json: &str,
    ) -> serde_json::Result<()> {
        if !json.starts_with('[') {
            return self.write(text, json, FieldType::Object(schema));
        }
        self.write_list(text, json, FieldType::Object(schema))
    }

    fn write(
        &self,
        text: &mut String,
        json: &str,
        ty: FieldType,
    ) -> serde_json::Result<()> {
        let ty = self.resolve(ty, json)?;
        match (ty, json.as_bytes().first()) {
            (FieldType::Secret, _) if json != "null" && !self.show_secrets => {
                self.redact(text, json, true)
            }
            (_, Some(b'{')) => self.write_object(text, json, ty),
            (FieldType::List(ty), Some(b'[')) => self.write_list(text, json, *ty),
            // A list in place of one value.
            (_, Some(b'[')) => self.write_list(text, json, ty),
            _ => {
                text.push_str(json);
                Ok(())
            }
        }
    }

    /// The type of a value: the alternative of a union that it fits.
    fn resolve(&self, ty: FieldType, json: &str) -> serde_json::Result<FieldType> {
        match ty {
            FieldType::OrNull(ty) => self.resolve(*ty, json),
            FieldType::Named(name) => match type_of(self.table, name) {
                Some(ty) => self.resolve(ty, json),
                None => Ok(FieldType::Any),
            },
            // One value in place of a list, or of a map.
            FieldType::List(ty) if !json.starts_with('[') => self.resolve(*ty, json),
            FieldType::Map(ty) if !json.starts_with(['{', '[']) => {
                self.resolve(*ty, json)
            }
            FieldType::OneOf(types) | FieldType::AnyOf(types)
                if types.contains(&FieldType::Secret) =>
            {
                Ok(FieldType::Secret)
            }
            FieldType::OneOf(_) | FieldType::AnyOf(_) | FieldType::Tagged(..) => {
                let value: Value = serde_json::from_str(json)?;
                Ok(fit::alternative(self.table, ty, &value).unwrap_or(FieldType::Any))
            }
            ty => Ok(ty),
        }
    }

    fn write_object(
        &self,
        text: &mut String,
        json: &str,
        ty: FieldType,
    ) -> serde_json::Result<()> {
        let Entries(entries) = serde_json::from_str(json)?;
        let fields = match ty {
            FieldType::Object(schema) => Fields::of_schema(self.table, schema),
            _ => None,
        };
        write_object(text, entries, |text, name, value| {
            let inner = match (fields, ty) {
                (Some(fields), _) => {
                    fields.get(name).or_else(|| fields.get("*")).map(|field| field.ty)
                }
                (None, FieldType::Map(ty)) => Some(*ty),
                (None, _) => Some(FieldType::Any),
            };
            match inner {
                Some(ty) => self.write(text, value, ty),
                None if self.show_secrets => self.write(text, value, FieldType::Any),
                None => self.redact(text, value, false),
            }
        })
    }

    fn write_list(
        &self,
        text: &mut String,
        json: &str,
        ty: FieldType,
    ) -> serde_json::Result<()> {
        let items: Vec<&RawValue> = serde_json::from_str(json)?;
        text.push('[');
        for (index, item) in items.into_iter().enumerate() {
            text.push_str(if index == 0 { "" } else { "," });
            self.write(text, item.get(), ty)?;
        }
        text.push(']');
        Ok(())
    }
}

fn write_object<'a>(
    text: &mut String,
    entries: Vec<(Cow<'a, str>, &'a RawValue)>,
    write: impl Fn(&mut String, &str, &str) -> serde_json::Result<()>,
) -> serde_json::Result<()> {
    text.push('{');
    for (index, (name, value)) in entries.into_iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(&serde_json::to_string(&name)?);
        text.push(':');
        write(text, &name, value.get())?;
    }
    text.push('}');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::schemas!(SCHEMAS {
        Optional "Card"/"number" => Secret,
        Optional "Card"/"amount" => Decimal,
        Optional "Card"/"owner" => OrNull(&Object("Owner")),
        Optional "Card"/"pins" => List(&Secret),
        Optional "Card"/"keys" => Map(&Secret),
        Optional "Card"/"any" => Any,
        Optional "Card"/"either" => OneOf(&[Integer, Secret]),
        Optional "Card"/"part" => Named("Part"),
        Optional "Owner"/"name" => Text,
        Optional "Token"/"token" => Secret,
        Optional "Part"/"" => AnyOf(&[Object("Token"), Object("Owner")]),
        Optional "Labels"/"*" => Text,
    });

    #[test]
    fn secrets_and_unknown_fields_are_redacted_at_any_depth() {
        let cases: [(&str, &str); 13] = [
            (
                r#"{"number": "1234", "amount": 1.50}"#,
                r#"{"number":"[redacted]","amount":1.50}"#,
            ),
            (r#"{"number": 1234}"#, r#"{"number":"[redacted]"}"#),
            (r#"{"number": {"a": "1234"}}"#, r#"{"number":"[redacted]"}"#),
            (r#"{"number": null}"#, r#"{"number":null}"#),
            (
                r#"{"owner": {"name": "a", "pin": 1}}"#,
                r#"{"owner":{"name":"a","pin":"[redacted]"}}"#,
            ),
            (r#"{"owner": [{"pin": 1}]}"#, r#"{"owner":[{"pin":"[redacted]"}]}"#),
            (r#"{"pins": ["1", "2"]}"#, r#"{"pins":["[redacted]","[redacted]"]}"#),
            (r#"{"pins": "1"}"#, r#"{"pins":"[redacted]"}"#),
            (r#"{"keys": {"a": "1"}}"#, r#"{"keys":{"a":"[redacted]"}}"#),
            (r#"{"either": "1"}"#, r#"{"either":"[redacted]"}"#),
            (r#"{"part": {"token": "1"}}"#, r#"{"part":{"token":"[redacted]"}}"#),
            (r#"{"new": [1]}"#, r#"{"new":"[redacted]"}"#),
            (r#"{"any": {"a": [1, 2.0]}}"#, r#"{"any":{"a":[1,2.0]}}"#),
        ];
        for (json, expected) in cases {
            let printed = Printer::new(SCHEMAS, false).of_schema("Card", json);
            assert_eq!(printed.expect("JSON"), expected, "{json}");
            let all = Printer::new(SCHEMAS, true).of_schema("Card", json).expect("JSON");
            assert_eq!(all, json.replace(": ", ":").replace(", ", ","));
        }
    }

    #[test]
    fn fields_without_a_name_and_schemas_without_fields_are_printed() {
        let json = r#"{"a":"text"}"#;
        for schema in ["Labels", "", "Unknown"] {
            let printed = Printer::new(SCHEMAS, false).of_schema(schema, json);
            assert_eq!(printed.expect("JSON"), json, "{schema}");
        }
    }

    #[test]
    fn the_records_of_a_page_are_redacted() {
        let page = r#"{"ok": true, "records": [{"number": "1"}, {"amount": 2}]}"#;
        let printed = Printer::new(SCHEMAS, false).page("records", "Card", page);
        let expected = r#"{"ok":true,"records":[{"number":"[redacted]"},{"amount":2}]}"#;
        assert_eq!(printed.expect("JSON"), expected);
    }

    #[test]
    fn the_secrets_of_a_body_are_known_and_its_other_texts_are_not_secret() {
        let json =
            r#"{"number": "1", "owner": {"name": "Jane Doe", "new": "12345678"}}"#;
        let secrets = Printer::secrets_in(SCHEMAS, FieldType::Object("Card"), json);
        assert_eq!(secrets.expect("JSON"), ["1", "12345678"]);
    }
}
