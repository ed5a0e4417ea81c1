//! Reads the records of a page one by one, so that one that cannot be decoded does not hide the
//! others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde_json::value::RawValue;

use super::fingerprint::Fingerprint;
use super::{Decoded, Page};
use crate::error::DecodeError;
use crate::record::{Codec, placeholder, read_json};
use crate::response::error_message::trim;
use crate::{RawResponse, Result};

/// A record of a list that cannot be decoded, from [`Records::lenient`](super::Records::lenient).
///
/// It prints as one line that names the page, the record, the field and the reason, such as
/// `records[7] of page 3 cannot be decoded: name: invalid type: map, expected text`. Neither
/// `Display` nor `Debug` prints [`raw`](Self::raw).
#[derive(Clone)]
#[non_exhaustive]
pub struct Unreadable {
    /// The number of the page.
    pub page: i64,
    /// The index of the record on the page. The first is 0.
    pub index: usize,
    /// The location of the value in the record, such as `fields[0].value`. Empty for the record
    /// itself.
    pub path: String,
    /// The JSON text of the record as received; only bytes that are not UTF-8 are replaced, by
    /// U+FFFD. It may contain personal data and secrets: do not log it.
    pub raw: String,
    error: DecodeError,
}

impl Unreadable {
    /// Why the record cannot be decoded. The error prints no secrets of the client.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { page, index, error, .. } = self;
        write!(f, "records[{index}] of page {page} cannot be decoded: {error}")
    }
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreadable")
            .field("page", &self.page)
            .field("index", &self.index)
            .field("error", &format_args!("{}", self.error))
            .field("raw_bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Unreadable {}

/// The records of a page, each decoded or unreadable.
pub(super) type LenientRecords<R> = Vec<Result<R, Unreadable>>;

/// Decodes a page whose envelope is correct. Only if that fails, each record is decoded alone.
pub(super) fn decode<P: Page>(
    response: &RawResponse,
    number: i64,
) -> Result<Decoded<LenientRecords<P::Record>>> {
    let error = match P::decode(response, &mut Vec::new()) {
        Ok(page) => {
            let records = |page: P| page.into_records().into_iter().map(Ok).collect();
            return Ok(Decoded::page(page).map(records));
        }
        Err(error) => error,
    };
    let body = String::from_utf8_lossy(trim(&response.bytes));
    let lossy = matches!(body, Cow::Owned(_));
    match split(&body, P::RECORDS) {
        // A replaced character outside of the records would be lost.
        Some((envelope, _)) if lossy && has_replacement(&envelope) => Err(error),
        Some((envelope, records)) if error.is_decode() => {
            let envelope = decode_envelope::<P>(response, envelope)?;
            let reader = Reader { response, page: number, lossy };
            Ok(reader.records(&records, envelope.has_more()))
        }
        _ => Err(error),
    }
}

/// Decodes a page without its records.
fn decode_envelope<P: Page>(response: &RawResponse, envelope: String) -> Result<P> {
    let mut without_records = response.clone();
    without_records.bytes = Bytes::from(envelope);
    P::decode(&without_records, &mut Vec::new())
        .map_err(|error| error.with_body(response.bytes.clone()))
}

/// The envelope with an empty list of records, and the text of each record.
fn split<'a>(body: &'a str, name: &str) -> Option<(String, Vec<&'a RawValue>)> {
    if name.is_empty() {
        return Some(("[]".to_owned(), serde_json::from_str(body).ok()?));
    }
    let fields: BTreeMap<Cow<'a, str>, &'a RawValue> =
        serde_json::from_str(body).ok()?;
    let list = fields.get(name)?.get();
    let records = match list.as_bytes().first() {
        Some(b'[') => serde_json::from_str(list).ok()?,
        // One record is accepted in place of a list of one.
        Some(b'{') => vec![*fields.get(name)?],
        _ => return None,
    };
    // Cut out of the body, so that the envelope is checked as received: a field may be there twice.
    let start = list.as_ptr().addr().checked_sub(body.as_ptr().addr())?;
    let (before, rest) = body.split_at_checked(start)?;
    let after = rest.get(list.len()..)?;
    Some((format!("{before}[]{after}"), records))
}

fn has_replacement(text: &str) -> bool {
    text.contains(char::REPLACEMENT_CHARACTER)
}

struct Reader<'a> {
    response: &'a RawResponse,
    page: i64,
    /// Whether bytes that are not UTF-8 were replaced.
    lossy: bool,
}

impl Reader<'_> {
    fn records<R: Codec>(
        &self,
        records: &[&RawValue],
        has_more: bool,
    ) -> Decoded<LenientRecords<R>> {
        let mut fingerprint = Fingerprint::new::<R>();
        let mut content = Vec::with_capacity(records.len());
        for (index, raw) in records.iter().map(|raw| raw.get()).enumerate() {
            let mut record = placeholder::<R>();
            let read = self.read(raw, &mut record);
            match &read {
                Ok(()) => fingerprint.add(&record),
                Err(_) => fingerprint.add_unreadable(raw),
            }
            content.push(match read {
                Ok(()) => Ok(record),
                Err(error) => Err(self.unreadable(index, raw, error)),
            });
        }
        let (len, fingerprint) = (content.len(), fingerprint.finish());
        Decoded { content, len, has_more, fingerprint }
    }

    fn read(&self, raw: &str, record: &mut dyn Codec) -> Result<(), DecodeError> {
        if self.lossy && has_replacement(raw) {
            return Err(DecodeError::not_utf8());
        }
        read_json(raw.as_bytes(), record)
    }

    fn unreadable(&self, index: usize, raw: &str, error: DecodeError) -> Unreadable {
        let context = self.response.context();
        let error = error.quoted(
            |path| context.excerpt_of_values(path),
            |text| context.excerpt_of_values(text),
        );
        let (path, raw) = (error.path().to_owned(), raw.to_owned());
        Unreadable { page: self.page, index, path, raw, error }
    }
}
