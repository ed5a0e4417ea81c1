//! `cargo xtask drift`: what it prints, and that what it prints ends the drift.

#[path = "../support/mod.rs"]
mod support;

mod command;
mod ended;
