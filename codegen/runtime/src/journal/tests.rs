//! Journals that are cut off, damaged, or used in another order.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use serde_json::value::RawValue;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Journal, Status};

/// A folder for a journal, which is removed with the value.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("writes.journal")
    }

    fn open(&self) -> Journal {
        Journal::open(self.path()).expect("a journal")
    }

    fn write(&self, bytes: &[u8]) {
        fs::write(self.path(), bytes).expect("written");
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.path()).expect("a file")
    }
}

const KEYS: [&str; 3] = ["row 1", "é\n\"2\"", ""];

/// The status of each key.
fn statuses(journal: &Journal) -> Vec<Option<Status>> {
    KEYS.iter().map(|key| journal.status(key)).collect()
}

/// The keys of the unfinished writes.
fn unfinished(journal: &Journal) -> Vec<String> {
    journal.unfinished().into_iter().map(|intent| intent.key).collect()
}

/// A call of a method.
type Step<'a> = &'a dyn Fn() -> std::io::Result<()>;

/// Makes every kind of event, and returns the statuses before the first and after each of them.
fn filled(folder: &Folder) -> Vec<Vec<Option<Status>>> {
    let journal = folder.open();
    let [first, second, third] = KEYS;
    let steps: [Step<'_>; 8] = [
        &|| journal.begin(first, &json!({"amount": 5})),
        &|| journal.begin(second, "text"),
        &|| journal.done(first, &json!({"id": 1001})),
        &|| journal.unknown(second, "timeout\nafter 60 s"),
        &|| journal.begin(third, &()),
        &|| journal.failed(third, "404 Not Found"),
        &|| journal.begin(third, &[1, 2]),
        &|| journal.unknown(second, "looked, and found nothing yet"),
    ];
    let mut after = vec![statuses(&journal)];
    for step in steps {
        step().expect("a line");
        after.push(statuses(&journal));
    }
    assert_eq!(unfinished(&journal), [second, third]);
    after
}

#[test]
fn a_journal_cut_off_at_any_byte_contains_all_whole_lines() {
    let original = Folder::new();
    let after = filled(&original);
    let bytes = original.bytes();
    for length in 0..=bytes.len() {
        let cut = &bytes[..length];
        let folder = Folder::new();
        folder.write(cut);
        let lines = cut.split(|byte| *byte == b'\n').count() - 1;
        let expected = &after[lines.saturating_sub(1)];
        let journal = folder.open();
        assert_eq!(&statuses(&journal), expected, "{length} bytes");
        journal.begin("next", &()).expect("a line");
        drop(journal);
        let journal = folder.open();
        assert_eq!(&statuses(&journal), expected, "{length} bytes, opened again");
        assert_eq!(journal.status("next"), Some(Status::Begun), "{length} bytes");
    }
}

