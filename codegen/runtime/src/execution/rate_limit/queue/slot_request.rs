//! A request to the limiter. When its response can be read, it wakes all calls that wait, since any
//! of them may be one that is never polled again.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};

use super::Shared;
use crate::limiter::{Slot, SlotFuture};

/// What the limiter has responded.
pub(super) type SlotResponse = Result<Slot, Box<dyn StdError + Send + Sync>>;

pub(super) struct SlotRequest {
    future: SlotFuture<'static>,
    wake_all: Arc<WakeAll>,
}

/// Wakes the calls that wait.
struct WakeAll {
    shared: Weak<Shared>,
    was_woken: AtomicBool,
}

impl SlotRequest {
    pub(super) fn new(future: SlotFuture<'static>, shared: &Arc<Shared>) -> Self {
        let wake_all = WakeAll {
            shared: Arc::downgrade(shared),
            was_woken: AtomicBool::new(false),
        };
        Self { future, wake_all: Arc::new(wake_all) }
    }

    /// Returns itself if there is no response yet. Must be called without holding the lock of the
    /// state, because the limiter may run any code.
    pub(super) fn poll(mut self) -> Result<SlotResponse, Self> {
        self.wake_all.was_woken.store(false, Ordering::SeqCst);
        let waker = Waker::from(Arc::clone(&self.wake_all));
        match self.future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(response) => Ok(response),
            Poll::Pending => Err(self),
        }
    }

    /// Whether it can be polled again. Calls that were woken while another polled it have found
    /// nothing to poll.
    pub(super) fn is_ready(&self) -> bool {
        self.wake_all.was_woken.load(Ordering::SeqCst)
    }
}

impl Wake for WakeAll {
    fn wake(self: Arc<Self>) {
        self.was_woken.store(true, Ordering::SeqCst);
        if let Some(shared) = self.shared.upgrade() {
            shared.wake_waiting();
        }
    }
}
