//! Where the output goes.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};

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

/// Writes a file that is not text. Terminals do not like those.
pub(super) fn write_binary(session: &Session, bytes: &[u8]) -> Outcome {
    let has_file = session.matches.contains_id("output");
    if !has_file && io::stdout().is_terminal() && std::str::from_utf8(bytes).is_err() {
        return Err(Failure::usage("the response is not text: pass `--output FILE`"));
    }
    let mut output = open(session)?;
    output.write_all(bytes)?;
    Ok(output.flush()?)
}

pub(super) fn cannot_write(path: &str, error: &io::Error) -> Failure {
    Failure::other(format!("cannot write `{path}`: {error}"))
}
