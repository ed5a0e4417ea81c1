//! Request bodies: a builder that names every member that is missing.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{attributes, line, started};
use super::record::{around, field_docs};
use super::value::{argument, converted, value_name};
use crate::ir::{Api, Definition, Evidence, Field, Presence, Record, Type};
use crate::names::{builder, ident};

/// The builder of a request body.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    begun(api, definition, record, &TokenStream::new())
}

/// The same for a body with another function besides, which begins it with something.
pub(super) fn begun(
    api: &Api,
    definition: &Definition,
    record: &Record,
    begin: &TokenStream,
) -> TokenStream {
    let name = ident(&definition.name);
    let builder = builder(&definition.name);
    let setters = record
        .fields
        .iter()
        .map(|field| setter(api, field, around(api, &definition.doc)));
    let open =
        line(&format!("Starts a body with nothing in it.{}", required_words(record)));
    let about = line(&format!("Makes a [`{}`].", definition.name.rust()));
    quote! {
        impl #name {
            #open
            pub fn builder() -> #builder {
                #builder::default()
            }

            #begin
        }

        #about
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder {
            inner: BodyBuilder<#name>,
        }

        impl #builder {
            #(#setters)*

            #[doc = " Adds a member that the spec does not name."]
            pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.inner.extra(name, value);
                self
            }

            #[doc = " The body; an error that names every required member that was not set."]
            pub fn build(self) -> Result<#name> {
                Ok(self.inner.build()?)
            }
        }
    }
}

fn required_words(record: &Record) -> String {
    let names: Vec<String> = record
        .required()
        .map(|field| format!("[`{0}`](Self::{0})", field.name.rust()))
        .collect();
    match names.as_slice() {
        [] => String::new(),
        _ => " Its required members are marked so.".to_owned(),
    }
}

fn setter(api: &Api, field: &Field, around: Option<Evidence>) -> TokenStream {
    let name = ident(&field.name);
    let wire = &field.name.wire;
    let ty = argument(api, &field.ty);
    let value = value_name(api, &field.ty);
    let collected = matches!(api.plain(&field.ty), Type::List(_))
        .then(|| quote!(let values = values.into_iter().map(Into::into).collect();));
    let stored = stored(api, field, &value);
    let docs = attributes(&setter_docs(api, field, around));
    let null = clear_setter(field);
    quote! {
        #docs
        pub fn #name(mut self, #value: #ty) -> Self {
            #collected
            let body = self.inner.set(#wire);
            body.#name = #stored;
            self
        }
        #null
    }
}

/// Marks what must be set, at the start where it is seen.
fn setter_docs(api: &Api, field: &Field, around: Option<Evidence>) -> Vec<String> {
    let lines = field_docs(api, field, around);
    if field.presence.is_required() { started("**Required.**", &lines) } else { lines }
}

fn stored(api: &Api, field: &Field, value: &Ident) -> TokenStream {
    let value = match api.plain(&field.ty) {
        Type::List(_) => quote!(#value),
        _ => converted(api, &field.ty, &quote!(#value)),
    };
    let value = if field.boxed { quote!(Box::new(#value)) } else { value };
    match field.presence {
        Presence::Required => value,
        Presence::Nullable => quote!(Nullable::Value(#value)),
        Presence::Optional => quote!(Some(#value)),
        Presence::Tristate => quote!(Tristate::Value(#value)),
    }
}

/// Where null says something of its own, it has a setter of its own.
fn clear_setter(field: &Field) -> TokenStream {
    let null = match field.presence {
        Presence::Nullable => quote!(Nullable::Null),
        Presence::Tristate => quote!(Tristate::Null),
        Presence::Required | Presence::Optional => return TokenStream::new(),
    };
    let name = ident(&field.name);
    let setter = crate::names::clear_setter(&field.name);
    let wire = &field.name.wire;
    let docs = line(&format!("Sends {} as null.", super::docs::code(wire)));
    quote! {
        #docs
        pub fn #setter(mut self) -> Self {
            let body = self.inner.set(#wire);
            body.#name = #null;
            self
        }
    }
}
