//! Writes need a yes.

use crate::support::{file, run_on, seeded};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_sent_without_a_yes_or_with_a_fault() {
    let server = seeded(2).await;
    let list = file("writes", "list.json", Some("[1"));
    let redacted =
        file("writes", "redacted.json", Some(r#"{"a":[{"b":"[redacted]"}]}"#));
    let cases: [(&[&str], &str); 15] = [
        (
            &["--yes", "customers", "replace", "1001", "--json", &redacted],
            "in place of a value",
        ),
        (
            &["--yes", "raw", "PUT", "/Customers/1001", "--json", &redacted],
            "in place of a value",
        ),
        (
            &["--yes", "contacts", "update", "1001", "name=[redacted]"],
            "in place of a value",
        ),
        (
            &["--yes", "contacts", "update", "1001", "created_date=01/02/2026"],
            "expected a date",
        ),
        (
            &["contacts", "list", "--since", "2026-01-31T23:00:00-05:00"],
            "expected a date",
        ),
        (&["contacts", "delete", "1001"], "pass `--yes`"),
        (&["raw", "DELETE", "/Contacts/1001"], "pass `--yes`"),
        (
            &["--yes", "--read-only", "contacts", "delete", "1001"],
            "remove `--read-only`",
        ),
        (&["--yes", "--read-only", "raw", "POST", "/Notes"], "remove `--read-only`"),
        (&["--yes", "contacts", "update", "1001"], "empty patch"),
        (&["--yes", "contacts", "update", "1001", "nmae=x"], "unknown field"),
        (
            &["--yes", "contacts", "update", "1001", "customer_id=x"],
            "expected an integer",
        ),
        (&["--yes", "payments", "create", "customer_id=1"], "the body lacks amount"),
        (&["--yes", "contacts", "create", "--json", &list], "cannot read"),
        (
            &["--yes", "contacts", "delete", "1001", "--format", "csv", "--fields", "x"],
            "column",
        ),
    ];
    for (arguments, expected) in cases {
        let message = run_on(&server, arguments).failed(2);
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_does_not_repeat_a_value() {
    let server = seeded(1).await;
    for argument in ["cardnumber=4111111111111111", "cardnumber:=4111111111111111x"] {
        let arguments = ["--yes", "payment-accounts", "create-payment-card", argument];
        let message = run_on(&server, &arguments).failed(2);
        assert!(message.contains("cardnumber"), "{message}");
        assert!(!message.contains("4111"), "{message}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_out_of_bounds_is_not_sent() {
    let server = seeded(2).await;
    let name = format!("first_name={}", "x".repeat(300));
    let message = run_on(&server, &["--yes", "addresses", "create", &name]).failed(2);
    assert!(message.contains("300 characters"), "{message}");
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_patch_changes_what_it_names() {
    let server = seeded(2).await;
    let arguments = [
        "--yes",
        "contacts",
        "update",
        "1001",
        "name=Julia",
        "address.city=Tampa",
        "email:=null",
    ];
    run_on(&server, &arguments).succeeded();
    let contact =
        server.record_json("contacts", 1001).expect("a resource").expect("a contact");
    assert_eq!(
        (&contact["name"], &contact["address"]["city"]),
        (&"Julia".into(), &"Tampa".into())
    );
    assert!(contact["email"].is_null());
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_is_not_sent_if_its_output_cannot_be_written() {
    let server = seeded(2).await;
    let path = format!("{}/response.json", file("writes", "missing", None));
    let arguments = ["--yes", "contacts", "delete", "1001", "-o", &path];
    let message = run_on(&server, &arguments).failed(1);
    assert!(message.contains("cannot write"), "{message}");
    assert!(server.requests().is_empty());
}
