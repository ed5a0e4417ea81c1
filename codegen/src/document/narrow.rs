//! Finds the innermost parts that cannot be decoded.

use openapiv3 as o;
use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;
use serde_yaml::Value;

use super::{Object, children, objects, styles_of};
use crate::load::Node;
use crate::source::Span;

/// A type of `openapiv3` and the object of the specification that it represents.
pub(super) trait Part: DeserializeOwned {
    const OBJECT: &'static Object;
}

macro_rules! parts {
    ($($part:ty => $object:ident,)*) => {
        $(impl Part for $part {
            const OBJECT: &'static Object = &objects::$object;
        })*

        /// The error from decoding a node as an object, if the object has a type and decoding fails.
        fn failure(object: &'static Object, node: &Node) -> Option<String> {
            $(if std::ptr::eq(object, &objects::$object) {
                return decode::<$part>(node).err();
            })*
            None
        }
    };
}

parts! {
    o::Info => INFO,
    o::Contact => CONTACT,
    o::License => LICENSE,
    o::Server => SERVER,
    o::ServerVariable => SERVER_VARIABLE,
    o::Tag => TAG,
    o::ExternalDocumentation => EXTERNAL_DOCS,
    o::SecurityRequirement => SECURITY_REQUIREMENT,
    o::Operation => OPERATION,
    o::Responses => RESPONSES,
    o::MediaType => MEDIA_TYPE,
    o::Encoding => ENCODING,
    o::Discriminator => DISCRIMINATOR,
    o::Callback => CALLBACK,
    o::PathItem => PATH_ITEM,
    ReferenceOr<o::SecurityScheme> => SECURITY_SCHEME,
    ReferenceOr<o::Schema> => SCHEMA,
    ReferenceOr<o::Parameter> => PARAMETER,
    ReferenceOr<o::Response> => RESPONSE,
    ReferenceOr<o::RequestBody> => REQUEST_BODY,
    ReferenceOr<o::Header> => HEADER,
    ReferenceOr<o::Example> => EXAMPLE,
    ReferenceOr<o::Link> => LINK,
}

/// Decodes a node.
pub(super) fn decode<T: DeserializeOwned>(node: &Node) -> Result<T, String> {
    let mut value = node.to_yaml();
    remove_limits(&mut value);
    remove_wrong_styles(&mut value);
    serde_yaml::from_value(value).map_err(|error| error.to_string())
}

/// Limits of values. They are read from the tree, since they may be written in ways and have sizes
/// that the types of `openapiv3` do not, such as `1.0` for an integer.
const LIMITS: &[&str] = idents! {
    minimum maximum multipleOf minLength maxLength minItems maxItems minProperties
    maxProperties
};

fn remove_limits(value: &mut Value) {
    match value {
        Value::Mapping(entries) => {
            entries.retain(|key, value| {
                let is_limit = key.as_str().is_some_and(|key| LIMITS.contains(&key));
                !(is_limit && value.is_number())
            });
            entries.values_mut().for_each(remove_limits);
        }
        Value::Sequence(items) => items.iter_mut().for_each(remove_limits),
        _ => {}
    }
}

/// Removes each style that a parameter cannot have in its location, which the lint reports. The
/// default counts.
fn remove_wrong_styles(value: &mut Value) {
    match value {
        Value::Mapping(mapping) => {
            let text = |key| mapping.get(key).and_then(Value::as_str);
            let allowed = text("in").and_then(styles_of);
            let is_wrong = allowed
                .zip(text("style"))
                .is_some_and(|(allowed, style)| !allowed.contains(&style));
            if is_wrong {
                mapping.remove("style");
            }
            mapping.values_mut().for_each(remove_wrong_styles);
        }
        Value::Sequence(items) => items.iter_mut().for_each(remove_wrong_styles),
        _ => {}
    }
}

/// A part that cannot be decoded, and the reason.
pub(super) struct Failure {
    pub(super) span: Span,
    pub(super) object: &'static Object,
    pub(super) why: String,
}

/// The innermost parts that cannot be decoded, given one that cannot.
pub(super) fn narrow(
    object: &'static Object,
    node: &Node,
    span: Span,
    why: String,
) -> Vec<Failure> {
    let inner: Vec<Failure> = children(object, node)
        .into_iter()
        .filter_map(|child| failure(child.object, child.node).map(|why| (child, why)))
        .flat_map(|(child, why)| narrow(child.object, child.node, child.span(), why))
        .collect();
    if inner.is_empty() { vec![Failure { span, object, why }] } else { inner }
}
