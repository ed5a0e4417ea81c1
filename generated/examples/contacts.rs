//! Lists all contacts, gets each one, and finds contacts by name with a raw request.
//!
//! ```text
//! cargo run -p revio --example contacts
//! ```
//!
//! Without credentials, it starts a fake server with made-up contacts. With credentials, it reads
//! from your tenant, and changes nothing:
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=…
//! ```

use std::process::ExitCode;

use revio::contacts::Contact;
use revio::fake::Server;
use revio::{Client, Method, Result, Value};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        // One line: the call, the response, the reason.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    if std::env::var_os("REVIO_USERNAME").is_some() {
        return show(&Client::from_env()?).await;
    }
    let server = Server::start().await?;
    server.seed(12);
    println!("REVIO_USERNAME is not set: made-up contacts from {}", server.base_url());
    show(&server.client()?).await
}

async fn show(client: &Client) -> Result<()> {
    let contacts = walk_through(client).await?;
    println!("{} contacts", contacts.len());
    for name in names(client, "David,Julia").await? {
        println!("found by name: {name}");
    }
    Ok(())
}

/// Gets every contact, sorted by customer. Pages of 500 keep the number of calls low: Rev.io
/// allows 500 a minute.
pub async fn walk_through(client: &Client) -> Result<Vec<Contact>> {
    let mut listed =
        client.contacts().list().sort("customer_id").page_size(500).records();
    let mut contacts = Vec::new();
    while let Some(contact) = listed.try_next().await? {
        let contact = client.contacts().get(contact.contact_id).await?;
        let customer = contact.customer_id.map_or("–".to_owned(), |id| id.to_string());
        let name = contact.name.as_deref().unwrap_or("–");
        println!("customer {customer}: contact {}, {name}", contact.contact_id);
        contacts.push(contact);
    }
    Ok(contacts)
}

/// Returns the names of the contacts with one of these names, without using a type for contacts.
pub async fn names(client: &Client, any_of: &str) -> Result<Vec<String>> {
    let request = client.request(Method::GET, "/Contacts").query("search.name", any_of);
    let page: Value = request.json().await?;
    let records = page["records"].as_array().into_iter().flatten();
    Ok(records.filter_map(|it| it["name"].as_str()).map(str::to_owned).collect())
}
