//! Security schemes: what a request sends for each, and which of the alternatives.

use revio_runtime::{
    Conventions, Done, Handle, HandleBuilder, HttpMethod, Method, Operation, Options,
    Requirement, ResponseKind, Result, Secret, Security, SecurityScheme,
};

use crate::support::contacts::{CONVENTIONS, operation};
use crate::support::server::RecordedRequest;
use crate::support::{Answer, Reply, Server, build};

const BASIC: usize = 0;
const TOKEN: usize = 1;
const DIGEST: usize = 2;
const HEADER: usize = 3;
const QUERY: usize = 4;
const COOKIE: usize = 5;

const SCHEMES: &[SecurityScheme] = &[
    SecurityScheme::basic("login"),
    SecurityScheme::bearer("token"),
    SecurityScheme::authorization("digest"),
    SecurityScheme::header("header_key", "X-Key"),
    SecurityScheme::query("query_key", "api key"),
    SecurityScheme::cookie("session", "SESSION"),
];

const fn of(id: &'static str) -> Operation {
    operation(id, HttpMethod::Get, "/Contacts", ResponseKind::Done)
}

static ROOT: Operation = of("contacts_root");
static OPEN: Operation = of("contacts_open");
static OPTIONAL: Operation = of("contacts_optional");
static SINGLE: [Operation; 6] = [
    of("contacts_basic"),
    of("contacts_token"),
    of("contacts_digest"),
    of("contacts_header"),
    of("contacts_query"),
    of("contacts_cookie"),
];
static ALL_KEYS: Operation = of("contacts_keys");

const SECURITY: Security = Security {
    schemes: SCHEMES,
    required: &[&[TOKEN, HEADER], &[BASIC]],
    exceptions: &[
        (&[], &["contacts_open"]),
        (&[&[], &[QUERY]], &["contacts_optional"]),
        (&[&[BASIC]], &["contacts_basic"]),
        (&[&[TOKEN]], &["contacts_token"]),
        (&[&[DIGEST]], &["contacts_digest"]),
        (&[&[HEADER]], &["contacts_header"]),
        (&[&[QUERY]], &["contacts_query"]),
        (&[&[COOKIE]], &["contacts_cookie"]),
        (&[&[HEADER, QUERY, COOKIE]], &["contacts_keys"]),
    ],
    refuse: &[],
    environment: &[],
};

static API: Conventions = Conventions { security: SECURITY, ..CONVENTIONS };

fn set_all(builder: &mut HandleBuilder) {
    builder.basic("login", "ann".into(), "s3cret".into());
    builder.token("token", "t0ken");
    builder.token("digest", String::from("Digest d1gest"));
    builder.credential("header_key", "h3ader".into());
    builder.credential("query_key", "qu&ry".into());
    builder.credential("session", "s3ssion".into());
}

fn client(server: &Server, set: impl FnOnce(&mut HandleBuilder)) -> Handle {
    let mut builder = Handle::builder(&API);
    builder.base_url(server.base_url());
    set(&mut builder);
    build(builder).expect("a client")
}

async fn call(client: &Handle, operation: &'static Operation) -> Result<Done> {
    client.call(operation).send_for_value::<Done>().answer().await
}

async fn server() -> Server {
    Server::responding(|_| Reply::json(200, "{}")).await
}

/// Everything that can hold a credential: Authorization, key, cookie, path and query.
fn sent(request: &RecordedRequest) -> [Option<&str>; 4] {
    let target = Some(request.target.as_str()).filter(|it| it.contains('?'));
    [
        request.header("authorization"),
        request.header("x-key"),
        request.header("cookie"),
        target,
    ]
}

#[tokio::test]
async fn each_scheme_has_its_place() {
    let query = Some("/v1/Contacts?api%20key=qu%26ry");
    // base64("ann:s3cret"), by RFC 7617.
    let basic = Some("Basic YW5uOnMzY3JldA==");
    for (operation, expected) in SINGLE.iter().zip([
        [basic, None, None, None],
        [Some("Bearer t0ken"), None, None, None],
        [Some("Digest d1gest"), None, None, None],
        [None, Some("h3ader"), None, None],
        [None, None, None, query],
        [None, None, Some("SESSION=s3ssion"), None],
    ]) {
        let server = server().await;
        call(&client(&server, set_all), operation).await.expect("a response");
        assert_eq!(sent(&server.request()), expected, "{}", operation.id);
    }
    let server = server().await;
    call(&client(&server, set_all), &ALL_KEYS).await.expect("a response");
    let all = [None, Some("h3ader"), Some("SESSION=s3ssion"), query];
    assert_eq!(sent(&server.request()), all);
}