#[test]
fn a_damaged_line_is_an_error_with_its_number_and_the_file_stays_as_it_is() {
    let header = r#"{"journal":"revio","format":1}"#;
    let begin = r#"{"event":"begin","key":"a","at":1,"request":{}}"#;
    for (lines, number, problem) in [
        (vec!["customer_id,amount"], 1, "another first line"),
        (vec![r#"{"journal":"revio","format":2}"#], 1, "another first line"),
        (vec![header, begin, "{", begin], 3, "expected a JSON object"),
        (vec![header, "", begin], 2, "expected a JSON object"),
        (vec![header, "[]"], 2, "expected a JSON object"),
        (vec![header, r#"{"key":"a"}"#], 2, "`event` is missing"),
        (
            vec![header, r#"{"event":"begin","key":"a","at":1}"#],
            2,
            "`request` is missing",
        ),
        (vec![header, r#"{"event":"begin","key":5}"#], 2, "`key`: "),
        (
            vec![header, r#"{"event":"begin","key":"a","at":-1,"request":1}"#],
            2,
            "`at`: ",
        ),
        (vec![header, r#"{"event":"began","key":"a"}"#], 2, "expected begin, done"),
        (vec![header, begin, begin], 3, "has begun before"),
        (vec![header, r#"{"event":"done","key":"a","result":1}"#], 2, "has not begun"),
        (vec![header, begin, "\0\0\0"], 3, "expected a JSON object"),
    ] {
        let folder = Folder::new();
        let text = lines.join("\n") + "\n";
        folder.write(text.as_bytes());
        let error = Journal::open(folder.path()).expect_err(&text);
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
        let message = error.to_string();
        let place = format!("{}:{number}: ", folder.path().display());
        assert!(message.starts_with(&place) && message.contains(problem), "{message}");
        assert!(message.contains("restore the file"), "{message}");
        assert_eq!(folder.bytes(), text.as_bytes(), "{message}");
    }
}

#[test]
fn another_file_is_not_changed_even_without_the_end_of_a_line() {
    let folder = Folder::new();
    for bytes in [&b"notes"[..], b"\xff\xfe", b"{}"] {
        folder.write(bytes);
        let error = Journal::open(folder.path()).expect_err("not a journal");
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
        assert_eq!(folder.bytes(), bytes);
    }
}

#[test]
fn an_event_in_the_wrong_order_is_refused_and_not_written() {
    let folder = Folder::new();
    filled(&folder);
    let journal = folder.open();
    let before = folder.bytes();
    let [done, unknown, begun] = KEYS;
    for (result, expected) in [
        (journal.begin(done, &()), "is done: skip it"),
        (journal.failed(done, "no"), "is done: skip it"),
        (journal.begin(unknown, &()), "look for it at the server"),
        (journal.begin(begun, &()), "look for it at the server"),
        (journal.done("new", &()), "has not begun: begin it"),
        (journal.unknown("new", "no"), "has not begun: begin it"),
    ] {
        let error = result.expect_err(expected);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(folder.bytes(), before);
}

#[test]
fn a_request_keeps_all_of_its_digits_and_is_not_printed() {
    let folder = Folder::new();
    let amount = "123456789012345678901234567.1200";
    let raw = RawValue::from_string(amount.to_owned()).expect("JSON");
    folder.open().begin("a", &raw).expect("a line");
    let intents = folder.open().unfinished();
    let read: Box<RawValue> = intents[0].request().expect("JSON");
    assert_eq!(read.get(), amount);
    assert!(intents[0].request::<Vec<Value>>().is_err());
    assert!(!format!("{intents:?}").contains(amount), "{intents:?}");
    let journal = folder.open();
    assert!(!format!("{journal:?}").contains(amount), "{journal:?}");
}

#[test]
fn a_result_is_looked_for_from_the_day_before() {
    let folder = Folder::new();
    folder.open();
    let header = folder.bytes();
    for (at, since) in [
        ("1764547200", "2025-11-30T00:00:00"),
        ("86399", "1969-12-31T23:59:59"),
        ("9223372036854775807", "1970-01-01T00:00:00"),
    ] {
        let line = format!(r#"{{"event":"begin","key":"a","at":{at},"request":1}}"#);
        folder.write(&[&*header, line.as_bytes(), b"\n"].concat());
        let intents = folder.open().unfinished();
        assert_eq!(format!("{:?}", intents[0].since()), since);
    }
}

#[test]
fn a_request_of_several_lines_is_refused() {
    let folder = Folder::new();
    let raw = RawValue::from_string("{\n}".to_owned()).expect("JSON");
    let error = folder.open().begin("a", &raw).expect_err("two lines");
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    assert_eq!(folder.open().status("a"), None);
}

#[test]
fn a_journal_is_empty_until_a_write_begins() {
    let folder = Folder::new();
    assert!(folder.open().is_empty());
    let journal = folder.open();
    journal.begin("a", &1).expect("a line");
    journal.failed("a", "no").expect("a line");
    assert!(!journal.is_empty());
    drop(journal);
    assert!(!folder.open().is_empty());
}

#[test]
fn a_journal_is_open_once() {
    let folder = Folder::new();
    let journal = folder.open();
    let error = Journal::open(folder.path()).expect_err("a second one");
    assert_eq!(error.kind(), ErrorKind::ResourceBusy, "{error}");
    drop(journal);
    folder.open();
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.open();
    let mode = fs::metadata(folder.path()).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
