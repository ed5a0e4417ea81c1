//! The objects of OpenAPI 3.0.4 and their keys, in the order of the specification.

use super::grammar::ValueType::{
    Any, Bool, Enum, List, Map, Number, Object as Of, OrBool, OrRef, Text, Unsigned,
};
use super::grammar::{Object, optional, required};

pub(crate) static DOCUMENT: Object = Object::new(
    "the document",
    &[
        required("openapi", Text),
        required("info", Of(&INFO)),
        optional("servers", List(&Of(&SERVER))),
        required("paths", Of(&PATHS)),
        optional("components", Of(&COMPONENTS)),
        optional("security", List(&Of(&SECURITY_REQUIREMENT))),
        optional("tags", List(&Of(&TAG))),
        optional("externalDocs", Of(&EXTERNAL_DOCS)),
    ],
);

pub(crate) static INFO: Object = Object::new(
    "an info object",
    &[
        required("title", Text),
        optional("description", Text),
        optional("termsOfService", Text),
        optional("contact", Of(&CONTACT)),
        optional("license", Of(&LICENSE)),
        required("version", Text),
    ],
);

pub(crate) static CONTACT: Object = Object::new(
    "a contact",
    &[optional("name", Text), optional("url", Text), optional("email", Text)],
);

pub(crate) static LICENSE: Object =
    Object::new("a license", &[required("name", Text), optional("url", Text)]);

pub(crate) static SERVER: Object = Object::new(
    "a server",
    &[
        required("url", Text),
        optional("description", Text),
        optional("variables", Map(&Of(&SERVER_VARIABLE))),
    ],
);

pub(crate) static SERVER_VARIABLE: Object = Object::new(
    "a server variable",
    &[
        optional("enum", List(&Text)),
        required("default", Text),
        optional("description", Text),
    ],
);

pub(crate) static COMPONENTS: Object = Object::new(
    "the components",
    &[
        optional("schemas", Map(&OrRef(&SCHEMA))),
        optional("responses", Map(&OrRef(&RESPONSE))),
        optional("parameters", Map(&OrRef(&PARAMETER))),
        optional("examples", Map(&OrRef(&EXAMPLE))),
        optional("requestBodies", Map(&OrRef(&REQUEST_BODY))),
        optional("headers", Map(&OrRef(&HEADER))),
        optional("securitySchemes", Map(&OrRef(&SECURITY_SCHEME))),
        optional("links", Map(&OrRef(&LINK))),
        optional("callbacks", Map(&OrRef(&CALLBACK))),
    ],
);

pub(crate) static PATHS: Object = Object::map("the paths", Of(&PATH_ITEM));

pub(crate) static PATH_ITEM: Object = Object::new(
    "a path item",
    &[
        optional("$ref", Text),
        optional("summary", Text),
        optional("description", Text),
        optional("get", Of(&OPERATION)),
        optional("put", Of(&OPERATION)),
        optional("post", Of(&OPERATION)),
        optional("delete", Of(&OPERATION)),
        optional("options", Of(&OPERATION)),
        optional("head", Of(&OPERATION)),
        optional("patch", Of(&OPERATION)),
        optional("trace", Of(&OPERATION)),
        optional("servers", List(&Of(&SERVER))),
        optional("parameters", List(&OrRef(&PARAMETER))),
    ],
);

pub(crate) static OPERATION: Object = Object::new(
    "an operation",
    &[
        optional("tags", List(&Text)),
        optional("summary", Text),
        optional("description", Text),
        optional("externalDocs", Of(&EXTERNAL_DOCS)),
        optional("operationId", Text),
        optional("parameters", List(&OrRef(&PARAMETER))),
        optional("requestBody", OrRef(&REQUEST_BODY)),
        required("responses", Of(&RESPONSES)),
        optional("callbacks", Map(&OrRef(&CALLBACK))),
        optional("deprecated", Bool),
        optional("security", List(&Of(&SECURITY_REQUIREMENT))),
        optional("servers", List(&Of(&SERVER))),
    ],
);

pub(crate) static EXTERNAL_DOCS: Object = Object::new(
    "external documentation",
    &[optional("description", Text), required("url", Text)],
);

pub(crate) static PARAMETER: Object = Object::new(
    "a parameter",
    &[
        required("name", Text),
        required("in", Enum(&["query", "header", "path", "cookie"])),
        optional("description", Text),
        optional("required", Bool),
        optional("deprecated", Bool),
        optional("allowEmptyValue", Bool),
        optional("style", Enum(&STYLES)),
        optional("explode", Bool),
        optional("allowReserved", Bool),
        optional("schema", OrRef(&SCHEMA)),
        optional("example", Any),
        optional("examples", Map(&OrRef(&EXAMPLE))),
        optional("content", Map(&Of(&MEDIA_TYPE))),
    ],
);

