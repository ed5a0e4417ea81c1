//! `client.rs`: the client, its builder, and the conventions of the API.

mod conventions;
mod security;
mod servers;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, described, file_docs, line, paragraphs};
use super::{File, Index, error, imports, resource};
use crate::ir::{Api, RateLimitDefaults};

/// The client.
pub(super) fn file(index: &Index) -> File {
    let api = index.api;
    let head = file_docs(&["The client and its builder."]);
    let client = client(api);
    let builder = builder(api);
    let conventions = conventions::emit(api);
    let body = quote!(#client #builder #conventions);
    let uses = imports::ungated(index, None, imports::CLIENT, &body);
    File { path: "client.rs".to_owned(), tokens: quote!(#head #uses #body) }
}

fn client(api: &Api) -> TokenStream {
    let accessors = api.resources.iter().map(resource::accessor);
    let about = attributes(&paragraphs(vec![
        described(&about(api)),
        described(
            "Clones are cheap and share connections and the rate limit. Create one client per \
             set of credentials and clone it.",
        ),
        described(
            "Calls need a tokio runtime with timers and IO. Without one, they fail with an error \
             whose `is_invalid_request` is true. A connection makes progress only while the \
             runtime runs in which it was opened, so use a client in one runtime. If another \
             runtime reuses a connection of one that is idle, calls wait for their timeout.",
        ),
        error::of_all(api),
        vec!["The `Debug` output contains no secrets.".to_owned()],
    ]));
    let from_env = from_env(api, || {
        let variables = line(&security::environment(&api.security));
        quote! {
            #variables
            pub fn from_env() -> Result<Self> {
                ClientBuilder::from_env()?.build()
            }
        }
    });
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Client {
            handle: Handle,
        }

        impl Client {
            #[doc = " Starts building a client."]
            pub fn builder() -> ClientBuilder {
                let builder = Handle::builder(&CONVENTIONS);
                ClientBuilder { builder }
            }

            #from_env

            #[doc = " Clones the client with other options, which take precedence over those of this one."]
            #[doc = " The clone shares the connections, the rate limit and the retry budget."]
            pub fn with_options(&self, options: Options) -> Self {
                let handle = self.handle.with_options(options);
                Self { handle }
            }

            #[doc = " Clones the client without writes: every call but GET, HEAD, OPTIONS and TRACE fails"]
            #[doc = " before it is sent, with an error whose `is_invalid_request` is true. Clones of the"]
            #[doc = " clone are read-only, too."]
            pub fn read_only(&self) -> Self {
                let handle = self.handle.read_only();
                Self { handle }
            }

            #[doc = " Starts a raw request, for calls that this crate does not have. It uses the credentials,"]
            #[doc = " options and rate limit of the client."]
            #[doc = ""]
            #[doc = " The path is relative to the base URL."]
            pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
                self.handle.request(method, path)
            }

            #[doc = " How many calls can start now, for each limit that the rate limiter knows: one by default."]
            #[doc = " Fails if a limiter that other programs share can't be asked."]
            pub async fn remaining_calls(&self) -> Result<Vec<Remaining>> {
                self.handle.remaining_calls().await
            }

            #(#accessors)*
        }
    }
}

fn builder(api: &Api) -> TokenStream {
    let credentials = api.security.credentials.iter();
    let credentials = credentials.map(|it| security::setter(&api.security, it));
    let from_env = from_env(api, || {
        quote! {
            #[doc = " Starts with the credentials from the environment, as [`Client::from_env`] does."]
            pub fn from_env() -> Result<Self> {
                let builder = HandleBuilder::from_env(&CONVENTIONS)?;
                Ok(Self { builder })
            }
        }
    });
    let base_url = line(&servers::base_url_docs(api));
    let variables = api.conventions.servers.variables.iter().map(servers::setter);
    let transport = transport(api);
    let docs = vec!["Builder of [`Client`].".to_owned()];
    let docs = attributes(&paragraphs(vec![docs, security::needed(api)]));
    let rate_limit = line(&rate_limit_docs(api.conventions.rate_limit.as_ref()));
    quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            pub(crate) builder: HandleBuilder,
        }

        impl ClientBuilder {
            #from_env

            #(#credentials)*

            #(#variables)*

            #base_url
            pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
                self.builder.base_url(base_url);
                self
            }

            #transport

            #[doc = " Sets the `User-Agent` header. Default: name and version of this crate."]
            pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
                self.builder.user_agent(user_agent);
                self
            }

            #[doc = " Sets the default options of requests: timeouts, retries, further headers and query"]
            #[doc = " parameters."]
            pub fn options(mut self, options: Options) -> Self {
                self.builder.options(options);
                self
            }

            #rate_limit
            pub fn rate_limit(mut self, rate: impl Into<Option<RateLimit>>) -> Self {
                self.builder.rate_limit(rate);
                self
            }

            #[doc = " Sets a rate limiter in place of a limit, such as one that several programs share."]
            pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
                self.builder.rate_limiter(limiter);
                self
            }

            #[doc = " Adds a hook, which runs around every attempt, after those that were added before."]
            pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
                self.builder.hook(hook);
                self
            }

            #[doc = " Sets the retry budget that the client shares with its clones. Default:"]
            #[doc = " [`RetryBudget::default`]."]
            pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
                self.builder.retry_budget(budget);
                self
            }

            #[doc = " Sets the connect timeout. Default: 10 seconds. A connection serves many requests, so"]
            #[doc = " a request cannot override it."]
            pub fn connect_timeout(mut self, timeout: Duration) -> Self {
                self.builder.connect_timeout(timeout);
                self
            }

            #[doc = " Builds the client. Fails if a setting is missing or invalid."]
            pub fn build(self) -> Result<Client> {
                let handle = self.builder.build()?;
                Ok(Client { handle })
            }
        }
    }
}

