//! Named types: paths, names and shapes.

use super::compare::{Comparison, Side, Spot, TYPES};
use super::matching::path;
use super::property::Fields;
use super::{rust, wire};
use crate::ir::{Definition, EnumType, IdentifierType, Module, Shape, Type, TypeId};

impl Comparison<'_> {
    pub(super) fn definitions(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        for (place, definition) in old.types.iter().enumerate() {
            if !self.matches.both.contains_key(&TypeId(place)) {
                let spot = named(&self.old, definition, Some(definition), None);
                let what = format!("removed: `{}`", path(old, definition));
                self.note(&spot, (wire::UNCHANGED, rust::TYPE_REMOVED), what);
            }
        }
        for (place, definition) in new.types.iter().enumerate() {
            let id = TypeId(place);
            let matched = self.matches.both.iter().find(|(_, new)| **new == id);
            let matched = matched.map(|(old, _)| *old);
            if let Some((one, matched)) =
                matched.and_then(|id| Some((id, old.definition(id)?)))
            {
                self.definition((one, matched), (id, definition));
                continue;
            }
            let spot = named(&self.new, definition, None, Some(definition));
            let what = format!("added: `{}`", path(new, definition));
            self.note(&spot, (wire::UNCHANGED, rust::TYPE_ADDED), what);
        }
    }

    fn definition(&mut self, old: (TypeId, &Definition), new: (TypeId, &Definition)) {
        let usage = self.usage(old.0, new.0);
        let ((_, one), (_, other)) = (old, new);
        let spot = Spot { usage, ..named(&self.new, other, Some(one), Some(other)) };
        self.names(&spot, one, other);
        self.docs(&spot, &one.doc, &other.doc);
        match (&one.shape, &other.shape) {
            (Shape::Record(one), Shape::Record(other)) => {
                self.role(&spot, one.role, other.role);
                self.fields(&spot, &Fields::of(one, other));
            }
            (Shape::Enum(one), Shape::Enum(other)) if one.ty == other.ty => {
                self.variants(&spot, one, other);
            }
            (Shape::Union(one), Shape::Union(other)) => {
                self.unions(&spot, one, other);
            }
            (Shape::Identifier(one), Shape::Identifier(other)) if one == other => {}
            (Shape::Collection(one), Shape::Collection(other)) => {
                let types = (Type::Named(*one), Type::Named(*other));
                self.target(&spot, &types.0, &types.1);
            }
            (Shape::Alias(one), Shape::Alias(other))
            | (Shape::Newtype(one), Shape::Newtype(other)) => {
                self.target(&spot, one, other);
            }
            (one, other) => {
                let what = format!("{} → {}", shape_name(one), shape_name(other));
                let wire = self.retyped(&spot, &Type::Named(old.0), &Type::Named(new.0));
                self.note(&spot, (wire, rust::TYPE_KIND), what);
            }
        }
    }

    fn names(&mut self, spot: &Spot, old: &Definition, new: &Definition) {
        let (before, after) = (path(self.old.api, old), path(self.new.api, new));
        if old.name.rust() != new.name.rust() {
            let what = format!("renamed: `{before}` → `{after}`");
            self.note(spot, (wire::UNCHANGED, rust::TYPE_RENAMED), what);
        } else if before != after {
            let what = format!("moved: `{before}` → `{after}`");
            self.note(spot, (wire::UNCHANGED, rust::TYPE_MOVED), what);
        }
    }

    /// Compares the target of an alias.
    fn target(&mut self, spot: &Spot, old: &Type, new: &Type) {
        if !self.same(old, new) {
            let what =
                format!("alias of another type: {}", self.types(old, new).in_rust());
            self.note(spot, (self.retyped(spot, old, new), rust::ALIAS_TARGET), what);
        }
    }

    /// Compares the envelope of lists.
    pub(super) fn envelope(&mut self) {
        let (old, new) =
            (self.old.api.collection.as_ref(), self.new.api.collection.as_ref());
        let place = |envelope: Option<&crate::ir::Collection>| {
            envelope.and_then(|it| it.fields.first()).map(|field| field.name.span)
        };
        let spot = Spot {
            group: TYPES.to_owned(),
            subject: "`Collection`".to_owned(),
            old: place(old),
            new: place(new),
            ..Spot::default()
        };
        match (old, new) {
            (None, None) => {}
            (None, Some(_)) => {
                self.note(&spot, (wire::UNCHANGED, rust::TYPE_ADDED), "added");
            }
            (Some(_), None) => {
                self.note(&spot, (wire::UNCHANGED, rust::TYPE_REMOVED), "removed");
            }
            (Some(one), Some(other)) => {
                self.docs(&spot, &one.doc, &other.doc);
                self.fields(&spot, &Fields::of_envelopes(&one.fields, &other.fields));
            }
        }
    }
}

/// A type, in the group of one side.
fn named(
    side: &Side<'_>,
    definition: &Definition,
    old: Option<&Definition>,
    new: Option<&Definition>,
) -> Spot {
    let group = match definition.module {
        Module::Types => TYPES,
        Module::Resource(place) => {
            side.api.resources.get(place).map_or(TYPES, |resource| &resource.name.wire)
        }
    };
    let span = |it: Option<&Definition>| it.map(|it| it.name.span);
    Spot {
        group: group.to_owned(),
        subject: format!("`{}`", definition.name.wire),
        old: span(old),
        new: span(new),
        ..Spot::default()
    }
}

fn shape_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Record(_) => "a record",
        Shape::Enum(list) => match list.ty {
            EnumType::Text => "an enum",
            EnumType::Integer => "an enum of integers",
            EnumType::Decimal => "an enum of decimals",
        },
        Shape::Union(_) => "a union",
        Shape::Identifier(IdentifierType::Integer) => "an identifier",
        Shape::Identifier(IdentifierType::Text) => "an identifier of text",
        Shape::Collection(_) => "a page",
        Shape::Alias(_) => "an alias",
        Shape::Newtype(_) => "a newtype",
    }
}
