//! A minimal hand-written client that only lists contacts.

use revio::reqwest;
use serde::Deserialize;

use crate::{Outcome, Reads};

#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    contacts: String,
    user: String,
    password: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Contacts {
    ok: bool,
    has_more: bool,
    record_count: i64,
    records: Vec<Contact>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Contact {
    contact_id: i64,
    name: Option<String>,
    email: Option<String>,
    company: Option<String>,
    customer_id: Option<i64>,
    agent_id: Option<i64>,
    created_date: Option<String>,
    title: Option<String>,
    position: Option<String>,
    fax: Option<String>,
    phone: Option<String>,
    comments: Option<String>,
    mobile: Option<String>,
    contact_type_id: Option<i64>,
    fields: Option<Vec<Field>>,
    address: Option<Address>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Field {
    field_id: Option<i64>,
    label: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Address {
    line_1: Option<String>,
    line_2: Option<String>,
    city: Option<String>,
    postal_code: Option<String>,
    postal_code_extension: Option<String>,
    state_or_province: Option<String>,
}

impl ByHand {
    pub(crate) fn new(base_url: &str, user: &str, password: &str) -> Outcome<Self> {
        Ok(Self {
            http: reqwest::Client::builder().build()?,
            contacts: format!("{base_url}/Contacts"),
            user: user.to_owned(),
            password: password.to_owned(),
        })
    }
}

impl Reads for ByHand {
    async fn read(&self, size: i64) -> Outcome<usize> {
        let request =
            self.http.get(format!("{}?search.page_size={size}", self.contacts));
        let request = request.basic_auth(&self.user, Some(&self.password));
        let response = request.send().await?.error_for_status()?;
        let page: Contacts = serde_json::from_slice(&response.bytes().await?)?;
        Ok(page.records.len())
    }
}
