//! The bounds of the fields of a body.

use std::collections::BTreeMap;

use revio_runtime::{
    Bound, Decimal, Extra, InvalidBody, NaiveDate, Nullable, Object, Secret, Tristate,
    Value, placeholder, record,
};
use serde_json::json;

struct Line {
    rate: Option<Decimal>,
    notes: Option<Vec<String>>,
    extra: Extra,
}

record!(Line [Bound::MinProperties(1)] {
    "rate" => rate [Bound::Minimum("0.01"), Bound::MultipleOf("0.01")],
    "notes" => notes [Bound::MaxItems(2), Bound::Items(&[Bound::MaxLength(3)])],
});

struct Order {
    text: String,
    secret: Option<Secret>,
    clear: Tristate<String>,
    whole: Nullable<i64>,
    open: Option<i64>,
    float: Option<f64>,
    amount: Option<Decimal>,
    day: Option<NaiveDate>,
    tags: Option<Vec<String>>,
    counts: Option<BTreeMap<String, i64>>,
    object: Option<Object>,
    any: Option<Value>,
    line: Option<Box<Line>>,
    lines: Option<Vec<Line>>,
    extra: Extra,
}

record!(Order {
    "text" => text [Bound::MinLength(1), Bound::MaxLength(3)],
    "secret" => secret [Bound::MaxLength(4)],
    "clear" => clear [Bound::MinLength(2)],
    "whole" => whole [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "open" => open [Bound::ExclusiveMinimum("0"), Bound::ExclusiveMaximum("10")],
    "float" => float [Bound::Maximum("0.3"), Bound::MultipleOf("0.1")],
    "amount" => amount [Bound::Minimum("0"), Bound::Maximum("12345678901234567890.12")],
    "day" => day [Bound::MaxLength(8)],
    "tags" => tags [Bound::MinItems(1), Bound::UniqueItems],
    "counts" => counts [Bound::MaxProperties(1), Bound::Items(&[Bound::Minimum("0")])],
    "object" => object [Bound::MinProperties(1)],
    "any" => any [Bound::Maximum("5"), Bound::MaxLength(2), Bound::Items(&[Bound::Minimum("1")])],
    "line" => line,
    "lines" => lines [Bound::MaxItems(1)],
});

type Set = fn(&mut Order);

fn violations(set: Set) -> Vec<String> {
    let mut builder = revio_runtime::BodyBuilder::<Order>::default();
    builder.set("text").text = "abc".into();
    builder.set("whole").whole = Nullable::Null;
    set(builder.body_mut());
    match builder.build() {
        Ok(_) => Vec::new(),
        Err(invalid) => {
            assert!(invalid.missing.is_empty());
            invalid.violations.iter().map(ToString::to_string).collect()
        }
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn line(rate: &str) -> Line {
    Line { rate: Some(decimal(rate)), ..placeholder() }
}

#[test]
fn values_on_a_bound_are_within_it() {
    let cases: &[Set] = &[
        |it| it.text = "é\u{1F600}x".into(),
        |it| it.secret = Some("1234".into()),
        |it| it.clear = Tristate::Null,
        |it| it.whole = Nullable::Value(2_147_483_647),
        |it| it.open = Some(9),
        // The wire has `0.3`, whatever the binary digits are.
        |it| it.float = Some(0.3),
        |it| it.amount = Some(decimal("12345678901234567890.12")),
        |it| it.tags = Some(vec!["a".into(), "b".into()]),
        |it| it.counts = Some(BTreeMap::from([("a".into(), 0)])),
        |it| it.object = Some(Object::new().member("a", 1)),
        |it| it.any = Some(json!(5)),
        |it| it.any = Some(json!("ab")),
        |it| it.any = Some(json!([1, null, "a"])),
        |it| it.any = Some(json!(true)),
        |it| it.lines = Some(vec![line("0.10")]),
        |it| _ = it.extra.insert("secret".to_owned(), "12345".into()),
    ];
    for (index, set) in cases.iter().enumerate() {
        assert_eq!(violations(*set), [""; 0], "case {index}");
    }
}

#[test]
fn values_beyond_a_bound_are_named_with_the_bound() {
    for (set, expected) in BEYOND {
        assert_eq!(violations(*set), *expected);
    }
}

const BEYOND: &[(Set, &[&str])] = &[
    (
        |it| it.text = "é\u{1F600}xy".into(),
        &["`text` has 4 characters, the API accepts at most 3 characters"],
    ),
    (
        |it| it.text = String::new(),
        &["`text` has 0 characters, the API accepts at least 1 character"],
    ),
    (
        |it| it.secret = Some("12345".into()),
        &["`secret` has 5 characters, the API accepts at most 4 characters"],
    ),
    (
        |it| it.clear = "c".into(),
        &["`clear` has 1 character, the API accepts at least 2 characters"],
    ),
    (|it| it.whole = 0.into(), &["`whole` is 0, the API accepts at least 1"]),
    (
        |it| it.whole = 2_147_483_648.into(),
        &["`whole` is 2147483648, the API accepts at most 2147483647"],
    ),
    (|it| it.open = Some(0), &["`open` is 0, the API accepts more than 0"]),
    (|it| it.open = Some(10), &["`open` is 10, the API accepts less than 10"]),
    (
        |it| it.float = Some(0.1 + 0.2),
        &[
            "`float` is 0.30000000000000004, the API accepts at most 0.3",
            "`float` is 0.30000000000000004, the API accepts multiples of 0.1",
        ],
    ),
    (
        |it| it.float = Some(1e49),
        &[
            "`float` is 10000000000000000000000000000000000000000000000000, the API accepts at most 0.3",
        ],
    ),
    (
        |it| it.amount = Some(decimal("12345678901234567890.13")),
        &[
            "`amount` is 12345678901234567890.13, the API accepts at most 12345678901234567890.12",
        ],
    ),
    (
        |it| it.amount = Some(decimal("-0.0000000000000000000000000001")),
        &["`amount` is -0.0000000000000000000000000001, the API accepts at least 0"],
    ),
    (
        |it| it.day = NaiveDate::from_ymd_opt(2024, 1, 2),
        &["`day` has 10 characters, the API accepts at most 8 characters"],
    ),
    (
        |it| it.tags = Some(Vec::new()),
        &["`tags` has 0 items, the API accepts at least 1 item"],
    ),
    (
        |it| it.tags = Some(vec!["a".into(), "b".into(), "a".into()]),
        &["`tags` has a repeated item, the API accepts unique items"],
    ),
    (
        |it| it.counts = Some(BTreeMap::from([("a.b".into(), -1), ("c".into(), 0)])),
        &[
            "`counts` has 2 fields, the API accepts at most 1 field",
            r#"`counts["a.b"]` is -1, the API accepts at least 0"#,
        ],
    ),
    (
        |it| it.object = Some(Object::new()),
        &["`object` has 0 fields, the API accepts at least 1 field"],
    ),
    (|it| it.any = Some(json!(6)), &["`any` is 6, the API accepts at most 5"]),
    (
        |it| it.any = Some(json!("abc")),
        &["`any` has 3 characters, the API accepts at most 2 characters"],
    ),
    (|it| it.any = Some(json!([1, 0])), &["`any[1]` is 0, the API accepts at least 1"]),
    (
        |it| it.line = Some(Box::new(line("0"))),
        &["`line.rate` is 0, the API accepts at least 0.01"],
    ),
    (
        |it| it.line = Some(Box::new(placeholder())),
        &["`line` has 0 fields, the API accepts at least 1 field"],
    ),
    (
        |it| {
            let notes = Some(vec!["a".into(), "long".into(), "c".into()]);
            it.lines = Some(vec![line("1"), Line { notes, ..line("0.125") }]);
        },
        &[
            "`lines` has 2 items, the API accepts at most 1 item",
            "`lines[1].rate` is 0.125, the API accepts multiples of 0.01",
            "`lines[1].notes` has 3 items, the API accepts at most 2 items",
            "`lines[1].notes[1]` has 4 characters, the API accepts at most 3 characters",
        ],
    ),
];

#[test]
fn missing_fields_and_values_out_of_bounds_are_reported_together() {
    let mut builder = revio_runtime::BodyBuilder::<Order>::default();
    builder.set("secret").secret = Some("hunter2".into());
    builder.set("open").open = Some(-5);
    let invalid: InvalidBody = builder.build().map(drop).unwrap_err();
    assert_eq!(invalid.missing, ["text", "whole"]);
    let paths: Vec<&str> =
        invalid.violations.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["secret", "open"]);
    assert_eq!(invalid.violations[1].found, "-5");
    assert_eq!(invalid.violations[1].bound, Bound::ExclusiveMinimum("0"));
    assert_eq!(
        invalid.to_string(),
        "Order lacks text, whole: set them before build(); `secret` has 7 characters, the API \
         accepts at most 4 characters; `open` is -5, the API accepts more than 0"
    );
    assert!(!format!("{invalid:?}").contains("hunter2"));
}
