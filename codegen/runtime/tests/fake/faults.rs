//! What goes wrong where it is told to, as a client sees it.

use std::time::{Duration, Instant};

use revio_runtime::fake::{Fault, RetryHint};
use revio_runtime::reqwest;
use serde_json::{Value, json};

use crate::support::{Came, Fake, contacts, start};

/// A server with 20 contacts and a fault.
async fn faulty(fault: Fault) -> Fake {
    let fake = start(&contacts(20)).await;
    fake.server.inject(fault).expect("a fault of a known operation");
    fake
}

/// What a client gets of a list.
async fn listed(fault: Fault) -> (Came, Fake) {
    let fake = faulty(fault).await;
    (fake.get("/Contacts").await, fake)
}

fn body() -> Value {
    json!({"name": "A", "limit": 1})
}

/// What a client gets of a create that does not come to a whole answer.
async fn lost(fault: Fault) -> (reqwest::Error, Fake) {
    let fake = faulty(fault).await;
    let came = fake.try_send("POST", "/Contacts", Some(body())).await;
    (came.expect_err("there is no whole answer"), fake)
}

#[tokio::test]
async fn a_delay_comes_before_the_call() {
    let delay = Duration::from_millis(60);
    let fake = faulty(Fault::delay(delay)).await;
    let start = Instant::now();
    assert_eq!(fake.get("/Contacts").await.status, 200);
    assert!(start.elapsed() >= delay);
    assert_eq!(fake.last().faults, ["delay"]);
}

#[tokio::test]
async fn a_client_that_gives_up_before_a_delayed_call_has_changed_nothing() {
    let (fake, count) = gone_away(Fault::delay(Duration::from_millis(300))).await;
    assert_eq!(count, 20);
    assert!(!fake.last().applied);
}

#[tokio::test]
async fn a_client_that_gives_up_before_a_delayed_answer_may_have_changed_something() {
    let fault = Fault::delay(Duration::from_millis(300)).applied(true);
    let (fake, count) = gone_away(fault).await;
    assert_eq!(count, 21);
    assert!(fake.last().applied);
    assert_eq!(fake.last().status, None);
}

/// The number of contacts after a create whose client did not wait for the answer.
async fn gone_away(fault: Fault) -> (Fake, usize) {
    let fake = faulty(fault).await;
    let request = fake.request("POST", "/Contacts").timeout(Duration::from_millis(100));
    let request = request.header("content-type", "application/json");
    let request = request.body(body().to_string());
    assert!(request.send().await.expect_err("no patience").is_timeout());
    tokio::time::sleep(Duration::from_millis(400)).await;
    let count = fake.count();
    (fake, count)
}

#[tokio::test]
async fn a_refusal_of_many_calls_says_how_long_to_wait() {
    let (came, fake) = listed(Fault::rate_limited(RetryHint::Seconds(7))).await;
    assert_eq!((came.status, came.header("retry-after")), (429, Some("7")));
    assert!(!fake.last().applied);
    let (came, _) = listed(Fault::rate_limited(RetryHint::Message(37))).await;
    assert_eq!((came.status, came.header("retry-after")), (429, None));
    let expected = json!({"message": "try again in 37 seconds", "status_code": 429});
    assert_eq!(came.json(), expected);
    let (came, _) = listed(Fault::rate_limited(RetryHint::None)).await;
    assert_eq!((came.status, came.header("retry-after")), (429, None));
    assert!(!came.message().contains(char::is_numeric));
}

#[tokio::test]
async fn a_wait_can_be_a_date() {
    let (came, _) =
        listed(Fault::rate_limited(RetryHint::Date(Duration::from_secs(86_400)))).await;
    let date = came.header("retry-after").expect("a date");
    assert!(date.ends_with(" GMT") && date.as_bytes()[3] == b',', "{date}");
    assert_eq!(date.len(), "Sun, 06 Nov 1994 08:49:37 GMT".len());
}

#[tokio::test]
async fn a_status_comes_with_an_error_and_without_a_change() {
    for status in [500, 503] {
        let fake = faulty(Fault::status(status)).await;
        let came = fake.send("POST", "/Contacts", body()).await;
        assert_eq!((came.status, came.json()["ok"].clone()), (status, json!(false)));
        assert_eq!(fake.count(), 20);
        assert!(!fake.last().applied);
    }
}

#[tokio::test]
async fn a_refused_call_can_have_been_carried_out() {
    let fake = faulty(Fault::status(500).applied(true)).await;
    let came = fake.send("POST", "/Contacts", body()).await;
    assert_eq!((came.status, fake.count()), (500, 21));
    assert!(fake.last().applied);
}

#[tokio::test]
async fn a_reset_before_the_body_reads_and_changes_nothing() {
    let (error, fake) = lost(Fault::reset_before_body()).await;
    assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
    let requests = fake.server.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].body.is_empty() && !requests[0].applied);
    assert_eq!(requests[0].status, None);
    assert_eq!(fake.count(), 20);
}

