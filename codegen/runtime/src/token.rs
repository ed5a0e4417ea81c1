//! Tokens, which a client asks for before each attempt.

use std::error::Error as StdError;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use http::header::AUTHORIZATION;

use crate::context::RequestContext;
use crate::encode;
use crate::{Error, Result, Secret};

/// The future of a token.
pub type TokenFuture<'a> = Pin<
    Box<
        dyn Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'a,
    >,
>;

/// Provides tokens. The client asks for one before each attempt, so a source that replaces an expired
/// token keeps the client working. Caching is up to the source.
///
/// A string is a source, and so is an async function or closure without arguments. If a source fails,
/// nothing is sent. Its time counts toward the timeout of the call.
///
/// ```
/// use revio_runtime::{Secret, TokenFuture, TokenSource};
///
/// struct Login {
///     // The address of the identity provider, and what it has issued.
/// }
///
/// impl TokenSource for Login {
///     fn token(&self) -> TokenFuture<'_> {
///         Box::pin(async { Ok(Secret::from("from the provider")) })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync {
    /// The token for one attempt.
    fn token(&self) -> TokenFuture<'_>;
}

impl TokenSource for String {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(Secret::from(self.as_str()))))
    }
}

impl TokenSource for &str {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(Secret::from(*self))))
    }
}

impl TokenSource for Secret {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(self.clone())))
    }
}

impl<S: TokenSource + ?Sized> TokenSource for Arc<S> {
    fn token(&self) -> TokenFuture<'_> {
        (**self).token()
    }
}

impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync,
    T: Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(self())
    }
}

/// A token in the header `Authorization`.
pub(crate) struct TokenHeader {
    pub(crate) credential: &'static str,
    pub(crate) prefix: &'static str,
    pub(crate) source: Arc<dyn TokenSource>,
}

/// The tokens that a call needs.
pub(crate) struct Tokens<'a> {
    pub(crate) headers: Vec<&'a TokenHeader>,
    pub(crate) context: &'a RequestContext,
}

impl Tokens<'_> {
    /// Adds the tokens to the message of an attempt.
    pub(crate) async fn authorize<B>(
        &self,
        message: &mut http::Request<B>,
    ) -> Result<()> {
        for TokenHeader { credential, prefix, source } in &self.headers {
            let token = source.token().await.map_err(|error| {
                let cause = self.context.excerpt(&error.to_string());
                let message =
                    format!("no token for `{credential}`, so nothing was sent: {cause}");
                Error::invalid_request(message).with_source(error)
            })?;
            let token = token.expose_secret();
            self.context.add_token(token);
            let what = format!("the token for `{credential}`");
            if token.is_empty() {
                return Err(Error::invalid_request(format!("{what} is empty")));
            }
            let value = encode::credential(&what, &format!("{prefix}{token}"))
                .map_err(Error::invalid_request)?;
            message.headers_mut().insert(AUTHORIZATION, value);
        }
        Ok(())
    }
}
