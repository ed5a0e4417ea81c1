//! Records with their types.

use revio::bills::Bill;
use revio::contacts::{Contact, ContactCreate};
use revio::customers::Customer;
use revio::fake::Server;

use crate::strict;

#[tokio::test]
async fn typed_records_are_those_that_calls_see() {
    let (server, client) = strict("{}").await;
    let mut contact = Contact::new(5);
    contact.name = Some("Julia".to_owned());
    assert_eq!(
        server.seed_records(&[contact.clone(), Contact::new(4)]).expect("records"),
        2
    );
    assert_eq!(client.contacts().get(5).await.expect("a contact"), contact);
    client.contacts().update(5).name("Jane").await.expect("a change");
    contact.name = Some("Jane".to_owned());
    assert_eq!(server.record::<Contact>(5).expect("a record"), Some(contact.clone()));
    assert_eq!(server.record::<Contact>(6).expect("no record"), None);
    assert_eq!(
        server.records::<Contact>().expect("records"),
        [Contact::new(4), contact]
    );
    assert_eq!(server.seed_records::<Bill>(&[]).expect("none"), 0);
}

#[tokio::test]
async fn a_type_that_is_not_of_one_resource_is_an_error() {
    let (server, _client) = strict("{}").await;
    let error = server.records::<ContactCreate>().expect_err("a body").to_string();
    assert!(
        error.contains("no resource has records of type `ContactCreate`"),
        "{error}"
    );
}

/// Every resource whose records have a type can be read with it.
#[tokio::test]
async fn seeded_records_have_their_types() {
    let server = Server::start().await.expect("a port on loopback");
    server.seed(3);
    assert_eq!(server.records::<Customer>().expect("customers").len(), 3);
    assert_eq!(server.records::<Bill>().expect("bills").len(), 3);
}
