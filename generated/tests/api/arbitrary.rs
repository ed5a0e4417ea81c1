//! Any response ends a call with a value or a readable error.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use revio::{Bytes, Client, Error};

use crate::document::Document;
use crate::exercise::CALLS;
use crate::mutation::mutation;
use crate::requests::reply;
use crate::server::Reply;
use crate::{NextReply, cases, client};

/// The longest line of an error, in characters.
const LONGEST: usize = 800;

/// Media types that a server may name; the last one names none.
const TYPES: [&str; 8] = [
    "application/json",
    "application/json; charset=utf-8",
    "application/problem+json",
    "text/html",
    "text/plain",
    "application/pdf",
    "x",
    "",
];

/// Any status but those of an interim response.
fn status() -> impl Strategy<Value = u16> {
    prop_oneof![3 => Just(200u16), 1 => Just(201), 1 => 200u16..600]
}

fn content_type() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(TYPES.as_slice()).prop_map(str::to_owned),
        1 => "[!-~]{0,30}",
    ]
}

/// Bytes that begin like a response, or like none.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..120),
        "[\\[{}\\]\",:0-9a-z<>/ \\\\]{0,60}".prop_map(String::into_bytes),
        "(<!DOCTYPE html>)?(<|</|script|style|>|é| |\n|\\PC){0,60}".prop_map(String::into_bytes),
        "(\u{feff})?\\{\"(ok|id|message|records|links)\":(false|true|null|1|\"x\"|\\[\\]|\\[1,)\\}?"
            .prop_map(String::into_bytes),
        (1usize..3000).prop_map(|depth| b"[".repeat(depth)),
    ]
}

/// Makes calls of any operation, each with a given response.
struct Calls {
    runtime: tokio::runtime::Runtime,
    next: NextReply,
    client: Client,
}

impl Calls {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let next = runtime.block_on(NextReply::new());
        let client = client(&next.server);
        Self { runtime, next, client }
    }

    fn call(&self, place: usize, status: u16, content_type: &str, body: &[u8]) {
        self.next.set(Reply::typed(status, content_type, body));
        let call = (CALLS[place].call)(&self.client).expect("a body");
        match self.runtime.block_on(call) {
            Ok(()) => assert!((200..300).contains(&status), "{status} succeeded"),
            Err(error) => check(&error, status, body),
        }
    }
}

/// What is true of every error that a response causes.
fn check(error: &Error, status: u16, body: &[u8]) {
    let line = error.to_string();
    assert!(line.chars().count() <= LONGEST, "{line}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{line}");
    assert!(error.is_api_error() || (error.is_decode() && status < 300), "{line}");
    // These have no body, whatever is sent after their head.
    if !matches!(status, 204 | 205 | 304) {
        assert_eq!(error.body().map(Bytes::as_ref), Some(body), "{line}");
    }
}

#[test]
fn no_bytes_make_a_call_panic() {
    let calls = Calls::new();
    let input = (0..CALLS.len(), status(), content_type(), bytes());
    let mut runner = TestRunner::new(cases(800));
    let tried = runner.run(&input, |(place, status, content_type, body)| {
        calls.call(place, status, &content_type, &body);
        Ok(())
    });
    tried.unwrap_or_else(|fault| panic!("{fault}"));
}

#[test]
fn no_slightly_wrong_response_makes_a_call_panic() {
    let (calls, document) = (Calls::new(), Document::read());
    let replies: Vec<Reply> = CALLS
        .iter()
        .map(|exercise| reply(&document, &document.operation(exercise.operation.id)))
        .collect();
    let mut runner = TestRunner::new(cases(800));
    let tried = runner.run(&(0..CALLS.len(), mutation()), |(place, mutation)| {
        let Reply::Response(status, headers, body) = &replies[place] else {
            unreachable!("a whole response");
        };
        let Ok(body) = str::from_utf8(body) else { return Ok(()) };
        let content_type = headers.first().map_or("", |(_, value)| value);
        let body = if body.is_empty() { "{}" } else { body };
        calls.call(place, *status, content_type, &mutation.of(body));
        Ok(())
    });
    tried.unwrap_or_else(|fault| panic!("{fault}"));
}
