//! The setters of the servers, and the servers as data for the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{attributes, code, described, paragraphs, wrap};
use crate::ir::{Api, Server, ServerVariable};
use crate::names::ident;

/// The documentation of the setter of the base URL.
pub(super) fn base_url_docs(api: &Api) -> String {
    let servers = &api.conventions.servers;
    let own = || api.operations().filter_map(|operation| operation.server.as_ref());
    let required = if own().any(|server| servers.is_absolute(server)) {
        "Required for operations without a server of their own"
    } else {
        "Required"
    };
    let url = servers.all.first().map(|it| code(&servers.template(it)));
    let default = match url {
        Some(url) if servers.has_host() => format!("Default: {url}."),
        Some(path) => format!("{required}; the path of the server is {path}."),
        None => format!("{required}."),
    };
    let replaces = if own().next().is_some() {
        " It replaces the servers of single operations, too."
    } else {
        ""
    };
    let except = if has_plain(api) {
        "except on the loopback interface, and for the hosts of the API description"
    } else {
        "except on the loopback interface"
    };
    format!(
        "Sets the URL that paths are relative to. {default} Only HTTPS is allowed, {except}.\
         {replaces}"
    )
}

/// Whether a server of the document is reached by plain HTTP.
pub(super) fn has_plain(api: &Api) -> bool {
    let servers = &api.conventions.servers;
    let operations = api.operations().filter_map(|operation| operation.server.as_ref());
    let all = servers.all.iter().chain(operations);
    let mut urls = all.map(|it| servers.url(it, |variable| variable.default.clone()));
    urls.any(|url| url.to_ascii_lowercase().starts_with("http:"))
}

/// The setter of a variable.
pub(super) fn setter(variable: &ServerVariable) -> TokenStream {
    let (name, id) = (ident(&variable.name), variable.name.rust());
    let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
    let values = if values.is_empty() {
        String::new()
    } else {
        format!(" One of {}.", values.join(", "))
    };
    let what = format!(
        "Sets the part {} of the URL of the server. Default: {}.{values} It cannot be \
         combined with `base_url`: then `build` fails.",
        code(&format!("{{{}}}", variable.name.wire)),
        code(&variable.default),
    );
    let about = variable.about.as_deref().map(described).unwrap_or_default();
    let docs = attributes(&paragraphs(vec![wrap(&what), about]));
    quote! {
        #docs
        pub fn #name(mut self, value: impl Into<String>) -> Self {
            self.builder.server_variable(#id, value.into());
            self
        }
    }
}

/// The servers.
pub(super) fn data(api: &Api) -> TokenStream {
    let servers = &api.conventions.servers;
    let urls: Vec<String> = servers.all.iter().map(|it| url(api, it)).collect();
    let exceptions: Vec<TokenStream> = exceptions(api);
    if servers.variables.is_empty() && exceptions.is_empty() {
        return quote!(Servers::new(&[#(#urls),*]));
    }
    let variables = servers.variables.iter().map(|variable| {
        let ServerVariable { name, default, values, about: _ } = variable;
        let name = name.rust();
        quote!(ServerVariable { name: #name, default: #default, values: &[#(#values),*] })
    });
    quote! {
        Servers {
            urls: &[#(#urls),*],
            variables: &[#(#variables),*],
            exceptions: &[#(#exceptions),*],
        }
    }
}

fn url(api: &Api, server: &Server) -> String {
    api.conventions
        .servers
        .url(server, |variable| format!("{{{}}}", variable.name.rust()))
}

/// The operations with other servers, by server.
fn exceptions(api: &Api) -> Vec<TokenStream> {
    let mut exceptions: Vec<(String, Vec<&str>)> = Vec::new();
    for operation in api.operations() {
        let Some(server) = &operation.server else { continue };
        let url = url(api, server);
        match exceptions.iter_mut().find(|(other, _)| *other == url) {
            Some((_, ids)) => ids.push(&operation.id),
            None => exceptions.push((url, vec![&operation.id])),
        }
    }
    let row = |(url, mut ids): (String, Vec<&str>)| {
        // The runtime searches for them.
        ids.sort_unstable();
        quote!((#url, &[#(#ids),*]))
    };
    exceptions.into_iter().map(row).collect()
}
