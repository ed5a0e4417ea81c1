//! The selection of the faults of a request.

use std::time::Duration;

use super::{Effect, Fault, PageFaults};
use crate::registry::Operation;

/// The injected faults, in the order of their injection.
#[derive(Debug, Default)]
pub(in super::super) struct Faults {
    active: Vec<ActiveFault>,
}

#[derive(Debug)]
struct ActiveFault {
    fault: Fault,
    rng: fastrand::Rng,
    /// How many requests matched so far.
    matched: u64,
    applied: u64,
}

/// The faults of one request.
#[derive(Debug, Default)]
pub(in super::super) struct FaultPlan {
    /// The delay before the call is carried out.
    pub(in super::super) delay_before: Duration,
    /// The delay after the call was carried out.
    pub(in super::super) delay_after: Duration,
    /// The fault that changes the response.
    pub(in super::super) fault: Option<Fault>,
    pub(in super::super) pages: PageFaults,
    /// The names of all faults, for the log.
    pub(in super::super) names: Vec<&'static str>,
}

impl Faults {
    pub(in super::super) fn inject(&mut self, fault: Fault) {
        let rng = fastrand::Rng::with_seed(fault.rate.map_or(0, |(_, seed)| seed));
        self.active.push(ActiveFault { fault, rng, matched: 0, applied: 0 });
    }

    pub(in super::super) fn clear(&mut self) {
        self.active.clear();
    }

    /// Selects the faults of a request by its operation and, for a list with page numbers, by its
    /// page. Other lists have pages too.
    pub(in super::super) fn plan(
        &mut self,
        operation: Option<&Operation>,
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
        operation: Option<&Operation>,
        page: Option<i64>,
    ) {
        if !self.matches(operation, page) {
            return;
        }
        let name = self.fault.effect.name();
        // An empty page shifts the records of later pages, however often it is requested.
        if let (Effect::EmptyPage(empty), Some(page)) = (&self.fault.effect, page) {
            plan.pages.empty.push(*empty);
            if *empty == page {
                plan.names.push(name);
            }
            return;
        }
        let exclusive = !matches!(
            self.fault.effect,
            Effect::Delay(_) | Effect::RepeatedPage(_) | Effect::MaxPageSize(_)
        );
        if (exclusive && plan.fault.is_some()) || !self.applies() {
            return;
        }
        plan.names.push(name);
        match self.fault.effect {
            Effect::Delay(delay) if self.fault.applied => plan.delay_after += delay,
            Effect::Delay(delay) => plan.delay_before += delay,
            Effect::RepeatedPage(page) => plan.pages.repeated.push(page),
            Effect::MaxPageSize(max) => plan.pages.max_size = Some(max),
            _ => plan.fault = Some(self.fault.clone()),
        }
    }

    fn matches(&self, operation: Option<&Operation>, page: Option<i64>) -> bool {
        let fits_effect = match self.fault.effect {
            Effect::EmptyPage(_) | Effect::RepeatedPage(_) => page.is_some(),
            Effect::MaxPageSize(_) => operation.is_some_and(|it| it.listed().is_some()),
            _ => true,
        };
        let only = self.fault.operation.as_deref();
        only.is_none_or(|only| operation.is_some_and(|it| it.id == only))
            && (self.fault.page.is_none() || self.fault.page == page)
            && fits_effect
    }

    /// Whether the fault applies to a matching request.
    fn applies(&mut self) -> bool {
        self.matched += 1;
        let due = self.matched > self.fault.after && self.applied < self.fault.times;
        let rng = &mut self.rng;
        let applies = due && self.fault.rate.is_none_or(|(rate, _)| rng.f64() < rate);
        self.applied += u64::from(applies);
        applies
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The names of the faults of consecutive requests.
    fn names(faults: Vec<Fault>, requests: usize) -> Vec<Vec<&'static str>> {
        let mut all = Faults::default();
        for fault in faults {
            all.inject(fault);
        }
        (0..requests).map(|_| all.plan(None, None).names).collect()
    }

    #[test]
    fn setters_select_requests() {
        let status = || Fault::status(500);
        let one = vec!["status"];
        for (faults, expected) in [
            (vec![status()], [one.clone(), one.clone(), one.clone()]),
            (vec![status().after(1).once()], [vec![], one.clone(), vec![]]),
            (
                vec![Fault::truncated().once(), Fault::html(502).once()],
                [vec!["truncated"], vec!["html"], vec![]],
            ),
            (vec![status().rate(0.0, 1)], [vec![], vec![], vec![]]),
            (vec![status().rate(1.0, 1)], [one.clone(), one.clone(), one.clone()]),
            // Faults of pages do not affect other calls.
            (
                vec![Fault::max_page_size(1), Fault::empty_page(1)],
                [vec![], vec![], vec![]],
            ),
        ] {
            assert_eq!(names(faults.clone(), 3), expected, "{faults:?}");
        }
    }

    #[test]
    fn delays_add_up() {
        let second = Duration::from_secs(1);
        let mut faults = Faults::default();
        faults.inject(Fault::delay(second));
        faults.inject(Fault::delay(second));
        faults.inject(Fault::delay(second).applied(true));
        faults.inject(Fault::truncated());
        let plan = faults.plan(None, None);
        assert_eq!((plan.delay_before, plan.delay_after), (second * 2, second));
        assert!(plan.fault.is_some());
    }

    #[test]
    fn a_seed_selects_the_same_requests() {
        let run = |seed| names(vec![Fault::status(500).rate(0.5, seed)], 64);
        assert_eq!(run(7), run(7));
        assert_ne!(run(7), run(8));
    }

    #[test]
    fn all_kinds_apply_equally_often() {
        for rate in [0.2, 1.0] {
            let names = names(Fault::all(rate, 1), 10_000);
            let applied = names.iter().filter(|names| !names.is_empty()).count();
            let applied = f64::from(u32::try_from(applied).expect("a small number"));
            assert!((applied / 10_000.0 - rate).abs() < 0.02, "{rate}: {applied}");
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
}
