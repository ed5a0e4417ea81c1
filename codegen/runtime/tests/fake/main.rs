//! The fake server over real sockets: what it does with a call, what it notes, and what goes
//! wrong where it is told to.

mod bodies;
mod creates;
mod errors;
mod faults;
mod filters;
mod log;
mod pages;
mod paging;
mod patches;
mod routes;
mod seeds;
mod server;
mod support;
mod writes;

#[path = "../../src/fixture/contacts.rs"]
#[allow(dead_code, reason = "the tests of the client use more of it")]
mod api;

use revio_runtime::fake::Server;
