//! The one way out: every call, whatever its types, goes through [`send`].

use bytes::Bytes;

use crate::Result;
use crate::clock::{Boxed, within};
use crate::error::{Error, wait};
use crate::handle::{Handle, Shared};
use crate::raw::RawResponse;
use crate::request::Request;
use crate::transport::Failure;

/// Sends a request. Any answer will do here, whatever its status.
pub(crate) fn send(handle: Handle, request: Request) -> Boxed<Result<RawResponse>> {
    Box::pin(async move {
        let called = request.called(&handle);
        let shared = handle.shared();
        let message = request.message(shared).map_err(|error| error.about(&called))?;
        let answer = attempt(shared, &request, message).await;
        let answer = answer.map_err(|failure| Error::failed(&called, failure))?;
        let wait = wait::named(
            answer.status(),
            answer.headers(),
            answer.body(),
            &shared.policy.errors,
            shared.clock.now(),
        );
        Ok(RawResponse::new(called, answer, wait, 1))
    })
}

/// Sends it once, within the time for one attempt.
async fn attempt(
    shared: &Shared,
    request: &Request,
    message: http::Request<Bytes>,
) -> Result<http::Response<Bytes>, Failure> {
    let limit = request.options.timeout.unwrap_or(shared.attempt_timeout);
    within(&*shared.clock, limit, shared.transport.send(message))
        .await
        .unwrap_or(Err(Failure::Timeout(Some(limit))))
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::sync::Arc;
    use std::task::{Context, Poll, Waker};
    use std::time::Duration;

    use http::Method;

    use crate::fixture::{ManualClock, Memory, Scripted, handle};
    use crate::transport::Failure;
    use crate::{Error, Options, RawRequest, RawResponse};

    /// Sends a request to what is scripted. Nothing here waits, so one look is enough.
    fn send(
        script: Vec<Scripted>,
        method: Method,
        with: impl FnOnce(RawRequest) -> RawRequest,
    ) -> (Result<RawResponse, Error>, Vec<Duration>) {
        let (wire, clock) =
            (Arc::new(Memory::default()), Arc::new(ManualClock::default()));
        wire.script(script);
        let request =
            with(handle(&wire, &clock).request(method, "/Contacts").query("a", "b c"));
        let answer = pin!(request.send()).poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(wire.paths(), ["/Contacts?a=b%20c"]);
        match answer {
            Poll::Ready(answer) => (answer, clock.slept()),
            Poll::Pending => panic!("the request waits"),
        }
    }

    #[test]
    fn an_answer_in_time_is_taken() {
        let (answer, _) = send(vec![Scripted::Answer(404, "{}")], Method::GET, |it| it);
        assert_eq!(answer.expect("an answer").status, 404);
    }

    #[test]
    fn an_attempt_ends_after_a_minute() {
        let (answer, slept) = send(vec![], Method::GET, |it| it);
        let error = answer.expect_err("no answer");
        assert_eq!(error.to_string(), "GET /Contacts: no answer within 60s");
        assert!(error.is_timeout() && !error.outcome_unknown());
        assert_eq!(slept, [Duration::from_secs(60)]);
    }

    #[test]
    fn a_call_can_have_another_time_and_a_write_is_in_doubt_after_it() {
        let options = Options::new().timeout(Duration::from_millis(1500));
        let (answer, slept) = send(vec![], Method::POST, |it| it.options(options));
        let error = answer.expect_err("no answer");
        assert_eq!(
            error.to_string(),
            "POST /Contacts: no answer within 1.5s; \
             the server may have acted on it: look before sending it again"
        );
        assert!(error.is_timeout() && error.outcome_unknown());
        assert_eq!(slept, [Duration::from_millis(1500)]);
    }

    #[test]
    fn a_write_that_found_no_connection_is_not_in_doubt() {
        let script = vec![Scripted::Fail(Failure::Connect("no route".into()))];
        let (answer, _) = send(script, Method::POST, |it| it);
        let error = answer.expect_err("no connection");
        assert_eq!(
            error.to_string(),
            "POST /Contacts: cannot connect to the server: no route"
        );
        assert!(error.is_connect() && !error.outcome_unknown());
    }
}
