//! What a crate around the generated files needs for its manifest, its README and its programs.

use proc_macro2::TokenStream;

use super::Index;
use super::client::about;
use super::docs::described;
use super::example::{self, Example};
use crate::ir::{Api, Credential, CredentialType, Operation, Resource};
use crate::render;

/// What a crate needs beside the generated files.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// What the crate is, as Markdown.
    pub about: String,
    /// Features of `revio-runtime` that the generated files need.
    pub runtime_features: Vec<&'static str>,
    /// Features of the crate that operations are behind.
    pub features: Vec<&'static str>,
    /// Whether the document names the host of the program's call; otherwise callers set `base_url`.
    pub has_server: bool,
    /// A call of each setter of the client builder that takes a credential, such as
    /// `.token("token")`.
    pub credentials: Vec<String>,
    /// A program that makes a call, unless the document has no operation. It needs tokio.
    pub program: Option<String>,
}

/// What a crate for an API needs.
pub(crate) fn package(index: &Index) -> Package {
    let api = index.api;
    let mut features: Vec<_> = api.operations().filter_map(|it| it.feature).collect();
    features.sort_unstable();
    features.dedup();
    Package {
        about: described(&about(api)).join(" "),
        runtime_features: runtime_features(api),
        features,
        has_server: has_server(api),
        credentials: credentials(api),
        program: program(api),
    }
}

/// Whether the first call has a server with a host.
fn has_server(api: &Api) -> bool {
    let servers = &api.conventions.servers;
    let own = first_call(api).and_then(|(_, operation)| operation.server.as_ref());
    servers.has_host() || own.is_some_and(|server| servers.is_absolute(server))
}

/// The features of the runtime, which pull in what few documents need.
fn runtime_features(api: &Api) -> Vec<&'static str> {
    let has_parts = api.operations().any(Operation::sends_parts);
    has_parts.then_some("multipart").into_iter().collect()
}

fn credentials(api: &Api) -> Vec<String> {
    let setter = |credential: &Credential| {
        let name = credential.name.rust();
        match credential.ty {
            CredentialType::Text | CredentialType::Token => format!(".{name}({name:?})"),
            CredentialType::Pair => format!(".{name}(\"username\", \"password\")"),
        }
    };
    api.security.credentials.iter().map(setter).collect()
}

/// A program that builds a client with all credentials, and makes the first call.
fn program(api: &Api) -> Option<String> {
    let (resource, operation) = first_call(api)?;
    let Example { uses, arguments, lines, response } =
        example::example(api, resource, operation);
    let krate = &api.crate_name;
    let mut text = vec![format!("use {krate}::Client;")];
    text.extend(uses.map(|uses| format!("use {uses};")));
    if operation.doc.deprecated {
        let why = "the API has no other operation";
        text.push(format!("#[allow(deprecated, reason = \"{why}\")]"));
    }
    let servers = &api.conventions.servers;
    let path = servers.all.first().map(|it| servers.template(it)).unwrap_or_default();
    let base_url = if has_server(api) {
        String::new()
    } else {
        format!(
            ".base_url({:?})",
            format!("https://api.example/{}", path.trim_matches('/'))
        )
    };
    let credentials = credentials(api).concat();
    text.extend([
        "#[tokio::main]".to_owned(),
        format!("async fn main() -> {krate}::Result<()> {{"),
        format!("let client = Client::builder(){base_url}{credentials}.build()?;"),
    ]);
    let variables = arguments.iter();
    text.extend(variables.map(|it| format!("let {it} = Default::default();")));
    text.extend(lines);
    text.extend(response.map(|variable| format!("println!(\"{{{variable}:?}}\");")));
    text.push("Ok(()) }".to_owned());
    let text = text.join("\n");
    let tokens: TokenStream = text.parse().ok()?;
    render::text(tokens).ok()
}

/// The call that is easiest to make and does no harm: a read with few arguments.
fn first_call(api: &Api) -> Option<(&Resource, &Operation)> {
    let operations = api
        .resources
        .iter()
        .flat_map(|resource| resource.operations.iter().map(move |it| (resource, it)));
    operations.min_by_key(|(_, operation)| {
        let arguments = operation.path_parameters().chain(operation.required_others());
        (
            operation.feature.is_some(),
            operation.doc.deprecated,
            !operation.method.is_read_only(),
            operation.body.is_some(),
            arguments.count(),
        )
    })
}
