//! A blocking client has the same transport.

use http::{HeaderValue, Request};
use revio_runtime::Body;
use revio_runtime::blocking::Wait as _;
use revio_runtime::tower::{DefaultTransport, TransportService};
use tower::ServiceExt as _;

use crate::support::contacts::ContactCreate;
use crate::support::{Client, Reply, Server};
use crate::{CONTACT, CREATED, Scripted, json, with_transport};

fn client<S: TransportService>(
    base_url: &str,
    transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
) -> Client {
    let mut builder = with_transport(base_url, transport);
    builder.blocking();
    Client { handle: builder.build().expect("a client") }
}

#[test]
fn a_layer_adds_a_header() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::start([Reply::json(200, CONTACT)]));
    let client = client(&server.base_url(), |default| {
        default.map_request(|mut request: Request<Body>| {
            request.headers_mut().insert("traceparent", HeaderValue::from_static("00"));
            request
        })
    });
    let contact = client.get(7).wait().expect("a contact");
    assert_eq!(contact.name.as_deref(), Some("Julia"));
    assert_eq!(server.request().header("traceparent"), Some("00"));
}

#[test]
fn a_write_is_sent_once_if_the_service_fails() {
    let service = Scripted::new([Err("broken".into()), Ok(json(201, CREATED))]);
    let mine = service.clone();
    let client = client("https://api.example/v1", |_| mine);
    let error = client.create(ContactCreate::julia()).wait().expect_err("a failure");
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(service.calls(), 1);
    let created = client.create(ContactCreate::julia()).wait().expect("created");
    assert_eq!((created.id.get(), service.calls()), (5, 2));
}
