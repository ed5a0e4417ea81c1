//! Requests: credentials, headers, paths, queries and bodies.

use revio_runtime::{
    Bound, Call, Decimal, Done, Evidence, HttpMethod, Method, NaiveDate, Operation,
    Options, Parameter, ParameterType, ResponseKind, RetrySafety, open_enum,
};

use crate::support::contacts::{
    Collection, Contact, ContactCreate, ContactId, KEY, LIST,
};
use crate::support::{Answer, Client, Items, Reply, Server, client};

const PAGE: &str = r#"{"ok":true,"has_more":false,"records":[]}"#;

async fn contacts() -> (Server, Client) {
    let server = Server::start([Reply::json(200, PAGE)]).await;
    let client = client(&server);
    (server, client)
}

#[tokio::test]
async fn credentials_and_headers() {
    let (server, client) = contacts().await;
    client.list().answer().await.expect("a page");
    let request = server.request();
    // base64("api_user@acme:p4ss:wörd")
    assert_eq!(
        request.header("authorization"),
        Some("Basic YXBpX3VzZXJAYWNtZTpwNHNzOnfDtnJk")
    );
    assert_eq!(request.header("x-key"), Some(KEY));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("user-agent"), Some("testing/1"));
    assert_eq!(
        (request.header("content-type"), request.header("content-length")),
        (None, None)
    );
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("GET", "/v1/Contacts")
    );
}

#[tokio::test]
async fn lists_are_joined_or_repeated() {
    let (server, client) = contacts().await;
    let call =
        client.list().name(["David", "Mac, Julia"]).status(["A B", "C&D"]).sort("-a");
    call.answer().await.expect("a page");
    assert_eq!(
        server.request().target,
        "/v1/Contacts?search.name=David,Mac%2C%20Julia\
         &search.status=A%20B&search.status=C%26D&sort=-a"
    );
}

#[tokio::test]
async fn a_parameter_of_several_values_takes_one_or_many() {
    let cases: [(Set, &str); 26] = [
        (|call| call.param_all::<String, _>("a", "x"), "a=x"),
        (|call| call.param_all::<String, _>("a", &text()), "a=x"),
        (|call| call.param_all::<String, _>("a", text()), "a=x"),
        (|call| call.param_all::<String, _>("a", 'x'), "a=x"),
        (|call| call.param_all::<String, _>("a", Some("x")), "a=x"),
        (|call| call.param_all::<String, _>("a", ["x", "y"]), "a=x&a=y"),
        (|call| call.param_all::<String, _>("a", vec![text()]), "a=x"),
        (|call| call.param_all::<String, _>("a", &[text()]), "a=x"),
        (|call| call.param_all::<String, _>("a", "x y".split(' ')), "a=x&a=y"),
        (|call| call.param_all::<i64, _>("a", 5), "a=5"),
        (|call| call.param_all::<i64, _>("a", 5i32), "a=5"),
        (|call| call.param_all::<i64, _>("a", 5..7), "a=5&a=6"),
        (|call| call.param_all::<ContactId, _>("a", 5), "a=5"),
        (|call| call.param_all::<ContactId, _>("a", ContactId::new(5)), "a=5"),
        (|call| call.param_all::<ContactId, _>("a", [5, 6]), "a=5&a=6"),
        (|call| call.param_all::<ContactId, _>("a", [ContactId::new(5)]), "a=5"),
        (|call| call.param_all::<bool, _>("a", true), "a=true"),
        (|call| call.param_all::<bool, _>("a", [true, false]), "a=true&a=false"),
        (|call| call.param_all::<f64, _>("a", 1.5), "a=1.5"),
        (|call| call.param_all::<Decimal, _>("a", 5), "a=5"),
        (|call| call.param_all::<NaiveDate, _>("a", date()), "a=2026-02-03"),
        (|call| call.param_all::<NaiveDate, _>("a", [date()]), "a=2026-02-03"),
        (|call| call.param_all::<Status, _>("a", "open"), "a=open"),
        (|call| call.param_all::<Status, _>("a", Status::Open), "a=open"),
        (|call| call.param_all::<Status, _>("a", [Status::Open]), "a=open"),
        (|call| call.param_all::<Status, _>("a", ["open", "x"]), "a=open&a=x"),
    ];
    let server = Server::responding(|_| Reply::json(200, PAGE)).await;
    for (set, expected) in cases {
        let call = set(client(&server).handle.call(&LIST));
        call.send::<Collection<Contact>>().answer().await.expect(expected);
        let target = server.targets().pop().expect("a request");
        assert_eq!(target, format!("/Contacts?{expected}"));
    }
    // The same parameter in its other style, through a setter.
    client(&server).list().name("x").status("y").answer().await.expect("a page");
    assert!(
        server.targets().pop().expect("a request").ends_with("name=x&search.status=y")
    );
}

fn text() -> String {
    "x".to_owned()
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 3).expect("a date")
}

type Set = fn(Call) -> Call;

/// An open enum, as generated.
#[derive(Clone, Debug, PartialEq)]
enum Status {
    Open,
    Other(String),
}
open_enum!(Status { Open = "open" });

