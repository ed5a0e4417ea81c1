//! `blocking.rs`: the client for programs without async code.

use quote::quote;

use super::File;
use super::client::from_env;
use super::docs::file_docs;
use crate::ir::Api;

/// The file.
pub(super) fn file(api: &Api) -> File {
    let head = file_docs(&[
        "A client for programs without async code: each call blocks its thread.",
        "It has the calls of the other client, which end with `wait()` instead of `.await`, and its \
         lists are iterators. No runtime is needed.",
    ]);
    let from_env = from_env(api, || {
        quote! {
            #[doc = " Creates a client as [`crate::Client::from_env`] does."]
            pub fn from_env() -> Result<Self> {
                ClientBuilder::from_env()?.build_blocking()
            }
        }
    });
    let tokens = quote! {
        #head

        use crate::{ClientBuilder, Options, Result};
        use std::ops::Deref;

        pub use revio_runtime::blocking::{Iter, Wait};

        #[doc = " A client whose calls can be waited for, from [`ClientBuilder::build_blocking`]."]
        #[doc = ""]
        #[doc = " Its calls are those of the client that it dereferences to. Clones share a thread, which"]
        #[doc = " does the work of all calls, and ends when the last clone and the last call are dropped."]
        #[derive(Clone, Debug)]
        pub struct Client {
            client: crate::Client,
        }

        impl Client {
            #from_env

            #[doc = " Clones the client with other options, as [`crate::Client::with_options`] does."]
            pub fn with_options(&self, options: Options) -> Self {
                let client = self.client.with_options(options);
                Self { client }
            }

            #[doc = " Clones the client without writes, as [`crate::Client::read_only`] does."]
            pub fn read_only(&self) -> Self {
                let client = self.client.read_only();
                Self { client }
            }
        }

        impl Deref for Client {
            type Target = crate::Client;

            fn deref(&self) -> &Self::Target {
                &self.client
            }
        }

        impl ClientBuilder {
            #[doc = " Builds a client whose calls can be waited for. Fails if a setting is missing or invalid,"]
            #[doc = " or if its thread cannot be started."]
            pub fn build_blocking(mut self) -> Result<Client> {
                self.builder.blocking();
                let client = self.build()?;
                Ok(Client { client })
            }
        }
    };
    File { path: "blocking.rs".to_owned(), tokens }
}
