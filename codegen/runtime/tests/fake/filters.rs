//! Filters: by value, by one of several, by a range of dates.

use crate::support::{start, start_strict};

const PEOPLE: &str = r#"[
    {"contact_id":1,"name":"David","status":"ACTIVE","customer_id":1001,"limit":12.50,"vip":true,
     "created_date":"2024-01-31T00:00:00","address":{"city":"Tampa"}},
    {"contact_id":2,"name":"Julia","status":"CLOSED","customer_id":1002,"limit":"12.50","vip":false,
     "created_date":"2024-02-01T08:00:00.5","address":{"city":"Ocala"}},
    {"contact_id":3,"name":"Jane Doe","status":"NEW","customer_id":1001,"vip":null,
     "created_date":"0001-01-01T00:00:00"}
]"#;

/// The keys that a query finds, without anything to complain about.
async fn found(query: &str) -> Vec<i64> {
    let fake = start(PEOPLE).await;
    let keys = fake.keys(query).await;
    assert_eq!(fake.server.problems(), [""; 0], "{query}");
    keys
}

#[tokio::test]
async fn a_text_has_to_be_equal_letter_by_letter() {
    assert_eq!(found("search.name=David").await, [1]);
    assert_eq!(found("name=David").await, [1]);
    assert_eq!(found("name=david").await, [0; 0]);
    assert_eq!(found("name=Dav").await, [0; 0]);
    assert_eq!(found("name=Jane%20Doe").await, [3]);
    assert_eq!(found("name=Jane+Doe").await, [3]);
}

#[tokio::test]
async fn a_list_takes_values_behind_commas() {
    assert_eq!(found("search.name=David,Julia").await, [1, 2]);
    assert_eq!(found("search.name=David%2CJulia").await, [1, 2]);
}

#[tokio::test]
async fn a_name_that_comes_twice_takes_either_value() {
    assert_eq!(found("status=ACTIVE&status=NEW").await, [1, 3]);
    assert_eq!(found("search.status=ACTIVE&status=CLOSED").await, [1, 2]);
    assert_eq!(found("customer_id=1001&customer_id=1002").await, [1, 2, 3]);
}

#[tokio::test]
async fn a_comma_is_a_part_of_what_is_no_list() {
    assert_eq!(found("status=ACTIVE,NEW").await, [0; 0]);
}

#[tokio::test]
async fn two_names_both_have_to_fit() {
    assert_eq!(found("customer_id=1001&status=ACTIVE").await, [1]);
}

#[tokio::test]
async fn numbers_are_equal_as_numbers_and_flags_as_flags() {
    assert_eq!(found("limit=12.5").await, [1]);
    assert_eq!(found("vip=true").await, [1]);
    assert_eq!(found("vip=False").await, [2]);
}

#[tokio::test]
async fn a_range_has_both_its_ends_and_no_date_is_in_none() {
    assert_eq!(found("created_date_start=2024-02-01").await, [2]);
    assert_eq!(found("created_date_start=2024-01-31").await, [1, 2]);
    assert_eq!(found("created_date_end=2024-01-31T00:00:00").await, [1]);
    let both = "search.created_date_start=2024-01-01&search.created_date_end=2024-12-31";
    assert_eq!(found(both).await, [1, 2]);
}

#[tokio::test]
async fn a_member_further_down_is_found() {
    assert_eq!(found("city=Ocala").await, [2]);
}

#[tokio::test]
async fn a_filter_that_nobody_knows_is_passed_over_and_noted() {
    let fake = start(PEOPLE).await;
    assert_eq!(fake.keys("search.colour=red&name=David").await, [1]);
    assert_eq!(fake.last().problems, ["unknown query parameter `search.colour`"]);
    assert_eq!(fake.last().status.map(|status| status.as_u16()), Some(200));
}

/// Rev.io documents that filters are named after members, and nothing shows that all are.
#[tokio::test]
async fn a_member_that_is_no_filter_is_one_that_nobody_knows() {
    let fake = start(PEOPLE).await;
    assert_eq!(fake.keys("contact_id=1").await, [1, 2, 3]);
    assert_eq!(fake.last().problems.len(), 1);
}

#[tokio::test]
async fn a_filter_that_nothing_is_known_of_is_passed_over_and_noted() {
    let fake = start(PEOPLE).await;
    assert_eq!(fake.keys("nickname=D").await, [1, 2, 3]);
    assert_eq!(fake.last().problems, ["unknown filter `nickname`"]);
}

#[tokio::test]
async fn a_strict_server_refuses_both() {
    let fake = start_strict(PEOPLE).await;
    for query in ["search.colour=red", "contact_id=1", "nickname=D"] {
        assert_eq!(fake.get(&format!("/Contacts?{query}")).await.status, 400, "{query}");
    }
    assert_eq!(fake.server.problems().len(), 3);
    assert_eq!(fake.keys("search.name=David").await, [1]);
}

#[tokio::test]
async fn a_value_of_another_kind_is_refused() {
    let fake = start(PEOPLE).await;
    for query in [
        "customer_id=one",
        "customer_id=",
        "limit=much",
        "vip=1",
        "created_date_start=tomorrow",
    ] {
        let came = fake.get(&format!("/Contacts?{query}")).await;
        assert_eq!(came.status, 400, "{query}");
        assert!(came.message().contains("expected"), "{}", came.message());
    }
}

#[tokio::test]
async fn a_parameter_that_must_be_there_is_missed() {
    let fake = start(PEOPLE).await;
    let came = fake.get("/Contacts/Metadata").await;
    assert_eq!((came.status, &*came.message()), (400, "missing query parameter `kind`"));
    assert_eq!(fake.get("/Contacts/Metadata?kind=a").await.status, 200);
}
