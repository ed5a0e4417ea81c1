//! What goes over the wire: requests written out by hand, credentials, and responses of every type.

use revio::contacts::{Contact, ContactCreate, ContactReplace};
use revio::{Method, Object, Value};

use crate::server::{RecordedRequest, Reply, Server};
use crate::{assert_same, assert_same_strictly, client};

/// A response that every call below decodes.
const RESPONSE: &str = r#"{"ok":true,"id":7,"contact_id":7,"has_more":false,"record_count":0,"records":[]}"#;

/// A request as text: its line, its media types, and its body.
fn shown(request: &RecordedRequest) -> String {
    let headers = ["accept", "content-type"].into_iter().filter_map(|name| {
        request.header(name).map(|value| format!("{name}: {value}\n"))
    });
    let headers: String = headers.collect();
    let line = format!("{} {}\n", request.method, request.target);
    format!("{line}{headers}{}", request.body)
}

fn contact() -> Contact {
    let text = r#"{"contact_id":7,"name":"Jane Doe","customer_id":1001,
        "fields":[{"field_id":3,"label":"Crew","value":"A"},{"field_id":4,"label":"Code","value":"B"}]}"#;
    serde_json::from_str(text).expect("a contact")
}

fn new_contact() -> ContactCreate {
    let contact = ContactCreate::builder().customer_id(1001).name("Jane Doe");
    contact.email("jane@example.com").build().expect("a whole body")
}

macro_rules! requests {
    ($($name:ident: $call:expr => $expected:literal;)+) => { $(
        #[tokio::test]
        async fn $name() {
            let server = Server::start([Reply::json(200, RESPONSE)]).await;
            let call: fn(&revio::Client) -> _ = $call;
            call(&client(&server)).await.expect("a response");
            assert_eq!(shown(&server.request()), $expected);
        }
    )+ };
}

requests! {
    a_list_with_filters: |it| it.contacts().list().customer_id(1001).page_size(500).page(2) =>
"GET /v1/Contacts?search.customer_id=1001&search.page_size=500&search.page=2
accept: application/json
";
    a_comma_list_is_one_parameter: |it| it.contacts().list().name(["David", "Julia"]) =>
"GET /v1/Contacts?search.name=David,Julia
accept: application/json
";
    a_repeated_parameter_comes_once_a_value:
        |it| it.customers().list().bill_profile_id([1000, 1001]) =>
"GET /v1/Customers?search.bill_profile_id=1000&search.bill_profile_id=1001
accept: application/json
";
    a_filter_without_a_method_takes_the_prefix:
        |it| it.requests().list().filter("request_status_id", 3) =>
"GET /v1/Requests?search.request_status_id=3
accept: application/json
";
    a_date_goes_out_without_a_zone: |it| {
        let day = revio::NaiveDate::from_ymd_opt(2026, 1, 31).expect("a day");
        it.charges().list().created_date_start(day)
    } =>
"GET /v1/Charges?search.created_date_start=2026-01-31T00%3A00%3A00
accept: application/json
";
    a_get: |it| it.contacts().get(7) =>
"GET /v1/Contacts/7
accept: application/json
";
    a_create: |it| it.contacts().create(new_contact()) =>
r#"POST /v1/Contacts
accept: application/json
content-type: application/json
{"customer_id":1001,"name":"Jane Doe","email":"jane@example.com"}"#;
    a_replacement: |it| it.contacts().replace(7, ContactReplace::from(contact())) =>
r#"PUT /v1/Contacts/7
accept: application/json
content-type: application/json
{"contact_id":7,"name":"Jane Doe","customer_id":1001,"fields":[{"field_id":3,"label":"Crew","value":"A"},{"field_id":4,"label":"Code","value":"B"}]}"#;
    a_patch_with_a_custom_field:
        |it| it.contacts().edit(&contact()).name("Jane").custom_field("Code", "C") =>
r#"PATCH /v1/Contacts/7
accept: application/json
content-type: application/json-patch+json
[{"op":"replace","path":"/name","value":"Jane"},{"op":"replace","path":"/fields/1/value","value":"C"}]"#;
    a_delete: |it| it.contacts().delete(7) =>
"DELETE /v1/Contacts/7
accept: application/json
";
    a_raw_request: |it| {
        let body = Object::new().member("name", "Jäne & Co").member("tags", vec![1, 2]);
        it.request(Method::POST, "/Contacts?dry_run=true").query("a b", "c,d").json_body(&body)
    } =>
r#"POST /v1/Contacts?dry_run=true&a%20b=c%2Cd
accept: application/json
content-type: application/json
{"name":"Jäne & Co","tags":[1,2]}"#;
}

