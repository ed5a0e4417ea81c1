//! Request bodies: a builder, which reports all missing fields and all values out of bounds.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field_docs;
use crate::emit::docs::{around, attributes, code, line, started, wrap};
use crate::emit::value::{
    argument, boxed, converted, field_setter_argument, fits, takes_one_or_none,
    type_parameters, value_name,
};
use crate::ir::{Api, Boxing, Definition, Evidence, Field, Presence, Record};
use crate::names::{builder, ident};

/// A request body and its builder.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    begun(api, definition, record, &TokenStream::new())
}

/// The same with another function that starts a builder.
pub(super) fn begun(
    api: &Api,
    definition: &Definition,
    record: &Record,
    begin: &TokenStream,
) -> TokenStream {
    let name = ident(&definition.name);
    let builder = builder(&definition.name);
    let around = around(api, &definition.doc);
    let setters = record.fields.iter().map(|field| setter(api, field, around));
    let setters =
        (!record.fields.is_empty()).then(|| quote!(impl #builder { #(#setters)* }));
    let required = if record.required().next().is_some() {
        " Required fields are marked."
    } else {
        ""
    };
    let open = line(&format!("Starts an empty body.{required}"));
    let about = attributes(&wrap(&format!(
        "Builder of [`{}`]. Its other methods are those of [`BodyBuilder`].",
        definition.name.rust()
    )));
    quote! {
        impl #name {
            #open
            pub fn builder() -> #builder {
                <#builder as Default>::default()
            }

            #begin
        }

        #about
        pub type #builder = BodyBuilder<#name>;

        #setters
    }
}

fn setter(api: &Api, field: &Field, around: Option<Evidence>) -> TokenStream {
    let name = ident(&field.name);
    let mut types = Vec::new();
    let ty = match field.presence {
        Presence::Required | Presence::Nullable => argument(api, &field.ty),
        Presence::Optional | Presence::Tristate => {
            field_setter_argument(api, &field.ty, &mut types)
        }
    };
    let types = type_parameters(&types);
    let value = value_name(api, &field.ty);
    let collected = api
        .is_list(&field.ty)
        .then(|| quote!(let values = values.into_iter().map(Into::into).collect();));
    let assignment = assignment(field, &stored(api, field, &value));
    let docs = attributes(&setter_docs(api, field, around));
    let null = clear_setter(field);
    quote! {
        #docs
        pub fn #name #types(mut self, #value: #ty) -> Self {
            #collected
            #assignment
            self
        }
        #null
    }
}

/// Marks a required field.
fn setter_docs(api: &Api, field: &Field, around: Option<Evidence>) -> Vec<String> {
    let lines = field_docs(api, field, around);
    if field.presence.is_required() { started("**Required.**", &lines) } else { lines }
}

/// Sets the field of the body. One statement is cheaper to compile than two.
fn assignment(field: &Field, value: &TokenStream) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.name.wire);
    let statement = quote!(self.inner.set(#wire).#name = #value;);
    if fits(&statement) {
        return statement;
    }
    quote! {
        let body = self.inner.set(#wire);
        body.#name = #value;
    }
}

fn stored(api: &Api, field: &Field, value: &Ident) -> TokenStream {
    if !field.presence.is_required() && takes_one_or_none(api, &field.ty) {
        return stored_option(field, value);
    }
    let value = if api.is_list(&field.ty) {
        quote!(#value)
    } else {
        converted(api, &field.ty, &quote!(#value))
    };
    let value = boxed(field, value);
    match field.presence {
        Presence::Required => value,
        Presence::Nullable => quote!(Nullable::Value(#value)),
        Presence::Optional => quote!(Some(#value)),
        Presence::Tristate => quote!(Tristate::Value(#value)),
    }
}

/// An argument that may be left out.
fn stored_option(field: &Field, value: &Ident) -> TokenStream {
    let value = quote!(#value.into_option());
    let value = match field.boxing {
        Boxing::Inline => value,
        Boxing::Box => quote!(#value.map(Box::new)),
        Boxing::DynBox => quote!(#value.map(DynBox::new)),
    };
    match field.presence {
        Presence::Tristate => quote!(#value.into()),
        Presence::Required | Presence::Nullable | Presence::Optional => value,
    }
}

/// The setter for null, where null and absence differ.
fn clear_setter(field: &Field) -> TokenStream {
    let null = match field.presence {
        Presence::Nullable => quote!(Nullable::Null),
        Presence::Tristate => quote!(Tristate::Null),
        Presence::Required | Presence::Optional => return TokenStream::new(),
    };
    let assignment = assignment(field, &null);
    let setter = crate::names::clear_setter(&field.name);
    let wire = &field.name.wire;
    let docs = line(&format!("Sets {} to null.", code(wire)));
    quote! {
        #docs
        pub fn #setter(mut self) -> Self {
            #assignment
            self
        }
    }
}
