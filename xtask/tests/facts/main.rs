//! `cargo xtask facts` on small tables and documents: one fact and one difference a case.

mod allowed;
mod endpoints;
mod extra;
mod members;
mod placeholders;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod values;