#[tokio::test]
async fn credentials_arrive_as_basic_with_the_key_beside_them() {
    let server = Server::start([Reply::json(200, RESPONSE)]).await;
    client(&server).contacts().list().await.expect("a page");
    let request = server.request();
    // base64 of `api_user@acme:p4ss-w0rd`
    let expected = "Basic YXBpX3VzZXJAYWNtZTpwNHNzLXcwcmQ=";
    assert_eq!(request.header("authorization"), Some(expected));
    assert_eq!(request.header("ocp-apim-subscription-key"), Some("k3y-0f-gateway"));
    assert!(
        request.header("user-agent").is_some_and(|agent| agent.starts_with("revio/"))
    );
}

#[tokio::test]
async fn a_put_keeps_an_unknown_field() {
    let contact = r#"{"ok":true,"contact_id":7,"name":"Jane Doe","customer_id":1001,
        "shoe_size":42,"nested":{"kept":[1,2.50]}}"#;
    let server =
        Server::start([Reply::json(200, contact), Reply::json(200, r#"{"ok":true}"#)])
            .await;
    let client = client(&server);
    let contact = client.contacts().get(7).await.expect("a contact");
    let mut body = ContactReplace::from(contact);
    body.email = Some("jane@example.com".to_owned()).into();
    client.contacts().replace(7, body).await.expect("an ok response");
    let put = &server.requests()[1];
    assert_eq!((put.method.as_str(), put.target.as_str()), ("PUT", "/v1/Contacts/7"));
    assert_same_strictly(
        &put.body,
        r#"{"contact_id":7,"name":"Jane Doe","customer_id":1001,"email":"jane@example.com",
            "shoe_size":42,"nested":{"kept":[1,2.50]}}"#,
    );
}

#[tokio::test]
async fn the_id_of_a_create_goes_into_a_get() {
    let created = r#"{"ok":true,"id":1013}"#;
    let request = r#"{"ok":true,"request_id":1013}"#;
    let server = Server::start([
        Reply::json(201, created)
            .header("Location", "http://restapi.rev.io/v1/Requests/1013"),
        Reply::json(200, request),
    ])
    .await;
    let client = client(&server);
    let body =
        Object::new().member("description", "New line").member("customer_id", 1001);
    let created = client.requests().create(body).await.expect("an id");
    let request = client.requests().get(created.id).await.expect("a request");
    assert_eq!(request.request_id, created.id);
    assert_eq!(
        created.location.as_deref(),
        Some("http://restapi.rev.io/v1/Requests/1013")
    );
    let sent = &server.requests()[0];
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_same(&sent.body, r#"{"description":"New line","customer_id":1001}"#);
}

#[tokio::test]
async fn a_pdf_is_bytes() {
    let server =
        Server::start([Reply::typed(200, "application/pdf", *b"%PDF-1.7 \xff")]).await;
    let pdf = client(&server).requests().get_pdf(33).request_template_id(2).await;
    assert_eq!(&pdf.expect("bytes")[..], b"%PDF-1.7 \xff");
    let expected =
        "GET /v1/Requests/33/pdf?request_template_id=2\naccept: application/pdf\n";
    assert_eq!(shown(&server.request()), expected);
}

#[tokio::test]
async fn a_result_of_unknown_type_keeps_its_type() {
    let server = Server::start([Reply::typed(200, "text/csv", "a,b\n1,2\n")]).await;
    let result = client(&server).reports().run(1054).await.expect("a result");
    assert_eq!(result.content_type.as_deref(), Some("text/csv"));
    assert_eq!(&result.bytes[..], b"a,b\n1,2\n");
}

#[tokio::test]
async fn a_response_of_unknown_type_is_json() {
    let server = Server::start([Reply::json(200, r#"[{"anything":[1,null]}]"#)]).await;
    let metadata = client(&server).customers().list_metadata().customer_id(1001).await;
    let expected: Value = serde_json::json!([{"anything": [1, null]}]);
    assert_eq!(metadata.expect("JSON"), expected);
    assert_eq!(server.targets(), ["/Customers/Metadata?customer_id=1001"]);
}

#[tokio::test]
async fn a_raw_request_has_credentials_and_json() {
    let server = Server::start([Reply::json(200, RESPONSE)]).await;
    let any: Value =
        client(&server).request(Method::GET, "/Contacts").json().await.expect("JSON");
    assert_eq!(any["has_more"], false);
    assert_eq!(
        server.request().header("authorization").map(|text| &text[..6]),
        Some("Basic ")
    );
}
