//! Every operation is called once, with everything that it takes. What arrives is valid by the
//! document and complete, and a response with every described property decodes.
//!
//! Neither the generator's code nor the runtime's encoder has a part in what is expected.

use std::collections::{BTreeMap, BTreeSet};

use revio::registry::OPERATIONS;
use serde_json::{Value, json};

use crate::document::{
    Described, Direction, Document, JSON_PATCH, Property, items, text,
};
use crate::exercise::CALLS;
use crate::server::{RecordedRequest, Reply};
use crate::validation::Expect;
use crate::{NextReply, client};

/// How deep the properties of a record have setters in a patch.
const PATCH_DEPTH: usize = 3;

#[test]
fn every_operation_is_called_once_in_order() {
    let called: Vec<&str> = CALLS.iter().map(|exercise| exercise.operation.id).collect();
    let known: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(called, known);
}

#[tokio::test]
async fn requests_are_valid_and_complete_and_responses_decode() {
    let (document, next) = (Document::read(), NextReply::new().await);
    let client = client(&next.server);
    let mut faults = Vec::new();
    for exercise in CALLS {
        let operation = document.operation(exercise.operation.id);
        next.set(reply(&document, &operation));
        let result = (exercise.call)(&client).expect("a body").await;
        let request = next.server.requests().pop().expect("a request");
        let mut found = Request { document: &document, operation, request }.faults();
        found.extend(result.err().map(|error| error.to_string()));
        let id = exercise.operation.id;
        faults.extend(found.into_iter().map(|fault| format!("{id}: {fault}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(next.server.requests().len(), CALLS.len());
}

/// A response of success with every property that the document describes.
pub(crate) fn reply(document: &Document, operation: &Described<'_>) -> Reply {
    match operation.response {
        None => Reply::empty(operation.status),
        Some((media_type, schema))
            if text(document.typed(schema), "format") == "binary" =>
        {
            let media_type = media_type.replace('*', "x");
            Reply::typed(operation.status, &media_type, b"\x00\xff".to_vec())
        }
        Some((media_type, schema)) => {
            let mut body = document.body(schema, Direction::Response);
            set_key(document, operation, &mut body);
            let faults = document.validate(
                schema,
                &body,
                Direction::Response,
                Expect::Everything,
            );
            assert!(faults.is_empty(), "{}: {}", operation.id, faults.join("\n"));
            Reply::typed(operation.status, media_type, body.to_string())
        }
    }
}

/// Makes a record the one that the exercise asks for.
fn set_key(document: &Document, operation: &Described<'_>, body: &mut Value) {
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    let name = last.trim_matches(['{', '}']);
    let parameter = operation.parameters.iter().find(|it| text(it, "name") == name);
    if let (Some(parameter), Some(key)) = (parameter, body.get_mut(name)) {
        *key = document.keyword(&parameter["schema"], "example").clone();
    }
}

/// A request, and the operation that it calls.
struct Request<'d> {
    document: &'d Document,
    operation: Described<'d>,
    request: RecordedRequest,
}

impl Request<'_> {
    fn faults(&self) -> Vec<String> {
        let mut faults = self.headers();
        faults.extend(self.parameters());
        faults.extend(self.body());
        faults
    }

    fn headers(&self) -> Vec<String> {
        let accept = self.operation.response.map_or("application/json", |(it, _)| it);
        let mut expected = vec![
            // base64 of `api_user@acme:p4ss-w0rd`
            ("authorization", Some("Basic YXBpX3VzZXJAYWNtZTpwNHNzLXcwcmQ=")),
            ("accept", Some(accept)),
            ("content-type", self.operation.body.map(|(media_type, _)| media_type)),
        ];
        let schemes = &self.document.0["components"]["securitySchemes"];
        let keys = crate::document::members(schemes).map(|(_, scheme)| scheme);
        let keys = keys.filter(|scheme| text(scheme, "type") == "apiKey");
        expected.extend(keys.map(|key| (text(key, "name"), Some("k3y-0f-gateway"))));
        let found = expected.into_iter().map(|(name, expected)| {
            let found = self.request.header(name);
            (found != expected).then(|| format!("{name} is {found:?}, not {expected:?}"))
        });
        found.flatten().collect()
    }

    /// Checks the method, the path and the query.
    fn parameters(&self) -> Vec<String> {
        let target = self.request.target.strip_prefix("/v1").unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let Some(mut values) = path_values(self.operation.path, path) else {
            return vec![format!("{path} is not {}", self.operation.path)];
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').expect("a pair");
            values.entry(("query", decoded(name))).or_default().push(value.to_owned());
        }
        let mut faults = Vec::new();
        if self.request.method != self.operation.method {
            faults.push(format!(
                "{} is not {}",
                self.request.method, self.operation.method
            ));
        }
        for parameter in &self.operation.parameters {
            let (name, place) = (text(parameter, "name"), text(parameter, "in"));
            match values.remove(&(place, name.to_owned())) {
                Some(values) => faults.extend(self.parameter(parameter, &values)),
                None => faults.push(format!("{name} in {place} is missing")),
            }
        }
        faults
            .extend(values.into_keys().map(|name| format!("{name:?} is not described")));
        faults
    }

    /// Checks a value in the style `form`, which is exploded unless the document says otherwise.
    fn parameter(&self, parameter: &Value, values: &[String]) -> Vec<String> {
        let schema = &parameter["schema"];
        let value = |schema: &Value, text: &str| {
            let text = decoded(text);
            match self.document.typed(schema)["type"].as_str() {
                Some("string") => json!(text),
                _ => serde_json::from_str(&text).unwrap_or_else(|_| json!(text)),
            }
        };
        let typed = self.document.typed(schema);
        let value = match values {
            _ if text(typed, "type") == "array" => {
                let is_comma = parameter["explode"] == false;
                let parts = values.iter().flat_map(|text| {
                    if is_comma {
                        text.split(',').collect()
                    } else {
                        vec![text.as_str()]
                    }
                });
                parts.map(|text| value(&typed["items"], text)).collect()
            }
            [text] => value(schema, text),
            several => return vec![format!("{several:?} for {}", parameter["name"])],
        };
        let (request, all) = (Direction::Request, Expect::Everything);
        let faults = self.document.validate(schema, &value, request, all).into_iter();
        faults.map(|fault| format!("{}{fault}", parameter["name"])).collect()
    }

    fn body(&self) -> Vec<String> {
        let Some((media_type, schema)) = self.operation.body else {
            let is_empty = self.request.body.is_empty();
            return if is_empty { Vec::new() } else { vec!["a body".to_owned()] };
        };
        let body = serde_json::from_str(&self.request.body).expect("JSON");
        if media_type == JSON_PATCH {
            self.patch(&body)
        } else {
            let (request, all) = (Direction::Request, Expect::Everything);
            self.document.validate(schema, &body, request, all)
        }
    }

    /// Checks that each change is one that the record allows, and that none is left out.
    fn patch(&self, changes: &Value) -> Vec<String> {
        let Some(record) = self.document.patched_record(&self.operation) else {
            let anything =
                json!([{ "op": "replace", "path": "/name", "value": "text" }]);
            let is_there = *changes == anything;
            return if is_there { Vec::new() } else { vec![changes.to_string()] };
        };
        let key = self.operation.path.rsplit(['{', '}']).nth(1).unwrap_or_default();
        let mut missing = patchable(self.document, record, key);
        let custom_field = custom_field(self.document, record);
        let mut faults = Vec::new();
        for change in items(changes) {
            let (path, value) = (text(change, "path"), &change["value"]);
            let expected = json!({ "op": "replace", "path": path, "value": value });
            let schema = match &custom_field {
                Some((own, schema)) if own == path => Some(*schema),
                _ => missing.remove(path),
            };
            match schema {
                Some(schema) if *change == expected => {
                    let (response, all) = (Direction::Response, Expect::Everything);
                    faults.extend(self.document.validate(schema, value, response, all));
                }
                _ => faults.push(format!("unexpected change {change}")),
            }
        }
        faults.extend(missing.into_keys().map(|path| format!("no change of {path}")));
        faults
    }
}

/// The values in a path, if it matches the template.
fn path_values<'d>(
    template: &'d str,
    path: &str,
) -> Option<BTreeMap<(&'d str, String), Vec<String>>> {
    let (names, parts) = (template.split('/'), path.split('/'));
    let (names, parts): (Vec<_>, Vec<_>) = (names.collect(), parts.collect());
    let mut values = BTreeMap::new();
    for (name, part) in names.iter().zip(&parts) {
        match name.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                values.insert(("path", name.to_owned()), vec![(*part).to_owned()]);
            }
            None if name == part => {}
            None => return None,
        }
    }
    (names.len() == parts.len()).then_some(values)
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned()
}

