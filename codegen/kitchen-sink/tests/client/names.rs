//! Names that are odd in Rust reach the wire as they are, and operations without a name are called
//! after method and path.

use std::collections::BTreeSet;

use http::Method;
use serde_json::{Map, Value, json};

use crate::document;
use crate::exercise::CALLS;
use crate::support::{Request, Server, line};

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

/// The names of the parameters that a request has.
fn sent(request: &Request) -> BTreeSet<(&'static str, String)> {
    let query = request.uri().query().unwrap_or_default();
    let query = url::form_urlencoded::parse(query.as_bytes());
    let query = query.map(|(name, _)| ("query", name.into_owned()));
    let headers = request.headers();
    let names = headers.keys().map(|name| ("header", name.to_string()));
    let cookies = headers.get("cookie").map_or("", |it| it.to_str().expect("a text"));
    let cookies = cookies.split("; ").filter_map(|pair| pair.split_once('='));
    let cookies = cookies.map(|(name, _)| ("cookie", name.to_owned()));
    query.chain(names).chain(cookies).collect()
}

#[tokio::test]
async fn parameters_and_operations_with_odd_names_reach_the_wire() {
    let server = Server::no_content().await;
    let client = server.client();
    let calls = CALLS.iter().filter(|it| it.operation.path.starts_with("/names"));
    let mut count = 0;
    for exercise in calls {
        let operation = exercise.operation;
        // The response to `names_put` is another one.
        let _ = (exercise.call)(&client).expect("a body").await;
        let request = server.take_request();
        let method = Method::from(operation.method);
        let described = &document()["paths"][operation.path];
        let described = &described[method.as_str().to_lowercase()];
        assert_eq!(described["operationId"], operation.id);
        assert_eq!(request.method(), method);
        let depth = |path: &str| path.split('/').count();
        assert_eq!(depth(request.uri().path()), depth(operation.path));
        let sent = sent(&request);
        for parameter in described["parameters"].as_array().into_iter().flatten() {
            let text = |key: &str| parameter[key].as_str().expect("a text").to_owned();
            let name = match text("in").as_str() {
                "query" => ("query", text("name")),
                "header" => ("header", text("name")),
                "cookie" => ("cookie", text("name")),
                _ => continue,
            };
            assert!(sent.contains(&name), "{name:?} of {}", operation.id);
        }
        count += 1;
    }
    assert!(count > 90, "{count}");
}

#[test]
fn properties_and_values_with_odd_names_are_written_as_they_came() {
    let schemas = &document()["components"]["schemas"];
    let properties = schemas["AllNames"]["properties"].as_object().expect("properties");
    let mut record: Map<String, Value> = properties
        .iter()
        .filter(|(_, schema)| schema["type"] == "string")
        .map(|(name, _)| (name.clone(), json!(name)))
        .collect();
    record.insert("enum_values".to_owned(), schemas["Names"]["enum"].clone());
    let json = Value::Object(record);
    let names: kitchen_sink::names::AllNames =
        serde_json::from_value(json.clone()).expect("the names");
    assert!(names.extra.is_empty(), "{:?}", names.extra);
    assert!(!format!("{:?}", names.enum_values).contains("Other("));
    assert_eq!(serde_json::to_value(&names).expect("JSON"), json);
}
