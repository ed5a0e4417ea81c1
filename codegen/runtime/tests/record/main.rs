//! Reading and writing records.

mod body_builder;
mod bounds;
mod dates;
mod enums;
mod envelopes;
mod fmt;
mod formats;
mod json;
mod leniency;
mod limits;
mod numbers;
mod one_of;
mod presence;
mod properties;
mod same_json;
mod sample;
mod secrets;
mod unions;
mod unknown;
