//! Calls under a limit, and what the API has seen of them.

use std::time::{Duration, SystemTime};

use revio::Client;
use revio::fake::Server;
use revio::limiter::{RateLimiter, RedisLimiter, RedisLimiterBuilder};
use revio::options::RateLimit;
use tokio::task::JoinSet;

use crate::Outcome;
use crate::arguments::Arguments;
use crate::server::Redis;

/// A limit with a window of a few seconds.
pub(crate) const LIMIT: RateLimit = RateLimit::new(50, Duration::from_secs(3));
/// How long a request may take to arrive, on a machine that has more to do.
pub(crate) const MARGIN: Duration = Duration::from_secs(1);

pub(crate) fn limiter(
    redis: &Redis,
    account: &str,
    limit: RateLimit,
) -> RedisLimiterBuilder {
    RedisLimiter::builder(redis.url(), account).limit(limit).margin(MARGIN)
}

pub(crate) fn client(
    server: &Server,
    limiter: impl RateLimiter + 'static,
) -> Outcome<Client> {
    Ok(builder(&server.base_url()).rate_limiter(limiter).build()?)
}

fn builder(base_url: &str) -> revio::ClientBuilder {
    Client::builder()
        .username("ann")
        .client_code("acme")
        .password("s3cret")
        .base_url(base_url)
}

/// What one of the processes does: all calls at once.
pub(crate) async fn make(
    arguments: &Arguments,
    base_url: &str,
    redis: &str,
) -> Outcome<()> {
    let limiter = RedisLimiter::builder(redis, "acme").limit(arguments.limit());
    let limiter = limiter.margin(MARGIN).build()?;
    let client = builder(base_url).rate_limiter(limiter).build()?;
    all(&client, arguments.calls).await
}

/// Makes this many calls at once, all of which succeed.
pub(crate) async fn all(client: &Client, calls: usize) -> Outcome<()> {
    let calls = (0..calls).map(|_| client.contacts().list().page_size(1).send());
    let mut calls: JoinSet<_> = calls.collect();
    while let Some(response) = calls.join_next().await {
        response??;
    }
    Ok(())
}

/// When the server has received each call, in order.
pub(crate) fn received(server: &Server) -> Vec<SystemTime> {
    let mut received: Vec<_> =
        server.requests().iter().map(|request| request.received).collect();
    received.sort_unstable();
    received
}

/// Fails if a window has more calls than allowed. Returns the time from the first call to the last.
pub(crate) fn check_windows(
    what: &str,
    received: &[SystemTime],
    limit: RateLimit,
) -> Outcome<Duration> {
    let calls = usize::try_from(limit.calls())?;
    for (first, next) in received.iter().zip(received.iter().skip(calls)) {
        let apart = next.duration_since(*first)?;
        if apart < limit.window() {
            return Err(format!("{what}: {} calls within {apart:?}", calls + 1).into());
        }
    }
    let ends = received.first().zip(received.last()).ok_or("no calls")?;
    Ok(ends.1.duration_since(*ends.0)?)
}
