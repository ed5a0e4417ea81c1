//! A server in a separate process, so that its CPU time does not count. It answers from memory.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use std::{io, thread};

use crate::compare::Outcome;

const SERVE: &str = "serve";
/// The start of the paths whose responses take [`LATENCY`].
const SLOW: &str = "/slow";
pub(crate) const LATENCY: Duration = Duration::from_millis(20);
/// The identifier of every record that is created.
pub(crate) const ID: i64 = 17;

/// A list of contacts, which a client selects by the size of its pages.
#[derive(Clone, Copy)]
pub(crate) struct List {
    pub(crate) size: u16,
    pub(crate) pages: u16,
}

pub(crate) const SMALL: List = List { size: 10, pages: 16 };
pub(crate) const LARGE: List = List { size: 500, pages: 200 };

impl List {
    /// The number of all its records.
    pub(crate) fn len(self) -> usize {
        usize::from(self.size) * usize::from(self.pages)
    }

    /// The size, and the responses to the requests for each page.
    fn responses(self) -> (u16, Vec<String>) {
        let size = self.size;
        let page = |page| {
            let ids = (0..size)
                .map(|index| u32::from(page) * u32::from(size) + u32::from(index) + 1);
            let records: Vec<_> = ids.map(contact).collect();
            let has_more = page + 1 < self.pages;
            let records = records.join(",");
            response(&format!(
                r#"{{"ok":true,"has_more":{has_more},"record_count":{size},"records":[{records}]}}"#
            ))
        };
        (size, (0..self.pages).map(page).collect())
    }
}

/// Whether this process is the server.
pub(crate) fn is_asked_for() -> bool {
    std::env::args().nth(1).is_some_and(|argument| argument == SERVE)
}

/// Serves until the parent process exits, which closes stdin.
pub(crate) fn serve() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let lists = Arc::new([SMALL, LARGE].map(List::responses));
    println!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let lists = Arc::clone(&lists);
            // A client that closes its connection ends the thread.
            thread::spawn(move || answer(&stream, &*lists));
        }
    });
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn contact(id: u32) -> String {
    format!(
        r#"{{"contact_id":{id},"name":"Jane Doe {id}","email":"jane{id}@example.com","company":"Example Co","customer_id":{id},"agent_id":null,"created_date":"2020-08-02T10:20:30","title":"developer","position":"","fax":"","phone":"5555550100","comments":"Call before 5 pm","mobile":"5555550101","contact_type_id":1,"fields":[{{"field_id":7,"label":"Region","value":"South"}}],"address":{{"line_1":"1 Main St","line_2":"","city":"Springfield","postal_code":"30326","postal_code_extension":"1027","state_or_province":"GA"}}}}"#
    )
}

fn response(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Answers all requests of a connection.
fn answer(mut stream: &TcpStream, lists: &[(u16, Vec<String>)]) -> io::Result<()> {
    let created = response(&format!(r#"{{"ok":true,"id":{ID}}}"#));
    // Beyond the last page.
    let none = response(r#"{"ok":true,"has_more":false,"record_count":0,"records":[]}"#);
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        let first = std::mem::take(&mut line);
        let mut length = 0;
        while reader.read_line(&mut line)? > 0 && line != "\r\n" {
            let lower = line.to_ascii_lowercase();
            if let Some(value) = lower.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            line.clear();
        }
        line.clear();
        reader.read_exact(&mut vec![0; length])?;
        let (method, target) = first.split_once(' ').unwrap_or_default();
        if target.starts_with(SLOW) {
            thread::sleep(LATENCY);
        }
        let size = parameter(target, "page_size");
        let list = lists.iter().find(|(of, _)| size == Some(*of));
        let index = parameter(target, "page").unwrap_or(1).saturating_sub(1);
        let reply = match list {
            Some((_, pages)) => pages.get(usize::from(index)).unwrap_or(&none),
            None if method == "POST" => &created,
            None => &none,
        };
        stream.write_all(reply.as_bytes())?;
    }
    Ok(())
}

/// A number in the query.
fn parameter(target: &str, name: &str) -> Option<u16> {
    let (_, value) = target.split_once(&format!("search.{name}="))?;
    value.split(['&', ' ']).next()?.parse().ok()
}

/// The server process.
pub(crate) struct Server {
    pub(crate) base_url: String,
    process: Child,
}

impl Server {
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

    /// The URL whose responses take [`LATENCY`].
    pub(crate) fn slow_base_url(&self) -> String {
        format!("{}{SLOW}", self.base_url)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Closing stdin stops the server. It does not matter if it has already stopped.
        self.process.stdin.take();
        let _ = self.process.wait();
    }
}
