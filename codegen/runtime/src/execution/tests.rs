//! Whatever depends on time, with a transport in memory and a paused clock.

use std::time::Duration;

use http::Method;

use crate::fixture::{Api, Reply, response};
use crate::{Error, Options, RawResponse, Result};

mod hooks;
mod limiter;
mod rate_limit;
mod retries;
mod timeouts;
mod tokens;

/// The result of a call, and when its requests were sent, in milliseconds.
struct Sent {
    result: Result<RawResponse>,
    at: Vec<u128>,
}

impl Sent {
    #[track_caller]
    fn status(&self) -> u16 {
        self.result.as_ref().expect("a response").status.as_u16()
    }

    #[track_caller]
    fn error(&self) -> String {
        self.result.as_ref().expect_err("an error").to_string()
    }

    fn attempts(&self) -> u32 {
        self.result.as_ref().map_or_else(Error::attempts, RawResponse::attempts)
    }
}

/// Sends a request that the script replies to. After its end, nothing replies.
fn send(method: Method, script: impl IntoIterator<Item = Reply>) -> Sent {
    send_with(Options::new(), method, script)
}

fn send_with(
    options: Options,
    method: Method,
    script: impl IntoIterator<Item = Reply>,
) -> Sent {
    let api = Api::new();
    api.transport.script(script);
    let request = api.handle().request(method, "/Contacts").options(options);
    let result = api.run(request.send());
    assert_eq!(api.transport.in_flight(), 0, "a request is still in flight");
    Sent { result, at: millis(&api.transport.times()) }
}

fn millis(times: &[Duration]) -> Vec<u128> {
    times.iter().map(Duration::as_millis).collect()
}

fn ok() -> Reply {
    response(200, "{}")
}
