//! What comes back from changing something: that it was done.

use std::fmt;

use crate::Result;
use crate::decode::Decode;
use crate::raw::RawResponse;
use crate::record::{Extra, FieldNames};
use crate::response::Link;

/// The call went well, and the server has nothing else to say.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Done {
    /// What the answer holds nevertheless.
    pub extra: Extra,
}

impl Decode for Done {
    fn decode(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        Ok(Self { extra: super::members(answer, links)? })
    }
}

/// The names of the members alone: nobody has said that their values may be seen.
impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Done").field("extra", &FieldNames(&self.extra)).finish()
    }
}
