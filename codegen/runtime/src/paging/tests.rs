//! A list of 20 pages. Each page fails in each way, with and without prefetch.

mod following;
mod resume;

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::{Pages, Records};
use crate::client::core::Handle;
use crate::fixture::contacts::{Collection, Contact, LIST};
use crate::fixture::{Api, Reply, connect_error, connection_lost, response};
use crate::{Options, RateLimit};

const PAGES: i64 = 20;
const PREFETCH: [usize; 4] = [0, 1, 4, 8];

type ContactPage = Collection<Contact>;

/// The three identifiers on a page. They are on no other page.
fn ids(page: i64) -> Vec<i64> {
    (page * 10..page * 10 + 3).collect()
}

fn body(ids: &[i64], has_more: bool) -> String {
    let records: Vec<_> =
        ids.iter().map(|id| format!(r#"{{"contact_id":{id}}}"#)).collect();
    let records = records.join(",");
    format!(r#"{{"ok":true,"has_more":{has_more},"records":[{records}]}}"#)
}

/// A correct page. The delays differ, so that later pages arrive before earlier ones.
fn correct(page: i64) -> Reply {
    let delay = Duration::from_millis(10 + 10 * (page * 7 % 5).unsigned_abs());
    response(200, body(&ids(page), page < PAGES)).after(delay)
}

/// The reply to a request for a page after `count` others; `None` for the correct page.
type Fault = fn(page: i64, count: usize) -> Option<Reply>;

/// Only the first request fails.
fn once(count: usize, reply: Reply) -> Option<Reply> {
    (count == 0).then_some(reply)
}

/// All attempts of the first call fail.
fn all_attempts(count: usize, reply: Reply) -> Option<Reply> {
    (count < 4).then_some(reply)
}

/// Failures that the retry loop recovers from.
const TRANSIENT: [(&str, Fault); 7] = [
    ("connect", |_, count| once(count, connect_error())),
    ("reset or cut off", |_, count| once(count, connection_lost())),
    ("never", |_, count| once(count, Reply::never())),
    ("500", |_, count| once(count, response(500, ""))),
    ("503", |_, count| once(count, response(503, "").header("retry-after", "3"))),
    ("429", |_, count| once(count, response(429, r#"{"message":"wait 9 seconds"}"#))),
    ("slow", |page, count| once(count, correct(page).after(Duration::from_secs(50)))),
];

/// Failures that the reader sees before the next call returns the page.
const FATAL: [(&str, Fault); 10] = [
    ("always 500", |_, count| all_attempts(count, response(500, ""))),
    ("always reset", |_, count| all_attempts(count, connection_lost())),
    ("too long a wait", |_, count| {
        once(count, response(429, "").header("retry-after", "999"))
    }),
    ("404", |_, count| once(count, response(404, ""))),
    ("HTML", |_, count| {
        once(count, response(200, "<p>Sign in").header("content-type", "text/html"))
    }),
    ("empty body", |_, count| once(count, response(200, ""))),
    ("half a page", |_, count| once(count, response(200, r#"{"has_more":true,"li"#))),
    ("refused", |_, count| {
        once(count, response(200, r#"{"ok":false,"has_more":false,"records":[]}"#))
    }),
    ("too large", |_, count| once(count, response(200, Bytes::from(vec![b' '; 5000])))),
    ("the page before", |page, count| {
        once(count, response(200, body(&ids((page - 1).max(1)), page > 1)))
    }),
];

/// The result of reading the whole list.
#[derive(Debug, PartialEq)]
struct Reading {
    ids: Vec<i64>,
    /// The page of each error.
    errors: Vec<Option<i64>>,
}

/// An API whose list has one faulty page.
fn api(faulty: i64, fault: Fault) -> Api {
    let api = Api::new();
    let counts = Mutex::new(HashMap::<i64, usize>::new());
    api.transport.serve(move |request| {
        let page = page_of(request.uri());
        let mut counts = counts.lock().expect("no panic");
        let count = counts.entry(page).or_default();
        let reply = (page == faulty).then(|| fault(page, *count)).flatten();
        *count += 1;
        reply.unwrap_or_else(|| correct(page))
    });
    api
}

fn page_of(uri: &http::Uri) -> i64 {
    let (_, page) = uri.query().and_then(|query| query.split_once('=')).expect("a page");
    page.parse().expect("a number")
}

fn client(api: &Api) -> Handle {
    // So that a body of 5 KB is too large.
    api.handle_with(|builder| builder.options(Options::new().max_body_size(4096)))
}

fn records(client: &Handle, prefetch: usize) -> Records<ContactPage> {
    Records::new(client.call(&LIST)).prefetch(prefetch)
}

/// Reads all records, and continues after errors.
async fn read(mut records: Records<ContactPage>) -> Reading {
    let mut reading = Reading { ids: Vec::new(), errors: Vec::new() };
    loop {
        match records.try_next().await {
            Ok(Some(contact)) => reading.ids.push(contact.contact_id.get()),
            Ok(None) => return reading,
            Err(error) => reading.errors.push(error.page()),
        }
        assert!(reading.errors.len() < 10, "endless errors");
    }
}

/// Reads the list with a fault at each page, with each prefetch.
fn check(name: &str, fault: Fault, expected: impl Fn(i64) -> Reading) {
    let cases = (1..=PAGES).flat_map(|page| PREFETCH.map(|prefetch| (page, prefetch)));
    for (faulty, prefetch) in cases {
        let case = format!("{name} at page {faulty}, prefetch {prefetch}");
        let api = api(faulty, fault);
        let reading = api.run(read(records(&client(&api), prefetch)));
        assert_eq!(reading, expected(faulty), "{case}");
        assert!(
            api.transport.max_in_flight() <= prefetch + 1,
            "{case}: too many in flight"
        );
        api.settle();
        assert_eq!(api.transport.in_flight(), 0, "{case}: one is still in flight");
        let pages = api.transport.requests();
        let pages = pages.iter().map(|request| page_of(request.uri()));
        let furthest = PAGES + i64::try_from(prefetch).expect("a few");
        assert!(pages.max() <= Some(furthest), "{case}: read too far");
    }
}

fn all() -> Vec<i64> {
    (1..=PAGES).flat_map(ids).collect()
}

#[test]
fn transient_failures_are_invisible() {
    for (name, fault) in TRANSIENT {
        check(name, fault, |_| Reading { ids: all(), errors: vec![] });
    }
}

#[test]
fn fatal_failures_name_their_page_and_no_record_is_lost() {
    for (name, fault) in FATAL {
        // The first page has none before it, so it is correct, and claims to be the last.
        let first_is_correct = name == "the page before";
        check(name, fault, |page| {
            let ends = first_is_correct && page == 1;
            Reading {
                ids: if ends { ids(1) } else { all() },
                errors: if ends { vec![] } else { vec![Some(page)] },
            }
        });
    }
}

#[test]
fn an_empty_page_in_the_middle_does_not_end_the_list() {
    let empty: Fault = |page, _| Some(response(200, body(&[], page < PAGES)));
    check("empty", empty, |page| Reading {
        ids: all().into_iter().filter(|it| it / 10 != page).collect(),
        errors: vec![],
    });
}

#[test]
fn a_short_page_does_not_end_the_list() {
    let clamped: Fault =
        |page, _| Some(response(200, body(&ids(page)[..1], page < PAGES)));
    check("clamped", clamped, |page| Reading {
        ids: all().into_iter().filter(|it| it / 10 != page || it % 10 == 0).collect(),
        errors: vec![],
    });
}

#[test]
fn the_list_ends_with_the_first_page_without_more() {
    let last: Fault = |page, _| Some(response(200, body(&ids(page), false)));
    check("early end", last, |page| Reading {
        ids: (1..=page).flat_map(ids).collect(),
        errors: vec![],
    });
}

fn none(_: i64, _: usize) -> Option<Reply> {
    None
}

#[test]
fn each_prefetched_page_saves_time_from_the_first_on() {
    let latency = Duration::from_millis(20);
    // The first page alone, and then as many together as are prefetched, and one more.
    for (prefetch, rounds) in [(0, 20), (1, 1 + 10), (2, 1 + 7), (4, 1 + 4), (18, 2)] {
        let api = Api::new();
        api.transport
            .serve(move |request| correct(page_of(request.uri())).after(latency));
        let reading = api.run(read(records(&client(&api), prefetch)));
        assert_eq!(reading.ids, all());
        assert_eq!(api.transport.max_in_flight(), prefetch + 1);
        assert_eq!(api.elapsed(), latency * rounds, "prefetch {prefetch}");
    }
}

#[test]
fn pages_arrive_while_the_reader_does_not_poll() {
    let api = api(2, |_, count| once(count, response(503, "")));
    let mut records = records(&client(&api), 1);
    let elapsed = api.run(async move {
        records.try_next().await.expect("a record");
        // Longer than the attempt, the delay, and the second attempt take.
        tokio::time::sleep(Duration::from_secs(9)).await;
        let start = Instant::now();
        for _ in 0..3 {
            records.try_next().await.expect("a record");
        }
        start.elapsed()
    });
    assert_eq!(elapsed, Duration::ZERO);
}

#[test]
fn prefetch_is_capped_and_a_timeout_around_it_fires() {
    for prefetch in [64, 65, 1_000_000, usize::MAX] {
        let api = api(2, |_, _| Some(Reply::never()));
        let records = records(&client(&api), prefetch);
        let timed_out =
            async { tokio::time::timeout(Duration::from_secs(1), read(records)).await };
        assert!(api.run(timed_out).is_err(), "{prefetch}");
        assert_eq!(api.transport.max_in_flight(), 65, "{prefetch}");
        api.settle();
        assert_eq!(api.transport.in_flight(), 0, "{prefetch}");
    }
}

#[test]
fn pages_arrive_in_order() {
    let api = api(0, none);
    let pages = Pages::<ContactPage>::new(client(&api).call(&LIST)).prefetch(8);
    let pages = api.run(pages.try_collect()).expect("all pages");
    let first: Vec<i64> =
        pages.iter().map(|page| page.records[0].contact_id.get() / 10).collect();
    assert_eq!(first, (1..=PAGES).collect::<Vec<_>>());
}

/// The number of requests, and of those in flight, once a reader has the first page and pauses.
fn requests_after_the_first_page(prefetch: usize) -> (usize, usize) {
    let api = api(0, none);
    let mut records = records(&client(&api), prefetch);
    let records = api.run(async move {
        records.try_next().await.expect("a record");
        records
    });
    api.settle();
    let counts = (api.transport.requests().len(), api.transport.in_flight());
    drop(records);
    api.settle();
    assert_eq!(api.transport.in_flight(), 0, "dropped, but still in flight");
    counts
}

#[test]
fn pages_are_prefetched_while_the_reader_pauses_and_canceled_with_the_list() {
    assert_eq!(requests_after_the_first_page(0), (1, 0));
    assert_eq!(requests_after_the_first_page(1), (2, 1));
    assert_eq!(requests_after_the_first_page(8), (9, 8));
}

#[test]
fn the_first_page_is_requested_alone() {
    let api = api(1, |_, _| Some(Reply::never()));
    let task = api.spawn(read(records(&client(&api), 8)));
    api.settle();
    assert_eq!(api.transport.in_flight(), 1);
    task.abort();
    api.settle();
    assert_eq!(api.transport.in_flight(), 0);
}

#[test]
fn prefetch_keeps_to_the_rate_limit() {
    let api = api(0, none);
    let client = api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(5)));
    let reading = api.run(read(records(&client, 8)));
    assert_eq!(reading.ids, all());
    let times = api.transport.times();
    for window in times.windows(6) {
        assert!(window[5] >= window[0] + Duration::from_secs(60), "{times:?}");
    }
}
