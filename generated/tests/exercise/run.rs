//! Makes every call, and counts those that fail.

use revio::Client;

use crate::exercise::CALLS;

/// Makes every call, prints a line for each, and returns the number of failures.
pub(crate) async fn every_call(client: &Client) -> usize {
    let mut failed = 0;
    for exercise in CALLS {
        let id = exercise.operation.id;
        let result = match (exercise.call)(client) {
            Ok(call) => call.await,
            Err(error) => Err(error),
        };
        match result {
            Ok(()) => println!("ok {id}"),
            Err(error) => {
                failed += 1;
                println!("FAILED {id}: {error}");
            }
        }
    }
    let all = CALLS.len();
    println!("{all} operations: {} ok, {failed} failed", all - failed);
    failed
}
