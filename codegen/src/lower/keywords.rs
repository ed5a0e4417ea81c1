//! How the generator supports each keyword of OpenAPI. The lint knows which keywords exist; this
//! table knows which of them matter to a client, so that none is silently dropped.
//!
//! A test compares the table with the lint's, so a keyword that is added there needs a decision
//! here.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::objects as o;
use crate::document::{DOCUMENT, Object, children_of};
use crate::load::Node;

use self::Support::{Documented, Ignored, Used, Warned};

/// How the generator supports a keyword.
#[derive(Clone, Copy)]
enum Support {
    /// It shapes the client, or the code that reads it refuses it.
    Used,
    /// It becomes part of the documentation.
    Documented,
    /// The client does not depend on it. The text says why.
    Ignored(#[expect(dead_code, reason = "for readers of the table")] &'static str),
    /// The client does without it, and whoever runs the generator learns why.
    Warned(&'static str),
}

type Row = (&'static Object, &'static [(Support, &'static [&'static str])]);

const SERVICE: Support = Ignored("it describes the service, not its operations");
const EXAMPLE: Support = Ignored("the documentation uses examples of properties");
const HEADER: Support = Ignored("`Response::headers` gives access to every header");
const LINK: Support = Ignored("callers choose which operation follows");
const XML: Support = Ignored("bodies are JSON");
const TOKEN: Support = Ignored("callers get their tokens themselves");

/// Declares the rows. Each line has a support and the keywords that have it.
macro_rules! keywords {
    ($($object:ident { $($support:expr => $($keyword:literal)+;)* })*) => {
        &[$((&o::$object, &[$(($support, &[$($keyword),+])),*])),*]
    };
}

/// In the order of the specification, as in [`objects`](crate::document::objects).
static KEYWORDS: &[Row] = keywords! {
    DOCUMENT {
        Used => "openapi" "info" "servers" "paths" "components" "security" "tags";
        SERVICE => "externalDocs";
    }
    INFO {
        Documented => "title";
        Ignored("the README is the documentation of the crate") => "description";
        SERVICE => "termsOfService" "contact" "license";
        Ignored("the crate has its own version") => "version";
    }
    CONTACT {
        SERVICE => "name" "url" "email";
    }
    LICENSE {
        SERVICE => "name" "url";
    }
    SERVER {
        Used => "url" "variables";
        SERVICE => "description";
    }
    SERVER_VARIABLE {
        Used => "enum" "default";
        Documented => "description";
    }
    COMPONENTS {
        Used => "schemas" "responses" "parameters" "requestBodies" "securitySchemes";
        EXAMPLE => "examples";
        Used => "headers";
        LINK => "links";
        Ignored("a client receives no calls") => "callbacks";
    }
    PATH_ITEM {
        Used => "$ref" "get" "put" "post" "delete" "options" "head" "patch" "parameters"
            "servers";
        Documented => "summary" "description";
        Warned("a client must not send credentials with TRACE (RFC 9110, 9.3.8)") =>
            "trace";
    }
    OPERATION {
        Used => "tags" "operationId" "parameters" "requestBody" "responses" "security"
            "servers";
        Documented => "summary" "description" "externalDocs" "deprecated";
        Warned("a client receives no calls") => "callbacks";
    }
    EXTERNAL_DOCS {
        Documented => "description" "url";
    }
    PARAMETER {
        Used => "name" "in" "required" "style" "explode" "schema" "content"
            "allowEmptyValue" "allowReserved";
        Documented => "description" "deprecated" "example";
        EXAMPLE => "examples";
    }
    REQUEST_BODY {
        Documented => "description";
        Used => "content" "required";
    }
    MEDIA_TYPE {
        Used => "schema" "encoding";
        EXAMPLE => "example" "examples";
    }
    ENCODING {
        Used => "contentType" "style" "explode";
        Warned("callers set the headers of a part") => "headers";
        Ignored("servers decode what is percent-encoded") => "allowReserved";
    }
    RESPONSE {
        Ignored("the type of the response has one") => "description";
        Used => "content" "headers";
        LINK => "links";
    }
    EXAMPLE {
        EXAMPLE => "summary" "description" "value" "externalValue";
    }
    LINK {
        LINK => "operationRef" "operationId" "parameters" "requestBody" "description"
            "server";
    }
    HEADER {
        Used => "schema";
        Documented => "description" "deprecated";
        HEADER => "required" "allowEmptyValue" "style" "explode" "allowReserved"
            "example" "examples" "content";
    }
    TAG {
        Used => "name";
        Documented => "description" "externalDocs";
    }
    SCHEMA {
        Used => "required" "enum" "type" "allOf" "oneOf" "anyOf" "items"
            "properties" "additionalProperties" "format" "nullable" "discriminator"
            "readOnly" "writeOnly";
        Documented => "title" "description" "default" "example" "deprecated"
            "externalDocs" "multipleOf" "maximum" "minimum" "exclusiveMaximum"
            "exclusiveMinimum" "maxLength" "minLength" "pattern" "maxItems"
            "minItems" "uniqueItems" "maxProperties" "minProperties";
        Warned("the client accepts the values that it excludes") => "not";
        XML => "xml";
    }
    DISCRIMINATOR {
        Used => "propertyName" "mapping";
    }
    XML {
        XML => "name" "namespace" "prefix" "attribute" "wrapped";
    }
    SECURITY_SCHEME {
        Used => "type" "name" "in" "scheme";
        Ignored("the setter of the credential has one") => "description";
        TOKEN => "bearerFormat" "flows" "openIdConnectUrl";
    }
    OAUTH_FLOWS {
        TOKEN => "implicit" "password" "clientCredentials" "authorizationCode";
    }
    OAUTH_FLOW {
        TOKEN => "authorizationUrl" "tokenUrl" "refreshUrl" "scopes";
    }
};

fn support(object: &Object, keyword: &str) -> Option<Support> {
    let (_, groups) = KEYWORDS.iter().find(|(known, _)| std::ptr::eq(*known, object))?;
    let group = groups.iter().find(|(_, keywords)| keywords.contains(&keyword));
    group.map(|(support, _)| *support)
}

/// Warns about the keywords that the client cannot honor.
pub(super) fn warn_about_ignored(root: &Node, diagnostics: &mut Diagnostics) {
    warn_below(&DOCUMENT, root, diagnostics);
}

fn warn_below(object: &'static Object, node: &Node, diagnostics: &mut Diagnostics) {
    for entry in node.entries() {
        match support(object, &entry.key) {
            Some(Ignored(_)) => {}
            Some(Warned(why)) => diagnostics.push(
                Diagnostic::warning(
                    Code::IgnoredKeyword,
                    format!("`{}` of {} has no effect", entry.key, object.name),
                )
                .at(entry.span, why)
                .help("no action is needed; everything else is generated"),
            ),
            // Keys that the author chooses have no row.
            Some(Used | Documented) | None => {
                for child in children_of(object, entry) {
                    warn_below(child.object, child.node, diagnostics);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{KEYWORDS, support};
    use crate::document::{DOCUMENT, Object, objects_of};

    /// Every object of OpenAPI.
    fn objects() -> Vec<&'static Object> {
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
    fn every_keyword_of_the_lint_is_in_the_table() {
        for object in objects() {
            for field in object.fields {
                let key = field.key;
                assert!(support(object, key).is_some(), "{key} of {}", object.name);
            }
        }
    }

    #[test]
    fn every_keyword_of_the_table_is_in_the_lint_and_listed_once() {
        let mut seen = BTreeSet::new();
        for (object, groups) in KEYWORDS {
            for key in groups.iter().flat_map(|(_, keywords)| *keywords) {
                assert!(object.field(key).is_some(), "{key} of {}", object.name);
                assert!(seen.insert((object.name, key)), "{key} of {}", object.name);
            }
        }
    }
}
