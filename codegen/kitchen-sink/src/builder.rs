// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! What resources, requests of lists, and builders of bodies have in common.

use revio_runtime::{Handle, Record, Result, Value};
use std::marker::PhantomData;

/// The calls of a resource. Each resource has an alias with its calls, such as
/// `Uploads`.
pub struct ResourceCalls<T> {
    pub(crate) handle: Handle,
    tag: PhantomData<fn() -> T>,
}

impl<T> ResourceCalls<T> {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle, tag: PhantomData }
    }
}

impl<T> Clone for ResourceCalls<T> {
    fn clone(&self) -> Self {
        Self::new(self.handle.clone())
    }
}

impl<T> std::fmt::Debug for ResourceCalls<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ResourceCalls").field(&self.handle).finish()
    }
}

/// Builder of a request body. Each body has an alias with its setters, such as
/// `FilterBuilder`.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct BodyBuilder<T: Record> {
    pub(crate) inner: revio_runtime::BodyBuilder<T>,
}

impl<T: Record> BodyBuilder<T> {
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

impl<T: Record> Default for BodyBuilder<T> {
    fn default() -> Self {
        let inner = revio_runtime::BodyBuilder::default();
        Self { inner }
    }
}
