//! The file of a journal: locked, and only ever appended to. Each line is on the disk before anything
//! else happens, so that at most the last one can be cut off.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The first line. It keeps a file that is not a journal from being changed.
const HEADER: &str = "{\"journal\":\"revio\",\"format\":1}\n";

#[derive(Debug)]
pub(super) struct JournalFile {
    file: File,
    path: PathBuf,
    /// Whether a line was not written to its end, so that another would continue it.
    is_broken: bool,
}

impl JournalFile {
    /// Opens a file, reads its lines, and removes a last line that is cut off. `read` says what is
    /// wrong with a line.
    pub(super) fn open(
        path: &Path,
        read: &mut dyn FnMut(&str) -> Result<(), String>,
    ) -> io::Result<Self> {
        let located = |error: io::Error| {
            io::Error::new(error.kind(), format!("{}: {error}", path.display()))
        };
        let file = opened(path).map_err(located)?;
        lock(&file).map_err(located)?;
        let mut journal = Self { file, path: path.to_owned(), is_broken: false };
        let whole = read_lines(&journal.file, path, read)?;
        journal.file.set_len(whole).map_err(located)?;
        journal.file.seek(SeekFrom::Start(whole)).map_err(located)?;
        if whole == 0 {
            journal.append(HEADER)?;
            sync_folder(path).map_err(located)?;
        }
        Ok(journal)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a line. Returns when it is on the disk.
    pub(super) fn append(&mut self, line: &str) -> io::Result<()> {
        let path = self.path.display();
        if self.is_broken {
            let problem = format!(
                "{path}: an earlier line was not written to its end: open the journal again"
            );
            return Err(io::Error::other(problem));
        }
        self.is_broken = true;
        let written = self.file.write_all(line.as_bytes());
        written.and_then(|()| self.file.sync_data()).map_err(|error| {
            let problem = format!(
                "{path}: the line was not written: {error}; do not send the write unless it was sent \
                 before, and open the journal again"
            );
            io::Error::new(error.kind(), problem)
        })?;
        self.is_broken = false;
        Ok(())
    }
}

fn opened(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Locks the file until it is closed, also by the end of the process.
fn lock(file: &File) -> io::Result<()> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => io::Error::new(
            ErrorKind::ResourceBusy,
            "another program uses this journal: wait for its end, or use another file",
        ),
        TryLockError::Error(error) => error,
    })
}

/// Reads all lines but the header, and returns the number of bytes of whole lines.
fn read_lines(
    file: &File,
    path: &Path,
    read: &mut dyn FnMut(&str) -> Result<(), String>,
) -> io::Result<u64> {
    let mut from = BufReader::new(file);
    let (mut whole, mut line) = (HEADER.len() as u64, Vec::new());
    from.by_ref().take(whole).read_until(b'\n', &mut line)?;
    if !HEADER.as_bytes().starts_with(&line) {
        return Err(damaged(path, 1, "found another first line than that of a journal"));
    }
    if line.len() < HEADER.len() {
        return Ok(0);
    }
    for number in 2.. {
        line.clear();
        let length = from.read_until(b'\n', &mut line)?;
        let Some((b'\n', text)) = line.split_last() else { break };
        let text = std::str::from_utf8(text).map_err(|error| error.to_string());
        let result = text.and_then(&mut *read);
        result.map_err(|problem| damaged(path, number, &problem))?;
        whole += length as u64;
    }
    Ok(whole)
}

fn damaged(path: &Path, line: u64, problem: &str) -> io::Error {
    let path = path.display();
    io::Error::new(
        ErrorKind::InvalidData,
        format!(
            "{path}:{line}: {problem}; restore the file, or look for the writes in it at the server \
             and begin another journal"
        ),
    )
}

/// Makes the name of a new file durable, which is an entry in its folder.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_line_that_was_not_written_no_other_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("writes.journal");
        let mut journal = JournalFile::open(&path, &mut |_| Ok(())).expect("a journal");
        let read_only = File::open(&path).expect("a file");
        let writable = std::mem::replace(&mut journal.file, read_only);
        let error = journal.append("1\n").expect_err("a file for reading");
        assert!(error.to_string().contains("do not send the write"), "{error}");
        journal.file = writable;
        let error = journal.append("2\n").expect_err("a broken journal");
        assert!(error.to_string().contains("open the journal again"), "{error}");
        assert_eq!(std::fs::read_to_string(&path).expect("a text"), HEADER);
    }
}
