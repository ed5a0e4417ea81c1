//! A complete request, without the types of its operation.

mod headers;
mod url;

use std::borrow::Cow;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex};

use futures_core::future::BoxFuture;
use http::Method;
use tracing::Instrument;

use super::prepared::PreparedRequest;
use crate::body::Body;
use crate::client::authorization::Sent;
use crate::client::core::Handle;
use crate::client::options::Options;
use crate::context::RequestContext;
use crate::encode::Query;
use crate::execution::retry_loop::Message;
use crate::execution::runtime;
use crate::execution::transport::LeaveUnread;
use crate::record::{InvalidBody, ValueRef, collect_secrets};
use crate::redact::{REDACTED, Secrets};
use crate::registry::{Operation, RetrySafety};
use crate::trace;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;
use crate::{Error, RawResponse, Result};

/// Why a client that is read-only sends no write.
const READ_ONLY: &str = "the client is read-only, so nothing was sent: use the client that \
                         `read_only` was called on";

#[derive(Clone)]
pub(super) struct Request {
    pub(super) operation: Option<&'static Operation>,
    pub(super) method: Method,
    /// Below the base URL, encoded; may contain a query.
    pub(super) path: Cow<'static, str>,
    /// The path without secrets, for messages.
    pub(super) shown_path: Cow<'static, str>,
    pub(super) query: Query,
    /// The URL that a response has linked to, in place of path and query.
    pub(super) link: Option<Arc<str>>,
    pub(super) accept: &'static str,
    /// The headers of the operation itself.
    pub(super) headers: Vec<(String, String)>,
    /// The cookies of the operation itself, by parameter.
    pub(super) cookies: Vec<(String, String)>,
    pub(super) body: Option<Payload>,
    /// The media type of the body, where the operation leaves a choice.
    pub(super) content_type: Option<String>,
    /// Values of the body and of the query that must not be printed.
    pub(super) secrets: Vec<String>,
    pub(super) options: Options,
    /// Whether the body of a success is left to the caller.
    pub(super) leave_unread: bool,
}

/// Why a request cannot be sent.
#[derive(Clone)]
pub(super) enum Fault {
    Body(InvalidBody),
    Other(String),
}

impl From<InvalidBody> for Fault {
    fn from(invalid: InvalidBody) -> Self {
        Self::Body(invalid)
    }
}

impl From<String> for Fault {
    fn from(message: String) -> Self {
        Self::Other(message)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Body(invalid) => invalid.into(),
            Fault::Other(message) => Self::invalid_request(message),
        }
    }
}

#[derive(Clone)]
pub(super) struct Payload {
    pub(super) body: Body,
    pub(super) content_type: String,
}

impl Request {
    pub(super) fn new(method: Method, path: impl Into<Cow<'static, str>>) -> Self {
        let path = path.into();
        Self {
            operation: None,
            method,
            shown_path: path.clone(),
            path,
            query: Query::default(),
            link: None,
            accept: "application/json",
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            content_type: None,
            secrets: Vec::new(),
            options: Options::new(),
            leave_unread: false,
        }
    }

    pub(super) fn of(operation: &'static Operation) -> Self {
        let mut request = Self::new(operation.method.into(), operation.path);
        request.operation = Some(operation);
        request.accept = operation.accept();
        request
    }

    /// Fills in a parameter of the path, which is encoded already.
    pub(super) fn path_param(
        &mut self,
        name: &str,
        value: &str,
        is_secret: bool,
    ) -> Result<(), String> {
        // Dots cannot be encoded so that all servers agree.
        let found = match value {
            "" => "empty".to_owned(),
            "." | ".." => format!("{value:?}"),
            _ => {
                let placeholder = format!("{{{name}}}");
                let shown = if is_secret { REDACTED } else { value };
                self.path = self.path.replace(&placeholder, value).into();
                self.shown_path = self.shown_path.replace(&placeholder, shown).into();
                return Ok(());
            }
        };
        Err(format!(
            "the path parameter `{name}` is {found}, so the path would name another resource: \
             pass a value that identifies one"
        ))
    }

