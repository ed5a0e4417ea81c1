//! The parts of a multipart body: arguments and setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::set;
use crate::emit::docs::{
    attributes, code, deprecated, described, limits, paragraphs, sentences,
};
use crate::emit::value::{self, ty};
use crate::ir::{Api, Operation, Part, PartContent};
use crate::names::{given, ident};

/// The argument of a required part.
pub(super) fn argument(api: &Api, part: &Part) -> TokenStream {
    let (name, ty) = (ident(&part.name), argument_type(api, part));
    quote!(#name: #ty)
}

fn argument_type(api: &Api, part: &Part) -> TokenStream {
    let one = match &part.content {
        PartContent::Value(ty) if !part.many => return value::argument(api, ty),
        PartContent::Value(ty) => {
            let ty = self::ty(api, ty);
            quote!(impl Into<#ty>)
        }
        PartContent::File => quote!(impl Into<revio_runtime::File>),
    };
    if part.many { quote!(impl IntoIterator<Item = #one>) } else { one }
}

/// The method of the call that adds the part. A list that is one value is collected before.
pub(super) fn pass(
    api: &Api,
    part: &Part,
    value: &Ident,
) -> (Option<TokenStream>, TokenStream) {
    let (name, content_type) = (&part.name.wire, &part.content_type);
    let PartContent::Value(of) = &part.content else {
        let method = given(if part.many { "file_all" } else { "file" });
        return (None, quote!(#method(#name, #content_type, #value)));
    };
    let method = given(if part.many { "part_all" } else { "part" });
    let held = ty(api, of);
    let collected = (!part.many && api.is_list(of)).then(
        || quote!(let #value: #held = #value.into_iter().map(Into::into).collect();),
    );
    (collected, quote!(#method::<#held>(#name, #content_type, #value)))
}

/// The setter of an optional part.
pub(super) fn setter(api: &Api, operation: &Operation, part: &Part) -> TokenStream {
    let name = ident(&part.name);
    let value = given(if part.many { "values" } else { "value" });
    let ty = argument_type(api, part);
    let (collected, passed) = pass(api, part, &value);
    let set = set(operation, &passed);
    let (docs, deprecated) = (attributes(&docs(part)), deprecated(&part.doc));
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #value: #ty) -> Self {
            #collected
            #set
        }
    }
}

fn docs(part: &Part) -> Vec<String> {
    let wire = code(&part.name.wire);
    let adds = match (&part.content, part.many) {
        (PartContent::File, false) => format!("Adds the file {wire}."),
        (PartContent::File, true) => format!("Adds the files {wire}."),
        (PartContent::Value(_), false) => format!("Adds the part {wire}."),
        (PartContent::Value(_), true) => format!("Adds a part {wire} for each value."),
    };
    let about = part.doc.text.as_deref().map(described).unwrap_or_default();
    let media_types = media_types(part).into_iter();
    let adds: Vec<String> = std::iter::once(adds).chain(media_types).collect();
    paragraphs(vec![about, sentences(&limits(&part.doc)), sentences(&adds)])
}

/// The media types of a file that may have several.
pub(super) fn media_types(part: &Part) -> Option<String> {
    let others: Vec<String> = part.alternatives.iter().map(|it| code(it)).collect();
    let is_chosen = match part.content {
        PartContent::File => !others.is_empty(),
        PartContent::Value(_) => false,
    };
    is_chosen.then(|| {
        format!(
            "Sent as {}; for {}, set it with [`File::content_type`](crate::File::content_type).",
            code(&part.content_type),
            others.join(" or ")
        )
    })
}

/// The setter of a part that the document does not describe.
pub(super) fn add_part(operation: &Operation) -> TokenStream {
    let file = quote!(file(name.as_ref(), "application/octet-stream", file));
    let set = set(operation, &file);
    quote! {
        #[doc = " Adds a part that the API description does not list."]
        pub fn add_part(
            self,
            name: impl AsRef<str>,
            file: impl Into<revio_runtime::File>,
        ) -> Self {
            #set
        }
    }
}
