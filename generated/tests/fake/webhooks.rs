//! Webhooks: the handshake and notifications, over a socket.

use std::sync::{Arc, Mutex};

use revio::fake::Server;
use revio::webhook::Delivery;
use revio::webhook_receivers::WebhookReceiverCreate;
use revio::webhook_subscriptions::{
    WebhookEventType, WebhookNotification, WebhookSubscriptionCreate,
};
use revio::{Client, HeaderMap};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// What the receiver does with the handshake.
#[derive(Clone, Copy, PartialEq)]
enum Handshake {
    Confirm,
    Acknowledge,
}

type Received = Arc<Mutex<Vec<String>>>;

/// A receiver on a free port: its URL, and the types of the events that it was notified of.
async fn receiver(on_handshake: Handshake) -> (String, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port on loopback");
    let url = format!("http://{}/revio", listener.local_addr().expect("an address"));
    let received = Received::default();
    let events = Arc::clone(&received);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut text = vec![0; 4096];
            let length = stream.read(&mut text).await.expect("a request");
            let text = String::from_utf8_lossy(&text[..length]).into_owned();
            let response = respond(&text, on_handshake, &events);
            stream.write_all(response.as_bytes()).await.expect("the response");
        }
    });
    (url, received)
}

fn respond(request: &str, on_handshake: Handshake, events: &Received) -> String {
    let (head, body) = request.split_once("\r\n\r\n").expect("a whole head");
    assert!(head.starts_with("POST /revio HTTP/1.1\r\n"), "{head}");
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
        let name = name.parse::<http::HeaderName>().expect("a name");
        headers.insert(name, value.parse().expect("a value"));
    }
    let delivery = Delivery::<WebhookNotification>::read(&headers, body.as_bytes());
    let echo = match delivery.expect("a delivery") {
        Delivery::Handshake(handshake) if on_handshake == Handshake::Confirm => {
            let response = handshake.confirm();
            let code = response.headers()["x-hook-secret"].to_str().expect("a text");
            format!("x-hook-secret: {code}\r\n")
        }
        Delivery::Handshake(_) => String::new(),
        Delivery::Notification(notification) => {
            let event = format!("{:?}", notification.extra["event"]);
            events.lock().expect("no panic").push(event);
            String::new()
        }
    };
    format!("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n{echo}\r\n")
}

async fn subscribe(client: &Client, url: &str) -> i64 {
    let body = WebhookReceiverCreate::builder().url(url).build().expect("a body");
    let receiver = client.webhook_receivers().create(body).await.expect("a receiver").id;
    let body = WebhookSubscriptionCreate::builder()
        .webhook_receiver_id(receiver.get())
        .event_type(WebhookEventType::ChargeCreated)
        .build()
        .expect("a body");
    client.webhook_subscriptions().create(body).await.expect("a subscription");
    receiver.get()
}

async fn notify(server: &Server, event: &WebhookEventType) -> usize {
    let sent = server.send_notification(event.as_str(), &json!({"event": event})).await;
    sent.expect("responses").len()
}

#[tokio::test]
async fn a_confirmed_receiver_gets_the_events_that_it_subscribed_to() {
    let server = Server::start().await.expect("a port on loopback");
    let client = server.client().expect("a client");
    let (url, received) = receiver(Handshake::Confirm).await;
    let id = subscribe(&client, &url).await;
    let event = WebhookEventType::ChargeCreated;
    assert_eq!(notify(&server, &event).await, 0, "not confirmed yet");
    let response = server.send_handshake(id).await.expect("a response");
    assert_eq!((response.receiver, response.status.as_u16()), (id, 200));
    assert_eq!(notify(&server, &event).await, 1);
    assert_eq!(notify(&server, &WebhookEventType::PaymentCreated).await, 0);
    assert_eq!(received.lock().expect("no panic").len(), 1);
    client.webhook_receivers().delete(id).await.expect("a deletion");
    assert_eq!(notify(&server, &event).await, 0, "deleted");
}

#[tokio::test]
async fn a_receiver_can_be_activated_later() {
    let server = Server::start().await.expect("a port on loopback");
    let client = server.client().expect("a client");
    let (url, _) = receiver(Handshake::Acknowledge).await;
    let id = subscribe(&client, &url).await;
    server.send_handshake(id).await.expect("a response");
    let event = WebhookEventType::ChargeCreated;
    assert_eq!(notify(&server, &event).await, 0, "not confirmed");
    client.webhook_receivers().activate(id).await.expect("an activation");
    assert_eq!(notify(&server, &event).await, 1);
}

#[tokio::test]
async fn a_receiver_that_cannot_be_reached_is_an_error_that_names_it() {
    let server = Server::start().await.expect("a port on loopback");
    let client = server.client().expect("a client");
    let error = server.send_handshake(7).await.expect_err("no receiver").to_string();
    assert!(error.contains("no webhook receiver 7"), "{error}");
    for (url, problem) in [
        ("https://billing.example.com/", "URLs that begin with `http://`"),
        ("not a URL", "invalid"),
        ("http://127.0.0.1:1/", "refused"),
    ] {
        let id = subscribe(&client, url).await;
        let error = server.send_handshake(id).await.expect_err(url).to_string();
        assert!(error.contains(problem) && error.contains(url), "{error}");
    }
}
