//! A table of members with one of each kind, and what is found in a body.

use revio_runtime::drift::{Finding, JsonType, inspect};
use revio_runtime::registry::{Api, Envelopes, PageFields};
use revio_runtime::{
    Evidence, HttpMethod, Operation, ResponseKind, RetrySafety, schemas,
};

use crate::api::CONVENTIONS;

schemas!(SCHEMAS {
    Required "Item"/"item_id" => Identifier("ItemId"),
    Optional "Item"/"flag" => Boolean,
    Optional "Item"/"whole" => Integer,
    Optional "Item"/"weight" => Number,
    Optional "Item"/"price" => Decimal,
    Optional "Item"/"name" => Text,
    Optional "Item"/"pin" => Secret,
    Optional "Item"/"made" => DateTime,
    Optional "Item"/"born" => Date,
    Optional "Item"/"any" => Any,
    Optional "Item"/"status" => Enum(&["ACTIVE", "CLOSED"]),
    Optional "Item"/"open" => Object(""),
    Optional "Item"/"bare" => Object("Bare"),
    Optional "Item"/"line" => Object("Line"),
    Optional "Item"/"names" => List(&Text),
    Optional "Item"/"lines" => List(&Object("Line")),
    Optional "Item"/"pins" => List(&Secret),
    Optional "Item"/"code" => OneOf(&[Text, Integer]),
    Optional "Item"/"hidden" => OneOf(&[Secret, Boolean]),
    Optional "Item"/"sort" => OneOf(&[Enum(&["UP"]), Integer]),
    Required "Line"/"text" => Text,
    Nullable "Line"/"note" => Text,
    Optional "Line"/"inner" => Object("Line"),
    Optional "Line"/"a/b" => Integer,
    Optional "Single"/"ok" => Boolean,
    Optional "Single"/"links" => List(&Object("Link")),
    Optional "Link"/"href" => Text,
    Optional "Page"/"ok" => Boolean,
    Required "Page"/"more" => Boolean,
    Optional "Page"/"count" => Integer,
    Required "Page"/"items" => List(&Object("")),
    Optional "Made"/"ok" => Boolean,
    Optional "Made"/"id" => Integer,
    Optional "Done"/"ok" => Boolean,
});

const fn operation(response: ResponseKind) -> Operation {
    Operation {
        id: "items_call",
        resource: "items",
        name: "call",
        method: HttpMethod::Get,
        path: "/Items",
        parameters: &[],
        body: None,
        response,
        evidence: Evidence::Official,
        retry: RetrySafety::Safe,
        feature: None,
    }
}

pub(crate) static API: Api = Api {
    conventions: &CONVENTIONS,
    operations: &[],
    fields: SCHEMAS,
    envelopes: Envelopes {
        single: "Single",
        collection: "Page",
        created: "Made",
        done: "Done",
    },
    page_fields: Some(PageFields {
        records: "items",
        more: "more",
        count: Some("count"),
    }),
};

/// What is found in a body that answers so.
pub(crate) fn found(answer: ResponseKind, body: &str) -> Vec<Finding> {
    inspect(&API, &operation(answer), body.as_bytes())
}

/// A body that answers so has this in it and nothing else: pointer, schema, what is unexpected,
/// the kind, and where there are, `=` the word and `x` the number.
#[track_caller]
pub(crate) fn check_answer(answer: ResponseKind, body: &str, expected: &[&str]) {
    let shown: Vec<String> = found(answer, body).iter().map(shown).collect();
    assert_eq!(shown, expected, "{body}");
}

/// The same for an item with these members beside its key.
#[track_caller]
pub(crate) fn check(members: &str, expected: &[&str]) {
    let body = format!(r#"{{"item_id": 1, {members}}}"#);
    check_answer(ResponseKind::Record("Item"), &body, expected);
}

fn shown(finding: &Finding) -> String {
    let Finding { pointer, schema, unexpected, found, value, count, .. } = finding;
    let kind = found.map_or("-", JsonType::as_str);
    let word = value.as_ref().map_or_else(String::new, |value| format!(" ={value}"));
    let times = if *count == 1 { String::new() } else { format!(" x{count}") };
    format!("{pointer} {schema} {} {kind}{word}{times}", unexpected.as_str())
}
