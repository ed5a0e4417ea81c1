//! Which implementation of cryptography TLS stands on.
//!
//! The process has one default for rustls. If the program has set one, it is left alone; else
//! the one that the features name is set. Without any, building a client is an error: reqwest
//! would panic.

use rustls::crypto::CryptoProvider;

use crate::{Error, Result};

/// Sees to it that there is a default.
pub(crate) fn ensure_provider() -> Result<()> {
    #[cfg(feature = "aws-lc")]
    set_default(rustls::crypto::aws_lc_rs::default_provider);
    #[cfg(all(feature = "ring", not(feature = "aws-lc")))]
    set_default(rustls::crypto::ring::default_provider);

    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    Err(Error::builder(
        "TLS has no cryptography to stand on: turn on the feature `ring` or `aws-lc`, \
         or install a rustls CryptoProvider before building the client",
    ))
}

#[cfg(any(feature = "ring", feature = "aws-lc"))]
fn set_default(provider: fn() -> CryptoProvider) {
    if CryptoProvider::get_default().is_none() {
        // An error means that somebody else was quicker, and then there is one.
        let _ = provider().install_default();
    }
}
