//! Records: what is read, what is refused and how, and what is written.

mod dates;
mod drafts;
mod enums;
mod envelopes;
mod equal;
mod formats;
mod limits;
mod numbers;
mod presence;
mod properties;
mod sample;
mod secrets;
mod shown;
mod unions;
mod unknown;
