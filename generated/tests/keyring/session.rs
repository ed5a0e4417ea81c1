//! A message bus with a keyring that is unlocked and empty.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::Outcome;

const PROGRAMS: [&str; 2] = ["dbus-daemon", "gnome-keyring-daemon"];

/// Ends with the bus.
pub(crate) struct KeyringSession {
    bus: Child,
    address: String,
    home: PathBuf,
}

/// A program that is not installed.
pub(crate) fn missing_program() -> Option<&'static str> {
    let is_missing = |name: &&str| {
        let found = Command::new(name).arg("--version").stdout(Stdio::null()).status();
        found.is_err()
    };
    PROGRAMS.into_iter().find(is_missing)
}

impl KeyringSession {
    pub(crate) fn start() -> Outcome<Self> {
        let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("keyring");
        if home.exists() {
            fs::remove_dir_all(&home)?;
        }
        fs::create_dir_all(home.join("run"))?;
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]).stdout(Stdio::piped());
        let mut bus = bus.stderr(Stdio::null()).spawn()?;
        let mut address = String::new();
        let output = bus.stdout.take().ok_or("the bus has no output")?;
        BufReader::new(output).read_line(&mut address)?;
        let session = Self { bus, address: address.trim_end().to_owned(), home };
        session.unlock()?;
        Ok(session)
    }

    /// Starts the keyring. Its first process ends when the keyring can be used.
    fn unlock(&self) -> Outcome<()> {
        let mut keyring = Command::new("gnome-keyring-daemon");
        self.enter(&mut keyring);
        keyring.args(["--unlock", "--components=secrets"]).stdin(Stdio::piped());
        let mut keyring = keyring.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut input = keyring.stdin.take().ok_or("the keyring has no input")?;
        input.write_all(b"master")?;
        drop(input);
        if keyring.wait()?.success() {
            Ok(())
        } else {
            Err("the keyring does not start".into())
        }
    }

    /// Makes a process part of the session, without settings of this machine.
    pub(crate) fn enter(&self, command: &mut Command) {
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", &self.home)
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address);
    }
}

impl Drop for KeyringSession {
    fn drop(&mut self) {
        _ = self.bus.kill();
        _ = self.bus.wait();
    }
}
