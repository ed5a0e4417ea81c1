//! What takes the place of a Parquet file without the feature for it.

use crate::cli::failure::{Failure, Outcome};
use crate::flat::Columns;

/// There is none.
pub(super) enum ParquetFile {}

impl ParquetFile {
    pub(super) fn new(_: &Columns) -> Outcome<Self> {
        Err(Failure::usage(
            "this program cannot write Parquet: build it with the feature `parquet`",
        ))
    }

    pub(super) fn write(&mut self, _: &[String]) -> Outcome<u64> {
        match *self {}
    }

    pub(super) fn types(&self) -> Vec<String> {
        match *self {}
    }

    pub(super) fn finish(self) -> Outcome<Vec<u8>> {
        match self {}
    }
}
