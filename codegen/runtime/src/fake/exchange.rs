//! The steps between a request and its response.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::Value;
use tokio::time::Instant;

use super::config::ErrorFormat;
use super::context::CallContext;
use super::error_body::{described, known_format};
use super::fault::{Effect, FaultPlan, RetryHint, rate_limited};
use super::model::{Route, RouteError};
use super::query::{Query, parse_pairs, without_prefix};
use super::rejection::Rejection;
use super::reply::{Cut, Reply, ThrottledBody};
use super::request_log::{RecordedRequest, mark_credentials};
use super::state::{Shared, State};
use super::{access, check, handle, references};
use crate::conventions::Conventions;
use crate::registry::{Operation, ResponseKind};

/// Responds to a request. An error means that the connection is reset.
pub(super) async fn exchange(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<ThrottledBody>, Cut> {
    let _in_flight = shared.enter();
    let (head, body) = request.into_parts();
    let received = ReceivedRequest::new(shared, head);
    let (number, plan) = record(shared, &received);
    let effect = plan.fault.as_ref().map(|fault| &fault.effect);
    if matches!(effect, Some(Effect::ResetBeforeBody)) {
        return Err(Cut);
    }
    let body = body.collect().await.map_err(|_| Cut)?.to_bytes();
    shared.state().log.update(number, |entry| entry.body = body.clone());
    delay(plan.delay_before).await;
    let reply = apply(shared, &received, &body, number, &plan);
    let reply = corrupt(reply, &received, &plan);
    delay(plan.delay_after).await;
    let reply = reply.ok_or(Cut)?;
    shared.state().log.update(number, |entry| entry.status = Some(reply.status));
    Ok(reply.into_response())
}

async fn delay(duration: Duration) {
    if !duration.is_zero() {
        tokio::time::sleep(duration).await;
    }
}

/// The head of a request, and what follows from it.
struct ReceivedRequest {
    head: Parts,
    pairs: Vec<(String, String)>,
    route: Result<Route, Rejection>,
    error_format: ErrorFormat,
    /// The operation of the route, whether or not the call is allowed.
    operation: Option<&'static Operation>,
}

impl ReceivedRequest {
    fn new(shared: &Shared, head: Parts) -> Self {
        let pairs = parse_pairs(head.uri.query().unwrap_or_default());
        let content_type = head.headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|it| it.to_str().ok());
        let content_type = content_type.unwrap_or_default();
        let route = shared.model.route(&head.method, head.uri.path(), content_type);
        let operation = route.as_ref().ok().map(|route| route.operation);
        let error_format = match shared.config.errors {
            ErrorFormat::Known => known_format(operation),
            other => other,
        };
        let route = route.map_err(|error| rejection(error, &head));
        let received = access::Received { headers: &head.headers, query: &pairs };
        let route = access::authenticate(shared, &received, operation)
            .and(route)
            .and_then(|route| access::authorize(shared, route));
        Self { head, pairs, route, error_format, operation }
    }

    /// The response to a call that is not carried out.
    fn rejected(&self, shared: &Shared, rejection: &Rejection) -> Reply {
        let is_known = shared.config.errors == ErrorFormat::Known;
        let operation = self.operation.filter(|_| is_known);
        let described = operation.and_then(|it| described(&shared.model, it, rejection));
        described.unwrap_or_else(|| rejection.reply(self.error_format))
    }

    /// The page number, if the request is for a list.
    fn page(&self, conventions: &Conventions) -> Option<i64> {
        let paging = conventions.paging?;
        let operation = self.route.as_ref().ok()?.operation;
        if !matches!(operation.response.content(), ResponseKind::Collection(_)) {
            return None;
        }
        let bare = |name| without_prefix(conventions.filter_prefix, name);
        let mut pages =
            self.pairs.iter().filter(|(name, _)| bare(name) == bare(paging.page));
        let page = pages.next().and_then(|(_, value)| value.trim().parse().ok());
        Some(page.unwrap_or(paging.first_page))
    }
}

fn rejection(error: RouteError, head: &Parts) -> Rejection {
    let (method, path) = (&head.method, head.uri.path());
    match error {
        RouteError::NotFound => Rejection::not_found(format!("unknown path {path}")),
        RouteError::MethodNotAllowed => {
            let status = StatusCode::METHOD_NOT_ALLOWED;
            Rejection::new(status, format!("{path} does not support {method}"))
        }
    }
}

