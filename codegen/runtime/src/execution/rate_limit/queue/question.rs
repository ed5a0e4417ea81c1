//! A question to the limiter. When its answer can be read, it wakes all calls that wait, since any
//! of them may be one that is never polled again.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};

use super::Shared;
use crate::limiter::{Slot, SlotFuture};

/// What the limiter has answered.
pub(super) type Answer = Result<Slot, Box<dyn StdError + Send + Sync>>;

pub(super) struct Question {
    future: SlotFuture<'static>,
    alarm: Arc<Alarm>,
}

/// Wakes the calls that wait.
struct Alarm {
    shared: Weak<Shared>,
    rang: AtomicBool,
}

impl Question {
    pub(super) fn new(future: SlotFuture<'static>, shared: &Arc<Shared>) -> Self {
        let alarm =
            Alarm { shared: Arc::downgrade(shared), rang: AtomicBool::new(false) };
        Self { future, alarm: Arc::new(alarm) }
    }

    /// Returns itself if there is no answer yet. Must be called without holding the lock of the
    /// state, because the limiter may run any code.
    pub(super) fn poll(mut self) -> Result<Answer, Self> {
        self.alarm.rang.store(false, Ordering::SeqCst);
        let waker = Waker::from(Arc::clone(&self.alarm));
        match self.future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(answer) => Ok(answer),
            Poll::Pending => Err(self),
        }
    }

    /// Whether it can be polled again. Calls that were woken while another polled it have found
    /// nothing to poll.
    pub(super) fn is_ready(&self) -> bool {
        self.alarm.rang.load(Ordering::SeqCst)
    }
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.rang.store(true, Ordering::SeqCst);
        if let Some(shared) = self.shared.upgrade() {
            shared.wake_waiting();
        }
    }
}
