//! Webhooks: the words of events, and what a receiver is posted.

use http::HeaderMap;
use revio::webhook::Delivery;
use revio::webhook_subscriptions::{
    WebhookEventType, WebhookNotification, WebhookSubscriptionCreate,
};

#[test]
fn a_notification_keeps_what_the_spec_does_not_name() {
    let body = r#"{"event_type":"CUSTOMER_CREATED","object_id":1001}"#;
    let read = Delivery::<WebhookNotification>::read(&HeaderMap::new(), body.as_bytes());
    let Ok(Delivery::Notification(notification)) = read else { panic!("{read:?}") };
    assert_eq!(notification.extra["object_id"], 1001);
    crate::assert_same(body, &serde_json::to_string(&notification).expect("text"));
}

#[test]
fn an_event_that_is_new_can_be_subscribed_to() {
    let body = WebhookSubscriptionCreate::builder()
        .webhook_receiver_id(17)
        .event_type("METEOR_STRUCK")
        .build()
        .expect("a whole body");
    assert_eq!(body.event_type, Some(WebhookEventType::Other("METEOR_STRUCK".into())));
    crate::assert_same(
        &serde_json::to_string(&body).expect("text"),
        r#"{"webhook_receiver_id":17,"event_type":"METEOR_STRUCK"}"#,
    );
}
