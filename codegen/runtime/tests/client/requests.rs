//! Requests: credentials, headers, paths, queries and bodies.

use revio_runtime::{Decimal, Options};

use crate::support::contacts::{ContactCreate, KEY};
use crate::support::{Client, Reply, Server, client};

const PAGE: &str = r#"{"ok":true,"has_more":false,"records":[]}"#;

async fn contacts() -> (Server, Client) {
    let server = Server::start([Reply::json(200, PAGE)]).await;
    let client = client(&server);
    (server, client)
}

#[tokio::test]
async fn credentials_and_headers() {
    let (server, client) = contacts().await;
    client.list().await.expect("a page");
    let request = server.request();
    // base64("api_user@acme:p4ss:wörd")
    assert_eq!(
        request.header("authorization"),
        Some("Basic YXBpX3VzZXJAYWNtZTpwNHNzOnfDtnJk")
    );
    assert_eq!(request.header("x-key"), Some(KEY));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("user-agent"), Some("testing/1"));
    assert_eq!(
        (request.header("content-type"), request.header("content-length")),
        (None, None)
    );
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("GET", "/v1/Contacts")
    );
}

#[tokio::test]
async fn lists_are_joined_or_repeated() {
    let (server, client) = contacts().await;
    let call =
        client.list().name(["David", "Mac, Julia"]).status(["A B", "C&D"]).sort("-a");
    call.await.expect("a page");
    assert_eq!(
        server.request().target,
        "/v1/Contacts?search.name=David,Mac%2C%20Julia\
         &search.status=A%20B&search.status=C%26D&sort=-a"
    );
}

#[tokio::test]
async fn empty_lists_are_left_out_and_setting_twice_replaces() {
    let (server, client) = contacts().await;
    let none: [&str; 0] = [];
    client.list().name(none).page(2).page(3).await.expect("a page");
    assert_eq!(server.request().target, "/v1/Contacts?search.page=3");
}

#[tokio::test]
async fn values_out_of_bounds_are_rejected_before_sending() {
    let (server, client) = contacts().await;
    let list = || client.list();
    for (call, why) in [
        (list().page(0), "`search.page` is 0, the API accepts at least 1"),
        (list().page_size(0), "`search.page_size` is 0, the API accepts at least 1"),
        (
            list().page_size(501),
            "`search.page_size` is 501, the API accepts at most 500",
        ),
        (list().filter("page", -1), "`search.page` is -1, the API accepts at least 1"),
        (list().filter("search.page_size", 1000), "`search.page_size` is 1000"),
        (list().filter("page_size", "5e2"), r#"is "5e2", the API accepts an integer"#),
        (
            list().filter("page_size", "0x1ff"),
            r#"is "0x1ff", the API accepts an integer"#,
        ),
        (list().filter("page_size", "9e99999"), r#"is "9e99999", the API accepts"#),
        (list().filter("page", "0.5"), r#"is "0.5", the API accepts an integer"#),
        (list().filter("page", ""), r#"is "", the API accepts an integer"#),
    ] {
        let error = call.clone().await.expect_err(why);
        assert!(
            error.is_invalid_request() && error.to_string().contains(why),
            "{error}"
        );
        let error = call.pages().try_next().await.map(drop).expect_err(why);
        assert!(error.is_invalid_request() && error.page().is_none(), "{error}");
    }
    assert!(server.requests().is_empty());
    client.list().page(1).page_size(500).await.expect("a page");
    let server = Server::start([Reply::json(200, PAGE)]).await;
    let options = Options::new().query("search.page_size", 1000);
    crate::support::client(&server).list().options(options).await.expect("a page");
    assert_eq!(
        server.request().target,
        "/v1/Contacts?search.page_size=1000",
        "options are not checked"
    );
}

#[tokio::test]
async fn a_header_parameter_is_sent_as_a_header() {
    let (server, client) = contacts().await;
    client.list().tenant("a").tenant("b c").await.expect("a page");
    let request = server.request();
    assert_eq!(
        (request.header("x-tenant"), &*request.target),
        (Some("b c"), "/v1/Contacts")
    );
}

#[tokio::test]
async fn filters_get_the_prefix_once_and_repeat() {
    let (server, client) = contacts().await;
    let call = client
        .list()
        .filter("status", "A")
        .filter("search.status", 7)
        .filter("sort", "x");
    call.await.expect("a page");
    assert_eq!(
        server.request().target,
        "/v1/Contacts?search.status=A&search.status=7&sort=x"
    );
}

#[tokio::test]
async fn options_add_headers_and_query() {
    let (server, client) = contacts().await;
    let options = Options::new().header("X-Trace", "17").header("Accept", "text/json");
    client.list().page(1).options(options.query("debug", "a b")).await.expect("a page");
    let request = server.request();
    assert_eq!(request.target, "/v1/Contacts?search.page=1&debug=a%20b");
    assert_eq!(request.header("x-trace"), Some("17"));
    assert_eq!(request.header("accept"), Some("text/json"));
}

#[tokio::test]
async fn invalid_headers_are_rejected_before_sending() {
    let (server, client) = contacts().await;
    for (name, value, reason) in [
        ("X-Trace", "a\nb", "invalid value of the header"),
        ("X-Trace", "größe", "invalid value of the header"),
        ("a b", "x", "invalid header name"),
        ("authorization", "Bearer x", "the client's credentials"),
        ("x-key", "other", "the client's credentials"),
        ("Content-Length", "5", "derived from the body"),
        ("transfer-encoding", "chunked", "derived from the body"),
    ] {
        let call = client.list().options(Options::new().header(name, value));
        let error = call.await.expect_err(name);
        assert!(
            error.is_invalid_request() && error.to_string().contains(reason),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn path_parameters_stay_in_their_segment() {
    let server = Server::start([Reply::typed(200, "text/plain", "x")]).await;
    client(&server).result("a/../b?c#d e{name}").await.expect("a result");
    assert_eq!(
        server.request().target,
        "/v1/Contacts/a%2F..%2Fb%3Fc%23d%20e%7Bname%7D/result"
    );
    for name in ["..", ".", ""] {
        let error = client(&server).result(name).await.expect_err("not a segment");
        assert!(error.is_invalid_request(), "{error}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn bodies_are_exact_json() {
    let server = Server::start([Reply::json(201, r#"{"ok":true,"id":5}"#)]).await;
    let limit: Decimal = "123456789012345678901234.567".parse().expect("a decimal");
    let body = ContactCreate::builder()
        .name("Julia \"J\"")
        .limit(limit)
        .build()
        .expect("a body");
    let created = client(&server).create(body).await.expect("a contact");
    assert_eq!(created.id.0, 5);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.body,
        r#"{"name":"Julia \"J\"","limit":123456789012345678901234.567}"#
    );
}

#[tokio::test]
async fn calls_can_be_cloned_and_sent_from_another_task() {
    let replies = [Reply::json(200, PAGE), Reply::json(200, PAGE)];
    let server = Server::start(replies).await;
    let call = client(&server).list().page(4);
    let sent = tokio::spawn(call.clone().send());
    sent.await.expect("no panic").expect("a page");
    let awaited = tokio::spawn(async move { call.await });
    awaited.await.expect("no panic").expect("a page");
    assert_eq!(server.targets(), ["/Contacts?search.page=4", "/Contacts?search.page=4"]);
}
