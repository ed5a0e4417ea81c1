// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Processes for tickets. How tickets relate to them is unknown.
//!
//! # Records
//!
//! - [`TicketProcess`]: A process for tickets.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](TicketProcesses::list) | Lists ticket processes. | `GET /TicketProcesses` | observed |
//! | [`get`](TicketProcesses::get) | Gets a ticket process. | `GET /TicketProcesses/{ticket_process_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TicketProcessesList`], [`TicketProcessesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::TicketProcessId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// A process for tickets. How it relates to their types and steps is unknown, and
/// no known field of a ticket refers to its process.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TicketProcess {
    pub ticket_process_id: TicketProcessId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TicketProcess {
    /// Creates a record with only its required fields set.
    pub fn new(ticket_process_id: impl Into<TicketProcessId>) -> Self {
        let mut record: Self = placeholder();
        record.ticket_process_id = ticket_process_id.into();
        record
    }
}

record!(TicketProcess {
    "ticket_process_id" => ticket_process_id,
    "description" => description,
});

/// A page of [`TicketProcess`] records.
pub type TicketProcessCollection = Collection<TicketProcess>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TicketProcessesListTag {}
}

/// Processes for tickets. How tickets relate to them is unknown.
///
/// Returned by [`Client::ticket_processes`](crate::Client::ticket_processes).
#[derive(Clone, Debug)]
pub struct TicketProcesses {
    pub(crate) handle: Handle,
}

impl TicketProcesses {
    /// Lists ticket processes.
    ///
    /// How tickets relate to these processes is unknown.
    ///
    /// `GET /TicketProcesses` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.ticket_processes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket_processes_list")]
    #[doc(alias = "GET /TicketProcesses")]
    pub fn list(&self) -> TicketProcessesList {
        ListRequest::from_call(self.handle.call(&registry::TICKET_PROCESSES_LIST))
    }

    /// Gets a ticket process.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /TicketProcesses/{ticket_process_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket_process = client.ticket_processes().get(4).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket_processes_get")]
    #[doc(alias = "GET /TicketProcesses/{ticket_process_id}")]
    pub fn get(
        &self,
        ticket_process_id: impl Into<TicketProcessId>,
    ) -> TicketProcessesGet {
        let call = self.handle.call(&registry::TICKET_PROCESSES_GET);
        let wire = "ticket_process_id";
        let call = call.path_param::<TicketProcessId>(wire, ticket_process_id);
        call.into_request()
    }
}

/// Request builder of [`TicketProcesses::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TicketProcessesList = ListRequest<TicketProcess, tag::TicketProcessesListTag>;

/// Request builder of [`TicketProcesses::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TicketProcessesGet = revio_runtime::Request<TicketProcess>;
