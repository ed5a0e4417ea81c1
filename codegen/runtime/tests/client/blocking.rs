//! Blocking clients: the behavior that they share with async ones, and what is different.

mod behavior;
mod mode;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use revio_runtime::blocking::Wait;
use revio_runtime::{Error, Method, Result, Value};
use tokio::runtime::Builder;

use crate::support::{Client, Reply, client_at};
use behavior::{CONTACT, page, serving, silent};
use mode::{Async, Blocking, Mode, builder};

/// Each behavior as two tests: of an async client, and of a blocking one.
macro_rules! behaviors {
    ($($behavior:ident)*) => { $(
        mod $behavior {
            #[test]
            fn of_an_async_client() {
                super::behavior::$behavior(&super::Async::new());
            }

            #[test]
            fn of_a_blocking_client() {
                super::behavior::$behavior(&super::Blocking);
            }
        }
    )* };
}
behaviors! {
    a_value_arrives_with_its_response
    an_error_status_is_an_error
    a_write_is_retried_after_429
    a_write_whose_connection_is_lost_is_sent_once
    a_call_times_out
    an_undecodable_response_is_an_error
    an_invalid_request_is_not_sent
    a_page_that_fails_is_requested_again
    a_record_that_cannot_be_decoded_is_skipped
    pages_are_fetched_ahead
    the_rate_limit_is_kept
    a_body_is_read_as_it_arrives
    raw_requests_are_sent
    labels_are_collected
    no_write_is_sent_if_the_client_is_read_only
    a_token_is_asked_for
}

fn text<T>(result: Result<T>) -> String {
    let error: Error = result.map(drop).expect_err("an error");
    assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
    error.to_string()
}

#[test]
fn a_call_of_an_async_client_is_not_sent() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let client = client_at(&server.base_url());
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
    let mode = Async::new();
    let client = mode.client(builder(&server));
    let mut body = mode.call(client.get_pdf(7).send().stream()).expect("a body").value;
    let error = (&mut body).into_iter().next().expect("an item").expect_err("an error");
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().ends_with("read it with `next_chunk`"), "{error}");
    assert_eq!(mode.next(&mut body).expect("a chunk").expect("bytes"), "%PDF");
}

#[test]
fn waiting_in_an_async_context_panics() {
    let server = serving(|_| Reply::json(200, CONTACT));
    let client = Blocking.client(builder(&server));
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
    let (_listener, builder) = silent();
    let mut call = Blocking.client(builder).get(7).send();
    Async::new().poll_once(&mut call);
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
    let client = Blocking.client(builder(&server));
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
        Reply::json(200, page(1, false))
    });
    let Client { handle } = Blocking.client(builder(&server));
    let clone = Client { handle: handle.with_options(revio_runtime::Options::new()) };
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
