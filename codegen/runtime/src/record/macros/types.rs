//! The macros for the types of fields: open enums and unions.

/// Implements the conversions of an open enum, from pairs of a variant and its text. The variant
/// `Other(String)` holds any text that the API description does not list.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The JSON text of this value.
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
        impl $crate::OpenEnum for $type {
            fn set(&mut self, text: &str) {
                *self = Self::from(text);
            }

            fn is_listed(&self) -> bool {
                !::std::matches!(self, Self::Other(_))
            }
        }

        $crate::impl_value!(
            $type,
            this => $crate::ValueRef::Text(this.as_str()),
            Self::Other(::std::string::String::new()),
            $crate::Target::OpenEnum(this)
        );
    };
}

/// Implements the conversions of a list or a map that contains itself.
#[doc(hidden)]
#[macro_export]
macro_rules! newtype {
    ($type:ident = $held:ty) => {
        impl ::std::convert::From<$held> for $type {
            fn from(value: $held) -> Self {
                Self(value)
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $held;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        $crate::impl_value!(
            $type,
            this => $crate::Codec::value_ref(&this.0),
            Self($crate::placeholder()),
            $crate::Codec::target(&mut this.0)
        );
    };
}

/// Implements the conversions of an open enum of numbers, from pairs of a variant and its number. The
/// variant `Other` holds any number that the API description does not list.
#[doc(hidden)]
#[macro_export]
macro_rules! number_enum {
    ($type:ident($number:ident) { $($variant:ident = $value:expr),* $(,)? }) => {
        impl $type {
            /// The number.
            pub fn value(&self) -> $number {
                *self.number()
            }

            fn number(&self) -> &$number {
                match self {
                    $(Self::$variant => {
                        static NUMBER: ::std::sync::LazyLock<$number> =
                            ::std::sync::LazyLock::new(|| $value);
                        &NUMBER
                    })*
                    Self::Other(number) => number,
                }
            }
        }

        impl ::std::convert::From<$number> for $type {
            fn from(number: $number) -> Self {
                $(if number == $value {
                    return Self::$variant;
                })*
                Self::Other(number)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self.number(), f)
            }
        }

        #[doc(hidden)]
        impl $crate::OpenEnum<$number> for $type {
            fn set(&mut self, number: &$number) {
                *self = Self::from(*number);
            }

            fn is_listed(&self) -> bool {
                !::std::matches!(self, Self::Other(_))
            }
        }

        #[doc(hidden)]
        impl $crate::FromInteger for $type {
            fn from_integer(value: i64) -> Self {
                Self::from(<$number as $crate::FromInteger>::from_integer(value))
            }
        }

        $crate::number_enum!(@ $type $number);
    };
    (@ $type:ident i64) => {
        $crate::impl_value!(
            $type,
            this => $crate::ValueRef::Int(*this.number()),
            Self::Other(0),
            $crate::Target::IntegerEnum(this)
        );
    };
    (@ $type:ident Decimal) => {
        $crate::impl_value!(
            $type,
            this => $crate::ValueRef::Decimal(this.number()),
            Self::Other($crate::Decimal::ZERO),
            $crate::Target::DecimalEnum(this)
        );
    };
}

/// Implements the conversions of a union: an enum whose variants `Bool`, `Number`, `Text`, `Array`
/// and `Object` are named after the JSON types that they hold. Users send the first variant.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($type:ident { $first:ident $(, $ty:ident)* $(,)? }) => {
        #[doc(hidden)]
        impl $crate::Union for $type {
            fn types(&self) -> &'static [$crate::ValueType] {
                &[$crate::ValueType::$first $(, $crate::ValueType::$ty)*]
            }

            fn select(
                &mut self,
                ty: $crate::ValueType,
            ) -> ::std::option::Option<&mut dyn $crate::Codec> {
                *self = match ty {
                    $crate::ValueType::$first => Self::$first($crate::placeholder()),
                    $($crate::ValueType::$ty => Self::$ty($crate::placeholder()),)*
                    #[allow(unreachable_patterns)]
                    _ => return ::std::option::Option::None,
                };
                ::std::option::Option::Some(match self {
                    Self::$first(value) => value,
                    $(Self::$ty(value) => value,)*
                })
            }
        }

        // A field through which a record contains itself is boxed. For boxed records, see `Record`.
        #[doc(hidden)]
        impl $crate::Codec for ::std::boxed::Box<$type> {
            fn value_ref(&self) -> $crate::ValueRef<'_> {
                $crate::Codec::value_ref(&**self)
            }

            fn placeholder() -> Self {
                ::std::boxed::Box::new($crate::placeholder())
            }

            fn target(&mut self) -> $crate::Target<'_> {
                $crate::Target::Union(&mut **self)
            }
        }

        $crate::union_from!($type $first);
        $crate::union_display!($type $first $($ty)*);
        $crate::impl_value!(
            $type,
            this => match this {
                Self::$first(value) => $crate::Codec::value_ref(value),
                $(Self::$ty(value) => $crate::Codec::value_ref(value),)*
            },
            Self::$first($crate::placeholder()),
            $crate::Target::Union(this)
        );
    };
}

/// Implements `From` for the first variant of a union, so that users can pass the plain value.
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
                Self::Number($crate::FromInteger::from_integer(number))
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
    ($type:ident $ty:ident) => {};
}

/// Implements `Display` for a union of scalars.
#[doc(hidden)]
#[macro_export]
macro_rules! union_display {
    ($type:ident) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::Codec::value_ref(self), f)
            }
        }
    };
    ($type:ident Array $($more:ident)*) => {};
    ($type:ident Object $($more:ident)*) => {};
    ($type:ident $ty:ident $($more:ident)*) => {
        $crate::union_display!($type $($more)*);
    };
}
