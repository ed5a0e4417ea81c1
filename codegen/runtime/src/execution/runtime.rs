//! Turns the lack of a tokio runtime, or of a part of it, into an error. tokio panics.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::task::Poll;

use tokio::runtime::Handle;

use crate::{Error, Result};

/// Runs a call, or reports that it has no runtime.
pub(crate) async fn require<T>(
    mut call: Pin<&mut impl Future<Output = Result<T>>>,
) -> Result<T> {
    if Handle::try_current().is_err() {
        return Err(Error::invalid_request(
            "no tokio runtime: await the call inside one, such as that of `#[tokio::main]`",
        ));
    }
    poll_fn(|cx| {
        // The call is not polled again after a panic.
        let poll = catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(cx)));
        poll.unwrap_or_else(|panic| Poll::Ready(Err(missing_driver(panic))))
    })
    .await
}

/// tokio offers no other way to find out. The first attempt panics before it sends anything.
fn missing_driver(panic: Box<dyn Any + Send>) -> Error {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    let (what, method) = match text {
        Some(text) if text.contains("timers are disabled") => ("timers", "enable_time"),
        Some(text) if text.contains("IO is disabled") => ("IO", "enable_io"),
        _ => resume_unwind(panic),
    };
    Error::invalid_request(format!(
        "the tokio runtime has no {what}: call `{method}` or `enable_all` on its builder"
    ))
}
