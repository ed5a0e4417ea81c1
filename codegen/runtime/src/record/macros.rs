//! The tables of generated files. The type itself always stands outside the macro, so that
//! its documentation, its source links and the compiler's messages are those of plain Rust.

mod values;

/// Makes a struct that is written but not read of the names of its members in JSON and the
/// fields that hold them, in the order in which they are written. The struct needs a field
/// `extra` of type `Extra` besides, and may have one type parameter.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($type:ident $(<$of:ident>)? { $($name:literal => $field:ident),* $(,)? }) => {
        const _: () = $crate::members_fit(<[&str]>::len(&[$($name),*]));

        #[doc(hidden)]
        impl $(<$of: $crate::Cell>)? $crate::Record for $type $(<$of>)? {
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape { name: stringify!($type), members: &[$($name),*] }
            }

            fn views(&self, with: &mut dyn FnMut(&[$crate::View<'_>], &$crate::Extra)) {
                with(&[$($crate::Cell::view(&self.$field)),*], &self.extra);
            }

            fn extra_mut(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        #[doc(hidden)]
        impl $(<$of: $crate::Cell>)? $crate::Cell for $type $(<$of>)? {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Record(self)
            }
        }

        #[doc(hidden)]
        impl $(<$of: $crate::Blank>)? $crate::Blank for $type $(<$of>)? {
            fn blank() -> Self {
                Self { $($field: $crate::Blank::blank(),)* extra: $crate::Extra::new() }
            }
        }

        impl $(<$of: $crate::Cell>)? ::std::fmt::Debug for $type $(<$of>)? {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&$crate::Cell::view(self), f)
            }
        }

        impl $(<$of: $crate::Cell>)? ::std::cmp::PartialEq for $type $(<$of>)? {
            fn eq(&self, other: &Self) -> bool {
                $crate::Cell::view(self) == $crate::Cell::view(other)
            }
        }

        $crate::serialize_cell!($type $(<$of>)?);
    };
}

/// The same for a struct that is read as well.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($type:ident $(<$of:ident>)? { $($name:literal => $field:ident),* $(,)? }) => {
        $crate::request!($type $(<$of>)? { $($name => $field),* });

        #[doc(hidden)]
        impl $(<$of: $crate::CellMut>)? $crate::RecordMut for $type $(<$of>)? {
            fn cells_mut(
                &mut self,
                with: &mut dyn FnMut(&mut [&mut dyn $crate::CellMut], &mut $crate::Extra),
            ) {
                with(&mut [$(&mut self.$field),*], &mut self.extra);
            }

            fn reset(&mut self) {
                *self = $crate::Blank::blank();
            }
        }

        #[doc(hidden)]
        impl $(<$of: $crate::CellMut>)? $crate::CellMut for $type $(<$of>)? {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Record(self)
            }

            fn record(&mut self) -> ::std::option::Option<&mut dyn $crate::RecordMut> {
                ::std::option::Option::Some(self)
            }
        }

        $crate::deserialize_cell!($type $(<$of>)?);
    };
}

/// `Serialize` through the view.
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_cell {
    ($type:ident $(<$of:ident>)?) => {
        impl $(<$of: $crate::Cell>)? $crate::serde::Serialize for $type $(<$of>)? {
            fn serialize<S>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: $crate::serde::Serializer,
            {
                $crate::serialize(self, to)
            }
        }
    };
}

/// `Deserialize` through the slot.
#[doc(hidden)]
#[macro_export]
macro_rules! deserialize_cell {
    ($type:ident $(<$of:ident>)?) => {
        impl<'de $(, $of: $crate::CellMut)?> $crate::serde::Deserialize<'de> for $type $(<$of>)? {
            fn deserialize<D>(from: D) -> ::std::result::Result<Self, D::Error>
            where
                D: $crate::serde::Deserializer<'de>,
            {
                $crate::deserialize(from)
            }
        }
    };
}
