//! Money, dates and identifiers, exact from one end to the other.

use revio::charges::{Charge, ChargeCreate, Geocode};
use revio::types::CountryCode;
use revio::types::CustomerStatus;
use revio::{Decimal, NaiveDate};

use crate::client;
use crate::server::{Reply, Server};

const AMOUNT: &str = "123456789012345678901234.567";

fn amount() -> Decimal {
    AMOUNT.parse().expect("a decimal")
}

#[tokio::test]
async fn a_large_charge_arrives_exactly() {
    let server = Server::start([Reply::json(201, r#"{"ok":true,"id":9}"#)]).await;
    let day = NaiveDate::from_ymd_opt(2026, 1, 31).expect("a day");
    let charge = ChargeCreate::builder()
        .customer_id(1001)
        .description("Setup")
        .is_tax_included(false)
        .is_commission_exempted(false)
        .is_prorated(false)
        .quantity(1.0)
        .cost(Decimal::ZERO)
        .rate(amount())
        .amount(amount())
        .start_date(day)
        .end_date(day)
        .build()
        .expect("a complete charge");
    let created = client(&server).charges().create(charge).await.expect("an id");
    assert_eq!(i64::from(created.id), 9);
    let sent = server.request().body;
    assert!(sent.contains(&format!(r#""amount":{AMOUNT}"#)), "{sent}");
}

#[tokio::test]
async fn a_large_charge_returns_exactly() {
    let body =
        format!(r#"{{"ok":true,"charge_id":9,"amount":{AMOUNT},"rate":"{AMOUNT}"}}"#);
    let server = Server::start([Reply::json(200, body)]).await;
    let charge = client(&server).charges().get(9).await.expect("a charge");
    assert_eq!((charge.amount, charge.rate), (Some(amount()), Some(amount())));
    let again = serde_json::to_string(&charge).expect("text");
    assert!(again.contains(&format!(r#""amount":{AMOUNT}"#)), "{again}");
}

#[test]
fn a_disputed_field_goes_back_as_it_came() {
    let number: CountryCode = serde_json::from_str("235").expect("a number");
    let text: CountryCode = serde_json::from_str("\"USA\"").expect("text");
    assert_eq!(text, CountryCode::from("USA"));
    assert_eq!(serde_json::to_string(&[number, text]).expect("text"), r#"[235,"USA"]"#);
}

#[test]
fn a_disputed_number_keeps_its_digits() {
    for number in ["33", "12345678901234567", "0.10"] {
        let geocode: Geocode = serde_json::from_str(number).expect("a number");
        assert_eq!(serde_json::to_string(&geocode).expect("text"), number);
    }
}

#[test]
fn an_unknown_status_goes_back_as_it_came() {
    let status: CustomerStatus = serde_json::from_str("\"ON_HOLD\"").expect("a status");
    assert_eq!(status.as_str(), "ON_HOLD");
    assert_eq!(serde_json::to_string(&status).expect("text"), "\"ON_HOLD\"");
}

#[test]
fn a_sentinel_is_no_date() {
    let charge: Charge = serde_json::from_str(
        r#"{"charge_id":0,"created_date":"0001-01-01T00:00:00","start_date":"2026-1-5"}"#,
    )
    .expect("a charge");
    assert_eq!(charge.created_date, None);
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
    assert_eq!(charge.start_date.map(|date| date.date()), Some(day));
}
