//! The models without the calls, to measure what they cost: as the client has them, and as one would
//! write them by hand with the derive macros of serde, the *twin*.
//!
//! The twin is what an experienced user of serde writes for the same document: its types derive the
//! traits that those of the client have, unknown fields are kept in a flattened map, money is a
//! decimal, dates are types of chrono, enums keep unknown values, unions are untagged, and
//! identifiers are transparent newtypes. Where serde offers several ways, the twin takes the one that
//! is built faster. It does less: a number sent as text is an error, a null where a record is
//! expected too, bounds are not checked, amounts pass through `f64`, and secrets are plain text.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::file_docs;
use super::index::Index;
use super::record::has_default;
use super::value::ty;
use super::{File, enumeration, identifier, imports, reach, record, tags, types, union};
use crate::ir::{
    Api, Boxing, Definition, Enum, EnumType, Field, IdentifierType, Module, Presence,
    Record, Selection, Shape, Type, Union,
};
use crate::names::{PrivateNames, given, ident, snake};

/// The records, enums, unions and identifiers of the client as a crate, in its modules.
pub(crate) fn client(index: &Index) -> Vec<File> {
    let resources = (0..index.api.resources.len()).map(Module::Resource);
    let mut files: Vec<File> = std::iter::once(Module::Types)
        .chain(resources)
        .filter_map(|module| module_file(index, module))
        .collect();
    let modules = files.iter().map(|file| given(file.path.trim_end_matches(".rs")));
    let modules: Vec<_> = modules.collect();
    let tokens = quote! {
        #![allow(missing_docs, reason = "only code to compare with")]

        #(mod #modules;)*
        pub mod codec;

        #(pub use #modules::*;)*
    };
    files.push(File { path: "lib.rs".to_owned(), tokens });
    files.push(codec(index.api, codec_of_client));
    files
}

