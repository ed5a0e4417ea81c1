//! The client itself: servers, settings, conventions and guides.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::compare::{CLIENT, Comparison, Side, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::emit;
use crate::ir::{Api, Conventions, Guide, Operation, ServerVariable, Servers, Type};
use crate::source::Span;

impl Comparison<'_> {
    /// Compares what applies to all operations.
    pub(super) fn client(&mut self) {
        let (old, new) = (&self.old.api.conventions, &self.new.api.conventions);
        if self.old.api.title != self.new.api.title {
            let spot = self.convention("info", "the title");
            self.note(&spot, (wire::DOCUMENTED, rust::TEXT), "changed");
        }
        self.servers(old, new);
        self.security();
        self.conventions(old, new);
        self.modules();
        self.custom_fields();
        self.guides();
    }

    /// Notes that the generated documentation differs, although nothing that is compared does.
    pub(super) fn rest(&mut self) {
        // Items may move within the document and the code.
        let texts = |api| {
            let mut texts = Vec::new();
            for file in emit::emit(&emit::Index::new(api)) {
                add_texts(file.tokens, &mut texts);
            }
            texts.sort_unstable();
            texts
        };
        if self.count() == 0 && texts(self.old.api) != texts(self.new.api) {
            let spot = self.convention("info", "the documentation");
            self.note(&spot, (wire::DOCUMENTED, rust::TEXT), "another text");
        }
    }

    fn servers(&mut self, old: &Conventions, new: &Conventions) {
        let spot = self.convention("servers", "the base URL");
        self.server_variables(&spot, &old.servers, &new.servers);
        let (old, new) = (old.servers.urls(), new.servers.urls());
        let (one, other) = (old.first(), new.first());
        let what = format!("{} → {}", url_or_none(one), url_or_none(other));
        match one {
            _ if one == other && old == new => {}
            _ if one == other => {
                self.note(
                    &spot,
                    (wire::DOCUMENTED, rust::TEXT),
                    "other alternative servers",
                );
            }
            Some(one) if new.contains(one) => {
                self.note(&spot, (wire::UNCHANGED, rust::DEFAULT), what);
            }
            Some(_) => self.note(&spot, (wire::ADDRESS, rust::DEFAULT), what),
            None => self.note(&spot, (wire::UNCHANGED, rust::CONVENTION), what),
        }
    }

    fn server_variables(&mut self, spot: &Spot, old: &Servers, new: &Servers) {
        let by_name: fn(&ServerVariable) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.variables, &new.variables, &[&by_name]);
        for setting in pairs.removed {
            let what = format!("the setting `{}` was removed", setting.name.rust());
            self.note(spot, (wire::UNCHANGED, rust::SETTING_REMOVED), what);
        }
        for setting in pairs.added {
            let what = format!("the setting `{}` was added", setting.name.rust());
            self.note(spot, (wire::UNCHANGED, rust::SETTING_ADDED), what);
        }
        for (old, new) in pairs.both.iter().filter(|(old, new)| old.values != new.values)
        {
            let is_kept = |value: &String| new.values.contains(value);
            let is_wider = new.values.is_empty()
                || !old.values.is_empty() && old.values.iter().all(is_kept);
            let rows = if is_wider {
                (wire::BOUND_WIDENED, rust::BOUND_WIDENED)
            } else {
                (wire::BOUND, rust::BOUND_NARROWED)
            };
            self.note(spot, rows, format!("other values of `{}`", new.name.rust()));
        }
    }

    /// Compares where an operation is.
    pub(super) fn server_of(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let url = |side: &Side<'_>, operation: &Operation| {
            let servers = &side.api.conventions.servers;
            operation.server.as_ref().map(|server| servers.default_url(server))
        };
        let (old, new) = (url(&self.old, old), url(&self.new, new));
        if old != new {
            let (old, new) = (url_or_none(old.as_ref()), url_or_none(new.as_ref()));
            let what = format!("another server: {old} → {new}");
            self.note(spot, (wire::ADDRESS, rust::ENDPOINT), what);
        }
    }

    fn conventions(&mut self, old: &Conventions, new: &Conventions) {
        let all = [
            ("x-revio-paging", "paging", old.paging != new.paging, wire::CONVENTION),
            ("components", "envelopes", old.envelope != new.envelope, wire::CONVENTION),
            (
                "x-revio-custom-fields",
                "custom fields",
                old.custom_fields != new.custom_fields,
                wire::CONVENTION,
            ),
            (
                "x-revio-rate-limit",
                "the rate limit",
                old.rate_limit != new.rate_limit,
                wire::PACE,
            ),
            ("x-revio-errors", "errors", old.errors != new.errors, wire::PACE),
            (
                "x-revio-filter-prefix",
                "the filter prefix",
                old.filter_prefix != new.filter_prefix,
                wire::UNCHANGED,
            ),
        ];
        for (key, subject, differs, wire) in all {
            if differs {
                let spot = self.convention(key, subject);
                self.note(&spot, (wire, rust::CONVENTION), "another convention");
            }
        }
    }

    /// Compares the public modules that conventions bring.
    fn modules(&mut self) {
        let old = emit::exported_modules(self.old.api);
        let new = emit::exported_modules(self.new.api);
        for module in old.iter().filter(|module| !new.contains(module)) {
            let spot = self.convention("info", &format!("the module `{module}`"));
            self.note(&spot, (wire::UNCHANGED, rust::MODULE_REMOVED), "removed");
        }
        for module in new.iter().filter(|module| !old.contains(module)) {
            let spot = self.convention("info", &format!("the module `{module}`"));
            self.note(&spot, (wire::UNCHANGED, rust::MODULE_ADDED), "added");
        }
    }

    /// Compares the key of custom fields, and what `new` of one takes.
    fn custom_fields(&mut self) {
        self.custom_field_key();
        let spot = self.convention("x-revio-custom-fields", "custom fields");
        let (old, new) = (constructor(self.old.api), constructor(self.new.api));
        let is_same = old.len() == new.len()
            && old.iter().zip(&new).all(|(old, new)| self.same(old, new));
        if !is_same {
            let rust =
                if old.is_empty() { rust::HELPER_ADDED } else { rust::HELPER_REMOVED };
            self.note(&spot, (wire::UNCHANGED, rust), "`new` takes other fields");
        }
    }

    /// Compares the identifier that converts to a custom field key.
    fn custom_field_key(&mut self) {
        let spot = self.convention("x-revio-custom-fields", "custom fields");
        let rust = match (self.old.api.custom_field_id(), self.new.api.custom_field_id())
        {
            (Some(old), Some(new))
                if self.same(&Type::Named(old), &Type::Named(new)) =>
            {
                return;
            }
            (None, None) => return,
            (None, Some(_)) => rust::HELPER_ADDED,
            (Some(_), _) => rust::HELPER_REMOVED,
        };
        self.note(&spot, (wire::UNCHANGED, rust), "another identifier names the fields");
    }

    fn guides(&mut self) {
        let by_name: fn(&Guide) -> String = |guide| guide.name.wire.clone();
        let pairs = pair(&self.old.api.guides, &self.new.api.guides, &[&by_name]);
        for guide in pairs.removed {
            let spot = guide_spot(guide, Some(guide.name.span), None);
            self.note(&spot, (wire::UNCHANGED, rust::GUIDE_REMOVED), "removed");
        }
        for guide in pairs.added {
            let spot = guide_spot(guide, None, Some(guide.name.span));
            self.note(&spot, (wire::UNCHANGED, rust::GUIDE_ADDED), "added");
        }
        for (old, new) in pairs.both {
            if old.about != new.about {
                let spot = guide_spot(new, Some(old.name.span), Some(new.name.span));
                self.note(&spot, (wire::DOCUMENTED, rust::TEXT), "another text");
            }
        }
    }

    /// A convention, located at the root key of the document that declares it.
    fn convention(&self, key: &str, subject: &str) -> Spot {
        let place = |side: &Side<'_>| side.tree.root.entry(key).map(|entry| entry.span);
        let (old, new) = (place(&self.old), place(&self.new));
        spot(subject.to_owned(), old, new)
    }
}

