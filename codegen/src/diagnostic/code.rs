//! The kinds of findings: a closed list, so that each has a name that stays and none is without
//! an explanation.

use std::fmt;

/// Declares the list: a variant and its word a line.
macro_rules! codes {
    ($($code:ident => $word:literal,)*) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $word, "`")] $code,)*
        }

        impl Code {
            /// All kinds, in the order of their words.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The word that stands for it, in kebab case.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$code => $word,)*
                }
            }
        }
    };
}

codes! {
    AmbiguousWord => "ambiguous-word",
    Bounds => "bounds",
    BrokenOutput => "broken-output",
    CircularRef => "circular-ref",
    ClosedEnum => "closed-enum",
    ComponentCollision => "component-collision",
    ComponentName => "component-name",
    DanglingRef => "dangling-ref",
    DataAsMember => "data-as-member",
    Decode => "decode",
    DuplicateEnumValue => "duplicate-enum-value",
    DuplicateKey => "duplicate-key",
    DuplicateMember => "duplicate-member",
    DuplicateOperationId => "duplicate-operation-id",
    DuplicateParameter => "duplicate-parameter",
    DuplicateRequired => "duplicate-required",
    DuplicateTag => "duplicate-tag",
    EmptyFile => "empty-file",
    EmptyList => "empty-list",
    EndlessSchema => "endless-schema",
    EnumNames => "enum-names",
    EnumValue => "enum-value",
    GuideName => "guide-name",
    HiddenWord => "hidden-word",
    InvalidName => "invalid-name",
    JsonSyntax => "json-syntax",
    ListWithoutPaging => "list-without-paging",
    LogLine => "log-line",
    LostMember => "lost-member",
    ManyMediaTypes => "many-media-types",
    MediaType => "media-type",
    MisplacedExtension => "misplaced-extension",
    MissingExample => "missing-example",
    MissingFile => "missing-file",
    MissingKey => "missing-key",
    MissingOperationId => "missing-operation-id",
    MissingPathParameter => "missing-path-parameter",
    MissingRoot => "missing-root",
    MissingType => "missing-type",
    MoreFound => "more-found",
    MoreWithin => "more-within",
    NameCollision => "name-collision",
    NeedlessAllow => "needless-allow",
    NoLine => "no-line",
    NoRecord => "no-record",
    NoResponse => "no-response",
    NoSamples => "no-samples",
    OperationWithoutEvidence => "operation-without-evidence",
    OperationWithoutTag => "operation-without-tag",
    OptionalPathParameter => "optional-path-parameter",
    OtherKind => "other-kind",
    OtherType => "other-type",
    ParameterStyle => "parameter-style",
    PathTemplate => "path-template",
    ReadAndWriteOnly => "read-and-write-only",
    ReadLeniently => "read-leniently",
    RefSibling => "ref-sibling",
    RemoteRef => "remote-ref",
    ReservedHeader => "reserved-header",
    ReservedName => "reserved-name",
    ResponseCode => "response-code",
    SamePath => "same-path",
    SameSchema => "same-schema",
    SampleWithoutRecord => "sample-without-record",
    SchemaAndContent => "schema-and-content",
    SchemaName => "schema-name",
    ServerVariable => "server-variable",
    TooDeep => "too-deep",
    TooLarge => "too-large",
    UnclearEnvelope => "unclear-envelope",
    UnknownCredential => "unknown-credential",
    UnknownExtension => "unknown-extension",
    UnknownKey => "unknown-key",
    UnknownPathParameter => "unknown-path-parameter",
    UnknownProperty => "unknown-property",
    UnknownSchema => "unknown-schema",
    UnknownSecurity => "unknown-security",
    UnknownWord => "unknown-word",
    UnlistedPath => "unlisted-path",
    UnplacedFinding => "unplaced-finding",
    Unsupported => "unsupported",
    UnsupportedRef => "unsupported-ref",
    UnsupportedVersion => "unsupported-version",
    UntypedIdentifier => "untyped-identifier",
    UnusedFile => "unused-file",
    UnusedKey => "unused-key",
    WrongDefault => "wrong-default",
    WrongKind => "wrong-kind",
    YamlAlias => "yaml-alias",
    YamlAnchor => "yaml-anchor",
    YamlDocuments => "yaml-documents",
    YamlKey => "yaml-key",
    YamlMergeKey => "yaml-merge-key",
    YamlNumber => "yaml-number",
    YamlSyntax => "yaml-syntax",
    YamlTag => "yaml-tag",
}

impl Code {
    /// The kind that a word stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.word() == word)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What is printed is the word, so that it can be compared with one.
impl PartialEq<&str> for Code {
    fn eq(&self, word: &&str) -> bool {
        self.word() == *word
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn words_are_sorted_and_unique() {
        let words: Vec<_> = Code::ALL.iter().map(|code| code.word()).collect();
        assert!(words.is_sorted_by(|left, right| left < right), "{words:?}");
    }
}
