//! `builder.rs`: the generic types behind the builders. One type for all bodies and one for all lists
//! compile faster than one for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, file_docs, wrap};
use super::operation::{is_list, parameter_setters};
use super::{File, Index, imports};
use crate::ir::{Api, Definition, Operation, Shape};
use crate::names::builder_name;

/// The file, if there is such a builder.
pub(super) fn file(index: &Index) -> Option<File> {
    let body = body_builder(index.api);
    let list = list_request(index);
    if body.is_none() && list.is_none() {
        return None;
    }
    let head =
        file_docs(&["What builders of bodies, and requests of lists, have in common."]);
    let items = quote!(#body #list);
    let uses = imports::ungated(index, None, imports::TYPES, &items);
    Some(File { path: "builder.rs".to_owned(), tokens: quote!(#head #uses #items) })
}

/// The names of the types in the file.
pub(super) fn names(api: &Api) -> impl Iterator<Item = &'static str> {
    let body = body_builders(api).next().map(|_| "BodyBuilder");
    let list = lists(api).next().map(|_| "ListRequest");
    body.into_iter().chain(list)
}

/// The builders of bodies.
fn body_builders(api: &Api) -> impl Iterator<Item = String> {
    let of = |definition: &Definition| match &definition.shape {
        Shape::Record(record) if record.role.has_builder() => {
            Some(builder_name(&definition.name))
        }
        _ => None,
    };
    api.types.iter().filter_map(of)
}

/// The operations whose requests share a type.
fn lists(api: &Api) -> impl Iterator<Item = &Operation> {
    api.operations().filter(|operation| is_list(operation))
}

fn body_builder(api: &Api) -> Option<TokenStream> {
    let example = body_builders(api).next()?;
    let docs = attributes(&wrap(&format!(
        "Builder of a request body. Each body has an alias with its setters, such as `{example}`."
    )));
    Some(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct BodyBuilder<T: Record> {
            pub(crate) inner: revio_runtime::BodyBuilder<T>,
        }

        impl<T: Record> BodyBuilder<T> {
            #[doc = " Adds a field that this crate does not know, or replaces one that was added."]
            pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.inner.extra(name, value);
                self
            }

            #[doc = " Builds the body. The error names all missing fields and all values out of bounds."]
            pub fn build(self) -> Result<T> {
                Ok(self.inner.build()?)
            }
        }

        impl<T: Record> Default for BodyBuilder<T> {
            fn default() -> Self {
                let inner = revio_runtime::BodyBuilder::default();
                Self { inner }
            }
        }
    })
}

fn list_request(index: &Index) -> Option<TokenStream> {
    let list = lists(index.api).next()?;
    let example = list.builder.rust();
    let setters: Vec<TokenStream> = parameter_setters(index.api, list)
        .filter(|setter| index.is_setter_of_lists(setter))
        .collect();
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            impl<R, L> ListRequest<R, L> {
                #(#setters)*
            }
        }
    });
    let docs = attributes(&wrap(&format!(
        "Request of a list, sent when it is awaited. It resolves to one page; `pages` and `records` \
         read all of them. Each list has an alias with its setters, such as `{example}`."
    )));
    Some(quote! {
        #docs
        #[must_use = "a request does nothing until it is awaited"]
        pub struct ListRequest<R, L>(pub(crate) Call, PhantomData<fn() -> (R, L)>);

        #setters

        list_request!(ListRequest => Collection);
    })
}
