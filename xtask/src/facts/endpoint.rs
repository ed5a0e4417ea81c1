//! Holds a row of the table of operations against the operation.

mod answer;
mod body;
mod parameters;

use revio_codegen::load::Node;

use super::difference::{Aspect, Findings};
use super::document::{Document, text};
use super::roles::Roles;
use super::tables::Endpoint;

pub(super) use answer::schema;

/// Notes everything in which a row and its operation differ.
pub(super) fn check(
    row: &Endpoint,
    document: Document<'_>,
    roles: &Roles<'_>,
    findings: &mut Findings,
) {
    let id = format!("{}_{}", row.resource, row.operation);
    let mut operations = document.operations();
    let Some(operation) = operations.find(|it| it.is(&row.method, &row.path)) else {
        let mut subject = findings.of(row.key(), &row.at, String::new());
        return subject.differ(Aspect::Missing, &id, "");
    };
    let node = operation.node;
    let place = document.place(operation.span);
    let mut subject = findings.of(row.key(), &row.at, place.clone());
    subject.same(Aspect::OperationId, &id, text(node, "operationId"));
    subject.same(Aspect::Tag, &row.resource, &tags(node));
    subject.same(Aspect::Evidence, &row.evidence, text(node, "x-revio-evidence"));
    parameters::check(row, operation, document, &mut subject);
    body::check(row, node, document, &mut subject);
    let known = answer::check(row, node, document, roles, &mut subject);
    findings.known.extend(known);
}

fn tags(operation: &Node) -> String {
    let tags = operation.get("tags").map(Node::items).unwrap_or_default();
    tags.iter().filter_map(Node::text).collect::<Vec<_>>().join(", ")
}
