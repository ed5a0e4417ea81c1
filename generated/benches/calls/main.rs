//! Compares calls with the same calls written by hand with reqwest and `serde_json`: a page, a create,
//! a list of 100,000 records, and prefetching while each response takes 20 ms.
//!
//! ```text
//! cargo bench -p revio --bench calls
//! ```
//!
//! Both sides have the same settings, make one call after the other on one connection, and keep
//! unknown fields. The twin has neither spans nor retries, checks nothing that it sends, and detects
//! no list without an end. It never prefetches. On Linux, everything runs on one processor. The module
//! `compare` says how to read the table.

mod by_hand;
#[path = "../compare/mod.rs"]
mod compare;
mod server;
#[path = "../generated/twin.rs"]
mod twin;

use revio::contacts::ContactCreate;
use revio::{Client, Result};
use tokio::runtime::{Builder, Runtime};

use by_hand::ByHand;
use compare::{Measure, Outcome, Row, Run, compare};
use server::{LARGE, LATENCY, List, SMALL, Server};

const USERNAME: &str = "bench";
const CLIENT_CODE: &str = "acme";
const PASSWORD: &str = "s3cret";

/// The calls in one run.
const CALLS: u32 = 200;
const PREFETCH: [usize; 5] = [0, 1, 4, 8, 16];

fn main() -> Outcome<()> {
    if server::is_asked_for() {
        return server::serve();
    }
    stay_on_one_processor()?;
    let server = Server::start()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let (revio, by_hand) = sides(&server.base_url)?;
    let calls = vec![
        Row {
            name: format!("call: a page of {}", SMALL.size),
            repetitions: CALLS,
            candidate: repeat(&runtime, CALLS, async || {
                let list = revio.contacts().list().page_size(SMALL.size).page(1);
                ensure(list.await?.records.len() == usize::from(SMALL.size))
            }),
            twin: repeat(&runtime, CALLS, async || {
                let page = by_hand.page(SMALL.size, 1).await?;
                ensure(page.records.len() == usize::from(SMALL.size))
            }),
        },
        Row {
            name: "call: a create".to_owned(),
            repetitions: CALLS,
            candidate: repeat(&runtime, CALLS, async || {
                let created = revio.contacts().create(new_contact()?).await?;
                ensure(created.id == server::ID.into())
            }),
            twin: repeat(&runtime, CALLS, async || {
                ensure(by_hand.create().await? == server::ID)
            }),
        },
        Row {
            name: format!("paging: {} records", LARGE.len()),
            repetitions: 1,
            candidate: repeat(&runtime, 1, async || {
                ensure(count(&revio, LARGE, 0).await? == LARGE.len())
            }),
            twin: repeat(&runtime, 1, async || {
                ensure(by_hand.count(LARGE.size).await? == LARGE.len())
            }),
        },
    ];
    println!("CPU time\n");
    compare(Measure::CpuTime, calls)?;

    let (revio, by_hand) = sides(&server.slow_base_url())?;
    let prefetching = PREFETCH.map(|pages| Row {
        name: format!("paging, elapsed: prefetch({pages})"),
        repetitions: 1,
        candidate: repeat(&runtime, 1, {
            let revio = &revio;
            async move || ensure(count(revio, SMALL, pages).await? == SMALL.len())
        }),
        twin: repeat(&runtime, 1, async || {
            ensure(by_hand.count(SMALL.size).await? == SMALL.len())
        }),
    });
    println!("\nelapsed time for {} pages at {LATENCY:?} each\n", SMALL.pages);
    compare(Measure::WallTime, prefetching.into())
}

/// Keeps this process and the server on one processor. Otherwise the scheduler decides for each
/// connection whether a request wakes another processor, and that can cost as much as the call.
#[cfg(target_os = "linux")]
fn stay_on_one_processor() -> Outcome<()> {
    let mut processors = rustix::thread::CpuSet::new();
    processors.set(rustix::thread::sched_getcpu());
    Ok(rustix::thread::sched_setaffinity(None, &processors)?)
}

/// Other systems have no such setting: compare the null control with the ratio.
#[cfg(not(target_os = "linux"))]
fn stay_on_one_processor() -> Outcome<()> {
    Ok(())
}

fn sides(base_url: &str) -> Outcome<(Client, ByHand)> {
    let client =
        Client::builder().username(USERNAME).client_code(CLIENT_CODE).password(PASSWORD);
    // The rate limit would dominate the measurement.
    let client = client.base_url(base_url).rate_limit(None).build()?;
    Ok((client, ByHand::new(base_url)?))
}

/// Code that makes a call several times.
fn repeat<'a>(
    runtime: &'a Runtime,
    count: u32,
    call: impl AsyncFn() -> Outcome<()> + 'a,
) -> Run<'a> {
    Box::new(move || {
        runtime.block_on(async {
            for _ in 0..count {
                call().await?;
            }
            Ok(())
        })
    })
}

fn ensure(holds: bool) -> Outcome<()> {
    if holds { Ok(()) } else { Err("a response is not the expected one".into()) }
}

/// The number of all contacts in a list.
async fn count(client: &Client, list: List, prefetch: usize) -> Result<usize> {
    let mut records =
        client.contacts().list().page_size(list.size).records().prefetch(prefetch);
    let mut count = 0;
    while records.try_next().await?.is_some() {
        count += 1;
    }
    Ok(count)
}

fn new_contact() -> Result<ContactCreate> {
    ContactCreate::builder()
        .customer_id(1001)
        .name("Jane Doe")
        .email("jane@example.com")
        .company("Example Co")
        .phone("5555550100")
        .build()
}