/// The properties of a record that a patch can set, by their paths.
fn patchable<'d>(
    document: &'d Document,
    record: &'d Value,
    key: &str,
) -> BTreeMap<String, &'d Value> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), 0, record)];
    while let Some((path, depth, schema)) = open.pop() {
        if depth > 0 {
            found.insert(path.clone(), schema);
        }
        if depth == PATCH_DEPTH || !document.is_record(schema) {
            continue;
        }
        for (name, property) in document.properties(schema, Direction::Response) {
            let is_key = depth == 0 && name == key;
            let written = &property.schema["x-revio-write"];
            let is_written = written.is_null() || !items(written).is_empty();
            if !is_key && is_written && property.schema["readOnly"] != true {
                open.push((format!("{path}/{name}"), depth + 1, property.schema));
            }
        }
    }
    found
}

/// The path and the schema of the first custom field's value, if the record has custom fields.
fn custom_field<'d>(
    document: &'d Document,
    record: &'d Value,
) -> Option<(String, &'d Value)> {
    let names = &document.0["x-revio-custom-fields"];
    let property = |schema, name| {
        let properties = document.properties(schema, Direction::Response);
        properties.get(text(names, name)).copied()
    };
    let Property { schema, .. } = property(record, "property")?;
    let field = &document.typed(schema)["items"];
    let value = property(field, "value")?.schema;
    Some((format!("/{}/0/{}", text(names, "property"), text(names, "value")), value))
}

