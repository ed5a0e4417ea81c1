// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Generic types behind the aliases of body builders, list requests and patch
//! requests.

use crate::collection::Collection;
use revio_runtime::{
    AnyInteger, Call, OneOrNone, Result, Value, list_request, patch_request,
};

/// Builder of the request body `T`. Each body has an alias with its setters, such
/// as `AddressCreateBuilder`.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct BodyBuilder<T: revio_runtime::Record> {
    pub(crate) inner: revio_runtime::BodyBuilder<T>,
}

impl<T: revio_runtime::Record> BodyBuilder<T> {
    /// Adds a field that this crate does not know, or replaces one that was added.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// Builds the body. The error names all missing fields and all values out of bounds.
    pub fn build(self) -> Result<T> {
        Ok(self.inner.build()?)
    }
}

impl<T: revio_runtime::Record> Default for BodyBuilder<T> {
    fn default() -> Self {
        let inner = revio_runtime::BodyBuilder::default();
        Self { inner }
    }
}

/// A list request, sent when it is awaited. It resolves to one page; `pages` and
/// `records` read all of them. Each list has an alias with its setters, such as
/// `AddressesList`: name the alias in your own signatures. `R` is the record, and
/// `L` distinguishes the lists.
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest<R, L>(pub(crate) Call, std::marker::PhantomData<fn() -> (R, L)>);

impl<R, L> ListRequest<R, L> {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self::from_call(self.0.param::<AnyInteger, _>("search.page", value))
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self::from_call(self.0.param::<AnyInteger, _>("search.page_size", value))
    }
}

list_request!(ListRequest => Collection);

/// A patch request, sent when it is awaited. It resolves to a `T`. Each patch has
/// an alias with its setters, such as `ContactsUpdate`: name the alias in your own
/// signatures. `L` distinguishes the patches.
#[must_use = "a request does nothing until it is awaited"]
pub struct PatchRequest<T, L>(pub(crate) Call, std::marker::PhantomData<fn() -> (T, L)>);

patch_request!(PatchRequest);
