//! Unions that a discriminator or the content tells apart.

use std::collections::BTreeMap;

use revio_runtime::{
    Decimal, Extra, NaiveDate, Nullable, RawJson, Value, one_of, record, union,
};

use super::sample::{Status, read, written};

struct Cat {
    kind: String,
    lives: Option<i64>,
    extra: Extra,
}

record!(Cat { "kind" => kind, "lives" => lives });

struct Dog {
    kind: String,
    owner: Option<Box<Pet>>,
    extra: Extra,
}

record!(Dog { "kind" => kind, "owner" => owner });

#[derive(Clone, Debug, PartialEq)]
enum Pet {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Other(RawJson),
}

one_of!(Pet, by("kind", "cat" = 0, "kitten" = 0, "dog" = 1, "1" = 1) {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
});

struct Person {
    name: String,
    age: Option<i64>,
    boss: Option<Box<Target>>,
    extra: Extra,
}

record!(Person { "name" => name, "age" => age, "boss" => boss });

struct Company {
    name: String,
    tax_id: i64,
    extra: Extra,
}

record!(Company { "name" => name, "tax_id" => tax_id });

struct Account {
    status: Status,
    level: Option<String>,
    extra: Extra,
}

record!(Account { "status" => status, "level" => level });

#[derive(Clone, Debug, PartialEq)]
enum Target {
    Person(Box<Person>),
    Company(Box<Company>),
    Account(Box<Account>),
    Text(String),
    Date(NaiveDate),
    Status(Status),
    Number(Decimal),
    Integer(i64),
    Numbers(Vec<Nullable<i64>>),
    Targets(Vec<Target>),
    Other(RawJson),
}

one_of!(Target {
    Person(Box<Person>),
    Company(Box<Company>),
    Account(Box<Account>),
    Text(String),
    Date(NaiveDate),
    Status(Status),
    Number(Decimal),
    Integer(i64),
    Numbers(Vec<Nullable<i64>>),
    Targets(Vec<Target>),
});

#[derive(Clone, Debug, PartialEq)]
enum Scalar {
    Bool(bool),
    Text(String),
}

union!(Scalar { Bool, Text });

#[derive(Clone, Debug, PartialEq)]
enum Outer {
    Scalar(Box<Scalar>),
    Pet(Box<Pet>),
    Target(Box<Target>),
    Other(RawJson),
}

one_of!(Outer { Scalar(Box<Scalar>), Pet(Box<Pet>), Target(Box<Target>) });

