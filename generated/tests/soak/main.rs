//! The soak: many calls of mixed kinds against a faulty fake server. Afterwards it checks that nothing
//! was lost or done twice.
//!
//! ```text
//! cargo test -p revio --test soak -- --calls 100000 --seed 7
//! ```
//!
//! There are two processes. This one hosts the server, and starts itself a second time as the
//! client, which reports each step as a line ([`event`]). Half of its workers use HTTP/1, the others
//! HTTP/2. Between the two is a relay that closes idle connections ([`relay`]), and the environment of
//! the client names proxies that it must not use. A model of the records is built from these
//! lines alone ([`model`]), and checked against the records of the server. Whether a write without a
//! response was carried out, the client cannot know: the server's log decides.

mod arguments;
mod client;
mod event;
mod log;
mod memory;
mod model;
mod relay;
mod worker;

#[path = "../support/program.rs"]
mod program;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use revio::fake::{Fault, Server};

use arguments::{Arguments, Role};
use event::{Event, Report};
use log::Log;
use model::Model;
use tokio::net::TcpListener;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The variables that name a proxy.
const PROXIES: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
/// The fraction of requests that meet a fault.
const FAULTS: f64 = 0.05;
/// The time limit of the client: a base, and an addition for each call.
const PATIENCE: [Duration; 2] = [Duration::from_secs(60), Duration::from_millis(10)];

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Arguments::read(std::env::args().skip(1)) {
        Ok(Role::Soak(arguments)) => soak(&arguments).await,
        Ok(Role::Client(arguments, base_url)) => {
            client::run(&arguments, &base_url).await
        }
        Ok(Role::Nothing) => Ok(()),
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn soak(arguments: &Arguments) -> Outcome<()> {
    let start = Instant::now();
    println!("soak: {} calls, seed {}", arguments.calls, arguments.seed);
    let server = faulty(arguments.seed).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let own = server.address().to_string();
    let base_url = server.base_url().replace(&own, &listener.local_addr()?.to_string());
    let relay = tokio::spawn(relay::relay(listener, own));
    let mut process = start_client(arguments, &base_url)?;
    let patience = PATIENCE[0] + PATIENCE[1] * u32::try_from(arguments.calls)?;
    let events = tokio::time::timeout(patience, events(&mut process)).await;
    let Ok(events) = events else {
        process.kill()?;
        return Err(format!("the client has not finished in {patience:?}").into());
    };
    let (events, report) = events?;
    relay.abort();
    if !process.wait()?.success() {
        return Err("the client has failed; see its output above".into());
    }
    let log = Log::read(&server)?;
    let model = Model::replay(&events, &log)?;
    model.check(&server)?;
    log.check()?;
    report.check(arguments)?;
    println!("{log}\n{model}\n{report}\n{:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// A server that injects every kind of fault.
async fn faulty(seed: u64) -> Outcome<Server> {
    let server = Server::start().await?;
    server.seed_json(r#"{"requests": [{"request_id": 1001}]}"#)?;
    // Lists have pages smaller than asked for, of which the second is always empty.
    server.inject(Fault::max_page_size(2))?;
    server.inject(Fault::empty_page(2))?;
    server.inject(Fault::repeated_page(2).rate(FAULTS, seed))?;
    for fault in Fault::all(FAULTS, seed) {
        server.inject(fault)?;
    }
    Ok(server)
}

fn start_client(arguments: &Arguments, base_url: &str) -> Outcome<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(arguments.of_client(base_url)).stdout(Stdio::piped());
    // A proxy would see the credentials. Nothing listens here.
    command.envs(PROXIES.map(|name| (name, "http://127.0.0.1:9")));
    Ok(command.spawn()?)
}

/// The events of the client, up to its report.
async fn events(process: &mut Child) -> Outcome<(Vec<Event>, Report)> {
    let output = process.stdout.take().ok_or("the client has no output")?;
    let read = move || {
        let mut events = Vec::new();
        for line in BufReader::new(output).lines() {
            match serde_json::from_str(&line?)? {
                Event::Report(report) => return Ok((events, report)),
                event => events.push(event),
            }
        }
        Err("the client has ended without a report".into())
    };
    tokio::task::spawn_blocking(read).await?
}
