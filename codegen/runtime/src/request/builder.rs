//! The core of every generated builder: one call of an operation, and its setters.

pub(crate) mod future;
mod parameters;
#[cfg(feature = "multipart")]
mod parts;

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use url::Url;

use future::{ResponseFuture, ValueFuture};

use super::bounds;
use super::form;
use super::message::{Fault, Payload, Request};
#[cfg(feature = "multipart")]
use super::multipart::Parts;
use super::one_or_none::OneOrNone;
use super::patch::Patch;
use super::prepared::PreparedRequest;
use crate::body::Body;
use crate::client::core::Handle;
use crate::client::options::Options;
use crate::conventions::{Conventions, CustomFields};
#[cfg(feature = "cli")]
use crate::record::RawJson;
use crate::record::bounds::collect as collect_violations;
use crate::record::{Codec, InvalidBody, Record, ValueRef, collect_secrets, write_json};
use crate::registry::{NextPage, Operation, Style};
use crate::revio::custom_fields::{CustomFieldKey, RecordFields};
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;
use crate::{Error, RawResponse, Result};

/// One call of an operation.
///
/// Setters cannot fail. The first fault is kept, and sending returns it.
#[derive(Clone)]
pub struct Call {
    handle: Handle,
    operation: &'static Operation,
    request: Request,
    patch: Patch,
    record_fields: Option<RecordFields>,
    #[cfg(feature = "multipart")]
    parts: Parts,
    fault: Option<Fault>,
}

impl Handle {
    /// Starts a call of an operation.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call {
            handle: self.clone(),
            operation,
            request: Request::of(operation),
            patch: Patch::default(),
            record_fields: None,
            #[cfg(feature = "multipart")]
            parts: Parts::default(),
            fault: None,
        }
    }
}

impl Call {
    /// Sets the body.
    pub fn body<T: Codec>(mut self, body: impl Into<T>) -> Self {
        self.set_body(&body.into());
        self
    }

    /// Sets a body that is sent as it is.
    pub fn raw_body(mut self, body: impl Into<Body>) -> Self {
        self.set_payload(body.into());
        self
    }

    /// Sets a body that is a text.
    pub fn text_body(self, text: impl Into<String>) -> Self {
        self.raw_body(text.into())
    }

    /// Sets the body, written as a form. The styles are those that the API description declares
    /// for properties: name, style, and whether it is exploded.
    pub fn form<T: Codec>(
        mut self,
        body: impl Into<T>,
        styles: &[(&str, Style, bool)],
    ) -> Self {
        self.set_form(&body.into(), styles);
        self
    }

    /// Sets the media type of the body, where the operation leaves a choice.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.request.content_type = Some(content_type.into());
        self
    }

    /// Makes the patch replace a typed field, or leave it unchanged without a value.
    pub fn patch_replace<T: Codec, Form>(
        mut self,
        path: &str,
        value: impl OneOrNone<T, Form>,
    ) -> Self {
        match value.into_option() {
            Some(value) => self.set_patch(path, &value),
            None => self.patch.keep(path),
        }
        self
    }

    /// Makes the patch replace a list.
    pub fn patch_replace_all<T: Codec>(
        mut self,
        path: &str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        self.set_patch(path, &collect::<T>(values));
        self
    }

    /// Sets the options of this call.
    pub fn options(mut self, options: Options) -> Self {
        self.request.options = options;
        self
    }

    /// Remembers the positions of the custom fields in a record that was just fetched.
    pub fn custom_fields_of(mut self, record: &dyn Record) -> Self {
        self.record_fields =
            self.custom_fields().map(|names| RecordFields::of(record, names));
        self
    }

    /// Makes the patch replace the value of a custom field.
    pub fn custom_field(mut self, key: &CustomFieldKey, value: &str) -> Self {
        let path = match &self.record_fields {
            Some(fields) => fields.path(key),
            None => Err(RecordFields::unavailable(key)),
        };
        if let Some(path) = self.check(path) {
            self.set_patch(&path, &value.to_owned());
        }
        self
    }

    /// The request as it would be sent.
    pub fn request(&self) -> Result<PreparedRequest> {
        let mut call = self.clone();
        let fault = call.finish().err();
        call.request.prepare(&call.handle, fault)
    }

    /// Sends the call. Resolves to the value with status, headers and links.
    pub fn send<T>(self) -> ResponseFuture<T> {
        ResponseFuture::new(self)
    }

    /// Sends the call. Resolves to the value alone.
    pub fn send_for_value<T>(self) -> ValueFuture<T> {
        ValueFuture(self.send())
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn worker(&self) -> CallWorker {
        self.request.worker(&self.handle)
    }

    pub(crate) fn send_raw(mut self) -> BoxFuture<'static, Result<RawResponse>> {
        let fault = self.finish().err();
        self.request.send(self.handle, fault)
    }
}

/// For programs without the types of bodies, which say themselves what is secret.
#[cfg(feature = "cli")]
impl Call {
    /// Sets the body.
    pub(crate) fn json_body(mut self, json: &RawJson, secrets: Vec<String>) -> Self {
        self.with_secrets(secrets, |call| call.set_body(json));
        self
    }

    /// Makes the patch replace a field.
    pub(crate) fn json_patch(
        mut self,
        path: &str,
        json: &RawJson,
        secrets: Vec<String>,
    ) -> Self {
        self.with_secrets(secrets, |call| call.set_patch(path, json));
        self
    }

    /// Fails as sending would, for a reason that is in the call itself.
    pub(crate) fn check_setters(&self) -> Result<()> {
        Ok(self.clone().finish()?)
    }

    /// The path without secrets, for messages.
    pub(crate) fn shown_path(&self) -> &str {
        &self.request.shown_path
    }

