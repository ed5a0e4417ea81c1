// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The phases of processes, in order.
//!
//! # Records
//!
//! - [`ProcessPhase`]: A phase of a process.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ProcessPhases::list) | Lists process phases. | `GET /ProcessPhases` | observed |
//! | [`get`](ProcessPhases::get) | Gets a process phase. | `GET /ProcessPhases/{process_phase_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProcessPhasesList`], [`ProcessPhasesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessId, ProcessPhaseId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// A phase of a process. Process tasks refer to their phase.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ProcessPhase {
    pub process_phase_id: ProcessPhaseId,
    pub process_id: Option<ProcessId>,
    pub name: Option<String>,
    pub active: Option<bool>,
    /// Position among the phases of the process; whether it starts at 0 or 1 is
    /// unknown.
    pub order_index: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProcessPhase {
    /// Creates a record with only its required fields set.
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

/// A page of [`ProcessPhase`] records.
pub type ProcessPhaseCollection = Collection<ProcessPhase>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProcessPhasesListTag {}
}

/// The phases of processes, in order.
///
/// Returned by [`Client::process_phases`](crate::Client::process_phases).
#[derive(Clone, Debug)]
pub struct ProcessPhases {
    pub(crate) handle: Handle,
}

impl ProcessPhases {
    /// Lists process phases.
    ///
    /// Phases of all processes. No filter is known: group them by `process_id` and sort
    /// them by `order_index`.
    ///
    /// `GET /ProcessPhases` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.process_phases().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "process_phases_list")]
    #[doc(alias = "GET /ProcessPhases")]
    pub fn list(&self) -> ProcessPhasesList {
        ListRequest::from_call(self.handle.call(&registry::PROCESS_PHASES_LIST))
    }

    /// Gets a process phase.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ProcessPhases/{process_phase_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process_phase = client.process_phases().get(31).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "process_phases_get")]
    #[doc(alias = "GET /ProcessPhases/{process_phase_id}")]
    pub fn get(&self, process_phase_id: impl Into<ProcessPhaseId>) -> ProcessPhasesGet {
        let call = self.handle.call(&registry::PROCESS_PHASES_GET);
        let wire = "process_phase_id";
        let call = call.path_param::<ProcessPhaseId>(wire, process_phase_id);
        call.into_request()
    }
}

/// Request builder of [`ProcessPhases::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProcessPhasesList = ListRequest<ProcessPhase, tag::ProcessPhasesListTag>;

/// Request builder of [`ProcessPhases::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProcessPhasesGet = revio_runtime::Request<ProcessPhase>;
