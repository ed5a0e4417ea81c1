//! A file as a stream of its parts, read on the threads of the runtime for blocking work.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

/// The size of a part.
const CHUNK: usize = 64 * 1024;

pub(super) fn read(path: PathBuf) -> impl Stream<Item = io::Result<Bytes>> + Send {
    Reader::Closed(path)
}

enum Reader {
    Closed(PathBuf),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
    Open(File),
    Done,
}

impl Stream for Reader {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let mut reading = match std::mem::replace(&mut *self, Self::Done) {
            Self::Done => return Poll::Ready(None),
            Self::Closed(path) => spawn_blocking(|| chunk(File::open(path)?)),
            Self::Open(file) => spawn_blocking(|| chunk(file)),
            Self::Reading(reading) => reading,
        };
        let Poll::Ready(read) = Pin::new(&mut reading).poll(cx) else {
            *self = Self::Reading(reading);
            return Poll::Pending;
        };
        Poll::Ready(match read.map_err(io::Error::other).and_then(|read| read) {
            Ok((_, bytes)) if bytes.is_empty() => None,
            Ok((file, bytes)) => {
                *self = Self::Open(file);
                Some(Ok(bytes))
            }
            Err(error) => Some(Err(error)),
        })
    }
}

/// The next part of a file; empty at its end.
fn chunk(mut file: File) -> io::Result<(File, Bytes)> {
    let mut bytes = vec![0; CHUNK];
    let length = file.read(&mut bytes)?;
    bytes.truncate(length);
    Ok((file, bytes.into()))
}
