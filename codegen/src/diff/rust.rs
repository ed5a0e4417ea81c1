//! Rules for the Rust API: which release of the crate a change of the document needs.
//!
//! The table below is the only source of verdicts. It is the long form of the table in the guide
//! `generated/docs/versioning.md`: each row names its line of the guide, and a test compares the
//! two. `cargo xtask judge` checks each row with the compiler.

use std::fmt;

/// A release by semantic versioning, ordered from patch to major.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// The API is the same.
    Patch,
    /// The API has more items.
    Minor,
    /// Programs may fail to compile or behave differently.
    Major,
}

impl Release {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The release of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Patch, Self::Minor, Self::Major]
            .into_iter()
            .find(|it| it.as_str() == name)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The name of the rule.
    pub code: &'static str,
    /// The release that the change needs.
    pub release: Release,
    /// The change.
    pub change: &'static str,
    /// The first cell of its line in the guide.
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
        WIRE_NAME = "wire-name", "another name or discriminator on the wire under the same Rust name";
        ENCODING = "encoding", "another location, style or media type of a sent value";
    }
    "a corrected convention, such as the rate limit" => Patch {
        CONVENTION = "convention", "other credentials, paging, limits or envelopes";
        LOOKUP = "lookup", "another list, filter or property of `find_sent`";
    }
    "a wider bound of a sent value" => Patch {
        BOUND_WIDENED = "bound-widened", "a request accepts more values";
    }
    "`x-revio-retry` removed from an operation" => Patch {
        RETRIED_LESS = "retried-less", "an operation is no longer retried after an unknown outcome";
    }
    "a new resource, operation, filter, type or guide" => Minor {
        RESOURCE_ADDED = "resource-added", "a new module and accessor";
        OPERATION_ADDED = "operation-added", "a new method with its builder";
        SETTER_ADDED = "setter-added", "a new setter of an operation";
        HELPER_ADDED = "helper-added", "`edit`, `custom_field_labels`, `find_sent`, or `new` of a custom field where there was none";
        TYPE_ADDED = "type-added", "a new type";
        HEADER_ADDED = "header-added", "a constant for a header of responses";
        CONVERSION_ADDED = "conversion-added", "a replacement that can be made from its record";
        SETTING_ADDED = "setting-added", "a new optional setting of the client";
        GUIDE_ADDED = "guide-added", "a new guide";
        MODULE_ADDED = "module-added", "a new module of a convention, such as `paging`";
    }
    "a parameter that takes several values as well as one" => Minor {
        SEVERAL_VALUES = "several-values", "a parameter that takes several values as well as one";
    }
    "a new field of a record" => Minor {
        FIELD_ADDED = "field-added", "a new field that is not required";
    }
    "a new optional field of a body" => Minor {
        BODY_FIELD_ADDED = "body-field-added", "a new setter of a body's builder";
    }
    "a new value of an open enum" => Minor {
        VARIANT_ADDED = "variant-added", "a new variant of an enum";
    }
    "a new JSON type of a union" => Minor {
        UNION_VARIANT_ADDED = "union-variant-added", "a new variant of a union";
    }
    "a deprecation" => Minor {
        DEPRECATED = "deprecated", "a deprecated method or setter";
    }
    "`unverified` removed from an operation" => Minor {
        GATE_REMOVED = "gate-removed", "an operation that no longer needs a feature";
    }
    "a new required field of a body" => Major {
        BODY_FIELD_REQUIRED = "body-field-required", "a new field that `build` requires";
        SETTING_REQUIRED = "setting-required", "a setting that `build` of the client requires";
        CREDENTIALS_REQUIRED = "credentials-required", "an operation that needs other credentials";
    }
    "another type or Rust name of anything" => Major {
        OPERATION_MOVED = "operation-moved", "an operation in another resource";
        OPERATION_RENAMED = "operation-renamed", "another name of a method, its builder or static";
        ARGUMENT_ADDED = "argument-added", "one more argument of a method";
        ARGUMENT_REMOVED = "argument-removed", "one argument less of a method";
        ARGUMENT_TYPE = "argument-type", "another type of an argument";
        ARGUMENT_ORDER = "argument-order", "arguments of a method or of `new` in another order";
        SETTING_TYPE = "setting-type", "another argument type of a setting of the client";
        SETTER_TYPE = "setter-type", "another argument type of a setter";
        SETTER_RENAMED = "setter-renamed", "another name of a setter";
        SETTER_TO_ARGUMENT = "setter-to-argument", "a setter that became an argument";
        ARGUMENT_TO_SETTER = "argument-to-setter", "an argument that became a setter";
        BODY_TYPE = "body-type", "another type of a body";
        RESPONSE_TYPE = "response-type", "another type of a response";
        TYPE_MOVED = "type-moved", "a type in another module";
        TYPE_RENAMED = "type-renamed", "another name of a type";
        TYPE_KIND = "type-kind", "a record, enum, union, identifier or alias that became another";
        HEADER_TYPE = "header-type", "another type or Rust name of a header of responses";
        ALIAS_TARGET = "alias-target", "an alias of another type";
        RECORD_ROLE = "record-role", "a record that is constructed in another way";
        FIELD_IN_CONSTRUCTOR = "field-in-constructor", "a new field that `new` takes";
        FIELD_RENAMED = "field-renamed", "another name of a field";
        FIELD_TYPE = "field-type", "another type of a field";
        FIELD_REQUIRED = "field-required", "a field that became required";
        FIELD_OPTIONAL = "field-optional", "a field that became optional";
        FIELD_NULL = "field-null", "a field that became nullable, or is no longer nullable";
        FIELD_BOXED = "field-boxed", "a field that became boxed, or is no longer boxed";
        VARIANT_RENAMED = "variant-renamed", "another name of a variant";
        UNION_VARIANT_TYPE = "union-variant-type", "another type of a union's variant";
        UNION_FIRST_VARIANT = "union-first-variant", "another variant that plain values convert to, or that is read first";
        UNION_NOT_DISPLAYABLE = "union-not-displayable", "a union that no longer implements `Display`";
    }
    "a removed field, operation or enum value" => Major {
        RESOURCE_REMOVED = "resource-removed", "a removed module and its accessor";
        OPERATION_REMOVED = "operation-removed", "a removed method";
        SETTER_REMOVED = "setter-removed", "a removed setter";
        HELPER_REMOVED = "helper-removed", "`edit`, `custom_field_labels`, `find_sent`, or `new` of a custom field removed, or with other types";
        TYPE_REMOVED = "type-removed", "a removed type";
        HEADER_REMOVED = "header-removed", "a removed constant for a header of responses";
        FIELD_REMOVED = "field-removed", "a removed field";
        VARIANT_REMOVED = "variant-removed", "a removed variant of an enum";
        UNION_VARIANT_REMOVED = "union-variant-removed", "a removed variant of a union";
        SETTING_REMOVED = "setting-removed", "a removed setting of the client";
        GUIDE_REMOVED = "guide-removed", "a removed guide";
        MODULE_REMOVED = "module-removed", "a removed module of a convention, such as `paging`";
    }
    "an operation moved behind `unverified`" => Major {
        GATE_ADDED = "gate-added", "an operation that needs the feature";
    }
    "a narrower bound of a sent value" => Major {
        BOUND_NARROWED = "bound-narrowed", "a request accepts fewer values";
    }
    "`x-revio-retry` added to an operation" => Major {
        RETRIED_MORE = "retried-more", "an operation is retried after an unknown outcome";
    }
    "another meaning of a default" => Major {
        DEFAULT = "default", "another base URL, or other environment variables";
    }
}
