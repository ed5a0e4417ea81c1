//! A Redis server on a free port, which ends with the test.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Outcome;

pub(crate) const PASSWORD: &str = "pa55word-of-redis";

/// Free until another program takes it, which is an error when a server starts there.
pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

pub(crate) struct Redis {
    port: u16,
    process: Child,
}

impl Redis {
    pub(crate) fn is_installed() -> bool {
        let version = Command::new("redis-server").arg("--version").output();
        version.is_ok_and(|output| output.status.success())
    }

    pub(crate) async fn start() -> Outcome<Self> {
        Self::start_at(free_port()?, &[]).await
    }

    /// Starts again, without the data of before.
    pub(crate) async fn restart(mut self) -> Outcome<Self> {
        self.kill()?;
        Self::start_at(self.port, &[]).await
    }

    pub(crate) async fn start_at(port: u16, further: &[String]) -> Outcome<Self> {
        let process = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--requirepass", PASSWORD])
            .args(further)
            .stdout(Stdio::null())
            .spawn()?;
        let mut server = Self { port, process };
        let start = Instant::now();
        while server.command("PING").await.is_err() {
            if let Some(status) = server.process.try_wait()? {
                return Err(format!("redis-server has ended: {status}").into());
            }
            if start.elapsed() > Duration::from_secs(30) {
                return Err("redis-server does not respond".into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(server)
    }

    pub(crate) fn kill(&mut self) -> Outcome<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    pub(crate) fn url(&self) -> String {
        self.url_with(PASSWORD)
    }

    pub(crate) fn url_with(&self, password: &str) -> String {
        format!("redis://:{password}@127.0.0.1:{}/", self.port)
    }

    /// Runs a command without the client under test.
    pub(crate) async fn command(&self, command: &str) -> Outcome<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await?;
        let commands = format!("AUTH {PASSWORD}\r\n{command}\r\nQUIT\r\n");
        stream.write_all(commands.as_bytes()).await?;
        let mut response = String::new();
        stream.read_to_string(&mut response).await?;
        if response.lines().any(|line| line.starts_with('-')) {
            return Err(format!("{command}: {response}").into());
        }
        Ok(())
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.kill();
    }
}
