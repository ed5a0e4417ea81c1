// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The API as data, for the fake server and for drift.

use crate::client::CONVENTIONS;
use crate::registry::OPERATIONS;
use revio_runtime::registry::{Api, Envelopes};
use revio_runtime::schemas;

/// The API as data.
pub(crate) static API: Api = Api {
    conventions: &CONVENTIONS,
    operations: OPERATIONS,
    fields: SCHEMAS,
    envelopes: Envelopes { single: "", collection: "", created: "", done: "" },
    page_fields: None,
    bounds: &[],
};

schemas!(SCHEMAS {
    Required "Upload"/"title" => Text,
    Optional "Upload"/"tags" => List(&Text),
    Optional "Upload"/"size" => Object("Size"),
    Optional "Size"/"width" => Integer,
    Optional "Size"/"height" => Integer,
    Required "Conflict"/"title" => Text,
    Optional "Conflict"/"holder" => Integer,
    Optional "Busy"/"seconds" => Integer,
});
