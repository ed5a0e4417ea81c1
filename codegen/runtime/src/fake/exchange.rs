//! One request, from its head to the answer: the order in which everything happens.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::Value;

use super::config::ErrorFormat;
use super::connection::ConnectionFate;
use super::context::CallContext;
use super::fault::{Effect, FaultPlan};
use super::model::{Resolved, RouteError};
use super::query::{self, Query, bare};
use super::rejection::Rejection;
use super::reply::{Cut, Reply, ThrottledBody};
use super::request_log::{RecordedRequest, guarded};
use super::server::{Shared, State};
use super::{access, check, handle, revio};
use crate::conventions::Conventions;
use crate::registry::ResponseKind;

/// Answers a request, or drops the connection.
pub(super) async fn exchange(
    shared: &Arc<Shared>,
    fate: &ConnectionFate,
    request: Request<Incoming>,
) -> Result<Response<ThrottledBody>, Cut> {
    let _open = Open::new(shared);
    let (head, body) = request.into_parts();
    let received = ReceivedRequest::new(shared, head);
    let (number, plan) = arrive(shared, &received);
    if plan.fault.as_ref().is_some_and(|it| matches!(it.effect, Effect::ResetBeforeBody))
    {
        fate.reset();
        return Err(Cut);
    }
    let body = body.collect().await.map_err(|_| Cut)?.to_bytes();
    shared.state().note(number, |entry| entry.body = body.clone());
    pause(plan.delays[0]).await;
    let reply =
        corrupted(carry_out(shared, &received, &body, number, &plan), &received, &plan);
    pause(plan.delays[1]).await;
    let Some(reply) = reply else {
        fate.reset();
        return Err(Cut);
    };
    shared.state().note(number, |entry| entry.status = Some(reply.status));
    Ok(reply.into_response())
}

async fn pause(duration: Duration) {
    if !duration.is_zero() {
        tokio::time::sleep(duration).await;
    }
}

/// A request as far as its head tells.
struct ReceivedRequest {
    head: Parts,
    pairs: Vec<(String, String)>,
    target: Result<Resolved, Rejection>,
    shape: ErrorFormat,
}

impl ReceivedRequest {
    fn new(shared: &Shared, head: Parts) -> Self {
        let pairs = query::pairs(head.uri.query().unwrap_or_default());
        let found = shared.model.find(&head.method, head.uri.path());
        let shape = match shared.config.errors {
            ErrorFormat::Known => {
                revio::shape(found.as_ref().ok().map(|it| it.operation))
            }
            other => other,
        };
        let target = found.map_err(|astray| refused(astray, &head));
        let target = access::authorized(shared, &head.headers)
            .and(target)
            .and_then(|target| access::allowed(shared, target));
        Self { head, pairs, target, shape }
    }

    /// The page of a list that is asked for.
    fn page(&self, conventions: &Conventions) -> Option<i64> {
        let paging = conventions.paging?;
        let operation = self.target.as_ref().ok()?.operation;
        if !matches!(operation.response, ResponseKind::Collection(_)) {
            return None;
        }
        let name = |name| bare(conventions.filter_prefix, name);
        let mut named =
            self.pairs.iter().filter(|(own, _)| name(own) == name(paging.page));
        let page = named.next().and_then(|(_, value)| value.trim().parse().ok());
        Some(page.unwrap_or(paging.first_page))
    }
}

fn refused(astray: RouteError, head: &Parts) -> Rejection {
    let (method, path) = (&head.method, head.uri.path());
    match astray {
        RouteError::NotFound => Rejection::not_found(format!("there is no {path}")),
        RouteError::MethodNotAllowed => {
            let status = StatusCode::METHOD_NOT_ALLOWED;
            Rejection::new(status, format!("{path} cannot be called with {method}"))
        }
    }
}

/// Writes the request down and looks which faults it meets.
fn arrive(shared: &Shared, received: &ReceivedRequest) -> (usize, FaultPlan) {
    let conventions = shared.model.api.conventions;
    let operation = received.target.as_ref().ok().map(|target| target.operation.id);
    let mut state = shared.state();
    let plan = state.faults.plan(operation, received.page(conventions));
    let path = received.head.uri.path();
    let number = state.log.push(RecordedRequest {
        received: SystemTime::now(),
        method: received.head.method.clone(),
        path: path.strip_prefix(&*shared.model.base).unwrap_or(path).to_owned(),
        query: received.pairs.clone(),
        headers: guarded(received.head.headers.clone(), conventions),
        body: Bytes::new(),
        operation,
        problems: Vec::new(),
        faults: plan.names.clone(),
        applied: false,
        status: None,
    });
    (number, plan)
}

/// Does what the request wants, unless a fault comes before that.
fn carry_out(
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
    let (outcome, problems) = match &received.target {
        Ok(target) => called(shared, &mut state, received, target, body, plan),
        Err(refusal) => (Err(refusal.clone()), vec![refusal.message.clone()]),
    };
    state.note(number, |entry| {
        entry.applied = outcome.is_ok();
        entry.problems = problems;
    });
    outcome.unwrap_or_else(|refusal| refusal.reply(received.shape))
}

/// The outcome of a call, and what was wrong with it.
fn called(
    shared: &Shared,
    state: &mut State,
    received: &ReceivedRequest,
    target: &Resolved,
    body: &Bytes,
    plan: &FaultPlan,
) -> (Result<Reply, Rejection>, Vec<String>) {
    let content_type = received.head.headers.get(CONTENT_TYPE);
    let mut call = CallContext {
        model: &shared.model,
        config: &shared.config,
        base_url: &shared.base_url,
        target,
        query: Query::default(),
        content_type: content_type.and_then(|value| value.to_str().ok()),
        bytes: body,
        body: Value::Null,
        pages: plan.pages.clone(),
        problems: Vec::new(),
    };
    let outcome = checked(&mut call, &received.pairs)
        .and_then(|()| handle::handle(&mut call, &mut state.store));
    let outcome = outcome.map(|reply| {
        let canned = state.canned.get(target.operation.id);
        canned.map_or(reply, |(content_type, body)| {
            Reply::new(StatusCode::OK, content_type, body.clone())
        })
    });
    (outcome, call.problems)
}

fn checked(
    call: &mut CallContext<'_>,
    pairs: &[(String, String)],
) -> Result<(), Rejection> {
    call.query = query::read(call, pairs)?;
    check::body(call)
}

/// The answer after a fault has had its way with it.
fn corrupted(
    reply: Reply,
    received: &ReceivedRequest,
    plan: &FaultPlan,
) -> Option<Reply> {
    let Some(fault) = &plan.fault else { return Some(reply) };
    let mut reply = fault.effect.corrupt(reply, received.shape)?;
    reply.throttle.no_content_length = fault.no_content_length;
    Some(reply)
}

/// Counts a request as open for as long as it is here.
struct Open<'a>(&'a Shared);

impl<'a> Open<'a> {
    fn new(shared: &'a Shared) -> Self {
        let mut state = shared.state();
        state.open += 1;
        state.max_in_flight = state.max_in_flight.max(state.open);
        Self(shared)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.state().open -= 1;
    }
}
