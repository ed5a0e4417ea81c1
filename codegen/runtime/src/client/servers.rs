//! Where requests go: the base URLs of all operations and of single ones.

use std::collections::BTreeMap;

use url::{ParseError, Url};

use super::base_url;
use crate::conventions::{ServerVariable, Servers};
use crate::registry::Operation;
use crate::{Error, Result, template};

/// The base URLs of a client, without the slash at their end.
pub(crate) struct BaseUrls {
    servers: &'static Servers,
    default: BaseUrl,
    /// Those of the exceptions, unless the program sets a base URL, which replaces all.
    exceptions: Vec<BaseUrl>,
}

/// A base URL, or the path of a server whose host is unknown.
type BaseUrl = Result<String, String>;

impl BaseUrls {
    /// Takes the base URL that the program sets, or else the servers of the document. Fails if no
    /// call could be sent.
    pub(super) fn new(
        servers: &'static Servers,
        base_url: Option<&str>,
        values: &BTreeMap<String, String>,
    ) -> Result<Self> {
        let fill = |url: &&'static str| fill(servers, url, values);
        let urls = servers.urls.iter().map(fill).collect::<Result<Vec<_>>>()?;
        if let Some(url) = base_url {
            if let Some(name) = values.keys().next() {
                return Err(Error::builder(format!(
                    "`{name}` is a part of the server that `base_url` replaces: set one of them"
                )));
            }
            let default = Ok(base_url::parse(url, &urls)?);
            return Ok(Self { servers, default, exceptions: Vec::new() });
        }
        let first = urls.first().map_or("", |url| url);
        let default = of_document(first, &Err(String::new()))?;
        let of_operation =
            |(url, _): &(&'static str, _)| of_document(&fill(url)?, &default);
        let exceptions = servers.exceptions.iter().map(of_operation);
        let exceptions = exceptions.collect::<Result<Vec<_>>>()?;
        match &default {
            Err(path) if exceptions.iter().all(Result::is_err) => Err(Error::builder(
                format!("missing base URL: {NO_HOST}; set `base_url` to {}", at(path)),
            )),
            _ => Ok(Self { servers, default, exceptions }),
        }
    }

    /// The base URL of a call.
    pub(crate) fn of(&self, operation: Option<&Operation>) -> Result<&str> {
        let exceptions = self.servers.exceptions.iter().zip(&self.exceptions);
        let own = operation.and_then(|operation| {
            let is_own = |ids: &[&str]| ids.binary_search(&operation.id).is_ok();
            exceptions.into_iter().find(|((_, ids), _)| is_own(ids))
        });
        let url = own.map_or(&self.default, |(_, url)| url);
        url.as_deref().map_err(|path| {
            Error::invalid_request(format!(
                "missing base URL, so nothing was sent: {NO_HOST} for this call; build the \
                 client with `base_url` {}",
                at(path)
            ))
        })
    }

    /// The base URL of most calls, for messages.
    pub(crate) fn main(&self) -> &str {
        self.all().next().unwrap_or_default()
    }

    /// Whether a server would read requests in the clear.
    pub(crate) fn is_plain(&self) -> bool {
        self.all().any(|url| !url.starts_with("https:"))
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        [&self.default].into_iter().chain(&self.exceptions).flatten().map(|url| &**url)
    }
}

const NO_HOST: &str = "the API description does not name a host";

/// An example of a server with this path.
fn at(path: &str) -> String {
    let path = path.trim_end_matches('/');
    let slash = if path.is_empty() || path.starts_with('/') { "" } else { "/" };
    format!("`https://<host>{slash}{path}`")
}

/// A server of the document. A relative one is on the host of the default server.
fn of_document(url: &str, default: &BaseUrl) -> Result<BaseUrl> {
    let parsed = match (Url::parse(url), default) {
        (Err(ParseError::RelativeUrlWithoutBase), Err(_)) => {
            return Ok(Err(url.to_owned()));
        }
        (Err(ParseError::RelativeUrlWithoutBase), Ok(default)) => {
            Url::parse(default).and_then(|default| default.join(url))
        }
        (parsed, _) => parsed,
    };
    let url = parsed
        .map_err(|error| Error::builder(format!("invalid URL of a server: {error}")))?;
    let own = [url.as_str().to_owned()];
    base_url::parse(url.as_str(), &own).map(Ok)
}

/// Fills in the variables.
fn fill(
    servers: &'static Servers,
    url: &'static str,
    values: &BTreeMap<String, String>,
) -> Result<String> {
    template::fill(url, |name| {
        let variable = servers.variables.iter().find(|variable| variable.name == name);
        variable.map_or(Ok(""), |variable| value(variable, values))
    })
}

fn value<'v>(
    variable: &'static ServerVariable,
    values: &'v BTreeMap<String, String>,
) -> Result<&'v str> {
    let ServerVariable { name, default, values: allowed } = *variable;
    let Some(value) = values.get(name) else { return Ok(default) };
    if allowed.is_empty() || allowed.contains(&value.as_str()) {
        return Ok(value);
    }
    let allowed = allowed.join("`, `");
    Err(Error::builder(format!("`{name}` is {value:?}, expected one of `{allowed}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGION: ServerVariable =
        ServerVariable { name: "region", default: "us", values: &["us", "eu"] };
    const PREFIX: ServerVariable =
        ServerVariable { name: "prefix", default: "v1", values: &[] };

    static SERVERS: Servers = Servers {
        urls: &["https://{region}.api.example/{prefix}/", "http://old.example:81"],
        variables: &[REGION, PREFIX],
        exceptions: &[
            ("https://files.{region}.example", &["a", "c"]),
            ("/other/{prefix}", &["b"]),
        ],
    };

    fn urls(
        servers: &'static Servers,
        base_url: Option<&str>,
        values: &[(&str, &str)],
    ) -> Result<BaseUrls, String> {
        let owned =
            |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let values = values.iter().map(owned).collect();
        BaseUrls::new(servers, base_url, &values).map_err(|error| error.to_string())
    }

    #[test]
    fn variables_have_defaults_and_setters() {
        let of = |values: &[(&str, &str)]| {
            let urls = urls(&SERVERS, None, values).expect("a client");
            urls.all().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(
            of(&[]),
            [
                "https://us.api.example/v1",
                "https://files.us.example",
                "https://us.api.example/other/v1"
            ]
        );
        assert_eq!(
            of(&[("region", "eu"), ("prefix", "a/b")]),
            [
                "https://eu.api.example/a/b",
                "https://files.eu.example",
                "https://eu.api.example/other/a/b"
            ]
        );
    }

    #[test]
    fn a_base_url_replaces_all_servers() {
        let urls =
            urls(&SERVERS, Some("https://mine.example/x/"), &[]).expect("a client");
        assert_eq!(urls.all().collect::<Vec<_>>(), ["https://mine.example/x"]);
    }

    #[test]
    fn plain_http_is_for_servers_of_the_document() {
        let plain =
            |url| urls(&SERVERS, Some(url), &[]).map(|urls| urls.main().to_owned());
        assert_eq!(
            plain("http://old.example:81/a"),
            Ok("http://old.example:81/a".into())
        );
        for other in
            ["http://old.example/a", "http://us.api.example", "http://x.example"]
        {
            let error = plain(other).expect_err(other);
            assert!(error.contains("in the clear"), "{error}");
        }
    }

    #[test]
    fn settings_without_a_meaning_are_errors() {
        static RELATIVE: Servers = Servers::new(&["/api/v3/"]);
        static NONE: Servers = Servers::new(&[]);
        static RELATIVE_EXCEPTIONS: Servers =
            Servers { exceptions: &[("/b", &["b"])], ..Servers::new(&["api"]) };
        for (found, reason) in [
            (urls(&SERVERS, None, &[("region", "mars")]), "expected one of `us`, `eu`"),
            (urls(&SERVERS, None, &[("prefix", "v1?a=b")]), "has a query"),
            (
                urls(&SERVERS, Some("https://x.example"), &[("region", "eu")]),
                "set one of them",
            ),
            (urls(&RELATIVE, None, &[]), "set `base_url` to `https://<host>/api/v3`"),
            (urls(&NONE, None, &[]), "set `base_url` to `https://<host>`"),
            (
                urls(&RELATIVE_EXCEPTIONS, None, &[]),
                "set `base_url` to `https://<host>/api`",
            ),
        ] {
            let error = found.err().expect(reason);
            assert!(error.contains(reason), "{error}");
        }
    }
}
