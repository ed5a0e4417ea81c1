//! Lists contacts by customer, goes through them, and gets each one.
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=…
//! cargo run -p revio --example contacts
//! ```

use std::process::ExitCode;

use revio::contacts::Contact;
use revio::{Client, Result};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(count) => {
            println!("{count} contacts");
            ExitCode::SUCCESS
        }
        // One line: what was called, what came back, why.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<usize> {
    let client = Client::from_env()?;
    Ok(walk_through(&client).await?.len())
}

/// Every contact in full, ordered by customer. Pages of 500 keep the number of calls down:
/// Rev.io allows 500 a minute.
pub async fn walk_through(client: &Client) -> Result<Vec<Contact>> {
    let mut listed =
        client.contacts().list().sort("customer_id").page_size(500).records();
    let mut contacts = Vec::new();
    while let Some(contact) = listed.try_next().await? {
        let contact = client.contacts().get(contact.contact_id).await?;
        println!("{}: {}", contact.contact_id, contact.name.as_deref().unwrap_or("–"));
        contacts.push(contact);
    }
    Ok(contacts)
}
