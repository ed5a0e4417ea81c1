//! Where an export goes: a file that grows, or a folder that gets more files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::cli::encode::Format;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::cannot_write;
use crate::journal::sync_folder;

/// The pages in a file of a folder: up to 10,000 records.
const PAGES_PER_FILE: usize = 20;

/// Where the bytes go.
pub(super) struct Destination {
    path: String,
    /// The file that grows. `None` for a folder.
    file: Option<File>,
    /// The bytes of the file, or the files in the folder.
    length: u64,
}

impl Destination {
    /// Opens the destination, and cuts it to a length.
    pub(super) fn open(path: &str, format: Format, length: u64) -> Outcome<Self> {
        let path = path.to_owned();
        if format == Format::Parquet {
            return Self { path, file: None, length }.cut_folder();
        }
        let fault = |error: io::Error| cannot_write(&path, &error);
        let mut options = OpenOptions::new();
        options.create(true).write(true).truncate(false);
        let mut file = options.open(&path).map_err(fault)?;
        let found = file.metadata().map_err(fault)?.len();
        if found >= length {
            file.set_len(length).map_err(fault)?;
            file.seek(SeekFrom::End(0)).map_err(fault)?;
        }
        sync_folder(Path::new(&path)).map_err(fault)?;
        let destination = Self { path, file: Some(file), length };
        if found < length { Err(destination.is_short()) } else { Ok(destination) }
    }

    /// Removes the files after the last durable one.
    fn cut_folder(self) -> Outcome<Self> {
        if Path::new(&self.path).is_file() {
            return Err(Failure::usage(format!(
                "`{}` is a file, and a whole list in Parquet is a folder: pass another `--output`",
                self.path
            )));
        }
        let fault = |error: io::Error| cannot_write(&self.path, &error);
        if !Path::new(&self.path).exists() {
            fs::create_dir(&self.path).map_err(fault)?;
            sync_folder(Path::new(&self.path)).map_err(fault)?;
        }
        for path in self.obsolete()? {
            fs::remove_file(path).map_err(fault)?;
        }
        let is_whole = (1..=self.length).all(|number| self.part(number).exists());
        if is_whole { Ok(self) } else { Err(self.is_short()) }
    }

    /// The files of ours after the last durable one. Fails for other files of Parquet: a reader of
    /// the folder would read them too.
    fn obsolete(&self) -> Outcome<Vec<PathBuf>> {
        let fault = |error: io::Error| cannot_write(&self.path, &error);
        let mut obsolete = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(fault)? {
            let path = entry.map_err(fault)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            match number_of(&name) {
                Some(number) if number > self.length => obsolete.push(path),
                None if name.ends_with(".parquet") => {
                    return Err(Failure::usage(format!(
                        "`{}` has `{name}`, which no export has written: remove it, or pass \
                         another `--output`",
                        self.path
                    )));
                }
                _ => {}
            }
        }
        Ok(obsolete)
    }

    fn is_short(&self) -> Failure {
        Failure::other(format!(
            "`{}` is shorter than its state says: pass `--restart` to begin again",
            self.path
        ))
    }

    fn part(&self, number: u64) -> PathBuf {
        PathBuf::from(&self.path).join(part_name(number))
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Whether each step is a whole file.
    pub(super) fn is_folder(&self) -> bool {
        self.file.is_none()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// How many pages become durable at once.
    pub(super) fn pages_per_step(&self) -> usize {
        if self.is_folder() { PAGES_PER_FILE } else { 1 }
    }

    /// Adds bytes to the file, or a file to the folder.
    pub(super) fn append(&mut self, bytes: &[u8]) -> Outcome {
        if bytes.is_empty() {
            return Ok(());
        }
        let (written, added) = match &mut self.file {
            Some(file) => (file.write_all(bytes), bytes.len() as u64),
            None => (write_file(&self.part(self.length + 1), bytes), 1),
        };
        written.map_err(|error| cannot_write(&self.path, &error))?;
        self.length += added;
        Ok(())
    }

    /// Makes all of it durable, and returns its length. Files of a folder are durable already.
    pub(super) fn sync(&self) -> Outcome<u64> {
        if let Some(file) = &self.file {
            file.sync_data()?;
        }
        Ok(self.length)
    }
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    sync_folder(path)
}

fn part_name(number: u64) -> String {
    format!("part-{number:05}.parquet")
}

/// The number of a file of ours. `None` for other files.
fn number_of(name: &str) -> Option<u64> {
    let number = name.strip_prefix("part-")?.strip_suffix(".parquet")?.parse().ok()?;
    (number > 0 && name == part_name(number)).then_some(number)
}
