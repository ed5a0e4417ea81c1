// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every record and request body, by the name of its schema.

use kitchen_sink::parameters::{Dated, Filter, FilterNested};
use kitchen_sink::types::{
    Archive, Busy, Conflict, Cursor, Event, EventPage, Size, Upload,
};
use revio_runtime::round_trips;

round_trips!(ROUND_TRIPS {
    "Upload" => Upload,
    "Size" => Size,
    "Conflict" => Conflict,
    "Busy" => Busy,
    "Event" => Event,
    "EventPage" => EventPage,
    "Cursor" => Cursor,
    "Archive" => Archive,
    "Filter" => Filter,
    "Filter nested" => FilterNested,
    "Dated" => Dated,
});
