//! An API's conventions as data: all that the runtime has to know about the API as a whole.
//!
//! The generated crate holds one [`Conventions`], written from the document's extensions. What
//! cannot be data stands in the module `revio`.

/// The conventions of one API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// What the API is called in messages.
    pub name: &'static str,
    /// The user agent where the user sets none.
    pub user_agent: &'static str,
    /// The base URLs; the first is used where the user sets none.
    pub servers: &'static [&'static str],
    /// How a caller says who they are.
    pub credentials: Credentials,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// What stands before the names of filters.
    pub filter_prefix: &'static str,
    /// How many calls are admitted.
    pub rate_limit: Option<RateLimitDefaults>,
    /// Where error bodies say what is wrong.
    pub errors: Errors,
    /// The members that stand around answers.
    pub envelope: Envelope,
    /// The tenant's own members of records.
    pub custom_fields: Option<CustomFields>,
}

/// How a caller says who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The user name of HTTP Basic, with a `{placeholder}` for each credential in it.
    pub user_name: &'static str,
    /// Texts that a credential must not have in it.
    pub refuse: &'static [(&'static str, &'static str)],
    /// The header that carries the credential `subscription_key`.
    pub key_header: Option<&'static str>,
    /// The environment variable of each credential, and of `base_url`.
    pub environment: &'static [(&'static str, &'static str)],
}

/// How lists are paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The query parameter with the page's number.
    pub page: &'static str,
    /// The query parameter with the number of records on a page.
    pub page_size: &'static str,
    /// The number of the first page.
    pub first_page: i64,
    /// Records on a page where nobody says.
    pub default_page_size: i64,
    /// The greatest number of records on a page.
    pub max_page_size: i64,
}

/// How many calls are admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitDefaults {
    /// Calls in one window.
    pub calls: u32,
    /// The window's length.
    pub seconds: u32,
    /// Calls in a day.
    pub calls_per_day: Option<u32>,
}

/// Where error bodies say what is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errors {
    /// The members to look at, the best first.
    pub message: &'static [&'static str],
    /// The member whose first whole number is the wait in seconds.
    pub retry_after: Option<&'static str>,
}

/// The members that stand around answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Says whether the call went well.
    pub ok: &'static str,
    /// Links of the answer.
    pub links: &'static str,
    /// The identifier of what was made.
    pub id: &'static str,
}

/// The tenant's own members of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomFields {
    /// The member of a record that lists them.
    pub property: &'static str,
    /// A field's identifier.
    pub id: &'static str,
    /// What the tenant calls the field.
    pub label: &'static str,
    /// Its value.
    pub value: &'static str,
}