#[tokio::test]
async fn a_reset_after_the_body_has_read_it() {
    let (error, fake) = lost(Fault::reset_after_body()).await;
    assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(fake.server.requests().len(), 1);
    assert_eq!(fake.last().json()["name"], "A");
    assert_eq!((fake.last().applied, fake.count()), (false, 20));
}

#[tokio::test]
async fn a_reset_can_come_after_the_call_was_carried_out() {
    let (_, fake) = lost(Fault::reset_after_body().applied(true)).await;
    assert_eq!((fake.last().applied, fake.count()), (true, 21));
}

/// A reset, and not a farewell: the difference is what the machine tells the client.
#[tokio::test]
async fn a_reset_is_one() {
    for fault in [Fault::reset_before_body(), Fault::reset_after_body()] {
        let (error, _) = lost(fault).await;
        let mut cause: &dyn std::error::Error = &error;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        assert_eq!(kind, Some(std::io::ErrorKind::ConnectionReset), "{error:?}");
    }
}

#[tokio::test]
async fn a_client_in_doubt_says_so() {
    let fake = faulty(Fault::reset_after_body()).await;
    let body = crate::api::ContactCreate::builder().name("A").build().expect("a body");
    let error = fake.client().create(body).await.expect_err("a reset");
    assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    assert_eq!(fake.server.requests_of("contacts_create").expect("one").len(), 1);
}

#[tokio::test]
async fn a_truncated_answer_begins_and_does_not_end() {
    let fake = faulty(Fault::truncated()).await;
    let mut response = fake.request("GET", "/Contacts").send().await.expect("a head");
    assert_eq!(response.status(), 200);
    let mut came = 0;
    let end = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => came += chunk.len(),
            end => break end,
        }
    };
    assert!(came > 0, "half of it comes");
    assert!(end.is_err(), "and the end is missed");
    assert!(fake.last().applied);
}

#[tokio::test]
async fn a_truncated_create_was_carried_out() {
    let (_, fake) = lost(Fault::truncated()).await;
    assert_eq!((fake.last().applied, fake.count()), (true, 21));
}

#[tokio::test]
async fn a_dripping_answer_is_slow_and_whole() {
    let fake = faulty(Fault::slow_body(64, Duration::from_millis(5))).await;
    let start = Instant::now();
    let came = fake.get("/Contacts").await;
    assert_eq!(came.json()["record_count"], 10);
    assert!(came.body.len() > 128 && start.elapsed() > Duration::from_millis(10));
}

#[tokio::test]
async fn an_answer_can_claim_another_type() {
    let (came, _) = listed(Fault::content_type("text/html")).await;
    assert_eq!(came.header("content-type"), Some("text/html"));
    assert_eq!(came.json()["record_count"], 10);
}

#[tokio::test]
async fn a_body_can_be_missing_though_the_call_was_carried_out() {
    let fake = faulty(Fault::empty_body()).await;
    let came = fake.send("POST", "/Contacts", body()).await;
    assert_eq!((came.status, came.body.len(), fake.count()), (201, 0, 21));
}

