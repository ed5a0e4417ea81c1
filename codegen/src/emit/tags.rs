//! Tags: types without values, which distinguish the aliases of a generic type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Index, operation};
use crate::ir::{Api, Definition, Module, Operation, Shape};
use crate::names::tag_name;

/// The tags of a module's identifiers, and of its lists and patches. A module of their own
/// keeps them from colliding with types.
pub(super) fn emit(
    index: &Index,
    module: Module,
    operations: &[Operation],
) -> TokenStream {
    let is_identifier = |it: &&&Definition| matches!(it.shape, Shape::Identifier(_));
    let identifiers = index.public_types(module).iter().filter(is_identifier);
    let keys = identifiers.clone().filter(|it| is_key_of_custom_fields(index.api, it));
    let requests = operations.iter();
    let requests = requests.filter(|it| operation::generic_request(it).is_some());
    let tags: Vec<TokenStream> = identifiers
        .map(|identifier| {
            let tag = tag_name(&identifier.name);
            quote!(pub enum #tag {})
        })
        .chain(requests.map(|request| {
            let (tag, gate) = (tag_name(&request.builder), operation::gate(request));
            quote!(#gate pub enum #tag {})
        }))
        .collect();
    if tags.is_empty() {
        return TokenStream::new();
    }
    let keys = keys.map(|key| {
        let tag = tag_name(&key.name);
        quote!(impl revio_runtime::CustomFieldTag for #tag {})
    });
    quote! {
        #[doc = " Tags that distinguish the aliases of a generic type. They have no values."]
        mod tag {
            #(#tags)*

            #(#keys)*
        }
    }
}

/// Whether an identifier also names custom fields in patches.
fn is_key_of_custom_fields(api: &Api, definition: &Definition) -> bool {
    let id = api.custom_field_id().and_then(|id| api.definition(id));
    id.is_some_and(|id| id.name.span == definition.name.span)
}
