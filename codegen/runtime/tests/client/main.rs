//! The client over real sockets: requests, responses and errors.

mod bounds;
mod builder;
mod custom_field_labels;
mod errors;
mod paging;
mod patches;
mod raw;
mod recorded;
mod requests;
mod responses;
mod retries;
mod secrets;
mod support;
