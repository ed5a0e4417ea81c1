//! Takes samples out of their envelopes: a page of records, one record with members of the answer
//! beside its own, a bare list, or the thing itself.

use super::Question;
use super::observed::Observed;
use super::spec::{Spec, text};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Value};

/// The members that Rev.io is known to put beside those of a record, also where the spec does
/// not say so.
const SINGLE: [&str; 2] = ["links", "ok"];

/// The member of a page that has its records.
const RECORDS: &str = "records";

/// What samples show, envelopes apart.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    /// The records, or whatever else is not an envelope.
    pub(super) records: Observed,
    /// The envelopes of pages.
    pub(super) collection: Observed,
    /// The envelopes of single records.
    pub(super) single: Observed,
    /// Whether there was a bare list.
    pub(super) listed: bool,
    /// Whether the spec has the schema, so that a page without records says something as well.
    known: bool,
    fault: Option<Diagnostic>,
}

impl Bodies {
    pub(super) fn of(spec: &Spec<'_>, question: &Question, samples: &[Node]) -> Self {
        let known = spec.schema(&question.schema);
        let mut bodies =
            Self { known: known.is_some() && question.lacking, ..Self::default() };
        let answers = !super::sends(spec, question);
        for sample in samples {
            bodies.add(spec, known, sample, answers);
        }
        bodies
    }

    /// Why nothing can be said from the samples.
    pub(super) fn nothing(&self) -> Option<Diagnostic> {
        let pages = self.known && !self.collection.members().is_empty();
        let empty = self.records.kinds().next().is_none() && !pages;
        self.fault.clone().or_else(|| empty.then(|| no_records(&self.collection)))
    }

    fn add(
        &mut self,
        spec: &Spec<'_>,
        known: Option<&Entry>,
        sample: &Node,
        answers: bool,
    ) {
        let target = known.map(|known| spec.target(&known.node).0);
        let is_list = target.is_some_and(|target| text(target, "type") == Some("array"));
        let is_envelope = target.is_some_and(|it| it.get("x-revio-envelope").is_some());
        match &sample.value {
            Value::List(items) if items.is_empty() => {
                self.refuse(sample, "an empty list");
            }
            Value::List(_) if is_list => self.records.see(sample),
            Value::List(items) => {
                self.listed = true;
                for item in items {
                    self.records.see(item);
                }
            }
            Value::Map(entries) if entries.is_empty() => {
                self.refuse(sample, "an empty object");
            }
            Value::Map(_) if is_envelope => self.records.see(sample),
            Value::Map(entries) => self.object(spec, known, entries, sample, answers),
            _ => self.refuse(sample, "a single value"),
        }
    }

    fn object(
        &mut self,
        spec: &Spec<'_>,
        known: Option<&Entry>,
        entries: &[Entry],
        sample: &Node,
        answers: bool,
    ) {
        let has =
            |name: &str| known.is_some_and(|it| spec.member(&it.node, name).is_some());
        let page = sample.get(RECORDS).filter(|_| answers && !has(RECORDS));
        if let Some(Node { value: Value::List(records), span }) = page {
            for record in records {
                self.records.see(record);
            }
            let mut page = sample.clone();
            if let Value::Map(entries) = &mut page.value {
                let empty = Node { span: *span, value: Value::List(Vec::new()) };
                entries.iter_mut().filter(|entry| entry.key == RECORDS).for_each(
                    |entry| {
                        entry.node = empty.clone();
                    },
                );
            }
            self.collection.see(&page);
            return;
        }
        let envelope =
            spec.envelope("single").map(|it| spec.names(&it.node)).unwrap_or_default();
        let is_around = |name: &str| {
            answers && !has(name) && (SINGLE.contains(&name) || envelope.contains(name))
        };
        let (around, own): (Vec<Entry>, Vec<Entry>) =
            entries.iter().cloned().partition(|entry| is_around(&entry.key));
        let node = |entries| Node { span: sample.span, value: Value::Map(entries) };
        self.records.see(&node(own));
        if !around.is_empty() {
            self.single.see(&node(around));
        }
    }

    fn refuse(&mut self, sample: &Node, what: &str) {
        let title = format!("the sample holds {what}, and no record can be seen in it");
        self.fault.get_or_insert_with(|| {
            Diagnostic::error(Code::SampleWithoutRecord, title).at(sample.span, "").help(
                "hand in a body with a record: an object, a list of objects, or a page",
            )
        });
    }
}

fn no_records(pages: &Observed) -> Diagnostic {
    let title = "no sample holds a record";
    let diagnostic = Diagnostic::error(Code::SampleWithoutRecord, title)
        .help("hand in a body with a record: an object, a list of objects, or a page");
    match pages.first() {
        Some(span) => diagnostic.at(span, "this page is empty"),
        None => diagnostic,
    }
}