fn module_file(index: &Index, module: Module) -> Option<File> {
    let api = index.api;
    let models =
        index.public_types(module).iter().map(|definition| match &definition.shape {
            Shape::Record(record) => record::model(api, definition, record),
            Shape::Enum(list) => enumeration::emit(api, definition, list),
            Shape::Union(union) => union::emit(api, definition, union),
            Shape::Identifier(ty) => identifier::emit(api, definition, *ty),
            Shape::Alias(held) => types::alias(api, definition, held),
            Shape::Newtype(held) => types::newtype(api, definition, held),
            Shape::Collection(_) => TokenStream::new(),
        });
    let tags = tags::emit(index, module, &[]);
    let body = quote!(#(#models)* #tags);
    let uses = imports::ungated(index, Some(module), imports::TYPES, &body);
    let path = format!("{}.rs", imports::module_name(api, module));
    (!body.is_empty()).then(|| File { path, tokens: quote!(#uses #body) })
}

/// The twin of the same types as a crate.
pub(crate) fn crate_of_twin(api: &Api) -> Vec<File> {
    let models = twin(api, reach::public_types(api));
    let tokens = quote!(#models pub mod codec;);
    vec![File { path: "lib.rs".to_owned(), tokens }, codec(api, codec_of_twin)]
}

/// The part of the twin that the lists of some resources need, with the envelope of lists, as a
/// module. `None` if the document lacks one of the lists.
pub(crate) fn twin_of_lists(api: &Api, resources: &[&str]) -> Option<File> {
    let types = reach::types_of_lists(api, resources)?;
    let models = twin(api, types.into_iter());
    let collection = api.collection.as_ref()?;
    let fields = collection.fields.iter().enumerate().map(|(place, item)| {
        if place == collection.records {
            let name = ident(&item.name);
            quote!(pub #name: Vec<T>,)
        } else {
            field(api, item)
        }
    });
    let tokens = quote! {
        #models

        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct Collection<T> {
            #(#fields)*
            #[serde(flatten)]
            pub extra: Map<String, Value>,
        }
    };
    Some(File { path: "twin.rs".to_owned(), tokens })
}

/// A function for each record that reads and writes it, since generic code is compiled where it is
/// used.
fn codec(api: &Api, body: impl Fn(&Ident) -> TokenStream) -> File {
    let mut names = PrivateNames::new();
    let functions = reach::public_types(api)
        .filter(|definition| matches!(definition.shape, Shape::Record(_)))
        .map(|definition| {
            let name = names.name(&snake(definition.name.rust()));
            let body = body(&ident(&definition.name));
            quote! {
                pub fn #name(json: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
                    #body
                }
            }
        });
    let head = file_docs(&["Reads and writes every record."]);
    File { path: "codec.rs".to_owned(), tokens: quote!(#head #(#functions)*) }
}

/// As the client reads responses and writes bodies.
fn codec_of_client(record: &Ident) -> TokenStream {
    quote! {
        let mut record: crate::#record = revio_runtime::placeholder();
        revio_runtime::read_json(json, &mut record)?;
        Ok(revio_runtime::write_json(&record)?)
    }
}

fn codec_of_twin(record: &Ident) -> TokenStream {
    quote! {
        let record: crate::#record = serde_json::from_slice(json)?;
        Ok(serde_json::to_vec(&record)?)
    }
}

/// The twins of types, and what they use.
fn twin<'a>(
    api: &Api,
    definitions: impl Iterator<Item = &'a Definition>,
) -> TokenStream {
    let head = file_docs(&[
        "The models as one would write them by hand with the derive macros of serde.",
    ]);
    let models = definitions.map(|definition| model(api, definition));
    let offset = reach::uses(api, &Type::OffsetDateTime).then(|| {
        quote!(
            use chrono::{DateTime, FixedOffset};
        )
    });
    quote! {
        #head
        #![allow(
            clippy::option_option,
            dead_code,
            missing_docs,
            unreachable_pub,
            unused_imports,
            reason = "only code to compare with"
        )]

        #offset
        use chrono::{NaiveDate, NaiveDateTime};
        use rust_decimal::Decimal;
        use serde::{Deserialize, Deserializer, Serialize};
        use serde_json::{Map, Value};
        use std::collections::BTreeMap;

        pub type Object = Map<String, Value>;

        pub type Secret = String;

        #[doc = " Tells null from a field that is absent."]
        fn double_option<'de, D, T>(from: D) -> Result<Option<Option<T>>, D::Error>
        where
            D: Deserializer<'de>,
            T: Deserialize<'de>,
        {
            Option::deserialize(from).map(Some)
        }

        #(#models)*
    }
}

fn model(api: &Api, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    match &definition.shape {
        Shape::Record(record) => self::record(api, definition, record),
        Shape::Enum(list) => match list.ty {
            EnumType::Text => self::enumeration(definition, list),
            EnumType::Integer | EnumType::Decimal => {
                let held = ty(api, &list.ty.plain());
                quote!(pub type #name = #held;)
            }
        },
        Shape::Union(union) => self::union(api, definition, union),
        Shape::Identifier(IdentifierType::Text) => quote! {
            #[derive(
                Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize
            )]
            #[serde(transparent)]
            pub struct #name(pub String);
        },
        Shape::Identifier(IdentifierType::Integer) => quote! {
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize
            )]
            #[serde(transparent)]
            pub struct #name(pub i64);
        },
        Shape::Alias(held) => {
            let held = ty(api, held);
            quote!(pub type #name = #held;)
        }
        Shape::Newtype(held) => {
            let held = ty(api, held);
            quote! {
                #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
                #[serde(transparent)]
                pub struct #name(pub #held);
            }
        }
        Shape::Collection(_) => TokenStream::new(),
    }
}

fn record(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let name = ident(&definition.name);
    let default = has_default(record).then(|| quote!(Default,));
    let fields = record.fields.iter().map(|item| field(api, item));
    quote! {
        #[derive(Clone, Debug, #default PartialEq, Serialize, Deserialize)]
        pub struct #name {
            #(#fields)*
            #[serde(flatten)]
            pub extra: Map<String, Value>,
        }
    }
}

fn field(api: &Api, field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.name.wire);
    let renamed = (field.name.rust() != wire).then(|| quote!(#[serde(rename = #wire)]));
    let inner = ty(api, &field.ty);
    if field.additional {
        return quote!(#[serde(flatten)] pub #name: Option<#inner>,);
    }
    let inner = match field.boxing {
        Boxing::Inline => inner,
        Boxing::Box | Boxing::DynBox => quote!(Box<#inner>),
    };
    let (attribute, ty) = match field.presence {
        Presence::Required => (TokenStream::new(), inner),
        Presence::Nullable => (TokenStream::new(), quote!(Option<#inner>)),
        Presence::Optional => (
            quote!(#[serde(default, skip_serializing_if = "Option::is_none")]),
            quote!(Option<#inner>),
        ),
        Presence::Tristate => (
            quote! {
                #[serde(
                    default,
                    deserialize_with = "double_option",
                    skip_serializing_if = "Option::is_none"
                )]
            },
            quote!(Option<Option<#inner>>),
        ),
    };
    quote!(#renamed #attribute pub #name: #ty,)
}

/// The conversions are built faster than an untagged variant for unknown values, which serde derives
/// too.
fn enumeration(definition: &Definition, list: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let variants: Vec<_> =
        list.variants.iter().map(|variant| ident(&variant.name)).collect();
    let values: Vec<_> =
        list.variants.iter().map(|variant| &variant.name.wire).collect();
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum #name {
            #(#variants,)*
            Other(String),
        }

        impl From<String> for #name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    #(#values => Self::#variants,)*
                    _ => Self::Other(value),
                }
            }
        }

        impl From<#name> for String {
            fn from(value: #name) -> Self {
                match value {
                    #(#name::#variants => #values.to_owned(),)*
                    #name::Other(value) => value,
                }
            }
        }
    }
}

fn union(api: &Api, definition: &Definition, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let variants = union.alternatives.iter().map(|alternative| {
        let variant = ident(&alternative.name);
        let held = union::held(api, union, &alternative.ty);
        quote!(#variant(#held),)
    });
    let other = match union.selection {
        Selection::JsonType(_) => None,
        Selection::Discriminator { .. } | Selection::Fit => Some(quote!(Other(Value),)),
    };
    quote! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(untagged)]
        pub enum #name {
            #(#variants)*
            #other
        }
    }
}
