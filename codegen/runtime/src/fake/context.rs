//! One call while it is carried out.

use bytes::Bytes;
use serde_json::Value;

use super::config::ServerConfig;
use super::fault::PageFaults;
use super::model::{Model, Resolved, Resource};
use super::query::Query;
use super::rejection::Rejection;
use super::store::{Entry, Store};
use crate::registry::{Field, Operation};

/// A call: what the client wants, and what is known about it.
#[derive(Debug)]
pub(super) struct CallContext<'a> {
    pub(super) model: &'a Model,
    pub(super) config: &'a ServerConfig,
    /// Where the server is, with the path of the base URL.
    pub(super) base_url: &'a str,
    pub(super) target: &'a Resolved,
    pub(super) query: Query,
    pub(super) content_type: Option<&'a str>,
    pub(super) bytes: &'a Bytes,
    /// The body, as soon as it has been checked.
    pub(super) body: Value,
    /// What happens to the pages of a list.
    pub(super) pages: PageFaults,
    /// What is wrong with the request.
    pub(super) problems: Vec<String>,
}

impl<'a> CallContext<'a> {
    pub(super) fn operation(&self) -> &'static Operation {
        self.target.operation
    }

    pub(super) fn resource(&self) -> &'a Resource {
        &self.model.resources[self.target.resource]
    }

    /// A member of the records that the call is about.
    pub(super) fn record_member(&self, name: &str) -> Option<&'static Field> {
        self.model.member(self.resource().record, name)
    }

    /// A member of the body.
    pub(super) fn body_member(&self, name: &str) -> Option<&'static Field> {
        self.model.member(self.operation().body?.schema, name)
    }

    /// Writes down what is wrong and is passed over all the same, except in strict mode.
    pub(super) fn warn(&mut self, problem: String) -> Result<(), Rejection> {
        if self.config.strict {
            return Err(self.refuse(problem));
        }
        self.problems.push(problem);
        Ok(())
    }

    /// Writes down what is wrong, and refuses it.
    pub(super) fn refuse(&mut self, problem: String) -> Rejection {
        self.problems.push(problem.clone());
        Rejection::bad(problem)
    }

    /// The key of the record that the path names.
    pub(super) fn key(&self, store: &mut Store) -> Result<i64, Rejection> {
        let table = store.table(self.target.resource);
        let key = self.target.id.filter(|key| table.get(*key).is_some());
        key.ok_or_else(|| self.nothing())
    }

    /// The record that the path names.
    pub(super) fn record<'s>(
        &self,
        store: &'s mut Store,
    ) -> Result<&'s mut Entry, Rejection> {
        let entry = self.target.id.map(|key| (store.table(self.target.resource), key));
        let entry = entry.and_then(|(table, key)| table.get_mut(key));
        entry.ok_or_else(|| self.nothing())
    }

    fn nothing(&self) -> Rejection {
        let resource = self.resource();
        let key = resource.key.unwrap_or("id");
        let id = self.target.id.map_or("of the path".to_owned(), |id| id.to_string());
        Rejection::not_found(format!("{} has no record with {key} {id}", resource.name))
    }

    /// Where a record is.
    pub(super) fn place_of(&self, key: i64) -> String {
        format!("{}{}/{key}", self.base_url, self.resource().path)
    }
}
