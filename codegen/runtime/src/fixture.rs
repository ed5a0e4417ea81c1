//! A small API for tests, with a transport in memory and tokio's paused clock.
//!
//! ```text
//! let api = Api::new();
//! api.transport.script([response(503, ""), response(200, "{}")]);
//! let response = api.run(api.handle().request(Method::GET, "/Contacts").send());
//! assert_eq!(api.elapsed(), Duration::from_millis(500));
//! ```

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::{Duration, SystemTime};

use futures_core::future::BoxFuture;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::client::builder::HandleBuilder;
use crate::client::core::Handle;
use crate::execution::Dependencies;

#[allow(dead_code, unreachable_pub, reason = "shared with the tests of the public API")]
pub(crate) mod contacts;
mod transport;

pub(crate) use contacts::CONVENTIONS;
pub(crate) use transport::{
    MemoryTransport, Reply, connect_error, connection_lost, fail, response,
};

/// The small API with everything that its clients depend on.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) transport: Arc<MemoryTransport>,
    runtime: Runtime,
    start: Instant,
}

impl Api {
    /// An API whose server never responds unless a test scripts it.
    pub(crate) fn new() -> Self {
        let runtime =
            Builder::new_current_thread().enable_time().start_paused(true).build();
        let runtime = runtime.expect("a runtime");
        let start = runtime.block_on(async { Instant::now() });
        Self { transport: Arc::new(MemoryTransport::new(start)), runtime, start }
    }

    /// A client with the default settings.
    pub(crate) fn handle(&self) -> Handle {
        self.handle_with(|_| ())
    }

    /// A client of another API, built with these settings alone.
    pub(crate) fn handle_of(&self, builder: HandleBuilder) -> Handle {
        let dependencies = self.dependencies();
        builder.build_with(|_| Ok(dependencies)).expect("a client")
    }

    pub(crate) fn handle_with(&self, set: impl FnOnce(&mut HandleBuilder)) -> Handle {
        let mut builder = Handle::builder(&CONVENTIONS);
        for (name, value) in
            [("username", "ann"), ("client_code", "acme"), ("password", "s3cret")]
        {
            builder.credential(name, value.to_owned());
        }
        set(&mut builder);
        self.handle_of(builder)
    }

    fn dependencies(&self) -> Dependencies {
        Dependencies {
            transport: Arc::clone(&self.transport) as _,
            proxy: None,
            // The date in RFC 9110: Sun, 06 Nov 1994 08:49:37 GMT.
            system_time: || SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777),
            random: || 1.0,
        }
    }

    /// Runs a future. The clock advances whenever everything waits.
    pub(crate) fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Runs futures concurrently.
    pub(crate) fn run_all<T: Send + 'static>(
        &self,
        futures: impl IntoIterator<Item = BoxFuture<'static, T>>,
    ) -> Vec<T> {
        let tasks: Vec<_> =
            futures.into_iter().map(|future| self.spawn(future)).collect();
        tasks.into_iter().map(|task| self.join(task)).collect()
    }

    /// Starts a future, and runs it until it waits.
    pub(crate) fn spawn<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        self.runtime.spawn(future)
    }

    pub(crate) fn join<T>(&self, task: JoinHandle<T>) -> T {
        self.run(task).expect("no panic")
    }

    /// Runs all tasks until they wait, without advancing the clock.
    pub(crate) fn settle(&self) {
        self.run(async {
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
        });
    }

    /// Polls a future once, and ignores its wake-ups.
    pub(crate) fn poll_once<T>(&self, future: &mut BoxFuture<'static, T>) {
        let _guard = self.runtime.enter();
        let poll = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(poll.is_pending());
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.run(tokio::time::advance(by));
    }

    /// How far the clock has advanced.
    pub(crate) fn elapsed(&self) -> Duration {
        self.run(async { Instant::now() }) - self.start
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
