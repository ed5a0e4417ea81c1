//! A list that continues at cursors, with each fault at each page.

use std::collections::HashMap;
use std::sync::Mutex;

use http::{Request, Uri};

use super::{ContactPage, FATAL, Fault, PAGES, TRANSIENT, body, client, ids, read};
use crate::fixture::contacts::{Contact, LIST};
use crate::fixture::{Api, Reply, response};
use crate::paging::{Position, Records};
use crate::registry::{CursorPlace, NextPage, Operation, PageResponse, ResponseKind};

static LIST_BY_CURSOR: Operation = Operation {
    response: ResponseKind::Page(PageResponse {
        content: &ResponseKind::Json(""),
        records: "records",
        record: "Contact",
        page_size: None,
        next: NextPage::Cursor {
            parameter: "cursor",
            from: CursorPlace::Body("/meta/next"),
        },
    }),
    ..LIST
};

/// Cursors must arrive as they came.
fn cursor(page: i64) -> String {
    format!("c&{page}=")
}

/// The page that a request asks for.
fn page_of(uri: &Uri) -> i64 {
    let query = uri.query().unwrap_or_default();
    let pairs: HashMap<_, _> =
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let cursor = pairs.get("cursor").map_or("c&1=", String::as_str);
    let number = cursor.strip_prefix("c&").and_then(|rest| rest.strip_suffix('='));
    number.expect("a cursor").parse().expect("a number")
}

fn correct(page: i64) -> Reply {
    let next =
        if page < PAGES { format!("{:?}", cursor(page + 1)) } else { "null".into() };
    let meta = format!(r#","meta":{{"next":{next}}}}}"#);
    // It says the opposite, which does not count.
    let page = body(&ids(page), page == PAGES);
    response(200, page.trim_end_matches('}').to_owned() + &meta)
}

fn api(faulty: i64, fault: Fault) -> Api {
    let api = Api::new();
    let counts = Mutex::new(HashMap::<i64, usize>::new());
    api.transport.serve(move |request: &Request<_>| {
        let page = page_of(request.uri());
        let mut counts = counts.lock().expect("no panic");
        let count = counts.entry(page).or_default();
        let reply = (page == faulty).then(|| fault(page, *count)).flatten();
        *count += 1;
        reply.unwrap_or_else(|| correct(page))
    });
    api
}

fn records(api: &Api, prefetch: usize) -> Records<ContactPage> {
    Records::new(client(api).call(&LIST_BY_CURSOR)).prefetch(prefetch)
}

fn all() -> Vec<i64> {
    (1..=PAGES).flat_map(ids).collect()
}

#[test]
fn no_page_is_skipped_or_repeated_whatever_fails() {
    // These replies are pages without a cursor, which end a list.
    let fatal = FATAL.iter().filter(|(name, _)| *name != "the page before");
    // Its page has the flag alone.
    let transient = TRANSIENT.iter().filter(|(name, _)| *name != "slow");
    for (name, fault) in transient.chain(fatal) {
        for page in [1, 2, PAGES] {
            for prefetch in [0, 3] {
                let api = api(page, *fault);
                let reading = api.run(read(records(&api, prefetch)));
                assert_eq!(reading.ids, all(), "{name} at page {page}");
                assert!(
                    reading.errors.iter().all(|error| *error == Some(page)),
                    "{name} at page {page}: {:?}",
                    reading.errors
                );
            }
        }
    }
}

#[test]
fn a_position_continues_at_its_cursor() {
    let api = api(0, |_, _| None);
    for count in [0, 1, 3, 4, 30, 60] {
        let (first, position) = api.run(async {
            let mut records = records(&api, 0);
            let mut first = Vec::new();
            for _ in 0..count {
                let record: Contact =
                    records.try_next().await.expect("no error").expect("one");
                first.push(record.contact_id.get());
            }
            (first, records.position())
        });
        let stored = serde_json::to_string(&position).expect("JSON");
        let position: Position = serde_json::from_str(&stored).expect("a position");
        let rest = api.run(read(records(&api, 0).resume(position)));
        assert_eq!([first, rest.ids].concat(), all(), "after {count}");
    }
}

#[test]
fn a_cursor_of_another_list_is_not_sent() {
    let api = api(0, |_, _| None);
    let position = api.run(async {
        let mut records = records(&api, 0);
        records.try_next().await.expect("no error");
        records.position()
    });
    let call = client(&api).call(&LIST_BY_CURSOR).param::<String, _>("sort", "name");
    let mut other = Records::<ContactPage>::new(call).resume(position);
    let sent = api.transport.times().len();
    let error = api.run(other.try_next()).expect_err("another list");
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(api.transport.times().len(), sent);
}
