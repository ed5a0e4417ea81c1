//! The arguments of the soak. Cargo passes the filter of `cargo test FILTER` to every test program.

use crate::Outcome;

const NAME: &str = "soak";
/// Flags of the usual harness whose values would otherwise be taken for the name of another test.
const WITH_VALUE: [&str; 6] =
    ["--test-threads", "--color", "--format", "--logfile", "--shuffle-seed", "-Z"];

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
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Outcome<Role> {
        let mut arguments = Self { calls: 5_000, seed: 1 };
        let mut base_url = None;
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("`{word}` needs a value"));
            match &*word {
                "--calls" => arguments.calls = value()?.parse()?,
                "--seed" => arguments.seed = value()?.parse()?,
                "--client" => base_url = Some(value()?),
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
        Ok(match base_url {
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
