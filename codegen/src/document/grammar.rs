//! The keys and value types of OpenAPI's objects. The table is in [`objects`](super::objects).

use crate::load::{Entry, Node, unescape};
use crate::source::Span;

/// The type of a value.
pub(crate) enum ValueType {
    /// Any value.
    Any,
    /// A string.
    Text,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A non-negative integer.
    Unsigned,
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// A list of these values.
    List(&'static ValueType),
    /// A map from user-defined names to these values.
    Map(&'static ValueType),
    /// An object.
    Object(&'static Object),
    /// An object, or a reference to a component.
    OrRef(&'static Object),
    /// A boolean or the given type.
    OrBool(&'static ValueType),
    /// A string or the given type.
    OrText(&'static ValueType),
}

/// The definition of an object.
pub(crate) struct Object {
    /// The name in the specification, with an article.
    pub(crate) name: &'static str,
    /// The defined keys.
    pub(crate) fields: &'static [Field],
    /// The type of the values of user-defined keys, if the object allows any.
    pub(crate) rest: Option<ValueType>,
    /// Whether it allows extensions.
    pub(crate) extensible: bool,
}

/// A key of an object.
pub(crate) struct Field {
    pub(crate) key: &'static str,
    pub(crate) value_type: ValueType,
    pub(crate) required: bool,
}

impl Object {
    /// An object with these keys and extensions.
    pub(crate) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, rest: None, extensible: true }
    }

    /// An object with user-defined keys and extensions.
    pub(crate) const fn map(name: &'static str, rest: ValueType) -> Self {
        Self { name, fields: &[], rest: Some(rest), extensible: true }
    }

    /// Whether this is the given object.
    pub(crate) fn is(&self, other: &'static Object) -> bool {
        std::ptr::eq(self, other)
    }

    /// Disallows extensions.
    pub(crate) const fn closed(mut self) -> Self {
        self.extensible = false;
        self
    }

    pub(crate) fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The type of the value of a key.
    pub(crate) fn value_type(&'static self, key: &str) -> Option<&'static ValueType> {
        if self.extensible && key.starts_with("x-") {
            return None;
        }
        self.field(key).map(|field| &field.value_type).or(self.rest.as_ref())
    }
}

/// Declares objects. Each line has keys with the type of their values.
macro_rules! define_objects {
    ($($object:ident $name:literal $($closed:ident)? {
        $($need:ident $($key:literal)+: $value_type:expr;)*
    })*) => {
        $(pub(crate) static $object: Object =
            Object::new($name, &[$($($need($key, $value_type)),+),*])$(.$closed())?;)*
    };
}
pub(crate) use define_objects;

pub(crate) const fn required(key: &'static str, value_type: ValueType) -> Field {
    Field { key, value_type, required: true }
}

pub(crate) const fn optional(key: &'static str, value_type: ValueType) -> Field {
    Field { key, value_type, required: false }
}

/// An object in another one.
pub(crate) struct Child<'t> {
    pub(crate) object: &'static Object,
    pub(crate) node: &'t Node,
    entry: Option<&'t Entry>,
    may_be_reference: bool,
}

impl ValueType {
    /// The object that a value is or may be.
    fn object(&self) -> Option<&'static Object> {
        match self {
            Self::Object(object) | Self::OrRef(object) => Some(object),
            Self::OrBool(inner) | Self::OrText(inner) => inner.object(),
            _ => None,
        }
    }
}

impl<'t> Child<'t> {
    /// The reference that is here in place of the object. A path item has none: the references to
    /// them are gone after loading.
    pub(crate) fn reference(&self) -> Option<&'t str> {
        self.node.text_of("$ref").filter(|_| self.may_be_reference)
    }

    /// The location of its key, or of the object itself in a list.
    pub(crate) fn span(&self) -> Span {
        self.entry.map_or(self.node.span, |entry| entry.span)
    }
}

/// The direct children of an object, in document order.
pub(crate) fn children<'t>(object: &'static Object, node: &'t Node) -> Vec<Child<'t>> {
    node.entries().iter().flat_map(|entry| children_of(object, entry)).collect()
}

/// The direct children below one entry of an object.
pub(crate) fn children_of<'t>(
    object: &'static Object,
    entry: &'t Entry,
) -> Vec<Child<'t>> {
    let mut found = Vec::new();
    if let Some(value_type) = object.value_type(&entry.key) {
        collect(value_type, &entry.node, Some(entry), &mut found);
    }
    found
}

/// Calls `found` with the text of each reference below a node, and the object that it must lead to.
pub(crate) fn references<'t>(
    object: &'static Object,
    node: &'t Node,
    found: &mut impl FnMut(&'static Object, &'t str),
) {
    for child in children(object, node) {
        match child.reference() {
            Some(reference) => found(child.object, reference),
            None => references(child.object, child.node, found),
        }
    }
}

/// What a JSON pointer into an object leads to.
pub(crate) enum Place {
    /// An object of OpenAPI.
    Object(&'static Object),
    /// Something in an extension.
    Extension,
    /// Anything else, such as a list or an example.
    Other,
}

/// What a JSON pointer leads to, according to the grammar.
pub(crate) fn place(root: &'static Object, pointer: &str) -> Place {
    let mut object = Some(root);
    let mut value_type: Option<&'static ValueType> = None;
    for segment in pointer.split('/').skip(1).map(unescape) {
        if let Some(object) = object
            && object.extensible
            && segment.starts_with("x-")
        {
            return Place::Extension;
        }
        value_type = match (object, value_type) {
            (Some(object), _) => object.value_type(&segment),
            (None, Some(ValueType::List(inner) | ValueType::Map(inner))) => Some(inner),
            _ => None,
        };
        let Some(known) = value_type else { return Place::Other };
        object = known.object();
    }
    object.map_or(Place::Other, Place::Object)
}

/// The definitions of the possible direct children of an object.
#[cfg(test)]
pub(crate) fn objects_of(object: &'static Object) -> Vec<&'static Object> {
    fn inner(value_type: &'static ValueType) -> Option<&'static Object> {
        match value_type {
            ValueType::Object(object) | ValueType::OrRef(object) => Some(object),
            ValueType::List(value_type)
            | ValueType::Map(value_type)
            | ValueType::OrBool(value_type)
            | ValueType::OrText(value_type) => inner(value_type),
            _ => None,
        }
    }
    let types = object.fields.iter().map(|field| &field.value_type).chain(&object.rest);
    types.filter_map(inner).collect()
}

fn collect<'t>(
    value_type: &'static ValueType,
    node: &'t Node,
    entry: Option<&'t Entry>,
    found: &mut Vec<Child<'t>>,
) {
    match value_type {
        ValueType::Object(object) | ValueType::OrRef(object) => {
            let may_be_reference = matches!(value_type, ValueType::OrRef(_));
            found.push(Child { object, node, entry, may_be_reference });
        }
        ValueType::List(inner) => {
            node.items().iter().for_each(|item| collect(inner, item, None, found));
        }
        ValueType::Map(inner) => {
            let entries = node.entries().iter();
            entries.for_each(|entry| collect(inner, &entry.node, Some(entry), found));
        }
        ValueType::OrBool(inner) | ValueType::OrText(inner) => {
            collect(inner, node, entry, found);
        }
        _ => {}
    }
}
