//! The command line in a pseudo-terminal, as a person uses it.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Instant;

use pty_process::Size;
use pty_process::blocking::{self, Pty};
use rustix::termios::{LocalModes, tcgetattr};
use tokio::signal::unix::{SignalKind, signal};

use crate::wait::{PATIENCE, POLL, wait_until};

/// What Ctrl-C sends.
pub(crate) const CTRL_C: &str = "\x03";

/// A command in a terminal.
pub(crate) struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    output: Arc<(Mutex<String>, Condvar)>,
    reader: JoinHandle<()>,
}

impl Terminal {
    /// Starts a command in a terminal with this many columns.
    pub(crate) fn start(mut command: Command, columns: u16) -> Self {
        command.env("TERM", "xterm");
        // A job in the background ignores Ctrl-C, and so would the command. What has a handler here
        // is not ignored there.
        drop(signal(SignalKind::interrupt()).expect("a handler"));
        let (pty, pts) = blocking::open().expect("a terminal");
        pty.resize(Size::new(24, columns)).expect("a size");
        let child =
            blocking::Command::from(command).spawn(pts).expect("the binary starts");
        let (pty, output) = (Arc::new(pty), Arc::default());
        let (from, to) = (Arc::clone(&pty), Arc::clone(&output));
        let reader = std::thread::spawn(move || read(&from, &to));
        Self { pty, child, output, reader }
    }

    /// Types a text.
    pub(crate) fn write(&self, text: &str) {
        (&*self.pty).write_all(text.as_bytes()).expect("a terminal");
    }

    /// Waits until this is in the output.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) {
        let (output, changed) = &*self.output;
        let output = output.lock().expect("a lock");
        let lacks = |output: &mut String| !output.contains(text);
        let (output, timeout) =
            changed.wait_timeout_while(output, PATIENCE, lacks).expect("a lock");
        assert!(!timeout.timed_out(), "no {text:?} in {output:?}");
    }

    /// Waits until what is typed is not shown. Anything typed before may be lost.
    #[track_caller]
    pub(crate) fn wait_for_no_echo(&self) {
        let modes = || tcgetattr(&*self.pty).expect("a terminal").local_modes;
        wait_until("the terminal to stop its echo", || {
            !modes().contains(LocalModes::ECHO)
        });
    }

    /// Waits for the end of the command. Returns its status and all of its output.
    pub(crate) fn end(mut self) -> (ExitStatus, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a process") {
                break status;
            }
            if start.elapsed() > PATIENCE {
                self.child.kill().expect("a process");
                panic!("the command does not end: {:?}", self.output.0);
            }
            std::thread::sleep(POLL);
        };
        self.reader.join().expect("a thread");
        let output = self.output.0.lock().expect("a lock").clone();
        (status, output)
    }
}

/// Collects the output. The terminal of a process that has ended is an error on some systems.
fn read(mut pty: &Pty, (output, changed): &(Mutex<String>, Condvar)) {
    let mut bytes = [0; 4096];
    while let Ok(length @ 1..) = pty.read(&mut bytes) {
        let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
        output.lock().expect("a lock").push_str(&text);
        changed.notify_all();
    }
}
