//! Webhooks: what is posted to a receiver, the confirmation code first and notifications later.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Response};

use crate::Secret;
use crate::record::{DecodeError, DecodeValue, read_json};

/// The header that brings the confirmation code, and takes it back.
const SECRET: HeaderName = HeaderName::from_static("x-hook-secret");

/// What has been posted to a webhook receiver of yours.
///
/// It is read from headers and body as every web framework has them. Respond with anything with 200
/// that was read; what else the server does with an answer is not documented.
///
/// ```
/// # use revio_runtime as revio;
/// use http::{HeaderMap, Response};
/// use revio::{DecodeError, Delivery, Object};
///
/// fn receive(headers: &HeaderMap, body: &[u8]) -> Result<Response<()>, DecodeError> {
///     match Delivery::<Object>::read(headers, body)? {
///         // Echoes the code: the receiver is active from now on.
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
    /// The receiver has just been registered, and shall confirm that it is meant.
    Handshake(Handshake),
    /// Something has happened.
    Notification(N),
}

impl<N: DecodeValue> Delivery<N> {
    /// Reads what was posted. A post with the header `X-Hook-Secret` is the handshake, whatever
    /// its body; any other has to be JSON.
    ///
    /// # Errors
    ///
    /// The body of a notification cannot be read; the error says where.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, DecodeError> {
        if let Some(code) = headers.get(SECRET) {
            return Ok(Self::Handshake(Handshake::new(code)));
        }
        let mut notification = N::placeholder();
        read_json(body, &mut notification)?;
        Ok(Self::Notification(notification))
    }
}

/// The confirmation code of a receiver. Until it is confirmed, no notification comes.
///
/// Either answer with [`confirm`](Self::confirm), and the receiver is active at once; or answer
/// with [`later`](Self::later), keep the [`code`](Self::code), and make the call that activates
/// the receiver. The code is a secret, and `Debug` does not show it.
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

    /// The code; nothing if it is no text.
    pub fn code(&self) -> Option<Secret> {
        self.code.to_str().ok().map(Secret::new)
    }

    /// The answer that activates the receiver: 200, with the code in the same header.
    pub fn confirm(&self) -> Response<()> {
        let mut answer = self.acknowledge();
        answer.headers_mut().insert(SECRET, self.code.clone());
        answer
    }

    /// The answer that leaves the receiver inactive for now: 200 alone.
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
            other => panic!("no handshake: {other:?}"),
        }
    }

    #[test]
    fn the_code_is_echoed_and_never_shown() {
        let handshake = handshake(b"s3cret", b"");
        let answer = handshake.confirm();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()[SECRET], "s3cret");
        assert!(answer.headers()[SECRET].is_sensitive());
        assert!(!format!("{handshake:?} {answer:?}").contains("s3cret"));
        assert_eq!(handshake.code().expect("a text").expose_secret(), "s3cret");
    }

    #[test]
    fn a_later_confirmation_echoes_nothing() {
        assert!(handshake(b"s3cret", b"").acknowledge().headers().is_empty());
    }

    #[test]
    fn the_header_makes_a_handshake_whatever_the_body() {
        handshake(b"", b"no JSON");
    }

    #[test]
    fn a_code_that_is_no_text_is_echoed_all_the_same() {
        let handshake = handshake(b"\xff", b"");
        assert!(handshake.code().is_none());
        assert_eq!(handshake.confirm().headers()[SECRET].as_bytes(), b"\xff");
    }

    #[test]
    fn a_notification_keeps_all_that_it_holds() {
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
    fn what_is_no_json_is_an_error() {
        for body in [&b""[..], b"<html>", b"[]", b"\xff", b"{"] {
            let read = Delivery::<Object>::read(&headers(None), body);
            assert!(read.is_err(), "{body:?} gives {read:?}");
        }
    }
}
