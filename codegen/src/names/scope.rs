//! A set of names that must differ.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Case;
use super::{is_identifier, reserved};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Name, NameOverride};
use crate::source::Span;

/// The remedy for a name that the document can override.
const OVERRIDE: &str = "choose another name with `x-revio-name`";

/// The characters that separate words, and what a name with them is called.
const SEPARATORS: [(char, &str); 5] = [
    (' ', "Spaced"),
    ('-', "Dashed"),
    ('_', "Underscored"),
    ('.', "Dotted"),
    ('/', "Slashed"),
];

/// Names in the same Rust scope.
pub(super) struct Scope<'d> {
    reserved: Vec<&'static str>,
    taken: BTreeMap<String, Span>,
    /// The prefix on the wire that Rust names lack.
    prefix: String,
    /// Names from an outer scope, and the suffix for a name that would hide one.
    visible: Option<&'d BTreeSet<String>>,
    suffix: &'static str,
    remedy: &'static str,
    /// Whether names that collide get a suffix that says how they are written.
    is_styled: bool,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Scope<'d> {
    pub(super) fn new(
        reserved: &'static [&'static str],
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            reserved: reserved.to_vec(),
            taken: BTreeMap::new(),
            prefix: String::new(),
            visible: None,
            suffix: "",
            remedy: OVERRIDE,
            is_styled: false,
            diagnostics,
        }
    }

    /// Adds a suffix to each name that would hide one of the given names.
    pub(super) fn suffixed(
        mut self,
        names: &'d BTreeSet<String>,
        suffix: &'static str,
    ) -> Self {
        self.visible = Some(names);
        self.suffix = suffix;
        self
    }

    /// Removes a prefix from each name.
    pub(super) fn without_prefix(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// Sets the remedy for names that the document cannot override.
    pub(super) fn remedy(mut self, remedy: &'static str) -> Self {
        self.remedy = remedy;
        self
    }

    /// Reserves further names.
    pub(super) fn reserving(mut self, names: &[&'static str]) -> Self {
        self.reserved.extend(names);
        self
    }

    /// Changes to another list of reserved names, and to names that the document can override.
    pub(super) fn reserve(&mut self, reserved: &[&'static str]) {
        self.reserved = reserved.to_vec();
        self.remedy = OVERRIDE;
    }

    /// All names in the scope.
    pub(super) fn into_names(self) -> BTreeSet<String> {
        self.taken.into_keys().collect()
    }

    /// Assigns the Rust name: the override, or else the converted name on the wire.
    pub(super) fn assign(&mut self, name: &mut Name, case: Case) {
        self.assign_with(name, case, None);
    }

    /// The same, but a name that is taken is followed by how it is written, not by a number.
    pub(super) fn assign_styled(&mut self, name: &mut Name, case: Case) {
        self.is_styled = true;
        self.assign_with(name, case, None);
        self.is_styled = false;
    }

    /// Assigns the Rust name. The companion derives a second name that must be free too.
    pub(super) fn assign_with(
        &mut self,
        name: &mut Name,
        case: Case,
        companion: Option<fn(&str) -> String>,
    ) {
        let mut rust = self.preferred(name, case);
        if reserved::KEYWORDS.contains(&rust.as_str()) {
            rust = escaped(&rust);
        }
        if self.reserved.contains(&rust.as_str()) {
            rust = self.escape_reserved(name, &rust);
        }
        let names = |rust: &str| {
            let companion = companion.map(|companion| companion(rust));
            [Some(rust.to_owned()), companion].into_iter().flatten()
        };
        while names(&rust).any(|it| self.is_visible(&it)) {
            rust.push_str(self.suffix);
        }
        let taken_by =
            |rust: &str| names(rust).find_map(|it| self.taken.get(&it).copied());
        if let Some(first) = taken_by(&rust) {
            let style = self.is_styled.then(|| styled(&rust, &name.wire)).flatten();
            let mut numbered =
                style.into_iter().chain((2..).map(|number| format!("{rust}{number}")));
            let is_free = |it: &String| {
                taken_by(it).is_none() && !names(it).any(|name| self.is_visible(&name))
            };
            let unique = numbered.find(is_free).unwrap_or_default();
            self.warn_about_collision(name, first, &rust, &unique);
            rust = unique;
        }
        self.taken.extend(names(&rust).map(|it| (it, name.span)));
        name.rust = rust;
    }

    fn is_visible(&self, rust: &str) -> bool {
        self.visible.is_some_and(|names| names.contains(rust))
    }

    fn preferred(&mut self, name: &Name, case: Case) -> String {
        if let Some(own) = &name.name_override {
            if is_identifier(&own.text) && case.matches(&own.text) {
                return own.text.clone();
            }
            self.refuse(own, case);
        }
        let short = name.wire.strip_prefix(&self.prefix).filter(|it| !it.is_empty());
        case.convert(short.unwrap_or(&name.wire))
    }

    fn refuse(&mut self, name: &NameOverride, case: Case) {
        let title = format!("`{}` is not a valid Rust name here", name.text);
        let help = format!(
            "use ASCII letters, digits and `_`, written like `{}`; the name must not start \
             with a digit or be a keyword",
            case.sample()
        );
        self.diagnostics.push(
            Diagnostic::error(Code::InvalidName, title).at(name.span, "").help(help),
        );
    }

    fn escape_reserved(&mut self, name: &Name, rust: &str) -> String {
        let escaped = escaped(rust);
        let title = format!("the generated code uses the name `{rust}` itself");
        self.diagnostics.push(
            Diagnostic::warning(Code::ReservedName, title)
                .at(name.span, format!("`{}` becomes `{escaped}`", name.wire))
                .help(self.remedy),
        );
        escaped
    }

    fn warn_about_collision(
        &mut self,
        name: &Name,
        first: Span,
        rust: &str,
        unique: &str,
    ) {
        let is_numbered = unique.ends_with(|last: char| last.is_ascii_digit());
        let change = "; the number may change when the document changes";
        let change = if is_numbered { change } else { "" };
        let help = format!("{} for one of them{change}", self.remedy);
        // One name in the document may have several in Rust.
        let is_same = |it: &Diagnostic| {
            it.code == Code::NameCollision && it.has_spans(&[name.span, first])
        };
        if self.diagnostics.iter().any(is_same) {
            return;
        }
        let title = format!("two names become `{rust}` in Rust");
        self.diagnostics.push(
            Diagnostic::warning(Code::NameCollision, title)
                .at(name.span, format!("`{}` becomes `{unique}`", name.wire))
                .at(first, "is the first one")
                .help(help),
        );
    }
}

/// A name with how it is written on the wire. `None` if that says nothing about the mark at its
/// start.
fn styled(rust: &str, wire: &str) -> Option<String> {
    let mut letters = wire.chars();
    let first = letters.next();
    let sign = match first {
        Some('-') => Some("Minus"),
        Some('+') => Some("Plus"),
        _ => None,
    };
    if let (Some(sign), Some(second)) = (sign, letters.next())
        && second.is_alphanumeric()
    {
        return Some(format!("{sign}{rust}"));
    }
    let is_described = |it: char| {
        it.is_alphanumeric() || SEPARATORS.iter().any(|(separator, _)| *separator == it)
    };
    first.is_none_or(is_described).then(|| format!("{rust}{}", style(wire)))
}

/// How a name is written: its separators, and the case of its letters.
fn style(wire: &str) -> String {
    let mut style: String = SEPARATORS
        .iter()
        .filter(|(separator, _)| wire.contains(*separator))
        .map(|(_, name)| *name)
        .collect();
    let has = |is: fn(&char) -> bool| wire.chars().any(|letter| is(&letter));
    style.push_str(
        match (has(char::is_ascii_uppercase), has(char::is_ascii_lowercase)) {
            (true, false) => "Upper",
            (false, true) => "Lower",
            (true, true) => "Mixed",
            (false, false) => "",
        },
    );
    style
}

/// `match` becomes `match_`, `Self` becomes `SelfValue`.
fn escaped(rust: &str) -> String {
    let is_type = rust.starts_with(|first: char| first.is_ascii_uppercase());
    format!("{rust}{}", if is_type { "Value" } else { "_" })
}
