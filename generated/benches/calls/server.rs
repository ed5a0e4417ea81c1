//! The fake server in its own process, so that its CPU time isn't counted.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use revio::fake::Server;

use crate::Outcome;

const SERVE: &str = "serve";
/// The number of contacts: enough for the largest page.
const CONTACTS: usize = 500;

/// Whether this process is the server.
pub(crate) fn is_asked_for() -> bool {
    std::env::args().nth(1).is_some_and(|argument| argument == SERVE)
}

/// Serves until the parent process exits, which closes stdin.
pub(crate) async fn serve() -> Outcome<()> {
    let server = Server::start().await?;
    server.seed(CONTACTS);
    println!("{}", server.base_url());
    let end = || std::io::stdin().read_to_end(&mut Vec::new());
    tokio::task::spawn_blocking(end).await??;
    Ok(())
}

/// The server process.
pub(crate) struct Other {
    pub(crate) base_url: String,
    process: Child,
}

impl Other {
    pub(crate) fn start() -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(SERVE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut base_url = String::new();
        BufReader::new(output).read_line(&mut base_url)?;
        Ok(Self { base_url: base_url.trim_end().to_owned(), process })
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // Closing stdin stops the server. The benchmark doesn't care if it has already stopped.
        self.process.stdin.take();
        let _ = self.process.wait();
    }
}
