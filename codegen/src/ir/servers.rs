//! The servers of the API.

use super::Name;
use crate::source::Span;

/// The servers of the API.
#[derive(Clone, Debug, Default)]
pub struct Servers {
    /// The servers of the document. The first is the default. Those after it have no variables: their
    /// defaults replace them.
    pub all: Vec<Server>,
    /// The variables of the default server and of those of single operations.
    pub variables: Vec<ServerVariable>,
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// The parts of its URL.
    pub parts: Vec<UrlPart>,
    /// The source location.
    pub span: Span,
}

/// A part of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPart {
    /// A text.
    Text(String),
    /// A variable, by its index in [`Servers::variables`].
    Variable(usize),
}

/// A variable in the URL of a server.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Names the setter.
    pub name: Name,
    /// The value, unless a program sets another one.
    pub default: String,
    /// The values that it can have. Empty if it can have any.
    pub values: Vec<String>,
    /// The description.
    pub about: Option<String>,
}

impl Servers {
    /// The URL of a server, with a text in place of each variable.
    pub fn url(&self, server: &Server, show: fn(&ServerVariable) -> String) -> String {
        let part = |part: &UrlPart| match part {
            UrlPart::Text(text) => text.clone(),
            UrlPart::Variable(index) => {
                self.variables.get(*index).map(show).unwrap_or_default()
            }
        };
        server.parts.iter().map(part).collect()
    }

    /// The URL of a server as the document writes it.
    pub fn template(&self, server: &Server) -> String {
        self.url(server, |variable| format!("{{{}}}", variable.name.wire))
    }

    /// Whether the default server has a host, so that clients need no other base URL.
    pub fn has_host(&self) -> bool {
        self.all.first().is_some_and(|server| self.is_absolute(server))
    }

    /// Whether a server has a host. A variable may hold it.
    pub fn is_absolute(&self, server: &Server) -> bool {
        let url = self.template(server);
        url.contains("://") || url.starts_with('{')
    }

    /// The URLs of the document's servers, with the default of each variable.
    pub fn urls(&self) -> Vec<String> {
        self.all.iter().map(|server| self.default_url(server)).collect()
    }

    /// The URL of a server, with the default of each variable.
    pub fn default_url(&self, server: &Server) -> String {
        self.url(server, |variable| variable.default.clone())
    }
}
