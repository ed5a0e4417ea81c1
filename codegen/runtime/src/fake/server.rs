//! The public server.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::config::ServerConfig;
use super::fault::Fault;
#[cfg(feature = "fake-tls")]
use super::https::Identity;
use super::model::Model;
use super::request_log::RecordedRequest;
use super::state::Shared;
use super::{connection, seed};
use crate::client::builder::HandleBuilder;
use crate::registry::{Api, Operation};
use crate::{Error, Result};

/// A server on a loopback port that behaves like the API, as far as its behavior is known.
///
/// The server speaks HTTP/1.1, without TLS by default, runs on the tokio runtime that started it, and stops
/// when it is dropped. All methods take effect with the next request.
///
/// ```no_run
/// # use revio_runtime::fake::{Api, Fault, Server, ServerConfig};
/// # async fn example(api: &'static Api) -> revio_runtime::Result<()> {
/// let server = Server::start(api, ServerConfig::new()).await?;
/// server.seed_resource("contacts", r#"[{"contact_id": 1, "name": "Julia"}]"#)?;
/// server.inject(Fault::status(503).on("contacts_get").once())?;
/// // Run the code under test against `server.base_url()`, then check what it did.
/// assert!(server.problems().is_empty());
/// # Ok(())
/// # }
/// ```
pub struct Server {
    pub(super) shared: Arc<Shared>,
    address: SocketAddr,
    task: AbortHandle,
}

impl Server {
    /// Starts a server for an API.
    ///
    /// # Errors
    ///
    /// Fails if the port is taken, or if the configuration names an unknown operation. With HTTPS, fails
    /// without a TLS provider.
    pub async fn start(api: &'static Api, config: ServerConfig) -> Result<Self> {
        let model = Model::new(api);
        for id in &config.forbidden {
            find_operation(&model, id)?;
        }
        let address = (Ipv4Addr::LOCALHOST, config.port);
        let listener = TcpListener::bind(address).await.map_err(listen_error)?;
        let address = listener.local_addr().map_err(listen_error)?;
        let base_url = format!("{}://{address}{}", config.scheme(), model.base_path);
        let shared = Shared::new(model, config, base_url);
        #[cfg(feature = "fake-tls")]
        let shared = shared.with_identity()?;
        let shared = Arc::new(shared);
        let accept = connection::accept(listener, Arc::clone(&shared));
        let task = tokio::spawn(accept).abort_handle();
        Ok(Self { shared, address, task })
    }

    /// The base URL for clients.
    pub fn base_url(&self) -> String {
        self.shared.base_url.clone()
    }

    /// The address of the listening socket.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate of a server with [`ServerConfig::https`], as the text of a PEM file, for clients
    /// that have to trust it.
    #[cfg(feature = "fake-tls")]
    pub fn certificate_pem(&self) -> Option<&str> {
        self.shared.identity.as_ref().map(Identity::pem)
    }

    /// Prepares a client for this server: sets the base URL, and trusts its certificate.
    #[doc(hidden)]
    pub fn prepare(&self, client: &mut HandleBuilder) {
        client.base_url(self.base_url());
        #[cfg(feature = "fake-tls")]
        if let Some(identity) = &self.shared.identity {
            client.http(identity.http());
        }
    }
}

/// Records.
impl Server {
    /// Adds generated records to each resource, `size` of each. They refer to each other, contain
    /// no real data, and are the same in every run.
    pub fn seed(&self, size: usize) {
        seed::generate(&self.shared.model, &mut self.shared.state().store, size);
    }

    /// Adds records from a JSON object with an entry for each resource, such as `contacts`. Each
    /// entry is an array of records, a collection as the API returns it, or a single record.
    ///
    /// A record without a key gets the next free one. A record with the key of one that an earlier
    /// call added replaces it. Returns the number of records.
    ///
    /// # Errors
    ///
    /// Fails, and adds no record, if the text has another form, and for an unknown resource, an
    /// unknown field, a value of a wrong type, a name that comes twice in one object, and a key
    /// that two records have. The error contains a JSON pointer to each of them. Required fields
    /// and bounds are not checked.
    pub fn seed_json(&self, json: &str) -> Result<usize> {
        let Shared { model, config, .. } = &*self.shared;
        seed::add_resources(model, config, &mut self.shared.state().store, json)
    }

