//! A box that rustc does not look into.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::{Codec, Record, Target, ValueRef};

/// A [`Box`] that hides its content from rustc's checks of drops and auto traits. Without it, rustc
/// gives up on long chains of records.
///
/// It dereferences to its content, as a box does, and [`into_inner`](Self::into_inner) takes the
/// content out.
pub struct DynBox<T>(Box<dyn Content<T>>);

trait Content<T>: Send + Sync {
    /// A copy. Through the vtable, or a clone of a long chain would be instantiated more deeply than
    /// rustc allows by default.
    fn duplicate(&self) -> DynBox<T>;
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn into_inner(self: Box<Self>) -> T;
}

impl<T: Clone + Send + Sync + 'static> Content<T> for T {
    fn duplicate(&self) -> DynBox<T> {
        DynBox::new(self.clone())
    }

    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn into_inner(self: Box<Self>) -> T {
        *self
    }
}

impl<T> DynBox<T> {
    /// Moves a value into a box.
    pub fn new(value: T) -> Self
    where
        T: Clone + Send + Sync + 'static,
    {
        Self(Box::new(value))
    }

    /// Takes the value out of the box.
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

impl<T> Deref for DynBox<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).get()
    }
}

impl<T> DerefMut for DynBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).get_mut()
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for DynBox<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Clone for DynBox<T> {
    fn clone(&self) -> Self {
        (*self.0).duplicate()
    }
}

impl<T: PartialEq> PartialEq for DynBox<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug> fmt::Debug for DynBox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: Codec + Clone + Send + Sync + 'static> Codec for DynBox<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        T::value_ref(self)
    }

    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }

    fn target(&mut self) -> Target<'_> {
        T::target(self)
    }

    fn set_null(&mut self) -> bool {
        T::set_null(self)
    }

    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        T::as_record_mut(self)
    }

    fn reset(&mut self) {
        T::reset(self);
    }
}
