//! The state of an export: a log beside the file, which is removed at the end.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::Position;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::cannot_write;
use crate::cli::records::Records;
use crate::cli::session::Session;
use crate::journal::sync_folder;
use crate::registry::Operation;

/// What is safe on disk.
#[derive(Default)]
pub(super) struct Durable {
    /// Where the list continues. `None` at its beginning.
    pub(super) position: Option<Position>,
    /// The length of the destination: the bytes of a file, or the number of files in a folder.
    pub(super) length: u64,
    /// The number of records there.
    pub(super) count: u64,
    /// In a line of the log, the keys of its page; else those of all.
    pub(super) keys: Vec<String>,
}

/// The log. Its first line says what is exported, each other one that pages are durable.
pub(super) struct Log {
    path: PathBuf,
    file: File,
}

/// The first line: an export continues only if all of this is the same.
pub(super) fn head(
    session: &Session,
    operation: &Operation,
    records: &Records,
) -> String {
    let encoder = &records.encoder;
    let columns: Vec<&str> = encoder.columns.names().collect();
    json!({
        "version": 1,
        "operation": operation.id,
        "tenant": session.tenant,
        "format": encoder.format.name(),
        "columns": columns,
        "types": encoder.types(),
        "show_secrets": session.flag("show-secrets"),
    })
    .to_string()
}

impl Log {
    /// Opens the log of a file, or begins one.
    pub(super) fn open(
        file: &Path,
        head: &str,
        restart: bool,
    ) -> Outcome<(Self, Durable)> {
        let mut path = OsString::from(file);
        path.push(".state");
        let path = PathBuf::from(path);
        let mut log = Self::locked(path)?;
        let mut text = String::new();
        log.file.read_to_string(&mut text)?;
        if restart {
            text.clear();
        }
        // A line without its end was being written when the export was interrupted.
        let complete =
            text.rfind('\n').map_or("", |end| text.get(..=end).unwrap_or_default());
        let mut lines = complete.lines().peekable();
        match lines.next() {
            Some(own) if own == head => {
                let durable = read(lines).ok_or_else(|| invalid(&log.path))?;
                log.cut(complete.len() as u64)?;
                Ok((log, durable))
            }
            Some(_) if lines.peek().is_some() => Err(Failure::usage(format!(
                "`{}` is from another export: repeat its arguments, or begin again with \
                 `--restart`",
                log.path.display()
            ))),
            // Nothing of it is in the file.
            _ => {
                log.cut(0)?;
                log.file.write_all(format!("{head}\n").as_bytes())?;
                log.file.sync_data()?;
                sync_folder(&log.path)?;
                Ok((log, Durable::default()))
            }
        }
    }

    /// The file, which no other process can use meanwhile.
    fn locked(path: PathBuf) -> Outcome<Self> {
        let shown = path.display().to_string();
        let mut options = OpenOptions::new();
        options.create(true).read(true).write(true).truncate(false);
        let file = options.open(&path).map_err(|it| cannot_write(&shown, &it))?;
        match file.try_lock() {
            // The process that had the lock has ended its export, and removed this file.
            Ok(()) if !path.exists() => Self::locked(path),
            Ok(()) => Ok(Self { path, file }),
            Err(TryLockError::WouldBlock) => Err(Failure::usage(format!(
                "another process exports to this file (`{shown}` is locked): wait for its end"
            ))),
            Err(TryLockError::Error(error)) => Err(cannot_write(&shown, &error)),
        }
    }

    fn cut(&mut self, length: u64) -> Outcome {
        self.file.set_len(length)?;
        self.file.seek(SeekFrom::End(0))?;
        Ok(())
    }

    /// Adds a line.
    pub(super) fn add(&mut self, durable: &Durable) -> Outcome {
        let Durable { position, length, count, keys } = durable;
        let line = json!({"position": position, "length": length, "count": count, "keys": keys});
        self.file.write_all(format!("{line}\n").as_bytes())?;
        Ok(self.file.sync_data()?)
    }

    /// Ends an export that is complete.
    pub(super) fn remove(self) -> Outcome {
        Ok(fs::remove_file(self.path)?)
    }
}

/// The last of some lines, with the keys of all. `None` if one is invalid.
fn read<'l>(lines: impl Iterator<Item = &'l str>) -> Option<Durable> {
    let mut durable = Durable::default();
    for line in lines {
        let line: Value = serde_json::from_str(line).ok()?;
        durable.position =
            Some(serde_json::from_value(line.get("position")?.clone()).ok()?);
        durable.length = line.get("length")?.as_u64()?;
        durable.count = line.get("count")?.as_u64()?;
        let keys = line.get("keys")?.as_array()?.iter();
        durable.keys.extend(keys.filter_map(|key| key.as_str().map(str::to_owned)));
    }
    Some(durable)
}

fn invalid(path: &Path) -> Failure {
    let path = path.display();
    Failure::other(format!("`{path}` is damaged: begin again with `--restart`"))
}
