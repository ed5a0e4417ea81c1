//! Identifiers: aliases of one generic type, told apart by a tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, type_attributes, wrap};
use super::index::Index;
use crate::ir::{Api, Definition, IdentifierType, Module, Shape};
use crate::names::{given, ident, snake, tag_name};

pub(super) fn emit(
    api: &Api,
    definition: &Definition,
    ty: IdentifierType,
) -> TokenStream {
    let (name, tag) = (ident(&definition.name), tag_name(&definition.name));
    let otherwise = || identifies(&definition.name.wire);
    let (article, generic, example) = match ty {
        IdentifierType::Integer => ("An", "Id", "1001"),
        IdentifierType::Text => ("A", "TextId", "\"a-17\""),
    };
    let usage =
        format!("{article} [`{generic}`](crate::{generic}): `{name}::new({example})`.");
    let generic = given(generic);
    let docs = type_attributes(api, definition, otherwise, wrap(&usage));
    quote! {
        #docs
        pub type #name = revio_runtime::#generic<tag::#tag>;
    }
}

/// The tags of a module's identifiers. A module of their own keeps them from colliding with types.
pub(super) fn tags(index: &Index, module: Module) -> TokenStream {
    let identifiers: Vec<&Definition> = index
        .public_types(module)
        .iter()
        .copied()
        .filter(|definition| matches!(definition.shape, Shape::Identifier(_)))
        .collect();
    if identifiers.is_empty() {
        return TokenStream::new();
    }
    let tags = identifiers.iter().map(|definition| tag_name(&definition.name));
    let keys = identifiers
        .iter()
        .filter(|it| is_key_of_custom_fields(index.api, it))
        .map(|it| {
            let tag = tag_name(&it.name);
            quote!(impl revio_runtime::CustomFieldTag for #tag {})
        });
    quote! {
        #[doc = " What tells identifiers apart. These types have no values."]
        mod tag {
            #(pub enum #tags {})*

            #(#keys)*
        }
    }
}

/// The documentation that follows from the name.
fn identifies(wire: &str) -> String {
    let name = snake(wire);
    let Some(thing) = name.strip_suffix("_id") else {
        return format!("The identifier {}.", code(wire));
    };
    let article = if thing.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("Identifies {article} {}.", thing.replace('_', " "))
}

/// Whether an identifier also names custom fields in patches.
fn is_key_of_custom_fields(api: &Api, definition: &Definition) -> bool {
    let id = api.custom_field_id().and_then(|id| api.definition(id));
    id.is_some_and(|id| id.name.span == definition.name.span)
}
