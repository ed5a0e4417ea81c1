//! One call of every operation, with all that it takes. The generated crate lists them behind a
//! hidden feature, for those who check the client as a whole: its own tests, and runs against
//! validators that others have written.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use chrono::{NaiveDate, NaiveDateTime};

use crate::Result;
use crate::execution::clock::Boxed;
use crate::registry::Operation;
use crate::response::ResponseFuture;
use crate::response::decode::Decode;
use crate::response::raw::RawResponse;
use crate::response::typed::Response;

/// A call of one operation, by a client of type `C`.
#[derive(Clone, Copy, Debug)]
pub struct Exercise<C> {
    /// What is called.
    pub operation: &'static Operation,
    /// Makes the call; an error if the body lacks a member.
    pub call: fn(&C) -> Result<Exercised>,
}

/// A call as one of many whose answers differ in type. Awaiting it sends it; its answer is
/// decoded, and nothing is made of it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Exercised {
    call: Boxed<Result<()>>,
    read: fn(&RawResponse) -> Result<()>,
}

impl Exercised {
    /// Decodes an answer that another request has got, as that of this call. Nothing is sent.
    pub fn read(&self, answer: &RawResponse) -> Result<()> {
        (self.read)(answer)
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
    /// The call as one of many. It cannot fail here; it is the last line of a function whose
    /// body can.
    #[doc(hidden)]
    pub fn exercised(self) -> Result<Exercised> {
        let read = |answer: &RawResponse| Response::<T>::read(answer.clone()).map(drop);
        Ok(Exercised { call: Box::pin(async { self.await.map(drop) }), read })
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
