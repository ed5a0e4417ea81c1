//! The state that all calls of a client share.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use super::authorization::Authorization;
use super::options::Options;
use super::servers::BaseUrls;
use crate::conventions::Conventions;
#[cfg(feature = "drift")]
use crate::drift::ResponseInspector;
use crate::error::ErrorKind;
use crate::execution::Executor;
use crate::limiter::Remaining;
use crate::redact::Secrets;
#[cfg(feature = "blocking")]
use crate::worker::Worker;
use crate::{Error, Result};

/// A reference to the shared state, with the options of one clone. Cloning it is cheap.
#[derive(Clone)]
pub struct Handle {
    pub(super) shared: Arc<Shared>,
    pub(super) options: Arc<Options>,
    pub(super) is_read_only: bool,
}

/// The state that clones share, whatever their options.
pub(crate) struct Shared {
    pub(crate) conventions: &'static Conventions,
    pub(crate) base_urls: BaseUrls,
    /// A default: options can replace it.
    pub(crate) user_agent: HeaderValue,
    /// What identifies the user. Options cannot replace it.
    pub(crate) authorization: Authorization,
    pub(crate) secrets: Arc<Secrets>,
    #[cfg(feature = "drift")]
    pub(crate) inspector: Option<ResponseInspector>,
    pub(crate) executor: Executor,
    /// The thread that blocking calls need. It ends after everything that uses it.
    #[cfg(feature = "blocking")]
    pub(crate) worker: Option<Arc<Worker>>,
}

impl Handle {
    /// A handle with the same shared state. These options take precedence over the current ones.
    pub fn with_options(&self, options: Options) -> Self {
        let options = Arc::new(options.or(&self.options));
        Self { options, ..self.clone() }
    }

    /// A handle with the same shared state whose writes fail before they are sent.
    pub fn read_only(&self) -> Self {
        Self { is_read_only: true, ..self.clone() }
    }

    /// How many calls are left, for each limit that the rate limiter knows.
    pub async fn remaining_calls(&self) -> Result<Vec<Remaining>> {
        let Some(limiter) = &self.shared.executor.rate_limiter else {
            return Ok(Vec::new());
        };
        limiter.remaining().await.map_err(|error| {
            let message = format!("rate limiter: {error}");
            Error::new(ErrorKind::RateLimit, message).with_source(error)
        })
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.is_read_only
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("api", &self.shared.conventions.name)
            .field("base_url", &self.shared.base_urls.main())
            .field("options", &self.options)
            .field("read_only", &self.is_read_only)
            .finish_non_exhaustive()
    }
}
