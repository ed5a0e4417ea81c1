//! The client that all calls share.

pub(crate) mod base_url;
mod builder;
mod core;
pub(crate) mod credentials;
pub(crate) mod options;

pub use builder::HandleBuilder;
pub use core::Handle;
#[cfg(test)]
pub(crate) use core::Seams;
pub(crate) use core::Shared;
pub use options::Options;
