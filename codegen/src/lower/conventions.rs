//! The conventions of the API, from the top of the document.

use std::str::FromStr;

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

use super::extension::scalar_at;
use super::unsupported;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, is_relative_url};
use crate::ir::{
    Conventions, Credential, Credentials, CustomFields, Envelope, Errors, Paging,
    RateLimitDefaults,
};
use crate::load::{Entry, Node, Value};

/// The name of the credential for the API key.
const API_KEY: &str = "subscription_key";

pub(super) fn lower(
    document: &Document<'_>,
    diagnostics: &mut Diagnostics,
) -> Conventions {
    let root = &document.tree.root;
    refuse_large_numbers(root, diagnostics);
    Conventions {
        servers: servers(document),
        credentials: credentials(document, diagnostics),
        paging: root.get("x-revio-paging").and_then(paging),
        filter_prefix: scalar_at(root, "x-revio-filter-prefix").unwrap_or_default(),
        rate_limit: root.get("x-revio-rate-limit").and_then(rate_limit),
        errors: root.get("x-revio-errors").map(errors).unwrap_or_default(),
        envelope: Envelope::default(),
        custom_fields: root.get("x-revio-custom-fields").and_then(custom_fields),
        optional_may_be_null: scalar_at(root, "x-revio-optional-properties").as_deref()
            == Some("nullable"),
    }
}

/// The URLs of the servers. Callers set the base URL instead of a relative one.
fn servers(document: &Document<'_>) -> Vec<String> {
    let urls = document.servers.iter().map(|item| item.value.url.clone());
    urls.filter(|url| !is_relative_url(url)).collect()
}

/// The runtime supports HTTP Basic, and an API key in an additional header.
fn credentials(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Credentials {
    let mut credentials = Credentials::default();
    for item in &document.security_schemes {
        match &item.value {
            ReferenceOr::Item(SecurityScheme::HTTP { scheme, .. })
                if scheme.eq_ignore_ascii_case("basic")
                    && credentials.user_name.is_empty() =>
            {
                "{username}".clone_into(&mut credentials.user_name);
            }
            ReferenceOr::Item(SecurityScheme::APIKey {
                location: APIKeyLocation::Header,
                name,
                ..
            }) if credentials.key_header.is_none() => {
                credentials.key_header = Some(name.clone());
            }
            _ => diagnostics.push(unsupported(
                item.span,
                "this security scheme",
                "use one scheme of `type: http` with `scheme: basic`, and at most one of \
                 `type: apiKey` in a header",
            )),
        }
    }
    let declared = document.tree.root.get("x-revio-credentials");
    if let Some(node) = declared {
        if let Some(template) = scalar_at(node, "user_name") {
            credentials.user_name = template;
        }
        credentials.refuse = text_entries(node, "refuse");
        credentials.environment = text_entries(node, "environment");
    }
    credentials.all = list_credentials(&credentials, requires_key(document));
    if let Some(node) = declared {
        refuse_unknown_credentials(node, &credentials.all, diagnostics);
    }
    credentials
}

/// The placeholders of the user name, then the password, then the API key.
fn list_credentials(
    credentials: &Credentials,
    key_is_required: bool,
) -> Vec<Credential> {
    let credential = |name: &str, secret, required| {
        let name = name.to_owned();
        Credential { name, secret, required }
    };
    let placeholders = credentials.user_name.split('{').skip(1);
    let names = placeholders.filter_map(|part| Some(part.split_once('}')?.0));
    let mut all: Vec<_> = names.map(|name| credential(name, false, true)).collect();
    if !credentials.user_name.is_empty() {
        all.push(credential("password", true, true));
    }
    if credentials.key_header.is_some() {
        all.push(credential(API_KEY, true, key_is_required));
    }
    all
}

/// Whether every alternative of the requirements has the API key.
fn requires_key(document: &Document<'_>) -> bool {
    let is_key = |name: &str| {
        document.security_schemes.iter().any(|item| {
            let is_key =
                matches!(item.value, ReferenceOr::Item(SecurityScheme::APIKey { .. }));
            item.key == name && is_key
        })
    };
    let mut all = document.security.iter();
    !document.security.is_empty()
        && all.all(|item| item.value.keys().any(|name| is_key(name)))
}

/// An entry for a credential that does not exist would have no effect.
fn refuse_unknown_credentials(
    node: &Node,
    credentials: &[Credential],
    diagnostics: &mut Diagnostics,
) {
    let names: Vec<&str> = credentials.iter().map(|it| it.name.as_str()).collect();
    let with_base_url = [names.as_slice(), &["base_url"]].concat();
    for (key, names) in [("refuse", names), ("environment", with_base_url)] {
        let entries = node.get(key).map(Node::entries).unwrap_or_default();
        for entry in entries.iter().filter(|it| !names.contains(&it.key.as_str())) {
            let title = format!("unknown credential `{}`", entry.key);
            let help = format!("use one of `{}`", names.join("`, `"));
            diagnostics.push(
                Diagnostic::error(Code::UnknownCredential, title)
                    .at(entry.span, "")
                    .help(help),
            );
        }
    }
}

/// The client counts in 32 bits. The lint has already checked for non-negative integers.
fn refuse_large_numbers(root: &Node, diagnostics: &mut Diagnostics) {
    let nodes = ["x-revio-paging", "x-revio-rate-limit"].map(|key| root.get(key));
    for entry in nodes.into_iter().flatten().flat_map(Node::entries) {
        if let Value::Number(text) = &entry.node.value
            && text.parse::<u32>().is_err()
        {
            let title = format!("`{}` is too large", entry.key);
            diagnostics.push(
                Diagnostic::error(Code::TooLarge, title)
                    .at(entry.node.span, "")
                    .help(format!("the largest supported value is {}", u32::MAX)),
            );
        }
    }
}

fn text_entries(node: &Node, key: &str) -> Vec<(String, String)> {
    let pair = |entry: &Entry| Some((entry.key.clone(), entry.node.text()?.to_owned()));
    let entries = node.get(key).map(Node::entries).unwrap_or_default();
    entries.iter().filter_map(pair).collect()
}

fn paging(node: &Node) -> Option<Paging> {
    Some(Paging {
        page: scalar_at(node, "page")?,
        page_size: scalar_at(node, "page_size")?,
        first_page: number(node, "first_page").unwrap_or(1),
        default_page_size: number(node, "default_page_size")?,
        max_page_size: number(node, "max_page_size")?,
    })
}

fn rate_limit(node: &Node) -> Option<RateLimitDefaults> {
    Some(RateLimitDefaults {
        calls: number(node, "calls")?,
        seconds: number(node, "seconds")?,
        calls_per_day: number(node, "calls_per_day"),
    })
}

fn errors(node: &Node) -> Errors {
    let message = node.get("message").map(Node::items).unwrap_or_default();
    Errors {
        message: message.iter().filter_map(Node::text).map(str::to_owned).collect(),
        retry_after: scalar_at(node, "retry_after"),
    }
}

fn custom_fields(node: &Node) -> Option<CustomFields> {
    Some(CustomFields {
        property: scalar_at(node, "property")?,
        id: scalar_at(node, "id")?,
        label: scalar_at(node, "label")?,
        value: scalar_at(node, "value")?,
    })
}

fn number<T: FromStr>(node: &Node, key: &str) -> Option<T> {
    scalar_at(node, key)?.parse().ok()
}
