//! The types that the benchmarks compare with do the same work: they read and write the same JSON.

#[path = "../../benches/generated/twin.rs"]
mod derived;

use revio::Collection;
use revio::charges::Charge;
use revio::contacts::Contact;
use revio::customers::Customer;
use revio::service_products::ServiceProduct;
use revio::services::Service;
use revio::{Method, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::seeded;

/// The date that the client reads as none.
const NO_DATE: &str = "0001-01-01T00:00:00";

/// Numbers as floats, since amounts of the twin pass through them, and without dates that are none.
fn normal(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, value)| value != NO_DATE);
            fields.map(|(name, value)| (name, normal(value))).collect()
        }
        other => other,
    }
}

/// A body as a type reads it and writes it again.
fn rewritten<T: Serialize + DeserializeOwned>(body: &Value) -> Value {
    let read: T = serde_json::from_value(body.clone())
        .unwrap_or_else(|error| panic!("{error}: {body}"));
    normal(serde_json::to_value(read).expect("JSON"))
}

fn assert_same<Ours, Twin>(body: &Value)
where
    Ours: Serialize + DeserializeOwned,
    Twin: Serialize + DeserializeOwned,
{
    let (ours, twin) = (rewritten::<Ours>(body), rewritten::<Twin>(body));
    assert_eq!(ours, twin);
}

#[tokio::test]
async fn twin_reads_and_writes_lists_as_the_client_does() {
    let (_server, client) = seeded(3).await;
    let page = |path: &'static str| {
        let client = client.clone();
        async move {
            let response = client.request(Method::GET, path).send().await;
            let mut body: Value = response.expect("a page").json().expect("JSON");
            let records = body["records"].as_array_mut().expect("records");
            assert!(!records.is_empty(), "{path}");
            for record in records {
                record["unknown"] = serde_json::json!({"deep": [1.5, null, "text"]});
            }
            body["unknown"] = "text".into();
            body
        }
    };
    assert_same::<Collection<Charge>, derived::Collection<derived::Charge>>(
        &page("/Charges").await,
    );
    assert_same::<Collection<Contact>, derived::Collection<derived::Contact>>(
        &page("/Contacts").await,
    );
    assert_same::<Collection<Customer>, derived::Collection<derived::Customer>>(
        &page("/Customers").await,
    );
    assert_same::<Collection<Service>, derived::Collection<derived::Service>>(
        &page("/Services").await,
    );
    assert_same::<
        Collection<ServiceProduct>,
        derived::Collection<derived::ServiceProduct>,
    >(&page("/ServiceProduct").await);
}

#[test]
fn twin_reads_and_writes_a_sample_as_the_client_does() {
    let sample = include_str!("../../../spec/samples/service_get.json");
    let sample: Value = serde_json::from_str(sample).expect("JSON");
    assert_same::<Service, derived::Service>(&sample);
}
