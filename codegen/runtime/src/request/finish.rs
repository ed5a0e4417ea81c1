//! The end of a call's making: what is only known once nothing more is set, and sending.

use super::builder::Call;
use crate::client::Handle;
use crate::execution::clock::Boxed;
use crate::execution::send;
use crate::response::future::{ResponseFuture, ValueFuture};
use crate::response::raw::RawResponse;
use crate::{Error, Result};

/// The type of a body that is a list of changes.
const JSON_PATCH: &str = "application/json-patch+json";

impl Call {
    /// Sends the call; the future gives the value with what came with it.
    pub fn send<T>(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.start())
    }

    /// Sends the call; the future gives the value alone.
    pub fn answer<T>(self) -> ValueFuture<T> {
        ValueFuture::new(self.send())
    }

    /// Sends the call as it is now.
    pub(crate) fn start(mut self) -> Boxed<Result<RawResponse>> {
        match self.finish() {
            Ok(()) => send::send(self.handle, self.request),
            Err(fault) => {
                let called = self.request.called(&self.handle);
                Box::pin(std::future::ready(Err(Error::invalid(fault).about(&called))))
            }
        }
    }

    /// What is only known once nothing more is set.
    fn finish(&mut self) -> Result<(), String> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        if let Some(body) = self.patch.body() {
            self.payload(body);
        } else if self.request.body.is_none() && self.is_patch() {
            return Err(
                "the patch changes nothing: set a member, or leave the call out".into(),
            );
        }
        let unset =
            self.request.path.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
        let Some((name, _)) = unset else { return Ok(()) };
        Err(format!("the path parameter `{name}` is not set"))
    }

    fn is_patch(&self) -> bool {
        self.operation.body.is_some_and(|body| body.content_type == JSON_PATCH)
    }

    /// What [`paging`](crate::paging) steers by.
    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// The first value of a parameter of the query.
    pub(crate) fn parameter_text(&self, name: &str) -> Option<&str> {
        self.request.query.first(name)
    }

    /// An error about this call before anything was sent.
    pub(crate) fn invalid(&self, why: &str) -> Error {
        Error::invalid(why).about(&self.request.called(&self.handle))
    }
}
