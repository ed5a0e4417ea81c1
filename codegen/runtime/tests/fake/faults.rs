//! Faults, as a client sees them.

use std::time::{Duration, Instant};

use revio_runtime::fake::{Fault, RetryHint};
use revio_runtime::reqwest;
use serde_json::{Value, json};

use crate::support::{Fake, Reply, contacts, start};

/// A server with 20 contacts and a fault.
async fn faulty(fault: Fault) -> Fake {
    let fake = start(&contacts(20)).await;
    fake.server.inject(fault).expect("a fault of a known operation");
    fake
}

/// The response to a list.
async fn list(fault: Fault) -> (Reply, Fake) {
    let fake = faulty(fault).await;
    (fake.get("/Contacts").await, fake)
}

fn body() -> Value {
    json!({"name": "A", "limit": 1})
}

#[tokio::test]
async fn a_delay_comes_before_the_call() {
    let delay = Duration::from_millis(60);
    let start = Instant::now();
    let (reply, fake) = list(Fault::delay(delay)).await;
    assert_eq!(reply.status, 200);
    assert!(start.elapsed() >= delay);
    assert_eq!(fake.last().faults, ["delay"]);
}

#[tokio::test]
async fn a_client_may_give_up_during_a_delay() {
    for applied in [false, true] {
        let fault = Fault::delay(Duration::from_millis(300)).applied(applied);
        let fake = faulty(fault).await;
        let request = fake.request("POST", "/Contacts");
        let request = request.timeout(Duration::from_millis(100));
        let request = request.header("content-type", "application/json");
        let request = request.body(body().to_string());
        assert!(request.send().await.expect_err("a timeout").is_timeout());
        tokio::time::sleep(Duration::from_millis(400)).await;
        assert_eq!(
            (fake.count(), fake.last().applied),
            (20 + usize::from(applied), applied)
        );
        assert_eq!(fake.last().status, None);
    }
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    for (hint, header, message) in [
        (RetryHint::None, None, "too many calls"),
        (RetryHint::Seconds(7), Some("7"), "too many calls"),
        (RetryHint::Message(37), None, "try again in 37 seconds"),
    ] {
        let (reply, fake) = list(Fault::rate_limited(hint)).await;
        assert_eq!((reply.status, reply.header("retry-after")), (429, header));
        assert_eq!(reply.json(), json!({"message": message, "status_code": 429}));
        assert!(!fake.last().applied);
    }
    let day = RetryHint::Date(Duration::from_secs(86_400));
    let (reply, _) = list(Fault::rate_limited(day)).await;
    let date = reply.header("retry-after").expect("a date");
    assert!(date.ends_with(" GMT") && date.as_bytes()[3] == b',', "{date}");
    assert_eq!(date.len(), "Sun, 06 Nov 1994 08:49:37 GMT".len());
}

#[tokio::test]
async fn some_faults_replace_the_response_to_a_create() {
    for (fault, status, applied) in [
        (Fault::status(500), 500, false),
        (Fault::status(503), 503, false),
        (Fault::status(500).applied(true), 500, true),
        (Fault::html(502), 502, false),
        (Fault::not_ok("in use"), 200, false),
        (Fault::empty_body(), 201, true),
    ] {
        let what = format!("{fault:?}");
        let fake = faulty(fault).await;
        let reply = fake.post(body()).await;
        assert_eq!((reply.status, fake.last().applied), (status, applied), "{what}");
        assert_eq!(fake.count(), 20 + usize::from(applied), "{what}");
        match (status, reply.header("content-type")) {
            (502, content_type) => {
                assert_eq!(content_type, Some("text/html; charset=utf-8"));
                assert!(reply.body.starts_with(b"<!DOCTYPE html>"));
            }
            (201, _) => assert_eq!(reply.body, b""),
            (200, _) => {
                assert_eq!(reply.json(), json!({"ok": false, "message": "in use"}));
            }
            _ => assert_eq!(reply.json()["ok"], false),
        }
    }
}

#[tokio::test]
async fn some_faults_end_the_connection_of_a_create() {
    for (fault, has_body, applied) in [
        (Fault::reset_before_body(), false, false),
        (Fault::reset_after_body(), true, false),
        (Fault::reset_after_body().applied(true), true, true),
        (Fault::truncated(), true, true),
    ] {
        let what = format!("{fault:?}");
        let fake = faulty(fault).await;
        let reply = fake.try_send("POST", "/Contacts", Some(body())).await;
        let error = reply.expect_err("no complete response");
        assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
        let requests = fake.server.requests();
        assert_eq!(requests.len(), 1, "{what}");
        assert_eq!(
            (!requests[0].body.is_empty(), requests[0].applied),
            (has_body, applied)
        );
        assert_eq!(fake.count(), 20 + usize::from(applied), "{what}");
        if requests[0].faults == ["truncated"] {
            continue;
        }
        // A reset, not a shutdown: the operating system tells the client which it is.
        assert_eq!(requests[0].status, None);
        let mut cause: &dyn std::error::Error = &error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        assert_eq!(kind, Some(std::io::ErrorKind::ConnectionReset), "{error:?}");
    }
}

#[tokio::test]
async fn the_client_reports_an_unknown_outcome() {
    let fake = faulty(Fault::reset_after_body()).await;
    let body = crate::client::ContactCreate::builder().name("A").build();
    let error = fake.client().create(body.expect("a body")).await.expect_err("a reset");
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert_eq!(fake.server.requests_of("contacts_create").expect("one").len(), 1);
}

