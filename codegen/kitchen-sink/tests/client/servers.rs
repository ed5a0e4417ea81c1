//! The server of each call: that of the document, of the path, or of the operation.

use kitchen_sink::{Client, ClientBuilder, Result};

use crate::support::Server;

/// A client that reaches the server by the variables of the document's servers.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder().scheme("http").host(server.host())
}

/// The host and the target of each request.
async fn targets(server: &Server, client: &Client) -> Result<Vec<String>> {
    let servers = client.servers();
    servers.of_the_document().await?;
    servers.of_the_path().await?;
    servers.of_the_operation().await?;
    servers.relative().await?;
    let requests = server.take_requests();
    Ok(requests.iter().map(|request| request.uri().to_string()).collect())
}

#[tokio::test]
async fn the_innermost_server_counts_and_variables_have_defaults() {
    let server = Server::no_content().await;
    let client = builder(&server).build().expect("a client");
    assert_eq!(
        targets(&server, &client).await.expect("four responses"),
        ["/v1/servers", "/path/servers/own", "/us/servers/own", "/relative/servers/own"]
    );
}

#[tokio::test]
async fn variables_have_setters() {
    let server = Server::no_content().await;
    let client = builder(&server).version("a/b").region("eu").build().expect("a client");
    assert_eq!(
        targets(&server, &client).await.expect("four responses"),
        [
            "/a/b/servers",
            "/path/servers/own",
            "/eu/servers/own",
            "/relative/servers/own"
        ]
    );
}

#[tokio::test]
async fn a_base_url_replaces_all_servers() {
    let server = Server::no_content().await;
    assert_eq!(
        targets(&server, &server.client()).await.expect("four responses"),
        ["/servers", "/servers/own", "/servers/own", "/servers/own"]
    );
}

#[test]
fn a_value_that_the_document_does_not_list_is_an_error() {
    let error = Client::builder().region("mars").build().expect_err("another region");
    assert!(error.to_string().contains("expected one of `us`, `eu`"), "{error}");
}
