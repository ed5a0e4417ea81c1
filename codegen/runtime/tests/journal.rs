//! The journal of a process that is killed, and of two processes at once. The test starts itself
//! again as the other process, so it has no harness.

use std::env;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use revio_runtime::journal::{Journal, Status};

/// The variable with the path of the journal that the other process writes.
const PATH: &str = "REVIO_TEST_JOURNAL";

fn main() {
    match env::var_os(PATH) {
        Some(path) => write_until_killed(&PathBuf::from(path)),
        None => [1, 2, 3, 10, 101].into_iter().for_each(kill_after),
    }
}

/// Begins and ends writes, and prints each event after its method returned.
fn write_until_killed(path: &Path) {
    let journal = Journal::open(path).expect("a journal");
    let mut out = io::stdout();
    for number in 0.. {
        let key = number.to_string();
        journal.begin(&*key, &number).expect("a line");
        writeln!(out, "begin {key}").expect("a reader");
        if number % 2 == 0 {
            journal.done(&*key, &number).expect("a line");
            writeln!(out, "done {key}").expect("a reader");
        }
    }
}

/// Kills the other process when it has printed that many events.
fn kill_after(events: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("writes.journal");
    let mut writer = start(&path);
    let mut lines = BufReader::new(writer.stdout.take().expect("a pipe")).lines();
    let mut printed: Vec<String> =
        lines.by_ref().take(events).map(|line| line.expect("a line")).collect();
    assert_eq!(printed.len(), events, "the other process ended by itself");
    let busy = Journal::open(&path).expect_err("the other process has it");
    assert_eq!(busy.kind(), ErrorKind::ResourceBusy, "{busy}");
    writer.kill().expect("killed");
    writer.wait().expect("an end");
    printed.extend(lines.map_while(Result::ok));
    check(&Journal::open(&path).expect("a journal"), &printed);
    println!("ok: killed after {} events", printed.len());
}

fn start(path: &Path) -> Child {
    Command::new(env::current_exe().expect("a program"))
        .env(PATH, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("started")
}

/// Checks that everything that was printed is in the journal.
fn check(journal: &Journal, printed: &[String]) {
    let unfinished: Vec<String> =
        journal.unfinished().into_iter().map(|intent| intent.key).collect();
    for line in printed {
        // The last line may be cut off.
        let Some((event, key)) = line.split_once(' ') else { continue };
        let number: i64 = key.parse().expect("a number");
        match (event, journal.status(key)) {
            ("done", status) => assert_eq!(status, Some(Status::Done(number.into()))),
            (_, Some(Status::Begun)) => assert!(unfinished.contains(&key.to_owned())),
            (_, status) => assert_eq!(status, Some(Status::Done(number.into()))),
        }
    }
}
