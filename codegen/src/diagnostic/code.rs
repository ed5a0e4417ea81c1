//! The codes of the diagnostics: a closed list, so that each has a stable name and an explanation.

use std::fmt;

/// Declares the codes, one variant and its name per line.
macro_rules! codes {
    ($($code:ident => $name:literal,)*) => {
        /// The code of a diagnostic.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`")] $code,)*
        }

        impl Code {
            /// All codes, sorted by name.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The name, in kebab case.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }
        }
    };
}

codes! {
    AmbiguousAlternative => "ambiguous-alternative",
    BrokenOutput => "broken-output",
    CircularRef => "circular-ref",
    ClosedEnum => "closed-enum",
    CoercedValue => "coerced-value",
    ConflictingCredentials => "conflicting-credentials",
    ContradictingParts => "contradicting-parts",
    DanglingRef => "dangling-ref",
    DataLikeProperty => "data-like-property",
    DecodeError => "decode-error",
    DuplicateComponent => "duplicate-component",
    DuplicateEnumValue => "duplicate-enum-value",
    DuplicateJsonKey => "duplicate-json-key",
    DuplicateKey => "duplicate-key",
    DuplicateOperationId => "duplicate-operation-id",
    DuplicateParameter => "duplicate-parameter",
    DuplicatePath => "duplicate-path",
    DuplicateRequired => "duplicate-required",
    DuplicateSchema => "duplicate-schema",
    DuplicateTag => "duplicate-tag",
    EmptyFile => "empty-file",
    EmptyList => "empty-list",
    EnumNameCount => "enum-name-count",
    EnumTypeMismatch => "enum-type-mismatch",
    FilterWithoutPrefix => "filter-without-prefix",
    HiddenEnumValue => "hidden-enum-value",
    IgnoredBody => "ignored-body",
    IgnoredKeyword => "ignored-keyword",
    IgnoredTag => "ignored-tag",
    IncompatibleType => "incompatible-type",
    InfiniteSchema => "infinite-schema",
    InvalidBounds => "invalid-bounds",
    InvalidComponentName => "invalid-component-name",
    InvalidDefault => "invalid-default",
    InvalidEnumValue => "invalid-enum-value",
    InvalidExample => "invalid-example",
    InvalidGuideName => "invalid-guide-name",
    InvalidHeaderName => "invalid-header-name",
    InvalidLogLine => "invalid-log-line",
    InvalidLookup => "invalid-lookup",
    InvalidMediaType => "invalid-media-type",
    InvalidName => "invalid-name",
    InvalidParameterStyle => "invalid-parameter-style",
    InvalidPathTemplate => "invalid-path-template",
    InvalidSchemaName => "invalid-schema-name",
    InvalidServer => "invalid-server",
    InvalidStatusCode => "invalid-status-code",
    JsonSyntax => "json-syntax",
    ListWithoutPaging => "list-without-paging",
    MismatchedRef => "mismatched-ref",
    MisplacedExtension => "misplaced-extension",
    MissingEvidence => "missing-evidence",
    MissingExample => "missing-example",
    MissingFile => "missing-file",
    MissingKey => "missing-key",
    MissingOperationId => "missing-operation-id",
    MissingPathParameter => "missing-path-parameter",
    MissingResponse => "missing-response",
    MissingRoot => "missing-root",
    MissingSamples => "missing-samples",
    MissingSummary => "missing-summary",
    MissingTag => "missing-tag",
    MissingType => "missing-type",
    MultipleMediaTypes => "multiple-media-types",
    NameCollision => "name-collision",
    NoInsertionPoint => "no-insertion-point",
    OperationIdStyle => "operation-id-style",
    OptionalPathParameter => "optional-path-parameter",
    OverlappingEdits => "overlapping-edits",
    ReadAndWriteOnly => "read-and-write-only",
    RefSibling => "ref-sibling",
    RelativeServer => "relative-server",
    RemoteRef => "remote-ref",
    ReplacementDropsProperty => "replacement-drops-property",
    ReplacementOfNonRecord => "replacement-of-non-record",
    ReplacementTypeMismatch => "replacement-type-mismatch",
    ReservedName => "reserved-name",
    ReservedParameter => "reserved-parameter",
    SampleWithoutRecord => "sample-without-record",
    SchemaAndContent => "schema-and-content",
    SwallowedText => "swallowed-text",
    TooDeep => "too-deep",
    TooLarge => "too-large",
    TruncatedLog => "truncated-log",
    TypeMismatch => "type-mismatch",
    UnclearEnvelope => "unclear-envelope",
    UndeclaredServerVariable => "undeclared-server-variable",
    UndeclaredTag => "undeclared-tag",
    UnknownCredential => "unknown-credential",
    UnknownExtension => "unknown-extension",
    UnknownFormat => "unknown-format",
    UnknownKey => "unknown-key",
    UnknownLocation => "unknown-location",
    UnknownPathParameter => "unknown-path-parameter",
    UnknownProperty => "unknown-property",
    UnknownSchema => "unknown-schema",
    UnknownSecurityScheme => "unknown-security-scheme",
    UnlistedPath => "unlisted-path",
    Unsupported => "unsupported",
    UnsupportedRef => "unsupported-ref",
    UnsupportedVersion => "unsupported-version",
    UntypedIdentifier => "untyped-identifier",
    UnusedAllow => "unused-allow",
    UnusedFile => "unused-file",
    UnusedKey => "unused-key",
    UnusedMediaType => "unused-media-type",
    UnusedSecurityScheme => "unused-security-scheme",
    YamlAlias => "yaml-alias",
    YamlAnchor => "yaml-anchor",
    YamlBooleanLike => "yaml-boolean-like",
    YamlDocuments => "yaml-documents",
    YamlKey => "yaml-key",
    YamlLeadingZero => "yaml-leading-zero",
    YamlMergeKey => "yaml-merge-key",
    YamlNumber => "yaml-number",
    YamlSyntax => "yaml-syntax",
    YamlTag => "yaml-tag",
}

