//! The labels of custom fields, gathered from records: no call is known that lists them.

use super::custom_fields::KnownFields;
use crate::Result;
use crate::conventions::CustomFields;
use crate::paging::{Page, Pages};
use crate::record::Record;
use crate::request::Call;
use crate::response::decode::Decode;

/// A custom field that records carry.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomFieldLabel<I> {
    /// Its identifier.
    pub id: I,
    /// What the tenant calls it, as the first record has it that says so.
    pub label: Option<String>,
}

/// The custom fields of all records of a list, each once, in the order in which they come.
#[doc(hidden)]
pub async fn custom_field_labels<P, I>(call: Call) -> Result<Vec<CustomFieldLabel<I>>>
where
    P: Page + Decode,
    P::Record: Record,
    I: From<i64>,
{
    let mut labels = Labels { names: call.custom_fields(), found: Vec::new() };
    let mut pages = Pages::<P>::new(call);
    while let Some(page) = pages.try_next().await? {
        for record in page.records() {
            labels.add(record);
        }
    }
    Ok(labels.found.into_iter().map(CustomFieldLabel::of).collect())
}

impl<I: From<i64>> CustomFieldLabel<I> {
    fn of(found: CustomFieldLabel<i64>) -> Self {
        Self { id: found.id.into(), label: found.label }
    }
}

struct Labels {
    names: Option<CustomFields>,
    found: Vec<CustomFieldLabel<i64>>,
}

impl Labels {
    fn add(&mut self, record: &dyn Record) {
        let Some(names) = self.names else { return };
        for (id, label) in KnownFields::of(record, names).into_labels() {
            match self.found.iter_mut().find(|found| found.id == id) {
                Some(found) if found.label.is_none() => found.label = label,
                Some(_) => {}
                None => self.found.push(CustomFieldLabel { id, label }),
            }
        }
    }
}
