//! A list of 20 pages, of which each goes wrong in each way, read with and without read-ahead.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;

use super::{Page, Pages, Records};
use crate::fixture::{Api, Reply, Tasks, answer, fail};
use crate::handle::Handle;
use crate::record::Extra;
use crate::registry::{Evidence, HttpMethod, Operation, ResponseKind, RetrySafety};
use crate::transport::Failure;
use crate::{Options, RateLimit};

const PAGES: i64 = 20;
const AHEAD: [usize; 4] = [0, 1, 4, 8];

static LIST: Operation = Operation {
    id: "sheets_list",
    resource: "sheets",
    name: "list",
    method: HttpMethod::Get,
    path: "/Sheets",
    parameters: &[],
    body: None,
    response: ResponseKind::Collection("Line"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// A page of the list.
#[derive(Clone)]
struct Sheet {
    has_more: bool,
    lines: Vec<Line>,
    extra: Extra,
}
crate::record!(Sheet { "has_more" => has_more, "lines" => lines });

/// A record of the list.
#[derive(Clone)]
struct Line {
    number: i64,
    extra: Extra,
}
crate::record!(Line { "number" => number });

impl Page for Sheet {
    type Record = Line;

    fn has_more(&self) -> bool {
        self.has_more
    }

    fn records(&self) -> &[Line] {
        &self.lines
    }

    fn into_records(self) -> Vec<Line> {
        self.lines
    }
}

/// The numbers on a page: three, that are on no other.
fn numbers(page: i64) -> Vec<i64> {
    (page * 10..page * 10 + 3).collect()
}

fn body(numbers: &[i64], has_more: bool) -> String {
    let lines: Vec<_> =
        numbers.iter().map(|it| format!(r#"{{"number":{it}}}"#)).collect();
    format!(r#"{{"ok":true,"has_more":{has_more},"lines":[{}]}}"#, lines.join(","))
}

/// A page as it should be. Each takes another time, so that later ones come before earlier ones.
fn whole(page: i64) -> Reply {
    let delay = Duration::from_millis(10 + 10 * (page * 7 % 5).unsigned_abs());
    answer(200, body(&numbers(page), page < PAGES)).after(delay)
}

/// What happens to the requests for a page; the count begins with 0.
type Fault = fn(page: i64, count: usize) -> Option<Reply>;

/// The first request for a page meets a reply, and the others go well.
fn once(count: usize, reply: Reply) -> Option<Reply> {
    (count == 0).then_some(reply)
}

/// All attempts at a call meet a reply, and those of the next call go well.
fn all_attempts(count: usize, reply: Reply) -> Option<Reply> {
    (count < 4).then_some(reply)
}

/// What is repeated and goes well then.
const PASSING: [(&str, Fault); 7] = [
    ("connect", |_, count| once(count, fail(Failure::Connect("x".into())))),
    ("reset or cut off", |_, count| once(count, fail(Failure::Interrupted("x".into())))),
    ("never", |_, count| once(count, Reply::never())),
    ("500", |_, count| once(count, answer(500, ""))),
    ("503", |_, count| once(count, answer(503, "").header("retry-after", "3"))),
    ("429", |_, count| once(count, answer(429, r#"{"message":"wait 9 seconds"}"#))),
    ("slow", |page, count| once(count, whole(page).after(Duration::from_secs(50)))),
];

/// What is an error to the reader, who goes on and gets the page.
const FAILING: [(&str, Fault); 10] = [
    ("always 500", |_, count| all_attempts(count, answer(500, ""))),
    ("always reset", |_, count| {
        all_attempts(count, fail(Failure::Interrupted("x".into())))
    }),
    ("too long a wait", |_, count| {
        once(count, answer(429, "").header("retry-after", "999"))
    }),
    ("404", |_, count| once(count, answer(404, ""))),
    ("HTML", |_, count| {
        once(count, answer(200, "<p>Sign in").header("content-type", "text/html"))
    }),
    ("empty body", |_, count| once(count, answer(200, ""))),
    ("half a page", |_, count| once(count, answer(200, r#"{"has_more":true,"li"#))),
    ("refused", |_, count| {
        once(count, answer(200, r#"{"ok":false,"has_more":false,"lines":[]}"#))
    }),
    ("too large", |_, count| once(count, answer(200, Bytes::from(vec![b' '; 5000])))),
    ("the page before", |page, count| {
        once(count, answer(200, body(&numbers((page - 1).max(1)), page > 1)))
    }),
];

/// What came of reading the whole list.
#[derive(Debug, PartialEq)]
struct Reading {
    numbers: Vec<i64>,
    /// The page that each error names.
    errors: Vec<Option<i64>>,
}

/// An API whose list has one faulty page.
fn api(faulty: i64, fault: Fault) -> Api {
    let api = Api::new();
    let counts = Mutex::new(HashMap::<i64, usize>::new());
    api.wire.serve(move |request| {
        let page = page_of(request.uri());
        let mut counts = counts.lock().expect("no panic");
        let count = counts.entry(page).or_default();
        let reply = (page == faulty).then(|| fault(page, *count)).flatten();
        *count += 1;
        reply.unwrap_or_else(|| whole(page))
    });
    api
}

fn page_of(uri: &http::Uri) -> i64 {
    let (_, page) = uri.query().and_then(|query| query.split_once('=')).expect("a page");
    page.parse().expect("a number")
}

fn client(api: &Api) -> Handle {
    // A body of 4 KiB is too large here, so that there need not be one of 64 MiB.
    api.handle_with(|builder| builder.options(Options::new().max_body_size(4096)))
}

fn records(client: &Handle, ahead: usize) -> Records<Sheet> {
    Records::new(client.call(&LIST)).prefetch(ahead)
}

/// Reads all records, and goes on after errors.
async fn read(mut records: Records<Sheet>) -> Reading {
    let mut reading = Reading { numbers: Vec::new(), errors: Vec::new() };
    loop {
        match records.try_next().await {
            Ok(Some(line)) => reading.numbers.push(line.number),
            Ok(None) => return reading,
            Err(error) => reading.errors.push(error.page()),
        }
        assert!(reading.errors.len() < 10, "errors without end");
    }
}

/// Reads a list with a fault at each of its pages, with each read-ahead.
fn check(name: &str, fault: Fault, expected: impl Fn(i64) -> Reading) {
    for (faulty, ahead) in (1..=PAGES).flat_map(|page| AHEAD.map(|ahead| (page, ahead)))
    {
        let what = format!("{name} at page {faulty}, {ahead} ahead");
        let api = api(faulty, fault);
        let reading = api.run(read(records(&client(&api), ahead)));
        assert_eq!(reading, expected(faulty), "{what}");
        assert!(api.wire.max_in_flight() <= ahead.max(1), "{what}: too many were open");
        assert_eq!(api.wire.open(), 0, "{what}: one is still open");
        let pages = api.wire.requests();
        let pages = pages.iter().map(|request| page_of(request.uri()));
        let furthest = PAGES + i64::try_from(ahead.saturating_sub(1)).expect("a few");
        assert!(pages.max() <= Some(furthest), "{what}: read too far ahead");
    }
}

fn all() -> Vec<i64> {
    (1..=PAGES).flat_map(numbers).collect()
}

#[test]
fn what_passes_is_not_seen() {
    for (name, fault) in PASSING {
        check(name, fault, |_| Reading { numbers: all(), errors: vec![] });
    }
}

#[test]
fn what_fails_is_an_error_at_its_page_and_no_record_is_lost() {
    for (name, fault) in FAILING {
        // There is none before the first, and the first is what it should be.
        let first_is_whole = name == "the page before";
        check(name, fault, |page| {
            let ends = first_is_whole && page == 1;
            Reading {
                numbers: if ends { numbers(1) } else { all() },
                errors: if ends { vec![] } else { vec![Some(page)] },
            }
        });
    }
}

#[test]
fn an_empty_page_in_the_middle_does_not_end_the_list() {
    let empty: Fault = |page, _| Some(answer(200, body(&[], page < PAGES)));
    check("empty", empty, |page| Reading {
        numbers: all().into_iter().filter(|it| it / 10 != page).collect(),
        errors: vec![],
    });
}

#[test]
fn a_page_with_fewer_records_than_asked_for_does_not_end_the_list() {
    let clamped: Fault =
        |page, _| Some(answer(200, body(&numbers(page)[..1], page < PAGES)));
    check("clamped", clamped, |page| Reading {
        numbers: all()
            .into_iter()
            .filter(|it| it / 10 != page || it % 10 == 0)
            .collect(),
        errors: vec![],
    });
}

#[test]
fn the_first_page_without_more_is_the_last() {
    let last: Fault = |page, _| Some(answer(200, body(&numbers(page), false)));
    check("early end", last, |page| Reading {
        numbers: (1..=page).flat_map(numbers).collect(),
        errors: vec![],
    });
}

fn none(_: i64, _: usize) -> Option<Reply> {
    None
}

#[test]
fn reading_ahead_keeps_that_many_open() {
    for ahead in [1, 4, 8] {
        let api = api(0, none);
        api.run(read(records(&client(&api), ahead)));
        assert_eq!(api.wire.max_in_flight(), ahead);
    }
}

#[test]
fn pages_come_in_their_order_too() {
    let api = api(0, none);
    let pages = Pages::<Sheet>::new(client(&api).call(&LIST)).prefetch(8);
    let pages = api.run(pages.try_collect()).expect("all pages");
    let first: Vec<i64> = pages.iter().map(|page| page.lines[0].number / 10).collect();
    assert_eq!(first, (1..=PAGES).collect::<Vec<_>>());
}

/// How many requests there are once a reader has its first page and does not come back.
fn asked_after_the_first_page(ahead: usize) -> (usize, usize) {
    let api = api(0, none);
    let mut records = records(&client(&api), ahead);
    let records = api.run(async move {
        records.try_next().await.expect("a record");
        records
    });
    let counts = (api.wire.requests().len(), api.wire.open());
    drop(records);
    assert_eq!(api.wire.open(), 0, "dropped, and still open");
    counts
}

#[test]
fn pages_are_on_their_way_while_records_are_handed_out_and_end_with_the_list() {
    assert_eq!(asked_after_the_first_page(0), (1, 0));
    assert_eq!(asked_after_the_first_page(1), (2, 1));
    assert_eq!(asked_after_the_first_page(8), (9, 8));
}

#[test]
fn the_first_page_is_asked_for_alone() {
    let api = api(1, |_, _| Some(Reply::never()));
    let mut tasks = Tasks::new(&api.clock);
    tasks.spawn(Box::pin(read(records(&client(&api), 8))));
    tasks.settle();
    assert_eq!(api.wire.open(), 1);
    tasks.drop_task(0);
    assert_eq!((api.wire.open(), api.clock.sleepers()), (0, 0));
}

#[test]
fn reading_ahead_keeps_to_the_rate_limit() {
    let api = api(0, none);
    let client = api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(5)));
    let reading = api.run(read(records(&client, 8)));
    assert_eq!(reading.numbers, all());
    let times = api.wire.times();
    for window in times.windows(6) {
        assert!(window[5] >= window[0] + Duration::from_secs(60), "{times:?}");
    }
}
