//! Services and their products.

use revio::service_products::{
    ServiceProductDisconnect, ServiceProductReplace, ServiceProductStatus,
};
use revio::services::ServiceCreate;
use revio::{Decimal, NaiveDate};

use crate::{record, refused, strict};

const RECORDS: &str = r#"{
    "services":[{"service_id":1}],
    "service_products":[
        {"service_product_id":7,"service_id":1,"product_id":3,"status":"ACTIVE","rate":10,"quantity":1},
        {"service_product_id":8,"service_id":2,"product_id":3,"status":"ACTIVE"}
    ]
}"#;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 31).expect("a date")
}

#[tokio::test]
async fn a_service_product_is_disconnected_by_a_body() {
    let (server, client) = strict(RECORDS).await;
    let end = |id: i64| {
        let body = ServiceProductDisconnect::builder().service_product_id(id);
        let body = body
            .effective_date(day())
            .generate_proration(false)
            .build()
            .expect("a body");
        client.service_products().disconnect(body)
    };
    end(7).await.expect("it is disconnected");
    let product = record(&server, "service_products", 7);
    assert_eq!(product["status"], "DISCONNECTED");
    assert_eq!(product["canceled_date"], "2024-01-31T00:00:00");
    assert!(refused(404, end(9).await).contains("no record with service_product_id 9"));
}

/// Its products come first.
#[tokio::test]
async fn a_service_gets_a_date_when_all_its_products_have_it() {
    let (server, client) = strict(RECORDS).await;
    let end = || client.services().update(1).disconnected_date(day());
    let message = refused(400, end().await);
    assert!(message.contains("all products of the service"), "{message}");
    let body = ServiceProductDisconnect::builder().service_product_id(7);
    let body =
        body.effective_date(day()).generate_proration(false).build().expect("a body");
    client.service_products().disconnect(body).await.expect("it is disconnected");
    end().await.expect("it is disconnected");
    assert_eq!(
        record(&server, "services", 1)["disconnected_date"],
        "2024-01-31T00:00:00"
    );
}

#[tokio::test]
async fn a_patch_of_something_else_does_not_ask_for_dates() {
    let (_server, client) = strict(RECORDS).await;
    client.services().update(1).description("Line 1").await.expect("it is changed");
}

/// The outcome of replacing product 7 after it was changed.
async fn replaced(
    change: impl FnOnce(&mut ServiceProductReplace),
) -> Result<(), String> {
    let (_server, client) = strict(RECORDS).await;
    let product = client.service_products().get(7).await.expect("a product");
    let body = ServiceProductReplace::builder_from(product);
    let mut body = body.generate_proration(false).build().expect("a body");
    change(&mut body);
    let done = client.service_products().replace(7, body).await;
    done.map(drop).map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_service_product_keeps_to_the_rules_of_its_replacement() {
    replaced(|_| {}).await.expect("nothing has changed");
    replaced(|body| body.rate = Decimal::new(1999, 2).into())
        .await
        .expect("another rate");
    let denied = ServiceProductStatus::Denied;
    replaced(|body| body.status = denied.into()).await.expect("another status");
    let ended = replaced(|body| body.status = ServiceProductStatus::Disconnected.into());
    assert!(ended.await.expect_err("it is refused").contains("cannot disconnect"));
    let both = replaced(|body| {
        body.status = ServiceProductStatus::Denied.into();
        body.rate = Decimal::new(1999, 2).into();
    });
    assert!(both.await.expect_err("it is refused").contains("together with the status"));
    let negative = replaced(|body| body.rate = Decimal::new(-1, 0).into());
    assert!(negative.await.expect_err("it is refused").contains("credit_flag"));
}

#[tokio::test]
async fn a_service_made_with_a_package_has_its_products() {
    let (server, client) = strict(
        r#"{"package_products":[
            {"package_product_id":1,"package_id":5,"product_id":31,"rate":12.5,"description":"Line"},
            {"package_product_id":2,"package_id":5,"product_id":32},
            {"package_product_id":3,"package_id":6,"product_id":33}
        ]}"#,
    )
    .await;
    let body = ServiceCreate::builder().customer_id(1001).provider_id(1).package_id(5);
    let made = client.services().create(body.build().expect("a body")).await;
    let made = made.expect("it is made").id;
    let products = client.service_products().list().service_id(made).await;
    let products = products.expect("a page").records;
    let sold: Vec<_> =
        products.iter().filter_map(|it| it.product_id).map(revio::Id::get).collect();
    assert_eq!(sold, [31, 32]);
    assert_eq!(products[0].rate, Some(Decimal::new(125, 1)));
    assert_eq!(record(&server, "service_products", 1001)["customer_id"], 1001);
}

#[tokio::test]
async fn a_service_without_a_package_has_no_products() {
    let (server, client) = strict(r#"{"package_products":[{"package_id":0}]}"#).await;
    let body = ServiceCreate::builder().customer_id(1001).provider_id(1).package_id(0);
    client.services().create(body.build().expect("a body")).await.expect("it is made");
    assert!(server.records_json("service_products").expect("a resource").is_empty());
}
