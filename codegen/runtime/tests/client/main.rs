//! The client over real sockets: what goes out, what comes back, what errors say.

mod answers;
mod builder;
mod custom_field_labels;
mod errors;
mod paging;
mod patches;
mod raw;
mod recorded;
mod requests;
mod retries;
mod secrets;
mod support;
