//! Reading and writing records.

mod additional;
mod body_builder;
mod bounds;
mod clones;
mod dates;
mod enums;
mod envelopes;
mod fmt;
mod formats;
mod json;
mod leniency;
mod limits;
mod numbers;
mod offset_dates;
mod one_of;
mod presence;
mod properties;
mod same_json;
mod sample;
mod secrets;
mod text_ids;
mod unions;
mod unknown;
