// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Sales agents (presumably), with account numbers and commission plans.
//!
//! # Records
//!
//! - [`Agent`]: Presumably someone who sells for the tenant on commission.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Agents::list) | Lists agents. | `GET /Agents` | observed |
//! | [`get`](Agents::get) | Gets an agent. | `GET /Agents/{agent_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AgentsList`], [`AgentsGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, AgentTypeId, BillProfileId, CommissionPlanId, CustomField,
    FieldId, FileId, UserId,
};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, Secret, call, custom_field_labels, paged_call,
    placeholder, record, union,
};

/// Presumably someone who sells for the tenant on commission. Customers, contacts,
/// payments and users refer to agents by id.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct Agent {
    pub agent_id: AgentId,
    /// The parent agent; presumably 0 for none.
    pub parent_agent_id: Option<AgentId>,
    /// No call that lists the types is known.
    pub agent_type_id: Option<AgentTypeId>,
    pub default_commission_plan_id: Option<CommissionPlanId>,
    pub address_id: Option<AddressId>,
    /// Text; not the `agent_id` by which other records refer to the agent.
    pub account_number: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    /// The possible values are unknown.
    pub status: Option<String>,
    pub show_unrestricted_packages: Option<bool>,
    pub tax_identification_number: Option<TaxIdentificationNumber>,
    pub company_bill_profile_id: Option<BillProfileId>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub logo_file_id: Option<FileId>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Agent {
    /// Creates a record with only its required fields set.
    pub fn new(agent_id: impl Into<AgentId>) -> Self {
        let mut record: Self = placeholder();
        record.agent_id = agent_id.into();
        record
    }
}

record!(Agent {
    "agent_id" => agent_id,
    "parent_agent_id" => parent_agent_id,
    "agent_type_id" => agent_type_id,
    "default_commission_plan_id" => default_commission_plan_id,
    "address_id" => address_id,
    "account_number" => account_number,
    "name" => name,
    "email" => email,
    "phone" => phone,
    "fax" => fax,
    "status" => status,
    "show_unrestricted_packages" => show_unrestricted_packages,
    "tax_identification_number" => tax_identification_number,
    "company_bill_profile_id" => company_bill_profile_id,
    "created_date" => created_date,
    "created_by" => created_by,
    "logo_file_id" => logo_file_id,
    "fields" => fields,
});

/// Text that is redacted in logs. A public Singer schema has a boolean here, very
/// likely by mistake, so booleans are accepted when reading; send text.
///
/// `From` creates the first variant.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaxIdentificationNumber {
    /// Received as a string.
    Text(Secret),
    /// Received as a boolean.
    Bool(bool),
}

union!(TaxIdentificationNumber { Text, Bool });

/// A page of [`Agent`] records.
pub type AgentCollection = Collection<Agent>;

/// Sales agents (presumably), with account numbers and commission plans.
///
/// Returned by [`Client::agents`](crate::Client::agents).
#[derive(Clone, Debug)]
pub struct Agents {
    handle: Handle,
}

impl Agents {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists agents.
    ///
    /// Resolves the `agent_id` of other records. No filter is known.
    ///
    /// `GET /Agents` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.agents().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "agents_list")]
    #[doc(alias = "GET /Agents")]
    pub fn list(&self) -> AgentsList {
        self.handle.call(&registry::AGENTS_LIST).into()
    }

    /// Gets an agent.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Agents/{agent_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let agent = client.agents().get(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "agents_get")]
    #[doc(alias = "GET /Agents/{agent_id}")]
    pub fn get(&self, agent_id: impl Into<AgentId>) -> AgentsGet {
        let mut call = self.handle.call(&registry::AGENTS_GET);
        call.path_param::<AgentId>("agent_id", agent_id);
        call.into()
    }
}

/// Request builder of [`Agents::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AgentsList {
    call: Call,
}

impl AgentsList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }
}

paged_call!(AgentsList => AgentCollection);

custom_field_labels!(AgentsList => AgentCollection, FieldId);

/// Request builder of [`Agents::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AgentsGet {
    call: Call,
}

call!(AgentsGet => Agent);
