//! Records: a documented struct, its constructor, and the table for the driver of the runtime.

mod replacement;
mod request;

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds;
use super::docs::{
    around, attributes, code, description, facts, line, paragraphs, started, type_docs,
};
use super::value::{argument, boxed, converted, field_type};
use crate::ir::{Api, Definition, Evidence, Field, Presence, Record, Role};
use crate::names::{ident, variable};

pub(super) use self::replacement::asked;

/// A record and everything that belongs to it.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let structure = structure(api, definition, record);
    let table = table(api, definition, record);
    let made = match record.role {
        Role::Request => request::emit(api, definition, record),
        Role::Response => constructor(api, definition, record),
        Role::Replace(of) => replacement::whole(api, definition, record, of),
        Role::Complete(of) => replacement::to_complete(api, definition, record, of),
    };
    quote!(#structure #made #table)
}

/// A record without the functions that create it.
pub(super) fn model(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let structure = structure(api, definition, record);
    let table = table(api, definition, record);
    quote!(#structure #table)
}

fn structure(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let name = ident(&definition.name);
    let docs = attributes(&struct_docs(api, definition, record.role));
    let around = around(api, &definition.doc);
    let fields = fields(api, record, around);
    let derives = derives(record);
    let extra = line(match record.role {
        Role::Response => "Unknown fields, as received.",
        Role::Request | Role::Replace(_) | Role::Complete(_) => {
            "Further fields to send."
        }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #fields
            #extra
            pub extra: Extra,
        }
    }
}

/// `record!` implements the other traits.
fn derives(record: &Record) -> TokenStream {
    if has_default(record) { quote!(#[derive(Default)]) } else { TokenStream::new() }
}

/// A record without required fields has a `Default`.
pub(super) fn has_default(record: &Record) -> bool {
    !record.role.has_builder() && record.required().next().is_none()
}

/// The fields of a struct, with their documentation.
pub(super) fn fields(
    api: &Api,
    record: &Record,
    around: Option<Evidence>,
) -> TokenStream {
    let fields = record.fields.iter().map(|field| {
        let (name, ty) = (ident(&field.name), field_type(api, field));
        let docs = attributes(&field_docs(api, field, around));
        quote!(#docs pub #name: #ty,)
    });
    quote!(#(#fields)*)
}

/// The description of a type, and its evidence.
fn struct_docs(api: &Api, definition: &Definition, role: Role) -> Vec<String> {
    let wire = code(&definition.name.wire);
    let otherwise = || match role {
        Role::Response => format!("The schema {wire}."),
        Role::Request => format!("The request body {wire}."),
        Role::Replace(_) | Role::Complete(_) => {
            "A whole record, which replaces the existing one.".to_owned()
        }
    };
    type_docs(api, definition, around(api, &definition.doc), otherwise, Vec::new())
}

/// The documentation of a field: description, name in JSON, constraints, weaker evidence. Empty
/// where there is nothing to say beyond name and type.
pub(super) fn field_docs(
    api: &Api,
    field: &Field,
    around: Option<Evidence>,
) -> Vec<String> {
    if field.additional {
        return vec!["The properties that have no field.".to_owned()];
    }
    let mut what = description(&field.doc);
    // An attribute would make the table below the struct warn.
    if field.doc.deprecated {
        what = started("**Deprecated.**", &what);
    }
    let renamed = (field.name.rust() != field.name.wire)
        .then(|| format!("{} in JSON.", code(&field.name.wire)));
    paragraphs(vec![what, renamed.into_iter().collect(), facts(api, &field.doc, around)])
}

/// `new`, which takes the required fields, or the id and the value of a custom field.
pub(super) fn constructor(
    api: &Api,
    definition: &Definition,
    record: &Record,
) -> TokenStream {
    let taken = api.constructed_fields(definition);
    if taken.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&definition.name);
    let docs = line(match record.role {
        _ if record.required().next().is_none() => {
            "Creates a custom field with its id and its value, for the body of a request."
        }
        Role::Replace(_) => {
            "Creates a replacement with only its required fields set. Replacing a record \
             loses every field that is not set: to keep them, use `from`."
        }
        Role::Response | Role::Request | Role::Complete(_) => {
            "Creates a record with only its required fields set."
        }
    });
    let record =
        variable("record", &taken.iter().map(|field| &field.name).collect::<Vec<_>>());
    let arguments = taken.iter().map(|field| {
        let argument = ident(&field.name);
        let ty = new_argument(api, field);
        quote!(#argument: #ty)
    });
    let assignments = taken.iter().map(|field| {
        let name = ident(&field.name);
        let value = new_value(api, field);
        quote!(#record.#name = #value;)
    });
    let many = many_arguments(taken.len(), "one for each required field");
    quote! {
        impl #name {
            #docs
            #many
            pub fn new(#(#arguments),*) -> Self {
                let mut #record: Self = placeholder();
                #(#assignments)*
                #record
            }
        }
    }
}

/// A function has an argument for each value that is required.
pub(super) fn many_arguments(count: usize, reason: &str) -> TokenStream {
    if count > 7 {
        quote!(#[expect(clippy::too_many_arguments, reason = #reason)])
    } else {
        TokenStream::new()
    }
}

fn new_argument(api: &Api, field: &Field) -> TokenStream {
    match field.presence {
        Presence::Nullable => {
            let ty = field_type(api, field);
            quote!(impl Into<#ty>)
        }
        Presence::Required | Presence::Optional | Presence::Tristate => {
            argument(api, &field.ty)
        }
    }
}

fn new_value(api: &Api, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let value = match field.presence {
        Presence::Nullable => return quote!(#name.into()),
        Presence::Required | Presence::Optional | Presence::Tristate => {
            converted(api, &field.ty, &quote!(#name))
        }
    };
    let value = boxed(field, value);
    match field.presence {
        Presence::Optional => quote!(Some(#value)),
        Presence::Tristate => quote!(Tristate::Value(#value)),
        Presence::Required | Presence::Nullable => value,
    }
}

/// The table of JSON names, fields and bounds.
pub(super) fn table(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let name = ident(&definition.name);
    let wire = &definition.name.wire;
    let schema = (definition.name.rust() != wire).then(|| quote!(= #wire));
    let own = bounds::of_record(definition);
    let own_fields = record.fields.iter().filter(|field| !field.additional);
    let pairs = own_fields.map(|field| {
        let (pair, bounds) = (pair(field), bounds::of_field(api, field));
        quote!(#pair #bounds)
    });
    let additional = record.fields.iter().find(|field| field.additional);
    let rest = additional.map(|field| {
        let name = ident(&field.name);
        quote!(, rest(#name))
    });
    quote!(record!(#name #schema #own #rest { #(#pairs),* });)
}

/// `"type" => r#type, …`
pub(super) fn pairs(fields: &[Field]) -> TokenStream {
    let pairs = fields.iter().map(pair);
    quote!(#(#pairs),*)
}

fn pair(field: &Field) -> TokenStream {
    let wire = &field.name.wire;
    let name = ident(&field.name);
    quote!(#wire => #name)
}
