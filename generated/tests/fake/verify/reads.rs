//! Nothing but GET leaves it, and every list goes out once and for a small page.

use revio::Method;
use revio::fake::{Server, ServerConfig};
use revio::registry::{HttpMethod, OPERATIONS};

use super::program::exercise::CALLS;
use super::program::plan::Plan;
use super::program::polite;
use super::program::read::Read;
use super::{asked, server};

#[test]
fn no_call_but_one_that_reads_can_be_made_a_read() {
    for call in CALLS {
        let reads = call.operation.method == HttpMethod::Get;
        assert_eq!(Read::of(call).is_some(), reads, "{}", call.operation.id);
    }
}

/// Every call there is, whatever the plan would say of it.
#[tokio::test]
async fn nothing_but_get_without_a_body_ever_arrives() {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let client = client.build().expect("a client");
    let mut sent = 0;
    for read in CALLS.iter().filter_map(Read::of) {
        let response = read.request(&client, 1001).send().await.expect("a response");
        // Decoding takes the call of the exercise in hand, and must not send it.
        let _ = read.decode(&client, &response);
        sent += 1;
    }
    let requests = server.requests();
    assert_eq!(requests.len(), sent);
    assert!(sent > 110, "{sent}");
    for request in requests {
        assert_eq!(request.method, Method::GET, "{}", request.path);
        assert!(request.body.is_empty(), "{}", request.path);
    }
}

#[tokio::test]
async fn a_whole_run_leaves_everything_as_it_was() {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let resources = OPERATIONS.iter().map(|operation| operation.resource);
    let resources: Vec<&str> = resources.filter(|it| *it != "system_status").collect();
    let all = |server: &Server| -> Vec<_> {
        resources
            .iter()
            .map(|resource| server.records_json(resource).expect("a resource"))
            .collect()
    };
    let before = all(&server);
    asked(client, &[]).await.expect("a run");
    assert!(server.requests().iter().all(|request| request.method == Method::GET));
    assert!(all(&server) == before);
}

#[tokio::test]
async fn every_call_goes_out_once_and_a_list_for_five_records() {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    asked(client, &[]).await.expect("a run");
    for read in Read::all() {
        let requests = server.requests_of(read.operation().id).expect("an operation");
        let times = usize::from(!matches!(Plan::of(read), Plan::LeftAlone(_)));
        assert_eq!(requests.len(), times, "{}", read.operation().id);
        if read.operation().parameter("search.page_size").is_some() {
            assert_eq!(requests[0].parameter("search.page_size"), Some("5"));
        }
    }
    assert_eq!(server.max_in_flight(), 1);
}

#[tokio::test]
async fn calls_are_kept_apart() {
    let (server, _) = server(ServerConfig::new(), Vec::new()).await;
    let client = polite(server.client_builder(), 300);
    let start = std::time::Instant::now();
    asked(client, &["contacts"]).await.expect("a run");
    assert!(start.elapsed().as_millis() >= 200);
}
