//! Security schemes and requirements.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme as Scheme};

use super::extension::scalar_at;
use super::spanned::child;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, Item, PathOperation, component_name};
use crate::ir::{
    Api, Credential, CredentialPlace, CredentialType, Name, Requirement, Security,
    SecurityScheme,
};
use crate::load::{Entry, Node};
use crate::source::Span;

/// The root's requirement, and the schemes that any requirement uses.
pub(super) fn lower(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Security {
    let declared = document.tree.root.get("x-revio-credentials");
    let mut security =
        Security { schemes: schemes(document, declared), ..Security::default() };
    security.credentials = credentials(&security);
    security.required = Requirements { security: &security, diagnostics }.root(document);
    if let Some(node) = declared {
        security.refuse = text_entries(node, "refuse");
        security.environment = text_entries(node, "environment");
        refuse_unknown_credentials(node, &security.credentials, diagnostics);
    }
    security
}

/// The requirement of an operation, if it differs from the root's.
pub(super) fn of_operation(
    source: &PathOperation<'_>,
    security: &Security,
    diagnostics: &mut Diagnostics,
) -> Option<Requirement> {
    source.item.value.security.as_ref()?;
    let node = child(source.item.node, &["security"]);
    let own = Requirements { security, diagnostics }.lower(node);
    (own != security.required).then_some(own)
}

/// Marks the credentials that every call needs.
pub(super) fn mark_required(api: &mut Api) {
    let requirements = api.requirements();
    let is_needed = |scheme: &usize| {
        requirements.iter().all(|requirement| {
            !requirement.is_empty() && requirement.iter().all(|it| it.contains(scheme))
        })
    };
    let schemes = 0..api.security.schemes.len();
    let needed: BTreeSet<usize> = schemes.filter(is_needed).collect();
    for credential in &mut api.security.credentials {
        credential.required = needed.contains(&credential.scheme);
    }
}

/// The schemes that requirements name. Nothing would send the credentials of another one.
fn schemes(document: &Document<'_>, declared: Option<&Node>) -> Vec<SecurityScheme> {
    let of_operations =
        document.operations.iter().filter_map(|it| it.item.value.security.as_ref());
    let of_root = document.security.iter().map(|item| &item.value);
    let all = of_root.chain(of_operations.flatten());
    let used: BTreeSet<&String> = all.flat_map(|it| it.keys()).collect();
    let mut template = declared.and_then(|node| scalar_at(node, "user_name"));
    let schemes = document.security_schemes.iter().filter(|it| used.contains(&it.key));
    let scheme = |item: &Item<'_, ReferenceOr<Scheme>>| {
        let mut place = place(resolve(document, item)?);
        if place == CredentialPlace::Basic
            && let Some(user_name) = template.take()
        {
            place = CredentialPlace::Password { user_name };
        }
        Some(SecurityScheme { key: item.key.clone(), place, span: item.span })
    };
    schemes.filter_map(scheme).collect()
}

/// The scheme behind all references.
fn resolve<'d>(
    document: &'d Document<'_>,
    item: &'d Item<'_, ReferenceOr<Scheme>>,
) -> Option<&'d Scheme> {
    let mut scheme = &item.value;
    // Each step follows one component, so a cycle ends.
    for _ in 0..=document.security_schemes.len() {
        match scheme {
            ReferenceOr::Item(scheme) => return Some(scheme),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let mut all = document.security_schemes.iter();
                scheme = &all.find(|it| it.key == name)?.value;
            }
        }
    }
    None
}

fn place(scheme: &Scheme) -> CredentialPlace {
    match scheme {
        Scheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            CredentialPlace::Basic
        }
        Scheme::HTTP { scheme, .. } if !scheme.eq_ignore_ascii_case("bearer") => {
            CredentialPlace::Authorization { scheme: scheme.clone() }
        }
        Scheme::HTTP { .. } | Scheme::OAuth2 { .. } | Scheme::OpenIDConnect { .. } => {
            CredentialPlace::Bearer
        }
        Scheme::APIKey { location, name, .. } => match location {
            APIKeyLocation::Header => CredentialPlace::Header(name.clone()),
            APIKeyLocation::Query => CredentialPlace::Query(name.clone()),
            APIKeyLocation::Cookie => CredentialPlace::Cookie(name.clone()),
        },
    }
}

fn credentials(security: &Security) -> Vec<Credential> {
    let schemes = security.schemes.iter().enumerate();
    schemes.flat_map(|(index, scheme)| of_scheme(index, scheme)).collect()
}

