//! What is found in an answer, by its body and a table of members; and the log that is written
//! of it.

mod bounds;
mod envelopes;
mod known;
mod lines;
mod privacy;
mod support;
mod unknown;

#[path = "../../src/fixture/contacts.rs"]
#[allow(dead_code, reason = "the tests of the client use more of it")]
mod api;
