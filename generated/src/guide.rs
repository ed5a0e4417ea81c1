// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What holds for all calls: a chapter each.
//!
//! | guide | what it is about |
//! |---|---|
//! | [`paging`] | Reading lists page by page or as one stream, and what to do when a page fails. |
//! | [`filtering`] | Asking a list for some of its records, in an order, and for what is new. |
//! | [`errors`] | Telling failures apart, what to repeat, and what to do when nobody knows whether a write was done. |
//! | [`patching`] | Changing single members, custom fields and whole records without losing anything. |
//! | [`money_and_dates`] | Exact amounts, dates without a zone, and where digits or days can get lost. |
//! | [`raw_requests`] | Sending what this crate does not describe, from one more filter to a request of your own. |
//! | [`testing`] | Testing your code against a fake Rev.io, without an account. |
//! | [`webhooks`] | Being told of what happens, and why to ask before acting on it. |
//! | [`evidence`] | How well each call is known, what `unverified` means, and finding out in a sandbox. |
//! | [`drift`] | Hearing of what Rev.io sends that this crate does not know, without anything private. |
//! | [`versioning`] | What a new version may change, and what you can rely on. |
//! | [`tray`] | The call in this crate for each operation of Tray's Rev.io connector. |

#[doc = include_str!("../docs/paging.md")]
pub mod paging {}

#[doc = include_str!("../docs/filtering.md")]
pub mod filtering {}

#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

#[doc = include_str!("../docs/patching.md")]
pub mod patching {}

#[doc = include_str!("../docs/money-and-dates.md")]
pub mod money_and_dates {}

#[doc = include_str!("../docs/raw-requests.md")]
pub mod raw_requests {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("../docs/evidence.md")]
pub mod evidence {}

#[doc = include_str!("../docs/drift.md")]
pub mod drift {}

#[doc = include_str!("../docs/versioning.md")]
pub mod versioning {}

#[doc = include_str!("../docs/tray.md")]
pub mod tray {}
