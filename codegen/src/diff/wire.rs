//! Rules for the wire: what an existing program meets at a server that follows the new document.
//!
//! The table below is the only source of verdicts. A type that is sent and read gets the worse of
//! the two rows that apply.

use std::fmt;

/// The effect on calls of existing programs. Ordered from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They work as before.
    Compatible,
    /// They work, but may send or return something other than intended.
    Risky,
    /// They fail, or their responses cannot be decoded.
    Breaking,
}

impl Verdict {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The name of the rule.
    pub code: &'static str,
    /// The effect on existing programs.
    pub verdict: Verdict,
    /// The change.
    pub change: &'static str,
    /// What an existing program meets.
    pub meets: &'static str,
}

macro_rules! table {
    ($($name:ident = $code:literal, $verdict:ident, $change:literal, $meets:literal;)*) => {
        $(pub(super) const $name: &Row = &Row {
            code: $code,
            verdict: Verdict::$verdict,
            change: $change,
            meets: $meets,
        };)*

        /// All rows, in the order of the documentation.
        pub const TABLE: &[&Row] = &[$($name),*];
    };
}

table! {
    // Changes that are not visible on the wire.
    UNCHANGED = "unchanged", Compatible, "a Rust name, module or type", "the same bytes";
    DOCUMENTED = "documented", Compatible, "the documentation", "the same bytes";

    // Operations.
    OPERATION_ADDED = "operation-added", Compatible, "a new operation", "nothing";
    OPERATION_REMOVED = "operation-removed", Breaking, "a removed operation", "404, 405, or 415 for a media type";
    ENDPOINT = "endpoint", Breaking, "another path or method", "404 or 405";
    CREDENTIALS = "credentials", Breaking, "an operation that needs other credentials", "401";
    CREDENTIALS_OPTIONAL = "credentials-optional", Compatible,
        "an operation that needs fewer credentials, or accepts others as well", "nothing";
    RESPONSE = "response", Breaking, "a response of another kind", "a decoding error";

    STATUS_ADDED = "status-added", Risky, "a new success status beside others", "`Other`";
    ERROR_TYPE = "error-type", Risky, "another type of an error's body",
        "an error of `Error::decode`";

    // Parameters.
    PARAMETER_ADDED = "parameter-added", Compatible, "a new optional parameter", "nothing";
    PARAMETER_REQUIRED = "parameter-required", Breaking, "a parameter that became required", "400";
    PARAMETER_OPTIONAL = "parameter-optional", Compatible, "a parameter that became optional",
        "nothing";
    PARAMETER_REMOVED = "parameter-removed", Risky, "a removed parameter",
        "an ignored parameter: a filter that does not filter";
    ENCODING = "encoding", Breaking, "another name, location or encoding of a sent value",
        "400, or an ignored value";
    BOUND = "bound", Risky, "another bound of a sent value", "400 for some values";
    BOUND_WIDENED = "bound-widened", Compatible, "a wider bound of a sent value", "nothing";
    DEFAULT = "default", Risky, "another default", "another behavior of the server";

    // Bodies.
    BODY_ADDED = "body-added", Compatible, "a new optional body", "nothing";
    BODY_REQUIRED = "body-required", Breaking, "a body that became required", "400";
    BODY_OPTIONAL = "body-optional", Compatible, "a body that became optional", "nothing";
    BODY_REMOVED = "body-removed", Risky, "a removed body", "an ignored body";

    // Properties that are sent.
    SENT_ADDED = "sent-property-added", Compatible, "a new optional property of a body", "nothing";
    SENT_REQUIRED = "sent-property-required", Breaking, "a property of a body that became required",
        "400";
    SENT_OPTIONAL = "sent-property-optional", Compatible,
        "a property of a body that became optional", "nothing";
    SENT_REMOVED = "sent-property-removed", Risky, "a removed property of a body",
        "an ignored property";
    SENT_RENAMED = "sent-property-renamed", Breaking, "another name of a property of a body",
        "an ignored or missing property";
    NULL_ACCEPTED = "sent-null-accepted", Compatible,
        "a property or an item of a body that became nullable", "nothing";
    NULL_REJECTED = "sent-null-rejected", Breaking,
        "a property or an item of a body that is no longer nullable", "400";

    // Properties that are read.
    READ_ADDED = "read-property-added", Compatible, "a new property of a response",
        "a value in `extra`";
    READ_REMOVED = "read-property-removed", Risky, "a removed optional property of a response",
        "`None`";
    READ_LOST = "read-property-lost", Breaking, "a removed required property of a response",
        "a decoding error";
    READ_RENAMED = "read-property-renamed", Risky, "another name of a property of a response",
        "`None`, and a value in `extra`";
    READ_OPTIONAL = "read-property-optional", Breaking,
        "a property or an item of a response that may be missing or null",
        "a decoding error without it";
    READ_REQUIRED = "read-property-required", Compatible,
        "a property or an item of a response that is always present", "nothing";

    // Values.
    TYPE = "type", Breaking, "another JSON type of a value", "400, or a decoding error";
    FORMAT = "format", Risky, "another format of a value of the same JSON type",
        "400 or a decoding error for some values";
    SENT_VALUE_ADDED = "sent-value-added", Compatible, "a new enum value in requests", "nothing";
    SENT_VALUE_REMOVED = "sent-value-removed", Breaking, "a removed enum value in requests", "400";
    READ_VALUE_ADDED = "read-value-added", Risky, "a new enum value in responses", "`Other`";
    READ_VALUE_REMOVED = "read-value-removed", Compatible, "a removed enum value in responses",
        "nothing";
    SENT_TYPE_ADDED = "sent-type-added", Compatible, "a new JSON type in requests", "nothing";
    SENT_TYPE_REMOVED = "sent-type-removed", Breaking, "a removed JSON type in requests", "400";
    READ_TYPE_ADDED = "read-type-added", Breaking, "a new JSON type in responses",
        "a decoding error";
    READ_TYPE_REMOVED = "read-type-removed", Compatible, "a removed JSON type in responses",
        "nothing";
    FIRST_TYPE = "first-type", Risky, "another preferred JSON type in requests",
        "values of the type that was preferred";

    // Conventions.
    ADDRESS = "address", Breaking, "a removed default server", "no response";
    CONVENTION = "convention", Breaking, "other credentials, paging or envelopes",
        "401 or misread responses";
    PACE = "pace", Risky, "another rate limit or error format", "429, or errors with less detail";
}
