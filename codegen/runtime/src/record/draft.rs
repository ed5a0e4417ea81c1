//! A request body while its builder fills it.

use std::fmt;

use super::{Blank, Record, Value, View};
use crate::{Error, Result};

/// A request body that is not finished: it knows which members were set, and so which
/// required ones were not.
#[derive(Clone)]
pub struct Draft<T> {
    body: T,
    set: Vec<&'static str>,
}

/// A body in which nothing is set.
impl<T: Blank + Record> Default for Draft<T> {
    fn default() -> Self {
        Self { body: T::blank(), set: Vec::new() }
    }
}

impl<T: Blank + Record> Draft<T> {
    /// Lends the body, so that the member of this name can be set.
    pub fn set(&mut self, name: &'static str) -> &mut T {
        if !self.set.contains(&name) {
            self.set.push(name);
        }
        &mut self.body
    }

    /// Lends the body as it is, for members that need not be set.
    pub fn body(&mut self) -> &mut T {
        &mut self.body
    }

    /// Sets a member that the body does not declare. If it does and the member is set there
    /// as well, that value is sent and this one is not.
    pub fn extra(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.body.extra_mut().insert(name.into(), value.into());
    }

    /// The body, if every required member was set.
    ///
    /// # Errors
    ///
    /// [`InvalidBody`] is the source: all of them at once.
    pub fn finish(self) -> Result<T> {
        let mut missing = required(&T::blank());
        missing.retain(|name| !self.set.contains(name));
        if missing.is_empty() {
            return Ok(self.body);
        }
        Err(InvalidBody {
            type_name: self.body.shape().name,
            missing,
            violations: Vec::new(),
        }
        .into())
    }
}

/// The members that must be there: those that, blank, do not look absent.
fn required(blank: &dyn Record) -> Vec<&'static str> {
    let mut required = Vec::new();
    blank.views(&mut |views, _| {
        let members = blank.shape().members.iter().zip(views);
        let there = members.filter(|(_, view)| **view != View::Absent);
        required.extend(there.map(|(name, _)| *name));
    });
    required
}

/// Shows what was set.
impl<T: Blank + Record> fmt::Debug for Draft<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.body.shape();
        let required = required(&T::blank());
        let mut shown = f.debug_struct(shape.name);
        self.body.views(&mut |views, extra| {
            for (name, view) in shape.members.iter().zip(views) {
                let came = *view != View::Absent && !required.contains(name);
                if came || self.set.contains(name) {
                    shown.field(name, view);
                }
            }
            if !extra.is_empty() {
                shown.field("extra", &View::Object(extra));
            }
        });
        shown.finish()
    }
}

/// A request body that was finished before its required members were set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidBody {
    /// The type of the body.
    pub type_name: &'static str,
    /// All members that are missing, by their names in JSON.
    pub missing: Vec<&'static str>,
    /// The bounds that a value does not keep.
    pub violations: Vec<String>,
}

impl fmt::Display for InvalidBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let them = if self.missing.len() == 1 { "it" } else { "them" };
        let members = self.missing.join(", ");
        write!(f, "{} lacks {members}: set {them} before build()", self.type_name)
    }
}

impl std::error::Error for InvalidBody {}

impl From<InvalidBody> for Error {
    fn from(invalid: InvalidBody) -> Self {
        Self::invalid_request(invalid.to_string()).with_source(invalid)
    }
}
