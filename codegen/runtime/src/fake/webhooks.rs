//! Webhooks: what Rev.io sends to the URL of a receiver.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::server::Server;
use crate::error::ErrorKind;
use crate::{Error, Result};

const RECEIVERS: &str = "webhook_receivers";
const SUBSCRIPTIONS: &str = "webhook_subscriptions";
const KEY: &str = "webhook_receiver_id";
const SECRET: HeaderName = HeaderName::from_static("x-hook-secret");
const TIMEOUT: Duration = Duration::from_secs(10);

/// How a webhook receiver responded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// The key of the receiver.
    pub receiver: i64,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Webhooks of Rev.io. They are sent when you call these methods, so that a test decides when.
impl Server {
    /// Sends the confirmation code of a webhook receiver to its URL, as Rev.io does once a receiver
    /// is created. A response that echoes the code activates the receiver; so does the call
    /// `webhook_receivers_activate`.
    ///
    /// # Errors
    ///
    /// Fails if there is no such receiver, or if its URL does not begin with `http://` or does not
    /// respond within 10 seconds.
    pub async fn send_handshake(
        &self,
        receiver: impl Into<i64>,
    ) -> Result<WebhookResponse> {
        let receiver = receiver.into();
        let url = self.receiver_url(receiver)?;
        let code = format!("confirmation-code-{receiver}");
        let code = HeaderValue::try_from(code).map_err(|error| {
            Error::builder("the confirmation code is invalid").with_source(error)
        })?;
        let headers = HeaderMap::from_iter([(SECRET, code.clone())]);
        let response = post(receiver, &url, headers, Bytes::new()).await?;
        if response.status.is_success() && response.headers.get(SECRET) == Some(&code) {
            self.shared.state().store.active_receivers.insert(receiver);
        }
        Ok(response)
    }

    /// Sends a notification to all active receivers with a subscription to this type of event, in
    /// the order of their keys. The fields of notifications are unknown, so the body is yours.
    ///
    /// # Errors
    ///
    /// Fails if a URL does not begin with `http://` or does not respond within 10 seconds. Receivers
    /// after it get no notification.
    pub async fn send_notification(
        &self,
        event_type: impl AsRef<str>,
        body: &Value,
    ) -> Result<Vec<WebhookResponse>> {
        let json = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
        let mut responses = Vec::new();
        for receiver in self.receivers_of(event_type.as_ref())? {
            let url = self.receiver_url(receiver)?;
            let body = Bytes::from(body.to_string());
            responses.push(post(receiver, &url, headers.clone(), body).await?);
        }
        Ok(responses)
    }

    /// The keys of the active receivers that subscribe to a type of event.
    fn receivers_of(&self, event_type: &str) -> Result<Vec<i64>> {
        let subscriptions = self.records_json(SUBSCRIPTIONS)?;
        let active = self.shared.state().store.active_receivers.clone();
        let subscribes = |receiver: i64| {
            subscriptions.iter().any(|subscription| {
                subscription["event_type"] == event_type && subscription[KEY] == receiver
            })
        };
        let exists = |receiver: i64| self.record_json(RECEIVERS, receiver);
        let mut receivers = Vec::new();
        for receiver in active {
            if subscribes(receiver) && exists(receiver)?.is_some() {
                receivers.push(receiver);
            }
        }
        Ok(receivers)
    }

    fn receiver_url(&self, receiver: i64) -> Result<String> {
        let record = self.record_json(RECEIVERS, receiver)?.ok_or_else(|| {
            Error::builder(format!(
                "there is no webhook receiver {receiver}; create it first"
            ))
        })?;
        record["url"].as_str().map(str::to_owned).ok_or_else(|| {
            Error::builder(format!("the webhook receiver {receiver} has no URL"))
        })
    }
}

async fn post(
    receiver: i64,
    url: &str,
    headers: HeaderMap,
    body: Bytes,
) -> Result<WebhookResponse> {
    let late = || format!("no response within {TIMEOUT:?}");
    let sent = timeout(TIMEOUT, exchange(url, headers, body)).await;
    let response =
        sent.map_err(|_| late()).and_then(|it| it.map_err(|error| error.to_string()));
    let (status, headers, body) = response.map_err(|problem| {
        let message = format!("webhook receiver {receiver} at {url}: {problem}");
        Error::new(ErrorKind::Connect, message)
    })?;
    Ok(WebhookResponse { receiver, status, headers, body })
}

type Exchange = (StatusCode, HeaderMap, Bytes);
type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Posts over a new connection.
async fn exchange(
    url: &str,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Exchange, Problem> {
    let uri: Uri = url.parse()?;
    let (Some("http"), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(
            "the fake server only posts to URLs that begin with `http://`".into()
        );
    };
    let host = authority.host().trim_matches(['[', ']']).to_owned();
    let stream = TcpStream::connect((host, authority.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |it| it.as_str());
    let mut request = Request::post(path).body(Full::new(body))?;
    *request.headers_mut() = headers;
    request.headers_mut().insert(HOST, HeaderValue::try_from(authority.as_str())?);
    let (head, body) = sender.send_request(request).await?.into_parts();
    let body = body.collect().await?.to_bytes();
    connection.abort();
    Ok((head.status, head.headers, body))
}
