//! Forms and multipart bodies, read by other parsers than ours.

use std::io;

use bytes::Bytes;
use futures_core::Stream;
use revio_runtime::registry::Body as BodyData;
use revio_runtime::{
    Body, Call, Done, Evidence, Extra, File, HttpMethod, Operation, ResponseKind,
    Result, RetrySafety, Secret, Style, Value, record,
};
use url::form_urlencoded;

use crate::support::{Answer, Reply, Server, client};

const fn operation(content_type: &'static str) -> Operation {
    Operation {
        id: "uploads_create",
        resource: "uploads",
        name: "create",
        method: HttpMethod::Post,
        path: "/Uploads",
        parameters: &[],
        body: Some(BodyData {
            content_type,
            schema: "",
            required: &[],
            fields: &[],
            bounds: &[],
        }),
        response: ResponseKind::Done,
        evidence: Evidence::Official,
        retry: RetrySafety::Unsafe,
        feature: None,
    }
}

static FORM: Operation = operation("application/x-www-form-urlencoded");
static PARTS: Operation = operation("multipart/form-data");

struct Login {
    user: String,
    password: Option<Secret>,
    scopes: Option<Vec<String>>,
    extra: Extra,
}

record!(Login { "user" => user, "password" => password, "scopes" => scopes });

fn call(server: &Server, operation: &'static Operation) -> Call {
    client(server).handle.call(operation)
}

async fn send(call: Call) -> Result<Done> {
    call.into_request::<Done>().answer().await
}

