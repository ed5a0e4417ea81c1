//! The state of the rate limiter: recent attempts, the queue, and the permits that were granted.
//! It neither waits nor reads a clock.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use crate::limiter::{RateLimit, Remaining};

/// A place in the queue. Lower numbers arrived earlier.
pub(super) type WaiterId = u64;

/// An attempt in flight: when it stops counting as such, and a unique number.
pub(super) type AttemptId = (Instant, u64);

/// The longest time for which an attempt counts as in flight.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Debug)]
pub(super) struct SlidingWindow {
    limit: RateLimit,
    /// The attempts in flight. The server may see any of them from now on.
    in_flight: BTreeSet<AttemptId>,
    /// The ends of the attempts that still count, in order. A permit that was granted but not used
    /// counts from the time of the grant.
    ends: VecDeque<Instant>,
    waiting: VecDeque<(WaiterId, Waker)>,
    /// Permits that were granted but not used.
    granted: BTreeMap<WaiterId, Instant>,
    next_id: WaiterId,
}

/// Whether an attempt may start.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Admission {
    Granted(AttemptId),
    /// The call cannot start earlier, unless others leave the queue.
    Wait(Duration),
}

impl SlidingWindow {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            in_flight: BTreeSet::new(),
            ends: VecDeque::new(),
            waiting: VecDeque::new(),
            granted: BTreeMap::new(),
            next_id: 0,
        }
    }

    /// Starts an attempt at once if the queue is empty and there is a free slot.
    pub(super) fn try_start(
        &mut self,
        now: Instant,
        timeout: Duration,
    ) -> Option<AttemptId> {
        self.forget(now);
        let free = self.waiting.is_empty() && self.has_slot();
        free.then(|| self.start(now, timeout))
    }

    fn start(&mut self, now: Instant, timeout: Duration) -> AttemptId {
        let attempt = (now + timeout.min(DAY), self.next_id());
        self.in_flight.insert(attempt);
        attempt
    }

    /// Ends an attempt: its slot is free one window from now.
    pub(super) fn end(&mut self, attempt: AttemptId, now: Instant) {
        if !self.in_flight.remove(&attempt) {
            // It has counted as ended, although the server may have seen it since.
            self.remove_end(attempt.0);
        }
        self.add_end(now);
    }

    pub(super) fn enqueue(&mut self, waker: Waker) -> WaiterId {
        let id = self.next_id();
        self.waiting.push_back((id, waker));
        id
    }

    fn next_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    /// Grants the free slots. Returns the wakers of the calls that got one, and of the new head
    /// of the queue.
    pub(super) fn grant(&mut self, now: Instant) -> Vec<Waker> {
        self.forget(now);
        let mut woken = Vec::new();
        while self.has_slot() {
            let Some((id, waker)) = self.waiting.pop_front() else { break };
            self.add_end(now);
            self.granted.insert(id, now);
            woken.push(waker);
        }
        if !woken.is_empty() {
            woken.extend(self.head());
        }
        woken
    }

    /// Whether a queued call may start, after the free slots were granted.
    pub(super) fn admit(
        &mut self,
        id: WaiterId,
        now: Instant,
        timeout: Duration,
        waker: &Waker,
    ) -> Admission {
        if let Some(granted) = self.granted.remove(&id) {
            self.remove_end(granted);
            // The slot of an old permit may have expired.
            if self.has_slot() {
                return Admission::Granted(self.start(now, timeout));
            }
            self.waiting.push_front((id, waker.clone()));
        }
        let place = self.waiting.partition_point(|(waiting, _)| *waiting < id);
        if let Some((_, known)) = self.waiting.get_mut(place) {
            known.clone_from(waker);
        }
        Admission::Wait(self.wait(place, now))
    }

    /// Removes a call, and frees the slot of its permit. Returns the waker of the call that
    /// should look for a free slot.
    pub(super) fn leave(&mut self, id: WaiterId) -> Option<Waker> {
        match self.granted.remove(&id) {
            Some(granted) => self.remove_end(granted),
            None => self.waiting.retain(|(waiting, _)| *waiting != id),
        }
        self.head()
    }

    /// The time until the call at this place of the queue can start: one window after the end
    /// that is `limit` attempts before it. An attempt in flight ends now at the earliest.
    fn wait(&self, place: usize, now: Instant) -> Duration {
        let calls = self.calls();
        let (windows, place) = (place / calls, place % calls);
        let windows = u32::try_from(windows).unwrap_or(u32::MAX).saturating_add(1);
        let surplus = self.used().saturating_sub(calls);
        let end = self.ends.get(place + surplus);
        let since = end.map_or(Duration::ZERO, |end| now - *end);
        self.limit.window().saturating_mul(windows).saturating_sub(since)
    }

    /// The calls that could start now. Those that wait take precedence.
    pub(super) fn remaining(&mut self, now: Instant) -> Remaining {
        self.forget(now);
        let used = u32::try_from(self.used() + self.waiting.len()).unwrap_or(u32::MAX);
        Remaining::new(self.limit, self.limit.calls().saturating_sub(used))
    }

    fn forget(&mut self, now: Instant) {
        // A future that is never polled again must not keep its slot.
        while let Some((deadline, _)) = self.in_flight.first().filter(|it| it.0 <= now) {
            let deadline = *deadline;
            self.in_flight.pop_first();
            self.add_end(deadline);
        }
        let window = self.limit.window();
        while self.ends.front().is_some_and(|end| now - *end >= window) {
            self.ends.pop_front();
        }
    }

    fn add_end(&mut self, at: Instant) {
        let place = self.ends.partition_point(|end| *end <= at);
        self.ends.insert(place, at);
    }

    fn remove_end(&mut self, at: Instant) {
        if let Ok(index) = self.ends.binary_search(&at) {
            self.ends.remove(index);
        }
    }

    fn has_slot(&self) -> bool {
        self.used() < self.calls()
    }

    fn used(&self) -> usize {
        self.ends.len() + self.in_flight.len()
    }

    fn calls(&self) -> usize {
        usize::try_from(self.limit.calls()).unwrap_or(usize::MAX)
    }

    fn head(&self) -> Option<Waker> {
        self.waiting.front().map(|(_, waker)| waker.clone())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, prop_oneof, proptest};

    use super::*;

    const CALLS: u32 = 3;
    const PER: Duration = Duration::from_millis(100);
    const TIMEOUT: Duration = Duration::from_millis(150);

    #[derive(Clone, Debug)]
    enum Event {
        Arrive,
        Poll(usize),
        Leave(usize),
        End(usize),
        Advance(u64),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            3 => Just(Event::Arrive),
            3 => (0_usize..8).prop_map(Event::Poll),
            1 => (0_usize..8).prop_map(Event::Leave),
            3 => (0_usize..8).prop_map(Event::End),
            2 => (0_u64..60).prop_map(Event::Advance),
        ]
    }

    /// A window, the calls that wait, those in flight, and the ends of the others.
    struct Model {
        window: SlidingWindow,
        now: Instant,
        waiting: Vec<WaiterId>,
        in_flight: Vec<AttemptId>,
        ends: Vec<Instant>,
    }

    impl Model {
        fn apply(&mut self, event: &Event) {
            match event {
                Event::Arrive => {
                    if let Some(attempt) = self.window.try_start(self.now, TIMEOUT) {
                        self.start(attempt);
                    } else {
                        self.waiting.push(self.window.enqueue(Waker::noop().clone()));
                    }
                }
                Event::Poll(index) if *index < self.waiting.len() => {
                    self.poll(*index);
                }
                Event::Leave(index) if *index < self.waiting.len() => {
                    self.window.leave(self.waiting.remove(*index));
                }
                Event::End(index) if *index < self.in_flight.len() => self.end(*index),
                Event::Poll(_) | Event::Leave(_) | Event::End(_) => {}
                Event::Advance(millis) => self.now += Duration::from_millis(*millis),
            }
        }

        /// The server may see any attempt until it ends, so all that ended within the window
        /// count.
        fn start(&mut self, attempt: AttemptId) {
            let recent = self.ends.iter().filter(|end| self.now - **end < PER).count();
            let in_flight = self.in_flight.iter().filter(|it| it.0 > self.now).count();
            assert!(recent + in_flight < CALLS as usize, "{:?}", self.window);
            self.in_flight.push(attempt);
        }

        fn end(&mut self, index: usize) {
            self.window.end(self.in_flight.remove(index), self.now);
            self.ends.push(self.now);
        }

        fn poll(&mut self, index: usize) -> Admission {
            self.window.grant(self.now);
            let id = self.waiting[index];
            let admission = self.window.admit(id, self.now, TIMEOUT, Waker::noop());
            if let Admission::Granted(attempt) = admission {
                self.waiting.remove(index);
                self.start(attempt);
            }
            admission
        }

        /// Polls the head of the queue until it starts, and then the next. Nothing ends.
        fn finish(&mut self) {
            while !self.waiting.is_empty() {
                if let Admission::Wait(wait) = self.poll(0) {
                    assert!(
                        wait > Duration::ZERO && wait <= PER,
                        "{wait:?} for the first"
                    );
                    self.now += wait;
                }
            }
        }
    }

    proptest! {
        #[test]
        fn the_server_never_sees_too_many_calls_and_every_call_starts(
            events in proptest::collection::vec(event(), 0..80),
        ) {
            let window = SlidingWindow::new(RateLimit::new(CALLS, PER));
            let mut model = Model {
                window,
                now: Instant::now(),
                waiting: Vec::new(),
                in_flight: Vec::new(),
                ends: Vec::new(),
            };
            for event in &events {
                model.apply(event);
            }
            model.finish();
        }
    }
}
