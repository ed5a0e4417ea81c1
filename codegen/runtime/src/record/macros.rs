//! The macros behind the tables of generated files. The type itself is declared outside the
//! macro, so that its documentation, source links and compiler messages are those of plain Rust.

mod one_of;
mod types;

/// Implements [`Record`](crate::Record), `Clone`, `Debug`, `PartialEq`, `Serialize` and
/// `Deserialize` for a struct, from pairs of a
/// JSON name and a field in the order in which they are written, and the bounds of the field. The
/// struct also needs a field `extra` of type `Extra`, and may have one type parameter, the name of
/// its schema where that is not its own, and a field
/// `rest` for the properties without a field, a map. For a page of
/// records, the names of the fields with the records and with "has more" follow the name: without
/// the records, a last page is empty.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $type:ident $(<$param:ident>)? $(= $schema:literal)? $([$($own:expr),*])?
        $(, rest($rest:ident))?
        $(, page($records:literal, $has_more:literal))?
        { $($name:literal => $field:ident $([$($bound:expr),*])?),* $(,)? }
    ) => {
        #[doc(hidden)]
        impl $(<$param: $crate::Codec>)? $crate::Record for $type $(<$param>)? {
            fn descriptor(&self) -> &'static $crate::RecordDescriptor {
                &$crate::RecordDescriptor {
                    name: stringify!($type),
                    schema: $crate::record!(@first $($schema,)? stringify!($type)),
                    fields: &[$($name),*],
                    bounds: &[
                        $(("", &[$($own),*]),)?
                        $($(($name, &[$($bound),*]),)?)*
                    ],
                }
            }

            fn with_values(&self, with: &mut dyn FnMut(&[&dyn $crate::Codec], &$crate::Extra)) {
                $crate::lend_fields(&[$(&self.$field,)* $(&self.$rest)?], &self.extra, with);
            }

            fn with_values_mut(
                &mut self,
                with: &mut dyn FnMut(&mut [&mut dyn $crate::Codec], &mut $crate::Extra),
            ) {
                $crate::lend_fields_mut(
                    &mut [$(&mut self.$field,)* $(&mut self.$rest)?],
                    &mut self.extra,
                    with,
                );
            }

            fn empty() -> Self {
                Self {
                    $($field: $crate::placeholder(),)*
                    $($rest: $crate::placeholder(),)?
                    extra: $crate::Extra::new(),
                }
            }

            $(fn page(&self) -> ::std::option::Option<$crate::PageDescriptor> {
                ::std::option::Option::Some($crate::PageDescriptor {
                    records: $records,
                    has_more: $has_more,
                })
            })?
        }

        impl $(<$param: $crate::Codec>)? $type $(<$param>)? {
            /// The same without secrets, for exports and logs. Serializing the record itself writes
            /// them.
            #[allow(dead_code, unreachable_pub, reason = "a record may be private")]
            #[inline]
            pub fn redacted(&self) -> $crate::Redacted<'_> {
                $crate::Redacted::new(self)
            }
        }

        impl $(<$param: ::std::clone::Clone>)? ::std::clone::Clone for $type $(<$param>)? {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    $($field: self.$field.clone(),)*
                    $($rest: self.$rest.clone(),)?
                    extra: self.extra.clone(),
                }
            }
        }

        impl $(<$param: $crate::Codec>)? ::std::fmt::Debug for $type $(<$param>)? {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug_record(self, f)
            }
        }

        impl $(<$param: $crate::Codec>)? ::std::cmp::PartialEq for $type $(<$param>)? {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::eq_records(self, other)
            }
        }

        $crate::impl_serialize!($type $(<$param>)?);
        $crate::impl_deserialize!($type $(<$param>)?);
    };
    (@first $first:expr $(, $second:expr)?) => { $first };
}

/// Implements `Serialize` through `Codec`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_serialize {
    ($type:ident $(<$param:ident>)?) => {
        impl $(<$param: $crate::Codec>)? $crate::serde::Serialize for $type $(<$param>)? {
            fn serialize<S>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: $crate::serde::Serializer,
            {
                $crate::serialize(self, to)
            }
        }
    };
}

/// Implements `Deserialize` through `Codec`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_deserialize {
    ($type:ident $(<$param:ident>)?) => {
        impl<'de $(, $param: $crate::Codec)?> $crate::serde::Deserialize<'de> for $type $(<$param>)? {
            fn deserialize<D>(from: D) -> ::std::result::Result<Self, D::Error>
            where
                D: $crate::serde::Deserializer<'de>,
            {
                $crate::deserialize(from)
            }
        }
    };
}

/// Implements `Codec` and the traits of serde for a type without parameters: how to borrow it, its
/// placeholder, and how to lend it to the decoder.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_value {
    ($type:ident, $this:ident => $value_ref:expr, $placeholder:expr, $target:expr) => {
        #[doc(hidden)]
        impl $crate::Codec for $type {
            fn value_ref(&self) -> $crate::ValueRef<'_> {
                let $this = self;
                $value_ref
            }

            fn placeholder() -> Self {
                $placeholder
            }

            fn target(&mut self) -> $crate::Target<'_> {
                let $this = self;
                $target
            }
        }

        $crate::impl_serialize!($type);
        $crate::impl_deserialize!($type);
    };
}
