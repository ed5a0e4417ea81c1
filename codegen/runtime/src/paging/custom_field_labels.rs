//! Collects the labels of custom fields from records: no documented call lists them.

use super::{Page, Records};
use crate::Result;
use crate::record::Record;
use crate::request::builder::Call;
use crate::request::builder::future::CallFuture;
use crate::revio::custom_fields::RecordFields;

/// The id and label of a custom field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomFieldLabel<I> {
    /// The id, for `custom_field` and for the elements of `fields`.
    pub id: I,
    /// The tenant's name for the field, from the first record that has one.
    pub label: Option<String>,
}

/// The custom fields of all records of a list, each once, in order of appearance.
#[doc(hidden)]
pub fn custom_field_labels<P, I>(call: Call) -> CallFuture<Vec<CustomFieldLabel<I>>>
where
    P: Page + 'static,
    P::Record: Record + Send,
    I: From<i64> + 'static,
{
    #[cfg(feature = "blocking")]
    let worker = call.worker();
    CallFuture::new(
        collect::<P, I>(call),
        #[cfg(feature = "blocking")]
        worker,
    )
}

async fn collect<P, I>(call: Call) -> Result<Vec<CustomFieldLabel<I>>>
where
    P: Page,
    P::Record: Record,
    I: From<i64>,
{
    let names = call.custom_fields();
    let mut labels = Vec::new();
    // A form needs the labels also if some other field of a record cannot be read.
    let mut records = Records::<P>::new(call).lenient();
    while let Some(record) = records.try_next().await? {
        let Some(names) = names else { continue };
        let fields = match record {
            Ok(record) => RecordFields::of(&record, names),
            Err(unreadable) => RecordFields::of_json(&unreadable.raw, names),
        };
        add(&mut labels, fields);
    }
    let typed = |(id, label): (i64, _)| CustomFieldLabel { id: id.into(), label };
    Ok(labels.into_iter().map(typed).collect())
}

fn add(labels: &mut Vec<(i64, Option<String>)>, fields: RecordFields) {
    for (id, label) in fields.into_labels() {
        match labels.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) if known.is_none() => *known = label,
            Some(_) => {}
            None => labels.push((id, label)),
        }
    }
}
