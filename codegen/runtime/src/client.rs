//! The client: its settings, its credentials, and the state that its calls share.

pub(crate) mod authorization;
mod base_url;
pub(crate) mod builder;
pub(crate) mod core;
mod credentials;
pub(crate) mod options;
mod proxy;
pub(crate) mod servers;
