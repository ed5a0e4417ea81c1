//! Lists that continue at a cursor or a link, over real sockets.

use revio_runtime::registry::{CursorPlace, NextPage, PageResponse};
use revio_runtime::{
    Call, Conventions, Error, ErrorKind, Handle, HttpMethod, Operation, Pages,
    Parameter, ParameterType, Position, Records, ResponseKind, Result, Security,
    SecurityScheme,
};

use crate::support::contacts::{CONVENTIONS, Collection, Contact, operation};
use crate::support::{Items, Reply, Server, build};

static IN_BODY: Operation = list(NextPage::Cursor {
    parameter: "after",
    from: CursorPlace::Body("/page/next~1"),
});
static IN_HEADER: Operation =
    list(NextPage::Cursor { parameter: "after", from: CursorPlace::Header("X-Next") });
static LINK: Operation = list(NextPage::Link);

const PARAMETERS: &[Parameter] = &[
    Parameter::query("after", ParameterType::Text),
    Parameter::query("limit", ParameterType::Integer),
];

const fn list(next: NextPage) -> Operation {
    let page = PageResponse {
        content: &ResponseKind::Json(""),
        records: "",
        record: "Contact",
        page_size: Some("limit"),
        next,
    };
    Operation {
        parameters: PARAMETERS,
        ..operation(
            "contacts_list",
            HttpMethod::Get,
            "/Contacts",
            ResponseKind::Page(page),
        )
    }
}

const KEY_IN_QUERY: Security = Security {
    schemes: &[SecurityScheme::query("key", "key")],
    required: &[&[0]],
    ..CONVENTIONS.security
};
static API: Conventions = Conventions { security: KEY_IN_QUERY, ..CONVENTIONS };

fn call(server: &Server, operation: &'static Operation) -> Call {
    let mut builder = Handle::builder(&API);
    builder.base_url(server.base_url());
    builder.credential("key", "k3y".into());
    build(builder).expect("a client").call(operation).param::<i64, _>("limit", 2)
}

/// The records of a list whose pages are arrays.
fn records(server: &Server, operation: &'static Operation) -> Records<Vec<Contact>> {
    Records::new(call(server, operation))
}

fn contact(id: i64) -> String {
    format!(r#"[{{"contact_id":{id}}}]"#)
}

/// A page of one contact.
fn page(id: i64) -> Reply {
    Reply::json(200, contact(id))
}

async fn all(records: Records<Vec<Contact>>) -> Result<Vec<i64>> {
    let records = records.all_items().await?;
    Ok(records.iter().map(|it| it.contact_id.get()).collect())
}

/// Path and query of each request.
fn sent(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|request| request.target).collect()
}

/// The error of a list whose pages all have this header.
async fn endless(
    operation: &'static Operation,
    header: (&'static str, &'static str),
) -> (Error, usize) {
    let server =
        Server::responding(move |_| Reply::json(200, "[]").header(header.0, header.1))
            .await;
    let error = all(records(&server, operation)).await.expect_err(header.1);
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    (error, server.requests().len())
}

#[tokio::test]
async fn a_cursor_in_a_header_is_sent_with_the_other_parameters() {
    let script =
        [page(1).header("x-next", "a b&c"), page(2).header("X-Next", "="), page(3)];
    let server = Server::start(script).await;
    assert_eq!(all(records(&server, &IN_HEADER)).await.expect("all"), [1, 2, 3]);
    assert_eq!(
        sent(&server),
        [
            "/v1/Contacts?limit=2&key=k3y",
            "/v1/Contacts?limit=2&after=a%20b%26c&key=k3y",
            "/v1/Contacts?limit=2&after=%3D&key=k3y",
        ]
    );
}

