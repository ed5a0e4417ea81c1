//! Reading a list of 20 pages over real sockets, with each fault on each page, with and without
//! prefetching. The tests beside the code of paging cover what depends on time.

use std::time::Duration;

use revio_runtime::fake::{Fault, RetryHint};
use revio_runtime::{Backoff, Options, RetryPolicy};

use crate::client::{Client, builder};
use crate::support::{Fake, contacts, start};

const PAGES: i64 = 20;
/// Each reading meets two faults. They are further apart than any prefetching, so that they stay two.
const APART: i64 = PAGES / 2;
const PAGE_SIZE: i64 = 3;

/// The result of reading the whole list.
#[derive(Debug, PartialEq)]
struct Reading {
    keys: Vec<i64>,
    /// The page in each error.
    errors: Vec<Option<i64>>,
}

impl Reading {
    fn whole(errors: impl IntoIterator<Item = i64>) -> Self {
        let errors = errors.into_iter().map(Some).collect();
        Self { keys: (1..=PAGES * PAGE_SIZE).collect(), errors }
    }
}

/// A client with short delays, no rate limit, and a small limit for bodies.
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

/// Reads the list and continues after errors.
async fn read(client: &Client, ahead: usize) -> Reading {
    let mut records = client.list().page_size(PAGE_SIZE).records().prefetch(ahead);
    let mut reading = Reading { keys: Vec::new(), errors: Vec::new() };
    loop {
        match records.try_next().await {
            Ok(Some(contact)) => reading.keys.push(contact.contact_id.get()),
            Ok(None) => return reading,
            Err(error) => reading.errors.push(error.page()),
        }
        assert!(reading.errors.len() < 10, "too many errors");
    }
}

/// Injects a fault into each page, with each prefetch. Those who wait do so at the same time.
async fn check(fault: impl Fn(i64) -> Fault, expected: impl Fn([i64; 2]) -> Reading) {
    let (fault, expected) = (&fault, &expected);
    let pages = |ahead: usize, part: i64| async move {
        let fake = start(&contacts(PAGES * PAGE_SIZE)).await;
        let client = client(&fake);
        for page in (1..=APART).filter(|page| page % 5 == part) {
            let pages = [page, page + APART];
            let what = format!("pages {pages:?}, {ahead} ahead, {:?}", fault(page));
            fake.server.clear_faults();
            fake.server.clear_requests();
            for page in pages {
                fake.server.inject(fault(page)).expect("a fault of any operation");
            }
            assert_eq!(read(&client, ahead).await, expected(pages), "{what}");
            let requests = fake.server.requests();
            let met = requests.iter().filter(|request| !request.faults.is_empty());
            assert!(met.count() >= pages.len(), "{what}: nothing went wrong");
        }
        assert!(fake.server.max_in_flight() <= ahead + 1, "{ahead} ahead");
    };
    let with = |ahead: usize| async move {
        let part = |part| Box::pin(pages(ahead, part));
        tokio::join!(part(0), part(1), part(2), part(3), part(4));
    };
    tokio::join!(with(0), with(1), with(4), with(8));
}

/// Injects a fault into the first request for each page. Reading continues after an error.
async fn once(fault: Fault, is_error: bool) {
    let expected =
        |pages: [i64; 2]| Reading::whole(pages.into_iter().filter(|_| is_error));
    check(|page| fault.clone().page(page).once(), expected).await;
}

macro_rules! first_request {
    ($($name:ident: $fault:expr, $is_error:expr;)*) => { $(
        #[tokio::test]
        async fn $name() {
            once($fault, $is_error).await;
        }
    )* };
}

first_request! {
    delay_is_no_error: Fault::delay(Duration::from_millis(50)), false;
    rate_limit_in_seconds_is_retried: Fault::rate_limited(RetryHint::Seconds(0)), false;
    rate_limit_until_a_date_is_retried:
        Fault::rate_limited(RetryHint::Date(Duration::ZERO)), false;
    rate_limit_in_a_message_is_retried: Fault::rate_limited(RetryHint::Message(0)), false;
    rate_limit_without_a_time_is_retried: Fault::rate_limited(RetryHint::None), false;
    rate_limit_for_too_long_is_an_error:
        Fault::rate_limited(RetryHint::Seconds(999)), true;
    status_500_is_retried: Fault::status(500), false;
    status_503_is_retried: Fault::status(503), false;
    gateway_page_is_retried: Fault::html(502), false;
    html_with_status_200_is_an_error: Fault::html(200), true;
    reset_before_the_body_is_retried: Fault::reset_before_body(), false;
    reset_after_the_body_is_retried: Fault::reset_after_body(), false;
    truncated_response_is_retried: Fault::truncated(), false;
    slow_body_is_no_error: Fault::slow_body(64, Duration::from_millis(1)), false;
    // A JSON object is recognized by its first byte.
    wrong_content_type_is_no_error: Fault::content_type("text/html"), false;
    empty_body_is_an_error: Fault::empty_body(), true;
    oversized_body_is_an_error: Fault::oversized(8192), true;
    body_that_is_not_ok_is_an_error: Fault::not_ok("in use"), true;
}

#[tokio::test]
async fn permanent_status_is_an_error() {
    let fault = |page| Fault::status(500).page(page).times(4);
    check(fault, Reading::whole).await;
}

/// The first page has no page before it.
#[tokio::test]
async fn repeated_page_is_an_error() {
    let fault = |page: i64| Fault::repeated_page(page.max(2)).once();
    check(fault, |[first, second]| Reading::whole([first.max(2), second])).await;
}

#[tokio::test]
async fn empty_and_small_pages_lose_no_records() {
    check(Fault::empty_page, |_| Reading::whole([])).await;
    check(|_| Fault::max_page_size(2), |_| Reading::whole([])).await;
}
