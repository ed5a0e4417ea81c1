//! JSON Patch: the operations of a request, all or none.
//!
//! The API is only known to receive `replace`. The other operations follow RFC 6902 and give a
//! warning.

use serde_json::Value;

use super::check::{self, FieldProblems};
use super::context::CallContext;
use super::rejection::Result;
use super::reply::Reply;
use super::store::Store;
use super::{revio, write};
use crate::json_pointer;
use crate::record::ValueRef;
use crate::record::bounds::Path;
use crate::registry::FieldType;
use crate::request::bounds::check_patch;

struct PatchOperation {
    op: String,
    path: Vec<String>,
    value: Value,
}

/// Patches a record.
pub(super) fn patch(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    call.record(store)?;
    let operations = parse(call)?;
    let mut record = Value::Object(call.record(store)?.visible.clone());
    for operation in &operations {
        check(call, &record, operation)?;
        if is_known(call, &record, operation) {
            operation.apply(&mut record).map_err(|problem| call.reject(problem))?;
        }
    }
    let Value::Object(mut fields) = record else {
        return Err(call.reject("the record is no longer an object".to_owned()));
    };
    revio::check_patch(call, store, &fields)?;
    write::set_updated_date(call, &mut fields);
    call.record(store)?.visible = fields;
    Ok(call.done())
}

fn parse(call: &mut CallContext<'_>) -> Result<Vec<PatchOperation>> {
    let operations = match &call.body {
        Value::Array(items) => items.iter().map(parse_operation).collect(),
        _ => Err("the body is not an array of patch operations".to_owned()),
    };
    operations.map_err(|problem| call.reject(problem))
}

/// Parses an operation. The path may lack its first slash, because clients in production leave it
/// out.
fn parse_operation(item: &Value) -> Result<PatchOperation, String> {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    let (Some(op), Some(path)) = (text("op"), text("path")) else {
        return Err("a patch operation lacks `op` or `path`".to_owned());
    };
    let segments = path.strip_prefix('/').unwrap_or(path).split('/');
    let path = segments.map(json_pointer::unescape).collect();
    let value = item.get("value").cloned();
    if value.is_none() && op != "remove" {
        return Err(format!("the patch operation `{op}` lacks `value`"));
    }
    Ok(PatchOperation { op: op.to_owned(), path, value: value.unwrap_or_default() })
}

/// Rejects what no record can accept, and warns about undocumented operations.
fn check(
    call: &mut CallContext<'_>,
    record: &Value,
    operation: &PatchOperation,
) -> Result<()> {
    let first = operation.path.first().cloned().unwrap_or_default();
    if call.resource().key == Some(first.as_str()) {
        let problem = format!("`{first}` is the key of the record and cannot change");
        return Err(call.reject(problem));
    }
    match operation.op.as_str() {
        "replace" => {}
        op @ ("add" | "remove" | "test") => {
            call.warn(format!("undocumented patch operation `{op}`"))?;
        }
        op => return Err(call.reject(format!("unsupported patch operation `{op}`"))),
    }
    // Some fields of request bodies are not part of the record, such as an effective date.
    if !is_known(call, record, operation) && !call.any_body_has(&first) {
        let path = Path::Field(&Path::Root, &first);
        let mut problems = FieldProblems::of_request(call.model);
        problems.add_unknown(&path, call.resource().record);
        return call.warn_all(problems.unknown);
    }
    let pointer = operation.pointer();
    let (path, value) = (Path::Pointer(&pointer), &operation.value);
    let mut problems = FieldProblems::of_request(call.model);
    if let Some(ty) = field_type(call, &operation.path) {
        problems.check(&path, ty, &[], value);
    }
    check_patch(
        call.operation(),
        &pointer,
        ValueRef::Value(value),
        &mut |path, excess| {
            problems.add_excess(path, &excess);
        },
    );
    let FieldProblems { wrong, out_of_bounds, unknown, .. } = problems;
    check::report(call, wrong, out_of_bounds, unknown)
}

/// Whether the record has the field, or can have it.
fn is_known(call: &CallContext<'_>, record: &Value, operation: &PatchOperation) -> bool {
    let first = operation.path.first().map(String::as_str).unwrap_or_default();
    call.record_field(first).is_some()
        || record.get(first).is_some()
        || call.has_open_records()
}

/// The type at a path, as far as the schemas describe it.
fn field_type(call: &CallContext<'_>, path: &[String]) -> Option<FieldType> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(call.record_field(first)?.ty, |ty, segment| match ty {
        FieldType::Object(schema) => Some(call.model.field(schema, segment)?.ty),
        FieldType::List(ty) => Some(*ty),
        _ => None,
    })
}

impl PatchOperation {
    fn pointer(&self) -> String {
        let segments = self.path.iter();
        segments.flat_map(|it| ["/".to_owned(), json_pointer::escape(it)]).collect()
    }

    fn apply(&self, record: &mut Value) -> Result<(), String> {
        let Some((last, parents)) = self.path.split_last() else { return Ok(()) };
        let parent = parents.iter().try_fold(record, |value, segment| {
            child(value, segment).ok_or_else(|| self.no_value())
        })?;
        match parent {
            Value::Array(items) => self.apply_to_array(items, last),
            Value::Object(fields) => match self.op.as_str() {
                "remove" => fields.remove(last).map(drop).ok_or_else(|| self.no_value()),
                "test" => self.test(fields.get(last)),
                _ => {
                    fields.insert(last.clone(), self.value.clone());
                    Ok(())
                }
            },
            _ => Err(self.no_value()),
        }
    }

    fn apply_to_array(
        &self,
        items: &mut Vec<Value>,
        segment: &str,
    ) -> Result<(), String> {
        let end = items.len();
        let index = if segment == "-" { Some(end) } else { segment.parse().ok() };
        let index =
            index.filter(|index| *index <= end).ok_or_else(|| self.no_value())?;
        match self.op.as_str() {
            "add" => items.insert(index, self.value.clone()),
            "test" => return self.test(items.get(index)),
            _ if index == end => return Err(self.no_value()),
            "remove" => _ = items.remove(index),
            _ => items[index] = self.value.clone(),
        }
        Ok(())
    }

    fn test(&self, found: Option<&Value>) -> Result<(), String> {
        if found == Some(&self.value) {
            return Ok(());
        }
        Err(format!("the test of `{}` failed", self.pointer()))
    }

    fn no_value(&self) -> String {
        format!("no value at `{}`", self.pointer())
    }
}

/// A field or an element. A missing object is created, because the API stores the fields of
/// objects in fixed columns.
fn child<'v>(value: &'v mut Value, segment: &str) -> Option<&'v mut Value> {
    match value {
        Value::Array(items) => items.get_mut(segment.parse::<usize>().ok()?),
        Value::Object(fields) => {
            let field = fields.entry(segment).or_insert(Value::Null);
            if field.is_null() {
                *field = Value::Object(serde_json::Map::new());
            }
            Some(field)
        }
        _ => None,
    }
}
