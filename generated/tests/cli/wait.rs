//! Waiting for what another process does.

use std::time::{Duration, Instant};

/// A test fails if it waits longer for something. It decides nothing else.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The time between two looks at something that a test waits for.
pub(crate) const POLL: Duration = Duration::from_millis(5);

/// Waits until a condition is true. Sleeps between checks: the command needs the processor.
#[track_caller]
pub(crate) fn wait_until(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < PATIENCE, "timed out while waiting for {what}");
        std::thread::sleep(POLL);
    }
}
