//! Webhooks: the handshake that confirms a receiver, and the notifications that follow.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Response};

use crate::Secret;
use crate::record::{Codec, DecodeError, read_json};

/// The header of the confirmation code, in both directions.
const SECRET: HeaderName = HeaderName::from_static("x-hook-secret");

/// A request to your webhook receiver.
///
/// It is read from headers and body, which every web framework provides. Respond with 200 to
/// everything that you could read; how the server treats other responses is undocumented.
///
/// ```
/// # use revio_runtime as revio;
/// use http::{HeaderMap, Response};
/// use revio::Object;
/// use revio::error::DecodeError;
/// use revio::webhook::Delivery;
///
/// fn receive(headers: &HeaderMap, body: &[u8]) -> Result<Response<()>, DecodeError> {
///     match Delivery::<Object>::read(headers, body)? {
///         // Echoes the code, which activates the receiver.
///         Delivery::Handshake(handshake) => Ok(handshake.confirm()),
///         Delivery::Notification(notification) => {
///             println!("{notification:?}");
///             Ok(Response::new(()))
///         }
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Delivery<N> {
    /// The receiver was registered and must be confirmed.
    Handshake(Handshake),
    /// An event.
    Notification(N),
}

impl<N: Codec> Delivery<N> {
    /// Reads a request. A request with the header `X-Hook-Secret` is the handshake, whatever its
    /// body; the body of any other must be JSON.
    ///
    /// # Errors
    ///
    /// The body of a notification cannot be decoded.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, DecodeError> {
        if let Some(code) = headers.get(SECRET) {
            return Ok(Self::Handshake(Handshake::new(code)));
        }
        let mut notification = N::placeholder();
        read_json(body, &mut notification)?;
        Ok(Self::Notification(notification))
    }
}

/// The confirmation code of a receiver. No notifications are sent before it is confirmed.
///
/// Respond with [`confirm`](Self::confirm) to activate the receiver at once. Or respond with
/// [`acknowledge`](Self::acknowledge), keep the [`code`](Self::code), and activate the receiver
/// later with the API call for it. The code is a secret, and `Debug` does not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct Handshake {
    code: HeaderValue,
}

impl Handshake {
    fn new(code: &HeaderValue) -> Self {
        let mut code = code.clone();
        code.set_sensitive(true);
        Self { code }
    }

    /// The code, if it is text.
    pub fn code(&self) -> Option<Secret> {
        self.code.to_str().ok().map(Secret::new)
    }

    /// The response that activates the receiver: 200, with the code in the same header.
    pub fn confirm(&self) -> Response<()> {
        let mut response = self.acknowledge();
        response.headers_mut().insert(SECRET, self.code.clone());
        response
    }

    /// The response that leaves the receiver inactive for now: 200 alone.
    pub fn acknowledge(&self) -> Response<()> {
        Response::new(())
    }
}

impl fmt::Debug for Handshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handshake").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Object;

    fn headers(code: Option<&'static [u8]>) -> HeaderMap {
        let code = code.map(|code| HeaderValue::from_bytes(code).expect("a header"));
        code.into_iter().map(|code| (SECRET, code)).collect()
    }

    fn handshake(code: &'static [u8], body: &[u8]) -> Handshake {
        match Delivery::<Object>::read(&headers(Some(code)), body) {
            Ok(Delivery::Handshake(handshake)) => handshake,
            other => panic!("not a handshake: {other:?}"),
        }
    }

    #[test]
    fn the_code_is_echoed_and_never_printed() {
        let handshake = handshake(b"s3cret", b"");
        let response = handshake.confirm();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()[SECRET], "s3cret");
        assert!(response.headers()[SECRET].is_sensitive());
        assert!(!format!("{handshake:?} {response:?}").contains("s3cret"));
        assert_eq!(handshake.code().expect("a text").expose_secret(), "s3cret");
    }

    #[test]
    fn acknowledge_echoes_nothing() {
        assert!(handshake(b"s3cret", b"").acknowledge().headers().is_empty());
    }

    #[test]
    fn the_header_makes_a_handshake_whatever_the_body() {
        handshake(b"", b"no JSON");
    }

    #[test]
    fn a_code_that_is_not_text_is_echoed_too() {
        let handshake = handshake(b"\xff", b"");
        assert!(handshake.code().is_none());
        assert_eq!(handshake.confirm().headers()[SECRET].as_bytes(), b"\xff");
    }

    #[test]
    fn a_notification_keeps_unknown_fields() {
        let body = br#"{"event_type":"X","new":[1.50]}"#;
        let read =
            Delivery::<Object>::read(&headers(None), body).expect("a notification");
        let Delivery::Notification(notification) = read else { panic!("{read:?}") };
        let written = serde_json::to_string(&notification).expect("text");
        assert!(
            written.contains(r#""event_type":"X""#) && written.contains("1.5"),
            "{written}"
        );
    }

    #[test]
    fn a_body_that_is_not_an_object_is_an_error() {
        for body in [&b""[..], b"<html>", b"[]", b"\xff", b"{"] {
            let read = Delivery::<Object>::read(&headers(None), body);
            assert!(read.is_err(), "{body:?} gives {read:?}");
        }
    }
}
