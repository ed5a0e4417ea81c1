//! Replacements against the records that they replace: nothing may be lost between the two.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Definition, Field, Name, Record, Role, Shape, TypeId, Write};

impl Lowering<'_, '_> {
    /// Holds every replacement against its record, now that both are known. Where a body must
    /// have what its record may lack, it is made by a builder.
    pub(super) fn replacements(&mut self) {
        for place in 0..self.api.types.len() {
            self.refuse_no_record(TypeId(place));
            let Some(replacement) = self.replacement(TypeId(place)) else { continue };
            let (faults, whole) = (replacement.faults(), replacement.is_whole());
            self.diagnostics.extend(faults);
            if !whole {
                self.complete(TypeId(place));
            }
        }
    }

    /// What is replaced has to be a record that comes in answers: a schema cannot be made from
    /// itself, nor from a replacement, nor from what has no members.
    fn refuse_no_record(&mut self, id: TypeId) {
        let Some((name, of)) = self.replaced_by(id) else { return };
        let is_record =
            self.api.record(of).is_some_and(|record| record.role == Role::Response);
        if is_record {
            return;
        }
        let other = self.api.definition(of).map(|it| it.name.wire.clone());
        let title = format!(
            "`{}` cannot be made from `{}`, which is no record of answers",
            name.wire,
            other.unwrap_or_default()
        );
        let help = "name the schema of the record that a GET answers with";
        self.error(
            Code::ReplacementOfNonRecord,
            name.span,
            title,
            "says what it replaces",
            help,
        );
    }

    /// A replacement's name, and what it says that it replaces.
    fn replaced_by(&self, id: TypeId) -> Option<(Name, TypeId)> {
        let definition = self.api.definition(id)?;
        let Shape::Record(body) = &definition.shape else { return None };
        let Role::Replace(of) = body.role else { return None };
        Some((definition.name.clone(), of))
    }

    fn replacement(&self, id: TypeId) -> Option<Replacement<'_>> {
        let definition = self.api.definition(id)?;
        let Shape::Record(body) = &definition.shape else { return None };
        let Role::Replace(of) = body.role else { return None };
        let (record, source) = (self.api.record(of)?, self.api.definition(of)?);
        Some(Replacement { definition, body, record, source })
    }

    fn complete(&mut self, id: TypeId) {
        let Some(definition) = self.api.types.get_mut(id.0) else { return };
        let Shape::Record(body) = &mut definition.shape else { return };
        if let Role::Replace(of) = body.role {
            body.role = Role::Complete(of);
        }
    }
}

/// A body and the record that it is made of.
struct Replacement<'a> {
    definition: &'a Definition,
    body: &'a Record,
    record: &'a Record,
    source: &'a Definition,
}

impl Replacement<'_> {
    /// Whether the record has all that the body must have.
    fn is_whole(&self) -> bool {
        self.body.required().all(|field| {
            self.record
                .member(&field.name.wire)
                .is_some_and(|twin| twin.presence == field.presence)
        })
    }

    /// What would be lost, or does not fit.
    fn faults(&self) -> Vec<Diagnostic> {
        let written = self
            .record
            .fields
            .iter()
            .filter(|field| field.write != Some(Write::default()));
        written
            .filter_map(|field| match self.body.member(&field.name.wire) {
                None => Some(self.lost(field)),
                Some(twin) if twin.ty != field.ty => Some(self.differs(field, twin)),
                Some(_) => None,
            })
            .collect()
    }

    fn lost(&self, field: &Field) -> Diagnostic {
        let (body, record) = (&self.definition.name, &self.source.name);
        let title = format!(
            "`{}` has no member `{}` of `{}`, so a replacement would lose it",
            body.wire, field.name.wire, record.wire
        );
        Diagnostic::error(Code::ReplacementDropsProperty, title)
            .at(body.span, "replaces the record")
            .at(field.name.span, "is written back by nobody")
            .help("add the member to the body, or mark it `readOnly: true` in the record if the server alone writes it")
    }

    fn differs(&self, field: &Field, twin: &Field) -> Diagnostic {
        let (body, record) = (&self.definition.name.wire, &self.source.name.wire);
        let title = format!(
            "`{}` has another type in `{body}` than in `{record}`",
            twin.name.wire
        );
        Diagnostic::error(Code::ReplacementTypeMismatch, title)
            .at(twin.name.span, "what is sent")
            .at(field.name.span, "what was read")
            .help("give both the same schema")
    }
}
