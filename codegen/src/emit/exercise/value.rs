//! Values: as a person writes them where much can become what is wanted, and exactly where
//! nothing else will do.

use proc_macro2::TokenStream;
use quote::quote;

use super::bodies::{Bodies, Level};
use super::leads_back::leads_back;
use crate::emit::literal::{decimal, float, whole, wide};
use crate::emit::value::ty as type_of;
use crate::ir::{Field, Sample, Shape, Type, TypeId, Union, UnionKind};
use crate::names::union_variant;

impl Bodies<'_> {
    /// A value as an argument, where `impl Into` takes what is short.
    pub(super) fn argument(&mut self, ty: &Type, sample: &Sample) -> TokenStream {
        self.argument_at(ty, sample, Level::Outer)
    }

    /// The same for a member of a record.
    pub(super) fn argument_at(
        &mut self,
        ty: &Type,
        sample: &Sample,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.plain(ty), sample) {
            (Type::List(item), Sample::List(items)) => self.items(item, items, level),
            (Type::Integer | Type::Any, Sample::Number(text)) => {
                parsed(wide(text).or_else(|| float(text)))
            }
            (Type::Text | Type::Secret | Type::Any, Sample::Text(text)) => quote!(#text),
            (Type::Any, Sample::Bool(value)) => quote!(#value),
            (Type::Named(id), _) => match api.definition(*id).map(|it| &it.shape) {
                Some(Shape::Identifier(_)) => number(sample),
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
    fn items(&mut self, item: &Type, items: &[Sample], level: Level) -> TokenStream {
        let api = self.api();
        if items.is_empty() {
            let item = type_of(api, item);
            return quote!(Vec::<#item>::new());
        }
        let is_union = |id: &TypeId| {
            matches!(api.definition(*id).map(|it| &it.shape), Some(Shape::Union(_)))
        };
        let exactly = match api.plain(item) {
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
        sample: &Sample,
        level: Level,
    ) -> TokenStream {
        let api = self.api();
        match (api.plain(ty), sample) {
            (Type::Bool, Sample::Bool(value)) => quote!(#value),
            (Type::Integer, Sample::Number(_)) => number(sample),
            (Type::Float, Sample::Number(text)) => parsed(float(text)),
            (Type::Decimal, Sample::Number(text)) => {
                let digits = parsed(decimal(text));
                quote!(Decimal::new(#digits))
            }
            (Type::Text, Sample::Text(text)) => quote!(#text.to_owned()),
            (Type::Secret, Sample::Text(text)) => quote!(Secret::new(#text)),
            (Type::DateTime, Sample::Text(text)) => quote!(date_time(#text)),
            (Type::Date, Sample::Text(text)) => quote!(date(#text)),
            (Type::Any, Sample::Bool(_) | Sample::Number(_) | Sample::Text(_)) => {
                let value = self.argument_at(&Type::Any, sample, level);
                quote!(Value::from(#value))
            }
            (Type::Any, _) => quote!(Value::Null),
            (Type::Object, Sample::Map(entries)) => self.object(entries),
            (Type::List(item), Sample::List(items)) => {
                let items = items.iter().map(|sample| self.exact(item, sample, level));
                let items: Vec<TokenStream> = items.collect();
                if items.is_empty() {
                    quote!(Vec::new())
                } else {
                    quote!(vec![#(#items),*])
                }
            }
            (Type::Map(value), Sample::Map(entries)) => self.map(value, entries, level),
            (Type::Named(id), _) => self.named(*id, sample, level),
            _ => quote!(Default::default()),
        }
    }

    fn object(&mut self, entries: &[(String, Sample)]) -> TokenStream {
        let members = entries.iter().map(|(name, sample)| {
            let value = self.argument(&Type::Any, sample);
            quote!(.member(#name, #value))
        });
        quote!(Object::new() #(#members)*)
    }

    fn map(
        &mut self,
        value: &Type,
        entries: &[(String, Sample)],
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

    fn named(&mut self, id: TypeId, sample: &Sample, level: Level) -> TokenStream {
        let api = self.api();
        match api.definition(id).map(|definition| &definition.shape) {
            Some(Shape::Record(_)) => self.record_at(id, level),
            Some(Shape::Identifier(_)) => {
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
    fn is_short(&self, union: &Union, sample: &Sample) -> bool {
        let api = self.api();
        let Some((kind, held)) = union.variants.first() else { return false };
        let is_enum = |id: &TypeId| {
            matches!(api.definition(*id).map(|it| &it.shape), Some(Shape::Enum(_)))
        };
        match (kind, api.plain(held), sample) {
            (UnionKind::Bool, Type::Bool, _)
            | (UnionKind::Text, Type::Text | Type::Secret, _) => true,
            (UnionKind::Text, Type::Named(id), _) => is_enum(id),
            (UnionKind::Number, Type::Integer | Type::Decimal, Sample::Number(text)) => {
                whole(text).is_some()
            }
            _ => false,
        }
    }

    /// The least that a member may be which must be there and leads back to its record, written
    /// as `write` does it.
    pub(super) fn least(
        &mut self,
        write: fn(&mut Self, &Type, &Sample, Level) -> TokenStream,
        field: &Field,
        record: TypeId,
    ) -> TokenStream {
        let api = self.api();
        let ty = api.plain(&field.ty);
        let shape = match ty {
            Type::Named(id) => api.definition(*id).map(|definition| &definition.shape),
            _ => None,
        };
        let empty = match (ty, shape) {
            (Type::List(_) | Type::Map(_), _) => Sample::of(ty),
            (_, Some(Shape::Union(union))) => {
                let mut kinds = union.variants.iter();
                match kinds.find(|(_, held)| !leads_back(api, held, record)) {
                    Some((kind, held)) => {
                        let sample = Sample::of(api.plain(held));
                        let value = self.exact(held, &sample, Level::Within);
                        return variant(&type_of(api, ty), *kind, &value);
                    }
                    None => field.sample.clone(),
                }
            }
            _ => field.sample.clone(),
        };
        write(self, &field.ty, &empty, Level::Within)
    }
}

fn variant(union: &TokenStream, kind: UnionKind, value: &TokenStream) -> TokenStream {
    let kind = union_variant(kind);
    quote!(#union::#kind(#value))
}

fn short(sample: &Sample) -> TokenStream {
    match sample {
        Sample::Bool(value) => quote!(#value),
        Sample::Number(_) => number(sample),
        _ => text(sample),
    }
}

fn number(sample: &Sample) -> TokenStream {
    if let Sample::Number(text) = sample { parsed(whole(text)) } else { quote!(1) }
}

fn text(sample: &Sample) -> TokenStream {
    if let Sample::Text(text) = sample { quote!(#text) } else { quote!("text") }
}

/// Literals that were written as text.
fn parsed(text: Option<String>) -> TokenStream {
    text.and_then(|text| text.parse().ok()).unwrap_or_else(|| quote!(1))
}
