//! `builder.rs`: the generic types behind the builders. One type for all bodies, one for all lists and
//! one for all patches compile faster than one for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, file_docs, wrap};
use super::operation::{SharedSetters, parameter_setters};
use super::{File, Index, imports};
use crate::ir::Api;
use crate::names::builder_name;

/// The file, if there is such a builder.
pub(super) fn file(index: &Index, shared: &SharedSetters) -> Option<File> {
    let body = body_builder(index.api);
    let list = list_request(index.api, shared);
    let patch = patch_request(index.api);
    if body.is_none() && list.is_none() && patch.is_none() {
        return None;
    }
    let head = file_docs(&[
        "Generic types behind the aliases of body builders, list requests and patch requests.",
    ]);
    let items = quote!(#body #list #patch);
    let uses = imports::ungated(index, None, imports::TYPES, &items);
    Some(File { path: "builder.rs".to_owned(), tokens: quote!(#head #uses #items) })
}

fn body_builder(api: &Api) -> Option<TokenStream> {
    let example = builder_name(&api.built_records().next()?.name);
    let docs = attributes(&wrap(&format!(
        "Builder of the request body `T`. Each body has an alias with its setters, such as \
         `{example}`."
    )));
    Some(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct BodyBuilder<T: revio_runtime::Record> {
            pub(crate) inner: revio_runtime::BodyBuilder<T>,
        }

        impl<T: revio_runtime::Record> BodyBuilder<T> {
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

        impl<T: revio_runtime::Record> Default for BodyBuilder<T> {
            fn default() -> Self {
                let inner = revio_runtime::BodyBuilder::default();
                Self { inner }
            }
        }
    })
}

fn list_request(api: &Api, shared: &SharedSetters) -> Option<TokenStream> {
    let list = api.lists().next()?;
    let example = list.builder.rust();
    let setters: Vec<TokenStream> =
        parameter_setters(api, list).filter(|setter| shared.contains(setter)).collect();
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            impl<R, L> ListRequest<R, L> {
                #(#setters)*
            }
        }
    });
    let docs = attributes(&wrap(&format!(
        "A list request, sent when it is awaited. It resolves to one page; `pages` and `records` read \
         all of them. Each list has an alias with its setters, such as `{example}`: name the alias in \
         your own signatures. `R` is the record, and `L` distinguishes the lists."
    )));
    Some(quote! {
        #docs
        #[must_use = "a request does nothing until it is awaited"]
        pub struct ListRequest<R, L>(pub(crate) Call, std::marker::PhantomData<fn() -> (R, L)>);

        #setters

        list_request!(ListRequest => Collection);
    })
}

fn patch_request(api: &Api) -> Option<TokenStream> {
    let example = api.patches().next()?.builder.rust();
    let docs = attributes(&wrap(&format!(
        "A patch request, sent when it is awaited. It resolves to a `T`. Each patch has an alias with \
         its setters, such as `{example}`: name the alias in your own signatures. `L` distinguishes \
         the patches."
    )));
    Some(quote! {
        #docs
        #[must_use = "a request does nothing until it is awaited"]
        pub struct PatchRequest<T, L>(pub(crate) Call, std::marker::PhantomData<fn() -> (T, L)>);

        patch_request!(PatchRequest);
    })
}
