//! A Parquet file in memory.

use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::Compression;
use ::parquet::file::properties::WriterProperties;

use crate::cli::failure::{Failure, Outcome};
use crate::flat::Columns;

/// A file that is being written.
pub(super) struct ParquetFile {
    columns: Columns,
    writer: ArrowWriter<Vec<u8>>,
}

impl ParquetFile {
    pub(super) fn new(columns: &Columns) -> Outcome<Self> {
        if let Some(name) = columns.repeated() {
            return Err(Failure::usage(format!(
                "the column `{name}` is selected twice: pass it once in `--fields`"
            )));
        }
        // Every reader of Parquet has it.
        let properties =
            WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let schema = columns.arrow_schema();
        let writer = ArrowWriter::try_new(Vec::new(), schema, Some(properties));
        Ok(Self { columns: columns.clone(), writer: writer.map_err(fault)? })
    }

    /// Writes records, and returns how many of their values did not fit their column.
    pub(super) fn write(&mut self, records: &[String]) -> Outcome<u64> {
        let (batch, misfits) = self.columns.counted_batch(records).map_err(fault)?;
        self.writer.write(&batch).map_err(fault)?;
        Ok(misfits)
    }

    /// The types of its columns.
    pub(super) fn types(&self) -> Vec<String> {
        let schema = self.columns.arrow_schema();
        schema.fields().iter().map(|field| field.data_type().to_string()).collect()
    }

    /// The whole file.
    pub(super) fn finish(self) -> Outcome<Vec<u8>> {
        self.writer.into_inner().map_err(fault)
    }
}

fn fault(error: impl std::error::Error) -> Failure {
    Failure::other(format!("cannot write Parquet: {error}"))
}
