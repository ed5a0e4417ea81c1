//! Values: as a person writes them where much can become what is wanted, and exactly where
//! nothing else will do.

use proc_macro2::TokenStream;
use quote::quote;

use super::bodies::{Bodies, Level};
use super::leads_back::leads_back;
use crate::emit::literal::{decimal, float, whole, wide};
use crate::emit::value::ty as type_of;
use crate::ir::{ExampleValue, Field, JsonType, Shape, Type, TypeId, Union};
use crate::names::union_variant;

impl Bodies<'_> {
    /// A value as an argument, where `impl Into` takes what is short.
    pub(super) fn argument(&mut self, ty: &Type, sample: &ExampleValue) -> TokenStream {
        self.argument_at(ty, sample, Level::Outer)
    }

    /// The same for a member of a record.
    pub(super) fn argument_at(
        &mut self,
        ty: &Type,
        sample: &ExampleValue,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.resolve(ty), sample) {
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
                Some(Shape::Identifier) => number(sample),
                Some(Shape::Enum(_)) => text(sample),
                Some(Shape::Union(union)) if self.is_short(union, sample) => {
                    short(sample)
                }
                _ => self.exact(ty, sample, level),
            },
            _ => self.exact(ty, sample, level),
        }
    }

    /// A list as an argument: its items are of one type, whatever can become the items wanted.
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
        let exactly = match api.resolve(item) {
            Type::Any | Type::List(_) | Type::Map(_) => true,
            Type::Named(id) => is_union(id),
            _ => false,
        };
        let items = items.iter().map(|sample| {
            if exactly {
                self.exact(item, sample, level)
            } else {
                self.argument_at(item, sample, level)
            }
        });
        quote!([#(#items),*])
    }

    /// A value of its very type.
    pub(super) fn exact(
        &mut self,
        ty: &Type,
        sample: &ExampleValue,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.resolve(ty), sample) {
            (Type::Bool, ExampleValue::Bool(value)) => quote!(#value),
            (Type::Integer, ExampleValue::Number(_)) => number(sample),
            (Type::Float, ExampleValue::Number(text)) => parsed(float(text)),
            (Type::Decimal, ExampleValue::Number(text)) => {
                let digits = parsed(decimal(text));
                quote!(Decimal::new(#digits))
            }
            (Type::Text, ExampleValue::Text(text)) => quote!(#text.to_owned()),
            (Type::Secret, ExampleValue::Text(text)) => quote!(Secret::new(#text)),
            (Type::DateTime, ExampleValue::Text(text)) => quote!(date_time(#text)),
            (Type::Date, ExampleValue::Text(text)) => quote!(date(#text)),
            (
                Type::Any,
                ExampleValue::Bool(_) | ExampleValue::Number(_) | ExampleValue::Text(_),
            ) => {
                let value = self.argument_at(&Type::Any, sample, level);
                quote!(Value::from(#value))
            }
            (Type::Any, _) => quote!(Value::Null),
            (Type::Object, ExampleValue::Map(entries)) => self.object(entries),
            (Type::List(item), ExampleValue::List(items)) => {
                let items = items.iter().map(|sample| self.exact(item, sample, level));
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
            (Type::Named(id), _) => self.named(*id, sample, level),
            _ => quote!(Default::default()),
        }
    }

    fn object(&mut self, entries: &[(String, ExampleValue)]) -> TokenStream {
        let members = entries.iter().map(|(name, sample)| {
            let value = self.argument(&Type::Any, sample);
            quote!(.member(#name, #value))
        });
        quote!(Object::new() #(#members)*)
    }

    fn map(
        &mut self,
        value: &Type,
        entries: &[(String, ExampleValue)],
        level: Level,
    ) -> TokenStream {
        let entries: Vec<TokenStream> = entries
            .iter()
            .map(|(name, sample)| {
                let value = self.exact(value, sample, level);
                quote!((#name.to_owned(), #value))
            })
            .collect();
        if entries.is_empty() {
            quote!(BTreeMap::new())
        } else {
            quote!(BTreeMap::from([#(#entries),*]))
        }
    }

    fn named(&mut self, id: TypeId, sample: &ExampleValue, level: Level) -> TokenStream {
        let api = self.api();
        match api.shape(id) {
            Some(Shape::Record(_)) => self.record_at(id, level),
            Some(Shape::Identifier) => {
                let (name, number) = (type_of(api, &Type::Named(id)), number(sample));
                quote!(#name(#number))
            }
            Some(Shape::Enum(_)) => {
                let text = text(sample);
                quote!(#text.into())
            }
            Some(Shape::Union(union)) => {
                let first = union.variants.first().map(|(kind, held)| {
                    let value = self.exact(held, sample, level);
                    variant(&type_of(api, &Type::Named(id)), *kind, &value)
                });
                first.unwrap_or_else(|| quote!(Default::default()))
            }
            _ => quote!(Default::default()),
        }
    }

    /// Whether the union can be made of a literal.
    fn is_short(&self, union: &Union, sample: &ExampleValue) -> bool {
        let api = self.api();
        let Some((kind, held)) = union.variants.first() else { return false };
        let is_enum = |id: &TypeId| matches!(api.shape(*id), Some(Shape::Enum(_)));
        match (kind, api.resolve(held), sample) {
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

    /// The least that a member may be which must be there and leads back to its record, written
    /// as `write` does it.
    pub(super) fn least(
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
                let mut kinds = union.variants.iter();
                match kinds.find(|(_, held)| !leads_back(api, held, record)) {
                    Some((kind, held)) => {
                        let sample = api.resolve(held).placeholder();
                        let value = self.exact(held, &sample, Level::Within);
                        return variant(&type_of(api, ty), *kind, &value);
                    }
                    None => field.example.clone(),
                }
            }
            _ => field.example.clone(),
        };
        write(self, &field.ty, &empty, Level::Within)
    }
}

fn variant(union: &TokenStream, kind: JsonType, value: &TokenStream) -> TokenStream {
    let kind = union_variant(kind);
    quote!(#union::#kind(#value))
}

fn short(sample: &ExampleValue) -> TokenStream {
    match sample {
        ExampleValue::Bool(value) => quote!(#value),
        ExampleValue::Number(_) => number(sample),
        _ => text(sample),
    }
}

fn number(sample: &ExampleValue) -> TokenStream {
    if let ExampleValue::Number(text) = sample { parsed(whole(text)) } else { quote!(1) }
}

fn text(sample: &ExampleValue) -> TokenStream {
    if let ExampleValue::Text(text) = sample { quote!(#text) } else { quote!("text") }
}

/// Literals that were written as text.
fn parsed(text: Option<String>) -> TokenStream {
    text.and_then(|text| text.parse().ok()).unwrap_or_else(|| quote!(1))
}
