//! The lifetime of a server.

use revio_runtime::fake::ServerConfig;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::Server;
use crate::support::{contacts, empty, start};

#[tokio::test]
async fn it_listens_on_loopback() {
    let fake = empty().await;
    assert!(fake.server.address().ip().is_loopback());
    let expected = format!("http://127.0.0.1:{}/v1", fake.server.address().port());
    assert_eq!(fake.server.base_url(), expected);
    assert!(format!("{:?}", fake.server).contains(&expected));
}

#[tokio::test]
async fn servers_are_independent() {
    let (one, other) = (start(&contacts(1)).await, empty().await);
    assert_eq!(one.get("/Contacts/1").await.status, 200);
    assert_eq!(other.get("/Contacts/1").await.status, 404);
    assert_eq!((one.server.requests().len(), other.server.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let fake = empty().await;
    let config = ServerConfig::new().port(fake.server.address().port());
    let error = Server::start(&crate::api::API, config).await;
    let error = error.expect_err("the port is taken").to_string();
    assert!(error.contains("cannot listen"), "{error}");
}

#[tokio::test]
async fn an_unknown_operation_in_the_configuration_is_an_error() {
    let config = ServerConfig::new().forbid("contacts_lst");
    let error = Server::start(&crate::api::API, config).await;
    assert!(error.expect_err("a typo").to_string().contains("`contacts_lst`"));
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let fake = start(&contacts(1)).await;
    let address = fake.server.address();
    fake.get("/Contacts").await;
    drop(fake);
    let mut open = true;
    for _ in 0..200 {
        open = tokio::net::TcpStream::connect(address).await.is_ok();
        if !open {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(!open, "the port is still open");
}

/// Sends two requests over one connection.
#[tokio::test]
async fn a_connection_is_reused() {
    let fake = start(&contacts(1)).await;
    let stream = tokio::net::TcpStream::connect(fake.server.address()).await;
    let mut stream = stream.expect("a connection");
    for _ in 0..2 {
        let request = "GET /v1/Nothing HTTP/1.1\r\nHost: x\r\n\r\n";
        stream.write_all(request.as_bytes()).await.expect("a write");
        let mut response = Vec::new();
        while !response.ends_with(b"}") {
            let read = stream.read_buf(&mut response).await.expect("a response");
            assert!(read > 0, "the connection has ended");
        }
        assert!(response.starts_with(b"HTTP/1.1 401"), "{response:?}");
    }
    assert_eq!(fake.server.requests().len(), 2);
}

#[test]
fn the_configuration_redacts_secrets() {
    let config = ServerConfig::new().user("ann@acme", "s3cret").subscription_key("k3y");
    let debug = format!("{config:?}");
    assert!(!debug.contains("s3cret") && !debug.contains("k3y"), "{debug}");
}
