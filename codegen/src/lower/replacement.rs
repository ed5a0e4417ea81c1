//! Checks that replacing a record loses none of its fields.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Definition, Field, Record, Role, Shape, TypeId};

/// Checks every replacement against its record. A replacement that requires what its record may
/// lack gets a builder.
pub(super) fn lower(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut incomplete = Vec::new();
    for id in api.type_ids() {
        let Some(replacement) = Replacement::find(api, id) else { continue };
        if !replacement.has_source() {
            diagnostics.push(replacement.no_record());
        }
        let Some(record) = api.record(replacement.replaced) else { continue };
        diagnostics.extend(replacement.faults(record));
        if !replacement.is_complete(record) {
            incomplete.push((id, replacement.replaced));
        }
    }
    for (id, replaced) in incomplete {
        if let Some(Definition { shape: Shape::Record(body), .. }) =
            api.types.get_mut(id.0)
        {
            body.role = Role::Complete(replaced);
        }
    }
}

/// A replacement and the definition that it replaces.
struct Replacement<'a> {
    definition: &'a Definition,
    body: &'a Record,
    replaced: TypeId,
    source: &'a Definition,
}

impl<'a> Replacement<'a> {
    fn find(api: &'a Api, id: TypeId) -> Option<Self> {
        let (definition, body) = (api.definition(id)?, api.record(id)?);
        let Role::Replace(replaced) = body.role else { return None };
        let source = api.definition(replaced)?;
        Some(Self { definition, body, replaced, source })
    }

    /// Whether the replaced type is a record in responses. A replacement cannot be converted
    /// from itself, from another replacement, or from a type without fields.
    fn has_source(&self) -> bool {
        matches!(&self.source.shape, Shape::Record(record) if record.role == Role::Response)
    }

    fn no_record(&self) -> Diagnostic {
        let (name, source) = (&self.definition.name, &self.source.name.wire);
        let title = format!(
            "`{}` cannot replace `{source}`, which is not a record in responses",
            name.wire
        );
        Diagnostic::error(Code::ReplacementOfNonRecord, title)
            .at(name.span, "names what it replaces")
            .help("name the schema of the record that a GET returns")
    }

    /// Whether the record provides every field that the replacement requires.
    fn is_complete(&self, record: &Record) -> bool {
        self.body.required().all(|field| {
            let source = record.field(&field.name.wire);
            source.is_some_and(|source| source.presence == field.presence)
        })
    }

    /// The writable fields that the replacement would lose or cannot convert.
    fn faults(&self, record: &Record) -> Vec<Diagnostic> {
        let fields = record.fields.iter();
        let writable = fields.filter(|field| !field.read_only);
        writable
            .filter_map(|field| match self.body.field(&field.name.wire) {
                None => Some(self.dropped(field)),
                Some(own) if own.ty != field.ty => Some(self.type_differs(field, own)),
                Some(_) => None,
            })
            .collect()
    }

    fn dropped(&self, field: &Field) -> Diagnostic {
        let (body, record) = (&self.definition.name, &self.source.name.wire);
        let title = format!(
            "`{}` lacks the property `{}` of `{record}`, so replacing a record would drop it",
            body.wire, field.name.wire
        );
        Diagnostic::error(Code::ReplacementDropsProperty, title)
            .at(body.span, "replaces the record")
            .at(field.name.span, "is not written back")
            .help(
                "add the property to the body, or mark it `readOnly: true` in the record if \
                 only the server writes it",
            )
    }

    fn type_differs(&self, field: &Field, own: &Field) -> Diagnostic {
        let (body, record) = (&self.definition.name.wire, &self.source.name.wire);
        let title = format!(
            "the type of `{}` in `{body}` differs from its type in `{record}`",
            own.name.wire
        );
        Diagnostic::error(Code::ReplacementTypeMismatch, title)
            .at(own.name.span, "the type that is sent")
            .at(field.name.span, "the type that is received")
            .help("use the same schema for both")
    }
}
