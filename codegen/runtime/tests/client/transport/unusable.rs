//! Connections that cannot be used: no server listens, TLS fails, or a proxy refuses.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use Step::{Arrival, ReadHead};
use revio_runtime::{Options, reqwest};
use tokio::net::TcpListener;

use super::peer::{Peer, Step, write};
use super::{HOPELESS, UNSENT, calls, check, client, retrying};
use crate::support::contacts::builder;
use crate::support::server::listen;
use crate::support::{Client, build};

#[tokio::test]
async fn without_a_usable_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let refused = listener.local_addr().expect("an address");
    drop(listener);
    for (name, base_url, expected) in [
        ("refused", format!("http://{refused}"), UNSENT),
        ("refused before TLS", format!("https://{refused}"), UNSENT),
        ("an unknown host", "https://unknown.invalid".into(), UNSENT),
    ] {
        let http = reqwest::Client::builder().dns_resolver(Arc::new(NoHosts));
        for (method, error) in calls(&client(&base_url, http, retrying())).await {
            check(&name, &method, &error, expected);
        }
    }
    let closing = Peer::start(vec![]).await;
    let plain =
        Peer::start(vec![Arrival, write("HTTP/1.1 400 Bad Request\r\n\r\n")]).await;
    let alert = Peer::start(vec![Arrival, write([21, 3, 3, 0, 2, 2, 40])]).await;
    let untrusted = self_signed().await;
    for (name, address, expected) in [
        ("closed before TLS", closing.address, UNSENT),
        ("no TLS", plain.address, HOPELESS),
        ("a TLS alert", alert.address, HOPELESS),
        ("an untrusted certificate", untrusted, HOPELESS),
    ] {
        let base_url = format!("https://{address}");
        let client = client(&base_url, reqwest::Client::builder(), retrying());
        for (method, error) in calls(&client).await {
            check(&name, &method, &error, expected);
        }
    }
    let base_url = "https://api.example";
    for (name, status, expected) in [
        ("proxy authorization", "407 Proxy Authentication Required", HOPELESS),
        ("a proxy without a route", "502 Bad Gateway", UNSENT),
    ] {
        let reply = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
        let proxy = Peer::start(vec![ReadHead, write(reply)]).await;
        let http = reqwest::Proxy::all(format!("http://{}", proxy.address));
        let http = reqwest::Client::builder().proxy(http.expect("a proxy"));
        let mut builder = builder();
        builder.base_url(base_url);
        builder.http(http);
        builder.options(retrying());
        let client = Client { handle: build(builder).expect("a client") };
        for (method, error) in calls(&client).await {
            check(&name, &method, &error, expected);
        }
        let connections = proxy.connections.load(Ordering::SeqCst);
        assert_eq!(connections, usize::try_from(3 * expected.writes).expect("few"));
    }
}

#[derive(Debug)]
struct NoHosts;

impl reqwest::dns::Resolve for NoHosts {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async { Err("no such host".into()) })
    }
}

/// A server with a self-signed certificate.
async fn self_signed() -> SocketAddr {
    // Building a client selects the cryptography.
    let _ = client("https://api.example", reqwest::Client::builder(), Options::new());
    let made =
        rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("made");
    let key = made.signing_key.serialize_der().try_into().expect("a key");
    let config = rustls::ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![made.cert.der().clone()], key);
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config.expect("a config")));
    listen(|listener| async move {
        while let Ok((stream, _)) = listener.accept().await {
            assert!(acceptor.accept(stream).await.is_err(), "the client accepted it");
        }
    })
    .await
}
