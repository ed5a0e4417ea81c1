//! A list of 20 pages over real sockets, of which each meets each fault, read with and without
//! read-ahead. What depends on time alone is tested in memory, beside the code of paging.

use std::time::Duration;

use revio_runtime::fake::{Fault, RetryHint};
use revio_runtime::{Backoff, Options, RetryPolicy};

use crate::api::{Client, builder};
use crate::support::{Fake, contacts, start};

const PAGES: i64 = 20;
const PAGE_SIZE: i64 = 3;

/// What came of reading the whole list.
#[derive(Debug, PartialEq)]
struct Reading {
    keys: Vec<i64>,
    /// The page that each error names.
    errors: Vec<Option<i64>>,
}

impl Reading {
    fn whole(errors: &[i64]) -> Self {
        let errors = errors.iter().map(|page| Some(*page)).collect();
        Self { keys: (1..=PAGES * PAGE_SIZE).collect(), errors }
    }
}

/// A client that waits neither for its turn nor long, and takes bodies of a few kilobytes only.
fn client(fake: &Fake) -> Client {
    let backoff =
        Backoff::exponential(Duration::from_millis(1), Duration::from_millis(5));
    let options =
        Options::new().retry(RetryPolicy::new().backoff(backoff)).max_body_size(4096);
    let mut builder = builder();
    builder.base_url(fake.server.base_url());
    builder.options(options);
    builder.rate_limit(None);
    Client { handle: builder.build().expect("a client") }
}

/// Reads the list, and goes on after errors.
async fn read(client: &Client, ahead: usize) -> Reading {
    let mut records = client.list().page_size(PAGE_SIZE).records().prefetch(ahead);
    let mut reading = Reading { keys: Vec::new(), errors: Vec::new() };
    loop {
        match records.try_next().await {
            Ok(Some(contact)) => reading.keys.push(contact.contact_id.0),
            Ok(None) => return reading,
            Err(error) => reading.errors.push(error.page()),
        }
        assert!(reading.errors.len() < 10, "errors without end");
    }
}

/// Lets a fault happen at each page, with each read-ahead.
async fn check(fault: impl Fn(i64) -> Fault, expected: impl Fn(i64) -> Reading) {
    let (fault, expected) = (&fault, &expected);
    let with = |ahead: usize| async move {
        let fake = start(&contacts(PAGES * PAGE_SIZE)).await;
        let client = client(&fake);
        for page in 1..=PAGES {
            let what = format!("page {page}, {ahead} ahead, {:?}", fault(page));
            fake.server.clear_faults();
            fake.server.clear_requests();
            fake.server.inject(fault(page)).expect("a fault of any operation");
            assert_eq!(read(&client, ahead).await, expected(page), "{what}");
            let requests = fake.server.requests();
            let met = requests.iter().any(|request| !request.faults.is_empty());
            assert!(met, "{what}: nothing went wrong");
        }
        assert!(fake.server.max_in_flight() <= ahead.max(1), "{ahead} ahead");
    };
    tokio::join!(with(0), with(1), with(4), with(8));
}

/// The first request for a page meets a fault, and the reader notices nothing.
async fn passes(fault: Fault) {
    check(|page| fault.clone().page(page).once(), |_| Reading::whole(&[])).await;
}

/// The first request for a page meets a fault. The reader is told, asks again, and loses nothing.
async fn fails(fault: Fault) {
    check(|page| fault.clone().page(page).once(), |page| Reading::whole(&[page])).await;
}

#[tokio::test]
async fn a_delay_passes() {
    passes(Fault::delay(Duration::from_millis(50))).await;
}

#[tokio::test]
async fn a_refusal_of_many_calls_passes() {
    passes(Fault::rate_limited(RetryHint::Seconds(0))).await;
    passes(Fault::rate_limited(RetryHint::Date(Duration::ZERO))).await;
    passes(Fault::rate_limited(RetryHint::Message(0))).await;
    passes(Fault::rate_limited(RetryHint::None)).await;
}

#[tokio::test]
async fn a_status_passes() {
    passes(Fault::status(500)).await;
    passes(Fault::status(503)).await;
}

#[tokio::test]
async fn a_page_of_a_gateway_passes() {
    passes(Fault::html(502)).await;
}

#[tokio::test]
async fn a_reset_passes() {
    passes(Fault::reset_before_body()).await;
    passes(Fault::reset_after_body()).await;
}

#[tokio::test]
async fn half_an_answer_passes() {
    passes(Fault::truncated()).await;
}

#[tokio::test]
async fn a_slow_drip_passes() {
    passes(Fault::slow_body(64, Duration::from_millis(1))).await;
}

#[tokio::test]
async fn a_status_that_stays_is_an_error() {
    let fault = |page| Fault::status(500).page(page).times(4);
    check(fault, |page| Reading::whole(&[page])).await;
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_an_error() {
    fails(Fault::rate_limited(RetryHint::Seconds(999))).await;
}

#[tokio::test]
async fn a_page_of_html_is_an_error() {
    fails(Fault::html(200)).await;
}

/// An object speaks for itself.
#[tokio::test]
async fn a_wrong_type_of_what_is_json_passes() {
    passes(Fault::content_type("text/html")).await;
}

#[tokio::test]
async fn an_empty_body_is_an_error() {
    fails(Fault::empty_body()).await;
}

#[tokio::test]
async fn a_body_that_is_too_large_is_an_error() {
    fails(Fault::oversized(8192)).await;
}

#[tokio::test]
async fn an_answer_that_is_not_ok_is_an_error() {
    fails(Fault::not_ok("in use")).await;
}

#[tokio::test]
async fn the_page_before_is_an_error() {
    // There is none before the first.
    check(
        |page| Fault::repeated_page(page.max(2)).once(),
        |page| Reading::whole(&[page.max(2)]),
    )
    .await;
}

#[tokio::test]
async fn an_empty_page_does_not_end_the_list() {
    check(Fault::empty_page, |_| Reading::whole(&[])).await;
}

#[tokio::test]
async fn smaller_pages_than_asked_for_lose_nothing() {
    check(|_| Fault::max_page_size(2), |_| Reading::whole(&[])).await;
}
