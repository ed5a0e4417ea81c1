//! The conventions of the API, from the top of the document.

use std::str::FromStr;

use super::extension::scalar_at;
use super::servers;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, PAGING};
use crate::ir::{
    Conventions, CustomFields, Envelope, Errors, Paging, RateLimitDefaults,
};
use crate::load::{Node, Value};

pub(super) fn lower(
    document: &Document<'_>,
    diagnostics: &mut Diagnostics,
) -> Conventions {
    let root = &document.tree.root;
    refuse_large_numbers(root, diagnostics);
    Conventions {
        servers: servers::lower(document),
        paging: root.get(PAGING).and_then(paging),
        filter_prefix: scalar_at(root, "x-revio-filter-prefix").unwrap_or_default(),
        rate_limit: root.get("x-revio-rate-limit").and_then(rate_limit),
        errors: root.get("x-revio-errors").map(errors).unwrap_or_default(),
        envelope: Envelope::default(),
        custom_fields: root.get("x-revio-custom-fields").and_then(custom_fields),
        webhooks: scalar_at(root, "x-revio-webhooks").as_deref() == Some("true"),
        optional_may_be_null: scalar_at(root, "x-revio-optional-properties").as_deref()
            == Some("nullable"),
    }
}

/// The client counts in 32 bits. The lint has already checked for non-negative integers.
fn refuse_large_numbers(root: &Node, diagnostics: &mut Diagnostics) {
    let nodes = [PAGING, "x-revio-rate-limit"].map(|key| root.get(key));
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
