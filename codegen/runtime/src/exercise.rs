//! What the generated tests of a crate list: one call of every operation, with all parameters, and
//! the type of every schema.

#[cfg(any(feature = "fake", feature = "drift"))]
mod unions;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use futures_core::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::record::bounds::{self, Path};
use crate::record::{Codec, Violation};
use crate::registry::Operation;
use crate::response::decode::Decode;
use crate::{RawResponse, Response, ResponseFuture, Result};

/// A call of one operation by a client of type `C`.
#[derive(Clone, Copy, Debug)]
pub struct Exercise<C> {
    /// The operation.
    pub operation: &'static Operation,
    /// Makes the call. Fails if the body lacks a field.
    pub call: fn(&C) -> Result<Exercised>,
}

/// A call without the type of its response. Awaiting it sends it, and decodes the response.
#[must_use = "a call does nothing until it is awaited"]
pub struct Exercised {
    call: BoxFuture<'static, Result<()>>,
    read: fn(&RawResponse) -> Result<()>,
}

impl Exercised {
    /// Decodes the response to another request as that of this call. Sends nothing.
    pub fn read(&self, response: &RawResponse) -> Result<()> {
        (self.read)(response)
    }
}

impl Future for Exercised {
    type Output = Result<()>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.call.as_mut().poll(cx)
    }
}

impl fmt::Debug for Exercised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exercised").finish_non_exhaustive()
    }
}

impl<T: Decode + 'static> ResponseFuture<T> {
    /// The call without the type of its response. Returns a `Result` because it is the last
    /// expression of functions that can fail.
    #[doc(hidden)]
    pub fn exercised(self) -> Result<Exercised> {
        let read =
            |response: &RawResponse| Response::<T>::decode(response.clone()).map(drop);
        Ok(Exercised { call: Box::pin(async { self.await.map(drop) }), read })
    }
}

/// Reads and writes the JSON of one type.
#[derive(Clone, Copy, Debug)]
pub struct RoundTrip {
    /// The name of the schema.
    pub schema: &'static str,
    /// Decodes JSON and encodes the value again.
    pub rewrite: fn(&str) -> serde_json::Result<String>,
    /// A value to decode into.
    pub placeholder: fn() -> Box<dyn Codec>,
    /// Decodes JSON and checks the bounds, as a call does before it is sent.
    pub violations: fn(&str) -> serde_json::Result<Vec<Violation>>,
}

impl RoundTrip {
    /// Those of the type `T`.
    pub const fn of<T>(schema: &'static str) -> Self
    where
        T: DeserializeOwned + Serialize + Codec + 'static,
    {
        let rewrite =
            |text: &str| serde_json::to_string(&serde_json::from_str::<T>(text)?);
        let violations = |text: &str| {
            let value: T = serde_json::from_str(text)?;
            Ok(bounds::violations(value.value_ref(), &[], &Path::Root))
        };
        Self { schema, rewrite, placeholder: || Box::new(T::placeholder()), violations }
    }
}

/// Declares the list of the types of all schemas.
#[doc(hidden)]
#[macro_export]
macro_rules! round_trips {
    ($name:ident { $($schema:literal => $ty:ty),* $(,)? }) => {
        pub(crate) static $name: &[$crate::exercise::RoundTrip] =
            &[$($crate::exercise::RoundTrip::of::<$ty>($schema)),*];
    };
}

/// A date that the generator has checked.
pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// A date and time with an offset that the generator has checked.
pub fn offset_date_time(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap_or_default()
}

/// A date and time that the generator has checked.
pub fn date_time(text: &str) -> NaiveDateTime {
    text.parse().unwrap_or_default()
}
