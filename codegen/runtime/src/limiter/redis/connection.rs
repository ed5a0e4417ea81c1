//! The connection to the Redis server, which is opened when it is needed.

use std::sync::{Mutex, PoisonError};

use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, Client, Cmd, ConnectionAddr, ConnectionInfo, TlsCertificates,
    Value,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio::time::timeout;

use super::TIMEOUT;
use super::failure::Failure;
use crate::{Error, Result, tls};

pub(super) struct Connection {
    client: Client,
    open: Mutex<Option<MultiplexedConnection>>,
}

impl Connection {
    pub(super) fn new(url: String, root_certificates: Option<Vec<u8>>) -> Result<Self> {
        let client = Client::open(url).map_err(|error| {
            Error::builder(format!("invalid URL of Redis: {error}")).with_source(error)
        })?;
        let info = client.get_connection_info().clone();
        let client = match (root_certificates, info.addr()) {
            (_, ConnectionAddr::TcpTls { insecure: true, .. }) => {
                return Err(Error::builder(
                    "invalid URL of Redis: with `#insecure`, certificates would not be checked; \
                     remove it, and pass the certificate of the server's authority",
                ));
            }
            (None, ConnectionAddr::TcpTls { .. }) => {
                tls::ensure_provider()?;
                client
            }
            (None, _) => client,
            (Some(pem), _) => {
                tls::ensure_provider()?;
                with_root_certificates(info, pem)?
            }
        };
        Ok(Self { client, open: Mutex::default() })
    }

    /// Runs a command. An open connection may have been lost while nothing was sent, so a new one is
    /// tried after it. The command may run twice then.
    pub(super) async fn run(&self, command: &Cmd) -> Result<Value, Failure> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = open {
            match self.run_on(open, command).await {
                Err(Failure::Unreachable(_)) => {}
                result => return result,
            }
        }
        let connect = self.connect();
        let open = timeout(TIMEOUT, connect).await.map_err(|_| Failure::timeout())??;
        self.run_on(open, command).await
    }

    async fn connect(&self) -> Result<MultiplexedConnection, Failure> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        let open = self.client.get_multiplexed_async_connection_with_config(&config);
        Ok(open.await?)
    }

    /// Keeps the connection unless it is lost.
    async fn run_on(
        &self,
        mut open: MultiplexedConnection,
        command: &Cmd,
    ) -> Result<Value, Failure> {
        let response = timeout(TIMEOUT, command.query_async(&mut open)).await;
        let response: Result<Value, Failure> =
            response.map_err(|_| Failure::timeout())?.map_err(Failure::from);
        if !matches!(response, Err(Failure::Unreachable(_))) {
            *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some(open);
        }
        response
    }
}

fn with_root_certificates(info: ConnectionInfo, pem: Vec<u8>) -> Result<Client> {
    if CertificateDer::pem_slice_iter(&pem).next().is_none() {
        return Err(Error::builder(
            "invalid root certificates of Redis: no certificate was found; expected a PEM text",
        ));
    }
    let certificates = TlsCertificates { client_tls: None, root_cert: Some(pem) };
    Client::build_with_tls(info, certificates).map_err(|error| {
        let message = format!("invalid root certificates of Redis: {error}");
        Error::builder(message).with_source(error)
    })
}
