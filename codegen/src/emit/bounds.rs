//! What is known of a value beyond its type, in sentences.

use super::docs::{code, described};
use crate::ir::{Bounds, Doc};

/// What is known of a value: its bounds, what it is when it is left out, how well it is known.
pub(super) fn facts(doc: &Doc) -> Vec<String> {
    let mut facts = limits(doc);
    if let Some(level) = doc.evidence {
        facts.push(format!("Evidence: {}.", level.as_str()));
    }
    together(&facts)
}

/// The same without how well it is known, one sentence each.
pub(super) fn limits(doc: &Doc) -> Vec<String> {
    let mut facts = sentences(&doc.bounds);
    if let Some(default) = &doc.default {
        facts.push(format!("Left out, it is {}.", code(default)));
    }
    facts
}

/// Sentences as one paragraph.
pub(super) fn together(sentences: &[String]) -> Vec<String> {
    if sentences.is_empty() { Vec::new() } else { described(&sentences.join(" ")) }
}

fn sentences(bounds: &Bounds) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(
        values(bounds).map(|values| format!("The server takes values {values}.")),
    );
    sentences.extend(count("item", bounds.min_items, bounds.max_items));
    if bounds.unique_items {
        sentences.push("No item comes twice.".to_owned());
    }
    sentences.extend(count("member", bounds.min_properties, bounds.max_properties));
    let items = bounds.items.as_deref();
    sentences.extend(
        items.and_then(values).map(|values| format!("Its items take values {values}.")),
    );
    sentences
}

/// The values that a number or a text may have; nothing if they may be any.
fn values(bounds: &Bounds) -> Option<String> {
    let mut parts: Vec<String> = numbers(bounds).into_iter().collect();
    parts.extend(bounds.multiple_of.as_ref().map(|step| format!("in steps of {step}")));
    let (low, high) = (bounds.min_length, bounds.max_length);
    parts.extend(match (low, high) {
        (Some(low), Some(high)) => Some(format!("of {low} to {high} characters")),
        (Some(low), None) => Some(format!("of at least {low} characters")),
        (None, Some(high)) => Some(format!("of at most {high} characters")),
        (None, None) => None,
    });
    let pattern = bounds.pattern.as_ref();
    parts.extend(pattern.map(|pattern| format!("matching {}", code(pattern))));
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn numbers(bounds: &Bounds) -> Option<String> {
    let (low, high) = (bounds.minimum.as_ref(), bounds.maximum.as_ref());
    let closed = !bounds.exclusive_minimum && !bounds.exclusive_maximum;
    if let (Some(low), Some(high), true) = (low, high, closed) {
        return Some(format!("from {low} to {high}"));
    }
    let from = if bounds.exclusive_minimum { "above" } else { "of at least" };
    let to = if bounds.exclusive_maximum { "below" } else { "of at most" };
    let low = low.map(|low| format!("{from} {low}"));
    let high = high.map(|high| format!("{to} {high}"));
    low.into_iter().chain(high).reduce(|low, high| format!("{low} and {high}"))
}

/// How many parts a list or an object may have.
fn count(part: &str, low: Option<usize>, high: Option<usize>) -> Option<String> {
    let parts = |count: usize| {
        if count == 1 { format!("1 {part}") } else { format!("{count} {part}s") }
    };
    match (low.filter(|low| *low > 0), high) {
        (Some(low), Some(high)) => Some(format!("Holds from {low} to {}.", parts(high))),
        (Some(low), None) => Some(format!("Holds at least {}.", parts(low))),
        (None, Some(high)) => Some(format!("Holds at most {}.", parts(high))),
        (None, None) => None,
    }
}
