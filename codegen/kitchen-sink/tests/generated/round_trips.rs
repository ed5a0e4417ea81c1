// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every record and request body, by the name of its schema.

use kitchen_sink::parameters::{Dated, Filter, FilterNested};
use revio_runtime::round_trips;

round_trips!(ROUND_TRIPS {
    "Filter" => Filter,
    "Filter nested" => FilterNested,
    "Dated" => Dated,
});
