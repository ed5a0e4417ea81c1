//! Separates samples from their envelopes: a page of records, one record with properties of the
//! envelope beside its own, a bare list, or the record alone.

use super::BodyRequest;
use super::observed::Observed;
use super::spec::{Spec, text};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Value};

/// Properties that Rev.io puts beside those of a record, even if the spec does not say so.
const SINGLE: [&str; 2] = ["links", "ok"];

/// The property of a page that has its records.
const RECORDS: &str = "records";

/// What samples show of records and of their envelopes.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    /// The records, or whatever else is not an envelope.
    pub(super) records: Observed,
    /// The envelopes of pages.
    pub(super) collection: Observed,
    /// The envelopes of single records.
    pub(super) single: Observed,
    /// Whether a sample is a bare list.
    pub(super) is_list: bool,
}

impl Bodies {
    /// Reads the samples, or reports why they show no record.
    pub(super) fn new(
        spec: &Spec<'_>,
        request: &BodyRequest,
        samples: &[Node],
        is_sent: bool,
    ) -> Result<Self, Diagnostic> {
        let known = spec.schema(&request.schema);
        let mut bodies = Self::default();
        for sample in samples {
            bodies.add(spec, known, sample, is_sent)?;
        }
        // An empty page shows gaps of its envelope, if the schema itself is known.
        let is_page = known.is_some()
            && request.gaps_only
            && !bodies.collection.properties().is_empty();
        if bodies.records.is_empty() && !is_page {
            return Err(no_records(&bodies.collection));
        }
        Ok(bodies)
    }

    fn add(
        &mut self,
        spec: &Spec<'_>,
        known: Option<&Entry>,
        sample: &Node,
        is_sent: bool,
    ) -> Result<(), Diagnostic> {
        let target = known.map(|known| spec.target(&known.node).0);
        let is_list = target.is_some_and(|target| text(target, "type") == Some("array"));
        let is_envelope = target.is_some_and(|it| it.get("x-revio-envelope").is_some());
        match &sample.value {
            Value::List(items) if items.is_empty() => {
                return Err(without_record(sample, "an empty list"));
            }
            Value::List(_) if is_list => self.records.see(sample),
            Value::List(items) => {
                self.is_list = true;
                for item in items {
                    self.records.see(item);
                }
            }
            Value::Map(entries) if entries.is_empty() => {
                return Err(without_record(sample, "an empty object"));
            }
            Value::Map(_) if is_envelope || is_sent => self.records.see(sample),
            Value::Map(entries) => self.response(spec, known, entries, sample),
            _ => return Err(without_record(sample, "a single value")),
        }
        Ok(())
    }

    fn response(
        &mut self,
        spec: &Spec<'_>,
        known: Option<&Entry>,
        entries: &[Entry],
        sample: &Node,
    ) {
        let is_own =
            |name: &str| known.is_some_and(|it| spec.property(&it.node, name).is_some());
        let node = |entries| Node { span: sample.span, value: Value::Map(entries) };
        let records = sample.get(RECORDS).filter(|_| !is_own(RECORDS));
        if let Some(Node { value: Value::List(records), .. }) = records {
            for record in records {
                self.records.see(record);
            }
            let mut page = entries.to_vec();
            for entry in page.iter_mut().filter(|entry| entry.key == RECORDS) {
                entry.node.value = Value::List(Vec::new());
            }
            self.collection.see(&node(page));
            return;
        }
        let envelope = spec.envelope("single");
        let envelope = envelope.map(|it| spec.names(&it.node)).unwrap_or_default();
        let is_around = |entry: &Entry| {
            let name = entry.key.as_str();
            !is_own(name) && (SINGLE.contains(&name) || envelope.contains(name))
        };
        let (around, own): (Vec<Entry>, Vec<Entry>) =
            entries.iter().cloned().partition(is_around);
        self.records.see(&node(own));
        if !around.is_empty() {
            self.single.see(&node(around));
        }
    }
}

const REMEDY: &str =
    "pass a body with a record: an object, a list of objects, or a page";

fn without_record(sample: &Node, what: &str) -> Diagnostic {
    let title = format!("the sample is {what}, which shows no record");
    Diagnostic::error(Code::SampleWithoutRecord, title).at(sample.span, "").help(REMEDY)
}

fn no_records(pages: &Observed) -> Diagnostic {
    let title = "no sample has a record";
    let error = Diagnostic::error(Code::SampleWithoutRecord, title).help(REMEDY);
    match pages.first {
        Some(span) => error.at(span, "this page is empty"),
        None => error,
    }
}
