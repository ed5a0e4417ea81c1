//! Records as JSON, lines of JSON, CSV, Parquet, or a table for people.

#[cfg(feature = "parquet")]
mod parquet;
#[cfg(not(feature = "parquet"))]
#[path = "encode/no_parquet.rs"]
mod parquet;
mod table;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use console::Term;

use super::failure::{Failure, Outcome};
use super::session::Session;
use crate::fields::Fields;
use crate::flat::Columns;
use parquet::ParquetFile;

const FOR_LISTS: &str = "Parquet is for lists: pass another `--format`, such as `json`";

/// How records are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Table,
    Json,
    Ndjson,
    Csv,
    Parquet,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::Ndjson, Self::Csv, Self::Parquet]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

impl Format {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
        }
    }

    /// The format that the arguments ask for: by name, or by the name of the file.
    fn of(session: &Session) -> Self {
        if let Some(format) = session.matches.get_one::<Self>("format") {
            return *format;
        }
        let file = session.matches.get_one::<String>("output");
        let end = file.and_then(|file| file.rsplit_once('.'));
        match end.map(|(_, end)| end.to_ascii_lowercase()).as_deref() {
            Some("csv") => Self::Csv,
            Some("json") => Self::Json,
            Some("ndjson" | "jsonl") => Self::Ndjson,
            Some("parquet") => Self::Parquet,
            _ => Self::Table,
        }
    }
}

/// Turns pages of records into the bytes of the output.
pub(super) struct Encoder {
    pub(super) format: Format,
    pub(super) columns: Columns,
    /// How many records were encoded.
    pub(super) count: u64,
    /// The rows of a table, which needs all of them.
    rows: Vec<Vec<String>>,
    /// The file that is being written, which is encoded as a whole.
    parquet: Option<ParquetFile>,
    /// How many values did not fit the type of their column.
    misfits: u64,
    /// Whether the user has chosen the columns.
    is_chosen: bool,
    /// The width of the terminal.
    width: Option<usize>,
}

impl Encoder {
    /// An encoder of records with these fields, as the arguments ask for.
    pub(super) fn new(session: &Session, fields: Option<Fields>) -> Outcome<Self> {
        let format = Format::of(session);
        let mut columns = fields.map_or_else(Columns::unknown, Columns::new);
        let chosen = session.matches.get_many::<String>("fields");
        let is_chosen = chosen.is_some();
        if is_chosen && matches!(format, Format::Json | Format::Ndjson) {
            let message = "`--fields` selects the columns of a table, CSV or Parquet";
            return Err(Failure::usage(message));
        }
        if let Some(names) = chosen {
            columns = columns
                .select(names)
                .map_err(|error| Failure::usage(error.to_string()))?;
        }
        let is_file = session.matches.contains_id("output");
        let size = Term::stdout().size_checked().filter(|_| !is_file);
        let width = size.map(|(_, columns)| columns.into());
        Ok(Self {
            format,
            columns,
            count: 0,
            rows: Vec::new(),
            parquet: None,
            misfits: 0,
            is_chosen,
            width,
        })
    }

    /// Begins a file if Parquet is asked for. Fails without its feature, or without a place for it.
    pub(super) fn begin_parquet(&mut self, session: &Session) -> Outcome {
        if self.format != Format::Parquet {
            return Ok(());
        }
        self.parquet = Some(ParquetFile::new(&self.columns)?);
        if session.matches.contains_id("output") {
            return Ok(());
        }
        Err(Failure::usage("Parquet is not printed: pass `--output FILE`"))
    }

    /// Fails if Parquet is asked for, which is for lists.
    pub(super) fn refuse_parquet(&self) -> Outcome {
        if self.format != Format::Parquet {
            return Ok(());
        }
        Err(Failure::usage(FOR_LISTS))
    }

    /// An encoder of rows that this program makes, which have no other fields.
    pub(super) fn of_rows(session: &Session, fields: Option<Fields>) -> Outcome<Self> {
        let mut encoder = Self::new(session, fields)?;
        encoder.refuse_parquet()?;
        if !encoder.is_chosen {
            let names = fields.into_iter().flat_map(|fields| fields.iter());
            let names = encoder.columns.clone().select(names.map(|field| field.name));
            encoder.columns =
                names.map_err(|error| Failure::usage(error.to_string()))?;
        }
        Ok(encoder)
    }

