//! `schemas.rs`: records and bodies as data, for the fake server.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::docs::inner;
use crate::ir::{Api, Definition, Field, Presence, Shape, Type};
use crate::names::given;

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head =
        inner(&["Records and bodies as data: what the fake server makes and checks."
            .to_owned()]);
    let rows = api.types.iter().flat_map(|definition| rows(api, definition));
    let tokens = quote! {
        #head

        use revio_runtime::schemas;

        schemas!(SCHEMAS { #(#rows),* });
    };
    File { path: "schemas.rs".to_owned(), tokens }
}

/// A row for each member of a record.
fn rows(api: &Api, definition: &Definition) -> Vec<TokenStream> {
    let Shape::Record(record) = &definition.shape else { return Vec::new() };
    let schema = &definition.name.wire;
    record.fields.iter().map(|field| row(api, schema, field)).collect()
}

fn row(api: &Api, schema: &str, field: &Field) -> TokenStream {
    let (name, kind) = (&field.name.wire, kind(api, &field.ty));
    let presence = given(match field.presence {
        Presence::Required => "Required",
        Presence::Nullable => "Nullable",
        Presence::Optional | Presence::Maybe => "Optional",
    });
    quote!(#presence #schema / #name => #kind)
}

fn kind(api: &Api, ty: &Type) -> TokenStream {
    match api.plain(ty) {
        Type::Bool => quote!(Boolean),
        Type::Integer => quote!(Integer),
        Type::Float => quote!(Number),
        Type::Decimal => quote!(Decimal),
        Type::Text => quote!(Text),
        Type::Secret => quote!(Secret),
        Type::DateTime => quote!(DateTime),
        Type::Date => quote!(Date),
        Type::Any => quote!(Any),
        Type::Object | Type::Map(_) => quote!(Object("")),
        Type::List(item) => {
            let item = kind(api, item);
            quote!(List(&#item))
        }
        Type::Named(id) => {
            let definition = api.definition(*id);
            definition.map_or_else(|| quote!(Any), |definition| named(api, definition))
        }
    }
}

fn named(api: &Api, definition: &Definition) -> TokenStream {
    let name = &definition.name.wire;
    match &definition.shape {
        Shape::Record(_) => quote!(Object(#name)),
        Shape::Identifier(_) => quote!(Identifier(#name)),
        Shape::Enum(list) => {
            let words = list.variants.iter().map(|variant| &variant.name.wire);
            quote!(Words(&[#(#words),*]))
        }
        Shape::Union(union) => {
            let kinds = union.variants.iter().map(|(_, ty)| kind(api, ty));
            quote!(OneOf(&[#(#kinds),*]))
        }
        // Neither is the type of a member.
        Shape::Collection(_) | Shape::Alias(_) => quote!(Any),
    }
}
