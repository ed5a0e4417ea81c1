//! Operations: the method that starts a request, and the request builder.

mod body;
mod by_status;
mod docs;
pub(super) mod lookup;
mod multipart;
pub(super) mod patch;
mod setters;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) use self::by_status::number;
pub(super) use self::setters::{SharedSetters, parameter_setters};
use super::docs::{alias, attributes, deprecated, line, wrap};
use super::record::many_arguments;
use super::value::{parameter_argument, pass_argument, ty, type_parameters};
use crate::ir::{
    Api, Operation, Parameter, ParameterLocation, Resource, ResponseKind, Type,
};
use crate::names::{given, ident, tag_name};

/// The method of the resource that returns the request builder.
pub(super) fn method(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let name = ident(&operation.name);
    let builder = ident(&operation.builder);
    let constant = ident(&operation.constant);
    let docs = attributes(&docs::method(api, resource, operation));
    let aliases = aliases(operation);
    let deprecated = deprecated(&operation.doc);
    let gate = gate(operation);
    let (types, arguments) = arguments(api, operation);
    let call = filled(api, operation, &constant);
    let reason = "one for each required parameter";
    let many = many_arguments(arguments.len() + 1, reason);
    quote! {
        #docs
        #aliases
        #gate
        #deprecated
        #many
        pub fn #name #types(&self #(, #arguments)*) -> #builder {
            #call
        }
    }
}

