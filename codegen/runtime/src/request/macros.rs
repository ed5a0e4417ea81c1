//! Macros that give generated builders their common methods. The builder is a struct with a field
//! `call` of type [`Call`](crate::Call).

/// Implements a call: `options`, `send`, and `.await`.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($builder:ident => $response:ty) => {
        #[doc(hidden)]
        impl ::std::convert::From<$crate::Call> for $builder {
            fn from(call: $crate::Call) -> Self {
                Self { call }
            }
        }

        impl $builder {
            /// Sets the options of this call: timeouts, retries, further headers and query
            /// parameters.
            pub fn options(mut self, options: $crate::Options) -> Self {
                self.call.options(options);
                self
            }

            /// Sends the call, and returns the value with status, headers and links. Awaiting
            /// the builder itself returns the value alone.
            pub fn send(self) -> $crate::ResponseFuture<$response> {
                self.call.send()
            }
        }

        impl ::std::future::IntoFuture for $builder {
            type Output = $crate::Result<$response>;
            type IntoFuture = $crate::ValueFuture<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.send_for_value()
            }
        }
    };
}

/// Implements the call of a list: also `filter`, `pages` and `records`.
#[doc(hidden)]
#[macro_export]
macro_rules! paged_call {
    ($builder:ident => $response:ty) => {
        $crate::call!($builder => $response);

        impl $builder {
            /// Adds a filter that has no method here, by the name of the field in JSON. The prefix
            /// `search.` is added if the name lacks it. A name that is added twice is sent twice.
            ///
            /// The server seems to ignore unknown filters: check that the records match.
            pub fn filter(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                self.call.filter(name.as_ref(), ::std::string::ToString::to_string(&value));
                self
            }

            /// All pages, from the one that `page` sets, or else from the first.
            pub fn pages(self) -> $crate::Pages<$response> {
                $crate::Pages::new(self.call)
            }

            /// The records of all pages, from the page that `page` sets, or else from the first.
            pub fn records(self) -> $crate::Records<$response> {
                $crate::Records::new(self.call)
            }
        }
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
            pub async fn custom_field_labels(
                self,
            ) -> $crate::Result<::std::vec::Vec<$crate::CustomFieldLabel<$id>>> {
                $crate::custom_field_labels::<$response, $id>(self.call).await
            }
        }
    };
}

/// Implements the call of a JSON Patch: also `replace` and `custom_field`.
#[doc(hidden)]
#[macro_export]
macro_rules! patch_call {
    ($builder:ident => $response:ty) => {
        $crate::call!($builder => $response);

        impl $builder {
            /// Replaces the value at a path of the record, such as `/finance/balance_limit`. The
            /// path is sent unchanged. If it is set twice, the later value is sent.
            pub fn replace(
                mut self,
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<$crate::Value>,
            ) -> Self {
                self.call.patch_replace::<$crate::Value>(&path.into(), value);
                self
            }

            /// Replaces the value of a custom field, which is selected by its label or its id.
            ///
            /// A patch needs the position of the field in the record, so start the call with `edit`
            /// and a freshly read record. The call fails without sending anything if it starts with
            /// `update`, if the record has no such field, or if several fields have the label.
            pub fn custom_field(
                mut self,
                key: impl ::std::convert::Into<$crate::CustomFieldKey>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.call.custom_field(&key.into(), &value.into());
                self
            }
        }
    };
}
