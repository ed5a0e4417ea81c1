//! The documentation of methods and setters.

use super::multipart;
use crate::emit::docs::{
    alternatives, code, described, description, evidence, facts, first_sentence,
    guide_link, limits, paragraphs, sentence, third_person, wrap,
};
use crate::emit::value::takes_one_or_many;
use crate::emit::{error, example, headers};
use crate::ir::{
    Api, BodyKind, Doc, Evidence, Operation, Parameter, ParameterLocation, Resource,
    allows_anonymous,
};

/// The documentation of the method that returns the request builder.
pub(super) fn method(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> Vec<String> {
    let doc = &operation.doc;
    let summary = match &doc.summary {
        Some(summary) => described(&third_person(summary)),
        None => vec![format!("Calls {}.", code(&operation.path))],
    };
    paragraphs(vec![
        summary,
        warning(api, operation),
        doc.text.as_deref().map(described).unwrap_or_default(),
        vec![endpoint(api, operation)],
        arguments(api, operation),
        credentials(api, operation),
        server(api, operation),
        media_type(operation),
        headers::of_operation(api, operation),
        error::of_operation(api, operation),
        edit_hint(operation),
        vec!["# Example".to_owned()],
        example::lines(api, resource, operation),
    ])
}

/// Method and path, and the evidence where the document states it.
fn endpoint(api: &Api, operation: &Operation) -> String {
    let endpoint = code(&format!("{} {}", operation.method.as_str(), operation.path));
    if api.states_evidence {
        format!("{endpoint} · evidence: {}", evidence(api, operation.evidence))
    } else {
        endpoint
    }
}

/// The warning of an unverified write.
fn warning(api: &Api, operation: &Operation) -> Vec<String> {
    match (operation.feature, operation.evidence) {
        (Some(feature), Evidence::Unverified) => wrap(&format!(
            "**{}: method and path are a guess.** Requires the feature `{feature}`.",
            guide_link(api, "evidence", "Unverified")
        )),
        _ => Vec::new(),
    }
}

/// A list of the arguments that the document describes.
fn arguments(api: &Api, operation: &Operation) -> Vec<String> {
    let parameters = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| (parameter.name.rust(), &parameter.doc, None));
    let parts = operation.required_parts();
    let parts = parts.map(|it| (it.name.rust(), &it.doc, multipart::media_types(it)));
    let body = operation.required_body().map(|body| ("body", &body.doc, None));
    let all = parameters.chain(parts).chain(body);
    all.flat_map(|(name, doc, more)| argument(api, operation, (name, doc), more))
        .collect()
}

fn argument(
    api: &Api,
    operation: &Operation,
    (name, doc): (&str, &Doc),
    more: Option<String>,
) -> Vec<String> {
    let deprecated = doc.deprecated.then(|| "Deprecated.".to_owned());
    let text = doc.text.as_deref().map(|text| sentence(&described(text).join(" ")));
    let facts = facts(api, doc, Some(operation.evidence));
    let parts = deprecated.into_iter().chain(text).chain(facts).chain(more);
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        return Vec::new();
    }
    wrap(&format!("- `{name}`: {}", parts.join(" ")))
}

/// The credentials that the operation needs, if it is an exception.
fn credentials(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(requirement) = &operation.security else { return Vec::new() };
    let alternatives = alternatives(api, requirement);
    match (alternatives.is_empty(), allows_anonymous(requirement)) {
        (true, _) => wrap("Sends no credentials."),
        (false, true) => wrap(&format!("Credentials, sent if set: {alternatives}.")),
        (false, false) => {
            let other = if api.security.required.is_empty() { "" } else { "other " };
            wrap(&format!("Needs {other}credentials: {alternatives}."))
        }
    }
}

/// The server, if the operation has another one than the rest.
fn server(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(server) = &operation.server else { return Vec::new() };
    let url = code(&api.conventions.servers.template(server));
    let requirement = operation.security.as_ref().unwrap_or(&api.security.required);
    let has_credentials = requirement.iter().any(|schemes| !schemes.is_empty());
    let with = if has_credentials { " with its credentials" } else { "" };
    wrap(&format!("Sent to {url}{with}, unless the client has a `base_url`."))
}

/// The media type of a body that is not JSON.
fn media_type(operation: &Operation) -> Vec<String> {
    let Some(body) = &operation.body else { return Vec::new() };
    match &body.kind {
        BodyKind::Typed(_) | BodyKind::Patch(_) => Vec::new(),
        BodyKind::Form(_) | BodyKind::Multipart(_) | BodyKind::Text | BodyKind::Raw => {
            wrap(&format!("The body is {}.", code(&body.content_type)))
        }
    }
}

fn edit_hint(operation: &Operation) -> Vec<String> {
    if operation.is_edit() {
        vec!["To set custom fields, start from [`edit`](Self::edit).".to_owned()]
    } else {
        Vec::new()
    }
}

/// The documentation of a setter.
pub(super) fn parameter(
    api: &Api,
    operation: &Operation,
    parameter: &Parameter,
) -> Vec<String> {
    let what = description(&parameter.doc);
    if let Some(guide) = explained_by(api, parameter).filter(|_| !what.is_empty()) {
        let mut parts = vec![first_sentence(&what)];
        parts.extend(limits(&parameter.doc));
        parts.push(guide);
        return wrap(&parts.join(" "));
    }
    let place = match parameter.location {
        ParameterLocation::Path => "path parameter",
        ParameterLocation::Query => "query parameter",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    let several = if takes_one_or_many(api, &parameter.ty) {
        let name = parameter.name.rust();
        format!(", which takes one or more values: `.{name}(…)` or `.{name}([…, …])`")
    } else {
        String::new()
    };
    let content = parameter.media_type.as_deref().map(code);
    let content = content.map_or(String::new(), |it| format!(" as {it}"));
    let wire = format!("the {place} {}{content}{several}.", code(&parameter.name.wire));
    let facts = facts(api, &parameter.doc, Some(operation.evidence));
    if what.is_empty() {
        return paragraphs(vec![wrap(&format!("Sets {wire}")), facts]);
    }
    paragraphs(vec![what, facts, wrap(&format!("Sets {wire}"))])
}

/// A link to the guide that explains a parameter which most lists have.
fn explained_by(api: &Api, parameter: &Parameter) -> Option<String> {
    let wire = &parameter.name.wire;
    let is_paging = api
        .conventions
        .paging
        .as_ref()
        .is_some_and(|paging| [&paging.page, &paging.page_size].contains(&wire));
    let is_sort = *wire == format!("{}sort", api.conventions.filter_prefix);
    let guide = match (is_paging, is_sort) {
        (true, _) => "paging",
        (_, true) => "filtering",
        _ => return None,
    };
    api.guides
        .iter()
        .any(|it| it.name.wire == guide)
        .then(|| format!("See {}.", guide_link(api, guide, guide)))
}
