//! The ways in which a call fails whose response sends the secrets back.

use super::given::{in_ascii, in_form, in_json, in_page, in_url};
use crate::server::Reply;

/// The name of a kind of response, and the response made of some text.
pub(super) type Way = (&'static str, fn(&str) -> Reply);

pub(super) const WAYS: [Way; 21] = [
    ("an object", |text| json(400, &format!(r#"{{"message":"{}"}}"#, in_json(text)))),
    ("an array", |text| {
        json(422, &format!(r#"[{{"ok":false,"error":"{}"}}]"#, in_json(text)))
    }),
    ("another member", |text| {
        json(404, &format!(r#"{{"sent":["{}"]}}"#, in_json(text)))
    }),
    ("a name", |text| json(400, &format!(r#"{{"{}":1}}"#, in_json(text)))),
    ("a text", |text| Reply::typed(403, "text/plain", text)),
    ("a JSON text", |text| json(500, &format!(r#""{}""#, in_json(text)))),
    ("JSON in JSON", |text| {
        json(400, &format!(r#"{{"message":"\"{}\""}}"#, in_json(&in_json(text))))
    }),
    ("JSON in ASCII, cut off", |text| {
        json(400, &format!(r#"{{"message":"{}"#, in_ascii(text)))
    }),
    ("a URL", |text| Reply::typed(401, "text/plain", in_url(text))),
    ("a form", |text| Reply::typed(409, "text/plain", in_form(text))),
    ("a page", |text| {
        Reply::typed(502, "text/html", format!("<p>{}</p>", in_page(text)))
    }),
    ("a faulty page", |text| Reply::typed(504, "text/html", format!("<p>{text}</p>"))),
    ("a redirect", |text| {
        Reply::empty(302)
            .header("Location", &format!("https://x.example/?{}", in_url(text)))
    }),
    ("too many calls", |text| {
        let message = format!(r#"{{"message":"{} wait 70 seconds"}}"#, in_json(text));
        json(429, &message).header("Retry-After", &in_url(text))
    }),
    ("not ok", |text| {
        json(200, &format!(r#"{{"ok":false,"message":"{}"}}"#, in_json(text)))
    }),
    ("a sign-in page", |text| {
        Reply::typed(200, "text/html", format!("<p>{}</p>", in_page(text)))
    }),
    ("a content type", |text| Reply::typed(200, &format!("text/{}", in_url(text)), "x")),
    ("a text in place of a response", |text| {
        json(200, &format!(r#""{}""#, in_json(text)))
    }),
    ("JSON that ends too early", |text| {
        json(200, &format!(r#"{{"name":"{}"#, in_json(text)))
    }),
    ("an object without what it must have", |text| {
        json(200, &format!(r#"{{"id":"{0}","records":"{0}"}}"#, in_json(text)))
    }),
    ("more than is read", |text| json(200, &format!("{text}{}", " ".repeat(MOST)))),
];

/// How much of a body is read.
pub(super) const MOST: usize = 8 * 1024;

/// JSON; the headers send the same back.
fn json(status: u16, body: &str) -> Reply {
    Reply::json(status, body)
        .header("WWW-Authenticate", "Basic")
        .header("X-Seen", &in_url(body))
}
