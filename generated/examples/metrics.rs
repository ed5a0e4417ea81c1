//! Counts attempts, retries and responses with status 429, and measures waits for the rate limiter,
//! with a hook that reports to the crate `metrics`.
//!
//! ```text
//! cargo run -p revio --example metrics
//! ```
//!
//! A program installs an exporter, such as that for Prometheus, in place of the recorder below, which
//! adds everything up and prints it. A fake server responds with faults.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit, counter, histogram,
};
use revio::fake::{Fault, Server};
use revio::hooks::{Attempt, AttemptOutcome, Hook, HookFuture};
use revio::options::RateLimit;
use revio::{Client, StatusCode};

/// Reports every attempt.
struct Metrics;

impl Hook for Metrics {
    fn after<'a>(
        &'a self,
        attempt: &'a Attempt,
        outcome: &'a AttemptOutcome,
    ) -> HookFuture<'a, ()> {
        Box::pin(async {
            let operation = attempt.operation().map_or("raw", |operation| operation.id);
            counter!("revio_attempts", "operation" => operation).increment(1);
            if attempt.number() > 1 {
                counter!("revio_retries", "operation" => operation).increment(1);
            }
            if outcome.status() == Some(StatusCode::TOO_MANY_REQUESTS) {
                counter!("revio_rate_limited", "operation" => operation).increment(1);
            }
            histogram!("revio_waits_seconds").record(attempt.waited());
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let totals = Totals::default();
    metrics::set_global_recorder(totals.clone())?;
    calls().await?;
    for (name, total) in totals.all() {
        println!("{name}: {total}");
    }
    Ok(())
}

/// Three calls. The first gets a 429 once, so it is retried; all later attempts wait for the limiter.
pub async fn calls() -> revio::Result<()> {
    let server = Server::start().await?;
    server.seed(2);
    server.inject(Fault::status(429).on("contacts_list").once())?;
    let limit = RateLimit::new(1, Duration::from_millis(200));
    let client: Client =
        server.client_builder().hook(Metrics).rate_limit(limit).build()?;
    client.contacts().list().await?;
    client.bills().list().await?;
    client.bills().list().await?;
    Ok(())
}

/// A recorder that adds up what it is given, by name and labels.
#[derive(Clone, Default)]
pub struct Totals(Arc<Mutex<BTreeMap<String, f64>>>);

impl Totals {
    /// All totals, by name and labels.
    pub fn all(&self) -> BTreeMap<String, f64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn total(&self, key: &Key) -> Arc<Total> {
        let labels = key.labels().map(|label| format!(" {}", label.value()));
        let name = format!("{}{}", key.name(), labels.collect::<String>());
        Arc::new(Total { name, totals: self.clone() })
    }
}

/// One of the totals.
struct Total {
    name: String,
    totals: Totals,
}

impl Total {
    fn add(&self, value: f64) {
        let mut totals = self.totals.0.lock().unwrap_or_else(PoisonError::into_inner);
        *totals.entry(self.name.clone()).or_default() += value;
    }
}

impl CounterFn for Total {
    fn increment(&self, value: u64) {
        self.add(u32::try_from(value).map_or(f64::INFINITY, f64::from));
    }

    fn absolute(&self, value: u64) {
        self.increment(value);
    }
}

impl HistogramFn for Total {
    fn record(&self, value: f64) {
        self.add(value);
    }
}

impl Recorder for Totals {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.total(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.total(key))
    }
}
