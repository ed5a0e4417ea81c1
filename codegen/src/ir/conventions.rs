//! The conventions of an API, as its document declares them.

use super::Servers;

/// The conventions that every operation follows.
#[derive(Clone, Debug, Default)]
pub struct Conventions {
    /// Where requests go.
    pub servers: Servers,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// The prefix of every filter's name.
    pub filter_prefix: String,
    /// The documented rate limit.
    pub rate_limit: Option<RateLimitDefaults>,
    /// Where error bodies hold their details.
    pub errors: Errors,
    /// The fields that envelopes add to a response.
    pub envelope: Envelope,
    /// How records hold the fields that a tenant defines.
    pub custom_fields: Option<CustomFields>,
    /// Whether the API sends webhooks in the way of Rev.io.
    pub webhooks: bool,
    /// Whether every optional property may also be null.
    pub optional_may_be_null: bool,
}

/// How lists are paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The parameter with the page number.
    pub page: String,
    /// The parameter with the page size.
    pub page_size: String,
    /// The number of the first page.
    pub first_page: i64,
    /// The page size of a request without the parameter.
    pub default_page_size: i64,
    /// The largest page size.
    pub max_page_size: i64,
}

/// The documented rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimitDefaults {
    /// Calls per window.
    pub calls: u32,
    /// The length of the window.
    pub seconds: u32,
    /// Calls per day.
    pub calls_per_day: Option<u32>,
}

/// Where error bodies hold their details.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// Properties that may hold the message, in the order in which they are tried.
    pub message: Vec<String>,
    /// The property whose first integer is the delay in seconds before a retry.
    pub retry_after: Option<String>,
}

/// The names of the fields that envelopes add to a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// Whether the call succeeded.
    pub ok: String,
    /// Links to other resources.
    pub links: String,
    /// The id of the created record.
    pub id: String,
}

/// How records hold the fields that a tenant defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFields {
    /// The property of a record that lists them.
    pub property: String,
    /// The property of a custom field with its id.
    pub id: String,
    /// The property with the label.
    pub label: String,
    /// The property with the value.
    pub value: String,
}
