//! A list that stops after each of its records, and continues in another list.

use serde_json::json;

use super::{ContactPage, LIST, PREFETCH, client};
use crate::client::core::Handle;
use crate::fixture::{Api, Reply, response};
use crate::paging::{Page, Pages, Position, Records, Unreadable};
use crate::request::builder::Call;

const LAST: i64 = 7;
const COUNT: usize = 7;
/// The record that cannot be decoded by a list that says so.
const UNREADABLE: i64 = 4;

/// An API with the records 1 to 7. The first request for each page fails, if so wanted.
fn api(unreadable: bool, fails: bool) -> Api {
    let api = Api::new();
    let requested = std::sync::Mutex::new(Vec::new());
    api.transport.serve(move |request| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let number = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|pair| pair.0 == name)
                .map(|(_, value)| value.parse().expect("a number"))
        };
        let (page, size) = (number("search.page"), number("search.page_size"));
        let mut requested = requested.lock().expect("no panic");
        if fails && !requested.contains(&page) {
            requested.push(page);
            return response(404, "");
        }
        list(page.expect("a page"), size.unwrap_or(10), unreadable)
    });
    api
}

fn list(page: i64, size: i64, unreadable: bool) -> Reply {
    let first = (page - 1) * size + 1;
    let end = (first + size).min(LAST + 1);
    let records: Vec<_> = (first..end)
        .map(|id| {
            let name =
                if unreadable && id == UNREADABLE { json!({}) } else { json!("x") };
            json!({"contact_id": id, "name": name})
        })
        .collect();
    let body = json!({"has_more": end <= LAST, "records": records});
    response(200, body.to_string())
}

fn call(client: &Handle, size: Option<i64>) -> Call {
    client.call(&LIST).param::<i64, _>("search.page_size", size)
}

/// Stores a position, as between two runs of a program.
fn stored(position: &Position) -> Position {
    let text = serde_json::to_string(position).expect("JSON");
    let read = serde_json::from_str(&text).expect(&text);
    assert_eq!(*position, read, "{text}");
    read
}

/// Up to `limit` records, and where to continue. An error ends the reading as well.
async fn some<T>(
    mut records: Records<ContactPage, T>,
    limit: usize,
) -> (Vec<T>, Position) {
    let mut read = Vec::new();
    while read.len() < limit {
        let Ok(Some(record)) = records.try_next().await else { break };
        read.push(record);
    }
    (read, stored(&records.position()))
}

/// Reads the whole list, `limit` records at a time.
async fn all<T>(
    start: impl Fn() -> Records<ContactPage, T>,
    limit: usize,
    id: fn(T) -> i64,
) -> Vec<i64> {
    let (mut read, mut position) = some(start(), limit).await;
    // More often than there are records, since an error ends a reading too.
    for _ in 0..20 {
        // The end is resumed once, too.
        let is_end = read.len() >= COUNT;
        let (more, next) = some(start().resume(position), limit).await;
        read.extend(more);
        position = next;
        if is_end {
            break;
        }
    }
    read.into_iter().map(id).collect()
}

fn id_of(record: Result<crate::fixture::contacts::Contact, Unreadable>) -> i64 {
    match record {
        Ok(contact) => contact.contact_id.get(),
        Err(unreadable) => {
            assert_eq!(unreadable.path, "name");
            UNREADABLE
        }
    }
}

#[test]
fn a_list_resumes_after_each_record() {
    let sizes = [None, Some(1), Some(2), Some(3), Some(7), Some(9)];
    let cases = sizes.iter().flat_map(|size| PREFETCH.map(|prefetch| (*size, prefetch)));
    for (size, prefetch) in cases {
        for limit in 1..=COUNT + 1 {
            for fails in [false, true] {
                let case = format!("{size:?}, prefetch {prefetch}, {limit}, {fails}");
                let expected: Vec<i64> = (1..=LAST).collect();
                let records = |client: &Handle| {
                    Records::<ContactPage>::new(call(client, size)).prefetch(prefetch)
                };
                let strict = api(false, fails);
                let client = client(&strict);
                let read = strict.run(all(
                    || records(&client),
                    limit,
                    |it| it.contact_id.get(),
                ));
                assert_eq!(read, expected, "strict, {case}");
                let lenient = api(true, fails);
                let client = super::client(&lenient);
                let read = lenient.run(all(|| records(&client).lenient(), limit, id_of));
                assert_eq!(read, expected, "lenient, {case}");
            }
        }
    }
}