/// A value of each wrong kind is found, so that the other test can fail.
#[test]
fn the_validation_finds_what_is_wrong() {
    let schema = json!({
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": { "type": "integer", "minimum": 1, "maximum": 9 },
            "name": { "type": "string", "maxLength": 3 },
            "status": { "type": "string", "enum": ["OPEN"] },
            "day": { "type": "string", "format": "date" },
            "time": { "type": "string", "format": "date-time-local" },
            "flag": { "type": "boolean" },
            "rates": { "type": "array", "items": { "type": "number" } },
            "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "either": { "oneOf": [{ "type": "integer" }, { "type": "boolean" }] },
            "inner": { "allOf": [{ "type": "object", "properties": { "a": { "type": "string" } } }] },
            "made": { "type": "integer", "readOnly": true },
        }
    });
    let document = Document(Value::Null);
    let found = |value: Value| {
        let request = Direction::Request;
        document.validate(&schema, &value, request, Expect::Required)
    };
    assert_eq!(found(json!({ "id": 1, "either": true, "map": { "x": 1 } })), [""; 0]);
    for (name, value, fault) in [
        ("id", json!(0), "/id: 0 is out of bounds"),
        ("id", json!(10), "/id: 10 is out of bounds"),
        ("id", json!(1.5), "/id: 1.5 is not"),
        ("id", json!(null), "/id: null is not"),
        ("name", json!("text"), "/name: \"text\" is out of bounds"),
        ("status", json!("open"), "/status: \"open\" is out of bounds"),
        ("day", json!("2024-02-30"), "/day: "),
        ("time", json!("2024-02-03"), "/time: "),
        ("flag", json!("true"), "/flag: "),
        ("rates", json!([1, "2"]), "/rates/1: "),
        ("rates", json!(1), "/rates: "),
        ("map", json!({ "a": "b" }), "/map/a: "),
        ("either", json!("1"), "/either: \"1\" fits no alternative"),
        ("inner", json!({ "b": 1 }), "/inner: unknown property b"),
        ("inner", json!([]), "/inner: [] is not an object"),
        ("made", json!(1), ": unknown property made"),
    ] {
        let mut body = json!({ "id": 1 });
        body[name] = value;
        let found = found(body);
        assert!(found.len() == 1 && found[0].starts_with(fault), "{name}: {found:?}");
    }
    assert_eq!(found(json!({})), ["/id: missing"]);
    let all =
        document.validate(&schema, &json!({}), Direction::Request, Expect::Everything);
    let missing: BTreeSet<&str> = all.iter().map(String::as_str).collect();
    assert_eq!(missing.len(), 10, "{missing:?}");
}
