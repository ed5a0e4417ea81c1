//! One call of an operation while it is put together. What the generated builders do ends
//! here, in functions without types of theirs.

use std::fmt;

use bytes::Bytes;

use crate::Result;
use crate::conventions::CustomFields;
use crate::handle::Handle;
use crate::options::Options;
use crate::patch::Patch;
use crate::record::{EncodeValue, Record, Value, ValueRef, collect_secrets, write_json};
use crate::registry::{Operation, ParameterLocation, Style};
use crate::request::{Payload, Request};
use crate::revio::custom_fields::{CustomFieldKey, KnownFields};

mod bounds;
mod finish;
mod future;
mod macros;

pub use future::{ResponseFuture, ValueFuture};

/// One call of an operation.
///
/// A setter cannot fail; what is wrong is kept, and sending gives the first of it.
#[derive(Clone)]
pub struct Call {
    handle: Handle,
    operation: &'static Operation,
    request: Request,
    patch: Patch,
    fields: Option<KnownFields>,
    fault: Option<String>,
}

impl Call {
    pub(crate) fn new(handle: Handle, operation: &'static Operation) -> Self {
        Self {
            handle,
            operation,
            request: Request::of(operation),
            patch: Patch::default(),
            fields: None,
            fault: None,
        }
    }

    /// Fills in a parameter of the path.
    pub fn path<T: EncodeValue>(&mut self, name: &str, value: impl Into<T>) {
        self.fill(name, value.into().value_ref());
    }

    /// Sets a parameter of the query, or of the headers, in place of what it was. Null and
    /// nothing leave it out.
    pub fn set<T: EncodeValue>(&mut self, name: &str, value: impl Into<T>) {
        self.parameter(name, value.into().value_ref());
    }

    /// Sets a parameter that takes several values. Without any it is left out.
    pub fn set_all<T: EncodeValue>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) {
        let values: Vec<T> = values.into_iter().map(Into::into).collect();
        self.parameter(name, values.value_ref());
    }

    /// Sets the body.
    pub fn body(&mut self, body: &dyn EncodeValue) {
        let written = write_json(body);
        let written =
            written.map_err(|error| format!("the body cannot be written: {error}"));
        if let Some(bytes) = self.check(written) {
            collect_secrets(body.value_ref(), &mut self.request.secrets);
            self.payload(bytes);
        }
    }

    /// Sets the body, and takes it for good.
    pub fn carry<T: EncodeValue>(&mut self, body: impl Into<T>) {
        self.body(&body.into());
    }

    /// Has a patch replace what a typed member stands for.
    pub fn put<T: EncodeValue>(&mut self, path: &str, value: impl Into<T>) {
        self.replace_value(path, &value.into());
    }

    /// Has a patch replace a list.
    pub fn put_all<T: EncodeValue>(
        &mut self,
        path: &str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) {
        let values: Vec<T> = values.into_iter().map(Into::into).collect();
        self.replace_value(path, &values);
    }

    /// Adds a filter that the operation does not list. Filters of one name repeat.
    pub fn filter(&mut self, name: &str, value: String) {
        let prefix = self.handle.shared().conventions.filter_prefix;
        let known = self.operation.parameter(name).is_some();
        let prefix = if known || name.starts_with(prefix) { "" } else { prefix };
        let name = format!("{prefix}{name}");
        if self.within_bounds(&name, std::slice::from_ref(&value)) {
            self.request.query.append(&name, value);
        }
    }

    /// Sets what can be set for one call.
    pub fn options(&mut self, options: Options) {
        self.request.options = options;
    }

    /// Has the patch replace what stands at a path. The path goes out as it is given.
    pub fn replace(&mut self, path: impl Into<String>, value: impl Into<Value>) {
        self.replace_value(&path.into(), &value.into());
    }

    /// How the API carries custom fields.
    pub(crate) fn custom_fields(&self) -> Option<CustomFields> {
        self.handle.shared().conventions.custom_fields
    }

    /// Takes note of where a record, as it was just read, has its custom fields.
    pub fn custom_fields_of(&mut self, record: &dyn Record) {
        self.fields = self.custom_fields().map(|names| KnownFields::of(record, names));
    }

    /// Has the patch replace the value of a custom field.
    pub fn custom_field(
        &mut self,
        key: impl Into<CustomFieldKey>,
        value: impl Into<String>,
    ) {
        let key = key.into();
        let path = match &self.fields {
            Some(fields) => fields.path(&key),
            None => Err(KnownFields::none(&key)),
        };
        if let Some(path) = self.check(path) {
            self.replace_value(&path, &value.into());
        }
    }
}

/// What the setters end in, without their types.
impl Call {
    fn fill(&mut self, name: &str, value: ValueRef<'_>) {
        let filled = match value.text() {
            Some(text) => self.request.fill(name, &text),
            None => Err(not_a_scalar(name)),
        };
        self.check(filled);
    }

    fn parameter(&mut self, name: &str, value: ValueRef<'_>) {
        let texts = texts(value).ok_or_else(|| not_a_scalar(name));
        let Some(texts) = self.check(texts) else { return };
        if !self.within_bounds(name, &texts) {
            return;
        }
        let parameter = self.operation.parameter(name);
        match parameter.map(|parameter| (parameter.location, parameter.style)) {
            Some((ParameterLocation::Header, _)) => self.set_header(name, &texts),
            Some((_, style)) => self.request.query.set(name, texts, style),
            None => self.request.query.set(name, texts, Style::Repeated),
        }
    }

    fn within_bounds(&mut self, name: &str, values: &[String]) -> bool {
        let parameter = self.operation.parameter(name);
        let checked = parameter.map_or(Ok(()), |it| bounds::check(it, values));
        self.check(checked).is_some()
    }

    fn set_header(&mut self, name: &str, values: &[String]) {
        let headers = &mut self.request.headers;
        headers.retain(|(named, _)| !named.eq_ignore_ascii_case(name));
        if !values.is_empty() {
            headers.push((name.to_owned(), values.join(",")));
        }
    }

    fn replace_value(&mut self, path: &str, value: &dyn EncodeValue) {
        let written = write_json(value);
        let written =
            written.map_err(|error| format!("{path} cannot be written: {error}"));
        if let Some(json) = self.check(written) {
            collect_secrets(value.value_ref(), &mut self.request.secrets);
            self.patch.replace(path.to_owned(), &json);
        }
    }

    fn payload(&mut self, bytes: Vec<u8>) {
        let content_type =
            self.operation.body.map_or("application/json", |body| body.content_type);
        let content_type = content_type.to_owned();
        self.request.body = Some(Payload { bytes: Bytes::from(bytes), content_type });
    }

    /// Keeps the first fault.
    fn check<T>(&mut self, result: Result<T, String>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(fault) => {
                self.fault.get_or_insert(fault);
                None
            }
        }
    }
}

/// The values of a parameter; none if it is to be left out.
fn texts(view: ValueRef<'_>) -> Option<Vec<String>> {
    match view {
        ValueRef::Absent | ValueRef::Null | ValueRef::Value(Value::Null) => {
            Some(Vec::new())
        }
        ValueRef::List(list) => {
            let texts = (0..list.len()).filter_map(|index| list.get(index));
            texts.map(|view| Some(view.text()?.into_owned())).collect()
        }
        view => Some(vec![view.text()?.into_owned()]),
    }
}

fn not_a_scalar(name: &str) -> String {
    format!("the parameter `{name}` must be text, a number, a date, true or false")
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("request", &self.request)
            .field("patch", &self.patch)
            .finish_non_exhaustive()
    }
}
