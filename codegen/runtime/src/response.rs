//! Answers that are no records.

mod created;
pub(crate) mod decode;
mod done;
pub(crate) mod future;
pub(crate) mod raw;
mod raw_body;
pub(crate) mod typed;

pub use created::Created;
pub use done::Done;
pub use future::{ResponseFuture, ValueFuture};
pub use raw::RawResponse;
pub use raw_body::RawBody;
pub use typed::Response;

use crate::Result;
use crate::error::message as text;
use crate::record::{Extra, Value};
use decode::{json, take_links, take_ok, unparsed, unreadable};
use typed::Link;

/// The members of an answer that says little more than that it was done. Rev.io also says so
/// by no body at all.
fn members(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Extra> {
    if text::content(&answer.bytes).is_empty() {
        return Ok(Extra::new());
    }
    let body = json(answer)?;
    decode::refusal_in(answer)?;
    let mut members = match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => members,
        // Written by a server that has nothing to say.
        Ok(Value::Null) => Extra::new(),
        Ok(_) => return Err(unreadable(answer, "expected an object")),
        Err(error) => return Err(unparsed(answer, &error)),
    };
    let envelope = &answer.called().conventions.envelope;
    take_ok(&mut members, envelope.ok);
    take_links(&mut members, envelope.links, links);
    Ok(members)
}
