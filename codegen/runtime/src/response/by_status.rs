//! Responses that depend on the status.

use crate::registry::by_status;

/// Implements the decoding of an enum with a variant for each status, and `Other` for the rest.
#[doc(hidden)]
#[macro_export]
macro_rules! by_status {
    (@$variant:ident $response:ident $links:ident) => {
        <$crate::Done as $crate::Decode>::decode($response, $links).map(|_| Self::$variant)
    };
    (@$variant:ident $response:ident $links:ident $ty:ty) => {
        <$ty as $crate::Decode>::decode($response, $links).map(Self::$variant)
    };
    ($name:ident { $($status:literal => $variant:ident $(($ty:ty))?),* $(,)? }) => {
        impl $crate::Decode for $name {
            fn decode(
                response: &$crate::RawResponse,
                links: &mut ::std::vec::Vec<$crate::Link>,
            ) -> $crate::Result<Self> {
                match $crate::declared_status(response, &[$($status),*]) {
                    $($status => $crate::by_status!(@$variant response links $($ty)?),)*
                    _ => <$crate::RawBody as $crate::Decode>::decode(response, links)
                        .map(Self::Other),
                }
            }
        }
    };
}

/// The status of a response, if it is among the given ones, else its range if that is. 0 if neither
/// is.
#[doc(hidden)]
pub fn declared_status(response: &crate::RawResponse, declared: &[u16]) -> u16 {
    let status = response.status.as_u16();
    by_status(declared, status, |status| *status).copied().unwrap_or(0)
}
