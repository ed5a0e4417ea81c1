// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

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
//! | [`create`](Agents::create) | Creates an agent. | `POST /Agents` | official |
//! | [`get`](Agents::get) | Gets an agent. | `GET /Agents/{agent_id}` | inferred |
//! | [`replace`](Agents::replace) | Replaces an agent. | `PUT /Agents/{agent_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AgentsList`], [`AgentsCreate`], [`AgentsGet`],
//! [`AgentsReplace`].
//!
//! Request bodies: [`AgentCreateBuilder`], [`AgentReplaceBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, AgentTypeId, BillProfileId, CommissionPlanId, CustomField,
    FieldId, FileId, UserId,
};
use revio_runtime::{
    Bound, Created, Done, Extra, Handle, NaiveDateTime, OneOrNone, Secret, Tristate,
    custom_field_labels, placeholder, record,
};

/// Presumably someone who sells for the tenant on commission. Customers, contacts,
/// payments and users refer to agents by id.
///
/// **Evidence:** [observed](crate::guide::evidence).
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
    /// May hold several addresses, separated by commas.
    pub email: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    /// The possible values are unknown.
    pub status: Option<String>,
    /// Whether packages that are not restricted are shown; those restricted to another
    /// agent stay hidden.
    pub show_unrestricted_packages: Option<bool>,
    /// A number such as an SSN or EIN, as text.
    pub tax_identification_number: Option<Secret>,
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

/// Request body for creating an agent. Rev.io's page lists the fields with type,
/// bounds and meaning, but prints only the name of `fields`; the other names are
/// those of the record, whose fields come in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct AgentCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub agent_id: Option<AgentId>,
    /// The parent agent; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub parent_agent_id: Option<AgentId>,
    /// No call that lists the types is known.
    ///
    /// Allowed values: 0 to 2147483647.
    pub agent_type_id: Option<AgentTypeId>,
    /// Allowed values: 0 to 2147483647.
    pub default_commission_plan_id: Option<CommissionPlanId>,
    /// Allowed values: 0 to 2147483647.
    pub address_id: Option<AddressId>,
    /// Text; not the `agent_id` by which other records refer to the agent.
    ///
    /// Allowed values: at most 100 characters.
    pub account_number: Option<String>,
    /// Not empty.
    ///
    /// Allowed values: 1 to 255 characters.
    pub name: Option<String>,
    /// One or more addresses, separated by commas.
    ///
    /// Allowed values: at most 500 characters.
    pub email: Option<String>,
    /// Allowed values: at most 50 characters.
    pub phone: Option<String>,
    /// Allowed values: at most 50 characters.
    pub fax: Option<String>,
    /// One of a list whose values are not known. Send one that was read.
    pub status: String,
    /// Whether packages that are not restricted are shown; those restricted to another
    /// agent stay hidden.
    pub show_unrestricted_packages: Option<bool>,
    /// A number such as an SSN or EIN, as text.
    ///
    /// Allowed values: at most 50 characters.
    pub tax_identification_number: Option<Secret>,
    /// Allowed values: 0 to 2147483647.
    pub company_bill_profile_id: Option<BillProfileId>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Allowed values: 0 to 2147483647.
    pub logo_file_id: Option<FileId>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl AgentCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> AgentCreateBuilder {
        <AgentCreateBuilder as Default>::default()
    }
}

/// Builder of [`AgentCreate`]. Its other methods are those of [`BodyBuilder`].
pub type AgentCreateBuilder = BodyBuilder<AgentCreate>;

