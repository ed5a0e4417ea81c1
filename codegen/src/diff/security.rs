//! Security schemes, credentials and requirements.

use super::compare::{Comparison, Side, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Api, Credential, Operation, Requirement, SecurityScheme};

impl Comparison<'_> {
    /// Compares how clients authenticate.
    pub(super) fn security(&mut self) {
        let (old, new) = (&self.old.api.security, &self.new.api.security);
        let spot = self.security_spot();
        let by_key: fn(&SecurityScheme) -> String = |it| it.key.clone();
        for (old, new) in pair(&old.schemes, &new.schemes, &[&by_key]).both {
            if old.place != new.place {
                let what = format!("`{}` is sent in another way", new.key);
                self.note(&spot, (wire::CONVENTION, rust::CONVENTION), what);
            }
        }
        if old.refuse != new.refuse {
            let what = "other texts that credentials must not contain";
            self.note(&spot, (wire::UNCHANGED, rust::CONVENTION), what);
        }
        let lost = old.environment.iter().any(|pair| !new.environment.contains(pair));
        if old.environment != new.environment {
            let rust = if new.environment.is_empty() {
                rust::SETTING_REMOVED
            } else if old.environment.is_empty() {
                rust::SETTING_ADDED
            } else if lost {
                rust::DEFAULT
            } else {
                rust::CONVENTION
            };
            self.note(&spot, (wire::UNCHANGED, rust), "other environment variables");
        }
        // A setting that breaks programs already reports the change.
        if !self.settings(&spot, &old.credentials, &new.credentials) {
            self.requirements(&spot, &old.required, &new.required);
        }
    }

    /// Compares the operation's own security requirement.
    pub(super) fn security_of(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        if old.security.is_some() || new.security.is_some() {
            let (one, other) = (&self.old.api.security, &self.new.api.security);
            let one = old.security.as_ref().unwrap_or(&one.required);
            let other = new.security.as_ref().unwrap_or(&other.required);
            self.requirements(spot, one, other);
        }
    }

    fn requirements(&mut self, spot: &Spot, old: &Requirement, new: &Requirement) {
        let old = alternatives(self.old.api, old);
        let new = alternatives(self.new.api, new);
        let is_enough = |credentials: &Vec<String>| {
            new.iter().any(|needed| needed.iter().all(|it| credentials.contains(it)))
        };
        let rows = if old == new {
            return;
        } else if old.iter().all(is_enough) {
            (wire::CREDENTIALS_OPTIONAL, rust::CONVENTION)
        } else {
            (wire::CREDENTIALS, rust::CREDENTIALS_REQUIRED)
        };
        self.note(spot, rows, format!("needs {}, not {}", text(&new), text(&old)));
    }

    /// Returns whether programs have to change their settings: one was removed, became required, or
    /// has another type.
    fn settings(&mut self, spot: &Spot, old: &[Credential], new: &[Credential]) -> bool {
        let mut is_breaking = false;
        let by_name: fn(&Credential) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(old, new, &[&by_name]);
        for setting in pairs.removed {
            let what = format!("the setting `{}` was removed", setting.name.rust());
            self.note(spot, (wire::CONVENTION, rust::SETTING_REMOVED), what);
            is_breaking = true;
        }
        for setting in pairs.added {
            let rows = if setting.required {
                (wire::CONVENTION, rust::SETTING_REQUIRED)
            } else {
                (wire::UNCHANGED, rust::SETTING_ADDED)
            };
            let what = format!("the setting `{}` was added", setting.name.rust());
            self.note(spot, rows, what);
            is_breaking |= setting.required;
        }
        for (old, new) in pairs.both {
            let rows = match (old.required, new.required) {
                _ if old.ty != new.ty => (wire::CONVENTION, rust::SETTING_TYPE),
                (false, true) => (wire::CONVENTION, rust::SETTING_REQUIRED),
                (true, false) => (wire::UNCHANGED, rust::CONVENTION),
                _ if old.secret != new.secret => (wire::UNCHANGED, rust::TEXT),
                _ => continue,
            };
            let what = format!("the setting `{}` changed", new.name.rust());
            self.note(spot, rows, what);
            is_breaking |= old.ty != new.ty || new.required && !old.required;
        }
        is_breaking
    }

    fn security_spot(&self) -> Spot {
        let place = |side: &Side<'_>| {
            let keys = ["security", "x-revio-credentials", "components"];
            let mut entries = keys.iter().filter_map(|key| side.tree.root.entry(key));
            entries.next().map(|entry| entry.span)
        };
        let (old, new) = (place(&self.old), place(&self.new));
        super::client::spot("credentials".to_owned(), old, new)
    }
}

/// The keys of the schemes of each alternative. Without alternatives, no credentials are needed.
fn alternatives(api: &Api, requirement: &Requirement) -> Vec<Vec<String>> {
    if requirement.is_empty() {
        return vec![Vec::new()];
    }
    let key = |scheme: &usize| Some(api.security.schemes.get(*scheme)?.key.clone());
    requirement.iter().map(|it| it.iter().filter_map(key).collect()).collect()
}

fn text(alternatives: &[Vec<String>]) -> String {
    let text = |schemes: &Vec<String>| match schemes.as_slice() {
        [] => "no credentials".to_owned(),
        schemes => format!("`{}`", schemes.join("` and `")),
    };
    alternatives.iter().map(text).collect::<Vec<_>>().join(" or ")
}
