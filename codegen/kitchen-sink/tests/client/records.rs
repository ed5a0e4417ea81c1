//! Object models: what a field holds, and that every value is written as it came.

use kitchen_sink::records::{
    Car, Level, Owner, Rate, SerialNumber, Sink, SinkColor, SinkId, SinkMixed, SinkPatch,
};
use kitchen_sink::{Decimal, Nullable};

use crate::support::{Server, line};

/// Reads a record from a response, and sends it back.
async fn sent_back(json: &'static str) -> (Sink, String) {
    let server = Server::json(json).await;
    let records = server.client().records();
    let sink = records.get().await.expect(json);
    records.put(sink.clone()).await.expect(json);
    let sent = server.take_requests().pop().expect("a request").into_body();
    (sink, String::from_utf8(sent.to_vec()).expect("a text"))
}

#[tokio::test]
async fn every_value_is_written_as_it_came() {
    for json in [
        r#"{"sink_id":9007199254740993,"serial":"00-1"}"#,
        r#"{"car":{"plate":"B 1","weight":1.50,"doors":4,"color":"red"}}"#,
        r#"{"owner":{"born":"1990-01-02","name":"A"}}"#,
        r#"{"owner":{ "name": "A", "since": 1.0 }}"#,
        r#"{"counts":{"total":3,"a":1,"b":2}}"#,
        r#"{"counts_in_parts":{"total":3,"size":1,"a":2}}"#,
        r#"{"names":["a",null,""]}"#,
        r#"{"grid":[[1,null],null,[]]}"#,
        r#"{"scores":{"a":null,"b":0.10}}"#,
        r#"{"cars":{"a":[{"plate":"B 1","doors":4}],"b":[]}}"#,
        r#"{"level":-1,"levels":[0,10,11]}"#,
        r#"{"rate":0.5}"#,
        r#"{"rate":0.75}"#,
        r#"{"color":"dark green"}"#,
        r#"{"color":"blue"}"#,
        r#"{"mixed":"auto"}"#,
        r#"{"mixed":2}"#,
        r#"{"mixed":true}"#,
        r#"{"list":[[],[[]]]}"#,
        r#"{"map":{"a":{"b":{}}}}"#,
        r#"{"next":{"next":{"sink_id":1}}}"#,
        r#"{"at":"2026-02-03T04:05:06+05:30","on":"2026-02-03"}"#,
        r#"{"at":"2026-02-03T04:05:06.789Z"}"#,
        r#"{"big":9223372036854775807,"price":79228162514264337593543950335}"#,
        r#"{"price":0.0000000000000000000000000001}"#,
        r#"{"untyped":[null,1.5,{"a":"b"}],"described":"text"}"#,
        r#"{"object":{"a":[2],"b":1},"anything_else":{"a":null,"z":{}}}"#,
        r#"{"items_without_a_type":[1,"a",{}],"in_json":[{"b":1,"c":{}}]}"#,
        r#"{"unknown":{"a":null,"b":1.5}}"#,
    ] {
        let (_, sent) = sent_back(json).await;
        assert_eq!(sent, json);
    }
}

