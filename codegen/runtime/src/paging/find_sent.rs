//! Finds the records that an earlier request may have created. The description of the API says which
//! list has them, and which of their fields stay as they were sent.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use chrono::NaiveTime;
use futures_core::future::BoxFuture;

use super::{Page, Records};
use crate::Result;
use crate::record::{Codec, Decimal, NaiveDateTime, Record, ValueRef, with_property};
use crate::request::builder::Call;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;

/// A search for the records that an earlier request may have created. Awaiting it reads all pages of
/// the list.
#[must_use = "a search does nothing until it is awaited"]
pub struct FindSent<T> {
    found: BoxFuture<'static, Result<Vec<T>>>,
    #[cfg(feature = "blocking")]
    worker: CallWorker,
}

impl<T: Codec + Send + 'static> FindSent<T> {
    /// A search in a list for the records that match a body.
    ///
    /// `filters` has pairs of a query parameter and the property of the body that it takes;
    /// `compared` has the properties in which a record has to match.
    #[doc(hidden)]
    pub fn new<P: Page<Record = T> + 'static>(
        mut list: Call,
        body: &dyn Record,
        filters: &[(&str, &str)],
        compared: &[&'static str],
    ) -> Self {
        for (parameter, property) in filters {
            with_property(body, property, &mut |value| list.set_param(parameter, value));
        }
        list.use_large_pages();
        let sent = Sent::of(body, compared);
        #[cfg(feature = "blocking")]
        let worker = list.worker();
        let mut records = Records::<P>::new(list);
        let found = Box::pin(async move {
            let mut found = Vec::new();
            while let Some(record) = records.try_next().await? {
                if sent.may_be(record.value_ref()) {
                    found.push(record);
                }
            }
            Ok(found)
        });
        Self {
            found,
            #[cfg(feature = "blocking")]
            worker,
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> FindSent<T> {
    pub(crate) fn worker(&self) -> CallWorker {
        self.worker.clone()
    }
}

impl<T> Future for FindSent<T> {
    type Output = Result<Vec<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.found.as_mut().poll(cx)
    }
}

impl<T> fmt::Debug for FindSent<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindSent").finish_non_exhaustive()
    }
}

/// The values of a body that a record has to match.
struct Sent(Vec<(&'static str, String)>);

impl Sent {
    fn of(body: &dyn Record, compared: &[&'static str]) -> Self {
        let texts =
            compared.iter().filter_map(|name| Some((*name, text_of(body, name)?)));
        Self(texts.collect())
    }

    /// Whether the record may have been created from the body. A property that it lacks proves
    /// nothing.
    fn may_be(&self, record: ValueRef<'_>) -> bool {
        let ValueRef::Record(record) = record else { return true };
        self.0.iter().all(|(name, sent)| {
            text_of(record, name).is_none_or(|received| received == *sent)
        })
    }
}

/// The value of a property in a form that does not depend on how it is written. None for lists,
/// objects, secrets, and values that are not there.
fn text_of(record: &dyn Record, name: &str) -> Option<String> {
    let mut text = None;
    with_property(record, name, &mut |value| text = canonical(value));
    text
}

fn canonical(value: ValueRef<'_>) -> Option<String> {
    match value {
        ValueRef::Secret(_) => None,
        ValueRef::Text(text) => Some(text.trim().to_owned()),
        ValueRef::Decimal(number) => Some(number.normalize().to_string()),
        ValueRef::Float(number) => Some(match Decimal::try_from(number) {
            Ok(number) => number.normalize().to_string(),
            Err(_) => number.to_string(),
        }),
        // A date is midnight.
        ValueRef::Date(date) => Some(date.and_time(NaiveTime::MIN).to_string()),
        ValueRef::DateTime(time) => Some(NaiveDateTime::to_string(time)),
        value => value.text().map(Cow::into_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::NaiveDate;

    #[test]
    fn a_value_has_one_form_however_it_is_written() {
        let (five, fives) = (Decimal::new(5, 0), Decimal::new(500, 2));
        let date = NaiveDate::from_ymd_opt(2026, 1, 2).expect("a date");
        let (midnight, noon) = (date.and_hms_opt(0, 0, 0), date.and_hms_opt(12, 0, 0));
        let (midnight, noon) = (midnight.expect("a time"), noon.expect("a time"));
        for (one, other, is_same) in [
            (ValueRef::Decimal(&five), ValueRef::Decimal(&fives), true),
            (ValueRef::Int(5), ValueRef::Decimal(&fives), true),
            (ValueRef::Float(5.0), ValueRef::Int(5), true),
            (ValueRef::Float(0.1), ValueRef::Float(0.2), false),
            (ValueRef::Text(" a "), ValueRef::Text("a"), true),
            (ValueRef::Text("a"), ValueRef::Text("A"), false),
            (ValueRef::Date(&date), ValueRef::DateTime(&midnight), true),
            (ValueRef::Date(&date), ValueRef::DateTime(&noon), false),
            (ValueRef::Bool(true), ValueRef::Bool(false), false),
        ] {
            let (one, other) = (canonical(one), canonical(other));
            assert!(one.is_some() && other.is_some());
            assert_eq!(one == other, is_same, "{one:?} {other:?}");
        }
        for value in [ValueRef::Absent, ValueRef::Null, ValueRef::Secret("4111")] {
            assert_eq!(canonical(value), None);
        }
    }
}
