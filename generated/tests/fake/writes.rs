//! What is made, changed and taken away with the types.

use revio::agents::AgentCreate;
use revio::contacts::{ContactCreate, ContactReplace};
use revio::integration_key_links::IntegrationKeyLinkCreate;
use revio::payment_accounts::{
    PaymentAccountBankAccountCreate, PaymentAccountPaymentCardCreate,
    PaymentAccountPaymentCardReplace,
};
use revio::payments::PaymentCreate;
use revio::tasks::TaskAction;
use revio::types::CustomField;
use revio::webhook_receivers::WebhookReceiverCreate;
use revio::webhook_subscriptions::WebhookSubscriptionCreate;
use revio::{Decimal, Method, Object, Value};
use serde_json::json;

use crate::{record, refused, seeded, strict};

/// A body that contains custom fields.
#[tokio::test]
async fn an_agent_is_made_with_custom_fields() {
    let (server, client) = strict("{}").await;
    let fields = [CustomField::new(4, "Gold"), CustomField::new(5, "")];
    let body = AgentCreate::builder().status("ACTIVE").fields(fields).build();
    let created =
        client.agents().create(body.expect("a body")).await.expect("it is made");
    let agent = record(&server, "agents", created.id.get());
    let expected =
        json!([{"field_id": 4, "value": "Gold"}, {"field_id": 5, "value": ""}]);
    assert_eq!(agent["fields"], expected);
}

