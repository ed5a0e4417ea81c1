//! Receives webhooks with axum: confirms the URL, and queues events for a worker.
//!
//! ```text
//! cargo run -p revio --example webhook_receiver
//! ```

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::post};
use revio::fake::Server;
use revio::webhook::Delivery;
use revio::webhook_receivers::WebhookReceiverCreate;
use revio::webhook_subscriptions::{self as subscriptions, WebhookEventType};
use tokio::sync::mpsc::{Sender, channel};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;
    server.seed(3);
    let client = server.client()?;
    let (events, mut queue) = channel(1000);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hard-to-guess/BILL_CREATED", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, router("hard-to-guess", events)).await });
    let body = WebhookReceiverCreate::builder().url(url).build()?;
    let receiver = client.webhook_receivers().create(body).await?.id;
    let body = subscriptions::WebhookSubscriptionCreate::builder();
    let body = body.webhook_receiver_id(receiver.get()).event_type("BILL_CREATED");
    client.webhook_subscriptions().create(body.build()?).await?;
    server.send_handshake(receiver).await?;
    server.send_notification("BILL_CREATED", &serde_json::json!({})).await?;
    let event = queue.recv().await.ok_or("the receiver has ended")?;
    let newest = client.bills().list().sort("-created_date").await?.records;
    println!("{}: {} bills", event.as_str(), newest.len());
    Ok(())
}

/// No source shows a signature, so a secret path keeps others out, and no names of an event's fields,
/// so the path says what the event is.
pub fn router(secret: &str, events: Sender<WebhookEventType>) -> Router {
    let path = format!("/{secret}/{{event}}");
    Router::new().route(&path, post(receive)).with_state(events)
}

async fn receive(
    State(events): State<Sender<WebhookEventType>>,
    Path(event): Path<WebhookEventType>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match Delivery::<subscriptions::WebhookNotification>::read(&headers, &body) {
        Ok(Delivery::Handshake(code)) => code.confirm().map(|()| Body::empty()),
        Ok(_) if events.try_send(event).is_ok() => StatusCode::OK.into_response(),
        Ok(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}
