//! What is refused before anything is sent.

use std::fs;
use std::path::Path;

use revio::journal::Journal;

use super::{names, patch};
use crate::support::{command_on, file, run, run_on, seeded};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_with_an_error_is_not_sent() {
    let server = seeded(2).await;
    let cases: [(&str, &str); 21] = [
        ("", ".csv:1: no column `contact_id` or `id`: add it"),
        ("name\nx\n", ".csv:1: no column `contact_id` or `id`: add it"),
        ("id;name\n1001;x\n", "separate columns by commas"),
        (
            "id,nmae\n1001,x\n",
            ".csv:1: column `nmae`: unknown field: `describe contacts` lists",
        ),
        ("id,extra\n1001,\n", ".csv:1: column `extra`: unknown field"),
        ("id,:\n1001,1\n", ".csv:1: column `:`: unknown field"),
        ("id,address..city:\n1001,1\n", ".csv:1: column `address..city:`: unknown"),
        ("id,name::\n1001,1\n", ".csv:1: column `name::`: unknown field"),
        ("id,name,name\n1001,x,x\n", ".csv:1: column `name`: it is there twice"),
        ("id,contact_id:\n1001,5\n", ".csv:1: column `contact_id:`: the identifier"),
        ("id,name\n1001\n", ".csv:2: found 1 cells, expected 2"),
        ("id,name\n1001,Roe, Julia\n", ".csv:2: found 3 cells, expected 2"),
        ("id,name\n1001,\"a\nb\"\n1002\n", ".csv:4: found 1 cells"),
        ("id,name\n,x\n", ".csv:2: column `id`: found an empty cell"),
        ("id,name\nJulia,x\n", ".csv:2: column `id`: expected an integer"),
        ("id,name\n1001,x\n01001,y\n", ".csv:3: `1001` is also on line 2: join"),
        (
            "id,customer_id\n1001,x\n",
            ".csv:2: column `customer_id`: expected an integer",
        ),
        (
            "id,address\n1001,x\n",
            ".csv:2: column `address`: expected JSON, which needs a colon",
        ),
        ("id,name:\n1001,x\n", ".csv:2: column `name:`: expected JSON"),
        (
            "id,address:,address.city\n1001,{},x\n",
            ".csv:2: sets `address` and `address.city`",
        ),
        (
            "id,name\n1001,[redacted]\n",
            ".csv:2: column `name`: the body contains `[redacted]`",
        ),
    ];
    for (text, expected) in cases {
        let csv = file("patch-refused", "error.csv", Some(text));
        let message = run_on(&server, &patch(&csv, &[])).failed(2);
        assert!(message.contains(expected), "{text:?}: {message}");
        assert!(message.contains("nothing was sent: 1 error in"), "{text:?}: {message}");
        assert!(!Path::new(&format!("{csv}.journal")).exists(), "{text:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_has_the_number_that_an_editor_shows() {
    let server = seeded(1).await;
    for (text, line) in [
        ("id,name\r\n1001,x\r\n1002\r\n", 3),
        ("id,name\n\n\n1001,x\n\n1002\n", 6),
        ("id,name\r\n\r\n1001,x\r\n\r\n1002", 5),
        ("\u{feff}id,name\r\n1002\r\n", 2),
        ("\u{feff}\nid,name\n1002\n", 3),
        ("id,name\r\n1001,\"a\r\nb\n\nc\"\r\n1002\r\n", 6),
        ("id,\"na\nme:\"\n1002\n", 3),
        ("\r\n\nid,nmae\n1001,x\n", 3),
        ("\n\nname\nx\n", 3),
        ("id,name\r1001,x\r1002\r", 3),
    ] {
        let csv = file("patch-refused", "lines.csv", Some(text));
        let message = run_on(&server, &patch(&csv, &[])).failed(2);
        assert!(message.contains(&format!(".csv:{line}: ")), "{text:?}: {message}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_errors_are_reported_and_no_value_is() {
    let server = seeded(1).await;
    let rows: Vec<String> =
        (0..30).map(|row| format!("{row},4111111111111111x")).collect();
    let rows = rows.join("\n");
    let csv = file("patch-refused", "all.csv", Some(&format!("id,customer_id\n{rows}")));
    let message = run_on(&server, &patch(&csv, &[])).failed(2);
    assert!(
        message.contains("30 errors") && message.contains("… and 10 more"),
        "{message}"
    );
    assert!(message.contains(".csv:21: ") && !message.contains("4111"), "{message}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_cannot_be_read_is_an_error() {
    let server = seeded(1).await;
    let latin = file("patch-refused", "latin.csv", None);
    fs::write(&latin, b"id,name\r\n\r\n1001,Jos\xe9\r\n").expect("a file");
    let missing = file("patch-refused", "missing.csv", None);
    let mut files = vec![(latin, "line 3 is not UTF-8"), (missing, "missing.csv`: ")];
    for (name, text, expected) in [
        ("open", "id,name\n1001,\"x\n1002,y\n", "line 2: a quote is not closed"),
        ("end", "id,name\n1001,x\n1002,\"", "line 3: a quote is not closed"),
        ("after", "id,name\n1001,\"x\"y\n", "line 2: text follows a closing quote"),
        (
            "next",
            "id,name\n1001,\"x\n1002,y\n1003,\"z\"\n",
            "line 4: text follows a closing quote",
        ),
    ] {
        let csv = file("patch-refused", &format!("{name}.csv"), Some(text));
        files.push((csv, expected));
    }
    for (csv, expected) in files {
        let message = run_on(&server, &patch(&csv, &[])).failed(2);
        assert!(
            message.contains("cannot read") && message.contains(expected),
            "{message}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_sent_without_consent() {
    let server = seeded(1).await;
    let csv = names("patch-refused", "consent.csv", 1);
    let report = file("patch-refused", "report", None);
    let folder = format!("{csv}/report.csv");
    let command = ["contacts", "patch", "--csv", &csv];
    let cases: [(&[&str], i32, &str); 5] = [
        (&["--yes", "--fields", "name"], 2, "unknown column `name`"),
        (&["--yes", "--format", "parquet", "-o", &report], 2, "Parquet"),
        (&[], 2, "pass `--yes`"),
        (&["--yes", "--read-only"], 2, "remove `--read-only`"),
        (&["--yes", "-o", &folder], 1, "cannot write"),
    ];
    for (others, code, expected) in cases {
        let message = run_on(&server, &[&command[..], others].concat()).failed(code);
        assert!(message.contains(expected), "{message}");
    }
    assert!(server.requests().is_empty());
    assert!(!Path::new(&format!("{csv}.journal")).exists());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_output_that_is_the_file_or_its_journal_is_refused() {
    use std::os::unix::fs::symlink;
    let server = seeded(1).await;
    let csv = names("patch-refused", "own.csv", 1);
    let before = fs::read_to_string(&csv).expect("a file");
    let link = file("patch-refused", "own.link", None);
    symlink(&csv, &link).expect("a link");
    let journal = format!("{csv}.journal");
    let other = file("patch-refused", "own.other", None);
    let dangling = file("patch-refused", "own.dangling", None);
    symlink(&journal, &dangling).expect("a link");
    let hard = file("patch-refused", "own.hard", None);
    fs::hard_link(&csv, &hard).expect("a link");
    let dots = csv.replace("own.csv", "./own.csv");
    let outputs = [csv.clone(), dots, link, journal.clone(), dangling, hard];
    for output in &outputs {
        for others in [&["-o", output][..], &["-o", output, "--dry-run"]] {
            let message = run_on(&server, &patch(&csv, others)).failed(2);
            assert!(message.contains("would replace"), "{output}: {message}");
        }
    }
    let others = ["-o", &other, "--journal", &other];
    let message = run_on(&server, &patch(&csv, &others)).failed(2);
    assert!(message.contains("would replace"), "{message}");
    assert_eq!(fs::read_to_string(&csv).expect("a file"), before);
    assert!(!Path::new(&journal).exists() && !Path::new(&other).exists());
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_of_something_else_is_refused() {
    let server = seeded(2).await;
    let csv = names("patch-refused", "mine.csv", 1);
    run_on(&server, &patch(&csv, &[])).succeeded();
    let mine = format!("{csv}.journal");
    let other = names("patch-refused", "other.csv", 1);
    let own = file("patch-refused", "own.journal", None);
    Journal::open(&own).expect("a journal").begin("row 1", &1).expect("a line");
    let expected = "is the journal of another command, tenant or file";
    let file = patch(&other, &["--journal", &mine]);
    let program = patch(&csv, &["--journal", &own]);
    let operation =
        ["--yes", "customers", "patch", "--csv", &csv, "--dry-run"].map(str::to_owned);
    fs::write(&csv, "id,status\n1001,x\n").expect("a file");
    let operation: Vec<&str> = operation.iter().map(String::as_str).collect();
    for arguments in [operation, file] {
        let message = run_on(&server, &arguments).failed(2);
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
    let csv = names("patch-refused", "mine.csv", 1);
    run_on(&server, &patch(&csv, &[])).succeeded();
    assert!(run_on(&server, &program).failed(2).contains(expected));
    let mut tenant = command_on(&server, &patch(&csv, &[]));
    tenant.env("REVIO_CLIENT_CODE", "other");
    assert!(run(tenant).failed(2).contains(expected));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_in_use_or_damaged_is_refused() {
    let server = seeded(2).await;
    let csv = names("patch-refused", "locked.csv", 1);
    let path = format!("{csv}.journal");
    let journal = Journal::open(&path).expect("a journal");
    let message = run_on(&server, &patch(&csv, &[])).failed(2);
    assert!(message.contains("another program uses this journal"), "{message}");
    drop(journal);
    fs::write(&path, "{}\n").expect("a file");
    let message = run_on(&server, &patch(&csv, &[])).failed(2);
    assert!(message.contains("journal:1: "), "{message}");
    assert!(server.requests().is_empty());
}
