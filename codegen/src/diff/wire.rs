//! The rules for the wire: what a program that was built before the change meets at a server that
//! is as the document says after it.
//!
//! The table below is the only place where a verdict is given. A change of a type that travels
//! both ways gets the worse of the two rows that apply to it.

use std::fmt;

/// What becomes of calls that a program of yesterday makes. Ordered from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They work as before.
    Compatible,
    /// They work, but may say or get something else than was meant.
    Risky,
    /// They fail, or their answers cannot be read.
    Breaking,
}

impl Verdict {
    /// The word that stands for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub code: &'static str,
    /// What it says of the change.
    pub verdict: Verdict,
    /// The change.
    pub change: &'static str,
    /// What the program of yesterday meets.
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

        /// All rows, in the order in which they are explained.
        pub const TABLE: &[&Row] = &[$($name),*];
    };
}

table! {
    // What nobody sees on the wire.
    UNSEEN = "unseen", Compatible, "a Rust name, module or type", "the same bytes";
    DOCUMENTED = "documented", Compatible, "what is said about it", "the same bytes";

    // Operations.
    OPERATION_ADDED = "operation-added", Compatible, "a new operation", "nothing";
    OPERATION_REMOVED = "operation-removed", Breaking, "an operation taken away", "404 or 405";
    ENDPOINT = "endpoint", Breaking, "another path or method", "404 or 405";
    ANSWER = "answer", Breaking, "an answer of another kind", "it does not decode";

    // What is sent beside the body.
    PARAMETER_ADDED = "parameter-added", Compatible, "a new optional parameter", "nothing";
    PARAMETER_DEMANDED = "parameter-demanded", Breaking, "a parameter that is required now", "400";
    PARAMETER_FREED = "parameter-freed", Compatible, "a parameter that is optional now", "nothing";
    PARAMETER_REMOVED = "parameter-removed", Risky, "a parameter taken away",
        "it is ignored: a filter that does not filter";
    ENCODING = "encoding", Breaking, "another name, place or form of what is sent",
        "it is not understood";
    BOUND = "bound", Risky, "another bound of what is sent", "400 for some values";
    BOUND_WIDENED = "bound-widened", Compatible, "a wider bound of a parameter", "nothing";
    DEFAULT = "default", Risky, "another default of what is left out", "the server does otherwise";

    // Bodies.
    BODY_ADDED = "body-added", Compatible, "a new optional body", "nothing";
    BODY_DEMANDED = "body-demanded", Breaking, "a body that is required now", "400";
    BODY_FREED = "body-freed", Compatible, "a body that is optional now", "nothing";
    BODY_REMOVED = "body-removed", Risky, "a body taken away", "it is ignored";

    // Members that are sent.
    SENT_ADDED = "sent-member-added", Compatible, "a new optional member of a body", "nothing";
    SENT_DEMANDED = "sent-member-demanded", Breaking, "a member of a body that is required now",
        "400";
    SENT_FREED = "sent-member-freed", Compatible, "a member of a body that is optional now",
        "nothing";
    SENT_REMOVED = "sent-member-removed", Risky, "a member of a body taken away", "it is ignored";
    SENT_RENAMED = "sent-member-renamed", Breaking, "another name of a member of a body",
        "the member is ignored or missed";
    NULL_TAKEN = "sent-null-taken", Compatible, "null taken for a member of a body", "nothing";
    NULL_REFUSED = "sent-null-refused", Breaking, "null refused for a member of a body", "400";

    // Members that are read.
    READ_ADDED = "read-member-added", Compatible, "a new member of an answer",
        "it is kept in `extra`";
    READ_REMOVED = "read-member-removed", Risky, "an optional member of an answer taken away",
        "it is `None`";
    READ_LOST = "read-member-lost", Breaking, "a required member of an answer taken away",
        "the answer does not decode";
    READ_RENAMED = "read-member-renamed", Risky, "another name of a member of an answer",
        "it is `None`, and the new name is in `extra`";
    READ_WEAKER = "read-member-weaker", Breaking, "a member of an answer may be missing or null now",
        "the answer does not decode without it";
    READ_STRONGER = "read-member-stronger", Compatible, "a member of an answer is always there now",
        "nothing";

    // Values.
    TYPE = "type", Breaking, "another JSON kind of a value", "400, or it does not decode";
    FORMAT = "format", Risky, "another form of a value of the same JSON kind",
        "some values are refused, or do not decode";
    SENT_WORD_ADDED = "sent-word-added", Compatible, "a new word that may be sent", "nothing";
    SENT_WORD_REMOVED = "sent-word-removed", Breaking, "a word that may not be sent any more", "400";
    READ_WORD_ADDED = "read-word-added", Risky, "a new word in answers", "it is `Other`";
    READ_WORD_REMOVED = "read-word-removed", Compatible, "a word that comes no more", "nothing";
    SENT_KIND_ADDED = "sent-kind-added", Compatible, "a new JSON kind that may be sent", "nothing";
    SENT_KIND_REMOVED = "sent-kind-removed", Breaking, "a JSON kind that may not be sent any more",
        "400";
    READ_KIND_ADDED = "read-kind-added", Breaking, "a new JSON kind in answers",
        "the answer does not decode";
    READ_KIND_REMOVED = "read-kind-removed", Compatible, "a JSON kind that comes no more", "nothing";
    KIND_FIRST = "kind-first", Risky, "another JSON kind that is sent first",
        "the kind that was preferred before is sent";

    // Conventions.
    ADDRESS = "address", Breaking, "the address that is the default is gone", "nobody answers";
    CONVENTION = "convention", Breaking, "another way to sign in, to page, or to wrap answers",
        "calls are refused or misread";
    PACE = "pace", Risky, "another rate limit or form of errors", "429, or errors that say less";
}
