//! Adds a header to every attempt, records responses, and replays them, with the crate `tower`:
//! `cargo run -p revio --features tower --example middleware`

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt as _, Limited};
use revio::fake::Server;
use revio::tower::{Body, DefaultTransport};
use tokio::sync::Mutex;
use tower::{BoxError, Service as _, ServiceBuilder};

/// Responses by request.
type Recording = Arc<Mutex<BTreeMap<String, Response<Body>>>>;
type Reply = Result<Response<Body>, BoxError>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let (server, recording) = (Server::start().await?, Recording::default());
    server.seed(3);
    let layers = ServiceBuilder::new().map_request(trace);
    let (all, recorder) = (recording.clone(), layers.clone());
    let recorder = server.client_builder().transport(|default| {
        recorder.service_fn(move |sent| record(default.clone(), sent, all.clone()))
    });
    println!("{} contacts", recorder.build()?.contacts().list().await?.records.len());
    let player = layers.service_fn(move |sent| replay(sent, recording.clone()));
    let player = server.client_builder().transport(|_| player).build()?;
    drop(server);
    println!("{} replayed", player.contacts().list().await?.records.len());
    Ok(())
}

fn trace(mut request: Request<Body>) -> Request<Body> {
    let current = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    request.headers_mut().insert("traceparent", HeaderValue::from_static(current));
    request
}

/// Method, URL, and the headers without credentials.
fn key(request: &Request<Body>) -> String {
    let headers = request.headers().iter().filter(|(_, value)| !value.is_sensitive());
    let headers: Vec<_> = headers.collect();
    format!("{} {} {headers:?}", request.method(), request.uri())
}

async fn record(mut to: DefaultTransport, sent: Request<Body>, all: Recording) -> Reply {
    let key = key(&sent);
    let (head, body) = to.call(sent).await?.into_parts();
    let body = Limited::new(body, 16 << 20).collect().await?.to_bytes();
    let response = Response::from_parts(head, Body::from(body));
    all.lock().await.insert(key, response.clone());
    Ok(response)
}

async fn replay(sent: Request<Body>, all: Recording) -> Reply {
    all.lock().await.get(&key(&sent)).cloned().ok_or_else(|| "not recorded".into())
}
