//! The arguments of the test. Cargo passes the filter of `cargo test FILTER` to every test program.

use crate::Outcome;

const NAME: &str = "redis";
/// Flags of the usual harness whose values would otherwise be taken for the name of another test.
const WITH_VALUE: [&str; 6] =
    ["--test-threads", "--color", "--format", "--logfile", "--shuffle-seed", "-Z"];

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
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Outcome<Role> {
        let mut arguments = Self { calls: 60 };
        let mut client = None;
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("`{word}` needs a value"));
            match &*word {
                "--calls" => arguments.calls = value()?.parse()?,
                "--client" => client = Some((value()?, value()?)),
                "--list" | "--ignored" => return Ok(Role::Nothing),
                "--skip" => {
                    if NAME.contains(&*value()?) {
                        return Ok(Role::Nothing);
                    }
                }
                flag if WITH_VALUE.contains(&flag) => drop(value()?),
                // Flags of cargo and the usual harness.
                flag if flag.starts_with('-') => {}
                filter if NAME.contains(filter) => {}
                _ => return Ok(Role::Nothing),
            }
        }
        Ok(match client {
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
