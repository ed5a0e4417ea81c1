//! What layers see and change, and when they are asked.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Request};
use revio_runtime::{Body, Options, RateLimit};
use tower::limit::ConcurrencyLimitLayer;
use tower::{ServiceExt, service_fn};

use crate::support::contacts::ContactCreate;
use crate::support::{Reply, Server};
use crate::{
    BoxError, CONTACT, CREATED, Scripted, client, json, layered, with_transport,
};

const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

#[tokio::test]
async fn a_layer_adds_a_header_to_every_attempt() {
    let server = Server::start([Reply::empty(500), Reply::json(200, CONTACT)]).await;
    let client = layered(&server.base_url(), |default| {
        default.map_request(|mut request: Request<Body>| {
            request.headers_mut().insert("traceparent", HeaderValue::from_static(TRACE));
            request
        })
    });
    let response = client.get(7).send().await.expect("a contact");
    assert_eq!(response.attempts(), 2);
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(request.header("traceparent"), Some(TRACE));
        assert!(
            request.header("authorization").is_some_and(|it| it.starts_with("Basic "))
        );
        assert_eq!(request.target, "/v1/Contacts/7");
    }
}

#[tokio::test]
async fn headers_that_may_be_secret_are_sensitive() {
    let seen = Arc::new(Mutex::new(HeaderMap::new()));
    let headers = Arc::clone(&seen);
    let client = client(service_fn(move |request: Request<Body>| {
        *headers.lock().expect("no panic") = request.headers().clone();
        async { Ok::<_, BoxError>(json(200, CONTACT)) }
    }));
    let options = Options::new().header("x-of-call", "t0ken");
    client.get(7).options(options).await.expect("a contact");
    let headers = seen.lock().expect("no panic");
    let is_sensitive = |name: &str| headers[name].is_sensitive();
    assert!(is_sensitive("authorization") && is_sensitive("x-key"));
    assert!(is_sensitive("x-of-call"));
    assert!(!is_sensitive("accept") && !is_sensitive("user-agent"));
}

#[tokio::test]
async fn a_write_without_a_body_announces_that() {
    let lengths = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&lengths);
    let client = client(service_fn(move |request: Request<Body>| {
        let length = request.headers().get("content-length").cloned();
        seen.lock().expect("no panic").push(length);
        async { Ok::<_, BoxError>(json(200, CONTACT)) }
    }));
    client.delete(7).await.expect("deleted");
    client.get(7).await.expect("a contact");
    let zero = Some(HeaderValue::from_static("0"));
    assert_eq!(*lengths.lock().expect("no panic"), [zero, None]);
}

#[tokio::test]
async fn a_request_waits_until_the_service_is_ready() {
    let service = Scripted::new([Ok(json(200, CONTACT))]);
    let service = service.ready([Poll::Pending, Poll::Pending, Poll::Ready(Ok(()))]);
    let response = client(service.clone()).get(7).send().await.expect("a contact");
    assert_eq!((response.attempts(), service.calls()), (1, 1));
    assert!(service.ready.lock().expect("no panic").is_empty());
}

#[tokio::test]
async fn a_service_that_fails_before_the_request_has_sent_nothing() {
    let service = Scripted::new([Ok(json(201, CREATED))]);
    let service = service.ready([Poll::Ready(Err("closed".into()))]);
    let create = client(service.clone()).create(ContactCreate::julia());
    let created = create.send().await.expect("created by the second attempt");
    assert_eq!((created.attempts(), service.calls()), (2, 1));

    let closed = || Poll::Ready(Err("closed".into()));
    let service = Scripted::new([]).ready([closed(), closed(), closed(), closed()]);
    let create = client(service.clone()).create(ContactCreate::julia());
    let error = create.await.expect_err("it is never ready");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!((error.attempts(), service.calls()), (4, 0));
    assert!(error.to_string().contains("the transport sent nothing: closed"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_time_for_a_service_that_is_not_ready_is_limited() {
    let mut builder = with_transport("https://api.example/v1", |_| {
        let calls = Arc::new(AtomicUsize::new(0));
        let service = service_fn(move |_: Request<Body>| {
            calls.fetch_add(1, Ordering::SeqCst);
            pending::<Result<http::Response<Body>, BoxError>>()
        });
        tower::ServiceBuilder::new()
            .layer(ConcurrencyLimitLayer::new(1))
            .service(service)
    });
    let limit = crate::retrying().attempt_timeout(Duration::from_secs(1));
    builder.options(limit);
    let client = crate::Client { handle: builder.build().expect("a client") };
    // It never responds, and nothing else is ready meanwhile.
    let first = client.clone();
    let first = tokio::spawn(async move {
        let patient = Options::new().attempt_timeout(Duration::from_secs(100));
        first.delete(7).options(patient).await
    });
    tokio::task::yield_now().await;
    let error = client.delete(8).await.expect_err("it is not ready in time");
    assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 4);
    let error = first.await.expect("no panic").expect_err("it never responds");
    assert!(error.is_timeout() && error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_concurrency_limit_is_kept() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (in_flight, max) = (Arc::clone(&now), Arc::clone(&most));
    let service = service_fn(move |_: Request<Body>| {
        let (in_flight, max) = (Arc::clone(&in_flight), Arc::clone(&max));
        async move {
            max.fetch_max(
                in_flight.fetch_add(1, Ordering::SeqCst) + 1,
                Ordering::SeqCst,
            );
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            in_flight.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, BoxError>(json(200, CONTACT))
        }
    });
    let limit = ConcurrencyLimitLayer::new(2);
    let client = client(tower::ServiceBuilder::new().layer(limit).service(service));
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.get(7).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a contact");
    }
    assert_eq!((now.load(Ordering::SeqCst), most.load(Ordering::SeqCst)), (0, 2));
}

#[tokio::test]
async fn the_rate_limit_of_the_client_is_kept() {
    let service = Scripted::new([Ok(json(200, CONTACT))]);
    let mut builder = with_transport("https://api.example/v1", {
        let service = service.clone();
        |_| service
    });
    builder.rate_limit(RateLimit::new(1, Duration::from_secs(3600)));
    let client = crate::Client { handle: builder.build().expect("a client") };
    client.get(7).await.expect("a contact");
    let limit = Options::new().rate_limit_timeout(Duration::from_millis(1));
    let error = client.get(7).options(limit).await.expect_err("no slot");
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(service.calls(), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let redirect = Reply::empty(302).header("location", "/v1/Contacts/8");
    let server = Server::start([redirect, Reply::json(200, CONTACT)]).await;
    let client = layered(&server.base_url(), |default| default);
    let error = client.get(7).await.expect_err("a redirect");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(302));
    assert_eq!(server.requests().len(), 1);
}
