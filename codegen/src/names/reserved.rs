//! The names that generated code uses itself.

/// Keywords of Rust, including reserved ones.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
    "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "Self",
];

/// Types of the prelude, and types that generated files import.
pub(super) const TYPES: &[&str] = idents! {
    AnyInteger AsRef BTreeMap Bound Box Bytes Call Client ClientBuilder Clone Codec Collection Copy
    Created DateTime Debug Decimal Default Done BodyBuilder Drop DynBox Eq Err Error Exercise
    Exercised Extra FindSent FixedOffset Fn FnMut FnOnce From Handle HandleBuilder Hash
    Into IntoFuture IntoIterator Iterator L ListRequest Tristate Method NaiveDate NaiveDateTime
    None Nullable Object Ok OneOrMany OneOrNone Operation Option Options Ord Page Pages PartialEq
    PartialOrd PatchRequest Conventions R RawJson RawRequest Records Redacted Response Result Secret Self Send Sized
    Some String Sync T ToOwned ToString TryFrom TryInto RawBody Value Vec
};

/// What `client.rs` imports besides the resource clients.
pub(super) const CLIENTS: &[&str] = idents! {
    CustomFields Duration Envelope Errors Hook Options Paging RateLimit RateLimitDefaults
    RateLimiter Remaining RetryBudget Security SecurityScheme ServerVariable Servers TokenSource
};

/// Other fields of a record, and the function that its constructor calls, which an argument of
/// the same name would hide.
pub(super) const FIELDS: &[&str] = &["placeholder", "extra"];

/// Other fields of a request body, and the methods of its builder.
pub(super) const REQUEST_FIELDS: &[&str] = &["build", "extra"];

/// The variant for unknown values.
pub(super) const VARIANTS: &[&str] = &["Other", "Self"];

/// Modules of the crate, crates that it uses, and methods of the client.
pub(super) const MODULES: &[&str] = idents! {
    alloc blocking builder client clone collection core custom_fields drift error fake
    from_env future guide headers hooks into journal lib limiter main operations options paging raw
    read_only registry remaining_calls request reqwest retry revio_runtime schemas std tower try_into
    types webhook with_options
};

/// Other methods of a resource client, and methods of the prelude that take a value: the compiler
/// prefers those to methods that borrow.
pub(super) const METHODS: &[&str] = &["clone", "edit", "into", "new", "try_into"];

/// Other methods of the client's builder.
pub(super) const SETTINGS: &[&str] = idents! {
    base_url build build_blocking connect_timeout from_env hook http observer options rate_limit
    rate_limiter retry_budget transport user_agent
};

/// Methods of request builders.
pub(super) const SETTERS: &[&str] = idents! {
    body clone custom_field custom_field_labels filter from_call into_future options pages
    records replace request send wait
};

/// Other arguments and variables of a method that creates a request.
pub(super) const ARGUMENTS: &[&str] = &["body", "call", "wire"];

/// Other variables in methods that take a whole record.
pub(super) const LOCALS: &[&str] =
    &["placeholder", "body", "builder", "edit", "replace", "value"];

/// The list of operations in the registry.
pub(super) const CONSTANTS: &[&str] = &["OPERATIONS"];

/// Other names in the functions of the exercise, and the field that holds one.
pub(super) const FUNCTIONS: &[&str] = &[
    "body",
    "call",
    "client",
    "date",
    "date_time",
    "offset_date_time",
    "record",
    "replace",
];
