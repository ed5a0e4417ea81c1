//! Clients that send no writes.

use revio_runtime::{Handle, Method, Options, PreparedRequest, Result};

use crate::support::contacts::ContactCreate;
use crate::support::{Answer, Client, Items, Reply, Server, client};

/// A clone of a clone with other options.
fn read_only(server: &Server) -> Client {
    let handle = client(server).handle.read_only();
    Client { handle: handle.with_options(Options::new().header("X-A", "b")).clone() }
}

async fn refused<T: std::fmt::Debug>(
    shown: Result<PreparedRequest>,
    call: impl IntoFuture<Output = Result<T>>,
) {
    for error in [shown.expect_err("a write"), call.await.expect_err("a write")] {
        let text = error.to_string();
        assert!(
            text.ends_with(
                ": the client is read-only, so nothing was sent: use the client that \
                 `read_only` was called on"
            ),
            "{text}"
        );
        assert!(error.is_invalid_request() && !error.outcome_unknown(), "{text}");
        assert_eq!(error.attempts(), 0, "{text}");
    }
}

macro_rules! refused {
    ($call:expr) => {{
        let call = $call;
        refused(call.request(), call).await
    }};
}

#[tokio::test]
async fn no_write_is_sent() {
    let server = Server::start([]).await;
    let client = read_only(&server);
    refused!(client.create(ContactCreate::julia()));
    refused!(client.update(7).name("J"));
    refused!(client.delete(7));
    let other = Method::from_bytes(b"PURGE").expect("a method");
    for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE, other] {
        refused!(client.handle.request(method, "/Contacts"));
    }
    let stream = client.handle.request(Method::POST, "/Export").stream();
    assert!(stream.answer().await.expect_err("a write").is_invalid_request());
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn reads_are_sent() {
    let body = r#"{"ok":true,"contact_id":7,"has_more":false,"records":[]}"#;
    let server = Server::responding(move |_| Reply::json(200, body)).await;
    let client = read_only(&server);
    client.get(7).answer().await.expect("a contact");
    assert!(client.list().records().next_item().await.expect("a page").is_none());
    for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
        client.handle.request(method, "/Contacts").answer().await.expect("a response");
    }
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn the_original_still_writes() {
    let server = Server::start([Reply::json(200, r#"{"ok":true}"#)]).await;
    let original = client(&server);
    let reader: Handle = original.handle.read_only();
    assert!(format!("{reader:?}").contains("read_only: true"));
    original.delete(7).answer().await.expect("done");
}
