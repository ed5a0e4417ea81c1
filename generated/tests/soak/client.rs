//! The process of the client: many workers, one client, and a report when they are done.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use revio::options::RateLimit;
use revio::retry::{Backoff, RetryPolicy};
use revio::{Client, Options, reqwest};
use tokio::runtime::Handle;
use tokio::task::JoinSet;

use crate::arguments::Arguments;
use crate::event::{Event, Report};
use crate::worker::Worker;
use crate::{Outcome, memory};

/// How many use the client at once.
pub(crate) const WORKERS: u32 = 32;
/// The rate limit: low enough to take part, high enough for short waits.
const RATE: (u32, Duration) = (500, Duration::from_millis(50));
/// Less than what an oversized response has.
const MAX_BODY_SIZE: usize = 64 * 1024;
/// How long connections may take to end.
const FAREWELL: Duration = Duration::from_secs(10);

/// What the workers count together.
pub(crate) struct Count {
    aim: u64,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    calls: BTreeMap<String, u64>,
    total: u64,
    errors: u64,
    early: Option<u64>,
    late: Option<u64>,
}

impl Count {
    /// Counts a call, and says whether more are wanted.
    pub(crate) fn call(&self, kind: &str, ok: bool) {
        let mut inner = self.inner.lock().expect("no worker has panicked");
        *inner.calls.entry(kind.to_owned()).or_default() += 1;
        inner.total += 1;
        inner.errors += u64::from(!ok);
        if inner.total == self.aim / 5 {
            inner.early = memory::resident();
        }
        // Also at work: what a client piles up may be freed with it.
        if inner.total == self.aim {
            inner.late = memory::resident();
        }
    }

    pub(crate) fn is_reached(&self) -> bool {
        self.inner.lock().expect("no worker has panicked").total >= self.aim
    }

    fn report(&self, tasks: usize) -> Report {
        let inner = self.inner.lock().expect("no worker has panicked");
        let memory = inner.early.zip(inner.late).map(|(early, late)| [early, late]);
        Report { calls: inner.calls.clone(), errors: inner.errors, memory, tasks }
    }
}

pub(crate) async fn run(arguments: &Arguments, base_url: &str) -> Outcome<()> {
    let clients = [client(base_url, false)?, client(base_url, true)?];
    let count = Arc::new(Count { aim: arguments.calls, inner: Mutex::default() });
    let mut workers = JoinSet::new();
    for number in 0..WORKERS {
        let client = clients[number as usize % clients.len()].clone();
        let worker = Worker::new(number, arguments.seed, client, Arc::clone(&count));
        workers.spawn(worker.run());
    }
    while let Some(done) = workers.join_next().await {
        done??;
    }
    drop(clients);
    tell(&Event::Report(count.report(tasks_left().await)))
}

fn client(base_url: &str, is_http2: bool) -> Outcome<Client> {
    let backoff =
        Backoff::exponential(Duration::from_millis(1), Duration::from_millis(20));
    let options = Options::new()
        .retry(RetryPolicy::new().backoff(backoff))
        .max_body_size(MAX_BODY_SIZE);
    let builder =
        Client::builder().username("soak").client_code("acme").password("soak");
    let http = reqwest::Client::builder();
    let http = if is_http2 { http.http2_prior_knowledge() } else { http.http1_only() };
    let builder = builder.base_url(base_url).options(options).http(http);
    Ok(builder.rate_limit(RateLimit::new(RATE.0, RATE.1)).build()?)
}

/// The tasks that do not end by themselves.
async fn tasks_left() -> usize {
    let tasks = || Handle::current().metrics().num_alive_tasks();
    let all_ended = async {
        while tasks() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    // Tasks that are left after that are reported.
    let _ = tokio::time::timeout(FAREWELL, all_ended).await;
    tasks()
}

/// Writes an event to the other process.
pub(crate) fn tell(event: &Event) -> Outcome<()> {
    println!("{}", serde_json::to_string(event)?);
    Ok(())
}
