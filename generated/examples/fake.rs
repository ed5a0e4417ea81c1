//! Serves a fake Rev.io to programs in any language.
//!
//! ```text
//! cargo run -p revio --example fake -- --port 8080 --seed 50
//! ```
//!
//! | argument | meaning |
//! |---|---|
//! | `--port PORT` | the port on 127.0.0.1; a free port by default |
//! | `--seed SIZE` | makes up that many records for each resource |
//! | `--seed-file FILE` | loads records from JSON: an object with an array for each resource |
//! | `--strict` | responds with 400 to filters and fields that this crate doesn't know |
//! | `--fault-rate RATE` | injects faults into the given fraction of requests, such as 0.05 |
//! | `--fault-seed SEED` | selects these requests: the same seed, the same requests |
//!
//! The server accepts any user name of the form `name@client_code`, and any password. Press Ctrl-C
//! to stop it.

use std::error::Error;
use std::process::ExitCode;

use revio::fake::{Fault, Server, ServerConfig};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve(std::env::args().skip(1)).await {
        Ok(server) => {
            println!("listening at {}", server.base_url());
            // The server runs until the process is stopped.
            std::future::pending().await
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts a server that is configured by the arguments.
pub async fn serve(
    arguments: impl Iterator<Item = String>,
) -> Result<Server, Box<dyn Error>> {
    let parsed = Arguments::read(arguments)?;
    let server = Server::start_with(parsed.config).await?;
    if let Some(file) = parsed.seed_file {
        let json = std::fs::read_to_string(&file);
        let json = json.map_err(|error| format!("cannot read `{file}`: {error}"))?;
        server.seed_json(&json)?;
    }
    server.seed(parsed.seed);
    for fault in Fault::all(parsed.fault_rate, parsed.fault_seed) {
        server.inject(fault)?;
    }
    Ok(server)
}

/// The parsed arguments.
#[derive(Default)]
struct Arguments {
    config: ServerConfig,
    seed: usize,
    seed_file: Option<String>,
    fault_rate: f64,
    fault_seed: u64,
}

impl Arguments {
    fn read(
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut parsed = Self::default();
        while let Some(name) = arguments.next() {
            if name == "--strict" {
                parsed.config = parsed.config.strict(true);
                continue;
            }
            let value = arguments.next().ok_or(format!("`{name}` needs a value"))?;
            parsed
                .set(&name, &value)
                .map_err(|why| format!("`{name} {value}`: {why}"))?;
        }
        Ok(parsed)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Box<dyn Error>> {
        match name {
            "--port" => self.config = self.config.clone().port(value.parse()?),
            "--seed" => self.seed = value.parse()?,
            "--seed-file" => self.seed_file = Some(value.to_owned()),
            "--fault-rate" => self.fault_rate = rate(value)?,
            "--fault-seed" => self.fault_seed = value.parse()?,
            _ => return Err("no such argument".into()),
        }
        Ok(())
    }
}

/// Parses a probability.
fn rate(text: &str) -> Result<f64, Box<dyn Error>> {
    let rate: f64 = text.parse()?;
    if (0.0..=1.0).contains(&rate) {
        return Ok(rate);
    }
    Err("expected a number from 0 to 1".into())
}
