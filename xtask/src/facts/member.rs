//! Finds the member of a schema that a row names.

use revio_codegen::load::{Entry, Node};

use super::document::{Document, text};
use super::schema::Schema;

/// The level of what says nothing of how well it is known.
const OFFICIAL: &str = "official";

/// A member and what the schema around it says of it.
pub(super) struct Member<'t> {
    /// Its name and its schema as written.
    pub(super) entry: &'t Entry,
    /// Its schema as a whole.
    pub(super) schema: Schema<'t>,
    /// Whether it must be there.
    pub(super) required: bool,
    /// How well it is known.
    pub(super) evidence: &'t str,
}

/// The member at a path such as `address.city` or `links[].rel`.
pub(super) fn find<'t>(
    document: Document<'t>,
    schema: &Schema<'t>,
    path: &str,
) -> Option<Member<'t>> {
    let mut holder = schema.clone();
    let mut level = self::level(document, schema);
    let mut found = None;
    for step in path.split('.') {
        let name = step.trim_end_matches("[]");
        let (layer, entry) = holder.members(name).next()?;
        let evidence = own(&entry.node).or(own(layer)).unwrap_or(level);
        let schema = Schema::of(document, &entry.node);
        let required = holder.requires(name);
        holder = schema.clone();
        for _ in 0..step.matches("[]").count() {
            holder = holder.items()?;
        }
        level = match holder.names() {
            [] => evidence,
            _ => self::level(document, &holder),
        };
        found = Some(Member { entry, schema, required, evidence });
    }
    found
}

/// How well the members of a schema are known, where neither they nor what is around them says.
pub(super) fn level<'t>(document: Document<'t>, schema: &Schema<'t>) -> &'t str {
    let named = schema.names().first().and_then(|name| document.schema(name));
    let level = match named {
        Some(entry) => text(&entry.node, "x-revio-evidence"),
        None => schema.scalar("x-revio-evidence"),
    };
    if level.is_empty() { OFFICIAL } else { level }
}

fn own(node: &Node) -> Option<&str> {
    Some(text(node, "x-revio-evidence")).filter(|level| !level.is_empty())
}
