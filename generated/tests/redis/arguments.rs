//! The arguments of the test.

use crate::Outcome;
use crate::program::is_asked_for;

/// The number of calls of each process.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arguments {
    pub(crate) calls: usize,
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
        let mut arguments = Self { calls: 60 };
        let mut client = None;
        let is_asked = is_asked_for("redis", words, &mut |flag, value| {
            match flag {
                "--calls" => arguments.calls = value()?.parse()?,
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
        words.map(str::to_owned).to_vec()
    }
}
