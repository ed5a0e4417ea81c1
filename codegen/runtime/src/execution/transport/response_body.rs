//! Reads the body of a response into one buffer of bounded size.

use bytes::Bytes;

use super::classify::classify_body;
use super::{Tracker, TransportError};
use crate::context::MAX_ERROR_BODY;
use crate::error::ErrorKind;

/// Stops as soon as the body is known to be too large, so that memory stays bounded. Of an
/// unsuccessful response, the beginning of the body is enough, and it may end where the connection
/// does: the status says enough.
pub(super) async fn read(
    response: &mut reqwest::Response,
    tracker: &Tracker,
    max: usize,
) -> Result<Bytes, TransportError> {
    let status = response.status();
    let is_success = status.is_success();
    let too_large = || TransportError::body_too_large(status, max, tracker);
    let limit = if is_success { max } else { MAX_ERROR_BODY };
    let announced = response.content_length().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if is_success && announced > limit {
        return Err(too_large());
    }
    // Chunks of one byte each would take far more memory than their bytes.
    let mut body = Vec::with_capacity(announced.min(limit));
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
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
    // hyper takes some resets of HTTP/2 streams for the end of the body.
    if is_success && body.len() < announced {
        return Err(TransportError::new(
            ErrorKind::ConnectionLost,
            tracker.end(),
            "the body is shorter than its announced length".into(),
            false,
        ));
    }
    Ok(body.into())
}
