//! Operations: the method that starts a call, and the builder that finishes it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::bounds::facts;
use super::docs::{
    attributes, code, deprecated, described, described_or, evidence, line, paragraphs,
    wrap,
};
use super::value::{argument, hand_over, ty, value_name, words};
use super::{example, patch};
use crate::ir::{
    Api, Body, BodyKind, Doc, Evidence, Operation, Parameter, ParameterLocation,
    Resource, ResponseKind, Style, Type,
};
use crate::names::ident;

/// The method of the family that starts the call.
pub(super) fn method(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let name = ident(&operation.name);
    let builder = ident(&operation.builder);
    let constant = ident(&operation.constant);
    let docs = attributes(&method_docs(api, resource, operation));
    let deprecated = deprecated(&operation.doc);
    let gate = gate(operation);
    let arguments = arguments(api, operation);
    let call = filled(api, operation, &constant);
    quote! {
        #docs
        #gate
        #deprecated
        pub fn #name(&self #(, #arguments)*) -> #builder {
            #call
        }
    }
}

/// Path parameters, required parameters of the query, and a required body.
fn arguments(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<TokenStream> = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| {
            let (name, ty) = (ident(&parameter.name), argument(api, &parameter.ty));
            quote!(#name: #ty)
        })
        .collect();
    if let Some(ty) = operation.required_body() {
        let ty = argument(api, ty);
        arguments.push(quote!(body: #ty));
    }
    arguments
}

/// The call with everything that the method was given.
fn filled(api: &Api, operation: &Operation, constant: &Ident) -> TokenStream {
    let mut steps: Vec<TokenStream> = Vec::new();
    for parameter in operation.path_parameters() {
        steps.push(handed_over(api, "path_param", parameter));
    }
    for parameter in operation.required_others() {
        steps.push(handed_over(api, "param", parameter));
    }
    if let Some(ty) = operation.required_body() {
        let body = hand_over_body(api, ty);
        steps.push(quote!(call.#body;));
    }
    if steps.is_empty() {
        return quote!(self.handle.call(&registry::#constant).into());
    }
    quote! {
        let mut call = self.handle.call(&registry::#constant);
        #(#steps)*
        call.into()
    }
}

/// The body, handed over whole.
fn hand_over_body(api: &Api, ty: &Type) -> TokenStream {
    let held = self::ty(api, ty);
    if let Type::List(item) = api.plain(ty) {
        let item = self::ty(api, item);
        quote!(body::<#held>(body.into_iter().map(Into::into).collect::<Vec<#item>>()))
    } else {
        quote!(body::<#held>(body))
    }
}

/// Hands over an argument of the method.
fn handed_over(api: &Api, method: &str, parameter: &Parameter) -> TokenStream {
    let (name, argument) = (&parameter.name, ident(&parameter.name));
    hand_over(api, (&quote!(call), method), &name.wire, &parameter.ty, &argument)
}

/// The builder, its setters, and the line that makes it a call.
pub(super) fn builder(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let name = ident(&operation.builder);
    let gate = gate(operation);
    let about = line(&format!(
        "A call of [`{0}::{1}`], ready to be sent.",
        resource.client.rust(),
        operation.name.rust()
    ));
    let setters = setters(api, operation);
    let verbs = verbs(api, operation);
    quote! {
        #about
        #gate
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #name {
            call: Call,
        }

        #setters

        #verbs
    }
}

fn setters(api: &Api, operation: &Operation) -> TokenStream {
    let mut setters: Vec<TokenStream> = operation
        .optional_parameters()
        .map(|parameter| setter(api, parameter))
        .collect();
    match &operation.body {
        Some(Body { required: false, kind: BodyKind::Typed(ty), doc, .. }) => {
            setters.push(body_setter(api, ty, doc));
        }
        Some(Body { kind: BodyKind::Patch(patch), .. }) => {
            setters.extend(patch::setters(api, patch));
        }
        _ => {}
    }
    if setters.is_empty() {
        return TokenStream::new();
    }
    let (name, gate) = (ident(&operation.builder), gate(operation));
    quote! {
        #gate
        impl #name {
            #(#setters)*
        }
    }
}

fn setter(api: &Api, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let ty = argument(api, &parameter.ty);
    let docs = attributes(&parameter_docs(api, parameter));
    let deprecated = deprecated(&parameter.doc);
    let value = value_name(api, &parameter.ty);
    let call = quote!(self.call);
    let set =
        hand_over(api, (&call, "param"), &parameter.name.wire, &parameter.ty, &value);
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #value: #ty) -> Self {
            #set
            self
        }
    }
}

fn body_setter(api: &Api, ty: &Type, doc: &Doc) -> TokenStream {
    let body = hand_over_body(api, ty);
    let ty = argument(api, ty);
    let docs = attributes(&described_or(doc, || "Sends a body.".to_owned()));
    quote! {
        #docs
        pub fn body(mut self, body: #ty) -> Self {
            self.call.#body;
            self
        }
    }
}

/// What makes the builder a call, and the call of such an answer.
fn verbs(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(&operation.builder);
    let gate = gate(operation);
    let answer = answer(api, &operation.answer);
    match (&operation.body, &operation.answer) {
        (Some(Body { kind: BodyKind::Patch(_), .. }), _) => {
            quote!(#gate patch_call!(#name => #answer);)
        }
        (_, ResponseKind::Collection { record, .. }) => {
            let labels = api.has_custom_fields(*record).then(|| {
                let id = api.custom_field_id().map_or(Type::Integer, Type::Named);
                let id = self::ty(api, &id);
                quote!(#gate custom_field_labels!(#name => #answer, #id);)
            });
            quote!(#gate paged_call!(#name => #answer); #labels)
        }
        _ => quote!(#gate call!(#name => #answer);),
    }
}

/// The type of what comes back.
pub(super) fn answer(api: &Api, answer: &ResponseKind) -> TokenStream {
    match answer {
        ResponseKind::Value(ty) => self::ty(api, ty),
        ResponseKind::Collection { wrapper, .. } => {
            self::ty(api, &Type::Named(*wrapper))
        }
        ResponseKind::Created(Some(id)) => {
            let id = self::ty(api, &Type::Named(*id));
            quote!(Created<#id>)
        }
        ResponseKind::Created(None) => quote!(Created<i64>),
        ResponseKind::Done => quote!(Done),
        ResponseKind::Binary(_) => quote!(Bytes),
        ResponseKind::Untyped => quote!(RawBody),
    }
}

/// `#[cfg(feature = …)]` for an operation that must be asked for.
pub(super) fn gate(operation: &Operation) -> TokenStream {
    match operation.feature {
        Some(feature) => quote!(#[cfg(feature = #feature)]),
        None => TokenStream::new(),
    }
}

// ------------------------------------------------------------------ documentation

fn method_docs(api: &Api, resource: &Resource, operation: &Operation) -> Vec<String> {
    let doc = &operation.doc;
    let summary = match &doc.summary {
        Some(summary) => described(&sentence(summary)),
        None => vec![format!("Calls {}.", code(&operation.path))],
    };
    let text = doc.text.as_deref().map(described).unwrap_or_default();
    paragraphs(vec![
        warning(operation),
        summary,
        text,
        vec![format!(
            "{} · evidence {}",
            code(&format!("{} {}", operation.method.word(), operation.path)),
            evidence(operation.evidence)
        )],
        argument_docs(operation),
        edit_hint(operation),
        vec!["# Example".to_owned()],
        example::lines(api, resource, operation),
    ])
}

/// What stands first at a write that nobody has seen.
fn warning(operation: &Operation) -> Vec<String> {
    match (operation.feature, operation.evidence) {
        (Some(feature), Evidence::Unverified) => vec![format!(
            "**Nobody has seen this work.** It is compiled only with the feature `{feature}`."
        )],
        _ => Vec::new(),
    }
}

/// What the document says of the arguments, which have no documentation of their own.
fn argument_docs(operation: &Operation) -> Vec<String> {
    let parameters = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| argument_line(parameter.name.rust(), &parameter.doc));
    let body = operation.body.as_ref().filter(|_| operation.required_body().is_some());
    let body = body.map(|body| argument_line("body", &body.doc));
    parameters.chain(body).flatten().flatten().collect()
}

/// A line of a list, if there is anything to say.
fn argument_line(name: &str, doc: &Doc) -> Option<Vec<String>> {
    let deprecated = doc.deprecated.then(|| "Deprecated.".to_owned());
    let text = doc.text.as_deref().map(|text| sentence(&described(text).join(" ")));
    let parts = deprecated.into_iter().chain(text).chain(facts(doc));
    let words = parts.collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then(|| wrap(&format!("- `{name}`: {words}")))
}

fn edit_hint(operation: &Operation) -> Vec<String> {
    if operation.is_edit() {
        vec!["For custom fields, start from [`edit`](Self::edit).".to_owned()]
    } else {
        Vec::new()
    }
}

fn parameter_docs(api: &Api, parameter: &Parameter) -> Vec<String> {
    let what =
        described_or(&parameter.doc, || format!("{}.", words(api, &parameter.ty)));
    let place = if parameter.place == ParameterLocation::Header {
        "the headers"
    } else {
        "the query"
    };
    let several = match parameter.style {
        Style::Single => String::new(),
        Style::Repeated | Style::Comma => {
            format!(", with any number of values: `.{}([…])`", parameter.name.rust())
        }
    };
    let wire = wrap(&format!("{} in {place}{several}.", code(&parameter.name.wire)));
    paragraphs(vec![what, facts(&parameter.doc), wire])
}

/// A summary with a full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