#[tokio::test]
async fn parts_are_merged_into_one_record() {
    let (sink, _) = sent_back(r#"{"car":{"plate":"B 1","doors":4}}"#).await;
    let Some(Car { plate, weight: None, doors: 4, .. }) = sink.car else { panic!() };
    assert_eq!(plate, "B 1");
    let server = Server::json(r#"{"car":{"doors":4}}"#).await;
    let error = server.client().records().get().await.expect_err("no plate");
    assert!(error.to_string().contains(": car.plate: "), "{error}");
}

#[tokio::test]
async fn properties_beside_alternatives_belong_to_each() {
    let (sink, _) = sent_back(r#"{"owner":{"born":"1990-01-02","name":"A"}}"#).await;
    assert!(matches!(sink.owner, Some(Owner::Private(it)) if it.name == "A"));
    let (sink, _) = sent_back(r#"{"owner":{"number":7,"name":"B"}}"#).await;
    assert!(matches!(sink.owner, Some(Owner::Trade(it)) if it.name == "B"));
}

#[tokio::test]
async fn further_properties_have_their_type() {
    let (sink, _) = sent_back(r#"{"counts":{"total":3,"a":1}}"#).await;
    let counts = sink.counts.expect("counts");
    let additional = counts.additional.expect("further properties");
    assert_eq!((counts.total, additional["a"]), (3, 1));
    let server = Server::json(r#"{"counts":{"total":3,"odd":"two"}}"#).await;
    let error = server.client().records().get().await.expect_err("a text");
    assert!(error.to_string().contains(r#": counts["odd"]: "#), "{error}");
}

#[tokio::test]
async fn null_is_a_value_in_lists_and_maps_only() {
    let json = r#"{"names":["a",null],"scores":{"a":null},"note":null}"#;
    let (sink, _) = sent_back(json).await;
    let names = sink.names.expect("names");
    assert_eq!(names, [Nullable::Value("a".to_owned()), Nullable::Null]);
    assert_eq!(sink.scores.expect("scores")["a"], Nullable::Null);
    assert_eq!(sink.note, None);
}

#[tokio::test]
async fn enums_of_every_type_are_open() {
    let (sink, _) = sent_back(
        r#"{"level":10,"rate":1E+2,"fixed":false,"color":"red","mixed":false,"levels":[11]}"#,
    )
    .await;
    assert_eq!(sink.level, Some(Level::N10));
    assert_eq!(sink.levels, Some(vec![Level::Other(11)]));
    assert_eq!(sink.rate, Some(Rate::N100));
    assert_eq!(sink.fixed, Some(false));
    assert_eq!(sink.color, Some(SinkColor::Red));
    assert_eq!(sink.mixed, Some(SinkMixed::Bool(false)));
}

#[tokio::test]
async fn integers_beyond_64_bits_are_errors_that_name_the_field() {
    let server = Server::json(r#"{"huge":18446744073709551615}"#).await;
    let error = server.client().records().get().await.expect_err("too large");
    assert!(error.to_string().contains(": huge: "), "{error}");
}

#[tokio::test]
async fn money_and_offsets_are_exact() {
    let (sink, _) = sent_back(r#"{"price":0.1,"at":"2026-02-03T04:05:06+05:30"}"#).await;
    assert_eq!(sink.price, Some(Decimal::new(1, 1)));
    assert_eq!(sink.at.expect("a time").offset().local_minus_utc(), 19_800);
}

/// As other servers write numbers and times.
#[tokio::test]
async fn money_is_read_from_text_and_a_time_may_lack_its_offset() {
    let (sink, _) = sent_back(r#"{"price":"0.10","at":"2026-02-03T04:05:06"}"#).await;
    assert_eq!(sink.price, Some(Decimal::new(10, 2)));
    assert_eq!(sink.at.expect("a time").offset().local_minus_utc(), 0);
}

#[tokio::test]
async fn a_change_is_absent_null_or_a_value_and_has_nothing_that_is_read_only() {
    let server = Server::no_content().await;
    let records = server.client().records();
    let body = || SinkPatch::builder().price(5);
    for (body, expected) in [
        (body(), r#"{"price":5}"#),
        (body().note("a"), r#"{"price":5,"note":"a"}"#),
        (body().clear_note().clear_on(), r#"{"price":5,"note":null,"on":null}"#),
    ] {
        records.patch(7, body.build().expect("a body")).await.expect("changed");
        assert_eq!(server.take_request().body(), expected);
    }
    let error = SinkPatch::builder().build().expect_err("no price");
    assert!(error.to_string().contains("SinkPatch lacks price"), "{error}");
}

#[tokio::test]
async fn identifiers_are_types_of_their_own() {
    let server = Server::json("{}").await;
    let records = server.client().records();
    let find = records.find(SinkId::from(7)).serial(SerialNumber::from("00/1"));
    find.level(Level::Minus1).await.expect("found");
    let target = "/records/7?serial=00%2F1&level=-1";
    assert_eq!(line(&server.take_request()).1, target);
}
