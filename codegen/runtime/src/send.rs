//! The one way out: every call, whatever its types, goes through [`send`].

use tracing::Instrument;

use crate::Result;
use crate::clock::Boxed;
use crate::handle::Handle;
use crate::raw::RawResponse;
use crate::request::Request;
use crate::trace;

mod course;
#[cfg(test)]
mod tests;

use course::Course;

/// Sends a request, and sends it again where that can do no harm. Any answer will do here,
/// whatever its status.
pub(crate) fn send(handle: Handle, request: Request) -> Boxed<Result<RawResponse>> {
    Box::pin(async move {
        let called = request.called(&handle);
        let message = request.message(&handle).map_err(|error| error.about(&called))?;
        let span = trace::call(&called);
        let course = Course::new(&handle, &request, called, message);
        let answer = course.run().instrument(span.clone()).await;
        trace::end(&span, &answer);
        #[cfg(feature = "drift")]
        if let (Some(watch), Ok(answer)) = (&handle.shared().watch, &answer) {
            span.in_scope(|| watch.inspect_response(answer));
        }
        answer
    })
}
