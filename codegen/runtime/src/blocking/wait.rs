//! Waiting for a call.

use std::future::{Future, IntoFuture};

use super::require;
use crate::Result;
use crate::future::{CallFuture, ResponseFuture, ValueFuture};
use crate::paging::FindSent;
use crate::response::decode::Decode;
use crate::worker::CallWorker;

/// Waits for a call where async code would await it: `call.wait()` instead of `call.await`.
///
/// Each call of a client has it, and each future that a method of a call returns: `send()`,
/// `send().stream()`, the `json()` of a raw request, `find_sent()`. Lists are iterators instead; see [`Iter`].
///
/// [`Iter`]: super::Iter
///
/// ```no_run
/// # use revio_runtime as revio;
/// # type ContactsGet = revio::Request<revio::Value>;
/// use revio::blocking::Wait;
///
/// # fn example(get: impl Fn(i64) -> ContactsGet) -> revio::Result<()> {
/// // With a client, `get` is `client.contacts().get`.
/// let contact = get(1001).wait()?;
/// let response = get(1001).send().wait()?;
/// println!("{contact:?}, status {}", response.status());
/// # Ok(())
/// # }
/// ```
pub trait Wait: IntoFuture<IntoFuture: InFlight> + Sized {
    /// Sends the call, and blocks the thread until its result is there.
    ///
    /// If the client was not built with `build_blocking`, nothing is sent, and the result is an error
    /// whose [`is_invalid_request`](crate::Error::is_invalid_request) is true.
    ///
    /// # Panics
    ///
    /// In an async context, which must not be blocked: await the call there, or wait for it in
    /// tokio's `spawn_blocking`. Also if the future was polled before.
    #[track_caller]
    fn wait(self) -> Self::Output {
        self.into_future().block()
    }
}

impl<C: IntoFuture<IntoFuture: InFlight>> Wait for C {}

/// The futures of calls, which know the thread of their client.
pub trait InFlight: Future {
    /// Waits for the future.
    fn block(self) -> Self::Output;
}

#[track_caller]
fn block<T>(worker: CallWorker, call: impl Future<Output = Result<T>>) -> Result<T> {
    require(worker)?.block_on(call)
}

impl<T: Decode> InFlight for ResponseFuture<T> {
    #[track_caller]
    fn block(self) -> Self::Output {
        block(self.worker(), self)
    }
}

impl<T: Decode> InFlight for ValueFuture<T> {
    #[track_caller]
    fn block(self) -> Self::Output {
        block(self.0.worker(), self)
    }
}

impl<T> InFlight for CallFuture<T> {
    #[track_caller]
    fn block(self) -> Self::Output {
        block(self.worker(), self)
    }
}

impl<T> InFlight for FindSent<T> {
    #[track_caller]
    fn block(self) -> Self::Output {
        block(self.worker(), self)
    }
}
