//! What is sent again after an error of a service, and what an error says about a write.

use std::error::Error as StdError;
use std::fmt;
use std::future::pending;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{Request, Response};
use revio_runtime::tower::NotSent;
use revio_runtime::{Body, Error, ErrorKind, Options};
use tower::service_fn;

use crate::support::contacts::ContactCreate;
use crate::{BoxError, CONTACT, CREATED, Scripted, client, json};

/// An error with another as its source.
#[derive(Debug)]
struct Outer(BoxError);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("outer")
    }
}

impl StdError for Outer {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_service_fails() {
    let service = Scripted::new([Err("broken".into()), Ok(json(201, CREATED))]);
    let create = client(service.clone()).create(ContactCreate::julia());
    let error = create.await.expect_err("a failure");
    assert_eq!((error.attempts(), service.calls()), (1, 1));
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert!(error.to_string().contains("the transport failed: broken"), "{error}");
    let source = error.source().expect("the error of the service");
    assert_eq!(source.to_string(), "broken");
}

#[tokio::test]
async fn a_read_is_sent_again_if_the_service_fails() {
    let service = Scripted::new([Err("broken".into()), Ok(json(200, CONTACT))]);
    let response = client(service.clone()).get(7).send().await.expect("a contact");
    assert_eq!((response.attempts(), service.calls()), (2, 2));
}

#[tokio::test]
async fn a_write_is_sent_again_if_the_service_has_not_sent_it() {
    let errors: [BoxError; 3] = [
        NotSent::new("no route").into(),
        Outer(NotSent::new("no route").into()).into(),
        io::Error::other(Outer(Box::new(NotSent::new("no route")))).into(),
    ];
    for error in errors {
        let case = format!("{error:?}");
        let service = Scripted::new([Err(error), Ok(json(201, CREATED))]);
        let create = client(service.clone()).create(ContactCreate::julia());
        let created = create.send().await.expect("created by the second attempt");
        assert_eq!((created.attempts(), service.calls()), (2, 2), "{case}");
    }
}

#[tokio::test]
async fn a_request_that_is_never_sent_has_a_known_outcome() {
    let service = Scripted::new((0..4).map(|_| Err(NotSent::new("no route").into())));
    let error = client(service.clone()).delete(7).await.expect_err("it is not sent");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), service.calls()), (4, 4));
    let expected = "the transport sent nothing: no route";
    assert!(error.to_string().contains(expected), "{error}");
}

#[tokio::test]
async fn a_status_means_what_it_always_means() {
    for (status, calls) in [(429, 2), (500, 1), (503, 1)] {
        let service = Scripted::new([Ok(json(status, "{}")), Ok(json(201, CREATED))]);
        let create = client(service.clone()).create(ContactCreate::julia());
        let result = create.await;
        assert_eq!(service.calls(), calls, "{status}");
        let is_unknown = result.err().map(|error| error.outcome_unknown());
        assert_eq!(is_unknown, (calls == 1).then_some(true), "{status}");
    }
}

/// The time for the attempt is up while the service works.
#[tokio::test(start_paused = true)]
async fn a_write_that_takes_too_long_may_have_been_processed() {
    let calls = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&calls);
    let client = client(service_fn(move |_: Request<Body>| {
        counted.fetch_add(1, Ordering::SeqCst);
        pending::<Result<Response<Body>, BoxError>>()
    }));
    let limit = Options::new().attempt_timeout(Duration::from_secs(1));
    let error = client.delete(7).options(limit).await.expect_err("no response");
    assert!(error.is_timeout() && error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), calls.load(Ordering::SeqCst)), (1, 1));
}

#[tokio::test]
async fn an_error_contains_no_credentials() {
    let client = client(service_fn(|request: Request<Body>| async move {
        let sent = request.headers()["authorization"].to_str().expect("a text");
        Err::<Response<Body>, BoxError>(format!("cannot send {sent}").into())
    }));
    let error: Error = client.delete(7).await.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::ConnectionLost);
    let text = format!("{error} {error:?}");
    assert!(text.contains("[redacted]") && !text.contains("Basic"), "{text}");
}
