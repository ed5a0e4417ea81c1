//! Lists contacts by customer, goes through them, and gets each one.
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=…
//! cargo run -p revio --example contacts
//! ```

use revio::contacts::Contact;
use revio::{Client, Result};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let contacts = walk_through(&client).await?;
    println!("{} contacts", contacts.len());
    Ok(())
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
