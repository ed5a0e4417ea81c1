//! Types of members and arguments, and what a value must go through to become one.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::literal::grouped;
use crate::ir::{Api, Field, Presence, Type, TypeId};
use crate::names::{given, ident};
use crate::render::WIDTH;

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
        Type::Named(id) => {
            if let Some(definition) = api.definition(*id) {
                let name = ident(&definition.name);
                quote!(#name)
            } else {
                quote!(Value)
            }
        }
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
        Presence::Tristate => quote!(Tristate<#inner>),
    }
}

/// The type of an argument, as wide as can be.
pub(super) fn argument(api: &Api, ty: &Type) -> TokenStream {
    match api.resolve(ty) {
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
    match api.resolve(ty) {
        Type::Bool | Type::Map(_) => argument.clone(),
        Type::List(_) => quote!(#argument.into_iter().map(Into::into).collect()),
        _ => quote!(#argument.into()),
    }
}

/// What a setter calls its argument.
pub(super) fn value_name(api: &Api, ty: &Type) -> Ident {
    given(if matches!(api.resolve(ty), Type::List(_)) { "values" } else { "value" })
}

/// A statement that calls a method of the runtime's with a wire name and an argument. Lists
/// have a method of their own, with `_all` behind its name.
pub(super) fn hand_over(
    api: &Api,
    (call, method): (&TokenStream, &str),
    wire: &str,
    ty: &Type,
    argument: &Ident,
) -> TokenStream {
    let (method, ty) = match api.resolve(ty) {
        Type::List(item) => (given(&format!("{method}_all")), self::ty(api, item)),
        _ => (given(method), self::ty(api, ty)),
    };
    let statement = quote!(#call.#method::<#ty>(#wire, #argument););
    if fits(&statement) {
        return statement;
    }
    // The printer would break the type's brackets, which nobody would do by hand.
    quote! {
        let wire = #wire;
        #call.#method::<#ty>(wire, #argument);
    }
}

/// Whether a statement in the body of a method has its place on one line.
pub(super) fn fits(statement: &TokenStream) -> bool {
    const INDENT: usize = 8;
    // Tokens come with blanks that nobody prints, but for those that are added again here.
    let text = statement.to_string().replace(' ', "");
    let blanks = text.matches(',').count() + 2 * text.matches('=').count();
    INDENT + text.len() + blanks <= WIDTH
}

/// A value that may be absent, in a table of data.
pub(super) fn optional(value: Option<TokenStream>) -> TokenStream {
    if let Some(value) = value { quote!(Some(#value)) } else { quote!(None) }
}

/// What a value is, in words.
pub(super) fn words(api: &Api, ty: &Type) -> String {
    match api.resolve(ty) {
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
        Type::Named(id) => named(api, ty, *id),
        Type::List(_) => "A list".to_owned(),
        Type::Map(_) => "Values by name".to_owned(),
    }
}

/// A type by the name that the file imports, be it one that stands for another.
fn named(api: &Api, ty: &Type, plain: TypeId) -> String {
    let id = if let Type::Named(id) = ty { *id } else { plain };
    let Some(definition) = api.definition(id) else { return "A value".to_owned() };
    let name = definition.name.rust();
    let article = if name.starts_with(['A', 'E', 'I', 'O']) { "An" } else { "A" };
    format!("{article} [`{name}`]")
}

/// A whole number as a literal, with its digits in groups.
pub(super) fn number(number: i64) -> TokenStream {
    let literal = grouped(&number.unsigned_abs().to_string())
        .parse()
        .unwrap_or_else(|_| Literal::i64_unsuffixed(number));
    if number < 0 { quote!(-#literal) } else { quote!(#literal) }
}
