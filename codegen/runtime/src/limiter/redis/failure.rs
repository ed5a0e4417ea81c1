//! Why Redis gave no slot.

use std::error::Error as StdError;
use std::fmt;

use redis::{ErrorKind, RedisError, ServerErrorKind};

use super::TIMEOUT;

#[derive(Debug)]
pub(super) enum Failure {
    /// There is no server, or it cannot respond for now.
    Unreachable(Cause),
    /// The certificate of the server is not trusted.
    Untrusted(RedisError),
    /// Redis reports an error.
    Refused(RedisError),
    /// The response is not one of the script.
    InvalidResponse(String),
}

/// Why there is no response.
#[derive(Debug)]
pub(super) enum Cause {
    Timeout,
    Error(RedisError),
}

impl Failure {
    pub(super) fn timeout() -> Self {
        Self::Unreachable(Cause::Timeout)
    }
}

impl From<RedisError> for Failure {
    fn from(error: RedisError) -> Self {
        let for_now = matches!(
            error.kind(),
            ErrorKind::Io
                | ErrorKind::Server(
                    ServerErrorKind::BusyLoading
                        | ServerErrorKind::ClusterDown
                        | ServerErrorKind::MasterDown
                        | ServerErrorKind::ReadOnly
                        | ServerErrorKind::TryAgain
                )
        );
        if is_untrusted(&error) {
            Self::Untrusted(error)
        } else if for_now {
            Self::Unreachable(Cause::Error(error))
        } else {
            Self::Refused(error)
        }
    }
}

/// The cause is in an `Arc`, so that its type cannot be asked for.
fn is_untrusted(error: &RedisError) -> bool {
    error.to_string().contains("invalid peer certificate")
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout => write!(f, "no response within {TIMEOUT:?}"),
            Self::Error(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(cause) => write!(f, "Redis is unreachable: {cause}"),
            Self::Untrusted(error) => write!(
                f,
                "the certificate of Redis is not trusted: {error}; pass its root with \
                 `root_certificates`"
            ),
            Self::Refused(error) => write!(f, "Redis reports an error: {error}"),
            Self::InvalidResponse(found) => write!(
                f,
                "unexpected response of Redis: {found}; check that no other program writes to these \
                 keys, that all programs have the same limits, and the clock of the server"
            ),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Unreachable(Cause::Error(error))
            | Self::Untrusted(error)
            | Self::Refused(error) => Some(error),
            Self::Unreachable(Cause::Timeout) | Self::InvalidResponse(_) => None,
        }
    }
}
