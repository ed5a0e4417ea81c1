//! Decoding a response: from status, headers and bytes to a value.

mod body;
pub(crate) mod created;
pub(crate) mod decode;
pub(crate) mod done;
mod envelope;
pub(crate) mod error_message;
pub(crate) mod future;
mod key;
pub(crate) mod link;
pub(crate) mod raw;
pub(crate) mod raw_body;
pub(crate) mod typed;
