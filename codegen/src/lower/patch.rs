//! JSON Patch: which members of which record can be set by name.

use super::Lowering;
use super::operation::id;
use super::schema::Context;
use crate::document::PathOperation;
use crate::ir::{
    Doc, Field, Name, Parameter, Patch, PatchField, Presence, Record, ResponseKind,
    Shape, Type, TypeId, Write,
};

/// How far nested members are offered as setters of their own.
const DEPTH: usize = 3;

impl<'d> Lowering<'d, '_> {
    /// What a patch on a path changes is what a GET on the same path shows.
    ///
    /// It can start from a record if the key of the record is all that the call needs.
    pub(super) fn patch(
        &mut self,
        source: &'d PathOperation<'d>,
        parameters: &[Parameter],
        context: &Context,
    ) -> Patch {
        let Some(id) = self.record_of_path(&source.path, context) else {
            return Patch::default();
        };
        let key = source.path.rsplit('{').next().and_then(|rest| rest.split('}').next());
        let mut members = Vec::new();
        self.patch_members(id, &mut Vec::new(), key, &mut members);
        let custom_fields = self.api.has_custom_fields(id);
        let alone =
            parameters.iter().filter(|parameter| parameter.required).count() == 1;
        let key = if custom_fields && alone { self.key_of(id, key) } else { None };
        Patch { record: Some(id), key, custom_fields, fields: members }
    }

    /// The record that a GET on the path gives. It belongs to the family of the patch.
    fn record_of_path(&mut self, path: &str, context: &Context) -> Option<TypeId> {
        let mut operations = self.document.operations.iter();
        let get =
            operations.find(|other| other.method == "GET" && other.path == path)?;
        let context = Context { name: id(get).to_owned(), ..context.clone() };
        match self.answer(get, &context) {
            ResponseKind::Value(ty) => self.record_behind(&ty),
            _ => None,
        }
    }

    fn record_behind(&self, ty: &Type) -> Option<TypeId> {
        let Type::Named(id) = *self.api.resolve(ty) else { return None };
        matches!(self.api.definition(id)?.shape, Shape::Record(_)).then_some(id)
    }

    fn fields_of(&self, id: TypeId) -> &[Field] {
        self.api.record(id).map_or(&[], |record: &Record| record.fields.as_slice())
    }

    fn key_of(&self, id: TypeId, key: Option<&str>) -> Option<Name> {
        let field = self
            .fields_of(id)
            .iter()
            .find(|field| Some(field.name.wire.as_str()) == key)?;
        // A key that may be null, or text as well, is not what the call takes.
        let ty = self.api.resolve(&field.ty);
        let plain = !matches!(ty, Type::Named(id) if self.is_union(*id));
        (field.presence == Presence::Required && plain).then(|| field.name.clone())
    }

    fn is_union(&self, id: TypeId) -> bool {
        let definition = self.api.definition(id);
        definition.is_some_and(|it| matches!(it.shape, Shape::Union(_)))
    }

    fn patch_members(
        &self,
        id: TypeId,
        above: &mut Vec<String>,
        key: Option<&str>,
        into: &mut Vec<PatchField>,
    ) {
        for field in self.fields_of(id) {
            let is_key = above.is_empty() && Some(field.name.wire.as_str()) == key;
            if is_key || field.write == Some(Write::default()) {
                continue;
            }
            above.push(field.name.wire.clone());
            into.push(patch_member(field, above));
            if let (true, Some(nested)) =
                (above.len() < DEPTH, self.record_behind(&field.ty))
            {
                self.patch_members(nested, above, None, into);
            }
            above.pop();
        }
    }
}

fn patch_member(field: &Field, path: &[String]) -> PatchField {
    PatchField {
        name: Name::new(pointer(path), field.name.span),
        ty: field.ty.clone(),
        example: field.example.clone(),
        confirmed: field.write.is_some_and(|write: Write| write.patch),
        // What is left out of a patch stays as it is.
        doc: Doc { default: None, ..field.doc.clone() },
    }
}

/// A JSON Pointer.
fn pointer(path: &[String]) -> String {
    path.iter()
        .flat_map(|step| ["/".to_owned(), step.replace('~', "~0").replace('/', "~1")])
        .collect()
}
