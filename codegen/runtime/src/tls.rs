//! Selects the cryptography of TLS.
//!
//! rustls has one default provider for the whole process. If the program has installed one, it
//! stays; otherwise the provider of the feature is installed. Without either, building a client
//! fails: reqwest would panic.

use rustls::crypto::CryptoProvider;

use crate::{Error, Result};

pub(crate) fn ensure_provider() -> Result<()> {
    #[cfg(feature = "aws-lc")]
    set_default(rustls::crypto::aws_lc_rs::default_provider);
    #[cfg(all(feature = "ring", not(feature = "aws-lc")))]
    set_default(rustls::crypto::ring::default_provider);

    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    Err(Error::builder(
        "no TLS provider: enable the feature `ring` or `aws-lc`, or install a rustls \
         CryptoProvider before you build the client",
    ))
}

#[cfg(any(feature = "ring", feature = "aws-lc"))]
fn set_default(provider: fn() -> CryptoProvider) {
    if CryptoProvider::get_default().is_none() {
        // An error means that another thread has just installed one.
        let _ = provider().install_default();
    }
}
