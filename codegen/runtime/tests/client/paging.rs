//! Pages and records over real sockets.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use futures_core::Stream;

use crate::support::{Reply, Server, client};

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
    let pages = call.pages().try_collect().await.expect("all pages");
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
    assert!(records.try_next().await.expect("a record").is_some());
    for status in [Some(500), None] {
        let error = records.try_next().await.expect_err("page 2 fails");
        assert_eq!(error.page(), Some(2));
        assert_eq!(error.status().map(|status| status.as_u16()), status);
    }
    assert_eq!(
        records.try_next().await.expect("a record").map(|it| it.contact_id.0),
        Some(2)
    );
    assert!(records.try_next().await.expect("the end").is_none());
    assert!(records.try_next().await.expect("still the end").is_none());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_repeated_page_is_an_error_that_names_it() {
    let server =
        Server::start([page(&[1], true), page(&[1], true), page(&[2], false)]).await;
    let mut pages = client(&server).list().pages();
    pages.try_next().await.expect("page 1");
    let error = pages.try_next().await.expect_err("page 2 is page 1");
    insta::assert_snapshot!("page_repeated", error);
    assert_eq!(error.page(), Some(2));
    let page = pages.try_next().await.expect("page 2 now").expect("a page");
    assert_eq!(page.records[0].contact_id.0, 2);
}

#[tokio::test]
async fn an_invalid_page_number_is_rejected() {
    let server = Server::start([]).await;
    let error = client(&server).list().filter("page", "x").pages().try_next().await;
    assert!(error.expect_err("not a number").is_invalid_request());
    assert!(server.requests().is_empty());
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
    let rest = records.try_collect().await.expect("all records");
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
