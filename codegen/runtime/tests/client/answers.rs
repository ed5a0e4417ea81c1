//! What comes back: records without their envelope, created, done, files, anything.

use revio_runtime::{Options, Value};

use crate::support::api::ContactCreate;
use crate::support::{Client, Reply, Server, client};

async fn answer(reply: Reply) -> Client {
    client(&Server::start([reply]).await)
}

fn julia() -> ContactCreate {
    ContactCreate::builder().name("Julia").build().expect("a body")
}

#[tokio::test]
async fn a_record_loses_its_envelope_and_keeps_the_rest() {
    let body = r#"{"ok":true,"contact_id":7,"nick":"J","links":[{"rel":"self","href":"http://h/7"}]}"#;
    let client = answer(Reply::json(200, body).header("X-Trace", "17")).await;
    let response = client.get(7).send().await.expect("a contact");
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
async fn links_of_another_shape_are_a_member_like_any_other() {
    let client = answer(Reply::json(200, r#"{"contact_id":7,"links":"none"}"#)).await;
    let response = client.get(7).send().await.expect("a contact");
    assert!(response.links().is_empty());
    assert_eq!(response.value.extra["links"], "none");
}

#[tokio::test]
async fn an_ok_that_says_something_else_is_a_member_like_any_other() {
    let client = answer(Reply::json(200, r#"{"contact_id":7,"ok":"OK"}"#)).await;
    assert_eq!(client.get(7).await.expect("a contact").extra["ok"], "OK");
    let done = answer(Reply::json(200, r#"{"ok":3}"#)).await.delete(7).await;
    assert_eq!(done.expect("done").extra["ok"], 3);
}

#[tokio::test]
async fn a_page_of_no_type_is_told_from_json() {
    let error = answer(Reply::typed(200, "", "<p>Log in</p>")).await.get(7).await;
    let error = error.expect_err("no JSON").to_string();
    assert!(error.ends_with("it is of no type, expected JSON: Log in"), "{error}");
}

#[tokio::test]
async fn a_page_keeps_the_envelope_that_it_declares() {
    let body = r#"{"ok":true,"has_more":true,"record_count":1,"records":[{"contact_id":1,"ok":3}]}"#;
    let page = answer(Reply::json(200, body)).await.list().await.expect("a page");
    assert_eq!((page.ok, page.has_more, page.record_count), (Some(true), true, Some(1)));
    assert_eq!(page.records[0].extra["ok"], 3, "a record within a page has no envelope");
}

#[tokio::test]
async fn json_in_another_guise_is_read() {
    for content_type in [
        "application/json; charset=utf-8",
        "Text/JSON;charset=UTF-8",
        "application/problem+json",
        "text/plain",
        "",
    ] {
        let reply = Reply::typed(200, content_type, "\u{feff}\n {\"contact_id\":7}");
        let contact = answer(reply).await.get(7).await.expect(content_type);
        assert_eq!(contact.contact_id.0, 7);
    }
}

#[tokio::test]
async fn created_takes_the_identifier_from_the_body_or_the_location() {
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
        let created = answer(reply).await.create(julia()).await.expect("created");
        assert_eq!((created.id.0, created.extra.len()), (id, extra));
        assert!(created.location.is_none_or(|place| place == location));
    }
}

#[tokio::test]
async fn done_takes_an_empty_body_and_keeps_what_is_there() {
    for (reply, extra) in [
        (Reply::empty(200), vec![]),
        (Reply::typed(200, "text/plain", " \n"), vec![]),
        (Reply::typed(200, "application/json", "\u{feff}"), vec![]),
        (Reply::json(200, "null"), vec![]),
        (Reply::json(200, r#"{"ok":true,"warning":"late"}"#), vec!["warning"]),
    ] {
        let done = answer(reply).await.delete(7).await.expect("done");
        assert_eq!(done.extra.keys().collect::<Vec<_>>(), extra);
    }
}

#[tokio::test]
async fn done_is_not_said_by_a_page_or_by_a_refusal() {
    for (reply, part) in [
        (
            Reply::typed(200, "text/html", "<p>Log in</p>"),
            "text/html, expected JSON: Log in",
        ),
        (Reply::json(200, "[1]"), "expected an object"),
        (Reply::json(200, r#"{"ok":false,"error":"in use"}"#), "`ok` is false: in use"),
    ] {
        let error = answer(reply).await.delete(7).await.expect_err(part);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn a_file_is_bytes_and_is_asked_for_by_its_type() {
    let server =
        Server::start([Reply::typed(200, "application/pdf", [0x25, 0xff, 0x00])]).await;
    let pdf = client(&server).get_pdf(7).await.expect("a file");
    assert_eq!(pdf[..], [0x25, 0xff, 0x00]);
    assert_eq!(server.request().header("accept"), Some("application/pdf"));
    for (reply, part) in [
        (Reply::empty(200), "it is empty, expected application/pdf"),
        (Reply::typed(200, "text/html", "<p>Log in</p>"), "it is text/html"),
        (Reply::json(200, r#"{"ok":false,"message":"not ready"}"#), "not ready"),
    ] {
        let error = answer(reply).await.get_pdf(7).await.expect_err(part);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn an_answer_of_any_type_is_made_something_of_by_its_reader() {
    let text = answer(Reply::typed(200, "text/csv", "a;b"))
        .await
        .result("x")
        .await
        .expect("it");
    assert_eq!(
        (text.content_type.as_deref(), text.text()),
        (Some("text/csv"), "a;b".into())
    );
    assert!(text.json::<Value>().expect_err("no JSON").is_decode());
    let json =
        answer(Reply::json(200, r#"{"rows":[1]}"#)).await.result("x").await.expect("it");
    assert_eq!(json.json::<Value>().expect("JSON")["rows"][0], 1);
}

#[tokio::test]
async fn json_of_no_known_shape_is_a_value() {
    let value =
        answer(Reply::json(200, r#"{"ok":true,"a":[1]}"#)).await.metadata().await;
    assert_eq!(value.expect("a value")["a"][0], 1);
    for body in [r#"{"ok":false,"error":"no"}"#, r#"[{"ok":false,"error":"no"}]"#] {
        let refused = answer(Reply::json(200, body)).await.metadata().await;
        let error = refused.expect_err("refused").to_string();
        assert!(error.ends_with("`ok` is false: no"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_given_up() {
    let large =
        || Reply::json(200, format!(r#"{{"contact_id":7{}}}"#, " ".repeat(2000)));
    for (reply, bound, fits) in [
        (large(), 2016, true),
        (large(), 2015, false),
        (Reply::Endless, 100_000, false),
        (Reply::empty(200), 0, false),
    ] {
        let call = answer(reply).await.get(7);
        let contact = call.options(Options::new().max_body_size(bound)).await;
        assert_eq!(contact.is_ok(), fits, "{contact:?}");
    }
    let client = answer(Reply::Endless).await;
    let call = client.create(julia()).options(Options::new().max_body_size(10));
    let error = call.await.expect_err("too large");
    assert_eq!(
        error.to_string(),
        "POST /Contacts (contacts_create): 200 OK, but the body cannot be read: it has more \
         than 10 bytes; ask for less, or allow more with `Options::max_body_size`; the server \
         may have acted on it: look before sending it again"
    );
    assert!(error.is_decode() && error.outcome_unknown());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn bytes_that_are_no_text_are_an_error() {
    let bodies: [&[u8]; 3] = [
        b"{\"contact_id\":7,\"name\":\"\xff\"}",
        b"{\"contact_id\":7,\"unknown\":\"\xc3\"}",
        b"{\"\xed\xa0\x80\":7}",
    ];
    for body in bodies {
        let reply = |status| Reply::typed(status, "application/json", body);
        let error = answer(reply(200)).await.get(7).await.expect_err("no text");
        assert!(error.is_decode(), "{error}");
        let refused = answer(reply(404)).await.get(7).await.expect_err("no contact");
        assert!(refused.is_not_found(), "{refused}");
        let error = answer(reply(200)).await.metadata().await.expect_err("no text");
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
            let error = answer(reply(200)).await.get(7).await.expect_err("too deep");
            assert!(error.is_decode(), "{error}");
            let error = answer(reply(200)).await.metadata().await.expect_err("too deep");
            assert!(error.is_decode(), "{error}");
            let refused = answer(reply(400)).await.get(7).await.expect_err("refused");
            assert!(refused.is_api_error(), "{refused}");
        }
    }
}
