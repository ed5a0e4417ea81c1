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
//! - [`Chain15`]
//! - [`Chain16`]
//! - [`Chain17`]
//! - [`Chain18`]
//! - [`Chain19`]
//! - [`Chain20`]
//! - [`Chain21`]
//! - [`Chain22`]
//! - [`Chain23`]
//! - [`Chain24`]
//! - [`Chain25`]
//! - [`Chain26`]
//! - [`Chain27`]
//! - [`Chain28`]
//! - [`Chain29`]
//! - [`Chain30`]
//! - [`Chain31`]
//! - [`Chain32`]
//! - [`Chain33`]
//! - [`Chain34`]
//! - [`Chain35`]
//! - [`Chain36`]
//! - [`Chain37`]
//! - [`Chain38`]
//! - [`Chain39`]
//! - [`Chain40`]
//! - [`Chain41`]
//! - [`Chain42`]
//! - [`Chain43`]
//! - [`Chain44`]
//! - [`Chain45`]
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
    pub next: Option<Vec<Vec<Vec<Chain2>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain3>>>>,
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
    pub next: Option<DynBox<Vec<Vec<Vec<Chain4>>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain5>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain6>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain7>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain8>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain9>>>>,
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
    pub next: Option<DynBox<Vec<Vec<Vec<Chain10>>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain11>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain12>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain13>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain14>>>>,
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
    pub next: Option<Vec<Vec<Vec<Chain15>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain14 {
    "next" => next,
});

/// The schema `Chain15`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain15 {
    pub next: Option<DynBox<Vec<Vec<Vec<Chain16>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain15 {
    "next" => next,
});

/// The schema `Chain16`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain16 {
    pub next: Option<Vec<Vec<Vec<Chain17>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain16 {
    "next" => next,
});

/// The schema `Chain17`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain17 {
    pub next: Option<Vec<Vec<Vec<Chain18>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain17 {
    "next" => next,
});

/// The schema `Chain18`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain18 {
    pub next: Option<Vec<Vec<Vec<Chain19>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain18 {
    "next" => next,
});

/// The schema `Chain19`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain19 {
    pub next: Option<Vec<Vec<Vec<Chain20>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain19 {
    "next" => next,
});

/// The schema `Chain20`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain20 {
    pub next: Option<Vec<Vec<Vec<Chain21>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain20 {
    "next" => next,
});

/// The schema `Chain21`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain21 {
    pub next: Option<DynBox<Vec<Vec<Vec<Chain22>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain21 {
    "next" => next,
});

/// The schema `Chain22`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain22 {
    pub next: Option<Vec<Vec<Vec<Chain23>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain22 {
    "next" => next,
});

/// The schema `Chain23`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain23 {
    pub next: Option<Vec<Vec<Vec<Chain24>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain23 {
    "next" => next,
});

/// The schema `Chain24`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain24 {
    pub next: Option<Vec<Vec<Vec<Chain25>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain24 {
    "next" => next,
});

/// The schema `Chain25`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain25 {
    pub next: Option<Vec<Vec<Vec<Chain26>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain25 {
    "next" => next,
});

/// The schema `Chain26`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain26 {
    pub next: Option<Vec<Vec<Vec<Chain27>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain26 {
    "next" => next,
});

/// The schema `Chain27`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain27 {
    pub next: Option<DynBox<Vec<Vec<Vec<Chain28>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain27 {
    "next" => next,
});

/// The schema `Chain28`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain28 {
    pub next: Option<Vec<Vec<Vec<Chain29>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain28 {
    "next" => next,
});

/// The schema `Chain29`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain29 {
    pub next: Option<Vec<Vec<Vec<Chain30>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain29 {
    "next" => next,
});

/// The schema `Chain30`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain30 {
    pub next: Option<Vec<Vec<Vec<Chain31>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain30 {
    "next" => next,
});

/// The schema `Chain31`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain31 {
    pub next: Option<Vec<Vec<Vec<Chain32>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain31 {
    "next" => next,
});

/// The schema `Chain32`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain32 {
    pub next: Option<Vec<Vec<Vec<Chain33>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain32 {
    "next" => next,
});

/// The schema `Chain33`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain33 {
    pub next: Option<DynBox<Vec<Vec<Vec<Chain34>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain33 {
    "next" => next,
});

/// The schema `Chain34`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain34 {
    pub next: Option<Vec<Vec<Vec<Chain35>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain34 {
    "next" => next,
});

/// The schema `Chain35`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain35 {
    pub next: Option<Vec<Vec<Vec<Chain36>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain35 {
    "next" => next,
});

/// The schema `Chain36`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain36 {
    pub next: Option<Vec<Vec<Vec<Chain37>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain36 {
    "next" => next,
});

/// The schema `Chain37`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain37 {
    pub next: Option<Vec<Vec<Vec<Chain38>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain37 {
    "next" => next,
});

/// The schema `Chain38`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain38 {
    pub next: Option<Vec<Vec<Vec<Chain39>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain38 {
    "next" => next,
});

/// The schema `Chain39`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain39 {
    pub next: Option<DynBox<Vec<Vec<Vec<Chain40>>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain39 {
    "next" => next,
});

/// The schema `Chain40`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain40 {
    pub next: Option<Vec<Vec<Vec<Chain41>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain40 {
    "next" => next,
});

/// The schema `Chain41`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain41 {
    pub next: Option<Vec<Vec<Vec<Chain42>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain41 {
    "next" => next,
});

/// The schema `Chain42`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain42 {
    pub next: Option<Vec<Vec<Vec<Chain43>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain42 {
    "next" => next,
});

/// The schema `Chain43`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain43 {
    pub next: Option<Vec<Vec<Vec<Chain44>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain43 {
    "next" => next,
});

/// The schema `Chain44`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain44 {
    pub next: Option<Vec<Vec<Vec<Chain45>>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain44 {
    "next" => next,
});

/// The schema `Chain45`.
#[derive(Default)]
#[non_exhaustive]
pub struct Chain45 {
    pub next: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Chain45 {
    "next" => next,
});

/// Calls tagged `chains`.
///
/// Returned by [`Client::chains`](crate::Client::chains).
#[derive(Clone, Debug)]
pub struct Chains {
    pub(crate) handle: Handle,
}

impl Chains {
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
