//! The macro for unions that the JSON type alone does not decide.

/// Implements the conversions of a union: an enum with a variant for each alternative, and the
/// variant `Other(RawJson)` for what fits none. After `by` come the discriminator's property and
/// its values, each with the index of its alternative.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    (
        $type:ident $(, by($property:literal $(, $value:literal = $index:literal)*))?
        { $($variant:ident($($held:tt)+)),* $(,)? }
    ) => {
        impl $type {
            #[allow(clippy::type_complexity, reason = "read only here")]
            const ALTERNATIVES: &'static [
                fn(&mut Self) -> ::std::option::Option<&mut dyn $crate::Codec>
            ] = &[$(|this| {
                *this = Self::$variant($crate::placeholder());
                if let Self::$variant(value) = this {
                    ::std::option::Option::Some(value)
                } else {
                    ::std::option::Option::None
                }
            }),*];
        }

        #[doc(hidden)]
        impl $crate::OneOf for $type {
            fn discriminator(&self) -> ::std::option::Option<&'static $crate::Discriminator> {
                $(return ::std::option::Option::Some(&$crate::Discriminator {
                    property: $property,
                    mapping: &[$(($value, $index)),*],
                });)?
                #[allow(unreachable_code)]
                ::std::option::Option::None
            }

            fn len(&self) -> usize {
                Self::ALTERNATIVES.len()
            }

            fn select(
                &mut self,
                index: usize,
            ) -> ::std::option::Option<&mut dyn $crate::Codec> {
                let select = Self::ALTERNATIVES.get(index)?;
                select(self)
            }

            fn set_other(&mut self, json: $crate::RawJson) {
                *self = Self::Other(json);
            }
        }

        #[doc(hidden)]
        impl $crate::Codec for ::std::boxed::Box<$type> {
            fn value_ref(&self) -> $crate::ValueRef<'_> {
                $crate::Codec::value_ref(&**self)
            }

            fn placeholder() -> Self {
                ::std::boxed::Box::new($crate::placeholder())
            }

            fn target(&mut self) -> $crate::Target<'_> {
                $crate::Target::OneOf(&mut **self)
            }
        }

        $($crate::one_of!(@from $type $variant $($held)+);)*
        $crate::impl_value!(
            $type,
            this => match this {
                $(Self::$variant(value) => $crate::Codec::value_ref(value),)*
                Self::Other(json) => json.value_ref(),
            },
            Self::Other(::std::default::Default::default()),
            $crate::Target::OneOf(this)
        );
    };
    (@from $type:ident $variant:ident String) => {
        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::$variant(text.to_owned())
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::$variant(text)
            }
        }
    };
    (@from $type:ident $variant:ident Box<$held:ty>) => {
        impl ::std::convert::From<$held> for $type {
            fn from(value: $held) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    (@from $type:ident $variant:ident $held:ty) => {
        impl ::std::convert::From<$held> for $type {
            fn from(value: $held) -> Self {
                Self::$variant(value)
            }
        }
    };
}