    /// Adds records of one resource from JSON: an array of records, a collection, or a single
    /// record. See [`seed_json`](Self::seed_json).
    ///
    /// # Errors
    ///
    /// Fails for the same reasons.
    pub fn seed_resource(&self, resource: &str, json: &str) -> Result<usize> {
        let Shared { model, config, .. } = &*self.shared;
        let mut state = self.shared.state();
        seed::add_records(model, config, &mut state.store, resource, json)
    }

    /// The records of a resource in the order of their keys. [`records`](Self::records) returns them
    /// with their type.
    ///
    /// # Errors
    ///
    /// Fails for an unknown resource.
    pub fn records_json(&self, resource: &str) -> Result<Vec<Value>> {
        let index = seed::find_resource(&self.shared.model, resource)?;
        let mut state = self.shared.state();
        let records = state.store.table(index).iter();
        Ok(records.map(|(_, record)| record.visible.clone().into()).collect())
    }

    /// The record with a key, if there is one. [`record`](Self::record) returns it with its type.
    ///
    /// # Errors
    ///
    /// Fails for an unknown resource.
    pub fn record_json(
        &self,
        resource: &str,
        key: impl Into<i64>,
    ) -> Result<Option<Value>> {
        let index = seed::find_resource(&self.shared.model, resource)?;
        let mut state = self.shared.state();
        let record = state.store.table(index).get(key.into());
        Ok(record.map(|record| record.visible.clone().into()))
    }

    /// Replaces the successful response of an operation, for results that are undocumented, such
    /// as those of reports. Calls still change records as before.
    ///
    /// # Errors
    ///
    /// Fails for an unknown operation.
    pub fn respond_with(
        &self,
        operation: &str,
        content_type: impl Into<String>,
        body: impl Into<Bytes>,
    ) -> Result<()> {
        let id = find_operation(&self.shared.model, operation)?.id;
        let response = (content_type.into(), body.into());
        self.shared.state().canned_responses.insert(id, response);
        Ok(())
    }
}

/// Faults.
impl Server {
    /// Injects a fault, from the next request on.
    ///
    /// # Errors
    ///
    /// Fails if the fault names an unknown operation.
    pub fn inject(&self, fault: Fault) -> Result<()> {
        if let Some(id) = &fault.operation {
            find_operation(&self.shared.model, id)?;
        }
        self.shared.state().faults.inject(fault);
        Ok(())
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.state().faults.clear();
    }
}

/// Requests.
impl Server {
    /// All requests so far, in the order of their arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().log.all()
    }

    /// The requests of one operation so far.
    ///
    /// # Errors
    ///
    /// Fails for an unknown operation.
    pub fn requests_of(&self, operation: &str) -> Result<Vec<RecordedRequest>> {
        let id = find_operation(&self.shared.model, operation)?.id;
        let mut requests = self.requests();
        requests.retain(|request| request.operation == Some(id));
        Ok(requests)
    }

    /// What was wrong with the requests so far. See [`RecordedRequest::problems`].
    pub fn problems(&self) -> Vec<String> {
        self.requests().into_iter().flat_map(|request| request.problems).collect()
    }

    /// Removes all requests from the log.
    pub fn clear_requests(&self) {
        self.shared.state().log.clear();
    }

    /// The largest number of requests that were in flight at the same time.
    pub fn max_in_flight(&self) -> usize {
        self.shared.state().max_in_flight
    }
}

fn find_operation(model: &Model, id: &str) -> Result<&'static Operation> {
    model.operation(id).ok_or_else(|| {
        Error::builder(format!(
            "unknown operation `{id}`: use an identifier from the registry, such as \
             `contacts_list`"
        ))
    })
}

fn listen_error(error: std::io::Error) -> Error {
    Error::builder(format!("the fake server cannot listen: {error}; try another port"))
        .with_source(error)
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("base_url", &self.shared.base_url)
            .finish_non_exhaustive()
    }
}