impl AgentCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn agent_id<T>(mut self, value: impl OneOrNone<AgentId, T>) -> Self {
        self.inner.set("agent_id").agent_id = value.into_option();
        self
    }

    /// The parent agent; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn parent_agent_id<T>(mut self, value: impl OneOrNone<AgentId, T>) -> Self {
        self.inner.set("parent_agent_id").parent_agent_id = value.into_option();
        self
    }

    /// No call that lists the types is known.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn agent_type_id<T>(mut self, value: impl OneOrNone<AgentTypeId, T>) -> Self {
        self.inner.set("agent_type_id").agent_type_id = value.into_option();
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn default_commission_plan_id<T>(
        mut self,
        value: impl OneOrNone<CommissionPlanId, T>,
    ) -> Self {
        let body = self.inner.set("default_commission_plan_id");
        body.default_commission_plan_id = value.into_option();
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }

    /// Text; not the `agent_id` by which other records refer to the agent.
    ///
    /// Allowed values: at most 100 characters.
    pub fn account_number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("account_number").account_number = value.into_option();
        self
    }

    /// Not empty.
    ///
    /// Allowed values: 1 to 255 characters.
    pub fn name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name").name = value.into_option();
        self
    }

    /// One or more addresses, separated by commas.
    ///
    /// Allowed values: at most 500 characters.
    pub fn email<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("email").email = value.into_option();
        self
    }

    /// Allowed values: at most 50 characters.
    pub fn phone<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("phone").phone = value.into_option();
        self
    }

    /// Allowed values: at most 50 characters.
    pub fn fax<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("fax").fax = value.into_option();
        self
    }

    /// **Required.** One of a list whose values are not known. Send one that was read.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.inner.set("status").status = value.into();
        self
    }

    /// Whether packages that are not restricted are shown; those restricted to another
    /// agent stay hidden.
    pub fn show_unrestricted_packages<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("show_unrestricted_packages");
        body.show_unrestricted_packages = value.into_option();
        self
    }

    /// A number such as an SSN or EIN, as text.
    ///
    /// Allowed values: at most 50 characters.
    pub fn tax_identification_number<T>(
        mut self,
        value: impl OneOrNone<Secret, T>,
    ) -> Self {
        let body = self.inner.set("tax_identification_number");
        body.tax_identification_number = value.into_option();
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn company_bill_profile_id<T>(
        mut self,
        value: impl OneOrNone<BillProfileId, T>,
    ) -> Self {
        let body = self.inner.set("company_bill_profile_id");
        body.company_bill_profile_id = value.into_option();
        self
    }

    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option();
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn logo_file_id<T>(mut self, value: impl OneOrNone<FileId, T>) -> Self {
        self.inner.set("logo_file_id").logo_file_id = value.into_option();
        self
    }

    /// Custom fields. The shape of the elements is inferred.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Some(values);
        self
    }
}

record!(AgentCreate {
    "agent_id" => agent_id,
    "parent_agent_id" => parent_agent_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "agent_type_id" => agent_type_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "default_commission_plan_id" => default_commission_plan_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "address_id" => address_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "account_number" => account_number [Bound::MaxLength(100)],
    "name" => name [Bound::MinLength(1), Bound::MaxLength(255)],
    "email" => email [Bound::MaxLength(500)],
    "phone" => phone [Bound::MaxLength(50)],
    "fax" => fax [Bound::MaxLength(50)],
    "status" => status,
    "show_unrestricted_packages" => show_unrestricted_packages,
    "tax_identification_number" => tax_identification_number [Bound::MaxLength(50)],
    "company_bill_profile_id" => company_bill_profile_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "created_date" => created_date,
    "created_by" => created_by,
    "logo_file_id" => logo_file_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "fields" => fields,
});

