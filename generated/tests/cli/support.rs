//! Runs the command line, and servers for it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use revio::fake::Server;
use revio::{Client, Value};

/// Settings of this machine that must not decide about a test.
const VARIABLES: [&str; 8] = [
    "APPDATA",
    "REVIO_BASE_URL",
    "REVIO_CLIENT_CODE",
    "REVIO_PASSWORD",
    "REVIO_SUBSCRIPTION_KEY",
    "REVIO_USERNAME",
    "XDG_CONFIG_HOME",
    "http_proxy",
];

/// What a run has left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// The output of a run that has succeeded.
    #[track_caller]
    pub(crate) fn succeeded(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self.stdout
    }

    /// The message of a run that has failed with this code.
    #[track_caller]
    pub(crate) fn failed(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}{}", self.stdout, self.stderr);
        self.stderr
    }
}

/// The command line without settings, without a keyring, and without anyone who could be asked.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_revio"));
    command.args(arguments).stdin(Stdio::null()).env("HOME", folder("home"));
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command
}

pub(crate) fn run(mut command: Command) -> Run {
    let output = command.output().expect("the binary starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// The command line with an account of this server.
pub(crate) fn command_on(server: &Server, arguments: &[&str]) -> Command {
    let mut command = command(arguments);
    command
        .env("REVIO_BASE_URL", server.base_url())
        .env("REVIO_USERNAME", "api_user")
        .env("REVIO_CLIENT_CODE", "acme")
        .env("REVIO_PASSWORD", "correct horse");
    command
}

pub(crate) fn run_on(server: &Server, arguments: &[&str]) -> Run {
    run(command_on(server, arguments))
}

/// A server with generated records.
pub(crate) async fn seeded(size: usize) -> Server {
    let server = Server::start().await.expect("a free port");
    server.seed(size);
    server
}

pub(crate) fn client(server: &Server) -> Client {
    server.client().expect("a client")
}

/// An empty folder for one test.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A file for one test, with this content or none, and without the state of an export.
pub(crate) fn file(test: &str, name: &str, content: Option<&str>) -> String {
    let path = folder(test).join(name);
    let _ = fs::remove_file(folder(test).join(format!("{name}.state")));
    match content {
        Some(content) => fs::write(&path, content).expect("a file"),
        None => _ = fs::remove_file(&path),
    }
    path.to_str().expect("UTF-8").to_owned()
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
