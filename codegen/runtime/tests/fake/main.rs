//! The fake server over real sockets.

mod bodies;
mod creates;
mod errors;
mod faults;
mod filters;
mod pages;
mod paging;
mod patches;
mod rate_limit;
mod references;
mod request_log;
mod routes;
mod seeds;
mod server;
mod support;
mod unions;
mod writes;

#[path = "../api/mod.rs"]
mod api;
#[path = "../../src/fixture/contacts.rs"]
#[allow(dead_code, reason = "the tests of the client use more of it")]
mod client;

use revio_runtime::fake::Server;
