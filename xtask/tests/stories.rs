//! The stories of CONTRIBUTING.md on copies of the real spec: the tests run every command, and
//! generate the client.

#[path = "stories/checkout.rs"]
mod checkout;
#[path = "stories/guide.rs"]
mod guide;
mod support;

use checkout::Checkout;
use guide::commands;

#[test]
fn a_property_was_added() {
    let checkout = Checkout::new();
    checkout.write(
        "contact.json",
        r#"{"contact_id": 7, "name": "Jane Doe", "birthday": "1980-02-29T00:00:00"}"#,
    );
    checkout.follow("Rev.io added a property");
    let contacts = checkout.read("generated/src/contacts.rs");
    assert!(contacts.contains("pub birthday: Option<NaiveDateTime>,"));
    assert!(contacts.contains(r#""birthday" => birthday,"#));
    checkout.has_no_gaps(&["infer", "contact.json", "--schema", "Contact", "--against"]);
    assert_eq!(checkout.release(), "minor");
}

#[test]
fn an_endpoint_was_added() {
    let checkout = Checkout::with_crlf();
    checkout.write(
        "things.json",
        r#"{"ok": true, "has_more": false, "record_count": 1, "records":
            [{"thing_id": 1, "customer_id": 12, "price": 1.50}]}"#,
    );
    checkout.write(
        "thing.json",
        r#"{"ok": true, "links": [], "thing_id": 1, "customer_id": 12, "finish": "red"}"#,
    );
    checkout.follow("Rev.io added an endpoint");
    let things = checkout.read("generated/src/things.rs");
    assert!(things.contains("pub fn list(&self) -> ThingsList {"));
    assert!(
        things
            .contains("pub fn get(&self, thing_id: impl Into<ThingId>) -> ThingsGet {")
    );
    assert!(things.contains("pub finish: Option<String>,"));
    assert!(checkout.read("generated/src/client.rs").contains("pub fn things(&self)"));
    checkout.has_no_gaps(&["infer", "things.json", "--schema", "Thing", "--against"]);
    assert_eq!(checkout.release(), "minor");
}

#[test]
fn an_endpoint_was_documented() {
    let checkout = Checkout::of_release();
    checkout.write(
        "table.csv",
        "\u{feff}name,type,required,bounds,description\r\n\
         customer_id,int32,yes,>= 1,\"Who pays, and owns it.\"\r\n\
         finish,enum,no,RED|No,\r\n\
         price,decimal,,,\r\n\
         (skip check),boolean,,,\"Saves\r\ntime.\"\r\n",
    );
    checkout.follow("Rev.io documents an endpoint");
    let things = checkout.read("generated/src/things.rs");
    for part in [
        "pub fn create(&self, body: impl Into<ThingCreate>) -> ThingsCreate {",
        "pub struct ThingCreate {",
        "pub customer_id: CustomerId,",
        "pub finish: Option<ThingCreateFinish>,",
        "pub price: Option<Decimal>,",
        "skip check (boolean):",
        "Who pays, and owns it.",
    ] {
        assert!(things.contains(part), "{part} in {things}");
    }
    assert_eq!(checkout.release(), "minor");
}

#[test]
fn a_body_did_not_decode() {
    let checkout = Checkout::second();
    checkout.write(
        "drift.jsonl",
        concat!(
            r#"{"operation":"contacts_list","pointer":"/records/*/mobile","schema":"Contact","#,
            r#""unexpected":"type_mismatch","found":"integer","value":null,"count":3}"#,
        ),
    );
    checkout.follow("A body did not decode in production");
    let contacts = checkout.read("generated/src/contacts.rs");
    assert!(contacts.contains("pub mobile: Option<ContactMobile>,"), "{contacts}");
    checkout.has_no_gaps(&["drift", "drift.jsonl"]);
    assert_eq!(checkout.release(), "major");
}

#[test]
fn every_story_has_commands() {
    for story in guide::stories() {
        assert!(commands(&story).len() > 3, "{story}");
    }
    assert_eq!(guide::stories().len(), 4);
}
