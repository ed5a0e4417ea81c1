//! Where each credential is sent, which of the alternatives, and what is missing.

use kitchen_sink::fake::{self, ServerConfig};
use kitchen_sink::{Client, ClientBuilder, Error};

use crate::support::{Request, Server};

fn all(builder: ClientBuilder) -> ClientBuilder {
    builder
        .basic("ann", "s3cret")
        .bearer("t0ken")
        .header_key("h3ader")
        .query_key("qu&ry")
        .cookie_key("c00kie")
        .oauth(|| async { Ok("0auth".into()) })
        .open_id("0pen")
}

/// The headers with credentials, and the query.
fn credentials(request: &Request) -> [&str; 4] {
    let header =
        |name| request.headers().get(name).map_or("", |it| it.to_str().unwrap());
    let query = request.uri().query().unwrap_or_default();
    [header("authorization"), header("x-key"), header("cookie"), query]
}

/// Makes a call with a client, and returns the credentials that it has sent.
macro_rules! check {
    ($($set:expr, $call:ident => $expected:expr;)+) => {$(
        let server = Server::no_content().await;
        let set: fn(ClientBuilder) -> ClientBuilder = $set;
        let client = set(server.builder()).build().expect("a client");
        client.security().$call().await.expect(stringify!($call));
        assert_eq!(credentials(&server.take_request()), $expected, stringify!($call));
    )+};
}

#[tokio::test]
async fn each_scheme_has_its_place() {
    check! {
        // base64("ann:s3cret"), by RFC 7617.
        all, basic => ["Basic YW5uOnMzY3JldA==", "", "", ""];
        all, bearer => ["Bearer t0ken", "", "", ""];
        all, header => ["", "h3ader", "", ""];
        all, query => ["", "", "", "api%20key=qu%26ry"];
        all, cookie => ["", "", "SESSION=c00kie", ""];
        all, oauth => ["Bearer 0auth", "", "", ""];
        all, open_id => ["Bearer 0pen", "", "", ""];
    }
}

#[tokio::test]
async fn the_first_alternative_that_is_set_is_sent() {
    check! {
        all, either => ["Bearer t0ken", "", "", ""];
        |it| it.header_key("h3ader"), either => ["", "h3ader", "", ""];
        all, both => ["", "h3ader", "", "api%20key=qu%26ry"];
        all, both_or_basic => ["Bearer t0ken", "", "SESSION=c00kie", ""];
        |it| it.bearer("t0ken").basic("ann", "s3cret"), both_or_basic
            => ["Basic YW5uOnMzY3JldA==", "", "", ""];
        all, optional => ["Bearer t0ken", "", "", ""];
        |it| it, optional => ["", "", "", ""];
        all, none => ["", "", "", ""];
        |it| it, none => ["", "", "", ""];
    }
}

#[tokio::test]
async fn an_operation_may_have_parameters_that_are_credentials_of_others() {
    let server = Server::no_content().await;
    let client = all(server.builder()).build().expect("a client");
    client.security().same_names("1", "2").session("3").await.expect("a response");
    let sent = ["", "1", "SESSION=3", "api%20key=2"];
    assert_eq!(credentials(&server.take_request()), sent);

    let fake = fake::Server::start_with(ServerConfig::new().strict(true)).await;
    let fake = fake.expect("a free port");
    let client = all(Client::builder()).base_url(fake.base_url()).build();
    let client = client.expect("a client");
    client.security().same_names("1", "2").session("3").await.expect("a response");
}

#[tokio::test]
async fn nothing_is_sent_without_the_credentials_and_the_error_names_them() {
    let server = Server::no_content().await;
    let with_key: fn(ClientBuilder) -> ClientBuilder = |it| it.header_key("h3ader");
    let anonymous: fn(ClientBuilder) -> ClientBuilder = |it| it;
    let client = |set: fn(ClientBuilder) -> ClientBuilder| -> Client {
        set(server.builder()).build().expect("a client")
    };
    let failure = |result: Result<_, Error>| result.expect_err("refused").to_string();
    for (message, missing) in [
        (failure(client(anonymous).security().basic().await), "`basic`"),
        (failure(client(anonymous).security().open_id().await), "`open_id`"),
        (
            failure(client(anonymous).security().either().await),
            "`bearer`; or `header_key`",
        ),
        (
            failure(client(anonymous).security().both().await),
            "`header_key`, `query_key`",
        ),
        (failure(client(with_key).security().both().await), "`query_key`"),
    ] {
        let expected = format!("so nothing was sent: build the client with {missing}");
        assert!(message.ends_with(&expected), "{message}");
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_source_is_asked_again_for_each_call() {
    let server = Server::no_content().await;
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let asked = std::sync::Arc::new(asked);
    let builder = server.builder().oauth(move || {
        let number = asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        async move { Ok(format!("t{number}").into()) }
    });
    let client = builder.build().expect("a client");
    for expected in ["Bearer t0", "Bearer t1"] {
        client.security().oauth().await.expect("sent");
        assert_eq!(credentials(&server.take_request())[0], expected);
    }
}
