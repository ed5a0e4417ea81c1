// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Those who presumably sell for the tenant, with account numbers and commission
//! plans.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Agents::list) | List agents. | `GET /Agents` | observed |
//! | [`get`](Agents::get) | Get an agent. | `GET /Agents/{agent_id}` | inferred |

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

/// Those who presumably sell for the tenant, with account numbers and commission
/// plans.
///
/// Made by [`Client::agents`](crate::Client::agents).
#[derive(Clone, Debug)]
pub struct Agents {
    handle: Handle,
}

impl Agents {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List agents.
    ///
    /// Pages through the tenant's agents, to resolve the `agent_id` of other records.
    /// No filter is known.
    ///
    /// `GET /Agents` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.agents().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AgentsList {
        self.handle.call(&registry::AGENTS_LIST).into()
    }

    /// Get an agent.
    ///
    /// Reads one agent. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /Agents/{agent_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let agent = client.agents().get(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, agent_id: impl Into<AgentId>) -> AgentsGet {
        let mut call = self.handle.call(&registry::AGENTS_GET);
        call.path::<AgentId>("agent_id", agent_id);
        call.into()
    }
}

/// A call of [`Agents::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AgentsList {
    call: Call,
}

impl AgentsList {
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

paged_call!(AgentsList => AgentCollection);

custom_field_labels!(AgentsList => AgentCollection, FieldId);

/// A call of [`Agents::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AgentsGet {
    call: Call,
}

call!(AgentsGet => Agent);

/// A page of [`Agent`] records.
pub type AgentCollection = Collection<Agent>;

/// Presumably someone who sells for the tenant, and earns commission for it.
/// Customers, contacts, payments and users name agents by id.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Agent {
    /// An [`AgentId`]; evidence: observed.
    pub agent_id: AgentId,
    /// The agent above this one. Presumably 0 when there is none.
    pub parent_agent_id: Option<AgentId>,
    /// No call is known that lists the types.
    pub agent_type_id: Option<AgentTypeId>,
    /// A [`CommissionPlanId`]; evidence: observed.
    pub default_commission_plan_id: Option<CommissionPlanId>,
    /// An [`AddressId`]; evidence: observed.
    pub address_id: Option<AddressId>,
    /// Text, and not the `agent_id` by which other records name the agent.
    pub account_number: Option<String>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// Text; evidence: observed.
    pub phone: Option<String>,
    /// Text; evidence: observed.
    pub fax: Option<String>,
    /// The values are not known.
    pub status: Option<String>,
    /// True or false; evidence: observed.
    pub show_unrestricted_packages: Option<bool>,
    /// A [`TaxIdentificationNumber`]; evidence: observed.
    pub tax_identification_number: Option<TaxIdentificationNumber>,
    /// A [`BillProfileId`]; evidence: observed.
    pub company_bill_profile_id: Option<BillProfileId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`FileId`]; evidence: observed.
    pub logo_file_id: Option<FileId>,
    /// Custom fields. That their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Agent {
    /// A record with nothing but what it must have.
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

/// Text that is kept out of logs. A public Singer schema has true or false here,
/// very likely by mistake, so that is read as well; send text.
///
/// What you make yourself goes out as the first variant.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaxIdentificationNumber {
    /// It came as text.
    Text(Secret),
    /// It came as true or false.
    Bool(bool),
}

union!(TaxIdentificationNumber { Text, Bool });