/// Adds a request to the log and selects its faults.
fn record(shared: &Shared, received: &ReceivedRequest) -> (usize, FaultPlan) {
    let conventions = shared.model.api.conventions;
    let operation = received.route.as_ref().ok().map(|route| route.operation);
    let mut state = shared.state();
    let plan = state.faults.plan(operation, received.page(conventions));
    let path = received.head.uri.path();
    let number = state.log.push(RecordedRequest {
        received: SystemTime::now(),
        method: received.head.method.clone(),
        path: path.strip_prefix(&*shared.model.base_path).unwrap_or(path).to_owned(),
        query: received.pairs.clone(),
        headers: mark_credentials(received.head.headers.clone(), conventions),
        security: &conventions.security,
        body: Bytes::new(),
        operation: operation.map(|operation| operation.id),
        problems: Vec::new(),
        notes: Vec::new(),
        faults: plan.names.clone(),
        applied: false,
        status: None,
    });
    (number, plan)
}

/// Carries out a call, unless a fault prevents it. The log is updated under the same lock as the
/// records.
fn apply(
    shared: &Shared,
    received: &ReceivedRequest,
    body: &Bytes,
    number: usize,
    plan: &FaultPlan,
) -> Reply {
    if plan.fault.as_ref().is_some_and(|fault| !fault.applied) {
        return Reply::empty(StatusCode::OK);
    }
    let mut state = shared.state();
    if let Some(window) = &mut state.rate_limit {
        let now = Instant::now();
        if let Some(wait) = window.delay(now) {
            let (calls, length) = (window.limit().calls(), window.limit().window());
            let problem = format!("more than {calls} calls in {length:?}");
            state.log.update(number, |entry| entry.problems = vec![problem]);
            return rate_limited(RetryHint::Message(wait.as_secs() + 1));
        }
        window.count(now);
    }
    let (result, problems, notes) = match &received.route {
        Ok(route) => call(shared, &mut state, received, route, body, plan),
        Err(rejection) => {
            (Err(rejection.clone()), vec![rejection.message.clone()], Vec::new())
        }
    };
    state.log.update(number, |entry| {
        entry.applied = result.is_ok();
        entry.problems = problems;
        entry.notes = notes;
    });
    result.unwrap_or_else(|rejection| received.rejected(shared, &rejection))
}

/// The result of a call, what was wrong with the request, and what Rev.io does beyond it.
fn call(
    shared: &Shared,
    state: &mut State,
    received: &ReceivedRequest,
    route: &Route,
    body: &Bytes,
    plan: &FaultPlan,
) -> (Result<Reply, Rejection>, Vec<String>, Vec<String>) {
    let content_type = received.head.headers.get(CONTENT_TYPE);
    let mut call = CallContext {
        model: &shared.model,
        config: &shared.config,
        base_url: &shared.base_url,
        uri: &received.head.uri,
        route,
        query: Query::default(),
        content_type: content_type.and_then(|value| value.to_str().ok()),
        bytes: body,
        body: Value::Null,
        page_faults: plan.pages.clone(),
        problems: Vec::new(),
        notes: Vec::new(),
    };
    let result = check_request(&mut call, received)
        .map(|()| references::note(&mut call, &mut state.store))
        .and_then(|()| handle::handle(&mut call, &mut state.store))
        .map(|reply| match state.canned_responses.get(route.operation.id) {
            Some((content_type, body)) => {
                Reply::new(StatusCode::OK, content_type, body.clone())
            }
            None => reply,
        });
    (result, call.problems, call.notes)
}

fn check_request(
    call: &mut CallContext<'_>,
    received: &ReceivedRequest,
) -> Result<(), Rejection> {
    call.query = check::read_query(call, &received.pairs)?;
    check::check_headers(call, &received.head.headers)?;
    check::read_body(call)
}

/// The response after the fault, if there is one. `None` means a reset.
fn corrupt(reply: Reply, received: &ReceivedRequest, plan: &FaultPlan) -> Option<Reply> {
    let Some(fault) = &plan.fault else { return Some(reply) };
    let mut reply = fault.effect.corrupt(reply, received.error_format)?;
    reply.throttle.no_content_length = fault.no_content_length;
    Some(reply)
}
