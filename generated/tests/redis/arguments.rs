//! The arguments of the test.

use revio::options::RateLimit;

use crate::Outcome;
use crate::calls::LIMIT;
use crate::program::is_asked_for;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Arguments {
    /// The number of calls of each process.
    pub(crate) calls: usize,
    /// The limit that the processes share, if it is not that of a few seconds.
    pub(crate) per_minute: Option<u32>,
}

/// The role of this process.
pub(crate) enum Role {
    Tests(Arguments),
    /// A client of the server at a base URL, with a limiter at the URL of a Redis server.
    Client(Arguments, String, String),
    /// Another test is asked for, or none.
    Nothing,
}

impl Arguments {
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Outcome<Role> {
        let mut arguments = Self { calls: 60, per_minute: None };
        let mut client = None;
        let is_asked = is_asked_for("redis", words, &mut |flag, value| {
            match flag {
                "--calls" => arguments.calls = value()?.parse()?,
                "--per-minute" => arguments.per_minute = Some(value()?.parse()?),
                "--client" => client = Some((value()?, value()?)),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(match client {
            _ if !is_asked => Role::Nothing,
            Some((base_url, redis)) => Role::Client(arguments, base_url, redis),
            None => Role::Tests(arguments),
        })
    }

    /// The same, for a client.
    pub(crate) fn of_client(self, base_url: &str, redis: &str) -> Vec<String> {
        let calls = self.calls.to_string();
        let words = ["--client", base_url, redis, "--calls", &calls];
        let mut words = words.map(str::to_owned).to_vec();
        if let Some(calls) = self.per_minute {
            words.extend(["--per-minute".to_owned(), calls.to_string()]);
        }
        words
    }

    /// The limit that the processes share.
    pub(crate) fn limit(self) -> RateLimit {
        self.per_minute.map_or(LIMIT, RateLimit::per_minute)
    }
}
