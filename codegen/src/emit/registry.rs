//! `registry.rs`: every operation as data.

use std::collections::BTreeMap;
use std::fmt::Debug;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::{code, file_docs, line, weaker};
use super::operation::{gate, number};
use super::value::optional;
use super::{File, bounds};
use crate::ir::{
    Api, Body, BodyKind, Bounds, CursorPlace, Form, Multipart, NextPage, Operation,
    Page, Parameter, ParameterLocation, ParameterType, Resource, ResponseKind, Shape,
    Style, Type,
};
use crate::names::{self, PrivateNames, given, ident};

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head = file_docs(&[
        "Every operation as data.",
        "Operations behind a feature are listed only if it is enabled.",
    ]);
    let list = list(api);
    let shared = SharedParameters::new(api);
    let rows = api.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.map(|operation| row(api, &shared, resource, operation))
    });
    let constants = shared.constants();
    let body = quote!(#list #(#rows)* #(#constants)*);
    let [cursor, next, page] =
        page_types(api).map(|name| name.map(|name| quote!(#name,)));
    let tokens = quote! {
        #head

        pub use revio_runtime::registry::{
            Body, Bound, #cursor Evidence, HttpMethod, #next Operation, #page Parameter, ParameterLocation, ParameterType, ResponseKind, RetrySafety, Style,
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
        #[doc = " All operations, in the order of the API description."]
        pub static OPERATIONS: &[&Operation] = &[#(#rows),*];
    }
}

/// The types of pages, if a list has any.
fn page_types(api: &Api) -> [Option<Ident>; 3] {
    let pages: Vec<&Page> = api.operations().filter_map(|it| it.page.as_ref()).collect();
    let has_cursor = pages.iter().any(|page| page.next != NextPage::Link);
    let when = |is: bool, name: &str| is.then(|| given(name));
    [
        when(has_cursor, "CursorPlace"),
        when(!pages.is_empty(), "NextPage"),
        when(!pages.is_empty(), "PageResponse"),
    ]
}

/// The entry of one operation.
fn row(
    api: &Api,
    shared: &SharedParameters,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let constant = ident(&operation.constant);
    let docs = line(&code(&format!("{} {}", operation.method.as_str(), operation.path)));
    let gate = gate(operation);
    let (id, resource, name) =
        (&operation.id, &resource.name.wire, &operation.name.wire);
    let (method, path) = (variant(operation.method), &operation.path);
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|it| shared.name_or(parameter(api, operation, it)));
    let body = optional(operation.body.as_ref().map(|item| body(api, item)));
    let kind = response(api, &operation.response);
    let kind = match &operation.page {
        Some(it) => page(api, it, &kind),
        None => kind,
    };
    let response = with_errors(api, operation, accepting(operation, kind));
    let evidence = variant(operation.evidence);
    let retry = variant(&operation.retry);
    let feature = optional(operation.feature.map(|feature| quote!(#feature)));
    quote! {
        #docs
        #gate
        pub static #constant: Operation = Operation {
            id: #id,
            resource: #resource,
            name: #name,
            method: HttpMethod::#method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: #body,
            response: #response,
            evidence: Evidence::#evidence,
            retry: RetrySafety::#retry,
            feature: #feature,
        };
    }
}

/// The parameters that several operations have, each of which is a constant. The compiler evaluates it
/// once.
struct SharedParameters {
    constants: BTreeMap<String, (Ident, TokenStream)>,
}

impl SharedParameters {
    fn new(api: &Api) -> Self {
        let mut names = PrivateNames::new();
        let mut uses: BTreeMap<String, (usize, &Parameter, TokenStream)> =
            BTreeMap::new();
        for operation in api.operations() {
            names.name(operation.constant.rust());
            // A constant that only operations behind a feature use would be dead without it.
            let always = usize::from(operation.feature.is_none());
            for item in &operation.parameters {
                let value = parameter(api, operation, item);
                let text = value.to_string();
                let (count, ..) = uses.entry(text).or_insert((0, item, value));
                *count += always;
            }
        }
        let shared = uses.into_iter().filter(|(_, (count, ..))| *count > 1);
        let constants = shared.map(|(text, (_, item, value))| {
            (text, (names.name(&names::constant(&item.name.wire)), value))
        });
        Self { constants: constants.collect() }
    }

    /// The name of the constant with a parameter, if there is one.
    fn name_or(&self, parameter: TokenStream) -> TokenStream {
        match self.constants.get(&parameter.to_string()) {
            Some((name, _)) => quote!(#name),
            None => parameter,
        }
    }

    fn constants(&self) -> impl Iterator<Item = TokenStream> {
        let mut constants: Vec<_> = self.constants.values().collect();
        constants.sort_by_key(|(name, _)| name.to_string());
        constants
            .into_iter()
            .map(|(name, value)| quote!(const #name: Parameter = #value;))
    }
}

/// The variant of the registry, whose enums have the names of the IR's.
fn variant(value: impl Debug) -> Ident {
    given(&format!("{value:?}"))
}

fn parameter(api: &Api, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name.wire;
    let ty = variant(parameter.wire_type);
    let location = given(match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    });
    let required = (parameter.location != ParameterLocation::Path && parameter.required)
        .then(|| quote!(.required()));
    let style = style(api, parameter);
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty()));
    // The bounds of JSON are those of its value, not of its text.
    let bounds = bounds::list(&parameter.doc.bounds)
        .filter(|_| parameter.style != Style::Json)
        .map(|list| quote!(.bounds(&#list)));
    let evidence = weaker(&parameter.doc, Some(operation.evidence)).map(|level| {
        let level = variant(level);
        quote!(.evidence(Evidence::#level))
    });
    quote! {
        Parameter::#location(#name, ParameterType::#ty)
            #required #style #reserved #empty #bounds #evidence
    }
}

/// The style, as far as its location does not imply it.
fn style(api: &Api, parameter: &Parameter) -> TokenStream {
    let is_list = api.is_list(&parameter.ty);
    let is_object =
        matches!(parameter.wire_type, ParameterType::Object | ParameterType::Any);
    let is_default = match parameter.style {
        Style::Simple | Style::Form => true,
        Style::Label
        | Style::Matrix
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject
        | Style::Json => false,
    };
    let name = variant(parameter.style);
    let style = (!is_default).then(|| quote!(.style(Style::#name)));
    let explode = parameter.explode;
    let parts = if is_list {
        let several = given(if explode { "repeated" } else { "comma" });
        Some(quote!(.#several()))
    } else if is_object && has_pairs(parameter) && explode != is_exploded(parameter) {
        Some(quote!(.explode(#explode)))
    } else {
        None
    };
    quote!(#style #parts)
}

/// Whether the style writes the properties of an object as names and values, which can be exploded.
fn has_pairs(parameter: &Parameter) -> bool {
    match parameter.style {
        Style::Simple
        | Style::Label
        | Style::Matrix
        | Style::Form
        | Style::SpaceDelimited
        | Style::PipeDelimited => true,
        Style::DeepObject | Style::Json => false,
    }
}

/// Whether the constructor of the runtime explodes a parameter at this location.
fn is_exploded(parameter: &Parameter) -> bool {
    match parameter.location {
        ParameterLocation::Query | ParameterLocation::Cookie => true,
        ParameterLocation::Path | ParameterLocation::Header => false,
    }
}

fn body(api: &Api, body: &Body) -> TokenStream {
    let content_type = &body.content_type;
    let (schema, required, fields) = match &body.kind {
        BodyKind::Patch(_) => ("JsonPatch".to_owned(), Vec::new(), Vec::new()),
        BodyKind::Typed(ty) | BodyKind::Form(Form { ty, .. }) => body_schema(api, ty),
        BodyKind::Multipart(multipart) => multipart_schema(multipart),
        BodyKind::Text | BodyKind::Raw => (String::new(), Vec::new(), Vec::new()),
    };
    let bounds = body_bounds(api, body);
    quote! {
        Body {
            content_type: #content_type,
            schema: #schema,
            required: &[#(#required),*],
            fields: &[#(#fields),*],
            bounds: &[#(#bounds),*],
        }
    }
}

/// The bounds of the fields of a patch, and of a body that is not a record.
fn body_bounds(api: &Api, body: &Body) -> Vec<TokenStream> {
    let row = |name: &str, ty: &Type, bounds: &Bounds| {
        bounds::of_value(api, ty, bounds).map(|list| quote!((#name, &#list)))
    };
    match &body.kind {
        BodyKind::Patch(patch) => {
            let fields = patch.fields.iter();
            let rows =
                fields.filter_map(|it| row(&it.name.wire, &it.ty, &it.doc.bounds));
            rows.collect()
        }
        BodyKind::Typed(ty) => row("", ty, &body.doc.bounds).into_iter().collect(),
        BodyKind::Form(_) | BodyKind::Multipart(_) | BodyKind::Text | BodyKind::Raw => {
            Vec::new()
        }
    }
}

/// The parts, as the fields of a body without a schema.
fn multipart_schema(multipart: &Multipart) -> (String, Vec<String>, Vec<String>) {
    let parts = multipart.parts.iter();
    let required = parts.clone().filter(|part| part.required);
    let required = required.map(|part| part.name.wire.clone()).collect();
    (String::new(), required, parts.map(|part| part.name.wire.clone()).collect())
}

/// The schema of a body, its required properties, and all its properties.
fn body_schema(api: &Api, ty: &Type) -> (String, Vec<String>, Vec<String>) {
    let Type::Named(id) = api.resolve(ty) else {
        return (schema_name(api, ty), Vec::new(), Vec::new());
    };
    let Some(definition) = api.definition(*id) else {
        return (String::new(), Vec::new(), Vec::new());
    };
    let Shape::Record(record) = &definition.shape else {
        return (definition.name.wire.clone(), Vec::new(), Vec::new());
    };
    let required = record.required().map(|field| field.name.wire.clone()).collect();
    let fields = record.fields.iter().map(|field| field.name.wire.clone()).collect();
    (definition.name.wire.clone(), required, fields)
}

/// A response that is a page.
fn page(api: &Api, page: &Page, content: &TokenStream) -> TokenStream {
    let records = page.records.as_deref().unwrap_or_default();
    let record = schema_name(api, &page.record);
    let page_size = optional(page.page_size.as_ref().map(|name| quote!(#name)));
    let next = match &page.next {
        NextPage::Link => quote!(NextPage::Link),
        NextPage::Cursor { parameter, from } => {
            let from = match from {
                CursorPlace::Body(pointer) => quote!(CursorPlace::Body(#pointer)),
                CursorPlace::Header(name) => quote!(CursorPlace::Header(#name)),
            };
            quote!(NextPage::Cursor { parameter: #parameter, from: #from })
        }
    };
    quote! {
        ResponseKind::Page(PageResponse {
            content: &#content,
            records: #records,
            record: #record,
            page_size: #page_size,
            next: #next,
        })
    }
}

/// A response, and the media types to ask for if they do not follow from it.
fn accepting(operation: &Operation, response: TokenStream) -> TokenStream {
    match &operation.accept {
        Some(accept) => quote!(ResponseKind::Accepting(#accept, &#response)),
        None => response,
    }
}

/// A response, and the schemas of errors. A document that says where errors have their message does
/// so because they differ from their schemas.
fn with_errors(api: &Api, operation: &Operation, response: TokenStream) -> TokenStream {
    let errors = operation.errors.iter();
    let errors = errors.map(|error| (error.status, schema_name(api, &error.ty)));
    let errors: Vec<TokenStream> = errors
        .filter(|(_, schema)| !schema.is_empty())
        .map(|(status, schema)| {
            let status = Literal::u16_unsuffixed(status.error_number());
            quote!((#status, #schema))
        })
        .collect();
    if errors.is_empty() || !api.conventions.errors.message.is_empty() {
        return response;
    }
    quote!(ResponseKind::WithErrors(&[#(#errors),*], &#response))
}

fn response(api: &Api, response: &ResponseKind) -> TokenStream {
    match response {
        ResponseKind::Value(ty) => {
            let schema = schema_name(api, ty);
            let record =
                matches!(api.resolve(ty), Type::Named(id) if api.record(*id).is_some());
            if record {
                quote!(ResponseKind::Record(#schema))
            } else {
                quote!(ResponseKind::Json(#schema))
            }
        }
        ResponseKind::Collection { record, .. } => {
            let schema = schema_name(api, &Type::Named(*record));
            quote!(ResponseKind::Collection(#schema))
        }
        ResponseKind::Created(_) => quote!(ResponseKind::Created),
        ResponseKind::Done => quote!(ResponseKind::Done),
        ResponseKind::Text(media_type) => quote!(ResponseKind::Text(#media_type)),
        ResponseKind::Binary(media_type) => quote!(ResponseKind::Binary(#media_type)),
        ResponseKind::RawBody => quote!(ResponseKind::Binary("*/*")),
        ResponseKind::Redirect => quote!(ResponseKind::Redirect),
        ResponseKind::ByStatus(by_status) => {
            let cases = by_status.responses.iter().map(|it| {
                let (status, kind) = (number(it.status), self::response(api, &it.kind));
                quote!((#status, #kind))
            });
            quote!(ResponseKind::ByStatus { responses: &[#(#cases),*] })
        }
    }
}

/// The name of a schema; empty if it has none.
fn schema_name(api: &Api, ty: &Type) -> String {
    if let Type::Nullable(inner) = api.resolve(ty) {
        return schema_name(api, inner);
    }
    // An alias of an unnamed type has a separate name.
    let id = api.resolved_id(ty).or(ty.named());
    let definition = id.and_then(|id| api.definition(id));
    definition.map(|it| it.name.wire.clone()).unwrap_or_default()
}
