//! The state of the rate limiter: recent starts, the queue, and the permits that were granted.
//! It neither waits nor reads a clock.

use std::collections::{BTreeMap, VecDeque};
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use super::RateLimit;

/// A place in the queue. Lower numbers arrived earlier.
pub(super) type WaiterId = u64;

#[derive(Debug)]
pub(super) struct SlidingWindow {
    limit: RateLimit,
    /// The starts that still count, in order. A permit that was granted but not used counts from
    /// the time of the grant.
    starts: VecDeque<Instant>,
    waiting: VecDeque<(WaiterId, Waker)>,
    /// Permits that were granted but not used.
    granted: BTreeMap<WaiterId, Instant>,
    next_id: WaiterId,
}

/// Whether a call may start.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Admission {
    Granted,
    /// The call cannot start earlier, unless others leave the queue.
    Wait(Duration),
}

impl SlidingWindow {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            starts: VecDeque::new(),
            waiting: VecDeque::new(),
            granted: BTreeMap::new(),
            next_id: 0,
        }
    }

    /// Starts a call at once if the queue is empty and there is a free slot.
    pub(super) fn try_start(&mut self, now: Instant) -> bool {
        self.forget(now);
        let free = self.waiting.is_empty() && self.has_slot();
        if free {
            self.starts.push_back(now);
        }
        free
    }

    pub(super) fn enqueue(&mut self, waker: Waker) -> WaiterId {
        let id = self.next_id;
        self.next_id += 1;
        self.waiting.push_back((id, waker));
        id
    }

    /// Grants the free slots. Returns the wakers of the calls that got one, and of the new head
    /// of the queue.
    pub(super) fn grant(&mut self, now: Instant) -> Vec<Waker> {
        self.forget(now);
        let mut woken = Vec::new();
        while self.has_slot() {
            let Some((id, waker)) = self.waiting.pop_front() else { break };
            self.starts.push_back(now);
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
        waker: &Waker,
    ) -> Admission {
        if let Some(granted) = self.granted.remove(&id) {
            if self.redeem(granted, now) {
                return Admission::Granted;
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
            Some(granted) => self.remove_start(granted),
            None => self.waiting.retain(|(waiting, _)| *waiting != id),
        }
        self.head()
    }

    /// Uses a permit. The start counts from now on, so the slot of an old permit moves; if the
    /// slot has already expired, another must be free.
    fn redeem(&mut self, granted: Instant, now: Instant) -> bool {
        if granted == now {
            return true;
        }
        self.remove_start(granted);
        let free = self.has_slot();
        if free {
            self.starts.push_back(now);
        }
        free
    }

    /// The time until the call at this place of the queue can start: one window after the start
    /// that is `limit` calls before it.
    fn wait(&self, place: usize, now: Instant) -> Duration {
        let calls = self.calls();
        let (windows, place) = (place / calls, place % calls);
        let windows = u32::try_from(windows).unwrap_or(u32::MAX).saturating_add(1);
        let since = self.starts.get(place).map_or(Duration::ZERO, |start| now - *start);
        self.limit.window.saturating_mul(windows).saturating_sub(since)
    }

    fn forget(&mut self, now: Instant) {
        let window = self.limit.window;
        while self.starts.front().is_some_and(|start| now - *start >= window) {
            self.starts.pop_front();
        }
    }

    fn remove_start(&mut self, at: Instant) {
        if let Ok(index) = self.starts.binary_search(&at) {
            self.starts.remove(index);
        }
    }

    fn has_slot(&self) -> bool {
        self.starts.len() < self.calls()
    }

    fn calls(&self) -> usize {
        usize::try_from(self.limit.calls).unwrap_or(usize::MAX)
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

    #[derive(Clone, Debug)]
    enum Event {
        Arrive,
        Poll(usize),
        Leave(usize),
        Advance(u64),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            3 => Just(Event::Arrive),
            3 => (0_usize..8).prop_map(Event::Poll),
            1 => (0_usize..8).prop_map(Event::Leave),
            2 => (0_u64..60).prop_map(Event::Advance),
        ]
    }

    /// A window, the calls that wait, and the starts of the others.
    struct Model {
        window: SlidingWindow,
        now: Instant,
        waiting: Vec<WaiterId>,
        starts: Vec<Instant>,
    }

    impl Model {
        fn apply(&mut self, event: &Event) {
            match event {
                Event::Arrive if self.window.try_start(self.now) => {
                    self.starts.push(self.now);
                }
                Event::Arrive => {
                    let id = self.window.enqueue(Waker::noop().clone());
                    self.waiting.push(id);
                }
                Event::Poll(index) if *index < self.waiting.len() => {
                    self.poll(*index);
                }
                Event::Leave(index) if *index < self.waiting.len() => {
                    self.window.leave(self.waiting.remove(*index));
                }
                Event::Poll(_) | Event::Leave(_) => {}
                Event::Advance(millis) => self.now += Duration::from_millis(*millis),
            }
        }

        fn poll(&mut self, index: usize) -> Admission {
            self.window.grant(self.now);
            let id = self.waiting[index];
            let admission = self.window.admit(id, self.now, Waker::noop());
            if admission == Admission::Granted {
                self.waiting.remove(index);
                self.starts.push(self.now);
            }
            admission
        }

        /// Polls the head of the queue until it starts, and then the next.
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

        fn max_starts(&self) -> usize {
            let within = |from: &Instant| {
                let counted = |at: &&Instant| *at >= from && **at - *from < PER;
                self.starts.iter().filter(counted).count()
            };
            self.starts.iter().map(within).max().unwrap_or_default()
        }
    }

    proptest! {
        #[test]
        fn no_window_has_too_many_starts_and_every_call_starts(
            events in proptest::collection::vec(event(), 0..80),
        ) {
            let limit = RateLimit::new(CALLS, PER);
            let (window, now) = (SlidingWindow::new(limit), Instant::now());
            let mut model = Model { window, now, waiting: Vec::new(), starts: Vec::new() };
            for event in &events {
                model.apply(event);
            }
            model.finish();
            assert!(model.max_starts() <= CALLS as usize, "{:?}", model.starts);
        }
    }
}
