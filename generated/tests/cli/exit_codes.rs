//! Each kind of failure has its exit code.

use std::process::Stdio;

use revio::fake::Fault;

use crate::support::{command, command_on, file, run, run_on, seeded};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_kind_of_failure_has_its_code() {
    let create: &[&str] =
        &["--yes", "contacts", "create", "customer_id=1", "name=Julia"];
    let get: &[&str] = &["contacts", "get", "1001"];
    let cases: [(&str, &[&str], Option<Fault>, i32); 9] = [
        ("an unknown flag", &["contacts", "list", "--nmae", "x"], None, 2),
        ("a text as an identifier", &["contacts", "get", "x"], None, 2),
        (
            "a page size out of bounds",
            &["contacts", "list", "--page-size", "501"],
            None,
            2,
        ),
        ("an unknown record", &["contacts", "get", "999"], None, 4),
        ("wrong credentials", get, Some(Fault::status(401)), 3),
        ("a failure of the server", create, Some(Fault::status(400)), 4),
        ("a failure with status 200", get, Some(Fault::not_ok("no")), 4),
        ("a page of a gateway", get, Some(Fault::html(200)), 6),
        ("a write without a response", create, Some(Fault::reset_after_body()), 7),
    ];
    for (name, arguments, fault, code) in cases {
        let server = seeded(2).await;
        if let Some(fault) = fault {
            server.inject(fault).expect("a fault");
        }
        let run = run_on(&server, arguments);
        assert_eq!(run.code, Some(code), "{name}: {}", run.stderr);
        assert!(run.stderr.contains("revio: ") || code == 2, "{name}: {}", run.stderr);
    }
}

#[test]
fn a_server_that_cannot_be_reached_is_a_failure_of_the_connection() {
    let mut command =
        command(&["--base-url", "http://127.0.0.1:1", "system-status", "get"]);
    let user =
        [("REVIO_USERNAME", "a"), ("REVIO_CLIENT_CODE", "b"), ("REVIO_PASSWORD", "c")];
    run({
        command.envs(user);
        command
    })
    .failed(5);
}

#[test]
fn a_file_that_cannot_be_written_is_another_failure() {
    let file = format!("{}/contacts.csv", file("exit", "missing", None));
    for pages in ["--page=1", "--all"] {
        let run = run(command(&["--fake", "contacts", "list", pages, "-o", &file]));
        assert!(run.failed(1).contains("cannot write"), "{pages}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_raw_write_that_the_server_rejects_with_a_success_status_fails() {
    let server = seeded(1).await;
    let fault = Fault::not_ok("in use").on("contacts_delete").once();
    server.inject(fault).expect("an operation");
    run_on(&server, &["--yes", "raw", "DELETE", "/Contacts/1001"]).failed(4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_whose_output_is_lost_says_that_it_succeeded() {
    let server = seeded(1).await;
    let create = ["--yes", "contacts", "create", "customer_id=1001", "name=Julia"];
    let get = ["contacts", "get", "1001"];
    for (arguments, code) in [(&create[..], 8), (&get, 1)] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = command_on(&server, arguments);
        let output = command.stdout(writer).stderr(Stdio::piped()).output();
        let output = output.expect("the binary runs");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {output:?}");
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(message.contains("do not send it again"), code == 8, "{message}");
        assert_eq!(message.contains("1002"), code == 8, "the new id: {message}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_record_than_the_requested_one_is_an_error() {
    let server = seeded(2).await;
    let other = |body: &mut revio::Value| body["contact_id"] = 1002.into();
    server.inject(Fault::map_body(other).on("contacts_get")).expect("an operation");
    let message = run_on(&server, &["contacts", "get", "1001"]).failed(6);
    assert!(message.contains("another record"), "{message}");
    run_on(&server, &["contacts", "get", "1002"]).succeeded();
}
