//! The conventions of an API as data: what the runtime knows about the API as a whole.
//!
//! The generated crate has one [`Conventions`], written from the extensions of the document. The
//! module `revio` has the conventions that need code.

mod security;
mod servers;

pub(crate) use security::allows_anonymous;
pub use security::{CredentialPlace, Requirement, Security, SecurityScheme};
pub use servers::{ServerVariable, Servers};

/// The conventions of one API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// The name of the API in messages.
    pub name: &'static str,
    /// The default user agent.
    pub user_agent: &'static str,
    /// The servers.
    pub servers: Servers,
    /// How requests authenticate.
    pub security: Security,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// The prefix of the names of filters in the query.
    pub filter_prefix: &'static str,
    /// The rate limit of the API.
    pub rate_limit: Option<RateLimitDefaults>,
    /// Which fields of an error body describe the error.
    pub errors: Errors,
    /// The field names of the envelope around responses.
    pub envelope: Envelope,
    /// The field names of custom fields, if records have any.
    pub custom_fields: Option<CustomFields>,
}

/// How lists are paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The query parameter for the page number.
    pub page: &'static str,
    /// The query parameter for the number of records on a page.
    pub page_size: &'static str,
    /// The number of the first page.
    pub first_page: i64,
    /// The number of records on a page if the request does not set one.
    pub default_page_size: i64,
    /// The largest number of records on a page.
    pub max_page_size: i64,
}

/// The rate limit of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitDefaults {
    /// The number of calls in one window.
    pub calls: u32,
    /// The length of the window in seconds.
    pub seconds: u32,
    /// The number of calls in one day.
    pub calls_per_day: Option<u32>,
}

/// Which fields of an error body describe the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errors {
    /// The fields with the message, in order of precedence.
    pub message: &'static [&'static str],
    /// The field whose first integer is the time to wait before a retry, in seconds.
    pub retry_after: Option<&'static str>,
}

/// The field names of the envelope around responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Whether the call succeeded.
    pub ok: &'static str,
    /// Links to related resources.
    pub links: &'static str,
    /// The identifier of a record that was created.
    pub id: &'static str,
}

/// The field names of custom fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomFields {
    /// The property of a record that lists its custom fields.
    pub property: &'static str,
    /// The identifier of a custom field.
    pub id: &'static str,
    /// The label that the tenant gave to a custom field.
    pub label: &'static str,
    /// The value of a custom field.
    pub value: &'static str,
}
