//! What depends on time, on the manual clock over the wire in memory.

use std::time::Duration;

use http::Method;

use crate::fixture::{Api, Reply};
use crate::{Options, RawResponse, Result};

mod limits;
mod retries;
mod timeouts;

/// What came of a call, and when its requests went out, in milliseconds.
struct Sent {
    answer: Result<RawResponse>,
    at: Vec<u128>,
}

impl Sent {
    #[track_caller]
    fn status(&self) -> u16 {
        self.answer.as_ref().expect("an answer").status.as_u16()
    }

    /// The line that the error prints.
    #[track_caller]
    fn error(&self) -> String {
        self.answer.as_ref().expect_err("an error").to_string()
    }

    fn attempts(&self) -> u32 {
        match &self.answer {
            Ok(answer) => answer.attempts(),
            Err(error) => error.attempts(),
        }
    }
}

/// Sends a request to what is scripted; where the script ends, nobody answers.
fn send(method: Method, script: impl IntoIterator<Item = Reply>) -> Sent {
    send_with(Options::new(), method, script)
}

fn send_with(
    options: Options,
    method: Method,
    script: impl IntoIterator<Item = Reply>,
) -> Sent {
    let api = Api::new();
    api.wire.script(script);
    let request = api.handle().request(method, "/Contacts").options(options);
    let answer = api.run(request.send());
    assert_eq!(api.wire.open(), 0, "a request is still open");
    assert_eq!(api.clock.sleepers(), 0, "somebody still sleeps");
    Sent { answer, at: millis(&api.wire.times()) }
}

fn millis(times: &[Duration]) -> Vec<u128> {
    times.iter().map(Duration::as_millis).collect()
}
