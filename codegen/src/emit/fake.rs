//! `fake.rs`: the fake server of the runtime, for this API.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::docs::{described, inner, line, paragraphs};
use crate::ir::{Api, CredentialType};
use crate::names::ident;

/// The value of each credential of a fake.
const CREDENTIAL: &str = "fake";

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head = inner(&paragraphs(vec![
        described(&format!(
            "A fake server that behaves as the {} does, for tests.",
            api.title
        )),
        described(
            "It runs in your process on a loopback port, stores the records that you create, and \
             follows the known behavior of the API; unknown behavior is configurable. It records \
             the requests that your code sends, and injects the failures your code must handle.",
        ),
    ]));
    let server = server(api);
    let webhooks = api.conventions.webhooks.then(|| quote!(, WebhookResponse));
    let tokens = quote! {
        #head

        use crate::schemas::API;
        use crate::{Client, ClientBuilder, Result};
        use std::ops::Deref;

        pub use crate::schemas::SCHEMAS;
        pub use revio_runtime::fake::{
            ErrorFormat, Fault, RecordedRequest, RetryHint, ServerConfig #webhooks
        };

        #server
    };
    File { path: "fake.rs".to_owned(), tokens }
}

fn server(api: &Api) -> TokenStream {
    let about = line(
        "A fake server on a loopback port. Dropping it stops it. The methods that store records, \
         inject faults and list the received requests are those of the type that it dereferences \
         to.",
    );
    let security = &api.security;
    let schemes = security.sufficient(api.requirements());
    let credentials = schemes.iter().flat_map(|scheme| security.credentials_of(*scheme));
    let setters = credentials.map(|credential| {
        let name = ident(&credential.name);
        match credential.ty {
            CredentialType::Text | CredentialType::Token => quote!(.#name(#CREDENTIAL)),
            CredentialType::Pair => quote!(.#name(#CREDENTIAL, #CREDENTIAL)),
        }
    });
    quote! {
        #about
        #[derive(Debug)]
        pub struct Server {
            server: revio_runtime::fake::Server,
        }

        impl Server {
            #[doc = " Starts a server without records on a free port, on the current tokio runtime."]
            pub async fn start() -> Result<Self> {
                Self::start_with(ServerConfig::new()).await
            }

            #[doc = " Starts a server with a configuration. Fails if its port is taken, or if it names an"]
            #[doc = " unknown operation."]
            pub async fn start_with(config: ServerConfig) -> Result<Self> {
                let server = revio_runtime::fake::Server::start(&API, config).await?;
                Ok(Self { server })
            }

            #[doc = " Creates a client of this server, with made-up credentials."]
            pub fn client(&self) -> Result<Client> {
                self.client_builder().build()
            }

            #[doc = " Starts building a client of this server: base URL and credentials are set, and a"]
            #[doc = " certificate of the server is trusted."]
            pub fn client_builder(&self) -> ClientBuilder {
                let mut client = Client::builder();
                self.server.prepare(&mut client.builder);
                client #(#setters)*
            }
        }

        impl Deref for Server {
            type Target = revio_runtime::fake::Server;

            fn deref(&self) -> &Self::Target {
                &self.server
            }
        }
    }
}
