//! JSON Patch: the fields that a patch can set by name.

use super::Operations;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::PathOperation;
use crate::ir::{
    Doc, Field, Method, Name, Parameter, Patch, PatchField, Presence, ResponseKind,
    Shape, Type, TypeId,
};
use crate::load::escape;
use crate::lower::types::Context;

/// How deep nested fields have setters.
const MAX_DEPTH: usize = 3;

impl<'d> Operations<'_, 'd, '_> {
    /// A patch changes the record that a GET on the same path returns.
    pub(super) fn patch(
        &mut self,
        source: &'d PathOperation<'d>,
        parameters: &[Parameter],
        context: &Context,
    ) -> Patch {
        let Some(record) = self.record_at(&source.path, context) else {
            return Patch::default();
        };
        let key = source.path.rsplit('{').next().and_then(|rest| rest.split('}').next());
        let mut fields = Vec::new();
        self.add_patch_fields(record, &mut Vec::new(), key, &mut fields);
        let custom_fields = self.api().has_custom_fields(record);
        let mut required = parameters.iter().filter(|parameter| parameter.required);
        let key = match (required.next(), required.next()) {
            (Some(parameter), None) if custom_fields => {
                key.and_then(|key| self.key_field(record, key, parameter))
            }
            _ => None,
        };
        Patch { record: Some(record), key, custom_fields, fields }
    }

    /// The record that a GET on the path returns. An inline record belongs to the resource of
    /// the patch.
    fn record_at(&mut self, path: &str, context: &Context) -> Option<TypeId> {
        let (get, id) = self.gets.get(path)?;
        let (get, context) = (*get, Context { name: id.clone(), ..context.clone() });
        match self.response(get, Method::Get, &context).0 {
            ResponseKind::Value(ty) => self.record_of(&ty),
            _ => None,
        }
    }

    fn record_of(&self, ty: &Type) -> Option<TypeId> {
        let id = self.api().resolved_id(ty)?;
        self.api().record(id).map(|_| id)
    }

    /// The field that identifies a record, which becomes the path parameter. A field that may be
    /// null or a union cannot.
    fn key_field(
        &mut self,
        record: TypeId,
        key: &str,
        parameter: &Parameter,
    ) -> Option<Name> {
        let field = self.api().record(record)?.field(key)?;
        let id = self.api().resolved_id(&field.ty);
        let shape = id.and_then(|id| self.api().shape(id));
        let is_key = field.presence == Presence::Required
            && !matches!(shape, Some(Shape::Union(_)));
        let name = field.name.clone();
        if is_key && self.api().resolve(&field.ty) != self.api().resolve(&parameter.ty) {
            let title =
                format!("the key `{key}` and its path parameter have different types");
            self.types.diagnostics.push(
                Diagnostic::error(Code::Unsupported, title)
                    .at(name.span, "the key of the record")
                    .at(parameter.name.span, "the path parameter")
                    .help("refer to the same schema in both places"),
            );
        }
        is_key.then_some(name)
    }

    fn add_patch_fields(
        &self,
        record: TypeId,
        path: &mut Vec<String>,
        key: Option<&str>,
        fields: &mut Vec<PatchField>,
    ) {
        let record = self.api().record(record);
        let all = record.map_or(&[][..], |record| &record.fields);
        for field in all.iter().filter(|field| !field.additional) {
            let is_key = path.is_empty() && Some(field.name.wire.as_str()) == key;
            if is_key || field.read_only {
                continue;
            }
            path.push(field.name.wire.clone());
            fields.push(patch_field(field, path));
            if let Some(nested) = self.record_of(&field.ty)
                && path.len() < MAX_DEPTH
            {
                self.add_patch_fields(nested, path, None, fields);
            }
            path.pop();
        }
    }
}

fn patch_field(field: &Field, path: &[String]) -> PatchField {
    PatchField {
        name: Name::new(pointer(path), field.name.span),
        ty: field.ty.clone(),
        example: field.example.clone(),
        confirmed: field.patched,
        // A patch leaves a field without a value unchanged.
        doc: Doc { default: None, ..field.doc.clone() },
    }
}

/// A JSON pointer.
fn pointer(path: &[String]) -> String {
    path.iter().flat_map(|key| ["/".to_owned(), escape(key)]).collect()
}
