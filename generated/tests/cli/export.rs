//! An export that is interrupted loses and doubles nothing.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use revio::Value;
use revio::fake::{Fault, Server};

use crate::support::{command_on, file, json, kills, run, run_on, seeded};

pub(crate) const RECORDS: usize = 200;

pub(crate) fn export(path: &str) -> [&str; 7] {
    ["contacts", "list", "--all", "--page-size", "5", "-o", path]
}

/// The keys of the records in a file, in their order.
pub(crate) fn keys(path: &str) -> Vec<i64> {
    let text = fs::read_to_string(path).expect("a file");
    let key = |record: &Value| record["contact_id"].as_i64().expect("a key");
    match Path::new(path).extension().and_then(|it| it.to_str()) {
        Some("json") => {
            json(&text).as_array().expect("an array").iter().map(key).collect()
        }
        Some("ndjson") => text.lines().map(|line| key(&json(line))).collect(),
        _ => {
            let cells = text.lines().skip(1).filter_map(|line| line.split(',').next());
            cells.map(|cell| cell.parse().expect("a key")).collect()
        }
    }
}

pub(crate) fn expected(server: &Server) -> Vec<i64> {
    let records = server.records_json("contacts").expect("a resource");
    records.iter().map(|it| it["contact_id"].as_i64().expect("a key")).collect()
}

/// Kills an export three times, and then lets it end. Returns how often it was still running.
pub(crate) fn export_with_kills(
    server: &Server,
    arguments: &[&str],
    path: &str,
    seed: u64,
) -> u32 {
    let (mut random, mut killed) = (7_u64.wrapping_add(seed), 0);
    for _ in 0..3 {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(seed.wrapping_add(1));
        killed += u32::from(kill_at(server, arguments, path, random >> 33 & 0xfff));
    }
    run_on(server, arguments).succeeded();
    assert!(!Path::new(&format!("{path}.state")).exists(), "{path}");
    killed
}

/// Kills an export as soon as its state has this length, wherever it is then. Returns whether it
/// was still running.
fn kill_at(server: &Server, arguments: &[&str], path: &str, length: u64) -> bool {
    let mut command = command_on(server, arguments);
    let mut child = command.stderr(Stdio::null()).spawn().expect("the binary starts");
    let state = format!("{path}.state");
    while child.try_wait().expect("a process").is_none() {
        if fs::metadata(&state).is_ok_and(|it| it.len() >= length) {
            child.kill().expect("a process");
            return !child.wait().expect("a process").success();
        }
        // Short, to meet any length of the file.
        std::thread::sleep(Duration::from_micros(100));
    }
    false
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_record_is_lost_or_doubled_by_kills_at_random_moments() {
    let server = seeded(RECORDS).await;
    let expected = expected(&server);
    let mut killed = 0;
    let names = ["a.ndjson", "a.csv", "a.json"].iter().cycle();
    for (index, name) in (0..).zip(names.take(kills())) {
        let path = file("export", name, None);
        killed += export_with_kills(&server, &export(&path), &path, index);
        assert_eq!(keys(&path), expected, "{name}, export {index}");
    }
    assert_eq!(server.problems(), [""; 0]);
    assert!(killed > 0, "every export had ended before it was killed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failed_page_leaves_an_export_that_the_same_command_ends() {
    let server = seeded(RECORDS).await;
    let path = file("export", "failed.csv", None);
    server.inject(Fault::status(400).page(20)).expect("a fault");
    let message = run_on(&server, &export(&path)).failed(4);
    assert!(message.contains("the same command continues"), "{message}");
    server.clear_faults();
    server.clear_requests();
    let message = run_on(&server, &export(&path));
    assert!(
        message.stderr.contains("continuing after 95 records"),
        "{}",
        message.stderr
    );
    assert_eq!(server.requests()[0].parameter("search.page"), Some("20"));
    assert_eq!(keys(&path), expected(&server));
}

/// Two processes would write into one file otherwise.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_through_a_link_is_that_of_its_file() {
    let server = seeded(20).await;
    let path = file("export", "linked.ndjson", None);
    let link = file("export", "link.ndjson", None);
    std::os::unix::fs::symlink(&path, &link).expect("a link");
    server.inject(Fault::status(400).page(3)).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    server.clear_faults();
    let message = run_on(&server, &export(&link)).stderr;
    assert!(message.contains("continuing after 10 records"), "{message}");
    assert_eq!(keys(&path), expected(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn records_that_move_to_a_later_page_are_not_doubled() {
    let server = seeded(20).await;
    let path = file("export", "moved.ndjson", None);
    server.inject(Fault::status(400).page(3)).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    server.clear_faults();
    // A smaller key: every later record moves on by one.
    server
        .seed_resource("contacts", r#"{"contact_id": 1, "name": "new"}"#)
        .expect("a contact");
    let message = run_on(&server, &export(&path));
    assert!(message.stderr.contains("1 left out"), "{}", message.stderr);
    let found = keys(&path);
    assert_eq!(found, (1001..=1020).collect::<Vec<i64>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_is_not_continued_with_other_arguments() {
    let server = seeded(20).await;
    let path = file("export", "other.csv", None);
    server.inject(Fault::status(400).page(3)).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    server.clear_faults();
    let cases: [(&[&str], &str); 3] = [
        (&["--fields", "name"], "is from another export"),
        (&["--format", "ndjson"], "is from another export"),
        (&["--customer-id", "1"], "from another list"),
    ];
    for (others, expected) in cases {
        let arguments = [&export(&path)[..], others].concat();
        let message = run_on(&server, &arguments).failed(2);
        assert!(message.contains(expected), "{message}");
    }
    run_on(&server, &[&export(&path)[..], &["--restart"]].concat()).succeeded();
    assert_eq!(keys(&path).len(), 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_has_written_nothing_can_begin_with_other_arguments() {
    let server = seeded(20).await;
    let path = file("export", "nothing.csv", None);
    server.inject(Fault::status(400).page(1).once()).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    run_on(&server, &[&export(&path)[..], &["--fields", "contact_id"]].concat())
        .succeeded();
    assert_eq!(keys(&path), expected(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_cannot_begin_leaves_the_file_as_it_is() {
    let server = seeded(RECORDS).await;
    let path = file("export", "kept.csv", Some("yesterday\n"));
    server.inject(Fault::status(403).on("contacts_list").once()).expect("an operation");
    run_on(&server, &export(&path)).failed(3);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "yesterday\n");
    run_on(&server, &export(&path)).succeeded();
    assert_eq!(keys(&path), expected(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_do_not_export_to_one_file() {
    let server = seeded(1).await;
    let path = file("export", "locked.csv", None);
    let state = fs::File::create(format!("{path}.state")).expect("a file");
    state.lock().expect("a lock");
    let message = run_on(&server, &export(&path)).failed(2);
    assert!(message.contains("another process"), "{message}");
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_may_be_named_without_its_folder() {
    let server = seeded(20).await;
    let path = file("export", "relative.csv", None);
    let mut command = command_on(&server, &export("relative.csv"));
    command.current_dir(Path::new(&path).parent().expect("a folder"));
    run(command).succeeded();
    assert_eq!(keys(&path), expected(&server));
}
