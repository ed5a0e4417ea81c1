//! How much memory a response takes: the peak of a process that reads one large body, in relation to
//! the size of the body. The guide "Errors" states the bounds.
//!
//! ```text
//! cargo test -p revio --test memory -- --mib 16
//! ```
//!
//! Each case is another process, since a peak cannot be reset. Only Linux reports it.

mod body;

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use revio::retry::RetryPolicy;
use revio::{Client, Error, Options};

use body::{Body, CASES, Case};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Without an argument, bodies are small, so that an ordinary test run stays short.
const MIB: usize = 2;
/// How much two processes may differ that do the same, in bytes.
const NOISE: u64 = 2_000_000;
/// No call may block its thread for longer, whatever is in the body.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--case", name, bytes] => run_case(name, bytes),
        ["--mib", mib] => mib.parse().map_err(Into::into).and_then(measure),
        // `cargo test` passes on its own filters.
        _ => measure(MIB),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(mib: usize) -> Outcome<()> {
    if peak().is_none() {
        println!("NOT RUN: memory is measured on Linux only");
        return Ok(());
    }
    let bytes = mib << 20;
    let [control, cases @ ..] = &CASES;
    let (control, _) = start(control, bytes)?;
    println!("control: {control} KiB");
    println!("{:<44} {:>7} {:>8} {:>6}", "body", "factor", "at most", "ms");
    let mut exceeded = Vec::new();
    for case in cases {
        let (peak, elapsed) = start(case, bytes)?;
        let used = peak.saturating_sub(control) * 1024;
        let size = (case.body)(bytes).bytes as u64;
        let (factor, millis) = (used * 10 / size, elapsed.as_millis());
        println!(
            "{:<44} {:>7} {:>8} {millis:>6}",
            case.name,
            tenths(factor),
            tenths(case.most)
        );
        if used > size * case.most / 10 + NOISE || elapsed > PATIENCE {
            exceeded.push(case.name);
        }
    }
    if exceeded.is_empty() {
        Ok(())
    } else {
        Err(format!("too much: {exceeded:?}").into())
    }
}

fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// The peak of a process that runs this case, in KiB, and the time of its call.
fn start(case: &Case, bytes: usize) -> Outcome<(u64, Duration)> {
    let mut command = Command::new(std::env::current_exe()?);
    let output = command.args(["--case", case.name, &bytes.to_string()]).output()?;
    let text = String::from_utf8(output.stdout)?;
    let Some((peak, millis)) =
        text.trim().split_once(' ').filter(|_| output.status.success())
    else {
        return Err(format!(
            "{}: {}",
            case.name,
            String::from_utf8_lossy(&output.stderr)
        )
        .into());
    };
    Ok((peak.parse()?, Duration::from_millis(millis.parse()?)))
}

fn run_case(name: &str, bytes: &str) -> Outcome<()> {
    let bytes = bytes.parse()?;
    let case = CASES.iter().find(|case| case.name == name).ok_or("no such case")?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let body = (case.body)(bytes);
    let server = thread::spawn(move || serve(&listener, &body));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let start = Instant::now();
    let outcome = runtime.block_on(read(&base_url));
    let elapsed = start.elapsed();
    (case.check)(&outcome)?;
    let peak = peak().ok_or("no peak")?;
    println!("{peak} {}", elapsed.as_millis());
    drop(outcome);
    drop(runtime);
    server.join().map_err(|_| "the server panicked").map_err(Into::into)
}

type Page = revio::Collection<revio::contacts::Contact>;

async fn read(base_url: &str) -> Result<Page, Error> {
    let options = Options::new().retry(RetryPolicy::none()).max_body_size(64 << 20);
    let client =
        Client::builder().username("memory").client_code("acme").password("memory");
    let client = client.base_url(base_url).options(options).build()?;
    client.contacts().list().await
}

/// Responds to one request. The client may hang up in the middle of the body.
fn serve(listener: &TcpListener, body: &Body) {
    let (stream, _) = listener.accept().expect("a connection");
    read_head(&stream).expect("a request");
    let _ = body.write(stream);
}

fn read_head(stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    while !lines.next().transpose()?.unwrap_or_default().is_empty() {}
    Ok(())
}

/// In KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
