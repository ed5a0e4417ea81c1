//! Writes the value of a parameter in the style of its row in the registry.
//!
//! OpenAPI defines the styles by the expansions of RFC 6570: what comes first, what separates the
//! parts, and whether they have names. The table below has these rules; one function applies them.
//!
//! Where RFC 6570 and the first examples of OpenAPI 3.0 differ (`label` that is not exploded), the
//! RFC counts, as in OpenAPI 3.0.4. Delimiters that a URL cannot hold are percent-encoded, and so
//! are brackets. The pairs of an exploded cookie are cookies of their own, as in OpenAPI 3.2.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::{COMPONENT, ParameterValue};
use crate::registry::{Parameter, ParameterLocation, Style};

/// The reserved characters that neither end a parameter nor the query. `#`, `&`, `+` and brackets
/// stay encoded, and so does `%`: a value arrives as it was passed. URL parsers encode `'`.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?');

/// The rules of a style.
struct Rules {
    /// What comes before everything.
    first: &'static str,
    /// What separates the parts of an exploded value.
    separator: &'static str,
    /// What separates the values of one that is not exploded.
    delimiter: &'static str,
    /// Whether the value has its name before it.
    is_named: bool,
    /// What follows a name without a value.
    if_empty: &'static str,
}

impl Rules {
    const SIMPLE: Self = Self {
        first: "",
        separator: ",",
        delimiter: ",",
        is_named: false,
        if_empty: "",
    };
    const LABEL: Self = Self { first: ".", separator: ".", ..Self::SIMPLE };
    const MATRIX: Self =
        Self { first: ";", separator: ";", is_named: true, ..Self::SIMPLE };
    const FORM: Self =
        Self { separator: "&", is_named: true, if_empty: "=", ..Self::SIMPLE };

    fn of(parameter: &Parameter) -> Self {
        let rules = match (parameter.location, parameter.style) {
            (ParameterLocation::Path, Style::Label) => Self::LABEL,
            (ParameterLocation::Path, Style::Matrix) => Self::MATRIX,
            (ParameterLocation::Path | ParameterLocation::Header, _) => Self::SIMPLE,
            (ParameterLocation::Query, _) => Self::FORM,
            (ParameterLocation::Cookie, _) => Self { separator: "; ", ..Self::FORM },
        };
        let delimiter = match parameter.style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => rules.delimiter,
        };
        Self { delimiter, ..rules }
    }
}

/// The value of a parameter as the request holds it, names included. Fails if a value would be
/// read as two, and says so without the name.
pub(crate) fn expand(
    parameter: &Parameter,
    name: &str,
    value: &ParameterValue,
) -> Result<String, String> {
    if value.is_empty() {
        return Ok(String::new());
    }
    let explode = parameter.explode || parameter.style == Style::DeepObject;
    let expansion = Expansion { rules: Rules::of(parameter), parameter, explode };
    let rest = match value {
        ParameterValue::One(text) => {
            expansion.value(name, &expansion.encoded(text, RESERVED))
        }
        ParameterValue::List(texts) => expansion.list(name, texts)?,
        ParameterValue::Object(properties) => expansion.object(name, properties)?,
    };
    Ok(format!("{}{rest}", expansion.rules.first))
}

struct Expansion<'a> {
    rules: Rules,
    parameter: &'a Parameter,
    explode: bool,
}

impl Expansion<'_> {
    fn list(&self, name: &str, texts: &[String]) -> Result<String, String> {
        let texts = self.separable(texts.iter(), RESERVED)?;
        Ok(if self.explode {
            let parts = texts.iter().map(|text| self.value(name, text));
            joined(parts, self.rules.separator)
        } else {
            self.value(name, &texts.join(self.rules.delimiter))
        })
    }

    fn object(
        &self,
        name: &str,
        properties: &[(String, String)],
    ) -> Result<String, String> {
        let keys = properties.iter().map(|(key, _)| key);
        let keys = self.separable(keys, COMPONENT)?;
        let values = properties.iter().map(|(_, value)| value);
        let values = self.separable(values, RESERVED)?;
        let pairs = keys.iter().zip(&values);
        Ok(if self.explode {
            let parts = pairs.map(|(key, value)| self.pair(key, value));
            joined(parts, self.rules.separator)
        } else {
            let parts = pairs.flat_map(|(key, value)| [key, value]);
            let all = joined(parts.map(ToString::to_string), self.rules.delimiter);
            self.value(name, &all)
        })
    }

    /// Headers have no encoding.
    fn encoded<'t>(&self, text: &'t str, reserved: &'static AsciiSet) -> Cow<'t, str> {
        if self.parameter.location == ParameterLocation::Header {
            return Cow::Borrowed(text);
        }
        let is_reserved = self.parameter.allow_reserved;
        utf8_percent_encode(text, if is_reserved { reserved } else { COMPONENT }).into()
    }

    /// Encodes the values that a separator stands between. None may contain it.
    fn separable<'t>(
        &self,
        texts: impl Iterator<Item = &'t String>,
        reserved: &'static AsciiSet,
    ) -> Result<Vec<Cow<'t, str>>, String> {
        let Rules { separator, delimiter, .. } = self.rules;
        let separator = if self.explode { separator } else { delimiter };
        let encoded = texts.map(|text| {
            let mut encoded = self.encoded(text, reserved);
            if separator == "," && self.parameter.location != ParameterLocation::Header {
                encoded = encoded.replace(',', "%2C").into();
            }
            if encoded.contains(separator) {
                let separator = match separator {
                    "%20" => "a space",
                    "%7C" => "`|`",
                    "," => "a comma",
                    "." => "a dot",
                    other => other,
                };
                return Err(format!(
                    "has a value that contains {separator}, which separates its values: pass \
                     values without it"
                ));
            }
            Ok(encoded)
        });
        encoded.collect()
    }

    /// A value, with its name where the style has names.
    fn value(&self, name: &str, value: &str) -> String {
        if self.rules.is_named {
            self.pair(&super::component(name), value)
        } else {
            value.to_owned()
        }
    }

    fn pair(&self, name: &str, value: &str) -> String {
        let Rules { is_named, if_empty, .. } = self.rules;
        if is_named && value.is_empty() {
            return format!("{name}{if_empty}");
        }
        format!("{name}={value}")
    }
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}
