//! The exercise's own code, against a server on loopback.

use crate::client;
use crate::server::{Reply, Server};

#[path = "../../examples/exercise.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a program of its own")]
mod exercise;

/// The server knows one answer; what comes after it is an error.
#[tokio::test]
async fn the_exercise_counts_the_calls_that_fail() {
    let page = r#"{"ok":true,"has_more":false,"records":[]}"#;
    let server = Server::start([Reply::json(200, page)]).await;
    let failed = exercise::every_call(&client(&server)).await;
    assert_eq!(failed, revio::exercise::CALLS.len() - 1);
    assert_eq!(server.requests().len(), revio::exercise::CALLS.len());
}
