//! What comes back from changing something: that it was done.

use crate::Result;
use crate::decode::Decode;
use crate::raw::RawResponse;
use crate::record::Extra;
use crate::response::Link;

/// The call went well, and the server has nothing else to say.
#[derive(Clone, Debug, Default, PartialEq)]
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
