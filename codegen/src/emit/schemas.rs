//! `schemas.rs`: the API as data, down to the properties of records, bodies and envelopes.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{around, file_docs};
use super::value::optional;
use super::{File, bounds, module_name, reach};
use crate::ir::{
    Api, Collection, Definition, Doc, EnumType, EnvelopeKind, Evidence, Field,
    IdentifierType, Presence, Selection, Shape, Type, TypeId, Union,
};
use crate::names::{given, ident};

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head = file_docs(&["The API as data."]);
    let types = api.type_ids().filter_map(|id| Some((id, api.definition(id)?)));
    let rows = types.flat_map(|(id, definition)| rows(api, id, definition));
    let rows = rows.chain(envelope_rows(api));
    let data = data(api);
    let pages = api.collection.as_ref().map(|_| given("PageFields"));
    let tokens = quote! {
        #head

        use crate::client::CONVENTIONS;
        use crate::registry::OPERATIONS;
        use revio_runtime::registry::{Api, Envelopes, #pages};
        use revio_runtime::schemas;

        #data

        schemas!(SCHEMAS { #(#rows),* });
    };
    File { path: "schemas.rs".to_owned(), tokens }
}

fn data(api: &Api) -> TokenStream {
    let pages = optional(api.collection.as_ref().and_then(|it| page_fields(api, it)));
    let collection = api.collection.as_ref().map_or("", |it| &it.schema);
    let single = envelope(api, EnvelopeKind::Single);
    let created = envelope(api, EnvelopeKind::Created);
    let done = envelope(api, EnvelopeKind::Done);
    let bounds = reach::public_types(api).filter_map(|it| bounds_row(api, it));
    quote! {
        #[doc = " The API as data."]
        pub static API: Api = Api {
            conventions: &CONVENTIONS,
            operations: OPERATIONS,
            fields: SCHEMAS,
            envelopes: Envelopes {
                single: #single,
                collection: #collection,
                created: #created,
                done: #done,
            },
            page_fields: #pages,
            bounds: &[#(#bounds),*],
        };
    }
}

/// The table of a record whose fields have bounds.
fn bounds_row(api: &Api, definition: &Definition) -> Option<TokenStream> {
    let Shape::Record(record) = &definition.shape else { return None };
    let (wire, name) = (&definition.name.wire, ident(&definition.name));
    let module = given(module_name(api, definition.module));
    bounds::has_any(api, definition, &record.fields)
        .then(|| quote!((#wire, revio_runtime::all_bounds::<crate::#module::#name>)))
}

/// The schema of an envelope; empty if there is none.
fn envelope(api: &Api, kind: EnvelopeKind) -> &str {
    let mut own = api.envelopes.iter().filter(|it| it.kind == kind);
    own.next().map_or("", |it| &it.schema)
}

/// The names of the parts of a page. The record count is its only integer.
fn page_fields(api: &Api, collection: &Collection) -> Option<TokenStream> {
    let records = &collection.fields.get(collection.records)?.name.wire;
    let more = &collection.fields.get(collection.more)?.name.wire;
    let mut counts = collection
        .fields
        .iter()
        .filter(|field| *api.resolve(&field.ty) == Type::Integer)
        .map(|field| &field.name.wire);
    let count = optional(counts.next().map(|name| quote!(#name)));
    Some(quote!(PageFields { records: #records, more: #more, count: #count }))
}

/// A row for each property of an envelope.
fn envelope_rows(api: &Api) -> impl Iterator<Item = TokenStream> {
    let evidence = around(api, &Doc::default());
    let collection = api.collection.iter().map(|it| (&it.schema, &it.fields));
    let all = collection.chain(api.envelopes.iter().map(|it| (&it.schema, &it.fields)));
    all.flat_map(move |(schema, fields)| {
        fields.iter().map(move |field| row(api, schema, evidence, field))
    })
}

/// A row for each property of a record, or one for a union.
fn rows(api: &Api, id: TypeId, definition: &Definition) -> Vec<TokenStream> {
    let schema = &definition.name.wire;
    match &definition.shape {
        Shape::Record(record) => {
            let evidence = around(api, &definition.doc);
            record.fields.iter().map(|field| row(api, schema, evidence, field)).collect()
        }
        Shape::Union(union) if is_by_name(api, union, id) => {
            let ty = union_type(api, union);
            vec![quote!(Optional #schema / "" => #ty)]
        }
        Shape::Union(_)
        | Shape::Enum(_)
        | Shape::Identifier(_)
        | Shape::Collection(_)
        | Shape::Alias(_)
        | Shape::Newtype(_) => Vec::new(),
    }
}

/// A field, with the evidence that it states itself, or else that of its schema.
fn row(api: &Api, schema: &str, around: Option<Evidence>, field: &Field) -> TokenStream {
    let ty = field.ty.inner().filter(|_| field.additional).unwrap_or(&field.ty);
    let ty = field_type(api, ty);
    let name = &field.name.wire;
    let presence = given(match field.presence {
        Presence::Required => "Required",
        Presence::Nullable => "Nullable",
        Presence::Optional | Presence::Tristate => "Optional",
    });
    let evidence =
        field.doc.evidence.or(around).map(|level| given(&format!("{level:?}")));
    quote!(#presence #evidence #schema / #name => #ty)
}

fn field_type(api: &Api, ty: &Type) -> TokenStream {
    match api.resolve(ty) {
        Type::Bool => quote!(Boolean),
        Type::Integer => quote!(Integer),
        Type::Float => quote!(Number),
        Type::Decimal => quote!(Decimal),
        Type::Text => quote!(Text),
        Type::Secret => quote!(Secret),
        Type::DateTime => quote!(DateTime),
        Type::OffsetDateTime => quote!(OffsetDateTime),
        Type::Date => quote!(Date),
        Type::Any => quote!(Any),
        Type::Object => quote!(Object("")),
        Type::Map(value) => {
            let value = field_type(api, value);
            quote!(Map(&#value))
        }
        Type::Nullable(inner) => {
            let inner = field_type(api, inner);
            quote!(OrNull(&#inner))
        }
        Type::List(item) => {
            let item = field_type(api, item);
            quote!(List(&#item))
        }
        Type::Named(id) => {
            let definition = api.definition(*id);
            definition
                .map_or_else(|| quote!(Any), |definition| named(api, *id, definition))
        }
    }
}

fn named(api: &Api, id: TypeId, definition: &Definition) -> TokenStream {
    let name = &definition.name.wire;
    match &definition.shape {
        Shape::Record(_) => quote!(Object(#name)),
        Shape::Identifier(IdentifierType::Integer) => quote!(Identifier(#name)),
        Shape::Identifier(IdentifierType::Text) => quote!(TextIdentifier(#name)),
        Shape::Enum(list) => {
            let values = list.variants.iter().map(|variant| &variant.name.wire);
            match list.ty {
                EnumType::Text => quote!(Enum(&[#(#values),*])),
                EnumType::Integer | EnumType::Decimal => {
                    quote!(NumberEnum(&[#(#values),*]))
                }
            }
        }
        Shape::Union(union) if is_by_name(api, union, id) => quote!(Named(#name)),
        Shape::Union(union) => union_type(api, union),
        // Its items have the same type.
        Shape::Newtype(Type::List(_)) => quote!(List(&Any)),
        Shape::Newtype(_) => quote!(Object("")),
        // Neither is the type of a property.
        Shape::Collection(_) | Shape::Alias(_) => quote!(Any),
    }
}

/// Whether a union has a row, to which its name refers: its alternatives are selected by content, or
/// it contains itself, which a constant cannot.
fn is_by_name(api: &Api, union: &Union, id: TypeId) -> bool {
    match union.selection {
        Selection::Discriminator { .. } | Selection::Fit => true,
        Selection::JsonType(_) => {
            union.alternatives.iter().any(|it| contains(api, &it.ty, id))
        }
    }
}

fn union_type(api: &Api, union: &Union) -> TokenStream {
    let types = union.alternatives.iter().map(|it| field_type(api, &it.ty));
    match &union.selection {
        Selection::JsonType(_) => quote!(OneOf(&[#(#types),*])),
        Selection::Fit => quote!(AnyOf(&[#(#types),*])),
        Selection::Discriminator { property, mapping } => {
            let pairs = mapping.iter().map(|(value, index)| {
                let index = Literal::usize_unsuffixed(*index);
                quote!((#value, #index))
            });
            quote!(Tagged(#property, &[#(#pairs),*], &[#(#types),*]))
        }
    }
}

/// Whether a type contains another one, other than through the fields of a record.
fn contains(api: &Api, ty: &Type, id: TypeId) -> bool {
    let mut open = vec![ty];
    let mut known = BTreeSet::new();
    while let Some(ty) = open.pop() {
        let ty = api.resolve(ty);
        open.extend(ty.inner());
        if ty.named() == Some(id) {
            return true;
        }
        if let Some(found) = ty.named().filter(|found| known.insert(*found))
            && let Some(Shape::Union(union)) = api.shape(found)
        {
            open.extend(union.alternatives.iter().map(|it| &it.ty));
        }
    }
    false
}
