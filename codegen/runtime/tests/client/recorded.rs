//! What the client does today where it should do something else. The names say what happens; the
//! comments say what is right.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::pin::pin;
use std::sync::mpsc::channel;
use std::task::{Context, Waker};
use std::thread;
use std::time::Duration;

use revio_runtime::{
    Backoff, Conventions, Credentials, Decimal, Error, Extra, Handle, Method,
    NaiveDateTime, Options, RetryPolicy, record, reqwest,
};
use serde::Deserialize as _;
use serde::de::value::{Error as FormatError, MapDeserializer};

use crate::support::contacts::{
    CONVENTIONS, Collection, Contact, ContactCreate, builder,
};
use crate::support::{Client, Reply, Server, client, client_at, client_with};

fn julia() -> ContactCreate {
    ContactCreate::builder().name("Julia").build().expect("a body")
}

/// Calls are repeated as they are by default, but after a millisecond.
fn repeating() -> Options {
    let backoff = Backoff::constant(Duration::from_millis(1));
    Options::new().retry(RetryPolicy::new().backoff(backoff))
}

async fn answering(reply: Reply) -> Server {
    Server::responding(move |_| reply.clone()).await
}

async fn failed_create(reply: Reply) -> Error {
    let server = answering(reply).await;
    client(&server).create(julia()).await.expect_err("an error")
}

// ---------------------------------------------------------------- outcome of a write

/// Right: the outcome is known, and `is_connect` is true, since nothing was sent.
#[tokio::test]
async fn a_write_that_times_out_while_connecting_has_an_unknown_outcome() {
    // The TLS handshake never ends.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("https://{}", listener.local_addr().expect("an address"));
    for options in [
        Options::new().timeout(Duration::from_millis(50)),
        Options::new().attempt_timeout(Duration::from_millis(50)),
    ] {
        let options = options.retry(RetryPolicy::none());
        let error = client_with(&base_url, options)
            .create(julia())
            .await
            .expect_err("a timeout");
        assert!(error.outcome_unknown() && !error.is_connect(), "{error}");
    }
}

/// Right: the outcome is unknown. Unrecognized classes count as 5xx, and a 303 follows the act.
#[tokio::test]
async fn a_write_answered_by_a_redirect_or_an_unknown_class_has_a_known_outcome() {
    for status in [101, 302, 303, 600, 999] {
        let error = failed_create(Reply::empty(status)).await;
        assert!(!error.outcome_unknown(), "{error}");
    }
}

/// Right: no unknown outcome. Connection tasks run before the call takes a connection.
#[tokio::test]
async fn a_write_on_a_connection_that_was_closed_meanwhile_has_an_unknown_outcome() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let (close, closing) = channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let _ = stream.read(&mut [0; 4096]).expect("a request");
        stream.write_all(b"HTTP/1.1 204 -\r\n\r\n").expect("a response");
        closing.recv().expect("the end");
    });
    let client = client_at(&base_url);
    client.delete(7).await.expect("done");
    // The only thread of the runtime is busy until the connection is closed.
    close.send(()).expect("a server");
    server.join().expect("no panic");
    let error = client.create(julia()).await.expect_err("an error");
    assert!(error.outcome_unknown(), "{error}");
}

// ---------------------------------------------------------------- reading responses

/// Right: absent, null and true mean success, false is an API error, anything else is unreadable.
#[tokio::test]
async fn an_ok_of_another_type_is_a_success_except_in_a_list() {
    for ok in [r#""false""#, "0"] {
        let body = format!(
            r#"{{"ok":{ok},"contact_id":7,"id":7,"has_more":false,"records":[]}}"#
        );
        let server = answering(Reply::json(200, body)).await;
        let client = client(&server);
        client.get(7).await.expect(ok);
        client.create(julia()).await.expect(ok);
        client.delete(7).await.expect(ok);
        assert!(client.list().await.expect_err(ok).is_decode());
    }
}

