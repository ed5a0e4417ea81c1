//! Calls every operation once, with all parameters and a full body, and reports whether each
//! response decoded: how the client does against mock servers and validators.
//!
//! ```text
//! cargo test -p revio --test exercise -- --base-url http://127.0.0.1:4010
//! ```
//!
//! The calls create, change and delete records, so the base URL must be a loopback address. Without
//! one the program does nothing: cargo starts it with all other tests.

use std::process::ExitCode;

use revio::retry::RetryPolicy;
use revio::{Client, Options};

#[path = "../generated/exercise.rs"]
mod exercise;
mod run;

/// The allowed prefixes of the base URL.
const LOOPBACK: [&str; 3] = ["http://127.", "http://localhost", "http://[::1]"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--base-url");
    let Some(base_url) = arguments.nth(1) else { return ExitCode::SUCCESS };
    if !LOOPBACK.iter().any(|start| base_url.starts_with(start)) {
        eprintln!(
            "the base URL is {base_url:?}, expected a server on loopback: the calls write and delete"
        );
        return ExitCode::FAILURE;
    }
    match client(&base_url) {
        Ok(client) if run::every_call(&client).await == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A client that sends each request once, so that a retry can't hide a failure.
fn client(base_url: &str) -> revio::Result<Client> {
    Client::builder()
        .username("api_user")
        .client_code("acme")
        .password("password")
        .subscription_key("key")
        .base_url(base_url)
        .options(Options::new().retry(RetryPolicy::none()))
        .build()
}
