//! Every resource: its routes, its made-up records through the types, its pages.

use std::collections::BTreeSet;

use revio::registry::{OPERATIONS, Operation, ResponseKind};
use revio::{Method, Value};

use crate::seeded;

/// A path with a key in place of its parameters.
fn path(operation: &Operation, key: i64) -> String {
    let steps = operation.path.split('/');
    let filled = steps
        .map(|step| if step.starts_with('{') { key.to_string() } else { step.into() });
    filled.collect::<Vec<_>>().join("/")
}

/// Writes go out without a body, which is enough to be recognised.
#[tokio::test]
async fn every_operation_is_found_by_its_method_and_path() {
    let (server, client) = seeded(1).await;
    for operation in OPERATIONS {
        let method: Method = operation.method.into();
        server.clear_requests();
        let response = client.request(method, path(operation, 1001)).send().await;
        let status = response.expect("a response").status.as_u16();
        assert!(![401, 405, 500].contains(&status), "{}: {status}", operation.id);
        let requests = server.requests();
        assert_eq!(requests.len(), 1, "{}", operation.id);
        assert_eq!(requests[0].operation, Some(operation.id));
    }
}

/// The types of these resources read the made-up records.
macro_rules! resources {
    ($($resource:ident)*) => {
        const RESOURCES: &[&str] = &[$(stringify!($resource)),*];

        #[tokio::test]
        async fn the_types_read_the_records_of_every_list() {
            let (server, client) = seeded(3).await;
            $({
                let page = client.$resource().list().await.expect(stringify!($resource));
                let known = server.records_json(stringify!($resource)).expect("a resource");
                assert_eq!(page.records.len(), known.len(), stringify!($resource));
                assert!(!page.has_more);
                for (record, known) in page.records.iter().zip(&known) {
                    let read = serde_json::to_string(record).expect("JSON");
                    let absence = revio_runtime::testing::Absence::Lenient;
                    let same = revio_runtime::testing::same_json(
                        &read,
                        &known.to_string(),
                        absence,
                    );
                    same.unwrap_or_else(|error| panic!("{}: {error}", stringify!($resource)));
                    // The key is known from the path only.
                    let mut unknown = record.extra.keys();
                    assert!(unknown.all(|name| name == "integration_key_link_id"));
                }
            })*
            assert_eq!(server.problems(), [""; 0]);
        }
    };
}

resources! {
    addresses agents announcements audits bill_profiles bills charges contacts
    contact_types credits customer_relationships customers customers_optimized files
    inventory_items inventory_types notes note_types orders order_services
    order_service_products packages package_products payment_accounts
    payment_methods payments processes process_phases process_tasks products
    product_groups product_types providers provider_accounts reports
    report_categories requests request_addresses request_contacts request_products
    request_services request_statuses request_templates services service_inventory
    service_products service_types tasks task_steps task_types tickets
    ticket_journals ticket_processes usage_plan_groups users user_groups
    webhook_receivers webhook_subscriptions integration_systems
    integration_entity_types integration_key_links
}

#[test]
fn no_resource_with_a_list_is_left_out() {
    let lists = OPERATIONS
        .iter()
        .filter(|it| matches!(it.response, ResponseKind::Collection(_)));
    let lists: BTreeSet<&str> = lists.map(|operation| operation.resource).collect();
    assert_eq!(lists, RESOURCES.iter().copied().collect());
}

#[tokio::test]
async fn every_listed_record_can_be_read() {
    let (server, client) = seeded(2).await;
    let mut seen = 0;
    for operation in OPERATIONS {
        if !matches!(operation.response, ResponseKind::Record(_)) {
            continue;
        }
        let Some(key) = operation.path.split(['{', '}']).nth(1) else { continue };
        for known in server.records_json(operation.resource).expect("a resource") {
            let id =
                known[key].as_i64().unwrap_or_else(|| panic!("{known} has no {key}"));
            let got = client.request(Method::GET, path(operation, id));
            let got: Value = got.json().await.expect(operation.id);
            assert_eq!(got["ok"], true);
            assert_eq!(got[key], id);
            seen += 1;
        }
    }
    assert!(seen > 90, "{seen}");
}

#[tokio::test]
async fn the_records_of_one_resource_refer_to_those_of_another() {
    let (_server, client) = seeded(40).await;
    let contacts =
        client.contacts().list().sort("customer_id").records().try_collect().await;
    let contacts = contacts.expect("contacts");
    let customers: Vec<_> =
        contacts.iter().filter_map(|contact| contact.customer_id).collect();
    assert_eq!(customers.len(), 40);
    assert!(customers.is_sorted_by_key(|id| id.get()));
    assert_ne!(contacts[0].contact_id.get(), 1001, "sorting has something to do");
    for customer in customers {
        client.customers().get(customer).await.expect("the customer is there");
    }
}
