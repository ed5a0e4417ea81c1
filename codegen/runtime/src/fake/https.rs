//! HTTPS, with a certificate that is made for the server.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::TlsAcceptor;

use crate::{Error, Result, tls};

/// The length of a line of a PEM file (RFC 7468).
const LINE: usize = 64;

/// What the server proves who it is with.
pub(super) struct Identity {
    pub(super) acceptor: TlsAcceptor,
    certificate: reqwest::Certificate,
    pem: String,
}

impl Identity {
    /// Makes a key, and a certificate that it signs itself.
    pub(super) fn new() -> Result<Self> {
        tls::ensure_provider()?;
        let names = ["127.0.0.1", "localhost"].map(str::to_owned);
        let made = rcgen::generate_simple_self_signed(names).map_err(failed)?;
        let (certificate, key) = (made.cert.der(), made.signing_key.serialize_der());
        let config = rustls::ServerConfig::builder().with_no_client_auth();
        let key = PrivatePkcs8KeyDer::from(key).into();
        let config = config.with_single_cert(vec![certificate.clone()], key);
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config.map_err(failed)?)),
            certificate: reqwest::Certificate::from_der(certificate).map_err(failed)?,
            pem: pem(certificate),
        })
    }

    pub(super) fn pem(&self) -> &str {
        &self.pem
    }

    /// An HTTP client that trusts the server, and nothing else.
    pub(super) fn http(&self) -> reqwest::ClientBuilder {
        let trusted = [self.certificate.clone()];
        reqwest::Client::builder().no_proxy().tls_certs_only(trusted)
    }
}

fn failed(error: impl StdError + Send + Sync + 'static) -> Error {
    let message = format!("the fake server has no certificate: {error}");
    Error::builder(message).with_source(error)
}

fn pem(der: &[u8]) -> String {
    let mut pem = "-----BEGIN CERTIFICATE-----\n".to_owned();
    let text = BASE64.encode(der);
    for line in text.as_bytes().chunks(LINE) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem + "-----END CERTIFICATE-----\n"
}

/// Leaves out the key.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}
