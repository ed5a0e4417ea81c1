//! The rate limit that processes share, with a real Redis server.
//!
//! ```text
//! cargo test -p revio --features redis --test redis -- --calls 600
//! cargo test -p revio --features redis --test redis -- --calls 600 --per-minute 500
//! ```
//!
//! The second takes more than two minutes, and makes no other test than that of several processes.
//!
//! This process hosts the fake server and starts `redis-server`, and itself twice as a client. The log
//! of the fake server says how many calls it has seen. Without `redis-server`, nothing is run.

mod arguments;
mod calls;
mod outage;
mod refused;
mod server;
mod tls;

#[path = "../support/program.rs"]
mod program;

use std::process::{Command, ExitCode, Stdio};

use revio::fake::Server;
use tokio::task::JoinSet;

use arguments::{Arguments, Role};
use calls::{LIMIT, check_windows, client, limiter, received};
use server::Redis;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Arguments::read(std::env::args().skip(1)) {
        Ok(Role::Tests(arguments)) if Redis::is_installed() => tests(&arguments).await,
        Ok(Role::Tests(_)) => {
            println!("NOT RUN: redis-server is not installed");
            Ok(())
        }
        Ok(Role::Client(arguments, base_url, redis)) => {
            calls::make(&arguments, &base_url, &redis).await
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

async fn tests(arguments: &Arguments) -> Outcome<()> {
    if arguments.per_minute.is_some() {
        return two_processes(arguments, &Redis::start().await?).await;
    }
    refused::settings_that_make_no_sense()?;
    let redis = Redis::start().await?;
    refused::a_password(&redis).await?;
    refused::a_response(&redis).await?;
    what_is_left(&redis).await?;
    a_day(&redis).await?;
    two_processes(arguments, &redis).await?;
    tls::encrypted().await?;
    outage::silence().await?;
    outage::an_error(Redis::start().await?).await?;
    outage::a_share(Redis::start().await?).await
}

/// The API never sees more calls than the limit, however many processes there are.
async fn two_processes(arguments: &Arguments, redis: &Redis) -> Outcome<()> {
    let server = Server::start().await?;
    let processes = [(); 2].map(|()| {
        let mut command = Command::new(std::env::current_exe()?);
        let base_url = server.base_url();
        command
            .args(arguments.of_client(&base_url, &redis.url()))
            .stdout(Stdio::inherit());
        command.spawn()
    });
    for process in processes {
        let mut process = process?;
        let status = tokio::task::spawn_blocking(move || process.wait()).await??;
        if !status.success() {
            return Err("a client has failed; see its output above".into());
        }
    }
    let received = received(&server);
    let expected = 2 * arguments.calls;
    if received.len() != expected {
        return Err(format!("{} calls of {expected}", received.len()).into());
    }
    let last = check_windows("two processes", &received, arguments.limit())?;
    println!("two processes: {expected} calls in {last:?}");
    Ok(())
}

/// Clients with limiters of their own read the same.
async fn what_is_left(redis: &Redis) -> Outcome<()> {
    let server = Server::start().await?;
    let limiter = || limiter(redis, "left", LIMIT).limit(DAY).build();
    let clients = [client(&server, limiter()?)?, client(&server, limiter()?)?];
    let mut calls = JoinSet::new();
    (0..3).for_each(|_| drop(calls.spawn(clients[0].contacts().list().send())));
    while let Some(response) = calls.join_next().await {
        response??;
    }
    for client in clients {
        let remaining = client.remaining_calls().await?;
        let left: Vec<_> = remaining.iter().map(|it| (it.limit, it.calls)).collect();
        if left != [(LIMIT, 47), (DAY, 2)] {
            return Err(format!("after 3 calls, {left:?} are left").into());
        }
    }
    println!("what is left: read by another client");
    Ok(())
}

const DAY: revio::options::RateLimit = revio::options::RateLimit::per_day(5);

/// The limit of the day stops calls that the limit of a few seconds allows.
async fn a_day(redis: &Redis) -> Outcome<()> {
    let server = Server::start().await?;
    let limiter = limiter(redis, "day", LIMIT).limit(DAY).build()?;
    let options =
        revio::Options::new().rate_limit_timeout(std::time::Duration::from_secs(1));
    let client = client(&server, limiter)?.with_options(options);
    for number in 1..=6 {
        match client.contacts().list().await {
            Ok(_) if number <= 5 => {}
            Err(error) if number == 6 && error.is_rate_limited() => {}
            result => return Err(format!("call {number} of the day: {result:?}").into()),
        }
    }
    if received(&server).len() != 5 {
        return Err("the call after the last of the day was sent".into());
    }
    println!("a day: 5 calls and no more");
    Ok(())
}
