//! Runs the command line, and servers for it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};

use revio::fake::{Fault, Server};
use revio::{Client, Value};

use crate::wait::wait_until;

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

/// A file for one test, with this content or none, and without the state of an export or a journal.
pub(crate) fn file(test: &str, name: &str, content: Option<&str>) -> String {
    let path = folder(test).join(name);
    for end in ["state", "journal"] {
        let _ = fs::remove_file(folder(test).join(format!("{name}.{end}")));
    }
    match content {
        Some(content) => fs::write(&path, content).expect("a file"),
        None => _ = fs::remove_file(&path),
    }
    path.to_str().expect("UTF-8").to_owned()
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// How many commands are killed. A run of the tests by hand may ask for more.
pub(crate) fn kills() -> usize {
    let asked = std::env::var("REVIO_CLI_KILLS").ok();
    asked.map_or(5, |count| count.parse().expect("a number"))
}

/// How often each record was patched, by its path.
pub(crate) fn patches(server: &Server) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for request in server.requests() {
        if request.method == "PATCH" {
            *counts.entry(request.path).or_default() += 1;
        }
    }
    counts
}

/// Waits until a server has received this many requests.
#[track_caller]
pub(crate) fn wait_for_requests(server: &Server, count: usize) {
    wait_until(&format!("{count} requests"), || server.requests().len() >= count);
}

/// Holds responses until it opens.
pub(crate) struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// A gate, and the fault that holds responses at it.
    pub(crate) fn new() -> (Self, Fault) {
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        let held = Arc::clone(&gate);
        let fault = Fault::map_body(move |_| {
            let (is_open, opened) = &*held;
            tokio::task::block_in_place(|| {
                let is_open = is_open.lock().expect("a lock");
                drop(opened.wait_while(is_open, |is_open| !*is_open).expect("a lock"));
            });
        });
        (Self(gate), fault)
    }

    pub(crate) fn open(&self) {
        let (is_open, opened) = &*self.0;
        *is_open.lock().expect("a lock") = true;
        opened.notify_all();
    }
}

/// A test that fails ends too.
impl Drop for Gate {
    fn drop(&mut self) {
        self.open();
    }
}