#[test]
fn pages_resume_from_a_position_of_pages_or_records() {
    for (size, prefetch) in
        [1, 2, 3, 7, 9].iter().flat_map(|size| PREFETCH.map(|it| (*size, it)))
    {
        let api = api(false, false);
        let client = client(&api);
        let pages =
            || Pages::<ContactPage>::new(call(&client, Some(size))).prefetch(prefetch);
        for limit in 0..=COUNT + 1 {
            let case = format!("size {size}, prefetch {prefetch}, {limit}");
            let (mut ids, rest) = api.run(async {
                let mut first = pages();
                let mut ids = Vec::new();
                for _ in 0..limit {
                    let Some(page) = first.try_next().await.expect("a page") else {
                        break;
                    };
                    ids.extend(page.into_records());
                }
                let rest = pages().resume(stored(&first.position()));
                (ids, rest.try_collect().await.expect("the rest"))
            });
            assert!(rest.iter().all(|page| !page.records.is_empty()), "{case}");
            ids.extend(rest.into_iter().flat_map(Page::into_records));
            let ids: Vec<i64> =
                ids.iter().map(|contact| contact.contact_id.get()).collect();
            assert_eq!(ids, (1..=LAST).collect::<Vec<_>>(), "pages, {case}");

            let records = Records::<ContactPage>::new(call(&client, Some(size)));
            let rest = api.run(async {
                let (_, position) = some(records, limit).await;
                pages().resume(position).try_collect().await.expect("the rest")
            });
            let rest: usize = rest.iter().map(|page| page.records.len()).sum();
            assert_eq!(rest, COUNT.saturating_sub(limit), "records, {case}");
        }
    }
}

/// The position after three records of a list with pages of 2.
fn position(api: &Api, change: impl Fn(Call) -> Call) -> Position {
    let call = change(call(&client(api), Some(2)));
    api.run(some(Records::<ContactPage>::new(call), 3)).1
}

#[test]
fn a_position_says_where_it_is_and_is_stored_as_json() {
    let api = api(false, false);
    let position = position(&api, |call| call);
    assert_eq!((position.page(), position.index()), (2, 1));
    let json = serde_json::to_value(position).expect("JSON");
    // Stored by users: it must not change.
    assert_eq!(
        json,
        json!({"page": 2, "index": 1, "page_size": 2, "list": 4_026_853_883_u32})
    );
    for (name, value) in
        [("index", json!(-1)), ("list", json!(-1)), ("page", json!(null))]
    {
        let mut json = json.clone();
        json[name] = value;
        assert!(serde_json::from_value::<Position>(json).is_err(), "{name}");
    }
}

#[test]
fn a_list_without_a_page_size_takes_that_of_the_position() {
    let api = api(false, false);
    let position = position(&api, |call| call);
    let records =
        Records::<ContactPage>::new(client(&api).call(&LIST)).resume(position.clone());
    assert_eq!(api.run(records.try_collect()).expect("the rest").len(), 4);
    let last = api.transport.paths().pop().expect("a request");
    assert!(last.contains("search.page_size=2"), "{last}");
}

#[test]
fn the_end_of_a_list_is_where_records_are_added() {
    let api = api(false, false);
    let records = || Records::<ContactPage>::new(call(&client(&api), Some(LAST - 1)));
    let (_, end) = api.run(some(records(), 100));
    assert_eq!((end.page(), end.index()), (2, 1));
    api.transport.script([list(2, 3, false)]);
    let added = api.run(records().resume(end).try_collect()).expect("a page");
    // The first of its records was returned before.
    let added: Vec<i64> = added.iter().map(|contact| contact.contact_id.get()).collect();
    assert_eq!(added, [5, 6]);
}

type Set = fn(Call) -> Call;

#[test]
fn a_position_of_another_list_is_an_invalid_request() {
    let api = api(false, false);
    let position = position(&api, |call| {
        call.param_all::<String, _>("search.status", ["a"])
            .param::<String, _>("sort", "name")
    });
    let sent = api.transport.requests().len();
    let resumed = |change: Set| {
        let call = change(client(&api).call(&LIST));
        let records = Records::<ContactPage>::new(call).resume(position.clone());
        api.run(async move { records.prefetch(4).lenient().try_next().await })
    };
    let cases: [(Set, &str); 3] = [
        (|call| call, "another list"),
        (
            |call| {
                call.param_all::<String, _>("search.status", ["b"])
                    .param::<String, _>("sort", "name")
            },
            "another list",
        ),
        (
            |call| {
                call.param_all::<String, _>("search.status", ["a"])
                    .param::<String, _>("sort", "name")
                    .param::<i64, _>("search.page_size", 500)
            },
            "pages of 2 records",
        ),
    ];
    for (change, reason) in cases {
        let error = resumed(change).expect_err(reason);
        assert!(
            error.is_invalid_request() && error.to_string().contains(reason),
            "{error}"
        );
    }
    assert_eq!(api.transport.requests().len(), sent);
    // The order of the setters and the page that they set do not matter.
    let record = resumed(|call| {
        call.param::<i64, _>("search.page", 9)
            .param::<String, _>("sort", "name")
            .param_all::<String, _>("search.status", ["a"])
    });
    assert!(record.expect("a record").is_some());
}
