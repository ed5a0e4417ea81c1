//! Reads drift logs, as the ready-made observer of the client writes them, and merges them.
//!
//! A log has a line of JSON for each difference between a response and the spec. Equal differences
//! are counted once. What is below an unknown property becomes a part of it.

mod line;

use std::collections::{BTreeMap, BTreeSet};

use super::observed::Observed;
use super::value_type::ValueType;
use super::{json, read_files};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use line::{Difference, Finding};

/// What was observed of one schema in one respect.
pub(super) struct Observation {
    pub(super) schema: String,
    pub(super) seen: Observed,
    /// Whether the client coerces the values, so that no edit is necessary.
    pub(super) is_coerced: bool,
}

/// Findings of the same place and difference, with what is below them.
type Group<'f> = Vec<(&'f Finding, u64)>;

/// The findings of all logs and how often each occurred.
pub(super) struct Findings(BTreeMap<Finding, u64>);

impl Findings {
    /// Reads logs, or reports every invalid line.
    pub(super) fn read(logs: &BTreeMap<String, String>) -> Result<Self, Diagnostics> {
        let (files, mut errors) = read_files(logs);
        let mut counts = BTreeMap::new();
        for file in files.numbers() {
            for node in json::read_lines(file, files.text_of(file)) {
                match node.map_err(line::invalid_json).and_then(|node| line::read(&node))
                {
                    Ok((finding, count)) => {
                        let sum: &mut u64 = counts.entry(finding).or_default();
                        *sum = sum.saturating_add(count);
                    }
                    Err(error) => errors.push(error),
                }
            }
        }
        if errors.is_empty() { Ok(Self(counts)) } else { Err(errors.with_files(files)) }
    }

    /// The operations, in the order of their numbers in observations.
    pub(super) fn operations(&self) -> Vec<String> {
        let names: BTreeSet<&String> = self.0.keys().map(|it| &it.operation).collect();
        names.into_iter().cloned().collect()
    }

    /// The observations, and the places that belong to no schema and to no unknown property.
    pub(super) fn observations(
        &self,
        widen: bool,
    ) -> (Vec<Observation>, BTreeSet<String>) {
        let (groups, unplaced) = self.groups();
        let operations = self.operations();
        let observe = |group: &Group<'_>| {
            let (first, _) = group.first()?;
            let source = operations.iter().position(|it| *it == first.operation)?;
            let source = u16::try_from(source).unwrap_or(u16::MAX);
            Some(observation(first, group, source, widen))
        };
        (groups.iter().filter_map(observe).collect(), unplaced)
    }

    fn groups(&self) -> (Vec<Group<'_>>, BTreeSet<String>) {
        let findings = self.0.iter().map(|(finding, count)| (finding, *count));
        let findings = findings.filter(|(it, _)| it.unexpected != Difference::Truncated);
        let (own, within): (Group<'_>, Group<'_>) =
            findings.partition(|(finding, _)| !finding.schema.is_empty());
        let mut groups: Vec<Group<'_>> = own
            .chunk_by(|(one, _), (other, _)| one.is_like(other))
            .map(<[_]>::to_vec)
            .collect();
        let mut unplaced = BTreeSet::new();
        for (finding, count) in within {
            let depth = |group: &Group<'_>| {
                let (first, _) = group.first()?;
                first.holds(finding).then_some(first.pointer.len())
            };
            let holding = groups.iter_mut().filter(|group| depth(group).is_some());
            match holding.max_by_key(|group| depth(group)) {
                Some(group) => group.push((finding, count)),
                None => _ = unplaced.insert(finding.place()),
            }
        }
        (groups, unplaced)
    }

    /// What no edit can express.
    pub(super) fn notes(
        &self,
        unknown_schemas: &BTreeSet<String>,
        unplaced: &BTreeSet<String>,
    ) -> Vec<Diagnostic> {
        let mut notes = Vec::new();
        let mut note = |code, title, help: &str| {
            notes.push(Diagnostic::warning(code, title).help(help));
        };
        for schema in unknown_schemas {
            note(
                Code::UnknownLocation,
                format!(
                    "a log names the schema `{schema}`, which the spec does not have"
                ),
                "the log comes from a client of another spec: record a new log, or rename the \
                 schema in its lines",
            );
        }
        for place in unplaced {
            note(
                Code::UnknownLocation,
                format!("{place} belongs to no schema, and to no property in the logs"),
                "pass the whole log; if you did, look at a body, and change the spec by hand",
            );
        }
        let hidden = self.0.keys().filter(|finding| {
            finding.unexpected == Difference::UnknownEnumValue && finding.value.is_none()
        });
        for place in hidden.map(Finding::place).collect::<BTreeSet<_>>() {
            note(
                Code::HiddenEnumValue,
                format!("{place} had an enum value that the log does not name"),
                "the value does not look like one of an enum: look at a body, and check whether \
                 the property is an enum",
            );
        }
        for (finding, count) in &self.0 {
            if finding.unexpected == Difference::Truncated {
                note(
                    Code::TruncatedLog,
                    format!(
                        "responses to `{}` had more differences than the client keeps: {count} \
                         are missing from the log",
                        finding.operation
                    ),
                    "paste these edits, release, and record another log",
                );
            }
        }
        notes
    }
}

fn observation(
    first: &Finding,
    group: &Group<'_>,
    source: u16,
    widen: bool,
) -> Observation {
    let mut seen = Observed::default();
    let place = place(&mut seen, &first.pointer);
    place.is_undecodable |= first.unexpected == Difference::TypeMismatch;
    for (finding, count) in group {
        let steps = finding.pointer.get(first.pointer.len()..).unwrap_or_default();
        let place = steps.iter().fold(&mut *place, |place, step| {
            if step == ANY && place.has(ValueType::List) {
                place.element()
            } else {
                place.property(step)
            }
        });
        note(place, finding, source, *count, widen);
    }
    let is_coerced = first.unexpected == Difference::Coerced && !widen;
    Observation { schema: first.schema.clone(), seen, is_coerced }
}

/// The segment of a pointer that matches any index or key.
const ANY: &str = "*";

/// The place in a schema that a pointer leads to. Its last name is that of a property; the steps
/// after it lead to elements of lists.
fn place<'o>(seen: &'o mut Observed, pointer: &[String]) -> &'o mut Observed {
    let Some(at) = pointer.iter().rposition(|step| step != ANY) else { return seen };
    seen.mark(ValueType::Object);
    let name = pointer.get(at).map_or("", String::as_str);
    (at + 1..pointer.len()).fold(seen.property(name), |place, _| {
        place.mark(ValueType::List);
        place.element()
    })
}

fn note(place: &mut Observed, finding: &Finding, source: u16, count: u64, widen: bool) {
    // A date that was coerced is text, because it does not have the format of the spec.
    let coerced = match finding.found {
        ValueType::Date | ValueType::DateTime | ValueType::OffsetDateTime => {
            ValueType::Text
        }
        ty => ty,
    };
    match finding.unexpected {
        Difference::MissingProperty => place.note_missing(source, count),
        Difference::Coerced => place.note(coerced, source, count),
        // An empty text that means null.
        Difference::UnexpectedNull if widen => place.note(coerced, source, count),
        Difference::UnexpectedNull => place.note(ValueType::Null, source, count),
        Difference::UnknownEnumValue => {
            place.note(finding.found.as_enum_value(), source, count);
            if let Some(value) = &finding.value {
                place.note_enum_value(value, source, count);
            }
        }
        _ => place.note(finding.found, source, count),
    }
}
