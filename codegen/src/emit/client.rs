//! `client.rs`: the client, its builder, and the conventions of the API as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, described, inner, line, paragraphs};
use super::value::{number, optional};
use super::{File, imports, resource};
use crate::ir::{Api, Conventions, Credential, RateLimitDefaults};
use crate::names::word;

/// The client.
pub(super) fn file(api: &Api) -> File {
    let head =
        inner(&["The client: how to sign in, and where the calls are.".to_owned()]);
    let client = client(api);
    let builder = builder(api);
    let conventions = conventions(api);
    let body = quote!(#client #builder #conventions);
    let uses = imports::of(api, None, imports::CLIENT, &body);
    File { path: "client.rs".to_owned(), tokens: quote!(#head #uses #body) }
}

fn client(api: &Api) -> TokenStream {
    let accessors = api.resources.iter().map(resource::accessor);
    let about = attributes(&paragraphs(vec![
        described(&format!("A client of the {}.", api.title)),
        described(
            "Cheap to clone: clones share their connections and keep to the rate limit \
             together. Make one, and hand out clones.",
        ),
        vec!["Its `Debug` shows no secret.".to_owned()],
    ]));
    let variables = line(&environment(&api.conventions));
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Client {
            handle: Handle,
        }

        impl Client {
            #[doc = " Starts a client."]
            pub fn builder() -> ClientBuilder {
                let builder = Handle::builder(&CONVENTIONS);
                ClientBuilder { builder }
            }

            #variables
            pub fn from_env() -> Result<Self> {
                ClientBuilder::from_env()?.build()
            }

            #[doc = " A clone with settings of its own, which go before those of this one. It shares the"]
            #[doc = " connections, the rate limit and the budget for retries."]
            pub fn with_options(&self, options: Options) -> Self {
                let handle = self.handle.with_options(options);
                Self { handle }
            }

            #[doc = " Sends what no operation here describes, with the same credentials and rules."]
            #[doc = ""]
            #[doc = " The path is relative to the base URL."]
            pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
                self.handle.request(method, path)
            }

            #(#accessors)*
        }
    }
}

fn environment(conventions: &Conventions) -> String {
    let names: Vec<String> = conventions
        .credentials
        .environment
        .iter()
        .map(|(_, variable)| code(variable))
        .collect();
    match names.as_slice() {
        [] => "A client whose credentials come from the environment.".to_owned(),
        _ => format!(
            "A client whose credentials come from the environment: {}.",
            names.join(", ")
        ),
    }
}

fn builder(api: &Api) -> TokenStream {
    let credentials = api.conventions.credentials.all.iter().map(credential);
    let without = match api.conventions.servers.first() {
        Some(server) => format!("{} if it is not set", code(server)),
        None => "it must be set".to_owned(),
    };
    let base_url = line(&format!(
        "The address that paths are relative to; {without}. HTTPS only, save on the loopback \
         interface.",
    ));
    let rate_limit = line(&admitted(api.conventions.rate_limit.as_ref()));
    quote! {
        #[doc = " Makes a [`Client`]."]
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            pub(crate) builder: HandleBuilder,
        }

        impl ClientBuilder {
            #[doc = " Starts with what the environment holds, as [`Client::from_env`] does, so that the"]
            #[doc = " rest can be set."]
            pub fn from_env() -> Result<Self> {
                let builder = HandleBuilder::from_env(&CONVENTIONS)?;
                Ok(Self { builder })
            }

            #(#credentials)*

            #base_url
            pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
                self.builder.base_url(base_url);
                self
            }

            #[doc = " What the connections are made with: proxy, certificates, pool. Redirects,"]
            #[doc = " retries and the connect timeout are set by the client."]
            #[doc = ""]
            #[doc = " It is the `ClientBuilder` of [`reqwest`](crate::reqwest), which is exported here so"]
            #[doc = " that the versions agree."]
            pub fn http(mut self, http: crate::reqwest::ClientBuilder) -> Self {
                self.builder.http(http);
                self
            }

            #[doc = " What the client calls itself."]
            pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
                self.builder.user_agent(user_agent);
                self
            }

            #[doc = " What holds for each call that says nothing else: how long it may take, how often it"]
            #[doc = " is attempted, further headers."]
            pub fn options(mut self, options: Options) -> Self {
                self.builder.options(options);
                self
            }

            #rate_limit
            pub fn rate_limit(mut self, rate: impl Into<Option<RateLimit>>) -> Self {
                self.builder.rate_limit(rate);
                self
            }

            #[doc = " How many retries the calls of the client and its clones have together."]
            pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
                self.builder.retry_budget(budget);
                self
            }

            #[doc = " How long connecting may take; 10 seconds if nothing is set. A connection serves many"]
            #[doc = " calls, so this is nothing that a call could set."]
            pub fn connect_timeout(mut self, timeout: Duration) -> Self {
                self.builder.connect_timeout(timeout);
                self
            }

            #[doc = " The client; an error that says what is missing or wrong."]
            pub fn build(self) -> Result<Client> {
                let handle = self.builder.build()?;
                Ok(Client { handle })
            }
        }
    }
}

