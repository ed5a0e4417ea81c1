//! Writes all customers to standard output, one JSON object a line, without their secrets.
//!
//! ```text
//! cargo run -p revio --example export > customers.ndjson
//! ```
//!
//! Without credentials, the customers are made up; see the example `contacts`.

use std::io::Write;

use revio::Client;
use revio::fake::Server;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    if std::env::var_os("REVIO_USERNAME").is_some() {
        return export(&Client::from_env()?).await;
    }
    let server = Server::start().await?;
    server.seed(3);
    export(&server.client()?).await
}

async fn export(client: &Client) -> Outcome<()> {
    let mut output = std::io::stdout().lock();
    let mut customers = client.customers().list().page_size(500).records();
    while let Some(customer) = customers.try_next().await? {
        // `to_string(&customer)` would write `security_pin` as it is.
        writeln!(output, "{}", serde_json::to_string(&customer.redacted())?)?;
    }
    Ok(())
}
