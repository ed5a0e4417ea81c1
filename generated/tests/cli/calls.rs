//! Every operation of the registry can be called, and sends what the typed builder sends.

use revio::fake::{RecordedRequest, Server};
use revio::registry::{OPERATIONS, Operation, ParameterLocation};

use crate::exercise::CALLS;
use crate::support::{client, file, json, run_on, seeded};

/// Writes that break a rule of Rev.io if all fields are sent at once.
const REFUSED: [&str; 2] = ["service_products_replace", "services_update"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_sends_what_its_builder_sends() {
    let mut failed = Vec::new();
    for exercise in CALLS {
        let operation = exercise.operation;
        let server = seeded(3).await;
        let call = (exercise.call)(&client(&server)).expect("a complete body");
        // The record may not exist: the request is what counts.
        let _ = call.await;
        let typed = server.requests().pop().expect("a request");
        server.clear_requests();
        seed_records_of_bodies(&server, &typed);
        if let Err(reason) = repeat(&server, operation, &typed) {
            failed.push(format!("{}: {reason}", operation.id));
        }
    }
    assert_eq!(failed, [""; 0], "{} of {}", failed.len(), CALLS.len());
    assert_eq!(CALLS.len(), OPERATIONS.len());
}

/// The records that bodies name, and not the path.
fn seed_records_of_bodies(server: &Server, typed: &RecordedRequest) {
    let is_json = !typed.body.is_empty();
    let body = if is_json { typed.json() } else { revio::Value::Null };
    let identifiers = body["identifiers"].as_array().cloned().unwrap_or_default();
    let keys = (0..).zip(identifiers);
    let mut items: Vec<String> = keys
        .map(|(index, it)| {
            format!(r#"{{"inventory_item_id": {}, "identifier": {it}}}"#, 90_000 + index)
        })
        .collect();
    items.push(r#"{"inventory_item_id": 880}"#.to_owned());
    let records = format!(
        r#"{{"inventory_items": [{}], "services": {{"service_id": 42}},
            "service_products": {{"service_product_id": 610}}}}"#,
        items.join(",")
    );
    server.seed_json(&records).expect("records");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_with_all_fields_can_be_called_with_some() {
    let server = seeded(3).await;
    run_on(&server, &["--yes", "services", "update", "1001", "description=new"])
        .succeeded();
    let product =
        run_on(&server, &["service-products", "get", "1001", "--format", "json"]);
    let mut product = json(&product.succeeded());
    product["generate_proration"] = true.into();
    let product = file("calls", "product.json", Some(&product.to_string()));
    let replace = ["--yes", "service-products", "replace", "1001", "--json", &product];
    run_on(&server, &replace).succeeded();
    assert_eq!(server.requests().len(), 1 + REFUSED.len());
}

/// Makes the call of a typed request, for a record that exists.
fn repeat(
    server: &Server,
    operation: &Operation,
    typed: &RecordedRequest,
) -> Result<(), String> {
    let [resource, name] =
        [operation.resource, operation.name].map(|it| it.replace('_', "-"));
    let ids =
        operation.parameters.iter().filter(|it| it.location == ParameterLocation::Path);
    let ids: Vec<String> = ids.map(|_| first_key(server, operation)).collect();
    let mut arguments = vec!["--yes".to_owned(), resource, name];
    arguments.extend(ids);
    arguments.extend(flags(operation, typed));
    arguments.extend(body(operation, typed));
    let shown: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let run = run_on(server, &shown);
    let sent =
        server.requests().pop().ok_or(format!("nothing was sent: {}", run.stderr))?;
    let same = sent.operation == Some(operation.id)
        && sent.method == typed.method
        && sorted(&sent) == sorted(typed)
        && sent.headers.get("content-type") == typed.headers.get("content-type")
        && (sent.body.is_empty() && typed.body.is_empty()
            || sent.json() == typed.json());
    if !same {
        return Err(format!("sent {sent:?}, not {typed:?}"));
    }
    match run.code {
        Some(0) => Ok(()),
        _ if REFUSED.contains(&operation.id) => Ok(()),
        _ => Err(run.stderr),
    }
}

/// The smallest key of the resource.
fn first_key(server: &Server, operation: &Operation) -> String {
    let parameter =
        operation.parameters.iter().find(|it| it.location == ParameterLocation::Path);
    let name = parameter.map_or("", |it| it.name);
    let records = server.records_json(operation.resource).unwrap_or_default();
    let mut keys = records.iter().filter_map(|record| record[name].as_i64());
    keys.next().unwrap_or(1).to_string()
}

fn flags(operation: &Operation, typed: &RecordedRequest) -> Vec<String> {
    let mut flags = Vec::new();
    for (name, value) in &typed.query {
        let flag = name.strip_prefix("search.").unwrap_or(name).replace('_', "-");
        let several =
            operation.parameter(name).is_some_and(|it| it.several && !it.explode);
        let values: Vec<&str> =
            if several { value.split(',').collect() } else { vec![value] };
        flags.extend(
            values.into_iter().flat_map(|it| [format!("--{flag}"), it.to_owned()]),
        );
    }
    flags
}

/// A patch as arguments, another body as a file.
fn body(operation: &Operation, typed: &RecordedRequest) -> Vec<String> {
    let Some(body) = operation.body.filter(|_| !typed.body.is_empty()) else {
        return Vec::new();
    };
    if body.content_type == "application/json-patch+json" {
        let patch = typed.json();
        let changes = patch.as_array().expect("a patch").iter().map(|change| {
            let pointer = change["path"].as_str().expect("a path");
            let field = pointer.trim_start_matches('/').replace('/', ".");
            format!("{field}:={}", change["value"])
        });
        return changes.collect();
    }
    let text = String::from_utf8_lossy(&typed.body);
    vec![
        "--json".to_owned(),
        file("calls", &format!("{}.json", operation.id), Some(&text)),
    ]
}

fn sorted(request: &RecordedRequest) -> Vec<(String, String)> {
    let mut query = request.query.clone();
    query.sort();
    query
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fields_become_a_body_of_the_described_types() {
    let server = seeded(1).await;
    let arguments = [
        "--yes",
        "contacts",
        "create",
        "customer_id=1",
        "name=007",
        "address.city=Tampa",
        "fields:=[]",
    ];
    run_on(&server, &arguments).succeeded();
    let expected =
        r#"{"customer_id":1,"name":"007","address":{"city":"Tampa"},"fields":[]}"#;
    assert_eq!(server.requests()[0].json(), json(expected));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_raw_request_reaches_any_path() {
    let server = seeded(3).await;
    let page =
        run_on(&server, &["raw", "get", "/Contacts?search.page_size=2"]).succeeded();
    assert_eq!(json(&page)["records"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        json(&page)["records"][0]["contact_id"],
        server.records_json("contacts").expect("a resource")[0]["contact_id"]
    );
    let body = file("raw", "note.json", Some(r#"{"customer_id": 1, "body": "called"}"#));
    run_on(&server, &["raw", "POST", "/Notes", "--json", &body, "--yes"]).succeeded();
    assert_eq!(server.requests()[1].operation, Some("notes_create"));
    assert_eq!(
        server.requests()[1].json(),
        json(r#"{"customer_id": 1, "body": "called"}"#)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn since_sets_the_filter_of_the_list_and_fails_where_there_is_none() {
    let server = seeded(1).await;
    for (list, parameter) in [
        ("contacts", "search.created_date_start"),
        ("customers", "search.created_date_start"),
        ("orders", "search.status_date_start"),
    ] {
        server.clear_requests();
        run_on(&server, &[list, "list", "--since", "2026-01-31"]).succeeded();
        let requests = server.requests();
        assert_eq!(
            requests[0].parameter(parameter),
            Some("2026-01-31T00:00:00"),
            "{list}"
        );
    }
    server.clear_requests();
    let message = run_on(&server, &["users", "list", "--since", "2026-01-31"]).failed(2);
    assert!(
        message.contains("no source shows a filter of dates for users"),
        "{message}"
    );
    assert!(server.requests().is_empty());
}
