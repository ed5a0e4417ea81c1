//! The values of generated records: placeholder names, and telephone numbers that are reserved for
//! fiction.

use chrono::{Days, NaiveDate};

use crate::registry::Field;

/// The labels of custom fields.
pub(super) const LABELS: &[&str] = &["Shift", "Rate Code"];

const PEOPLE: &[&str] = &[
    "Jane Doe",
    "David",
    "John Roe",
    "Julia",
    "Alex Poe",
    "Mary Major",
    "Richard Miles",
];
const FIRST: &[&str] = &["Jane", "David", "John", "Julia", "Alex", "Mary", "Richard"];
const LAST: &[&str] = &["Doe", "Roe", "Poe", "Major", "Miles"];
const CITIES: &[&str] = &["Springfield", "Riverton", "Fairview", "Lakeside"];
const STATES: &[&str] = &["AL", "FL", "GA", "TN"];
/// The sentinel with which the API says "no date".
const NO_DATE: &str = "0001-01-01T00:00:00";

/// The text of a field.
pub(super) fn text(field: &Field, index: usize, key: i64) -> String {
    let pick = |texts: &[&str]| texts[index % texts.len()].to_owned();
    match field.name {
        "name" if is_person(field.schema) => pick(PEOPLE),
        "name" => format!("{} {key}", field.schema),
        "first_name" | "name_first" => pick(FIRST),
        "last_name" | "name_last" => pick(LAST),
        "company" | "company_name" => format!("Company {key}"),
        "email" => format!("user{key}@example.com"),
        "phone" | "mobile" | "fax" | "number" | "identifier" => {
            format!("813555{:04}", 100 + index % 100)
        }
        "line_1" => format!("{} Example Street", index + 1),
        "city" => pick(CITIES),
        "state_or_province" => pick(STATES),
        "postal_code" => format!("{:05}", 10_001 + index % 1000),
        "middle_initial" => "Q".to_owned(),
        "country_code" => "USA".to_owned(),
        "account_number" => format!("A-{key}"),
        "status" => "ACTIVE".to_owned(),
        "last_4" | "postal_code_extension" => format!("{:04}", index % 10_000),
        "url" | "href" => format!("https://example.com/{key}"),
        other => format!("{} {key}", other.replace('_', " ")),
    }
}

fn is_person(schema: &str) -> bool {
    ["Contact", "Agent", "User"].contains(&schema)
}

/// An amount of money in whole cents.
pub(super) fn amount(index: usize) -> f64 {
    let cents = 995 + u32::try_from(index % 1000).unwrap_or(0) * 125;
    f64::from(cents) / 100.0
}

/// A date and time. Dates of an end are "no date".
pub(super) fn date_time(field: &str, index: usize) -> String {
    match field {
        "canceled_date" | "close_date" | "disconnected_date" | "suspended_date" => {
            NO_DATE.to_owned()
        }
        _ => format!("{}T{:02}:30:00", date(index), index % 24),
    }
}

pub(super) fn date(index: usize) -> String {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
    let day = Days::new(u64::try_from(index % 700).unwrap_or(0));
    first.checked_add_days(day).unwrap_or(first).to_string()
}
