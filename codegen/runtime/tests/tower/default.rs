//! Layers around the client's own transport, whose errors keep their meaning.

use std::future::pending;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use http::Request;
use revio_runtime::tower::{DefaultTransport, TransportError, TransportService};
use revio_runtime::{Body, ErrorKind, reqwest};
use tower::timeout::Timeout;
use tower::{Service, ServiceExt, service_fn};

use crate::support::contacts::ContactCreate;
use crate::support::{Reply, Server};
use crate::{BoxError, CONTACT, Client, layered, retrying, with_transport};

/// A URL that nothing listens at.
fn unused() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    format!("http://{}/v1", listener.local_addr().expect("an address"))
}

/// As layers do that have errors of their own.
fn boxed(default: DefaultTransport) -> impl TransportService {
    let timeout = Timeout::new(default, Duration::from_secs(60));
    timeout.map_err(io::Error::other)
}

#[tokio::test]
async fn a_write_is_sent_again_if_there_was_no_connection() {
    let error = layered(&unused(), boxed).delete(7).await.expect_err("no server");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 4);
    assert!(error.to_string().contains("cannot connect: "), "{error}");
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_connection_is_lost() {
    let server = Server::start([Reply::Reset]).await;
    let error = layered(&server.base_url(), boxed).delete(7).await;
    let error = error.expect_err("the connection is lost");
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
}

/// A client that never finds the address of its server.
fn silent<S: TransportService>(
    transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
) -> Client {
    #[derive(Debug)]
    struct Silent;
    impl reqwest::dns::Resolve for Silent {
        fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
            Box::pin(pending())
        }
    }
    let mut builder = with_transport("https://api.example/v1", transport);
    builder.http(reqwest::Client::builder().no_proxy().dns_resolver(Silent));
    Client { handle: builder.build().expect("a client") }
}

#[tokio::test(start_paused = true)]
async fn a_write_whose_time_is_up_before_there_is_a_connection_was_not_sent() {
    let client = silent(boxed);
    let limit = retrying().attempt_timeout(Duration::from_secs(1));
    let error = client.delete(7).options(limit).await.expect_err("no address");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 4);
    let expected = "no connection within 1s; nothing was sent";
    assert!(error.to_string().contains(expected), "{error}");
}

/// A layer that sends each request again after a failure.
fn insistent(default: DefaultTransport) -> impl TransportService {
    service_fn(move |request: Request<Body>| {
        let mut default = default.clone();
        async move {
            let again = request.clone();
            match default.call(request).await {
                Ok(response) => Ok::<_, TransportError>(response),
                Err(_) => default.call(again).await,
            }
        }
    })
}

#[tokio::test]
async fn a_layer_cannot_send_a_write_again() {
    let server = Server::start([Reply::Reset, Reply::json(201, r#"{"id":5}"#)]).await;
    let client = layered(&server.base_url(), insistent);
    let error = client.create(ContactCreate::julia()).await.expect_err("it is lost");
    assert_eq!(server.requests().len(), 1);
    assert!(error.outcome_unknown(), "{error}");
    assert!(error.to_string().contains("a layer sends a write again"), "{error}");

    let error = layered(&unused(), insistent).delete(7).await.expect_err("no server");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 4);
}

/// A layer that builds new requests for later calls, as redirects and retries often do.
fn forgetful(default: DefaultTransport) -> impl TransportService {
    service_fn(move |request: Request<Body>| {
        let mut default = default.clone();
        async move {
            let mut again = Request::new(request.body().clone());
            *again.method_mut() = request.method().clone();
            *again.uri_mut() = request.uri().clone();
            again.headers_mut().clone_from(request.headers());
            match default.call(request).await {
                Ok(response) => Ok::<_, TransportError>(response),
                Err(_) => default.call(again).await,
            }
        }
    })
}

#[tokio::test]
async fn a_layer_that_drops_the_extensions_can_send_nothing_again() {
    let server = Server::start([Reply::Reset, Reply::Reset]).await;
    let client = layered(&server.base_url(), forgetful);
    for result in [client.delete(7).await.map(drop), client.get(7).await.map(drop)] {
        let error = result.expect_err("the connection is lost");
        assert!(error.to_string().contains("dropped the extensions"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(server.requests().len(), 2);
    let error = client.delete(7).await.expect_err("the connection is lost");
    assert!(error.outcome_unknown(), "{error}");
}

#[tokio::test]
async fn a_layer_cannot_send_a_request_to_another_server() {
    let other = Server::start([Reply::json(200, CONTACT)]).await;
    let elsewhere: http::Uri = other.base_url().parse().expect("a URL");
    let client = layered("https://api.example/v1", move |default| {
        default.map_request(move |mut request: Request<Body>| {
            *request.uri_mut() = elsewhere.clone();
            request
        })
    });
    let error = client.delete(7).await.expect_err("another server");
    assert!(error.to_string().contains("changed the scheme or the host"), "{error}");
    assert!(!error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), other.requests().len()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_of_a_layer_ends_before_there_is_a_connection() {
    let brief = |default| {
        let timeout = Timeout::new(default, Duration::from_secs(1));
        timeout.map_err(io::Error::other)
    };
    let error = silent(brief).delete(7).await.expect_err("no address");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 4);
}

#[tokio::test]
async fn a_layer_can_send_a_read_again() {
    let server = Server::start([Reply::Reset, Reply::json(200, CONTACT)]).await;
    let client = layered(&server.base_url(), insistent);
    let response = client.get(7).send().await.expect("a contact");
    assert_eq!((response.attempts(), server.requests().len()), (1, 2));
}

/// A program can use the transport without a client.
#[tokio::test]
async fn it_is_a_service_by_itself() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let _client = layered("https://api.example/v1", move |default| {
        sender.send(default.clone()).expect("a receiver");
        default
    });
    let mut default = receiver.recv().expect("a transport");
    let get = |url: String| Request::get(url).body(Body::default()).expect("valid");
    let server = Server::start([Reply::json(200, CONTACT)]).await;
    let response = default.call(get(server.base_url())).await.expect("a response");
    assert_eq!(response.status().as_u16(), 200);

    let error = default.call(get(unused())).await.expect_err("no server");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.may_be_processed());
    let error: BoxError = error.into();
    assert!(error.to_string().starts_with("cannot connect: "), "{error}");
}
