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

/// The cells of the rows of all tables in the guide.
fn rows() -> impl Iterator<Item = Vec<&'static str>> {
    let guide = include_str!("../../docs/money-and-dates.md");
    let rows =
        guide.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.map(|row| row.split(" | ").collect())
}

/// What a text quotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn charge_with(field: &str, json: &str) -> serde_json::Result<Charge> {
    serde_json::from_str(&format!(r#"{{"charge_id":1,"{field}":{json}}}"#))
}

#[test]
fn values_are_read_as_the_table_of_the_guide_says() {
    for (row, field) in [
        ("`String`", "description"),
        ("`bool`", "is_prorated"),
        ("`i64`", "product_id"),
        ("[`Decimal`]", "amount"),
        ("`f64`", "quantity"),
        ("[`NaiveDateTime`]", "start_date"),
    ] {
        let cells = rows().find(|cells| cells.len() == 4 && cells[0].starts_with(row));
        let cells = cells.expect(row);
        for (cell, is_read) in [(cells[1], true), (cells[2], true), (cells[3], false)] {
            for value in quoted(cell) {
                // Dates are quoted without quotation marks.
                let is_json = serde_json::from_str::<revio::Value>(value).is_ok();
                let json = if is_json { value.to_owned() } else { format!("{value:?}") };
                let charge = charge_with(field, &json);
                assert_eq!(charge.is_ok(), is_read, "{row} {json}: {charge:?}");
            }
        }
    }
}

#[test]
fn dates_are_read_as_the_table_of_the_guide_says() {
    let dates: Vec<_> = rows().filter(|cells| cells.len() == 2).collect();
    let forms = dates.iter().flat_map(|cells| {
        let forms = quoted(cells[0]).filter(|form| *form != "T");
        forms.map(|form| (form.replace('…', "2026-01-31T08:30:00"), cells[1]))
    });
    for (form, meaning) in forms {
        let date = charge_with("start_date", &format!("{form:?}"));
        match meaning {
            "`None`" => assert_eq!(date.expect(&form).start_date, None, "{form}"),
            text if text.starts_with("an error") => assert!(date.is_err(), "{form}"),
            _ => assert!(date.expect(&form).start_date.is_some(), "{form}"),
        }
    }
    assert_eq!(dates.len(), 9);
}
