//! The conventions of Rev.io that cannot be data.

pub(crate) mod custom_field_labels;
pub(crate) mod custom_fields;
pub(crate) mod webhook;
