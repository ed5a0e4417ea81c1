//! One call of every operation, with all that it takes. The generated crate lists them behind a
//! hidden feature, for those who check the client as a whole: its own tests, and runs against
//! validators that others have written.

use std::future::Future;
use std::pin::Pin;

use chrono::{NaiveDate, NaiveDateTime};

use crate::Result;
use crate::call::Sending;
use crate::decode::Decode;
use crate::registry::Operation;

/// A call of one operation, by a client of type `C`.
#[derive(Clone, Copy, Debug)]
pub struct Exercise<C> {
    /// What is called.
    pub operation: &'static Operation,
    /// Makes the call; an error if the body lacks a member.
    pub call: fn(&C) -> Result<Exercised>,
}

/// A call on its way. Its answer is decoded, and nothing is made of it.
pub type Exercised = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

impl<T: Decode + 'static> Sending<T> {
    /// The call as one of many whose answers differ in type. It cannot fail here; it is the
    /// last line of a function whose body can.
    #[doc(hidden)]
    pub fn exercised(self) -> Result<Exercised> {
        Ok(Box::pin(async { self.await.map(drop) }))
    }
}

/// A date that the generator has seen to be one.
pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// A date and time that the generator has seen to be one.
pub fn date_time(text: &str) -> NaiveDateTime {
    text.parse().unwrap_or_default()
}
