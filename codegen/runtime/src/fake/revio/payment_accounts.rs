//! Cards and bank accounts: what is sent is flat and secret, what comes back is nested and not.

use serde_json::Value;

use super::super::store::{Members, set};
use crate::registry::Operation;

/// What a body says of a card, and the record has one step further down.
const CARD: &[&str] = &["name_first", "name_last"];
/// The same for a bank account.
const BANK: &[&str] = &["account_name", "account_type"];

/// The members of a body as a record has them.
pub(in super::super) fn as_record(operation: &Operation, body: Members) -> Members {
    match operation.id {
        "payment_accounts_create_card" | "payment_accounts_replace_card" => {
            let mut record = body;
            set(&mut record, "method", "CC");
            last_digits(&mut record, "card_number");
            let mut card = nested(&record, CARD);
            if let Some(date) = expiration(&record) {
                set(&mut card, "expiration_date", date);
            }
            set(&mut record, "credit_card", card);
            record
        }
        "payment_accounts_create_bank_account" => {
            let mut record = body;
            last_digits(&mut record, "account_number");
            let bank = nested(&record, BANK);
            set(&mut record, "bank_account", bank);
            record
        }
        _ => body,
    }
}

fn nested(body: &Members, names: &[&str]) -> Members {
    let member = |name: &&str| Some(((*name).to_owned(), body.get(*name)?.clone()));
    names.iter().filter_map(member).collect()
}

fn last_digits(record: &mut Members, member: &str) {
    let number = record.get(member).and_then(Value::as_str).unwrap_or_default();
    let start = number.len().saturating_sub(4);
    if let Some(digits) = number.get(start..).filter(|digits| !digits.is_empty()) {
        let digits = digits.to_owned();
        set(record, "last_4", digits);
    }
}

/// The first day of the month in which a card expires.
fn expiration(body: &Members) -> Option<String> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (year, month) = (text("expiration_year")?, text("expiration_month")?);
    Some(format!("{year}-{month:0>2}-01T00:00:00"))
}
