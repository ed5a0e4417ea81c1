//! The API of the client's tests as a server sees it, and requests to it.

use std::sync::LazyLock;
use std::time::Duration;

use revio_runtime::fake::{
    Api, Envelopes, PageFields, RecordedRequest, Server, ServerConfig,
};
use revio_runtime::{
    Body, Evidence, HeaderMap, HttpMethod, Method, Operation, Parameter, ParameterType,
    ResponseKind, RetrySafety, Value, reqwest, schemas,
};
use serde_json::json;

use crate::api::{CONVENTIONS, Client, client_at};

schemas!(SCHEMAS {
    Required "Contact"/"contact_id" => Identifier("ContactId"),
    Optional "Contact"/"name" => Text,
    Optional "Contact"/"status" => Enum(&["ACTIVE", "CLOSED"]),
    Optional "Contact"/"customer_id" => Identifier("CustomerId"),
    Optional "Contact"/"limit" => Decimal,
    Optional "Contact"/"vip" => Boolean,
    Optional "Contact"/"created_date" => DateTime,
    Optional "Contact"/"updated_date" => DateTime,
    Optional "Contact"/"address" => Object("Address"),
    Optional "Contact"/"aliases" => List(&Text),
    Optional "Contact"/"fields" => List(&Object("Field")),
    Optional "Contact"/"code" => OneOf(&[Text, Integer]),
    Optional "Address"/"city" => Text,
    Optional "Field"/"field_id" => Integer,
    Optional "Field"/"label" => Text,
    Optional "Field"/"value" => Text,
    Required "ContactCreate"/"name" => Text,
    Nullable "ContactCreate"/"limit" => Decimal,
    Optional "ContactCreate"/"customer_id" => Identifier("CustomerId"),
    Optional "ContactCreate"/"created_date" => DateTime,
    Optional "ContactCreate"/"address" => Object("Address"),
    Optional "ContactCreate"/"aliases" => List(&Text),
    Optional "ContactCreate"/"code" => OneOf(&[Text, Integer]),
    Optional "ContactCreate"/"effective_date" => Date,
    Optional "ContactCreate"/"pin" => Secret,
    Optional "ContactReplace"/"contact_id" => Identifier("ContactId"),
    Optional "ContactReplace"/"name" => Text,
    Optional "ContactReplace"/"limit" => Decimal,
    Optional "Customer"/"customer_id" => Identifier("CustomerId"),
});

const fn operation(
    id: &'static str,
    method: HttpMethod,
    path: &'static str,
    response: ResponseKind,
) -> Operation {
    Operation {
        id,
        resource: "contacts",
        name: "call",
        method,
        path,
        parameters: &[],
        body: None,
        response,
        evidence: Evidence::Official,
        retry: RetrySafety::Unsafe,
        feature: None,
    }
}

const fn body(
    content_type: &'static str,
    schema: &'static str,
    required: &'static [&'static str],
    fields: &'static [&'static str],
) -> Body {
    Body { content_type, schema, required, fields }
}

const JSON: &str = "application/json";
const PATCH: &str = "application/json-patch+json";
const ONE: &str = "/Contacts/{contact_id}";

static LIST: Operation = Operation {
    parameters: &[
        Parameter::query("search.page", ParameterType::Integer),
        Parameter::query("search.page_size", ParameterType::Integer),
        Parameter::query("search.name", ParameterType::Text).comma(),
        Parameter::query("search.status", ParameterType::Text).repeated(),
        Parameter::query("search.customer_id", ParameterType::Integer),
        Parameter::query("search.limit", ParameterType::Number),
        Parameter::query("search.vip", ParameterType::Boolean),
        Parameter::query("search.city", ParameterType::Text),
        Parameter::query("search.nickname", ParameterType::Text),
        Parameter::query("search.effective_date", ParameterType::Date),
        Parameter::query("search.created_date_start", ParameterType::DateTime),
        Parameter::query("search.created_date_end", ParameterType::DateTime),
        Parameter::query("search.sort", ParameterType::Text),
    ],
    ..operation(
        "contacts_list",
        HttpMethod::Get,
        "/Contacts",
        ResponseKind::Collection("Contact"),
    )
};
static GET: Operation =
    operation("contacts_get", HttpMethod::Get, ONE, ResponseKind::Record("Contact"));
static CREATE: Operation = Operation {
    body: Some(body(
        JSON,
        "ContactCreate",
        &["name", "limit"],
        &["name", "limit", "effective_date"],
    )),
    ..operation("contacts_create", HttpMethod::Post, "/Contacts", ResponseKind::Created)
};
static REPLACE: Operation = Operation {
    body: Some(body(JSON, "ContactReplace", &[], &["contact_id", "name", "limit"])),
    ..operation("contacts_replace", HttpMethod::Put, ONE, ResponseKind::Done)
};
static UPDATE: Operation = Operation {
    body: Some(body(PATCH, "JsonPatch", &[], &[])),
    ..operation("contacts_update", HttpMethod::Patch, ONE, ResponseKind::Done)
};
static DELETE: Operation =
    operation("contacts_delete", HttpMethod::Delete, ONE, ResponseKind::Done);
