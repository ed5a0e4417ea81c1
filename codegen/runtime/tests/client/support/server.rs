//! A server on loopback. Each connection reads one request and sends one reply of the script.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// Makes the clients of this process blocking.
pub(crate) const BLOCKING: &str = "REVIO_TEST_BLOCKING";

/// Whether the clients of this process are blocking.
pub(crate) fn is_blocking() -> bool {
    static IS_BLOCKING: LazyLock<bool> =
        LazyLock::new(|| std::env::var_os(BLOCKING).is_some());
    *IS_BLOCKING
}

/// The reply to a request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// A complete response: status, headers, body.
    Response(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// A response with fewer bytes than it announces.
    Truncated(&'static str),
    /// The connection is reset after the request is read.
    Reset,
    /// The connection is reset when something arrives, before anything is read.
    ResetUnread,
    /// A body without a length that ends only when the client disconnects.
    Endless,
}

impl Reply {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self::typed(status, "application/json", body.into())
    }

    pub(crate) fn typed(
        status: u16,
        content_type: &str,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        Self::Response(
            status,
            vec![("Content-Type", content_type.to_owned())],
            body.into(),
        )
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::Response(status, Vec::new(), Vec::new())
    }

    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        match self {
            Self::Response(status, mut headers, body) => {
                headers.push((name, value.to_owned()));
                Self::Response(status, headers, body)
            }
            other => other,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let json = vec![("Content-Type", "application/json".to_owned())];
        let (status, headers, length, body) = match self {
            Self::Response(status, headers, body) => {
                (*status, headers.clone(), Some(body.len()), body.as_slice())
            }
            Self::Truncated(body) => {
                (200, json, Some(body.len() + 100), body.as_bytes())
            }
            _ => (200, json, None, &[][..]),
        };
        let mut head = format!("HTTP/1.1 {status} -\r\nConnection: close\r\n");
        let length = length.map(|length| ("Content-Length", length.to_string()));
        for (name, value) in headers.iter().chain(&length) {
            head.extend([*name, ": ", value, "\r\n"]);
        }
        [head.as_bytes(), b"\r\n", body].concat()
    }
}

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct RecordedRequest {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl RecordedRequest {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut named =
            self.headers.iter().filter(|(header, _)| header.eq_ignore_ascii_case(name));
        let (_, value) = named.next()?;
        assert!(named.next().is_none(), "{name} is sent twice");
        Some(value)
    }
}

/// The server. It stops with the test.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<RecordedRequest>>>,
}

impl Server {
    /// Starts a server that replies by a script, and with 599 after its end.
    pub(crate) async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        Self::serving(Source::Script(script.into_iter().collect())).await
    }

    /// Starts a server that derives each reply from the request.
    pub(crate) async fn responding(
        reply: impl Fn(&RecordedRequest) -> Reply + Send + 'static,
    ) -> Self {
        Self::serving(Source::Request(Box::new(reply))).await
    }

    async fn serving(source: Source) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let received = Arc::clone(&requests);
        let address = listen(|listener| serve(listener, source, received)).await;
        Self { address, requests }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.lock().expect("no panic in the server").clone()
    }

    /// The only request.
    pub(crate) fn request(&self) -> RecordedRequest {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests[0].clone()
    }

    /// Paths and queries of the requests so far, below the base URL.
    pub(crate) fn targets(&self) -> Vec<String> {
        self.requests()
            .into_iter()
            .map(|request| request.target.replace("/v1", ""))
            .collect()
    }
}

/// Serves a port on loopback, and returns its address.
pub(crate) async fn listen<F: Future<Output = ()> + Send + 'static>(
    serve: impl FnOnce(TcpListener) -> F,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port on loopback");
    let address = listener.local_addr().expect("an address");
    if !is_blocking() {
        tokio::spawn(serve(listener));
        return address;
    }
    let socket = listener.into_std().expect("a socket");
    let _guard = RUNTIME.enter();
    tokio::spawn(serve(TcpListener::from_std(socket).expect("a socket")));
    address
}

/// The runtime of the servers of blocking clients, whose calls block that of the test.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime")
});

/// The source of replies.
enum Source {
    Script(VecDeque<Reply>),
    Request(Box<dyn Fn(&RecordedRequest) -> Reply + Send>),
}

impl Source {
    /// Whether the next connection is reset before anything is read.
    fn resets_unread(&mut self) -> bool {
        let Self::Script(script) = self else { return false };
        let resets = matches!(script.front(), Some(Reply::ResetUnread));
        resets && script.pop_front().is_some()
    }

    fn reply(&mut self, request: &RecordedRequest) -> Reply {
        match self {
            Self::Script(script) => script.pop_front().unwrap_or(Reply::empty(599)),
            Self::Request(reply) => reply(request),
        }
    }
}

async fn serve(
    listener: TcpListener,
    mut source: Source,
    requests: Arc<Mutex<Vec<RecordedRequest>>>,
) {
    while let Ok((mut stream, _)) = listener.accept().await {
        if source.resets_unread() {
            stream.peek(&mut [0]).await.expect("a request");
            stream.set_zero_linger().expect("a socket option");
            continue;
        }
        let Some(request) = read(&mut stream).await else { continue };
        let reply = source.reply(&request);
        requests.lock().expect("no panic in a test").push(request);
        match reply {
            Reply::Reset => stream.set_zero_linger().expect("a socket option"),
            Reply::Endless => {
                let _ = stream.write_all(&reply.bytes()).await;
                while stream.write_all(&[b' '; 4096]).await.is_ok() {}
            }
            reply => {
                let _ = stream.write_all(&reply.bytes()).await;
                let _ = stream.shutdown().await;
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<RecordedRequest> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut request = head(&String::from_utf8_lossy(&bytes[..end]));
    let length = request
        .header("content-length")
        .map_or(0, |length| length.parse().expect("a number"));
    let is_chunked = request.header("transfer-encoding").is_some();
    while bytes.len() < end + 4 + length
        || (is_chunked && !bytes.ends_with(b"0\r\n\r\n"))
    {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    request.body = String::from_utf8_lossy(&bytes[end + 4..]).into_owned();
    Some(request)
}

fn head(text: &str) -> RecordedRequest {
    let mut lines = text.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let headers = lines.filter_map(|line| line.split_once(": "));
    RecordedRequest {
        method: first.next().unwrap_or_default(),
        target: first.next().unwrap_or_default(),
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: String::new(),
    }
}
