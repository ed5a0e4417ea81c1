//! A layer that records, and a service that replays.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Limited};
use revio_runtime::tower::DefaultTransport;
use revio_runtime::{Body, StatusCode};
use tower::{Service, service_fn};

use crate::support::contacts::{ContactCreate, KEY, PASSWORD};
use crate::support::{Reply, Server};
use crate::{BoxError, CONTACT, CREATED, client, json, layered};

#[derive(Debug)]
struct Exchange {
    headers: HeaderMap,
    status: StatusCode,
    body: Bytes,
}

/// What was sent: method, path, and body.
type Sent = (String, String, Bytes);
type Recording = Arc<Mutex<BTreeMap<Sent, Exchange>>>;

async fn sent(request: Request<Body>) -> Result<(Sent, Request<Body>), BoxError> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let sent = (head.method.to_string(), head.uri.path().to_owned(), body.clone());
    Ok((sent, Request::from_parts(head, body.into())))
}

async fn record(
    mut inner: DefaultTransport,
    recording: Recording,
    request: Request<Body>,
) -> Result<Response<Body>, BoxError> {
    let (sent, request) = sent(request).await?;
    let headers = request.headers().iter().filter(|(_, value)| !value.is_sensitive());
    let headers = headers.map(|(name, value)| (name.clone(), value.clone())).collect();
    let (head, body) = inner.call(request).await?.into_parts();
    let body = Limited::new(body, 1024 * 1024).collect().await?.to_bytes();
    let exchange = Exchange { headers, status: head.status, body: body.clone() };
    recording.lock().expect("no panic").insert(sent, exchange);
    Ok(Response::from_parts(head, body.into()))
}

async fn replay(
    recording: Recording,
    request: Request<Body>,
) -> Result<Response<Body>, BoxError> {
    let (sent, _) = sent(request).await?;
    let recording = recording.lock().expect("no panic");
    let exchange = recording.get(&sent).ok_or("it was not recorded")?;
    Ok(json(exchange.status.as_u16(), exchange.body.clone()))
}

#[tokio::test]
async fn calls_are_recorded_without_credentials_and_replayed() {
    let script = [Reply::json(200, CONTACT), Reply::json(201, CREATED)];
    let server = Server::start(script).await;
    let recording = Recording::default();
    let shared = Arc::clone(&recording);
    let recorder = layered(&server.base_url(), move |default| {
        service_fn(move |request| record(default.clone(), Arc::clone(&shared), request))
    });
    let contact = recorder.get(7).await.expect("a contact");
    let created = recorder.create(ContactCreate::julia()).await.expect("created");
    assert_eq!(server.requests().len(), 2);

    let text = format!("{:?}", recording.lock().expect("no panic"));
    for secret in ["x-key", KEY, "authorization", "Basic", PASSWORD] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    for exchange in recording.lock().expect("no panic").values() {
        assert!(exchange.headers.contains_key("user-agent"), "{exchange:?}");
    }

    let player =
        client(service_fn(move |request| replay(Arc::clone(&recording), request)));
    let replayed = player.get(7).await.expect("a contact");
    assert_eq!(replayed, contact);
    let replayed = player.create(ContactCreate::julia()).await.expect("created");
    assert_eq!(replayed.id, created.id);
    let error = player.delete(8).await.expect_err("it was not recorded");
    assert!(error.to_string().contains("it was not recorded"), "{error}");
    assert_eq!(server.requests().len(), 2);
}
