//! Requests: credentials, headers, paths, queries and bodies.

use revio_runtime::{
    Decimal, Done, Evidence, HttpMethod, Operation, Options, Parameter, ParameterType,
    ResponseKind, RetrySafety,
};

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
        (list().page(0), "`search.page` is 0; the API accepts at least 1"),
        (list().page_size(0), "`search.page_size` is 0; the API accepts 1 to 500"),
        (list().page_size(501), "`search.page_size` is 501; the API accepts 1 to 500"),
        (list().filter("page", -1), "`search.page` is -1; the API accepts at least 1"),
        (list().filter("search.page_size", 1000), "`search.page_size` is 1000"),
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

/// An operation with parameters of the same name in every location.
static SAME_NAMES: Operation = Operation {
    id: "same_names",
    resource: "things",
    name: "same_names",
    method: HttpMethod::Get,
    path: "/Things/{id}",
    parameters: &[
        Parameter::path("id", ParameterType::Text),
        Parameter::header("id", ParameterType::Text).comma(),
        Parameter::query("id", ParameterType::Integer).repeated().maximum(9),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

#[tokio::test]
async fn parameters_of_one_name_reach_their_own_locations() {
    let server = Server::start([1, 2].map(|_| Reply::json(200, r#"{"ok":true}"#))).await;
    let client = client(&server);
    let call = |query: i64| {
        let mut call = client.handle.call(&SAME_NAMES);
        call.path_param::<String>("id", "P");
        call.header_param_all::<String>("ID", ["H", "99"]);
        call.param_all::<i64>("id", [query, 3]);
        call
    };
    call(2).send_for_value::<Done>().await.expect("a response");
    let request = &server.requests()[0];
    assert_eq!(request.target, "/v1/Things/P?id=2&id=3");
    assert_eq!(request.header("id"), Some("H,99"));
    // Each has its own bounds.
    let error = call(10).send_for_value::<Done>().await.expect_err("out of bounds");
    assert!(error.to_string().contains("the parameter `id` is 10"), "{error}");
    let mut cleared = call(4);
    cleared.header_param::<Option<String>>("id", None);
    cleared.send_for_value::<Done>().await.expect("a response");
    assert_eq!(server.requests()[1].header("id"), None);
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
