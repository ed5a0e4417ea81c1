//! The command line `revio`, as a separate process against a fake server.

mod auth;
mod calls;
mod exit_codes;
mod export;
mod formats;
mod help;
mod parquet;
mod patch;
mod secrets;
mod settings;
mod support;
#[cfg(unix)]
mod terminal;
mod wait;
mod writes;

#[path = "../generated/exercise.rs"]
mod exercise;
