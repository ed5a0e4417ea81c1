//! Unions: `oneOf` and `anyOf`.
//!
//! Where no two alternatives have the same JSON type, the type decides. Otherwise a discriminator
//! does, or else how well the alternatives fit.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Schema;

use super::{Context, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Significant, component_name};
use crate::ir::{
    Alternative, Api, Definition, ExampleValue, JsonType, Name, Selection, Shape, Type,
    Union,
};
use crate::load::{Entry, Node};
use crate::lower::extension::with_override;
use crate::lower::schema::{alternatives, chain, json_type};
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::source::Span;

impl<'d> Types<'d, '_> {
    pub(super) fn union(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        let mut alternatives = alternatives(schema);
        alternatives.retain(|it| !self.is_itself(schema, *it));
        // Alternatives that only say that a value may be null leave it open otherwise.
        if alternatives.is_empty() {
            return Shape::Alias(Type::Any);
        }
        let types: Vec<Type> = alternatives
            .iter()
            .enumerate()
            .map(|(index, alternative)| {
                let context = context.nested(&(index + 1).to_string());
                exact(self.type_of(*alternative, &context))
            })
            .collect();
        let json: Vec<JsonType> = alternatives
            .iter()
            .filter_map(|alternative| json_type(self.document, *alternative))
            .collect();
        let has_discriminator = schema.value.schema_data.discriminator.is_some();
        if !has_discriminator && self.differ_in_json_type(&types, &json) {
            let pairs = json.into_iter().zip(types).collect();
            return Shape::Union(by_json_type(pairs, schema.span()));
        }
        self.open_union(schema, &alternatives, &types)
    }

    /// Whether an alternative is the union itself, which describes no other values. Reports it.
    fn is_itself(
        &mut self,
        schema: Spanned<'d, Schema>,
        alternative: SchemaRef<'d>,
    ) -> bool {
        let mut chain = chain(self.document, alternative);
        let is_itself = chain.any(|it| it.span() == schema.span());
        if is_itself {
            let title = "an alternative that is the union itself";
            self.diagnostics.push(
                Diagnostic::warning(Code::AmbiguousAlternative, title)
                    .at(alternative.span(), "is ignored: the others describe all values")
                    .help("remove it"),
            );
        }
        is_itself
    }

    /// Whether no two alternatives have the same JSON type. Callers write the first one as plain
    /// text, and not every text is a date.
    fn differ_in_json_type(&self, types: &[Type], json: &[JsonType]) -> bool {
        let is_new = |(index, ty): (usize, &JsonType)| {
            !json.iter().take(index).any(|it| it == ty)
        };
        let first = types.first().map(|ty| self.api.resolve(ty));
        json.len() == types.len()
            && json.iter().enumerate().all(is_new)
            && !matches!(first, Some(Type::Date | Type::DateTime | Type::OffsetDateTime))
    }

    fn open_union(
        &mut self,
        schema: Spanned<'d, Schema>,
        schemas: &[SchemaRef<'d>],
        types: &[Type],
    ) -> Shape {
        let keywords: Vec<Option<Significant<'_>>> =
            schemas.iter().map(|it| inline_node(it).map(Significant::of)).collect();
        let mut kept: Vec<Alternative> = Vec::new();
        // The index of each schema's alternative.
        let mut indexes = Vec::new();
        for (index, (alternative, ty)) in schemas.iter().zip(types).enumerate() {
            let resolved = self.api.resolve(ty);
            let same = kept.iter().position(|it| self.api.resolve(&it.ty) == resolved);
            let own = keywords.get(index).filter(|it| it.is_some());
            let equal = keywords.iter().take(index).position(|it| Some(it) == own);
            let equal = equal.and_then(|it| indexes.get(it).copied());
            if let Some(known) = same.or(equal) {
                self.warn_about_same_type(alternative.span());
                indexes.push(known);
                continue;
            }
            indexes.push(kept.len());
            let name = self.alternative_name(*alternative, ty, index);
            kept.push(Alternative { name, ty: ty.clone() });
        }
        let selection = match schema.node.get("discriminator") {
            Some(discriminator) => self.discriminator(discriminator, schemas, &indexes),
            None => Selection::Fit,
        };
        Shape::Union(Union { alternatives: kept, selection })
    }

    fn warn_about_same_type(&mut self, span: Span) {
        let title = "two alternatives have the same type";
        self.diagnostics.push(
            Diagnostic::warning(Code::AmbiguousAlternative, title)
                .at(span, "every value is read as the one before")
                .help("remove one of them, or describe what tells them apart"),
        );
    }

    fn warn_about_mapping(&mut self, entry: &Entry) {
        let is_same = |it: &Diagnostic| {
            it.code == Code::UnknownSchema && it.has_spans(&[entry.node.span])
        };
        // A union that is sent and received is lowered twice.
        if self.diagnostics.iter().any(is_same) {
            return;
        }
        let title =
            format!("`{}` maps to a schema that is not an alternative", entry.key);
        self.diagnostics.push(
            Diagnostic::warning(Code::UnknownSchema, title)
                .at(entry.node.span, "such a value is kept, and has no type")
                .help("add the schema to the alternatives, or remove the mapping"),
        );
    }

    /// The name of a variant: that of the component, the `title`, or the type.
    fn alternative_name(
        &self,
        alternative: SchemaRef<'d>,
        ty: &Type,
        index: usize,
    ) -> Name {
        let SchemaRef::Inline(schema) = alternative else {
            let name = alternative.component().unwrap_or_default();
            let known = self.api.resolved_id(ty).and_then(|id| self.api.definition(id));
            let known = known.filter(|it| it.name.wire == name);
            let name = name.rsplit('/').next().unwrap_or(name);
            let named = Name::new(name, alternative.span());
            let name_override = known.and_then(|it| it.name.name_override.clone());
            return Name { name_override, ..named };
        };
        let title = schema.node.text_of("title").map(str::to_owned);
        let text = title.unwrap_or_else(|| self.type_name(ty, index));
        with_override(Name::new(text, schema.span()), schema.node)
    }

    fn type_name(&self, ty: &Type, index: usize) -> String {
        let name = match self.api.resolve(ty) {
            Type::Bool => "Bool",
            Type::Integer => "Integer",
            Type::Float | Type::Decimal => "Number",
            Type::Text => "Text",
            Type::Secret => "Secret",
            Type::DateTime | Type::OffsetDateTime => "DateTime",
            Type::Date => "Date",
            Type::Any => "Any",
            Type::Object => "Object",
            Type::List(item) => return format!("{} list", self.part_name(item, index)),
            Type::Map(value) => return format!("{} map", self.part_name(value, index)),
            Type::Nullable(inner) => return self.type_name(inner, index),
            Type::Named(_) => return format!("Variant{}", index + 1),
        };
        name.to_owned()
    }

    /// The name of what a list or a map contains. A list that has a name may contain itself.
    fn part_name(&self, ty: &Type, index: usize) -> String {
        if let Type::Nullable(inner) = ty {
            return self.part_name(inner, index);
        }
        let resolved = self.api.resolve(ty);
        let id = if resolved.inner().is_some() { ty.named() } else { resolved.named() };
        let definition = id.and_then(|id| self.api.definition(id));
        definition.map_or_else(|| self.type_name(ty, index), |it| it.name.wire.clone())
    }

    /// The values of a discriminator: its `mapping`, then the names of the schemas. An alternative
    /// without a name has the values that its property lists.
    fn discriminator(
        &mut self,
        node: &'d Node,
        schemas: &[SchemaRef<'d>],
        indexes: &[usize],
    ) -> Selection {
        let property = node.text_of("propertyName").unwrap_or_default();
        let (mut mapping, mut known) = (Vec::new(), BTreeSet::new());
        let mut add = |value: &'d str, index: usize| {
            if known.insert(value) {
                mapping.push((value.to_owned(), index));
            }
        };
        let pairs = || schemas.iter().zip(indexes);
        let names = pairs().filter_map(|(it, index)| Some((it.component()?, *index)));
        // Of equal names, the first counts.
        let by_name: BTreeMap<&str, usize> = names.clone().rev().collect();
        let mut unknown = Vec::new();
        for entry in node.entries_of("mapping") {
            let target = entry.node.text().map(component_name);
            if let Some(index) = target.and_then(|it| by_name.get(it)) {
                add(&entry.key, *index);
            } else {
                unknown.push(entry);
            }
        }
        for (name, index) in names {
            add(name, index);
        }
        for (schema, index) in pairs() {
            for schema in chain(self.document, *schema) {
                let values = child(schema.node, &["properties", property]);
                for value in values.items_of("enum").iter().filter_map(Node::text) {
                    add(value, *index);
                }
            }
        }
        for entry in unknown {
            self.warn_about_mapping(entry);
        }
        Selection::Discriminator { property: property.to_owned(), mapping }
    }
}

