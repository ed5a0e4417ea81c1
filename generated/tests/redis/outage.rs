//! Redis is killed, and comes back.

use std::time::Duration;

use revio::fake::Server;
use revio::limiter::RedisLimiter;
use revio::options::RateLimit;

use crate::Outcome;
use crate::calls::{all, check_windows, client, limiter, received};
use crate::refused::{fails, nothing_was_sent};
use crate::server::Redis;

/// By default, calls fail, and nothing is sent until Redis is back.
pub(crate) async fn an_error(mut redis: Redis) -> Outcome<()> {
    let server = Server::start().await?;
    let limiter = limiter(&redis, "error", RateLimit::per_minute(10)).build()?;
    let client = client(&server, limiter)?;
    all(&client, 4).await?;
    redis.kill()?;
    for _ in 0..3 {
        fails(&client, "Redis is unreachable").await?;
    }
    if client.remaining_calls().await.is_ok() {
        return Err("calls are left without Redis".into());
    }
    let redis = redis.restart().await?;
    all(&client, 4).await?;
    drop(redis);
    let sent = received(&server).len();
    if sent != 8 {
        return Err(format!("{sent} calls of 8 were sent").into());
    }
    println!("an outage: errors until Redis is back");
    Ok(())
}

/// A server that accepts connections and does not respond is unreachable too.
pub(crate) async fn silence() -> Outcome<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("redis://{}/", listener.local_addr()?);
    let server = Server::start().await?;
    let limiter = RedisLimiter::builder(url, "silence").limit(RateLimit::per_minute(10));
    let client = client(&server, limiter.build()?)?;
    fails(&client, "Redis is unreachable: no response within 1s").await?;
    nothing_was_sent(&server)?;
    println!("silence: an error");
    Ok(())
}

/// With a fallback, the process keeps to its share, which its calls of before count toward.
pub(crate) async fn a_share(mut redis: Redis) -> Outcome<()> {
    let limit = RateLimit::new(20, Duration::from_secs(2));
    let share = RateLimit::new(10, Duration::from_secs(2));
    let server = Server::start().await?;
    let limiter = limiter(&redis, "share", limit).local_fallback(2).build()?;
    let client = client(&server, limiter)?;
    all(&client, 4).await?;
    redis.kill()?;
    all(&client, 18).await?;
    let received = received(&server);
    if received.len() != 22 {
        return Err(format!("{} calls of 22 were sent", received.len()).into());
    }
    let last = check_windows("a share", &received, share)?;
    println!("an outage with a fallback: 22 calls in {last:?}");
    Ok(())
}
