//! Finds the call that a cell of the table names, and writes it as a user does.

use revio_codegen::ir::{Api, Evidence, Operation, Resource, ResponseKind, TypeId};

use super::parity::Kind;

/// The word for a request of any method and path.
const RAW: &str = "raw";

/// The helper of lists whose records have custom fields: it gives the names of the fields.
const FIELD_LABELS: &str = "custom_field_labels";

/// What stands behind a call of which nobody knows whether it is the right one.
const GUESS: char = '?';

/// A call of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// As a user writes it: `client.contacts().create(body)`.
    pub text: String,
    /// The method, as a path from the root of the crate.
    pub path: String,
    /// The cargo feature that it needs.
    pub feature: Option<&'static str>,
    /// How well its operation is known; none for what needs no operation.
    pub evidence: Option<Evidence>,
    /// Whether it is a guess that this is the call, however well its operation is known.
    pub is_guess: bool,
}

impl Call {
    /// The call that `target` names, with a question mark behind it if that is a guess.
    pub(super) fn find(api: &Api, kind: Kind, target: &str) -> Result<Self, String> {
        match target.strip_suffix(GUESS) {
            Some(target) => {
                Ok(Self { is_guess: true, ..Self::named(api, kind, target)? })
            }
            None => Self::named(api, kind, target),
        }
    }

    /// The call behind the id of an operation, perhaps with a helper after a point, or `raw`.
    fn named(api: &Api, kind: Kind, target: &str) -> Result<Self, String> {
        if (kind == Kind::Raw) != (target == RAW) {
            return Err(format!(
                "found `{target}`, expected `{RAW}` for rows of the kind `{RAW}` and for no others"
            ));
        }
        if target == RAW {
            return Ok(Self::raw());
        }
        let (id, helper) = match target.split_once('.') {
            Some((id, helper)) => (id, Some(helper)),
            None => (target, None),
        };
        let (resource, operation) = operation(api, id)?;
        if kind == Kind::Ddl && record_of(operation).is_none() {
            return Err(format!("`{id}` is no list, and a drop-down needs one"));
        }
        match helper {
            None => Ok(Self::method(resource, operation)),
            Some(FIELD_LABELS) => Self::custom_field_labels(api, resource, operation),
            Some(other) => Err(format!(
                "`{other}` is no helper of a list; expected `{FIELD_LABELS}`"
            )),
        }
    }

    fn raw() -> Self {
        Self {
            text: "client.request(method, path)".to_owned(),
            path: "Client::request".to_owned(),
            feature: None,
            evidence: None,
            is_guess: false,
        }
    }

    fn method(resource: &Resource, operation: &Operation) -> Self {
        let arguments: Vec<&str> = operation.arguments().collect();
        Self {
            text: resource.call(operation, &arguments),
            path: path(resource, resource.client.rust(), operation.name.rust()),
            feature: operation.feature,
            evidence: Some(operation.evidence),
            is_guess: false,
        }
    }

    fn custom_field_labels(
        api: &Api,
        resource: &Resource,
        operation: &Operation,
    ) -> Result<Self, String> {
        if !record_of(operation).is_some_and(|record| api.has_custom_fields(record)) {
            return Err(format!(
                "`{}` is no list of records with custom fields, which `{FIELD_LABELS}` needs",
                operation.id
            ));
        }
        let list = Self::method(resource, operation);
        Ok(Self {
            text: format!("{}.{FIELD_LABELS}()", list.text),
            path: path(resource, operation.builder.rust(), FIELD_LABELS),
            ..list
        })
    }
}

fn operation<'a>(
    api: &'a Api,
    id: &str,
) -> Result<(&'a Resource, &'a Operation), String> {
    let mut all = api.resources.iter().flat_map(|resource| {
        resource.operations.iter().map(move |operation| (resource, operation))
    });
    all.find(|(_, operation)| operation.id == id)
        .ok_or_else(|| format!("the spec has no operation `{id}`"))
}

/// The record that an operation lists, if it is a list.
fn record_of(operation: &Operation) -> Option<TypeId> {
    match operation.response {
        ResponseKind::Collection { record, .. } => Some(record),
        _ => None,
    }
}

fn path(resource: &Resource, ty: &str, method: &str) -> String {
    format!("{}::{ty}::{method}", resource.name.rust())
}