#[tokio::test]
async fn a_parameter_without_values_is_rejected_before_sending() {
    let (server, client) = contacts().await;
    let list = || client.list();
    let none: Option<String> = None;
    for (call, name) in [
        (list().name([""; 0]), "search.name"),
        (list().name(Vec::<String>::new()), "search.name"),
        (list().name(none), "search.name"),
        (list().status("".split_whitespace()), "search.status"),
        (list().status("open").status([""; 0]), "search.status"),
        (list().status([""; 0]).status("open"), "search.status"),
    ] {
        let why = format!("`{name}` has no values");
        let error = call.clone().answer().await.expect_err(&why);
        assert!(
            error.is_invalid_request() && error.to_string().contains(&why),
            "{error}"
        );
        let error = call.records().prefetch(4).next_item().await.expect_err(&why);
        assert!(error.is_invalid_request() && error.page().is_none(), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn setting_twice_replaces() {
    let (server, client) = contacts().await;
    client
        .list()
        .name(["a", "b"])
        .page(2)
        .page(3)
        .name("c")
        .answer()
        .await
        .expect("a page");
    assert_eq!(server.request().target, "/v1/Contacts?search.name=c&search.page=3");
}

#[tokio::test]
async fn an_empty_path_parameter_is_rejected_before_sending() {
    let (server, client) = contacts().await;
    for (name, found) in [("", "is empty"), (".", r#"is ".""#), ("..", r#"is "..""#)] {
        let error = client.result(name).answer().await.expect_err(found);
        let why = format!("the path parameter `name` {found}, so the path would name");
        assert!(
            error.is_invalid_request() && error.to_string().contains(&why),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn values_out_of_bounds_are_rejected_before_sending() {
    let (server, client) = contacts().await;
    let list = || client.list();
    for (call, why) in [
        (list().page(0), "`search.page` is 0, the API accepts at least 1"),
        (list().page_size(0), "`search.page_size` is 0, the API accepts at least 1"),
        (
            list().page_size(501),
            "`search.page_size` is 501, the API accepts at most 500",
        ),
        (list().filter("page", -1), "`search.page` is -1, the API accepts at least 1"),
        (list().filter("search.page_size", 1000), "`search.page_size` is 1000"),
        (list().options(Options::new().query("search.page_size", 1000)), "is 1000, the"),
        (list().options(Options::new().query("Search.Page_Size", "0x1ff")), "in digits"),
        (
            list().filter("page_size", "0x1ff"),
            r#"is "0x1ff", the API accepts an integer, in digits"#,
        ),
        (list().filter("page_size", " 600"), "is \" 600\""),
        (list().filter("page_size", " 60 "), "is \" 60 \""),
        (list().filter("page_size", "6e2"), "is \"6e2\""),
        (list().filter("page_size", "9e99999"), "is \"9e99999\""),
        (list().filter("page_size", "+600"), "is \"+600\""),
        (list().filter("page_size", "600.0"), "is \"600.0\""),
        (list().filter("page_size", "٦٠٠"), "in digits"),
        (list().filter("page_size", "1_0"), "is \"1_0\""),
        (list().filter("page_size", ""), "is \"\""),
        (list().filter("page_size", "99999999999999999999"), "is 99999999999999999999,"),
        (list().filter("page", "1,2"), "is \"1,2\", the API accepts an integer"),
    ] {
        let error = call.clone().answer().await.expect_err(why);
        assert!(
            error.is_invalid_request() && error.to_string().contains(why),
            "{error}"
        );
        let error = call.pages().next_item().await.map(drop).expect_err(why);
        assert!(error.is_invalid_request() && error.page().is_none(), "{error}");
    }
    assert!(server.requests().is_empty());
    client.list().page(1).page_size(500).answer().await.expect("a page");
}

#[tokio::test]
async fn a_header_parameter_is_sent_as_a_header() {
    let (server, client) = contacts().await;
    client.list().tenant("a").tenant("b c").answer().await.expect("a page");
    let request = server.request();
    assert_eq!(
        (request.header("x-tenant"), &*request.target),
        (Some("b c"), "/v1/Contacts")
    );
}

#[tokio::test]
async fn filters_get_the_prefix_once_and_repeat() {
    let (server, client) = contacts().await;
    let call = client
        .list()
        .filter("status", "A")
        .filter("search.status", 7)
        .filter("sort", "x");
    call.answer().await.expect("a page");
    assert_eq!(
        server.request().target,
        "/v1/Contacts?search.status=A&search.status=7&sort=x"
    );
}

#[tokio::test]
async fn options_add_headers_and_query() {
    let (server, client) = contacts().await;
    let options = Options::new().header("X-Trace", "17").header("Accept", "text/json");
    client
        .list()
        .page(1)
        .options(options.query("debug", "a b"))
        .answer()
        .await
        .expect("a page");
    let request = server.request();
    assert_eq!(request.target, "/v1/Contacts?search.page=1&debug=a%20b");
    assert_eq!(request.header("x-trace"), Some("17"));
    assert_eq!(request.header("accept"), Some("text/json"));
}

#[tokio::test]
async fn invalid_headers_are_rejected_before_sending() {
    let (server, client) = contacts().await;
    for (name, value, reason) in [
        ("X-Trace", "a\nb", "invalid value of the header"),
        ("X-Trace", "größe", "invalid value of the header"),
        ("a b", "x", "invalid header name"),
        ("authorization", "Bearer x", "the client's credentials"),
        ("x-key", "other", "the client's credentials"),
        ("Content-Length", "5", "derived from the body"),
        ("transfer-encoding", "chunked", "derived from the body"),
        ("Host", "elsewhere.example", "derived from the base URL"),
        ("Proxy-Authorization", "Basic eDp5", "the proxy of the HTTP client"),
        ("connection", "close", "belongs to the connection"),
        ("Keep-Alive", "timeout=5", "belongs to the connection"),
        ("Proxy-Connection", "close", "belongs to the connection"),
        ("TE", "trailers", "belongs to the connection"),
        ("Trailer", "x-trace", "belongs to the connection"),
        ("Upgrade", "h2c", "belongs to the connection"),
        ("HTTP2-Settings", "AAMAAABk", "belongs to the connection"),
        ("Expect", "100-continue", "belongs to the connection"),
    ] {
        let options = Options::new().header(name, value);
        let of_client = client.handle.with_options(options.clone());
        let raw = || client.handle.request(Method::GET, "/X");
        for error in [
            client.list().options(options.clone()).answer().await.map(drop),
            Client { handle: of_client }.get(7).answer().await.map(drop),
            raw().options(options).answer().await.map(drop),
            raw().header(name, value).answer().await.map(drop),
        ] {
            let error = error.expect_err(name);
            let text = error.to_string();
            assert!(error.is_invalid_request() && text.contains(reason), "{error}");
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn path_parameters_stay_in_their_segment() {
    let server = Server::start([Reply::typed(200, "text/plain", "x")]).await;
    client(&server).result("a/../b?c#d e{name}").answer().await.expect("a result");
    assert_eq!(
        server.request().target,
        "/v1/Contacts/a%2F..%2Fb%3Fc%23d%20e%7Bname%7D/result"
    );
    for name in ["..", ".", ""] {
        let error =
            client(&server).result(name).answer().await.expect_err("not a segment");
        assert!(error.is_invalid_request(), "{error}");
    }
    assert_eq!(server.requests().len(), 1);
}

/// An operation with parameters of the same name in every location.
static SAME_NAMES: Operation = Operation {
    id: "same_names",
    resource: "things",
    name: "same_names",
    method: HttpMethod::Get,
    path: "/Things/{id}",
    parameters: &[
        Parameter::path("id", ParameterType::Text),
        Parameter::header("id", ParameterType::Text).comma(),
        Parameter::query("id", ParameterType::Integer)
            .repeated()
            .bounds(&[Bound::Items(&[Bound::Maximum("9")])]),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

#[tokio::test]
async fn parameters_of_one_name_reach_their_own_locations() {
    let server = Server::start([1, 2].map(|_| Reply::json(200, r#"{"ok":true}"#))).await;
    let client = client(&server);
    let call = |query: i64| {
        let call = client.handle.call(&SAME_NAMES).path_param::<String>("id", "P");
        let call = call.header_param_all::<String, _>("ID", ["H", "99"]);
        call.param_all::<i64, _>("id", [query, 3])
    };
    call(2).send_for_value::<Done>().answer().await.expect("a response");
    let request = &server.requests()[0];
    assert_eq!(request.target, "/v1/Things/P?id=2&id=3");
    assert_eq!(request.header("id"), Some("H,99"));
    // Each has its own bounds.
    let error =
        call(10).send_for_value::<Done>().answer().await.expect_err("out of bounds");
    assert!(error.to_string().contains("the parameter `id` is 10"), "{error}");
    let cleared = call(4).header_param::<String, _>("id", None::<String>);
    cleared.send_for_value::<Done>().answer().await.expect("a response");
    assert_eq!(server.requests()[1].header("id"), None);
}

#[tokio::test]
async fn bodies_are_exact_json() {
    let server = Server::start([Reply::json(201, r#"{"ok":true,"id":5}"#)]).await;
    let limit: Decimal = "123456789012345678901234.567".parse().expect("a decimal");
    let body = ContactCreate::builder()
        .name("Julia \"J\"")
        .limit(limit)
        .build()
        .expect("a body");
    let created = client(&server).create(body).answer().await.expect("a contact");
    assert_eq!(created.id.get(), 5);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.body,
        r#"{"name":"Julia \"J\"","limit":123456789012345678901234.567}"#
    );
}

#[tokio::test]
async fn calls_can_be_cloned_and_sent_from_another_task() {
    let replies = [Reply::json(200, PAGE), Reply::json(200, PAGE)];
    let server = Server::start(replies).await;
    let call = client(&server).list().page(4);
    let sent = tokio::spawn(call.clone().send());
    sent.await.expect("no panic").expect("a page");
    let awaited = tokio::spawn(async move { call.answer().await });
    awaited.await.expect("no panic").expect("a page");
    assert_eq!(server.targets(), ["/Contacts?search.page=4", "/Contacts?search.page=4"]);
}
