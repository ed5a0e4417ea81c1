//! The thread of a blocking client. It runs the connections, the timers and the tasks of calls,
//! while the calls themselves run on the threads that wait for them.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::context::RequestContext;

/// The thread of a call, or, if its client has none, what an error says about the call.
pub(crate) type CallWorker = Result<Arc<Worker>, Arc<RequestContext>>;

/// A thread with a runtime, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Worker {
    runtime: Handle,
    /// Dropping it stops the thread.
    running: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    pub(crate) fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, stopped) = oneshot::channel::<()>();
        let run = move || {
            // Nothing is ever sent: this is the error that the sender was dropped.
            let _ = runtime.block_on(stopped);
            // Lookups of names may still be running, and need not end first.
            runtime.shutdown_background();
        };
        let thread =
            thread::Builder::new().name("blocking-client".to_owned()).spawn(run)?;
        Ok(Self { runtime: handle, running: Some(running), thread: Some(thread) })
    }

    /// Waits for a future. Panics in an async context, which must not be blocked.
    #[track_caller]
    pub(crate) fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.running.take());
        // A task that had the last reference runs on the thread itself.
        let thread = self.thread.take();
        let other = thread.filter(|it| it.thread().id() != thread::current().id());
        if let Some(thread) = other {
            // The thread has printed why it panicked, and nothing can be done about it here.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::mpsc::{Receiver, TryRecvError, channel};

    use super::*;

    /// A sender in a task that never ends by itself.
    fn spawn_guard(worker: &Worker) -> Receiver<()> {
        let (guard, dropped) = channel();
        worker.runtime.spawn(async move {
            pending::<()>().await;
            drop(guard);
        });
        dropped
    }

    #[test]
    fn the_thread_has_ended_with_its_tasks_when_the_worker_is_dropped() {
        let worker = Worker::start().expect("a thread");
        let guard = spawn_guard(&worker);
        assert_eq!(guard.try_recv(), Err(TryRecvError::Empty));
        drop(worker);
        assert_eq!(guard.try_recv(), Err(TryRecvError::Disconnected));
    }

    #[test]
    fn a_task_may_have_the_last_reference() {
        let worker = Arc::new(Worker::start().expect("a thread"));
        let guard = spawn_guard(&worker);
        let runtime = worker.runtime.clone();
        runtime.spawn(async move { drop(worker) });
        assert!(guard.recv().is_err());
    }
}
