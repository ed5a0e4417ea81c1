//! What several logs say together: the same is counted once, and what stands below an unknown
//! member goes to it.

use std::collections::{BTreeMap, BTreeSet};

use super::line::{Line, Unexpected};
use crate::draft::{Kind, Observation, Observed, as_lenient};

/// What two lines with the same count tell the same of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    pub(super) operation: String,
    pub(super) pointer: Vec<String>,
    pub(super) schema: String,
    pub(super) unexpected: Unexpected,
    pub(super) found: Kind,
    pub(super) value: Option<String>,
}

impl Finding {
    /// Where it is, in words.
    pub(super) fn place(&self) -> String {
        let pointer: String = self.pointer.iter().flat_map(|step| ["/", step]).collect();
        format!("`{}` in answers to `{}`", pointer.escape_debug(), self.operation)
    }

    /// Whether more can be told of what is in it.
    fn holds(&self, other: &Self) -> bool {
        matches!(self.unexpected, Unexpected::UnknownProperty | Unexpected::TypeMismatch)
            && self.operation == other.operation
            && other.pointer.len() > self.pointer.len()
            && other.pointer.starts_with(&self.pointer)
    }
}

/// Findings of one place and in one respect: of different kinds, and with what is below.
type Group<'f> = Vec<(&'f Finding, u64)>;

/// What was found, and how often.
#[derive(Debug, Default)]
pub(super) struct Findings {
    counts: BTreeMap<Finding, u64>,
}

impl Findings {
    pub(super) fn of(lines: Vec<Line>) -> Self {
        let mut findings = Self::default();
        for line in lines {
            let Line { operation, pointer, schema, unexpected, found, value, count } =
                line;
            let finding =
                Finding { operation, pointer, schema, unexpected, found, value };
            let sum = findings.counts.entry(finding).or_default();
            *sum = sum.saturating_add(count);
        }
        findings
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Finding, u64)> {
        self.counts.iter().map(|(finding, count)| (finding, *count))
    }

    /// The operations, by the number that observations have for them.
    pub(super) fn operations(&self) -> Vec<String> {
        let names: BTreeSet<&str> =
            self.counts.keys().map(|finding| finding.operation.as_str()).collect();
        names.into_iter().map(ToOwned::to_owned).collect()
    }

    /// What was observed, and the places that are below nothing.
    pub(super) fn observations(
        &self,
        widen: bool,
    ) -> (Vec<Observation>, BTreeSet<String>) {
        let (mut groups, below) = self.groups();
        let sources = self.operations();
        let source = |operation: &str| {
            let at = sources.iter().position(|source| source == operation);
            u16::try_from(at.unwrap_or_default()).unwrap_or(u16::MAX)
        };
        let observe = |group: &mut Group<'_>| {
            let (first, _) = *group.first()?;
            Some(observation(first, group, source(&first.operation), widen))
        };
        (groups.iter_mut().filter_map(observe).collect(), below)
    }

    fn groups(&self) -> (Vec<Group<'_>>, BTreeSet<String>) {
        let told = self.iter().filter(|(it, _)| it.unexpected != Unexpected::Truncated);
        let (own, within): (Group<'_>, Group<'_>) =
            told.partition(|(finding, _)| !finding.schema.is_empty());
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (finding, count) in own {
            let same = |group: &&mut Group<'_>| {
                group.first().is_some_and(|(first, _)| {
                    (&first.operation, &first.pointer, &first.schema, first.unexpected)
                        == (
                            &finding.operation,
                            &finding.pointer,
                            &finding.schema,
                            finding.unexpected,
                        )
                })
            };
            match groups.last_mut().filter(|group| same(group)) {
                Some(group) => group.push((finding, count)),
                None => groups.push(vec![(finding, count)]),
            }
        }
        let mut lost = BTreeSet::new();
        for (finding, count) in within {
            let holds = |group: &&mut Group<'_>| {
                group.first().is_some_and(|(first, _)| first.holds(finding))
            };
            let depth = |group: &&mut Group<'_>| {
                group.first().map_or(0, |(first, _)| first.pointer.len())
            };
            match groups.iter_mut().filter(holds).max_by_key(depth) {
                Some(group) => group.push((finding, count)),
                None => _ = lost.insert(finding.place()),
            }
        }
        (groups, lost)
    }
}

/// A group as what was observed of a schema.
fn observation(
    first: &Finding,
    group: &Group<'_>,
    source: u16,
    widen: bool,
) -> Observation {
    let mut seen = Observed::default();
    let depth = first.pointer.len();
    let place = place(&mut seen, &first.pointer);
    if first.unexpected == Unexpected::TypeMismatch {
        place.mark_unread();
    }
    for (finding, count) in group {
        let steps = finding.pointer.get(depth..).unwrap_or_default();
        let place = steps.iter().fold(&mut *place, |place, step| below(place, step));
        note(place, finding, source, *count, widen);
    }
    Observation {
        schema: first.schema.clone(),
        seen,
        lenient: first.unexpected == Unexpected::Coerced && !widen,
    }
}

/// The place in a schema that a pointer ends at: its last name is that of a member, and what
/// follows leads to elements of lists.
fn place<'o>(seen: &'o mut Observed, pointer: &[String]) -> &'o mut Observed {
    let Some(at) = pointer.iter().rposition(|step| step != ANY) else { return seen };
    seen.mark(Kind::Object);
    let name = pointer.get(at).map_or("", String::as_str);
    let elements = pointer.len() - at - 1;
    (0..elements).fold(seen.within(name), |place, _| {
        place.mark(Kind::List);
        place.element()
    })
}

/// What stands for an index, or for a key.
const ANY: &str = "*";

/// A step below what the spec does not know.
fn below<'o>(place: &'o mut Observed, step: &str) -> &'o mut Observed {
    if step == ANY && place.has(Kind::List) {
        place.element()
    } else {
        place.within(step)
    }
}

fn note(place: &mut Observed, finding: &Finding, source: u16, count: u64, widen: bool) {
    match finding.unexpected {
        Unexpected::UnknownProperty
        | Unexpected::TypeMismatch
        | Unexpected::Truncated => {
            place.note(finding.found, source, count);
        }
        Unexpected::MissingProperty => place.note_missing(source, count),
        Unexpected::Coerced => place.note(as_lenient(finding.found), source, count),
        // A text that stands for nothing.
        Unexpected::UnexpectedNull if widen => {
            place.note(as_lenient(finding.found), source, count);
        }
        Unexpected::UnexpectedNull => place.note(Kind::Null, source, count),
        Unexpected::UnknownEnumValue => {
            place.note(Kind::Text, source, count);
            if let Some(word) = &finding.value {
                place.note_word(word, source, count);
            }
        }
    }
}
