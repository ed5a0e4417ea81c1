//! The OpenAPI document, read without the generator's code: its operations and its schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The media type of a body that is a list of changes.
pub(crate) const JSON_PATCH: &str = "application/json-patch+json";

/// The document.
pub(crate) struct Document(pub(crate) Value);

/// A media type, and the schema of what it holds.
pub(crate) type Content<'d> = (&'d str, &'d Value);

/// An operation as the document describes it.
pub(crate) struct Described<'d> {
    pub(crate) id: &'d str,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: &'d str,
    /// Those of the path and its own, with references resolved.
    pub(crate) parameters: Vec<&'d Value>,
    pub(crate) body: Option<Content<'d>>,
    /// The status of success.
    pub(crate) status: u16,
    pub(crate) response: Option<Content<'d>>,
    pub(crate) node: &'d Value,
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// A property of an object.
#[derive(Clone, Copy)]
pub(crate) struct Property<'d> {
    pub(crate) schema: &'d Value,
    pub(crate) required: bool,
}

/// The text at a key; empty if there is none.
pub(crate) fn text<'v>(node: &'v Value, key: &str) -> &'v str {
    node[key].as_str().unwrap_or_default()
}

/// The items of a list; none if it isn't one.
pub(crate) fn items(node: &Value) -> &[Value] {
    node.as_array().map_or(&[], Vec::as_slice)
}

/// The fields of an object; none if it isn't one.
pub(crate) fn members(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flat_map(Map::iter)
}

