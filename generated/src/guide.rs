// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What holds for all calls: a chapter each.
//!
//! | guide | what it is about |
//! |---|---|
//! | [`testing`] | Testing your code against a fake Rev.io, without an account. |

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}
