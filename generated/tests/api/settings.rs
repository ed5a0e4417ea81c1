//! Settings of the client, of its clones, and of single calls.

use std::time::{Duration, Instant};

use revio::Options;
use revio::options::RateLimit;
use revio::retry::{Backoff, RetryBudget, RetryPolicy};

use crate::builder;
use crate::server::{Reply, Server};

fn contact() -> Reply {
    Reply::json(200, r#"{"ok":true,"contact_id":1}"#)
}

#[tokio::test]
async fn a_call_goes_before_its_client_and_a_clone_before_what_it_was_cloned_from() {
    let server = Server::start((0..3).map(|_| contact())).await;
    let options = |value: &str| Options::new().header("x-from", value);
    let client = builder(&server).options(options("client")).build().expect("a client");
    let clone = client.with_options(options("clone"));
    let call = clone.contacts().get(1).options(options("call"));
    call.await.expect("a contact");
    clone.contacts().get(1).await.expect("a contact");
    client.contacts().get(1).await.expect("a contact");
    let requests = server.requests();
    let from: Vec<_> = requests.iter().map(|request| request.header("x-from")).collect();
    assert_eq!(from, [Some("call"), Some("clone"), Some("client")]);
}

#[tokio::test]
async fn a_read_is_repeated_if_nothing_is_set() {
    let busy = Reply::empty(503).header("Retry-After", "0");
    let server = Server::start([busy.clone(), busy, contact()]).await;
    let client = builder(&server).build().expect("a client");
    let response = client.contacts().get(1).send().await.expect("a contact");
    assert_eq!(response.attempts(), 3);
}

#[tokio::test]
async fn retries_and_their_budget_can_be_set() {
    let server = Server::start((0..9).map(|_| Reply::empty(503))).await;
    let retry = RetryPolicy::new()
        .max_attempts(9)
        .backoff(Backoff::constant(Duration::from_millis(1)));
    let client = builder(&server)
        .options(Options::new().retry(retry))
        .retry_budget(RetryBudget::new(10))
        .build()
        .expect("a client");
    let error = client.contacts().get(1).await.expect_err("a fault");
    assert_eq!(error.attempts(), 3, "the budget allows two retries");
}

#[tokio::test]
async fn clones_share_a_limit_that_can_be_set() {
    const WINDOW: Duration = Duration::from_millis(60);
    let server = Server::start((0..3).map(|_| contact())).await;
    let client = builder(&server)
        .rate_limit(RateLimit::new(1, WINDOW))
        .connect_timeout(Duration::from_secs(1))
        .build()
        .expect("a client");
    let start = Instant::now();
    for clone in [client.clone(), client.with_options(Options::new()), client] {
        clone.contacts().get(1).await.expect("a contact");
    }
    assert!(start.elapsed() >= 2 * WINDOW, "{:?}", start.elapsed());
}
