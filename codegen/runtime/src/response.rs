//! Decoding a response: from status, headers and bytes to a value.

pub(crate) mod body;
pub(crate) mod by_status;
pub(crate) mod created;
pub(crate) mod decode;
pub(crate) mod done;
mod envelope;
mod error_body;
pub(crate) mod error_message;
pub(crate) mod header;
mod key;
pub(crate) mod link;
pub(crate) mod raw;
pub(crate) mod raw_body;
pub(crate) mod stream;
pub(crate) mod typed;
