//! Responses that depend on the status, responses without a body, and redirects.

use revio_runtime::{
    Bytes, Call, Decimal, Decode, Done, Evidence, Header, HttpMethod, Operation,
    RawBody, ResponseKind, Result, RetrySafety, Value, by_status,
};

use crate::support::{Answer, Reply, Server, client};

const fn operation(method: HttpMethod, response: ResponseKind) -> Operation {
    Operation {
        id: "jobs_call",
        resource: "jobs",
        name: "call",
        method,
        path: "/Jobs",
        parameters: &[],
        body: None,
        response,
        evidence: Evidence::Official,
        retry: RetrySafety::Unsafe,
        feature: None,
    }
}

static CREATE: Operation = operation(
    HttpMethod::Post,
    ResponseKind::Accepting(
        "application/json, text/plain, application/pdf",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Json("")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
                (2, ResponseKind::Binary("application/pdf")),
            ],
        },
    ),
);
static MOVED: Operation = operation(HttpMethod::Get, ResponseKind::Redirect);
static HEAD: Operation = operation(HttpMethod::Head, ResponseKind::Done);
static ANY_FILE: Operation = operation(HttpMethod::Get, ResponseKind::Binary("*/*"));
static BYTES: Operation =
    operation(HttpMethod::Get, ResponseKind::Binary("application/octet-stream"));

#[derive(Clone, Debug)]
enum Outcome {
    Created(Value),
    Accepted(String),
    NoContent,
    Success(Bytes),
    Other(RawBody),
}

by_status!(Outcome { 201 => Created(Value), 202 => Accepted(String), 204 => NoContent, 2 => Success(Bytes) });

#[derive(Clone, Debug)]
enum Two {
    Ok(Value),
    Other(RawBody),
}

by_status!(Two { 200 => Ok(Value) });

fn call(server: &Server, operation: &'static Operation) -> Call {
    client(server).handle.call(operation)
}

async fn send<T: Decode>(call: Call) -> Result<T> {
    call.into_request::<T>().await
}

