//! Calls every operation once, with all parameters and a full body, and reports whether each
//! response decoded. Used to test the client against mock servers and validators.
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=… REVIO_BASE_URL=http://127.0.0.1:4010
//! cargo run -p revio --example exercise --features __exercise,unverified
//! ```
//!
//! The calls create, change and delete records, so the base URL must be a loopback address.

use std::env;
use std::process::ExitCode;

use revio::exercise::CALLS;
use revio::retry::RetryPolicy;
use revio::{Client, Options};

/// The allowed prefixes of the base URL.
const LOOPBACK: [&str; 3] = ["http://127.", "http://localhost", "http://[::1]"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let base_url = env::var("REVIO_BASE_URL").unwrap_or_default();
    if !LOOPBACK.iter().any(|start| base_url.starts_with(start)) {
        eprintln!(
            "REVIO_BASE_URL is {base_url:?}, expected a server on loopback: the calls write and delete"
        );
        return ExitCode::FAILURE;
    }
    // One attempt for each call, so that a retry can't hide a failure.
    let once = Options::new().retry(RetryPolicy::none());
    match Client::from_env().map(|client| client.with_options(once)) {
        Ok(client) if every_call(&client).await == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Makes every call, prints a line for each, and returns the number of failures.
pub async fn every_call(client: &Client) -> usize {
    let mut failed = 0;
    for exercise in CALLS {
        let id = exercise.operation.id;
        let answer = match (exercise.call)(client) {
            Ok(call) => call.await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(()) => println!("ok {id}"),
            Err(error) => {
                failed += 1;
                println!("FAILED {id}: {error}");
            }
        }
    }
    let all = CALLS.len();
    println!("{all} operations: {} ok, {failed} failed", all - failed);
    failed
}