    /// Sends the request, unless it has a fault.
    pub(super) fn send(
        self,
        handle: Handle,
        fault: Option<Fault>,
    ) -> BoxFuture<'static, Result<RawResponse>> {
        Box::pin(async move {
            let context = self.context(&handle);
            let call = trace::call(&context);
            let result = match self.credentials(&handle, fault) {
                Ok(alternative) => {
                    let execution = self.execute(&handle, &context, alternative);
                    // Pinned here, because it is large to move.
                    runtime::require(pin!(execution)).instrument(call.span()).await
                }
                Err(error) => Err(error),
            };
            let result = result.map_err(|error| error.or_context(&context));
            let attempts =
                result.as_ref().map_or_else(Error::attempts, RawResponse::attempts);
            let span = trace::call_ended(call, attempts, result.as_ref().err());
            #[cfg(feature = "drift")]
            if let (Some(inspector), Ok(response)) =
                (&handle.shared().inspector, &result)
            {
                span.in_scope(|| inspector.inspect_response(response));
            }
            #[cfg(feature = "blocking")]
            let result = result.map(|response| {
                let worker = handle.shared().worker.as_ref();
                response.with_worker(worker.filter(|_| self.leave_unread).cloned())
            });
            result.map(|response| response.with_span(span))
        })
    }

    /// The request as it would be sent, with credentials redacted.
    pub(super) fn prepare(
        &self,
        handle: &Handle,
        fault: Option<Fault>,
    ) -> Result<PreparedRequest> {
        let context = self.context(handle);
        let message = self.credentials(handle, fault).and_then(|alternative| {
            let credentials = handle.shared().authorization.sent(alternative);
            let redacted: Vec<Sent> = credentials.map(Sent::redacted).collect();
            self.message(handle, &redacted.iter().collect::<Vec<_>>())
        });
        match message {
            Ok(message) => Ok(PreparedRequest::new(message, context)),
            Err(error) => Err(error.or_context(&context)),
        }
    }

    /// The schemes whose credentials are sent, unless the request must not be sent.
    fn credentials(
        &self,
        handle: &Handle,
        fault: Option<Fault>,
    ) -> Result<&'static [usize]> {
        match fault {
            Some(fault) => Err(fault.into()),
            None if handle.is_read_only() && !self.method.is_safe() => {
                Err(Error::invalid_request(READ_ONLY))
            }
            None => handle.shared().authorization.of(self.operation),
        }
    }

    #[cfg(feature = "blocking")]
    pub(super) fn worker(&self, handle: &Handle) -> CallWorker {
        handle.shared().worker.clone().ok_or_else(|| self.context(handle))
    }

    async fn execute(
        &self,
        handle: &Handle,
        context: &Arc<RequestContext>,
        alternative: &'static [usize],
    ) -> Result<RawResponse> {
        let authorization = &handle.shared().authorization;
        let credentials: Vec<&Sent> = authorization.sent(alternative).collect();
        let tokens = authorization.tokens(alternative, context);
        let message = Message {
            create: &|| self.message(handle, &credentials),
            tokens: tokens.as_ref(),
        };
        let options = self.options.resolve(handle.options());
        let executor = &handle.shared().executor;
        let context = Arc::clone(context);
        executor.execute(context, &message, options, self.retry_safety()).await
    }

    /// Whether it can be sent again although the server may have processed it.
    fn retry_safety(&self) -> RetrySafety {
        let declared = self.operation.map(|operation| operation.retry);
        if self.method.is_safe() {
            RetrySafety::Safe
        } else {
            declared.unwrap_or(RetrySafety::Unsafe)
        }
    }

    pub(super) fn context(&self, handle: &Handle) -> Arc<RequestContext> {
        let shared = handle.shared();
        Arc::new(RequestContext {
            conventions: shared.conventions,
            operation: self.operation,
            method: self.method.clone(),
            path: self.shown_path.split('?').next().unwrap_or_default().to_owned(),
            proxy: shared.executor.dependencies.proxy.clone(),
            client_secrets: Arc::clone(&shared.secrets),
            secrets: Secrets::new(self.all_secrets(handle.options())),
            tokens: Mutex::default(),
        })
    }

    /// What must not be printed: secrets of the body and of the query, and headers, which may be
    /// tokens.
    fn all_secrets(&self, of_client: &Options) -> Vec<String> {
        let mut secrets = self.secrets.clone();
        let options = [of_client, &self.options];
        let headers = options.iter().flat_map(|options| &options.headers);
        for (name, value) in headers.chain(&self.headers) {
            if !crate::headers::is_public(name) {
                secrets.push(value.clone());
                // `Bearer TOKEN`: a server may send back the token alone.
                secrets.extend(value.split_once(' ').map(|(_, token)| token.to_owned()));
            }
        }
        let query = options.iter().flat_map(|options| &options.query);
        for (_, value) in query {
            collect_secrets(ValueRef::Value(&value.as_str().into()), &mut secrets);
        }
        secrets
    }

    fn message(
        &self,
        handle: &Handle,
        credentials: &[&Sent],
    ) -> Result<http::Request<Body>> {
        self.check_bounds(handle)?;
        let body = self.body.as_ref().map(|it| it.body.clone()).unwrap_or_default();
        if body.is_spent() {
            let reason = "the stream of the body was read before: pass a new one";
            return Err(Error::invalid_request(reason));
        }
        let mut message = http::Request::new(body);
        *message.method_mut() = self.method.clone();
        *message.uri_mut() = self.uri(handle, credentials)?;
        *message.headers_mut() = self.all_headers(handle, credentials)?;
        if self.leave_unread {
            // Only an operation says what its file is.
            let any_type = self.operation.is_none();
            message.extensions_mut().insert(LeaveUnread { any_type });
        }
        Ok(message)
    }
}

/// Prints names only: values may be private.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.shown_path.split('?').next().unwrap_or_default())
            .field("query", &self.query.names())
            .field("body", &self.body.as_ref().map(|it| &it.body))
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Api;

    #[test]
    fn headers_that_may_contain_a_secret_are_sensitive() {
        let handle = Api::new().handle_with(|builder| {
            builder.credential("subscription_key", "k3y".to_owned());
            builder.options(Options::new().header("x-of-client", "a"));
        });
        let mut request = Request::new(Method::POST, "/X".to_owned());
        request.headers.push(("x-own".to_owned(), "b".to_owned()));
        request.options = Options::new().header("x-of-call", "c");
        let authorization = &handle.shared().authorization;
        let credentials: Vec<&Sent> = authorization.sent(&[0, 1]).collect();
        let message = request.message(&handle, &credentials).expect("a request");
        let sensitive =
            message.headers().iter().filter(|(_, value)| value.is_sensitive());
        let mut names: Vec<&str> = sensitive.map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            ["authorization", "x-key", "x-of-call", "x-of-client", "x-own"]
        );
    }
}
