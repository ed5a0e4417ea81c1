//! A small API to test with, over a wire, a clock and chances that the tests hold.
//!
//! ```text
//! let api = Api::new();
//! api.wire.script([answer(503, ""), answer(200, "{}")]);
//! let answer = api.run(api.handle().request(Method::GET, "/Contacts").send());
//! assert_eq!(api.clock.elapsed(), Duration::from_millis(500));
//! ```

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::client::{Handle, HandleBuilder, Seams};
use crate::conventions::{
    Conventions, Credentials, CustomFields, Envelope, Errors, Paging, RateLimitDefaults,
};
use crate::execution::chance::Chance;
use crate::execution::clock::Boxed;

mod clock;
mod run;
mod wire;

pub(crate) use clock::ManualClock;
pub(crate) use run::Tasks;
pub(crate) use wire::{Memory, Reply, answer, fail};

/// The conventions of the small API.
pub(crate) static CONVENTIONS: Conventions = Conventions {
    name: "Testing",
    user_agent: "testing/1",
    servers: &["https://api.example/v1"],
    credentials: Credentials {
        user_name: "{username}@{client_code}",
        refuse: &[("username", "@")],
        key_header: Some("X-Key"),
        environment: &[
            ("username", "T_LOGIN"),
            ("client_code", "T_CLIENT"),
            ("password", "T_PASSWORD"),
            ("subscription_key", "T_KEY"),
            ("base_url", "T_BASE_URL"),
        ],
    },
    paging: Some(Paging {
        page: "search.page",
        page_size: "search.page_size",
        first_page: 1,
        default_page_size: 10,
        max_page_size: 500,
    }),
    filter_prefix: "search.",
    rate_limit: Some(RateLimitDefaults { calls: 500, seconds: 60, calls_per_day: None }),
    errors: Errors { message: &["message", "error"], retry_after: Some("message") },
    envelope: Envelope { ok: "ok", links: "links", id: "id" },
    custom_fields: Some(CustomFields {
        property: "fields",
        id: "field_id",
        label: "label",
        value: "value",
    }),
};

/// The small API, with all that its clients stand on.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) wire: Arc<Memory>,
    pub(crate) clock: Arc<ManualClock>,
}

impl Api {
    /// An API whose server answers nothing until it is told what.
    pub(crate) fn new() -> Self {
        let clock = Arc::new(ManualClock::default());
        Self { wire: Arc::new(Memory::over(&clock)), clock }
    }

    /// A handle as users get it if they set nothing.
    pub(crate) fn handle(&self) -> Handle {
        self.handle_with(|_| ())
    }

    /// A handle for which something is set.
    pub(crate) fn handle_with(&self, set: impl FnOnce(&mut HandleBuilder)) -> Handle {
        let mut builder = Handle::builder(&CONVENTIONS);
        for (name, value) in
            [("username", "ann"), ("client_code", "acme"), ("password", "s3cret")]
        {
            builder.credential(name, value.to_owned());
        }
        set(&mut builder);
        let seams = Seams {
            transport: Arc::clone(&self.wire) as _,
            clock: Arc::clone(&self.clock) as _,
            chance: Arc::new(TheWhole),
        };
        builder.build_over(seams).expect("a handle")
    }

    /// Lets time pass until the work is done.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> T {
        let mut done = self.run_all([Box::pin(work) as Boxed<T>]);
        done.pop().expect("one result")
    }

    /// Lets time pass until all of the work is done, which goes on side by side.
    pub(crate) fn run_all<T: Send + 'static>(
        &self,
        work: impl IntoIterator<Item = Boxed<T>>,
    ) -> Vec<T> {
        let mut tasks = Tasks::new(&self.clock);
        work.into_iter().for_each(|work| tasks.spawn(work));
        tasks.finish()
    }
}

/// Chance that always gives the whole, so that a pause is as long as it can be.
#[derive(Debug)]
struct TheWhole;

impl Chance for TheWhole {
    fn share(&self) -> f64 {
        1.0
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