#[tokio::test]
async fn a_truncated_response_starts_and_does_not_end() {
    let fake = faulty(Fault::truncated()).await;
    let mut response = fake.request("GET", "/Contacts").send().await.expect("a head");
    assert_eq!(response.status(), 200);
    let mut received = 0;
    let end = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => received += chunk.len(),
            end => break end,
        }
    };
    assert!(received > 0 && end.is_err(), "{received}");
    assert!(fake.last().applied);
}

#[tokio::test]
async fn some_faults_change_the_response_to_a_list() {
    let start = Instant::now();
    let (reply, _) = list(Fault::slow_body(64, Duration::from_millis(5))).await;
    assert_eq!(reply.json()["record_count"], 10);
    assert!(reply.body.len() > 128 && start.elapsed() > Duration::from_millis(10));

    let (reply, _) = list(Fault::content_type("text/html")).await;
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert_eq!(reply.json()["record_count"], 10);

    let (reply, _) = list(Fault::oversized(100_000)).await;
    assert!(reply.body.len() > 100_000);
    assert_eq!(reply.header("content-length"), Some(&*reply.body.len().to_string()));
    assert_eq!(reply.json()["record_count"], 10);

    let (reply, _) = list(Fault::oversized(100_000).no_content_length()).await;
    assert!(reply.body.len() > 100_000);
    assert_eq!(reply.header("content-length"), None);
}

#[tokio::test]
async fn a_body_can_be_mapped() {
    let fault = Fault::map_body(|body| {
        body["records"][0]["name"] = 7.into();
        body["more"] = json!([null]);
    });
    let (reply, fake) = list(fault).await;
    assert_eq!(reply.json()["records"][0]["name"], 7);
    assert_eq!(reply.json()["more"], json!([null]));
    assert_eq!(fake.last().faults, ["map body"]);
    // Only JSON is mapped, and the record does not change.
    assert!(fake.get("/Contacts/2/pdf").await.body.starts_with(b"%PDF"));
    fake.server.clear_faults();
    assert_ne!(fake.get("/Contacts").await.json()["records"][0]["name"], 7);
}

#[tokio::test]
async fn pages_can_be_repeated_empty_or_small() {
    let fake = faulty(Fault::repeated_page(3).once()).await;
    assert_eq!(fake.keys("page_size=5&page=2").await, [6, 7, 8, 9, 10]);
    assert_eq!(fake.keys("page_size=5&page=3").await, [6, 7, 8, 9, 10]);
    assert_eq!(fake.last().faults, ["repeated page"]);
    assert_eq!(fake.keys("page_size=5&page=3").await, [11, 12, 13, 14, 15]);

    let fake = faulty(Fault::empty_page(2)).await;
    let mut all = Vec::new();
    for number in 1..=5 {
        let page = fake.page(&format!("page_size=5&page={number}")).await;
        assert_eq!(page["has_more"], number < 5, "{number}");
        assert_eq!(page["record_count"], if number == 2 { 0 } else { 5 });
        all.extend(page["records"].as_array().expect("records").clone());
    }
    assert_eq!((all.len(), &all[5]["contact_id"]), (20, &json!(6)));

    let fake = faulty(Fault::max_page_size(3)).await;
    assert_eq!(fake.keys("page_size=10&page=2").await, [4, 5, 6]);
}

#[tokio::test]
async fn a_fault_selects_requests() {
    for (fault, target, status) in [
        (Fault::status(500).page(2), "/Contacts?page=1", 200),
        (Fault::status(500).page(2), "/Contacts?search.page=2", 500),
        (Fault::status(500).page(2), "/Contacts/2", 200),
        (Fault::status(500).on("contacts_get"), "/Contacts", 200),
        (Fault::status(500).on("contacts_get"), "/Contacts/1", 500),
        // A fault also applies to requests without an operation.
        (Fault::status(503), "/Nothing", 503),
    ] {
        let what = format!("{fault:?} {target}");
        assert_eq!(faulty(fault).await.get(target).await.status, status, "{what}");
    }
    let fake = start(&contacts(1)).await;
    let error = fake.server.inject(Fault::status(500).on("contacts_gte"));
    assert!(error.expect_err("a typo").to_string().contains("`contacts_gte`"));
}

/// The statuses of consecutive lists.
async fn statuses(fault: Fault, requests: usize) -> Vec<u16> {
    let fake = faulty(fault).await;
    let mut statuses = Vec::new();
    for _ in 0..requests {
        statuses.push(fake.get("/Contacts").await.status);
    }
    fake.server.clear_faults();
    assert_eq!(fake.get("/Contacts").await.status, 200);
    statuses
}

#[tokio::test]
async fn a_fault_applies_as_often_as_set() {
    let fault = Fault::status(500).after(1).times(2);
    assert_eq!(statuses(fault, 4).await, [200, 500, 500, 200]);
    // The same seed selects the same requests.
    let fault = Fault::status(500).rate(0.5, 7);
    let run = statuses(fault.clone(), 20).await;
    assert!(run.contains(&200) && run.contains(&500), "{run:?}");
    assert_eq!(statuses(fault, 20).await, run);
}

/// The log tells for each write, whatever fault applied, whether it was carried out.
#[tokio::test]
async fn the_log_agrees_with_the_records() {
    let fake = start(&contacts(20)).await;
    for fault in Fault::all(1.0, 3) {
        fake.server.inject(fault.on("contacts_create")).expect("a fault");
    }
    for _ in 0..150 {
        let _: reqwest::Result<Reply> =
            fake.try_send("POST", "/Contacts", Some(body())).await;
    }
    let creates = fake.server.requests_of("contacts_create").expect("an operation");
    let applied = creates.iter().filter(|request| request.applied).count();
    assert_eq!((creates.len(), fake.count()), (150, 20 + applied));
    assert!(applied > 20 && applied < 130, "{applied}");
}
