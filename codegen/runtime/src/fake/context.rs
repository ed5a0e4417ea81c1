//! The state of one call.

use std::time::SystemTime;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{StatusCode, Uri};
use serde_json::Value;

use super::config::ServerConfig;
use super::fault::PageFaults;
use super::model::{Model, Resource, Route};
use super::query::Query;
use super::rejection::{Rejection, Result};
use super::reply::Reply;
use super::store::{JsonObject, Store, StoredRecord, set};
use crate::registry::{Field, Operation};

/// A call: the request, what the model knows about it, and what was wrong with it so far.
#[derive(Debug)]
pub(super) struct CallContext<'a> {
    pub(super) model: &'a Model,
    pub(super) config: &'a ServerConfig,
    pub(super) base_url: &'a str,
    /// The path and the query of the request.
    pub(super) uri: &'a Uri,
    pub(super) route: &'a Route,
    pub(super) query: Query,
    pub(super) content_type: Option<&'a str>,
    pub(super) bytes: &'a Bytes,
    /// The parsed body. Null until `check` has run.
    pub(super) body: Value,
    pub(super) page_faults: PageFaults,
    pub(super) problems: Vec<String>,
    /// What Rev.io does with this request and the fake does not.
    pub(super) notes: Vec<String>,
}

/// The operation and its schemas.
impl<'a> CallContext<'a> {
    pub(super) fn operation(&self) -> &'static Operation {
        self.route.operation
    }

    pub(super) fn resource(&self) -> &'a Resource {
        &self.model.resources[self.route.resource]
    }

    /// A field of the records of the resource.
    pub(super) fn record_field(&self, name: &str) -> Option<&'static Field> {
        self.model.field(self.resource().record, name)
    }

    /// Whether the fields of the records are unknown, so that any name may be one.
    pub(super) fn has_open_records(&self) -> bool {
        self.model.fields(self.resource().record).is_empty()
    }

    /// A field of the request body, or that of the fields without a description.
    pub(super) fn body_field(&self, name: &str) -> Option<&'static Field> {
        let schema = self.operation().body?.schema;
        self.model.field(schema, name).or_else(|| self.model.field(schema, "*"))
    }

    /// Whether any request body of the resource has a field.
    pub(super) fn any_body_has(&self, name: &str) -> bool {
        self.model.api.operations.iter().any(|operation| {
            operation.resource == self.resource().name
                && operation.body.is_some_and(|body| body.fields.contains(&name))
        })
    }

    /// The fields of the request body.
    pub(super) fn body_object(&self) -> JsonObject {
        self.body.as_object().cloned().unwrap_or_default()
    }
}

impl CallContext<'_> {
    /// The time of day in the format of the API, without a zone.
    pub(super) fn now(&self) -> String {
        let system = || DateTime::<Utc>::from(SystemTime::now()).naive_utc();
        let now = self.config.now.unwrap_or_else(system);
        now.format("%Y-%m-%dT%H:%M:%S").to_string()
    }
}

/// Problems.
impl CallContext<'_> {
    /// Records a problem. Rejects the call in strict mode only.
    pub(super) fn warn(&mut self, problem: String) -> Result<()> {
        if self.config.strict {
            return Err(self.reject(problem));
        }
        self.problems.push(problem);
        Ok(())
    }

    /// Records several problems. Rejects the call in strict mode only.
    pub(super) fn warn_all(&mut self, problems: Vec<String>) -> Result<()> {
        if self.config.strict && !problems.is_empty() {
            return Err(self.reject(problems.join("; ")));
        }
        self.problems.extend(problems);
        Ok(())
    }

    /// Records a problem that rejects the call.
    pub(super) fn reject(&mut self, problem: String) -> Rejection {
        self.problems.push(problem.clone());
        Rejection::bad_request(problem)
    }
}

/// The record in the path, and replies.
impl CallContext<'_> {
    /// The key in the path, if a record has it.
    pub(super) fn key(&self, store: &mut Store) -> Result<i64, Rejection> {
        self.record(store)?;
        self.route.id.ok_or_else(|| self.no_record())
    }

    /// The record whose key is in the path.
    pub(super) fn record<'s>(
        &self,
        store: &'s mut Store,
    ) -> Result<&'s mut StoredRecord> {
        let table = store.table(self.route.resource);
        let record = self.route.id.and_then(|key| table.get_mut(key));
        record.ok_or_else(|| self.no_record())
    }

    fn no_record(&self) -> Rejection {
        let resource = self.resource();
        let key = resource.key.unwrap_or("id");
        let id = self.route.id.map_or("of the path".to_owned(), |id| id.to_string());
        Rejection::not_found(format!("{} has no record with {key} {id}", resource.name))
    }

    /// The URL of a record.
    pub(super) fn record_url(&self, key: i64) -> String {
        format!("{}{}/{key}", self.base_url, self.resource().path)
    }

    /// The confirmation of a write.
    pub(super) fn done(&self) -> Reply {
        let mut body = JsonObject::new();
        set(&mut body, self.model.api.conventions.envelope.ok, true);
        Reply::json(StatusCode::OK, &body.into())
    }
}
