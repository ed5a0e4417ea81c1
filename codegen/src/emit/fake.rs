//! `fake.rs`: the fake server, which the runtime has, for this API.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::docs::{attributes, described, inner, paragraphs};
use crate::ir::Api;
use crate::names::word;

/// What credentials are in a fake.
const CREDENTIAL: &str = "fake";

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head = inner(&paragraphs(vec![
        described(&format!(
            "A server of your own that behaves as the {} does, for tests.",
            api.title
        )),
        described(
            "It runs in your process on a loopback port, keeps what you create, and does what is \
             known of the API; where nothing is known, its settings say what it does. It shows \
             what your code sent, and lets go wrong what you want to see handled.",
        ),
    ]));
    let server = server(api);
    let tokens = quote! {
        #head

        use crate::schemas::API;
        use crate::{Client, ClientBuilder, Result};
        use std::ops::Deref;

        pub use crate::schemas::SCHEMAS;
        pub use revio_runtime::fake::{ErrorFormat, Fault, RecordedRequest, ServerConfig, RetryHint};

        #server
    };
    File { path: "fake.rs".to_owned(), tokens }
}

fn server(api: &Api) -> TokenStream {
    let about = attributes(&paragraphs(vec![
        vec!["The server. It ends when it is dropped.".to_owned()],
        described(
            "What else it can do, its other half in the runtime can do: hold records, let things \
             go wrong, and show what has arrived.",
        ),
    ]));
    let required = api.conventions.credentials.all.iter().filter(|asked| asked.required);
    let setters = required.map(|asked| {
        let name = word(&asked.name);
        quote!(.#name(#CREDENTIAL))
    });
    quote! {
        #about
        #[derive(Debug)]
        pub struct Server {
            server: revio_runtime::fake::Server,
        }

        impl Server {
            #[doc = " Starts a server that is empty, on a free port."]
            pub async fn start() -> Result<Self> {
                Self::start_with(ServerConfig::new()).await
            }

            #[doc = " Starts a server with settings."]
            pub async fn start_with(settings: ServerConfig) -> Result<Self> {
                let server = revio_runtime::fake::Server::start(&API, settings).await?;
                Ok(Self { server })
            }

            #[doc = " A client of this server."]
            pub fn client(&self) -> Result<Client> {
                self.client_builder().build()
            }

            #[doc = " The same, so that more can be set."]
            pub fn client_builder(&self) -> ClientBuilder {
                Client::builder()#(#setters)*.base_url(self.base_url())
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