impl Code {
    /// The code with a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }

    /// Whether the error is about a value that is wrong in itself, and does not change what the rest
    /// of the document means.
    #[expect(clippy::too_many_lines, reason = "one line per code")]
    pub(crate) fn is_about_a_value(self) -> bool {
        match self {
            Self::DuplicateOperationId
            | Self::DuplicateRequired
            | Self::DuplicateTag
            | Self::InvalidBounds
            | Self::InvalidDefault
            | Self::InvalidHeaderName
            | Self::InvalidMediaType
            | Self::InvalidParameterStyle
            | Self::InvalidPathTemplate
            | Self::InvalidServer
            | Self::InvalidStatusCode
            | Self::MissingKey
            | Self::MissingPathParameter
            | Self::UndeclaredServerVariable
            | Self::UnknownKey
            | Self::UnknownPathParameter => true,
            Self::AmbiguousAlternative
            | Self::BrokenOutput
            | Self::CircularRef
            | Self::ClosedEnum
            | Self::CoercedValue
            | Self::ConflictingCredentials
            | Self::ContradictingParts
            | Self::DanglingRef
            | Self::DataLikeProperty
            | Self::DecodeError
            | Self::DuplicateComponent
            | Self::DuplicateEnumValue
            | Self::DuplicateJsonKey
            | Self::DuplicateKey
            | Self::DuplicateParameter
            | Self::DuplicatePath
            | Self::DuplicateSchema
            | Self::EmptyFile
            | Self::EmptyList
            | Self::EnumNameCount
            | Self::EnumTypeMismatch
            | Self::FilterWithoutPrefix
            | Self::HiddenEnumValue
            | Self::IgnoredBody
            | Self::IgnoredKeyword
            | Self::IgnoredTag
            | Self::IncompatibleType
            | Self::InfiniteSchema
            | Self::InvalidComponentName
            | Self::InvalidEnumValue
            | Self::InvalidExample
            | Self::InvalidGuideName
            | Self::InvalidLogLine
            | Self::InvalidLookup
            | Self::InvalidName
            | Self::InvalidSchemaName
            | Self::JsonSyntax
            | Self::ListWithoutPaging
            | Self::MismatchedRef
            | Self::MisplacedExtension
            | Self::MissingEvidence
            | Self::MissingExample
            | Self::MissingFile
            | Self::MissingOperationId
            | Self::MissingResponse
            | Self::MissingRoot
            | Self::MissingSamples
            | Self::MissingSummary
            | Self::MissingTag
            | Self::MissingType
            | Self::MultipleMediaTypes
            | Self::NameCollision
            | Self::NoInsertionPoint
            | Self::OperationIdStyle
            | Self::OptionalPathParameter
            | Self::OverlappingEdits
            | Self::ReadAndWriteOnly
            | Self::RefSibling
            | Self::RelativeServer
            | Self::RemoteRef
            | Self::ReplacementDropsProperty
            | Self::ReplacementOfNonRecord
            | Self::ReplacementTypeMismatch
            | Self::ReservedName
            | Self::ReservedParameter
            | Self::SampleWithoutRecord
            | Self::SchemaAndContent
            | Self::SwallowedText
            | Self::TooDeep
            | Self::TooLarge
            | Self::TruncatedLog
            | Self::TypeMismatch
            | Self::UnclearEnvelope
            | Self::UndeclaredTag
            | Self::UnknownCredential
            | Self::UnknownExtension
            | Self::UnknownFormat
            | Self::UnknownLocation
            | Self::UnknownProperty
            | Self::UnknownSchema
            | Self::UnknownSecurityScheme
            | Self::UnlistedPath
            | Self::Unsupported
            | Self::UnsupportedRef
            | Self::UnsupportedVersion
            | Self::UntypedIdentifier
            | Self::UnusedAllow
            | Self::UnusedFile
            | Self::UnusedKey
            | Self::UnusedMediaType
            | Self::UnusedSecurityScheme
            | Self::YamlAlias
            | Self::YamlAnchor
            | Self::YamlBooleanLike
            | Self::YamlDocuments
            | Self::YamlKey
            | Self::YamlLeadingZero
            | Self::YamlMergeKey
            | Self::YamlNumber
            | Self::YamlSyntax
            | Self::YamlTag => false,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, name: &&str) -> bool {
        self.as_str() == *name
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn names_are_sorted_and_unique() {
        let names: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(names.is_sorted_by(|left, right| left < right), "{names:?}");
    }
}
