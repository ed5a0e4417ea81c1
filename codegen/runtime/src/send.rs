//! The one way out: every call, whatever its types, goes through [`send`].

use std::sync::Arc;

use bytes::Bytes;

use crate::Result;
use crate::clock::{Boxed, within};
use crate::error::{Error, wait};
use crate::handle::{Handle, Shared};
use crate::raw::RawResponse;
use crate::request::Request;
use crate::transport::Failure;

/// Sends a request. Any answer will do here, whatever its status.
pub(crate) fn send(handle: Handle, request: Request) -> Boxed<Result<RawResponse>> {
    Box::pin(async move {
        let called = request.called(&handle);
        let shared = handle.shared();
        let message = request.message(shared).map_err(|error| error.about(&called))?;
        let answer = attempt(shared, &request, message).await;
        let answer = answer.map_err(|failure| Error::failed(&called, failure))?;
        let wait = wait::named(
            answer.status(),
            answer.headers(),
            answer.body(),
            &shared.policy.errors,
            shared.clock.now(),
        );
        Ok(RawResponse::new(Arc::clone(&called), answer, wait))
    })
}

/// Sends it once, within the time for one attempt.
async fn attempt(
    shared: &Shared,
    request: &Request,
    message: http::Request<Bytes>,
) -> Result<http::Response<Bytes>, Failure> {
    let limit = request.options.timeout.unwrap_or(shared.attempt_timeout);
    within(&*shared.clock, limit, shared.transport.send(message))
        .await
        .unwrap_or(Err(Failure::Timeout(Some(limit))))
}
