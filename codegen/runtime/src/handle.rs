//! The handle that every call holds.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method};

use crate::base_url::BaseUrl;
use crate::call::Call;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::conventions::Conventions;
#[cfg(feature = "drift")]
use crate::drift::ResponseInspector;
use crate::limit::Limiter;
use crate::options::Options;
use crate::raw::RawRequest;
use crate::registry::Operation;
use crate::retry::Tokens;
use crate::secrets::Secrets;
use crate::transport::Transport;

mod builder;

pub use builder::HandleBuilder;

/// What all calls of one client share, and what is set for them. Cloning it is cheap.
#[derive(Clone)]
pub struct Handle {
    shared: Arc<Shared>,
    options: Arc<Options>,
}

/// What clones have in common, whatever is set for each.
pub(crate) struct Shared {
    pub(crate) conventions: &'static Conventions,
    pub(crate) base_url: BaseUrl,
    /// What goes out with every request; a call's own headers stand above it.
    pub(crate) user_agent: HeaderValue,
    /// Who calls. Nothing stands above it.
    pub(crate) credentials: HeaderMap,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) tokens: Tokens,
    /// Who is told what answers hold that the spec does not know.
    #[cfg(feature = "drift")]
    pub(crate) watch: Option<ResponseInspector>,
    pub(crate) seams: Seams,
}

/// What is there only once in a program, and is something else in tests.
pub(crate) struct Seams {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
}

impl Handle {
    /// Starts to build a handle for an API.
    pub fn builder(conventions: &'static Conventions) -> HandleBuilder {
        HandleBuilder::new(conventions)
    }

    /// A handle that shares everything with this one, and for whose calls these settings go
    /// before those of this one.
    pub fn with_options(&self, options: Options) -> Self {
        let options = Arc::new(options.over(&self.options));
        Self { shared: Arc::clone(&self.shared), options }
    }

    /// Starts a call of an operation.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// Starts a request to any path of the API.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, &path.into())
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// What is set for all calls.
    pub(crate) fn options(&self) -> &Options {
        &self.options
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("api", &self.shared.conventions.name)
            .field("base_url", &self.shared.base_url.text)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