impl Document {
    pub(crate) fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/generated/openapi.json");
        let text = std::fs::read_to_string(path).expect("the document");
        Self(serde_json::from_str(&text).expect("JSON"))
    }

    /// The target of a reference; anything else is itself.
    pub(crate) fn resolve<'d>(&'d self, node: &'d Value) -> &'d Value {
        let Some(reference) = node["$ref"].as_str() else { return node };
        let target = self.0.pointer(reference.trim_start_matches('#'));
        self.resolve(target.unwrap_or_else(|| panic!("{reference} leads nowhere")))
    }

    pub(crate) fn operations(&self) -> Vec<Described<'_>> {
        let operations = members(&self.0["paths"]).flat_map(|(path, item)| {
            let methods =
                members(item).filter(|(name, _)| METHODS.contains(&name.as_str()));
            methods.map(move |(method, node)| self.described(path, item, method, node))
        });
        operations.collect()
    }

    /// The operation with this id.
    #[track_caller]
    pub(crate) fn operation(&self, id: &str) -> Described<'_> {
        let mut operations = self.operations().into_iter();
        operations.find(|it| it.id == id).unwrap_or_else(|| panic!("no operation {id}"))
    }

    fn described<'d>(
        &'d self,
        path: &'d str,
        item: &'d Value,
        method: &str,
        node: &'d Value,
    ) -> Described<'d> {
        let mut parameters: Vec<&Value> = Vec::new();
        let all = items(&item["parameters"]).iter().chain(items(&node["parameters"]));
        for parameter in all.map(|parameter| self.resolve(parameter)) {
            let same = |key| move |other: &Value| other[key] == parameter[key];
            parameters.retain(|other| !(same("name")(other) && same("in")(other)));
            parameters.push(parameter);
        }
        let mut responses = members(&node["responses"]);
        let success = responses.find(|(status, _)| status.starts_with('2'));
        let (status, response) = success.expect("a response of success");
        Described {
            id: text(node, "operationId"),
            method: method.to_uppercase(),
            path,
            parameters,
            body: content(self.resolve(&node["requestBody"])),
            status: status.parse().unwrap_or(200),
            response: content(self.resolve(response)),
            node,
        }
    }

    /// A schema, and those that it refers to without adding properties. The last has the type.
    pub(crate) fn chain<'d>(&'d self, schema: &'d Value) -> Vec<&'d Value> {
        let mut chain = vec![self.resolve(schema)];
        while let Some(part) = chain.last().and_then(|last| only_part(last)) {
            chain.push(self.resolve(part));
        }
        chain
    }

    /// The schema that has the type.
    pub(crate) fn typed<'d>(&'d self, schema: &'d Value) -> &'d Value {
        self.chain(schema).pop().expect("at least the schema itself")
    }

    /// The nearest value of a keyword; null if there is none.
    pub(crate) fn keyword<'d>(&'d self, schema: &'d Value, key: &str) -> &'d Value {
        let found = self.chain(schema).into_iter().find_map(|schema| schema.get(key));
        found.unwrap_or(&Value::Null)
    }

    /// The name of the schema that has the type, if it has one. A replacement keeps its own name,
    /// though it only refers to its record.
    pub(crate) fn name<'d>(&'d self, schema: &'d Value) -> Option<&'d str> {
        let name = text(schema, "$ref").strip_prefix("#/components/schemas/");
        let target = self.resolve(schema);
        match only_part(target).filter(|_| target.get("x-revio-replaces").is_none()) {
            Some(part) => self.name(part),
            None => name,
        }
    }

    /// Whether a schema is an object with known properties.
    pub(crate) fn is_record(&self, schema: &Value) -> bool {
        let typed = self.typed(schema);
        typed.get("properties").is_some() || typed.get("allOf").is_some()
    }

    /// The properties of an object that travel in this direction, those of all its parts joined.
    pub(crate) fn properties<'d>(
        &'d self,
        schema: &'d Value,
        direction: Direction,
    ) -> BTreeMap<&'d str, Property<'d>> {
        let mut found = BTreeMap::new();
        let mut required = Vec::new();
        self.gather(self.typed(schema), &mut found, &mut required);
        let other = match direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        found.retain(|_, schema| schema[other] != true);
        let property =
            |name: &str, schema| Property { schema, required: required.contains(&name) };
        found.into_iter().map(|(name, schema)| (name, property(name, schema))).collect()
    }

    fn gather<'d>(
        &'d self,
        schema: &'d Value,
        found: &mut BTreeMap<&'d str, &'d Value>,
        required: &mut Vec<&'d str>,
    ) {
        for part in items(&schema["allOf"]) {
            self.gather(self.resolve(part), found, required);
        }
        required.extend(items(&schema["required"]).iter().filter_map(Value::as_str));
        let properties = members(&schema["properties"]);
        found.extend(properties.map(|(name, schema)| (name.as_str(), schema)));
    }

    /// A body that a schema allows, with every property that it describes.
    pub(crate) fn body(&self, schema: &Value, direction: Direction) -> Value {
        let typed = self.typed(schema);
        if self.is_record(schema) {
            let properties = self.properties(schema, direction).into_iter();
            let members = properties.map(|(name, property)| {
                (name.to_owned(), self.body(property.schema, direction))
            });
            return Value::Object(members.collect());
        }
        if let Some(first) = items(&typed["oneOf"]).first() {
            return self.body(first, direction);
        }
        if let Some(first) = items(&typed["enum"]).first() {
            return first.clone();
        }
        match (text(typed, "type"), text(typed, "format")) {
            ("array", _) => json!([self.body(&typed["items"], direction)]),
            ("object", _) if typed["additionalProperties"].is_object() => {
                json!({ "name": self.body(&typed["additionalProperties"], direction) })
            }
            ("object", _) => json!({}),
            ("boolean", _) => json!(true),
            ("integer", _) => json!(7),
            ("number", _) => json!(1.5),
            (_, "date") => json!("2024-01-02"),
            (_, "email") => json!("jane@example.com"),
            (_, "uri") => json!("https://example.com/"),
            (_, "date-time-local") => json!("2024-01-02T03:04:05"),
            _ => json!("text"),
        }
    }

    /// The record that a patch changes: the one that GET reads at the same path.
    pub(crate) fn patched_record(&self, patch: &Described<'_>) -> Option<&Value> {
        let mut operations = self.operations().into_iter();
        let get = operations.find(|it| it.method == "GET" && it.path == patch.path)?;
        let schema = self.resolve(get.response?.1);
        let is_record =
            |part: &&Value| self.resolve(part).get("x-revio-envelope").is_none();
        let record = match items(&schema["allOf"]) {
            parts @ [_, _] => parts.iter().find(is_record)?,
            _ => schema,
        };
        self.is_record(record).then_some(record)
    }
}

fn content(node: &Value) -> Option<Content<'_>> {
    let mut content = members(&node["content"]);
    let (media_type, of) = content.next()?;
    assert!(content.next().is_none(), "several media types: {node}");
    Some((media_type, &of["schema"]))
}

/// The only part of an `allOf` that has no properties beside it.
fn only_part(schema: &Value) -> Option<&Value> {
    let [part] = items(&schema["allOf"]) else { return None };
    schema.get("properties").is_none().then_some(part)
}
