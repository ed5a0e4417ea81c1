//! A whole list in a file, page by page. An export that was interrupted continues where it ended.
//!
//! Beside the file is its state, a log with a line for each page that is safe on disk: where the list
//! continues, how long the file was, and the keys of its records. On resume, the file is cut to that
//! length, and records with a key that is there already are left out. Parquet cannot be continued
//! within a file: there, a line is for several pages and one more file of a folder.

mod destination;
mod state;

use std::collections::HashSet;
use std::path::Path;

use indicatif::ProgressBar;

use super::failure::{Failure, Outcome};
use super::output;
use super::records::Records;
use super::session::Session;
use crate::Error;
use crate::fields::{FieldType, Fields, Presence};
use crate::paging::{Page, Pages, Position};
use crate::record::{Members, RawJson};
use crate::registry::Operation;
use crate::request::builder::Call;
use destination::Destination;
use state::{Durable, Log};

/// Writes all records of a list into a file.
pub(super) async fn run<P: Page<Record = RawJson>>(
    session: &Session,
    operation: &'static Operation,
    mut call: Call,
    records: Records,
    fields: Option<Fields>,
    path: &str,
) -> Outcome {
    let path = &output::followed(path);
    let key = fields.map(key).unwrap_or_default();
    sort_by_key(&mut call, operation, &key);
    let head = state::head(session, operation, &records);
    let (log, durable) = Log::open(Path::new(path), &head, session.flag("restart"))?;
    let pages = Pages::<P>::new(call);
    let mut pages = match durable.position.clone() {
        Some(position) => pages.resume(position),
        None => pages,
    };
    // A call that fails leaves an existing file as it is.
    let first = pages.try_next().await;
    let first = match (first, durable.position.is_some()) {
        (Err(error), true) => return Err(interrupted(error, path)),
        (first, _) => first?,
    };
    Export::open(path, log, durable, records, key)?.write_all(first, pages).await
}

/// The fields that identify a record: the required ones that are identifiers.
fn key(fields: Fields) -> Vec<&'static str> {
    let is_key =
        |ty| matches!(ty, FieldType::Identifier(_) | FieldType::TextIdentifier(_));
    let required = fields.iter().filter(|it| it.presence == Presence::Required);
    required.filter(|it| is_key(it.ty)).map(|it| it.name).collect()
}

/// Records that are added while the list is read then come at its end.
fn sort_by_key(call: &mut Call, operation: &Operation, key: &[&str]) {
    let parameter = format!("{}sort", call.conventions().filter_prefix);
    if let ([key], Some(_)) = (key, operation.parameter(&parameter))
        && call.query_param(&parameter).is_none()
    {
        call.set_text(&parameter, key);
    }
}

struct Export {
    destination: Destination,
    log: Log,
    records: Records,
    key: Vec<&'static str>,
    /// The keys of the records in the file.
    keys: HashSet<String>,
    /// Those of the page that is being written.
    new_keys: Vec<String>,
    duplicates: u64,
    /// The pages and records that are not durable yet.
    new_pages: usize,
    new_records: usize,
}

impl Export {
    /// Cuts the destination to what is durable.
    fn open(
        path: &str,
        log: Log,
        durable: Durable,
        mut records: Records,
        key: Vec<&'static str>,
    ) -> Outcome<Self> {
        let Durable { position, length, count, keys } = durable;
        let destination = Destination::open(path, records.encoder.format, length)?;
        records.encoder.count = count;
        let mut export = Self {
            destination,
            log,
            records,
            key,
            keys: keys.into_iter().collect(),
            new_keys: Vec::new(),
            duplicates: 0,
            new_pages: 0,
            new_records: 0,
        };
        if position.is_some() {
            eprintln!("continuing after {count} records");
        } else {
            export.destination.append(&export.records.encoder.start()?)?;
        }
        Ok(export)
    }

    async fn write_all<P: Page<Record = RawJson>>(
        mut self,
        first: Option<P>,
        mut pages: Pages<P>,
    ) -> Outcome {
        let progress = ProgressBar::new_spinner();
        let mut next = first;
        while let Some(page) = next {
            self.write(page.records())?;
            if self.new_pages == self.destination.pages_per_step() {
                self.log(pages.position())?;
            }
            progress.set_message(format!("{} records", self.records.encoder.count));
            progress.tick();
            let following = pages.try_next().await;
            next = following
                .map_err(|error| interrupted(error, self.destination.path()))?;
        }
        progress.finish_and_clear();
        self.finish()
    }

    /// Writes the records that are not in the file yet.
    fn write(&mut self, page: &[RawJson]) -> Outcome {
        let mut printed = Vec::new();
        for record in page {
            match self.key_of(record) {
                Some(key) if !self.keys.insert(key.clone()) => {
                    self.duplicates += 1;
                    continue;
                }
                key => self.new_keys.extend(key),
            }
            printed.push(self.records.print(record)?);
        }
        self.new_pages += 1;
        self.new_records += printed.len();
        let bytes = self.records.encoder.page(&printed)?;
        self.destination.append(&bytes)
    }

    /// The key of a record. A server that has none sends 0 or an empty text.
    fn key_of(&self, record: &RawJson) -> Option<String> {
        let fields: Members<'_> = serde_json::from_str(record.get()).ok()?;
        let values: Option<Vec<&str>> =
            self.key.iter().map(|name| fields.get(*name).map(|it| it.get())).collect();
        let values = values?;
        let identifies = |value: &&str| !matches!(*value, "0" | "null" | "\"\"");
        values.iter().any(identifies).then(|| values.join(","))
    }

    /// Makes the new pages durable, and notes where the list continues.
    fn log(&mut self, position: Position) -> Outcome {
        self.end_step()?;
        let length = self.destination.sync()?;
        let keys = std::mem::take(&mut self.new_keys);
        let count = self.records.encoder.count;
        self.log.add(&Durable { position: Some(position), length, count, keys })?;
        (self.new_pages, self.new_records) = (0, 0);
        Ok(())
    }

    /// Ends a file of a folder, unless it has no records.
    fn end_step(&mut self) -> Outcome {
        if self.destination.is_folder() && self.new_records > 0 {
            self.destination.append(&self.records.encoder.finish()?)?;
        }
        Ok(())
    }

    fn finish(mut self) -> Outcome {
        let is_complete = self.new_records == 0 && !self.destination.is_empty();
        if !self.destination.is_folder() || !is_complete {
            self.destination.append(&self.records.encoder.finish()?)?;
        }
        self.destination.sync()?;
        self.log.remove()?;
        let duplicates = match self.duplicates {
            0 => String::new(),
            count => format!(", {count} left out that were there already"),
        };
        let count = self.records.encoder.count;
        eprintln!("{count} records in `{}`{duplicates}", self.destination.path());
        self.records.encoder.report();
        Ok(())
    }
}

/// An error after which the export can be continued. Another list cannot continue it.
fn interrupted(error: Error, path: &str) -> Failure {
    let can_continue = !error.is_invalid_request();
    let failure = Failure::from(error);
    if !can_continue {
        return failure;
    }
    failure
        .with_hint(&format!("the same command continues `{path}`, without `--restart`"))
}