static METADATA: Operation = Operation {
    parameters: &[Parameter::query("kind", ParameterType::Text).required()],
    ..operation(
        "contacts_metadata",
        HttpMethod::Get,
        "/Contacts/Metadata",
        ResponseKind::Json(""),
    )
};
static PDF: Operation = operation(
    "contacts_get_pdf",
    HttpMethod::Get,
    "/Contacts/{contact_id}/pdf",
    ResponseKind::Binary("application/pdf"),
);
static RESULT: Operation = operation(
    "contacts_result",
    HttpMethod::Get,
    "/Contacts/{name}/result",
    ResponseKind::Binary("*/*"),
);
static CUSTOMERS_CREATE: Operation = Operation {
    resource: "customers",
    body: Some(body(JSON, "", &[], &[])),
    ..operation(
        "customers_create",
        HttpMethod::Post,
        "/Customers",
        ResponseKind::Created,
    )
};
static CUSTOMERS_GET: Operation = Operation {
    resource: "customers",
    ..operation(
        "customers_get",
        HttpMethod::Get,
        "/Customers/{customer_id}",
        ResponseKind::Record("Customer"),
    )
};

pub(crate) static API: Api = Api {
    conventions: &CONVENTIONS,
    operations: &[
        &LIST,
        &GET,
        &CREATE,
        &REPLACE,
        &UPDATE,
        &DELETE,
        &METADATA,
        &PDF,
        &RESULT,
        &CUSTOMERS_CREATE,
        &CUSTOMERS_GET,
    ],
    fields: SCHEMAS,
    envelopes: Envelopes { single: "", collection: "", created: "", done: "" },
    page_fields: Some(PageFields {
        records: "records",
        more: "has_more",
        count: Some("record_count"),
    }),
};

/// A server, and a way to send it requests that neither repeats nor waits.
pub(crate) struct Fake {
    pub(crate) server: Server,
}

/// What came back: status, headers, body.
#[derive(Debug)]
pub(crate) struct Came {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Came {
    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| {
            panic!("{error}: {:?}", String::from_utf8_lossy(&self.body))
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// What a refusal says.
    #[track_caller]
    pub(crate) fn message(&self) -> String {
        self.json()["message"].as_str().expect("a message").to_owned()
    }
}

/// A server that is empty.
pub(crate) async fn empty() -> Fake {
    start_with(ServerConfig::new()).await
}

/// One client for all tests. It keeps no connection, since each test has a runtime of its own.
static HTTP: LazyLock<reqwest::Client> = LazyLock::new(|| {
    // This installs what TLS needs, and the other client asks for it as well.
    let _ = client_at("http://127.0.0.1:1/v1");
    let client = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0);
    client.build().expect("a client")
});

/// A server with settings.
pub(crate) async fn start_with(settings: ServerConfig) -> Fake {
    let server = Server::start(&API, settings).await.expect("a port on loopback");
    Fake { server }
}

/// A server with these contacts.
pub(crate) async fn start(contacts: &str) -> Fake {
    empty().await.with(contacts)
}

/// The same, strict.
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

    /// A request with credentials; the target is below the base URL.
    pub(crate) fn request(&self, method: &str, target: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a method");
        let url = format!("{}{target}", self.server.base_url());
        anonymous(method, url).basic_auth("ann@acme", Some("s3cret"))
    }

    /// What comes back for a request, if anything does.
    pub(crate) async fn try_send(
        &self,
        method: &str,
        target: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Came> {
        let mut request = self.request(method, target);
        if let Some(body) = body {
            let content_type = if method == "PATCH" { PATCH } else { JSON };
            request =
                request.header("content-type", content_type).body(body.to_string());
        }
        came(request).await
    }

    pub(crate) async fn send(&self, method: &str, target: &str, body: Value) -> Came {
        self.try_send(method, target, Some(body)).await.expect("an answer")
    }

    pub(crate) async fn get(&self, target: &str) -> Came {
        self.try_send("GET", target, None).await.expect("an answer")
    }

    pub(crate) async fn delete(&self, target: &str) -> Came {
        self.try_send("DELETE", target, None).await.expect("an answer")
    }

    /// The one change of a contact.
    pub(crate) async fn patch(
        &self,
        key: i64,
        op: &str,
        path: &str,
        value: Value,
    ) -> Came {
        let change = json!([{"op": op, "path": path, "value": value}]);
        self.send("PATCH", &format!("/Contacts/{key}"), change).await
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

    /// A contact as the server has it.
    #[track_caller]
    pub(crate) fn contact(&self, key: i64) -> Value {
        let contact = self.server.record("contacts", key).expect("a known resource");
        contact.unwrap_or(Value::Null)
    }

    /// How many contacts there are.
    pub(crate) fn count(&self) -> usize {
        self.server.records("contacts").expect("a known resource").len()
    }

    /// The last request that arrived.
    #[track_caller]
    pub(crate) fn last(&self) -> RecordedRequest {
        self.server.requests().pop().expect("a request")
    }
}

/// A request without credentials, to any place.
pub(crate) fn anonymous(method: Method, url: String) -> reqwest::RequestBuilder {
    HTTP.request(method, url).timeout(Duration::from_secs(20))
}

pub(crate) async fn came(request: reqwest::RequestBuilder) -> reqwest::Result<Came> {
    let response = request.send().await?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Ok(Came { status, headers, body: response.bytes().await?.into() })
}

/// So many contacts with nothing but their keys, from 1 on.
pub(crate) fn contacts(count: i64) -> String {
    let contacts: Vec<Value> =
        (1..=count).map(|key| json!({"contact_id": key})).collect();
    Value::from(contacts).to_string()
}