/// The life of a contact, with nothing that a strict server would find fault with.
#[tokio::test]
async fn a_contact_is_made_changed_replaced_and_deleted() {
    let (server, client) = strict("{}").await;
    let body = ContactCreate::builder().customer_id(1001).name("Julia Roe").build();
    let created =
        client.contacts().create(body.expect("a body")).await.expect("it is made");
    let place = format!("{}/Contacts/{}", server.base_url(), created.id);
    assert_eq!(created.location.as_deref(), Some(&*place));

    client
        .contacts()
        .update(created.id)
        .mobile("8135550100")
        .await
        .expect("it is changed");
    let contact = client.contacts().get(created.id).await.expect("it is there");
    assert_eq!(contact.mobile.as_deref(), Some("8135550100"));

    let mut body = ContactReplace::from(contact);
    body.email = "julia@example.com".into();
    client.contacts().replace(created.id, body).await.expect("it is replaced");
    let contact = client.contacts().get(created.id).await.expect("it is there");
    assert_eq!(contact.email.as_deref(), Some("julia@example.com"));
    assert_eq!(contact.name.as_deref(), Some("Julia Roe"));

    client.contacts().delete(created.id).await.expect("it is deleted");
    let gone = client.contacts().get(created.id).await.expect_err("it is gone");
    assert!(gone.is_not_found());
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_custom_field_is_changed_by_its_label() {
    let (server, client) = seeded(3).await;
    let contact = client.contacts().get(1002).await.expect("a contact");
    let edit = client.contacts().edit(&contact).custom_field("Shift", "Night");
    edit.await.expect("it is changed");
    let contact = record(&server, "contacts", 1002);
    assert_eq!(contact["fields"][0]["value"], "Night");
    assert_eq!(contact["fields"][0]["label"], "Shift");
}

#[tokio::test]
async fn a_customer_is_found_by_what_it_is_called() {
    let (server, client) = seeded(5).await;
    let found = client.customers().list().name("Company 1003").await.expect("a page");
    let keys: Vec<i64> = found.records.iter().map(|it| it.customer_id.get()).collect();
    assert_eq!(keys, [1003]);
    let found = client.customers().list().bill_profile_id([1004]).await.expect("a page");
    let profile = |key: i64| {
        record(&server, "customers", key)["finance"]["bill_profile_id"].clone()
    };
    assert_eq!(found.records.len(), 1);
    assert_eq!(profile(found.records[0].customer_id.get()), 1004);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_task_is_completed_and_taken_up_again() {
    let (server, client) = strict(r#"{"tasks":[{"task_id":7}]}"#).await;
    for (action, complete) in [("COMPLETE", true), ("INCOMPLETE", false)] {
        let body = TaskAction::builder().action(action).build().expect("a body");
        client.tasks().action(7, body).await.expect("it is done");
        assert_eq!(record(&server, "tasks", 7)["complete"], complete);
    }
    let body = TaskAction::builder().action("PAUSE").build().expect("a body");
    let message = refused(400, client.tasks().action(7, body).await);
    assert!(message.contains("expected COMPLETE or INCOMPLETE"), "{message}");
    let body = TaskAction::builder().action("COMPLETE").build().expect("a body");
    refused(404, client.tasks().action(8, body).await);
}

#[tokio::test]
async fn a_receiver_of_webhooks_is_made_activated_and_deleted() {
    let (server, client) = strict("{}").await;
    let body = WebhookReceiverCreate::builder().url("https://example.com/hook").build();
    let receiver = client.webhook_receivers().create(body.expect("a body")).await;
    let receiver = receiver.expect("it is made").id;
    client.webhook_receivers().activate(receiver).await.expect("it is activated");
    assert_eq!(
        record(&server, "webhook_receivers", 1001)["url"],
        "https://example.com/hook"
    );
    let body = WebhookSubscriptionCreate::builder()
        .webhook_receiver_id(receiver)
        .event_type("INVENTORY_UNASSIGNED");
    let body = body.build().expect("a body");
    let made = client.webhook_subscriptions().create(body).await.expect("it is made");
    let subscription = client.webhook_subscriptions().get(made.id).await;
    assert_eq!(subscription.expect("it is there").webhook_receiver_id, Some(receiver));
    client.webhook_receivers().delete(receiver).await.expect("it is deleted");
    refused(404, client.webhook_receivers().activate(receiver).await);
}

#[tokio::test]
async fn a_card_comes_back_without_its_number() {
    let (server, client) = strict("{}").await;
    let body = PaymentAccountPaymentCardCreate::builder()
        .name_first("Jane")
        .name_last("Doe")
        .card_number("4111111111111111")
        .expiration_month(7)
        .expiration_year(2031)
        .customer_id(1001);
    let accounts = client.payment_accounts();
    let made = accounts.create_payment_card(body.build().expect("a body")).await;
    let id = made.expect("it is made").id;
    let card = async || {
        let account = accounts.get(id).await.expect("it is there");
        assert_eq!(account.last_4.as_deref(), Some("1111"));
        let card = account.credit_card.expect("a card");
        (card.name_first, card.expiration_date.map(|date| date.to_string()))
    };
    let expires =
        |date: &str| (Some("Jane".to_owned()), Some(format!("{date} 00:00:00")));
    assert_eq!(card().await, expires("2031-07-01"));
    let change = PaymentAccountPaymentCardReplace::builder()
        .name_first("Jane")
        .name_last("Doe")
        .expiration_month(12)
        .expiration_year(2033)
        .customer_id(1001);
    let change = change.build().expect("a body");
    accounts.replace_payment_card(id, change).await.expect("it is changed");
    assert_eq!(card().await, expires("2033-12-01"));
    let found =
        client.payment_accounts().list().customer_id(1001).card_name_last("Doe").await;
    assert_eq!(found.expect("a page").records.len(), 1);
    let none = client.payment_accounts().list().customer_id(1002).await;
    assert_eq!(none.expect("a page").records.len(), 0);
    assert!(!format!("{:?}", server.records_json("payment_accounts")).contains("4111"));
}

/// A note isn't a problem: recording a payment is a valid use.
#[tokio::test]
async fn a_payment_without_an_account_notes_which_method_is_used() {
    let (server, client) = strict(
        r#"{"customers":[{"customer_id":1001}],"payment_accounts":[{"payment_account_id":7}]}"#,
    )
    .await;
    for account in [None, Some(7)] {
        let body = PaymentCreate::builder().customer_id(1001).amount(Decimal::from(5));
        let body = match account {
            Some(account) => body.payment_account_id(account),
            None => body,
        };
        client
            .payments()
            .create(body.build().expect("a body"))
            .await
            .expect("it is made");
    }
    let requests = server.requests();
    assert!(requests[0].notes[0].contains("neither ACH nor card"), "{requests:?}");
    assert_eq!(requests[1].notes, [""; 0]);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_bank_account_comes_back_without_its_number() {
    let (server, client) = strict("{}").await;
    let body = PaymentAccountBankAccountCreate::builder()
        .account_name("Company")
        .account_number("000123456789")
        .routing_number("110000000")
        .account_type("CHECKING")
        .bank_name("Example Bank")
        .customer_id(1001);
    let body = body.build().expect("a body");
    client.payment_accounts().create_bank_account(body).await.expect("it is made");
    let account = record(&server, "payment_accounts", 1001);
    assert_eq!(account["last_4"], "6789");
    assert_eq!(account["bank_account"]["account_name"], "Company");
    assert_eq!(account["bank_account"]["bank_name"], "Example Bank");
    let kept = format!("{account} {:?}", server.requests());
    assert!(!kept.contains("000123456789") && !kept.contains("110000000"), "{kept}");
}

#[tokio::test]
async fn what_nobody_has_seen_is_answered_with_as_little_as_possible() {
    let (server, client) = seeded(1).await;
    let pdf =
        client.requests().get_pdf(1001).request_template_id(2).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF-"));
    let result = client.reports().run(1001).await.expect("a result");
    assert_eq!(result.json::<Value>().expect("JSON")["ok"], true);
    client.system_status().get().await.expect("the credentials are good");
    let metadata = client.customers().list_metadata().customer_id(1001).await;
    metadata.expect("it is JSON");
    server.respond_with("reports_run", "text/csv", "a;b\n1;2\n").expect("an operation");
    assert_eq!(client.reports().run(1001).await.expect("a result").text(), "a;b\n1;2\n");
    refused(404, client.reports().run(9).await);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_body_that_nobody_has_seen_is_taken() {
    let (server, client) = strict("{}").await;
    let body = Object::new().member("subject", "Call back");
    let made = client.tasks().create(body).await.expect("it is made");
    assert_eq!(record(&server, "tasks", made.id.get())["subject"], "Call back");
}

/// Nothing can be got of it, but it can be listed, replaced and deleted.
#[tokio::test]
async fn a_link_to_another_system_lives_without_a_get() {
    let (_server, client) = strict("{}").await;
    let body = IntegrationKeyLinkCreate::builder().external_id("x-7").build();
    let body = body.expect("a body");
    let made = client.integration_key_links().create(body).await.expect("it is made");
    let links = client.integration_key_links().list().external_id("x-7").await;
    assert_eq!(links.expect("a page").records.len(), 1);
    let id = made.id;
    client
        .integration_key_links()
        .replace(id, Object::new().member("external_id", "x-8"))
        .await
        .expect("it is replaced");
    let links = client.integration_key_links().list().external_id("x-7").await;
    assert_eq!(links.expect("a page").records.len(), 0);
    client.integration_key_links().delete(id).await.expect("it is deleted");
    refused(404, client.integration_key_links().delete(id).await);
}

/// The client refuses to send such a body, so this one is sent without types.
#[tokio::test]
async fn values_out_of_bounds_are_refused_with_a_pointer() {
    let (server, client) = strict("{}").await;
    let charge = |field: &str, value: Value| {
        let mut body = json!({
            "customer_id": 1001, "description": "Setup", "quantity": 1, "rate": 5, "cost": 0,
            "is_tax_included": false, "is_commission_exempted": false, "is_prorated": false,
            "start_date": "2024-01-02", "end_date": "2024-01-02",
        });
        body[field] = value;
        client.request(Method::POST, "/Charges").json_body(&body)
    };
    let long = Value::from("é".repeat(1501));
    for (field, value) in [("description", long), ("cost", Value::from(-1))] {
        let response = charge(field, value).await.expect("a response");
        assert_eq!(response.status, 400);
        let problems = server.problems();
        assert!(
            problems.iter().any(|it| it.contains(&format!("`/{field}`"))),
            "{problems:?}"
        );
        server.clear_requests();
    }
    let long = Value::from("é".repeat(1500));
    let response = charge("description", long).await.expect("a response");
    assert_eq!(response.status, 201);
    assert_eq!(server.problems(), [""; 0]);
}
