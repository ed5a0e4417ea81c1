//! Where sources disagree about a field, whatever one of them has is read.

use revio::inventory_items::{InventoryIdentifier, InventoryItem};
use revio::orders::Order;
use revio::products::Product;
use revio::reports::Report;
use revio::request_addresses::RequestAddress;
use revio::users::User;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::assert_same;

/// Reads a record, and writes it again.
#[track_caller]
fn again<T: DeserializeOwned + Serialize>(text: &str) -> (T, String) {
    let record: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}"));
    let written = serde_json::to_string(&record).expect("text");
    (record, written)
}

#[test]
fn one_prompt_is_a_list_of_one() {
    let (report, _) = again::<Report>(r#"{"report_id":1,"prompts":{"prompt_id":2}}"#);
    assert_eq!(report.prompts.expect("prompts").len(), 1);
}

#[test]
fn one_role_is_a_list_of_one() {
    let (user, _) = again::<User>(r#"{"user_id":1,"roles":{"role_id":2}}"#);
    assert_eq!(user.roles.expect("roles").len(), 1);
}

#[test]
fn an_identifier_may_come_as_text() {
    let text = r#"{"inventory_item_id":1,"created_by":"7","inventory_item_unavailable_reason_id":"3"}"#;
    let (item, _) = again::<InventoryItem>(text);
    assert_eq!(item.created_by, Some(7.into()));
    assert_eq!(item.inventory_item_unavailable_reason_id, Some(3.into()));
    let text = r#"{"request_address_id":1,"address_id":"5"}"#;
    assert_eq!(again::<RequestAddress>(text).0.address_id, Some(5.into()));
}

/// The number of a SIM card has more digits than a float.
#[test]
fn an_identifier_of_an_item_keeps_every_digit() {
    let text = r#"{"inventory_item_id":1,"identifier":89445000000000012345}"#;
    let (item, written) = again::<InventoryItem>(text);
    assert!(matches!(item.identifier, Some(InventoryIdentifier::Number(_))));
    assert!(written.contains("89445000000000012345"), "{written}");
}

#[test]
fn free_months_are_a_number_or_text() {
    for text in
        [r#"{"product_id":1,"free_months":2}"#, r#"{"product_id":1,"free_months":"2"}"#]
    {
        assert_same(text, &again::<Product>(text).1);
    }
}

#[test]
fn the_value_of_a_custom_field_may_be_any_scalar() {
    for value in [r#""7""#, "7", "true"] {
        let text =
            format!(r#"{{"order_id":1,"fields":[{{"field_id":4,"value":{value}}}]}}"#);
        assert_same(&text, &again::<Order>(&text).1);
    }
}
