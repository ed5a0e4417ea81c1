//! Lists that continue at a cursor or a link, against the fake server.

use kitchen_sink::fake::{Fault, Server, ServerConfig};
use kitchen_sink::paging::{Page, Position, Records};
use kitchen_sink::types::Event;
use kitchen_sink::{Client, Result};

/// A server with seven events, whose kinds alternate, and a client for it.
async fn seven(config: ServerConfig) -> (Server, Client) {
    let server = Server::start_with(config.strict(true)).await.expect("a free port");
    let events = (1..=7).map(|id| format!(r#"{{"event_id":{id},"kind":"{}"}}"#, id % 2));
    let events = format!("[{}]", events.collect::<Vec<_>>().join(","));
    server.seed_resource("events", &events).expect("events");
    let client =
        Client::builder().base_url(server.base_url()).build().expect("a client");
    (server, client)
}

async fn ids<P: Page<Record = Event>>(records: Records<P>) -> Result<Vec<i64>> {
    Ok(records.try_collect().await?.iter().map(|event| event.event_id).collect())
}

/// The queries of the requests so far.
fn queries(server: &Server) -> Vec<String> {
    let pairs = |pairs: &[(String, String)]| {
        let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("&")
    };
    server.requests().iter().map(|request| pairs(&request.query)).collect()
}

#[tokio::test]
async fn every_style_of_list_is_read_to_its_end() {
    let all = [1, 2, 3, 4, 5, 6, 7];
    for relative in [false, true] {
        let (server, client) = seven(ServerConfig::new().relative_links(relative)).await;
        let events = client.events();
        assert_eq!(ids(events.list().limit(3).records()).await.unwrap(), all);
        assert_eq!(queries(&server), ["limit=3", "limit=3&after=3", "limit=3&after=6"]);
        server.clear_requests();
        assert_eq!(ids(events.newest().limit(3).records()).await.unwrap(), all);
        assert_eq!(queries(&server), ["limit=3", "limit=3&after=3", "limit=3&after=6"]);
        server.clear_requests();
        assert_eq!(ids(events.archive().limit(3).records()).await.unwrap(), all);
        assert_eq!(
            queries(&server),
            ["limit=3", "limit=3&cursor=3", "limit=3&cursor=6"]
        );
        server.clear_requests();
        server.inject(Fault::max_page_size(4)).unwrap();
        assert_eq!(ids(events.drafts().records()).await.unwrap(), all);
        assert_eq!(queries(&server), ["", "cursor=4"]);
        assert_eq!(server.problems(), [""; 0]);
    }
}

#[tokio::test]
async fn filters_are_kept_from_page_to_page() {
    let (server, client) = seven(ServerConfig::new()).await;
    let odd = client.events().list().kind("1").limit(2).records();
    assert_eq!(ids(odd).await.unwrap(), [1, 3, 5, 7]);
    assert_eq!(queries(&server), ["kind=1&limit=2", "kind=1&limit=2&after=2"]);
}

#[tokio::test]
async fn every_style_of_list_continues_at_a_position() {
    async fn rest<P: Page<Record = Event>>(list: impl Fn() -> Records<P>) -> Vec<i64> {
        let mut first = list();
        for _ in 0..4 {
            first.try_next().await.unwrap().expect("a record");
        }
        let stored = serde_json::to_string(&first.position()).unwrap();
        let position: Position = serde_json::from_str(&stored).unwrap();
        ids(list().resume(position)).await.unwrap()
    }
    let (_server, client) = seven(ServerConfig::new()).await;
    let events = client.events();
    assert_eq!(rest(|| events.list().limit(3).records()).await, [5, 6, 7]);
    assert_eq!(rest(|| events.newest().limit(3).records()).await, [5, 6, 7]);
    assert_eq!(rest(|| events.archive().limit(3).records()).await, [5, 6, 7]);
    assert_eq!(rest(|| events.drafts().records()).await, [5, 6, 7]);
}

#[tokio::test]
async fn an_unknown_cursor_is_refused() {
    let (_server, client) = seven(ServerConfig::new()).await;
    for cursor in ["0", "7", "-1", "next", ""] {
        let error = client.events().list().after(cursor).await.expect_err(cursor);
        assert!(
            error.to_string().contains(&format!("unknown cursor `{cursor}`")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_page_may_be_null() {
    let (server, client) = seven(ServerConfig::new()).await;
    let body = br#"{"events":null}"#.as_slice();
    server.respond_with("events_archive", "application/json", body).unwrap();
    let pages = client.events().archive().pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].records().is_empty());
}

#[tokio::test]
async fn a_list_without_the_extension_is_a_plain_call() {
    let (server, client) = seven(ServerConfig::new()).await;
    server
        .respond_with("events_kinds", "application/json", br#"["a"]"#.as_slice())
        .unwrap();
    let kinds: Vec<String> = client.events().kinds().await.unwrap();
    assert_eq!(kinds, ["a"]);
}
