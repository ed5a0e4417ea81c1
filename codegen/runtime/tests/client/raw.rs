//! Raw requests: any method, any path, any response.

use std::collections::BTreeMap;

use revio_runtime::{Method, Value};

use crate::support::{Answer, Reply, Server, client};

#[tokio::test]
async fn a_raw_request_adds_the_credentials() {
    let server = Server::start([Reply::json(200, r#"{"a":[1]}"#)]).await;
    let request = client(&server).handle.request(Method::PUT, "Contacts/a b?x=1");
    let request = request.query("search.name", "David,Julia").query("search.name", 5);
    let body = BTreeMap::from([("name", "Julia")]);
    let value: Value = request
        .header("X-Trace", "17")
        .json_body(&body)
        .json()
        .answer()
        .await
        .expect("JSON");
    assert_eq!(value["a"][0], 1);
    let request = server.request();
    assert_eq!(
        request.target,
        "/v1/Contacts/a%20b?x=1&search.name=David%2CJulia&search.name=5"
    );
    assert_eq!(request.method, "PUT");
    assert_eq!(request.body, r#"{"name":"Julia"}"#);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-trace"), Some("17"));
    assert!(
        request.header("authorization").is_some_and(|value| value.starts_with("Basic "))
    );
}

#[tokio::test]
async fn any_status_is_ok_until_a_success_is_required() {
    let missing = || Reply::json(404, r#"{"message":"no such thing"}"#);
    let server = Server::start([missing(), missing()]).await;
    let client = client(&server).handle;
    let response =
        client.request(Method::GET, "/Nothing").answer().await.expect("a response");
    assert_eq!(response.status, 404);
    assert_eq!(response.content_type(), Some("application/json"));
    let error = response.error_for_status().expect_err("an error status");
    insta::assert_snapshot!("raw_not_found", error);
    assert!(error.operation().is_none());
    let error =
        client.request(Method::GET, "/Nothing?secret=1").json::<Value>().answer().await;
    let error = error.expect_err("an error status");
    assert!(error.is_not_found() && !error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn failures_and_invalid_json_are_errors() {
    let script = [
        Reply::json(200, r#"{"ok":false,"error":"no"}"#),
        Reply::typed(200, "text/plain", "hello"),
        Reply::json(200, r#"{"a":"#),
    ];
    let server = Server::start(script).await;
    for part in ["`ok` is false: no", "expected JSON, found text/plain: hello", "EOF"] {
        let request = client(&server).handle.request(Method::GET, "/X");
        let error = request.json::<Value>().answer().await.expect_err(part);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn bytes_are_sent_unchanged() {
    let server = Server::start([Reply::typed(200, "image/png", [0xff, 0x00])]).await;
    let request = client(&server).handle.request(Method::POST, "/Files");
    let response =
        request.body("<x/>", "text/xml").send().answer().await.expect("a response");
    assert_eq!(response.bytes[..], [0xff, 0x00]);
    let request = server.request();
    assert_eq!(
        (request.header("content-type"), &*request.body),
        (Some("text/xml"), "<x/>")
    );
}

#[tokio::test]
async fn a_post_without_a_body_has_a_content_length() {
    let server = Server::start([Reply::empty(204), Reply::empty(204)]).await;
    let request = client(&server).handle.request(Method::POST, "/Bills/1/activate");
    let empty = request.clone().body("", "text/json");
    for request in [request, empty] {
        assert_eq!(request.answer().await.expect("a response").status, 204);
    }
    for request in server.requests() {
        assert_eq!(request.header("content-length"), Some("0"), "{request:?}");
    }
}

#[tokio::test]
async fn a_path_that_leaves_the_base_url_is_rejected() {
    let server = Server::start([]).await;
    for (path, shown) in [
        ("https://elsewhere.example/x", "https://elsewhere.example/x"),
        (
            "https://user:pass@elsewhere.example/x?y",
            "https://[redacted]@elsewhere.example/x",
        ),
        ("//elsewhere.example/x?token=pass#pass", "//elsewhere.example/x"),
        ("//user:pa/ss@elsewhere.example", "//[redacted]@elsewhere.example"),
        ("/../admin", "/../admin"),
        ("/a/%2E%2e/b", "/a/%2E%2e/b"),
        ("/a/..%2Fb", "/a/..%2Fb"),
        ("/a%5c%2e%2E", "/a%5c%2e%2E"),
        ("/a\\..\\b", "/a%5C..%5Cb"),
        ("./x\nGET /y", "./x%0AGET%20/y"),
    ] {
        let error = client(&server)
            .handle
            .request(Method::GET, path)
            .answer()
            .await
            .expect_err(path);
        let named = format!("GET {shown}: the path of a raw request must ");
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().starts_with(&named), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_page_size_out_of_bounds_is_rejected() {
    let server = Server::start([]).await;
    let raw = |path: &str| client(&server).handle.request(Method::GET, path);
    for (request, value) in [
        (
            raw("/Contacts").query("search.page_size", 501),
            "is 501, the API accepts at most 500",
        ),
        (raw("/Contacts").query("search.page_size", "0x1ff"), "is \"0x1ff\""),
        (raw("/Contacts?search.page_size=%20600"), "is \" 600\""),
        (raw("/Contacts?a=b&search.page_size=0"), "is 0, the API accepts at least 1"),
        (raw("/Contacts").query("search.page", 0), "is 0, the API accepts at least 1"),
    ] {
        let error = request.answer().await.expect_err(value);
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains(value), "{error}");
    }
    assert!(server.requests().is_empty());
}
