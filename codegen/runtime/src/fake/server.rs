//! The server: where it is, what it holds, and what it has seen.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::fault::{Fault, Faults};
use super::log::{Log, RecordedRequest};
use super::model::Model;
use super::settings::ServerConfig;
use super::store::Store;
use super::{connection, seed};
use crate::registry::{Api, Operation};
use crate::{Error, Result};

/// A server on a loopback port that behaves as the API does, as far as that is known.
///
/// It lives in the tokio runtime that it was started in, takes HTTP/1.1 without TLS, and ends
/// when it is dropped. What it is told while it runs takes effect with the next request.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    task: AbortHandle,
}

/// What all connections share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) model: Model,
    pub(super) settings: ServerConfig,
    pub(super) base_url: String,
    state: Mutex<State>,
}

/// What changes.
#[derive(Debug)]
pub(super) struct State {
    pub(super) store: Store,
    pub(super) faults: Faults,
    pub(super) log: Log,
    /// Answers that somebody has set, by operation: type and body.
    pub(super) canned: BTreeMap<&'static str, (String, Bytes)>,
    /// How many requests are being answered, and the most that ever were.
    pub(super) open: usize,
    pub(super) max_in_flight: usize,
}

impl Shared {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Adds to what was written down of a request, unless it was forgotten meanwhile.
    pub(super) fn note(
        &mut self,
        number: usize,
        what: impl FnOnce(&mut RecordedRequest),
    ) {
        if let Some(entry) = self.log.entry(number) {
            what(entry);
        }
    }
}

impl Server {
    /// Starts a server for an API.
    pub async fn start(api: &'static Api, settings: ServerConfig) -> Result<Self> {
        let model = Model::new(api);
        for id in &settings.forbidden {
            operation(&model, id)?;
        }
        let place = (Ipv4Addr::LOCALHOST, settings.port);
        let listener = TcpListener::bind(place).await.map_err(unheard)?;
        let address = listener.local_addr().map_err(unheard)?;
        let state = State {
            store: Store::new(model.resources.len()),
            faults: Faults::default(),
            log: Log::default(),
            canned: BTreeMap::new(),
            open: 0,
            max_in_flight: 0,
        };
        let base_url = format!("http://{address}{}", model.base);
        let state = Mutex::new(state);
        let shared = Arc::new(Shared { model, settings, base_url, state });
        let accept = connection::accept(listener, Arc::clone(&shared));
        let task = tokio::spawn(accept).abort_handle();
        Ok(Self { shared, address, task })
    }

    /// The base URL for clients.
    pub fn base_url(&self) -> String {
        self.shared.base_url.clone()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// What the server holds.
impl Server {
    /// Fills every resource with so many records. They are the same each time, refer to each
    /// other, and are nobody's data.
    pub fn seed(&self, size: usize) {
        seed::sample(&self.shared.model, &mut self.shared.state().store, size);
    }

    /// Takes records from JSON: an object with an entry for each resource, such as `contacts`,
    /// whose value is an array of records, a collection as the API answers it, or one record.
    ///
    /// A record without its key gets the next one that is free; one whose key is taken replaces
    /// the record that has it. Gives the number of records.
    pub fn seed_json(&self, json: &str) -> Result<usize> {
        seed::json(&self.shared.model, &mut self.shared.state().store, json)
    }

    /// The same for one resource: JSON that is an array of records, a collection, or one record.
    pub fn seed_resource(&self, resource: &str, json: &str) -> Result<usize> {
        let value = seed::read(json)?;
        let (model, mut state) = (&self.shared.model, self.shared.state());
        seed::records(model, &mut state.store, resource, value)
    }

    /// The records of a resource, by key.
    pub fn records(&self, resource: &str) -> Result<Vec<Value>> {
        let place = seed::place(&self.shared.model, resource)?;
        let mut state = self.shared.state();
        let records = state.store.table(place).iter();
        Ok(records.map(|(_, entry)| entry.shown.clone().into()).collect())
    }

    /// A record, if there is one with this key.
    pub fn record(&self, resource: &str, key: impl Into<i64>) -> Result<Option<Value>> {
        let place = seed::place(&self.shared.model, resource)?;
        let mut state = self.shared.state();
        let entry = state.store.table(place).get(key.into());
        Ok(entry.map(|entry| entry.shown.clone().into()))
    }

    /// Sets what an operation answers when a call goes well. It is for what nobody has seen, such
    /// as the result of a report; what the call does to records it does all the same.
    pub fn answer(
        &self,
        operation: &str,
        content_type: impl Into<String>,
        body: impl Into<Bytes>,
    ) -> Result<()> {
        let id = self::operation(&self.shared.model, operation)?.id;
        self.shared.state().canned.insert(id, (content_type.into(), body.into()));
        Ok(())
    }
}

/// What goes wrong.
impl Server {
    /// Lets something go wrong from the next request on.
    pub fn inject(&self, fault: Fault) -> Result<()> {
        if let Some(id) = &fault.operation {
            operation(&self.shared.model, id)?;
        }
        self.shared.state().faults.inject(fault);
        Ok(())
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.shared.state().faults.clear();
    }
}

/// What the server has seen.
impl Server {
    /// All requests so far, in the order in which they arrived.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().log.all()
    }

    /// The calls of one operation so far.
    pub fn requests_of(&self, operation: &str) -> Result<Vec<RecordedRequest>> {
        let id = self::operation(&self.shared.model, operation)?.id;
        let mut requests = self.requests();
        requests.retain(|request| request.operation == Some(id));
        Ok(requests)
    }

    /// What was wrong with the requests so far.
    pub fn problems(&self) -> Vec<String> {
        self.requests().into_iter().flat_map(|request| request.problems).collect()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.shared.state().log.forget();
    }

    /// The greatest number of requests that were open at the same time.
    pub fn max_in_flight(&self) -> usize {
        self.shared.state().max_in_flight
    }
}

fn operation(model: &Model, id: &str) -> Result<&'static Operation> {
    model.operation(id).ok_or_else(|| {
        Error::builder(format!(
            "the fake server knows no operation `{id}`: \
             use an identifier of the registry, such as `contacts_list`"
        ))
    })
}

fn unheard(error: std::io::Error) -> Error {
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
