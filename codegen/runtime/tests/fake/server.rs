//! The server itself: where it listens, and its end.

use revio_runtime::fake::ServerConfig;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::Server;
use crate::support::{contacts, empty, start};

#[tokio::test]
async fn it_listens_on_loopback_below_the_path_of_the_api() {
    let fake = empty().await;
    assert!(fake.server.address().ip().is_loopback());
    let expected = format!("http://127.0.0.1:{}/v1", fake.server.address().port());
    assert_eq!(fake.server.base_url(), expected);
    assert!(format!("{:?}", fake.server).contains(&expected));
}

#[tokio::test]
async fn two_servers_have_nothing_in_common() {
    let (one, other) = (start(&contacts(1)).await, empty().await);
    assert_eq!(one.get("/Contacts/1").await.status, 200);
    assert_eq!(other.get("/Contacts/1").await.status, 404);
    assert_eq!((one.server.requests().len(), other.server.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let fake = empty().await;
    let settings = ServerConfig::new().port(fake.server.address().port());
    let error = Server::start(&crate::support::API, settings).await;
    let error = error.expect_err("the port is taken").to_string();
    assert!(error.contains("cannot listen"), "{error}");
}

#[tokio::test]
async fn an_unknown_operation_in_the_settings_is_an_error() {
    let settings = ServerConfig::new().forbid("contacts_lst");
    let error = Server::start(&crate::support::API, settings).await;
    assert!(error.expect_err("a typo").to_string().contains("`contacts_lst`"));
}

#[tokio::test]
async fn it_ends_when_it_is_dropped() {
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

/// Two requests over one connection, the second after the first was answered.
#[tokio::test]
async fn a_connection_is_used_again() {
    let fake = start(&contacts(1)).await;
    let stream = tokio::net::TcpStream::connect(fake.server.address()).await;
    let mut stream = stream.expect("a connection");
    for _ in 0..2 {
        let request = "GET /v1/Nothing HTTP/1.1\r\nHost: x\r\n\r\n";
        stream.write_all(request.as_bytes()).await.expect("it is written");
        let mut answer = Vec::new();
        while !answer.ends_with(b"}") {
            let read = stream.read_buf(&mut answer).await.expect("an answer");
            assert!(read > 0, "the connection has ended");
        }
        assert!(answer.starts_with(b"HTTP/1.1 401"), "{answer:?}");
    }
    assert_eq!(fake.server.requests().len(), 2);
}

#[test]
fn its_settings_show_no_secret() {
    let settings =
        ServerConfig::new().user("ann@acme", "s3cret").subscription_key("k3y");
    let shown = format!("{settings:?}");
    assert!(!shown.contains("s3cret") && !shown.contains("k3y"), "{shown}");
}
