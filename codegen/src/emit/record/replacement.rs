//! Replacements: whole records that replace an existing one. They are made from the record that
//! was read, so that no field is lost.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{constructor, request};
use crate::emit::docs::{attributes, wrap};
use crate::emit::value::{fits, unboxed};
use crate::ir::{Api, Definition, Field, Presence, Record, TypeId};
use crate::names::{argument, builder, given, ident};

/// A replacement whose required fields the record always has: `From<Record>`.
pub(super) fn whole(
    api: &Api,
    definition: &Definition,
    record: &Record,
    of: TypeId,
) -> TokenStream {
    let constructor = constructor(api, definition, record);
    let (Some(source), Some(members)) = (api.definition(of), api.record(of)) else {
        return constructor;
    };
    let from = from_record(definition, source, &pairs(record, members));
    quote!(#constructor #from)
}

/// A replacement that requires more than the record has: a builder that starts from the record
/// and asks for the rest.
pub(super) fn to_complete(
    api: &Api,
    definition: &Definition,
    record: &Record,
    of: TypeId,
) -> TokenStream {
    let (Some(source), Some(members)) = (api.definition(of), api.record(of)) else {
        return request::emit(api, definition, record);
    };
    let asked: Vec<&Field> = asked(record, members).collect();
    let from = builder_from(definition, source, &asked, &pairs(record, members));
    request::begun(api, definition, record, &from)
}

/// The required fields that the record never has.
pub(in crate::emit) fn asked<'r>(
    replacement: &'r Record,
    source: &'r Record,
) -> impl Iterator<Item = &'r Field> {
    replacement.required().filter(|field| source.field(&field.name.wire).is_none())
}

/// The fields that both have: of the replacement, and of the record.
fn pairs<'r>(
    replacement: &'r Record,
    source: &'r Record,
) -> Vec<(&'r Field, &'r Field)> {
    let pairs =
        replacement.fields.iter().map(|field| (field, source.field(&field.name.wire)));
    pairs.filter_map(|(field, source_field)| Some((field, source_field?))).collect()
}

fn from_record(
    definition: &Definition,
    source: &Definition,
    pairs: &[(&Field, &Field)],
) -> TokenStream {
    let name = ident(&definition.name);
    let (from, value) = (ident(&source.name), argument(&source.name));
    let replace = given("replace");
    let members = pairs
        .iter()
        .map(|(field, source_field)| copy_field(field, source_field, &replace, &value));
    quote! {
        impl From<#from> for #name {
            fn from(#value: #from) -> Self {
                let mut replace: Self = placeholder();
                #(#members)*
                replace.extra = #value.extra;
                replace
            }
        }
    }
}

/// Copies a field of the record.
fn copy_field(
    field: &Field,
    source_field: &Field,
    body: &Ident,
    record: &Ident,
) -> TokenStream {
    let (to, from) = (ident(&field.name), ident(&source_field.name));
    let into = (field.presence != source_field.presence).then(|| quote!(.into()));
    let statement = quote!(#body.#to = #record.#from #into;);
    if fits(&statement) {
        return statement;
    }
    quote! {
        let value = #record.#from;
        #body.#to = value #into;
    }
}

fn builder_from(
    definition: &Definition,
    source: &Definition,
    asked: &[&Field],
    pairs: &[(&Field, &Field)],
) -> TokenStream {
    let made = builder(&definition.name);
    let (from, value) = (ident(&source.name), argument(&source.name));
    let docs = attributes(&builder_docs(source, asked));
    let (required, free): (Vec<_>, Vec<_>) =
        pairs.iter().partition(|(field, _)| field.presence.is_required());
    let body = given("body");
    let free = free
        .into_iter()
        .map(|(field, source_field)| copy_field(field, source_field, &body, &value));
    let required = required
        .into_iter()
        .map(|(field, source_field)| require(field, source_field, &value));
    quote! {
        #docs
        pub fn builder_from(#value: #from) -> #made {
            let mut builder = Self::builder();
            let body = builder.inner.body_mut();
            #(#free)*
            body.extra = #value.extra;
            #(#required)*
            builder
        }
    }
}

fn builder_docs(source: &Definition, asked: &[&Field]) -> Vec<String> {
    let asked: Vec<String> =
        asked.iter().map(|field| format!("`{}`", field.name.rust())).collect();
    let rest = match asked.as_slice() {
        [] => "Set the required fields that the record lacks.".to_owned(),
        asked => format!("Set the other required fields: {}.", asked.join(", ")),
    };
    wrap(&format!(
        "Starts a body with all fields of a [`{}`], unknown ones included. {rest}",
        source.name.rust()
    ))
}

/// Sets a required field if the record has it; otherwise the caller must set it.
fn require(field: &Field, source_field: &Field, record: &Ident) -> TokenStream {
    let (to, from) = (ident(&field.name), ident(&source_field.name));
    // The setter takes the value without its box.
    let came = match source_field.presence {
        Presence::Required => {
            let value = unboxed(source_field, quote!(#record.#from));
            return quote!(builder = builder.#to(#value););
        }
        Presence::Optional => quote!(Some(value)),
        Presence::Tristate => quote!(Tristate::Value(value)),
        Presence::Nullable => quote!(Nullable::Value(value)),
    };
    let value = unboxed(source_field, quote!(value));
    quote! {
        if let #came = #record.#from {
            builder = builder.#to(#value);
        }
    }
}
