//! The bundled document, read without the generator's code: what it says of operations and of
//! schemas.

pub(crate) mod json;
pub(crate) mod rule;
pub(crate) mod schema;

use self::json::Json;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The media type of a body that is a list of changes.
pub(crate) const JSON_PATCH: &str = "application/json-patch+json";

/// The document.
pub(crate) struct Document {
    root: Json,
}

/// An operation as the document describes it.
pub(crate) struct Described<'d> {
    pub(crate) id: &'d str,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: &'d str,
    /// Those of the path and its own, every reference followed.
    pub(crate) parameters: Vec<&'d Json>,
    /// Its request body.
    pub(crate) body: Option<&'d Json>,
    /// The status of success, and the response.
    pub(crate) success: (&'d str, &'d Json),
    pub(crate) node: &'d Json,
}

impl Document {
    pub(crate) fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/openapi.json");
        let text = std::fs::read_to_string(path).expect("the bundled document");
        Self { root: Json::parse(&text) }
    }

    pub(crate) fn root(&self) -> &Json {
        &self.root
    }

    /// What a reference leads to; anything else is itself.
    pub(crate) fn behind<'d>(&'d self, node: &'d Json) -> &'d Json {
        let Some(reference) = node.get("$ref").and_then(Json::as_text) else {
            return node;
        };
        let steps = reference.trim_start_matches("#/").split('/');
        let steps: Vec<String> =
            steps.map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        let target = self.root.at(&steps);
        self.behind(target.unwrap_or_else(|| panic!("{reference} leads nowhere")))
    }

    /// Every operation, in order.
    pub(crate) fn operations(&self) -> Vec<Described<'_>> {
        let paths = self.root.get("paths").expect("paths").members();
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.members().iter();
            let methods =
                methods.filter(|(method, _)| METHODS.contains(&method.as_str()));
            methods.map(move |(method, node)| self.described(path, item, method, node))
        });
        operations.collect()
    }

    fn described<'d>(
        &'d self,
        path: &'d str,
        item: &'d Json,
        method: &str,
        node: &'d Json,
    ) -> Described<'d> {
        let shared = item.get("parameters").map_or(&[][..], Json::items);
        let own = node.get("parameters").map_or(&[][..], Json::items);
        let mut parameters: Vec<&Json> = Vec::new();
        for parameter in shared.iter().chain(own).map(|node| self.behind(node)) {
            let same = |other: &&Json| {
                ["name", "in"].iter().all(|key| other.word(key) == parameter.word(key))
            };
            parameters.retain(|other| !same(other));
            parameters.push(parameter);
        }
        let responses = node.get("responses").expect("responses").members();
        let (status, response) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .expect("success");
        Described {
            id: node.word("operationId"),
            method: method.to_uppercase(),
            path,
            parameters,
            body: node.get("requestBody").map(|body| self.behind(body)),
            success: (status, self.behind(response)),
            node,
        }
    }
}

impl<'d> Described<'d> {
    /// The media type of a body or a response, and its schema.
    pub(crate) fn content(part: &'d Json) -> Option<(&'d str, Option<&'d Json>)> {
        let content = part.get("content")?.members();
        assert!(content.len() <= 1, "one media type: {content:?}");
        let (media_type, of) = content.first()?;
        Some((media_type, of.get("schema")))
    }

    /// The parameters of one place, in order.
    pub(crate) fn parameters_in(&self, place: &str) -> impl Iterator<Item = &'d Json> {
        let all: Vec<&Json> = self.parameters.clone();
        all.into_iter().filter(move |parameter| parameter.word("in") == place)
    }
}
