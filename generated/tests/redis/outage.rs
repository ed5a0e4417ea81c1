//! Redis is killed, and comes back.

use std::time::Duration;

use revio::fake::Server;
use revio::options::RateLimit;

use crate::Outcome;
use crate::calls::{all, check_windows, client, limiter, received};
use crate::refused::fails;
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
    match received(&server)?.len() {
        8 => Ok(println!("an outage: errors until Redis is back")),
        sent => Err(format!("{sent} calls of 8 were sent").into()),
    }
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
    let received = received(&server)?;
    if received.len() != 22 {
        return Err(format!("{} calls of 22 were sent", received.len()).into());
    }
    let last = check_windows("a share", &received, share)?;
    println!("an outage with a fallback: 22 calls in {last:?}");
    Ok(())
}
