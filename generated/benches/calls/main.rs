//! Compares the CPU time of a call with that of a client written by hand with reqwest and
//! `serde_json`: pages of 10 and 500 contacts, 64 concurrent tasks, the server in its own process.
//!
//! ```text
//! cargo bench -p revio --bench calls
//! ```
//!
//! The measurement is the CPU time of all threads of this process, as reported by Linux. The
//! hand-written client does less: it drops unknown fields, leaves dates as text, and has neither a
//! rate limit nor retries.

mod by_hand;
mod cpu;
mod server;

use revio::Client;
use tokio::task::JoinSet;

use by_hand::ByHand;
use server::Other;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const TASKS: u32 = 64;
const ROUNDS: u32 = 7;
/// The page size, and the number of pages that each task reads in a round.
const SIZES: [(i64, u32); 2] = [(10, 250), (500, 6)];

/// A client that can read the first page of contacts. Returns the number of records.
trait Reads: Clone + Send + 'static {
    fn read(&self, size: i64) -> impl Future<Output = Outcome<usize>> + Send;
}

impl Reads for Client {
    async fn read(&self, size: i64) -> Outcome<usize> {
        Ok(self.contacts().list().page_size(size).await?.records.len())
    }
}

#[tokio::main]
async fn main() -> Outcome<()> {
    if server::is_asked_for() {
        return server::serve().await;
    }
    let server = Other::start()?;
    let ours = Client::builder().username("bench").client_code("acme").password("bench");
    let ours = ours.base_url(&server.base_url).rate_limit(None).build()?;
    let by_hand = ByHand::new(&server.base_url, "bench@acme", "bench")?;
    for (size, calls) in SIZES {
        println!("pages of {size}, processor time per call in µs");
        println!("revio  by hand  ratio");
        for round in 0..=ROUNDS {
            // Alternate, so that other load on the machine affects both.
            let (ours, by_hand) =
                (cost(&ours, size, calls).await?, cost(&by_hand, size, calls).await?);
            // The first round only opens the connections.
            if round > 0 {
                println!("{ours:5.0}  {by_hand:7.0}  {:5.3}", ours / by_hand);
            }
        }
    }
    Ok(())
}

/// Measures the CPU time of a call, in microseconds.
async fn cost(client: &impl Reads, size: i64, calls: u32) -> Outcome<f64> {
    let start = cpu::seconds()?;
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..calls {
                let records = client.read(size).await?;
                assert_eq!(i64::try_from(records)?, size);
            }
            Outcome::Ok(())
        });
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    Ok((cpu::seconds()? - start) * 1e6 / f64::from(TASKS * calls))
}
