//! Random documents that use every construct of OpenAPI 3.0. Most are valid.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Names that collide, that mean something else in Rust, and ordinary ones.
const NAMES: [&str; 24] = [
    "id", "name", "size", "kind", "type", "self", "Self", "value", "body", "extra",
    "new", "a-b", "a_b", "aB", "1st", "", "é", "$ref", "Vec", "Option", "call", "x.y",
    "\"q\"", "child",
];

/// The components that are always objects, then the others.
const OBJECTS: [&str; 4] = ["Cat", "Dog", "Node", "String"];
const OTHERS: [&str; 6] = ["Union", "List", "Map", "Level", "any-thing", "Result"];

/// A random document, which shrinks to the smallest one.
pub(crate) fn document() -> impl Strategy<Value = Value> {
    prop::collection::vec(any::<u16>(), 400)
        .prop_map(|choices| Choices::new(choices).document())
}

/// Decisions. After the last one, everything is as small as possible.
struct Choices(std::vec::IntoIter<u16>);

impl Choices {
    fn new(choices: Vec<u16>) -> Self {
        Self(choices.into_iter())
    }

    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % count.max(1)
    }

    /// Whether something happens that has the given odds against it.
    fn rarely(&mut self, odds: usize) -> bool {
        self.below(odds) + 1 == odds
    }

    fn of<T: Clone>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())].clone()
    }

    fn document(&mut self) -> Value {
        let mut schemas = Map::new();
        for name in OBJECTS {
            schemas.insert(name.to_owned(), self.object(2));
        }
        for name in OTHERS {
            schemas.insert(name.to_owned(), self.component());
        }
        let mut paths = Map::new();
        for number in 0..=self.below(4) {
            let (path, item) = self.path(number);
            paths.insert(path, item);
        }
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Random API", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas, "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic"},
                "bearer-1": {"type": "http", "scheme": "bearer"},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "query": {"type": "apiKey", "in": "query", "name": "key"},
                "session": {"type": "apiKey", "in": "cookie", "name": "SID"},
                "oauth": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {}}}},
            }},
        });
        self.maybe(&mut document, "servers", Self::servers);
        self.maybe(&mut document, "security", Self::security);
        self.maybe(
            &mut document,
            "tags",
            |_| json!([{"name": "cats"}, {"name": "type"}]),
        );
        document
    }

    /// Adds a key to an object, or not.
    fn maybe(
        &mut self,
        object: &mut Value,
        key: &str,
        value: impl FnOnce(&mut Self) -> Value,
    ) {
        if self.rarely(3) {
            object[key] = value(self);
        }
    }

    fn name(&mut self) -> String {
        self.of(&NAMES).to_owned()
    }

    fn reference(&mut self) -> Value {
        let all = [&OBJECTS[..], &OTHERS[..]].concat();
        json!({"$ref": format!("#/components/schemas/{}", self.of(&all))})
    }

    fn object_reference(&mut self) -> Value {
        json!({"$ref": format!("#/components/schemas/{}", self.of(&OBJECTS))})
    }

    fn component(&mut self) -> Value {
        match self.below(4) {
            0 => {
                json!({"type": self.of(&["string", "integer"]), "x-revio-identifier": true})
            }
            _ => self.schema(3),
        }
    }

    /// A schema that has the given number of levels.
    fn schema(&mut self, depth: usize) -> Value {
        let count = if depth == 0 { 6 } else { 14 };
        let mut schema = match self.below(count) {
            0 => json!({"type": "string"}),
            1 => self.text(),
            2 => self.number(),
            3 => json!({"type": "boolean"}),
            4 => self.enumeration(),
            5 => return self.reference(),
            6 => self.object(depth - 1),
            7 => {
                json!({"type": "object", "additionalProperties": self.schema(depth - 1)})
            }
            8 | 9 => json!({"type": "array", "items": self.schema(depth - 1)}),
            10 => self.union(depth - 1),
            11 => self.union_by_name(),
            12 => self.parts(depth - 1),
            _ => self.of(&[json!({}), json!({"type": "object"})]),
        };
        self.maybe(&mut schema, "nullable", |_| json!(true));
        self.maybe(&mut schema, "description", |_| {
            json!("Text with `code`, *stars* and <tags>.")
        });
        if self.rarely(8) {
            let key = self.of(&["readOnly", "writeOnly", "deprecated"]);
            schema[key] = json!(true);
        }
        schema
    }

    fn text(&mut self) -> Value {
        let format =
            self.of(&["date", "date-time", "password", "binary", "byte", "uuid", "odd"]);
        let mut schema = json!({"type": "string", "format": format});
        self.maybe(&mut schema, "maxLength", |_| json!(9));
        self.maybe(&mut schema, "example", |_| json!("2026-02-03"));
        schema
    }

    fn number(&mut self) -> Value {
        self.of(&[
            json!({"type": "integer"}),
            json!({"type": "integer", "format": "int64", "minimum": -5, "maximum": 1.0e3}),
            json!({"type": "number"}),
            json!({"type": "number", "format": "decimal", "exclusiveMinimum": true, "minimum": 0}),
            json!({"type": "integer", "default": 3, "example": 4}),
        ])
    }

    fn enumeration(&mut self) -> Value {
        self.of(&[
            json!({"type": "string", "enum": ["a", "A", "a b", "", "self", "null"]}),
            json!({"type": "integer", "enum": [-1, 0, 10]}),
            json!({"type": "number", "enum": [0.5, 1, 100]}),
            json!({"type": "boolean", "enum": [true]}),
            json!({"enum": ["auto", 1, false]}),
            json!({"enum": ["one", null], "nullable": true}),
        ])
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..self.below(5) {
            properties.insert(self.name(), self.schema(depth));
        }
        let names: Vec<String> = properties.keys().cloned().collect();
        let mut object = json!({"type": "object"});
        if !names.is_empty() {
            object["properties"] = Value::Object(properties);
            let required =
                names.into_iter().filter(|_| self.rarely(3)).collect::<Vec<_>>();
            if !required.is_empty() {
                object["required"] = json!(required);
            }
        }
        if self.rarely(4) {
            object["additionalProperties"] = match self.below(3) {
                0 => json!(true),
                1 => json!(false),
                _ => self.schema(depth),
            };
        }
        object
    }

    fn union(&mut self, depth: usize) -> Value {
        let alternatives: Vec<Value> =
            (0..=self.below(3)).map(|_| self.schema(depth)).collect();
        let mut union = json!({self.of(&["oneOf", "anyOf"]): alternatives});
        if self.rarely(4) {
            union["properties"] = json!({"beside": self.schema(depth)});
            union["type"] = json!("object");
        }
        union
    }

    fn union_by_name(&mut self) -> Value {
        let mut alternatives = vec![self.object_reference()];
        let second = self.object_reference();
        if second != alternatives[0] {
            alternatives.push(second);
        }
        let mut discriminator = json!({"propertyName": self.of(&["kind", "type"])});
        self.maybe(
            &mut discriminator,
            "mapping",
            |_| json!({"a": "#/components/schemas/Cat", "b-c": "Dog"}),
        );
        json!({"oneOf": alternatives, "discriminator": discriminator})
    }

    fn parts(&mut self, depth: usize) -> Value {
        let mut parts = vec![self.object_reference()];
        if self.rarely(2) {
            parts.push(self.object(depth));
        }
        let mut schema = json!({"allOf": parts});
        self.maybe(&mut schema, "properties", |it| json!({"more": it.schema(depth)}));
        self.maybe(&mut schema, "required", |_| json!(["more"]));
        if schema.get("properties").is_none() {
            schema.as_object_mut().expect("an object").remove("required");
        }
        schema
    }

    fn servers(&mut self) -> Value {
        self.of(&[
            json!([{"url": "/relative"}]),
            json!([{"url": "http://plain.example"}]),
            json!([{"url": "https://{region}.example/{v}", "variables": {
                "region": {"default": "us", "enum": ["us", "eu"]}, "v": {"default": "1"},
            }}]),
            json!([]),
        ])
    }

    fn security(&mut self) -> Value {
        let names = ["basic", "bearer-1", "key", "query", "session", "oauth"];
        let alternatives: Vec<Value> = (0..self.below(3))
            .map(|_| {
                let schemes =
                    (0..self.below(3)).map(|_| (self.of(&names).to_owned(), json!([])));
                Value::Object(schemes.collect())
            })
            .collect();
        json!(alternatives)
    }

    fn path(&mut self, number: usize) -> (String, Value) {
        let in_path = self.of(&["", "/{id}", "/{id}/x{name}"]);
        let path =
            format!("/{}{number}{in_path}", self.of(&["cats", "a-b", "type", "x y"]));
        let path = path.replace(' ', "%20");
        let mut item = Map::new();
        for method in ["get", "post", "put", "patch", "delete", "head", "options"] {
            if item.is_empty() || self.rarely(4) {
                let operation = self.operation(number, method, in_path);
                item.insert(method.to_owned(), operation);
            }
        }
        let mut item = Value::Object(item);
        self.maybe(&mut item, "servers", Self::servers);
        (path, item)
    }

    fn operation(&mut self, number: usize, method: &str, in_path: &str) -> Value {
        let mut parameters = Vec::new();
        for name in ["id", "name"].into_iter().filter(|name| in_path.contains(name)) {
            let style = self.of(&["simple", "label", "matrix"]);
            let (explode, schema) = (self.rarely(2), self.schema(1));
            parameters.push(json!({
                "name": name, "in": "path", "required": true, "style": style, "explode": explode,
                "schema": schema,
            }));
        }
        for index in 0..self.below(4) {
            parameters.push(self.parameter(index));
        }
        let mut operation =
            json!({"parameters": parameters, "responses": self.responses()});
        self.maybe(&mut operation, "tags", |it| {
            json!([it.of(&["cats", "type", "Result", "a b", ""]), "second"])
        });
        self.maybe(&mut operation, "operationId", |it| {
            json!(format!("{}_{number}{method}", it.name()))
        });
        if method != "get" && method != "head" && self.rarely(2) {
            operation["requestBody"] = self.body();
        }
        self.maybe(&mut operation, "security", Self::security);
        self.maybe(&mut operation, "servers", Self::servers);
        self.maybe(&mut operation, "deprecated", |_| json!(true));
        operation
    }

    fn parameter(&mut self, index: usize) -> Value {
        let (location, styles): (&str, &[&str]) = match self.below(4) {
            0 | 1 => {
                ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"])
            }
            2 => ("header", &["simple"]),
            _ => ("cookie", &["form"]),
        };
        let name = match location {
            "query" => format!("{}{index}", self.name()),
            _ => format!("X-{index}"),
        };
        let mut parameter =
            json!({"name": name, "in": location, "required": self.rarely(3)});
        if self.rarely(5) {
            parameter["content"] =
                json!({"application/json": {"schema": self.schema(2)}});
            return parameter;
        }
        parameter["style"] = json!(self.of(styles));
        parameter["explode"] = json!(self.rarely(2));
        parameter["schema"] = self.schema(2);
        if location == "query" {
            self.maybe(&mut parameter, "allowReserved", |_| json!(true));
            self.maybe(&mut parameter, "allowEmptyValue", |_| json!(true));
        }
        parameter
    }

    fn body(&mut self) -> Value {
        let mut content = Map::new();
        for _ in 0..=self.below(3) {
            let (media_type, media) = self.media();
            content.insert(media_type, media);
        }
        json!({"required": self.rarely(2), "content": content})
    }

    fn media(&mut self) -> (String, Value) {
        let media_type = self.of(&[
            "application/json",
            "application/hal+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain",
            "application/octet-stream",
            "image/*",
            "application/xml",
            "*/*",
        ]);
        let mut media = match media_type {
            "application/x-www-form-urlencoded" | "multipart/form-data" => {
                json!({"schema": self.object(2)})
            }
            "text/plain" => json!({"schema": {"type": "string"}}),
            "application/octet-stream" => {
                json!({"schema": {"type": "string", "format": "binary"}})
            }
            _ => json!({"schema": self.schema(3)}),
        };
        if media_type.starts_with("multipart") && self.rarely(2) {
            media["encoding"] =
                json!({"name": {"contentType": "image/png, image/jpeg"}});
        }
        if self.rarely(9) {
            media = json!({});
        }
        (media_type.to_owned(), media)
    }

    fn responses(&mut self) -> Value {
        let mut responses = Map::new();
        let all =
            ["200", "201", "204", "303", "2XX", "404", "409", "4XX", "5XX", "default"];
        for _ in 0..=self.below(4) {
            let mut response = json!({"description": "A response."});
            self.maybe(&mut response, "headers", |it| {
                json!({"X-Rest": {"schema": it.schema(1)}, "Location": {"schema": {"type": "string"}}})
            });
            if self.rarely(2) {
                let (media_type, media) = self.media();
                response["content"] = json!({media_type: media});
            }
            responses.insert(self.of(&all).to_owned(), response);
        }
        Value::Object(responses)
    }
}
