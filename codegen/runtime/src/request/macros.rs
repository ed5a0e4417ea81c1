//! What every generated builder has beside its own setters. The builder is a struct with a
//! field `call` of type [`Call`](crate::Call).

/// Makes a builder a call: `options`, `send`, and `.await`.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($builder:ident => $answer:ty) => {
        #[doc(hidden)]
        impl ::std::convert::From<$crate::Call> for $builder {
            fn from(call: $crate::Call) -> Self {
                Self { call }
            }
        }

        impl $builder {
            /// Sets what can be set for one call: how long it may take, how often it is
            /// attempted, further headers, further query parameters.
            pub fn options(mut self, options: $crate::Options) -> Self {
                self.call.options(options);
                self
            }

            /// Sends the call, and gives the value together with status, headers and links.
            /// Awaiting the builder itself gives the value alone.
            pub fn send(self) -> $crate::ResponseFuture<$answer> {
                self.call.send()
            }
        }

        impl ::std::future::IntoFuture for $builder {
            type Output = $crate::Result<$answer>;
            type IntoFuture = $crate::ValueFuture<$answer>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.answer()
            }
        }
    };
}

/// Makes a builder the call of a list: besides, `filter`, `pages` and `records`.
#[doc(hidden)]
#[macro_export]
macro_rules! paged_call {
    ($builder:ident => $answer:ty) => {
        $crate::call!($builder => $answer);

        impl $builder {
            /// Adds a filter that has no method here. A filter of the same name is repeated,
            /// which asks for any of the values.
            pub fn filter(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                self.call.filter(name.as_ref(), ::std::string::ToString::to_string(&value));
                self
            }

            /// All pages, from the one that is set or else from the first.
            pub fn pages(self) -> $crate::Pages<$answer> {
                $crate::Pages::new(self.call)
            }

            /// The records of all pages, from the one that is set or else from the first.
            pub fn records(self) -> $crate::Records<$answer> {
                $crate::Records::new(self.call)
            }
        }
    };
}

/// Lets the call of a list of records with custom fields gather what these are called.
#[doc(hidden)]
#[macro_export]
macro_rules! custom_field_labels {
    ($builder:ident => $answer:ty, $id:ty) => {
        impl $builder {
            /// The custom fields that the records of this list carry, each once, in the order
            /// in which they come: what a form offers to choose from.
            ///
            /// No call is known that lists the custom fields of a tenant, so all pages are
            /// read, from the one that is set or else from the first. Filters narrow that
            /// down, and so does reading one page and looking into its records.
            pub async fn custom_field_labels(
                self,
            ) -> $crate::Result<::std::vec::Vec<$crate::CustomFieldLabel<$id>>> {
                $crate::custom_field_labels::<$answer, $id>(self.call).await
            }
        }
    };
}

/// Makes a builder the call of a JSON Patch: besides, `replace` and `custom_field`.
#[doc(hidden)]
#[macro_export]
macro_rules! patch_call {
    ($builder:ident => $answer:ty) => {
        $crate::call!($builder => $answer);

        impl $builder {
            /// Replaces what stands at a path of the record, such as `/finance/balance_limit`.
            /// The path is sent as it is given.
            pub fn replace(
                mut self,
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<$crate::Value>,
            ) -> Self {
                self.call.replace(path, value);
                self
            }

            /// Replaces the value of a custom field, named by its label or by its id. The call
            /// must come from `edit`, with a record that was just read: a patch needs the
            /// field's position in it.
            pub fn custom_field(
                mut self,
                key: impl ::std::convert::Into<$crate::CustomFieldKey>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.call.custom_field(key, value);
                self
            }
        }
    };
}
