//! Records are values of serde: in structs of one's own, compared, converted, and sent as raw JSON.
//!
//! ```text
//! cargo run -p revio --example serde_habits
//! ```

use revio::contacts::Contact;
use revio::customers::Customer;
use revio::fake::Server;
use revio::types::{ContactId, ErrorBody};
use revio::{Method, Secret};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A record with fields of one's own beside its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    tenant: String,
    #[serde(flatten)]
    contact: Contact,
}

/// As much of a contact as the program needs.
#[derive(Debug, PartialEq, Deserialize)]
struct Slim {
    contact_id: ContactId,
    name: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;
    let client = server.client()?;
    // Raw JSON, and a type of one's own for the response.
    let body = json!({"name": "Julia", "address": {"city": "Tampa"}});
    let create = client.request(Method::POST, "/Contacts").json_body(&body);
    let created: Value = create.json().await?;
    let path = format!("/Contacts/{}", created["id"]);
    let slim: Slim = client.request(Method::GET, &path).json().await?;
    println!("{} is {}", slim.contact_id, slim.name);

    // There and back: nothing is lost, unknown fields included.
    let contact = client.contacts().get(slim.contact_id).await?;
    let row = Row { tenant: "acme".to_owned(), contact };
    let text = serde_json::to_string(&row)?;
    assert_eq!(serde_json::from_str::<Row>(&text)?, row);
    println!("{}", serde_json::to_value(&row)?["address"]["city"]);

    // `Debug` hides secrets. `Serialize` writes them, except those of `redacted()`.
    let mut customer = Customer::new(1001);
    customer.security_pin = Some(Secret::new("4711"));
    assert!(!format!("{customer:?}").contains("4711"));
    assert!(!serde_json::to_string(&customer.redacted())?.contains("4711"));

    // The body of an error, as one of the crate's types or one of your own.
    let error = client.contacts().get(1).await.expect_err("no such contact");
    println!("{:?}", error.decode::<ErrorBody>()?);
    Ok(())
}
