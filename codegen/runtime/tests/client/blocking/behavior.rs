//! What clients do, whichever way their calls are made.

use std::net::TcpListener;
use std::sync::LazyLock;
use std::thread::yield_now;
use std::time::Duration;

use revio_runtime::{
    Backoff, Conventions, Handle, HandleBuilder, Method, Options, RateLimit,
    RetryPolicy, Secret, Security, SecurityScheme, Value,
};
use tokio::runtime::{Builder, Runtime};

use super::mode::{Mode, builder};
use crate::support::contacts::{self, CONVENTIONS, ContactCreate};
use crate::support::server::RecordedRequest;
use crate::support::{Client, Reply, Server};

pub(super) const CONTACT: &str = r#"{"contact_id":7,"name":"Julia"}"#;

/// The runtime of all servers, apart from those of the clients.
static SERVERS: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime")
});

fn scripted(script: impl IntoIterator<Item = Reply>) -> Server {
    SERVERS.block_on(Server::start(script))
}

pub(super) fn serving(reply: fn(&RecordedRequest) -> Reply) -> Server {
    SERVERS.block_on(Server::responding(reply))
}

/// A server that accepts connections, since the system does, and never responds.
pub(super) fn silent() -> (TcpListener, HandleBuilder) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut builder = contacts::builder();
    builder.base_url(format!("http://{}", listener.local_addr().expect("an address")));
    (listener, builder)
}

