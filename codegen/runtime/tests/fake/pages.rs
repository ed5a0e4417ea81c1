//! Pages of a list, and their order.

use revio_runtime::fake::ServerConfig;

use crate::support::{contacts, start, start_strict, start_with};

#[tokio::test]
async fn a_page_has_ten_records_where_nobody_says() {
    let fake = start(&contacts(12)).await;
    let page = fake.page("").await;
    assert_eq!(page["ok"], true);
    assert_eq!(page["has_more"], true);
    assert_eq!(page["record_count"], 10);
    assert_eq!(page["records"][0]["ok"], serde_json::Value::Null);
    let page = fake.page("page=2").await;
    assert_eq!((&page["has_more"], &page["record_count"]), (&false.into(), &2.into()));
}

#[tokio::test]
async fn a_full_last_page_has_nothing_behind_it() {
    let fake = start(&contacts(4)).await;
    assert_eq!(fake.page("page_size=2&page=2").await["has_more"], false);
}

#[tokio::test]
async fn a_page_beyond_the_last_is_empty() {
    let fake = start(&contacts(2)).await;
    let page = fake.page("page=9").await;
    assert_eq!((&page["has_more"], &page["record_count"]), (&false.into(), &0.into()));
}

#[tokio::test]
async fn names_count_with_and_without_the_prefix() {
    let fake = start(&contacts(6)).await;
    assert_eq!(fake.keys("search.page=2&search.page_size=2").await, [3, 4]);
    assert_eq!(fake.keys("page=2&page_size=2").await, [3, 4]);
    assert_eq!(fake.keys("page=2&search.page_size=2").await, [3, 4]);
    assert!(fake.server.problems().is_empty());
}

#[tokio::test]
async fn pages_out_of_bounds_are_refused() {
    let fake = start(&contacts(1)).await;
    for query in ["page=0", "page=-1", "page_size=0", "page=x", "page_size="] {
        let came = fake.get(&format!("/Contacts?{query}")).await;
        assert_eq!(came.status, 400, "{query}");
        assert_eq!(fake.last().problems.len(), 1, "{query}");
    }
}

#[tokio::test]
async fn a_page_above_the_bound_has_as_many_as_the_bound_allows() {
    let fake = start(&contacts(501)).await;
    let page = fake.page("page_size=1000").await;
    assert_eq!(page["record_count"], 500);
    assert_eq!(page["has_more"], true);
    let problem = "page size 1000 exceeds the maximum of 500";
    assert_eq!(fake.last().problems, [problem]);
}

#[tokio::test]
async fn a_page_above_the_bound_can_be_refused() {
    for settings in
        [ServerConfig::new().refuse_large_pages(true), ServerConfig::new().strict(true)]
    {
        let fake = start_with(settings).await;
        assert_eq!(fake.get("/Contacts?page_size=501").await.status, 400);
        assert_eq!(fake.get("/Contacts?page_size=500").await.status, 200);
    }
}

const MIXED: &str = r#"[
    {"contact_id":1,"name":"B","limit":9,"status":null},
    {"contact_id":2,"name":"A","limit":10.5},
    {"contact_id":3,"name":"C","limit":-1,"status":"ACTIVE"},
    {"contact_id":4,"name":"A","limit":10}
]"#;

#[tokio::test]
async fn records_come_in_the_order_of_their_keys() {
    let fake = start(r#"[{"contact_id":7},{"contact_id":3}]"#).await;
    assert_eq!(fake.keys("").await, [3, 7]);
}

#[tokio::test]
async fn records_are_sorted_by_a_member() {
    let fake = start(MIXED).await;
    assert_eq!(fake.keys("sort=name").await, [2, 4, 1, 3], "equal ones by key");
    assert_eq!(fake.keys("search.sort=-name").await, [3, 1, 2, 4]);
    assert_eq!(fake.keys("sort=limit").await, [3, 1, 4, 2], "as numbers");
    assert_eq!(fake.keys("sort=status").await, [1, 2, 4, 3], "nothing comes first");
}

#[tokio::test]
async fn pages_are_cut_from_what_is_sorted() {
    let fake = start(MIXED).await;
    assert_eq!(fake.keys("sort=-limit&page_size=3&page=2").await, [3]);
}

#[tokio::test]
async fn a_member_that_no_record_has_does_not_sort_and_is_noted() {
    let fake = start(MIXED).await;
    assert_eq!(fake.keys("sort=-colour").await, [1, 2, 3, 4]);
    assert_eq!(fake.last().problems, ["unknown sort field `colour`"]);
    let fake = start_strict(MIXED).await;
    assert_eq!(fake.get("/Contacts?sort=colour").await.status, 400);
}

#[tokio::test]
async fn the_records_of_a_client_are_those_of_the_server() {
    let fake = start(&contacts(25)).await;
    let mut records = fake.client().list().records();
    let mut keys = Vec::new();
    while let Some(contact) = records.try_next().await.expect("a page") {
        keys.push(contact.contact_id.0);
    }
    assert_eq!(keys, (1..=25).collect::<Vec<_>>());
    assert_eq!(fake.server.requests_of("contacts_list").expect("an operation").len(), 3);
}
