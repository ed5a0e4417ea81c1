//! Types of fields and arguments, and conversions between them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::literal::grouped;
use crate::ir::{Api, Boxing, EnumType, Field, IdentifierType, Presence, Shape, Type};
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
        Type::OffsetDateTime => quote!(DateTime<FixedOffset>),
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
        Type::Nullable(inner) => {
            let inner = self::ty(api, inner);
            quote!(Nullable<#inner>)
        }
    }
}

/// The type of a field, presence included.
pub(super) fn field_type(api: &Api, field: &Field) -> TokenStream {
    let inner = ty(api, &field.ty);
    let inner = boxed_type(field, inner);
    match field.presence {
        Presence::Required => inner,
        Presence::Nullable => quote!(Nullable<#inner>),
        Presence::Optional => quote!(Option<#inner>),
        Presence::Tristate => quote!(Tristate<#inner>),
    }
}

/// The type that holds the value of a field.
pub(super) fn boxed_type(field: &Field, ty: TokenStream) -> TokenStream {
    match field.boxing {
        Boxing::Inline => ty,
        Boxing::Box => quote!(Box<#ty>),
        Boxing::DynBox => quote!(DynBox<#ty>),
    }
}

/// A value as its field holds it.
pub(super) fn boxed(field: &Field, value: TokenStream) -> TokenStream {
    match field.boxing {
        Boxing::Inline => value,
        Boxing::Box => quote!(Box::new(#value)),
        Boxing::DynBox => quote!(DynBox::new(#value)),
    }
}

/// The value that a field holds, without its box.
pub(super) fn unboxed(field: &Field, value: TokenStream) -> TokenStream {
    match field.boxing {
        Boxing::Inline => value,
        Boxing::Box => quote!(*#value),
        Boxing::DynBox => quote!(#value.into_inner()),
    }
}

/// The type of an argument, as general as possible.
pub(super) fn argument(api: &Api, ty: &Type) -> TokenStream {
    match api.resolve(ty) {
        Type::Bool => quote!(bool),
        Type::List(item) => {
            let item = self::ty(api, item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Type::Map(_) => self::ty(api, ty),
        Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any
        | Type::Object
        | Type::Named(_)
        | Type::Nullable(_) => {
            let ty = self::ty(api, ty);
            quote!(impl Into<#ty>)
        }
    }
}

/// The type of the argument for a required parameter. A list needs a type parameter.
pub(super) fn parameter_argument(
    api: &Api,
    ty: &Type,
    taken: &mut Vec<Ident>,
) -> TokenStream {
    let resolved = api.resolve(ty);
    if let Type::List(item) = resolved
        && takes_one_or_many(api, ty)
    {
        let (item, form) = (self::ty(api, item), form(api, taken));
        return quote!(impl OneOrMany<#item, #form>);
    }
    if *resolved == Type::Integer {
        return quote!(impl Into<AnyInteger>);
    }
    argument(api, ty)
}

/// The type of the argument of the setter for an optional parameter.
pub(super) fn parameter_setter_argument(
    api: &Api,
    ty: &Type,
    taken: &mut Vec<Ident>,
) -> TokenStream {
    if !takes_one_or_none(api, ty) {
        return parameter_argument(api, ty, taken);
    }
    let (ty, form) = (parameter_type(api, ty), form(api, taken));
    quote!(impl OneOrNone<#ty, #form>)
}

/// The type that a parameter is converted into before it is encoded.
pub(super) fn parameter_type(api: &Api, ty: &Type) -> TokenStream {
    let is_integer = *api.resolve(ty) == Type::Integer;
    if is_integer { quote!(AnyInteger) } else { self::ty(api, ty) }
}

/// The type of the argument of the setter for an optional field.
pub(super) fn field_setter_argument(
    api: &Api,
    ty: &Type,
    taken: &mut Vec<Ident>,
) -> TokenStream {
    if !takes_one_or_none(api, ty) {
        return argument(api, ty);
    }
    let (ty, form) = (self::ty(api, ty), form(api, taken));
    quote!(impl OneOrNone<#ty, #form>)
}

/// Whether the setter of an optional value takes an `Option` too. Lists can be empty, and any value
/// can be null: `None` would be ambiguous.
pub(super) fn takes_one_or_none(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::List(_) | Type::Map(_) | Type::Any | Type::Nullable(_) => false,
        Type::Named(id) => api.definition(*id).is_some(),
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Object => true,
    }
}

/// The type parameters of a method.
pub(super) fn type_parameters(types: &[Ident]) -> TokenStream {
    if types.is_empty() { TokenStream::new() } else { quote!(<#(#types),*>) }
}

/// A type parameter for the form of an argument, with a name that no type of the document has.
fn form(api: &Api, taken: &mut Vec<Ident>) -> Option<Ident> {
    let mut names = (1..).map(|number| match number {
        1 => "T".to_owned(),
        number => format!("T{number}"),
    });
    // Comparing identifiers takes far longer than comparing texts.
    let form = names.find(|name| {
        !taken.iter().any(|it| it == name)
            && !api.types.iter().any(|it| name == it.name.rust())
    });
    let form = form.map(|name| given(&name));
    taken.extend(form.clone());
    form
}

/// Whether a parameter of a type takes one value as well as several. A value that could be a list
/// itself would be ambiguous.
pub(super) fn takes_one_or_many(api: &Api, ty: &Type) -> bool {
    let Type::List(item) = api.resolve(ty) else { return false };
    match api.resolve(item) {
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date => true,
        Type::Any | Type::Object | Type::List(_) | Type::Map(_) | Type::Nullable(_) => {
            false
        }
        Type::Named(id) => match api.shape(*id) {
            Some(Shape::Record(_) | Shape::Enum(_) | Shape::Identifier(_)) => true,
            Some(
                Shape::Union(_)
                | Shape::Collection(_)
                | Shape::Alias(_)
                | Shape::Newtype(_),
            )
            | None => false,
        },
    }
}

/// Whether values of a type are copied, so that they can be taken out of a reference.
pub(super) fn is_copy(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date => true,
        Type::Named(id) => match api.shape(*id) {
            Some(Shape::Identifier(ty)) => *ty == IdentifierType::Integer,
            Some(Shape::Enum(list)) => list.ty != EnumType::Text,
            _ => false,
        },
        Type::Nullable(inner) => is_copy(api, inner),
        Type::Text
        | Type::Secret
        | Type::Any
        | Type::Object
        | Type::List(_)
        | Type::Map(_) => false,
    }
}

/// An argument as a value of its type.
pub(super) fn converted(api: &Api, ty: &Type, argument: &TokenStream) -> TokenStream {
    match api.resolve(ty) {
        Type::Bool | Type::Map(_) => argument.clone(),
        Type::List(_) => quote!(#argument.into_iter().map(Into::into).collect()),
        Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any
        | Type::Object
        | Type::Named(_)
        | Type::Nullable(_) => quote!(#argument.into()),
    }
}

/// The name of the argument of a setter.
pub(super) fn value_name(api: &Api, ty: &Type) -> Ident {
    given(if api.is_list(ty) { "values" } else { "value" })
}

/// An expression that calls a method of the runtime with a wire name and an argument, after a
/// statement if it would be too long. For lists the name of the method ends in `_all`. `around` puts
/// the call into its place.
pub(super) fn pass_argument(
    api: &Api,
    method: &str,
    (wire, ty): (&str, &Type),
    argument: &Ident,
    around: impl Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    let is_parameter = method.ends_with("param");
    // The form of an argument is inferred: one or many, one or none.
    let (method, ty) = if let Type::List(item) = api.resolve(ty) {
        let item = self::ty(api, item);
        let types = if is_parameter { quote!(#item, _) } else { item };
        (given(&format!("{method}_all")), types)
    } else {
        let ty = if is_parameter { parameter_type(api, ty) } else { self::ty(api, ty) };
        let types = if method == "path_param" { ty } else { quote!(#ty, _) };
        (given(method), types)
    };
    let passed = around(&quote!(#method::<#ty>(#wire, #argument)));
    if fits(&passed) {
        return passed;
    }
    // The printer would break the line inside the brackets of the type.
    let passed = around(&quote!(#method::<#ty>(wire, #argument)));
    quote! {
        let wire = #wire;
        #passed
    }
}

/// Whether a statement in the body of a method fits on one line.
pub(super) fn fits(statement: &TokenStream) -> bool {
    const INDENT: usize = 8;
    // Tokens are separated by blanks; the printer puts them after commas and around `=` only.
    let text = statement.to_string().replace(' ', "");
    let blanks = text.matches(',').count() + 2 * text.matches('=').count();
    INDENT + text.len() + blanks <= WIDTH
}

/// An `Option` in a table of data.
pub(super) fn optional(value: Option<TokenStream>) -> TokenStream {
    if let Some(value) = value { quote!(Some(#value)) } else { quote!(None) }
}

/// A literal of a count, with grouped digits.
pub(super) fn count(count: usize) -> TokenStream {
    let text = grouped(&count.to_string());
    text.parse().unwrap_or_else(|_| Literal::usize_unsuffixed(count).into_token_stream())
}

/// An integer literal, with grouped digits.
pub(super) fn number(number: i64) -> TokenStream {
    let literal = grouped(&number.unsigned_abs().to_string())
        .parse()
        .unwrap_or_else(|_| Literal::i64_unsuffixed(number));
    if number < 0 { quote!(-#literal) } else { quote!(#literal) }
}
