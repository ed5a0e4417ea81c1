//! Macros that give generated builders their common methods. The builder is a tuple struct whose first
//! field is a [`Call`](crate::Call).
//!
//! What sends a call is generic or `#[inline]`: it is compiled in the program that makes the call, so
//! that no program waits for the code of lists that it never reads.

/// Implements a call: `options`, `request`, `send`, and `.await`, besides further methods.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($builder:ident => $response:ty $(, $($methods:tt)*)?) => {
        impl $builder {
            /// Sets the options of this call: timeouts, retries, further headers and query
            /// parameters.
            pub fn options(self, options: $crate::Options) -> Self {
                Self(self.0.options(options))
            }

            /// The request as it would be sent. Nothing is sent; what would keep it from being sent
            /// is an error.
            pub fn request(&self) -> $crate::Result<$crate::raw::PreparedRequest> {
                self.0.request()
            }

            /// Sends the call, and returns the value with status, headers and links. Awaiting
            /// the builder itself returns the value alone.
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }

            $($($methods)*)?
        }

        impl ::std::future::IntoFuture for $builder {
            type Output = $crate::Result<$response>;
            type IntoFuture = $crate::ValueFuture<$response>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.send_for_value()
            }
        }
    };
}

/// Implements a call for a generic type of requests, whose last parameter `L` is a tag. Its fields are a
/// call and a `PhantomData`.
#[doc(hidden)]
#[macro_export]
macro_rules! generic_request {
    ($request:ident<$value:ident: $bound:path> => $response:ty) => {
        impl<$value, L> $request<$value, L> {
            pub(crate) fn from_call(call: $crate::Call) -> Self {
                Self(call, ::std::marker::PhantomData)
            }

            /// Sets the options of this call: timeouts, retries, further headers and query
            /// parameters.
            pub fn options(self, options: $crate::Options) -> Self {
                Self::from_call(self.0.options(options))
            }

            /// The request as it would be sent. Nothing is sent; what would keep it from being sent
            /// is an error.
            pub fn request(&self) -> $crate::Result<$crate::raw::PreparedRequest> {
                self.0.request()
            }
        }

        impl<$value: $bound, L> $request<$value, L> {
            /// Sends the call, and returns the value with status, headers and links. Awaiting the
            /// request itself returns the value alone.
            pub fn send(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }
        }

        impl<$value: $bound, L> ::std::future::IntoFuture for $request<$value, L> {
            type Output = $crate::Result<$response>;
            type IntoFuture = $crate::ValueFuture<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.send_for_value()
            }
        }

        impl<$value, L> ::std::clone::Clone for $request<$value, L> {
            fn clone(&self) -> Self {
                Self::from_call(self.0.clone())
            }
        }

        impl<$value, L> ::std::fmt::Debug for $request<$value, L> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($request)).field(&self.0).finish()
            }
        }
    };
}

/// Implements the requests of lists for a generic type, whose first parameter `R` is the record, and
/// whose pages are a type with one parameter: also `filter`, `pages` and `records`.
#[doc(hidden)]
#[macro_export]
macro_rules! list_request {
    ($request:ident => $page:ident) => {
        $crate::generic_request!($request<R: $crate::Codec> => $page<R>);

        impl<R: $crate::Codec, L> $request<R, L> {
            /// Adds a filter that has no method here, by the name of the field in JSON. The prefix
            /// `search.` is added if the name lacks it. A name that is added twice is sent twice.
            ///
            /// The server seems to ignore unknown filters: check that the records match.
            pub fn filter(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                let value = ::std::string::ToString::to_string(&value);
                Self::from_call(self.0.filter(name.as_ref(), value))
            }

            /// All pages, from the one that `page` sets, or else from the first.
            pub fn pages(self) -> $crate::Pages<$page<R>> {
                $crate::Pages::new(self.0)
            }

            /// The records of all pages, from the page that `page` sets, or else from the first.
            pub fn records(self) -> $crate::Records<$page<R>> {
                $crate::Records::new(self.0)
            }
        }
    };
}

/// Implements JSON Patches for a generic type, whose first parameter is the response: also `replace`
/// and `custom_field`.
#[doc(hidden)]
#[macro_export]
macro_rules! patch_request {
    ($request:ident) => {
        $crate::generic_request!($request<T: $crate::Decode> => T);

        impl<T, L> $request<T, L> {
            /// Replaces the value at a path of the record, such as `/finance/balance_limit`. The
            /// path is sent unchanged. If it is set twice, the later value is sent.
            pub fn replace(
                self,
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<$crate::Value>,
            ) -> Self {
                Self::from_call(self.0.patch_replace::<$crate::Value, _>(&path.into(), value))
            }

            /// Replaces the value of a custom field, which is selected by its label or its id.
            ///
            /// A patch needs the position of the field in the record, so start the call with `edit`
            /// and a freshly read record. The key is looked up at once: [`request`](Self::request)
            /// returns the error without sending anything, and so does the call. It is an error if the
            /// call starts with `update`, if the record has no such field, or if several fields have
            /// the label.
            pub fn custom_field(
                self,
                key: impl ::std::convert::Into<$crate::CustomFieldKey>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self::from_call(self.0.custom_field(&key.into(), &value.into()))
            }
        }
    };
}

/// Implements the call of a list that continues at a cursor or a link: also `pages` and `records`.
#[doc(hidden)]
#[macro_export]
macro_rules! followed_call {
    ($builder:ident => $response:ty) => {
        $crate::call!(
            $builder => $response,
            /// All pages, from the first.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$response> {
                $crate::Pages::new(self.0)
            }

            /// The records of all pages, from the first.
            #[inline]
            pub fn records(self) -> $crate::Records<$response> {
                $crate::Records::new(self.0)
            }
        );
    };
}

/// Implements `custom_field_labels` for a list of records with custom fields.
#[doc(hidden)]
#[macro_export]
macro_rules! custom_field_labels {
    ($builder:ident => $response:ty, $id:ty) => {
        impl $builder {
            /// The custom fields of the records in this list, each once, in order of appearance.
            /// A form can offer them as a choice.
            ///
            /// No documented call lists the custom fields of a tenant, so this reads all pages,
            /// from the one that `page` sets, or else from the first. Filters reduce the number of
            /// pages, and so does a large page size.
            #[inline]
            pub fn custom_field_labels(
                self,
            ) -> $crate::future::CallFuture<::std::vec::Vec<$crate::CustomFieldLabel<$id>>>
            {
                $crate::custom_field_labels::<$response, $id>(self.0)
            }
        }
    };
}
