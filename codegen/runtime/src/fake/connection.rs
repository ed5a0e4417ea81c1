//! Sockets: hyper speaks HTTP over them, and they can be reset.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::exchange::exchange;
use super::server::Shared;

/// Takes connections until it is aborted, which ends them as well.
pub(super) async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Most likely there are no more file descriptors. Some may become free.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        connections.spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    // Without it, the second of two small writes waits for the other side.
    let _ = stream.set_nodelay(true);
    let fate = Arc::new(ConnectionFate::default());
    let wire = TokioIo::new(Wire { stream, fate: Arc::clone(&fate) });
    let service = service_fn(move |request| {
        let (shared, fate) = (Arc::clone(&shared), Arc::clone(&fate));
        async move { exchange(&shared, &fate, request).await }
    });
    // It ends with an error where the client went away, or where a fault wanted it to.
    let _ = http1::Builder::new().serve_connection(wire, service).await;
}

/// How a connection is to end.
#[derive(Debug, Default)]
pub(super) struct ConnectionFate(AtomicBool);

impl ConnectionFate {
    /// It is to be reset.
    pub(super) fn reset(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A socket that is reset at its end, if its fate says so.
struct Wire {
    stream: TcpStream,
    fate: Arc<ConnectionFate>,
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.fate.0.load(Ordering::Relaxed) {
            // Nothing lingers: what was not sent is thrown away, and the other side is told.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if self.fate.0.load(Ordering::Relaxed) {
            // A farewell would be answered; a reset is none.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
