//! Operations that the document does not name are called after method and path.

use http::Method;

use crate::support::{Server, line};

#[tokio::test]
async fn operations_without_tags_and_ids_reach_their_paths() {
    let server = Server::no_content().await;
    let client = server.client();

    client.kitchen_sink_api().get().await.unwrap();
    assert_eq!(line(&server.take_request()), (Method::GET, "/".to_owned()));

    client.stock().get().await.unwrap();
    assert_eq!(line(&server.take_request()), (Method::GET, "/stock".to_owned()));

    client.stock().clear().await.unwrap();
    assert_eq!(line(&server.take_request()), (Method::DELETE, "/stock".to_owned()));

    client.stock().put_by_rack_items_by_item_json("a/b", 7).await.unwrap();
    let path = "/stock/a%2Fb/items/7.json".to_owned();
    assert_eq!(line(&server.take_request()), (Method::PUT, path));
}

#[tokio::test]
async fn operations_with_the_same_words_are_told_apart_by_their_paths() {
    let server = Server::no_content().await;
    let lists = server.client().lists();

    lists.get_stock_items().await.unwrap();
    assert_eq!(line(&server.take_request()).1, "/stock-items");

    lists.get_stock_items2().await.unwrap();
    assert_eq!(line(&server.take_request()).1, "/stock/items");
}

#[tokio::test]
async fn the_first_of_several_tags_counts() {
    let server = Server::no_content().await;
    server.client().orders().list().await.unwrap();
    assert_eq!(line(&server.take_request()).1, "/orders");
}
