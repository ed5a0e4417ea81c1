//! What the generated client sends over a real socket, and what its types read and write.

mod arbitrary;
mod calls;
mod errors;
mod front_page;
mod mutated;
mod mutation;
mod paging;
mod patches;
mod program;
mod registry;
mod replacements;
mod requests;
mod samples;
mod secrets;
mod settings;
mod tolerance;
mod values;
mod webhooks;

#[path = "../support/document.rs"]
mod document;
#[path = "../generated/exercise.rs"]
mod exercise;
#[path = "../generated/round_trips.rs"]
mod round_trips;
#[path = "../../../codegen/runtime/tests/client/support/server.rs"]
#[allow(dead_code, reason = "the runtime's own tests use more of it")]
mod server;
#[path = "../support/validation.rs"]
mod validation;

use std::sync::{Arc, Mutex};

use proptest::test_runner::Config as ProptestConfig;
use revio::retry::RetryPolicy;
use revio::{Client, ClientBuilder, Options};
use revio_runtime::testing::{Absence, same_json};
use server::{Reply, Server};

/// How often a property is tried. A failure prints its input, and leaves no file behind.
fn cases(cases: u32) -> ProptestConfig {
    let max_shrink_iters = cases.max(64);
    ProptestConfig {
        cases,
        max_shrink_iters,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A client of a test server that sends each request once: most tests look at the first response.
fn client(server: &Server) -> Client {
    let once = Options::new().retry(RetryPolicy::none());
    let builder = builder(server).options(once).rate_limit(None);
    builder.build().expect("a complete set of credentials")
}

/// A client of a test server, with everything else left at its default.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .username("api_user")
        .client_code("acme")
        .password("p4ss-w0rd")
        .subscription_key("k3y-0f-gateway")
        .base_url(server.base_url())
}

/// A server that sends one response until it is given another.
struct NextReply {
    server: Server,
    reply: Arc<Mutex<Reply>>,
}

impl NextReply {
    async fn new() -> Self {
        let reply = Arc::new(Mutex::new(Reply::empty(599)));
        let next = Arc::clone(&reply);
        let server =
            Server::responding(move |_: &_| next.lock().expect("no panic").clone())
                .await;
        Self { server, reply }
    }

    fn set(&self, reply: Reply) {
        *self.reply.lock().expect("no panic") = reply;
    }
}

/// A sample body of the spec.
fn sample(name: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/samples/");
    std::fs::read_to_string(format!("{path}{name}")).expect(name)
}

/// Asserts that two bodies say the same. An absent property and null are the same.
#[track_caller]
fn assert_same(left: &str, right: &str) {
    assert_same_with(left, right, Absence::Lenient);
}

/// Asserts the same of bodies in which null has its own meaning.
#[track_caller]
fn assert_same_strictly(left: &str, right: &str) {
    assert_same_with(left, right, Absence::Strict);
}

#[track_caller]
fn assert_same_with(left: &str, right: &str, absence: Absence) {
    if let Err(difference) = same_json(left, right, absence) {
        panic!("{difference}\n left: {left}\nright: {right}");
    }
}
