//! Measures what prefetching saves: reads a list of 200 pages, each with a latency of 20 ms,
//! sequentially and with eight pages prefetched.
//!
//! ```text
//! cargo bench -p revio --bench read_ahead
//! ```

use std::time::{Duration, Instant};

use revio::fake::{Fault, Server};
use revio::{Client, Result};

const PAGES: usize = 200;
const PAGE_SIZE: usize = 10;
const LATENCY: Duration = Duration::from_millis(20);
const AHEAD: usize = 8;
const RUNS: usize = 5;

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    server.seed(PAGES * PAGE_SIZE);
    server.inject(Fault::delay(LATENCY))?;
    // The rate limit would dominate the measurement.
    let client = server.client_builder().rate_limit(None).build()?;

    println!("{PAGES} pages at {LATENCY:?}, in seconds");
    println!("sequential  prefetch({AHEAD})  ratio");
    // Alternate, so that other load on the machine affects both.
    for _ in 0..RUNS {
        let sequential = read(&client, 0).await?;
        let ahead = read(&client, AHEAD).await?;
        let ratio = ahead.as_secs_f64() / sequential.as_secs_f64();
        println!(
            "{:10.3}  {:11.3}  {ratio:5.3}",
            sequential.as_secs_f64(),
            ahead.as_secs_f64()
        );
    }
    Ok(())
}

/// Measures the time to read the whole list.
async fn read(client: &Client, ahead: usize) -> Result<Duration> {
    let start = Instant::now();
    let page_size = i64::try_from(PAGE_SIZE).unwrap_or(i64::MAX);
    let list = client.contacts().list().page_size(page_size);
    let records = list.records().prefetch(ahead).try_collect().await?;
    assert_eq!(records.len(), PAGES * PAGE_SIZE);
    Ok(start.elapsed())
}
