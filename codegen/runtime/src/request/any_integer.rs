//! The argument of an integer parameter.

use rust_decimal::Decimal;

use crate::record::{Codec, Target, ValueRef};

/// An integer of any of Rust's types with up to 64 bits, such as the length of a list: the argument
/// of an integer parameter.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::AnyInteger;
///
/// let rows = [1, 2, 3];
/// assert_eq!(AnyInteger::from(rows.len()), AnyInteger::from(3_i64));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyInteger(Decimal);

macro_rules! from {
    ($($type:ty)*) => { $(
        impl From<$type> for AnyInteger {
            fn from(value: $type) -> Self {
                Self(value.into())
            }
        }
    )* };
}

from!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// A decimal holds every integer that `i64` does not. Most are passed as an `i64`, which is faster to
/// write.
impl Codec for AnyInteger {
    fn value_ref(&self) -> ValueRef<'_> {
        match i64::try_from(self.0) {
            Ok(integer) if self.0.is_integer() => ValueRef::Int(integer),
            _ => ValueRef::Decimal(&self.0),
        }
    }

    fn placeholder() -> Self {
        Self(Decimal::ZERO)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Decimal(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::AnyInteger;
    use crate::record::Codec;

    #[test]
    fn no_digit_of_a_number_is_lost() {
        for text in ["0", "-7", "9223372036854775807", "18446744073709551615", "1.5"] {
            let number: Decimal = text.parse().expect("a number");
            assert_eq!(AnyInteger(number).value_ref().text().as_deref(), Some(text));
        }
    }
}