/// The complete new state of an agent. Start from a record that has just been read.
/// Rev.io's page lists the fields with type, bounds and meaning, but prints only
/// the name of `fields`; the other names are those of the record, whose fields come
/// in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct AgentReplace {
    /// The same as in the path.
    pub agent_id: Tristate<AgentId>,
    /// The parent agent; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub parent_agent_id: Tristate<AgentId>,
    /// No call that lists the types is known.
    ///
    /// Allowed values: 0 to 2147483647.
    pub agent_type_id: Tristate<AgentTypeId>,
    /// Allowed values: 0 to 2147483647.
    pub default_commission_plan_id: Tristate<CommissionPlanId>,
    /// Allowed values: 0 to 2147483647.
    pub address_id: Tristate<AddressId>,
    /// Text; not the `agent_id` by which other records refer to the agent.
    ///
    /// Allowed values: at most 100 characters.
    pub account_number: Tristate<String>,
    /// Not empty.
    ///
    /// Allowed values: 1 to 255 characters.
    pub name: Tristate<String>,
    /// One or more addresses, separated by commas.
    ///
    /// Allowed values: at most 500 characters.
    pub email: Tristate<String>,
    /// Allowed values: at most 50 characters.
    pub phone: Tristate<String>,
    /// Allowed values: at most 50 characters.
    pub fax: Tristate<String>,
    /// One of a list whose values are not known. Send one that was read.
    pub status: String,
    /// Whether packages that are not restricted are shown; those restricted to another
    /// agent stay hidden.
    pub show_unrestricted_packages: Tristate<bool>,
    /// A number such as an SSN or EIN, as text.
    ///
    /// Allowed values: at most 50 characters.
    pub tax_identification_number: Tristate<Secret>,
    /// Allowed values: 0 to 2147483647.
    pub company_bill_profile_id: Tristate<BillProfileId>,
    /// Send back what was read.
    pub created_date: Tristate<NaiveDateTime>,
    /// Send back what was read.
    pub created_by: Tristate<UserId>,
    /// Allowed values: 0 to 2147483647.
    pub logo_file_id: Tristate<FileId>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Tristate<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl AgentReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> AgentReplaceBuilder {
        <AgentReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`Agent`], unknown ones included. Set the
    /// required fields that the record lacks.
    pub fn builder_from(agent: Agent) -> AgentReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.agent_id = agent.agent_id.into();
        body.parent_agent_id = agent.parent_agent_id.into();
        body.agent_type_id = agent.agent_type_id.into();
        body.default_commission_plan_id = agent.default_commission_plan_id.into();
        body.address_id = agent.address_id.into();
        body.account_number = agent.account_number.into();
        body.name = agent.name.into();
        body.email = agent.email.into();
        body.phone = agent.phone.into();
        body.fax = agent.fax.into();
        body.show_unrestricted_packages = agent.show_unrestricted_packages.into();
        body.tax_identification_number = agent.tax_identification_number.into();
        body.company_bill_profile_id = agent.company_bill_profile_id.into();
        body.created_date = agent.created_date.into();
        body.created_by = agent.created_by.into();
        body.logo_file_id = agent.logo_file_id.into();
        body.fields = agent.fields.into();
        body.extra = agent.extra;
        if let Some(value) = agent.status {
            builder = builder.status(value);
        }
        builder
    }
}

/// Builder of [`AgentReplace`]. Its other methods are those of [`BodyBuilder`].
pub type AgentReplaceBuilder = BodyBuilder<AgentReplace>;

impl AgentReplaceBuilder {
    /// The same as in the path.
    pub fn agent_id<T>(mut self, value: impl OneOrNone<AgentId, T>) -> Self {
        self.inner.set("agent_id").agent_id = value.into_option().into();
        self
    }

    /// Sets `agent_id` to null.
    pub fn clear_agent_id(mut self) -> Self {
        self.inner.set("agent_id").agent_id = Tristate::Null;
        self
    }

