//! A run that is killed, until it is finished.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;
use std::time::Duration;

use revio::fake::Server;

use super::{RESEND, contact, names, patch};
use crate::support::{command_on, file, kills, patches, run_on, seeded};

const ROWS: usize = 40;

/// How often the run for one file is killed, with at most four rows in flight.
const KILLS: usize = 3;

/// The most bytes that a run adds to the journal until it is killed: a third of all.
const BYTES: u64 = 3 << 10;

/// Kills a run as soon as its journal has grown by this much, wherever it is then. Returns whether
/// it was still running.
fn kill_after(server: &Server, csv: &str, others: &[&str], bytes: u64) -> bool {
    let journal = format!("{csv}.journal");
    let length = || fs::metadata(&journal).map_or(0, |it| it.len());
    let end = length() + bytes;
    let mut command = command_on(server, &patch(csv, others));
    let mut child = command.stderr(Stdio::null()).spawn().expect("the binary starts");
    while child.try_wait().expect("a process").is_none() {
        if length() >= end {
            child.kill().expect("a process");
            return !child.wait().expect("a process").success();
        }
        // Short, to meet any length of the file.
        std::thread::sleep(Duration::from_micros(100));
    }
    false
}

/// Finishes a run, and returns the records whose outcome is unknown.
fn finish(server: &Server, csv: &str) -> BTreeSet<i64> {
    let report = file("patch-kills", "report.csv", None);
    let run = run_on(server, &patch(csv, &["-o", &report]));
    let text = fs::read_to_string(&report).expect("a report");
    let cells = text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let unknown = cells.map(|cells| {
        assert_eq!(cells[2], "unknown", "{text}");
        cells[1].parse().expect("an identifier")
    });
    let unknown: BTreeSet<i64> = unknown.collect();
    assert_eq!(run.code, Some(if unknown.is_empty() { 0 } else { 7 }), "{}", run.stderr);
    unknown
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_row_is_applied_or_reported_whenever_the_command_is_killed() {
    let (mut random, mut killed, mut unknown) = (11_u64, 0, 0);
    for round in 0..kills() {
        let server = seeded(ROWS).await;
        let csv = names("patch-kills", "kills.csv", ROWS);
        let is_resent = round % 2 == 1;
        let others: &[&str] = if is_resent { &[RESEND] } else { &[] };
        let most_times = if is_resent { KILLS } else { 1 };
        for _ in 0..KILLS {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(round as u64 | 1);
            killed +=
                u32::from(kill_after(&server, &csv, others, (random >> 33) % BYTES));
        }
        let reported = finish(&server, &csv);
        unknown += reported.len();
        let counts = patches(&server);
        let all: usize = counts.values().sum();
        assert!(all <= ROWS + 4 * KILLS, "round {round}: {counts:?}");
        for (id, row) in (1001..).zip(1..=ROWS) {
            let count = counts.get(&format!("/Contacts/{id}")).copied().unwrap_or(0);
            let is_applied = contact(&server, id)["name"] == format!("Name {row}");
            assert!(count <= most_times, "round {round}: {id} was sent {count} times");
            assert!(
                is_applied || reported.contains(&id),
                "round {round}: {id} was lost"
            );
        }
        run_on(&server, &patch(&csv, &[RESEND])).succeeded();
        for (id, row) in (1001..).zip(1..=ROWS) {
            assert_eq!(contact(&server, id)["name"], format!("Name {row}"));
        }
        assert_eq!(server.problems(), [""; 0]);
    }
    println!("{killed} runs killed, {unknown} rows unknown");
    assert!(killed > 0, "every run had ended before it was killed");
}