#[tokio::test]
async fn a_cursor_in_a_body_is_a_text_or_a_number() {
    for (cursor, expected) in [
        (r#"{"next/":"a\"\u0041"}"#, Some("a%22A")),
        (r#"{"next/":12345678901234567890123}"#, Some("12345678901234567890123")),
        (r#"{"next/":0}"#, Some("0")),
        (r#"{"next/":null}"#, None),
        (r#"{"next/":""}"#, None),
        (r#"{"next/":"  "}"#, None),
        ("{}", None),
        ("null", None),
    ] {
        let body =
            |page: &str| format!(r#"{{"records":[],"has_more":true,"page":{page}}}"#);
        let script = [Reply::json(200, body(cursor)), Reply::json(200, body("null"))];
        let server = Server::start(script).await;
        let list = Records::<Collection<Contact>>::new(call(&server, &IN_BODY));
        list.all_items().await.expect(cursor);
        let expected =
            expected.map(|it| format!("/v1/Contacts?limit=2&after={it}&key=k3y"));
        assert_eq!(sent(&server).get(1), expected.as_ref(), "{cursor}");
    }
}

#[tokio::test]
async fn a_cursor_that_cannot_be_read_does_not_end_the_list() {
    for cursor in [r#"{"next/":{}}"#, r#"{"next/":[1]}"#, r#"{"next/":false}"#, r#""x""#]
    {
        let body = format!(r#"{{"records":[],"has_more":false,"page":{cursor}}}"#);
        let server = Server::start([Reply::json(200, body)]).await;
        let list = Records::<Collection<Contact>>::new(call(&server, &IN_BODY));
        let error = list.all_items().await.expect_err(cursor).to_string();
        assert!(
            error.contains("`/page/next~1` is neither a text nor a number"),
            "{error}"
        );
    }
    let server = Server::start([page(1).header("x-next", "é")]).await;
    let error =
        all(records(&server, &IN_HEADER)).await.expect_err("not ASCII").to_string();
    assert!(error.contains("`X-Next` is not ASCII"), "{error}");
}

#[tokio::test]
async fn a_list_without_a_cursor_has_ended() {
    for reply in [page(1), page(1).header("x-next", ""), page(1).header("x-next", " ")] {
        let server = Server::start([reply]).await;
        assert_eq!(all(records(&server, &IN_HEADER)).await.expect("all"), [1]);
    }
    for link in [r#"</2>; rel="prev""#, "nonsense", ""] {
        let server = Server::start([page(1).header("link", link)]).await;
        assert_eq!(all(records(&server, &LINK)).await.expect("all"), [1], "{link}");
    }
}

#[tokio::test]
async fn a_program_may_begin_at_a_cursor() {
    let server = Server::start([page(2).header("x-next", "c"), page(3)]).await;
    let call = call(&server, &IN_HEADER).param::<String, _>("after", "b");
    let mut records = Records::<Vec<Contact>>::new(call);
    let position = records.position();
    assert!(records.next_item().await.expect("a record").is_some());
    assert!(records.next_item().await.expect("a record").is_some());
    let targets = sent(&server);
    assert_eq!(
        targets,
        ["b", "c"].map(|it| format!("/v1/Contacts?limit=2&after={it}&key=k3y"))
    );
    // The position has the cursor, which may be private.
    let shown = format!("{position:?}");
    assert_eq!(shown, "Position { page: 1, index: 0, .. }");
    let again = Server::start([page(2)]).await;
    let rest = self::records(&again, &IN_HEADER).resume(position);
    assert_eq!(all(rest).await.expect("the rest"), [2]);
    assert_eq!(sent(&again), [targets[0].as_str()]);
}

#[tokio::test]
async fn links_are_followed_from_the_url_of_their_page() {
    for (first, second, expected) in [
        ("/x/y?a=1%2C2&b", "?c=3#d", ["/x/y?a=1%2C2&b&key=k3y", "/x/y?c=3&key=k3y"]),
        (
            "Contacts/more",
            "next",
            ["/v1/Contacts/more?key=k3y", "/v1/Contacts/next?key=k3y"],
        ),
        ("?page=2", "./?page=3", ["/v1/Contacts?page=2&key=k3y", "/v1/?page=3&key=k3y"]),
        // The key that a server repeats is not sent twice.
        (
            "?key=k3y&p=2",
            "?p=3&key=other",
            ["/v1/Contacts?p=2&key=k3y", "/v1/Contacts?p=3&key=k3y"],
        ),
        ("?key=k3y", "/y?", ["/v1/Contacts?key=k3y", "/y?&key=k3y"]),
    ] {
        let link = |target| {
            format!("</9>; rel=last, <{target}>; title=\"é, >\"; rel=\"a next\"")
        };
        let script = [
            page(1).header("link", &link(first)),
            page(2).header("link", &link(second)),
            page(3),
        ];
        let server = Server::start(script).await;
        assert_eq!(all(records(&server, &LINK)).await.expect(first), [1, 2, 3]);
        assert_eq!(sent(&server)[1..], expected);
    }
}

#[tokio::test]
async fn an_absolute_link_is_followed_to_the_same_server() {
    let server = Server::responding(|request| match request.target.as_str() {
        "/v1/Contacts?limit=2&key=k3y" => {
            let host = request.header("host").expect("a host");
            page(1).header("link", &format!("<http://ann:x@{host}/all>; rel=next"))
        }
        _ => page(2),
    })
    .await;
    assert_eq!(all(records(&server, &LINK)).await.expect("all"), [1, 2]);
    assert_eq!(sent(&server)[1], "/all?key=k3y");
    assert_eq!(server.requests()[1].header("authorization"), None);
}

#[tokio::test]
async fn a_link_to_another_server_is_an_error_that_names_it() {
    for (header, host) in [
        (r#"<https://other.example/x?page=2>; rel="next""#, "`https://other.example`"),
        (r#"<//other.example:8080/x>; rel="next""#, "`http://other.example:8080`"),
        (r"<\\other.example/x>; rel=next", "`http://other.example`"),
        ("<file:///etc/passwd>; rel=next", "`null`"),
    ] {
        let (error, requests) = endless(&LINK, ("link", header)).await;
        assert!(error.to_string().contains(&format!("leads to {host}")), "{error}");
        assert_eq!(requests, 1, "{header}");
    }
    let (error, _) = endless(&LINK, ("link", "<http://[>; rel=next")).await;
    assert!(error.to_string().contains("is not a URL: `http://[`"), "{error}");
}

#[tokio::test]
async fn a_list_that_returns_to_a_page_is_an_error_that_names_the_cursor() {
    let (error, requests) = endless(&IN_HEADER, ("x-next", "again")).await;
    assert!(error.to_string().contains("the cursor `again` leads back"), "{error}");
    assert_eq!((error.page(), requests), (Some(2), 2));
    let (error, requests) = endless(&LINK, ("link", "</again>; rel=next")).await;
    assert!(error.to_string().contains("/again` leads back"), "{error}");
    assert_eq!(requests, 2);

    let next = |after: &str| page(1).header("x-next", after);
    let server = Server::start([
        next("a"),
        Reply::json(200, contact(2)).header("x-next", "b"),
        Reply::json(200, contact(3)).header("x-next", "a"),
    ])
    .await;
    let error = all(records(&server, &IN_HEADER)).await.expect_err("a loop").to_string();
    assert!(error.contains("the cursor `a` leads back"), "{error}");
}

#[tokio::test]
async fn a_position_continues_within_a_page() {
    let body = r#"[{"contact_id":2},{"contact_id":3}]"#;
    for (operation, header) in
        [(&IN_HEADER, ("x-next", "b")), (&LINK, ("link", "<?b>; rel=next"))]
    {
        let second = || Reply::json(200, body);
        let server =
            Server::start([page(1).header(header.0, header.1), second(), second()])
                .await;
        let mut first = records(&server, operation);
        for _ in 0..2 {
            assert!(first.next_item().await.expect("a record").is_some());
        }
        let stored = serde_json::to_string(&first.position()).expect("JSON");
        assert!(!stored.contains("k3y"), "{stored}");
        let position: Position = serde_json::from_str(&stored).expect("a position");
        let rest = records(&server, operation).resume(position);
        assert_eq!(all(rest).await.expect("the rest"), [3]);
        let targets = sent(&server);
        assert_eq!(targets[1], targets[2]);
    }
}

#[tokio::test]
async fn a_link_of_a_position_is_only_followed_to_the_same_server() {
    let server = Server::start([page(1).header("link", "<?b>; rel=next")]).await;
    let mut first = records(&server, &LINK);
    assert!(first.next_item().await.expect("a record").is_some());
    first.next_item().await.expect_err("the script has one page");
    let position = first.position();
    let other = Server::start([]).await;
    let error =
        all(records(&other, &LINK).resume(position)).await.expect_err("another server");
    assert!(error.is_invalid_request(), "{error}");
    assert!(
        error.to_string().contains(server.base_url().trim_end_matches("/v1")),
        "{error}"
    );
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_lenient_list_of_arrays_yields_unreadable_records_in_their_place() {
    let body = r#"[{"contact_id":1}, {"name":1} ,{"contact_id":3}]"#;
    let server = Server::start([
        Reply::json(200, body).header("link", "<?b>; rel=next"),
        page(4),
    ])
    .await;
    let read = records(&server, &LINK).lenient().all_items().await.expect("all pages");
    let read: Vec<_> = read
        .into_iter()
        .map(|it| it.map(|it| it.contact_id.get()).map_err(|it| it.raw))
        .collect();
    assert_eq!(read, [Ok(1), Err(r#"{"name":1}"#.to_owned()), Ok(3), Ok(4)]);
}

#[tokio::test]
async fn one_page_is_fetched_ahead() {
    let server = Server::responding(|request| {
        let next = format!("{}x", request.target.replace(|it: char| it != 'x', ""));
        Reply::json(200, "[]").header("x-next", &next)
    })
    .await;
    let mut pages = Pages::<Vec<Contact>>::new(call(&server, &IN_HEADER)).prefetch(8);
    for returned in 1..=3 {
        assert!(pages.next_item().await.expect("a page").is_some());
        while server.requests().len() < returned + 1 {
            tokio::task::yield_now().await;
        }
        assert_eq!(server.requests().len(), returned + 1);
    }
}
