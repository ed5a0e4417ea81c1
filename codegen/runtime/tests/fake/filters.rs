//! Filters.

use crate::support::{start, start_strict};

const PEOPLE: &str = r#"[
    {"contact_id":1,"name":"David","status":"ACTIVE","customer_id":1001,"limit":12.50,"vip":true,
     "created_date":"2024-01-31T00:00:00","address":{"city":"Tampa"}},
    {"contact_id":2,"name":"Julia","status":"CLOSED","customer_id":1002,"limit":"12.50","vip":false,
     "created_date":"2024-02-01T08:00:00.5","address":{"city":"Ocala"}},
    {"contact_id":3,"name":"Jane Doe","status":"NEW","customer_id":1001,"vip":null,
     "created_date":"0001-01-01T00:00:00"}
]"#;

#[tokio::test]
async fn known_filters_select_records() {
    for (query, expected) in [
        // Text is case-sensitive and compared as a whole.
        ("search.name=David", &[1][..]),
        ("name=David", &[1]),
        ("name=david", &[]),
        ("name=Dav", &[]),
        ("name=Jane%20Doe", &[3]),
        ("name=Jane+Doe", &[3]),
        // Several values.
        ("search.name=David,Julia", &[1, 2]),
        ("search.name=David%2CJulia", &[1, 2]),
        ("status=ACTIVE&status=NEW", &[1, 3]),
        ("search.status=ACTIVE&status=CLOSED", &[1, 2]),
        ("customer_id=1001&customer_id=1002", &[1, 2, 3]),
        ("status=ACTIVE,NEW", &[]),
        // Several filters.
        ("customer_id=1001&status=ACTIVE", &[1]),
        // Numbers and booleans.
        ("limit=12.5", &[1]),
        ("vip=true", &[1]),
        ("vip=False", &[2]),
        // Ranges include both ends and exclude sentinels.
        ("created_date_start=2024-02-01", &[2]),
        ("created_date_start=2024-01-31", &[1, 2]),
        ("created_date_end=2024-01-31T00:00:00", &[1]),
        (
            "search.created_date_start=2024-01-01&search.created_date_end=2024-12-31",
            &[1, 2],
        ),
        // A field of an object.
        ("city=Ocala", &[2]),
    ] {
        let fake = start(PEOPLE).await;
        assert_eq!(fake.keys(query).await, expected, "{query}");
        assert_eq!(fake.server.problems(), [""; 0], "{query}");
    }
}

/// A field need not be a filter: Rev.io documents that filters are named after fields, but not
/// that every field has one.
#[tokio::test]
async fn unknown_filters_are_ignored_with_a_problem() {
    let fake = start(PEOPLE).await;
    let strict = start_strict(PEOPLE).await;
    for (query, expected, problem) in [
        (
            "search.colour=red&name=David",
            &[1][..],
            "unknown query parameter `search.colour`",
        ),
        ("contact_id=1", &[1, 2, 3], "unknown query parameter `contact_id`"),
        ("nickname=D", &[1, 2, 3], "unknown filter `nickname`"),
    ] {
        assert_eq!(fake.keys(query).await, expected, "{query}");
        assert_eq!(fake.last().problems, [problem]);
        assert_eq!(strict.get(&format!("/Contacts?{query}")).await.status, 400);
        assert_eq!(strict.last().problems, [problem]);
    }
    assert_eq!(strict.keys("search.name=David").await, [1]);
}

#[tokio::test]
async fn wrong_and_missing_parameters_are_rejected() {
    let fake = start(PEOPLE).await;
    for (target, problem) in [
        (
            "/Contacts?customer_id=one",
            r#"`search.customer_id` is "one", expected an integer"#,
        ),
        ("/Contacts?customer_id=", r#"`search.customer_id` is "", expected an integer"#),
        ("/Contacts?limit=much", r#"`search.limit` is "much", expected a number"#),
        ("/Contacts?vip=1", r#"`search.vip` is "1", expected true or false"#),
        (
            "/Contacts?created_date_start=tomorrow",
            r#"`search.created_date_start` is "tomorrow", expected a date"#,
        ),
        ("/Contacts/Metadata", "missing query parameter `kind`"),
    ] {
        let reply = fake.get(target).await;
        assert_eq!((reply.status, &*reply.message()), (400, problem));
    }
    assert_eq!(fake.get("/Contacts/Metadata?kind=a").await.status, 200);
}
