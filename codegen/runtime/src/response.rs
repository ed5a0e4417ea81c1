//! Decoding a response: from status, headers and bytes to a value.

mod body;
pub(crate) mod created;
pub(crate) mod decode;
pub(crate) mod done;
pub(crate) mod error_message;
pub(crate) mod future;
pub(crate) mod link;
pub(crate) mod raw;
pub(crate) mod raw_body;
pub(crate) mod typed;