#[tokio::test]
async fn a_form_reads_as_the_values_that_were_set() {
    let server = Server::start([Reply::empty(204), Reply::empty(204)]).await;
    let login = Login {
        user: "jülia & co=".to_owned(),
        password: Some(Secret::new("p+w %")),
        scopes: Some(vec!["a b".to_owned(), "c".to_owned()]),
        extra: Extra::new(),
    };
    send(call(&server, &FORM).form::<Login>(login.clone(), &[])).await.expect("sent");
    let mut spaced = login;
    spaced.scopes = Some(vec!["a".to_owned(), "b".to_owned()]);
    let styles = [("scopes", Style::SpaceDelimited, false)];
    send(call(&server, &FORM).form::<Login>(spaced, &styles)).await.expect("sent");
    let requests = server.requests();
    let pairs = |index: usize| -> Vec<(String, String)> {
        form_urlencoded::parse(requests[index].body.as_bytes()).into_owned().collect()
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let (user, password) = (pair("user", "jülia & co="), pair("password", "p+w %"));
    let repeated = [pair("scopes", "a b"), pair("scopes", "c")];
    let [first, second] = repeated;
    assert_eq!(pairs(0), [user.clone(), password.clone(), first, second]);
    assert_eq!(pairs(1), [user, password, pair("scopes", "a b")]);
    let content_type = requests[0].header("content-type");
    assert_eq!(content_type, Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn a_secret_of_a_form_or_a_part_is_not_in_the_error_that_repeats_it() {
    let echo = || Reply::json(400, r#"{"message": "wrong: hunter22"}"#);
    let server = Server::start([echo(), echo()]).await;
    let login = Login {
        user: "julia".to_owned(),
        password: Some(Secret::new("hunter22")),
        scopes: None,
        extra: Extra::new(),
    };
    let form = call(&server, &FORM).form::<Login>(login, &[]);
    let parts = call(&server, &PARTS).part::<Secret>("pin", "", Secret::new("hunter22"));
    for call in [form, parts] {
        assert!(!format!("{call:?}").contains("hunter22"));
        let error = send(call).await.expect_err("400");
        let text = error.to_string();
        assert!(text.contains("[redacted]") && !text.contains("hunter22"), "{text}");
    }
}

/// A part as another parser reads it.
#[derive(Debug, PartialEq)]
struct Received {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: String,
}

fn received(
    name: &str,
    file_name: Option<&str>,
    content_type: Option<&str>,
    content: &str,
) -> Received {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Received {
        name: name.to_owned(),
        file_name: owned(file_name),
        content_type: owned(content_type),
        content: content.to_owned(),
    }
}

async fn parts(server: &Server) -> Vec<Received> {
    let request = server.request();
    let content_type = request.header("content-type").expect("a media type");
    let boundary = multer::parse_boundary(content_type).expect("a boundary");
    let body = Chunks(vec![Bytes::from(request.body.clone())]);
    let mut multipart = multer::Multipart::new(body, boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.expect("a valid body") {
        parts.push(Received {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            content: field.text().await.expect("a text"),
        });
    }
    parts
}

struct Chunks(Vec<Bytes>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| Ok(self.0.remove(0)));
        std::task::Poll::Ready(next)
    }
}

#[tokio::test]
async fn parts_read_as_they_were_set() {
    let server = Server::start([Reply::empty(204)]).await;
    let json: Value = serde_json::json!({"a": [1, 2]});
    let call = call(&server, &PARTS)
        .part::<i64>("size", "", 5)
        .part::<Option<String>>("left out", "", None)
        .part::<Value>("owner", "application/json", json)
        .part_all::<String>("tag", "", ["one\r\n--two", ""])
        .part::<String>("note", "text/markdown", "# ä")
        .file("photo", "image/png", "\u{89}PNG\r\n")
        .file_all(
            "page",
            "application/pdf",
            [
                File::new("1").name("a \"quoted\".pdf"),
                File::new("2").content_type("text/plain"),
            ],
        );
    send(call).await.expect("sent");
    assert_eq!(
        parts(&server).await,
        [
            received("size", None, None, "5"),
            received("owner", None, Some("application/json"), r#"{"a":[1,2]}"#),
            received("tag", None, None, "one\r\n--two"),
            received("tag", None, None, ""),
            received("note", None, Some("text/markdown"), "# ä"),
            received("photo", Some("file"), Some("image/png"), "\u{89}PNG\r\n"),
            received("page", Some("a %22quoted%22.pdf"), Some("application/pdf"), "1"),
            received("page", Some("file"), Some("text/plain"), "2"),
        ]
    );
}

#[tokio::test]
async fn files_and_streams_are_read_while_they_are_sent() {
    let server = Server::start([Reply::empty(204)]).await;
    let path =
        std::env::temp_dir().join(format!("revio-part-{}.txt", std::process::id()));
    let content = "0123456789abcdef".repeat(10_000);
    std::fs::write(&path, &content).expect("a file");
    let stream = Chunks(vec![Bytes::from_static(b"one "), Bytes::from_static(b"two")]);
    let call = call(&server, &PARTS).file("disk", "text/plain", File::path(&path)).file(
        "stream",
        "text/plain",
        File::new(Body::sized_stream(stream, 7)).name("s"),
    );
    send(call).await.expect("sent");
    std::fs::remove_file(&path).expect("the file");
    let name = path.file_name().and_then(|name| name.to_str());
    assert_eq!(
        parts(&server).await,
        [
            received("disk", name, Some("text/plain"), &content),
            received("stream", Some("s"), Some("text/plain"), "one two"),
        ]
    );
    let request = server.request();
    let length = request.header("content-length").expect("a known length");
    assert_eq!(length, request.body.len().to_string());
}

#[tokio::test]
async fn a_header_of_a_part_that_would_end_it_is_refused_before_sending() {
    let server = Server::start([]).await;
    let file = File::new("x").content_type("text/plain\r\nX-Evil: 1");
    let error =
        send(call(&server, &PARTS).file("f", "", file)).await.expect_err("a fault");
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.requests().is_empty());
}

static ANY_PARTS: Operation = operation("multipart/*");

#[tokio::test]
async fn a_range_of_media_types_becomes_one_and_no_parts_are_a_body_too() {
    let server = Server::responding(|_| Reply::empty(204)).await;
    for operation in [&ANY_PARTS, &PARTS] {
        send(call(&server, operation).part::<String>("a", "", "b")).await.expect("sent");
        send(call(&server, operation)).await.expect("sent");
    }
    for request in server.requests() {
        let content_type = request.header("content-type").expect("a media type");
        assert!(
            content_type.starts_with("multipart/form-data; boundary="),
            "{content_type}"
        );
        assert!(request.body.ends_with("--\r\n"), "{}", request.body);
    }
}
