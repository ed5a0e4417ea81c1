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
    // Enough for most values.
    let mut out = String::with_capacity(name.len() + 16);
    out.push_str(expansion.rules.first);
    match value {
        ParameterValue::One(text) => {
            expansion.value(&mut out, name, &expansion.encoded(text, RESERVED));
        }
        ParameterValue::List(texts) => expansion.list(&mut out, name, texts)?,
        ParameterValue::Object(properties) => {
            expansion.object(&mut out, name, properties)?;
        }
    }
    Ok(out)
}

struct Expansion<'a> {
    rules: Rules,
    parameter: &'a Parameter,
    explode: bool,
}

impl Expansion<'_> {
    fn list(
        &self,
        out: &mut String,
        name: &str,
        texts: &[String],
    ) -> Result<(), String> {
        let texts = self.separable(texts.iter(), RESERVED)?;
        if self.explode {
            self.separated(out, texts, |out, text| self.value(out, name, &text));
        } else {
            self.value(out, name, &texts.join(self.rules.delimiter));
        }
        Ok(())
    }

    fn object(
        &self,
        out: &mut String,
        name: &str,
        properties: &[(String, String)],
    ) -> Result<(), String> {
        let keys = properties.iter().map(|(key, _)| key);
        let keys = self.separable(keys, COMPONENT)?;
        let values = properties.iter().map(|(_, value)| value);
        let values = self.separable(values, RESERVED)?;
        let pairs = keys.into_iter().zip(values);
        if self.explode {
            self.separated(out, pairs, |out, (key, value)| self.pair(out, &key, &value));
        } else {
            let parts: Vec<_> = pairs.flat_map(|(key, value)| [key, value]).collect();
            self.value(out, name, &parts.join(self.rules.delimiter));
        }
        Ok(())
    }

    fn separated<T>(
        &self,
        out: &mut String,
        parts: impl IntoIterator<Item = T>,
        write: impl Fn(&mut String, T),
    ) {
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                out.push_str(self.rules.separator);
            }
            write(out, part);
        }
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

    /// Writes a value, with its name where the style has names.
    fn value(&self, out: &mut String, name: &str, value: &str) {
        if self.rules.is_named {
            self.pair(out, &super::component(name), value);
        } else {
            out.push_str(value);
        }
    }

    fn pair(&self, out: &mut String, name: &str, value: &str) {
        let Rules { is_named, if_empty, .. } = self.rules;
        let equals = if is_named && value.is_empty() { if_empty } else { "=" };
        out.extend([name, equals, value]);
    }
}
