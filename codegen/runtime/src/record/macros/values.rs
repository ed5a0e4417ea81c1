//! The tables of what records hold: open enums, unions, identifiers.

/// Makes an enum of texts open: its variants with their texts, and `Other(String)` for any
/// text that the API description does not name.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The text that stands for this value in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[doc(hidden)]
        impl $crate::Token for $type {
            fn set(&mut self, text: &str) {
                *self = Self::from(text);
            }
        }

        #[doc(hidden)]
        impl $crate::Cell for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Text(self.as_str())
            }
        }

        #[doc(hidden)]
        impl $crate::Blank for $type {
            fn blank() -> Self {
                Self::Other(::std::string::String::new())
            }
        }

        #[doc(hidden)]
        impl $crate::CellMut for $type {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Token(self)
            }
        }

        $crate::serialize_cell!($type);
        $crate::deserialize_cell!($type);
    };
}

/// Makes a union of an enum whose variants `Bool`, `Number`, `Text`, `Array` and `Object`
/// are named after the JSON kinds that they hold. The first is the one that users send.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($type:ident { $first:ident $(, $kind:ident)* $(,)? }) => {
        #[doc(hidden)]
        impl $crate::Union for $type {
            fn kinds(&self) -> &'static [$crate::Kind] {
                &[$crate::Kind::$first $(, $crate::Kind::$kind)*]
            }

            fn choose(
                &mut self,
                kind: $crate::Kind,
            ) -> ::std::option::Option<&mut dyn $crate::CellMut> {
                *self = match kind {
                    $crate::Kind::$first => Self::$first($crate::Blank::blank()),
                    $($crate::Kind::$kind => Self::$kind($crate::Blank::blank()),)*
                    #[allow(unreachable_patterns)]
                    _ => return ::std::option::Option::None,
                };
                ::std::option::Option::Some(match self {
                    Self::$first(value) => value,
                    $(Self::$kind(value) => value,)*
                })
            }
        }

        #[doc(hidden)]
        impl $crate::Cell for $type {
            fn view(&self) -> $crate::View<'_> {
                match self {
                    Self::$first(value) => $crate::Cell::view(value),
                    $(Self::$kind(value) => $crate::Cell::view(value),)*
                }
            }
        }

        #[doc(hidden)]
        impl $crate::Blank for $type {
            fn blank() -> Self {
                Self::$first($crate::Blank::blank())
            }
        }

        #[doc(hidden)]
        impl $crate::CellMut for $type {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Union(self)
            }
        }

        $crate::union_from!($type $first);
        $crate::union_display!($type $first $($kind)*);
        $crate::serialize_cell!($type);
        $crate::deserialize_cell!($type);
    };
}

/// Lets users write the first kind of a union as the plain value.
#[doc(hidden)]
#[macro_export]
macro_rules! union_from {
    ($type:ident Text) => {
        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::Text(text.into())
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::Text(text.into())
            }
        }
    };
    ($type:ident Number) => {
        impl ::std::convert::From<i64> for $type {
            fn from(number: i64) -> Self {
                Self::Number($crate::FromWhole::from_whole(number))
            }
        }
    };
    ($type:ident Bool) => {
        impl ::std::convert::From<bool> for $type {
            fn from(value: bool) -> Self {
                Self::Bool(value)
            }
        }
    };
    ($type:ident $kind:ident) => {};
}

/// Lets users show a union of plain values without asking which of them it is.
#[doc(hidden)]
#[macro_export]
macro_rules! union_display {
    ($type:ident) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::Cell::view(self), f)
            }
        }
    };
    ($type:ident Array $($more:ident)*) => {};
    ($type:ident Object $($more:ident)*) => {};
    ($type:ident $kind:ident $($more:ident)*) => {
        $crate::union_display!($type $($more)*);
    };
}

/// Makes an identifier of a struct that wraps an `i64`.
#[doc(hidden)]
#[macro_export]
macro_rules! identifier {
    ($type:ident) => {
        // The only number that it is made of, so that a literal is one.
        impl ::std::convert::From<i64> for $type {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        // For a union that it is a kind of.
        #[doc(hidden)]
        impl $crate::FromWhole for $type {
            fn from_whole(number: i64) -> Self {
                Self(number)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        #[doc(hidden)]
        impl $crate::Cell for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Int(self.0)
            }
        }

        #[doc(hidden)]
        impl $crate::Blank for $type {
            fn blank() -> Self {
                Self(0)
            }
        }

        #[doc(hidden)]
        impl $crate::CellMut for $type {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Int(&mut self.0)
            }
        }

        $crate::serialize_cell!($type);
        $crate::deserialize_cell!($type);
    };
}
