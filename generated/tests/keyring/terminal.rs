//! `auth login` at a terminal, where someone answers its questions.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, ExitStatus, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::Outcome;

/// Runs a command that asks these questions, and answers each. Returns what the terminal shows.
pub(crate) fn answer(mut command: Command, answers: &[(&str, &str)]) -> Outcome<String> {
    let (mut controller, terminal) = open()?;
    command.stdin(terminal.try_clone()?).stdout(terminal.try_clone()?).stderr(terminal);
    let mut process = command.spawn()?;
    // It has the terminal too, which ends with its last owner.
    drop(command);
    let mut shown = String::new();
    for (question, answer) in answers {
        while !shown.contains(question) {
            read(&mut controller, &mut shown)
                .ok_or_else(|| format!("no `{question}`"))?;
        }
        controller.write_all(answer.as_bytes())?;
    }
    while read(&mut controller, &mut shown).is_some() {}
    let status = process.wait()?;
    if status.success() { Ok(shown) } else { Err(format!("{status}: {shown}").into()) }
}

/// Types a line for a command that can ask nothing: only its input is a terminal. Returns its status
/// and its messages.
pub(crate) fn type_unasked(
    mut command: Command,
    line: &str,
) -> Outcome<(ExitStatus, String)> {
    let (mut controller, terminal) = open()?;
    controller.write_all(line.as_bytes())?;
    let output = command.stdin(terminal).stderr(Stdio::piped()).output()?;
    Ok((output.status, String::from_utf8(output.stderr)?))
}

/// The two ends of a terminal: of whoever sits there, and of the command.
fn open() -> Outcome<(File, File)> {
    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
    grantpt(&controller)?;
    unlockpt(&controller)?;
    let name = ptsname(&controller, Vec::new())?;
    let name = std::ffi::OsStr::from_bytes(name.as_bytes());
    let terminal = File::options().read(true).write(true).open(name)?;
    Ok((File::from(controller), terminal))
}

/// Reads what is there. `None` after the end, which Linux reports as an error.
fn read(controller: &mut File, shown: &mut String) -> Option<()> {
    let mut buffer = [0; 1024];
    let count = controller.read(&mut buffer).unwrap_or(0);
    shown.push_str(&String::from_utf8_lossy(buffer.get(..count).unwrap_or_default()));
    (count > 0).then_some(())
}
