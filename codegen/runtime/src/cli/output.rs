//! Where the output goes.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::failure::{Failure, Outcome};
use super::session::Session;

/// Prints a text.
pub(super) fn print(text: &str) -> Outcome {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    Ok(output.flush()?)
}

/// The file that the arguments name, or else the standard output.
pub(super) fn open(session: &Session) -> Outcome<Box<dyn Write>> {
    let Some(path) = session.matches.get_one::<String>("output") else {
        return Ok(Box::new(BufWriter::new(io::stdout())));
    };
    let file = File::create(path).map_err(|error| cannot_write(path, &error))?;
    Ok(Box::new(BufWriter::new(file)))
}

/// Writes the response to a call, as it is printed. A write has succeeded then, whatever becomes of
/// the output.
pub(super) fn write_response(
    session: &Session,
    is_write: bool,
    printed: Outcome<Vec<u8>>,
) -> Outcome {
    let (failure, response) = match printed {
        Err(failure) => (failure, String::new()),
        Ok(bytes) => match write(session, &bytes) {
            Ok(()) => return Ok(()),
            Err(failure) => (failure, String::from_utf8_lossy(&bytes).into_owned()),
        },
    };
    Err(if is_write { failure.after_write(&response) } else { failure })
}

fn write(session: &Session, bytes: &[u8]) -> Outcome {
    let mut output = open(session)?;
    let written = output.write_all(bytes).and_then(|()| output.flush());
    match session.matches.get_one::<String>("output") {
        Some(path) => written.map_err(|error| cannot_write(path, &error)),
        None => Ok(written?),
    }
}

/// Fails if the output cannot be written. Changes nothing, since a call may still fail.
pub(super) fn require_writable(session: &Session) -> Outcome {
    let Some(path) = session.matches.get_one::<String>("output") else { return Ok(()) };
    let mut options = OpenOptions::new();
    let file = options.append(true).create(true).open(path);
    file.map(drop).map_err(|error| cannot_write(path, &error))
}

/// Fails if the output would replace one of these files, which may not exist yet.
pub(super) fn refuse_to_replace(session: &Session, files: &[&Path]) -> Outcome {
    let Some(path) = session.matches.get_one::<String>("output") else { return Ok(()) };
    let output = resolved(Path::new(path));
    // They are the same file under two names, or will be.
    let is_same = |file: &Path| {
        same_file::is_same_file(file, &output).unwrap_or(false)
            || resolved(file) == output
    };
    match files.iter().find(|file| is_same(file)) {
        None => Ok(()),
        Some(file) => Err(Failure::usage(format!(
            "`--output {path}` would replace `{}`: name another file",
            file.display()
        ))),
    }
}

/// The file or folder that a path leads to, so that two processes agree about it: without links, and
/// without a separator at its end.
pub(super) fn followed(path: &str) -> String {
    let trimmed = path.trim_end_matches(std::path::is_separator);
    let trimmed = if trimmed.is_empty() { path } else { trimmed };
    if Path::new(trimmed).is_symlink() {
        resolved(Path::new(trimmed)).to_string_lossy().into_owned()
    } else {
        trimmed.to_owned()
    }
}

/// The path without links and dots, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    // A link to a file that does not exist yet.
    let target = path.read_link().map(|target| folder_of(path).join(target));
    let path = target.as_deref().unwrap_or(path);
    match (folder_of(path).canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Fails if a file would be written to a terminal.
pub(super) fn require_file(session: &Session) -> Outcome {
    if session.matches.contains_id("output") || !io::stdout().is_terminal() {
        return Ok(());
    }
    Err(Failure::usage("the response is a file: pass `--output FILE`"))
}

pub(super) fn cannot_write(path: &str, error: &io::Error) -> Failure {
    Failure::other(format!("cannot write `{path}`: {error}"))
}
