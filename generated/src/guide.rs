// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What holds for all calls: a chapter each.
//!
//! | guide | what it is about |
//! |---|---|
//! | [`paging`] | Reading lists page by page or as one stream, and handling a page that fails. |
//! | [`filtering`] | Filtering and sorting lists, and fetching only new records. |
//! | [`errors`] | Telling failures apart, what to retry, and what to do when the outcome of a write is unknown. |
//! | [`patching`] | Changing single fields, custom fields and whole records without losing data. |
//! | [`money_and_dates`] | Exact amounts, dates without a time zone, and where digits or days can get lost. |
//! | [`raw_requests`] | Sending what this crate does not describe, from an extra filter to a custom request. |
//! | [`testing`] | Testing your code against a fake Rev.io server, without an account. |
//! | [`webhooks`] | Receiving notifications, and why to verify them before acting on them. |
//! | [`evidence`] | How well each call is known, what `unverified` means, and how to find out in a sandbox. |
//! | [`drift`] | Detecting what Rev.io sends that this crate does not know, without recording private data. |
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
