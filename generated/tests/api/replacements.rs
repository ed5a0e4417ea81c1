//! Replacements: a record that was read goes back whole.

use revio::orders::{Order, OrderReplace};
use revio::service_products::{ServiceProduct, ServiceProductReplace};

use crate::assert_same;

const SERVICE_PRODUCT: &str = r#"{
    "service_product_id": 610, "customer_id": 1001, "product_id": 205, "service_id": 42,
    "rate": 12.50, "quantity": 2, "status": "ACTIVE", "created_date": "2024-01-02T03:04:05",
    "fields": [{"field_id": 4, "label": "Rate Code", "value": "BASIC"}], "brand_new": [1]
}"#;

fn service_product(text: &str) -> ServiceProduct {
    serde_json::from_str(text).expect("a service product")
}

#[test]
fn an_order_goes_back_whole() {
    let text = r#"{"order_id": 4001, "status": "CONFIRMED", "brand_new": {"a": null},
        "fields": [{"field_id": 4, "label": "Crew", "value": 7}]}"#;
    let order: Order = serde_json::from_str(text).expect("an order");
    let body = serde_json::to_string(&OrderReplace::from(order)).expect("text");
    assert_same(text, &body);
}

#[test]
fn a_body_that_needs_more_than_its_record_asks_for_it() {
    let body = ServiceProductReplace::builder_from(service_product(SERVICE_PRODUCT));
    let error = body.build().expect_err("a field is missing").to_string();
    assert!(error.contains("lacks generate_proration:"), "{error}");
}

#[test]
fn what_the_record_did_not_have_is_asked_for_as_well() {
    let record = service_product(r#"{"service_product_id": 610, "product_id": 205}"#);
    let body = ServiceProductReplace::builder_from(record).generate_proration(true);
    let error = body.build().expect_err("a field is missing").to_string();
    assert!(error.contains("lacks service_id:"), "{error}");
}

#[test]
fn the_rest_of_the_record_goes_along() {
    let body = ServiceProductReplace::builder_from(service_product(SERVICE_PRODUCT))
        .generate_proration(false)
        .build()
        .expect("a whole body");
    let expected = SERVICE_PRODUCT.replacen('{', r#"{"generate_proration": false,"#, 1);
    assert_same(&expected, &serde_json::to_string(&body).expect("text"));
}

#[test]
fn a_field_can_be_changed_on_the_way() {
    let body = ServiceProductReplace::builder_from(service_product(SERVICE_PRODUCT))
        .generate_proration(true)
        .description("Line rental")
        .build()
        .expect("a whole body");
    assert_eq!(body.description.value().map(String::as_str), Some("Line rental"));
    assert_eq!(body.product_id, 205.into());
}
