//! JSON Patches.

use super::{Doc, ExampleValue, Name, Type, TypeId};

/// A JSON Patch.
#[derive(Debug, Default)]
pub struct Patch {
    /// The record that is patched, if the document describes it.
    pub record: Option<TypeId>,
    /// The field that identifies the record. Set if the record has custom fields and the key is
    /// the only required parameter: then a patch can start from a record.
    pub key: Option<Name>,
    /// The fields that have setters, including nested ones.
    pub fields: Vec<PatchField>,
    /// Whether the record has custom fields.
    pub custom_fields: bool,
}

/// A field that a JSON Patch can set.
#[derive(Debug)]
#[expect(missing_docs, reason = "those of a field")]
pub struct PatchField {
    /// The JSON pointer, and the name of the setter.
    pub name: Name,
    pub ty: Type,
    pub example: ExampleValue,
    /// Whether a source confirms that the field can be patched.
    pub confirmed: bool,
    pub doc: Doc,
}
