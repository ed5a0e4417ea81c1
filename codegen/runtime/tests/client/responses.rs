//! Responses: records without their envelope, created, done, files, and raw bodies.

use revio_runtime::{Options, Value};

use crate::support::contacts::ContactCreate;
use crate::support::{Answer, Client, Reply, Server, client};

async fn serve(reply: Reply) -> Client {
    client(&Server::start([reply]).await)
}

#[tokio::test]
async fn a_record_loses_its_envelope_and_keeps_unknown_fields() {
    let body = r#"{"ok":true,"contact_id":7,"nick":"J","links":[{"rel":"self","href":"http://h/7"}]}"#;
    let client = serve(Reply::json(200, body).header("X-Trace", "17")).await;
    let response = client.get(7).send().answer().await.expect("a contact");
    assert_eq!(response.status(), 200);
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.headers()["x-trace"], "17");
    let links: Vec<_> =
        response.links().iter().map(|link| (&*link.rel, &*link.href)).collect();
    assert_eq!(links, [("self", "http://h/7")]);
    let contact = response.into_value();
    assert_eq!(contact.extra.keys().collect::<Vec<_>>(), ["nick"]);
}

#[tokio::test]
async fn links_of_another_type_are_an_unknown_field() {
    let long = format!(r#"[{{"rel":"self","href":"{}"}},[1]]"#, "x".repeat(100));
    for links in [r#""none""#, "7", "[1]", r#"[{"rel":"self"}]"#, &long] {
        let body = format!(r#"{{"contact_id":7,"links":{links}}}"#);
        let client = serve(Reply::json(200, body)).await;
        let response = client.get(7).send().answer().await.expect("a contact");
        assert!(response.links().is_empty(), "{links}");
        let expected: Value = serde_json::from_str(links).expect("JSON");
        assert_eq!(response.value.extra["links"], expected);
    }
}

#[tokio::test]
async fn links_are_taken_whatever_their_length_and_none_may_be_null() {
    let href = "x".repeat(100);
    for (links, expected) in [
        (format!(r#"[{{"rel":"self","href":"{href}","more":[1]}}]"#), vec![&*href]),
        (r#"[{"rel":"self","href":"y"}]"#.to_owned(), vec!["y"]),
        ("[]".to_owned(), vec![]),
        ("null".to_owned(), vec![]),
    ] {
        let body = format!(r#"{{"contact_id":7,"links":{links}}}"#);
        let client = serve(Reply::json(200, body)).await;
        let response = client.get(7).send().answer().await.expect("a contact");
        let found: Vec<_> = response.links().iter().map(|link| &*link.href).collect();
        assert_eq!(found, expected);
        assert!(response.value.extra.is_empty());
    }
}

#[tokio::test]
async fn a_page_without_a_type_is_not_json() {
    let error =
        serve(Reply::typed(200, "", "<p>Log in</p>")).await.get(7).answer().await;
    let error = error.expect_err("not JSON").to_string();
    assert!(
        error.ends_with("expected JSON, found an HTML page without a type: Log in"),
        "{error}"
    );
}

#[tokio::test]
async fn a_page_keeps_the_envelope_that_it_declares() {
    let body = r#"{"ok":true,"has_more":true,"record_count":1,"records":[{"contact_id":1,"ok":3}]}"#;
    let page =
        serve(Reply::json(200, body)).await.list().answer().await.expect("a page");
    assert_eq!((page.ok, page.has_more, page.record_count), (Some(true), true, Some(1)));
    assert_eq!(page.records[0].extra["ok"], 3, "a record within a page has no envelope");
}

#[tokio::test]
async fn json_is_decoded_under_many_content_types() {
    for content_type in [
        "application/json; charset=utf-8",
        "Text/JSON;charset=UTF-8",
        "application/problem+json",
        "text/plain",
        "",
    ] {
        let reply = Reply::typed(200, content_type, "\u{feff}\n {\"contact_id\":7}");
        let contact = serve(reply).await.get(7).answer().await.expect(content_type);
        assert_eq!(contact.contact_id.get(), 7);
    }
}

#[tokio::test]
async fn created_gets_its_identifier_from_the_body_or_the_location() {
    let location = "http://restapi.example/v1/contacts/31";
    for (reply, id, extra) in [
        (Reply::json(201, r#"{"ok":true,"id":30,"hint":"x"}"#), 30, 1),
        (
            Reply::json(200, r#"{"ok":true,"id":"30"}"#).header("Location", location),
            30,
            0,
        ),
        (Reply::json(201, r#"{"ok":true}"#).header("Location", location), 31, 0),
        (Reply::empty(201).header("Location", location), 31, 0),
        (Reply::json(201, "null").header("Location", location), 31, 0),
    ] {
        let created = serve(reply)
            .await
            .create(ContactCreate::julia())
            .answer()
            .await
            .expect("created");
        assert_eq!((created.id.get(), created.extra.len()), (id, extra));
        assert!(created.location.is_none_or(|place| place == location));
    }
}

#[tokio::test]
async fn done_accepts_an_empty_body_and_keeps_unknown_fields() {
    for (reply, extra) in [
        (Reply::empty(200), vec![]),
        (Reply::typed(200, "text/plain", " \n"), vec![]),
        (Reply::typed(200, "application/json", "\u{feff}"), vec![]),
        (Reply::json(200, "null"), vec![]),
        (Reply::json(200, r#"{"ok":true,"warning":"late"}"#), vec!["warning"]),
    ] {
        let done = serve(reply).await.delete(7).answer().await.expect("done");
        assert_eq!(done.extra.keys().collect::<Vec<_>>(), extra);
    }
}

#[tokio::test]
async fn done_rejects_pages_and_failures() {
    for (reply, part) in [
        (
            Reply::typed(200, "text/html", "<p>Log in</p>"),
            "expected JSON, found text/html: Log in",
        ),
        (Reply::json(200, "[1]"), "expected an object"),
        (Reply::json(200, r#"{"ok":false,"error":"in use"}"#), "`ok` is false: in use"),
    ] {
        let error = serve(reply).await.delete(7).answer().await.expect_err(part);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn a_file_is_bytes_and_is_requested_by_its_type() {
    let server =
        Server::start([Reply::typed(200, "application/pdf", [0x25, 0xff, 0x00])]).await;
    let pdf = client(&server).get_pdf(7).answer().await.expect("a file");
    assert_eq!(pdf[..], [0x25, 0xff, 0x00]);
    assert_eq!(server.request().header("accept"), Some("application/pdf"));
    for (reply, part) in [
        (Reply::empty(200), "expected application/pdf, found an empty body"),
        (Reply::typed(200, "text/html", "<p>Log in</p>"), "found text/html"),
        (Reply::json(200, r#"{"ok":false,"message":"not ready"}"#), "not ready"),
    ] {
        let error = serve(reply).await.get_pdf(7).answer().await.expect_err(part);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn a_raw_body_is_decoded_by_its_reader() {
    let text = serve(Reply::typed(200, "text/csv", "a;b"))
        .await
        .result("x")
        .answer()
        .await
        .expect("it");
    assert_eq!(
        (text.content_type.as_deref(), text.text()),
        (Some("text/csv"), "a;b".into())
    );
    assert!(text.json::<Value>().expect_err("not JSON").is_decode());
    let json = serve(Reply::json(200, r#"{"rows":[1]}"#))
        .await
        .result("x")
        .answer()
        .await
        .expect("it");
    assert_eq!(json.json::<Value>().expect("JSON")["rows"][0], 1);
}

#[tokio::test]
async fn json_without_a_schema_is_a_value() {
    let value = serve(Reply::json(200, r#"{"ok":true,"a":[1]}"#))
        .await
        .metadata()
        .answer()
        .await;
    assert_eq!(value.expect("a value")["a"][0], 1);
    for body in [r#"{"ok":false,"error":"no"}"#, r#"[{"ok":false,"error":"no"}]"#] {
        let refused = serve(Reply::json(200, body)).await.metadata().answer().await;
        let error = refused.expect_err("an error").to_string();
        assert!(error.ends_with("`ok` is false: no"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_an_error() {
    let large =
        || Reply::json(200, format!(r#"{{"contact_id":7{}}}"#, " ".repeat(2000)));
    for (reply, bound, fits) in [
        (large(), 2016, true),
        (large(), 2015, false),
        (Reply::Endless, 100_000, false),
        (Reply::empty(200), 0, false),
    ] {
        let call = serve(reply).await.get(7);
        let contact = call.options(Options::new().max_body_size(bound)).answer().await;
        assert_eq!(contact.is_ok(), fits, "{contact:?}");
    }
    let client = serve(Reply::Endless).await;
    let call =
        client.create(ContactCreate::julia()).options(Options::new().max_body_size(10));
    let error = call.answer().await.expect_err("too large");
    assert_eq!(
        error.to_string(),
        "POST /Contacts (contacts_create): 200 OK, but the body has more than 10 bytes; request \
         less, or allow more with `Options::max_body_size`; the server may have processed it: \
         check before sending it again"
    );
    assert!(error.is_decode() && error.outcome_unknown());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn invalid_utf8_is_an_error() {
    let bodies: [&[u8]; 3] = [
        b"{\"contact_id\":7,\"name\":\"\xff\"}",
        b"{\"contact_id\":7,\"unknown\":\"\xc3\"}",
        b"{\"\xed\xa0\x80\":7}",
    ];
    for body in bodies {
        let reply = |status| Reply::typed(status, "application/json", body);
        let error =
            serve(reply(200)).await.get(7).answer().await.expect_err("invalid UTF-8");
        assert!(error.is_decode(), "{error}");
        let refused =
            serve(reply(404)).await.get(7).answer().await.expect_err("no contact");
        assert!(refused.is_not_found(), "{refused}");
        let error = serve(reply(200))
            .await
            .metadata()
            .answer()
            .await
            .expect_err("invalid UTF-8");
        assert!(error.is_decode(), "{error}");
    }
}

#[tokio::test]
async fn bodies_of_any_depth_are_errors() {
    let deep = |depth| ["[".repeat(depth), "]".repeat(depth)].concat();
    for depth in [200, 100_000] {
        for body in [
            deep(depth),
            format!(r#"{{"contact_id":7,"unknown":{}}}"#, deep(depth)),
            format!(r#"{{"contact_id":7,"fields":{}}}"#, deep(depth)),
        ] {
            let reply = |status| Reply::json(status, body.clone());
            let error =
                serve(reply(200)).await.get(7).answer().await.expect_err("too deep");
            assert!(error.is_decode(), "{error}");
            let error =
                serve(reply(200)).await.metadata().answer().await.expect_err("too deep");
            assert!(error.is_decode(), "{error}");
            let refused =
                serve(reply(400)).await.get(7).answer().await.expect_err("an error");
            assert!(refused.is_api_error(), "{refused}");
        }
    }
}
