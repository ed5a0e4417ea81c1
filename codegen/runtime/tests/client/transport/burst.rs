//! Many creates at once on one HTTP/2 connection whose server refuses most of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use revio_runtime::{Method, RetryBudget};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::peer::{
    DATA, END_HEADERS, END_STREAM, HEADERS, PREFACE, frame, go_away, reset_stream,
    settings,
};
use super::{http2, raw, retrying};
use crate::support::contacts::builder;
use crate::support::server::listen;
use crate::support::{Client, build};

const CREATES: usize = 80;
/// The first connection accepts this many requests, and refuses the others.
const ACCEPTED: usize = 20;

/// How often the server did what each body asks for.
type Done = Arc<Mutex<HashMap<String, usize>>>;

/// How the server refuses requests.
#[derive(Clone, Copy, Debug)]
enum Refusal {
    GoAway,
    /// A first GOAWAY announces the end, and leaves the last stream open.
    GracefulGoAway,
    ResetStream,
}

async fn serve(listener: TcpListener, refusal: Refusal, done: Done) {
    let (first, _) = listener.accept().await.expect("a connection");
    tokio::spawn(connection(first, Some(refusal), done.clone()));
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, None, done.clone()));
    }
}

/// Reads requests of one frame of data each. Returns at the end of the connection.
async fn connection(
    mut stream: TcpStream,
    refusal: Option<Refusal>,
    done: Done,
) -> Option<()> {
    let mut preface = [0; PREFACE.len()];
    stream.read_exact(&mut preface).await.ok()?;
    stream.write_all(&settings(&[])).await.ok()?;
    let mut accepted = 0;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = usize::from(head[0]) << 16 | usize::from(head[1]) << 8;
        let mut payload = vec![0; length | usize::from(head[2])];
        stream.read_exact(&mut payload).await.ok()?;
        let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        if head[3] != DATA || head[4] & END_STREAM == 0 {
            continue;
        }
        let reply = match refusal {
            Some(Refusal::ResetStream) if accepted >= ACCEPTED => reset_stream(id, 7),
            Some(Refusal::GoAway | Refusal::GracefulGoAway) if accepted >= ACCEPTED => {
                let last = go_away(id - 2, 0);
                if matches!(refusal, Some(Refusal::GracefulGoAway)) {
                    stream.write_all(&go_away((1 << 31) - 1, 0)).await.ok()?;
                }
                stream.write_all(&last).await.ok()?;
                stream.shutdown().await.ok()?;
                // Until the client has read everything.
                while stream.read(&mut [0; 4096]).await.ok()? > 0 {}
                return None;
            }
            _ => {
                accepted += 1;
                let body = String::from_utf8_lossy(&payload).into_owned();
                *done.lock().expect("no panic").entry(body).or_default() += 1;
                // `:status: 204` of the static table.
                frame(HEADERS, END_HEADERS | END_STREAM, id, &[0x89])
            }
        };
        stream.write_all(&reply).await.ok()?;
    }
}

/// Returns how many creates succeeded.
async fn burst(refusal: Refusal, budget: RetryBudget) -> usize {
    let done = Done::default();
    let results = done.clone();
    let address = listen(|listener| serve(listener, refusal, results)).await;
    let mut builder = builder();
    builder.base_url(format!("http://{address}"));
    builder.http(http2().no_proxy());
    builder.options(retrying());
    builder.rate_limit(None);
    builder.retry_budget(budget);
    let client = Client { handle: build(builder).expect("a client") };
    let mut calls = JoinSet::new();
    for index in 0..CREATES {
        let client = client.clone();
        calls.spawn(async move {
            let body = index.to_string();
            let sent = raw(&client, Method::POST, Some(body.clone().into())).await;
            (body, sent)
        });
    }
    let mut succeeded = 0;
    while let Some(call) = calls.join_next().await {
        let (body, sent) = call.expect("no panic");
        let done = done.lock().expect("no panic").get(&body).copied().unwrap_or(0);
        match sent {
            Ok(_) => assert_eq!(done, 1, "{refusal:?} {body}"),
            Err(error) => {
                assert_eq!(done, 0, "{refusal:?} {body}: {error}");
                assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
            }
        }
        succeeded += done;
    }
    succeeded
}

#[tokio::test]
async fn each_refused_create_is_done_once_or_reported_as_not_done() {
    for refusal in [Refusal::GoAway, Refusal::GracefulGoAway, Refusal::ResetStream] {
        // With enough retries, everything is done, unless the fourth attempt is refused as well.
        let all = burst(refusal, RetryBudget::unlimited()).await;
        let refused_again = matches!(refusal, Refusal::ResetStream);
        assert!(all == CREATES || refused_again, "{refusal:?}: {all}");
        // By default, 20 retries are left after a success each.
        let some = burst(refusal, RetryBudget::default()).await;
        assert!(some >= ACCEPTED, "{refusal:?}: {some}");
    }
}
