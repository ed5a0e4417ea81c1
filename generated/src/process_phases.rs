// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The phases of processes, in their order.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProcessPhases::list) | List process phases. | `GET /ProcessPhases` | observed |
//! | [`get`](ProcessPhases::get) | Get a process phase. | `GET /ProcessPhases/{process_phase_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessId, ProcessPhaseId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The phases of processes, in their order.
///
/// Made by [`Client::process_phases`](crate::Client::process_phases).
#[derive(Clone, Debug)]
pub struct ProcessPhases {
    handle: Handle,
}

impl ProcessPhases {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List process phases.
    ///
    /// Pages through the phases of all processes. No filter is known; put them together
    /// by `process_id`, and in order by `order_index`.
    ///
    /// `GET /ProcessPhases` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.process_phases().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProcessPhasesList {
        self.handle.call(&registry::PROCESS_PHASES_LIST).into()
    }

    /// Get a process phase.
    ///
    /// Reads one phase of a process. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
    ///
    /// `GET /ProcessPhases/{process_phase_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process_phase = client.process_phases().get(31).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, process_phase_id: impl Into<ProcessPhaseId>) -> ProcessPhasesGet {
        let mut call = self.handle.call(&registry::PROCESS_PHASES_GET);
        call.path::<ProcessPhaseId>("process_phase_id", process_phase_id);
        call.into()
    }
}

/// A call of [`ProcessPhases::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessPhasesList {
    call: Call,
}

impl ProcessPhasesList {
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

paged_call!(ProcessPhasesList => ProcessPhaseCollection);

/// A call of [`ProcessPhases::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessPhasesGet {
    call: Call,
}

call!(ProcessPhasesGet => ProcessPhase);

/// A page of [`ProcessPhase`] records.
pub type ProcessPhaseCollection = Collection<ProcessPhase>;

/// A part of a process. Process tasks name the phase that they belong to.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessPhase {
    /// A [`ProcessPhaseId`]; evidence: observed.
    pub process_phase_id: ProcessPhaseId,
    /// A [`ProcessId`]; evidence: observed.
    pub process_id: Option<ProcessId>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// Place among the phases of the process; whether counted from 0 or from 1 is not
    /// known.
    pub order_index: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProcessPhase {
    /// A record with nothing but what it must have.
    pub fn new(process_phase_id: impl Into<ProcessPhaseId>) -> Self {
        let mut record: Self = placeholder();
        record.process_phase_id = process_phase_id.into();
        record
    }
}

record!(ProcessPhase {
    "process_phase_id" => process_phase_id,
    "process_id" => process_id,
    "name" => name,
    "active" => active,
    "order_index" => order_index,
});