/// The operation id and the endpoint, so that the search of rustdoc finds the method.
fn aliases(operation: &Operation) -> TokenStream {
    let name = operation.name.rust();
    let endpoint = format!("{} {}", operation.method.as_str(), operation.path);
    let aliases = [alias(name, &operation.id), alias(name, &endpoint)];
    let aliases = aliases.iter().flatten();
    quote!(#(#aliases)*)
}

/// Path parameters, other required parameters, and a required body, after the type parameters that
/// they need.
fn arguments(api: &Api, operation: &Operation) -> (TokenStream, Vec<TokenStream>) {
    let mut types = Vec::new();
    let mut arguments: Vec<TokenStream> = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| {
            let name = ident(&parameter.name);
            let ty = parameter_argument(api, &parameter.ty, &mut types);
            quote!(#name: #ty)
        })
        .collect();
    arguments
        .extend(operation.required_parts().map(|part| multipart::argument(api, part)));
    if let Some(body) = operation.required_body() {
        let ty = body::argument(api, body);
        arguments.push(quote!(body: #ty));
    }
    (type_parameters(&types), arguments)
}

/// The body of the method: the call with all arguments.
fn filled(api: &Api, operation: &Operation, constant: &Ident) -> TokenStream {
    let mut steps: Vec<TokenStream> = Vec::new();
    for parameter in operation.path_parameters().chain(operation.required_others()) {
        steps.push(passed(api, parameter));
    }
    for part in operation.required_parts() {
        let (collected, passed) = multipart::pass(api, part, &ident(&part.name));
        steps.push(quote!(#collected let call = call.#passed;));
    }
    if let Some(body) = operation.required_body() {
        let (collected, body) = body::pass(api, body);
        steps.push(quote!(#collected let call = call.#body;));
    }
    let call = quote!(self.handle.call(&registry::#constant));
    if steps.is_empty() {
        return finished(operation, &call);
    }
    let request = finished(operation, &quote!(call));
    quote! {
        let call = #call;
        #(#steps)*
        #request
    }
}

/// A call with all arguments as a request.
fn finished(operation: &Operation, call: &TokenStream) -> TokenStream {
    if let Some(request) = generic_request(operation) {
        return quote!(#request::from_call(#call));
    }
    if has_own_type(operation) {
        let builder = ident(&operation.builder);
        return quote!(#builder(#call));
    }
    quote!(#call.into_request())
}

/// Passes an argument of the method to the call.
fn passed(api: &Api, parameter: &Parameter) -> TokenStream {
    let (name, argument) = (&parameter.name, ident(&parameter.name));
    let method = setter_of(parameter);
    let set = |call: &TokenStream| quote!(let call = call.#call;);
    pass_argument(api, method, (&name.wire, &parameter.ty), &argument, set)
}

/// The method of the runtime that sets a parameter.
fn setter_of(parameter: &Parameter) -> &'static str {
    match parameter.location {
        ParameterLocation::Path => "path_param",
        ParameterLocation::Query => "param",
        ParameterLocation::Header => "header_param",
        ParameterLocation::Cookie => "cookie_param",
    }
}

/// Whether requests of an operation have methods that others lack. Without any, they share a
/// type of the runtime, which costs nothing to compile.
fn has_own_type(operation: &Operation) -> bool {
    let has_setters = operation.optional_parameters().next().is_some();
    let has_body_setters = operation
        .body
        .as_ref()
        .is_some_and(|body| !body.is_argument() || body.has_choice_of_type());
    has_setters || has_body_setters || operation.is_list() || operation.page.is_some()
}

/// The generic type of the request, if there is one for its kind.
pub(super) fn generic_request(operation: &Operation) -> Option<Ident> {
    if operation.is_list() {
        Some(given("ListRequest"))
    } else {
        operation.is_patch().then(|| given("PatchRequest"))
    }
}

/// The request builder, its setters, and the macro that implements sending.
pub(super) fn builder(
    api: &Api,
    shared: &SharedSetters,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let gate = gate(operation);
    let method = format!("{}::{}", resource.client.rust(), operation.name.rust());
    let by_status = if let ResponseKind::ByStatus(all) = &operation.response
        && !all.is_shared
    {
        by_status::emit(api, all, &method, &gate)
    } else {
        TokenStream::new()
    };
    let declaration = declaration(api, operation, &method);
    let setters = setters::all(api, shared, operation);
    let sending = sending(api, operation);
    quote! {
        #declaration

        #setters

        #sending

        #by_status
    }
}

/// The type of the request builder: an alias if a generic type has its methods, otherwise a struct.
fn declaration(api: &Api, operation: &Operation, method: &str) -> TokenStream {
    let (name, gate) = (ident(&operation.builder), gate(operation));
    let about = format!("Request builder of [`{method}`].");
    let alias = |methods: &str, ty: TokenStream| {
        let about = attributes(&wrap(&format!("{about} {methods}")));
        quote!(#about #gate pub type #name = #ty;)
    };
    if !has_own_type(operation) {
        let response = response(api, &operation.response);
        return alias(
            "Its methods are those of [`Request`](crate::Request).",
            quote!(revio_runtime::Request<#response>),
        );
    }
    if let Some(request) = generic_request(operation) {
        let value = match operation.listed() {
            Some(record) => ty(api, &Type::Named(record)),
            None => response(api, &operation.response),
        };
        let tag = tag_name(&operation.builder);
        return alias(
            &format!("Its other methods are those of [`{request}`]."),
            quote!(#request<#value, tag::#tag>),
        );
    }
    let about = line(&about);
    quote! {
        #about
        #gate
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #name(Call);
    }
}

/// The builder with a further setting of its call.
fn set(operation: &Operation, call: &TokenStream) -> TokenStream {
    if generic_request(operation).is_some() {
        return quote!(Self::from_call(self.0.#call));
    }
    quote!(Self(self.0.#call))
}

/// The macros that implement sending, paging and patching for the builder.
fn sending(api: &Api, operation: &Operation) -> TokenStream {
    if !has_own_type(operation) {
        return TokenStream::new();
    }
    let (name, gate) = (ident(&operation.builder), gate(operation));
    let response = response(api, &operation.response);
    if let Some(record) = operation.listed() {
        if !api.has_custom_fields(record) {
            return TokenStream::new();
        }
        let id = api.custom_field_id().map_or(Type::Integer, Type::Named);
        let id = ty(api, &id);
        return quote!(#gate custom_field_labels!(#name => #response, #id););
    }
    if operation.is_patch() {
        TokenStream::new()
    } else if operation.page.is_some() {
        quote!(#gate followed_call!(#name => #response);)
    } else {
        quote!(#gate call!(#name => #response);)
    }
}

/// The type of the response.
pub(super) fn response(api: &Api, response: &ResponseKind) -> TokenStream {
    match response {
        ResponseKind::Value(ty) => self::ty(api, ty),
        ResponseKind::Collection { wrapper, .. } => {
            self::ty(api, &Type::Named(*wrapper))
        }
        ResponseKind::Created(Some(id)) => {
            let id = self::ty(api, &Type::Named(*id));
            quote!(Created<#id>)
        }
        ResponseKind::Created(None) => quote!(Created<i64>),
        ResponseKind::Done | ResponseKind::Redirect => quote!(Done),
        ResponseKind::Text(_) => quote!(String),
        ResponseKind::Binary(_) => quote!(Bytes),
        ResponseKind::RawBody => quote!(RawBody),
        ResponseKind::ByStatus(by_status) => {
            let name = given(&by_status.rust);
            quote!(#name)
        }
    }
}

/// `#[cfg(feature = …)]` for an operation behind a feature.
pub(super) fn gate(operation: &Operation) -> TokenStream {
    match operation.feature {
        Some(feature) => quote!(#[cfg(feature = #feature)]),
        None => TokenStream::new(),
    }
}
