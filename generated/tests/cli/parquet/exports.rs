//! A whole list is a folder of files. An export that is interrupted loses and doubles nothing.

use std::fs;
use std::path::Path;

use revio::fake::Fault;

use super::reader::{Cell, parts, rows};
use crate::export::{RECORDS, expected, export_with_kills};
use crate::support::{file, kills, run_on, seeded};

/// One record on a page, so 20 in each file.
fn export(path: &str) -> [&str; 7] {
    ["contacts", "list", "--all", "--page-size", "1", "-o", path]
}

/// A path where there is no folder yet, and no state.
fn empty(name: &str) -> String {
    let path = Path::new(&file("parquet", "any", None)).with_file_name(name);
    let _ = fs::remove_dir_all(&path);
    let _ = fs::remove_file(&path);
    let _ = fs::remove_file(path.with_file_name(format!("{name}.state")));
    path.to_str().expect("UTF-8").to_owned()
}

fn keys(path: &str) -> Vec<i64> {
    let key = |cell: &Cell| match cell {
        Cell::Number(digits) => digits.parse().expect("a key"),
        other => panic!("{other:?} is not a key"),
    };
    rows(path).iter().map(|row| key(&row["contact_id"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_in_files_of_20_pages() {
    let server = seeded(45).await;
    let path = empty("list.parquet");
    run_on(&server, &export(&path)).succeeded();
    let sizes: Vec<usize> =
        parts(&path).iter().map(|it| rows(it.to_str().expect("UTF-8")).len()).collect();
    assert_eq!(sizes, [20, 20, 5]);
    assert!(parts(&path)[0].ends_with("part-00001.parquet"));
    assert_eq!(keys(&path), expected(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_without_records_or_of_whole_files_has_no_empty_file_but_one() {
    for (records, files) in [(0, 1), (20, 1), (40, 2)] {
        let server = seeded(records).await;
        let path = empty("edge.parquet");
        run_on(&server, &export(&path)).succeeded();
        assert_eq!(parts(&path).len(), files, "{records} records");
        assert_eq!(keys(&path), expected(&server));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_record_is_lost_or_doubled_by_kills_at_random_moments() {
    let server = seeded(RECORDS).await;
    let expected = expected(&server);
    let mut killed = 0;
    for seed in (100..).take(kills()) {
        let path = empty("killed.parquet");
        killed += export_with_kills(&server, &export(&path), &path, seed);
        assert_eq!(keys(&path), expected, "export {seed}");
    }
    assert_eq!(server.problems(), [""; 0]);
    assert!(killed > 0, "every export had ended before it was killed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_command_continues_after_the_last_whole_file() {
    let server = seeded(50).await;
    let path = empty("failed.parquet");
    server.inject(Fault::status(400).page(45)).expect("a fault");
    let message = run_on(&server, &export(&path)).failed(4);
    assert!(message.contains("the same command continues"), "{message}");
    assert_eq!(parts(&path).len(), 2);
    // Killed while it wrote the third file, and before it noted that.
    fs::write(Path::new(&path).join("part-00003.parquet"), "PAR1").expect("a file");
    fs::write(Path::new(&path).join("notes.txt"), "mine").expect("a file");
    server.clear_faults();
    server.clear_requests();
    let run = run_on(&server, &export(&path));
    assert!(run.stderr.contains("continuing after 40 records"), "{}", run.stderr);
    assert_eq!(server.requests()[0].parameter("search.page"), Some("41"));
    assert_eq!(keys(&path), expected(&server));
    assert!(Path::new(&path).join("notes.txt").exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_export_replaces_the_files_of_an_earlier_one() {
    let server = seeded(45).await;
    let path = empty("again.parquet");
    run_on(&server, &export(&path)).succeeded();
    server.inject(Fault::status(403).on("contacts_list").once()).expect("an operation");
    run_on(&server, &export(&path)).failed(3);
    assert_eq!(parts(&path).len(), 3);
    let one = [&export(&path)[..], &["--name", "absent"]].concat();
    run_on(&server, &one).succeeded();
    assert_eq!((parts(&path).len(), keys(&path).len()), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_is_not_continued_without_its_files() {
    let server = seeded(50).await;
    let path = empty("short.parquet");
    server.inject(Fault::status(400).page(45)).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    server.clear_faults();
    fs::remove_file(Path::new(&path).join("part-00001.parquet")).expect("a file");
    let message = run_on(&server, &export(&path)).failed(1);
    assert!(message.contains("shorter than its state says"), "{message}");
    run_on(&server, &[&export(&path)[..], &["--restart"]].concat()).succeeded();
    assert_eq!(keys(&path), expected(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_not_replaced_by_a_folder() {
    let server = seeded(1).await;
    let path = empty("file.parquet");
    fs::write(&path, "mine").expect("a file");
    let message = run_on(&server, &export(&path)).failed(2);
    assert!(message.contains("is a file"), "{message}");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "mine");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_of_others_are_neither_removed_nor_read_as_parts() {
    let server = seeded(1).await;
    for name in
        ["part-1.parquet", "part-00000.parquet", "part-+0001.parquet", "a.parquet"]
    {
        let path = empty("foreign.parquet");
        fs::create_dir(&path).expect("a folder");
        let foreign = Path::new(&path).join(name);
        fs::write(&foreign, "mine").expect("a file");
        let message = run_on(&server, &export(&path)).failed(2);
        assert!(message.contains(&format!("`{name}`")), "{message}");
        assert_eq!(fs::read_to_string(&foreign).expect("a file"), "mine");
        assert_eq!(parts(&path), [foreign]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_is_not_continued_with_other_types() {
    let server = seeded(50).await;
    let path = empty("types.parquet");
    server.inject(Fault::status(400).page(45).once()).expect("a fault");
    run_on(&server, &export(&path)).failed(4);
    let state = format!("{path}.state");
    let text = fs::read_to_string(&state).expect("a state");
    fs::write(&state, text.replacen("Int64", "Utf8", 1)).expect("a state");
    let message = run_on(&server, &export(&path)).failed(2);
    assert!(message.contains("is from another export"), "{message}");
    fs::write(&state, text).expect("a state");
    run_on(&server, &export(&path)).succeeded();
    assert_eq!(keys(&path), expected(&server));
}
