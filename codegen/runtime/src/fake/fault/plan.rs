//! Which faults a request meets.

use std::time::Duration;

use super::super::random::Random;
use super::{Effect, Fault};

/// The faults that have been injected, in that order.
#[derive(Debug, Default)]
pub(in super::super) struct Faults {
    active: Vec<ActiveFault>,
}

/// A fault, and how often it could have happened and has.
#[derive(Debug)]
struct ActiveFault {
    fault: Fault,
    random: Random,
    met: u64,
    happened: u64,
}

/// What happens to one request.
#[derive(Debug, Default)]
pub(in super::super) struct FaultPlan {
    /// How long to wait before the call is carried out, and after.
    pub(in super::super) delays: [Duration; 2],
    /// What becomes of the answer.
    pub(in super::super) fault: Option<Fault>,
    pub(in super::super) pages: PageFaults,
    /// Everything that goes wrong.
    pub(in super::super) names: Vec<&'static str>,
}

/// What happens to the pages of a list.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct PageFaults {
    empty: Vec<i64>,
    repeated: Vec<i64>,
    pub(in super::super) clamped: Option<i64>,
}

impl PageFaults {
    /// The page whose records are shown in place of this one, if any are.
    pub(in super::super) fn shown(&self, page: i64) -> Option<i64> {
        let page = if self.repeated.contains(&page) { page - 1 } else { page };
        if self.empty.contains(&page) {
            return None;
        }
        let before = self.empty.iter().filter(|empty| **empty < page).count();
        Some(page - i64::try_from(before).unwrap_or(0))
    }
}

impl Faults {
    pub(in super::super) fn inject(&mut self, fault: Fault) {
        let random = Random::new(fault.rate.map_or(0, |(_, seed)| seed));
        self.active.push(ActiveFault { fault, random, met: 0, happened: 0 });
    }

    pub(in super::super) fn clear(&mut self) {
        self.active.clear();
    }

    /// What happens to a call of an operation, and for a list, of which page.
    pub(in super::super) fn plan(
        &mut self,
        operation: Option<&str>,
        page: Option<i64>,
    ) -> FaultPlan {
        let mut plan = FaultPlan::default();
        for active in &mut self.active {
            active.add_to(&mut plan, operation, page);
        }
        plan
    }
}

impl ActiveFault {
    fn add_to(
        &mut self,
        plan: &mut FaultPlan,
        operation: Option<&str>,
        page: Option<i64>,
    ) {
        if !self.concerns(operation, page) {
            return;
        }
        // Where the records of an empty page come is no matter of how often it was asked for.
        if let (Effect::EmptyPage(empty), Some(page)) = (&self.fault.effect, page) {
            plan.pages.empty.push(*empty);
            if *empty == page {
                plan.names.push(self.fault.effect.name());
            }
            return;
        }
        if (self.spoils() && plan.fault.is_some()) || !self.happens() {
            return;
        }
        plan.names.push(self.fault.effect.name());
        match self.fault.effect {
            Effect::Delay(delay) => {
                plan.delays[usize::from(self.fault.applied)] += delay;
            }
            Effect::RepeatedPage(page) => plan.pages.repeated.push(page),
            Effect::MaxPageSize(most) => plan.pages.clamped = Some(most),
            _ => plan.fault = Some(self.fault.clone()),
        }
    }

    fn concerns(&self, operation: Option<&str>, page: Option<i64>) -> bool {
        let of_pages = matches!(
            self.fault.effect,
            Effect::EmptyPage(_) | Effect::RepeatedPage(_) | Effect::MaxPageSize(_)
        );
        let own = self.fault.operation.as_deref();
        own.is_none_or(|own| operation == Some(own))
            && (self.fault.page.is_none() || self.fault.page == page)
            && (!of_pages || page.is_some())
    }

    /// Whether it decides what becomes of the answer.
    fn spoils(&self) -> bool {
        !matches!(
            self.fault.effect,
            Effect::Delay(_) | Effect::RepeatedPage(_) | Effect::MaxPageSize(_)
        )
    }

    fn happens(&mut self) -> bool {
        self.met += 1;
        let due = self.met > self.fault.after && self.happened < self.fault.times;
        let happens = due
            && self
                .fault
                .rate
                .is_none_or(|(probability, _)| self.random.happens(probability));
        self.happened += u64::from(happens);
        happens
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// For each of these requests, what happens to it.
    fn happening(faults: Vec<Fault>, requests: usize) -> Vec<Vec<&'static str>> {
        let mut all = Faults::default();
        for fault in faults {
            all.inject(fault);
        }
        (0..requests).map(|_| all.plan(Some("a"), None).names).collect()
    }

    #[test]
    fn a_fault_happens_every_time() {
        assert_eq!(happening(vec![Fault::status(500)], 2), [["status"], ["status"]]);
    }

    #[test]
    fn it_begins_after_some_requests_and_ends_after_some_times() {
        let names = happening(vec![Fault::status(500).after(1).times(2)], 4);
        assert_eq!(names, [vec![], vec!["status"], vec!["status"], vec![]]);
    }

    #[test]
    fn the_first_fault_decides_and_another_waits_for_its_turn() {
        let names =
            happening(vec![Fault::truncated().once(), Fault::html(502).once()], 3);
        assert_eq!(names, [vec!["truncated"], vec!["html"], vec![]]);
    }

    #[test]
    fn delays_add_up_and_come_on_top() {
        let second = Duration::from_secs(1);
        let mut faults = Faults::default();
        faults.inject(Fault::delay(second));
        faults.inject(Fault::delay(second));
        faults.inject(Fault::delay(second).applied(true));
        faults.inject(Fault::truncated());
        let plan = faults.plan(None, None);
        assert_eq!(plan.delays, [second * 2, second]);
        assert!(plan.fault.is_some());
    }

    #[test]
    fn a_seed_meets_the_same_requests_again() {
        let run = |seed| happening(vec![Fault::status(500).rate(0.5, seed)], 64);
        assert_eq!(run(7), run(7));
        assert_ne!(run(7), run(8));
    }

    #[test]
    fn every_kind_is_met_as_often_as_any_other() {
        for (rate, expected) in [(0.2, 0.2), (1.0, 1.0)] {
            let names = happening(Fault::all(rate, 1), 10_000);
            let met = names.iter().filter(|names| !names.is_empty()).count();
            let met = f64::from(u32::try_from(met).expect("a small number"));
            assert!((met / 10_000.0 - expected).abs() < 0.02, "{rate}: {met}");
            let mut counts = BTreeMap::new();
            for name in names.into_iter().flatten() {
                *counts.entry(name).or_insert(0) += 1;
            }
            let share = rate * 10_000.0 / 17.0;
            let once = ["truncated", "oversized", "not ok", "slow body", "delay"];
            for count in once.map(|name| f64::from(counts[name])) {
                assert!((count - share).abs() < share / 3.0, "{rate}: {counts:?}");
            }
        }
    }

    #[test]
    fn a_fault_of_pages_leaves_other_calls_alone() {
        let names = happening(vec![Fault::max_page_size(1), Fault::empty_page(1)], 1);
        assert_eq!(names, [Vec::<&str>::new()]);
    }

    #[test]
    fn the_records_of_an_empty_page_come_on_the_next() {
        let mut faults = Faults::default();
        faults.inject(Fault::empty_page(2));
        faults.inject(Fault::empty_page(4));
        let shown =
            [1, 2, 3, 4, 5].map(|page| faults.plan(None, Some(page)).pages.shown(page));
        assert_eq!(shown, [Some(1), None, Some(2), None, Some(3)]);
    }
}
