//! The conventions of the API, from the top of the document.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

use super::extension::scalar_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Document;
use crate::ir::{
    Conventions, Credential, Credentials, CustomFields, Envelope, Errors, Paging,
    RateLimitDefaults,
};
use crate::load::{Node, Value};

/// The setter of the key that a header takes.
const KEY: &str = "subscription_key";

pub(super) fn lower(
    document: &Document<'_>,
    diagnostics: &mut Diagnostics,
) -> Conventions {
    let root = &document.tree.root;
    refuse_large_counts(root, diagnostics);
    Conventions {
        servers: document.servers.iter().map(|item| item.value.url.clone()).collect(),
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

/// Basic, and a key in a header besides, are what the runtime can send.
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
            _ => diagnostics.push(
                Diagnostic::error(Code::Unsupported, "this security scheme is not supported yet")
                    .at(item.span, "")
                    .help("use one scheme of `type: http` with `scheme: basic`, and at most one of `type: apiKey` in a header"),
            ),
        }
    }
    if let Some(node) = document.tree.root.get("x-revio-credentials") {
        declared(node, &mut credentials);
    }
    credentials.all = asked(&credentials);
    if let Some(node) = document.tree.root.get("x-revio-credentials") {
        refuse_unknown_names(node, &credentials.all, diagnostics);
    }
    credentials
}

/// A rule or a variable for a credential that nobody is asked for would have no effect.
fn refuse_unknown_names(
    node: &Node,
    asked: &[Credential],
    diagnostics: &mut Diagnostics,
) {
    let names = || asked.iter().map(|credential| credential.name.as_str());
    let listed = |key| node.get(key).map(Node::entries).unwrap_or_default();
    let refuse = listed("refuse").iter().map(|entry| (entry, None));
    let environment =
        listed("environment").iter().map(|entry| (entry, Some("base_url")));
    for (entry, besides) in refuse.chain(environment) {
        if names().chain(besides).any(|name| name == entry.key) {
            continue;
        }
        let known: Vec<String> =
            names().chain(besides).map(|name| format!("`{name}`")).collect();
        diagnostics.push(
            Diagnostic::error(
                Code::UnknownCredential,
                format!("there is no credential `{}`", entry.key),
            )
            .at(entry.span, "")
            .help(format!("it is one of {}", known.join(", "))),
        );
    }
}

/// The lint has shown that these are whole numbers; the client counts in 32 bits.
fn refuse_large_counts(root: &Node, diagnostics: &mut Diagnostics) {
    let nodes = ["x-revio-paging", "x-revio-rate-limit"].map(|key| root.get(key));
    for entry in nodes.into_iter().flatten().flat_map(Node::entries) {
        if let Value::Number(text) = &entry.node.value
            && text.parse::<u32>().is_err()
        {
            let title = format!("`{}` is too large", entry.key);
            diagnostics.push(
                Diagnostic::error(Code::TooLarge, title)
                    .at(entry.node.span, "")
                    .help(format!("write at most {}", u32::MAX)),
            );
        }
    }
}

fn declared(node: &Node, credentials: &mut Credentials) {
    if let Some(template) = scalar_at(node, "user_name") {
        credentials.user_name = template;
    }
    credentials.refuse = node.get("refuse").map(pairs).unwrap_or_default();
    credentials.environment = node.get("environment").map(pairs).unwrap_or_default();
}

/// The placeholders of the user name, then the password, then the key.
fn asked(credentials: &Credentials) -> Vec<Credential> {
    let mut asked = Vec::new();
    for part in credentials.user_name.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}') {
            asked.push(Credential {
                name: name.to_owned(),
                secret: false,
                required: true,
            });
        }
    }
    if !credentials.user_name.is_empty() {
        asked.push(Credential {
            name: "password".to_owned(),
            secret: true,
            required: true,
        });
    }
    if credentials.key_header.is_some() {
        asked.push(Credential { name: KEY.to_owned(), secret: true, required: false });
    }
    asked
}

fn pairs(node: &Node) -> Vec<(String, String)> {
    let pair = |entry: &crate::load::Entry| {
        Some((entry.key.clone(), entry.node.text()?.to_owned()))
    };
    node.entries().iter().filter_map(pair).collect()
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

fn number<T: std::str::FromStr>(node: &Node, key: &str) -> Option<T> {
    scalar_at(node, key)?.parse().ok()
}
