//! Slightly wrong samples are read or refused, and lose no unknown field.

use std::cell::Cell;

use proptest::test_runner::TestRunner;
use revio::contacts::ContactCreate;
use revio::{Extra, Result};
use serde_json::{Value, json};

use crate::mutation::{added, mutation, value};
use crate::samples::table::{Row, rows};
use crate::server::{Reply, Server};
use crate::{assert_same_strictly, builder, cases, sample};

/// Reads and writes a body, and says how many of the added fields it had; none, if it is
/// refused.
#[track_caller]
fn check(row: &Row, body: &[u8]) -> Option<usize> {
    let body = std::str::from_utf8(body).ok()?;
    let written = row.again(body)?.ok()?;
    let before: Value =
        serde_json::from_str(body).expect("a body that was read is JSON");
    let after: Value = serde_json::from_str(&written).expect("a written body is JSON");
    let (before, after) = (added(&before), added(&after));
    for (name, value) in &before {
        let kept =
            after.get(name).unwrap_or_else(|| panic!("{name} is lost: {written}"));
        assert_same_strictly(&value.to_string(), &kept.to_string());
    }
    assert_eq!(before.len(), after.len(), "{written}");
    Some(before.len())
}

/// The samples that a type reads, with their texts.
fn samples() -> Vec<(Row, String)> {
    let rows = rows().into_iter().filter(|row| row.again("").is_some());
    rows.map(|row| (sample(&row.file), row)).map(|(body, row)| (row, body)).collect()
}

#[test]
fn no_mutated_sample_loses_an_unknown_field() {
    let samples = samples();
    let mut runner = TestRunner::new(cases(1500));
    let read = Cell::new(0);
    let tried = runner.run(&(0..samples.len(), mutation()), |(place, mutation)| {
        let (row, body) = &samples[place];
        let kept = check(row, &mutation.of(body));
        read.set(read.get() + usize::from(kept > Some(0)));
        Ok(())
    });
    tried.unwrap_or_else(|fault| panic!("{fault}"));
    // Otherwise there was little to lose.
    assert!(read.get() > 300, "{} were read", read.get());
}

#[test]
fn every_sample_keeps_an_unknown_field() {
    for (row, body) in samples() {
        let mut value: Value = serde_json::from_str(&body).expect("JSON");
        let object = value.get(0).is_some_and(Value::is_object);
        let object = if object { value.get_mut(0) } else { Some(&mut value) };
        let object = object.and_then(Value::as_object_mut).expect("an object");
        object.insert("x_unknown_0".into(), json!({ "y": [1.50, null] }));
        assert_eq!(check(&row, value.to_string().as_bytes()), Some(1), "{}", row.file);
    }
}

/// What every kind of response keeps beside its own fields, after the whole way from the socket.
async fn kept(body: String) -> Result<[Extra; 5]> {
    let server = Server::responding(move |_| Reply::json(200, &*body)).await;
    let client = builder(&server).rate_limit(None).build()?;
    let contacts = client.contacts();
    let new = ContactCreate::builder().customer_id(1).name("Jane");
    let mut page = contacts.list().await?;
    let record = page.records.remove(0).extra;
    let created = contacts.create(new.build()?).await?.extra;
    let done = contacts.delete(1).await?.extra;
    Ok([page.extra, record, contacts.get(1).await?.extra, created, done])
}

#[test]
fn no_kind_of_response_loses_an_unknown_field() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let (runtime, read) = (runtime.expect("a runtime"), Cell::new(0));
    let tried = TestRunner::new(cases(100)).run(&value(), |unknown| {
        let record = json!({ "contact_id": 1, "x_unknown_0": unknown });
        let body = json!({ "ok": true, "id": 7, "contact_id": 1, "has_more": false,
            "records": [record], "x_unknown_0": unknown });
        // What is too deep is refused.
        let Ok(kept) = runtime.block_on(kept(body.to_string())) else { return Ok(()) };
        for extra in kept {
            let kept = extra.get("x_unknown_0").expect("the field").to_string();
            assert_same_strictly(&unknown.to_string(), &kept);
        }
        read.set(read.get() + 1);
        Ok(())
    });
    tried.unwrap_or_else(|fault| panic!("{fault}"));
    assert!(read.get() > 50, "{} were read", read.get());
}
