//! Values of several types: which alternative is read, and that every value is written as it came.

use kitchen_sink::unions::{
    Nested, Party, Pet, Setting, Tree, UnionValues, UnionValuesNullInside,
};

use crate::support::Server;

/// Reads the values from a response, and sends them back.
async fn sent_back(json: &'static str) -> (UnionValues, String) {
    let server = Server::json(json).await;
    let unions = server.client().unions();
    let values = unions.get().await.expect(json);
    unions.put(values.clone()).await.expect(json);
    let sent = server.take_requests().pop().expect("a request").into_body();
    (values, String::from_utf8(sent.to_vec()).expect("a text"))
}

/// Asserts that values of one property are read as an alternative, and written as they came.
macro_rules! check {
    ($field:ident: $($json:literal => $pattern:pat),+ $(,)?) => {$(
        let json = concat!("{\"", stringify!($field), "\":", $json, "}");
        let (values, sent) = sent_back(json).await;
        let value = values.$field.expect(json);
        assert!(matches!(value, $pattern), "{json}: {value:?}");
        assert_eq!(sent, json);
    )+};
}

#[tokio::test]
async fn the_json_type_decides() {
    check!(by_type:
        "true" => Setting::Bool(true),
        "5" => Setting::Number(5),
        "\"5\"" => Setting::Text(_),
        "[]" => Setting::Array(_),
        "{\"value\":\"a\",\"more\":1}" => Setting::Object(_),
    );
    check!(tree:
        "\"leaf\"" => Tree::Text(_),
        "[\"a\",[[],{\"b\":[\"c\"]}]]" => Tree::Array(_),
        "{\"a\":{\"b\":[\"c\"]}}" => Tree::Object(_),
    );
    check!(null_inside:
        "\"a\"" => UnionValuesNullInside::Text(_),
        "1" => UnionValuesNullInside::Number(1),
    );
}

#[tokio::test]
async fn the_discriminator_decides_by_mapping_and_by_name() {
    check!(by_name:
        "{\"kind\":\"cat\",\"lives\":9}" => Pet::Cat(_),
        "{\"kind\":\"kitten\"}" => Pet::Cat(_),
        "{\"kind\":\"Cat\"}" => Pet::Cat(_),
        "{\"kind\":\"Dog\",\"lives\":9}" => Pet::Dog(_),
        "{\"kind\":\"Dog\",\"friend\":{\"kind\":\"Bird\",\"wings\":2}}" => Pet::Dog(_),
    );
}

/// Order, spaces, digits and repeated names are those of the response.
#[tokio::test]
async fn a_value_of_no_alternative_is_kept_to_the_byte() {
    check!(by_name:
        r#"{ "wings": 2.50, "kind" : "fish" }"# => Pet::Other(_),
        r#"{"kind":"cats","lives":1e400}"# => Pet::Other(_),
        r#"{"lives":9}"# => Pet::Other(_),
        r#"{"kind":null}"# => Pet::Other(_),
        r#"{"kind":["cat"]}"# => Pet::Other(_),
        r#""cat""# => Pet::Other(_),
        r#"[ 1, 2 ]"# => Pet::Other(_),
    );
    check!(by_fit:
        r#"{ "name": 5 }"# => Party::Other(_),
        r#"0.10"# => Party::Other(_),
        r#"false"# => Party::Other(_),
        r#"{"number":12345678901234567890, "number":1}"# => Party::Other(_),
    );
    check!(nested:
        r#"0.50"# => Nested::Other(_),
    );
}

#[tokio::test]
async fn the_best_fit_decides_and_then_the_order() {
    check!(by_fit:
        r#"{"name":"A"}"# => Party::Person(_),
        r#"{"name":"A","number":5}"# => Party::Company(_),
        r#"{"name":"A","number":5,"site":"x"}"# => Party::SameAsACompany(_),
        r#"{"name":"A","boss":"anonymous","number":"five"}"# => Party::Person(_),
        r#"{"name":"A","boss":{"name":"B","number":1}}"# => Party::Person(_),
        r#""2026-02-03""# => Party::Date(_),
        r#""anonymous""# => Party::Variant5(_),
        r#""unlisted""# => Party::Variant5(_),
        r#"[{"name":"A"},["anonymous"]]"# => Party::PartyList(_),
    );
}

#[tokio::test]
async fn a_union_of_unions_reads_what_either_reads() {
    check!(nested:
        r#"{"kind":"cat"}"# => Nested::Pet(_),
        r#"true"# => Nested::Setting(_),
        r#"["a"]"# => Nested::Setting(_),
        r#"{"value":"a"}"# => Nested::Setting(_),
    );
}

#[tokio::test]
async fn unions_are_held_by_lists_and_maps_and_may_be_null() {
    for json in [
        r#"{"pets":[{"kind":"cat"},{"kind":"fish" },7]}"#,
        r#"{"nullable_pets":[null,{"kind":"cat"},{"kind": "fish"}]}"#,
        r#"{"pets_by_name":{"":{"kind":"Dog"},"b":{ "a": 1.0 }}}"#,
        r#"{"nullable":{"kind":"a","friend":{"kind":"b"}}}"#,
        r#"{"amounts":0.10}"#,
        r#"{"amounts":[12345678901234567.89]}"#,
    ] {
        let (_, sent) = sent_back(json).await;
        assert_eq!(sent, json);
    }
    let (values, _) = sent_back(r#"{"nullable":null,"null_inside":null}"#).await;
    assert!(values.nullable.is_none() && values.null_inside.is_none());
}

#[tokio::test]
async fn a_union_is_a_whole_body() {
    let server = Server::json(r#"[{"kind":"cat"},{"kind":"dragon","heads":3.0}]"#).await;
    let unions = server.client().unions();
    let pets = unions.pets().await.expect("pets");
    assert!(matches!(&pets[..], [Pet::Cat(_), Pet::Other(_)]), "{pets:?}");
    server.take_requests();
    for (pet, json) in
        pets.into_iter().zip([r#"{"kind":"cat"}"#, r#"{"kind":"dragon","heads":3.0}"#])
    {
        unions.store(pet).await.expect("stored");
        assert_eq!(server.take_request().body(), json);
    }
}
