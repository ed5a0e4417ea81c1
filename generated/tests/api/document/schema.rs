//! What a schema of the document says of the values that it takes.

use super::Document;
use super::json::Json;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To the server.
    Sent,
    /// From the server.
    Received,
}

/// A member of an object.
#[derive(Clone, Copy)]
pub(crate) struct Member<'d> {
    pub(crate) name: &'d str,
    pub(crate) schema: &'d Json,
    pub(crate) is_required: bool,
}

impl Document {
    /// The schemas that say something of a value: the schema itself, then the one that it does
    /// nothing but refer to. The last one has the type.
    pub(crate) fn said_by<'d>(&'d self, schema: &'d Json) -> Vec<&'d Json> {
        let mut said = vec![self.behind(schema)];
        while let Some(part) = said.last().and_then(|last| only_part(last)) {
            said.push(self.behind(part));
        }
        said
    }

    /// The schema that has the type.
    pub(crate) fn typed<'d>(&'d self, schema: &'d Json) -> &'d Json {
        self.said_by(schema).pop().expect("at least the schema itself")
    }

    /// The nearest value of a keyword.
    pub(crate) fn said<'d>(&'d self, schema: &'d Json, key: &str) -> Option<&'d Json> {
        self.said_by(schema).into_iter().find_map(|said| said.get(key))
    }

    /// The name of the schema that has the type, if it has one. A replacement has a name of its
    /// own, though it only refers to its record.
    pub(crate) fn name<'d>(&'d self, schema: &'d Json) -> Option<&'d str> {
        let reference = |node: &'d Json| {
            let reference = node.get("$ref")?.as_text()?;
            reference.strip_prefix("#/components/schemas/")
        };
        let mut name = reference(schema);
        let mut at = self.behind(schema);
        while let (Some(part), None) = (only_part(at), at.get("x-revio-replaces")) {
            name = reference(part);
            at = self.behind(part);
        }
        name
    }

    /// Whether a schema is an object with members that are known.
    pub(crate) fn is_record(&self, schema: &Json) -> bool {
        let typed = self.typed(schema);
        typed.get("properties").is_some() || typed.get("allOf").is_some()
    }

    /// Whether a schema is an object with a name, of which nothing else is known.
    pub(crate) fn is_unknown_record(&self, schema: &Json) -> bool {
        let typed = self.typed(schema);
        typed.get("additionalProperties").is_none() && self.name(schema).is_some()
    }

    /// The members of an object that travel this way, those of all its parts put together.
    pub(crate) fn members<'d>(&'d self, schema: &'d Json, way: Way) -> Vec<Member<'d>> {
        let mut found = Vec::new();
        let mut required = Vec::new();
        self.gather(self.typed(schema), &mut found, &mut required);
        found.retain(|member: &Member<'_>| {
            let other = if way == Way::Sent { "readOnly" } else { "writeOnly" };
            !member.schema.flag(other)
        });
        for member in &mut found {
            member.is_required = required.contains(&member.name);
        }
        found
    }

    fn gather<'d>(
        &'d self,
        schema: &'d Json,
        into: &mut Vec<Member<'d>>,
        required: &mut Vec<&'d str>,
    ) {
        for part in schema.get("allOf").map_or(&[][..], Json::items) {
            self.gather(self.behind(part), into, required);
        }
        required.extend(
            schema
                .get("required")
                .map_or(&[][..], Json::items)
                .iter()
                .filter_map(Json::as_text),
        );
        for (name, schema) in schema.get("properties").map_or(&[][..], Json::members) {
            let member = Member { name, schema, is_required: false };
            match into.iter_mut().find(|known| known.name == name) {
                Some(known) => *known = member,
                None => into.push(member),
            }
        }
    }
}

/// The only part of an `allOf` that has no members beside it.
fn only_part(schema: &Json) -> Option<&Json> {
    let [part] = schema.get("allOf")?.items() else { return None };
    schema.get("properties").is_none().then_some(part)
}
