//! Creates a customer with a contact, a service and a payment, each once: a journal knows what was
//! sent, and a second run looks for what the first may have created.
//!
//! ```text
//! cargo run -p revio --example create_flow
//! ```

use revio::fake::{Fault, Server};
use revio::journal::{Journal, Status};
use revio::{Client, Decimal, contacts, customers, payments, services, types};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let server = Server::start().await?;
    server.inject(Fault::truncated().on("services_create").once())?;
    let path = std::env::temp_dir().join(format!("flow-{}.journal", std::process::id()));
    let (client, journal) = (server.client()?, Journal::open(&path)?);
    if let Err(error) = set_up(&client, &journal).await {
        println!("the first run stops: {error}");
    }
    println!("the second run creates payment {}", set_up(&client, &journal).await?);
    Ok(std::fs::remove_file(path)?)
}

/// Creates a record unless the journal has it, and returns its id.
macro_rules! once {
    ($journal:ident, $resource:expr, $id:ident, $body:expr) => {{
        let (step, body) = (stringify!($id), $body.build()?);
        let sent = $journal.unfinished().into_iter().find(|intent| intent.key == step);
        if let Some(Status::Done(id)) = $journal.status(step) {
            serde_json::from_value(id)?
        } else if let Some(intent) = sent {
            let found = $resource.find_sent(&body, intent.since()).await?;
            // The customer is new, so a single candidate is the result.
            let [found] = &found[..] else { Err(format!("{step}: let a person look"))? };
            $journal.done(step, &found.$id)?;
            found.$id
        } else {
            $journal.begin(step, &body)?;
            let id = $resource.create(body).await.map(|created| created.id);
            $journal.end(step, &id)?;
            id?
        }
    }};
}

/// Returns the payment.
pub async fn set_up(client: &Client, journal: &Journal) -> Outcome<types::PaymentId> {
    let body = customers::CustomerCreate::builder().account_number("A-4711");
    let customer = once!(journal, client.customers(), customer_id, body);
    let body = contacts::ContactCreate::builder().customer_id(customer).name("Julia");
    once!(journal, client.contacts(), contact_id, body);
    let body = services::ServiceCreate::builder().customer_id(customer).provider_id(7);
    once!(journal, client.services(), service_id, body);
    let body = payments::PaymentCreate::builder().customer_id(customer);
    Ok(once!(journal, client.payments(), payment_id, body.amount(Decimal::new(4995, 2))))
}