    /// The parent agent; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn parent_agent_id<T>(mut self, value: impl OneOrNone<AgentId, T>) -> Self {
        self.inner.set("parent_agent_id").parent_agent_id = value.into_option().into();
        self
    }

    /// Sets `parent_agent_id` to null.
    pub fn clear_parent_agent_id(mut self) -> Self {
        self.inner.set("parent_agent_id").parent_agent_id = Tristate::Null;
        self
    }

    /// No call that lists the types is known.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn agent_type_id<T>(mut self, value: impl OneOrNone<AgentTypeId, T>) -> Self {
        self.inner.set("agent_type_id").agent_type_id = value.into_option().into();
        self
    }

    /// Sets `agent_type_id` to null.
    pub fn clear_agent_type_id(mut self) -> Self {
        self.inner.set("agent_type_id").agent_type_id = Tristate::Null;
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn default_commission_plan_id<T>(
        mut self,
        value: impl OneOrNone<CommissionPlanId, T>,
    ) -> Self {
        let body = self.inner.set("default_commission_plan_id");
        body.default_commission_plan_id = value.into_option().into();
        self
    }

    /// Sets `default_commission_plan_id` to null.
    pub fn clear_default_commission_plan_id(mut self) -> Self {
        let body = self.inner.set("default_commission_plan_id");
        body.default_commission_plan_id = Tristate::Null;
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option().into();
        self
    }

    /// Sets `address_id` to null.
    pub fn clear_address_id(mut self) -> Self {
        self.inner.set("address_id").address_id = Tristate::Null;
        self
    }

    /// Text; not the `agent_id` by which other records refer to the agent.
    ///
    /// Allowed values: at most 100 characters.
    pub fn account_number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("account_number").account_number = value.into_option().into();
        self
    }

    /// Sets `account_number` to null.
    pub fn clear_account_number(mut self) -> Self {
        self.inner.set("account_number").account_number = Tristate::Null;
        self
    }

    /// Not empty.
    ///
    /// Allowed values: 1 to 255 characters.
    pub fn name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name").name = value.into_option().into();
        self
    }

    /// Sets `name` to null.
    pub fn clear_name(mut self) -> Self {
        self.inner.set("name").name = Tristate::Null;
        self
    }

    /// One or more addresses, separated by commas.
    ///
    /// Allowed values: at most 500 characters.
    pub fn email<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("email").email = value.into_option().into();
        self
    }

    /// Sets `email` to null.
    pub fn clear_email(mut self) -> Self {
        self.inner.set("email").email = Tristate::Null;
        self
    }

    /// Allowed values: at most 50 characters.
    pub fn phone<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("phone").phone = value.into_option().into();
        self
    }

    /// Sets `phone` to null.
    pub fn clear_phone(mut self) -> Self {
        self.inner.set("phone").phone = Tristate::Null;
        self
    }

    /// Allowed values: at most 50 characters.
    pub fn fax<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("fax").fax = value.into_option().into();
        self
    }

    /// Sets `fax` to null.
    pub fn clear_fax(mut self) -> Self {
        self.inner.set("fax").fax = Tristate::Null;
        self
    }

    /// **Required.** One of a list whose values are not known. Send one that was read.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.inner.set("status").status = value.into();
        self
    }

    /// Whether packages that are not restricted are shown; those restricted to another
    /// agent stay hidden.
    pub fn show_unrestricted_packages<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("show_unrestricted_packages");
        body.show_unrestricted_packages = value.into_option().into();
        self
    }

    /// Sets `show_unrestricted_packages` to null.
    pub fn clear_show_unrestricted_packages(mut self) -> Self {
        let body = self.inner.set("show_unrestricted_packages");
        body.show_unrestricted_packages = Tristate::Null;
        self
    }

    /// A number such as an SSN or EIN, as text.
    ///
    /// Allowed values: at most 50 characters.
    pub fn tax_identification_number<T>(
        mut self,
        value: impl OneOrNone<Secret, T>,
    ) -> Self {
        let body = self.inner.set("tax_identification_number");
        body.tax_identification_number = value.into_option().into();
        self
    }

    /// Sets `tax_identification_number` to null.
    pub fn clear_tax_identification_number(mut self) -> Self {
        let body = self.inner.set("tax_identification_number");
        body.tax_identification_number = Tristate::Null;
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn company_bill_profile_id<T>(
        mut self,
        value: impl OneOrNone<BillProfileId, T>,
    ) -> Self {
        let body = self.inner.set("company_bill_profile_id");
        body.company_bill_profile_id = value.into_option().into();
        self
    }

    /// Sets `company_bill_profile_id` to null.
    pub fn clear_company_bill_profile_id(mut self) -> Self {
        let body = self.inner.set("company_bill_profile_id");
        body.company_bill_profile_id = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option().into();
        self
    }

    /// Sets `created_date` to null.
    pub fn clear_created_date(mut self) -> Self {
        self.inner.set("created_date").created_date = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option().into();
        self
    }

    /// Sets `created_by` to null.
    pub fn clear_created_by(mut self) -> Self {
        self.inner.set("created_by").created_by = Tristate::Null;
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn logo_file_id<T>(mut self, value: impl OneOrNone<FileId, T>) -> Self {
        self.inner.set("logo_file_id").logo_file_id = value.into_option().into();
        self
    }

    /// Sets `logo_file_id` to null.
    pub fn clear_logo_file_id(mut self) -> Self {
        self.inner.set("logo_file_id").logo_file_id = Tristate::Null;
        self
    }

    /// Custom fields. The shape of the elements is inferred.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Tristate::Value(values);
        self
    }

    /// Sets `fields` to null.
    pub fn clear_fields(mut self) -> Self {
        self.inner.set("fields").fields = Tristate::Null;
        self
    }
}

