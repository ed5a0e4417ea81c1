//! A server with contacts, and requests to it.

use std::sync::LazyLock;
use std::time::Duration;

use revio_runtime::fake::{RecordedRequest, Server, ServerConfig};
use revio_runtime::{HeaderMap, Method, Options, RetryPolicy, Value, reqwest};
use serde_json::json;

use crate::api::{API, JSON, PATCH};
use crate::client::{Client, builder};

/// A server, and requests to it that are neither retried nor delayed.
pub(crate) struct Fake {
    pub(crate) server: Server,
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| {
            panic!("{error}: {:?}", String::from_utf8_lossy(&self.body))
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The message of an error response.
    #[track_caller]
    pub(crate) fn message(&self) -> String {
        self.json()["message"].as_str().expect("a message").to_owned()
    }
}

/// A client that sends every request once.
fn client_at(base_url: &str) -> Client {
    let mut builder = builder();
    builder.base_url(base_url);
    builder.options(Options::new().retry(RetryPolicy::none()));
    Client { handle: builder.build().expect("a client") }
}

/// One client for all tests. It keeps no connections, because each test has its own runtime.
static HTTP: LazyLock<reqwest::Client> = LazyLock::new(|| {
    // Installs the TLS provider, which the other client needs too.
    let _ = client_at("http://127.0.0.1:1/v1");
    let client = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0);
    client.build().expect("a client")
});

/// A server without records.
pub(crate) async fn empty() -> Fake {
    start_with(ServerConfig::new()).await
}

/// A server with a configuration.
pub(crate) async fn start_with(config: ServerConfig) -> Fake {
    let server = Server::start(&API, config).await.expect("a port on loopback");
    Fake { server }
}

/// A server with these contacts.
pub(crate) async fn start(contacts: &str) -> Fake {
    empty().await.with(contacts)
}

/// A strict server with these contacts.
pub(crate) async fn start_strict(contacts: &str) -> Fake {
    start_with(ServerConfig::new().strict(true)).await.with(contacts)
}

impl Fake {
    pub(crate) fn with(self, contacts: &str) -> Self {
        self.server.seed_resource("contacts", contacts).expect("records");
        self
    }

    /// The client of the runtime.
    pub(crate) fn client(&self) -> Client {
        client_at(&self.server.base_url())
    }

    /// A request with credentials to a target below the base URL.
    pub(crate) fn request(&self, method: &str, target: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a method");
        let url = format!("{}{target}", self.server.base_url());
        anonymous(method, url).basic_auth("ann@acme", Some("s3cret"))
    }

    /// Sends a request that may get no response.
    pub(crate) async fn try_send(
        &self,
        method: &str,
        target: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Reply> {
        let mut request = self.request(method, target);
        if let Some(body) = body {
            let content_type = if method == "PATCH" { PATCH } else { JSON };
            request =
                request.header("content-type", content_type).body(body.to_string());
        }
        send(request).await
    }

    pub(crate) async fn send(&self, method: &str, target: &str, body: Value) -> Reply {
        self.try_send(method, target, Some(body)).await.expect("a response")
    }

    pub(crate) async fn post(&self, body: Value) -> Reply {
        self.send("POST", "/Contacts", body).await
    }

    pub(crate) async fn get(&self, target: &str) -> Reply {
        self.try_send("GET", target, None).await.expect("a response")
    }

    pub(crate) async fn delete(&self, target: &str) -> Reply {
        self.try_send("DELETE", target, None).await.expect("a response")
    }

    /// Sends one patch operation for a contact.
    pub(crate) async fn patch(
        &self,
        key: i64,
        op: &str,
        path: &str,
        value: Value,
    ) -> Reply {
        let operations = json!([{"op": op, "path": path, "value": value}]);
        self.send("PATCH", &format!("/Contacts/{key}"), operations).await
    }

    /// A page of contacts.
    pub(crate) async fn page(&self, query: &str) -> Value {
        let page = self.get(&format!("/Contacts?{query}")).await;
        assert_eq!(page.status, 200, "{query}: {page:?}");
        page.json()
    }

    /// The keys of the contacts on a page.
    pub(crate) async fn keys(&self, query: &str) -> Vec<i64> {
        let page = self.page(query).await;
        let records = page["records"].as_array().expect("records").iter();
        records.map(|record| record["contact_id"].as_i64().expect("a key")).collect()
    }

    /// A contact as the server stores it, or null.
    #[track_caller]
    pub(crate) fn contact(&self, key: i64) -> Value {
        let contact =
            self.server.record_json("contacts", key).expect("a known resource");
        contact.unwrap_or(Value::Null)
    }

    /// The number of contacts.
    pub(crate) fn count(&self) -> usize {
        self.server.records_json("contacts").expect("a known resource").len()
    }

    /// The last request.
    #[track_caller]
    pub(crate) fn last(&self) -> RecordedRequest {
        self.server.requests().pop().expect("a request")
    }
}

/// A request without credentials.
pub(crate) fn anonymous(method: Method, url: String) -> reqwest::RequestBuilder {
    HTTP.request(method, url).timeout(Duration::from_secs(20))
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> reqwest::Result<Reply> {
    let response = request.send().await?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Ok(Reply { status, headers, body: response.bytes().await?.into() })
}

/// This many contacts, with keys from 1 on and no other fields.
pub(crate) fn contacts(count: i64) -> String {
    let contacts: Vec<Value> =
        (1..=count).map(|key| json!({"contact_id": key})).collect();
    Value::from(contacts).to_string()
}
