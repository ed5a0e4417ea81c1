//! The servers of an API, as data.

/// The servers of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Servers {
    /// Base URLs, with a `{placeholder}` for each variable. The first is the default.
    pub urls: &'static [&'static str],
    /// The variables.
    pub variables: &'static [ServerVariable],
    /// The base URLs of single operations, each with their sorted identifiers.
    pub exceptions: &'static [(&'static str, &'static [&'static str])],
}

/// A variable in the URL of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name, which is that of its setter.
    pub name: &'static str,
    /// The value, unless the program sets another one.
    pub default: &'static str,
    /// The values that it can have. Empty if it can have any.
    pub values: &'static [&'static str],
}

impl Servers {
    /// Servers without variables, for all operations.
    pub const fn new(urls: &'static [&'static str]) -> Self {
        Self { urls, variables: &[], exceptions: &[] }
    }
}
