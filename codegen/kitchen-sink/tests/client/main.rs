//! The client over real sockets, one module for each topic of the document.

mod bodies;
mod chains;
mod names;
mod paging;
mod parameters;
mod records;
mod round_trips;
mod security;
mod servers;
mod support;
mod unions;

#[path = "../generated/exercise.rs"]
mod exercise;

/// The document that the client is generated from.
fn document() -> &'static serde_json::Value {
    static DOCUMENT: std::sync::LazyLock<serde_json::Value> =
        std::sync::LazyLock::new(|| {
            let text = include_str!("../generated/openapi.json");
            serde_json::from_str(text).expect("JSON")
        });
    &DOCUMENT
}
