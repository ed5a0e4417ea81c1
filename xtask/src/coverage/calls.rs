//! Finds the method of the client that a row of `tray.csv` names.

use revio_codegen::ir::{Api, Evidence, Operation, Resource, ResponseKind, TypeId};

/// The method that is called on a list with custom fields for their names.
const FIELD_LABELS: &str = "custom_field_labels";

/// Marks a replacement that may be the wrong one.
const GUESS: char = '?';

/// The kind of an operation of the connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// It calls an endpoint.
    Api,
    /// It feeds a drop-down.
    Ddl,
    /// It sends any request.
    Raw,
}

impl RowKind {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match text {
            "api" => Ok(Self::Api),
            "ddl" => Ok(Self::Ddl),
            "raw" => Ok(Self::Raw),
            _ => Err(format!("`{text}` is not a kind; expected `api`, `ddl` or `raw`")),
        }
    }
}

/// A call of the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClientCall {
    /// The Rust expression, such as `client.contacts().create(body)`.
    pub(super) text: String,
    /// The path of the method in the crate.
    pub(super) path: String,
    /// The cargo feature of the method.
    pub(super) feature: Option<&'static str>,
    /// The evidence of the operation, if there is one.
    pub(super) evidence: Option<Evidence>,
    /// Whether the call is a guess, whatever the evidence of the operation.
    pub(super) is_guess: bool,
}

impl ClientCall {
    /// The call for `target`: an operationId, perhaps with a method of its builder, or `raw`. A
    /// question mark at the end marks a guess.
    pub(super) fn find(api: &Api, kind: RowKind, target: &str) -> Result<Self, String> {
        if let Some(target) = target.strip_suffix(GUESS) {
            return Ok(Self { is_guess: true, ..Self::find(api, kind, target)? });
        }
        match (kind, target) {
            (RowKind::Raw, "raw") => return Ok(Self::raw()),
            (RowKind::Raw, _) | (_, "raw") => {
                return Err(format!(
                    "found `{target}`, expected `raw` for rows of the kind `raw` and for no others"
                ));
            }
            _ => {}
        }
        let (id, method) = match target.split_once('.') {
            Some((id, method)) => (id, Some(method)),
            None => (target, None),
        };
        let (resource, operation) = operation(api, id)?;
        if kind == RowKind::Ddl && record_of(operation).is_none() {
            return Err(format!("`{id}` is not a list, which a drop-down needs"));
        }
        match method {
            None => Ok(Self::method(resource, operation)),
            Some(FIELD_LABELS) => Self::custom_field_labels(api, resource, operation),
            Some(other) => Err(format!(
                "`{other}` is not a method of a list; expected `{FIELD_LABELS}`"
            )),
        }
    }

    fn raw() -> Self {
        Self {
            text: "client.request(method, path)".to_owned(),
            path: "Client::request".to_owned(),
            ..Self::default()
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
                "`{}` is not a list of records with custom fields, which `{FIELD_LABELS}` needs",
                operation.id
            ));
        }
        let list = Self::method(resource, operation);
        Ok(Self {
            text: format!("{}.{FIELD_LABELS}()", list.text),
            // The method belongs to several aliases of one type: rustdoc finds that of the first.
            path: format!("{}::{}", resource.name.rust(), operation.builder.rust()),
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

/// The record of a list.
fn record_of(operation: &Operation) -> Option<TypeId> {
    match operation.response {
        ResponseKind::Collection { record, .. } => Some(record),
        _ => None,
    }
}

fn path(resource: &Resource, ty: &str, method: &str) -> String {
    format!("{}::{ty}::{method}", resource.name.rust())
}