#[tokio::test]
async fn the_status_decides_what_a_response_holds() {
    let server = Server::start([
        Reply::json(201, r#"{"id": 7}"#),
        Reply::typed(202, "text/plain", "ticket 9"),
        Reply::empty(204),
        Reply::typed(206, "application/pdf", "%PDF"),
        Reply::json(404, "{}"),
    ])
    .await;
    let mut received = Vec::new();
    for _ in 0..4 {
        received
            .push(send::<Outcome>(call(&server, &CREATE)).await.expect("a response"));
    }
    assert!(
        !received
            .iter()
            .any(|it| matches!(it, Outcome::Other(body) if body.bytes.is_empty()))
    );
    assert!(matches!(&received[0], Outcome::Created(value) if value["id"] == 7));
    assert!(matches!(&received[1], Outcome::Accepted(text) if text == "ticket 9"));
    assert!(matches!(&received[2], Outcome::NoContent));
    assert!(matches!(&received[3], Outcome::Success(bytes) if bytes == "%PDF"));
    let error = send::<Outcome>(call(&server, &CREATE)).await.expect_err("404");
    assert!(error.is_not_found());
    let accepted = server.requests()[0].header("accept").map(str::to_owned);
    assert_eq!(
        accepted.as_deref(),
        Some("application/json, text/plain, application/pdf")
    );
}

#[tokio::test]
async fn a_success_of_an_undescribed_status_is_kept_as_it_is() {
    let server = Server::start([Reply::typed(207, "text/odd", "odd")]).await;
    let received = send::<Two>(call(&server, &CREATE)).await.expect("a response");
    let Two::Other(body) = received else { panic!("{received:?}") };
    assert_eq!(
        (body.text().as_str(), body.content_type.as_deref()),
        ("odd", Some("text/odd"))
    );
    let server = Server::start([Reply::json(200, "1")]).await;
    let received = send::<Two>(call(&server, &CREATE)).await.expect("a response");
    assert!(matches!(received, Two::Ok(value) if value == 1));
}

#[tokio::test]
async fn a_body_that_does_not_fit_its_status_is_an_error() {
    for (status, content_type, body) in [
        (201, "text/plain", "later"),
        (202, "application/json", "{}"),
        (206, "text/html", "<p>"),
    ] {
        let server = Server::start([Reply::typed(status, content_type, body)]).await;
        let error = send::<Outcome>(call(&server, &CREATE)).await.expect_err("a misfit");
        assert!(error.is_decode(), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_is_a_success_only_where_the_api_describes_no_other() {
    let moved =
        || Reply::typed(302, "text/html", "<a>here</a>").header("Location", "/there");
    let server = Server::start([moved(), moved(), Reply::empty(404)]).await;
    let response =
        call(&server, &MOVED).send::<Done>().answer().await.expect("a redirect");
    assert_eq!(response.status(), 302);
    assert_eq!(response.headers()["location"], "/there");
    let error = send::<Outcome>(call(&server, &CREATE)).await.expect_err("a redirect");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(302));
    let error = send::<Done>(call(&server, &MOVED)).await.expect_err("404");
    assert!(error.is_not_found());
    assert_eq!(server.requests().len(), 3, "redirects are not followed");
}

#[tokio::test]
async fn a_described_header_has_a_type() {
    const TOTAL: Header<i64> = Header::new("x-total");
    const FEE: Header<Decimal> = Header::new("x-fee");
    const FLAG: Header<bool> = Header::new("x-flag");
    const TEXT: Header<String> = Header::new("x-total");
    const ABSENT: Header<i64> = Header::new("x-absent");
    let reply = Reply::empty(200)
        .header("X-Total", "42")
        .header("X-Fee", "12.50")
        .header("X-Flag", "true");
    let server = Server::start([reply]).await;
    let response =
        call(&server, &HEAD).send::<Done>().answer().await.expect("a response");
    assert_eq!(response.header(TOTAL).expect("an integer"), Some(42));
    let fee = response.header(FEE).expect("a decimal").expect("a value");
    assert_eq!(fee.to_string(), "12.50");
    assert_eq!(response.header(FLAG).expect("a boolean"), Some(true));
    assert_eq!(response.header(TEXT).expect("a text").as_deref(), Some("42"));
    assert_eq!(response.header(ABSENT).expect("nothing"), None);
    let wrong = Header::<i64>::new("x-flag");
    let error = response.header(wrong).expect_err("not an integer").to_string();
    assert_eq!(error, "x-flag: invalid value");
}

/// A PDF may not: it begins with its version.
#[tokio::test]
async fn a_file_without_a_format_may_be_empty() {
    for operation in [&ANY_FILE, &BYTES] {
        let server = Server::start([Reply::empty(200)]).await;
        let file: Bytes = send(call(&server, operation)).await.expect("an empty file");
        assert!(file.is_empty(), "{:?}", operation.response);
    }
}

#[tokio::test]
async fn the_lines_of_a_repeated_header_are_one_value() {
    const TAGS: Header<String> = Header::new("x-tags");
    let reply = Reply::empty(200).header("X-Tags", "a, b").header("X-Tags", "c");
    let server = Server::start([reply]).await;
    let response =
        call(&server, &HEAD).send::<Done>().answer().await.expect("a response");
    assert_eq!(response.header(TAGS).expect("a text").as_deref(), Some("a, b, c"));
}

#[tokio::test]
async fn a_response_to_head_has_headers_and_no_body() {
    // The length is that of the body that a GET would have (RFC 9110, section 9.3.2).
    let reply = Reply::Response(
        200,
        vec![
            ("Content-Type", "application/json".to_owned()),
            ("X-Total", "9".to_owned()),
        ],
        Vec::new(),
    );
    let server = Server::start([reply]).await;
    let response =
        call(&server, &HEAD).send::<Done>().answer().await.expect("a response");
    assert_eq!(response.headers()["x-total"], "9");
    assert_eq!(server.request().method, "HEAD");
}
