// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Processes of tickets; how the two go together is not known.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](TicketProcesses::list) | List ticket processes. | `GET /TicketProcesses` | observed |
//! | [`get`](TicketProcesses::get) | Get a ticket process. | `GET /TicketProcesses/{ticket_process_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::TicketProcessId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Processes of tickets; how the two go together is not known.
///
/// Made by [`Client::ticket_processes`](crate::Client::ticket_processes).
#[derive(Clone, Debug)]
pub struct TicketProcesses {
    handle: Handle,
}

impl TicketProcesses {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List ticket processes.
    ///
    /// Pages through the ticket processes.
    ///
    /// `GET /TicketProcesses` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.ticket_processes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TicketProcessesList {
        self.handle.call(&registry::TICKET_PROCESSES_LIST).into()
    }

    /// Get a ticket process.
    ///
    /// Reads one ticket process. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /TicketProcesses/{ticket_process_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket_process = client.ticket_processes().get(4).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        ticket_process_id: impl Into<TicketProcessId>,
    ) -> TicketProcessesGet {
        let mut call = self.handle.call(&registry::TICKET_PROCESSES_GET);
        call.path::<TicketProcessId>("ticket_process_id", ticket_process_id);
        call.into()
    }
}

/// A call of [`TicketProcesses::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketProcessesList {
    call: Call,
}

impl TicketProcessesList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(TicketProcessesList => TicketProcessCollection);

/// A call of [`TicketProcesses::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketProcessesGet {
    call: Call,
}

call!(TicketProcessesGet => TicketProcess);

/// A page of [`TicketProcess`] records.
pub type TicketProcessCollection = Collection<TicketProcess>;

/// A process for tickets. How it goes together with their types and steps is not
/// known, and no known member of a ticket names its process.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketProcess {
    /// A [`TicketProcessId`]; evidence: observed.
    pub ticket_process_id: TicketProcessId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TicketProcess {
    /// A record with nothing but what it must have.
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
