//! Bodies of the type `application/x-www-form-urlencoded`.
//!
//! A property with a style is written like a parameter of the query (OpenAPI 3.0.3, "Encoding
//! Object"). The others follow their type (OpenAPI 3.0.4, same place): scalars are texts, a list
//! repeats the name for each item, an object is JSON, and RFC 1866 encodes all of them.

use url::form_urlencoded::Serializer;

use crate::encode::{ParameterValue, expand};
use crate::record::{Value, ValueRef, entries};
use crate::registry::{Parameter, ParameterType, Style};

/// A body as a form. The styles are those of single properties: name, style, and whether it is
/// exploded.
pub(super) fn encode(
    body: ValueRef<'_>,
    styles: &[(&str, Style, bool)],
) -> Result<String, String> {
    let parsed;
    let body = if let ValueRef::Json(json) = body {
        parsed = json.to_value();
        ValueRef::Value(&parsed)
    } else {
        body
    };
    if !matches!(
        body,
        ValueRef::Record(_)
            | ValueRef::Object(_)
            | ValueRef::Map(_)
            | ValueRef::Value(Value::Object(_))
    ) {
        return Err("the body is not an object, which a form needs".to_owned());
    }
    let mut written = Vec::new();
    entries(body, &mut |name, value| {
        let declared = styles.iter().find(|(of, ..)| *of == name);
        written.push(property(name, value, declared.map(|it| (it.1, it.2))));
    });
    let mut form = written.into_iter().collect::<Result<Vec<_>, _>>()?;
    form.retain(|property| !property.is_empty());
    Ok(form.join("&"))
}

/// A property with its name; empty if it is left out.
fn property(
    name: &str,
    value: ValueRef<'_>,
    declared: Option<(Style, bool)>,
) -> Result<String, String> {
    let fault = |reason: String| format!("the property `{name}` {reason}");
    let read = |style| ParameterValue::read(name, value, style).map_err(fault);
    let value = match declared {
        Some((Style::Json, _)) => read(Style::Json)?,
        Some((style, explode)) => {
            let row = Parameter::query("", ParameterType::Any);
            let row = row.style(style).explode(explode);
            let value = read(style)?.unwrap_or_default();
            return expand(&row, name, &value).map_err(fault);
        }
        None => match read(Style::Form)? {
            Some(ParameterValue::Object(_)) => read(Style::Json)?,
            value => value,
        },
    };
    let value = value.unwrap_or_default();
    let pairs = value.texts().iter().map(|text| (name, text));
    Ok(Serializer::new(String::new()).extend_pairs(pairs).finish())
}
