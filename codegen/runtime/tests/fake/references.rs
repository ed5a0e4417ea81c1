//! Notes about keys in bodies that no record has.

use serde_json::json;

use crate::support::start;

#[tokio::test]
async fn a_reference_to_no_record_is_noted_and_the_call_is_carried_out() {
    let note = "`/customer_id` is 6, which customers do not have";
    for (id, notes) in [(json!(5), &[][..]), (json!(6), &[note]), (json!(null), &[])] {
        let fake = start(r#"[{"contact_id":1}]"#).await;
        let customers = r#"[{"customer_id":5}]"#;
        fake.server.seed_resource("customers", customers).expect("records");
        let created =
            fake.post(json!({"name": "A", "limit": 1, "customer_id": id})).await;
        assert_eq!(created.status, 201, "{id}");
        assert_eq!(fake.last().notes, notes, "{id}");
        let patched = fake.patch(1, "replace", "/customer_id", id.clone()).await;
        assert_eq!(patched.status, 200, "{id}");
        assert_eq!(fake.last().notes, notes, "{id}");
    }
}
