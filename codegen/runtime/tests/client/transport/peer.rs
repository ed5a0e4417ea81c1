//! A server that follows a script of steps in each connection, and counts complete requests.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::server::listen;

/// What the server does next.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Waits until something arrives, and leaves it unread.
    Arrival,
    /// Reads a complete HTTP/1 request.
    Read,
    /// Reads the head of an HTTP/1 request.
    ReadHead,
    /// Reads HTTP/2 frames until a stream ends.
    ReadHttp2,
    /// Reads HTTP/2 frames until a stream begins.
    ReadHttp2Head,
    Write(Vec<u8>),
    /// Resets the connection.
    Reset,
    /// Reads until the client disconnects.
    Hang,
}

pub(super) fn write(bytes: impl AsRef<[u8]>) -> Step {
    Step::Write(bytes.as_ref().to_vec())
}

/// The server. It stops with the test.
pub(super) struct Peer {
    pub(super) address: SocketAddr,
    /// The complete requests so far.
    pub(super) requests: Arc<AtomicUsize>,
    pub(super) connections: Arc<AtomicUsize>,
}

impl Peer {
    /// A server that does the same in every connection, and then closes it.
    pub(super) async fn start(steps: Vec<Step>) -> Self {
        let (requests, connections) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let (read, accepted) = (requests.clone(), connections.clone());
        let address = listen(|listener| async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(follow(stream, steps.clone(), read.clone()));
            }
        })
        .await;
        Self { address, requests, connections }
    }

    pub(super) fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub(super) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn follow(mut stream: TcpStream, steps: Vec<Step>, requests: Arc<AtomicUsize>) {
    let mut buffer = Vec::new();
    for step in steps {
        let complete = match step {
            Step::Arrival => stream.peek(&mut [0]).await.is_ok_and(|_| false),
            Step::Read => read(&mut stream, &mut buffer, request_length).await,
            Step::ReadHead => {
                read(&mut stream, &mut buffer, head_length).await;
                false
            }
            Step::ReadHttp2 => read(&mut stream, &mut buffer, stream_length).await,
            Step::ReadHttp2Head => {
                read(&mut stream, &mut buffer, stream_head_length).await;
                false
            }
            Step::Write(bytes) => {
                let _ = stream.write_all(&bytes).await;
                false
            }
            Step::Reset => {
                stream.set_zero_linger().expect("a socket option");
                return;
            }
            Step::Hang => {
                while stream.read(&mut [0; 4096]).await.is_ok_and(|length| length > 0) {}
                return;
            }
        };
        requests.fetch_add(complete.into(), Ordering::SeqCst);
    }
    let _ = stream.shutdown().await;
    // Without a reset by unread bytes.
    while stream.read(&mut [0; 4096]).await.is_ok_and(|length| length > 0) {}
}

/// Reads until the bytes hold as much as `length` says, and removes it.
pub(super) async fn read(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    buffer: &mut Vec<u8>,
    length: fn(&[u8]) -> Option<usize>,
) -> bool {
    loop {
        if let Some(length) = length(buffer).filter(|length| *length <= buffer.len()) {
            buffer.drain(..length);
            return true;
        }
        if !stream.read_buf(buffer).await.is_ok_and(|length| length > 0) {
            return false;
        }
    }
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|window| window == b"\r\n\r\n").map(|end| end + 4)
}

pub(super) fn request_length(bytes: &[u8]) -> Option<usize> {
    let end = head_length(bytes)?;
    let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
    assert!(!head.contains("transfer-encoding"), "{head}");
    let length = head.split("content-length: ").nth(1).map(|rest| {
        rest.split("\r\n").next().and_then(|it| it.parse().ok()).expect("a number")
    });
    Some(end + length.unwrap_or(0))
}

pub(super) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The length up to the first frame that ends a stream.
pub(super) fn stream_length(bytes: &[u8]) -> Option<usize> {
    length_to(bytes, |kind, flags| {
        matches!(kind, DATA | HEADERS) && flags & END_STREAM != 0
    })
}

/// The length up to the first frame that begins a stream.
fn stream_head_length(bytes: &[u8]) -> Option<usize> {
    length_to(bytes, |kind, _| kind == HEADERS)
}

fn length_to(bytes: &[u8], is_last: fn(u8, u8) -> bool) -> Option<usize> {
    let mut at = if bytes.starts_with(PREFACE) { PREFACE.len() } else { 0 };
    loop {
        let head = bytes.get(at..at + 9)?;
        at += 9 + usize::from(head[0]) * 65536 + usize::from(head[1]) * 256;
        at += usize::from(head[2]);
        if is_last(head[3], head[4]) {
            return Some(at);
        }
    }
}

pub(super) const DATA: u8 = 0;
pub(super) const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
pub(super) const END_STREAM: u8 = 1;
pub(super) const END_HEADERS: u8 = 4;

pub(super) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a short frame").to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

pub(super) fn settings(settings: &[(u16, u32)]) -> Vec<u8> {
    let pairs = settings.iter();
    let pairs: Vec<_> = pairs
        .flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat())
        .collect();
    frame(SETTINGS, 0, 0, &pairs)
}

pub(super) fn reset_stream(stream: u32, code: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &code.to_be_bytes())
}

pub(super) fn go_away(last_stream: u32, code: u32) -> Vec<u8> {
    let payload = [last_stream.to_be_bytes(), code.to_be_bytes()].concat();
    frame(GOAWAY, 0, 0, &payload)
}
