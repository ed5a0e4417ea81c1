//! Reads the body of a response into one buffer of bounded size.

use bytes::Bytes;

use super::{TransportError, classify};
use crate::context::MAX_ERROR_BODY;

/// Stops as soon as the body is known to be too large, so that memory stays bounded. Of an
/// unsuccessful response, the beginning of the body is enough.
pub(super) async fn read(
    response: &mut reqwest::Response,
    max: usize,
) -> Result<Bytes, TransportError> {
    let is_success = response.status().is_success();
    let too_large = TransportError::BodyTooLarge(response.status(), max);
    let max = if is_success { max } else { MAX_ERROR_BODY };
    let announced = response.content_length().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if is_success && announced > max {
        return Err(too_large);
    }
    // Chunks of one byte each would take far more memory than their bytes.
    let mut body = Vec::with_capacity(announced.min(max));
    while let Some(chunk) = response.chunk().await.map_err(classify)? {
        let left = max - body.len();
        if chunk.len() > left && is_success {
            return Err(too_large);
        }
        body.extend_from_slice(chunk.get(..left).unwrap_or(&chunk));
        if body.len() == max && !is_success {
            break;
        }
    }
    Ok(body.into())
}
