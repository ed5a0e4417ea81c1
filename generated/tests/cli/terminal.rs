//! What only happens on a terminal: widths, progress, prompts and Ctrl-C.

mod pty;

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;

use revio::fake::{Fault, Server, ServerConfig};

use crate::export::{expected, export, keys};
use crate::patch::{names, patch};
use crate::support::{
    Gate, command, command_on, file, patches, run_on, seeded, wait_for_requests,
};
use crate::wait::wait_until;
use pty::{CTRL_C, Terminal};

/// Ctrl-C is signal 2.
const INTERRUPT: i32 = 2;

/// Waits until a file contains a text.
#[track_caller]
fn wait_for_text(path: &str, text: &str) {
    wait_until(&format!("{text:?} in {path}"), || {
        fs::read_to_string(path).unwrap_or_default().contains(text)
    });
}

fn start(server: &Server, arguments: &[&str]) -> Terminal {
    Terminal::start(command_on(server, arguments), 80)
}

#[tokio::test]
async fn the_help_of_a_command_is_printed() {
    let terminal = Terminal::start(command(&["contacts", "patch", "--help"]), 80);
    let (status, output) = terminal.end();
    assert!(status.success());
    for expected in ["--dry-run", "--resend-unknown", "An empty cell leaves the field"] {
        assert!(output.contains(expected), "{expected}: {output}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_fits_the_terminal() {
    let server = seeded(3).await;
    let mut columns = Vec::new();
    for width in [40, 80, 160] {
        let terminal =
            Terminal::start(command_on(&server, &["contacts", "list"]), width);
        let (status, output) = terminal.end();
        assert!(status.success(), "{output}");
        // The message on how to see the other columns is not part of it.
        let lines = output.lines().filter(|line| !line.contains("columns;"));
        let lines: Vec<&str> = lines.collect();
        let widest = lines.iter().map(|line| line.chars().count()).max();
        assert!(
            widest.is_some_and(|widest| widest <= usize::from(width)),
            "{width}: {output}"
        );
        let header = lines.iter().find(|line| line.contains("contact_id"));
        columns.push(header.expect("a header").split_whitespace().count());
    }
    assert!(columns.is_sorted() && columns[0] < columns[2], "{columns:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_progress_of_an_export_is_shown() {
    let server = seeded(20).await;
    let path = file("terminal", "progress.csv", None);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_list").page(3)).expect("a fault");
    let terminal = start(&server, &export(&path));
    terminal.wait_for("10 records");
    gate.open();
    let (status, output) = terminal.end();
    assert!(status.success() && output.contains("20 records in"), "{output}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_progress_of_patches_is_shown() {
    let server = seeded(5).await;
    let csv = names("terminal", "patches.csv", 5);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_update").after(2)).expect("a fault");
    let terminal = start(&server, &patch(&csv, &["--concurrency", "1"]));
    terminal.wait_for("2/5");
    gate.open();
    let (status, output) = terminal.end();
    assert!(status.success() && output.contains("5 applied"), "{output}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_is_sent_after_a_yes_only() {
    let server = seeded(3).await;
    let csv = names("terminal", "prompt.csv", 3);
    let tenant = format!("api_user@acme at {}", server.base_url());
    let commands: [(&[&str], String, &str, usize); 2] = [
        (
            &["contacts", "patch", "--csv", &csv],
            format!("PATCH /Contacts/{{contact_id}} as {tenant}: 3 calls. Send? [y/N]"),
            "3 applied",
            3,
        ),
        (
            &["contacts", "delete", "1001"],
            format!("DELETE /Contacts/1001 as {tenant}: 1 call. Send? [y/N]"),
            "ok",
            1,
        ),
    ];
    for (arguments, prompt, done, requests) in commands {
        server.clear_requests();
        for no in ["n\n", "\n", "maybe\n"] {
            let terminal = start(&server, arguments);
            terminal.wait_for(&prompt);
            terminal.write(no);
            let (status, output) = terminal.end();
            assert_eq!(status.code(), Some(2), "{no:?}: {output}");
            assert!(output.contains("nothing was sent"), "{output}");
            assert!(server.requests().is_empty());
        }
        let terminal = start(&server, arguments);
        terminal.wait_for(&prompt);
        terminal.write("y\n");
        let (status, output) = terminal.end();
        assert!(status.success() && output.contains(done), "{output}");
        assert_eq!(server.requests().len(), requests);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn patches_that_another_run_has_begun_during_the_prompt_are_not_sent() {
    let server = seeded(3).await;
    let csv = names("terminal", "overtaken.csv", 3);
    let terminal = start(&server, &["contacts", "patch", "--csv", &csv]);
    terminal.wait_for("Send? [y/N]");
    let lost = Fault::reset_after_body().applied(true).on("contacts_update");
    server.inject(lost.after(1).once()).expect("a fault");
    run_on(&server, &patch(&csv, &["--concurrency", "1"])).failed(7);
    terminal.write("y\n");
    let (status, output) = terminal.end();
    assert_eq!(status.code(), Some(2), "{output}");
    assert!(output.contains("another run has begun meanwhile"), "{output}");
    assert_eq!(patches(&server).into_values().collect::<Vec<_>>(), [1; 3]);
    let message = run_on(&server, &patch(&csv, &[])).failed(7);
    assert!(message.contains("2 applied by an earlier run, 1 unknown"), "{message}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_is_asked_for_and_not_shown() {
    let config = ServerConfig::new().user("api_user@acme", "correct horse");
    let server = Server::start_with(config).await.expect("a free port");
    server.seed(2);
    for (password, code) in [("correct horse\n", 0), ("wrong mule\n", 3)] {
        let mut command = command_on(&server, &["contacts", "get", "1001"]);
        command.env_remove("REVIO_PASSWORD");
        let terminal = Terminal::start(command, 80);
        terminal.wait_for("Password of api_user@acme: ");
        terminal.wait_for_no_echo();
        assert!(server.requests().is_empty());
        terminal.write(password);
        let (status, output) = terminal.end();
        assert_eq!(status.code(), Some(code), "{output}");
        assert!(!output.contains(password.trim()), "{output}");
        server.clear_requests();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_ctrl_c_ends_continues_without_loss() {
    let server = seeded(50).await;
    let path = file("terminal", "interrupted.ndjson", None);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_list").page(4)).expect("a fault");
    let terminal = start(&server, &export(&path));
    terminal.wait_for("15 records");
    wait_for_requests(&server, 4);
    terminal.write(CTRL_C);
    let (status, output) = terminal.end();
    assert_eq!(status.signal(), Some(INTERRUPT), "{status}: {output}");
    assert_eq!(keys(&path).len(), 15);
    gate.open();
    run_on(&server, &export(&path)).succeeded();
    assert_eq!(keys(&path), expected(&server));
    assert!(!Path::new(&format!("{path}.state")).exists());
}

/// Rev.io allows 500 calls a minute, and the next row does not begin before it may be sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_row_is_in_flight_while_patches_wait_for_the_rate_limit() {
    let server = seeded(520).await;
    let csv = names("terminal", "limited.csv", 520);
    // On a disk, 1,000 lines may take longer than the minute.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let journal = folder.join(format!("revio-{}.journal", std::process::id()));
    let journal = journal.to_str().expect("UTF-8");
    // Several at a time, so that all calls of a minute take only seconds.
    let arguments = patch(&csv, &["--journal", journal, "--concurrency", "8"]);
    let terminal = start(&server, &arguments);
    terminal.wait_for("500/520");
    terminal.write(CTRL_C);
    let (status, output) = terminal.end();
    assert_eq!(status.code(), Some(1), "{output}");
    assert!(output.contains("waiting for 0 responses"), "{output}");
    assert!(output.contains("500 applied, 20 not sent"), "{output}");
    assert_eq!(patches(&server).len(), 500);
    std::fs::remove_file(journal).expect("a journal");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn patches_that_ctrl_c_ends_are_applied_once() {
    let server = seeded(10).await;
    let csv = names("terminal", "interrupted.csv", 10);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_update").after(3)).expect("a fault");
    let terminal = start(&server, &patch(&csv, &["--concurrency", "2"]));
    wait_for_requests(&server, 5);
    terminal.write(CTRL_C);
    terminal.wait_for("waiting for 2 responses");
    gate.open();
    let (status, output) = terminal.end();
    assert_eq!(status.code(), Some(1), "{output}");
    assert!(output.contains("5 applied, 5 not sent"), "{output}");
    assert_eq!(patches(&server).len(), 5);
    let run = run_on(&server, &patch(&csv, &[]));
    assert!(
        run.stderr.contains("5 applied, 5 applied by an earlier run"),
        "{}",
        run.stderr
    );
    assert_eq!(patches(&server).into_values().collect::<Vec<_>>(), [1; 10]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ctrl_c_while_the_first_patches_begin_waits_for_them() {
    const ROWS: usize = 50;
    let server = seeded(ROWS).await;
    let csv = names("terminal", "early.csv", ROWS);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_update")).expect("a fault");
    let terminal = start(&server, &patch(&csv, &["--concurrency", "50"]));
    wait_for_text(&format!("{csv}.journal"), "1001 1");
    terminal.write(CTRL_C);
    terminal.wait_for("waiting for 50 responses");
    gate.open();
    let (status, output) = terminal.end();
    assert_eq!(status.code(), Some(1), "{status}: {output}");
    assert!(output.contains("50 applied"), "{output}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_ctrl_c_leaves_the_rows_in_flight_unknown() {
    let server = seeded(6).await;
    let csv = names("terminal", "given-up.csv", 6);
    let (gate, held) = Gate::new();
    server.inject(held.on("contacts_update").after(1)).expect("a fault");
    let terminal = start(&server, &patch(&csv, &["--concurrency", "2"]));
    wait_for_requests(&server, 3);
    terminal.write(CTRL_C);
    terminal.wait_for("waiting for 2 responses");
    terminal.write(CTRL_C);
    let (status, output) = terminal.end();
    assert_eq!(status.code(), Some(7), "{output}");
    assert!(output.contains("1 applied, 2 unknown, 3 not sent"), "{output}");
    gate.open();
    let message = run_on(&server, &patch(&csv, &[])).failed(7);
    assert!(
        message.contains("3 applied, 1 applied by an earlier run, 2 unknown"),
        "{message}"
    );
    assert_eq!(patches(&server).into_values().collect::<Vec<_>>(), [1; 6]);
}
