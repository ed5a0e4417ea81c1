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

use super::call::Call;
use super::connection::Fate;
use super::fault::{Effect, Plan};
use super::log::{RecordedRequest, guarded};
use super::model::{Astray, Target};
use super::query::{self, Query, bare};
use super::refusal::Refusal;
use super::reply::{Dropped, Paced, Reply};
use super::server::{Shared, State};
use super::settings::ErrorFormat;
use super::{access, check, handle, revio};
use crate::conventions::Conventions;
use crate::registry::ResponseKind;

/// Answers a request, or drops the connection.
pub(super) async fn exchange(
    shared: &Arc<Shared>,
    fate: &Fate,
    request: Request<Incoming>,
) -> Result<Response<Paced>, Dropped> {
    let _open = Open::new(shared);
    let (head, body) = request.into_parts();
    let arrival = Arrival::new(shared, head);
    let (number, plan) = arrive(shared, &arrival);
    if plan.fault.as_ref().is_some_and(|it| matches!(it.effect, Effect::ResetBeforeBody))
    {
        fate.reset();
        return Err(Dropped);
    }
    let body = body.collect().await.map_err(|_| Dropped)?.to_bytes();
    shared.state().note(number, |entry| entry.body = body.clone());
    pause(plan.delays[0]).await;
    let reply =
        spoilt(carry_out(shared, &arrival, &body, number, &plan), &arrival, &plan);
    pause(plan.delays[1]).await;
    let Some(reply) = reply else {
        fate.reset();
        return Err(Dropped);
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
struct Arrival {
    head: Parts,
    pairs: Vec<(String, String)>,
    target: Result<Target, Refusal>,
    shape: ErrorFormat,
}

impl Arrival {
    fn new(shared: &Shared, head: Parts) -> Self {
        let pairs = query::pairs(head.uri.query().unwrap_or_default());
        let found = shared.model.find(&head.method, head.uri.path());
        let shape = match shared.settings.errors {
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
        if !matches!(operation.answer, ResponseKind::Collection(_)) {
            return None;
        }
        let name = |name| bare(conventions.filter_prefix, name);
        let mut named =
            self.pairs.iter().filter(|(own, _)| name(own) == name(paging.page));
        let page = named.next().and_then(|(_, value)| value.trim().parse().ok());
        Some(page.unwrap_or(paging.first_page))
    }
}

fn refused(astray: Astray, head: &Parts) -> Refusal {
    let (method, path) = (&head.method, head.uri.path());
    match astray {
        Astray::Path => Refusal::not_found(format!("there is no {path}")),
        Astray::Method => {
            let status = StatusCode::METHOD_NOT_ALLOWED;
            Refusal::new(status, format!("{path} cannot be called with {method}"))
        }
    }
}

/// Writes the request down and looks which faults it meets.
fn arrive(shared: &Shared, arrival: &Arrival) -> (usize, Plan) {
    let conventions = shared.model.api.conventions;
    let operation = arrival.target.as_ref().ok().map(|target| target.operation.id);
    let mut state = shared.state();
    let plan = state.faults.plan(operation, arrival.page(conventions));
    let path = arrival.head.uri.path();
    let number = state.log.push(RecordedRequest {
        received: SystemTime::now(),
        method: arrival.head.method.clone(),
        path: path.strip_prefix(&*shared.model.base).unwrap_or(path).to_owned(),
        query: arrival.pairs.clone(),
        headers: guarded(arrival.head.headers.clone(), conventions),
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
    arrival: &Arrival,
    body: &Bytes,
    number: usize,
    plan: &Plan,
) -> Reply {
    if plan.fault.as_ref().is_some_and(|fault| !fault.applied) {
        return Reply::empty(StatusCode::OK);
    }
    let mut state = shared.state();
    let (outcome, problems) = match &arrival.target {
        Ok(target) => called(shared, &mut state, arrival, target, body, plan),
        Err(refusal) => (Err(refusal.clone()), vec![refusal.message.clone()]),
    };
    state.note(number, |entry| {
        entry.applied = outcome.is_ok();
        entry.problems = problems;
    });
    outcome.unwrap_or_else(|refusal| refusal.reply(arrival.shape))
}

/// The outcome of a call, and what was wrong with it.
fn called(
    shared: &Shared,
    state: &mut State,
    arrival: &Arrival,
    target: &Target,
    body: &Bytes,
    plan: &Plan,
) -> (Result<Reply, Refusal>, Vec<String>) {
    let content_type = arrival.head.headers.get(CONTENT_TYPE);
    let mut call = Call {
        model: &shared.model,
        settings: &shared.settings,
        base_url: &shared.base_url,
        target,
        query: Query::default(),
        content_type: content_type.and_then(|value| value.to_str().ok()),
        bytes: body,
        body: Value::Null,
        pages: plan.pages.clone(),
        problems: Vec::new(),
    };
    let outcome = checked(&mut call, &arrival.pairs)
        .and_then(|()| handle::handle(&mut call, &mut state.store));
    let outcome = outcome.map(|reply| {
        let canned = state.canned.get(target.operation.id);
        canned.map_or(reply, |(content_type, body)| {
            Reply::new(StatusCode::OK, content_type, body.clone())
        })
    });
    (outcome, call.problems)
}

fn checked(call: &mut Call<'_>, pairs: &[(String, String)]) -> Result<(), Refusal> {
    call.query = query::read(call, pairs)?;
    check::body(call)
}

/// The answer after a fault has had its way with it.
fn spoilt(reply: Reply, arrival: &Arrival, plan: &Plan) -> Option<Reply> {
    let Some(fault) = &plan.fault else { return Some(reply) };
    let mut reply = fault.effect.spoil(reply, arrival.shape)?;
    reply.pace.no_content_length = fault.no_content_length;
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
