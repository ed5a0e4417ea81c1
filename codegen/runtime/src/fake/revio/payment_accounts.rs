//! Cards and bank accounts. Request bodies are flat and contain secrets; records are nested and do
//! not.

use serde_json::Value;

use super::super::store::{JsonObject, set};
use super::integer;
use crate::registry::Operation;

/// The fields of a body that a record has in `credit_card`.
const CARD: &[&str] = &["name_first", "name_last"];

/// The fields of a body that a record has in `bank_account`.
const BANK: &[&str] = &["account_name", "account_type", "bank_name"];

/// Converts the fields of a body to those of a record.
pub(in super::super) fn to_record(
    operation: &Operation,
    mut fields: JsonObject,
) -> JsonObject {
    match operation.id {
        "payment_accounts_create_card"
        | "payment_accounts_create_payment_card"
        | "payment_accounts_replace_card"
        | "payment_accounts_replace_payment_card" => {
            set(&mut fields, "method", "CC");
            set_last_digits(&mut fields, "card_number");
            let mut card = subset(&fields, CARD);
            if let Some(date) = expiration_date(&fields) {
                set(&mut card, "expiration_date", date);
            }
            set(&mut fields, "credit_card", card);
        }
        "payment_accounts_create_bank_account" => {
            set_last_digits(&mut fields, "account_number");
            let bank = subset(&fields, BANK);
            set(&mut fields, "bank_account", bank);
        }
        _ => {}
    }
    fields
}

fn subset(fields: &JsonObject, names: &[&str]) -> JsonObject {
    let field = |name: &&str| Some(((*name).to_owned(), fields.get(*name)?.clone()));
    names.iter().filter_map(field).collect()
}

fn set_last_digits(fields: &mut JsonObject, name: &str) {
    let number = fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let digits = number.get(number.len().saturating_sub(4)..).unwrap_or_default();
    if !digits.is_empty() {
        let digits = digits.to_owned();
        set(fields, "last_4", digits);
    }
}

/// The first day of the month in which a card expires.
fn expiration_date(fields: &JsonObject) -> Option<String> {
    let number = |name: &str| integer(fields.get(name));
    let (year, month) = (number("expiration_year")?, number("expiration_month")?);
    Some(format!("{year}-{month:02}-01T00:00:00"))
}
