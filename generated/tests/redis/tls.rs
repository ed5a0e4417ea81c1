//! Redis with TLS: a certificate that is trusted, and others.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use revio::fake::Server;
use revio::limiter::{RedisLimiter, RedisLimiterBuilder};
use revio::options::RateLimit;

use crate::Outcome;
use crate::calls::{all, client};
use crate::refused::{fails, is, nothing_was_sent};
use crate::server::{PASSWORD, Redis, free_port};

/// A server that also listens without TLS, for the commands of the test.
struct TlsRedis {
    redis: Redis,
    port: u16,
    certificate: String,
    /// Of the certificate and its key.
    folder: PathBuf,
}

impl TlsRedis {
    async fn start() -> Outcome<Self> {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
        let certificate = pem("CERTIFICATE", made.cert.der());
        let key = pem("PRIVATE KEY", &made.signing_key.serialize_der());
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("revio-redis-{port}"));
        fs::create_dir(&folder)?;
        let file = |name: &str| folder.join(name).display().to_string();
        let (certificate_file, key_file) = (file("certificate.pem"), file("key.pem"));
        fs::write(&certificate_file, &certificate)?;
        fs::write(&key_file, key)?;
        let arguments = [
            ("--tls-port", port.to_string()),
            ("--tls-cert-file", certificate_file.clone()),
            ("--tls-key-file", key_file),
            ("--tls-ca-cert-file", certificate_file),
            ("--tls-auth-clients", "no".to_owned()),
        ];
        let arguments = arguments.map(|(name, value)| [name.to_owned(), value]).concat();
        let redis = Redis::start_at(free_port()?, &arguments).await?;
        Ok(Self { redis, port, certificate, folder })
    }

    fn limiter(&self, account: &str) -> RedisLimiterBuilder {
        let url = format!("rediss://:{PASSWORD}@127.0.0.1:{}/", self.port);
        RedisLimiter::builder(url, account).limit(RateLimit::per_minute(10))
    }
}

impl Drop for TlsRedis {
    fn drop(&mut self) {
        // A folder that is left does no harm.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = BASE64.encode(der);
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

pub(crate) async fn encrypted() -> Outcome<()> {
    let redis = TlsRedis::start().await?;
    a_trusted_certificate(&redis).await?;
    another_certificate(&redis).await?;
    a_server_without_tls(&redis).await?;
    certificates_that_make_no_sense(&redis)
}

/// The limit is kept, also after the connection was lost.
async fn a_trusted_certificate(redis: &TlsRedis) -> Outcome<()> {
    let server = Server::start().await?;
    let limiter = redis.limiter("tls").root_certificates(redis.certificate.as_str());
    let client = client(&server, limiter.build()?)?;
    all(&client, 4).await?;
    redis.redis.command("CLIENT KILL TYPE normal").await?;
    all(&client, 4).await?;
    let remaining = client.remaining_calls().await?;
    if remaining.first().map(|it| it.calls) != Some(2) {
        return Err(format!("after 8 calls of 10, {remaining:?} are left").into());
    }
    println!("TLS: calls are counted");
    Ok(())
}

/// An error, also with a fallback, and nothing reaches Redis.
async fn another_certificate(redis: &TlsRedis) -> Outcome<()> {
    let other = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    let other = pem("CERTIFICATE", other.cert.der());
    let server = Server::start().await?;
    for limiter in [
        redis.limiter("other").root_certificates(other),
        redis.limiter("other").local_fallback(2),
    ] {
        let client = client(&server, limiter.build()?)?;
        fails(&client, "the certificate of Redis is not trusted").await?;
    }
    nothing_was_sent(&server)?;
    println!("TLS: another certificate is an error");
    Ok(())
}

async fn a_server_without_tls(redis: &TlsRedis) -> Outcome<()> {
    let url = redis.redis.url().replace("redis://", "rediss://");
    let limiter = RedisLimiter::builder(url, "plain").limit(RateLimit::per_minute(10));
    let limiter = limiter.root_certificates(redis.certificate.as_str());
    let server = Server::start().await?;
    fails(&client(&server, limiter.build()?)?, "Redis is unreachable").await?;
    nothing_was_sent(&server)?;
    println!("TLS: a server without it is an error");
    Ok(())
}

fn certificates_that_make_no_sense(redis: &TlsRedis) -> Outcome<()> {
    let damaged = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let plain = RedisLimiter::builder(redis.redis.url(), "plain");
    let plain = plain.limit(RateLimit::per_minute(10));
    for (expected, limiter) in [
        ("no certificate was found", redis.limiter("none").root_certificates("")),
        ("invalid root certificates", redis.limiter("bad").root_certificates(damaged)),
        ("invalid root certificates", plain.root_certificates(&*redis.certificate)),
    ] {
        match limiter.build() {
            Err(error) if error.is_builder() => is(&error, expected)?,
            result => return Err(format!("expected {expected:?}: {result:?}").into()),
        }
    }
    println!("TLS: invalid certificates are refused");
    Ok(())
}
