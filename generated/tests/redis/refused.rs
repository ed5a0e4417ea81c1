//! Settings that are refused, and responses of Redis that are errors.

use std::error::Error;

use revio::Client;
use revio::fake::Server;
use revio::limiter::{RedisLimiter, RedisLimiterBuilder};
use revio::options::RateLimit;

use crate::Outcome;
use crate::calls::{LIMIT, client, limiter};
use crate::server::{PASSWORD, Redis};

/// None of the errors prints the password in the URL.
pub(crate) fn settings_that_make_no_sense() -> Outcome<()> {
    let at =
        |url: &str| RedisLimiter::builder(url.replace("PASSWORD", PASSWORD), "acme");
    let valid = "redis://:PASSWORD@127.0.0.1/";
    let one = RateLimit::per_minute(1);
    let cases: [(&str, RedisLimiterBuilder); 9] = [
        ("no rate limit for Redis", at(valid)),
        ("allow at least one call", at(valid).limit(RateLimit::per_minute(0))),
        (
            "in a millisecond to a year",
            at(valid).limit(RateLimit::new(1, <_>::default())),
        ),
        ("cannot be shared by 2 processes", at(valid).limit(one).local_fallback(2)),
        ("cannot be shared by 0 processes", at(valid).limit(one).local_fallback(0)),
        ("invalid URL of Redis", at("https://:PASSWORD@127.0.0.1/").limit(one)),
        ("invalid URL of Redis", at("rediss://:PASSWORD@host:port/").limit(one)),
        ("invalid URL of Redis", at("redis://:PASSWORD@host:port/").limit(one)),
        ("would not be checked", at("rediss://:PASSWORD@host/#insecure").limit(one)),
    ];
    for (expected, builder) in cases {
        hides_password(&format!("{builder:?}"))?;
        let Err(error) = builder.build() else {
            return Err(format!("no error: {expected}").into());
        };
        is(&error, expected)?;
        if !error.is_builder() {
            return Err(format!("not an error of the builder: {error}").into());
        }
    }
    println!("settings: refused without a password in the message");
    Ok(())
}

/// A wrong password is an error, also with a fallback.
pub(crate) async fn a_password(redis: &Redis) -> Outcome<()> {
    let server = Server::start().await?;
    for wrong in ["another-pa55word", ""] {
        let limiter =
            RedisLimiter::builder(redis.url_with(wrong), "password").limit(LIMIT);
        let limiter = limiter.local_fallback(2).build()?;
        hides_password(&format!("{limiter:?}"))?;
        fails(&client(&server, limiter)?, "Redis reports an error").await?;
    }
    nothing_was_sent(&server)?;
    println!("a wrong password: an error that does not contain it");
    Ok(())
}

/// Keys of other programs, and times that lie ahead, are errors, also with a fallback.
pub(crate) async fn a_response(redis: &Redis) -> Outcome<()> {
    let server = Server::start().await?;
    for (account, command, expected) in [
        ("string", "SET revio:{string}:60000 1", "Redis reports an error"),
        ("text", "RPUSH revio:{text}:60000 a", "Redis reports an error"),
        (
            "ahead",
            "RPUSH revio:{ahead}:60000 9000000000000000",
            "unexpected response of Redis",
        ),
    ] {
        redis.command(command).await?;
        let limiter = limiter(redis, account, RateLimit::per_minute(1));
        let client = client(&server, limiter.local_fallback(1).build()?)?;
        fails(&client, expected).await?;
        if client.remaining_calls().await.is_ok() {
            return Err(format!("{account}: calls are left").into());
        }
    }
    nothing_was_sent(&server)?;
    println!("responses that make no sense: errors");
    Ok(())
}

/// A call fails under the limiter, and the error does not contain the password.
pub(crate) async fn fails(client: &Client, expected: &str) -> Outcome<()> {
    let Err(error) = client.contacts().list().await else {
        return Err(format!("a call has succeeded: {expected}").into());
    };
    is(&error, expected)?;
    if !error.is_rate_limited() || error.attempts() > 0 {
        return Err(format!("not an error of the limiter: {error}").into());
    }
    is(&error, "nothing was sent")
}

pub(crate) fn nothing_was_sent(server: &Server) -> Outcome<()> {
    match server.requests().len() {
        0 => Ok(()),
        sent => Err(format!("{sent} calls were sent").into()),
    }
}

pub(crate) fn is(error: &revio::Error, expected: &str) -> Outcome<()> {
    hides_password(&format!("{error} {error:?}"))?;
    let mut source = error.source();
    while let Some(error) = source {
        hides_password(&format!("{error} {error:?}"))?;
        source = error.source();
    }
    if error.to_string().contains(expected) {
        return Ok(());
    }
    Err(format!("expected {expected:?}, found {error}").into())
}

fn hides_password(text: &str) -> Outcome<()> {
    if text.contains("pa55word") {
        return Err(format!("it contains a password: {text}").into());
    }
    Ok(())
}
