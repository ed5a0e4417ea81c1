// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Guides: one chapter per topic.
//!
//! | guide | topic |
//! |---|---|
//! | [`paging`] | Read lists page by page, or as one stream of records. |
//! | [`filtering`] | Filter and sort lists, or fetch only what is new. |
//! | [`errors`] | Tell failures apart, know what is retried, and handle a write whose outcome is unknown. |
//! | [`middleware`] | Add headers, log, and measure around every attempt. |
//! | [`in_production`] | Run a client in a service: its settings and defaults, what it logs, and what happens when it stops. |
//! | [`patching`] | Change single fields with JSON Patch, custom fields, or whole records. |
//! | [`money_and_dates`] | Types for amounts, quantities and dates, and which values in another form are read. |
//! | [`command_line`] | Call every operation from a shell, without writing a program. |
//! | [`exporting`] | Write whole lists to files, and continue after an interruption. |
//! | [`bulk_changes`] | Change many records from a CSV file, each row at most once, whatever happens in between. |
//! | [`raw_requests`] | Send what this crate doesn't describe, with the client's credentials, rate limit and retries. |
//! | [`blocking`] | Make the same calls without async code, and without a runtime. |
//! | [`testing`] | Test your code against a fake Rev.io server, without an account. |
//! | [`webhooks`] | Receive notifications from Rev.io instead of polling. |
//! | [`evidence`] | How well each call and field is known, and how to find out more in a sandbox. |
//! | [`drift`] | Notice when Rev.io sends what this crate doesn't know. |
//! | [`performance`] | What building and using the client costs, and how to measure it. |
//! | [`versioning`] | What a new version may change, and what you can rely on. |
//! | [`tray`] | The call in this crate for each operation of Tray's Rev.io connector. |

#[doc = include_str!("../docs/paging.md")]
pub mod paging {}

#[doc = include_str!("../docs/filtering.md")]
pub mod filtering {}

#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

#[doc = include_str!("../docs/middleware.md")]
pub mod middleware {}

#[doc = include_str!("../docs/in-production.md")]
pub mod in_production {}

#[doc = include_str!("../docs/patching.md")]
pub mod patching {}

#[doc = include_str!("../docs/money-and-dates.md")]
pub mod money_and_dates {}

#[doc = include_str!("../docs/command-line.md")]
pub mod command_line {}

#[doc = include_str!("../docs/exporting.md")]
pub mod exporting {}

#[doc = include_str!("../docs/bulk-changes.md")]
pub mod bulk_changes {}

#[doc = include_str!("../docs/raw-requests.md")]
pub mod raw_requests {}

#[doc = include_str!("../docs/blocking.md")]
pub mod blocking {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("../docs/evidence.md")]
pub mod evidence {}

#[doc = include_str!("../docs/drift.md")]
pub mod drift {}

#[doc = include_str!("../docs/performance.md")]
pub mod performance {}

#[doc = include_str!("../docs/versioning.md")]
pub mod versioning {}

#[doc = include_str!("../docs/tray.md")]
pub mod tray {}
