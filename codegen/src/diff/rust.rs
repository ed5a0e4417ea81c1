//! The rules for the Rust API: which release of the crate a change of the document needs.
//!
//! The table below is the only place where a verdict is given. It is the long form of the table
//! in the guide `generated/docs/versioning.md`: each row names the line of the guide that it
//! belongs to, and a test holds the two against each other. That a row is right is judged by the
//! compiler: `cargo xtask judge` has a case for each of them.

use std::fmt;

/// A release by semantic versioning. Ordered from the smallest to the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// What was there is there, and nothing else.
    Patch,
    /// What was there is there, and something besides.
    Minor,
    /// A program that used the crate may not compile, or does something else.
    Major,
}

impl Release {
    /// The word that stands for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The release that a word stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Patch, Self::Minor, Self::Major].into_iter().find(|it| it.word() == word)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub code: &'static str,
    /// The release that it asks for.
    pub release: Release,
    /// The change.
    pub change: &'static str,
    /// The line of the guide that it belongs to: the first cell.
    pub guide: &'static str,
}

macro_rules! table {
    ($($guide:literal => $release:ident {
        $($name:ident = $code:literal, $change:literal;)*
    })*) => {
        $($(pub(super) const $name: &Row = &Row {
            code: $code,
            release: Release::$release,
            change: $change,
            guide: $guide,
        };)*)*

        /// All rows, in the order of the guide.
        pub const TABLE: &[&Row] = &[$($($name),*),*];
    };
}

table! {
    "another text, example or evidence" => Patch {
        TEXT = "text", "another text, example, default or bound in the documentation";
        EVIDENCE = "evidence", "another level of evidence";
    }
    "a corrected path, method, name or encoding" => Patch {
        ENDPOINT = "endpoint", "another path or method of an operation";
        WIRE_NAME = "wire-name", "another name on the wire under the same Rust name";
        ENCODING = "encoding", "another place, style or media type of what is sent";
    }
    "a corrected convention, such as the rate limit" => Patch {
        CONVENTION = "convention", "another way to sign in, page, wait, or wrap answers";
    }
    "a wider bound of a parameter" => Patch {
        BOUND_WIDENED = "bound-widened", "a parameter takes numbers that were refused";
    }
    "`x-revio-retry` removed from an operation" => Patch {
        REPEATED_LESS = "repeated-less", "a call that may be lost is repeated no more";
    }
    "a new resource, operation, filter, type or guide" => Minor {
        FAMILY_ADDED = "family-added", "a new module and accessor";
        OPERATION_ADDED = "operation-added", "a new method with its builder";
        SETTER_ADDED = "setter-added", "a new setter of a call";
        HELPER_ADDED = "helper-added", "`edit` or `custom_field_labels` where there was none";
        TYPE_ADDED = "type-added", "a new type";
        CONVERSION_ADDED = "conversion-added", "a replacement that can be made from its record";
        SETTING_ADDED = "setting-added", "a new optional setting of the client";
        GUIDE_ADDED = "guide-added", "a new guide";
    }
    "a new field of a record" => Minor {
        MEMBER_ADDED = "member-added", "a new member that is not required";
    }
    "a new optional field of a body" => Minor {
        BODY_MEMBER_ADDED = "body-member-added", "a new setter of a body's builder";
    }
    "a new value of an open enum" => Minor {
        WORD_ADDED = "word-added", "a new variant of an enum";
    }
    "a new JSON type of a union" => Minor {
        KIND_ADDED = "kind-added", "a new variant of a union";
    }
    "a deprecation" => Minor {
        DEPRECATED = "deprecated", "a method or setter that the compiler warns of";
    }
    "`unverified` removed from an operation" => Minor {
        GATE_REMOVED = "gate-removed", "an operation that needs no feature any more";
    }
    "a new required field of a body" => Major {
        MEMBER_DEMANDED = "member-demanded", "a new member that `build` asks for";
        SETTING_DEMANDED = "setting-demanded", "a setting that the client's `build` asks for";
    }
    "another type or Rust name of anything" => Major {
        OPERATION_MOVED = "operation-moved", "an operation in another family";
        OPERATION_RENAMED = "operation-renamed", "another name of a method, its builder or static";
        ARGUMENT_ADDED = "argument-added", "a method takes one more argument";
        ARGUMENT_REMOVED = "argument-removed", "a method takes one argument less";
        ARGUMENT_TYPE = "argument-type", "another type of an argument";
        ARGUMENT_ORDER = "argument-order", "arguments of a method or of `new` in another order";
        SETTER_TYPE = "setter-type", "another type of what a setter takes";
        SETTER_RENAMED = "setter-renamed", "another name of a setter";
        SETTER_TO_ARGUMENT = "setter-to-argument", "a setter that became an argument";
        ARGUMENT_TO_SETTER = "argument-to-setter", "an argument that became a setter";
        BODY_TYPE = "body-type", "another type of a body";
        ANSWER_TYPE = "answer-type", "another type of what comes back";
        TYPE_MOVED = "type-moved", "a type in another module";
        TYPE_RENAMED = "type-renamed", "another name of a type";
        TYPE_KIND = "type-kind", "a record, enum, union, identifier or alias that became another";
        ALIAS_TARGET = "alias-target", "a name that stands for another type";
        RECORD_ROLE = "record-role", "a record that is made in another way";
        MEMBER_PROMISED = "member-promised", "a new member that `new` takes";
        MEMBER_RENAMED = "member-renamed", "another name of a member";
        MEMBER_TYPE = "member-type", "another type of a member";
        MEMBER_REQUIRED = "member-required", "a member that is required now";
        MEMBER_OPTIONAL = "member-optional", "a member that is optional now";
        MEMBER_NULL = "member-null", "a member whose null is told apart, or no more";
        MEMBER_BOXED = "member-boxed", "a member that is boxed, or no more";
        WORD_RENAMED = "word-renamed", "another name of a variant";
        KIND_TYPE = "kind-type", "another type of a union's variant";
        KIND_FIRST = "kind-first", "another variant that plain values become";
        KIND_HIDDEN = "kind-hidden", "a union that cannot be displayed any more";
    }
    "a removed field, operation or enum value" => Major {
        FAMILY_REMOVED = "family-removed", "a module and its accessor gone";
        OPERATION_REMOVED = "operation-removed", "a method gone";
        SETTER_REMOVED = "setter-removed", "a setter gone";
        HELPER_REMOVED = "helper-removed", "`edit` or `custom_field_labels` gone, or of another record";
        TYPE_REMOVED = "type-removed", "a type gone";
        MEMBER_REMOVED = "member-removed", "a member gone";
        WORD_REMOVED = "word-removed", "a variant of an enum gone";
        KIND_REMOVED = "kind-removed", "a variant of a union gone";
        SETTING_REMOVED = "setting-removed", "a setting of the client gone";
        GUIDE_REMOVED = "guide-removed", "a guide gone";
    }
    "an operation moved behind `unverified`" => Major {
        GATE_ADDED = "gate-added", "an operation that needs the feature now";
    }
    "a narrower bound of a parameter" => Major {
        BOUND_NARROWED = "bound-narrowed", "a parameter refuses numbers that it took";
    }
    "`x-revio-retry` added to an operation" => Major {
        REPEATED_MORE = "repeated-more", "a call that may be lost is repeated now";
    }
    "another meaning of a default" => Major {
        DEFAULT = "default", "another base address, or other variables of the environment";
    }
}
