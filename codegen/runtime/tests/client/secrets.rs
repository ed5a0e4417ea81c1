//! Nothing that can be printed contains a credential.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::{Debug, Display};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use revio_runtime::{
    Done, Error, HttpMethod, Method, Operation, Options, Parameter, ParameterType,
    ResponseKind, Secret, Value,
};

use crate::support::contacts::{self, ContactCreate, KEY, PASSWORD};
use crate::support::{Answer, Client, Reply, Server, build, client};

/// `api_user@acme:p4ss:wörd` in Base64.
const BASIC: &str = "YXBpX3VzZXJAYWNtZTpwNHNzOnfDtnJk";

fn silent(what: &str, text: &str) {
    for secret in [PASSWORD, KEY, BASIC] {
        assert!(!text.contains(secret), "{what} prints {secret}: {text}");
    }
}

fn debug(what: &str, value: &impl Debug) {
    silent(what, &format!("{value:?}"));
    silent(what, &format!("{value:#?}"));
}

fn both(what: &str, value: &(impl Debug + Display)) {
    debug(what, value);
    silent(what, &value.to_string());
}

#[tokio::test]
async fn the_parts_of_a_client_print_no_secret() {
    let server = Server::start([]).await;
    let client = client(&server);
    debug("builder", &contacts::builder());
    debug("client", &client);
    debug("call", &client.get(1));
    debug("list", &client.list().records());
    debug("options", &Options::new().header("X-Token", PASSWORD).query("token", KEY));
    let raw = client.handle.request(Method::POST, "/X?key=k3y-0f-the-tenant");
    debug(
        "raw request",
        &raw.header("X-Token", PASSWORD).query("p", PASSWORD).json_body(KEY),
    );
    debug("patch", &client.update(1).name(PASSWORD));
}

