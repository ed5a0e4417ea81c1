//! The body of a request: bytes, or a stream that is sent as it is read.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

#[cfg(feature = "multipart")]
mod chain;
mod file;
#[cfg(feature = "tower")]
mod frames;

/// A stream of the parts of a body.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The body of a request: bytes, a file, or a stream.
///
/// Bytes, texts and vectors convert into it.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Body;
///
/// let bytes = Body::from(vec![1, 2, 3]);
/// let file = Body::file("scan.pdf");
/// ```
///
/// A file and a stream are read while they are sent, so they may be larger than memory. A file is
/// read again for another attempt. A stream can be read once, so a call whose stream was read is
/// not retried.
#[derive(Clone)]
pub struct Body(Content);

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Source(Arc<Source>),
    /// A file or a stream that is being read.
    #[cfg(feature = "tower")]
    Open(frames::Open),
}

/// What a streamed body is read from.
struct Source {
    length: Option<u64>,
    origin: Origin,
}

enum Origin {
    File(PathBuf),
    /// Several bodies, one after the other.
    #[cfg(feature = "multipart")]
    Chain(Vec<Body>),
    /// `None` after it was read.
    Stream(Mutex<Option<Chunks>>),
}

impl Body {
    /// A file, which is read while it is sent.
    ///
    /// Its length is taken now. If it changes before the file is sent, the call fails with
    /// [`ErrorKind::RequestBody`](crate::ErrorKind::RequestBody).
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        // Without a length, the body is sent in chunks: a pipe or a file of the system has none, or
        // says 0. A missing file fails when it is read.
        let length = std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file);
        let length = length.map(|metadata| metadata.len()).filter(|length| *length > 0);
        Self::source(length, Origin::File(path))
    }

    /// A stream of unknown length.
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self::source(None, Origin::Stream(Mutex::new(Some(Box::pin(stream)))))
    }

    /// A stream of this many bytes. Some servers do not accept one of unknown length.
    ///
    /// If the stream has another length, the call fails with
    /// [`ErrorKind::RequestBody`](crate::ErrorKind::RequestBody).
    pub fn sized_stream<S>(stream: S, length: u64) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self::source(Some(length), Origin::Stream(Mutex::new(Some(Box::pin(stream)))))
    }

    /// Several bodies, one after the other.
    #[cfg(feature = "multipart")]
    pub(crate) fn chain(bodies: Vec<Self>) -> Self {
        let bytes = bodies.iter().map(|body| body.bytes().map(|bytes| &bytes[..]));
        if let Some(all) = bytes.collect::<Option<Vec<_>>>() {
            return Self::from(all.concat());
        }
        let length = bodies.iter().map(Self::length).sum();
        Self::source(length, Origin::Chain(bodies))
    }

    fn source(length: Option<u64>, origin: Origin) -> Self {
        Self(Content::Source(Arc::new(Source { length, origin })))
    }

    /// The number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Source(source) => source.length,
            #[cfg(feature = "tower")]
            Content::Open(open) => open.left(),
        }
    }

    /// The bytes; `None` for a file or a stream.
    pub fn bytes(&self) -> Option<&Bytes> {
        let Content::Bytes(bytes) = &self.0 else { return None };
        Some(bytes)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    /// Whether it is a stream that was read.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Content::Source(source) => match &source.origin {
                Origin::Stream(stream) => lock(stream).is_none(),
                Origin::File(_) => false,
                #[cfg(feature = "multipart")]
                Origin::Chain(bodies) => bodies.iter().any(Self::is_spent),
            },
            Content::Bytes(_) => false,
            #[cfg(feature = "tower")]
            Content::Open(_) => true,
        }
    }

    /// Starts reading a file or a stream.
    pub(crate) fn open(&self) -> io::Result<Chunks> {
        match &self.0 {
            Content::Bytes(bytes) => Ok(Box::pin(Once(Some(bytes.clone())))),
            Content::Source(source) => match &source.origin {
                Origin::File(path) => Ok(Box::pin(file::read(path.clone()))),
                #[cfg(feature = "multipart")]
                Origin::Chain(bodies) => Ok(Box::pin(chain::Chain::new(bodies.clone()))),
                Origin::Stream(stream) => lock(stream)
                    .take()
                    .ok_or_else(|| io::Error::other("the stream was read before")),
            },
            #[cfg(feature = "tower")]
            Content::Open(_) => Err(io::Error::other("the body was read before")),
        }
    }
}

fn lock(stream: &Mutex<Option<Chunks>>) -> std::sync::MutexGuard<'_, Option<Chunks>> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A stream of one item.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self(Content::Bytes(Bytes::new()))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from(bytes).into()
    }
}

/// Leaves out the content, which may be private.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length()).finish_non_exhaustive()
    }
}
