//! Finds the proxy that requests go through, so that errors can name it.

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;

/// Host and port of the proxy for requests to a URL, without its credentials. `None` if there is
/// none, or if a function chooses it.
pub(super) fn find(client: &reqwest::Client, url: &str) -> Option<String> {
    // reqwest prints its proxies, without credentials, but cannot be asked for them.
    let printed = format!("{client:?}");
    let (_, proxies) = printed.split_once("proxies: [")?;
    let system = Matcher::from_system();
    if proxies.starts_with(&format!("{system:?}]")) {
        return system.intercept(&url.parse().ok()?).and_then(|it| address(it.uri()));
    }
    let (_, printed) = proxies.split_once("https: Intercept { uri: ")?;
    address(&printed.split([' ', ',', '}']).next()?.parse().ok()?)
}

fn address(proxy: &Uri) -> Option<String> {
    let port = proxy.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}{port}", proxy.host()?))
}
