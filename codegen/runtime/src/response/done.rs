//! The response to a change that returns nothing.

use std::fmt;

use super::decode::{Decode, fields};
use super::link::Link;
use super::raw::RawResponse;
use crate::Result;
use crate::record::{Extra, Names};

/// A call that succeeded and returns nothing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Done {
    /// The fields of the response, if there are any.
    pub extra: Extra,
}

impl Decode for Done {
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        Ok(Self { extra: fields(response, links)? })
    }
}

/// Prints the names of the fields only: their values may be private.
impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Done").field("extra", &Names(&self.extra)).finish()
    }
}