const STYLES: [&str; 7] = [
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

pub(crate) static REQUEST_BODY: Object = Object::new(
    "a request body",
    &[
        optional("description", Text),
        required("content", Map(&Of(&MEDIA_TYPE))),
        optional("required", Bool),
    ],
);

pub(crate) static MEDIA_TYPE: Object = Object::new(
    "a media type",
    &[
        optional("schema", OrRef(&SCHEMA)),
        optional("example", Any),
        optional("examples", Map(&OrRef(&EXAMPLE))),
        optional("encoding", Map(&Of(&ENCODING))),
    ],
);

pub(crate) static ENCODING: Object = Object::new(
    "an encoding",
    &[
        optional("contentType", Text),
        optional("headers", Map(&OrRef(&HEADER))),
        optional("style", Enum(&STYLES)),
        optional("explode", Bool),
        optional("allowReserved", Bool),
    ],
);

pub(crate) static RESPONSES: Object = Object::map("the responses", OrRef(&RESPONSE));

pub(crate) static RESPONSE: Object = Object::new(
    "a response",
    &[
        required("description", Text),
        optional("headers", Map(&OrRef(&HEADER))),
        optional("content", Map(&Of(&MEDIA_TYPE))),
        optional("links", Map(&OrRef(&LINK))),
    ],
);

pub(crate) static CALLBACK: Object = Object::map("a callback", Of(&PATH_ITEM));

pub(crate) static EXAMPLE: Object = Object::new(
    "an example",
    &[
        optional("summary", Text),
        optional("description", Text),
        optional("value", Any),
        optional("externalValue", Text),
    ],
);

pub(crate) static LINK: Object = Object::new(
    "a link",
    &[
        optional("operationRef", Text),
        optional("operationId", Text),
        optional("parameters", Map(&Any)),
        optional("requestBody", Any),
        optional("description", Text),
        optional("server", Of(&SERVER)),
    ],
);

pub(crate) static HEADER: Object = Object::new(
    "a header",
    &[
        optional("description", Text),
        optional("required", Bool),
        optional("deprecated", Bool),
        optional("allowEmptyValue", Bool),
        optional("style", Enum(&["simple"])),
        optional("explode", Bool),
        optional("allowReserved", Bool),
        optional("schema", OrRef(&SCHEMA)),
        optional("example", Any),
        optional("examples", Map(&OrRef(&EXAMPLE))),
        optional("content", Map(&Of(&MEDIA_TYPE))),
    ],
);

pub(crate) static TAG: Object = Object::new(
    "a tag",
    &[
        required("name", Text),
        optional("description", Text),
        optional("externalDocs", Of(&EXTERNAL_DOCS)),
    ],
);

pub(crate) static SCHEMA: Object = Object::new(
    "a schema",
    &[
        optional("title", Text),
        optional("multipleOf", Number),
        optional("maximum", Number),
        optional("exclusiveMaximum", Bool),
        optional("minimum", Number),
        optional("exclusiveMinimum", Bool),
        optional("maxLength", Unsigned),
        optional("minLength", Unsigned),
        optional("pattern", Text),
        optional("maxItems", Unsigned),
        optional("minItems", Unsigned),
        optional("uniqueItems", Bool),
        optional("maxProperties", Unsigned),
        optional("minProperties", Unsigned),
        optional("required", List(&Text)),
        optional("enum", List(&Any)),
        optional(
            "type",
            Enum(&["array", "boolean", "integer", "number", "object", "string"]),
        ),
        optional("allOf", List(&OrRef(&SCHEMA))),
        optional("oneOf", List(&OrRef(&SCHEMA))),
        optional("anyOf", List(&OrRef(&SCHEMA))),
        optional("not", OrRef(&SCHEMA)),
        optional("items", OrRef(&SCHEMA)),
        optional("properties", Map(&OrRef(&SCHEMA))),
        optional("additionalProperties", OrBool(&OrRef(&SCHEMA))),
        optional("description", Text),
        optional("format", Text),
        optional("default", Any),
        optional("nullable", Bool),
        optional("discriminator", Of(&DISCRIMINATOR)),
        optional("readOnly", Bool),
        optional("writeOnly", Bool),
        optional("xml", Of(&XML)),
        optional("externalDocs", Of(&EXTERNAL_DOCS)),
        optional("example", Any),
        optional("deprecated", Bool),
    ],
);

pub(crate) static DISCRIMINATOR: Object = Object::new(
    "a discriminator",
    &[required("propertyName", Text), optional("mapping", Map(&Text))],
);

pub(crate) static XML: Object = Object::new(
    "an XML object",
    &[
        optional("name", Text),
        optional("namespace", Text),
        optional("prefix", Text),
        optional("attribute", Bool),
        optional("wrapped", Bool),
    ],
);

pub(crate) static SECURITY_SCHEME: Object = Object::new(
    "a security scheme",
    &[
        required("type", Enum(&["apiKey", "http", "oauth2", "openIdConnect"])),
        optional("description", Text),
        optional("name", Text),
        optional("in", Enum(&["query", "header", "cookie"])),
        optional("scheme", Text),
        optional("bearerFormat", Text),
        optional("flows", Of(&OAUTH_FLOWS)),
        optional("openIdConnectUrl", Text),
    ],
);

pub(crate) static OAUTH_FLOWS: Object = Object::new(
    "the OAuth flows",
    &[
        optional("implicit", Of(&OAUTH_FLOW)),
        optional("password", Of(&OAUTH_FLOW)),
        optional("clientCredentials", Of(&OAUTH_FLOW)),
        optional("authorizationCode", Of(&OAUTH_FLOW)),
    ],
);

pub(crate) static OAUTH_FLOW: Object = Object::new(
    "an OAuth flow",
    &[
        optional("authorizationUrl", Text),
        optional("tokenUrl", Text),
        optional("refreshUrl", Text),
        required("scopes", Map(&Text)),
    ],
);

pub(crate) static SECURITY_REQUIREMENT: Object =
    Object::map("a security requirement", List(&Text)).closed();
