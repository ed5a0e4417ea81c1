//! The function that makes one call.

use proc_macro2::TokenStream;
use quote::quote;

use super::bodies::Bodies;
use super::{Call, many_lines};
use crate::emit::docs::{code, line};
use crate::emit::operation::gate;
use crate::ir::{
    Api, Body, BodyKind, ExampleValue, Form, Operation, Parameter, Part, PartContent,
    Patch, PatchField, Type, TypeId,
};
use crate::names::ident;

/// A function for the call, with its documentation.
pub(super) fn function(bodies: &mut Bodies<'_>, call: &Call<'_>) -> TokenStream {
    let Call { resource, operation, name } = call;
    let docs = line(&code(&format!("{} {}", operation.method.as_str(), operation.path)));
    let gate = gate(operation);
    let accessor = ident(&resource.name);
    let body = body(bodies, operation);
    let start = start(bodies, operation);
    let setters = setters(bodies, operation);
    let (deprecated, many) = (deprecated(operation), many_lines(setters.len()));
    quote! {
        #docs
        #gate
        #deprecated
        #many
        fn #name(client: &Client) -> Result<Exercised> {
            #body
            client.#accessor().#start #(.#setters)* .send().exercised()
        }
    }
}

/// The body, made before the call.
fn body(bodies: &mut Bodies<'_>, operation: &Operation) -> TokenStream {
    let Some(Body { kind, example, .. }) = &operation.body else {
        return TokenStream::new();
    };
    let body = match kind {
        BodyKind::Typed(ty) | BodyKind::Form(Form { ty, .. }) => {
            bodies.argument(ty, example)
        }
        BodyKind::Text | BodyKind::Raw => quote!("text"),
        BodyKind::Patch(_) | BodyKind::Multipart(_) => return TokenStream::new(),
    };
    quote!(let body = #body;)
}

/// The method that returns the request builder, with its arguments.
fn start(bodies: &mut Bodies<'_>, operation: &Operation) -> TokenStream {
    if let Some((record, _)) = custom_field(bodies.api(), operation) {
        let record = bodies.record(record);
        return quote!(edit(&#record));
    }
    let method = ident(&operation.name);
    let mut arguments: Vec<TokenStream> = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| bodies.argument(&parameter.ty, &parameter.example))
        .collect();
    arguments.extend(operation.required_parts().map(|part| part_value(bodies, part)));
    arguments.extend(operation.required_body().map(|_| quote!(body)));
    quote!(#method(#(#arguments),*))
}

/// The setters of the request builder.
fn setters(bodies: &mut Bodies<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut setters: Vec<TokenStream> = operation
        .optional_parameters()
        .map(|Parameter { name, ty, example, .. }| {
            let (name, value) = (ident(name), bodies.argument(ty, example));
            quote!(#name(#value))
        })
        .collect();
    setters.extend(operation.optional_body().map(|_| quote!(body(body))));
    let body = operation.body.as_ref().filter(|body| body.has_choice_of_type());
    let media_type = body.map(media_type);
    setters.extend(media_type.map(|media_type| quote!(content_type(#media_type))));
    match &operation.body {
        Some(Body { kind: BodyKind::Patch(patch), .. }) => {
            setters.extend(patched(bodies, patch));
            let field = custom_field(bodies.api(), operation);
            setters.extend(
                field.map(|(_, [label, value])| quote!(custom_field(#label, #value))),
            );
        }
        Some(Body { kind: BodyKind::Multipart(_), .. }) => {
            let parts: Vec<&Part> = operation.optional_parts().collect();
            setters.extend(parts.into_iter().map(|part| {
                let (name, value) = (ident(&part.name), part_value(bodies, part));
                quote!(#name(#value))
            }));
        }
        Some(Body {
            kind: BodyKind::Typed(_) | BodyKind::Form(_) | BodyKind::Text | BodyKind::Raw,
            ..
        })
        | None => {}
    }
    setters
}

/// The value of a part, or a list of values.
fn part_value(bodies: &mut Bodies<'_>, part: &Part) -> TokenStream {
    let one = match &part.content {
        PartContent::File => quote!("content"),
        PartContent::Value(ty) => bodies.argument(ty, &part.value_example()),
    };
    if part.many { quote!([#one]) } else { one }
}

/// A media type in the range that the document gives.
fn media_type(body: &Body) -> String {
    let Some((kind, _)) = body.content_type.split_once("/*") else {
        return body.content_type.clone();
    };
    match kind {
        "*" => "application/octet-stream".to_owned(),
        "text" => "text/plain".to_owned(),
        kind => format!("{kind}/example"),
    }
}

/// All setters of the patch; for a patch without setters, `replace` with any path.
fn patched(bodies: &mut Bodies<'_>, patch: &Patch) -> Vec<TokenStream> {
    if patch.fields.is_empty() {
        return vec![quote!(replace("/name", "text"))];
    }
    let setter = |PatchField { name, ty, example, .. }: &PatchField| {
        let (name, value) = (ident(name), bodies.argument(ty, example));
        quote!(#name(#value))
    };
    patch.fields.iter().map(setter).collect()
}

/// The record that a patch can start from, and the label and value of its custom field. Such a
/// call takes the key from the record, so its example has to equal that of the path parameter.
fn custom_field<'a>(
    api: &'a Api,
    operation: &Operation,
) -> Option<(TypeId, [&'a str; 2])> {
    let Some(Body { kind: BodyKind::Patch(patch), .. }) = &operation.body else {
        return None;
    };
    let (id, key) = (patch.record?, patch.key.as_ref()?);
    let names = api.conventions.custom_fields.as_ref()?;
    let field = |id: TypeId, wire: &str| api.record(id)?.field(wire);
    let place = operation.path_parameters().next()?;
    if field(id, &key.wire)?.example != place.example {
        return None;
    }
    let fields = field(id, &names.property)?;
    let (Type::List(item), ExampleValue::List(items)) =
        (api.resolve(&fields.ty), &fields.example)
    else {
        return None;
    };
    let (Type::Named(item), [ExampleValue::Record]) =
        (api.resolve(item), items.as_slice())
    else {
        return None;
    };
    let text = |wire: &str| {
        let ExampleValue::Text(text) = &field(*item, wire)?.example else { return None };
        Some(text.as_str())
    };
    Some((id, [text(&names.label)?, text(&names.value)?]))
}

/// Allows the use of deprecated parts.
fn deprecated(operation: &Operation) -> TokenStream {
    let mut docs = vec![&operation.doc];
    docs.extend(operation.optional_parameters().map(|parameter| &parameter.doc));
    if let Some(Body { kind: BodyKind::Patch(patch), .. }) = &operation.body {
        docs.extend(patch.fields.iter().map(|field| &field.doc));
    }
    docs.extend(operation.optional_parts().map(|part| &part.doc));
    if docs.iter().any(|doc| doc.deprecated) {
        quote!(#[expect(deprecated, reason = "every parameter is set")])
    } else {
        TokenStream::new()
    }
}
