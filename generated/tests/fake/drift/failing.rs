//! Observers that fail, and servers that send back what they should not.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use revio::drift::{Finding, JsonLinesLog, Observer};
use revio::fake::{Fault, Server, ServerConfig};

use super::first;

/// An observer that panics.
struct Panics;

impl Observer for Panics {
    fn observe(&self, _: &'static str, _: &[Finding]) {
        panic!("the observer gives up");
    }
}

/// A writer that is full.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is full"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A server whose first contact has a field more than the spec.
async fn drifting() -> Server {
    let server = Server::start().await.expect("a port");
    server.seed(1);
    server.inject(first(|it| it["nickname"] = "Jules".into())).expect("a fault");
    server
}

#[tokio::test]
async fn a_panic_does_not_reach_the_call() {
    let server = drifting().await;
    let client = server.client_builder().observer(Panics).build().expect("a client");
    for _ in 0..2 {
        assert_eq!(client.contacts().list().await.expect("a page").records.len(), 1);
    }
}

#[tokio::test]
async fn a_log_that_cannot_be_written_does_not_reach_the_call() {
    let server = drifting().await;
    let log = Arc::new(JsonLinesLog::new(Full));
    let client = server.client_builder().observer(Arc::clone(&log));
    let client = client.build().expect("a client");
    client.contacts().list().await.expect("a page");
    assert_eq!(log.take_error().expect("an error").to_string(), "the disk is full");
}

/// Keeps the lines.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<String>>);

impl Observer for Lines {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
        for finding in findings {
            *self.0.lock().expect("a lock") += &finding.line(operation);
        }
    }
}

#[tokio::test]
async fn known_secrets_are_reported_neither_as_names_nor_as_values() {
    let settings = ServerConfig::new();
    let server = Server::start_with(settings).await.expect("a port");
    server.seed(1);
    let fault = Fault::map_body(|body| {
        body["records"][0]["hunter2-hunter2"] = 1.into();
        body["records"][0]["status"] = "hunter2-hunter2".into();
    });
    server.inject(fault.on("customers_list")).expect("a fault");
    let lines = Lines::default();
    let client = server.client_builder().password("hunter2-hunter2");
    let client = client.observer(lines.clone()).build().expect("a client");
    client.customers().list().await.expect("a page");
    let reported = lines.0.lock().expect("a lock").clone();
    assert!(!reported.contains("hunter2"), "{reported}");
    assert!(reported.contains(r#""pointer":"/records/*/?""#), "{reported}");
    assert!(
        reported.contains(
            r#""unexpected":"unknown_enum_value","found":"text","value":null"#
        ),
        "{reported}"
    );
}
