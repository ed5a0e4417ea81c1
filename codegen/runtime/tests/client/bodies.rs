//! Bodies that are not what their label or the call says.

use revio_runtime::Result;

use crate::support::contacts::ContactCreate;
use crate::support::{Answer, Client, Reply, Server, client};

async fn serve(reply: Reply) -> Client {
    client(&Server::responding(move |_| reply.clone()).await)
}

async fn message<T: std::fmt::Debug + Send>(
    call: impl Answer<Output = Result<T>>,
) -> String {
    let error = call.answer().await.expect_err("an error");
    assert!(error.is_decode(), "{error}");
    let text = error.to_string();
    text.split_once("decoded: ").map_or(text.clone(), |(_, reason)| reason.to_owned())
}

#[tokio::test]
async fn json_in_place_of_a_file_is_an_error_that_quotes_it() {
    for (content_type, body, expected) in [
        (
            "application/json",
            r#"{"error":"no such request"}"#,
            "expected application/pdf, found application/json: no such request",
        ),
        (
            "application/problem+json",
            r#"{"message":"not ready"}"#,
            "expected application/pdf, found application/problem+json: not ready",
        ),
        (
            "application/json",
            r#""not ready""#,
            "expected application/pdf, found application/json: not ready",
        ),
        (
            "application/pdf",
            r#" {"message":"not ready"}"#,
            "expected application/pdf, found JSON labeled application/pdf: not ready",
        ),
        (
            "",
            r#"[{"message":"not ready"}]"#,
            "expected application/pdf, found JSON without a type: not ready",
        ),
        (
            "application/pdf",
            "<!DOCTYPE html><title>Log in</title>",
            "expected application/pdf, found an HTML page labeled application/pdf: Log in",
        ),
        (
            "application/octet-stream",
            "<?xml version='1.0'?><e>Denied</e>",
            "expected application/pdf, found XML labeled application/octet-stream: Denied",
        ),
    ] {
        let client = serve(Reply::typed(200, content_type, body)).await;
        assert_eq!(message(client.get_pdf(1)).await, expected);
        // A result of any type may be JSON or a page.
        assert_eq!(client.result("x").answer().await.expect("bytes").text(), body);
    }
    for (content_type, body) in
        [("application/pdf", "%PDF-1.7 {}"), ("", "{ 7 0 obj"), ("application/pdf", "[")]
    {
        let client = serve(Reply::typed(200, content_type, body)).await;
        assert_eq!(client.get_pdf(1).answer().await.expect("a file"), body);
    }
}

#[tokio::test]
async fn a_compressed_body_is_an_error_that_names_its_encoding() {
    for encoding in ["gzip", "br", "DEFLATE", "zstd", "identity, gzip"] {
        let reply = Reply::typed(200, "application/json", [0x1f, 0x8b, 8, 0, 0, 0]);
        let client = serve(reply.header("Content-Encoding", encoding)).await;
        let expected = format!(
            "it has `content-encoding: {}`, which the request did not accept",
            encoding.to_lowercase()
        );
        assert_eq!(message(client.get(1)).await, expected);
        assert_eq!(message(client.list()).await, expected);
        assert_eq!(message(client.delete(1)).await, format!("{expected}{UNKNOWN}"));
        let create = client.create(ContactCreate::julia());
        assert_eq!(message(create).await, format!("{expected}{UNKNOWN}"));
        assert_eq!(message(client.get_pdf(1)).await, expected);
        assert_eq!(message(client.result("x")).await, expected);
    }
    let json = Reply::json(200, r#"{"contact_id":1}"#);
    let client = serve(json.header("Content-Encoding", "identity")).await;
    client.get(1).answer().await.expect("a contact");
    let empty = Reply::empty(200).header("Content-Encoding", "gzip");
    serve(empty).await.delete(1).answer().await.expect("done");
    let failed = Reply::typed(404, "application/json", [0x1f, 0x8b, 8, 0]);
    let client = serve(failed.header("Content-Encoding", "gzip")).await;
    let error = client.get(1).answer().await.expect_err("not found").to_string();
    assert!(
        error.ends_with("404 Not Found: a body with `content-encoding: gzip`"),
        "{error}"
    );
}

const UNKNOWN: &str =
    "; the server may have processed it: check before sending it again";

#[tokio::test]
async fn a_page_labeled_json_is_an_error_that_says_so_once() {
    for (content_type, body, expected) in [
        (
            "application/json",
            "<html><head><title>Log in</title></head></html>",
            "expected JSON, found an HTML page labeled application/json: Log in",
        ),
        (
            "Application/JSON; charset=utf-8",
            "\u{feff}\n <!doctype html><p>Log in</p>",
            "expected JSON, found an HTML page labeled Application/JSON: Log in",
        ),
        (
            "application/json",
            "<?xml version='1.0'?><Error>Denied</Error>",
            "expected JSON, found XML labeled application/json: Denied",
        ),
        ("text/html", "<p>Log in</p>", "expected JSON, found text/html: Log in"),
        (
            "application/json",
            "<",
            "expected JSON, found an HTML page labeled application/json: <",
        ),
    ] {
        let client = serve(Reply::typed(200, content_type, body)).await;
        assert_eq!(message(client.get(1)).await, expected);
        assert_eq!(message(client.list()).await, expected);
        assert_eq!(message(client.metadata()).await, expected);
        assert_eq!(message(client.delete(1)).await, format!("{expected}{UNKNOWN}"));
        let error = client.get(1).answer().await.expect_err("a page");
        assert!(std::error::Error::source(&error).is_none(), "the message comes once");
    }
}
