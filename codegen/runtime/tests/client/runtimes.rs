//! Runtimes that lack something, and several runtimes.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use revio_runtime::{Method, Result};
use tokio::runtime::{Builder, Runtime};

use crate::support::contacts::ContactCreate;
use crate::support::{Client, Reply, Server, client, client_at};

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future without any runtime.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// The errors of a read, a write, a list and a raw request.
async fn errors(client: Client) -> [String; 4] {
    fn text<T>(result: Result<T>) -> String {
        let error = result.map(drop).expect_err("an error");
        assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
        assert_eq!(error.attempts(), 0);
        error.to_string()
    }
    [
        text(client.get(7).await),
        text(client.create(ContactCreate::julia()).await),
        text(client.list().records().try_next().await),
        text(client.handle.request(Method::GET, "/Contacts").await),
    ]
}

fn runtime(build: impl FnOnce(&mut Builder) -> &mut Builder) -> Runtime {
    build(&mut Builder::new_current_thread()).build().expect("a runtime")
}

#[test]
fn a_call_without_a_runtime_asks_for_one() {
    for error in block_on(errors(client_at("http://127.0.0.1:1"))) {
        assert!(
            error.contains(": no tokio runtime: await the call inside one"),
            "{error}"
        );
    }
}

#[test]
fn a_call_in_a_runtime_without_a_driver_names_it() {
    for (runtime, driver) in [
        (runtime(|it| it), "timers: call `enable_time`"),
        (runtime(Builder::enable_io), "timers: call `enable_time`"),
        (runtime(Builder::enable_time), "IO: call `enable_io`"),
    ] {
        for error in runtime.block_on(errors(client_at("http://127.0.0.1:1"))) {
            let expected =
                format!(": the tokio runtime has no {driver} or `enable_all`");
            assert!(error.contains(&expected), "{error}");
        }
    }
}

#[test]
fn a_client_outlives_the_runtime_of_its_first_call() {
    let server_runtime =
        Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let server_runtime = server_runtime.expect("a runtime");
    let server = server_runtime
        .block_on(Server::responding(|_| Reply::json(200, r#"{"contact_id":7}"#)));
    let client = client(&server);
    for _ in 0..2 {
        let contact = runtime(Builder::enable_all).block_on(client.get(7).into_future());
        assert_eq!(contact.expect("a contact").contact_id.get(), 7);
    }
}

#[test]
fn a_list_continues_after_the_runtime_that_prefetched_its_pages() {
    let server_runtime =
        Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let server_runtime = server_runtime.expect("a runtime");
    let server = server_runtime.block_on(Server::responding(|request| {
        let (_, page) = request.target.split_once("page=").expect("a page");
        let has_more = page != "4";
        let record = format!(r#"{{"contact_id":{page}}}"#);
        let body =
            format!(r#"{{"ok":true,"has_more":{has_more},"records":[{record}]}}"#);
        Reply::json(200, body)
    }));
    let mut records = client(&server).list().records().prefetch(2);
    let mut next = || runtime(Builder::enable_all).block_on(records.try_next());
    let (mut ids, mut errors) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        match next() {
            Ok(Some(contact)) => ids.push(contact.contact_id.get()),
            Ok(None) => break,
            Err(error) => {
                assert!(error.is_connection_lost(), "{error}");
                errors.push(error.page());
            }
        }
    }
    assert_eq!(ids, [1, 2, 3, 4]);
    // They were requested in a runtime that has shut down.
    assert_eq!(errors, [Some(2), Some(3), Some(4)]);
}

/// It cannot be an invalid request, of which nothing was sent.
#[test]
fn a_body_that_is_read_without_a_runtime_is_lost() {
    let inside = runtime(Builder::enable_all);
    let mut response = inside.block_on(async {
        let server = Server::start([Reply::json(200, "[1]")]).await;
        let request = client(&server).handle.request(Method::POST, "/Export");
        request.stream().await.expect("the head")
    });
    let error = block_on(response.value.next_chunk()).expect_err("no runtime");
    assert!(error.to_string().contains(": no tokio runtime: read the body inside one"));
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert_eq!(block_on(response.value.next_chunk()).expect("the end"), None);
}
