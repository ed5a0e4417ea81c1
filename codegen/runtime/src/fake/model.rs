//! What the registry means to a server: the resources, what their records consist of and are
//! found by, and the paths that lead to them.

use std::collections::BTreeMap;

use http::Method;
use url::Url;

pub(super) use crate::registry::route::RouteError;
use crate::registry::route::{self, Route};
use crate::registry::{Api, Field, FieldType, Operation, Presence, ResponseKind};

/// An API, looked through once.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) api: &'static Api,
    /// The path of the base URL, such as `/v1`.
    pub(super) base: String,
    pub(super) resources: Vec<Resource>,
    schemas: BTreeMap<&'static str, Vec<&'static Field>>,
}

/// A family of calls, and the records that they are about.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) name: &'static str,
    /// The path of the list, or what stands before the key.
    pub(super) path: &'static str,
    /// The schema of its records, empty where nobody has seen one.
    pub(super) record: &'static str,
    /// The member that a record is found by.
    pub(super) key: Option<&'static str>,
}

/// An operation that a request means, and what its path says.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) operation: &'static Operation,
    /// The place of its resource in the model.
    pub(super) resource: usize,
    /// The number in the path, if there is one.
    pub(super) id: Option<i64>,
}

impl Model {
    pub(super) fn new(api: &'static Api) -> Self {
        let mut schemas: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for member in api.fields {
            schemas.entry(member.schema).or_default().push(member);
        }
        let server =
            api.conventions.servers.first().and_then(|url| Url::parse(url).ok());
        let base = server.map(|url| url.path().trim_end_matches('/').to_owned());
        let base = base.unwrap_or_default();
        let mut model = Self { api, base, resources: Vec::new(), schemas };
        for operation in api.operations {
            if model.place(operation.resource).is_none() {
                let resource = model.resource(operation.resource);
                model.resources.push(resource);
            }
        }
        model
    }

    /// The members of a schema; none where it is not known.
    pub(super) fn members(&self, schema: &str) -> &[&'static Field] {
        self.schemas.get(schema).map_or(&[], Vec::as_slice)
    }

    /// A member of a schema.
    pub(super) fn member(&self, schema: &str, name: &str) -> Option<&'static Field> {
        self.members(schema).iter().copied().find(|member| member.name == name)
    }

    /// The place of a resource.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.resources.iter().position(|resource| resource.name == name)
    }

    /// The operation of this identifier.
    pub(super) fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.api.operations.iter().copied().find(|operation| operation.id == id)
    }

    fn resource(&self, name: &'static str) -> Resource {
        let own = || self.api.operations.iter().filter(|it| it.resource == name);
        let list = own().find(|it| matches!(it.response, ResponseKind::Collection(_)));
        let get = own().find(|it| matches!(it.response, ResponseKind::Record(_)));
        let first = own().next();
        let record = list.or(get).map_or("", |it| match it.response {
            ResponseKind::Collection(record) | ResponseKind::Record(record) => record,
            _ => "",
        });
        let path = list.or(get).or(first).map_or("", |it| before_parameters(it.path));
        let key = own().find_map(|it| key(it.path, path)).or_else(|| self.id_of(record));
        Resource { name, path, record, key }
    }

    /// The member of a record that says which one it is, where no path does.
    fn id_of(&self, record: &str) -> Option<&'static str> {
        let identifies = |member: &Field| {
            matches!(member.ty, FieldType::Identifier(_) | FieldType::Integer)
                && member.presence == Presence::Required
        };
        self.members(record).iter().find(|it| identifies(it)).map(|it| it.name)
    }

    /// What a method and a path, relative to the host, mean.
    pub(super) fn find(
        &self,
        method: &Method,
        path: &str,
    ) -> Result<Resolved, RouteError> {
        let path = strip(path, &self.base).ok_or(RouteError::NotFound)?;
        let Route { operation, id } = route::find(self.api.operations, method, path)?;
        let resource = self.place(operation.resource).ok_or(RouteError::NotFound)?;
        Ok(Resolved { operation, resource, id })
    }
}

/// What follows a prefix, whatever its case.
fn strip<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = path.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// The path up to its first parameter.
fn before_parameters(path: &'static str) -> &'static str {
    path.split("/{").next().unwrap_or_default()
}

/// The parameter of a path that is a resource's own and one parameter.
fn key(path: &'static str, own: &str) -> Option<&'static str> {
    let name = path.strip_prefix(own)?.strip_prefix("/{")?.strip_suffix('}')?;
    (!name.contains('/')).then_some(name)
}
