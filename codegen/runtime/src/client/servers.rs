//! Where requests go: the base URLs of all operations and of single ones.

use std::collections::BTreeMap;

use url::{ParseError, Url};

use super::base_url;
use crate::conventions::{ServerVariable, Servers};
use crate::registry::Operation;
use crate::{Error, Result};

/// The base URLs of a client, without the slash at their end.
pub(crate) struct BaseUrls {
    servers: &'static Servers,
    pub(crate) default: String,
    /// Those of the exceptions, unless the program sets a base URL, which replaces all.
    exceptions: Vec<String>,
}

impl BaseUrls {
    /// Takes the base URL that the program sets, or else the servers of the document.
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
            let default = base_url::parse(url, &urls)?;
            return Ok(Self { servers, default, exceptions: Vec::new() });
        }
        let default = match urls.first() {
            Some(url) if Url::parse(url) != Err(ParseError::RelativeUrlWithoutBase) => {
                base_url::parse(url, &urls)?
            }
            relative => return Err(missing(relative)),
        };
        let of_operation = |(url, _): &(&'static str, _)| {
            let url = fill(url)?;
            let url = Url::parse(&default).and_then(|base| base.join(&url));
            let url = url.map_err(|error| {
                Error::builder(format!("invalid URL of a server: {error}"))
            })?;
            let own = [url.as_str().to_owned()];
            base_url::parse(url.as_str(), &own)
        };
        let exceptions =
            servers.exceptions.iter().map(of_operation).collect::<Result<_>>()?;
        Ok(Self { servers, default, exceptions })
    }

    /// The base URL of a call.
    pub(crate) fn of(&self, operation: Option<&Operation>) -> &str {
        let exceptions = self.servers.exceptions.iter().zip(&self.exceptions);
        let own = operation.and_then(|operation| {
            let is_own = |ids: &[&str]| ids.binary_search(&operation.id).is_ok();
            exceptions.into_iter().find(|((_, ids), _)| is_own(ids))
        });
        own.map_or(&self.default, |(_, url)| url)
    }

    /// Whether a server would read requests in the clear.
    pub(crate) fn is_plain(&self) -> bool {
        let mut urls = self.exceptions.iter().chain([&self.default]);
        urls.any(|url| !url.starts_with("https:"))
    }
}

fn missing(relative: Option<&String>) -> Error {
    let path = relative.map_or("", |path| path.trim_end_matches('/'));
    Error::builder(format!(
        "missing base URL: the API description does not name a host; set `base_url` to \
         `https://<host>{path}`"
    ))
}

/// Fills in the variables.
fn fill(
    servers: &'static Servers,
    url: &str,
    values: &BTreeMap<String, String>,
) -> Result<String> {
    let mut parts = url.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or((part, ""));
        let variable = servers.variables.iter().find(|variable| variable.name == name);
        out.push_str(variable.map_or(Ok(""), |variable| value(variable, values))?);
        out.push_str(after);
    }
    Ok(out)
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
            [urls.default, urls.exceptions.join(" ")]
        };
        assert_eq!(
            of(&[]),
            [
                "https://us.api.example/v1",
                "https://files.us.example https://us.api.example/other/v1"
            ]
        );
        assert_eq!(
            of(&[("region", "eu"), ("prefix", "a/b")]),
            [
                "https://eu.api.example/a/b",
                "https://files.eu.example https://eu.api.example/other/a/b"
            ]
        );
    }

    #[test]
    fn a_base_url_replaces_all_servers() {
        let urls =
            urls(&SERVERS, Some("https://mine.example/x/"), &[]).expect("a client");
        assert_eq!(
            (&*urls.default, urls.exceptions.len()),
            ("https://mine.example/x", 0)
        );
    }

    #[test]
    fn plain_http_is_for_servers_of_the_document() {
        let plain = |url| urls(&SERVERS, Some(url), &[]).map(|urls| urls.default);
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
        for (found, reason) in [
            (urls(&SERVERS, None, &[("region", "mars")]), "expected one of `us`, `eu`"),
            (urls(&SERVERS, None, &[("prefix", "v1?a=b")]), "has a query"),
            (
                urls(&SERVERS, Some("https://x.example"), &[("region", "eu")]),
                "set one of them",
            ),
            (urls(&RELATIVE, None, &[]), "set `base_url` to `https://<host>/api/v3`"),
            (urls(&NONE, None, &[]), "set `base_url` to `https://<host>`"),
        ] {
            let error = found.err().expect(reason);
            assert!(error.contains(reason), "{error}");
        }
    }
}
