//! The body that the document asks for, and how the record of a patch is found.

use crate::document::json::Json;
use crate::document::schema::{Member, Way};
use crate::document::{Described, Document, JSON_PATCH};

/// How far nested members of a patch have setters of their own.
const PATCH_DEPTH: usize = 3;

/// The body with its media type.
pub(super) fn body<'d>(
    document: &Document,
    operation: &Described<'d>,
) -> Option<(&'d str, Json)> {
    let (media_type, schema) = Described::content(operation.body?)?;
    let value = if media_type == JSON_PATCH {
        Json::List(patch(document, operation))
    } else {
        sent(document, schema.expect("a schema"))
    };
    Some((media_type, value))
}

/// A replacement is made of the record that it replaces, as it came. One that must have more than
/// the record is made like any other body.
fn sent(document: &Document, schema: &Json) -> Json {
    let Some(Json::Text(name)) = document.said(schema, "x-revio-replaces") else {
        return document.value(schema, Way::Sent);
    };
    let record = document.root().at(&["components", "schemas", name]).expect("a record");
    let record = document.members(record, Way::Received);
    let value = |member: Member<'_>| {
        let same = record.iter().find(|other| other.name == member.name);
        let schema = same.map_or(member.schema, |same| same.schema);
        (member.name.to_owned(), document.value(schema, Way::Received))
    };
    let members = document.members(schema, Way::Sent);
    let is_there = |wanted: &Member<'_>| {
        record.iter().any(|member| member.name == wanted.name && member.is_required)
    };
    if members.iter().any(|member| member.is_required && !is_there(member)) {
        return document.value(schema, Way::Sent);
    }
    Json::Object(members.into_iter().map(value).collect())
}

/// The record that a patch changes: what a read of the same path gives.
pub(super) fn patched<'d>(
    document: &'d Document,
    operation: &Described<'_>,
) -> Option<&'d Json> {
    let operations = document.operations();
    let mut operations = operations.into_iter();
    let read = operations.find(|it| it.method == "GET" && it.path == operation.path)?;
    let (_, schema) = Described::content(read.success.1)?;
    let schema = document.behind(schema?);
    let parts = schema.get("allOf").map_or(&[][..], Json::items);
    let is_record =
        |part: &&Json| document.behind(part).get("x-revio-envelope").is_none();
    let record = match parts {
        [_, _] => parts.iter().find(is_record)?,
        _ => schema,
    };
    document.is_record(record).then_some(record)
}

/// A change of every member that may be written, and of a custom field.
fn patch(document: &Document, operation: &Described<'_>) -> Vec<Json> {
    let Some(record) = patched(document, operation) else {
        return vec![change("/name", Json::text("text"))];
    };
    let key =
        operation.path.rsplit('{').next().unwrap_or_default().trim_end_matches('}');
    let mut changes = Vec::new();
    for (path, schema) in patched_members(document, record, key) {
        changes.push(change(&path, document.value(schema, Way::Received)));
    }
    changes.extend(custom_field(document, operation, record, key));
    changes
}

/// The members of a record that a patch can set, with their paths.
pub(super) fn patched_members<'d>(
    document: &'d Document,
    record: &'d Json,
    key: &str,
) -> Vec<(String, &'d Json)> {
    let mut found = Vec::new();
    let mut open: Vec<(String, usize, &Json)> = vec![(String::new(), 0, record)];
    while let Some((above, depth, schema)) = open.pop() {
        if depth > 0 {
            found.push((above.clone(), schema));
        }
        if depth == PATCH_DEPTH || !document.is_record(schema) {
            continue;
        }
        let members =
            document.members(schema, Way::Received).into_iter().filter(|member| {
                let written = member.schema.get("x-revio-write").map(Json::items);
                let is_key = depth == 0 && member.name == key;
                !is_key && !member.schema.flag("readOnly") && written != Some(&[])
            });
        let below = members.map(|member| {
            let name = member.name.replace('~', "~0").replace('/', "~1");
            (format!("{above}/{name}"), depth + 1, member.schema)
        });
        open.extend(below.collect::<Vec<_>>().into_iter().rev());
    }
    found
}

/// The value of the one custom field that the record has, if the call can start from it.
fn custom_field(
    document: &Document,
    operation: &Described<'_>,
    record: &Json,
    key: &str,
) -> Option<Json> {
    let names = document.root().get("x-revio-custom-fields")?;
    let member = |schema, name| {
        let mut members = document.members(schema, Way::Received).into_iter();
        members.find(|member| member.name == name)
    };
    let key = member(record, key).filter(|key| key.is_required)?;
    let required: Vec<&&Json> =
        operation.parameters.iter().filter(|it| it.flag("required")).collect();
    let [only] = required.as_slice() else { return None };
    let same =
        document.value(key.schema, Way::Received) == document.parameter_value(only);
    let fields = member(record, names.word("property")).filter(|_| same)?;
    let field = document.typed(fields.schema).get("items")?;
    member(field, names.word("label"))?;
    let value =
        document.value(member(field, names.word("value"))?.schema, Way::Received);
    let path = format!("/{}/0/{}", names.word("property"), names.word("value"));
    Some(change(&path, value))
}

fn change(path: &str, value: Json) -> Json {
    Json::Object(vec![
        ("op".to_owned(), Json::text("replace")),
        ("path".to_owned(), Json::text(path)),
        ("value".to_owned(), value),
    ])
}