/// A page with one contact.
pub(super) fn page(id: i64, has_more: bool) -> String {
    format!(r#"{{"ok":true,"has_more":{has_more},"records":[{{"contact_id":{id}}}]}}"#)
}

/// A client that sends every request once.
fn client(mode: &impl Mode, server: &Server) -> Client {
    let mut builder = builder(server);
    builder.options(Options::new().retry(RetryPolicy::none()));
    mode.client(builder)
}

pub(super) fn a_value_arrives_with_its_response(mode: &impl Mode) {
    let server = serving(|_| Reply::json(200, CONTACT));
    let client = client(mode, &server);
    let contact = mode.call(client.get(7)).expect("a contact");
    assert_eq!(contact.name.as_deref(), Some("Julia"));
    let response = mode.call(client.get(7).send()).expect("a contact");
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
}

pub(super) fn an_error_status_is_an_error(mode: &impl Mode) {
    let server = scripted([Reply::json(404, r#"{"message":"no such contact"}"#)]);
    let error = mode.call(client(mode, &server).get(7)).expect_err("an error");
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().ends_with("404 Not Found: no such contact"), "{error}");
}

pub(super) fn a_write_is_retried_after_429(mode: &impl Mode) {
    let limited = Reply::empty(429).header("Retry-After", "0");
    let server = scripted([limited, Reply::json(201, r#"{"ok":true,"id":5}"#)]);
    let mut builder = builder(&server);
    let pause = Backoff::constant(Duration::from_millis(1));
    builder.options(Options::new().retry(RetryPolicy::new().backoff(pause)));
    let client = mode.client(builder);
    let created = mode.call(client.create(ContactCreate::julia()).send());
    let created = created.expect("a contact");
    assert_eq!((created.value.id.get(), created.attempts()), (5, 2));
    assert_eq!(server.requests().len(), 2);
}

pub(super) fn a_write_whose_connection_is_lost_is_sent_once(mode: &impl Mode) {
    let server = scripted([Reply::Reset]);
    let client = mode.client(builder(&server));
    let error = mode.call(client.create(ContactCreate::julia())).expect_err("an error");
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
}

pub(super) fn a_call_times_out(mode: &impl Mode) {
    let (_listener, mut builder) = silent();
    builder.options(Options::new().timeout(Duration::from_millis(50)));
    let error = mode.call(mode.client(builder).delete(7)).expect_err("an error");
    assert!(error.is_timeout(), "{error}");
}

pub(super) fn an_undecodable_response_is_an_error(mode: &impl Mode) {
    let server = scripted([Reply::json(201, r#"{"ok":tr"#)]);
    let create = client(mode, &server).create(ContactCreate::julia());
    let error = mode.call(create).expect_err("an error");
    assert!(error.is_decode() && error.outcome_unknown(), "{error}");
}

pub(super) fn an_invalid_request_is_not_sent(mode: &impl Mode) {
    let server = scripted([]);
    let error = mode.call(client(mode, &server).update(7)).expect_err("an error");
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.requests().len(), 0);
}

pub(super) fn a_page_that_fails_is_requested_again(mode: &impl Mode) {
    let script = || {
        let pages = [page(1, true), page(2, false)].map(|page| Reply::json(200, page));
        let [first, second] = pages;
        [first, Reply::empty(500), second]
    };
    let server = scripted(script());
    let mut records = client(mode, &server).list().records();
    let mut next = || mode.next(&mut records);
    assert_eq!(next().expect("a record").expect("decoded").contact_id.get(), 1);
    assert_eq!(next().expect("a page").expect_err("it fails").page(), Some(2));
    assert_eq!(next().expect("a record").expect("decoded").contact_id.get(), 2);
    assert!(next().is_none() && next().is_none());
    let server = scripted(script());
    let mut pages = client(mode, &server).list().pages();
    let mut next = || mode.next(&mut pages).map(|page| page.map(|it| it.records.len()));
    assert_eq!(next().expect("a page").expect("decoded"), 1);
    assert_eq!(next().expect("a page").expect_err("it fails").page(), Some(2));
    assert_eq!(next().expect("a page").expect("decoded"), 1);
    assert!(next().is_none());
}

pub(super) fn a_record_that_cannot_be_decoded_is_skipped(mode: &impl Mode) {
    let body = r#"{"has_more":false,"records":[{"contact_id":"x"},{"contact_id":2}]}"#;
    let server = scripted([Reply::json(200, body)]);
    let mut records = client(mode, &server).list().records().lenient();
    let mut next = || mode.next(&mut records).map(|record| record.expect("a page"));
    assert_eq!(next().expect("a record").expect_err("unreadable").index, 0);
    assert_eq!(next().expect("a record").expect("decoded").contact_id.get(), 2);
    assert!(next().is_none());
}

pub(super) fn pages_are_fetched_ahead(mode: &impl Mode) {
    let server = serving(|request| {
        let (_, number) = request.target.split_once("page=").expect("a page");
        let number: i64 = number.parse().expect("a number");
        Reply::json(200, page(number, number < 4))
    });
    let mut records = client(mode, &server).list().records().prefetch(2);
    let mut ids = vec![mode.next(&mut records)];
    // Nothing polls the list meanwhile.
    while server.requests().len() < 3 {
        yield_now();
    }
    ids.extend((1..5).map(|_| mode.next(&mut records)));
    let id = |record: revio_runtime::Result<crate::support::contacts::Contact>| {
        record.expect("decoded").contact_id.get()
    };
    let ids: Vec<_> = ids.into_iter().map(|record| record.map(id)).collect();
    assert_eq!(ids, [Some(1), Some(2), Some(3), Some(4), None]);
}

pub(super) fn the_rate_limit_is_kept(mode: &impl Mode) {
    let server = serving(|_| Reply::json(200, CONTACT));
    let mut builder = builder(&server);
    builder.rate_limit(RateLimit::new(2, Duration::from_secs(3600)));
    let client = mode.client(builder);
    let limit = Options::new().rate_limit_timeout(Duration::from_millis(1));
    let get = || mode.call(client.get(7).options(limit.clone()));
    assert!(get().is_ok() && get().is_ok());
    let error = get().expect_err("no slot");
    assert!(error.is_rate_limited() && error.status().is_none(), "{error}");
    assert_eq!(server.requests().len(), 2);
}

pub(super) fn a_body_is_read_as_it_arrives(mode: &impl Mode) {
    let pdf = || Reply::typed(200, "application/pdf", "%PDF-1.7");
    let server = scripted([pdf(), pdf(), Reply::Truncated("%PDF")]);
    let client = client(mode, &server);
    let raw = || client.handle.request(Method::GET, "/Contacts/7/pdf").stream();
    let body = mode.call(client.get_pdf(7).send().stream()).expect("a body").value;
    assert_eq!(read(mode, body).expect("complete"), b"%PDF-1.7");
    assert_eq!(
        read(mode, mode.call(raw()).expect("a body").value).expect("complete"),
        b"%PDF-1.7"
    );
    let error = read(mode, mode.call(raw()).expect("a body").value);
    assert!(error.expect_err("it is cut").is_connection_lost());
}

fn read(
    mode: &impl Mode,
    mut body: revio_runtime::BodyStream,
) -> revio_runtime::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = mode.next(&mut body) {
        bytes.extend_from_slice(&chunk?);
    }
    Ok(bytes)
}

pub(super) fn raw_requests_are_sent(mode: &impl Mode) {
    let server = serving(|_| Reply::json(404, r#"{"a":1}"#));
    let client = client(mode, &server);
    let request = || client.handle.request(Method::GET, "/X");
    for response in [mode.call(request()), mode.call(request().send())] {
        assert_eq!(response.expect("a response").status.as_u16(), 404);
    }
    let error = mode.call(request().json::<Value>()).expect_err("an error status");
    assert!(error.is_not_found(), "{error}");
}

pub(super) fn labels_are_collected(mode: &impl Mode) {
    let body = r#"{"has_more":false,"records":[
        {"contact_id":1,"fields":[{"field_id":4,"label":"Crew"}]}]}"#;
    let server = scripted([Reply::json(200, body)]);
    let labels = mode.call(client(mode, &server).list().custom_field_labels());
    assert_eq!(labels.expect("labels")[0].label.as_deref(), Some("Crew"));
}

pub(super) fn no_write_is_sent_if_the_client_is_read_only(mode: &impl Mode) {
    let server = scripted([Reply::json(200, CONTACT)]);
    let client = Client { handle: client(mode, &server).handle.read_only() };
    let error = mode.call(client.delete(7)).expect_err("a write");
    assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
    mode.call(client.get(7)).expect("a contact");
    assert_eq!(server.requests().len(), 1);
}

static TOKENS: Conventions = Conventions {
    security: Security {
        schemes: &[SecurityScheme::bearer("token")],
        required: &[&[0]],
        exceptions: &[],
        refuse: &[],
        environment: &[],
    },
    ..CONVENTIONS
};

pub(super) fn a_token_is_asked_for(mode: &impl Mode) {
    let server = serving(|_| Reply::json(200, CONTACT));
    let mut builder = Handle::builder(&TOKENS);
    builder.base_url(server.base_url());
    builder.token("token", || async {
        // It may need timers and tasks.
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok(tokio::spawn(async { Secret::from("t0ken") }).await?)
    });
    mode.call(mode.client(builder).get(7)).expect("a contact");
    assert_eq!(server.request().header("authorization"), Some("Bearer t0ken"));
}
