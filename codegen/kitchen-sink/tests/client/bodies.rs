//! Bodies, responses and errors of every media type and status.

use bytes::Bytes;
use http::StatusCode;
use http_body_util::{BodyDataStream, Full};
use kitchen_sink::File;
use kitchen_sink::types::{Busy, Conflict, Size, Upload};
use kitchen_sink::uploads::UploadsCreateResponse;
use url::form_urlencoded;

use crate::support::{Request, Response, Server, empty};

fn response(status: u16, content_type: &str, body: &'static str) -> Response {
    let mut response = Response::new(Bytes::from_static(body.as_bytes()).into());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    let content_type = content_type.parse().expect("a header");
    response.headers_mut().insert("content-type", content_type);
    response
}

fn content_type(request: &Request) -> &str {
    request.headers()["content-type"].to_str().expect("a text")
}

fn size() -> Size {
    serde_json::from_str(r#"{"width": 3, "height": 4}"#).expect("a size")
}

#[tokio::test]
async fn a_form_has_the_declared_styles() {
    let server = Server::no_content().await;
    let mut body = Upload::new("a & b");
    body.tags = Some(vec!["x".to_owned(), "y z".to_owned()]);
    server.client().uploads().create_form(body).await.expect("sent");
    let request = server.take_request();
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(request.body()).into_owned().collect();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(pairs, [pair("title", "a & b"), pair("tags", "x,y z")]);
}

#[tokio::test]
async fn parts_have_their_names_types_and_contents() {
    let server = Server::no_content().await;
    let file = File::new("PNG").name("scan.png");
    let create = server.client().uploads().create_multipart(file, "A scan");
    let create = create.pages_(["1", "2"]).tags(["x"]).pin("s3cret").size(size());
    create.await.expect("sent");
    let request = server.take_request();
    let boundary = multer::parse_boundary(content_type(&request)).expect("a boundary");
    let body = BodyDataStream::new(Full::new(request.body().clone()));
    let mut multipart = multer::Multipart::new(body, boundary);
    let mut parts = Vec::new();
    while let Some(part) = multipart.next_field().await.expect("a part") {
        let name = part.name().expect("a name").to_owned();
        let content_type = part.content_type().map(ToString::to_string);
        let content_type = content_type.unwrap_or_default();
        parts.push((name, content_type, part.text().await.expect("a text")));
    }
    let part = |name: &str, content_type: &str, text: &str| {
        (name.to_owned(), content_type.to_owned(), text.to_owned())
    };
    assert_eq!(
        parts,
        [
            part("file", "image/png", "PNG"),
            part("title", "", "A scan"),
            part("pages", "application/octet-stream", "1"),
            part("pages", "application/octet-stream", "2"),
            part("tags", "", "x"),
            part("pin", "", "s3cret"),
            part("size", "application/json", r#"{"width":3,"height":4}"#),
        ]
    );
}

#[tokio::test]
async fn texts_and_bytes_are_sent_as_they_are() {
    let server = Server::no_content().await;
    let uploads = server.client().uploads();
    uploads.create_csv("a,b\r\n").await.expect("sent");
    uploads.create_png("PNG").await.expect("sent");
    uploads.create_png("JPEG").content_type("image/jpeg").await.expect("sent");
    let requests = server.take_requests();
    let sent: Vec<_> =
        requests.iter().map(|it| (content_type(it), &it.body()[..])).collect();
    let expected: [(&str, &[u8]); 3] =
        [("text/csv", b"a,b\r\n"), ("image/png", b"PNG"), ("image/jpeg", b"JPEG")];
    assert_eq!(sent, expected);
}

async fn created(response: Response) -> kitchen_sink::Result<UploadsCreateResponse> {
    let server = Server::start(move |_| response.clone()).await;
    server.client().uploads().create(Upload::new("A")).await
}

#[tokio::test]
async fn the_status_decides_what_the_response_holds() {
    let upload = created(response(201, "application/json", r#"{"title": "B"}"#)).await;
    let Ok(UploadsCreateResponse::Created(Upload { title, .. })) = upload else {
        panic!("{upload:?}");
    };
    assert_eq!(title, "B");
    let ticket = created(response(202, "text/plain", "ticket 7")).await;
    assert!(
        matches!(ticket, Ok(UploadsCreateResponse::Accepted(text)) if text == "ticket 7")
    );
    let nothing = created(empty(StatusCode::NO_CONTENT)).await;
    assert!(matches!(nothing, Ok(UploadsCreateResponse::NoContent)));
    let other = created(response(200, "text/odd", "odd")).await;
    assert!(
        matches!(other, Ok(UploadsCreateResponse::Other(body)) if body.text() == "odd")
    );
}

#[tokio::test]
async fn a_described_header_has_its_type() {
    let server = Server::start(|_| {
        let mut response = response(201, "application/json", r#"{"title": "B"}"#);
        response.headers_mut().insert("x-remaining", "7".parse().expect("a header"));
        response
    })
    .await;
    let uploads = server.client().uploads();
    let response = uploads.create(Upload::new("A")).send().await.expect("a response");
    assert_eq!(
        response.header(kitchen_sink::headers::X_REMAINING).expect("a number"),
        Some(7)
    );
}

#[tokio::test]
async fn each_error_has_its_type() {
    let json = r#"{"title": "taken", "holder": 7}"#;
    let error = created(response(409, "application/problem+json", json)).await;
    let conflict: Conflict = error.expect_err("409").decode().expect("its type");
    assert_eq!((conflict.title.as_str(), conflict.holder), ("taken", Some(7)));
    let error = created(response(429, "application/json", r#"{"seconds": 3}"#)).await;
    let busy: Busy = error.expect_err("429").decode().expect("its type");
    assert_eq!(busy.seconds, Some(3));
    let error = created(response(500, "application/json", r#"["a", "b"]"#)).await;
    let reasons: Vec<String> = error.expect_err("500").decode().expect("its type");
    assert_eq!(reasons, ["a", "b"]);
}

#[tokio::test]
async fn files_redirects_and_responses_without_a_body() {
    let server = Server::start(|request| match request.uri().path() {
        "/uploads/newest" => {
            let mut response = empty(StatusCode::SEE_OTHER);
            response
                .headers_mut()
                .insert("location", "/uploads/7".parse().expect("a URL"));
            response
        }
        _ if request.method() == "HEAD" => empty(StatusCode::OK),
        _ => response(206, "image/png", "PNG"),
    })
    .await;
    let uploads = server.client().uploads();
    let newest = uploads.newest().send().await.expect("a redirect");
    assert_eq!(newest.headers()["location"], "/uploads/7");
    uploads.exists(7).await.expect("it exists");
    assert_eq!(uploads.content(7).await.expect("a file"), "PNG");
    let requests = server.take_requests();
    assert_eq!(requests[2].headers()["accept"], "image/png");
}

/// Other APIs have no envelope.
#[tokio::test]
async fn a_field_without_a_name_is_data() {
    let json = r#"{"title": "B", "": false}"#;
    let upload = created(response(201, "application/json", json)).await;
    let Ok(UploadsCreateResponse::Created(upload)) = upload else {
        panic!("{upload:?}")
    };
    assert_eq!(upload.extra.get(""), Some(&false.into()));
}
