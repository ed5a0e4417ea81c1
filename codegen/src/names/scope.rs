//! A set of names that must differ from each other.

use std::collections::BTreeMap;

use super::{is_valid, refuse, reserved};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Name;
use crate::load::Span;

/// Names that stand side by side.
pub(super) struct Scope<'d> {
    reserved: &'static [&'static str],
    taken: BTreeMap<String, Span>,
    /// Names of other scopes that can be seen here, and what is put behind a name that is one.
    beside: Vec<String>,
    suffix: &'static str,
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
            diagnostics,
        }
    }

    pub(super) fn beside(mut self, names: &[String], suffix: &'static str) -> Self {
        self.beside = names.to_vec();
        self.suffix = suffix;
        self
    }

    /// All names that were given.
    pub(super) fn into_names(self) -> Vec<String> {
        self.taken.into_keys().collect()
    }

    /// Takes a name without giving it to anything in the document.
    pub(super) fn hold(&mut self, name: &str, span: Span) {
        self.taken.entry(name.to_owned()).or_insert(span);
    }

    /// Gives a name in the case that `cased` makes.
    pub(super) fn give(&mut self, name: &mut Name, cased: fn(&str) -> String) {
        self.give_as(name, cased);
    }

    /// Gives the name that the document asks for, or else the one that `made` makes.
    pub(super) fn give_as(&mut self, name: &mut Name, made: impl Fn(&str) -> String) {
        let mut rust = match &name.wanted {
            Some(wanted) if is_valid(wanted) => wanted.clone(),
            Some(_) => {
                refuse(name, self.diagnostics);
                made(&name.wire)
            }
            None => made(&name.wire),
        };
        if reserved::KEYWORDS.contains(&rust.as_str()) {
            rust = step_aside(&rust);
        }
        if self.reserved.contains(&rust.as_str()) {
            rust = self.step_aside_with_warning(name, &rust);
        }
        if self.beside.contains(&rust) {
            rust.push_str(self.suffix);
        }
        name.rust = self.only_one(name, rust);
        self.taken.insert(name.rust.clone(), name.span);
    }

    fn step_aside_with_warning(&mut self, name: &Name, rust: &str) -> String {
        let aside = step_aside(rust);
        let title = format!(
            "`{}` would be called `{rust}`, which generated code needs itself",
            name.wire
        );
        self.diagnostics.push(
            Diagnostic::warning("reserved-name", title)
                .at(name.span, format!("is called `{aside}` instead"))
                .help("choose another name with `x-revio-name`"),
        );
        aside
    }

    /// A name that nothing else here has.
    fn only_one(&mut self, name: &Name, rust: String) -> String {
        let Some(first) = self.taken.get(&rust).copied() else { return rust };
        let mut number = 2;
        let mut other = format!("{rust}{number}");
        while self.taken.contains_key(&other) {
            number += 1;
            other = format!("{rust}{number}");
        }
        let title = format!("two names become `{rust}` in Rust");
        self.diagnostics.push(
            Diagnostic::warning("name-collision", title)
                .at(name.span, format!("`{}` is called `{other}`", name.wire))
                .at(first, format!("has taken `{rust}`"))
                .help("choose a name for one of them with `x-revio-name`, so that it stays when the document changes"),
        );
        other
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
