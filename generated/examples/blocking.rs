//! Lists contacts, looks at a change before it is sent, and sends it: all without async code. A hook
//! logs every write.
//!
//! ```text
//! cargo run -p revio --example blocking
//! ```
//!
//! It changes a fake server with made-up contacts. Only that server needs tokio.

use std::future::ready;

use revio::Result;
use revio::blocking::{Client, Wait};
use revio::fake::Server;
use revio::hooks::{Attempt, Hook, HookFuture};
use revio::types::ContactId;

/// Prints a line before every attempt at a write.
struct WriteLog;

impl Hook for WriteLog {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        if !attempt.method().is_safe() {
            println!("sending {} {}", attempt.method(), attempt.url());
        }
        Box::pin(ready(Ok(())))
    }
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let server = runtime.block_on(Server::start())?;
    server.seed(12);
    let client = server.client_builder().hook(WriteLog).build_blocking()?;
    println!("{} contacts", list(&client)?.len());
    rename(&client, 1001.into(), "Julia Roe")?;
    Ok(())
}

/// Lists the names of all contacts with their keys.
pub fn list(client: &Client) -> Result<Vec<(ContactId, String)>> {
    let mut names = Vec::new();
    for contact in client.contacts().list().page_size(500).records() {
        let contact = contact?;
        names.push((contact.contact_id, contact.name.unwrap_or_default()));
    }
    Ok(names)
}

/// Renames a contact. Prints the request, and the name that the contact has afterwards.
pub fn rename(client: &Client, id: ContactId, name: &str) -> Result<()> {
    let update = client.contacts().update(id).name(name);
    println!("{}\n", update.request()?);
    update.wait()?;
    let contact = client.contacts().get(id).wait()?;
    println!("contact {id} is {}", contact.name.as_deref().unwrap_or("nameless"));
    Ok(())
}
