//! The exercise: every operation is called once, what arrives is what the document says, and an
//! answer that is made of the document decodes.
//!
//! What is expected is computed from the bundled document alone, by the styles of OpenAPI 3.0
//! and the rule for values; neither the generator's code nor the runtime's encoder is used.

pub(crate) mod answer;
mod body;
mod complete;
mod request;

use revio::Client;
use revio::exercise::CALLS;
use revio::registry::OPERATIONS;

use self::answer::reply;
use self::request::expected;
use crate::client;
use crate::document::json::Json;
use crate::document::{Described, Document};
use crate::server::{RecordedRequest, Server};

/// Makes every call, and checks what arrived. Tells of all that fail.
async fn check(
    check: impl Fn(&Document, &Described<'_>, &RecordedRequest) -> Result<(), String>,
) {
    let document = Document::read();
    let mut operations = document.operations();
    operations.retain(is_listed);
    let replies = operations.iter().map(|operation| reply(&document, operation));
    let server = Server::start(replies).await;
    let client = client(&server);
    let mut failed = Vec::new();
    for (place, operation) in operations.iter().enumerate() {
        let answer = made(&client, operation).await;
        failed.extend(answer.err().map(|fault| format!("{}: {fault}", operation.id)));
        // The answers are in the order of the calls: one that is not sent ends the rest.
        let requests = server.requests();
        let Some(request) = requests.get(place) else { break };
        let found = check(&document, operation, request);
        failed.extend(found.err().map(|fault| format!("{}: {fault}", operation.id)));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(server.requests().len(), operations.len());
}

async fn made(client: &Client, operation: &Described<'_>) -> Result<(), String> {
    let exercise = CALLS.iter().find(|exercise| exercise.operation.id == operation.id);
    let exercise = exercise.ok_or("is not called")?;
    let call = (exercise.call)(client).map_err(|error| error.to_string())?;
    call.await.map_err(|error| error.to_string())
}

fn is_listed(operation: &Described<'_>) -> bool {
    OPERATIONS.iter().any(|listed| listed.id == operation.id)
}

#[test]
fn every_operation_is_called_once_in_order() {
    let called: Vec<&str> = CALLS.iter().map(|exercise| exercise.operation.id).collect();
    let known: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(called, known);
}

#[tokio::test]
async fn requests_are_those_of_the_document() {
    check(|document, operation, request| {
        let expected = expected(document, operation);
        let target = format!("{} {}", request.method, request.target);
        same("the request line", &expected.line, &target)?;
        for (name, value) in &expected.headers {
            same(name, value, request.header(name).unwrap_or_default())?;
        }
        match &expected.body {
            Some(body) => same_json(body, &Json::parse(&request.body), "the body"),
            None => same("the body", "", &request.body),
        }
    })
    .await;
}

fn same(what: &str, expected: &str, found: &str) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(format!("{what} is\n  {found}\nand should be\n  {expected}"))
}

/// The same for values, down to the part that differs. Members are in one order, and numbers
/// have the same digits.
fn same_json(expected: &Json, found: &Json, at: &str) -> Result<(), String> {
    match (expected, found) {
        (Json::Object(_), Json::Object(_)) => {
            let names = |of: &Json| {
                let names = of.members().iter().map(|(name, _)| name.as_str());
                names.collect::<Vec<_>>().join(", ")
            };
            same(&format!("{at}: the names"), &names(expected), &names(found))?;
            let mut pairs = expected.members().iter().zip(found.members());
            pairs.try_for_each(|((name, expected), (_, found))| {
                same_json(expected, found, &format!("{at}.{name}"))
            })
        }
        (Json::List(items), Json::List(others)) if items.len() == others.len() => {
            let mut pairs = items.iter().zip(others).enumerate();
            pairs.try_for_each(|(index, (item, other))| {
                same_json(item, other, &format!("{at}[{index}]"))
            })
        }
        _ => same(at, &expected.to_string(), &found.to_string()),
    }
}

/// No parameter and no member is left out, whatever its value.
#[tokio::test]
async fn requests_are_complete() {
    check(complete::check).await;
}
