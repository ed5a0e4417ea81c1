//! Pages and sorting.

use revio_runtime::fake::ServerConfig;
use serde_json::{Value, json};

use crate::support::{contacts, start, start_strict, start_with};

#[tokio::test]
async fn a_page_tells_whether_more_follow() {
    for (count, query, size, more) in [
        (12, "", 10, true),
        (12, "page=2", 2, false),
        (4, "page_size=2&page=2", 2, false),
        (2, "page=9", 0, false),
    ] {
        let page = start(&contacts(count)).await.page(query).await;
        let found = (&page["ok"], &page["record_count"], &page["has_more"]);
        assert_eq!(found, (&json!(true), &json!(size), &json!(more)), "{query}");
        assert_eq!(page["records"][0]["ok"], Value::Null);
    }
}

#[tokio::test]
async fn parameters_work_with_and_without_prefix() {
    let fake = start(&contacts(6)).await;
    for query in [
        "search.page=2&search.page_size=2",
        "page=2&page_size=2",
        "page=2&search.page_size=2",
    ] {
        assert_eq!(fake.keys(query).await, [3, 4], "{query}");
    }
    assert!(fake.server.problems().is_empty());
}

#[tokio::test]
async fn invalid_pages_are_rejected() {
    let fake = start(&contacts(1)).await;
    for query in ["page=0", "page=-1", "page_size=0", "page=x", "page_size="] {
        assert_eq!(fake.get(&format!("/Contacts?{query}")).await.status, 400, "{query}");
        assert_eq!(fake.last().problems.len(), 1, "{query}");
    }
}

#[tokio::test]
async fn large_pages_are_limited_or_rejected() {
    let fake = start(&contacts(501)).await;
    let page = fake.page("page_size=1000").await;
    assert_eq!((&page["record_count"], &page["has_more"]), (&json!(500), &json!(true)));
    assert_eq!(fake.last().problems, ["page size 1000 exceeds the maximum of 500"]);
    for config in
        [ServerConfig::new().refuse_large_pages(true), ServerConfig::new().strict(true)]
    {
        let fake = start_with(config).await;
        assert_eq!(fake.get("/Contacts?page_size=501").await.status, 400);
        assert_eq!(fake.get("/Contacts?page_size=500").await.status, 200);
    }
}

const MIXED: &str = r#"[
    {"contact_id":3,"name":"C","limit":-1,"status":"ACTIVE"},
    {"contact_id":1,"name":"B","limit":9,"status":null},
    {"contact_id":2,"name":"A","limit":10.5},
    {"contact_id":4,"name":"A","limit":10}
]"#;

#[tokio::test]
async fn records_are_sorted() {
    let fake = start(MIXED).await;
    for (query, expected) in [
        ("", &[1, 2, 3, 4][..]),
        // Equal records stay in the order of their keys.
        ("sort=name", &[2, 4, 1, 3]),
        ("search.sort=-name", &[3, 1, 2, 4]),
        // Numbers are compared as numbers, and null comes first.
        ("sort=limit", &[3, 1, 4, 2]),
        ("sort=status", &[1, 2, 4, 3]),
        ("sort=-limit&page_size=3&page=2", &[3]),
    ] {
        assert_eq!(fake.keys(query).await, expected, "{query}");
    }
    assert_eq!(fake.keys("sort=-colour").await, [1, 2, 3, 4]);
    assert_eq!(fake.last().problems, ["unknown sort field `colour`"]);
    let strict = start_strict(MIXED).await;
    assert_eq!(strict.get("/Contacts?sort=colour").await.status, 400);
}

#[tokio::test]
async fn the_client_reads_all_pages() {
    let fake = start(&contacts(25)).await;
    let mut records = fake.client().list().records();
    let mut keys = Vec::new();
    while let Some(contact) = records.try_next().await.expect("a page") {
        keys.push(contact.contact_id.get());
    }
    assert_eq!(keys, (1..=25).collect::<Vec<_>>());
    assert_eq!(fake.server.requests_of("contacts_list").expect("an operation").len(), 3);
}
