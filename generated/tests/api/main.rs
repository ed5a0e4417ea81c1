//! What the generated client does over a real socket, and what its types read and write.

mod arbitrary;
mod calls;
mod document;
mod errors;
mod example;
mod exercise;
mod front_page;
mod mutated;
mod mutation;
mod paging;
mod patches;
mod registry;
mod replacements;
mod samples;
mod secrets;
mod settings;
mod tolerance;
mod values;
mod webhooks;

#[path = "../../../codegen/runtime/tests/client/support/server.rs"]
#[allow(dead_code, reason = "the runtime's own tests use more of it")]
mod server;

use proptest::test_runner::Config as ProptestConfig;
use revio::retry::RetryPolicy;
use revio::{Client, ClientBuilder, Options};
use server::Server;

/// How often a property is tried. A failure is told by its input, and leaves no file behind.
fn cases(cases: u32) -> ProptestConfig {
    let max_shrink_iters = cases.max(64);
    ProptestConfig {
        cases,
        max_shrink_iters,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A client of a test server. It sends everything once: most tests look at what comes of that.
fn client(server: &Server) -> Client {
    let once = Options::new().retry(RetryPolicy::none());
    builder(server).options(once).build().expect("a complete set of credentials")
}

/// A client of a test server, for which nothing else is set.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .username("api_user")
        .client_code("acme")
        .password("p4ss-w0rd")
        .subscription_key("k3y-0f-gateway")
        .base_url(server.base_url())
}

/// A sample body of the spec.
fn sample(name: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/samples/");
    std::fs::read_to_string(format!("{path}{name}")).expect(name)
}

/// Two bodies must say the same.
#[track_caller]
fn assert_same(left: &str, right: &str) {
    let absence = revio_runtime::testing::Absence::Lenient;
    if let Err(difference) = revio_runtime::testing::same_json(left, right, absence) {
        panic!("{difference}\n left: {left}\nright: {right}");
    }
}

/// The same for bodies in which null says something of its own.
#[track_caller]
fn assert_same_strictly(left: &str, right: &str) {
    let absence = revio_runtime::testing::Absence::Strict;
    if let Err(difference) = revio_runtime::testing::same_json(left, right, absence) {
        panic!("{difference}\n left: {left}\nright: {right}");
    }
}
