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
    Optional "Chain1"/"next" => List(&List(&List(&Object("Chain2")))),
    Optional "Chain2"/"next" => List(&List(&List(&Object("Chain3")))),
    Optional "Chain3"/"next" => List(&List(&List(&Object("Chain4")))),
    Optional "Chain4"/"next" => List(&List(&List(&Object("Chain5")))),
    Optional "Chain5"/"next" => List(&List(&List(&Object("Chain6")))),
    Optional "Chain6"/"next" => List(&List(&List(&Object("Chain7")))),
    Optional "Chain7"/"next" => List(&List(&List(&Object("Chain8")))),
    Optional "Chain8"/"next" => List(&List(&List(&Object("Chain9")))),
    Optional "Chain9"/"next" => List(&List(&List(&Object("Chain10")))),
    Optional "Chain10"/"next" => List(&List(&List(&Object("Chain11")))),
    Optional "Chain11"/"next" => List(&List(&List(&Object("Chain12")))),
    Optional "Chain12"/"next" => List(&List(&List(&Object("Chain13")))),
    Optional "Chain13"/"next" => List(&List(&List(&Object("Chain14")))),
    Optional "Chain14"/"next" => Text,
    Optional "Filter"/"min" => Decimal,
    Optional "Filter"/"state" => Enum(&["open", "shut"]),
    Optional "Filter"/"tags" => List(&Text),
    Optional "Filter"/"nested" => Object("Filter nested"),
    Optional "Filter nested"/"deep" => Boolean,
    Required "Dated"/"at" => OffsetDateTime,
    Required "Dated"/"day" => Date,
    Required "Dated"/"days" => List(&Date),
    Required "Dated"/"filter" => Object("Filter"),
});
