// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Generic types behind the aliases of body builders, list requests and patch
//! requests.

use revio_runtime::{Result, Value};

/// Builder of the request body `T`. Each body has an alias with its setters, such
/// as `FilterBuilder`.
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
