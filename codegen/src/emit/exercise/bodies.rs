//! A function for each record that a call sends, with every field set. It uses the record's builder
//! if there is one, otherwise its constructor and assignments.
//!
//! A recursive record would never end. The outer record has every field; a nested record of the
//! same type leaves out the fields that can contain the type again.

use std::collections::{BTreeMap, VecDeque};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::many_lines;
use super::recursion::may_contain;
use crate::emit::value::{boxed, boxed_type, fits, ty};
use crate::ir::{Api, Field, Presence, Record, Role, Type, TypeId};
use crate::names::{PrivateNames, clear_setter, ident, snake};

/// Whether a record is nested in a record of the same type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// It is not.
    Outer,
    /// It is.
    Nested,
}

impl Level {
    /// The level of a field's value.
    fn of_field(recursive: bool) -> Self {
        if recursive { Self::Nested } else { Self::Outer }
    }
}

/// The functions that make records.
pub(super) struct Bodies<'a> {
    api: &'a Api,
    names: PrivateNames,
    functions: BTreeMap<(TypeId, Level), Ident>,
    /// The functions that were called but not written yet.
    pending: VecDeque<(TypeId, Level)>,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(api: &'a Api, names: PrivateNames) -> Self {
        Self { api, names, functions: BTreeMap::new(), pending: VecDeque::new() }
    }

    pub(super) fn api(&self) -> &'a Api {
        self.api
    }

    /// Writes the pending functions, and those that they call.
    pub(super) fn write_pending(&mut self, gate: &TokenStream) -> TokenStream {
        let mut functions = Vec::new();
        while let Some((id, level)) = self.pending.pop_front() {
            let function = self.function(id, level).unwrap_or_default();
            functions.push(quote!(#gate #function));
        }
        quote!(#(#functions)*)
    }

    /// A record.
    pub(super) fn record(&mut self, id: TypeId) -> TokenStream {
        self.record_at(id, Level::Outer)
    }

    /// A nested record: a call of its function.
    pub(super) fn record_at(&mut self, id: TypeId, level: Level) -> TokenStream {
        let name = self.name(id, level);
        let role = self.api.record(id).map(|record| record.role);
        let may_fail = role.is_some_and(Role::has_builder);
        if may_fail { quote!(#name()?) } else { quote!(#name()) }
    }

    fn name(&mut self, id: TypeId, level: Level) -> Ident {
        if let Some(name) = self.functions.get(&(id, level)) {
            return name.clone();
        }
        let definition = self.api.definition(id);
        let name = definition.map_or_else(String::new, |it| snake(it.name.rust()));
        let name = match level {
            Level::Outer => self.names.name(&name),
            Level::Nested => self.names.name(&format!("{name}_nested")),
        };
        self.functions.insert((id, level), name.clone());
        self.pending.push_back((id, level));
        name
    }

    fn function(&mut self, id: TypeId, level: Level) -> Option<TokenStream> {
        let record = self.api.record(id)?;
        Some(match record.role {
            Role::Request | Role::Complete(_) => self.built(id, record, level),
            Role::Response => self.assigned(id, record, level),
            Role::Replace(of) => self.replacement(id, record, level, of),
        })
    }

    /// Calls the builder, which has a setter for every field.
    fn built(&mut self, id: TypeId, record: &Record, level: Level) -> TokenStream {
        let (name, ty) = (self.name(id, level), ty(self.api, &Type::Named(id)));
        let setters: Vec<TokenStream> = record
            .fields
            .iter()
            .filter_map(|field| self.setter(id, field, level))
            .collect();
        let many = many_lines(setters.len());
        quote! {
            #many
            fn #name() -> Result<#ty> {
                #ty::builder() #(.#setters)* .build()
            }
        }
    }

    fn setter(
        &mut self,
        id: TypeId,
        field: &Field,
        level: Level,
    ) -> Option<TokenStream> {
        let name = ident(&field.name);
        let recursive = may_contain(self.api, &field.ty, id);
        if recursive && level == Level::Nested {
            return match field.presence {
                Presence::Optional | Presence::Tristate => None,
                Presence::Nullable => {
                    let null = clear_setter(&field.name);
                    Some(quote!(#null()))
                }
                Presence::Required => {
                    let value = self.smallest(Self::argument_at, field, id);
                    Some(quote!(#name(#value)))
                }
            };
        }
        let value =
            self.argument_at(&field.ty, &field.example, Level::of_field(recursive));
        Some(quote!(#name(#value)))
    }

    /// Calls the constructor and assigns the other fields: a record is `non_exhaustive`, so tests
    /// cannot write it as a literal.
    fn assigned(&mut self, id: TypeId, record: &Record, level: Level) -> TokenStream {
        let (name, ty) = (self.name(id, level), ty(self.api, &Type::Named(id)));
        let arguments: Vec<TokenStream> =
            record.required().map(|field| self.new_argument(id, field, level)).collect();
        let new = if arguments.is_empty() {
            quote!(#ty::default())
        } else {
            quote!(#ty::new(#(#arguments),*))
        };
        let others =
            record.fields.iter().filter(|field| field.presence != Presence::Required);
        let others: Vec<TokenStream> =
            others.filter_map(|field| self.assignment(id, field, level)).collect();
        if others.is_empty() {
            return quote!(fn #name() -> #ty { #new });
        }
        let many = many_lines(others.len());
        quote! {
            #many
            fn #name() -> #ty {
                let mut record = #new;
                #(#others)*
                record
            }
        }
    }

    /// The argument of a constructor for a required field. A nullable one is assigned afterwards.
    fn new_argument(&mut self, id: TypeId, field: &Field, level: Level) -> TokenStream {
        let recursive = may_contain(self.api, &field.ty, id);
        match (field.presence, recursive && level == Level::Nested) {
            (Presence::Nullable, _) => {
                let ty = ty(self.api, &field.ty);
                let ty = boxed_type(field, ty);
                quote!(Nullable::<#ty>::Null)
            }
            (_, true) => self.smallest(Self::argument_at, field, id),
            (_, false) => {
                self.argument_at(&field.ty, &field.example, Level::of_field(recursive))
            }
        }
    }

    /// Assigns a field, unless it would continue the recursion.
    fn assignment(
        &mut self,
        id: TypeId,
        field: &Field,
        level: Level,
    ) -> Option<TokenStream> {
        if level == Level::Nested && may_contain(self.api, &field.ty, id) {
            return None;
        }
        let (name, value) = (ident(&field.name), self.value(id, field, level));
        let statement = quote!(record.#name = #value;);
        let variable = quote!(let value = #value;);
        // The printer would break the line inside the parentheses, rustfmt after the `=`.
        Some(if fits(&statement) || !fits(&variable) {
            statement
        } else {
            quote!(#variable record.#name = value;)
        })
    }

    /// The value of a field, wrapped in the type of its presence.
    fn value(&mut self, id: TypeId, field: &Field, level: Level) -> TokenStream {
        let recursive = may_contain(self.api, &field.ty, id);
        let value = match (recursive && level == Level::Nested, field.presence) {
            (true, Presence::Optional) => return quote!(None),
            (true, Presence::Tristate) => return quote!(Tristate::Absent),
            (true, Presence::Nullable) => return quote!(Nullable::Null),
            (true, Presence::Required) => self.smallest(Self::exact, field, id),
            (false, _) => {
                self.exact(&field.ty, &field.example, Level::of_field(recursive))
            }
        };
        let value = boxed(field, value);
        match field.presence {
            Presence::Required => value,
            Presence::Nullable => quote!(Nullable::Value(#value)),
            Presence::Optional => quote!(Some(#value)),
            Presence::Tristate => quote!(Tristate::Value(#value)),
        }
    }

    /// Converts the record that it replaces, and assigns the fields that the record does not have.
    fn replacement(
        &mut self,
        id: TypeId,
        record: &Record,
        level: Level,
        of: TypeId,
    ) -> TokenStream {
        let Some(source) = self.api.record(of) else {
            return self.assigned(id, record, level);
        };
        let (name, ty) = (self.name(id, level), ty(self.api, &Type::Named(id)));
        let from = self.record_at(of, level);
        let more: Vec<&Field> = record
            .fields
            .iter()
            .filter(|field| source.field(&field.name.wire).is_none())
            .collect();
        if more.is_empty() {
            return quote!(fn #name() -> #ty { #ty::from(#from) });
        }
        let more = more.into_iter().map(|field| {
            let (name, value) = (ident(&field.name), self.value(id, field, level));
            quote!(replace.#name = #value;)
        });
        quote! {
            fn #name() -> #ty {
                let mut replace = #ty::from(#from);
                #(#more)*
                replace
            }
        }
    }
}
