//! Records that a body refers to. Whether the API rejects a key that no record has is
//! undocumented, so the call is carried out.

use serde_json::Value;

use super::context::CallContext;
use super::model::Model;
use super::store::Store;
use crate::record::bounds::Path;
use crate::registry::FieldType;

/// Notes the keys in the body that no record has.
pub(super) fn note(call: &mut CallContext<'_>, store: &mut Store) {
    let Some(body) = call.operation().body else { return };
    let mut references = References { model: call.model, store, missing: Vec::new() };
    if body.is_patch() {
        references.check_patch(call.resource().record, &call.body);
    } else {
        references.check(&Path::Root, FieldType::Object(body.schema), &call.body);
    }
    call.notes.extend(references.missing);
}

struct References<'a> {
    model: &'a Model,
    store: &'a mut Store,
    missing: Vec<String>,
}

impl References<'_> {
    /// Checks the operations of a JSON Patch that replace a field of the record itself.
    fn check_patch(&mut self, record: &str, patch: &Value) {
        for operation in patch.as_array().into_iter().flatten() {
            let name = operation.get("path").and_then(Value::as_str);
            let name = name.and_then(|path| path.strip_prefix('/')).unwrap_or_default();
            if let Some(field) = self.model.field(record, name) {
                let value = &operation["value"];
                self.check(&Path::Field(&Path::Root, name), field.ty, value);
            }
        }
    }

    fn check(&mut self, path: &Path<'_>, ty: FieldType, value: &Value) {
        match (ty, value) {
            (FieldType::Identifier(identifier), value) => {
                if let Some(key) = value.as_i64() {
                    self.check_key(path, identifier, key);
                }
            }
            (FieldType::OrNull(ty), value) => self.check(path, *ty, value),
            (FieldType::List(ty), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check(&Path::Index(path, index), *ty, item);
                }
            }
            (FieldType::Object(schema), Value::Object(object)) => {
                for (name, value) in object {
                    if let Some(field) = self.model.field(schema, name) {
                        self.check(&Path::Field(path, name), field.ty, value);
                    }
                }
            }
            _ => {}
        }
    }

    fn check_key(&mut self, path: &Path<'_>, identifier: &str, key: i64) {
        let resources: Vec<usize> = self.model.resources_by(identifier).collect();
        let exists = resources.iter().any(|it| self.store.table(*it).get(key).is_some());
        if let (false, Some(resource)) = (exists, resources.first()) {
            let name = self.model.resources[*resource].name;
            let pointer = path.pointer();
            self.missing.push(format!("`{pointer}` is {key}, which {name} do not have"));
        }
    }
}
