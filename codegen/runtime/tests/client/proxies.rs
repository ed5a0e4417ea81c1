//! Proxies, in child processes that have the variables in their environment.

use std::io::{BufRead as _, BufReader, ErrorKind, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::process::Command;
use std::thread;

use revio_runtime::{HandleBuilder, Options, RetryPolicy, reqwest};

use crate::support::contacts::{CONVENTIONS, Client, builder};
use crate::support::{Answer, Reply, Server, build};

const VARIABLES: [&str; 6] =
    ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
/// The base URL, which makes this process the child of a test.
const BASE_URL: &str = "RUNTIME_TEST_BASE_URL";
const PROXY: &str = "RUNTIME_TEST_PROXY";

/// Makes a call with each kind of client, and prints its result.
#[tokio::test]
async fn child() {
    let Ok(base_url) = std::env::var(BASE_URL) else { return };
    let proxy = std::env::var(PROXY).ok();
    let proxy = proxy.map(|url| reqwest::Proxy::all(url).expect("a proxy"));
    let mut http = vec![reqwest::Client::builder()];
    http.extend(proxy.map(|proxy| reqwest::Client::builder().proxy(proxy)));
    let with_http = http.into_iter().map(|http| {
        let mut builder = builder();
        builder.http(http);
        builder
    });
    let from_env = HandleBuilder::from_env(&CONVENTIONS).expect("credentials");
    for mut client in [builder(), from_env].into_iter().chain(with_http) {
        client.base_url("https://api.example/v1");
        client.base_url(&base_url);
        client.options(Options::new().retry(RetryPolicy::none()));
        let client = Client { handle: build(client).expect("a client") };
        let result =
            client.get(7).answer().await.map(|contact| contact.contact_id.get());
        let text = result.map_or_else(|error| error.to_string(), |id| id.to_string());
        println!("call: {text}");
    }
}

/// The results of the calls of a child.
async fn results(base_url: &str, variables: &[(&'static str, String)]) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("a program"));
    child.args(["proxies::child", "--exact", "--nocapture"]).envs([
        (BASE_URL, base_url),
        ("RUNTIME_TEST_USERNAME", "ann"),
        ("RUNTIME_TEST_CLIENT_CODE", "acme"),
        ("RUNTIME_TEST_PASSWORD", "s3cret"),
    ]);
    for name in VARIABLES.iter().chain(&["NO_PROXY", "no_proxy", "REQUEST_METHOD"]) {
        child.env_remove(name);
    }
    child.envs(variables.iter().map(|(name, value)| (*name, value)));
    let output = tokio::task::spawn_blocking(move || child.output());
    let output = output.await.expect("no panic").expect("a child");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        output.status.success(),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let results = text.lines().filter_map(|line| line.split_once("call: "));
    results.map(|(_, result)| result.to_owned()).collect()
}

fn proxy_url(address: SocketAddr) -> String {
    format!("http://proxy_user:proxy_password@{address}")
}

#[tokio::test]
async fn credentials_never_go_to_a_proxy_in_clear_text() {
    let proxy = TcpListener::bind("127.0.0.1:0").expect("a port");
    proxy.set_nonblocking(true).expect("a socket option");
    let url = proxy_url(proxy.local_addr().expect("an address"));
    let server = Server::responding(|_| Reply::json(200, r#"{"contact_id":7}"#)).await;
    let port = server.address.port();
    let each = VARIABLES.map(|name| vec![(name, url.clone())]);
    let given = [
        ("NO_PROXY", "elsewhere.example"),
        ("no_proxy", ""),
        ("REQUEST_METHOD", "GET"),
        (PROXY, &url),
    ];
    let combined = given.map(|(name, value)| vec![(name, value.to_owned())]);
    let cases =
        each.iter().cloned().chain(combined.map(|it| [it, each.concat()].concat()));
    for (variables, host) in cases.zip(["127.0.0.1", "localhost"].iter().cycle()) {
        let results = results(&format!("http://{host}:{port}/v1"), &variables).await;
        assert!(results.len() >= 3, "{results:?}");
        assert!(results.iter().all(|it| it == "7"), "{variables:?}: {results:?}");
        let contacted = proxy.accept().expect_err("no connection");
        assert_eq!(contacted.kind(), ErrorKind::WouldBlock, "{variables:?}");
    }
}

/// A proxy that responds to every CONNECT in the same way.
fn proxy(response: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok() && !line.ends_with("\r\n\r\n") {}
            let _ = stream.write_all(response);
        }
    });
    address
}

#[tokio::test]
async fn an_error_through_a_proxy_names_its_host() {
    let refused: SocketAddr = "127.0.0.1:1".parse().expect("an address");
    for (variable, address, reason) in [
        ("HTTPS_PROXY", refused, "refused"),
        (
            "https_proxy",
            proxy(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"),
            "proxy authorization required",
        ),
        ("ALL_PROXY", proxy(b"HTTP/1.1 403 Forbidden\r\n\r\n"), "unsuccessful"),
        ("all_proxy", proxy(b"HTTP/1.1 200 OK\r\n\r\n"), "tls handshake eof"),
    ] {
        let url = proxy_url(address);
        let variables = [(variable, url.clone()), (PROXY, url)];
        let results = results("https://api.example/v1", &variables).await;
        assert_eq!(results.len(), 4);
        for result in results {
            let named = format!(" (through the proxy {address})");
            assert!(result.contains(reason) && result.ends_with(&named), "{result}");
            assert!(!result.contains("proxy_"), "{result}");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_the_call_does_not_use_is_not_named() {
    for (name, value) in [
        ("NO_PROXY", "127.0.0.1"),
        ("no_proxy", "127.0.0.0/8"),
        ("REQUEST_METHOD", "GET"),
    ] {
        let proxy = ("ALL_PROXY", "http://127.0.0.1:2".into());
        let results =
            results("https://127.0.0.1:1", &[proxy, (name, value.into())]).await;
        assert_eq!(results.len(), 3);
        for result in results {
            assert!(result.contains("refused") && !result.contains("proxy"), "{result}");
        }
    }
}
