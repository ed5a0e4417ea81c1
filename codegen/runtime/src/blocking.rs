//! Calls without async code: each blocks its thread until the response has arrived.
//!
//! A blocking client makes the same calls as any other. Its core carries a thread with a runtime,
//! and what is here waits for a future by means of that thread. There is no second client.

mod iter;
mod wait;

pub use iter::Iter;
pub use wait::Wait;

use std::sync::Arc;

use crate::Error;
use crate::worker::{CallWorker, Worker};

/// The thread of a call, or the error that its client has none.
fn require(worker: CallWorker) -> Result<Arc<Worker>, Error> {
    worker.map_err(|context| {
        let message = "the client is not blocking, so nothing was sent: build it with \
                       `build_blocking`, or await the call";
        Error::invalid_request(message).with_context(&context)
    })
}
