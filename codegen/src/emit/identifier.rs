//! Identifiers: aliases of one generic type, told apart by a tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, type_attributes, wrap};
use crate::ir::{Api, Definition, IdentifierType};
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

/// The documentation that follows from the name.
fn identifies(wire: &str) -> String {
    let name = snake(wire);
    let Some(thing) = name.strip_suffix("_id") else {
        return format!("The identifier {}.", code(wire));
    };
    let article = if thing.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("Identifies {article} {}.", thing.replace('_', " "))
}
