//! Time, behind a seam: what depends on it is tested without waiting.

use std::fmt::Debug;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

/// A future whose type is forgotten.
pub(crate) type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What time it is, and waiting.
pub(crate) trait Clock: Debug + Send + Sync {
    /// The time of day, for the dates that servers send.
    fn date(&self) -> SystemTime;
    /// A time that never goes back, to measure with.
    fn now(&self) -> Instant;
    /// Waits.
    fn sleep(&self, duration: Duration) -> Boxed<()>;
}

/// The machine's clock.
#[derive(Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    /// tokio's, as sleeping is: a program's own tests may have it paused.
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> Boxed<()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The work's result, or nothing if it is not done in time.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut end = clock.sleep(limit);
    std::future::poll_fn(|cx| match work.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => end.as_mut().poll(cx).map(|()| None),
    })
    .await
}
