// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every record and request body, by the name of its schema.

use kitchen_sink::chains::{
    Chain1, Chain2, Chain3, Chain4, Chain5, Chain6, Chain7, Chain8, Chain9, Chain10,
    Chain11, Chain12, Chain13, Chain14,
};
use kitchen_sink::parameters::{Dated, Filter, FilterNested};
use kitchen_sink::types::{Busy, Conflict, Size, Upload};
use revio_runtime::round_trips;

round_trips!(ROUND_TRIPS {
    "Upload" => Upload,
    "Size" => Size,
    "Conflict" => Conflict,
    "Busy" => Busy,
    "Chain1" => Chain1,
    "Chain2" => Chain2,
    "Chain3" => Chain3,
    "Chain4" => Chain4,
    "Chain5" => Chain5,
    "Chain6" => Chain6,
    "Chain7" => Chain7,
    "Chain8" => Chain8,
    "Chain9" => Chain9,
    "Chain10" => Chain10,
    "Chain11" => Chain11,
    "Chain12" => Chain12,
    "Chain13" => Chain13,
    "Chain14" => Chain14,
    "Filter" => Filter,
    "Filter nested" => FilterNested,
    "Dated" => Dated,
});
