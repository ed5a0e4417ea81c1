//! `patch --csv`: every row is applied once, or reported.

mod again;
mod kills;
mod refused;

use std::fs;
use std::path::Path;

use revio::Value;
use revio::fake::{Fault, RecordedRequest, RetryHint, Server};

use crate::support::{
    Gate, Run, command, file, json, patches, run, run_on, seeded, wait_for_requests,
};

const RESEND: &str = "--resend-unknown";

/// The command on a file.
pub(crate) fn patch<'a>(csv: &'a str, others: &[&'a str]) -> Vec<&'a str> {
    let command = ["--yes", "contacts", "patch", "--csv", csv];
    [&command[..], others].concat()
}

/// Names for contacts from 1001 on, as a file.
pub(crate) fn names(test: &str, name: &str, rows: usize) -> String {
    let row = |row| format!("{},Name {row}\n", 1000 + row);
    let rows = (1..=rows).map(row).collect::<Vec<_>>().concat();
    file(test, name, Some(&format!("contact_id,name\n{rows}")))
}

fn run_patch(server: &Server, csv: &str, others: &[&str]) -> Run {
    run_on(server, &patch(csv, others))
}

fn contact(server: &Server, id: i64) -> Value {
    server.record_json("contacts", id).expect("a resource").expect("a contact")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cells_become_values_of_the_described_types() {
    let server = seeded(4).await;
    let before = contact(&server, 1003);
    let csv = "name,email:,contact_id,customer_id,address.city,fields:\r\n\
        007,,1001,5,\"Tampa, FL\",\r\n\
        ,null,1002,,,\"[{\"\"field_id\"\":1,\"\"value\"\":\"\"x\"\"}]\"\r\n\
        ,,1003,,,\r\n";
    let csv = file("patch", "types.csv", Some(&format!("\u{feff}{csv}")));
    let run = run_patch(&server, &csv, &["--concurrency", "1"]);
    assert!(run.stderr.contains("2 applied, 1 without a change"), "{}", run.stderr);
    assert_eq!(run.succeeded(), "");
    let bodies: Vec<String> =
        server.requests().iter().map(RecordedRequest::text).collect();
    assert_eq!(
        bodies,
        [
            r#"[{"op":"replace","path":"/name","value":"007"},{"op":"replace","path":"/customer_id","value":5},{"op":"replace","path":"/address/city","value":"Tampa, FL"}]"#,
            r#"[{"op":"replace","path":"/email","value":null},{"op":"replace","path":"/fields","value":[{"field_id":1,"value":"x"}]}]"#,
        ]
    );
    assert_eq!(contact(&server, 1001)["address"]["city"], "Tampa, FL");
    assert_eq!(contact(&server, 1003), before);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dry_run_shows_what_would_be_sent_and_sends_nothing() {
    let server = seeded(2).await;
    let csv = "id,security_pin,status\n1001,4711,\n1002,,ACTIVE\n";
    let csv = file("patch", "dry.csv", Some(csv));
    let dry = ["customers", "patch", "--csv", &csv, "--dry-run", "--format", "csv"];
    let printed = run_on(&server, &dry).succeeded();
    assert_eq!(
        printed,
        r#"line,id,method,path,body
2,1001,PATCH,/Customers/1001,"[{""op"":""replace"",""path"":""/security_pin"",""value"":""[redacted]""}]"
3,1002,PATCH,/Customers/1002,"[{""op"":""replace"",""path"":""/status"",""value"":""ACTIVE""}]"
"#
    );
    let read_only =
        run_on(&server, &[&dry[..], &["--read-only", "--show-secrets"]].concat());
    assert!(read_only.succeeded().contains("4711"));
    assert!(server.requests().is_empty());
    assert!(!Path::new(&format!("{csv}.journal")).exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn values_of_fields_without_a_description_are_secrets() {
    let server = seeded(1).await;
    let fault = Fault::not_ok("found 47110815, expected another value");
    server.inject(fault.on("customers_update")).expect("a fault");
    let text = r#""47110815""#;
    for (column, value) in [
        ("loyalty_pin:", text),
        ("loyalty_pin:", "47110815"),
        ("loyalty:", r#"{"pins": ["47110815"]}"#),
        ("billing_address.pin:", text),
        ("security_pin.old:", text),
        ("fields.label.pin:", text),
    ] {
        let cell = value.replace('"', "\"\"");
        let text = format!("id,{column}\n1001,\"{cell}\"\n");
        let csv = file("patch", "undescribed.csv", Some(&text));
        let command = ["--yes", "customers", "patch", "--csv", &csv];
        let dry = [&command[..], &["--dry-run", "--format", "json"]].concat();
        let plan = run_on(&server, &dry).succeeded();
        let message = run_on(&server, &command).failed(4);
        let journal = fs::read_to_string(format!("{csv}.journal")).expect("a journal");
        for text in [plan, message, journal] {
            let is_redacted = text.contains("redacted") && !text.contains("4711");
            assert!(is_redacted, "{column}: {text}");
        }
        let shown = [&dry[..], &["--show-secrets"]].concat();
        assert!(run_on(&server, &shown).succeeded().contains("47110815"), "{column}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_has_no_secrets_and_a_changed_one_is_sent() {
    let server = seeded(1).await;
    let csv = file("patch", "secret.csv", None);
    let journal = file("patch", "secret.journal", None);
    let command = ["--yes", "customers", "patch", "--csv", &csv, "--journal", &journal];
    for pin in ["4711", "4712"] {
        fs::write(&csv, format!("id,security_pin\n1001,{pin}\n")).expect("a file");
        run_on(&server, &command).succeeded();
        let lines = fs::read_to_string(&journal).expect("a journal");
        assert!(lines.contains("[redacted]") && !lines.contains(pin), "{lines}");
    }
    assert_eq!(patches(&server)["/Customers/1001"], 2);
}

#[test]
fn each_resource_with_a_patch_has_the_command() {
    for (resource, field) in [
        ("contacts", "name"),
        ("customers", "status"),
        ("inventory-items", "identifier"),
        ("inventory-types", "name"),
        ("services", "description"),
        ("service-products", "description"),
        ("tasks", "subject"),
        ("tickets", "description"),
    ] {
        let csv = file(
            "patch",
            "each.csv",
            Some(&format!("id,{field}:\n1001,\"\"\"x\"\"\"\n")),
        );
        let run = run(command(&["--fake", resource, "patch", "--csv", &csv]));
        assert!(run.stderr.contains("1 applied"), "{resource}: {}", run.stderr);
        assert_eq!(run.code, Some(0), "{resource}");
        assert!(!Path::new(&format!("{csv}.journal")).exists(), "{resource}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_command_sends_only_what_failed_again() {
    let server = seeded(5).await;
    let csv = names("patch", "failed.csv", 5);
    let report = file("patch", "report.csv", None);
    server
        .inject(Fault::status(400).on("contacts_update").after(2).once())
        .expect("a fault");
    let message =
        run_patch(&server, &csv, &["--concurrency", "1", "-o", &report]).failed(4);
    let expected =
        "failed.csv:4: 1003 failed: PATCH /Contacts/1003 (contacts_update): 400";
    assert!(
        message.contains(expected) && message.contains("4 applied, 1 failed"),
        "{message}"
    );
    let rows = fs::read_to_string(&report).expect("a report");
    assert!(rows.starts_with("line,id,outcome,message\n4,1003,failed,"), "{rows}");
    let run = run_patch(&server, &csv, &["-o", &report]);
    assert!(
        run.stderr.contains("1 applied, 4 applied by an earlier run"),
        "{}",
        run.stderr
    );
    assert_eq!(run.code, Some(0));
    assert_eq!(
        fs::read_to_string(&report).expect("a report"),
        "line,id,outcome,message\n"
    );
    run_patch(&server, &csv, &[]).succeeded();
    let counts: Vec<usize> = patches(&server).into_values().collect();
    assert_eq!(counts, [1, 1, 2, 1, 1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_was_changed_or_added_is_sent_and_the_others_are_not() {
    let server = seeded(4).await;
    let csv = names("patch", "changed.csv", 3);
    run_patch(&server, &csv, &[]).succeeded();
    // The order of columns and rows does not matter.
    let text = "name,id\nName 3,1003\nNew,1002\nName 1,1001\nName 4,1004\n";
    fs::write(&csv, text).expect("a file");
    run_patch(&server, &csv, &[]).succeeded();
    let counts: Vec<usize> = patches(&server).into_values().collect();
    assert_eq!(counts, [1, 2, 1, 1]);
    assert_eq!(contact(&server, 1002)["name"], "New");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_of_unknown_outcome_is_reported_and_not_sent_until_asked() {
    let server = seeded(3).await;
    let csv = names("patch", "unknown.csv", 3);
    let lost =
        Fault::reset_after_body().applied(true).on("contacts_update").after(1).once();
    server.inject(lost).expect("a fault");
    let message = run_patch(&server, &csv, &["--concurrency", "1"]).failed(7);
    assert!(message.contains("unknown.csv:3: 1002 unknown: "), "{message}");
    assert!(message.contains("2 applied, 1 unknown"), "{message}");
    // Another patch of that record might be overtaken by the first.
    let text = fs::read_to_string(&csv).expect("a file").replace("Name 2", "Other");
    let removed = text.replace("1002,Other\n", "");
    for (text, place) in [(&text, ".csv:3: 1002"), (&removed, ".csv: 1002")] {
        fs::write(&csv, text).expect("a file");
        let run = run_patch(&server, &csv, &["--format", "json"]);
        assert_eq!(json(&run.stdout)[0]["outcome"], "unknown");
        assert!(run.failed(7).contains(&format!("{place} unknown: ")));
    }
    assert_eq!(patches(&server).values().sum::<usize>(), 3);
    fs::write(&csv, &text).expect("a file");
    run_patch(&server, &csv, &["--resend-unknown"]).succeeded();
    run_patch(&server, &csv, &[]).succeeded();
    assert_eq!(patches(&server)["/Contacts/1002"], 2);
    assert_eq!(contact(&server, 1002)["name"], "Other");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_does_not_respond_leaves_few_rows_unknown() {
    let server = seeded(20).await;
    let csv = names("patch", "silent.csv", 20);
    server.inject(Fault::reset_after_body().on("contacts_update")).expect("a fault");
    let message = run_patch(&server, &csv, &["--concurrency", "1"]).failed(7);
    assert!(message.contains("0 applied, 5 unknown, 15 not sent"), "{message}");
    assert!(message.contains("stopped after 5 rows in a row"), "{message}");
    assert_eq!(server.requests().len(), 5);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_that_cannot_be_written_fails_after_the_rows_are_applied() {
    let server = seeded(2).await;
    let csv = names("patch", "full.csv", 2);
    let report = ["-o", "/dev/full", "--format", "csv"];
    let message = run_patch(&server, &csv, &report).failed(8);
    assert!(message.contains("2 applied") && message.contains("/dev/full"), "{message}");
    // Nothing is applied now.
    run_patch(&server, &csv, &report).failed(1);
    assert_eq!(patches(&server).into_values().collect::<Vec<_>>(), [1; 2]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refused_credentials_stop_the_run() {
    let server = seeded(20).await;
    let csv = names("patch", "forbidden.csv", 20);
    server.inject(Fault::status(401).on("contacts_update")).expect("a fault");
    let message = run_patch(&server, &csv, &["--concurrency", "1"]).failed(3);
    assert!(message.contains("5 failed, 15 not sent"), "{message}");
    server.clear_faults();
    let run = run_patch(&server, &csv, &[]);
    assert!(run.stderr.contains("20 applied"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_the_server_did_not_process_is_sent_again_by_itself() {
    let server = seeded(3).await;
    let csv = names("patch", "limited.csv", 3);
    let limited = Fault::rate_limited(RetryHint::Seconds(0)).on("contacts_update");
    server.inject(limited.after(1).once()).expect("a fault");
    let run = run_patch(&server, &csv, &[]);
    assert!(run.stderr.contains("3 applied"), "{}", run.stderr);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_rows_are_in_flight_as_the_arguments_say() {
    let server = seeded(9).await;
    let csv = names("patch", "concurrency.csv", 9);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_update").times(3)).expect("a fault");
    let others = ["--concurrency", "3"];
    std::thread::scope(|scope| {
        let run = scope.spawn(|| run_patch(&server, &csv, &others));
        wait_for_requests(&server, 3);
        // A row that is sent is in the journal, and so is the command.
        let journal = fs::read_to_string(format!("{csv}.journal")).expect("a journal");
        assert_eq!(journal.matches(r#""event":"begin""#).count(), 1 + 3, "{journal}");
        gate.open();
        run.join().expect("a run").succeeded();
    });
    assert_eq!(server.max_in_flight(), 3);
    assert_eq!(patches(&server).len(), 9);
}
