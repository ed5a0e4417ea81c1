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
    match files.iter().find(|file| resolved(file) == output) {
        None => Ok(()),
        Some(file) => Err(Failure::usage(format!(
            "`--output {path}` would replace `{}`: name another file",
            file.display()
        ))),
    }
}

/// The path without links and dots, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new(".")).canonicalize();
    match (folder, path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
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