    /// All of a list.
    pub(super) fn all(mut self, records: &[String]) -> Outcome<Vec<u8>> {
        Ok([self.start()?, self.page(records)?, self.finish()?].concat())
    }

    /// What comes before the first record.
    pub(super) fn start(&self) -> Outcome<Vec<u8>> {
        match self.format {
            Format::Json => Ok(b"[".to_vec()),
            Format::Csv => csv([self.columns.names()]),
            Format::Table | Format::Ndjson | Format::Parquet => Ok(Vec::new()),
        }
    }

    /// Some records, each as JSON on one line.
    pub(super) fn page(&mut self, records: &[String]) -> Outcome<Vec<u8>> {
        let start = self.count;
        self.count += records.len() as u64;
        match self.format {
            Format::Json => {
                let numbered = (start..).zip(records);
                let lines = numbered.map(|(index, json)| {
                    format!("{}\n{json}", if index == 0 { "" } else { "," })
                });
                Ok(lines.collect::<String>().into_bytes())
            }
            Format::Ndjson => {
                let lines = records.iter().flat_map(|json| [json, "\n"]);
                Ok(lines.collect::<String>().into_bytes())
            }
            Format::Csv => csv(self.rows(records)?),
            Format::Table => {
                let rows = self.rows(records)?;
                self.rows.extend(rows);
                Ok(Vec::new())
            }
            Format::Parquet => {
                let file = match self.parquet.take() {
                    Some(file) => file,
                    None => ParquetFile::new(&self.columns)?,
                };
                self.misfits += self.parquet.insert(file).write(records)?;
                Ok(Vec::new())
            }
        }
    }

    fn rows(&self, records: &[String]) -> Outcome<Vec<Vec<String>>> {
        Ok(records
            .iter()
            .map(|json| self.columns.row_of_json(json))
            .collect::<Result<_, _>>()?)
    }

    /// What comes after the last record. More can follow in another file.
    pub(super) fn finish(&mut self) -> Outcome<Vec<u8>> {
        match self.format {
            Format::Json => Ok(b"\n]\n".to_vec()),
            Format::Ndjson | Format::Csv => Ok(Vec::new()),
            Format::Table => Ok(self.table().list().into_bytes()),
            Format::Parquet => match self.parquet.take() {
                Some(file) => file.finish(),
                None => ParquetFile::new(&self.columns)?.finish(),
            },
        }
    }

    /// The types of the columns in a file of Parquet. Other formats have none.
    pub(super) fn types(&self) -> Vec<String> {
        self.parquet.as_ref().map(ParquetFile::types).unwrap_or_default()
    }

    /// What people should know about the output.
    pub(super) fn report(&self) {
        if self.misfits > 0 {
            eprintln!(
                "values in the column `extra`, because they do not fit their own: {}",
                self.misfits
            );
        }
    }

    /// One record, which is not part of a list.
    pub(super) fn single(&mut self, json: &str) -> Outcome<Vec<u8>> {
        match self.format {
            Format::Json => Ok(format!("{json}\n").into_bytes()),
            Format::Ndjson | Format::Csv | Format::Parquet => {
                Ok([self.start()?, self.page(&[json.to_owned()])?, self.finish()?]
                    .concat())
            }
            Format::Table => {
                self.page(&[json.to_owned()])?;
                Ok(self.table().record().into_bytes())
            }
        }
    }

    fn table(&self) -> table::Table<'_> {
        let names = self.columns.names().collect();
        let Self { rows, is_chosen, width, .. } = self;
        table::Table { names, rows, is_chosen: *is_chosen, width: *width }
    }
}

fn csv<R>(rows: impl IntoIterator<Item = R>) -> Outcome<Vec<u8>>
where
    R: IntoIterator<Item: AsRef<[u8]>>,
{
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(|error| Failure::other(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| Failure::other(error.to_string()))
}
