//! A function that notes open bills, and its unit tests with a fake server, which
//! `cargo test -p revio --example unit_tests` runs.

use revio::fake::Server;
use revio::notes::NoteCreate;
use revio::{Client, Decimal, Result};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    server.seed(5);
    note_open_bills(&server.client()?).await?;
    println!("{} notes added", server.requests_of("notes_create")?.len());
    Ok(())
}

/// Adds a note to the customer of each bill that is not paid.
async fn note_open_bills(client: &Client) -> Result<()> {
    let mut bills = client.bills().list().page_size(500).records();
    while let Some(bill) = bills.try_next().await? {
        let due = bill.amount_due.unwrap_or_default();
        if let Some(customer) = bill.customer_id.filter(|_| due > Decimal::ZERO) {
            let subject = format!("bill {}: {due} due", bill.bill_id);
            let note = NoteCreate::builder().customer_id(customer).subject(subject);
            client.notes().create(note.build()?).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use revio::{fake::Fault, notes::Note};
    const DUE: &str = r#"[{"bill_id":1,"customer_id":7,"amount_due":5},{"bill_id":2}]"#;

    #[tokio::test]
    async fn only_open_bills_are_noted() -> Result<()> {
        let server = Server::start().await?;
        server.seed_resource("bills", DUE)?;
        note_open_bills(&server.client()?).await?;
        let notes = server.records::<Note>()?;
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].subject.as_deref(), Some("bill 1: 5 due"));
        assert!(server.problems().is_empty());
        Ok(())
    }

    #[tokio::test]
    async fn a_note_is_not_sent_twice() -> Result<()> {
        let server = Server::start().await?;
        server.seed_resource("bills", DUE)?;
        server.inject(Fault::reset_after_body().applied(true).on("notes_create"))?;
        let error = note_open_bills(&server.client()?).await.unwrap_err();
        assert!(error.outcome_unknown());
        assert_eq!(server.records::<Note>()?.len(), 1);
        Ok(())
    }
}
