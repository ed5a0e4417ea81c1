//! The words that generated code needs for itself.

/// Words of the language that are no identifiers, or will not be.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
    "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "Self",
];

/// Types of the prelude, and those that generated files import.
pub(super) const TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "CellMut",
    "Clone",
    "Client",
    "ClientBuilder",
    "Collection",
    "Copy",
    "Created",
    "Debug",
    "Decimal",
    "Default",
    "Done",
    "Draft",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Exercise",
    "Exercised",
    "Extra",
    "CustomFieldKey",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Handle",
    "HandleBuilder",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Tristate",
    "Method",
    "NaiveDate",
    "NaiveDateTime",
    "None",
    "Nullable",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Options",
    "Ord",
    "Page",
    "Pages",
    "PartialEq",
    "PartialOrd",
    "Conventions",
    "RawRequest",
    "Records",
    "Response",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "T",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "RawBody",
    "Value",
    "Vec",
];

/// What `client.rs` imports beside the types that offer the calls.
pub(super) const CLIENTS: &[&str] = &[
    "Credentials",
    "CustomFields",
    "Duration",
    "Envelope",
    "Errors",
    "Options",
    "Paging",
    "RateLimit",
    "RateLimitDefaults",
    "RetryBudget",
];

/// What stands beside the members of a record, and the function that its constructor calls:
/// an argument of that name would hide it.
pub(super) const FIELDS: &[&str] = &["blank", "extra"];

/// The same, and the verbs of the builder that makes it.
pub(super) const REQUEST_FIELDS: &[&str] = &["build", "extra"];

/// The variant for unknown values.
pub(super) const VARIANTS: &[&str] = &["Other", "Self"];

/// Files of the crate, crates that it names, and what a client can do besides.
pub(super) const MODULES: &[&str] = &[
    "alloc",
    "builder",
    "client",
    "clone",
    "collection",
    "core",
    "drift",
    "fake",
    "from_env",
    "guide",
    "lib",
    "main",
    "operations",
    "registry",
    "request",
    "reqwest",
    "revio_runtime",
    "schemas",
    "std",
    "types",
    "with_options",
];

/// What every family of calls can do besides.
pub(super) const METHODS: &[&str] = &["clone", "edit", "new"];

/// The verbs of builders: a closed list.
pub(super) const SETTERS: &[&str] = &[
    "body",
    "clone",
    "custom_field",
    "custom_field_labels",
    "filter",
    "into_future",
    "options",
    "pages",
    "records",
    "replace",
    "send",
];

/// The other arguments and variables of a method that makes a call.
pub(super) const ARGUMENTS: &[&str] = &["body", "call", "wire"];

/// What methods that take a whole record name besides it.
pub(super) const LOCALS: &[&str] =
    &["blank", "body", "builder", "edit", "replace", "value"];

/// The list of all operations.
pub(super) const CONSTANTS: &[&str] = &["OPERATIONS"];

/// What the functions of the exercise name besides each other.
pub(super) const FUNCTIONS: &[&str] =
    &["body", "client", "date", "date_time", "record", "replace"];
