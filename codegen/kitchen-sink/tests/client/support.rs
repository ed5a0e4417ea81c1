//! A server on the loopback interface that keeps every request.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use kitchen_sink::retry::RetryPolicy;
use kitchen_sink::{Client, ClientBuilder, Options};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request that the server received, with its body.
pub(crate) type Request = http::Request<Bytes>;
/// A response with its body.
pub(crate) type Response = http::Response<Full<Bytes>>;

/// A response without a body.
pub(crate) fn empty(status: StatusCode) -> Response {
    let mut response = Response::default();
    *response.status_mut() = status;
    response
}

/// A server that is stopped on drop.
pub(crate) struct Server {
    base_url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that responds to each request with what the function returns.
    pub(crate) async fn start(
        respond: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::default();
        let task =
            tokio::spawn(accept(listener, Arc::clone(&requests), Arc::new(respond)));
        Self { base_url, requests, task }
    }

    /// Starts a server that responds to each request with 204.
    pub(crate) async fn no_content() -> Self {
        Self::start(|_| empty(StatusCode::NO_CONTENT)).await
    }

    /// Starts a server that responds to GET with JSON, and to other methods with 204.
    pub(crate) async fn json(text: &'static str) -> Self {
        Self::start(move |request| {
            if request.method() != Method::GET {
                return empty(StatusCode::NO_CONTENT);
            }
            let mut response = Response::new(Bytes::from_static(text.as_bytes()).into());
            let json = http::HeaderValue::from_static("application/json");
            response.headers_mut().insert("content-type", json);
            response
        })
        .await
    }

    /// The host and the port.
    pub(crate) fn host(&self) -> &str {
        self.base_url.trim_start_matches("http://")
    }

    /// The builder of a client for this server that sends each request once.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let options = Options::new().retry(RetryPolicy::none());
        Client::builder().base_url(&self.base_url).options(options)
    }

    /// A client without credentials.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    /// Takes the requests so far.
    pub(crate) fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.requests.lock().expect("no panic while locked"))
    }

    /// Takes the only request so far.
    pub(crate) fn take_request(&self) -> Request {
        let mut requests = self.take_requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Method, path and query as they were sent.
pub(crate) fn line(request: &Request) -> (Method, String) {
    (request.method().clone(), request.uri().to_string())
}

async fn accept<R>(
    listener: TcpListener,
    requests: Arc<Mutex<Vec<Request>>>,
    respond: Arc<R>,
) where
    R: Fn(&Request) -> Response + Send + Sync + 'static,
{
    while let Ok((stream, _)) = listener.accept().await {
        let (requests, respond) = (Arc::clone(&requests), Arc::clone(&respond));
        let service =
            service_fn(move |request: http::Request<hyper::body::Incoming>| {
                let (requests, respond) = (Arc::clone(&requests), Arc::clone(&respond));
                async move {
                    let (parts, body) = request.into_parts();
                    let body =
                        body.collect().await.map(http_body_util::Collected::to_bytes);
                    let request = Request::from_parts(parts, body.unwrap_or_default());
                    let response = respond(&request);
                    requests.lock().expect("no panic while locked").push(request);
                    Ok::<_, Infallible>(response)
                }
            });
        let connection =
            http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async move {
            // Clients close connections whenever they like.
            let _ = connection.await;
        });
    }
}
