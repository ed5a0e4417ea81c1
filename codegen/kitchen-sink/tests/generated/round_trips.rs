// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every record and request body, by the name of its schema.

use kitchen_sink::types::{Busy, Conflict, Size, Upload};
use revio_runtime::round_trips;

round_trips!(ROUND_TRIPS {
    "Upload" => Upload,
    "Size" => Size,
    "Conflict" => Conflict,
    "Busy" => Busy,
});
