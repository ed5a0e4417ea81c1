//! A function for each record that is sent: a request body by its builder, with everything set,
//! any other as what it is made of.
//!
//! A record that holds others of its kind would never end. In the first one every member is
//! set; in one that stands within it, the members that lead back are not.

use std::collections::{BTreeMap, VecDeque};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::leads_back::leads_back;
use super::many_lines;
use crate::emit::value::{fits, ty};
use crate::ir::{Api, Field, Presence, Record, Role, Type, TypeId};
use crate::names::{Functions, clear_setter, ident, snake};

/// Where a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// In nothing of its kind.
    Outer,
    /// Within another of its kind.
    Within,
}

impl Level {
    /// Where that stands what a member holds, which may lead back to the member's record.
    fn of(leads_back: bool) -> Self {
        if leads_back { Self::Within } else { Self::Outer }
    }
}

/// The functions that make records: those that are named, and which of them are still to be
/// written.
pub(super) struct Bodies<'a> {
    api: &'a Api,
    names: Functions,
    functions: BTreeMap<(TypeId, Level), Ident>,
    open: VecDeque<(TypeId, Level)>,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(api: &'a Api, names: Functions) -> Self {
        Self { api, names, functions: BTreeMap::new(), open: VecDeque::new() }
    }

    pub(super) fn api(&self) -> &'a Api {
        self.api
    }

    /// The functions of the records that have been named so far, and of those that they hold.
    pub(super) fn written(&mut self, gate: &TokenStream) -> TokenStream {
        let mut functions = Vec::new();
        while let Some((id, level)) = self.open.pop_front() {
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
            Level::Within => self.names.name(&format!("{name}_within")),
        };
        self.functions.insert((id, level), name.clone());
        self.open.push_back((id, level));
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

    /// By the builder, which has a setter for every member.
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
        let back = leads_back(self.api, &field.ty, id);
        if back && level == Level::Within {
            return match field.presence {
                Presence::Optional | Presence::Tristate => None,
                Presence::Nullable => {
                    let null = clear_setter(&field.name);
                    Some(quote!(#null()))
                }
                Presence::Required => {
                    let value = self.least(Self::argument_at, field, id);
                    Some(quote!(#name(#value)))
                }
            };
        }
        let value = self.argument_at(&field.ty, &field.example, Level::of(back));
        Some(quote!(#name(#value)))
    }

    /// By its constructor and by setting every other field: a record cannot be written as a
    /// literal outside of its crate.
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

    /// What a constructor takes for a required field. One that may be null is set afterwards.
    fn new_argument(&mut self, id: TypeId, field: &Field, level: Level) -> TokenStream {
        let back = leads_back(self.api, &field.ty, id);
        match (field.presence, back && level == Level::Within) {
            (Presence::Nullable, _) => {
                let ty = ty(self.api, &field.ty);
                let ty = if field.boxed { quote!(Box<#ty>) } else { ty };
                quote!(Nullable::<#ty>::Null)
            }
            (_, true) => self.least(Self::argument_at, field, id),
            (_, false) => self.argument_at(&field.ty, &field.example, Level::of(back)),
        }
    }

    /// Sets a field, unless it leads back to a record that is within another of its kind.
    fn assignment(
        &mut self,
        id: TypeId,
        field: &Field,
        level: Level,
    ) -> Option<TokenStream> {
        if level == Level::Within && leads_back(self.api, &field.ty, id) {
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

    /// The value of a field, whose type says whether it is there.
    fn value(&mut self, id: TypeId, field: &Field, level: Level) -> TokenStream {
        let back = leads_back(self.api, &field.ty, id);
        let value = match (back && level == Level::Within, field.presence) {
            (true, Presence::Optional) => return quote!(None),
            (true, Presence::Tristate) => return quote!(Tristate::Absent),
            (true, Presence::Nullable) => return quote!(Nullable::Null),
            (true, Presence::Required) => self.least(Self::exact, field, id),
            (false, _) => self.exact(&field.ty, &field.example, Level::of(back)),
        };
        let value = if field.boxed { quote!(Box::new(#value)) } else { value };
        match field.presence {
            Presence::Required => value,
            Presence::Nullable => quote!(Nullable::Value(#value)),
            Presence::Optional => quote!(Some(#value)),
            Presence::Tristate => quote!(Tristate::Value(#value)),
        }
    }

    /// From the record that it replaces, and by what that one lacks.
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
