//! What every file looks up in the whole API, computed once: with a search for each file, time
//! would grow with the square of the number of resources.

use std::collections::BTreeMap;

use super::reach;
use crate::ir::{Api, Definition, Module, Resource};

/// An API, and lookups in it.
pub(crate) struct Index<'a> {
    pub(super) api: &'a Api,
    public: BTreeMap<Module, Vec<&'a Definition>>,
    types: BTreeMap<&'a str, Vec<Module>>,
    clients: BTreeMap<&'a str, &'a Resource>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut public: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for definition in reach::public_types(api) {
            public.entry(definition.module).or_default().push(definition);
        }
        let mut types: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for definition in &api.types {
            types.entry(definition.name.rust()).or_default().push(definition.module);
        }
        let clients = api.resources.iter().map(|it| (it.client.rust(), it)).collect();
        Self { api, public, types, clients }
    }

    /// The generic types in `builder.rs`.
    pub(super) fn builders(&self) -> impl Iterator<Item = &'static str> {
        let body = self.api.built_records().next().map(|_| "BodyBuilder");
        let list = self.api.lists().next().map(|_| "ListRequest");
        let patch = self.api.patches().next().map(|_| "PatchRequest");
        [body, list, patch].into_iter().flatten()
    }

    /// The public types of a module, in the order of the document.
    pub(super) fn public_types(&self, module: Module) -> &[&'a Definition] {
        self.public.get(&module).map(Vec::as_slice).unwrap_or_default()
    }

    /// The modules with a type of this Rust name.
    pub(super) fn modules_of_type(&self, name: &str) -> &[Module] {
        self.types.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The resource whose calls are methods of this type.
    pub(super) fn resource_of_client(&self, name: &str) -> Option<&'a Resource> {
        self.clients.get(name).copied()
    }
}
