//! Who started when, who waits, and whose turn it is. Nothing here waits or looks at a clock.

use std::collections::{BTreeMap, VecDeque};
use std::task::Waker;
use std::time::{Duration, Instant};

use super::RateLimit;

/// A place in the queue. The lower one came first.
pub(super) type Ticket = u64;

/// The starts of the last window, and the queue for those to come.
#[derive(Debug)]
pub(super) struct Window {
    rate: RateLimit,
    /// When the calls started that still count, in order; a turn that was given and not taken
    /// yet counts from when it was given.
    starts: VecDeque<Instant>,
    waiting: VecDeque<(Ticket, Waker)>,
    /// Turns that were given and not taken yet.
    given: BTreeMap<Ticket, Instant>,
    next: Ticket,
}

/// What a call in the queue is told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It starts now.
    Start,
    /// It will not be its turn for so long, unless others leave the queue.
    Wait(Duration),
}

impl Window {
    pub(super) fn new(rate: RateLimit) -> Self {
        Self {
            rate,
            starts: VecDeque::new(),
            waiting: VecDeque::new(),
            given: BTreeMap::new(),
            next: 0,
        }
    }

    /// Lets a call start at once, if nobody waits and there is room.
    pub(super) fn start(&mut self, now: Instant) -> bool {
        self.forget(now);
        let free = self.waiting.is_empty() && self.has_room();
        if free {
            self.starts.push_back(now);
        }
        free
    }

    /// Takes a call into the queue.
    pub(super) fn join(&mut self, waker: Waker) -> Ticket {
        let ticket = self.next;
        self.next += 1;
        self.waiting.push_back((ticket, waker));
        ticket
    }

    /// Gives turns as far as there are any, and names those to wake: who was given one, and who
    /// is now the first to wait.
    pub(super) fn give(&mut self, now: Instant) -> Vec<Waker> {
        self.forget(now);
        let mut woken = Vec::new();
        while self.has_room() {
            let Some((ticket, waker)) = self.waiting.pop_front() else { break };
            self.starts.push_back(now);
            self.given.insert(ticket, now);
            woken.push(waker);
        }
        if !woken.is_empty() {
            woken.extend(self.first());
        }
        woken
    }

    /// What a call is told that asks for its turn, after turns were given.
    pub(super) fn ask(&mut self, ticket: Ticket, now: Instant, waker: &Waker) -> Answer {
        if let Some(at) = self.given.remove(&ticket) {
            if self.take(at, now) {
                return Answer::Start;
            }
            self.waiting.push_front((ticket, waker.clone()));
        }
        let place = self.waiting.partition_point(|(waiting, _)| *waiting < ticket);
        if let Some((_, known)) = self.waiting.get_mut(place) {
            known.clone_from(waker);
        }
        Answer::Wait(self.wait(place, now))
    }

    /// Takes a call out of the queue, and gives back the turn that it may have been given.
    /// Names who is to look whether it is their turn.
    pub(super) fn leave(&mut self, ticket: Ticket) -> Option<Waker> {
        match self.given.remove(&ticket) {
            Some(at) => self.remove_start(at),
            None => self.waiting.retain(|(waiting, _)| *waiting != ticket),
        }
        self.first()
    }

    /// Takes a turn that was given. It counts from now on, so one that was taken late moves;
    /// one that is so old that it no longer counts is as good as none, unless there is room.
    fn take(&mut self, given: Instant, now: Instant) -> bool {
        if given == now {
            return true;
        }
        self.remove_start(given);
        let room = self.has_room();
        if room {
            self.starts.push_back(now);
        }
        room
    }

    /// How long it takes until the calls before this place and itself can have started: it
    /// follows on the start so many before it.
    fn wait(&self, place: usize, now: Instant) -> Duration {
        let calls = self.calls();
        let (windows, place) = (place / calls, place % calls);
        let windows = u32::try_from(windows).unwrap_or(u32::MAX).saturating_add(1);
        let since = self.starts.get(place).map_or(Duration::ZERO, |start| now - *start);
        self.rate.per.saturating_mul(windows).saturating_sub(since)
    }

    fn forget(&mut self, now: Instant) {
        let per = self.rate.per;
        while self.starts.front().is_some_and(|start| now - *start >= per) {
            self.starts.pop_front();
        }
    }

    fn remove_start(&mut self, at: Instant) {
        if let Ok(place) = self.starts.binary_search(&at) {
            self.starts.remove(place);
        }
    }

    fn has_room(&self) -> bool {
        self.starts.len() < self.calls()
    }

    fn calls(&self) -> usize {
        usize::try_from(self.rate.calls).unwrap_or(usize::MAX)
    }

    fn first(&self) -> Option<Waker> {
        self.waiting.front().map(|(_, waker)| waker.clone())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, prop_oneof, proptest};

    use super::*;

    const CALLS: u32 = 3;
    const PER: Duration = Duration::from_millis(100);

    /// What happens to the calls of a window.
    #[derive(Clone, Debug)]
    enum Event {
        Comes,
        Asks(usize),
        Leaves(usize),
        Passes(u64),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            3 => Just(Event::Comes),
            3 => (0_usize..8).prop_map(Event::Asks),
            1 => (0_usize..8).prop_map(Event::Leaves),
            2 => (0_u64..60).prop_map(Event::Passes),
        ]
    }

    /// A window, its calls that have not started, and when the others did.
    struct Model {
        window: Window,
        now: Instant,
        waiting: Vec<Ticket>,
        starts: Vec<Instant>,
    }

    impl Model {
        fn happens(&mut self, event: &Event) {
            match event {
                Event::Comes if self.window.start(self.now) => {
                    self.starts.push(self.now);
                }
                Event::Comes => {
                    let ticket = self.window.join(Waker::noop().clone());
                    self.waiting.push(ticket);
                }
                Event::Asks(index) if *index < self.waiting.len() => {
                    self.asks(*index);
                }
                Event::Leaves(index) if *index < self.waiting.len() => {
                    self.window.leave(self.waiting.remove(*index));
                }
                Event::Asks(_) | Event::Leaves(_) => {}
                Event::Passes(millis) => self.now += Duration::from_millis(*millis),
            }
        }

        fn asks(&mut self, index: usize) -> Answer {
            self.window.give(self.now);
            let answer = self.window.ask(self.waiting[index], self.now, Waker::noop());
            if answer == Answer::Start {
                self.waiting.remove(index);
                self.starts.push(self.now);
            }
            answer
        }

        /// Lets the first ask until it starts, and then the next.
        fn finish(&mut self) {
            while !self.waiting.is_empty() {
                if let Answer::Wait(wait) = self.asks(0) {
                    assert!(
                        wait > Duration::ZERO && wait <= PER,
                        "{wait:?} for the first"
                    );
                    self.now += wait;
                }
            }
        }

        fn most_at_once(&self) -> usize {
            let within = |from: &Instant| {
                let counted = |at: &&Instant| *at >= from && **at - *from < PER;
                self.starts.iter().filter(counted).count()
            };
            self.starts.iter().map(within).max().unwrap_or_default()
        }
    }

    proptest! {
        #[test]
        fn no_window_has_too_many_starts_and_everybody_gets_a_turn(
            events in proptest::collection::vec(event(), 0..80),
        ) {
            let rate = RateLimit::new(CALLS, PER);
            let (window, now) = (Window::new(rate), Instant::now());
            let mut model = Model { window, now, waiting: Vec::new(), starts: Vec::new() };
            for event in &events {
                model.happens(event);
            }
            model.finish();
            assert!(model.most_at_once() <= 3, "{:?}", model.starts);
        }
    }
}
