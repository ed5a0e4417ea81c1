//! A set of names that must differ from each other.

use std::collections::BTreeMap;

use super::words::Case;
use super::{is_valid, reserved};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Name, Wanted};
use crate::source::Span;

/// What to do about a name where the document can ask for another.
const ASK: &str = "choose another name with `x-revio-name`";

/// Names that stand side by side.
pub(super) struct Scope<'d> {
    reserved: &'static [&'static str],
    taken: BTreeMap<String, Span>,
    /// Names of other scopes that can be seen here, and what is put behind a name that is one.
    beside: Vec<String>,
    suffix: &'static str,
    remedy: &'static str,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Scope<'d> {
    pub(super) fn new(
        reserved: &'static [&'static str],
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            reserved,
            taken: BTreeMap::new(),
            beside: Vec::new(),
            suffix: "",
            remedy: ASK,
            diagnostics,
        }
    }

    pub(super) fn beside(mut self, names: &[String], suffix: &'static str) -> Self {
        self.beside = names.to_vec();
        self.suffix = suffix;
        self
    }

    /// Says what else can be done about a name, where `x-revio-name` has no place.
    pub(super) fn remedy(mut self, remedy: &'static str) -> Self {
        self.remedy = remedy;
        self
    }

    /// From here on, other words are reserved and `x-revio-name` has a place.
    pub(super) fn go_on(&mut self, reserved: &'static [&'static str]) {
        self.reserved = reserved;
        self.remedy = ASK;
    }

    /// All names that were given.
    pub(super) fn into_names(self) -> Vec<String> {
        self.taken.into_keys().collect()
    }

    /// Gives the name that the document asks for, or else the one made of that on the wire.
    pub(super) fn give(&mut self, name: &mut Name, case: Case) {
        let made = case.of(&name.wire);
        self.give_made(name, case, made, |_| None);
    }

    /// The same for a name whose first part only says what kind of thing it is.
    pub(super) fn give_without(&mut self, name: &mut Name, case: Case, prefix: &str) {
        let rest = name.wire.strip_prefix(prefix).filter(|rest| !rest.is_empty());
        let made = case.of(rest.unwrap_or(&name.wire));
        self.give_made(name, case, made, |_| None);
    }

    /// The same for a name that brings another along.
    pub(super) fn give_with(
        &mut self,
        name: &mut Name,
        case: Case,
        other: fn(&str) -> String,
    ) {
        let made = case.of(&name.wire);
        self.give_made(name, case, made, |rust| Some(other(rust)));
    }

    fn give_made(
        &mut self,
        name: &mut Name,
        case: Case,
        made: String,
        other: impl Fn(&str) -> Option<String>,
    ) {
        let mut rust = match &name.wanted {
            Some(wanted) if is_valid(&wanted.text) && case.fits(&wanted.text) => {
                wanted.text.clone()
            }
            Some(wanted) => {
                self.refuse(wanted, case);
                made
            }
            None => made,
        };
        if reserved::KEYWORDS.contains(&rust.as_str()) {
            rust = step_aside(&rust);
        }
        if self.reserved.contains(&rust.as_str()) {
            rust = self.step_aside_with_warning(name, &rust);
        }
        while self.beside.contains(&rust) {
            rust.push_str(self.suffix);
        }
        name.rust = self.only_one(name, rust, &other);
        self.taken.insert(name.rust.clone(), name.span);
        if let Some(other) = other(&name.rust) {
            self.taken.insert(other, name.span);
        }
    }

    fn refuse(&mut self, wanted: &Wanted, case: Case) {
        let help = format!(
            "use ASCII letters, digits and `_`, written like `{}`; not a digit first, and no \
             keyword",
            case.example()
        );
        let title = format!("`{}` cannot be the name of this in Rust", wanted.text);
        self.diagnostics.push(
            Diagnostic::error(Code::InvalidName, title).at(wanted.span, "").help(help),
        );
    }

    fn step_aside_with_warning(&mut self, name: &Name, rust: &str) -> String {
        let aside = step_aside(rust);
        let title = format!("generated code needs the name `{rust}` itself");
        self.diagnostics.push(
            Diagnostic::warning(Code::ReservedName, title)
                .at(name.span, format!("`{}` is called `{aside}`", name.wire))
                .help(self.remedy),
        );
        aside
    }

    /// A name that nothing else here has, and neither what it brings along.
    fn only_one(
        &mut self,
        name: &Name,
        rust: String,
        other: impl Fn(&str) -> Option<String>,
    ) -> String {
        let taken_by = |rust: &str| {
            let other = other(rust);
            let names = [Some(rust), other.as_deref()];
            names.into_iter().flatten().find_map(|name| self.taken.get(name).copied())
        };
        let Some(first) = taken_by(&rust) else { return rust };
        let mut number = 2;
        let mut numbered = format!("{rust}{number}");
        while taken_by(&numbered).is_some() || self.beside.contains(&numbered) {
            number += 1;
            numbered = format!("{rust}{number}");
        }
        let title = format!("two names become `{rust}` in Rust");
        self.diagnostics.push(
            Diagnostic::warning(Code::NameCollision, title)
                .at(name.span, format!("`{}` is called `{numbered}`", name.wire))
                .at(first, "comes first")
                .help(format!(
                    "{} for one of them; a number may change when the document does",
                    self.remedy
                )),
        );
        numbered
    }
}

/// `match` becomes `match_`, `Self` becomes `SelfValue`.
fn step_aside(rust: &str) -> String {
    if rust.starts_with(|first: char| first.is_ascii_uppercase()) {
        format!("{rust}Value")
    } else {
        format!("{rust}_")
    }
}
