//! The macros behind the tables of generated files. The type itself is declared outside the
//! macro, so that its documentation, source links and compiler messages are those of plain Rust.

mod types;

/// Implements [`Record`](crate::Record) and `Serialize` for a struct, from pairs of a JSON name and
/// a field in the order in which they are written, and the bounds of the field. The struct also
/// needs a field `extra` of type `Extra`, and may have one type parameter.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    (
        $type:ident $(<$param:ident>)? $([$($own:expr),*])?
        { $($name:literal => $field:ident $([$($bound:expr),*])?),* $(,)? }
    ) => {
        const _: () = $crate::assert_field_count(<[&str]>::len(&[$($name),*]));

        #[doc(hidden)]
        impl $(<$param: $crate::EncodeValue>)? $crate::Record for $type $(<$param>)? {
            fn descriptor(&self) -> &'static $crate::RecordDescriptor {
                &$crate::RecordDescriptor {
                    name: stringify!($type),
                    fields: &[$($name),*],
                    bounds: &[
                        $(("", &[$($own),*]),)?
                        $($(($name, &[$($bound),*]),)?)*
                    ],
                }
            }

            fn with_values(&self, with: &mut dyn FnMut(&[$crate::ValueRef<'_>], &$crate::Extra)) {
                with(&[$($crate::EncodeValue::value_ref(&self.$field)),*], &self.extra);
            }

            fn extra_mut(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        #[doc(hidden)]
        impl $(<$param: $crate::EncodeValue>)? $crate::EncodeValue for $type $(<$param>)? {
            fn value_ref(&self) -> $crate::ValueRef<'_> {
                $crate::ValueRef::Record(self)
            }
        }

        #[doc(hidden)]
        impl $(<$param: $crate::Placeholder>)? $crate::Placeholder for $type $(<$param>)? {
            fn placeholder() -> Self {
                Self { $($field: $crate::Placeholder::placeholder(),)* extra: $crate::Extra::new() }
            }
        }

        impl $(<$param: $crate::EncodeValue>)? $type $(<$param>)? {
            /// The same without secrets, for exports and logs. Serializing the record itself writes
            /// them.
            #[allow(dead_code, unreachable_pub, reason = "a record may be private")]
            pub fn redacted(&self) -> $crate::Redacted<'_> {
                $crate::Redacted::new(self)
            }
        }

        impl $(<$param: $crate::EncodeValue>)? ::std::fmt::Debug for $type $(<$param>)? {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&$crate::EncodeValue::value_ref(self), f)
            }
        }

        impl $(<$param: $crate::EncodeValue>)? ::std::cmp::PartialEq for $type $(<$param>)? {
            fn eq(&self, other: &Self) -> bool {
                $crate::EncodeValue::value_ref(self) == $crate::EncodeValue::value_ref(other)
            }
        }

        $crate::impl_serialize!($type $(<$param>)?);
    };
}

/// Like `request!`, for a struct that can also be read. For a page of records, the names of the
/// fields with the records and with "has more" follow: without the records, a last page is empty.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $type:ident $(<$param:ident>)? $([$($own:expr),*])?
        $(, page($records:literal, $has_more:literal))?
        { $($name:literal => $field:ident $([$($bound:expr),*])?),* $(,)? }
    ) => {
        $crate::request!(
            $type $(<$param>)? $([$($own),*])?
            { $($name => $field $([$($bound),*])?),* }
        );

        #[doc(hidden)]
        impl $(<$param: $crate::DecodeValue>)? $crate::RecordMut for $type $(<$param>)? {
            fn with_values_mut(
                &mut self,
                with: &mut dyn FnMut(&mut [&mut dyn $crate::DecodeValue], &mut $crate::Extra),
            ) {
                with(&mut [$(&mut self.$field),*], &mut self.extra);
            }

            fn reset(&mut self) {
                *self = $crate::Placeholder::placeholder();
            }

            $(fn page(&self) -> ::std::option::Option<$crate::PageDescriptor> {
                ::std::option::Option::Some($crate::PageDescriptor {
                    records: $records,
                    has_more: $has_more,
                })
            })?
        }

        #[doc(hidden)]
        impl $(<$param: $crate::DecodeValue>)? $crate::DecodeValue for $type $(<$param>)? {
            fn target(&mut self) -> $crate::Target<'_> {
                $crate::Target::Record(self)
            }

            fn as_record_mut(&mut self) -> ::std::option::Option<&mut dyn $crate::RecordMut> {
                ::std::option::Option::Some(self)
            }
        }

        $crate::impl_deserialize!($type $(<$param>)?);
    };
}

/// Implements `Serialize` through `EncodeValue`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_serialize {
    ($type:ident $(<$param:ident>)?) => {
        impl $(<$param: $crate::EncodeValue>)? $crate::serde::Serialize for $type $(<$param>)? {
            fn serialize<S>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: $crate::serde::Serializer,
            {
                $crate::serialize(self, to)
            }
        }
    };
}

/// Implements `Deserialize` through `DecodeValue`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_deserialize {
    ($type:ident $(<$param:ident>)?) => {
        impl<'de $(, $param: $crate::DecodeValue)?> $crate::serde::Deserialize<'de> for $type $(<$param>)? {
            fn deserialize<D>(from: D) -> ::std::result::Result<Self, D::Error>
            where
                D: $crate::serde::Deserializer<'de>,
            {
                $crate::deserialize(from)
            }
        }
    };
}

/// Implements the traits of a value and of serde for a type without parameters: how to borrow it,
/// its placeholder, and how to lend it to the decoder.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_value {
    ($type:ident, $this:ident => $value_ref:expr, $placeholder:expr, $target:expr) => {
        #[doc(hidden)]
        impl $crate::EncodeValue for $type {
            fn value_ref(&self) -> $crate::ValueRef<'_> {
                let $this = self;
                $value_ref
            }
        }

        #[doc(hidden)]
        impl $crate::Placeholder for $type {
            fn placeholder() -> Self {
                $placeholder
            }
        }

        #[doc(hidden)]
        impl $crate::DecodeValue for $type {
            fn target(&mut self) -> $crate::Target<'_> {
                let $this = self;
                $target
            }
        }

        $crate::impl_serialize!($type);
        $crate::impl_deserialize!($type);
    };
}
