//! Reads the body of a response into one buffer of bounded size.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use http::Version;
use hyper::body::Body;

use super::classify::classify_body;
use super::{Tracker, TransportError};
use crate::context::MAX_ERROR_BODY;
use crate::error::ErrorKind;

/// Stops as soon as the body is known to be too large, so that memory stays bounded. Of an
/// unsuccessful response, the beginning of the body is enough, and it may end where the connection
/// does: the status says enough.
pub(super) async fn read(
    response: reqwest::Response,
    tracker: &Tracker,
    max: usize,
) -> Result<Bytes, TransportError> {
    let status = response.status();
    let is_success = status.is_success();
    let too_large = || TransportError::body_too_large(status, max, tracker);
    let limit = if is_success { max } else { MAX_ERROR_BODY };
    let length = response.content_length();
    let announced = usize::try_from(length.unwrap_or_default()).unwrap_or(usize::MAX);
    if is_success && announced > limit {
        return Err(too_large());
    }
    // Chunks of one byte each would take far more memory than their bytes.
    let mut body = Vec::with_capacity(announced.min(limit));
    let is_http2 = response.version() == Version::HTTP_2;
    let mut frames = reqwest::Body::from(response);
    loop {
        let frame = poll_fn(|cx| Pin::new(&mut frames).poll_frame(cx)).await;
        let chunk = match frame.transpose() {
            Ok(Some(frame)) => frame.into_data().unwrap_or_default(),
            Err(error) if is_success => return Err(classify_body(error, tracker)),
            Ok(None) | Err(_) => break,
        };
        let left = limit - body.len();
        if chunk.len() > left && is_success {
            return Err(too_large());
        }
        body.extend_from_slice(chunk.get(..left).unwrap_or(&chunk));
        if body.len() == limit && !is_success {
            break;
        }
    }
    // hyper takes some resets of HTTP/2 streams, and GOAWAY, for the end of the body.
    let is_cut = length.is_none() && is_http2 && !frames.is_end_stream();
    if is_success && (body.len() < announced || is_cut) {
        return Err(TransportError::new(
            ErrorKind::ConnectionLost,
            tracker.end(),
            "the body ended early".into(),
            false,
        ));
    }
    Ok(body.into())
}
