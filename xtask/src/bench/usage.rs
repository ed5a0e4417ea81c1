//! The CPU time and the peak memory of a command, as the program `time` reports them.
//!
//! The standard library cannot ask for them without unsafe code. `time` gets them from the system
//! call that waits for the command, so they include all processes that the command waited for.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;

/// Every macOS has it; on Linux it is in the package `time`.
const TIME: &str = "/usr/bin/time";

/// Its arguments. On Linux `-f` sets the format; elsewhere `-l` adds the memory.
#[cfg(target_os = "linux")]
const FORMAT: &[&str] = &["-f", "%U user %M kilobytes"];
#[cfg(not(target_os = "linux"))]
const FORMAT: &[&str] = &["-l"];

/// What a command used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Usage {
    /// In user mode, in seconds. What the kernel does for a compiler depends on what else the
    /// machine does.
    pub(super) cpu: f64,
    /// The memory of the largest process at its peak, in MB.
    pub(super) memory: f64,
}

/// Fails if the program is missing.
pub(super) fn check() -> Result<(), Failure> {
    if cfg!(unix) && Path::new(TIME).exists() {
        return Ok(());
    }
    Err(Failure::NotRun(format!(
        "`{TIME}` is missing; install it: most Linux distributions have a package `time`"
    )))
}

/// Runs a command, and returns what it and its children used.
pub(super) fn of(command: &Command, scratch: &Path) -> Result<Usage, Failure> {
    let file = scratch.join("usage");
    let mut timed = Command::new(TIME);
    timed.args(FORMAT).arg("-o").arg(&file).arg(command.get_program());
    timed.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    succeed(&mut timed)?;
    read(&file)
}

/// A compiler that `rustc_wrapper` starts, and whose usage it writes to a file.
pub(super) struct Wrapper {
    script: PathBuf,
    file: PathBuf,
}

impl Wrapper {
    /// Writes the program that cargo calls instead of rustc.
    pub(super) fn new(scratch: &Path) -> Result<Self, Failure> {
        let (script, file) = (scratch.join("rustc.sh"), scratch.join("usage"));
        let format: Vec<String> =
            FORMAT.iter().map(|word| format!("'{word}'")).collect();
        let text = format!(
            "#!/bin/sh\n\
             # Runs rustc, and writes what it used for the crate to the file.\n\
             case \" $* \" in\n\
             *\" --crate-name $BENCH_CRATE \"*)\n  exec {TIME} {} -o \"$BENCH_USAGE\" \"$@\" ;;\n\
             esac\n\
             exec \"$@\"\n",
            format.join(" ")
        );
        write(&script, &text)?;
        make_executable(&script)?;
        Ok(Self { script, file })
    }

    /// Runs cargo, and returns what rustc used for a crate of the workspace.
    pub(super) fn run(&self, cargo: &mut Command, name: &str) -> Result<Usage, Failure> {
        let _ = fs::remove_file(&self.file);
        cargo.env("RUSTC_WORKSPACE_WRAPPER", &self.script);
        cargo.env("BENCH_CRATE", name).env("BENCH_USAGE", &self.file);
        succeed(cargo)?;
        read(&self.file)
    }
}

/// Runs a command that must succeed.
pub(super) fn succeed(command: &mut Command) -> Result<(), Failure> {
    command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::null());
    let output = command.stderr(Stdio::piped()).output();
    let program = PathBuf::from(command.get_program());
    let output = output.map_err(|error| Failure::Start(program, error))?;
    if output.status.success() {
        return Ok(());
    }
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let line: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    let error = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Check(format!("`{}` failed: {}", line.join(" "), error.trim())))
}

fn read(path: &Path) -> Result<Usage, Failure> {
    let text = crate::files::text(path)?;
    parse(&text).ok_or_else(|| {
        Failure::Check(format!(
            "`{TIME}` wrote no times and memory, but:\n{}",
            text.trim()
        ))
    })
}

/// Reads the output of `time`: the number in front of each word.
fn parse(text: &str) -> Option<Usage> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let before = |word: &str| {
        let place = words.iter().position(|it| *it == word)?;
        words.get(place.checked_sub(1)?)?.parse::<f64>().ok()
    };
    let kilobytes = before("kilobytes").map(|it| it * 1024.0);
    let bytes = kilobytes.or_else(|| before("maximum"))?;
    Some(Usage { cpu: before("user")?, memory: bytes / 1e6 })
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::Write(path.to_owned(), error))
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;

    let permissions = fs::Permissions::from_mode(0o755);
    fs::set_permissions(path, permissions)
        .map_err(|error| Failure::Write(path.to_owned(), error))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<(), Failure> {
    check()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_time_is_read_on_each_system() {
        let linux = "1.75 user 2000 kilobytes\n";
        assert_eq!(parse(linux), Some(Usage { cpu: 1.75, memory: 2.048 }));
        let mac = "        2.00 real         1.75 user         0.25 sys\n             \
                   3000000  maximum resident set size\n                   \
                   0  average shared memory size\n";
        assert_eq!(parse(mac), Some(Usage { cpu: 1.75, memory: 3.0 }));
        for text in [
            "",
            "user",
            "Command exited with non-zero status 1",
            "1.0 user",
            "1 kilobytes",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
