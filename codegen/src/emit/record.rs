//! Records: a documented struct, a way to make one, and the table that makes it a record.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{limits, together};
use super::docs::{attributes, code, described_or, line, of_type, paragraphs, started};
use super::value::{argument, converted, member, words};
use super::{replacement, request};
use crate::ir::{Api, Definition, Doc, Evidence, Field, Presence, Record, Role};
use crate::names::{ident, variable};

/// A record with all that belongs to it.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let structure = structure(api, definition, record);
    let table = table(definition, record);
    let made = match record.role {
        Role::Request => request::emit(api, definition, record),
        Role::Response => constructor(api, definition, record),
        Role::Replace(of) => replacement::whole(api, definition, record, of),
        Role::Complete(of) => replacement::to_complete(api, definition, record, of),
    };
    quote!(#structure #made #table)
}

fn structure(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let name = ident(&definition.name);
    let docs = attributes(&type_docs(definition, record.role));
    let fields = fields(api, &record.fields, around(api, &definition.doc));
    let derives = derives(record);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #fields
            #[doc = " Members that the spec does not name, as they came."]
            pub extra: Extra,
        }
    }
}

/// A record whose members may all be left out is made by `default`.
fn derives(record: &Record) -> TokenStream {
    if !record.role.has_builder() && record.required().next().is_none() {
        quote!(#[derive(Clone, Default)])
    } else {
        quote!(#[derive(Clone)])
    }
}

/// The members of a struct, with their documentation.
pub(super) fn fields(
    api: &Api,
    fields: &[Field],
    around: Option<Evidence>,
) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let name = ident(&field.name);
        let ty = member(api, field);
        let docs = attributes(&field_docs(api, field, around));
        quote!(#docs pub #name: #ty,)
    });
    quote!(#(#fields)*)
}

/// What the type is, and how well it is known.
pub(super) fn type_docs(definition: &Definition, role: Role) -> Vec<String> {
    let wire = code(&definition.name.wire);
    let otherwise = || match role {
        Role::Response => format!("What the spec calls {wire}."),
        Role::Request => format!("A body that the spec calls {wire}."),
        Role::Replace(_) | Role::Complete(_) => {
            "A whole record, to put in the place of the one that is there.".to_owned()
        }
    };
    of_type(definition, otherwise, Vec::new())
}

/// How well a member is known that does not say so itself.
pub(super) fn around(api: &Api, doc: &Doc) -> Option<Evidence> {
    doc.evidence.or(api.rated.then_some(Evidence::Official))
}

/// What a member is; where nothing is known, what can be said for certain.
pub(super) fn field_docs(
    api: &Api,
    field: &Field,
    around: Option<Evidence>,
) -> Vec<String> {
    let mut known = false;
    let mut what = described_or(&field.doc, || {
        known = true;
        factual(api, field, around)
    });
    // No attribute: the table behind the struct names the member too, and would be warned.
    if field.doc.deprecated {
        what = started("**Deprecated.**", &what);
    }
    let mut facts: Vec<String> = Vec::new();
    if field.name.rust() != field.name.wire {
        facts.push(format!("Called {} in JSON.", code(&field.name.wire)));
    }
    facts.extend(limits(&field.doc));
    if let (false, Some(level)) = (known, field.doc.evidence) {
        facts.push(format!("Evidence: {}.", level.word()));
    }
    paragraphs(vec![what, together(&facts)])
}

/// The one line about a member of which nothing is known.
fn factual(api: &Api, field: &Field, around: Option<Evidence>) -> String {
    let words = words(api, &field.ty);
    match field.doc.evidence.or(around) {
        Some(level) => format!("{words}; evidence: {}.", level.word()),
        None => format!("{words}."),
    }
}

/// `new`, which takes what must be there.
pub(super) fn constructor(
    api: &Api,
    definition: &Definition,
    record: &Record,
) -> TokenStream {
    let required: Vec<&Field> = record.required().collect();
    if required.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&definition.name);
    let docs = line(match record.role {
        Role::Replace(_) => {
            "A replacement with nothing but what it must have. What it does not hold is \
             lost, so begin with the record that is there: `from` takes it whole."
        }
        _ => "A record with nothing but what it must have.",
    });
    let record = variable(
        "record",
        &required.iter().map(|field| &field.name).collect::<Vec<_>>(),
    );
    let arguments = required.iter().map(|field| {
        let argument = ident(&field.name);
        let ty = new_argument(api, field);
        quote!(#argument: #ty)
    });
    let members = required.iter().map(|field| {
        let member = ident(&field.name);
        let value = new_value(api, field);
        quote!(#record.#member = #value;)
    });
    let many = many_arguments(required.len());
    quote! {
        impl #name {
            #docs
            #many
            pub fn new(#(#arguments),*) -> Self {
                let mut #record: Self = placeholder();
                #(#members)*
                #record
            }
        }
    }
}

/// Where a record must have many members, so must its constructor.
pub(super) fn many_arguments(count: usize) -> TokenStream {
    if count > 7 {
        quote!(#[expect(clippy::too_many_arguments, reason = "as many as the record must have")])
    } else {
        TokenStream::new()
    }
}

fn new_argument(api: &Api, field: &Field) -> TokenStream {
    match field.presence {
        Presence::Nullable => {
            let ty = member(api, field);
            quote!(impl Into<#ty>)
        }
        _ => argument(api, &field.ty),
    }
}

fn new_value(api: &Api, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let value = match field.presence {
        Presence::Nullable => return quote!(#name.into()),
        _ => converted(api, &field.ty, &quote!(#name)),
    };
    if field.boxed { quote!(Box::new(#value)) } else { value }
}

/// The table: JSON names and the fields that hold them.
pub(super) fn table(definition: &Definition, record: &Record) -> TokenStream {
    let name = ident(&definition.name);
    let pairs = pairs(&record.fields);
    quote!(record!(#name { #pairs });)
}

/// `"type" => kind, …`
pub(super) fn pairs(fields: &[Field]) -> TokenStream {
    let pairs = fields.iter().map(|field| {
        let wire = &field.name.wire;
        let name = ident(&field.name);
        quote!(#wire => #name)
    });
    quote!(#(#pairs),*)
}
