//! Unions: one variant for each alternative, and one for what fits none unless the JSON type decides.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, line, type_attributes, type_docs};
use super::value::ty;
use crate::ir::{Alternative, Api, Definition, JsonType, Selection, Type, Union};
use crate::names::ident;

pub(super) fn emit(api: &Api, definition: &Definition, union: &Union) -> TokenStream {
    match &union.selection {
        Selection::JsonType(types) => by_json_type(api, definition, union, types),
        Selection::Discriminator { property, mapping } => {
            let pairs = mapping.iter().map(|(value, index)| {
                let index = proc_macro2::Literal::usize_unsuffixed(*index);
                quote!(#value = #index)
            });
            let by = quote!(, by(#property #(, #pairs)*));
            let text = format!("The field {} says which it is.", code(property));
            open(api, definition, union, &by, text)
        }
        Selection::Fit => {
            let text = "The alternative that fits best is read.".to_owned();
            open(api, definition, union, &TokenStream::new(), text)
        }
    }
}

/// A union that keeps what fits no alternative.
fn open(
    api: &Api,
    definition: &Definition,
    union: &Union,
    by: &TokenStream,
    selection: String,
) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    let docs =
        type_docs(api, definition, definition.doc.evidence, otherwise, vec![selection]);
    let docs = attributes(&docs);
    let variants = union.alternatives.iter().map(|alternative| {
        let (name, held) = (ident(&alternative.name), held(api, union, &alternative.ty));
        quote!(#name(#held))
    });
    let variants: Vec<TokenStream> = variants.collect();
    let described = union.alternatives.iter().zip(&variants).map(|(alternative, it)| {
        let docs = variant_of(union, alternative).map(|it| line(&it));
        quote!(#docs #it,)
    });
    // The macro knows a text by its name, and gives it more conversions.
    let table = union.alternatives.iter().zip(&variants).map(|(alternative, it)| {
        let name = ident(&alternative.name);
        if *api.resolve(&alternative.ty) == Type::Text {
            quote!(#name(String))
        } else {
            it.clone()
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#described)*
            #[doc = " Anything else, as received."]
            Other(RawJson),
        }

        one_of!(#name #by { #(#table),* });
    }
}

/// What a value of an alternative looks like: the value of the discriminator, or the name of the
/// schema where the variant has another one.
fn variant_of(union: &Union, alternative: &Alternative) -> Option<String> {
    let wire = &alternative.name.wire;
    let Selection::Discriminator { property, mapping } = &union.selection else {
        return (alternative.name.rust() != wire).then(|| code(wire));
    };
    let is_own = |index: usize| {
        union.alternatives.get(index).is_some_and(|it| std::ptr::eq(it, alternative))
    };
    let values = mapping.iter().filter(|(_, index)| is_own(*index));
    let values: Vec<String> = values.map(|(value, _)| code(value)).collect();
    if values.is_empty() {
        return Some(code(wire));
    }
    Some(format!("If {} is {}.", code(property), values.join(" or ")))
}

/// The type that a variant holds.
pub(super) fn held(api: &Api, union: &Union, ty: &Type) -> TokenStream {
    let held = self::ty(api, ty);
    if api.is_boxed(union, ty) { quote!(Box<#held>) } else { held }
}

fn by_json_type(
    api: &Api,
    definition: &Definition,
    union: &Union,
    types: &[JsonType],
) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    // As `union_from!` of the runtime does.
    let converts = match types.first() {
        Some(JsonType::Bool | JsonType::Number | JsonType::Text) => {
            vec!["`From` creates the first variant.".to_owned()]
        }
        Some(JsonType::Array | JsonType::Object) | None => Vec::new(),
    };
    let docs = type_attributes(api, definition, otherwise, converts);
    let variants = union.alternatives.iter().zip(types).map(|(alternative, json)| {
        let (name, held) = (ident(&alternative.name), ty(api, &alternative.ty));
        let docs = variant_docs(*json);
        quote!(#[doc = #docs] #name(#held),)
    });
    let names = union.alternatives.iter().map(|alternative| ident(&alternative.name));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        union!(#name { #(#names),* });
    }
}

fn variant_docs(json: JsonType) -> &'static str {
    match json {
        JsonType::Bool => " Received as a boolean.",
        JsonType::Number => " Received as a number.",
        JsonType::Text => " Received as a string.",
        JsonType::Array => " Received as an array.",
        JsonType::Object => " Received as an object.",
    }
}