/// The node of a schema that is not a reference.
fn inline_node<'d>(schema: &SchemaRef<'d>) -> Option<&'d Node> {
    match schema {
        SchemaRef::Inline(schema) => Some(schema.node),
        SchemaRef::Named(..) => None,
    }
}

/// A union of types with different JSON types.
pub(super) fn by_json_type(pairs: Vec<(JsonType, Type)>, span: Span) -> Union {
    let (types, alternatives) = pairs
        .into_iter()
        .map(|(json, ty)| {
            (json, Alternative { name: Name::new(json.variant(), span), ty })
        })
        .unzip();
    Union { alternatives, selection: Selection::JsonType(types) }
}

/// A received value is sent back with all its digits, which a float would not preserve.
fn exact(ty: Type) -> Type {
    if ty == Type::Float { Type::Decimal } else { ty }
}

/// Gives the property that names an alternative its value as an example, where the document has
/// none.
pub(in crate::lower) fn add_examples(api: &mut Api) {
    let mut found = Vec::new();
    for definition in &api.types {
        let Shape::Union(union) = &definition.shape else { continue };
        let Selection::Discriminator { property, mapping } = &union.selection else {
            continue;
        };
        for (index, alternative) in union.alternatives.iter().enumerate() {
            let value = mapping.iter().find(|(_, alternative)| *alternative == index);
            if let (Some((value, _)), Some(id)) =
                (value, api.resolved_id(&alternative.ty))
            {
                found.push((id, property.clone(), value.clone()));
            }
        }
    }
    for (id, property, value) in found {
        let Some(Definition { shape: Shape::Record(record), .. }) =
            api.types.get_mut(id.0)
        else {
            continue;
        };
        for field in &mut record.fields {
            if field.name.wire == property
                && field.ty == Type::Text
                && field.example == Type::Text.placeholder()
            {
                field.example = ExampleValue::Text(value.clone());
            }
        }
    }
}
