//! Writes on connections that the server closed while the program computed, so that nothing has
//! noticed it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};
use std::thread::{self, JoinHandle};

use revio_runtime::{Method, Options, RetryPolicy, reqwest};
use tokio::runtime::{Builder, Runtime};

use super::peer::{
    END_HEADERS, END_STREAM, HEADERS, frame, request_length, settings, stream_length,
};
use super::{client, http2, raw};
use crate::support::Client;

/// A server that closes its first connection when the test says so.
struct Server {
    client: Client,
    /// Reached by both before the first connection is closed, and after it.
    barrier: Arc<Barrier>,
    thread: JoinHandle<()>,
}

impl Server {
    fn start(is_http2: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let barrier = Arc::new(Barrier::new(2));
        let closing = barrier.clone();
        let thread = thread::spawn(move || {
            let first = answer(&listener, is_http2);
            closing.wait();
            drop(first);
            closing.wait();
            answer(&listener, is_http2);
        });
        let http = if is_http2 { http2() } else { reqwest::Client::builder() };
        let options = Options::new().retry(RetryPolicy::none());
        Self { client: client(&base_url, http, options), barrier, thread }
    }

    async fn call(&self, method: Method, body: Option<Vec<u8>>) {
        let response = raw(&self.client, method, body).await.expect("a response");
        assert_eq!(response.attempts(), 1);
    }

    async fn first(&self) {
        self.call(Method::GET, None).await;
    }

    /// Blocks this thread until the connection is closed.
    fn compute(&self) {
        self.barrier.wait();
        self.barrier.wait();
    }

    async fn second(&self, method: &Method) {
        let body = (method != Method::DELETE).then(|| b"{}".to_vec());
        self.call(method.clone(), body).await;
    }
}

/// Accepts a connection, and answers one complete request.
fn answer(listener: &TcpListener, is_http2: bool) -> TcpStream {
    let (mut stream, _) = listener.accept().expect("a connection");
    let length = if is_http2 { stream_length } else { request_length };
    let (mut bytes, mut chunk) = (Vec::new(), [0; 4096]);
    while length(&bytes).is_none_or(|length| length > bytes.len()) {
        let read = stream.read(&mut chunk).expect("a request");
        assert_ne!(read, 0, "an incomplete request");
        bytes.extend_from_slice(&chunk[..read]);
    }
    let reply = if is_http2 {
        // `:status: 204` of the static table.
        [settings(&[]), frame(HEADERS, END_HEADERS | END_STREAM, 1, &[0x89])].concat()
    } else {
        b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()
    };
    stream.write_all(&reply).expect("a client");
    stream
}

/// A way to run the two calls.
type Run = fn(&Runtime, &Arc<Server>, &Method);

fn within_one_future(runtime: &Runtime, server: &Arc<Server>, method: &Method) {
    runtime.block_on(async {
        server.first().await;
        server.compute();
        server.second(method).await;
    });
}

fn one_by_one(runtime: &Runtime, server: &Arc<Server>, method: &Method) {
    runtime.block_on(server.first());
    server.compute();
    runtime.block_on(server.second(method));
}

fn in_a_task(runtime: &Runtime, server: &Arc<Server>, method: &Method) {
    let (server, method) = (Arc::clone(server), method.clone());
    let task = runtime.spawn(async move {
        server.first().await;
        server.compute();
        server.second(&method).await;
    });
    runtime.block_on(task).expect("no panic");
}

/// Other tasks are always ready to run.
fn among_busy_tasks(runtime: &Runtime, server: &Arc<Server>, method: &Method) {
    for _ in 0..100 {
        runtime.spawn(async {
            loop {
                tokio::task::yield_now().await;
            }
        });
    }
    in_a_task(runtime, server, method);
}

#[test]
fn a_write_never_goes_to_a_connection_that_was_closed_meanwhile() {
    let runs: [Run; 4] = [within_one_future, one_by_one, in_a_task, among_busy_tasks];
    // With a second worker, one is free to notice it in its own time.
    for (is_multi_thread, run) in
        [false, true].into_iter().flat_map(|it| runs.map(|run| (it, run)))
    {
        for is_http2 in [false, true] {
            for method in [Method::POST, Method::DELETE] {
                let mut builder = if is_multi_thread {
                    Builder::new_multi_thread()
                } else {
                    Builder::new_current_thread()
                };
                let runtime = builder.worker_threads(1).enable_all().build();
                let runtime = runtime.expect("a runtime");
                let server = Arc::new(Server::start(is_http2));
                run(&runtime, &server, &method);
                drop(runtime);
                let server = Arc::into_inner(server).expect("no other task");
                server.thread.join().expect("no panic");
            }
        }
    }
}
