//! Blocking clients: the behavior that they share with async ones, and what is different.

use std::future::poll_fn;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::process::Command;
use std::sync::LazyLock;
use std::task::Poll;
use std::thread;
use std::time::Duration;

use revio_runtime::blocking::Wait;
use revio_runtime::{
    Conventions, Error, Handle, HandleBuilder, Method, Options, RateLimit, Result,
    Secret, Security, SecurityScheme, Value,
};
use tokio::runtime::{Builder, Runtime};

use crate::support::contacts::{self, CONVENTIONS};
use crate::support::server::BLOCKING;
use crate::support::server::RecordedRequest;
use crate::support::{Client, Reply, Server};

const CONTACT: &str = r#"{"contact_id":7,"name":"Julia"}"#;

/// Tests that need clients of async code, or a clock that does not run.
const ASYNC: [&str; 6] = [
    "blocking::",
    "paging::dropping_a_future_loses_no_page",
    "rate_limit::",
    "runtimes::",
    "transport::deadlines::",
    "transport::early::an_early_response_is_read",
];

#[test]
fn blocking_clients_pass_the_other_tests() {
    let mut tests = Command::new(std::env::current_exe().expect("a program"));
    tests.env(BLOCKING, "").arg("--quiet");
    tests.args(ASYNC.iter().flat_map(|name| ["--skip", name]));
    let output = tests.output().expect("a process");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(!text.contains(" 0 passed"), "{text}");
}

/// The runtime of the servers.
static SERVERS: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime")
});

fn serving(reply: fn(&RecordedRequest) -> Reply) -> Server {
    SERVERS.block_on(Server::responding(reply))
}

fn at(base_url: String) -> HandleBuilder {
    let mut builder = contacts::builder();
    builder.base_url(base_url);
    builder
}

fn blocking(mut builder: HandleBuilder) -> Client {
    builder.blocking();
    Client { handle: builder.build().expect("a client") }
}

fn text<T>(result: Result<T>) -> String {
    let error: Error = result.map(drop).expect_err("an error");
    assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
    error.to_string()
}

#[test]
fn a_call_of_an_async_client_is_not_sent() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let client = Client { handle: at(server.base_url()).build().expect("a client") };
    let raw = || client.handle.request(Method::GET, "/X");
    let check = || {
        for (error, call) in [
            (text(client.get(7).wait()), "GET /Contacts/7 (contacts_get): "),
            (text(client.get_pdf(7).send().stream().wait()), "GET /Contacts/7/pdf "),
            (text(client.update(7).name("J").wait()), "PATCH /Contacts/7 "),
            (text(client.list().custom_field_labels().wait()), "GET /Contacts "),
            (
                text(client.list().records().into_iter().next().expect("an item")),
                "GET /Contacts ",
            ),
            (
                text(client.list().pages().into_iter().next().expect("an item")),
                "GET /Contacts ",
            ),
            (text(raw().wait()), "GET /X: "),
            (text(raw().json::<Value>().wait()), "GET /X: "),
        ] {
            assert!(error.starts_with(call), "{error}");
            assert!(
                error.ends_with("build it with `build_blocking`, or await the call")
            );
        }
    };
    check();
    // Also where a runtime could run them.
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    thread::scope(|scope| {
        scope.spawn(|| {
            let _guard = runtime.enter();
            check();
        });
    });
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_body_of_an_async_client_is_not_read() {
    let server = serving(|_| Reply::typed(200, "application/pdf", "%PDF"));
    let client = Client { handle: at(server.base_url()).build().expect("a client") };
    let body = SERVERS.block_on(client.get_pdf(7).send().stream());
    let mut body = body.expect("a body").value;
    let error = (&mut body).into_iter().next().expect("an item").expect_err("an error");
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().ends_with("read it with `next_chunk`"), "{error}");
    let chunk = SERVERS.block_on(body.next_chunk()).expect("a chunk");
    assert_eq!(chunk.expect("bytes"), "%PDF");
}

