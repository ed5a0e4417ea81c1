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

/// Where a record starts. Its position is that of the rest of the line before, and of empty lines.
fn start(bytes: &[u8], record: &StringRecord) -> usize {
    let position = record.position().map_or(0, csv::Position::byte);
    let position = usize::try_from(position).unwrap_or(bytes.len());
    let rest = bytes.iter().skip(position);
    position + rest.take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

fn line_ends(bytes: &[u8], start: usize, end: usize) -> u64 {
    let bytes = bytes.get(start..end).unwrap_or_default();
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}
