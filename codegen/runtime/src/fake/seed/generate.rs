//! Records generated from the registry, the same in every run.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::model::{Model, Resource};
use super::super::query::without_prefix;
use super::super::store::{JsonObject, Store, StoredRecord};
use super::text;
use crate::registry::{Field, FieldType, ParameterType, Presence, type_of};

/// The depth to which objects are filled.
const MAX_DEPTH: usize = 3;

/// Adds records to each resource whose fields are known, `size` of each.
pub(in super::super) fn generate(model: &Model, store: &mut Store, size: usize) {
    let generator = Generator::new(model, store, size);
    for (resource_index, resource) in model.resources.iter().enumerate() {
        if model.fields(resource.record).is_empty() {
            continue;
        }
        for index in 0..size {
            let table = store.table(resource_index);
            let key = table.next_key();
            let row = Row { resource, index, key };
            let visible = generator.record(&row);
            let write_only = generator.write_only_fields(&row);
            table.insert(key, StoredRecord { visible, write_only });
        }
    }
}

/// An object with the required fields of a schema.
pub(in super::super) fn required_fields(
    model: &Model,
    resource: &Resource,
    schema: &str,
) -> JsonObject {
    let generator = Generator { model, size: 0, keys: BTreeMap::new() };
    let row = Row { resource, index: 0, key: 0 };
    let required = model.fields(schema).iter().copied();
    let required = required.filter(|field| field.presence != Presence::Optional);
    let fields = required.filter_map(|field| {
        Some((field.name.to_owned(), generator.value(&row, field, field.ty, MAX_DEPTH)?))
    });
    fields.collect()
}

struct Generator<'a> {
    model: &'a Model,
    size: usize,
    /// For each identifier, its resource and the first key that is generated.
    keys: BTreeMap<&'static str, (&'static str, i64)>,
}

/// A record to generate.
struct Row<'a> {
    resource: &'a Resource,
    index: usize,
    key: i64,
}

impl<'a> Generator<'a> {
    fn new(model: &'a Model, store: &mut Store, size: usize) -> Self {
        let mut keys = BTreeMap::new();
        for (index, resource) in model.resources.iter().enumerate() {
            let key = resource.key.and_then(|key| model.field(resource.record, key));
            if let Some(FieldType::Identifier(name)) = key.map(|key| key.ty) {
                let first = store.table(index).next_key();
                keys.entry(name).or_insert((resource.name, first));
            }
        }
        Self { model, size, keys }
    }

    fn record(&self, row: &Row<'_>) -> JsonObject {
        let mut fields = self.object(row, row.resource.record, MAX_DEPTH);
        if let Some(key) = row.resource.key {
            fields.insert(key.to_owned(), row.key.into());
        }
        fields
    }

    /// Integers that only bodies have and that filters of the list name.
    fn write_only_fields(&self, row: &Row<'_>) -> JsonObject {
        let operations = || {
            self.model
                .api
                .operations
                .iter()
                .filter(|it| it.resource == row.resource.name)
        };
        let prefix = self.model.api.conventions.filter_prefix;
        operations()
            .filter(|it| it.listed().is_some())
            .flat_map(|it| it.parameters)
            .filter(|it| it.ty == ParameterType::Integer)
            .map(|it| without_prefix(prefix, it.name))
            .filter(|name| self.model.field(row.resource.record, name).is_none())
            .filter_map(|name| {
                let mut bodies = operations().filter_map(|it| it.body);
                let field = bodies.find_map(|it| self.model.field(it.schema, name))?;
                Some((name.to_owned(), self.value(row, field, field.ty, 0)?))
            })
            .collect()
    }

    fn object(&self, row: &Row<'_>, schema: &str, depth: usize) -> JsonObject {
        let fields = self.model.fields(schema).iter();
        let fields = fields.filter_map(|field| {
            let value = self.value(row, field, field.ty, depth)?;
            Some((field.name.to_owned(), value))
        });
        fields.collect()
    }

    /// The value of a field. `None` leaves the field out.
    fn value(
        &self,
        row: &Row<'_>,
        field: &Field,
        ty: FieldType,
        depth: usize,
    ) -> Option<Value> {
        let index = row.index;
        Some(match ty {
            FieldType::Boolean => index.is_multiple_of(2).into(),
            FieldType::Integer | FieldType::Number => (index % 9 + 1).into(),
            FieldType::Decimal => text::amount(index).into(),
            FieldType::Text | FieldType::TextIdentifier(_) => {
                text::text(field, index, row.key).into()
            }
            FieldType::DateTime => text::date_time(field.name, index).into(),
            FieldType::OffsetDateTime => {
                format!("{}Z", text::date_time(field.name, index)).into()
            }
            FieldType::Date => text::date(index).into(),
            FieldType::Identifier(name) => self.reference(row, name)?,
            FieldType::Enum(values) => {
                (*values.get(index % values.len().max(1))?).into()
            }
            FieldType::NumberEnum(values) => {
                let number = values.get(index % values.len().max(1))?;
                serde_json::from_str(number).ok()?
            }
            FieldType::OrNull(ty) => return self.value(row, field, *ty, depth),
            FieldType::OneOf(types) | FieldType::AnyOf(types) => {
                return self.value(row, field, *types.first()?, depth);
            }
            FieldType::Tagged(property, mapping, types) => {
                let (name, index) = *mapping.first()?;
                let mut value = self.value(row, field, *types.get(index)?, depth)?;
                value.as_object_mut()?.insert(property.to_owned(), name.into());
                value
            }
            FieldType::Named(schema) => {
                let ty = type_of(self.model.api.fields, schema)?;
                return self.value(row, field, ty, depth.checked_sub(1)?);
            }
            FieldType::Map(ty) => {
                let value = self.value(row, field, *ty, depth)?;
                json!({ "name": value })
            }
            FieldType::Object(schema) => {
                let fields = (depth > 0).then(|| self.object(row, schema, depth - 1));
                fields.filter(|fields| !fields.is_empty())?.into()
            }
            FieldType::List(ty) => match self.custom_fields(row, field) {
                Some(fields) => fields,
                None => self.value(row, field, *ty, depth).into_iter().collect(),
            },
            FieldType::Secret | FieldType::Any => return None,
        })
    }

    fn custom_fields(&self, row: &Row<'_>, field: &Field) -> Option<Value> {
        let names = self.model.api.conventions.custom_fields?;
        let custom_field = |(label, number): (&&str, i64)| {
            let value = format!("{label} {}", row.index % 3 + 1);
            json!({names.id: number, names.label: label, names.value: value})
        };
        let fields = || text::LABELS.iter().zip(1..).map(custom_field).collect();
        (names.property == field.name).then(fields)
    }

    /// The key of a record of another resource. References to the same resource are left out, so
    /// that no record is its own parent.
    fn reference(&self, row: &Row<'_>, identifier: &str) -> Option<Value> {
        let Some((resource, first)) = self.keys.get(identifier) else {
            return Some((row.index % 5 + 1).into());
        };
        if *resource == row.resource.name {
            return None;
        }
        // Spreads references over the keys, in another order.
        let index = (row.index * 7 + 3) % self.size.max(1);
        Some((first + i64::try_from(index).unwrap_or(0)).into())
    }
}
