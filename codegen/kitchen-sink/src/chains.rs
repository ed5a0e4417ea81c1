// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `chains`.
//!
//! # Records
//!
//! - [`Chain1`]
//! - [`Chain2`]
//! - [`Chain3`]
//! - [`Chain4`]
//! - [`Chain5`]
//! - [`Chain6`]
//! - [`Chain7`]
//! - [`Chain8`]
//! - [`Chain9`]
//! - [`Chain10`]
//! - [`Chain11`]
//! - [`Chain12`]
//! - [`Chain13`]
//! - [`Chain14`]
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`replace`](Chains::replace) |  | `PUT /chains` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ChainsReplace`].

use crate::registry;
use revio_runtime::{DynBox, Extra, Handle, record};

/// The schema `Chain1`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain1 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain2>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain1 {
    "next" => next,
});

/// The schema `Chain2`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain2 {
    pub next: Option<DynBox<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain3>>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain2 {
    "next" => next,
});

/// The schema `Chain3`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain3 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain4>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain3 {
    "next" => next,
});

/// The schema `Chain4`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain4 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain5>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain4 {
    "next" => next,
});

/// The schema `Chain5`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain5 {
    pub next: Option<DynBox<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain6>>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain5 {
    "next" => next,
});

/// The schema `Chain6`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain6 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain7>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain6 {
    "next" => next,
});

/// The schema `Chain7`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain7 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain8>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain7 {
    "next" => next,
});

/// The schema `Chain8`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain8 {
    pub next: Option<DynBox<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain9>>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain8 {
    "next" => next,
});

/// The schema `Chain9`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain9 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain10>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain9 {
    "next" => next,
});

/// The schema `Chain10`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain10 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain11>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain10 {
    "next" => next,
});

/// The schema `Chain11`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain11 {
    pub next: Option<DynBox<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain12>>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain11 {
    "next" => next,
});

/// The schema `Chain12`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain12 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain13>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain12 {
    "next" => next,
});

/// The schema `Chain13`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain13 {
    pub next: Option<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<Chain14>>>>>>>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain13 {
    "next" => next,
});

/// The schema `Chain14`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain14 {
    pub next: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain14 {
    "next" => next,
});

/// Calls tagged `chains`.
///
/// Returned by [`Client::chains`](crate::Client::chains).
#[derive(Clone, Debug)]
pub struct Chains {
    handle: Handle,
}

impl Chains {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/chains`.
    ///
    /// `PUT /chains`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::chains::Chain1;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = Chain1::default();
    /// let chain1 = client.chains().replace(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "chains_replace")]
    #[doc(alias = "PUT /chains")]
    pub fn replace(&self, body: impl Into<Chain1>) -> ChainsReplace {
        let call = self.handle.call(&registry::CHAINS_REPLACE);
        let call = call.body::<Chain1>(body);
        call.into_request()
    }
}

/// Request builder of [`Chains::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ChainsReplace = revio_runtime::Request<Chain1>;
