//! The inspection of responses, and its log.

mod bounds;
mod envelopes;
mod json_lines;
mod known;
mod privacy;
mod support;
mod unions;
mod unknown;

#[path = "../api/mod.rs"]
#[allow(dead_code, reason = "the tests of the fake server use more of it")]
mod api;
#[path = "../../src/fixture/contacts.rs"]
#[allow(dead_code, reason = "the tests of the client use more of it")]
mod client;
