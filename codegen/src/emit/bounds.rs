//! Bounds as data: in the tables of records, and in the registry. The runtime checks them.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::count;
use crate::ir::{Api, Bounds, Definition, Field, Type};

/// The bounds as a list in brackets, if there are any. Patterns are only documented.
pub(super) fn list(bounds: &Bounds) -> Option<TokenStream> {
    let all = all(bounds);
    (!all.is_empty()).then(|| quote!([#(#all),*]))
}

fn all(bounds: &Bounds) -> Vec<TokenStream> {
    let mut all: Vec<TokenStream> = Vec::new();
    let (above, below) = (bounds.exclusive_minimum, bounds.exclusive_maximum);
    all.extend(bounds.minimum.iter().map(|number| {
        if above {
            quote!(Bound::ExclusiveMinimum(#number))
        } else {
            quote!(Bound::Minimum(#number))
        }
    }));
    all.extend(bounds.maximum.iter().map(|number| {
        if below {
            quote!(Bound::ExclusiveMaximum(#number))
        } else {
            quote!(Bound::Maximum(#number))
        }
    }));
    all.extend(bounds.multiple_of.iter().map(|step| quote!(Bound::MultipleOf(#step))));
    let counts = [
        (bounds.min_length.filter(|min| *min > 0), quote!(MinLength)),
        (bounds.max_length, quote!(MaxLength)),
        (bounds.min_items.filter(|min| *min > 0), quote!(MinItems)),
        (bounds.max_items, quote!(MaxItems)),
        (bounds.min_properties.filter(|min| *min > 0), quote!(MinProperties)),
        (bounds.max_properties, quote!(MaxProperties)),
    ];
    for (value, variant) in counts {
        all.extend(value.map(count).map(|value| quote!(Bound::#variant(#value))));
    }
    if bounds.unique_items {
        all.push(quote!(Bound::UniqueItems));
    }
    let items = bounds.items.as_deref().and_then(list);
    all.extend(items.map(|items| quote!(Bound::Items(&#items))));
    all
}

/// The bounds of a record itself.
pub(super) fn of_record(definition: &Definition) -> Option<TokenStream> {
    list(&definition.doc.bounds)
}

/// The bounds of a field.
pub(super) fn of_field(api: &Api, field: &Field) -> Option<TokenStream> {
    if field.additional {
        return None;
    }
    of_value(api, &field.ty, &field.doc.bounds)
}

/// Whether a record or one of its fields has bounds.
pub(super) fn has_any(api: &Api, definition: &Definition, fields: &[Field]) -> bool {
    of_record(definition).is_some()
        || fields.iter().any(|field| of_field(api, field).is_some())
}

/// The bounds of a value, without those that the table of its record has.
pub(super) fn of_value(api: &Api, ty: &Type, bounds: &Bounds) -> Option<TokenStream> {
    let mut bounds = bounds.clone();
    let own = api.resolved_id(ty).filter(|id| api.record(*id).is_some());
    if let Some(own) = own.and_then(|id| api.definition(id)).map(|it| &it.doc.bounds) {
        bounds.min_properties =
            bounds.min_properties.filter(|min| Some(*min) != own.min_properties);
        bounds.max_properties =
            bounds.max_properties.filter(|max| Some(*max) != own.max_properties);
    }
    list(&bounds)
}
