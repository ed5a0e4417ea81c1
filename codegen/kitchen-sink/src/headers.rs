// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The headers of responses, with the types of their values.
//!
//! [`Response::header`](crate::Response::header) reads one of them.

use revio_runtime::Header;

/// The header `X-Remaining`.
pub const X_REMAINING: Header<i64> = Header::new("X-Remaining");
