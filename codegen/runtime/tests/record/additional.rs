//! Properties without a field, in a map.

use std::collections::BTreeMap;

use revio_runtime::{Decimal, Extra, newtype, record, write_json};

use super::sample::{read, written};

struct Prices {
    name: Option<String>,
    others: Option<BTreeMap<String, Decimal>>,
    extra: Extra,
}

record!(Prices, rest(others) { "name" => name });

#[derive(Clone, Debug, Default, PartialEq)]
struct Tree(pub Vec<Tree>);

newtype!(Tree = Vec<Tree>);

#[test]
fn fields_without_a_name_are_in_the_map() {
    let body = r#"{"b":1.50,"name":"x","a":"2"}"#;
    let prices = read::<Prices>(body).unwrap();
    let others = prices.others.as_ref().unwrap();
    assert_eq!(others["a"], Decimal::new(2, 0));
    assert_eq!(others["b"].to_string(), "1.50");
    assert!(prices.extra.is_empty());
    assert_eq!(written::<Prices>(body), r#"{"name":"x","a":2,"b":1.50}"#);
    assert_eq!(
        serde_json::to_string(&prices).unwrap(),
        r#"{"name":"x","a":2,"b":1.50}"#
    );
    let debug = format!("{prices:?}");
    assert!(debug.contains("a: 2") && debug.contains("b: 1.50"), "{debug}");
}

#[test]
fn there_may_be_none() {
    assert_eq!(read::<Prices>(r#"{"name":"x"}"#).unwrap().others, None);
    assert_eq!(written::<Prices>("{}"), "{}");
}

#[test]
fn a_value_of_another_type_is_an_error_at_its_name() {
    let error = read::<Prices>(r#"{"a":1,"b":[]}"#).err().unwrap();
    assert!(error.starts_with("b: ") || error.contains("[\"b\"]"), "{error}");
    assert!(read::<Prices>(r#"{"a":1,"a":2}"#).is_err());
    assert!(read::<Prices>(r#"{"a":null}"#).is_err());
}

#[test]
fn records_with_different_values_differ() {
    let [one, same, other] = [r#"{"a":1}"#, r#"{"a":1.0}"#, r#"{"a":2}"#]
        .map(|body| read::<Prices>(body).unwrap());
    assert!(one == same && one != other);
}

#[test]
fn a_named_field_takes_precedence_in_the_output() {
    let mut prices = read::<Prices>(r#"{"name":"x"}"#).unwrap();
    prices.others = Some(BTreeMap::from([("name".to_owned(), Decimal::ONE)]));
    assert_eq!(write_json(&prices).unwrap(), br#"{"name":"x"}"#);
}

#[test]
fn a_list_may_contain_itself() {
    let tree = read::<Tree>("[[],[[]]]").unwrap();
    assert_eq!(tree, Tree::from(vec![Tree::default(), Tree(vec![Tree::default()])]));
    assert_eq!(tree.len(), 2);
    assert_eq!(written::<Tree>("[[],[[]]]"), "[[],[[]]]");
    let error = read::<Tree>("[[],[1]]").unwrap_err();
    assert!(error.contains("expected an array"), "{error}");
}
