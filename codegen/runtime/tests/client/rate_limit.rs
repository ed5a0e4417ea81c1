//! The rate limit over sockets, with a paused clock.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use revio_runtime::{Options, RateLimit};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::support::build;
use crate::support::contacts::{Client, builder};
use crate::support::server::listen;

/// Responds to every request on a connection, and notes when it saw the request.
async fn serve(stream: TcpStream, seen: Arc<Mutex<Vec<Instant>>>) {
    // The connection takes long to set up.
    sleep(Duration::from_millis(700)).await;
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    while stream.read_line(&mut line).await.is_ok_and(|length| length > 0) {
        if line == "\r\n" {
            seen.lock().expect("no panic").push(Instant::now());
            stream.write_all(b"HTTP/1.1 204 -\r\n\r\n").await.expect("a client");
        }
        line.clear();
    }
}

#[tokio::test(start_paused = true)]
async fn no_window_has_too_many_requests_however_slow_the_connections() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let address = listen(|listener| async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&log)));
        }
    })
    .await;
    let (calls, per) = (50, Duration::from_millis(500));
    let mut builder = builder();
    builder.base_url(format!("http://{address}"));
    builder.connect_timeout(Duration::from_secs(3600));
    builder.rate_limit(RateLimit::new(50, per));
    builder
        .options(Options::new().timeout(Duration::MAX).attempt_timeout(Duration::MAX));
    let client = Client { handle: build(builder).expect("a client") };
    let deletes = (0..200).map(|id| client.delete(id).into_future());
    let results = deletes.collect::<JoinSet<_>>().join_all().await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let seen = seen.lock().expect("no panic");
    assert_eq!(seen.len(), 200);
    for (first, next) in seen.iter().zip(&seen[calls..]) {
        assert!(*next - *first >= per, "{:?}", *next - *first);
    }
}
