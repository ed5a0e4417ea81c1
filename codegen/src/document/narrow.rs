//! Narrows a part that does not decode down to the smallest part inside it that does not.

use openapiv3 as o;
use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;

use crate::lint::objects as object;
use crate::lint::{Object, children};
use crate::load::{Node, Span};

/// A type of `openapiv3`, and the object of the specification that it stands for.
pub(super) trait Part: DeserializeOwned {
    const OBJECT: &'static Object;
}

macro_rules! parts {
    ($($part:ty => $object:ident,)*) => {
        $(impl Part for $part {
            const OBJECT: &'static Object = &object::$object;
        })*

        /// Why a node is no such object; `None` if it is one or no type stands for it.
        fn failure(kind: &'static Object, node: &Node) -> Option<String> {
            $(if std::ptr::eq(kind, &object::$object) {
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

/// The node as a type of `openapiv3`.
pub(super) fn decode<T: DeserializeOwned>(node: &Node) -> Result<T, String> {
    serde_yaml::from_value(node.to_yaml()).map_err(|error| error.to_string())
}

/// A place that does not decode, and why.
pub(super) struct Failure {
    pub(super) span: Span,
    pub(super) object: &'static Object,
    pub(super) why: String,
}

/// The innermost places that do not decode, given one that does not.
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
