//! The logs of all crates below the client, at their most verbose.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Mutex, PoisonError};
use std::thread;

use log::{LevelFilter, Log, Record};
use revio_runtime::reqwest;
use tracing::field::Visit;
use tracing::span::{self, Attributes, Id};
use tracing::{Event, Metadata, Subscriber};

use crate::Fields;
use crate::support::contacts::{self, Client, ContactCreate, KEY, PASSWORD};
use crate::support::{Reply, Server};

/// Everything that the crates log, through `log` or `tracing`.
struct Logs(Mutex<String>);

static LOGS: Logs = Logs(Mutex::new(String::new()));

impl Logs {
    fn add(&self, line: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_str(line);
    }

    fn take(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        self.add(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Records all spans and events of `tracing`.
struct Everything;

impl Everything {
    fn add(metadata: &Metadata<'_>, record: impl FnOnce(&mut dyn Visit)) {
        let mut line = Fields(metadata.target().to_owned());
        record(&mut line);
        LOGS.add(&format!("{}\n", line.0));
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::add(span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &span::Record<'_>) {
        let mut line = Fields(String::new());
        values.record(&mut line);
        LOGS.add(&line.0);
    }

    fn event(&self, event: &Event<'_>) {
        Self::add(event.metadata(), |line| event.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// A server that speaks HTTP/2 and responds to one request with 204. Returns its base URL.
fn http2_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut [0; 24]).expect("the preface");
        // Settings, and the acknowledgement of the client's.
        stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).expect("a client");
        stream.write_all(&[0, 0, 0, 4, 1, 0, 0, 0, 0]).expect("a client");
        let (mut head, mut ends_stream) = ([0; 9], false);
        while !ends_stream {
            stream.read_exact(&mut head).expect("a frame");
            let length = usize::from(head[1]) << 8 | usize::from(head[2]);
            stream.read_exact(&mut vec![0; length]).expect("a payload");
            ends_stream = head[3] < 2 && head[4] & 1 == 1;
        }
        // Headers with `:status: 204`, the end of stream 1.
        stream.write_all(&[0, 0, 1, 1, 5, 0, 0, 0, 1, 0x89]).expect("a client");
        let _ = stream.read_to_end(&mut Vec::new());
    });
    base_url
}

#[tokio::test]
async fn no_log_below_the_client_contains_a_secret() {
    log::set_logger(&LOGS).expect("the only logger");
    log::set_max_level(LevelFilter::Trace);
    let _guard = tracing::subscriber::set_default(Everything);
    let http1 = Server::responding(|_| Reply::empty(204)).await;
    let verbose = || reqwest::Client::builder().connection_verbose(true);
    for (base_url, http, logged) in [
        (http1.base_url(), verbose(), "reqwest::connect starting new connection"),
        (http2_server(), verbose().http2_prior_knowledge(), "h2::"),
    ] {
        let mut builder = contacts::builder();
        builder.base_url(base_url);
        builder.http(http);
        let client = Client { handle: builder.build().expect("a client") };
        let body = ContactCreate::builder().name("Julia").pin("99887766");
        let create = client.create(body.build().expect("a body"));
        let error = create.await.expect_err("no identifier");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(204), "{error}");
        let logs = LOGS.take();
        assert!(logs.contains(logged), "{logs}");
        for secret in [PASSWORD, KEY, "YXBpX3VzZXJAYWNtZ", "99887766"] {
            assert!(!logs.contains(secret), "{secret} in {logs}");
        }
    }
}
