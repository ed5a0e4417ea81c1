//! The arguments of the soak.

use crate::Outcome;
use crate::program::is_asked_for;

/// The number of calls, and the seed that makes a run repeatable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arguments {
    pub(crate) calls: u64,
    pub(crate) seed: u64,
}

/// The role of this process.
pub(crate) enum Role {
    Soak(Arguments),
    /// The client of a server at a base URL.
    Client(Arguments, String),
    /// Another test is asked for, or none.
    Nothing,
}

impl Arguments {
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Outcome<Role> {
        let mut arguments = Self { calls: 5_000, seed: 1 };
        let mut base_url = None;
        let is_asked = is_asked_for("soak", words, &mut |flag, value| {
            match flag {
                "--calls" => arguments.calls = value()?.parse()?,
                "--seed" => arguments.seed = value()?.parse()?,
                "--client" => base_url = Some(value()?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(match base_url {
            _ if !is_asked => Role::Nothing,
            Some(base_url) => Role::Client(arguments, base_url),
            None => Role::Soak(arguments),
        })
    }

    /// The same, for the client.
    pub(crate) fn of_client(&self, base_url: &str) -> Vec<String> {
        let Self { calls, seed } = self;
        let (calls, seed) = (calls.to_string(), seed.to_string());
        let words = ["--client", base_url, "--calls", &calls, "--seed", &seed];
        words.map(str::to_owned).to_vec()
    }
}
