//! Finds records that are nested in themselves, so that each gets one schema and not one a level.

use super::observed::Observed;
use super::path::is_name;

/// How deep a record is searched for itself.
const MAX_DEPTH: usize = 4;

impl Observed {
    /// Merges every object that repeats this one into it. What is left of such an object is a mark
    /// with the `id`.
    #[must_use]
    pub(super) fn folded(&self, id: usize) -> Self {
        let mut whole = self.clone();
        whole.id = Some(id);
        while let Some(inner) = take(&mut whole, id) {
            whole.merge(&inner);
        }
        whole
    }
}

/// Takes the content of an object that repeats `whole`, and marks its place.
fn take(whole: &mut Observed, id: usize) -> Option<Observed> {
    let outer = whole.clone();
    let properties = whole.properties_mut().iter_mut();
    properties.map(|it| (it.name.clone(), &mut it.seen)).find_map(|(name, seen)| {
        let is_marked = holds_mark(seen, id);
        take_below(&outer, seen, &|it| is_marked || it.has_property(&name), id, 0)
    })
}

fn take_below(
    outer: &Observed,
    seen: &mut Observed,
    repeats: &dyn Fn(&Observed) -> bool,
    id: usize,
    depth: usize,
) -> Option<Observed> {
    // One object is a list of one.
    if seen.items().is_some_and(|items| items.repeats == Some(id)) && has_content(seen) {
        seen.repeats = Some(id);
    } else if seen.repeats == Some(id)
        && let Some(items) = seen.items_mut().filter(|items| has_content(items))
    {
        items.repeats = Some(id);
    }
    let is_same = seen.repeats == Some(id) || repeats(seen) && resembles(outer, seen);
    if has_content(seen) && is_same {
        return Some(seen.take_object(id));
    }
    if depth == MAX_DEPTH {
        return None;
    }
    if let Some(items) = seen.items_mut()
        && let Some(found) = take_below(outer, items, repeats, id, depth)
    {
        return Some(found);
    }
    // An object whose keys are data becomes a map, whose values are merged.
    if !seen.properties().iter().all(|it| is_name(&it.name)) {
        return None;
    }
    let properties = seen.properties_mut().iter_mut();
    properties
        .map(|it| &mut it.seen)
        .find_map(|it| take_below(outer, it, repeats, id, depth + 1))
}

fn has_content(seen: &Observed) -> bool {
    !seen.properties().is_empty()
}

/// Whether the inner object has only properties of the outer one, or more than one of them.
fn resembles(outer: &Observed, inner: &Observed) -> bool {
    let all = inner.properties().len();
    let shared = inner.properties().iter().filter(|it| outer.has_property(&it.name));
    let shared = shared.count();
    let are_names = inner.properties().iter().all(|it| is_name(&it.name));
    are_names && (shared == all || shared > 1)
}

/// Whether a place below was marked already, so that leaves of the recursion belong to it.
fn holds_mark(seen: &Observed, id: usize) -> bool {
    seen.repeats == Some(id)
        || seen.items().is_some_and(|items| holds_mark(items, id))
        || seen.properties().iter().any(|it| holds_mark(&it.seen, id))
}
