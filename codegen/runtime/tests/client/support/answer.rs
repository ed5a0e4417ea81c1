//! Calls that are awaited, or waited for by a blocking client.
//!
//! One process makes all its calls in one way, so that the same tests cover both; see `blocking`.

use std::panic::resume_unwind;
use std::thread;

use revio_runtime::blocking::Wait;
use revio_runtime::paging::{Page, Pages, Records};
use revio_runtime::{BodyStream, Bytes, Handle, HandleBuilder, Result};

use super::server::is_blocking;

/// The client that a builder describes.
pub(crate) fn build(mut builder: HandleBuilder) -> Result<Handle> {
    if is_blocking() {
        builder.blocking();
    }
    builder.build()
}

/// What a call gives.
pub(crate) trait Answer: Wait<IntoFuture: Send> + Send {
    async fn answer(self) -> Self::Output
    where
        Self::Output: Send,
    {
        if is_blocking() { blocking(|| self.wait()) } else { self.await }
    }
}

impl<C: Wait<IntoFuture: Send> + Send> Answer for C {}

/// What a list or a body gives.
pub(crate) trait Items: Sized {
    type Item;

    async fn next_item(&mut self) -> Result<Option<Self::Item>>;

    async fn all_items(mut self) -> Result<Vec<Self::Item>> {
        let mut items = Vec::new();
        while let Some(item) = self.next_item().await? {
            items.push(item);
        }
        Ok(items)
    }
}

macro_rules! items {
    ([$($generics:tt)*] $source:ty => $item:ty, $next:ident) => {
        impl<$($generics)*> Items for $source {
            type Item = $item;

            async fn next_item(&mut self) -> Result<Option<$item>> {
                if is_blocking() {
                    blocking(|| self.into_iter().next().transpose())
                } else {
                    self.$next().await
                }
            }
        }
    };
}
items!([P: Page, T: Send] Records<P, T> => T, try_next);
items!([P: Page + Send] Pages<P> => P, try_next);
items!([] BodyStream => Bytes, next_chunk);

/// Blocks a thread that has no runtime, as programs without async code do.
fn blocking<T: Send>(wait: impl FnOnce() -> T + Send) -> T {
    let result = thread::scope(|scope| scope.spawn(wait).join());
    result.unwrap_or_else(|panic| resume_unwind(panic))
}
