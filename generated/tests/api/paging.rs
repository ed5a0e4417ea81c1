//! Pages as one stream.

use crate::client;
use crate::server::{Reply, Server};

fn page(ids: &[i64], has_more: bool) -> Reply {
    let records: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"contact_id":{id}}}"#)).collect();
    Reply::json(
        200,
        format!(
            r#"{{"ok":true,"has_more":{has_more},"record_count":{},"records":[{}]}}"#,
            ids.len(),
            records.join(",")
        ),
    )
}

#[tokio::test]
async fn three_pages_are_one_stream() {
    let server =
        Server::start([page(&[1, 2], true), page(&[3, 4], true), page(&[5], false)])
            .await;
    let mut contacts = client(&server).contacts().list().page_size(2).records();
    let mut ids = Vec::new();
    while let Some(contact) = contacts.try_next().await.expect("a contact") {
        ids.push(contact.contact_id.get());
    }
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    let pages: Vec<String> = server.targets();
    assert_eq!(pages.len(), 3);
    assert!(pages[2].contains("search.page=3"), "{pages:?}");
    assert!(pages.iter().all(|page| page.contains("search.page_size=2")), "{pages:?}");
}

#[tokio::test]
async fn prefetched_pages_are_the_same_stream() {
    // The server takes one connection after the other, so pages arrive in their order.
    let pages = [page(&[1, 2], true), page(&[3, 4], true), page(&[5], false)];
    let server = Server::start(pages).await;
    let contacts = client(&server).contacts().list().records().prefetch(2);
    let contacts = contacts.try_collect().await.expect("all contacts");
    let ids: Vec<i64> =
        contacts.iter().map(|contact| contact.contact_id.get()).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_page_size_that_rev_io_does_not_take_is_refused() {
    let server = Server::start([]).await;
    let list = client(&server).contacts().list().page_size(1000);
    let error = list.records().try_next().await.expect_err("too many");
    assert_eq!(
        error.to_string(),
        "GET /Contacts (contacts_list): the parameter `search.page_size` is 1000, \
         the API accepts at most 500"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn pages_come_one_by_one() {
    let server =
        Server::start([page(&[1], true), page(&[], true), page(&[2], false)]).await;
    let pages = client(&server).contacts().list().pages().try_collect().await;
    let sizes: Vec<usize> =
        pages.expect("three pages").iter().map(|page| page.records.len()).collect();
    assert_eq!(sizes, [1, 0, 1]);
}

#[tokio::test]
async fn a_failed_page_says_where_to_go_on() {
    let server =
        Server::start([page(&[1], true), Reply::json(500, ""), page(&[2], false)]).await;
    let mut contacts = client(&server).contacts().list().records();
    assert_eq!(
        contacts.try_next().await.expect("the first").map(|one| one.contact_id.get()),
        Some(1)
    );
    let error = contacts.try_next().await.expect_err("a failed page");
    assert_eq!(error.page(), Some(2));
    assert_eq!(
        contacts.try_next().await.expect("again").map(|one| one.contact_id.get()),
        Some(2)
    );
}
