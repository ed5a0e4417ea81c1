//! Bodies of the type `multipart/form-data` (RFC 7578), and of other types of `multipart`.

use std::path::PathBuf;

use crate::body::Body;
use crate::encode;
use crate::record::{Codec, write_json};

/// A file as a part of a multipart body, with its name and media type.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::{Body, File};
///
/// let from_disk = File::path("scan.png").content_type("image/png");
/// let from_memory = File::new(vec![1, 2, 3]).name("data.bin");
/// let streamed = File::new(Body::file("large.iso")).name("image.iso");
/// ```
#[derive(Clone, Debug)]
pub struct File {
    body: Body,
    name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl File {
    /// A file with this content.
    pub fn new(content: impl Into<Body>) -> Self {
        let body = content.into();
        Self { body, name: None, content_type: None, headers: Vec::new() }
    }

    /// A file on disk, which is read while it is sent. It is sent under its own name.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name, ..Self::new(Body::file(path)) }
    }

    /// Sets the file name. Servers take a part without one for a text, so the default is `file`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. Default: that of the API's description, else
    /// `application/octet-stream`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header of the part.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl<T: Into<Body>> From<T> for File {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// The parts of a body.
#[derive(Clone, Default)]
pub(super) struct Parts(Vec<Part>);

#[derive(Clone)]
struct Part {
    /// The headers, with the empty line after them.
    head: String,
    body: Body,
}

impl Parts {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a value: as JSON if the media type says so, else as a text. Without a media type, the
    /// part is a plain text. Null adds nothing, except as JSON.
    pub(super) fn add(
        &mut self,
        name: &str,
        content_type: &str,
        value: &dyn Codec,
    ) -> Result<(), String> {
        let json = write_json(value)
            .map_err(|error| format!("the part `{name}` cannot be encoded: {error}"))?;
        let is_json = content_type.contains("json");
        let body = if is_json { Some(Body::from(json)) } else { text(&json) };
        let Some(body) = body else { return Ok(()) };
        let mut head = disposition(name, None);
        if !content_type.is_empty() {
            header(&mut head, "Content-Type", content_type)?;
        }
        self.push(head, body);
        Ok(())
    }

    pub(super) fn add_file(
        &mut self,
        name: &str,
        content_type: &str,
        file: File,
    ) -> Result<(), String> {
        let file_name = file.name.as_deref().unwrap_or("file");
        let mut head = disposition(name, Some(file_name));
        let content_type = file.content_type.as_deref().unwrap_or(content_type);
        header(&mut head, "Content-Type", content_type)?;
        for (name, value) in &file.headers {
            header(&mut head, name, value)?;
        }
        self.push(head, file.body);
        Ok(())
    }

    fn push(&mut self, head: String, body: Body) {
        self.0.push(Part { head: head + "\r\n", body });
    }

    /// The body, and its media type with the boundary.
    pub(super) fn encode(&self, media_type: &str) -> (Body, String) {
        // No part is searched for it: that one contains a random number of 128 bits is too unlikely
        // to happen, and a stream could not be searched.
        let boundary = format!("part-{:032x}", fastrand::u128(..));
        let mut pieces = Vec::new();
        for Part { head, body } in &self.0 {
            pieces.push(Body::from(format!("--{boundary}\r\n{head}")));
            pieces.push(body.clone());
            pieces.push(Body::from("\r\n"));
        }
        pieces.push(Body::from(format!("--{boundary}--\r\n")));
        (Body::chain(pieces), format!("{media_type}; boundary={boundary}"))
    }
}

/// The text of a value: a string without its quotes, nothing for null, and otherwise the JSON.
fn text(json: &[u8]) -> Option<Body> {
    match json {
        b"null" => None,
        [b'"', ..] => serde_json::from_slice::<String>(json).ok().map(Body::from),
        json => Some(json.to_vec().into()),
    }
}

/// The first header of a part. Every part has a name, whatever the type of the whole body.
fn disposition(name: &str, file_name: Option<&str>) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    if let Some(file_name) = file_name {
        head.extend(["; filename=\"", &quoted(file_name), "\""]);
    }
    head + "\r\n"
}

/// Escapes what would end a name, as browsers do (HTML, "Multipart form data").
fn quoted(name: &str) -> String {
    name.replace('\n', "%0A").replace('\r', "%0D").replace('"', "%22")
}

fn header(head: &mut String, name: &str, value: &str) -> Result<(), String> {
    let is_name = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
    if !is_name || encode::header(value).is_none() {
        return Err(format!(
            "invalid header `{name}` of a part: use visible ASCII characters"
        ));
    }
    head.extend([name, ": ", value, "\r\n"]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_its_header() {
        assert_eq!(
            disposition("a\"b", Some("x\r\nEvil: 1\".png")),
            "Content-Disposition: form-data; name=\"a%22b\"; \
             filename=\"x%0D%0AEvil: 1%22.png\"\r\n"
        );
        let mut parts = Parts::default();
        for content_type in ["text/plain\r\nEvil: 1", "tëxt"] {
            let file = File::new("x").content_type(content_type);
            assert!(parts.add_file("f", "", file).is_err());
        }
        assert!(parts.add_file("f", "a/b", File::new("x").header("a b", "c")).is_err());
        assert!(parts.is_empty());
    }
}