/// What `new` of a custom field takes, unless the record has required fields.
fn constructor(api: &Api) -> Vec<Type> {
    let record = api.custom_field().and_then(|id| api.definition(id));
    let fields = record.map(|it| api.constructed_fields(it)).unwrap_or_default();
    let own = fields.iter().filter(|field| !field.presence.is_required());
    own.map(|field| field.ty.clone()).collect()
}

fn guide_spot(guide: &Guide, old: Option<Span>, new: Option<Span>) -> Spot {
    spot(format!("guide `{}`", guide.name.wire), old, new)
}

pub(super) fn spot(subject: String, old: Option<Span>, new: Option<Span>) -> Spot {
    Spot { group: CLIENT.to_owned(), subject, old, new, ..Spot::default() }
}

fn url_or_none(address: Option<&String>) -> String {
    address.map_or_else(|| "none".to_owned(), |address| format!("`{address}`"))
}

/// Adds the attributes `doc`, which may be in macro calls.
fn add_texts(tokens: TokenStream, texts: &mut Vec<String>) {
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        let is_text = matches!(
            group.stream().into_iter().next(),
            Some(TokenTree::Ident(name)) if name == "doc"
        );
        if is_text && group.delimiter() == Delimiter::Bracket {
            texts.push(group.to_string());
        } else {
            add_texts(group.stream(), texts);
        }
    }
}