    /// Sets something whose secrets are known, so that errors quote all else.
    fn with_secrets(&mut self, secrets: Vec<String>, set: impl FnOnce(&mut Self)) {
        let before = self.request.secrets.len();
        set(self);
        self.request.secrets.truncate(before);
        self.request.secrets.extend(secrets);
    }
}

/// For paging and custom fields.
impl Call {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn conventions(&self) -> &'static Conventions {
        self.handle.shared().conventions
    }

    pub(crate) fn custom_fields(&self) -> Option<CustomFields> {
        self.conventions().custom_fields
    }

    /// The first value of a query parameter.
    pub(crate) fn query_param(&self, name: &str) -> Option<&str> {
        self.request.query.first(name)
    }

    /// The operation and its query, without some parameters. Does not depend on the order in
    /// which the parameters were set.
    pub(crate) fn list(&self, without: &[&str]) -> String {
        format!("{} {}", self.operation.id, self.request.query.sorted(without))
    }

    /// Requests the largest pages, and so the fewest, unless the size is set.
    pub(crate) fn use_large_pages(&mut self) {
        if let Some(paging) = self.conventions().paging
            && self.has_query_parameter(paging.page_size)
            && self.query_param(paging.page_size).is_none()
        {
            self.set_integer(paging.page_size, paging.max_page_size);
        }
    }

    /// Sets an integer parameter of the query.
    pub(crate) fn set_integer(&mut self, name: &str, value: i64) {
        self.set_param(name, ValueRef::Int(value));
    }

    /// Sets a text parameter of the query.
    pub(crate) fn set_text(&mut self, name: &str, value: &str) {
        self.set_param(name, ValueRef::Text(value));
    }

    /// Sends the call to a URL of the same server that a response has linked to.
    pub(crate) fn set_link(&mut self, url: &Arc<str>) {
        self.request.link = Some(Arc::clone(url));
    }

    /// The URL of the call without credentials.
    pub(crate) fn url(&self) -> Result<Url, String> {
        let uri = self.request.uri(&self.handle, &[]).map_err(|it| it.to_string())?;
        Url::parse(&uri.to_string()).map_err(|error| error.to_string())
    }

    /// How the list continues that the call requests, if it has no page numbers.
    pub(crate) fn next_page(&self) -> Option<NextPage> {
        self.operation.response.page().map(|page| page.next)
    }

    /// Makes sending fail.
    pub(crate) fn refuse(&mut self, fault: String) {
        self.check::<(), _>(Err(fault));
    }

    pub(crate) fn invalid_request(&self, reason: &str) -> Error {
        Error::invalid_request(reason).with_context(&self.request.context(&self.handle))
    }
}

/// The setters of bodies without their types.
impl Call {
    fn set_body(&mut self, body: &dyn Codec) {
        let checked = bounds::check_body(self.operation, body.value_ref());
        self.check(checked);
        if let Some(json) = self.encode("the body", body) {
            self.set_payload(json.into());
            if self.is_body_of_a_range()
                && let Some(payload) = &mut self.request.body
            {
                "application/json".clone_into(&mut payload.content_type);
            }
        }
    }

    /// Whether the API describes the body for a range of media types.
    fn is_body_of_a_range(&self) -> bool {
        self.operation.body.is_some_and(|body| body.content_type.contains('*'))
    }

    fn set_form(&mut self, body: &dyn Codec, styles: &[(&str, Style, bool)]) {
        let body = body.value_ref();
        let checked = bounds::check_body(self.operation, body);
        self.check(checked);
        collect_secrets(body, &mut self.request.secrets);
        if let Some(form) = self.check(form::encode(body, styles)) {
            self.set_payload(form.into());
        }
    }

    fn set_patch(&mut self, path: &str, value: &dyn Codec) {
        if let Some(json) = self.encode(path, value) {
            let violations = collect_violations(|report| {
                bounds::check_patch(self.operation, path, value.value_ref(), report);
            });
            self.patch.replace(path, json, violations);
        }
    }

    fn encode(&mut self, what: &str, value: &dyn Codec) -> Option<Vec<u8>> {
        let json = write_json(value)
            .map_err(|error| format!("{what} cannot be encoded: {error}"));
        let json = self.check(json)?;
        collect_secrets(value.value_ref(), &mut self.request.secrets);
        Some(json)
    }

    fn set_payload(&mut self, body: Body) {
        let declared = self.operation.body.map(|body| body.content_type);
        let content_type = match declared.unwrap_or("application/json") {
            // A range, not a type.
            text if text.starts_with("text/*") => "text/plain; charset=utf-8",
            any if any.contains('*') => "application/octet-stream",
            declared => declared,
        };
        let content_type = content_type.to_owned();
        self.request.body = Some(Payload { body, content_type });
    }

    /// Keeps the first fault.
    fn check<T, F: Into<Fault>>(&mut self, result: Result<T, F>) -> Option<T> {
        result.map_err(|fault| _ = self.fault.get_or_insert(fault.into())).ok()
    }

    /// Checks what is only known when no more setters follow.
    fn finish(&mut self) -> Result<(), Fault> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        #[cfg(feature = "multipart")]
        self.finish_parts();
        InvalidBody::unless_empty("the patch", self.patch.violations())?;
        let is_patch = self.operation.body.is_some_and(|body| body.is_patch());
        if let Some(body) = self.patch.body() {
            self.set_payload(body.into());
        } else if self.request.body.is_none() && is_patch {
            let empty = "empty patch: set a field, or skip the call";
            return Err(empty.to_owned().into());
        }
        let path = &self.request.path;
        let unset = path.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
        match unset {
            Some((name, _)) => {
                Err(format!("the path parameter `{name}` is not set").into())
            }
            None => Ok(()),
        }
    }
}

fn collect<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
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