/// The setter of the HTTP client.
fn transport(api: &Api) -> TokenStream {
    let proxies = if servers::has_plain(api) {
        line(
            "With a plain HTTP server, the client uses no proxy, neither one that is set here nor \
             one from the environment: a proxy could read the credentials. With HTTPS, a proxy \
             that is set here replaces those of the environment, and errors name its host and port.",
        )
    } else {
        quote! {
            #[doc = " With a plain HTTP base URL, which can only be on this machine, the client uses no"]
            #[doc = " proxy, neither one that is set here nor one from the environment: a proxy could read"]
            #[doc = " the credentials. With HTTPS, a proxy that is set here replaces those of the"]
            #[doc = " environment, and errors name its host and port."]
        }
    };
    quote! {
        #[doc = " Sets the HTTP client: its proxies, certificates and connection pool. The client never"]
        #[doc = " follows redirects or logs requests, and takes retries and the connect timeout from"]
        #[doc = " this builder."]
        #[doc = ""]
        #proxies
        #[doc = ""]
        #[doc = " Use the re-exported [`reqwest`](crate::reqwest), so that the versions agree."]
        pub fn http(mut self, http: crate::reqwest::ClientBuilder) -> Self {
            self.builder.http(http);
            self
        }
    }
}

/// What the crate is.
pub(super) fn about(api: &Api) -> String {
    let articles = ["The ", "the ", "A ", "An "];
    let title = articles.iter().find_map(|it| api.title.strip_prefix(it));
    format!("A client of the {}.", title.unwrap_or(&api.title))
}

/// A function, if the document names environment variables.
pub(super) fn from_env(
    api: &Api,
    function: impl FnOnce() -> TokenStream,
) -> TokenStream {
    if api.security.environment.is_empty() { TokenStream::new() } else { function() }
}

fn rate_limit_docs(limit: Option<&RateLimitDefaults>) -> String {
    let without = match limit {
        Some(limit) => format!("{} per {} seconds", limit.calls, limit.seconds),
        None => "no limit".to_owned(),
    };
    format!(
        "Sets how many requests the server may see in any window of time, from the client and \
         its clones; retries count. Default: \
         {without}. `None` removes the limit. Requests wait in order of arrival."
    )
}
