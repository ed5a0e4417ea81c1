//! What a run sends after others of the same file.

use std::fs;
use std::process::Command;

use revio::Value;
use revio::fake::{Fault, RecordedRequest, Server};

use super::{RESEND, names, patch, run_patch};
use crate::support::{command_on, file, patches, run, seeded};

/// Loses the response to the next patch, which is applied.
fn lose_a_response(server: &Server) {
    let lost = Fault::reset_after_body().applied(true).on("contacts_update");
    server.inject(lost.once()).expect("a fault");
}

/// The journal may be as long as a few lines, so one of them is cut, at another place each time.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_the_journal_cannot_note_is_reported() {
    const LIMITED: &str = "ulimit -f 2; trap '' XFSZ; exec \"$0\" \"$@\"";
    for width in (0..400).step_by(40) {
        let server = seeded(20).await;
        let names = (1001..=1020).map(|id| format!("{id},{}\n", "x".repeat(width + 1)));
        let csv = format!("contact_id,name\n{}", names.collect::<String>());
        let csv = file("patch-again", &format!("full-{width}.csv"), Some(&csv));
        let whole = command_on(&server, &patch(&csv, &[]));
        let mut limited = Command::new("sh");
        limited.args(["-c", LIMITED]).arg(whole.get_program()).args(whole.get_args());
        limited.envs(whole.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let first = run(limited);
        let next = run_patch(&server, &csv, &[]);
        let count = |text: &str, what: &str| {
            let (before, _) = text.rsplit_once(what)?;
            before.rsplit([' ']).next()?.parse::<usize>().ok()
        };
        let both = format!("{width}: {}\n{}", first.stderr, next.stderr);
        assert!(first.code != Some(0), "{both}");
        let applied = count(&first.stderr, " applied").unwrap_or(0);
        let noted = count(&next.stderr, " applied by an earlier run").unwrap_or(0);
        assert_eq!(applied, noted, "{both}");
        assert_eq!(
            count(&first.stderr, " unknown"),
            count(&next.stderr, " unknown"),
            "{both}"
        );
        assert!(patches(&server).into_values().all(|count| count == 1), "{both}");
    }
}

/// Contact 1001 is given one name after another. The response to one with `?` is lost, and one with
/// `!` is also sent if an earlier one is unknown.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_patch_of_a_record_decides_whether_its_row_is_sent() {
    for (names, sent, code) in [
        ("A A", "A", 0),
        ("A B A", "A B A", 0),
        ("A B A A B", "A B A B", 0),
        ("A B? A!", "A B A", 0),
        ("A? A!", "A A", 0),
        ("A? B! A", "A B A", 0),
        ("A? A! A", "A A", 0),
        ("A B? A", "A B", 7),
        ("A? A", "A", 7),
    ] {
        let server = seeded(1).await;
        let csv = file("patch-again", "names.csv", None);
        let mut run = None;
        for step in names.split(' ') {
            let name = step.trim_end_matches(['?', '!']);
            fs::write(&csv, format!("id,name\n1001,{name}\n")).expect("a file");
            if step.ends_with('?') {
                lose_a_response(&server);
            }
            let others: &[&str] = if step.ends_with('!') { &[RESEND] } else { &[] };
            run = Some(run_patch(&server, &csv, others));
        }
        let value = |request: &RecordedRequest| request.json()[0]["value"].clone();
        let all: Vec<Value> = server.requests().iter().map(value).collect();
        assert_eq!(all, sent.split(' ').collect::<Vec<_>>(), "{names}");
        let run = run.expect("a run");
        assert_eq!(run.code, Some(code), "{names}: {}", run.stderr);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_row_that_is_not_in_the_file_is_reported_also_when_others_are_resent()
{
    let server = seeded(2).await;
    let csv = file("patch-again", "removed.csv", Some("id,name\n1001,A\n"));
    lose_a_response(&server);
    run_patch(&server, &csv, &[]).failed(7);
    for text in ["id,name\n1002,B\n", "id,name\n1001,\n"] {
        fs::write(&csv, text).expect("a file");
        for others in [&[][..], &[RESEND]] {
            let message = run_patch(&server, &csv, others).failed(7);
            assert!(message.contains("removed.csv: 1001 unknown: "), "{message}");
        }
    }
    assert_eq!(patches(&server)["/Contacts/1001"], 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_that_are_not_sent_again_stay_unknown() {
    let server = seeded(10).await;
    let csv = names("patch-again", "stopped.csv", 10);
    server.inject(Fault::reset_after_body().on("contacts_update")).expect("a fault");
    for unknown in [5, 10] {
        let message = run_patch(&server, &csv, &["--concurrency", "1"]).failed(7);
        assert!(message.contains(&format!("{unknown} unknown")), "{message}");
    }
    server.clear_faults();
    server.inject(Fault::status(401).on("contacts_update")).expect("a fault");
    let message = run_patch(&server, &csv, &["--concurrency", "1", RESEND]).failed(3);
    assert!(message.contains("5 failed, 5 not sent"), "{message}");
    server.clear_faults();
    let message = run_patch(&server, &csv, &[]).failed(7);
    assert!(message.contains("5 applied, 5 unknown"), "{message}");
}