#[test]
fn waiting_in_an_async_context_panics() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let client = blocking(at(server.base_url()));
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let panics = |wait: &dyn Fn()| {
        let panic = runtime.block_on(async { catch_unwind(AssertUnwindSafe(wait)) });
        let panic = panic.expect_err("a panic");
        let text = panic.downcast_ref::<&str>().map(ToString::to_string);
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        let text = text.expect("a message");
        assert!(text.contains("from within a runtime"), "{text}");
    };
    panics(&|| drop(client.get(7).wait()));
    panics(&|| drop(client.list().records().into_iter().next()));
    assert_eq!(server.requests().len(), 0);
    // Where blocking is allowed, it works, and so does awaiting.
    let call = client.get(7);
    let waited = runtime.block_on(runtime.spawn_blocking(|| call.wait()));
    assert!(waited.expect("no panic").is_ok());
    assert!(runtime.block_on(client.get(7).into_future()).is_ok());
}

#[test]
fn a_call_that_was_polled_is_not_sent_again() {
    // It accepts connections, since the system does, and never responds.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = silent.local_addr().expect("an address");
    let mut call = blocking(at(format!("http://{address}"))).get(7).send();
    SERVERS.block_on(poll_fn(|cx| {
        assert!(pin!(&mut call).poll(cx).is_pending());
        Poll::Ready(())
    }));
    let panic = catch_unwind(AssertUnwindSafe(|| call.wait())).expect_err("a panic");
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    assert_eq!(text, Some("`wait` needs a call that was not polled before"));
}

#[test]
fn threads_share_a_client() {
    let server = serving(|request| {
        let (_, id) = request.target.rsplit_once('/').expect("an identifier");
        Reply::json(200, format!(r#"{{"contact_id":{id}}}"#))
    });
    let client = blocking(at(server.base_url()));
    thread::scope(|scope| {
        let get = |id: i64| {
            let call = client.get(id);
            scope.spawn(move || call.wait().map(|contact| contact.contact_id.get()))
        };
        let threads: Vec<_> = (0..32).map(get).collect();
        for (id, thread) in (0..).zip(threads) {
            assert_eq!(thread.join().expect("no panic").expect("a contact"), id);
        }
    });
    assert_eq!(server.requests().len(), 32);
}

/// A call, a list and a body keep the thread that they need.
#[test]
fn what_is_left_of_a_client_still_works() {
    let server = serving(|request| {
        if request.target.ends_with("/pdf") {
            return Reply::typed(200, "application/pdf", "%PDF");
        }
        Reply::json(200, r#"{"has_more":false,"records":[{"contact_id":1}]}"#)
    });
    let Client { handle } = blocking(at(server.base_url()));
    let clone = Client { handle: handle.with_options(Options::new()) };
    drop(handle);
    let mut records = clone.list().records();
    let body = clone.get_pdf(7).send().stream().wait().expect("a body").into_value();
    drop(clone);
    let first = (&mut records).into_iter().next().expect("a record").expect("decoded");
    assert_eq!(first.contact_id.get(), 1);
    assert!((&mut records).into_iter().next().is_none());
    drop(records);
    let chunks: Result<Vec<_>> = body.into_iter().collect();
    assert_eq!(chunks.expect("the body").concat(), b"%PDF");
}

#[test]
fn the_rate_limit_is_kept() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let mut builder = at(server.base_url());
    builder.rate_limit(RateLimit::new(2, Duration::from_secs(3600)));
    let client = blocking(builder);
    let limit = Options::new().rate_limit_timeout(Duration::from_millis(1));
    let get = || client.get(7).options(limit.clone()).wait();
    assert!(get().is_ok() && get().is_ok());
    let error = get().expect_err("no slot");
    assert!(error.is_rate_limited() && error.status().is_none(), "{error}");
    assert_eq!(server.requests().len(), 2);
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

#[test]
fn a_token_may_need_timers_and_tasks() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let mut builder = Handle::builder(&TOKENS);
    builder.base_url(server.base_url());
    builder.token("token", || async {
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok(tokio::spawn(async { Secret::from("t0ken") }).await?)
    });
    blocking(builder).get(7).wait().expect("a contact");
    assert_eq!(server.request().header("authorization"), Some("Bearer t0ken"));
}
