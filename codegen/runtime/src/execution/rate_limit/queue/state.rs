//! The state of the queue: the calls that wait, what the others got, and the request to the limiter.
//! It neither waits nor reads a clock.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use super::slot_request::{SlotRequest, SlotResponse};
use crate::error::SharedError;
use crate::limiter::Slot;

/// A place in the queue. Lower numbers arrived earlier.
pub(super) type WaiterId = u64;

/// For how long a slot can be used. The limiter has counted it when it was granted, and the server
/// must not see the attempt much later.
const MAX_AGE: Duration = Duration::from_secs(1);

/// The shortest time after which the limiter is asked again.
const MIN_PAUSE: Duration = Duration::from_millis(1);

/// The longest time after which the limiter is asked again.
const MAX_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Default)]
pub(super) struct State {
    waiting: VecDeque<(WaiterId, Waker)>,
    /// Slots that were granted but not used.
    granted: BTreeMap<WaiterId, Instant>,
    failed: BTreeMap<WaiterId, SharedError>,
    request: CurrentRequest,
    not_before: Option<Instant>,
    next_id: WaiterId,
}

#[derive(Default)]
enum CurrentRequest {
    #[default]
    Nothing,
    Pending(SlotRequest),
    /// A call polls the request.
    Polled,
}

impl State {
    /// Enters the queue. A call whose slot is too old returns to the front.
    pub(super) fn enter(
        &mut self,
        waiter: Option<WaiterId>,
        waker: &Waker,
        now: Instant,
    ) -> WaiterId {
        let Some(id) = waiter else {
            self.next_id += 1;
            self.waiting.push_back((self.next_id, waker.clone()));
            return self.next_id;
        };
        if self.granted.get(&id).is_some_and(|granted| is_old(*granted, now)) {
            self.granted.remove(&id);
            let place = self.waiting.partition_point(|(waiting, _)| *waiting < id);
            self.waiting.insert(place, (id, waker.clone()));
        } else if let Ok(place) = self.waiting.binary_search_by_key(&id, |it| it.0)
            && let Some((_, known)) = self.waiting.get_mut(place)
        {
            known.clone_from(waker);
        }
        id
    }

    /// What a call got, if it no longer waits.
    pub(super) fn outcome(&mut self, id: WaiterId) -> Option<Result<(), SharedError>> {
        let granted = self.granted.remove(&id).map(|_| Ok(()));
        granted.or_else(|| self.failed.remove(&id).map(Err))
    }

    /// Leaves the queue. A slot that was not used goes to the next call, which has to be woken.
    pub(super) fn leave(&mut self, id: WaiterId, now: Instant) -> Option<Waker> {
        self.waiting.retain(|(waiting, _)| *waiting != id);
        self.failed.remove(&id);
        let granted = self.granted.remove(&id).filter(|it| !is_old(*it, now))?;
        self.grant(granted)
    }

    fn grant(&mut self, at: Instant) -> Option<Waker> {
        let (id, waker) = self.waiting.pop_front()?;
        self.granted.insert(id, at);
        Some(waker)
    }

    /// The time before which the limiter must not be asked.
    pub(super) fn pause(&mut self, now: Instant) -> Option<Instant> {
        self.not_before = self.not_before.filter(|until| *until > now);
        self.not_before
    }

    /// The request to poll, unless no call waits or another one polls it.
    pub(super) fn take_request(
        &mut self,
        ask: impl FnOnce() -> SlotRequest,
    ) -> Option<SlotRequest> {
        if self.waiting.is_empty() {
            return None;
        }
        match std::mem::replace(&mut self.request, CurrentRequest::Polled) {
            CurrentRequest::Nothing => Some(ask()),
            CurrentRequest::Pending(request) => Some(request),
            CurrentRequest::Polled => None,
        }
    }

    /// Returns whom to wake, as all methods below.
    pub(super) fn put_back(&mut self, request: SlotRequest) -> Vec<Waker> {
        let is_ready = request.is_ready();
        self.request = CurrentRequest::Pending(request);
        if is_ready { self.waiting() } else { Vec::new() }
    }

    pub(super) fn responded(
        &mut self,
        response: SlotResponse,
        now: Instant,
    ) -> Vec<Waker> {
        self.request = CurrentRequest::Nothing;
        match response {
            Ok(Slot::Now) => self.grant(now).into_iter().collect(),
            Ok(Slot::After(wait)) => {
                self.not_before = Some(now + wait.clamp(MIN_PAUSE, MAX_PAUSE));
                // Each sets its own timer.
                self.waiting()
            }
            Err(error) => {
                let error = SharedError::from(error);
                let (ids, wakers): (Vec<_>, Vec<_>) = self.waiting.drain(..).unzip();
                self.failed.extend(ids.into_iter().map(|id| (id, Arc::clone(&error))));
                wakers
            }
        }
    }

    /// After a panic.
    pub(super) fn forget_request(&mut self) -> Vec<Waker> {
        self.request = CurrentRequest::Nothing;
        self.waiting()
    }

    /// The request, if no call waits for its response.
    pub(super) fn unneeded_request(&mut self) -> Option<SlotRequest> {
        if !self.waiting.is_empty() {
            return None;
        }
        match std::mem::take(&mut self.request) {
            CurrentRequest::Pending(request) => Some(request),
            other => {
                self.request = other;
                None
            }
        }
    }

    pub(super) fn waiting(&self) -> Vec<Waker> {
        self.waiting.iter().map(|(_, waker)| waker.clone()).collect()
    }
}

fn is_old(granted: Instant, now: Instant) -> bool {
    now.saturating_duration_since(granted) > MAX_AGE
}
