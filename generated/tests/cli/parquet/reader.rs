//! Reads Parquet without Arrow, which has written it.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use revio::Decimal;
use revio::flat::parquet::data_type::Decimal as ParquetDecimal;
use revio::flat::parquet::file::reader::SerializedFileReader;
use revio::flat::parquet::record::Field;

/// A value that is not null.
#[derive(Debug, PartialEq)]
pub(crate) enum Cell {
    Text(String),
    /// Digits, without zeros at the end of a fraction.
    Number(String),
    Boolean(bool),
    Date(NaiveDate),
    DateTime(NaiveDateTime),
}

/// The cells of a row that are not null.
pub(crate) type Row = BTreeMap<String, Cell>;

/// The rows of a file, or of the files in a folder.
pub(crate) fn rows(path: &str) -> Vec<Row> {
    parts(path).iter().flat_map(|path| rows_of_file(path)).collect()
}

/// The file, or the files in a folder in the order of their names.
pub(crate) fn parts(path: &str) -> Vec<PathBuf> {
    if Path::new(path).is_file() {
        return vec![path.into()];
    }
    let entries = std::fs::read_dir(path).expect("a folder");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "parquet"));
    paths.sort();
    paths
}

fn rows_of_file(path: &Path) -> Vec<Row> {
    let file = File::open(path).expect("a file");
    let reader = SerializedFileReader::new(file)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    reader
        .into_iter()
        .map(|row| {
            let row = row.expect("a row");
            let cells = row.get_column_iter();
            cells
                .filter_map(|(name, field)| Some((name.clone(), cell(field)?)))
                .collect()
        })
        .collect()
}

fn cell(field: &Field) -> Option<Cell> {
    Some(match field {
        Field::Null => return None,
        Field::Str(text) => Cell::Text(text.clone()),
        Field::Bool(value) => Cell::Boolean(*value),
        Field::Long(value) => Cell::Number(value.to_string()),
        Field::Double(value) => Cell::Number(value.to_string()),
        Field::Decimal(value) => Cell::Number(digits(value)),
        Field::Date(days) => {
            Cell::Date(NaiveDate::default() + TimeDelta::days((*days).into()))
        }
        Field::TimestampMicros(time) => {
            let time = DateTime::from_timestamp_micros(*time).expect("a time");
            Cell::DateTime(time.naive_utc())
        }
        other => panic!("an unexpected type: {other:?}"),
    })
}

/// The digits of a decimal, which may be more than a float or another decimal has.
fn digits(value: &ParquetDecimal) -> String {
    let bytes: [u8; 16] = value.data().try_into().expect("16 bytes");
    let units = i128::from_be_bytes(bytes);
    let scale = usize::try_from(value.scale()).expect("a scale");
    let text = format!("{:0width$}", units.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = text.split_at(text.len() - scale);
    let sign = if units < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{fraction}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Cell {
    /// Whether the cell is this value: a text without quotes, or else its JSON.
    pub(crate) fn is(&self, expected: &str) -> bool {
        match self {
            Self::Text(text) => text == expected,
            Self::Number(digits) => {
                let number = Decimal::from_scientific(expected)
                    .or_else(|_| Decimal::from_str_exact(expected));
                digits == expected
                    || number.is_ok_and(|it| it.normalize().to_string() == *digits)
            }
            Self::Boolean(value) => value.to_string() == expected,
            Self::Date(date) => {
                let midnight = date.and_hms_opt(0, 0, 0).expect("a time");
                Self::DateTime(midnight).is(expected)
            }
            Self::DateTime(time) => {
                let forms = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S%.6f"];
                let is_form = |form: &&str| {
                    time.format(form).to_string() == expected
                        && NaiveDateTime::parse_from_str(expected, form)
                            .or_else(|_| {
                                NaiveDate::parse_from_str(expected, form)
                                    .map(|it| it.and_hms_opt(0, 0, 0).expect("a time"))
                            })
                            .is_ok_and(|it| it == *time)
                };
                forms.iter().any(is_form)
            }
        }
    }
}