/// What the setter of the rate says of the rate that holds without it.
fn admitted(limit: Option<&RateLimitDefaults>) -> String {
    let without = match limit {
        Some(limit) => format!(
            "the {} in {} seconds that the API admits if nothing is set",
            limit.calls, limit.seconds
        ),
        None => "as many as there are if nothing is set".to_owned(),
    };
    format!(
        "How many calls, attempts included, the client and its clones start in a while: \
         {without}, and `None` for no limit. Calls wait for their turn, in the order in which \
         they come."
    )
}

fn credential(credential: &Credential) -> TokenStream {
    let name = word(&credential.name);
    let wire = &credential.name;
    let what = match (credential.required, credential.secret) {
        (true, true) => "Required, and never shown.",
        (true, false) => "Required.",
        (false, true) => "Optional, and never shown.",
        (false, false) => "Optional.",
    };
    let docs =
        attributes(&described(&format!("Sets the {}. {what}", wire.replace('_', " "))));
    quote! {
        #docs
        pub fn #name(mut self, value: impl Into<String>) -> Self {
            self.builder.credential(#wire, value.into());
            self
        }
    }
}

// ------------------------------------------------------------------ conventions as data

fn conventions(api: &Api) -> TokenStream {
    let conventions = &api.conventions;
    let (name, servers) = (&api.title, &conventions.servers);
    let filter_prefix = &conventions.filter_prefix;
    let credentials = credentials(conventions);
    let paging = optional(conventions.paging.as_ref().map(paging));
    let rate_limit = optional(conventions.rate_limit.as_ref().map(rate_limit));
    let messages = &conventions.errors.message;
    let wait =
        optional(conventions.errors.retry_after.as_ref().map(|wait| quote!(#wait)));
    let envelope = &conventions.envelope;
    let (ok, links, id) = (&envelope.ok, &envelope.links, &envelope.id);
    let custom_fields = optional(conventions.custom_fields.as_ref().map(custom_fields));
    quote! {
        #[doc = " The conventions of the API, as the spec declares them."]
        pub(crate) static CONVENTIONS: Conventions = Conventions {
            name: #name,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            servers: &[#(#servers),*],
            credentials: #credentials,
            paging: #paging,
            filter_prefix: #filter_prefix,
            rate_limit: #rate_limit,
            errors: Errors { message: &[#(#messages),*], retry_after: #wait },
            envelope: Envelope { ok: #ok, links: #links, id: #id },
            custom_fields: #custom_fields,
        };
    }
}

fn credentials(conventions: &Conventions) -> TokenStream {
    let credentials = &conventions.credentials;
    let user_name = &credentials.user_name;
    let refuse = credentials.refuse.iter().map(|(name, text)| quote!((#name, #text)));
    let key_header = optional(credentials.key_header.as_ref().map(|name| quote!(#name)));
    let environment =
        credentials.environment.iter().map(|(name, text)| quote!((#name, #text)));
    quote! {
        Credentials {
            user_name: #user_name,
            refuse: &[#(#refuse),*],
            key_header: #key_header,
            environment: &[#(#environment),*],
        }
    }
}

fn paging(paging: &crate::ir::Paging) -> TokenStream {
    let (page, page_size) = (&paging.page, &paging.page_size);
    let first = number(paging.first_page);
    let default = number(paging.default_page_size);
    let max = number(paging.max_page_size);
    quote! {
        Paging {
            page: #page,
            page_size: #page_size,
            first_page: #first,
            default_page_size: #default,
            max_page_size: #max,
        }
    }
}

fn rate_limit(limit: &RateLimitDefaults) -> TokenStream {
    let (calls, seconds) = (number(limit.calls.into()), number(limit.seconds.into()));
    let a_day = optional(limit.calls_per_day.map(|calls| number(calls.into())));
    quote!(RateLimitDefaults { calls: #calls, seconds: #seconds, calls_per_day: #a_day })
}

fn custom_fields(custom: &crate::ir::CustomFields) -> TokenStream {
    let (member, id, label, value) =
        (&custom.property, &custom.id, &custom.label, &custom.value);
    quote!(CustomFields { property: #member, id: #id, label: #label, value: #value })
}