#[tokio::test]
async fn a_gateway_answers_with_a_page_and_passes_nothing_on() {
    let fake = faulty(Fault::html(502)).await;
    let came = fake.send("POST", "/Contacts", body()).await;
    assert_eq!((came.status, fake.count()), (502, 20));
    assert_eq!(came.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(came.body.starts_with(b"<!DOCTYPE html>"));
}

#[tokio::test]
async fn an_oversized_answer_is_still_json() {
    let (came, _) = listed(Fault::oversized(100_000)).await;
    assert!(came.body.len() > 100_000);
    assert_eq!(came.header("content-length"), Some(&*came.body.len().to_string()));
    assert_eq!(came.json()["record_count"], 10);
}

#[tokio::test]
async fn an_answer_need_not_say_how_long_it_is() {
    let (came, _) = listed(Fault::oversized(100_000).no_content_length()).await;
    assert!(came.body.len() > 100_000);
    assert_eq!(came.header("content-length"), None);
}

#[tokio::test]
async fn a_success_can_say_that_it_is_none() {
    let fake = faulty(Fault::not_ok("in use")).await;
    let came = fake.send("POST", "/Contacts", body()).await;
    assert_eq!(came.status, 200);
    assert_eq!(came.json(), json!({"ok": false, "message": "in use"}));
    assert_eq!(fake.count(), 20);
}

#[tokio::test]
async fn a_page_can_come_again_in_place_of_the_next() {
    let fake = faulty(Fault::repeated_page(3).once()).await;
    assert_eq!(fake.keys("page_size=5&page=2").await, [6, 7, 8, 9, 10]);
    assert_eq!(fake.keys("page_size=5&page=3").await, [6, 7, 8, 9, 10]);
    assert_eq!(fake.last().faults, ["repeated page"]);
    assert_eq!(fake.keys("page_size=5&page=3").await, [11, 12, 13, 14, 15]);
}

#[tokio::test]
async fn a_page_in_the_middle_can_be_empty_and_no_record_is_lost() {
    let fake = faulty(Fault::empty_page(2)).await;
    let mut all = Vec::new();
    for number in 1..=5 {
        let page = fake.page(&format!("page_size=5&page={number}")).await;
        assert_eq!(page["has_more"], number < 5, "{number}");
        assert_eq!(page["record_count"], if number == 2 { 0 } else { 5 });
        all.extend(page["records"].as_array().expect("records").clone());
    }
    assert_eq!(all.len(), 20);
    assert_eq!(all[5]["contact_id"], 6);
}

#[tokio::test]
async fn pages_can_have_fewer_records_than_were_asked_for() {
    let fake = faulty(Fault::max_page_size(3)).await;
    assert_eq!(fake.keys("page_size=10&page=2").await, [4, 5, 6]);
}

#[tokio::test]
async fn a_fault_meets_the_page_that_it_is_for() {
    let fake = faulty(Fault::status(500).page(2)).await;
    assert_eq!(fake.get("/Contacts?page=1").await.status, 200);
    assert_eq!(fake.get("/Contacts?search.page=2").await.status, 500);
    assert_eq!(fake.get("/Contacts/2").await.status, 200);
}

#[tokio::test]
async fn a_fault_meets_the_operation_that_it_is_for() {
    let fake = faulty(Fault::status(500).on("contacts_get")).await;
    assert_eq!(fake.get("/Contacts").await.status, 200);
    assert_eq!(fake.get("/Contacts/1").await.status, 500);
    let error = fake.server.inject(Fault::status(500).on("contacts_gte"));
    assert!(error.expect_err("a typo").to_string().contains("`contacts_gte`"));
}

#[tokio::test]
async fn a_fault_happens_as_often_as_it_should() {
    let fake = faulty(Fault::status(500).after(1).times(2)).await;
    let mut came = Vec::new();
    for _ in 0..4 {
        came.push(fake.get("/Contacts").await.status);
    }
    assert_eq!(came, [200, 500, 500, 200]);
}

#[tokio::test]
async fn the_same_seed_meets_the_same_requests() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let fake = faulty(Fault::status(500).rate(0.5, 7)).await;
        let mut came = Vec::new();
        for _ in 0..20 {
            came.push(fake.get("/Contacts").await.status);
        }
        assert!(came.contains(&200) && came.contains(&500), "{came:?}");
        runs.push(came);
    }
    assert_eq!(runs[0], runs[1]);
}

#[tokio::test]
async fn faults_can_be_cleared() {
    let fake = faulty(Fault::status(500)).await;
    assert_eq!(fake.get("/Contacts").await.status, 500);
    fake.server.clear_faults();
    assert_eq!(fake.get("/Contacts").await.status, 200);
}

#[tokio::test]
async fn a_fault_meets_requests_that_mean_nothing_as_well() {
    let fake = faulty(Fault::status(503)).await;
    assert_eq!(fake.get("/Nothing").await.status, 503);
}

/// Whatever meets a write, the log says whether it was carried out, and that is so.
#[tokio::test]
async fn the_log_agrees_with_the_records() {
    let fake = start(&contacts(20)).await;
    for fault in Fault::all(1.0, 3) {
        fake.server.inject(fault.on("contacts_create")).expect("a fault");
    }
    for _ in 0..150 {
        let _ = fake.try_send("POST", "/Contacts", Some(body())).await;
    }
    let creates = fake.server.requests_of("contacts_create").expect("an operation");
    let applied = creates.iter().filter(|request| request.applied).count();
    assert_eq!((creates.len(), fake.count()), (150, 20 + applied));
    assert!(applied > 20 && applied < 130, "{applied}");
}

#[tokio::test]
async fn a_rewritten_answer_is_another_and_the_record_stays() {
    let fault = Fault::map_body(|body| {
        body["records"][0]["name"] = 7.into();
        body["more"] = json!([null]);
    });
    let (came, fake) = listed(fault).await;
    assert_eq!(came.json()["records"][0]["name"], 7);
    assert_eq!(came.json()["more"], json!([null]));
    assert_eq!(fake.last().faults, ["map body"]);
    fake.server.clear_faults();
    assert_ne!(fake.get("/Contacts").await.json()["records"][0]["name"], 7);
}

#[tokio::test]
async fn what_is_not_json_is_not_rewritten() {
    let fault = Fault::map_body(|body| *body = 7.into());
    let fake = faulty(fault).await;
    let file = fake.get("/Contacts/2/pdf").await;
    assert!(file.body.starts_with(b"%PDF"), "{:?}", file.body);
}