/// The placeholders of the user name and the password, or the one credential of the scheme.
fn of_scheme(index: usize, scheme: &SecurityScheme) -> Vec<Credential> {
    let credential = |name: &str, ty, secret| {
        let name = Name::new(name, scheme.span);
        Credential { name, scheme: index, ty, secret, required: false }
    };
    let own = |ty| vec![credential(&scheme.key.to_snake_case(), ty, true)];
    match &scheme.place {
        CredentialPlace::Password { user_name } => {
            let placeholders = user_name.split('{').skip(1);
            let names = placeholders.filter_map(|part| Some(part.split_once('}')?.0));
            let text = |name| credential(name, CredentialType::Text, false);
            let password = credential("password", CredentialType::Text, true);
            names.map(text).chain([password]).collect()
        }
        CredentialPlace::Basic => own(CredentialType::Pair),
        CredentialPlace::Bearer | CredentialPlace::Authorization { .. } => {
            own(CredentialType::Token)
        }
        CredentialPlace::Header(_)
        | CredentialPlace::Query(_)
        | CredentialPlace::Cookie(_) => own(CredentialType::Text),
    }
}

/// Lowers requirements.
struct Requirements<'s> {
    security: &'s Security,
    diagnostics: &'s mut Diagnostics,
}

impl Requirements<'_> {
    fn root(&mut self, document: &Document<'_>) -> Requirement {
        let node = document.tree.root.get("security");
        node.map(|node| self.lower(node)).unwrap_or_default()
    }

    fn lower(&mut self, node: &Node) -> Requirement {
        let mut requirement = Requirement::new();
        for item in node.items() {
            for alternative in self.alternatives(item) {
                if !requirement.contains(&alternative) {
                    requirement.push(alternative);
                }
            }
        }
        requirement
    }

    /// The schemes of an item. Those that need the same place become alternatives: a request has
    /// one header `Authorization`.
    fn alternatives(&mut self, item: &Node) -> Vec<Vec<usize>> {
        let mut alternatives = vec![Vec::new()];
        let mut places: Vec<(String, Vec<usize>)> = Vec::new();
        for entry in item.entries() {
            let mut schemes = self.security.schemes.iter().enumerate();
            let found = schemes.find(|(_, scheme)| scheme.key == entry.key);
            let Some((index, scheme)) = found else { continue };
            let place = place_text(&scheme.place);
            match places.iter_mut().find(|(other, _)| *other == place) {
                Some((_, others)) => {
                    others.push(index);
                    self.warn_about_conflict(entry, &place);
                }
                None => places.push((place, vec![index])),
            }
        }
        for (_, schemes) in places {
            let extended = alternatives.iter().flat_map(|alternative| {
                schemes
                    .iter()
                    .map(|scheme| [alternative.as_slice(), &[*scheme]].concat())
            });
            alternatives = extended.collect();
        }
        for alternative in &mut alternatives {
            alternative.sort_unstable();
        }
        alternatives
    }

    fn warn_about_conflict(&mut self, entry: &Entry, place: &str) {
        let title = format!("two security schemes of one requirement use the {place}");
        self.diagnostics.push(
            Diagnostic::warning(Code::ConflictingCredentials, title)
                .at(entry.span, "a request can carry only one; the client sends whichever is set")
                .help("write them as two items of `security`, or correct one of the schemes"),
        );
    }
}

/// The part of a request that a credential takes.
fn place_text(place: &CredentialPlace) -> String {
    match place {
        CredentialPlace::Basic
        | CredentialPlace::Password { .. }
        | CredentialPlace::Bearer
        | CredentialPlace::Authorization { .. } => "header `authorization`".to_owned(),
        CredentialPlace::Header(name) => {
            format!("header `{}`", name.to_ascii_lowercase())
        }
        CredentialPlace::Query(name) => format!("query parameter `{name}`"),
        CredentialPlace::Cookie(name) => format!("cookie `{name}`"),
    }
}

/// An entry for a credential that does not exist would have no effect.
fn refuse_unknown_credentials(
    node: &Node,
    credentials: &[Credential],
    diagnostics: &mut Diagnostics,
) {
    let names: Vec<&str> = credentials.iter().map(|it| it.name.wire.as_str()).collect();
    // A pair is not one text.
    let texts = credentials.iter().filter(|it| it.ty != CredentialType::Pair);
    let texts = texts.map(|it| it.name.wire.as_str()).chain(["base_url"]).collect();
    for (key, names) in [("refuse", names), ("environment", texts)] {
        let entries = node.get(key).map(Node::entries).unwrap_or_default();
        for entry in entries.iter().filter(|it| !names.contains(&it.key.as_str())) {
            diagnostics.push(unknown_credential(entry.span, &entry.key, &names));
        }
    }
}

fn unknown_credential(span: Span, key: &str, names: &[&str]) -> Diagnostic {
    Diagnostic::error(Code::UnknownCredential, format!("unknown credential `{key}`"))
        .at(span, "")
        .help(format!("use one of `{}`", names.join("`, `")))
}

fn text_entries(node: &Node, key: &str) -> Vec<(String, String)> {
    let pair = |entry: &Entry| Some((entry.key.clone(), entry.node.text()?.to_owned()));
    let entries = node.get(key).map(Node::entries).unwrap_or_default();
    entries.iter().filter_map(pair).collect()
}
