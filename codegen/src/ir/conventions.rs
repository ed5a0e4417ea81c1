//! The conventions of an API, as its document declares them.

/// What holds for every operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conventions {
    /// Base addresses, the first one being the default.
    pub servers: Vec<String>,
    /// How a caller says who it is.
    pub credentials: Credentials,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// What every filter's name starts with.
    pub filter_prefix: String,
    /// How many calls are allowed.
    pub rate_limit: Option<RateLimitDefaults>,
    /// Where error bodies say what is wrong.
    pub errors: Errors,
    /// Members that answers carry beside their own.
    pub envelope: Envelope,
    /// How members that a tenant adds are carried.
    pub custom_fields: Option<CustomFields>,
    /// Whether a member that is not required may come as null.
    pub optional_may_be_null: bool,
}

/// How a caller says who it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials {
    /// The template of the Basic user name.
    pub user_name: String,
    /// Texts that a credential must not contain.
    pub refuse: Vec<(String, String)>,
    /// The header that takes a key besides.
    pub key_header: Option<String>,
    /// The environment variable of each credential.
    pub environment: Vec<(String, String)>,
    /// Every credential that a caller gives, in the order in which they are asked for.
    pub asked: Vec<Credential>,
}

/// Something that a caller gives to say who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its name: a placeholder of the user name, `password`, or the key.
    pub name: String,
    /// Whether it is never shown.
    pub secret: bool,
    /// Whether it must be given.
    pub required: bool,
}

/// How lists are paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The parameter with the page's number.
    pub page: String,
    /// The parameter with the number of records on a page.
    pub page_size: String,
    /// The number of the first page.
    pub first_page: i64,
    /// Records on a page when nothing is said.
    pub default_page_size: i64,
    /// The most records on a page.
    pub max_page_size: i64,
}

/// How many calls are allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimitDefaults {
    /// Calls in a window.
    pub calls: u32,
    /// The window's length.
    pub seconds: u32,
    /// Calls in a day.
    pub calls_per_day: Option<u32>,
}

/// Where error bodies say what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// Members that hold the message, in the order in which they are tried.
    pub message: Vec<String>,
    /// The member whose first whole number is the wait in seconds.
    pub retry_after: Option<String>,
}

/// Members that answers carry beside their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// Whether the call was carried out.
    pub ok: String,
    /// Links to other resources.
    pub links: String,
    /// The id of what was made.
    pub id: String,
}

/// How members that a tenant adds are carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFields {
    /// The member of a record that lists them.
    pub property: String,
    /// The member of a custom field that identifies it.
    pub id: String,
    /// The member that people read.
    pub label: String,
    /// The member that is written.
    pub value: String,
}
