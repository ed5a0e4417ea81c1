//! What every file looks up in the whole API, computed once: with a search for each file, time
//! would grow with the square of the number of resources.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::{operation, reach};
use crate::ir::{Api, Definition, Module, Resource};

/// An API, and lookups in it.
pub(crate) struct Index<'a> {
    pub(super) api: &'a Api,
    public: BTreeMap<Module, Vec<&'a Definition>>,
    types: BTreeMap<&'a str, Vec<Module>>,
    clients: BTreeMap<&'a str, &'a Resource>,
    setters_of_lists: BTreeSet<String>,
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
        let setters_of_lists = setters_of_lists(api);
        Self { api, public, types, clients, setters_of_lists }
    }

    /// Whether all lists have this setter.
    pub(super) fn is_setter_of_lists(&self, setter: &TokenStream) -> bool {
        self.setters_of_lists.contains(&setter.to_string())
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

/// The setters that all lists have, with the same documentation. The setters of a single list are its
/// own.
fn setters_of_lists(api: &Api) -> BTreeSet<String> {
    let mut lists = api.operations().filter(|it| operation::is_list(it)).map(|list| {
        let setters = operation::parameter_setters(api, list);
        setters.map(|setter| setter.to_string()).collect::<BTreeSet<String>>()
    });
    let (Some(mut shared), Some(second)) = (lists.next(), lists.next()) else {
        return BTreeSet::new();
    };
    for setters in std::iter::once(second).chain(lists) {
        shared.retain(|setter| setters.contains(setter));
    }
    shared
}
