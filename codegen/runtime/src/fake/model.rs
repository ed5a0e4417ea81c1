//! The registry as a server needs it: the resources, the keys and fields of their records, and
//! the routes.

use std::collections::BTreeMap;

use http::Method;
use url::Url;

use crate::registry::bound::find;
pub(super) use crate::registry::route::RouteError;
use crate::registry::{
    Api, Bound, Bounds, Field, FieldType, Operation, Presence, route,
};

#[derive(Debug)]
pub(super) struct Model {
    pub(super) api: &'static Api,
    /// The path of the base URL, such as `/v1`.
    pub(super) base_path: String,
    pub(super) resources: Vec<Resource>,
    schemas: BTreeMap<&'static str, Vec<&'static Field>>,
    /// The records whose fields have bounds.
    bounds: BTreeMap<&'static str, Bounds>,
}

#[derive(Debug)]
pub(super) struct Resource {
    pub(super) name: &'static str,
    /// The path of the list, or the path before the key.
    pub(super) path: &'static str,
    /// The schema of the records. Empty if it is unknown.
    pub(super) record: &'static str,
    /// The field that identifies a record.
    pub(super) key: Option<&'static str>,
}

/// The operation of a request.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) operation: &'static Operation,
    /// The index of the resource in the model.
    pub(super) resource: usize,
    /// The number in the path, if there is one.
    pub(super) id: Option<i64>,
}

impl Model {
    pub(super) fn new(api: &'static Api) -> Self {
        let mut schemas: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for field in api.fields {
            schemas.entry(field.schema).or_default().push(field);
        }
        let base_path = base_path(api.conventions.servers.urls.first().copied());
        let bounds =
            api.bounds.iter().map(|(schema, table)| (*schema, table())).collect();
        let mut model = Self { api, base_path, resources: Vec::new(), schemas, bounds };
        for operation in api.operations {
            if model.resource_index(operation.resource).is_none() {
                let resource = model.new_resource(operation.resource);
                model.resources.push(resource);
            }
        }
        model
    }

    /// The fields of a schema. Empty if they are unknown.
    pub(super) fn fields(&self, schema: &str) -> &[&'static Field] {
        self.schemas.get(schema).map_or(&[], Vec::as_slice)
    }

    pub(super) fn field(&self, schema: &str, name: &str) -> Option<&'static Field> {
        self.fields(schema).iter().copied().find(|field| field.name == name)
    }

    /// The bounds of a field, or of the objects of the schema if the name is empty.
    pub(super) fn bounds(&self, schema: &str, name: &str) -> &'static [Bound] {
        self.bounds.get(schema).map_or(&[], |bounds| find(bounds, name))
    }

    /// The resources whose records have this identifier.
    pub(super) fn resources_by(&self, identifier: &str) -> impl Iterator<Item = usize> {
        let is_key = move |resource: &Resource| {
            let key = resource.key.and_then(|key| self.field(resource.record, key));
            key.is_some_and(
                |key| matches!(key.ty, FieldType::Identifier(name) if name == identifier),
            )
        };
        let resources = self.resources.iter().enumerate();
        resources.filter(move |(_, it)| is_key(it)).map(|(index, _)| index)
    }

    pub(super) fn resource_index(&self, name: &str) -> Option<usize> {
        self.resources.iter().position(|resource| resource.name == name)
    }

    pub(super) fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.api.operations.iter().copied().find(|operation| operation.id == id)
    }

    /// The route for a method and a path, relative to the host.
    pub(super) fn route(
        &self,
        method: &Method,
        path: &str,
        content_type: &str,
    ) -> Result<Route, RouteError> {
        let (base, path) =
            path.split_at_checked(self.base_path.len()).ok_or(RouteError::NotFound)?;
        if !base.eq_ignore_ascii_case(&self.base_path) {
            return Err(RouteError::NotFound);
        }
        let route::Route { operation, id } =
            route::find(self.api.operations, method, path)?;
        let operation = self.with_body(operation, content_type);
        let resource = self.resource_index(operation.resource);
        let resource = resource.ok_or(RouteError::NotFound)?;
        Ok(Route { operation, resource, id })
    }

    /// The operation of the same endpoint that sends this media type, if there is one.
    fn with_body(
        &self,
        found: &'static Operation,
        content_type: &str,
    ) -> &'static Operation {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let mut operations = self.api.operations.iter().copied();
        let same = operations.find(|it| {
            it.method == found.method
                && it.path == found.path
                && it.body.is_some_and(|body| body.content_type == essence)
        });
        same.unwrap_or(found)
    }

    fn new_resource(&self, name: &'static str) -> Resource {
        let operations = || self.api.operations.iter().filter(|it| it.resource == name);
        let list = operations().find(|it| it.listed().is_some());
        let get = operations().find(|it| it.single().is_some());
        let record = list.or(get).and_then(|it| it.listed().or(it.single()));
        let record = record.unwrap_or_default();
        let first = list.or(get).or(operations().next());
        let path = first.map_or("", |it| it.path.split("/{").next().unwrap_or_default());
        let key = operations().find_map(|it| key_parameter(it.path, path));
        let key = key.or_else(|| self.identifier_field(record));
        Resource { name, path, record, key }
    }

    /// The first required field that can identify a record, for resources without a key in a
    /// path.
    fn identifier_field(&self, record: &str) -> Option<&'static str> {
        let identifies = |field: &Field| {
            matches!(field.ty, FieldType::Identifier(_) | FieldType::Integer)
                && field.presence == Presence::Required
        };
        self.fields(record).iter().find(|it| identifies(it)).map(|it| it.name)
    }
}

/// The path of a URL, or of one without a host. Variables could be anything.
fn base_path(url: Option<&str>) -> String {
    let url = url.unwrap_or_default();
    let relative = Url::parse("http://localhost").and_then(|base| base.join(url));
    let path = relative.map(|url| url.path().trim_end_matches('/').to_owned());
    path.ok().filter(|path| !path.contains(['{', '%'])).unwrap_or_default()
}

/// The only parameter of a path that consists of the path of a resource and one parameter.
fn key_parameter(path: &'static str, resource: &str) -> Option<&'static str> {
    let name = path.strip_prefix(resource)?.strip_prefix("/{")?.strip_suffix('}')?;
    (!name.contains('/')).then_some(name)
}
