//! Features of Rev.io that cannot be expressed as data.

pub(crate) mod custom_fields;
pub(crate) mod webhook;
