//! Pages and records over real sockets.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use futures_core::Stream;
use revio_runtime::{Error, ErrorKind, Page, Records};

use crate::support::contacts::{Collection, Contact, Field, LIST};
use crate::support::{Items, Reply, Server, client};

/// A page of contacts with these identifiers.
fn page(ids: &[i64], has_more: bool) -> Reply {
    let records =
        ids.iter().map(|id| format!(r#"{{"contact_id":{id}}}"#)).collect::<Vec<_>>();
    let count = ids.len();
    let records = records.join(",");
    Reply::json(
        200,
        format!(
            r#"{{"ok":true,"has_more":{has_more},"record_count":{count},"records":[{records}]}}"#
        ),
    )
}

#[tokio::test]
async fn the_list_starts_with_the_page_that_is_set_and_keeps_filters() {
    let server = Server::start([page(&[1], true), page(&[2], false)]).await;
    let call = client(&server).list().page(5).filter("name", "x");
    let pages = call.pages().all_items().await.expect("all pages");
    assert_eq!(pages.iter().map(|page| page.records.len()).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(
        server.targets(),
        [
            "/Contacts?search.page=5&search.name=x",
            "/Contacts?search.page=6&search.name=x"
        ]
    );
}

#[tokio::test]
async fn a_page_that_fails_is_requested_again_and_never_skipped() {
    let script = [page(&[1], true), Reply::empty(500), Reply::Reset, page(&[2], false)];
    let server = Server::start(script).await;
    let mut records = client(&server).list().records();
    assert!(records.next_item().await.expect("a record").is_some());
    for status in [Some(500), None] {
        let error = records.next_item().await.expect_err("page 2 fails");
        assert_eq!(error.page(), Some(2));
        assert_eq!(error.status().map(|status| status.as_u16()), status);
    }
    assert_eq!(
        records.next_item().await.expect("a record").map(|it| it.contact_id.get()),
        Some(2)
    );
    assert!(records.next_item().await.expect("the end").is_none());
    assert!(records.next_item().await.expect("still the end").is_none());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn an_invalid_page_number_is_rejected() {
    let server = Server::start([]).await;
    let error = client(&server).list().filter("page", "x").pages().next_item().await;
    assert!(error.expect_err("not a number").is_invalid_request());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn prefetched_pages_are_requested_while_the_reader_does_not_poll() {
    for prefetch in [1, 3] {
        let script = (1..=9).map(|id| page(&[id], true));
        let server = Server::start(script).await;
        let mut records = client(&server).list().records().prefetch(prefetch);
        assert!(records.next_item().await.expect("a record").is_some());
        let arrived = async {
            while server.requests().len() < 1 + prefetch {
                tokio::task::yield_now().await;
            }
        };
        let arrived = tokio::time::timeout(Duration::from_secs(10), arrived).await;
        assert!(
            arrived.is_ok(),
            "prefetch {prefetch}: {} requests",
            server.requests().len()
        );
    }
}

#[tokio::test]
async fn dropping_a_future_loses_no_page() {
    let server = Server::start([page(&[1], true), page(&[2], false)]).await;
    let mut records = client(&server).list().records();
    // Dropped once the request has arrived; the page stays in flight.
    {
        let mut next = pin!(records.try_next());
        let arrived = poll_fn(|cx| {
            if !server.requests().is_empty() {
                return Poll::Ready(());
            }
            assert!(next.as_mut().poll(cx).is_pending());
            cx.waker().wake_by_ref();
            Poll::Pending
        });
        arrived.await;
    }
    let rest = records.all_items().await.expect("all records");
    assert_eq!(rest.len(), 2);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn pages_and_records_are_streams() {
    fn stream<S: Stream + Unpin + Send + 'static>(_: &S) {}
    let server = Server::start([page(&[1], false)]).await;
    let list = client(&server).list();
    stream(&list.clone().pages());
    let mut records = list.records();
    stream(&records);
    let first = poll_fn(|cx| Pin::new(&mut records).poll_next(cx)).await;
    assert!(matches!(first, Some(Ok(_))));
}

/// The numbers of the records in a list, up to its end or its first error.
async fn read<P: Page>(
    mut records: Records<P>,
    number: impl Fn(&P::Record) -> i64,
) -> (Vec<i64>, Option<Error>) {
    let mut read = Vec::new();
    loop {
        match records.try_next().await {
            Ok(Some(record)) => read.push(number(&record)),
            Ok(None) => return (read, None),
            Err(error) => return (read, Some(error)),
        }
    }
}

/// The numbers of the records on a page.
type Numbers = fn(usize) -> &'static [i64];

/// A server whose pages have records with these numbers, in which `{n}` is the number, and `{t}`
/// the number of the page: a clock, say. The last page is 30.
async fn numbered(record: &'static str, numbers: Numbers) -> Server {
    Server::responding(move |request| {
        let (_, page) = request.target.split_once("page=").expect("a page");
        let time: usize = page.parse().expect("a number");
        let records: Vec<String> = numbers(time)
            .iter()
            .map(|number| record.replace("{n}", &number.to_string()))
            .map(|record| record.replace("{t}", page))
            .collect();
        let (records, more) = (records.join(","), time < 30);
        let rest = format!(r#""has_more":{more},"records":[{records}]"#);
        Reply::json(200, format!(r#"{{"time":{time},{rest}}}"#))
    })
    .await
}

/// Where a list stops: its numbers, and the page of the error.
type Stop<'a> = (&'a [i64], Option<i64>);

#[tokio::test]
async fn a_list_without_an_end_is_an_error_that_names_the_page() {
    const KEYED: &str = r#"{"contact_id":{n},"name":"{t}","trace":"{t}"}"#;
    const EMPTY: &[i64] = &[];
    let cases: &[(&str, Numbers, Stop<'_>)] = &[
        ("the first page again and again", |_| &[1, 2], (&[1, 2], Some(2))),
        ("one record again and again", |_| &[1], (&[1], Some(2))),
        (
            "two pages in turn",
            |page| if page % 2 == 1 { &[1, 2] } else { &[3, 4] },
            (&[1, 2, 3, 4], Some(3)),
        ),
        (
            "the last page again and again",
            |page| [&[1, 2][..], &[3], &[4]][page.min(3) - 1],
            (&[1, 2, 3, 4], Some(4)),
        ),
        (
            "an earlier page after empty ones",
            |page| [&[1][..], EMPTY, EMPTY, &[1]][page.min(4) - 1],
            (&[1], Some(4)),
        ),
        ("empty pages", |_| EMPTY, (&[], Some(10))),
        (
            "empty pages after a page",
            |page| if page == 1 { &[1] } else { EMPTY },
            (&[1], Some(11)),
        ),
    ];
    for (name, numbers, (records, page)) in cases {
        let server = numbered(KEYED, *numbers).await;
        for prefetch in [0, 1, 4] {
            let list = client(&server).list().records().prefetch(prefetch);
            let (read, error) = read(list, |contact| contact.contact_id.get()).await;
            let error = error.expect(name);
            assert_eq!(
                (read.as_slice(), error.page(), error.kind()),
                (*records, *page, ErrorKind::Paging),
                "{name}, prefetch {prefetch}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn a_list_that_ends_is_read_to_its_end() {
    const KEYED: &str = r#"{"contact_id":{n},"name":"the same"}"#;
    const KEYLESS: &str = r#"{"field_id":{n},"label":"the same"}"#;
    let single: Numbers = |page| match page {
        1 => &[1],
        2 => &[2],
        3 => &[2, 1],
        // Nine empty pages in a row, twice.
        13 => &[3],
        23 => &[1, 2],
        30 => &[4],
        _ => &[],
    };
    let server = numbered(KEYED, single).await;
    let (keyed, error) =
        read(client(&server).list().records(), |contact| contact.contact_id.get()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(keyed, [1, 2, 2, 1, 3, 1, 2, 4]);
    let server = numbered(KEYLESS, single).await;
    let list = Records::<Collection<Field>>::new(client(&server).handle.call(&LIST));
    let (keyless, error) = read(list, |field| field.field_id.expect("an id")).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(keyless, keyed);
}

#[tokio::test]
async fn records_without_a_key_repeat_if_all_their_fields_do() {
    let server = numbered(r#"{"field_id":{n},"more":{"n":{n}}}"#, |page| match page {
        1 | 4 => &[1, 2],
        2 => &[2, 1],
        _ => &[3],
    })
    .await;
    let list = Records::<Collection<Field>>::new(client(&server).handle.call(&LIST));
    let (fields, error) = read(list, |field| field.field_id.expect("an id")).await;
    assert_eq!(fields, [1, 2, 2, 1, 3]);
    assert_eq!(error.and_then(|error| error.page()), Some(4));
}

#[tokio::test]
async fn a_repeated_page_is_named_by_its_number_and_requested_again() {
    let script =
        [page(&[1], true), page(&[2], true), page(&[1], true), page(&[3], false)];
    let server = Server::start(script).await;
    let mut records = client(&server).list().page(7).records();
    for expected in [1, 2] {
        let record = records.next_item().await.expect("a record").expect("a record");
        assert_eq!(record.contact_id.get(), expected);
    }
    let error = records.next_item().await.expect_err("page 9 is page 7");
    insta::assert_snapshot!("page_repeated", error);
    let rest: Vec<Contact> = records.all_items().await.expect("page 9 now");
    assert_eq!(rest.len(), 1);
    assert!(server.targets()[3].ends_with("page=9"));
}

/// Pages whose envelopes are correct; the bodies may be anything.
async fn bodies(bodies: Vec<Vec<u8>>) -> Server {
    Server::start(
        bodies.into_iter().map(|body| Reply::typed(200, "application/json", body)),
    )
    .await
}

fn body(records: &str, has_more: bool) -> Vec<u8> {
    format!(r#"{{"ok":true,"records":[{records}],"has_more":{has_more}}}"#).into_bytes()
}

/// What a lenient list yields: the id of a contact, or the path and the JSON text of what cannot
/// be decoded.
async fn lenient(
    server: &Server,
    prefetch: usize,
) -> Vec<Result<i64, (String, String)>> {
    let records = client(server).list().records().prefetch(prefetch).lenient();
    let records = records.all_items().await.expect("all pages");
    let records = records.into_iter().map(|record| match record {
        Ok(contact) => Ok(contact.contact_id.get()),
        Err(unreadable) => Err((unreadable.path, unreadable.raw)),
    });
    records.collect()
}

#[tokio::test]
async fn a_lenient_list_yields_unreadable_records_in_their_place() {
    for (raw, path) in [
        (r#"{ "contact_id": 2, "name": {"x" : [1]} }"#, "name"),
        (r#"{"contact_id":2,"name":["a]}","\"]"]}"#, "name"),
        (r#"{"contact_id":"two"}"#, "contact_id"),
        (r#"{"contact_id":null}"#, "contact_id"),
        (r#"{"name":"é\u00e9"}"#, "contact_id"),
        (
            r#"{"contact_id":2,"fields":[{"field_id":1},{"field_id":[]}]}"#,
            "fields[1].field_id",
        ),
        ("null", ""),
        ("[]", ""),
        (r#""contact""#, ""),
    ] {
        for prefetch in [0, 4] {
            let page = body(
                &format!(r#"{{"contact_id":1}} , {raw} ,{{"contact_id":3}}"#),
                true,
            );
            let server = bodies(vec![page, body(r#"{"contact_id":4}"#, false)]).await;
            let bad = Err((path.to_owned(), raw.to_owned()));
            assert_eq!(
                lenient(&server, prefetch).await,
                [Ok(1), bad, Ok(3), Ok(4)],
                "{raw}, prefetch {prefetch}"
            );
        }
    }
}

#[tokio::test]
async fn a_record_that_is_not_utf_8_is_unreadable_alone() {
    let mut page =
        body(r#"{"contact_id":1,"name":"é"},{"contact_id":2,"name":"~?"}"#, false);
    let place = page.iter().position(|byte| *byte == b'~').expect("a place");
    page[place] = 0xe9;
    let page = [b"\xef\xbb\xbf ", page.as_slice()].concat();
    let server = bodies(vec![page]).await;
    let raw = "{\"contact_id\":2,\"name\":\"\u{fffd}?\"}".to_owned();
    assert_eq!(lenient(&server, 0).await, [Ok(1), Err((String::new(), raw))]);
}

#[tokio::test]
async fn a_lenient_list_fails_where_a_page_does() {
    let record = r#"{"contact_id":1,"name":{}}"#;
    for body in [
        format!(r#"{{"records":[{record}]}}"#).into_bytes(),
        format!(r#"{{"records":[{record}],"has_more":{{}}}}"#).into_bytes(),
        format!(r#"{{"records":[{record}],"has_more":true"#).into_bytes(),
        format!(r#"{{"records":[{record},],"has_more":true}}"#).into_bytes(),
        br#"{"records":"none","has_more":true}"#.to_vec(),
        [br#"{"records":[{}],"has_more":true,"x":""#, &[0xe9, b'"', b'}'][..]].concat(),
        b"<html>".to_vec(),
        b"".to_vec(),
    ] {
        let text = String::from_utf8_lossy(&body).into_owned();
        let server = bodies(vec![body.clone()]).await;
        let error = client(&server).list().records().lenient().next_item().await;
        let error = error.expect_err(&text);
        assert!(error.is_decode(), "{text}: {error}");
        assert_eq!(error.page(), Some(1), "{text}");
        assert_eq!(error.body().map(|body| &body[..]), Some(&body[..]), "{text}");
    }
    let refused = format!(r#"{{"ok":false,"records":[{record}],"has_more":false}}"#);
    let server = Server::start([Reply::json(200, refused), Reply::empty(401)]).await;
    let mut records = client(&server).list().records().lenient();
    for _ in 0..2 {
        assert!(records.next_item().await.expect_err("no page").is_api_error());
    }
}

#[tokio::test]
async fn an_unreadable_record_names_its_place_and_prints_no_values() {
    let page = body(
        r#"{"contact_id":1},{"contact_id":2,"name":{"card":"4111111111111111"}}"#,
        false,
    );
    let server = bodies(vec![page]).await;
    let list = client(&server).list().page(7).records().lenient();
    let record = list.all_items().await.expect("a page").pop().expect("a record");
    let unreadable = record.expect_err("no name");
    assert_eq!((unreadable.page, unreadable.index), (7, 1));
    assert!(unreadable.error().is_mismatch());
    insta::assert_snapshot!("unreadable", format!("{unreadable}\n{unreadable:?}"));
}

#[tokio::test]
async fn the_error_of_an_unreadable_record_names_the_lenient_list() {
    let page = body(r#"{"contact_id":1},{"contact_id":2,"name":{}}"#, false);
    let server = bodies(vec![page.clone(), page.clone(), page]).await;
    let mut records = client(&server).list().records();
    let error = records.next_item().await.expect_err("no name");
    insta::assert_snapshot!("record_not_decoded", error);
    // The page that failed is read by the same list.
    assert_eq!(records.lenient().all_items().await.expect("a page").len(), 2);
    let error = client(&server).list().pages().next_item().await.expect_err("no name");
    assert!(error.to_string().contains("`records().lenient()`"), "{error}");
    // It would not help with the envelope, or without the end of the body.
    for body in [r#"{"records":[],"has_more":{}}"#, r#"{"records":[{"contact_id":"#] {
        let server = Server::start([Reply::json(200, body)]).await;
        let error = client(&server).list().records().next_item().await;
        let error = error.expect_err("no page");
        assert!(!error.to_string().contains("lenient"), "{error}");
    }
}

#[tokio::test]
async fn a_lenient_list_that_repeats_is_detected() {
    // By the key, as far as there is one, and else by the text.
    for (record, repeats) in [
        (r#"{"contact_id":5,"name":[{t}]}"#, true),
        (r#"{"contact_id":{t},"name":[]}"#, false),
        (r#"{"contact_id":{},"name":"{t}"}"#, false),
        (r#"{"contact_id":{},"name":"x"}"#, true),
        // Zero is not a key.
        (r#"{"contact_id":0,"name":["{t}"]}"#, false),
        (r#"{"contact_id":0,"name":[]}"#, true),
        (r#"{"contact_id":0,"name":"{t}"}"#, false),
        (r#"{"contact_id":0,"name":"x"}"#, true),
    ] {
        let server = numbered(record, |_| &[1]).await;
        let list = client(&server).list().records().lenient().all_items().await;
        let page = list.map(|records| records.len()).map_err(|error| error.page());
        assert_eq!(page, if repeats { Err(Some(2)) } else { Ok(30) }, "{record}");
    }
}

#[tokio::test]
async fn a_list_continues_in_another_program() {
    let script = [
        page(&[1, 2], true),
        page(&[3, 4], true),
        Reply::Reset,
        page(&[3, 4], true),
        page(&[5], false),
    ];
    let server = Server::start(script).await;
    let list = || client(&server).list().page_size(2).filter("name", "x");
    let mut records = list().records();
    for _ in 0..3 {
        records.next_item().await.expect("a record");
    }
    let stored = serde_json::to_string(&records.position()).expect("JSON");
    let mut records =
        list().records().resume(serde_json::from_str(&stored).expect(&stored));
    assert_eq!(records.next_item().await.expect_err("a reset").page(), Some(2));
    assert_eq!(serde_json::to_string(&records.position()).expect("JSON"), stored);
    let rest = list().records().resume(records.position()).all_items().await;
    let rest: Vec<i64> =
        rest.expect("the rest").iter().map(|contact| contact.contact_id.get()).collect();
    assert_eq!(rest, [4, 5]);
    let pages = server.targets();
    let pages: Vec<&str> =
        pages.iter().filter_map(|target| target.split("page=").nth(1)).collect();
    assert_eq!(pages, ["1", "2", "2", "2", "3"]);
}