/// The name of the variant that a text is read as.
fn variant<T: revio_runtime::Codec + std::fmt::Debug>(json: &str) -> String {
    let value = read::<T>(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let text = format!("{value:?}");
    text.split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn a_discriminator_selects_the_alternative() {
    assert_eq!(variant::<Pet>(r#"{"kind":"cat"}"#), "Cat");
    assert_eq!(variant::<Pet>(r#"{"kind":"kitten","x":1}"#), "Cat");
    assert_eq!(variant::<Pet>(r#"{"lives":9,"kind":"dog"}"#), "Dog");
    assert_eq!(variant::<Pet>(r#"{"kind":1}"#), "Dog");
}

/// Also its blanks, and digits that no float holds.
#[test]
fn an_unknown_discriminator_is_kept_byte_for_byte() {
    for json in [
        r#"{ "kind" : "fish", "weight": 0.10000000000000000000001 }"#,
        r#"{"kind":"Cat"}"#,
        r#"{"lives":9}"#,
        r#"{"kind":null}"#,
        r#"{"kind":["cat"]}"#,
        "{}",
    ] {
        assert_eq!(variant::<Pet>(json), "Other", "{json}");
        assert_eq!(written::<Pet>(json), json);
        let list = format!("[{json},{json}]");
        assert_eq!(written::<Vec<Pet>>(&list), list);
    }
    assert_eq!(written::<Pet>("[ 1.0 ]"), "[ 1.0 ]");
}

/// The discriminator says which type was meant, so the error is that of the type.
#[test]
fn the_selected_alternative_must_be_readable() {
    let error = read::<Pet>(r#"{"kind":"cat","lives":"many"}"#).unwrap_err();
    assert!(error.starts_with("lives: invalid value"), "{error}");
    let nested = r#"{"kind":"dog","owner":{"kind":"cat","lives":[]}}"#;
    let error = read::<Pet>(nested).unwrap_err();
    assert!(error.starts_with("owner.lives: "), "{error}");
    assert!(read::<Pet>("null").is_err());
    assert_eq!(written::<Nullable<Pet>>("null"), "null");
}

#[test]
fn required_fields_decide_among_objects() {
    let cases = [
        (r#"{"name":"a"}"#, "Person"),
        (r#"{"name":"a","tax_id":1}"#, "Company"),
        (r#"{"name":"a","tax_id":"x"}"#, "Person"),
        (r#"{"name":"a","age":1,"tax_id":1}"#, "Person"),
        (r#"{"status":"ACTIVE"}"#, "Account"),
        (r#"{"status":1}"#, "Other"),
        (r#"{"name":1}"#, "Other"),
        ("{}", "Other"),
    ];
    for (json, expected) in cases {
        assert_eq!(variant::<Target>(json), expected, "{json}");
        assert_eq!(written::<Target>(json), json);
    }
}

#[test]
fn the_most_specific_scalar_is_read() {
    let cases = [
        (r#""ACTIVE""#, "Status"),
        (r#""2024-01-02""#, "Date"),
        (r#""tomorrow""#, "Text"),
        (r#""""#, "Text"),
        ("5", "Integer"),
        ("5.5", "Number"),
        ("123456789012345678901", "Number"),
        ("5.0", "Number"),
        ("true", "Other"),
        ("[]", "Numbers"),
        ("[1,null]", "Numbers"),
        (r#"[1,"a"]"#, "Targets"),
    ];
    for (json, expected) in cases {
        assert_eq!(variant::<Target>(json), expected, "{json}");
        assert_eq!(written::<Target>(json), json);
    }
}

#[test]
fn a_union_can_be_an_alternative() {
    let cases = [
        ("true", "Scalar"),
        (r#""a""#, "Scalar"),
        (r#"{"kind":"cat"}"#, "Pet"),
        (r#"{"name":"a","kind":"cow"}"#, "Target"),
        ("5", "Target"),
        (r#"{"x":1}"#, "Other"),
    ];
    for (json, expected) in cases {
        assert_eq!(variant::<Outer>(json), expected, "{json}");
        assert_eq!(written::<Outer>(json), json);
    }
}

/// Each level is looked at once, not once for each alternative of the levels around it.
#[test]
fn a_deep_value_is_read_in_linear_time() {
    let depth = 40;
    let open = r#"{"name":"a","boss":"#.repeat(depth);
    let json = format!("{open}1{}", "}".repeat(depth));
    assert_eq!(written::<Target>(&json), json);
    // A name that comes twice cannot be read, so the value around it is kept as it is.
    let json = format!(r#"{open}{{"name":"a","name":"b"}}{}"#, "}".repeat(depth));
    assert_eq!(written::<Target>(&json), json);
}

#[test]
fn other_formats_follow_the_same_rule() {
    let value: Value = serde_json::json!({"kind": "dog", "owner": {"kind": "cow"}});
    let pet: Pet = serde_json::from_value(value.clone()).unwrap();
    assert!(
        matches!(&pet, Pet::Dog(dog) if matches!(dog.owner.as_deref(), Some(Pet::Other(_))))
    );
    assert_eq!(serde_json::to_value(&pet).unwrap(), value);
    let yaml = "kind: cow\nlegs: 4\n";
    let pet: Pet = serde_yaml::from_str(yaml).unwrap();
    assert_eq!(
        pet,
        Pet::Other(RawJson::from(serde_json::json!({"kind": "cow", "legs": 4})))
    );
    assert_eq!(serde_yaml::to_string(&pet).unwrap(), yaml);
}

/// Whether the values of what fits no alternative are sensitive is unknown.
#[test]
fn unknown_values_are_not_printed() {
    let pet = read::<Pet>(r#"{"kind":"fish","pin":"1234"}"#).unwrap();
    assert_eq!(format!("{pet:?}"), r#"Other({"kind", "pin"})"#);
    let redacted = serde_json::to_string(&revio_runtime::Redacted::new(&pet)).unwrap();
    assert_eq!(redacted, r#""[redacted]""#);
}

#[test]
fn an_alternative_converts_into_the_union() {
    assert_eq!(Target::from("a"), Target::Text("a".to_owned()));
    assert_eq!(Target::from(5), Target::Integer(5));
    let cat = Cat { kind: "cat".to_owned(), lives: None, extra: Extra::new() };
    assert_eq!(Pet::from(cat.clone()), Pet::Cat(Box::new(cat)));
}

struct Counts {
    others: Option<BTreeMap<String, i64>>,
    extra: Extra,
}

record!(Counts, rest(others) {});

struct Labels {
    others: Option<BTreeMap<String, String>>,
    extra: Extra,
}

record!(Labels, rest(others) {});

#[derive(Clone, Debug, PartialEq)]
enum Tags {
    Counts(Box<Counts>),
    Labels(Box<Labels>),
    Other(RawJson),
}

one_of!(Tags { Counts(Box<Counts>), Labels(Box<Labels>) });

#[test]
fn values_without_a_name_select_the_alternative() {
    assert_eq!(variant::<Tags>(r#"{"a":1}"#), "Counts");
    assert_eq!(variant::<Tags>(r#"{"a":"b"}"#), "Labels");
    assert_eq!(variant::<Tags>(r#"{"a":[]}"#), "Other");
}