#[tokio::test]
async fn a_response_that_echoes_credentials_prints_none() {
    let echo = format!(r#"{{"message":"{BASIC} is not {PASSWORD} for {KEY}"}}"#);
    let page = format!("<p>{BASIC} {KEY}</p>");
    let script = [
        Reply::json(401, echo.clone()),
        Reply::json(200, echo.replace("message", "contact_id")),
        Reply::typed(200, "text/html", page),
        Reply::empty(302).header("Location", &format!("https://x.example/?key={KEY}")),
        Reply::json(200, format!("{PASSWORD:?}")),
        Reply::json(200, echo.clone()),
    ];
    let server = Server::start(script).await;
    for _ in 0..4 {
        let error = client(&server).get(1).answer().await.expect_err("an error");
        both("error", &error);
        // The message is quoted and redacted, not left out.
        assert!(error.to_string().contains("[redacted]"), "{error}");
        if let Some(source) = error.source() {
            both("cause", &source);
        }
    }
    let raw = client(&server).handle.request(Method::GET, "/X");
    let error = raw.json::<i64>().answer().await.expect_err("not a number");
    both("cause of a raw request's", &error.source().expect("a cause"));
    let response = client(&server)
        .handle
        .request(Method::GET, "/X")
        .answer()
        .await
        .expect("a response");
    debug("raw response", &response);
}

#[tokio::test]
async fn an_invalid_credential_is_not_in_the_error() {
    for (name, value) in
        [("username", "p4ss@x"), ("password", "p4ss\n"), ("subscription_key", "p4ssß")]
    {
        let mut builder = contacts::builder();
        builder.credential(name, value.into());
        let error = builder.build().expect_err(name);
        assert!(!format!("{error} {error:?}").contains("p4ss"), "{error}");
    }
}

/// Only the server's words are redacted: the password may be one of the client's.
#[tokio::test]
async fn the_words_of_the_client_are_never_redacted() {
    let json = |body: &str| Reply::json(200, body);
    for (password, reply, expected) in [
        (
            "expected",
            json(r#"{"contact_id":1,"ok":"no"}"#),
            r#"ok: expected true or false, found "no""#,
        ),
        (
            "accept",
            json("{}").header("Content-Encoding", "x-zip"),
            "it has `content-encoding: x-zip`, which the request did not accept",
        ),
        (
            "record",
            json(r#"{"contact_id":2}"#),
            "it is another record: requested `contact_id` 1, found 2",
        ),
        ("contact_id", json(r#"{"contact_id":"x"}"#), "contact_id: "),
        (
            "expected",
            json(r#"{"contact_id":1,"ok":"Expected"}"#),
            "ok: expected true or false, found [redacted]",
        ),
        (
            "accept",
            json("{}").header("Content-Encoding", "accept-zip"),
            "it has `content-encoding: [redacted]",
        ),
    ] {
        let server = answering(reply).await;
        let mut builder = contacts::builder();
        builder.credential("password", password.into());
        builder.base_url(server.base_url());
        let client = Client { handle: build(builder).expect("a client") };
        let error = client.get(1).answer().await.expect_err("undecodable");
        assert!(error.is_decode(), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

const PIN: &str = "4111 \"<b>\\é&";

/// Checks that an error quotes a message, and redacts the secret in it and in its causes.
fn redacts(what: &str, secret: &str, error: &Error) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(deeper) = cause {
        shown.extend([format!(" {deeper}"), format!(" {deeper:?}")]);
        cause = deeper.source();
    }
    assert!(!shown.contains(secret), "{what} prints {secret}: {shown}");
    assert!(shown.contains("[redacted]"), "{what} does not quote: {shown}");
}

#[tokio::test]
async fn a_response_that_echoes_a_secret_of_the_body_prints_none() {
    let message = serde_json::json!({ "message": format!("no such pin: {PIN}") });
    let server =
        Server::responding(move |_| Reply::json(400, message.to_string())).await;
    let body = ContactCreate::builder().name("Julia").pin(PIN).build().expect("a body");
    let error = client(&server).create(body).answer().await.expect_err("an error");
    redacts("a create", PIN, &error);
    let error = client(&server).update(1).pin(PIN).answer().await.expect_err("an error");
    redacts("a patch", PIN, &error);
}

#[tokio::test]
async fn no_value_of_a_cookie_is_in_the_error_that_repeats_it() {
    static COOKIE: Operation = Operation {
        parameters: &[Parameter::cookie("prefs", ParameterType::Any)],
        ..contacts::LIST
    };
    let value = serde_json::json!({"t": "t0k3n", "deep": {"list": ["n3sted"]}});
    for shown in ["t0k3n", "n3sted", "t=t0k3n"] {
        let reply = serde_json::json!({ "message": format!("wrong: {shown}") });
        let server = answering(Reply::json(400, reply.to_string())).await;
        let call = client(&server).handle.call(&COOKIE);
        let call = call.cookie_param::<Value, _>("prefs", value.clone());
        let error = call.send_for_value::<Done>().answer().await.expect_err("400");
        redacts("a cookie", shown, &error);
    }
}

async fn answering(reply: Reply) -> Server {
    Server::responding(move |_| reply.clone()).await
}

fn with_pin(pin: &str) -> ContactCreate {
    ContactCreate::builder().name("Julia").pin(pin).build().expect("a body")
}

/// What an error says about a create whose pin the server sends back.
async fn failed_create(pin: &str, reply: Reply) -> String {
    let server = answering(reply).await;
    let error =
        client(&server).create(with_pin(pin)).answer().await.expect_err("an error");
    error.to_string()
}

#[tokio::test]
async fn a_body_that_spells_a_secret_in_any_way_is_not_quoted() {
    for shown in [
        "0012345678901234",
        "0012 3456 7890 1234",
        "0012-3456-7890-1234",
        "0012 \u{2013} 3456.7890.1234",
        "12345678901234",
        "00123456<b>78901234</b>",
        "00123456\r\n78901234",
        "00123456\u{0}\u{200b}78901234",
        "MDAxMjM0NTY3ODkwMTIzNA==",
        "MDAxMjM0NTY3\r\nODkwMTIzNA",
        "cGluOjAwMTIzNDU2Nzg5MDEyMzQ",
        "30303132333435363738393031323334",
        "30:30:31:32:33:34:35:36:37:38:39:30:31:32:33:34",
        "&#48;&#48;&#49;23456789&#x30;1234",
        "%30%30%3123456789%2530%31234",
        r"0\u0030\\u0031\\\\u003234567890\u00312\u00334",
    ] {
        let text = format!("no such pin: {shown}!");
        for reply in [
            Reply::typed(400, "text/plain", text.clone()),
            Reply::typed(400, "text/html", format!("<p>{text}</p>")),
            Reply::json(400, serde_json::json!({ "message": text }).to_string()),
            Reply::json(400, serde_json::json!([{ "pin": [text] }]).to_string()),
        ] {
            let error = failed_create("0012345678901234", reply).await;
            let expected = "400 Bad Request: [redacted] (it contains a secret)";
            assert!(error.ends_with(expected), "{shown}: {error}");
        }
    }
    let number = Reply::json(400, r#"{"pin":12345678901234}"#);
    let error = failed_create("0012345678901234", number).await;
    assert!(error.ends_with("[redacted] (it contains a secret)"), "{error}");
}

#[tokio::test]
async fn a_body_in_another_character_set_is_quoted_unless_it_has_a_secret() {
    let text = r#"{"message":"no such pin: pöst-it"}"#;
    let units = || text.encode_utf16();
    let latin1: Option<Vec<u8>> =
        text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    for body in [
        units().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
        units().flat_map(u16::to_be_bytes).collect(),
        [0xfeff].into_iter().chain(units()).flat_map(u16::to_be_bytes).collect(),
        latin1.expect("Latin-1"),
    ] {
        let reply = || Reply::typed(400, "text/plain", body.clone());
        let error = failed_create("other pin", reply()).await;
        assert!(error.contains("no such pin: pöst-it"), "{error}");
        let error = failed_create("pöst-it", reply()).await;
        assert!(error.ends_with("[redacted] (it contains a secret)"), "{error}");
    }
}

#[tokio::test]
async fn a_short_secret_is_replaced_or_not_searched_for() {
    for (pin, expected) in [
        ("9876", "a text: [redacted]"),
        ("98765", "a text: 9876"),
        ("987", "a text: 9876"),
        ("x", "a text: 9876"),
    ] {
        let reply = Reply::typed(400, "text/plain", "a text: 9876");
        let error = failed_create(pin, reply).await;
        assert!(error.ends_with(expected), "{pin}: {error}");
    }
}

#[tokio::test]
async fn the_words_of_the_client_are_not_searched_for_secrets() {
    for (pin, reply, expected) in [
        ("Request", Reply::json(400, r#"{"message":"x"}"#), "400 Bad Request: x"),
        ("message", Reply::empty(404), "404 Not Found without a message"),
        ("credentials", Reply::empty(401), "check the credentials"),
        ("redirected", Reply::empty(302), "redirected to another location"),
        (
            "expected",
            Reply::typed(200, "text/plain", "x"),
            "expected JSON, found text/plain: x",
        ),
        (
            "column",
            Reply::json(200, "{"),
            "EOF while parsing an object at line 1 column 1",
        ),
    ] {
        let error = failed_create(pin, reply).await;
        assert!(error.contains(expected), "{pin}: {error}");
    }
}

#[tokio::test]
async fn a_value_of_an_unknown_field_may_be_a_secret() {
    let message = serde_json::json!({ "message": "4111111111111111, 123456789" });
    let server = answering(Reply::json(400, message.to_string())).await;
    let mut body = ContactCreate::julia();
    let card = serde_json::json!([{ "number": "4111111111111111", "name": "Julia" }]);
    body.extra.insert("card".into(), card);
    body.extra.insert("route".into(), 123_456_789.into());
    let error = client(&server).create(body).answer().await.expect_err("an error");
    redacts("a create", "4111111111111111", &error);
    redacts("a create", "123456789", &error);
    let update = client(&server).update(1).replace("/card", "4111111111111111");
    redacts(
        "a patch",
        "4111111111111111",
        &update.answer().await.expect_err("an error"),
    );
    let json = || client(&server).handle.request(Method::POST, "/Cards");
    for request in [
        json().json_body(&["4111111111111111"]),
        json().body(r#"["4111111111111111"]"#, "application/json"),
        json().header("X-Card", "4111111111111111"),
        json().header("Authentication", "Card 4111111111111111"),
        json().options(Options::new().query("card", "4111-1111-1111-1111")),
    ] {
        let error = request.json::<Value>().answer().await.expect_err("an error");
        redacts("a raw request", "4111111111111111", &error);
    }
    let short = answering(Reply::json(400, r#"{"message":"no Julia"}"#)).await;
    let create = client(&short).create(ContactCreate::julia());
    let error = create.answer().await.expect_err("an error").to_string();
    assert!(error.ends_with("no Julia"), "short values are not secrets: {error}");
}

#[tokio::test]
async fn a_record_that_is_sent_in_a_raw_request_keeps_its_secrets() {
    let server = answering(Reply::json(400, r#"{"message":"no such pin: 9876"}"#)).await;
    let request = client(&server).handle.request(Method::POST, "/Contacts");
    let nested = BTreeMap::from([("contacts", vec![with_pin("9876")])]);
    let error =
        request.json_body(&nested).json::<Value>().answer().await.expect_err("an error");
    assert!(error.to_string().ends_with("no such pin: [redacted]"), "{error}");
}

#[tokio::test]
async fn a_secret_at_the_end_of_what_is_read_does_not_show_its_beginning() {
    let pin = "4111-1111-1111-1111";
    for read in [8, 12, 16] {
        let script = format!("<script>{}</script>", "x".repeat(64 * 1024));
        let start = script.len() - 64 * 1024 + read;
        let page = format!("{}<p>{pin}</p>", &script[start..]);
        let page = format!("<script>{page}");
        let error = failed_create(pin, Reply::typed(400, "text/html", page)).await;
        assert!(!error.contains("4111"), "{read}: {error}");
    }
}

/// Spells a text in another way.
type Spelling = fn(&str) -> String;

const SPELLINGS: [Spelling; 18] = [
    |text| every(3, " ", text),
    // Where dashes are digits of Base64 as well, nothing tells the two apart.
    |text| every(4, if text.contains('-') { "–" } else { "-" }, text),
    |text| every(5, "\r\n", text),
    |text| every(2, "\u{0}", text),
    |text| every(4, "<b>", text),
    |text| every(7, "<!-- - -->", text),
    |text| every(1, "\u{200b}", text),
    |text| Value::from(text).to_string(),
    |text| {
        text.encode_utf16()
            .map(|unit| format!("\\u{unit:04x}"))
            .collect::<Vec<_>>()
            .concat()
    },
    |text| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat(),
    |text| text.replace('%', "%25").replace(' ', "+").replace('<', "%3c"),
    |text| {
        text.chars().map(|c| format!("&#{};", u32::from(c))).collect::<Vec<_>>().concat()
    },
    |text| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
    |text| STANDARD.encode(text),
    |text| STANDARD.encode(format!("user:{text}")),
    |text| every(8, "\r\n ", &URL_SAFE_NO_PAD.encode(format!("ab{text}c"))),
    |text| text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat(),
    |text| text.bytes().map(|byte| format!("{byte:02X}:")).collect::<Vec<_>>().concat(),
];

fn every(length: usize, between: &str, text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let parts: Vec<String> = chars.chunks(length).map(String::from_iter).collect();
    parts.join(between)
}

/// Sends a text as the body of an error.
type Container = fn(&str) -> Reply;

const CONTAINERS: [Container; 7] = [
    |text| Reply::typed(400, "text/plain", text),
    |text| Reply::json(400, serde_json::json!({ "message": text }).to_string()),
    |text| Reply::json(400, serde_json::json!([{ "seen": { text: text } }]).to_string()),
    |text| Reply::json(400, format!("{{\"message\":\"{text}")),
    |text| Reply::typed(400, "text/html", format!("<html><p>{text}</p>")),
    |text| utf16(text, u16::to_le_bytes),
    |text| utf16(text, u16::to_be_bytes),
];

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Reply {
    let text = format!("Bad: {text}");
    let bytes: Vec<u8> = text.encode_utf16().flat_map(bytes).collect();
    Reply::typed(400, "text/plain", bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_composition_of_spellings_makes_a_secret_printable(
        secret in "[0-9]{9,16}|[A-Za-z0-9]{3}[ -;=?-~éß語😀]{2,8}[A-Za-z0-9]{3}",
        spellings in prop::collection::vec(prop::sample::select(&SPELLINGS[..]), 0..4),
        container in prop::sample::select(&CONTAINERS[..]),
    ) {
        let spelled = spellings.iter().fold(secret.clone(), |text, spell| spell(&text));
        let reply = container(&spelled);
        let error = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime")
            .block_on(failed_create(&secret, reply));
        let expected = "400 Bad Request: [redacted] (it contains a secret)";
        prop_assert!(error.ends_with(expected), "{spelled:?}: {error}");
    }
}

#[tokio::test]
async fn secrets_are_redacted_before_tags_are_removed() {
    let page = format!("<p>no such pin: {PIN}</p>");
    let server = Server::start([Reply::typed(400, "text/html", page)]).await;
    let error = client(&server).update(1).pin(PIN).answer().await.expect_err("an error");
    redacts("a page", "4111", &error);
}

#[tokio::test]
async fn a_secret_in_the_content_type_is_redacted() {
    let key = KEY.to_ascii_uppercase();
    let reply = || Reply::typed(200, &format!("text/{key}"), "x");
    let server = Server::start([reply(), reply(), reply()]).await;
    let mut builder = contacts::builder();
    builder.credential("subscription_key", key.clone());
    builder.base_url(server.base_url());
    let client = Client { handle: build(builder).expect("a client") };
    let error = client.get(1).answer().await.expect_err("not JSON");
    redacts("an error", &key, &error);
    redacts("an error", &key.to_ascii_lowercase(), &error);
    let response =
        client.handle.request(Method::GET, "/X").answer().await.expect("a response");
    assert!(!format!("{response:?}").contains(&key), "{response:?}");
    let raw_body = client.result("x").answer().await.expect("a response");
    assert!(!format!("{raw_body:?}").contains(&key), "{raw_body:?}");
}

#[tokio::test]
async fn unknown_fields_are_printed_by_name_only() {
    let body = format!(r#"{{"id":7,"token":{PASSWORD:?}}}"#);
    let server =
        Server::start([Reply::json(200, body.clone()), Reply::json(201, body)]).await;
    let done = client(&server).delete(7).answer().await.expect("done");
    let created =
        client(&server).create(ContactCreate::julia()).answer().await.expect("created");
    for shown in [format!("{done:?}"), format!("{created:?}")] {
        assert!(shown.contains("token") && !shown.contains(PASSWORD), "{shown}");
    }
}

static RESET: Operation = contacts::operation(
    "contacts_reset",
    HttpMethod::Post,
    "/Resets/{token}",
    ResponseKind::Done,
);

#[tokio::test]
async fn a_secret_in_the_path_is_sent_and_not_printed() {
    let server = Server::start([Reply::empty(404)]).await;
    let call = client(&server).handle.call(&RESET);
    let call = call.path_param::<Secret>("token", Secret::new("hunter22"));
    assert!(!format!("{call:?}").contains("hunter22"), "{call:?}");
    let error = call.send_for_value::<Done>().answer().await.expect_err("404");
    assert!(server.request().target.ends_with("/Resets/hunter22"));
    let text = format!("{error} {error:?}");
    assert!(text.contains("/Resets/[redacted]") && !text.contains("hunter22"), "{text}");
}
