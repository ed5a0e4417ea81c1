//! Holds a row of the table of members against the member.

mod bounds;
mod format;
mod kind;
mod placeholder;
mod words;
mod write;

use super::difference::{Aspect, Findings, Subject};
use super::document::Document;
use super::endpoint;
use super::member::{self, Member};
use super::roles::{Role, Roles};
use super::schema::Schema;
use super::tables::Field;

pub(super) use kind::shown;

/// What the notes say of a member that a client cannot leave out.
const MANDATORY: &str = "mandatory in that client";
/// What stands where nothing is known.
const UNKNOWN: &str = "unknown";
/// A row that stands for the whole schema, which is a list.
const WHOLE: &str = "[]";

/// Notes everything in which a row and its member differ.
pub(super) fn check(
    row: &Field,
    document: Document<'_>,
    roles: &Roles<'_>,
    findings: &mut Findings,
) {
    let Some(schema) = schema(row, document, roles) else {
        return missing(row, document, findings);
    };
    let role = roles.role(&row.schema);
    let place = document.schema(&row.schema).map(|entry| entry.span);
    let place = place.map(|span| document.place(span)).unwrap_or_default();
    if row.is_placeholder() {
        let mut subject = findings.of(row.key(), &row.at, place);
        placeholder::check(row, &schema, &mut subject);
        subject.same(Aspect::Evidence, &row.evidence, member::level(document, &schema));
    } else if row.field == WHOLE {
        let mut subject = findings.of(row.key(), &row.at, place);
        kind::check(row, &schema, &mut subject);
        subject.same(Aspect::Evidence, &row.evidence, member::level(document, &schema));
    } else if let Some(member) = member::find(document, &schema, &row.field) {
        findings.known.insert(member.entry.span);
        let place = document.place(member.entry.span);
        compare(row, &member, role, &mut findings.of(row.key(), &row.at, place));
    } else {
        missing(row, document, findings);
    }
}

/// The schema of a row. One of which nothing is known need not have a name.
fn schema<'t>(
    row: &Field,
    document: Document<'t>,
    roles: &Roles<'_>,
) -> Option<Schema<'t>> {
    Schema::named(document, &row.schema).or_else(|| {
        let answer = roles.answer(&row.schema).filter(|_| roles.is_unknown(&row.schema));
        endpoint::schema(answer?, document).filter(|schema| schema.names().is_empty())
    })
}

fn missing(row: &Field, document: Document<'_>, findings: &mut Findings) {
    let place = document.schema(&row.schema).map(|entry| document.place(entry.span));
    let mut subject = findings.of(row.key(), &row.at, place.unwrap_or_default());
    subject.differ(Aspect::Missing, &row.json_type, "");
}

fn compare(row: &Field, member: &Member<'_>, role: Role<'_>, subject: &mut Subject<'_>) {
    kind::check(row, &member.schema, subject);
    format::check(row, &member.schema, role, subject);
    bounds::check(row, &member.schema, role, subject);
    words::check(row, &member.schema, subject);
    write::check(row, member, role, subject);
    required(row, member, role, subject);
    let nullable = member.schema.scalar("nullable") == "true";
    if nullable && row.nullable != "yes" {
        subject.differ(Aspect::Nullable, "", "nullable");
    }
    subject.same(Aspect::Evidence, &row.evidence, member.evidence);
}

/// A record requires its key and nothing else, since answers may lack what bodies must have.
/// A body requires what the documentation does, and what a client is known to insist on.
fn required(
    row: &Field,
    member: &Member<'_>,
    role: Role<'_>,
    subject: &mut Subject<'_>,
) {
    let wanted = match role {
        Role::Record(key) => key == Some(row.field.as_str()),
        Role::Body | Role::OneWay => {
            row.required_on_create == "yes" || row.notes.contains(MANDATORY)
        }
    };
    let word = |required| if required { "required" } else { "" };
    subject.same(Aspect::Required, word(wanted), word(member.required));
}

/// Words whose order says nothing.
fn sorted(mut words: Vec<&str>) -> String {
    words.sort_unstable();
    words.join("|")
}
