//! The observer of a client: what is reported when the API differs from the spec, and that nothing
//! is reported when it does not.

mod failing;

use std::sync::{Arc, Mutex};

use revio::drift::{Finding, Observer};
use revio::fake::{Fault, Server};
use revio::notes::NoteCreate;
use revio::registry::{OPERATIONS, ResponseKind};
use revio::{Client, Method, Value};

/// An observer that keeps the findings: the operation, the pointer and what is unexpected.
#[derive(Clone, Default)]
struct Reported(Arc<Mutex<Vec<String>>>);

impl Observer for Reported {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
        let reported = findings
            .iter()
            .map(|it| format!("{operation} {} {}", it.pointer, it.unexpected.as_str()));
        self.0.lock().expect("a lock").extend(reported);
    }
}

impl Reported {
    /// The findings since the last call of this method.
    fn since(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("a lock"))
    }
}

/// A server with made-up records, and a client of it that is observed.
async fn observed(size: usize) -> (Server, Client, Reported) {
    let (server, reported) =
        (Server::start().await.expect("a port"), Reported::default());
    server.seed(size);
    let client =
        server.client_builder().observer(reported.clone()).build().expect("a client");
    (server, client, reported)
}

/// A change of the first record of a page, or of the only one.
fn first(change: impl Fn(&mut Value) + Send + Sync + 'static) -> Fault {
    Fault::map_body(move |body| {
        let record = match body.pointer("/records/0") {
            Some(_) => body.pointer_mut("/records/0"),
            None => Some(body),
        };
        change(record.expect("a record"));
    })
}

#[tokio::test]
async fn nothing_is_reported_about_made_up_records() {
    let (server, client, reported) = observed(3).await;
    let mut seen = 0;
    for operation in OPERATIONS {
        let known = server.records_json(operation.resource).expect("a resource");
        let paths: Vec<String> = match operation.response {
            ResponseKind::Collection(_) => vec![operation.path.to_owned()],
            ResponseKind::Record(_) | ResponseKind::Json(_) => {
                let key = operation.path.split(['{', '}']).nth(1).unwrap_or_default();
                let of = |it: &Value| {
                    operation.path.replace(&format!("{{{key}}}"), &it[key].to_string())
                };
                known.iter().map(of).collect()
            }
            _ => continue,
        };
        for path in paths {
            let response = client.request(operation.method.into(), path).send().await;
            if response.expect("a response").status.is_success() {
                seen += 1;
            }
            // The key is known from the path only.
            let mut reported = reported.since();
            reported.retain(|line| {
                !line.ends_with("/integration_key_link_id unknown_property")
            });
            assert_eq!(reported, [""; 0], "{}", operation.id);
        }
    }
    assert!(seen > 200, "{seen}");
}

#[tokio::test]
async fn a_list_is_observed() {
    let (server, client, reported) = observed(3).await;
    server.inject(first(|it| it["nickname"] = "Jules".into())).expect("a fault");
    let page = client.contacts().list().await.expect("a page");
    assert_eq!(page.records[0].extra["nickname"], "Jules");
    assert_eq!(reported.since(), ["contacts_list /records/*/nickname unknown_property"]);
}

#[tokio::test]
async fn each_page_of_a_list_is_observed() {
    let (server, client, reported) = observed(5).await;
    server.inject(first(|it| it["nickname"] = "Jules".into())).expect("a fault");
    let contacts = client.contacts().list().page_size(2).records().try_collect().await;
    assert_eq!(contacts.expect("contacts").len(), 5);
    assert_eq!(
        reported.since(),
        ["contacts_list /records/*/nickname unknown_property"; 3]
    );
}

#[tokio::test]
async fn a_get_is_observed() {
    let (server, client, reported) = observed(1).await;
    let fault = first(|it| it["status"] = "ON_HOLD".into());
    server.inject(fault.on("customers_get")).expect("a fault");
    let id =
        server.records_json("customers").expect("customers")[0]["customer_id"].as_i64();
    client.customers().get(id.expect("an id")).await.expect("a customer");
    assert_eq!(reported.since(), ["customers_get /status unknown_enum_value"]);
}

#[tokio::test]
async fn a_create_is_observed() {
    let (server, client, reported) = observed(1).await;
    server.inject(first(|it| it["note_type"] = 7.into())).expect("a fault");
    let note = NoteCreate::builder().customer_id(1001).body("Called back.").build();
    client.notes().create(note.expect("a note")).await.expect("it is made");
    assert_eq!(reported.since(), ["notes_create /note_type unknown_property"]);
}

#[tokio::test]
async fn a_delete_is_observed() {
    let (server, client, reported) = observed(1).await;
    server.inject(first(|it| it["deleted"] = 1.into())).expect("a fault");
    let id =
        server.records_json("contacts").expect("contacts")[0]["contact_id"].as_i64();
    client.contacts().delete(id.expect("an id")).await.expect("a response");
    assert_eq!(reported.since(), ["contacts_delete /deleted unknown_property"]);
}

#[tokio::test]
async fn a_response_that_does_not_decode_is_observed() {
    for (fault, expected) in [
        (
            first(|it| it["name"] = Value::Array(Vec::new())),
            "/records/*/name type_mismatch",
        ),
        (
            first(|it| it["contact_id"] = Value::Null),
            "/records/*/contact_id unexpected_null",
        ),
        (
            first(|it| {
                it.as_object_mut().expect("a record").remove("contact_id");
            }),
            "/records/*/contact_id missing_property",
        ),
    ] {
        let (server, client, reported) = observed(1).await;
        server.inject(fault).expect("a fault");
        client.contacts().list().await.expect_err("it does not decode");
        assert_eq!(reported.since(), [format!("contacts_list {expected}")]);
    }
}

#[tokio::test]
async fn a_raw_request_is_observed_if_its_path_is_known() {
    let (server, client, reported) = observed(1).await;
    server.inject(first(|it| it["nickname"] = "Jules".into())).expect("a fault");
    let request = client.request(Method::GET, "/contacts").query("search.page_size", 1);
    request.json::<Value>().await.expect("a page");
    assert_eq!(reported.since(), ["contacts_list /records/*/nickname unknown_property"]);
    client.request(Method::GET, "/Nowhere").send().await.expect("a response");
    assert_eq!(reported.since(), [""; 0]);
}

#[tokio::test]
async fn what_is_no_success_is_not_observed() {
    let (server, client, reported) = observed(1).await;
    for fault in [Fault::status(400), Fault::not_ok("in use"), Fault::html(200)] {
        server.inject(fault.once()).expect("a fault");
        client.contacts().list().await.expect_err("a refusal");
    }
    assert_eq!(reported.since(), [""; 0]);
}

#[tokio::test]
async fn a_survey_finds_the_same_without_a_call() {
    let list = OPERATIONS.iter().find(|it| it.id == "contacts_list").expect("a list");
    let body = br#"{"ok": true, "has_more": false, "record_count": 1, "records": [
        {"contact_id": "7", "nickname": "Jules"}
    ]}"#;
    let findings = revio::drift::inspect(list, body);
    let shown: Vec<&str> = findings.iter().map(|it| it.pointer.as_str()).collect();
    assert_eq!(shown, ["/records/*/contact_id", "/records/*/nickname"]);
    assert!(findings.iter().all(|it| it.schema == "Contact" && it.count == 1));
}
