//! What goes over the wire: credentials, parameters, bodies.

use revio::contacts::ContactReplace;
use revio::{Method, Object, Value};

use crate::server::{Reply, Server};
use crate::{assert_same, assert_same_strictly, client};

const PAGE: &str = r#"{"ok":true,"has_more":false,"record_count":0,"records":[]}"#;

#[tokio::test]
async fn credentials_arrive_as_basic_with_the_key_beside_them() {
    let server = Server::start([Reply::json(200, PAGE)]).await;
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

/// Makes one call of a list and gives the query that arrived.
macro_rules! query_of {
    ($($call:tt)+) => {{
        let server = Server::start([Reply::json(200, PAGE)]).await;
        client(&server).$($call)+.await.expect("a page");
        server.targets().remove(0)
    }};
}

#[tokio::test]
async fn filters_go_by_their_prefixed_names() {
    let target = query_of!(contacts().list().customer_id(1001).page_size(500).page(2));
    assert_eq!(
        target,
        "/Contacts?search.customer_id=1001&search.page_size=500&search.page=2"
    );
}

#[tokio::test]
async fn a_comma_list_is_one_parameter() {
    let target = query_of!(contacts().list().name(["David", "Julia"]));
    assert_eq!(target, "/Contacts?search.name=David,Julia");
}

#[tokio::test]
async fn a_repeated_parameter_comes_once_a_value() {
    let target = query_of!(customers().list().bill_profile_id([1000, 1001]));
    assert_eq!(
        target,
        "/Customers?search.bill_profile_id=1000&search.bill_profile_id=1001"
    );
}

#[tokio::test]
async fn a_filter_without_a_method_takes_the_prefix() {
    let target = query_of!(requests().list().filter("request_status_id", 3));
    assert_eq!(target, "/Requests?search.request_status_id=3");
}

#[tokio::test]
async fn a_date_goes_out_without_a_zone() {
    let day = revio::NaiveDate::from_ymd_opt(2026, 1, 31).expect("a day");
    let target = query_of!(charges().list().created_date_start(day));
    assert_eq!(target, "/Charges?search.created_date_start=2026-01-31T00%3A00%3A00");
}

#[tokio::test]
async fn a_put_keeps_a_member_that_the_spec_does_not_know() {
    let contact = r#"{"ok":true,"contact_id":7,"name":"Jane Doe","customer_id":1001,
        "shoe_size":42,"nested":{"kept":[1,2.50]}}"#;
    let server =
        Server::start([Reply::json(200, contact), Reply::json(200, r#"{"ok":true}"#)])
            .await;
    let client = client(&server);
    let contact = client.contacts().get(7).await.expect("a contact");
    let mut body = ContactReplace::from(contact);
    body.email = Some("jane@example.com".to_owned()).into();
    client.contacts().replace(7, body).await.expect("an ok answer");
    let put = &server.requests()[1];
    assert_eq!((put.method.as_str(), put.target.as_str()), ("PUT", "/v1/Contacts/7"));
    assert_same_strictly(
        &put.body,
        r#"{"contact_id":7,"name":"Jane Doe","customer_id":1001,"email":"jane@example.com",
            "shoe_size":42,"nested":{"kept":[1,2.50]}}"#,
    );
}

#[tokio::test]
async fn a_create_gives_an_id_that_get_takes() {
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
    assert_eq!(server.targets(), ["/Requests/33/pdf?request_template_id=2"]);
}

#[tokio::test]
async fn a_result_of_unknown_type_keeps_its_type() {
    let server = Server::start([Reply::typed(200, "text/csv", "a,b\n1,2\n")]).await;
    let result = client(&server).reports().run(1054).await.expect("a result");
    assert_eq!(result.content_type.as_deref(), Some("text/csv"));
    assert_eq!(&result.bytes[..], b"a,b\n1,2\n");
}

#[tokio::test]
async fn an_answer_of_unknown_shape_is_json() {
    let server = Server::start([Reply::json(200, r#"[{"anything":[1,null]}]"#)]).await;
    let metadata = client(&server).customers().list_metadata().customer_id(1001).await;
    let expected: Value = serde_json::json!([{"anything": [1, null]}]);
    assert_eq!(metadata.expect("JSON"), expected);
    assert_eq!(server.targets(), ["/Customers/Metadata?customer_id=1001"]);
}

#[tokio::test]
async fn the_raw_request_goes_anywhere_below_the_base_url() {
    let server = Server::start([Reply::json(200, PAGE)]).await;
    let any: Value = client(&server)
        .request(Method::GET, "/Contacts")
        .query("search.name", "David,Julia")
        .json()
        .await
        .expect("JSON");
    assert_eq!(any["has_more"], false);
    assert_eq!(
        server.request().header("authorization").map(|text| &text[..6]),
        Some("Basic ")
    );
}
