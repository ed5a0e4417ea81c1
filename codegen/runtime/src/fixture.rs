//! A small API to test with, over a wire and a clock that the tests hold.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};

use crate::clock::{Boxed, Clock};
use crate::handle::Handle;
use crate::policy::{
    Credentials, CustomFields, Envelope, Errors, Paging, Policy, RateLimit,
};
use crate::transport::{Failure, Transport};

/// The conventions of the small API.
pub(crate) static POLICY: Policy = Policy {
    name: "Testing",
    user_agent: "testing/1",
    servers: &["https://api.example/v1"],
    credentials: Credentials {
        user_name: "{login}@{client_code}",
        refuse: &[("login", "@")],
        key_header: Some("X-Key"),
        environment: &[
            ("login", "T_LOGIN"),
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
    rate_limit: Some(RateLimit { calls: 500, seconds: 60, calls_per_day: None }),
    errors: Errors { message: &["message", "error"], wait: Some("message") },
    envelope: Envelope { ok: "ok", links: "links", id: "id" },
    custom_fields: Some(CustomFields {
        member: "fields",
        id: "field_id",
        label: "label",
        value: "value",
    }),
};

/// A handle over a wire and a clock.
pub(crate) fn handle(transport: &Arc<Memory>, clock: &Arc<ManualClock>) -> Handle {
    let mut builder = Handle::builder(&POLICY);
    for (name, value) in
        [("login", "ann"), ("client_code", "acme"), ("password", "s3cret")]
    {
        builder.credential(name, value.to_owned());
    }
    builder
        .build_over(Arc::clone(transport) as _, Arc::clone(clock) as _)
        .expect("a handle")
}

/// A wire that ends in this process.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    answers: Mutex<VecDeque<Scripted>>,
    requests: Mutex<Vec<Request<Bytes>>>,
}

/// What the wire does with one request. With nothing scripted, it never answers.
#[derive(Debug)]
pub(crate) enum Scripted {
    Answer(u16, &'static str),
    Fail(Failure),
}

impl Memory {
    /// What the next requests meet.
    pub(crate) fn script(&self, answers: impl IntoIterator<Item = Scripted>) {
        lock(&self.answers).extend(answers);
    }

    /// The requests so far, each as its path and query.
    pub(crate) fn paths(&self) -> Vec<String> {
        let requests = lock(&self.requests);
        requests
            .iter()
            .map(|request| request.uri().to_string().replace(HOST, ""))
            .collect()
    }
}

const HOST: &str = "https://api.example/v1";

impl Transport for Memory {
    fn send(&self, request: Request<Bytes>) -> Boxed<Result<Response<Bytes>, Failure>> {
        lock(&self.requests).push(request);
        match lock(&self.answers).pop_front() {
            None => Box::pin(std::future::pending()),
            Some(Scripted::Fail(failure)) => Box::pin(std::future::ready(Err(failure))),
            Some(Scripted::Answer(status, body)) => {
                let mut answer = Response::new(Bytes::from_static(body.as_bytes()));
                *answer.status_mut() =
                    http::StatusCode::from_u16(status).expect("a status");
                Box::pin(std::future::ready(Ok(answer)))
            }
        }
    }
}

/// A clock on which sleeping takes no time, and is written down.
#[derive(Debug, Default)]
pub(crate) struct ManualClock {
    pub(crate) slept: Mutex<Vec<Duration>>,
}

impl ManualClock {
    pub(crate) fn slept(&self) -> Vec<Duration> {
        lock(&self.slept).clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn sleep(&self, duration: Duration) -> Boxed<()> {
        lock(&self.slept).push(duration);
        Box::pin(std::future::ready(()))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