record!(AgentReplace {
    "agent_id" => agent_id,
    "parent_agent_id" => parent_agent_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "agent_type_id" => agent_type_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "default_commission_plan_id" => default_commission_plan_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "address_id" => address_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "account_number" => account_number [Bound::MaxLength(100)],
    "name" => name [Bound::MinLength(1), Bound::MaxLength(255)],
    "email" => email [Bound::MaxLength(500)],
    "phone" => phone [Bound::MaxLength(50)],
    "fax" => fax [Bound::MaxLength(50)],
    "status" => status,
    "show_unrestricted_packages" => show_unrestricted_packages,
    "tax_identification_number" => tax_identification_number [Bound::MaxLength(50)],
    "company_bill_profile_id" => company_bill_profile_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "created_date" => created_date,
    "created_by" => created_by,
    "logo_file_id" => logo_file_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "fields" => fields,
});

/// A page of [`Agent`] records.
pub type AgentCollection = Collection<Agent>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum AgentsListTag {}
}

/// Sales agents (presumably), with account numbers and commission plans.
///
/// Returned by [`Client::agents`](crate::Client::agents).
#[derive(Clone, Debug)]
pub struct Agents {
    pub(crate) handle: Handle,
}

impl Agents {
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
        ListRequest::from_call(self.handle.call(&registry::AGENTS_LIST))
    }

    /// Creates an agent.
    ///
    /// Adds an agent. No idempotency key is known: after a timeout, list the agents
    /// before sending it again.
    ///
    /// `POST /Agents` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::agents::AgentCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = AgentCreate::builder()
    ///     .status("example")
    ///     .build()?;
    /// let created = client.agents().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "agents_create")]
    #[doc(alias = "POST /Agents")]
    pub fn create(&self, body: impl Into<AgentCreate>) -> AgentsCreate {
        let call = self.handle.call(&registry::AGENTS_CREATE);
        let call = call.body::<AgentCreate>(body);
        call.into_request()
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
        let call = self.handle.call(&registry::AGENTS_GET);
        let call = call.path_param::<AgentId>("agent_id", agent_id);
        call.into_request()
    }

    /// Replaces an agent.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost.
    ///
    /// `PUT /Agents/{agent_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::agents::AgentReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.agents().get(7).await?;
    /// let body = AgentReplace::builder_from(record)
    ///     .build()?;
    /// client.agents().replace(7, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "agents_replace")]
    #[doc(alias = "PUT /Agents/{agent_id}")]
    pub fn replace(
        &self,
        agent_id: impl Into<AgentId>,
        body: impl Into<AgentReplace>,
    ) -> AgentsReplace {
        let call = self.handle.call(&registry::AGENTS_REPLACE);
        let call = call.path_param::<AgentId>("agent_id", agent_id);
        let call = call.body::<AgentReplace>(body);
        call.into_request()
    }
}

/// Request builder of [`Agents::list`]. Its other methods are those of
/// [`ListRequest`].
pub type AgentsList = ListRequest<Agent, tag::AgentsListTag>;

custom_field_labels!(AgentsList => AgentCollection, FieldId);

/// Request builder of [`Agents::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AgentsCreate = revio_runtime::Request<Created<AgentId>>;

/// Request builder of [`Agents::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AgentsGet = revio_runtime::Request<Agent>;

/// Request builder of [`Agents::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AgentsReplace = revio_runtime::Request<Done>;
