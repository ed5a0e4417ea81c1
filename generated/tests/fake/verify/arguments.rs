//! The command line of the program, and the lines that it prints.

use revio::fake::{Fault, ServerConfig};

use super::program::Wanted;
use super::program::outcome::{Outcome, Result as Found};
use super::program::read::Read;
use super::{asked, server};

/// What `xtask/tests/verify.rs` reads as well: both sides of the seam hold to these lines.
const LINES: &str = include_str!("lines.jsonl");

/// A run in which calls are missing, forbidden and differ.
#[tokio::test]
async fn the_lines_are_those_that_the_command_reads() {
    let missing = Fault::status(404).on("files_list");
    let settings = ServerConfig::new().forbid("bills_list");
    let (server, client) = server(settings, vec![missing]).await;
    let json = "application/json";
    let contact = r#"{"ok":true,"contact_id":1001,"shoe_size":44}"#;
    server.respond_with("contacts_get", json, contact).expect("an operation");
    let kind = r#"{"ok":true,"note_type_id":"none"}"#;
    server.respond_with("note_types_get", json, kind).expect("an operation");
    let resources = ["bills", "contacts", "files", "note_types", "reports"];
    let outcomes = asked(client, &resources).await.expect("a run");
    let lines: Vec<String> = outcomes.iter().map(Outcome::line).collect();
    assert_eq!(lines.join("\n"), LINES.trim_end());
}

#[test]
fn an_outcome_is_a_line_of_json() {
    let operation = Read::all().next().expect("a call").operation();
    let outcome = Outcome::new(operation, Found::Missing).with_status(404);
    assert_eq!(
        outcome.because("gone".to_owned()).line(),
        r#"{"detail":"gone","differences":[],"operation":"addresses_list","result":"missing","status":404}"#
    );
}

#[test]
fn wrong_arguments_are_reported() {
    for (arguments, message) in [
        (&["--only"][..], "`--only` needs a value"),
        (&["--per-minute", "0"], "`--per-minute 0`: expected a number from 1 to 500"),
        (
            &["--per-minute", "501"],
            "`--per-minute 501`: expected a number from 1 to 500",
        ),
        (&["--colour", "red"], "no such argument `--colour`"),
    ] {
        let arguments = arguments.iter().map(|&argument| argument.to_owned());
        let error = Wanted::read(arguments).expect_err("wrong arguments");
        assert_eq!(error.to_string(), message);
    }
}
