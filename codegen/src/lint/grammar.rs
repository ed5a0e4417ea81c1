//! What an object of OpenAPI may hold. The table itself is in [`objects`](super::objects).

use crate::load::{Entry, Node, Span};

/// The kind of a value.
pub(crate) enum Shape {
    /// Anything.
    Any,
    /// A text.
    Text,
    /// A truth value.
    Bool,
    /// A number.
    Number,
    /// A whole number, not negative.
    Count,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// A list of such values.
    List(&'static Shape),
    /// Such values under names of the author's choice.
    Map(&'static Shape),
    /// An object.
    Object(&'static Object),
    /// An object, or a reference to a component that is one.
    OrRef(&'static Object),
    /// A truth value, or what the shape says.
    OrBool(&'static Shape),
    /// A text, or what the shape says.
    OrText(&'static Shape),
}

/// A kind of object.
pub(crate) struct Object {
    /// What the specification calls it, with its article.
    pub(crate) name: &'static str,
    /// The keys that have a meaning.
    pub(crate) fields: &'static [Field],
    /// What stands under all other keys, where they are the author's choice.
    pub(crate) rest: Option<Shape>,
    /// Whether keys that start with `x-` are extensions.
    pub(crate) extensible: bool,
}

/// A key of an object.
pub(crate) struct Field {
    pub(crate) key: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

impl Object {
    /// An object with these keys and extensions.
    pub(super) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, rest: None, extensible: true }
    }

    /// An object with keys of the author's choice and extensions.
    pub(super) const fn map(name: &'static str, rest: Shape) -> Self {
        Self { name, fields: &[], rest: Some(rest), extensible: true }
    }

    /// The same without extensions.
    pub(super) const fn closed(mut self) -> Self {
        self.extensible = false;
        self
    }

    pub(crate) fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// What stands under a key.
    pub(crate) fn shape(&'static self, key: &str) -> Option<&'static Shape> {
        if self.extensible && key.starts_with("x-") {
            return None;
        }
        self.field(key).map(|field| &field.shape).or(self.rest.as_ref())
    }
}

pub(super) const fn required(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: true }
}

pub(super) const fn optional(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: false }
}

/// An object inside another one.
pub(crate) struct Child<'t> {
    pub(crate) object: &'static Object,
    pub(crate) node: &'t Node,
    entry: Option<&'t Entry>,
}

impl Child<'_> {
    /// Where its name stands, or it itself if it has none.
    pub(crate) fn span(&self) -> Span {
        self.entry.map_or(self.node.span, |entry| entry.span)
    }
}

/// The objects that stand directly inside another one, in document order.
pub(crate) fn children<'t>(object: &'static Object, node: &'t Node) -> Vec<Child<'t>> {
    node.entries().iter().flat_map(|entry| children_of(object, entry)).collect()
}

/// The objects that stand directly under one key of another one.
pub(crate) fn children_of<'t>(
    object: &'static Object,
    entry: &'t Entry,
) -> Vec<Child<'t>> {
    let mut found = Vec::new();
    if let Some(shape) = object.shape(&entry.key) {
        collect(shape, &entry.node, Some(entry), &mut found);
    }
    found
}

/// The kinds of objects that may stand directly inside another one.
#[cfg(test)]
pub(crate) fn objects_of(object: &'static Object) -> Vec<&'static Object> {
    fn inner(shape: &'static Shape) -> Option<&'static Object> {
        match shape {
            Shape::Object(object) | Shape::OrRef(object) => Some(object),
            Shape::List(shape)
            | Shape::Map(shape)
            | Shape::OrBool(shape)
            | Shape::OrText(shape) => inner(shape),
            _ => None,
        }
    }
    let shapes = object.fields.iter().map(|field| &field.shape).chain(&object.rest);
    shapes.filter_map(inner).collect()
}

fn collect<'t>(
    shape: &'static Shape,
    node: &'t Node,
    entry: Option<&'t Entry>,
    found: &mut Vec<Child<'t>>,
) {
    match shape {
        Shape::Object(object) | Shape::OrRef(object) => {
            found.push(Child { object, node, entry });
        }
        Shape::List(inner) => {
            node.items().iter().for_each(|item| collect(inner, item, None, found));
        }
        Shape::Map(inner) => {
            let entries = node.entries().iter();
            entries.for_each(|entry| collect(inner, &entry.node, Some(entry), found));
        }
        Shape::OrBool(inner) | Shape::OrText(inner) => {
            collect(inner, node, entry, found);
        }
        _ => {}
    }
}
