//! A record with another key than the one that was requested.

use revio_runtime::{
    Extra, Operation, ResponseKind, Result, RetrySafety, record, union,
};

use crate::support::contacts::{Contact, operation};
use crate::support::{Answer, Reply, Server, client};

/// The key is a text, a number, or either; a server may leave it out.
struct Plan {
    code: Option<String>,
    number: Option<i64>,
    either: Option<Either>,
    extra: Extra,
}
record!(Plan { "code" => code, "number" => number, "either" => either });

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Text(String),
    Number(i64),
}
union!(Either { Text, Number });

const fn get(path: &'static str) -> Operation {
    let response = ResponseKind::Record("Plan");
    operation("contacts_plan", revio_runtime::HttpMethod::Get, path, response)
}
static BY_CODE: Operation = get("/Plans/{code}");
static BY_NUMBER: Operation = get("/Plans/{number}");
static BY_EITHER: Operation = get("/Plans/{either}");
static BY_OTHER: Operation = get("/Plans/{plan_id}");
static PART: Operation = get("/Plans/{number}/part");
static UPDATE: Operation = Operation {
    retry: RetrySafety::Unsafe,
    ..operation(
        "contacts_replace_plan",
        revio_runtime::HttpMethod::Put,
        "/Plans/{number}",
        ResponseKind::Record("Plan"),
    )
};

async fn call(operation: &'static Operation, key: &str, body: &str) -> Result<Plan> {
    let server = Server::start([Reply::json(200, body)]).await;
    let call = client(&server).handle.call(operation);
    let name = operation.path.split(['{', '}']).nth(1).expect("a parameter");
    call.path_param::<String>(name, key).send_for_value::<Plan>().answer().await
}

#[tokio::test]
async fn another_record_is_an_error_with_both_keys() {
    let server = Server::start([Reply::json(200, r#"{"contact_id":9}"#)]).await;
    let error = client(&server).get(5).answer().await.expect_err("another record");
    assert_eq!(
        error.to_string(),
        "GET /Contacts/5 (contacts_get): 200 OK, but the body cannot be decoded: it is another \
         record: requested `contact_id` 5, found 9"
    );
    assert!(error.is_decode());
    for (operation, key, body) in [
        (&BY_CODE, "A-1", r#"{"code":"A-2"}"#),
        (&BY_CODE, "A-1", r#"{"code":"5"}"#),
        (&BY_CODE, "5", r#"{"code":"A-1"}"#),
        (&BY_CODE, "a b/ü", r#"{"code":"a b"}"#),
        (&BY_NUMBER, "5", r#"{"number":"6"}"#),
        (&BY_NUMBER, "5", r#"{"number":50}"#),
        (&BY_EITHER, "5", r#"{"either":6}"#),
        (&BY_EITHER, "5", r#"{"either":"x"}"#),
        (&UPDATE, "5", r#"{"number":6}"#),
    ] {
        let error = call(operation, key, body).await.expect_err(body);
        assert!(error.to_string().contains("it is another record"), "{error}");
        assert_eq!(error.outcome_unknown(), std::ptr::eq(operation, &raw const UPDATE));
    }
}

#[tokio::test]
async fn the_same_key_may_be_written_in_another_way() {
    for (operation, key, body) in [
        (&BY_CODE, "A-1", r#"{"code":"A-1"}"#),
        (&BY_CODE, "A-1", r#"{"code":"a-1"}"#),
        (&BY_CODE, "a b/ü", r#"{"code":"a b/ü"}"#),
        (&BY_CODE, "7", r#"{"code":7}"#),
        (&BY_NUMBER, "5", r#"{"number":"5"}"#),
        (&BY_NUMBER, "5", r#"{"number":5.0}"#),
        (&BY_NUMBER, "005", r#"{"number":5}"#),
        (&BY_EITHER, "5", r#"{"either":"5"}"#),
        (&UPDATE, "5", r#"{"number":5}"#),
        // Without the key, nothing says that it is another record.
        (&BY_NUMBER, "5", "{}"),
        (&BY_NUMBER, "5", r#"{"number":null}"#),
        // The server knows which number this is.
        (&BY_NUMBER, "me", r#"{"number":5}"#),
        // Not the key of the record.
        (&BY_OTHER, "5", r#"{"number":6}"#),
        (&PART, "5", r#"{"number":6}"#),
    ] {
        call(operation, key, body).await.expect(body);
    }
    let server = Server::start([Reply::json(200, r#"{"contact_id":"5"}"#)]).await;
    let contact: Contact = client(&server).get(5).answer().await.expect("a contact");
    assert_eq!(contact.contact_id.get(), 5);
}