/// Right: an API error from each, since the body is the same JSON as `{"ok":false,"id":7}`.
#[tokio::test]
async fn an_ok_with_an_escape_in_its_name_is_a_success_of_these_calls() {
    let server = answering(Reply::json(200, r#"{"\u006fk":false,"id":7}"#)).await;
    let client = client(&server);
    client.create(julia()).await.expect("created");
    client.delete(7).await.expect("done");
    client.get_pdf(7).await.expect("bytes");
    client.result("x").await.expect("bytes");
}

/// Right: an error, since the record carries another key.
#[tokio::test]
async fn another_record_than_the_one_asked_for_is_returned() {
    let server = answering(Reply::json(200, r#"{"contact_id":9}"#)).await;
    assert_eq!(client(&server).get(5).await.expect("a contact").contact_id.0, 9);
}

/// A record with a field of each type that servers write in several ways.
#[derive(Clone)]
struct Charge {
    charge_id: Option<i64>,
    name: Option<String>,
    refund: Option<bool>,
    amount: Option<Decimal>,
    created: Option<NaiveDateTime>,
    extra: Extra,
}
record!(Charge {
    "charge_id" => charge_id,
    "name" => name,
    "refund" => refund,
    "amount" => amount,
    "created" => created,
});

/// Right: the records are read, leniently, or one by one with an error for each that is not.
#[tokio::test]
async fn one_unreadable_value_makes_a_page_unreadable() {
    for field in [
        r#""name":5"#,
        r#""name":true"#,
        r#""refund":"true""#,
        r#""created":"2026-02-03T24:00:00""#,
        r#""created":"2026-12-31T23:59:60""#,
        r#""created":"/Date(1770076800000)/""#,
        r#""created":"02/03/2026""#,
        r#""amount":1.4210854715202004e-14"#,
    ] {
        let body =
            format!(r#"{{"has_more":false,"records":[{{"charge_id":1}},{{{field}}}]}}"#);
        let server = answering(Reply::json(200, body)).await;
        let request = client(&server).handle.request(Method::GET, "/Charges");
        let page = request.json::<Collection<Charge>>().await;
        let error = page.expect_err(field);
        let name = field.split('"').nth(1).expect("a name");
        let place = format!("records[1].{name}: invalid ");
        assert!(error.to_string().contains(&place), "{error}");
    }
}

/// Right: an empty page.
#[tokio::test]
async fn a_last_page_without_records_is_an_error() {
    for body in [r#"{"has_more":false,"records":null}"#, r#"{"has_more":false}"#] {
        let server = answering(Reply::json(200, body)).await;
        assert!(client(&server).list().await.expect_err(body).is_decode());
    }
}

/// Right: an error.
#[tokio::test]
async fn of_records_given_twice_some_are_lost() {
    let body = r#"{"has_more":false,"records":[{"contact_id":1}],"records":[{"contact_id":2}]}"#;
    let server = answering(Reply::json(200, body)).await;
    let page = client(&server).list().await.expect("a page");
    let ids: Vec<i64> =
        page.records.iter().map(|contact| contact.contact_id.0).collect();
    assert_eq!(ids, [2]);
}

/// Right: 77.
#[tokio::test]
async fn a_created_id_written_as_a_decimal_is_lost() {
    let server = answering(Reply::json(201, r#"{"ok":true,"id":77.0}"#)).await;
    let error = client(&server).create(julia()).await.expect_err("no id");
    assert!(error.to_string().contains("neither `id` nor Location"), "{error}");
}

/// Right: an error that quotes the JSON.
#[tokio::test]
async fn json_is_returned_as_a_pdf() {
    let server = answering(Reply::json(200, r#"{"error":"no such request"}"#)).await;
    let pdf = client(&server).get_pdf(1).await.expect("bytes");
    assert!(pdf.starts_with(b"{"));
}

/// Right: one names `content-encoding: gzip`, the other says that it is HTML.
#[tokio::test]
async fn compressed_bodies_and_html_are_reported_as_bad_json() {
    let gzip = Reply::typed(200, "application/json", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
    let gzip = gzip.header("Content-Encoding", "gzip");
    for reply in [gzip, Reply::json(200, "<html><body>Log in</body></html>")] {
        let server = answering(reply).await;
        let error = client(&server).get(1).await.expect_err("no JSON").to_string();
        assert!(error.ends_with(": expected value at line 1 column 1"), "{error}");
    }
}

/// Right: the key is read.
#[test]
fn keys_as_bytes_are_refused() {
    let fields = [(b"contact_id".as_slice(), 7)];
    let fields = MapDeserializer::<_, FormatError>::new(fields.into_iter());
    let error = Contact::deserialize(fields).expect_err("an error").to_string();
    assert!(error.starts_with("invalid type: byte array"), "{error}");
}

// ---------------------------------------------------------------- retries

#[tokio::test]
async fn every_date_form_of_http_is_read() {
    for value in [
        "Fri, 06 Nov 2037 08:49:37 GMT",
        "Friday, 06-Nov-37 08:49:37 GMT",
        "Fri Nov  6 08:49:37 2037",
    ] {
        let error = failed_create(Reply::empty(429).header("Retry-After", value)).await;
        assert!(error.retry_after().is_some(), "{value}");
    }
}

/// Right: each of these asks for a wait, or falls back to the backoff if it cannot be read.
#[tokio::test]
async fn a_retry_after_that_is_not_a_number_or_date_is_ignored() {
    for value in ["1.5", "1, 2", "99999999999999999999"] {
        let error = failed_create(Reply::empty(429).header("Retry-After", value)).await;
        assert_eq!(error.retry_after(), None, "{value}");
    }
}

/// Right: never sooner than after the first step of the backoff.
#[tokio::test]
async fn a_retry_after_of_zero_or_of_the_past_means_at_once() {
    for value in ["0", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let error = failed_create(Reply::empty(429).header("Retry-After", value)).await;
        assert_eq!(error.retry_after(), Some(Duration::ZERO), "{value}");
    }
}

/// Right: one attempt, since another one gets the same response.
#[tokio::test]
async fn a_proxy_that_demands_credentials_is_asked_four_times() {
    let proxy = answering(Reply::empty(407)).await;
    let url = format!("http://{}", proxy.address);
    let mut builder = builder();
    builder.base_url("https://api.example");
    builder.http(
        reqwest::Client::builder().proxy(reqwest::Proxy::all(url).expect("a proxy")),
    );
    builder.options(repeating());
    let client = Client { handle: builder.build().expect("a client") };
    let error = client.get(7).await.expect_err("an error");
    assert_eq!((error.attempts(), proxy.requests().len()), (4, 4), "{error}");
}

/// Right: a decode error after one attempt.
#[tokio::test]
async fn a_response_that_is_not_http_is_a_lost_connection_and_repeated() {
    for bytes in
        [b"SSH-2.0-OpenSSH_9.6\r\n".as_slice(), b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n"]
    {
        let server = answering(Reply::Raw(bytes)).await;
        let error = client_with(&server.base_url(), repeating())
            .get(7)
            .await
            .expect_err("an error");
        assert!(error.is_connection_lost(), "{error}");
        assert_eq!((error.attempts(), server.requests().len()), (4, 4), "{error}");
    }
}

// ---------------------------------------------------------------- endless lists

/// Right: an error with the number of the page, after 10 empty pages in a row, or where the keys
/// of a page are those of an earlier one.
#[tokio::test]
async fn a_list_that_repeats_itself_is_read_on() {
    for [even, odd] in [
        [r#"{"contact_id":1}"#, r#"{"contact_id":2}"#],
        [r#"{"contact_id":1}"#; 2],
        [""; 2],
    ] {
        // The trace differs from page to page.
        let page = |trace| {
            let records = if trace % 2 == 0 { even } else { odd };
            let more = trace < 19;
            let rest = format!(r#""has_more":{more},"records":[{records}]"#);
            Reply::json(200, format!(r#"{{"trace":{trace},{rest}}}"#))
        };
        let server = Server::start((0..20).map(page)).await;
        client(&server).list().records().try_collect().await.expect("20 pages");
        assert_eq!(server.requests().len(), 20);
    }
}

// ---------------------------------------------------------------- requests

/// Right: documented, or refused.
#[tokio::test]
async fn a_filter_without_values_lists_everything() {
    let server = answering(Reply::json(200, r#"{"has_more":false,"records":[]}"#)).await;
    client(&server).list().name([""; 0]).await.expect("a page");
    assert_eq!(server.targets(), ["/Contacts"]);
}

/// Right: it names the path.
#[tokio::test]
async fn the_error_of_a_refused_path_names_another_one() {
    let client = client_at("https://127.0.0.1:1");
    let error =
        client.handle.request(Method::GET, "//elsewhere/x").await.expect_err("refused");
    assert!(error.to_string().starts_with("GET /: "), "{error}");
}

/// Right: both are refused, the size by its number.
#[tokio::test]
async fn a_host_header_and_a_page_size_that_is_not_a_number_are_sent() {
    let server = answering(Reply::json(200, r#"{"has_more":false,"records":[]}"#)).await;
    let options = Options::new().header("Host", "elsewhere.example");
    let list = client(&server).list().options(options);
    list.filter("page_size", "0x1ff").await.expect("a page");
    let request = server.request();
    assert_eq!(request.header("host"), Some("elsewhere.example"));
    assert_eq!(request.target, "/v1/Contacts?search.page_size=0x1ff");
}

// ---------------------------------------------------------------- building and running

static OPEN: Conventions = Conventions {
    credentials: Credentials {
        user_name: "",
        refuse: &[],
        key_header: None,
        environment: &[],
    },
    ..CONVENTIONS
};

/// Right: a client that sends no credentials.
#[test]
fn an_api_without_credentials_has_no_client() {
    let error = Handle::builder(&OPEN).build().expect_err("no client");
    assert!(
        error.to_string().ends_with("missing credentials for Testing: set `password`"),
        "{error}"
    );
}

/// Right: an error that asks for a runtime.
#[test]
fn a_call_outside_of_a_runtime_panics() {
    let polled = thread::spawn(|| {
        let mut call = pin!(client_at("http://127.0.0.1:1").get(7).into_future());
        let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    });
    assert!(polled.join().is_err());
}
