//! A server in a child process, which is always stopped.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a server may take to start.
const TIMEOUT: Duration = Duration::from_secs(120);
/// The interval between attempts.
const INTERVAL: Duration = Duration::from_millis(100);

/// A server, which is stopped on drop.
pub(super) struct Server {
    child: Child,
    address: SocketAddr,
}

/// A free port on loopback.
pub(super) fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

impl Server {
    /// Starts a program that listens on the port. Its output goes into a file.
    pub(super) fn start(
        command: &mut Command,
        port: u16,
        log: &Path,
    ) -> io::Result<Self> {
        let log = File::create(log)?;
        let child =
            command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?;
        Ok(Self { child, address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)) })
    }

    /// Waits until the server responds.
    pub(super) fn ready(&mut self) -> io::Result<()> {
        let start = Instant::now();
        while start.elapsed() < TIMEOUT {
            if self.responds().unwrap_or(false) {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(io::Error::other(format!("it ended with {status}")));
            }
            thread::sleep(INTERVAL);
        }
        Err(io::Error::other(format!("no response in {} seconds", TIMEOUT.as_secs())))
    }

    /// Whether the server speaks HTTP.
    fn responds(&self) -> io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&self.address, INTERVAL)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.write_all(
            b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        )?;
        let mut start = [0; 5];
        stream.read_exact(&mut start)?;
        Ok(start == *b"HTTP/")
    }

    pub(super) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fails if the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeper(folder: &Path) -> Server {
        let port = free_port().unwrap();
        Server::start(Command::new("sleep").arg("600"), port, &folder.join("log"))
            .unwrap()
    }

    #[test]
    fn a_server_that_ends_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port().unwrap();
        let log = folder.path().join("log");
        let mut server = Server::start(&mut Command::new("false"), port, &log).unwrap();
        let error = server.ready().unwrap_err().to_string();
        assert!(error.starts_with("it ended with exit status: 1"), "{error}");
    }

    #[test]
    fn a_server_is_ready_when_it_speaks_http() {
        let folder = tempfile::tempdir().unwrap();
        let mut server = sleeper(folder.path());
        assert!(server.responds().is_err());
        let listener = TcpListener::bind(server.address).unwrap();
        let response = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"HTTP/1.1 404 Not Found\r\n\r\n").unwrap();
        });
        server.ready().unwrap();
        response.join().unwrap();
    }

    #[test]
    fn a_server_is_stopped_with_its_handle() {
        let folder = tempfile::tempdir().unwrap();
        let server = sleeper(folder.path());
        let process = format!("/proc/{}", server.child.id());
        let is_linux = Path::new("/proc/self").exists();
        assert_eq!(Path::new(&process).exists(), is_linux);
        drop(server);
        assert!(!Path::new(&process).exists());
    }
}
