//! Constraints, defaults and evidence of a value, in sentences.

use super::{code, evidence, sentences, weaker};
use crate::ir::{Api, Bounds, Doc, Evidence};

/// Constraints, the default, and evidence where it is weaker than that around the value.
pub(in crate::emit) fn facts(
    api: &Api,
    doc: &Doc,
    around: Option<Evidence>,
) -> Vec<String> {
    let mut facts = limits(doc);
    facts.extend(
        weaker(doc, around)
            .map(|level| format!("**Evidence:** {}.", evidence(api, level))),
    );
    sentences(&facts)
}

/// Constraints and the default, one sentence each.
pub(in crate::emit) fn limits(doc: &Doc) -> Vec<String> {
    let mut limits = constraints(&doc.bounds);
    limits.extend(doc.default.as_ref().map(|text| format!("Default: {}.", code(text))));
    limits
}

/// The constraints as one text.
pub(crate) fn text(bounds: &Bounds) -> String {
    match constraints(bounds).as_slice() {
        [] => "none".to_owned(),
        found => {
            let text = found.join(" ").to_lowercase().replace("allowed values: ", "");
            text.trim_end_matches('.').to_owned()
        }
    }
}

fn constraints(bounds: &Bounds) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(values(bounds).map(|values| format!("Allowed values: {values}.")));
    found.extend(count("item", bounds.min_items, bounds.max_items));
    if bounds.unique_items {
        found.push("Items are unique.".to_owned());
    }
    found.extend(count("field", bounds.min_properties, bounds.max_properties));
    let items = bounds.items.as_deref().and_then(values);
    found.extend(items.map(|values| format!("Allowed values of items: {values}.")));
    found
}

/// The range, step, length and pattern of a number or text, if any.
fn values(bounds: &Bounds) -> Option<String> {
    let mut parts: Vec<String> = numbers(bounds).into_iter().collect();
    parts.extend(bounds.multiple_of.as_ref().map(|step| format!("multiples of {step}")));
    let (low, high) = (bounds.min_length, bounds.max_length);
    parts.extend(match (low, high) {
        (Some(low), Some(high)) => {
            Some(format!("{low} to {}", counted("character", high)))
        }
        (Some(low), None) => Some(format!("at least {}", counted("character", low))),
        (None, Some(high)) => Some(format!("at most {}", counted("character", high))),
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
        return Some(format!("{low} to {high}"));
    }
    let from = if bounds.exclusive_minimum { "above" } else { "at least" };
    let to = if bounds.exclusive_maximum { "below" } else { "at most" };
    let low = low.map(|low| format!("{from} {low}"));
    let high = high.map(|high| format!("{to} {high}"));
    low.into_iter().chain(high).reduce(|low, high| format!("{low} and {high}"))
}

/// The number of parts of a list or an object.
fn count(part: &str, low: Option<usize>, high: Option<usize>) -> Option<String> {
    let parts = |count| counted(part, count);
    match (low.filter(|low| *low > 0), high) {
        (Some(low), Some(high)) => Some(format!("{low} to {}.", parts(high))),
        (Some(low), None) => Some(format!("At least {}.", parts(low))),
        (None, Some(high)) => Some(format!("At most {}.", parts(high))),
        (None, None) => None,
    }
}

fn counted(what: &str, count: usize) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
