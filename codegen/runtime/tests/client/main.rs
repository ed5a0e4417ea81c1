//! The client over real sockets: requests, responses and errors.

mod bodies;
mod bounds;
mod builder;
mod cursors;
mod custom_field_labels;
mod envelopes;
mod error_messages;
mod errors;
mod forms;
mod keys;
mod media_types;
mod paging;
mod patches;
mod proxies;
mod rate_limit;
mod raw;
mod requests;
mod responses;
mod retries;
mod runtimes;
mod secrets;
mod security;
mod statuses;
mod styles;
mod support;
mod transport;
