//! Requests.

mod bounds;
pub(crate) mod builder;
pub(crate) mod context;
pub(crate) mod encode;
mod finish;
mod macros;
pub(crate) mod message;
pub(crate) mod patch;
pub(crate) mod raw;

pub use builder::Call;
pub use raw::RawRequest;
