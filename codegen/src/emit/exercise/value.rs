//! Example values as Rust expressions: as short as a person would write them where an argument
//! is `impl Into<T>`, and of the exact type elsewhere.

use proc_macro2::TokenStream;
use quote::quote;

use super::bodies::{Bodies, Level};
use super::recursion::{has_value_without, may_contain};
use crate::emit::literal::{decimal, float, whole, wide};
use crate::emit::value::ty as type_of;
use crate::ir::{
    Alternative, Api, Enum, EnumType, ExampleValue, Field, IdentifierType, JsonType,
    Shape, Type, TypeId, Union,
};
use crate::names::ident;

impl Bodies<'_> {
    /// A value as an argument of type `impl Into<T>`.
    pub(super) fn argument(&mut self, ty: &Type, example: &ExampleValue) -> TokenStream {
        self.argument_at(ty, example, Level::Outer)
    }

    /// The same for a field of a record.
    pub(super) fn argument_at(
        &mut self,
        ty: &Type,
        example: &ExampleValue,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.resolve(ty), example) {
            (Type::List(item), ExampleValue::List(items)) => {
                self.items(item, items, level)
            }
            (Type::Integer | Type::Any, ExampleValue::Number(text)) => {
                parsed(wide(text).or_else(|| float(text)))
            }
            (Type::Text | Type::Secret | Type::Any, ExampleValue::Text(text)) => {
                quote!(#text)
            }
            (Type::Any, ExampleValue::Bool(value)) => quote!(#value),
            (Type::Named(id), _) => match api.shape(*id) {
                Some(Shape::Identifier(IdentifierType::Integer)) => number(example),
                Some(Shape::Identifier(IdentifierType::Text)) => text(example),
                Some(Shape::Enum(list)) => {
                    self.argument_at(&list.ty.plain(), &listed(list, example), level)
                }
                Some(Shape::Union(union)) if self.is_short(union, example) => {
                    short(example)
                }
                _ => self.exact(ty, example, level),
            },
            _ => self.exact(ty, example, level),
        }
    }

    /// A list as an argument: its items have one type, which converts into the type of the items.
    fn items(
        &mut self,
        item: &Type,
        items: &[ExampleValue],
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        if items.is_empty() {
            let item = type_of(api, item);
            return quote!(Vec::<#item>::new());
        }
        let is_union = |id: &TypeId| matches!(api.shape(*id), Some(Shape::Union(_)));
        let needs_exact_type = match api.resolve(item) {
            Type::Any | Type::List(_) | Type::Map(_) | Type::Nullable(_) => true,
            Type::Named(id) => is_union(id),
            _ => false,
        };
        let items = items.iter().map(|example| {
            if needs_exact_type {
                self.exact(item, example, level)
            } else {
                self.argument_at(item, example, level)
            }
        });
        quote!([#(#items),*])
    }

    /// A value of exactly this type.
    pub(super) fn exact(
        &mut self,
        ty: &Type,
        example: &ExampleValue,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.resolve(ty), example) {
            (Type::Bool, ExampleValue::Bool(value)) => quote!(#value),
            (Type::Integer, ExampleValue::Number(_)) => number(example),
            (Type::Float, ExampleValue::Number(text)) => parsed(float(text)),
            (Type::Decimal, ExampleValue::Number(text)) => {
                let digits = parsed(decimal(text));
                quote!(Decimal::new(#digits))
            }
            (Type::Text, ExampleValue::Text(text)) => quote!(#text.to_owned()),
            (Type::Secret, ExampleValue::Text(text)) => quote!(Secret::new(#text)),
            (Type::DateTime, ExampleValue::Text(text)) => quote!(date_time(#text)),
            (Type::OffsetDateTime, ExampleValue::Text(text)) => {
                quote!(offset_date_time(#text))
            }
            (Type::Date, ExampleValue::Text(text)) => quote!(date(#text)),
            (
                Type::Any,
                ExampleValue::Bool(_) | ExampleValue::Number(_) | ExampleValue::Text(_),
            ) => {
                let value = self.argument_at(&Type::Any, example, level);
                quote!(Value::from(#value))
            }
            (Type::Any, _) => quote!(Value::Null),
            (Type::Object, ExampleValue::Map(entries)) => self.object(entries),
            (Type::List(item), ExampleValue::List(items)) => {
                let items = items.iter().map(|example| self.exact(item, example, level));
                let items: Vec<TokenStream> = items.collect();
                if items.is_empty() {
                    quote!(Vec::new())
                } else {
                    quote!(vec![#(#items),*])
                }
            }
            (Type::Map(value), ExampleValue::Map(entries)) => {
                self.map(value, entries, level)
            }
            (Type::Named(id), _) => self.named(*id, example, level),
            (Type::Nullable(inner), _) => {
                let value = self.exact(inner, example, level);
                quote!(Nullable::Value(#value))
            }
            _ => quote!(Default::default()),
        }
    }

    fn object(&mut self, entries: &[(String, ExampleValue)]) -> TokenStream {
        let fields = entries.iter().map(|(name, example)| {
            let value = self.argument(&Type::Any, example);
            quote!(.member(#name, #value))
        });
        quote!(Object::new() #(#fields)*)
    }

    fn map(
        &mut self,
        value: &Type,
        entries: &[(String, ExampleValue)],
        level: Level,
    ) -> TokenStream {
        let entries: Vec<TokenStream> = entries
            .iter()
            .map(|(name, example)| {
                let value = self.exact(value, example, level);
                quote!((#name.to_owned(), #value))
            })
            .collect();
        if entries.is_empty() {
            quote!(BTreeMap::new())
        } else {
            quote!(BTreeMap::from([#(#entries),*]))
        }
    }

    fn named(
        &mut self,
        id: TypeId,
        example: &ExampleValue,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match api.shape(id) {
            Some(Shape::Record(_)) => self.record_at(id, level),
            Some(Shape::Identifier(IdentifierType::Integer)) => {
                let (name, number) = (type_of(api, &Type::Named(id)), number(example));
                quote!(#name::new(#number))
            }
            Some(Shape::Identifier(IdentifierType::Text)) => {
                let text = text(example);
                quote!(#text.into())
            }
            Some(Shape::Newtype(held)) => {
                let name = type_of(api, &Type::Named(id));
                let empty = held.placeholder();
                let example =
                    if *example == ExampleValue::None { &empty } else { example };
                let held = self.exact(held, example, level);
                quote!(#name::from(#held))
            }
            Some(Shape::Enum(list)) => {
                let example = &listed(list, example);
                if list.ty == EnumType::Text {
                    let text = text(example);
                    return quote!(#text.into());
                }
                let name = type_of(api, &Type::Named(id));
                let value = self.exact(&list.ty.plain(), example, level);
                quote!(#name::from(#value))
            }
            Some(Shape::Union(union)) => {
                let first = union.alternatives.first().map(|alternative| {
                    let value = self.exact(&alternative.ty, example, level);
                    self.variant(&Type::Named(id), union, alternative, &value)
                });
                first.unwrap_or_else(|| quote!(Default::default()))
            }
            _ => quote!(Default::default()),
        }
    }

    fn variant(
        &self,
        ty: &Type,
        union: &Union,
        alternative: &Alternative,
        value: &TokenStream,
    ) -> TokenStream {
        let (api, variant) = (self.api(), ident(&alternative.name));
        let ty = type_of(api, ty);
        if api.is_boxed(union, &alternative.ty) {
            quote!(#ty::#variant(Box::new(#value)))
        } else {
            quote!(#ty::#variant(#value))
        }
    }

    /// Whether a literal converts into the union.
    fn is_short(&self, union: &Union, example: &ExampleValue) -> bool {
        let api = self.api();
        let first = union.by_json_type().and_then(|mut types| types.next());
        let Some((kind, Alternative { ty: held, .. })) = first else { return false };
        let is_enum = |id: &TypeId| matches!(api.shape(*id), Some(Shape::Enum(_)));
        match (kind, api.resolve(held), example) {
            (JsonType::Bool, Type::Bool, _)
            | (JsonType::Text, Type::Text | Type::Secret, _) => true,
            (JsonType::Text, Type::Named(id), _) => is_enum(id),
            (
                JsonType::Number,
                Type::Integer | Type::Decimal,
                ExampleValue::Number(text),
            ) => whole(text).is_some(),
            _ => false,
        }
    }

    /// The smallest value of a required field that can contain its own record, formatted by
    /// `write`.
    pub(super) fn smallest(
        &mut self,
        write: fn(&mut Self, &Type, &ExampleValue, Level) -> TokenStream,
        field: &Field,
        record: TypeId,
    ) -> TokenStream {
        let api = self.api();
        let ty = api.resolve(&field.ty);
        let shape = match ty {
            Type::Named(id) => api.shape(*id),
            _ => None,
        };
        let empty = match (ty, shape) {
            (Type::List(_) | Type::Map(_), _) => ty.placeholder(),
            (_, Some(Shape::Union(union))) => {
                let first = |is_finite: fn(&Api, &Type, TypeId) -> bool| {
                    let mut alternatives = union.alternatives.iter();
                    alternatives.find(|it| is_finite(api, &it.ty, record))
                };
                let without: fn(&Api, &Type, TypeId) -> bool =
                    |api, ty, record| !may_contain(api, ty, record);
                match first(without).or_else(|| first(has_value_without)) {
                    Some(found) => {
                        let example = api.resolve(&found.ty).placeholder();
                        let value = self.exact(&found.ty, &example, Level::Nested);
                        return self.variant(ty, union, found, &value);
                    }
                    None => field.example.clone(),
                }
            }
            _ => field.example.clone(),
        };
        write(self, &field.ty, &empty, Level::Nested)
    }
}

/// The example of an enum, or else its first value.
fn listed(list: &Enum, example: &ExampleValue) -> ExampleValue {
    let first = list.variants.first().map(|variant| variant.name.wire.clone());
    match (list.ty, example, first) {
        (EnumType::Text, ExampleValue::None, Some(first)) => ExampleValue::Text(first),
        (EnumType::Integer | EnumType::Decimal, ExampleValue::None, Some(first)) => {
            ExampleValue::Number(first)
        }
        _ => example.clone(),
    }
}

fn short(example: &ExampleValue) -> TokenStream {
    match example {
        ExampleValue::Bool(value) => quote!(#value),
        ExampleValue::Number(_) => number(example),
        _ => text(example),
    }
}

fn number(example: &ExampleValue) -> TokenStream {
    if let ExampleValue::Number(text) = example {
        parsed(whole(text))
    } else {
        quote!(1)
    }
}

fn text(example: &ExampleValue) -> TokenStream {
    if let ExampleValue::Text(text) = example { quote!(#text) } else { quote!("text") }
}

/// The tokens of a literal.
fn parsed(text: Option<String>) -> TokenStream {
    text.and_then(|text| text.parse().ok()).unwrap_or_else(|| quote!(1))
}
