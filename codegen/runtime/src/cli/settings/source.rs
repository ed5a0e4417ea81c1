//! Where settings come from.

use std::fmt;
use std::path::PathBuf;

/// A setting, and where it comes from. It may be a secret.
pub(in crate::cli) struct Setting {
    pub(in crate::cli) value: String,
    pub(in crate::cli) source: Source,
}

/// Where a setting comes from.
#[derive(Clone)]
pub(in crate::cli) enum Source {
    Flag(String),
    Environment(&'static str),
    Profile(PathBuf),
    Keyring,
    /// Someone has typed it.
    Input,
    Fake,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "flag --{name}"),
            Self::Environment(variable) => write!(f, "variable {variable}"),
            Self::Profile(path) => write!(f, "profile in {}", path.display()),
            Self::Keyring => f.write_str("keyring"),
            Self::Input => f.write_str("input"),
            Self::Fake => f.write_str("fake"),
        }
    }
}

impl Source {
    pub(in crate::cli) fn of(self, value: impl Into<String>) -> Setting {
        Setting { value: value.into(), source: self }
    }
}
