//! The records of a CSV file.

use std::fs;

use csv::StringRecord;

use crate::cli::failure::{Failure, Outcome};

/// A record, and the line on which it begins. The first is 1.
pub(super) type Line = (u64, StringRecord);

/// Reads a file, which is small enough for the memory.
pub(super) fn read(file: &str) -> Outcome<Vec<Line>> {
    let cannot_read =
        |problem: String| Failure::usage(format!("cannot read `{file}`: {problem}"));
    let bytes = fs::read(file).map_err(|error| cannot_read(error.to_string()))?;
    let text = str::from_utf8(&bytes).map_err(|error| {
        let line = 1 + line_ends(&bytes, 0, error.valid_up_to());
        cannot_read(format!(
            "line {line} is not UTF-8: save the file with this encoding"
        ))
    })?;
    let bytes = text.strip_prefix('\u{feff}').unwrap_or(text).as_bytes();
    check_quotes(bytes)
        .map_err(|(line, problem)| cannot_read(format!("line {line}: {problem}")))?;
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.flexible(true).has_headers(false).from_reader(bytes);
    let (mut lines, mut line, mut end) = (Vec::new(), 1, 0);
    for record in reader.records() {
        let record = record.map_err(|error| cannot_read(error.to_string()))?;
        let start = start(bytes, &record);
        line += line_ends(bytes, end, start);
        end = start;
        lines.push((line, record));
    }
    Ok(lines)
}

/// Whether each quoted cell ends where its quotes do. A reader of CSV accepts others, and takes the
/// rows after a quote that is not closed for the text of one cell.
fn check_quotes(bytes: &[u8]) -> Result<(), (u64, &'static str)> {
    let (mut at, mut is_start) = (0, true);
    while let Some(byte) = bytes.get(at) {
        if is_start && *byte == b'"' {
            let start = at;
            at = end_of_quotes(bytes, at + 1);
            let line = |at| 1 + line_ends(bytes, 0, at);
            if at > bytes.len() {
                return Err((line(start), "a quote is not closed"));
            }
            if !matches!(bytes.get(at), None | Some(b',' | b'\r' | b'\n')) {
                return Err((line(at), "text follows a closing quote"));
            }
            is_start = false;
        } else {
            is_start = matches!(byte, b',' | b'\r' | b'\n');
            at += 1;
        }
    }
    Ok(())
}

/// The index after the quote that closes a cell; beyond the end if there is none.
fn end_of_quotes(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match (byte, bytes.get(at + 1)) {
            (b'"', Some(b'"')) => at += 2,
            (b'"', _) => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len() + 1
}

/// Where a record starts. Its position is that of the rest of the line before, and of empty lines.
fn start(bytes: &[u8], record: &StringRecord) -> usize {
    let position = record.position().map_or(0, csv::Position::byte);
    let position = usize::try_from(position).unwrap_or(bytes.len());
    let rest = bytes.iter().skip(position);
    position + rest.take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// How many lines end in a part of the bytes: at LF, CRLF, or CR.
fn line_ends(bytes: &[u8], start: usize, end: usize) -> u64 {
    let is_end = |at: usize| match bytes.get(at) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    (start..end).map(|at| u64::from(is_end(at))).sum()
}
