//! `registry.rs`: every operation as data.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::File;
use super::docs::{code, inner, line, paragraphs};
use super::operation::gate;
use super::value::{number, optional};
use crate::ir::{
    Api, Body, BodyKind, Evidence, Method, Operation, Parameter, ParameterLocation,
    ParameterType, Resource, ResponseKind, RetrySafety, Shape, Style, Type,
};
use crate::names::{given, ident};

/// The registry.
pub(super) fn file(api: &Api) -> File {
    let head = inner(&paragraphs(vec![
        vec!["Every operation as data: what the calls are made from.".to_owned()],
        vec!["Operations that need a feature are here only with it.".to_owned()],
    ]));
    let list = list(api);
    let rows = api.resources.iter().flat_map(|resource| {
        resource.operations.iter().map(move |operation| row(api, resource, operation))
    });
    let body = quote!(#list #(#rows)*);
    let tokens = quote! {
        #head

        pub use revio_runtime::registry::{
            ResponseKind, Body, Evidence, Operation, Parameter, ParameterType, ParameterLocation, RetrySafety, Style, HttpMethod,
        };

        #body
    };
    File { path: "registry.rs".to_owned(), tokens }
}

fn list(api: &Api) -> TokenStream {
    let rows = api.operations().map(|operation| {
        let (gate, name) = (gate(operation), ident(&operation.constant));
        quote!(#gate &#name)
    });
    quote! {
        #[doc = " All operations, in the order of the spec."]
        pub static OPERATIONS: &[&Operation] = &[#(#rows),*];
    }
}

/// The entry of one operation.
pub(crate) fn row(api: &Api, resource: &Resource, operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let docs = line(&code(&format!("{} {}", operation.method.word(), operation.path)));
    let gate = gate(operation);
    let (id, family, name) = (&operation.id, &resource.name.wire, &operation.name.wire);
    let (method, path) = (verb(operation.method), &operation.path);
    let parameters = operation.parameters.iter().map(parameter);
    let body = optional(operation.body.as_ref().map(|item| body(api, item)));
    let answer = answer(api, &operation.answer);
    let evidence = evidence(operation.evidence);
    let retry = match operation.retry {
        RetrySafety::Safe => quote!(RetrySafety::Safe),
        RetrySafety::Unsafe => quote!(RetrySafety::Unsafe),
    };
    let feature = optional(operation.feature.map(|feature| quote!(#feature)));
    quote! {
        #docs
        #gate
        pub static #constant: Operation = Operation {
            id: #id,
            resource: #family,
            name: #name,
            method: HttpMethod::#method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: #body,
            response: #answer,
            evidence: Evidence::#evidence,
            retry: #retry,
            feature: #feature,
        };
    }
}

fn verb(method: Method) -> Ident {
    given(match method {
        Method::Get => "Get",
        Method::Head => "Head",
        Method::Post => "Post",
        Method::Put => "Put",
        Method::Patch => "Patch",
        Method::Delete => "Delete",
        Method::Options => "Options",
    })
}

fn evidence(level: Evidence) -> Ident {
    given(match level {
        Evidence::Official => "Official",
        Evidence::Observed => "Observed",
        Evidence::Inferred => "Inferred",
        Evidence::Unverified => "Unverified",
    })
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name.wire;
    let kind = given(match parameter.kind {
        ParameterType::Text => "Text",
        ParameterType::Integer => "Integer",
        ParameterType::Number => "Number",
        ParameterType::Boolean => "Boolean",
        ParameterType::DateTime => "DateTime",
        ParameterType::Date => "Date",
    });
    let place = given(match parameter.place {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    });
    let required = (parameter.place != ParameterLocation::Path && parameter.required)
        .then(|| quote!(.required()));
    let style = match parameter.style {
        Style::Single => None,
        Style::Repeated => Some(quote!(.repeated())),
        Style::Comma => Some(quote!(.comma())),
    };
    let minimum = parameter.least.map(number).map(|low| quote!(.minimum(#low)));
    let maximum = parameter.most.map(number).map(|high| quote!(.maximum(#high)));
    quote!(Parameter::#place(#name, ParameterType::#kind) #required #style #minimum #maximum)
}

fn body(api: &Api, body: &Body) -> TokenStream {
    let content_type = &body.content_type;
    let (schema, required, members) = match &body.kind {
        BodyKind::Patch(_) => ("JsonPatch".to_owned(), Vec::new(), Vec::new()),
        BodyKind::Typed(ty) => described(api, ty),
    };
    quote! {
        Body {
            content_type: #content_type,
            schema: #schema,
            required: &[#(#required),*],
            fields: &[#(#members),*],
        }
    }
}

/// The schema of a body, its required members, and all that the document names.
fn described(api: &Api, ty: &Type) -> (String, Vec<String>, Vec<String>) {
    let Type::Named(id) = api.plain(ty) else {
        return (wire(api, ty), Vec::new(), Vec::new());
    };
    let Some(definition) = api.definition(*id) else {
        return (String::new(), Vec::new(), Vec::new());
    };
    let Shape::Record(record) = &definition.shape else {
        return (definition.name.wire.clone(), Vec::new(), Vec::new());
    };
    let required = record.required().map(|field| field.name.wire.clone()).collect();
    let members = record.fields.iter().map(|field| field.name.wire.clone()).collect();
    (definition.name.wire.clone(), required, members)
}

fn answer(api: &Api, answer: &ResponseKind) -> TokenStream {
    match answer {
        ResponseKind::Value(ty) => {
            let wire = wire(api, ty);
            let record =
                matches!(api.plain(ty), Type::Named(id) if api.record(*id).is_some());
            if record {
                quote!(ResponseKind::Record(#wire))
            } else {
                quote!(ResponseKind::Json(#wire))
            }
        }
        ResponseKind::Collection { record, .. } => {
            let wire = wire(api, &Type::Named(*record));
            quote!(ResponseKind::Collection(#wire))
        }
        ResponseKind::Created(_) => quote!(ResponseKind::Created),
        ResponseKind::Done => quote!(ResponseKind::Done),
        ResponseKind::Binary(media_type) => quote!(ResponseKind::Binary(#media_type)),
        ResponseKind::Untyped => quote!(ResponseKind::Binary("*/*")),
    }
}

/// The name of a schema, empty where it has none.
fn wire(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(id) => {
            api.definition(*id).map(|item| item.name.wire.clone()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
