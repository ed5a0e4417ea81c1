//! Types of members and arguments, and what a value must go through to become one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Field, ParameterKind, Presence, Shape, Type};
use crate::names::ident;

/// The Rust type of a value.
pub(super) fn ty(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::Bool => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Decimal => quote!(Decimal),
        Type::Text => quote!(String),
        Type::Secret => quote!(Secret),
        Type::DateTime => quote!(NaiveDateTime),
        Type::Date => quote!(NaiveDate),
        Type::Any => quote!(Value),
        Type::Object => quote!(Object),
        Type::Named(id) => match api.definition(*id) {
            Some(definition) => {
                let name = ident(&definition.name);
                quote!(#name)
            }
            None => quote!(Value),
        },
        Type::List(item) => {
            let item = self::ty(api, item);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = self::ty(api, value);
            quote!(BTreeMap<String, #value>)
        }
    }
}

/// The type of a member, which says whether it must be there.
pub(super) fn member(api: &Api, field: &Field) -> TokenStream {
    let inner = ty(api, &field.ty);
    let inner = if field.boxed { quote!(Box<#inner>) } else { inner };
    match field.presence {
        Presence::Required => inner,
        Presence::Nullable => quote!(Nullable<#inner>),
        Presence::Optional => quote!(Option<#inner>),
        Presence::Maybe => quote!(Maybe<#inner>),
    }
}

/// The type of an argument, as wide as can be.
pub(super) fn argument(api: &Api, ty: &Type) -> TokenStream {
    match plain(api, ty) {
        Type::Bool => quote!(bool),
        Type::List(item) => {
            let item = self::ty(api, item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Type::Map(_) => self::ty(api, ty),
        _ => {
            let ty = self::ty(api, ty);
            quote!(impl Into<#ty>)
        }
    }
}

/// An argument as a value of its type.
pub(super) fn converted(api: &Api, ty: &Type, argument: &TokenStream) -> TokenStream {
    match plain(api, ty) {
        Type::Bool | Type::Map(_) => argument.clone(),
        Type::List(_) => quote!(#argument.into_iter().map(Into::into).collect()),
        _ => quote!(#argument.into()),
    }
}

/// An argument as a borrowed value whose type nothing else says.
pub(super) fn lent(api: &Api, ty: &Type, argument: &TokenStream) -> TokenStream {
    let name = self::ty(api, ty);
    match plain(api, ty) {
        Type::Bool | Type::Map(_) => quote!(&#argument),
        Type::List(item) => {
            let item = self::ty(api, item);
            quote!(&#argument.into_iter().map(Into::into).collect::<Vec<#item>>())
        }
        _ => {
            let _ = name;
            quote!(&#argument.into())
        }
    }
}

/// The type without the names that stand for another.
pub(super) fn plain<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // Every step follows one definition, so that there are no more steps than definitions.
    for _ in 0..=api.types.len() {
        let Type::Named(id) = ty else { return ty };
        match api.definition(*id).map(|definition| &definition.shape) {
            Some(Shape::Alias(inner)) => ty = inner,
            _ => return ty,
        }
    }
    ty
}

/// What a parameter's values are on the wire.
pub(super) fn kind(api: &Api, ty: &Type) -> ParameterKind {
    match plain(api, ty) {
        Type::Bool => ParameterKind::Boolean,
        Type::Integer => ParameterKind::Integer,
        Type::Float | Type::Decimal => ParameterKind::Number,
        Type::DateTime => ParameterKind::DateTime,
        Type::Date => ParameterKind::Date,
        Type::List(item) => kind(api, item),
        Type::Named(id) => match api.definition(*id).map(|definition| &definition.shape) {
            Some(Shape::Identifier(_)) => ParameterKind::Integer,
            _ => ParameterKind::Text,
        },
        _ => ParameterKind::Text,
    }
}

/// What a value is, in words.
pub(super) fn words(api: &Api, ty: &Type) -> String {
    match plain(api, ty) {
        Type::Bool => "True or false".to_owned(),
        Type::Integer => "A whole number".to_owned(),
        Type::Float => "A number".to_owned(),
        Type::Decimal => "An exact decimal number".to_owned(),
        Type::Text => "Text".to_owned(),
        Type::Secret => "Text that is never shown".to_owned(),
        Type::DateTime => "A date and time without a zone".to_owned(),
        Type::Date => "A date".to_owned(),
        Type::Any => "A value of unknown type".to_owned(),
        Type::Object => "An object of which nothing is known".to_owned(),
        Type::Named(id) => match api.definition(*id) {
            Some(definition) => format!("See [`{}`]", definition.name.rust()),
            None => "A value".to_owned(),
        },
        Type::List(_) => "A list".to_owned(),
        Type::Map(_) => "Values by name".to_owned(),
    }
}
