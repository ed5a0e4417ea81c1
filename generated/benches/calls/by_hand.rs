//! The twin: what one writes by hand with reqwest and `serde_json`, with the settings of the client.

use std::time::Duration;

use revio::reqwest::header::{ACCEPT, CONTENT_TYPE};
use revio::reqwest::redirect::Policy;
use revio::reqwest::{Client, RequestBuilder, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::compare::Outcome;
use crate::twin::{Collection, Contact};
use crate::{CLIENT_CODE, PASSWORD, USERNAME};

const JSON: &str = "application/json";
const TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) struct ByHand {
    http: Client,
    contacts: String,
    user: String,
}

#[derive(Serialize)]
struct NewContact<'a> {
    customer_id: i64,
    name: &'a str,
    email: &'a str,
    company: &'a str,
    phone: &'a str,
}

#[derive(Deserialize)]
struct Created {
    id: i64,
    #[serde(flatten)]
    _extra: Map<String, Value>,
}

impl ByHand {
    pub(crate) fn new(base_url: &str) -> Outcome<Self> {
        Ok(Self {
            http: Client::builder()
                .redirect(Policy::none())
                .timeout(TIMEOUT)
                .user_agent("by-hand/1.0")
                .build()?,
            contacts: format!("{base_url}/Contacts"),
            user: format!("{USERNAME}@{CLIENT_CODE}"),
        })
    }

    pub(crate) async fn page(
        &self,
        size: u16,
        page: u16,
    ) -> Outcome<Collection<Contact>> {
        let url =
            format!("{}?search.page_size={size}&search.page={page}", self.contacts);
        let response = self.send(self.http.get(url)).await?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }

    /// The number of all contacts.
    pub(crate) async fn count(&self, size: u16) -> Outcome<usize> {
        let mut count = 0;
        for page in 1.. {
            let page = self.page(size, page).await?;
            count += page.records.len();
            if !page.has_more {
                break;
            }
        }
        Ok(count)
    }

    /// Creates a contact, and returns its identifier.
    pub(crate) async fn create(&self) -> Outcome<i64> {
        let body = NewContact {
            customer_id: 1001,
            name: "Jane Doe",
            email: "jane@example.com",
            company: "Example Co",
            phone: "5555550100",
        };
        let request = self.http.post(&self.contacts).header(CONTENT_TYPE, JSON);
        let response = self.send(request.body(serde_json::to_vec(&body)?)).await?;
        let created: Created = serde_json::from_slice(&response.bytes().await?)?;
        Ok(created.id)
    }

    async fn send(&self, request: RequestBuilder) -> Outcome<Response> {
        let request =
            request.basic_auth(&self.user, Some(PASSWORD)).header(ACCEPT, JSON);
        Ok(request.send().await?.error_for_status()?)
    }
}
