//! Bodies that are one value: the argument or setter, and how it is passed to the call.

use proc_macro2::TokenStream;
use quote::quote;

use super::set;
use crate::emit::docs::{attributes, code, described_or, wrap};
use crate::emit::value::{self, ty};
use crate::ir::{Api, Body, BodyKind, Form, Operation, PropertyStyle};
use crate::names::given;

/// The type that the argument or setter takes.
pub(super) fn argument(api: &Api, body: &Body) -> TokenStream {
    match &body.kind {
        BodyKind::Typed(ty) | BodyKind::Form(Form { ty, .. }) => {
            value::argument(api, ty)
        }
        BodyKind::Text => quote!(impl Into<String>),
        BodyKind::Raw | BodyKind::Patch(_) | BodyKind::Multipart(_) => {
            quote!(impl Into<revio_runtime::Body>)
        }
    }
}

/// The method of the call that takes the argument, after a statement that some need: it collects
/// a list, or has the styles of a form.
pub(super) fn pass(api: &Api, body: &Body) -> (Option<TokenStream>, TokenStream) {
    let ty = match &body.kind {
        BodyKind::Typed(ty) => ty,
        BodyKind::Form(form) => {
            let held = self::ty(api, &form.ty);
            if form.styles.is_empty() {
                return (None, quote!(form::<#held>(body, &[])));
            }
            let styles = form.styles.iter().map(style);
            let styles = quote!(let styles = [#(#styles),*];);
            return (Some(styles), quote!(form::<#held>(body, &styles)));
        }
        BodyKind::Text => return (None, quote!(text_body(body))),
        BodyKind::Raw | BodyKind::Patch(_) | BodyKind::Multipart(_) => {
            return (None, quote!(raw_body(body)));
        }
    };
    let held = self::ty(api, ty);
    let collected = api
        .is_list(ty)
        .then(|| quote!(let body: #held = body.into_iter().map(Into::into).collect();));
    (collected, quote!(body::<#held>(body)))
}

/// A property of a form, and how it is written.
fn style(of: &PropertyStyle) -> TokenStream {
    let PropertyStyle { name, style, explode } = of;
    let style = given(&format!("{style:?}"));
    quote!((#name, revio_runtime::Style::#style, #explode))
}

/// The setter of an optional body.
pub(super) fn setter(api: &Api, operation: &Operation, body: &Body) -> TokenStream {
    let (collected, passed) = pass(api, body);
    let set = set(operation, &passed);
    let ty = argument(api, body);
    let docs = attributes(&described_or(&body.doc, || {
        "Sets the body of the request.".to_owned()
    }));
    quote! {
        #docs
        pub fn body(self, body: #ty) -> Self {
            #collected
            #set
        }
    }
}

/// The setter of the media type, where the document leaves a choice.
pub(super) fn content_type(operation: &Operation, body: &Body) -> TokenStream {
    let set = set(operation, &quote!(content_type(content_type)));
    let default = match &body.kind {
        BodyKind::Text => "text/plain; charset=utf-8",
        BodyKind::Typed(_)
        | BodyKind::Patch(_)
        | BodyKind::Form(_)
        | BodyKind::Multipart(_)
        | BodyKind::Raw => "application/octet-stream",
    };
    let default =
        if body.content_type.contains('*') { default } else { &body.content_type };
    let all: Vec<String> = body.media_types().map(code).collect();
    let docs = attributes(&wrap(&format!(
        "Sets the media type of the body: {}. Default: {}.",
        all.join(" or "),
        code(default)
    )));
    quote! {
        #docs
        pub fn content_type(self, content_type: impl Into<String>) -> Self {
            #set
        }
    }
}
