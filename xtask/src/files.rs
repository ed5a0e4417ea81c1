//! Reads folders, reads and writes text files, with the path in each error.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use crate::Failure;

/// The name of standard input in errors.
pub(crate) const STDIN: &str = "standard input";

/// All files below a folder in order, with `/` as separator. Links are not followed.
pub(crate) fn list(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    visit(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

/// Reads a text file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    fs::read(path).and_then(decoded).map_err(Failure::read(path))
}

/// Reads standard input.
pub(crate) fn stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut bytes);
    read.and_then(|_| decoded(bytes)).map_err(Failure::read(Path::new(STDIN)))
}

/// Writes a file and its folder, unless it has this text.
pub(crate) fn write_changed(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Failure::Write(path.to_owned(), error))
}

fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::read(folder))? {
        let entry = entry.map_err(Failure::read(folder))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(Failure::read(&entry.path()))?.is_dir() {
            visit(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

fn decoded(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line =
            error.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        io::Error::new(io::ErrorKind::InvalidData, format!("line {line} is not UTF-8"))
    })
}
