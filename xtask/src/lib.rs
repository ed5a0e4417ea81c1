//! The commands of this repository, one module each.
//!
//! This is the only part of the generator that reads and writes files. It depends on nothing
//! that is generated: broken generated code never keeps the generator that fixes it from running.

pub mod bench;
pub mod bundle;
pub mod client;
pub mod codegen;
pub mod conformance;
pub mod coverage;
pub mod diff;
pub mod drift;
pub mod edits;
pub mod explain;
mod failure;
pub mod fake;
mod field_table;
mod files;
mod git;
pub mod infer;
pub mod judge;
pub mod lint;
mod output;
pub mod program;
pub mod release;
mod replace;
mod root;
mod scratch_workspace;
mod section;
pub mod spec;
mod table;
pub mod verify;

pub use failure::Failure;
pub use output::{Mode, OutputFormat, Report};
pub use root::root;