#[test]
fn a_request_that_is_shown_has_no_credentials() {
    let mut builder = Handle::builder(&API);
    builder.base_url("http://127.0.0.1:1");
    set_all(&mut builder);
    let client = build(builder).expect("a client");
    let url = "http://127.0.0.1:1/Contacts";
    for (operation, name, value, query) in [
        (&SINGLE[0], "authorization", "[redacted]", ""),
        (&SINGLE[1], "authorization", "[redacted]", ""),
        (&SINGLE[2], "authorization", "[redacted]", ""),
        (&SINGLE[3], "x-key", "[redacted]", ""),
        (&SINGLE[4], "x-key", "", "?api%20key=[redacted]"),
        (&SINGLE[5], "cookie", "SESSION=[redacted]", ""),
        (&OPEN, "authorization", "", ""),
    ] {
        let shown = client.call(operation).request().expect("a request");
        let header = shown.headers().get(name);
        let text = header.map_or("", |header| header.to_str().expect("a text"));
        assert_eq!((text, shown.url()), (value, &*format!("{url}{query}")));
        assert!(header.is_none_or(http::HeaderValue::is_sensitive), "{name}");
        assert_eq!(shown.to_string().contains("[redacted]"), *operation.id != *OPEN.id);
    }
}

#[tokio::test]
async fn the_first_alternative_that_is_set_is_sent() {
    type Setters<'s> = &'s [&'s dyn Fn(&mut HandleBuilder)];
    let token = |builder: &mut HandleBuilder| builder.token("token", "t0ken");
    let key = |builder: &mut HandleBuilder| {
        builder.credential("header_key", "h3ader".into());
    };
    let basic = |builder: &mut HandleBuilder| {
        builder.basic("login", "ann".into(), "s3cret".into());
    };
    let (bearer, basic_header) = (Some("Bearer t0ken"), Some("Basic YW5uOnMzY3JldA=="));
    let cases: [(Setters<'_>, _); 3] = [
        (&[&token, &key, &basic], [bearer, Some("h3ader"), None, None]),
        // A part of the first alternative is not enough, and is not sent with the second.
        (&[&token, &basic], [basic_header, None, None, None]),
        (&[&key, &basic], [basic_header, None, None, None]),
    ];
    for (setters, expected) in cases {
        let server = server().await;
        let client =
            client(&server, |builder| setters.iter().for_each(|set| set(builder)));
        call(&client, &ROOT).await.expect("a response");
        assert_eq!(sent(&server.request()), expected);
    }
}

#[tokio::test]
async fn nothing_is_sent_without_the_credentials_and_the_error_names_them() {
    let server = server().await;
    let anonymous = client(&server, |_| ());
    let error = call(&anonymous, &ROOT).await.expect_err("no credentials");
    assert!(error.is_invalid_request() && !error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "GET /Contacts (contacts_root): missing credentials, so nothing was sent: \
         build the client with `token`, `header_key`; or `login`"
    );
    let with_token = client(&server, |builder| builder.token("token", "t0ken"));
    let error = call(&with_token, &ROOT).await.expect_err("no key");
    assert!(error.to_string().ends_with("with `header_key`; or `login`"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn calls_without_credentials_send_none() {
    for (operation, set, expected) in [
        (&OPEN, set_all as fn(&mut HandleBuilder), [None; 4]),
        (&OPEN, |_| (), [None; 4]),
        (&OPTIONAL, |_| (), [None; 4]),
        (&OPTIONAL, set_all, [None, None, None, Some("/v1/Contacts?api%20key=qu%26ry")]),
    ] {
        let server = server().await;
        call(&client(&server, set), operation).await.expect("a response");
        assert_eq!(sent(&server.request()), expected, "{}", operation.id);
    }
}

#[tokio::test]
async fn an_api_without_security_has_clients_without_credentials() {
    static NONE: Conventions = Conventions {
        security: Security { schemes: &[], required: &[], exceptions: &[], ..SECURITY },
        ..CONVENTIONS
    };
    let server = server().await;
    let mut builder = Handle::builder(&NONE);
    builder.base_url(server.base_url());
    // A document may leave out what the server needs.
    builder.options(Options::new().header("Authorization", "Token mine"));
    let client = build(builder).expect("a client");
    call(&client, &ROOT).await.expect("a response");
    assert_eq!(server.request().header("authorization"), Some("Token mine"));
    let error =
        client.request(Method::GET, "/X").header("Host", "other").send().answer().await;
    assert!(error.expect_err("a header of the transport").is_invalid_request());
}

#[test]
fn a_client_that_can_send_nothing_is_not_built() {
    const fn requiring(required: Requirement) -> Conventions {
        let security = Security { required, exceptions: &[], ..SECURITY };
        Conventions { security, ..CONVENTIONS }
    }
    static EITHER: Conventions =
        requiring(&[&[TOKEN, HEADER], &[TOKEN, QUERY], &[TOKEN]]);
    let error = Handle::builder(&EITHER).build().expect_err("nothing is set");
    // The other alternatives need that and more.
    let expected = "missing credentials for Testing: set `token`";
    assert_eq!(error.to_string(), expected);
    let mut builder = Handle::builder(&EITHER);
    builder.token("token", "t0ken");
    build(builder).expect("a client");
}

#[test]
fn invalid_credentials_are_not_in_the_errors() {
    for (set, reason) in [
        (
            (|it| it.basic("login", "a:s3cret".into(), "x".into()))
                as fn(&mut HandleBuilder),
            "the user name of `login` must not contain `:`",
        ),
        (|it| it.basic("login", String::new(), String::new()), "`login` is empty"),
        (|it| it.basic("login", "a".into(), "s3cret\n".into()), "a control character"),
        (|it| it.credential("session", "s3cret;".into()), "cannot be sent in a cookie"),
        (|it| it.credential("header_key", "s3crét".into()), "use visible ASCII"),
        (|it| it.credential("other", "s3cret".into()), "unknown credential `other`"),
        (|it| it.credential("token", "s3cret".into()), "another type of credential"),
    ] {
        let mut builder = Handle::builder(&API);
        builder.base_url("https://api.example");
        set(&mut builder);
        let error = builder.build().expect_err(reason);
        let shown = format!("{error} {error:?}");
        assert!(error.is_builder() && shown.contains(reason), "{shown}");
        assert!(!shown.contains("s3cr"), "{shown}");
    }
}

#[tokio::test]
async fn only_the_client_sets_credentials() {
    let server = server().await;
    let client = client(&server, set_all);
    for options in [
        Options::new().header("authorization", "Bearer other"),
        Options::new().header("X-KEY", "other"),
        Options::new().header("cookie", "SESSION=other"),
        Options::new().query("api key", "other"),
    ] {
        let call = client.call(&ROOT).options(options);
        let error = call.send_for_value::<Done>().answer().await.expect_err("refused");
        assert!(error.to_string().contains("the client's credentials"), "{error}");
        assert!(error.is_invalid_request());
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_raw_request_has_credentials_if_there_are_any() {
    let server = server().await;
    client(&server, set_all)
        .request(Method::GET, "/X")
        .answer()
        .await
        .expect("a response");
    assert_eq!(
        sent(&server.requests()[0]),
        [Some("Bearer t0ken"), Some("h3ader"), None, None]
    );
    client(&server, |_| ())
        .request(Method::GET, "/X")
        .answer()
        .await
        .expect("a response");
    assert_eq!(sent(&server.requests()[1]), [None; 4]);
    let with_query =
        client(&server, |builder| builder.credential("query_key", "k".into()));
    with_query.request(Method::GET, "/X?a=b").answer().await.expect("a response");
    assert_eq!(server.requests()[2].target, "/v1/X?a=b&api%20key=k");
}

#[tokio::test]
async fn responses_that_echo_credentials_print_none() {
    let echo = r#"{"message":"no t0ken-0f-mine, h3ader-0f-mine, qu&ry-0f-mine, s3ssion-0f-mine, qu%26ry-0f-mine"}"#;
    let server = Server::responding(move |_| Reply::json(401, echo)).await;
    let client = client(&server, |builder| {
        builder.basic("login", "us3r-0f-mine".into(), String::new());
        builder.token("token", Secret::from("t0ken-0f-mine"));
        builder.token("digest", "d1gest-0f-mine");
        builder.credential("header_key", "h3ader-0f-mine".into());
        builder.credential("query_key", "qu&ry-0f-mine".into());
        builder.credential("session", "s3ssion-0f-mine".into());
    });
    assert!(!format!("{client:?}").contains("0f-mine"));
    for operation in SINGLE.iter().chain([&ALL_KEYS]) {
        let error = call(&client, operation).await.expect_err("401");
        let shown = format!("{error} {error:?} {error:#?}");
        // A token is known only to the calls that asked for it.
        let others = shown.replace("t0ken-0f-mine", "");
        assert!(!others.contains("0f-mine"), "{shown}");
        assert!(operation.id != "contacts_token" || others == shown, "{shown}");
    }
    let response = client.request(Method::GET, "/X").answer().await.expect("a response");
    assert!(!format!("{response:?}").contains("0f-mine"), "{response:?}");
}

#[tokio::test]
async fn a_source_that_fails_sends_nothing() {
    let server = server().await;
    let client = client(&server, |builder| {
        builder.token("token", || async { Err("the login\nis down".into()) });
    });
    let error = call(&client, &SINGLE[TOKEN]).await.expect_err("no token");
    assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
    assert!(
        error
            .to_string()
            .ends_with("no token for `token`, so nothing was sent: the login is down"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_token_that_is_not_one_is_not_sent() {
    let server = server().await;
    for (token, reason) in
        [("", "is empty"), ("t0ken\n", "use visible ASCII characters")]
    {
        let client = client(&server, |builder| builder.token("token", token.to_owned()));
        let error = call(&client, &SINGLE[TOKEN]).await.expect_err("no token");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(reason) && !shown.contains("t0ken\n"), "{shown}");
    }
    assert_eq!(server.requests().len(), 0);
}
