//! Bodies of the type `application/x-www-form-urlencoded`.
//!
//! A body is read from its JSON, so that amounts keep their digits. Without another declaration,
//! OpenAPI writes scalars as texts, repeats the name for each item of an array, and writes objects
//! as JSON (OpenAPI 3.0.4, "Encoding Object").

use serde_json::value::RawValue;
use url::form_urlencoded::Serializer;

use crate::record::Members;

/// How a property of a form is written that does not follow the rules of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStyle {
    /// `a=1&a=2`, and for an object `k=v` without its name.
    Exploded,
    /// `a=1,2`, and for an object `a=k,v`.
    Comma,
    /// The items separated by blanks.
    Space,
    /// The items separated by `|`.
    Pipe,
    /// `a[k]=v`
    DeepObject,
    /// Any value as JSON.
    Json,
}

/// A body as a form. The styles are those of single properties.
pub(super) fn encode(
    json: &[u8],
    styles: &[(&str, FormStyle)],
) -> Result<String, String> {
    let members: Members<'_> = serde_json::from_slice(json)
        .map_err(|_| "the body is not an object, which a form needs".to_owned())?;
    let mut form = Serializer::new(String::new());
    for (name, value) in &members {
        let style = styles.iter().find(|(of, _)| of == name).map(|(_, style)| *style);
        property(&mut form, name, value, style);
    }
    Ok(form.finish())
}

fn property(
    form: &mut Serializer<'_, String>,
    name: &str,
    value: &RawValue,
    style: Option<FormStyle>,
) {
    let separator = match style {
        Some(FormStyle::Json) if value.get() != "null" => {
            form.append_pair(name, value.get());
            return;
        }
        Some(FormStyle::Comma) => ",",
        Some(FormStyle::Space) => " ",
        Some(FormStyle::Pipe) => "|",
        None | Some(FormStyle::Exploded | FormStyle::DeepObject | FormStyle::Json) => "",
    };
    if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(value.get()) {
        let items = items.into_iter().filter_map(text);
        if separator.is_empty() {
            items.for_each(|item| _ = form.append_pair(name, &item));
        } else {
            let items: Vec<String> = items.collect();
            if !items.is_empty() {
                form.append_pair(name, &items.join(separator));
            }
        }
        return;
    }
    let Some((style, members)) = style.zip(members(value)) else {
        if let Some(value) = text(value) {
            form.append_pair(name, &value);
        }
        return;
    };
    let members = members.iter().filter_map(|(key, value)| Some((key, text(value)?)));
    match style {
        FormStyle::DeepObject => members.for_each(|(key, value)| {
            form.append_pair(&format!("{name}[{key}]"), &value);
        }),
        FormStyle::Exploded | FormStyle::Json => members.for_each(|(key, value)| {
            form.append_pair(key, &value);
        }),
        FormStyle::Comma | FormStyle::Space | FormStyle::Pipe => {
            let parts: Vec<String> =
                members.flat_map(|(key, value)| [key.clone(), value]).collect();
            if !parts.is_empty() {
                form.append_pair(name, &parts.join(separator));
            }
        }
    }
}

fn members(value: &RawValue) -> Option<Members<'_>> {
    serde_json::from_str(value.get()).ok()
}

/// A value as a text: a string without its quotes, nothing for null, and otherwise the JSON.
pub(super) fn text(value: &RawValue) -> Option<String> {
    match value.get() {
        "null" => None,
        json if json.starts_with('"') => serde_json::from_str(json).ok(),
        json => Some(json.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{FormStyle, encode};

    fn encoded(json: &str, style: Option<FormStyle>) -> String {
        let styles: Vec<_> = style.iter().map(|style| ("a", *style)).collect();
        encode(json.as_bytes(), &styles).expect("a form")
    }

    #[test]
    fn values_follow_their_type_and_style() {
        let array = r#"{"a": [1, "b c", null, true]}"#;
        let object = r#"{"a": {"k": "v w", "n": 12.50, "x": null}}"#;
        for (json, style, expected) in [
            (
                r#"{"a": 12.50, "b": null, "c": "ä&=+ "}"#,
                None,
                "a=12.50&c=%C3%A4%26%3D%2B+",
            ),
            (r#"{"a": "", "b": []}"#, None, "a="),
            (array, None, "a=1&a=b+c&a=true"),
            (array, Some(FormStyle::Exploded), "a=1&a=b+c&a=true"),
            (array, Some(FormStyle::Comma), "a=1%2Cb+c%2Ctrue"),
            (array, Some(FormStyle::Space), "a=1+b+c+true"),
            (array, Some(FormStyle::Pipe), "a=1%7Cb+c%7Ctrue"),
            (r#"{"a":[1,2]}"#, Some(FormStyle::Json), "a=%5B1%2C2%5D"),
            (r#"{"a":[{"b":1}]}"#, None, "a=%7B%22b%22%3A1%7D"),
            (r#"{"a":{"b":1}}"#, None, "a=%7B%22b%22%3A1%7D"),
            (object, Some(FormStyle::Exploded), "k=v+w&n=12.50"),
            (object, Some(FormStyle::Comma), "a=k%2Cv+w%2Cn%2C12.50"),
            (object, Some(FormStyle::DeepObject), "a%5Bk%5D=v+w&a%5Bn%5D=12.50"),
            (r#"{"a":null}"#, Some(FormStyle::Json), ""),
        ] {
            assert_eq!(encoded(json, style), expected, "{json} {style:?}");
        }
    }

    #[test]
    fn only_an_object_is_a_form() {
        for json in ["[]", "1", "null"] {
            assert!(encode(json.as_bytes(), &[]).is_err(), "{json}");
        }
    }
}
