//! What becomes of every keyword of OpenAPI. The lint knows which keywords there are; this table
//! knows which of them mean something to the client, so that none is dropped in silence.
//!
//! A test holds the table against the lint's: who adds a keyword there has to decide here.

use super::Lowering;
use crate::document::objects as o;
use crate::document::{DOCUMENT, Object, children_of};
use crate::load::{Entry, Node, Value};

use self::Fate::{Left, Read, Refused, Told};

/// What becomes of a keyword.
#[derive(Clone, Copy)]
enum Fate {
    /// It shapes the client, or is refused by what reads it.
    Read,
    /// It is written into the documentation.
    Told,
    /// The client is the same without it, since …
    Left(#[expect(dead_code, reason = "said to those who read the table")] &'static str),
    /// The client would be wrong without it. What to do instead.
    Refused(&'static str),
}

type Row = (&'static Object, &'static [(&'static str, Fate)]);

const SERVICE: Fate = Left("it is about the service and not about its calls");
const EXAMPLE: Fate =
    Left("calls are shown with the examples of parameters and members");
const HEADER: Fate = Left("`send` gives every header of an answer, named or not");
const LINK: Fate = Left("what may follow a call is up to the caller");
const XML: Fate = Left("bodies are JSON");
const REFUSED: Fate = Left("what it belongs to is refused");
const SERVERS: Fate = Refused("declare them once, at the top of the document");

/// In the order of the specification, as in [`objects`](crate::document::objects).
static FATES: &[Row] = &[
    (
        &o::DOCUMENT,
        &[
            ("openapi", Read),
            ("info", Read),
            ("servers", Read),
            ("paths", Read),
            ("components", Read),
            ("security", Read),
            ("tags", Read),
            ("externalDocs", SERVICE),
        ],
    ),
    (
        &o::INFO,
        &[
            ("title", Told),
            ("description", Left("the documentation of the crate is its README")),
            ("termsOfService", SERVICE),
            ("contact", SERVICE),
            ("license", SERVICE),
            ("version", Left("the crate has a version of its own")),
        ],
    ),
    (&o::CONTACT, &[("name", SERVICE), ("url", SERVICE), ("email", SERVICE)]),
    (&o::LICENSE, &[("name", SERVICE), ("url", SERVICE)]),
    (
        &o::SERVER,
        &[
            ("url", Read),
            ("description", SERVICE),
            (
                "variables",
                Refused("write the address out; callers can set another base URL"),
            ),
        ],
    ),
    (
        &o::SERVER_VARIABLE,
        &[("enum", REFUSED), ("default", REFUSED), ("description", REFUSED)],
    ),
    (
        &o::COMPONENTS,
        &[
            ("schemas", Read),
            ("responses", Read),
            ("parameters", Read),
            ("examples", EXAMPLE),
            ("requestBodies", Read),
            ("headers", HEADER),
            ("securitySchemes", Read),
            ("links", LINK),
            ("callbacks", Left("an operation that uses one is refused")),
        ],
    ),
    (
        &o::PATH_ITEM,
        &[
            ("$ref", Read),
            ("summary", Told),
            ("description", Told),
            ("get", Read),
            ("put", Read),
            ("post", Read),
            ("delete", Read),
            ("options", Read),
            ("head", Read),
            ("patch", Read),
            ("trace", Refused("leave the operation out: no client may send it")),
            ("servers", SERVERS),
            ("parameters", Read),
        ],
    ),
    (
        &o::OPERATION,
        &[
            ("tags", Read),
            ("summary", Told),
            ("description", Told),
            ("externalDocs", Told),
            ("operationId", Read),
            ("parameters", Read),
            ("requestBody", Read),
            ("responses", Read),
            (
                "callbacks",
                Refused("leave them out: a client only calls, it is not called"),
            ),
            ("deprecated", Told),
            ("security", Refused("declare it once, at the top of the document")),
            ("servers", SERVERS),
        ],
    ),
    (&o::EXTERNAL_DOCS, &[("description", Told), ("url", Told)]),
    (
        &o::PARAMETER,
        &[
            ("name", Read),
            ("in", Read),
            ("description", Told),
            ("required", Read),
            ("deprecated", Told),
            ("allowEmptyValue", Refused("leave it out: callers can add any query")),
            ("style", Read),
            ("explode", Read),
            ("allowReserved", Refused("leave it out: every value is percent-encoded")),
            ("schema", Read),
            ("example", Told),
            ("examples", EXAMPLE),
            ("content", Read),
        ],
    ),
    (&o::REQUEST_BODY, &[("description", Told), ("content", Read), ("required", Read)]),
    (
        &o::MEDIA_TYPE,
        &[
            ("schema", Read),
            ("example", EXAMPLE),
            ("examples", EXAMPLE),
            ("encoding", Left("it has a meaning in forms alone, which are refused")),
        ],
    ),
    (
        &o::ENCODING,
        &[
            ("contentType", REFUSED),
            ("headers", REFUSED),
            ("style", REFUSED),
            ("explode", REFUSED),
            ("allowReserved", REFUSED),
        ],
    ),
    (
        &o::RESPONSE,
        &[
            ("description", Left("the type of the answer has one")),
            ("headers", HEADER),
            ("content", Read),
            ("links", LINK),
        ],
    ),
    (
        &o::EXAMPLE,
        &[
            ("summary", EXAMPLE),
            ("description", EXAMPLE),
            ("value", EXAMPLE),
            ("externalValue", EXAMPLE),
        ],
    ),
    (
        &o::LINK,
        &[
            ("operationRef", LINK),
            ("operationId", LINK),
            ("parameters", LINK),
            ("requestBody", LINK),
            ("description", LINK),
            ("server", LINK),
        ],
    ),
    (
        &o::HEADER,
        &[
            ("description", HEADER),
            ("required", HEADER),
            ("deprecated", HEADER),
            ("allowEmptyValue", HEADER),
            ("style", HEADER),
            ("explode", HEADER),
            ("allowReserved", HEADER),
            ("schema", HEADER),
            ("example", HEADER),
            ("examples", HEADER),
            ("content", HEADER),
        ],
    ),
    (&o::TAG, &[("name", Read), ("description", Told), ("externalDocs", Told)]),
    (
        &o::SCHEMA,
        &[
            ("title", Told),
            ("multipleOf", Told),
            ("maximum", Told),
            ("exclusiveMaximum", Told),
            ("minimum", Told),
            ("exclusiveMinimum", Told),
            ("maxLength", Told),
            ("minLength", Told),
            ("pattern", Told),
            ("maxItems", Told),
            ("minItems", Told),
            ("uniqueItems", Told),
            ("maxProperties", Told),
            ("minProperties", Told),
            ("required", Read),
            ("enum", Read),
            ("type", Read),
            ("allOf", Read),
            ("oneOf", Read),
            ("anyOf", Read),
            ("not", Read),
            ("items", Read),
            ("properties", Read),
            ("additionalProperties", Read),
            ("description", Told),
            ("format", Read),
            ("default", Told),
            ("nullable", Read),
            ("discriminator", Read),
            ("readOnly", Read),
            ("writeOnly", Read),
            ("xml", XML),
            ("externalDocs", Told),
            ("example", Told),
            ("deprecated", Told),
        ],
    ),
    (&o::DISCRIMINATOR, &[("propertyName", REFUSED), ("mapping", REFUSED)]),
    (
        &o::XML,
        &[
            ("name", XML),
            ("namespace", XML),
            ("prefix", XML),
            ("attribute", XML),
            ("wrapped", XML),
        ],
    ),
    (
        &o::SECURITY_SCHEME,
        &[
            ("type", Read),
            ("description", Left("the setter of a credential says what it is")),
            ("name", Read),
            ("in", Read),
            ("scheme", Read),
            ("bearerFormat", REFUSED),
            ("flows", REFUSED),
            ("openIdConnectUrl", REFUSED),
        ],
    ),
    (
        &o::OAUTH_FLOWS,
        &[
            ("implicit", REFUSED),
            ("password", REFUSED),
            ("clientCredentials", REFUSED),
            ("authorizationCode", REFUSED),
        ],
    ),
    (
        &o::OAUTH_FLOW,
        &[
            ("authorizationUrl", REFUSED),
            ("tokenUrl", REFUSED),
            ("refreshUrl", REFUSED),
            ("scopes", REFUSED),
        ],
    ),
];

fn fate(object: &Object, key: &str) -> Option<Fate> {
    let (_, keys) = FATES.iter().find(|(known, _)| std::ptr::eq(*known, object))?;
    keys.iter().find(|(known, _)| *known == key).map(|(_, fate)| *fate)
}

impl Lowering<'_, '_> {
    /// Refuses the keywords that mean something which the client cannot do.
    pub(super) fn refuse_keywords(&mut self) {
        let root = &self.document.tree.root;
        self.refuse_below(&DOCUMENT, root);
    }

    fn refuse_below(&mut self, object: &'static Object, node: &Node) {
        for entry in node.entries() {
            match fate(object, &entry.key) {
                Some(Left(_)) => {}
                Some(Refused(help)) if says_something(entry) => {
                    let what = format!("`{}` of {}", entry.key, object.name);
                    self.unsupported(entry.span, &what, help);
                }
                // Names of the author's choice have no row of their own.
                Some(Read | Told | Refused(_)) | None => {
                    for child in children_of(object, entry) {
                        self.refuse_below(child.object, child.node);
                    }
                }
            }
        }
    }
}

/// `false` is what holds without the keyword.
fn says_something(entry: &Entry) -> bool {
    entry.node.value != Value::Bool(false)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FATES, fate};
    use crate::document::{DOCUMENT, Object, objects_of};

    /// Every object that can stand in a document.
    fn all() -> Vec<&'static Object> {
        let mut found: Vec<&'static Object> = vec![&DOCUMENT];
        let mut next = 0;
        while let Some(object) = found.get(next) {
            for inner in objects_of(object) {
                if !found.iter().any(|known| std::ptr::eq(*known, inner)) {
                    found.push(inner);
                }
            }
            next += 1;
        }
        found
    }

    #[test]
    fn every_keyword_has_a_fate() {
        let keys = |object: &'static Object| {
            object.fields.iter().map(move |field| (object, field.key))
        };
        let open: Vec<String> = all()
            .into_iter()
            .flat_map(keys)
            .filter(|(object, key)| fate(object, key).is_none())
            .map(|(object, key)| format!("{key} of {}", object.name))
            .collect();
        assert_eq!(open, Vec::<String>::new());
    }

    #[test]
    fn every_row_is_a_keyword_and_stands_once() {
        let mut seen = BTreeSet::new();
        for (object, keys) in FATES {
            for (key, _) in *keys {
                assert!(object.field(key).is_some(), "{key} of {}", object.name);
                assert!(
                    seen.insert((object.name, key)),
                    "{key} of {} twice",
                    object.name
                );
            }
        }
    }
}
