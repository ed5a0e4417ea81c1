//! The decoder's position in a body: the path for an error, and the depth.

use std::fmt;

use serde::de::Error;

use super::raw::Format;

/// The limit of nested arrays and objects. `serde_json` has the same limit for text. Here it
/// applies to every format, so that a deeply nested body cannot overflow the stack.
const MAX_DEPTH: usize = 128;

/// The path to an error. Segments are added while the error is returned, so a body that decodes
/// costs nothing.
#[derive(Default)]
pub(super) struct DecodePath {
    segments: Vec<Segment>,
    depth: usize,
    /// The field of the outermost object that must have the type of the spec.
    strict_field: Option<&'static str>,
    pub(super) format: Format,
    /// Whether the decoder is in that field.
    pub(super) strict: bool,
    /// Whether all numbers are read from their JSON text.
    pub(super) exact: bool,
    /// Whether a float was read that may have fewer digits than its JSON text.
    pub(super) inexact: bool,
}

pub(super) enum Segment {
    Field(&'static str),
    Key(String),
    Index(usize),
}

impl DecodePath {
    pub(super) fn new(strict_field: Option<&'static str>, exact: bool) -> Self {
        Self { strict_field, exact, ..Self::default() }
    }

    /// Adds a segment, innermost first.
    pub(super) fn push(&mut self, segment: Segment) {
        self.segments.push(segment);
    }

    /// The position, for [`reset`](Self::reset).
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.segments.len(), self.depth)
    }

    /// Returns to a position after an error that does not end the decoding.
    pub(super) fn reset(&mut self, (segments, depth): (usize, usize)) {
        self.segments.truncate(segments);
        self.depth = depth;
        self.strict = false;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// Enters an array or an object. Only the successful case must call [`leave`](Self::leave),
    /// because an error ends the decoding.
    pub(super) fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(too_deep());
        }
        Ok(())
    }

    /// The levels that a part of the text may have: a text with 128 is too deep for `serde_json`.
    pub(super) fn remaining_depth(&self) -> usize {
        MAX_DEPTH.saturating_sub(self.depth + 1)
    }

    pub(super) fn is_strict(&self, field: &str) -> bool {
        self.depth == 1 && self.strict_field == Some(field)
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

pub(super) fn too_deep<E: Error>() -> E {
    E::custom("more than 128 arrays and objects inside one another")
}

impl fmt::Display for DecodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.segments.iter().rev().enumerate() {
            match segment {
                Segment::Index(at) => write!(f, "[{at}]")?,
                Segment::Key(key) => write!(f, "[{key:?}]")?,
                Segment::Field(name) if index == 0 => f.write_str(name)?,
                Segment::Field(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}
