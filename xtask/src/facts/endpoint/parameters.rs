//! Query parameters.
//!
//! The table has them without the prefix of filters; a `*` marks those that may be repeated. What
//! takes several values in one parameter has no mark, but the notes speak of a comma list.

use revio_codegen::load::{Node, Value};

use crate::facts::difference::{Aspect, Subject};
use crate::facts::document::{Document, Operation, text};
use crate::facts::schema::Schema;
use crate::facts::tables::Endpoint;

/// Notes parameters that one side has and the other has not, or has otherwise.
pub(super) fn check<'t>(
    row: &Endpoint,
    operation: Operation<'t>,
    document: Document<'t>,
    subject: &mut Subject<'_>,
) {
    let wanted: Vec<&str> =
        row.query_parameters.split(';').filter(|it| !it.is_empty()).collect();
    let lists = row.notes.contains("comma list");
    let found: Vec<String> = operation
        .parameters(document)
        .map(|parameter| shown(parameter, document, lists))
        .collect();
    for name in wanted.iter().filter(|name| !found.iter().any(|it| it == *name)) {
        subject.differ(Aspect::Parameters, name, "");
    }
    for name in found.iter().filter(|name| !wanted.contains(&name.as_str())) {
        subject.differ(Aspect::Parameters, "", name);
    }
}

/// A parameter as the table would have it.
fn shown<'t>(parameter: &'t Node, document: Document<'t>, lists: bool) -> String {
    let name = text(parameter, "name");
    let name = name.strip_prefix(document.filter_prefix()).unwrap_or(name);
    let place = match text(parameter, "in") {
        "query" => String::new(),
        place => format!(" in {place}"),
    };
    let schema = parameter.get("schema").map(|node| Schema::of(document, node));
    let is_list = schema.is_some_and(|schema| schema.scalar("type") == "array");
    let exploded = parameter.get("explode").map(|node| &node.value);
    let mark = match (is_list, exploded != Some(&Value::Bool(false))) {
        (false, _) => "",
        (true, true) => "*",
        (true, false) if lists => "",
        (true, false) => " (comma list)",
    };
    format!("{name}{mark}{place}")
}
