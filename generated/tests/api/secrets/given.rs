//! Secrets that are made up, and the forms in which they may be found again.

use std::fmt::Write;

use proptest::prelude::*;
use revio::retry::RetryPolicy;
use revio::{Client, ClientBuilder, Options};

/// Who calls, and what must not be seen of it.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) password: String,
    pub(super) key: String,
    /// What stands for a card number, a PIN, a tax number.
    pub(super) body: [String; 3],
}

/// Secrets of at least nine characters: shorter ones are found by chance.
pub(super) fn given() -> impl Strategy<Value = Given> {
    let key = "[A-Za-z0-9]{4}[ -~]{2,12}[A-Za-z0-9]{4}";
    // Bodies accept an account number of 17 characters and a routing number of 9.
    (secret(12), key, [secret(9), secret(1), secret(12)])
        .prop_map(|(password, key, body)| Given { password, key, body })
}

/// At least one and at most this many characters that some encoding writes in another form, in the
/// middle of others.
fn secret(special: usize) -> impl Strategy<Value = String> {
    let middle = "[ \"'\\\\/<>&%+=?#:;,{}éßЖ語😀]";
    let pattern = format!("[A-Za-z0-9]{{4}}{middle}{{1,{special}}}[A-Za-z0-9]{{4}}");
    proptest::string::string_regex(&pattern).expect("a pattern")
}

impl Given {
    /// A client with these credentials. Rates are for others to test.
    pub(super) fn client(&self, base_url: &str, options: Options) -> Client {
        let once = options.retry(RetryPolicy::none());
        self.builder(base_url).options(once).build().expect("a client")
    }

    pub(super) fn builder(&self, base_url: &str) -> ClientBuilder {
        Client::builder()
            .username("api_user")
            .client_code("acme")
            .password(&*self.password)
            .subscription_key(&*self.key)
            .base_url(base_url)
            .rate_limit(None)
    }

    /// All of them.
    pub(super) fn all(&self) -> Vec<String> {
        let mut all = vec![self.password.clone(), self.key.clone(), self.basic()];
        all.extend(self.body.clone());
        all
    }

    /// Those that a request with this body has brought: no client knows the others.
    pub(super) fn sent_in(&self, body: &str) -> String {
        let is_there = |secret: &&String| body.contains(&in_json(secret));
        let of_body = self.body.iter().filter(is_there).cloned();
        let credentials = [self.password.clone(), self.key.clone(), self.basic()];
        credentials.into_iter().chain(of_body).collect::<Vec<_>>().join(" ")
    }

    /// What HTTP Basic makes of user name and password.
    pub(super) fn basic(&self) -> String {
        base64(format!("api_user@acme:{}", self.password).as_bytes())
    }
}

/// Base64 without its padding, which is not secret.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] =
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = bytes.chunks(3).flat_map(|chunk| {
        let byte = |at: usize| u32::from(*chunk.get(at).unwrap_or(&0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digits = (0..=chunk.len()).map(move |at| group >> (18 - 6 * at) & 63);
        digits.map(|digit| char::from(DIGITS[digit as usize]))
    });
    digits.collect()
}

/// The inside of a JSON string.
pub(super) fn in_json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The same in ASCII alone, with a solidus as PHP writes it.
pub(super) fn in_ascii(text: &str) -> String {
    let mut out = String::new();
    for unit in in_json(text).replace('/', "\\/").encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => out.push(char::from(byte)),
            _ => write!(out, "\\u{unit:04x}").expect("a string"),
        }
    }
    out
}

/// As a URL has it.
pub(super) fn in_url(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// As a form has it, written in small letters.
pub(super) fn in_form(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02x}"),
    };
    text.bytes().map(encode).collect()
}

/// As a page has it.
pub(super) fn in_page(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

/// Every form that a secret is looked for in.
pub(super) fn forms(secret: &str) -> Vec<String> {
    let ways = [in_json, in_ascii, in_url, in_form, in_page];
    let mut forms: Vec<String> = ways.iter().map(|way| way(secret)).collect();
    forms.push(secret.to_owned());
    forms.push(in_json(&in_json(secret)));
    forms.push(secret.escape_debug().to_string());
    forms
}
